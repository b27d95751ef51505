"""Files of verdicts → raters: results of runs, reviews, labels of documents."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from plan_assessor.document.files import shown_name
from plan_assessor.errors import UsageError
from plan_assessor.report.json.read import read_result
from plan_assessor.review.agreement.model import Rater, Rating, Unit
from plan_assessor.review.overrides.file import VERDICTS
from plan_assessor.review.overrides.load import load_reviews
from plan_assessor.review.project.known import SUFFIXES as YAML_SUFFIXES

LABELS = ".labels.json"


def raters_of(paths: list[Path]) -> list[Rater]:
    """Those who rate in the files: a result or labels are one rater, reviews one for each reviewer.

    Raises UsageError where a file is none of these, or holds two plans of one name.
    """
    found = [rater for path in paths for rater in _raters(path)]
    names = [rater.name for rater in found]
    alike = {name for name in names if names.count(name) > 1}
    if alike:
        raise UsageError("raters_alike", name=alike.pop())
    if len(found) < 2:
        raise UsageError("one_rater")
    return found


def _raters(path: Path) -> Iterator[Rater]:
    if path.is_dir() or path.name.endswith(LABELS):
        yield _labels(path)
    elif path.suffix.lower() in YAML_SUFFIXES:
        yield from _reviewers(path)
    else:
        yield _result(path)


def _result(path: Path) -> Rater:
    ratings: dict[Unit, Rating] = {}
    for assessment in read_result(path).assessments:
        for criterion, judgement in assessment.verdicts.items():
            unit = Unit(assessment.plan.name, criterion)
            if unit in ratings:
                raise UsageError("plan_twice", path=path, name=unit.plan)
            ratings[unit] = Rating(verdict=judgement.verdict, reason=judgement.comment["lt"])
    return Rater(name=shown_name(Path(path.stem)), ratings=ratings)


def _reviewers(path: Path) -> Iterator[Rater]:
    """Each reviewer of a file; the last review of a criterion is theirs."""
    found: dict[str, dict[Unit, Rating]] = {}
    for entry in load_reviews(path):
        unit = Unit(entry.plan, entry.criterion)
        found.setdefault(entry.reviewer, {})[unit] = Rating(verdict=entry.verdict, reason=entry.reason)
    yield from (Rater(name=name, ratings=ratings) for name, ratings in found.items())


def _labels(path: Path) -> Rater:
    files = sorted(path.glob(f"*{LABELS}")) if path.is_dir() else [path]
    if not files:
        raise UsageError("no_labels", path=path, suffix=LABELS)
    ratings = {
        Unit(shown_name(Path(file.name.removesuffix(LABELS))), criterion): Rating(verdict=verdict)
        for file in files
        for criterion, verdict in _verdicts(file).items()
    }
    return Rater(name=shown_name(Path(path.name.removesuffix(LABELS))), ratings=ratings)


def _verdicts(file: Path) -> Mapping[str, str]:
    """The verdicts of a labelled document."""
    try:
        verdicts = json.loads(file.read_bytes())["verdicts"]
    except OSError as error:
        raise UsageError("not_read", path=file, reason=error.strerror or type(error).__name__) from error
    except (ValueError, KeyError, TypeError):
        raise UsageError("no_label", path=file) from None
    if not isinstance(verdicts, dict) or not set(verdicts.values()) <= set(VERDICTS):
        raise UsageError("no_label", path=file)
    return verdicts
