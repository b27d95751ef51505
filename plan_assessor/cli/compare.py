"""`assess compare OLD NEW`: what changed between two plans, folders, projects or results, or between two rule packs."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from plan_assessor.cli.pages import add_outputs, check_outputs, put_out
from plan_assessor.cli.parser import a_date, a_pack, a_path, parser
from plan_assessor.cli.progress import Shown
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.comparison import to_json, to_page
from plan_assessor.report.model import Report
from plan_assessor.running.compare import compare_reports, name_of, report_of
from plan_assessor.running.run import Request

FORMATS = ("json", "md", "html", "docx")


def run(arguments: Sequence[str], lang: Language) -> int:
    """Shows what changed; returns the exit status."""
    options = _options(arguments, lang)
    old, new = _sides(options)
    outputs = check_outputs(options, FORMATS, [path for side in (old, new) for path in side.paths])
    with Shown(options.quiet, lang) as watch:
        reports = [report_of(side, watch) for side in (old, new)]
    by_rules = len(options.paths) == 1
    names = [name_of(side.paths[0], side.rules if by_rules else None) for side in (old, new)]
    comparison = compare_reports(reports[0], reports[1], (names[0], names[1]))
    put_out(to_page(comparison, lang), to_json(comparison, lang), options, outputs, lang)
    return Exit.UNREADABLE if _unread(reports) else Exit.ASSESSED


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    made = parser("compare", lang)
    made.add_argument("paths", nargs="+", type=a_path, metavar="OLD NEW", help=text("cli.compare.paths", lang))
    made.add_argument("--rules", action="append", type=a_pack, metavar="PACK", help=text("cli.compare.rules", lang))
    made.add_argument("--dossier", action="store_true", help=text("cli.dossier", lang))
    made.add_argument("--recommendations", type=a_path, metavar="FILE", help=text("cli.recommendations_option", lang))
    made.add_argument("--as-of", type=a_date(lang), metavar="DATE", help=text("cli.as_of", lang))
    add_outputs(made, lang)
    return made.parse_args(arguments)


def _sides(options: argparse.Namespace) -> tuple[Request, Request]:
    """Two paths by the same rules, or one path by two rule packs."""
    paths: list[Path] = options.paths
    rules: list[str | None] = list(options.rules or [None])
    if (len(paths), len(rules)) not in ((2, 1), (2, 2), (1, 2)):
        raise UsageError("compare_two")
    return _request(paths[0], rules[0], options), _request(paths[-1], rules[-1], options)


def _request(path: Path, rules: str | None, options: argparse.Namespace) -> Request:
    given = {"rules": rules, "as_of": options.as_of, "recommendations": options.recommendations}
    return Request(paths=(path,), dossier=options.dossier, **{key: value for key, value in given.items() if value})


def _unread(reports: list[Report]) -> bool:
    return any(report.unreadable for report in reports)
