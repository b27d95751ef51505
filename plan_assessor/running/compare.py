"""Two sides to compare, whatever each is: a plan, a dossier, a folder, a project, or the result of an earlier run."""

from __future__ import annotations

from pathlib import Path

from plan_assessor.document.files import shown_name
from plan_assessor.report.json.read import read_result
from plan_assessor.report.model import Report
from plan_assessor.review.compare.model import Comparison, Side
from plan_assessor.review.compare.plans import compare
from plan_assessor.running.run import Request, run
from plan_assessor.running.watch import Watch

RESULT_SUFFIXES = (".json", ".jsonl")


def report_of(request: Request, watch: Watch | None = None) -> Report:
    """The report on one side: that of an earlier run where the path is a result, else of a run now."""
    results = [path for path in request.paths if path.suffix.lower() in RESULT_SUFFIXES]
    return read_result(results[0]) if results else run(request, watch)


def compare_reports(old: Report, new: Report, names: tuple[str, str]) -> Comparison:
    """What changed between two reports, which are called by `names`. Raises UsageError: "plan_twice"."""
    sides = [_side(report, name) for report, name in zip((old, new), names, strict=True)]
    return compare(old.assessments, new.assessments, (sides[0], sides[1]))


def name_of(path: Path, rules: str | None) -> str:
    """What a side is called: its path, with the rules where these make the difference."""
    shown = shown_name(path)
    return f"{shown} ({rules})" if rules else shown


def _side(report: Report, name: str) -> Side:
    return Side(source=name, pack=report.pack, unreadable=tuple((each.path, each.error) for each in report.unreadable))
