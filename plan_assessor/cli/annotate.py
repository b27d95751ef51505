"""`assess annotate PLAN -o FILE`: a copy of the plan with the verdicts as comments at the words that earned them."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from plan_assessor.cli.parser import a_date, a_pack, a_path, parser
from plan_assessor.document.files import content, is_document
from plan_assessor.document.reading import Progress
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.report.annotate.copy import annotate
from plan_assessor.report.model import Report
from plan_assessor.report.write import check_free, save
from plan_assessor.rules.assessment import Assessment
from plan_assessor.running.beside import belong_together
from plan_assessor.running.dossiers import Collected, dossier_of, is_own
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.run import Request, report_on
from plan_assessor.running.run import run as assess
from plan_assessor.version import VERSION

# documents beside a plan among which its decision is looked for
MOST_BESIDE = 10


def run(arguments: Sequence[str], lang: Language) -> int:
    """Writes the annotated copy; returns the exit status."""
    options = _parser(lang).parse_args(arguments)
    day = {"as_of": options.as_of} if options.as_of else {}
    request = Request(
        paths=(options.plan,), dossier=True, rules=options.rules, recommendations=options.recommendations, **day
    )
    report = _with_decision(request)
    plan, shown = _annotated(report)
    output: Path = options.output or plan.with_suffix(f".checked{plan.suffix}")
    check_free(output, report.files.values(), options.force)
    try:
        copy = run_isolated(partial(_copy, plan, shown, report.only, lang, options.only_gaps))
    except UsageError as error:
        raise UsageError(error.code, path=plan) from error
    # the kind is told by the bytes: a plan may have any name
    suffix = ".pdf" if copy.startswith(b"%PDF-") else ".docx"
    if options.output and (output.suffix.lower() == ".pdf") != (suffix == ".pdf"):
        raise UsageError("annotate_suffix", path=output, suffix=suffix)
    save(copy, output, plan)
    beside = [name for name in report.files if name != shown]
    if beside:
        print(text("cli.annotate.beside", lang, files=printable(", ".join(beside))))
    print(text("cli.annotate.written", lang, path=printable(output)))
    return Exit.ASSESSED


def _parser(lang: Language) -> ArgumentParser:
    made = parser("annotate", lang)
    made.add_argument("plan", type=a_path, metavar="PLAN", help=text("cli.annotate.plan", lang))
    made.add_argument("-o", "--output", type=a_path, metavar="FILE", help=text("cli.annotate.output", lang))
    made.add_argument(
        "--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang)
    )
    made.add_argument("--recommendations", type=a_path, metavar="FILE", help=text("cli.recommendations_option", lang))
    made.add_argument("--only-gaps", action="store_true", help=text("cli.annotate.only_gaps", lang))
    made.add_argument("--as-of", type=a_date(lang), metavar="DATE", help=text("cli.as_of", lang))
    made.add_argument("--force", action="store_true", help=text("cli.force", lang))
    return made


def _with_decision(request: Request) -> Report:
    """The report on the plan; where it is not adopted, with the decision beside it that adopts it, if there is one."""
    report = assess(request)
    (plan,) = request.paths
    if os.path.isdir(plan) or report.only.plan.adoption:
        return report
    others = [path for path in sorted(plan.parent.iterdir()) if is_document(path) and not is_own(path)]
    for other in [path for path in others if path.exists() and not path.samefile(plan)][:MOST_BESIDE]:
        alone = report_on(request, Collected([dossier_of(other)], []))
        if alone.assessments and belong_together(report.only, alone.only):
            (dossier,) = request.collected.dossiers
            both = dossier_of(plan, other)._replace(package=dossier.package)
            return report_on(request, Collected([both], []))
    return report


def _annotated(report: Report) -> tuple[Path, str]:
    """The file to annotate, and its name in the report: of a dossier the one that most of the evidence is from."""
    places = [place.file for judgement in report.only.verdicts.values() for place in judgement.evidence]
    shown = max(report.files, key=places.count)
    return report.files[shown], shown


def _copy(plan: Path, shown: str, assessment: Assessment, lang: Language, only_gaps: bool, _: Progress) -> bytes:
    """Runs in a process of its own: the plan is somebody's file."""
    return annotate(content(plan, shown), assessment, shown, VERSION, lang, only_gaps)
