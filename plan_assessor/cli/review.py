"""`assess review PLAN CRITERION VERDICT`: a reviewer's verdict is written down beside the plan."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from plan_assessor.cli.parser import a_date, a_pack, a_path, a_text, parser
from plan_assessor.cli.progress import Shown
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.report.write import save
from plan_assessor.review.overrides.append import appended
from plan_assessor.review.overrides.apply import content_of
from plan_assessor.review.overrides.file import NAME, VERDICTS, Entry, verdict_of
from plan_assessor.rules.assessment import SYMBOLS, Assessment
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.run import Request
from plan_assessor.running.run import run as assess


def run(arguments: Sequence[str], lang: Language) -> int:
    """Writes the review down; returns the exit status."""
    options = _options(arguments, lang)
    plan: Path = options.plan
    pack = cached_pack(options.rules)
    criterion = pack.criterion(options.criterion)
    verdict = verdict_of(options.verdict)
    if verdict not in VERDICTS:
        raise UsageError("no_verdict", value=options.verdict, known=", ".join(SYMBOLS.values()))
    with Shown(options.quiet, lang) as watch:
        request = Request(paths=(plan,), dossier=True, rules=options.rules, as_of=options.date)
        assessment = assess(request, watch).only
    judgement = assessment.verdicts[options.criterion]
    entry = _entry(assessment, verdict, options)
    file: Path = options.reviews or _beside(plan)
    save(appended(_read(file), entry, str(file)).encode(), file)
    values = {"title": criterion.title.text[lang], "tool": SYMBOLS[judgement.verdict], "verdict": SYMBOLS[verdict]}
    print(text("cli.review.written", lang, path=printable(file), **values))
    if verdict == judgement.verdict:
        print(text("cli.review.agrees", lang))
    return Exit.ASSESSED


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    made = parser("review", lang)
    add = made.add_argument
    add("plan", type=a_path, metavar="PLAN", help=text("cli.explain.plan", lang))
    add("criterion", metavar="CRITERION", help=text("cli.explain.criterion", lang))
    add("verdict", metavar="VERDICT", help=text("cli.review.verdict", lang))
    add("--reason", required=True, type=a_text(lang), metavar="TEXT", help=text("cli.review.reason", lang))
    add("--reviewer", required=True, type=a_text(lang), metavar="NAME", help=text("cli.review.reviewer", lang))
    add("--date", type=a_date(lang), default=date.today(), metavar="DATE", help=text("cli.review.date", lang))
    add("--reviews", type=a_path, metavar="FILE", help=text("cli.review.file", lang))
    add("--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang))
    add("-q", "--quiet", action="store_true", help=text("cli.quiet", lang))
    return made.parse_args(arguments)


def _entry(assessment: Assessment, verdict: str, options: argparse.Namespace) -> Entry:
    return Entry.model_validate(
        {
            "plan": assessment.plan.name,
            "content": content_of(assessment.plan),
            "criterion": options.criterion,
            "tool": assessment.verdicts[options.criterion].verdict,
            "verdict": verdict,
            "reason": options.reason,
            "reviewer": options.reviewer,
            "date": options.date,
        }
    )


def _beside(plan: Path) -> Path:
    return plan.parent / NAME


def _read(file: Path) -> str:
    """What stands in the file; nothing where there is none yet."""
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("not_read", path=file, reason=str(error)) from error
