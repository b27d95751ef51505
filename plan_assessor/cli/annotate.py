"""`assess annotate PLAN -o FILE`: a copy of the plan with the verdicts as comments at the words that earned them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path

from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.document.files import content
from plan_assessor.document.reading import Progress
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.report.annotate.copy import annotate
from plan_assessor.report.write import check_free, save
from plan_assessor.rules.assessment import Assessment
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.run import Request
from plan_assessor.running.run import run as assess


def run(arguments: Sequence[str], lang: Language) -> int:
    """Writes the annotated copy; returns the exit status."""
    made = parser("annotate", lang)
    made.add_argument("plan", type=a_path, metavar="PLAN", help=text("cli.annotate.plan", lang))
    made.add_argument("-o", "--output", type=a_path, metavar="FILE", help=text("cli.annotate.output", lang))
    made.add_argument(
        "--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang)
    )
    made.add_argument("--force", action="store_true", help=text("cli.force", lang))
    options = made.parse_args(arguments)
    plan: Path = options.plan
    if os.path.isdir(plan):
        raise UsageError("annotate_kind", path=plan)
    output: Path = options.output or plan.with_suffix(f".checked{plan.suffix}")
    check_free(output, [plan], options.force)
    report = assess(Request(paths=(plan,), rules=options.rules))
    (shown,) = report.files
    try:
        copy = run_isolated(partial(_copy, plan, shown, report.only, lang))
    except UsageError as error:
        raise UsageError(error.code, path=plan) from error
    # the kind is told by the bytes: a plan may have any name
    suffix = ".pdf" if copy.startswith(b"%PDF-") else ".docx"
    if options.output and (output.suffix.lower() == ".pdf") != (suffix == ".pdf"):
        raise UsageError("annotate_suffix", path=output, suffix=suffix)
    save(copy, output)
    print(text("cli.annotate.written", lang, path=printable(output)))
    return Exit.ASSESSED


def _copy(plan: Path, shown: str, assessment: Assessment, lang: Language, _: Progress) -> bytes:
    """Runs in a process of its own: the plan is somebody's file."""
    return annotate(content(plan, shown), assessment, shown, version("plan-assessor"), lang)
