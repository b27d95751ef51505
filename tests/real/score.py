"""Scores the program on real plans by their labels: `python tests/real/score.py FOLDER [--errors] [--pages]`.

FOLDER holds the files that labels.yaml names; those that are not there are left out and named. With --pages every PDF of the
folder is looked through for pages of which too little was read.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from plan_assessor.document.open import read as read_document
from plan_assessor.plan.model import Plan
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running.dossiers import Dossier
from plan_assessor.running.pipeline import assess
from plan_assessor.yaml_files.parse import read
from tests.real.kept import ENOUGH, pages_lost

LABELS = Path(__file__).with_name("labels.yaml")
PACK = "climate"
TODAY = date(2026, 1, 1)
LEVELS = ("-", "partial", "+")
FLIP = 2  # levels apart


class Cell(NamedTuple):
    """A verdict that was labelled, and the one that was found; `doubt` where it is marked for review."""

    criterion: str
    expected: str
    found: str
    doubt: bool

    @property
    def is_flip(self) -> bool:
        """Whether a `+` was taken for a `-`, or the other way round."""
        return abs(LEVELS.index(self.expected) - LEVELS.index(self.found)) == FLIP

    def __str__(self) -> str:
        """What differs."""
        marks = f"{' ?' if self.doubt else ''}{' FLIP' if self.is_flip else ''}"
        return f"{self.criterion}: expected {self.expected}, found {self.found}{marks}"


class Count(NamedTuple):
    """How many measures, or filled fields of them, there are on the pages that were labelled, and how many were found."""

    of: str
    expected: int
    found: int

    @property
    def agreement(self) -> float:
        """The smaller of the two in the larger."""
        return min(self[1:]) / max(self[1:]) if max(self[1:]) else 1.0


def plans() -> Sequence[Mapping[str, Any]]:
    """The labels of each plan."""
    labels: Sequence[Mapping[str, Any]] = read(LABELS)["plans"]
    return labels


def cells(label: Mapping[str, Any], assessment: Assessment) -> list[Cell]:
    """The labelled verdicts beside those that were found."""
    found = assessment.verdicts
    return [
        Cell(name, level, found[name].verdict, found[name].needs_review) for name, level in label["verdicts"].items()
    ]


def counts(label: Mapping[str, Any], plan: Plan) -> Iterator[Count]:
    """The measures and their fields on the labelled pages."""
    wanted = label.get("measures")
    if not wanted:
        return
    measures = [measure for measure in plan.measures if measure.place.page in wanted["pages"]]
    yield Count("measures", wanted["count"], len(measures))
    for name, filled in wanted["filled"].items():
        yield Count(name, filled, sum(bool(measure.field(name)) for measure in measures))


def show_pages(folder: Path) -> None:
    """Prints the pages of all PDFs of which too little was kept."""
    pages = lost = 0
    for path in sorted(folder.glob("*.pdf")):
        document = read_document(path, path.name)
        pages += document.pages or 0
        for kept in pages_lost(path, document):
            lost += 1
            print(f"{path.stem}: {kept}")
    print(f"{lost} of {pages} pages with less than {ENOUGH:.0%} of their letters kept")


def main() -> None:
    """Prints how much is right, and with --errors what is not."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("folder", type=Path)
    made.add_argument("--errors", action="store_true")
    made.add_argument("--pages", action="store_true")
    options = made.parse_args()
    if options.pages:
        show_pages(options.folder)
        return
    every: list[Cell] = []
    counted: list[Count] = []
    for label in plans():
        path = options.folder / label["file"]
        if not path.is_file():
            print(f"not there: {label['file']} ({label['source']})")
            continue
        assessment = assess(Dossier(path.stem, ((path, path.name),)), load_pack(PACK), TODAY)
        own, numbers = cells(label, assessment), list(counts(label, assessment.plan))
        every += own
        counted += numbers
        if options.errors:
            for line in [*(c for c in own if c.expected != c.found), *(n for n in numbers if n.agreement < 1)]:
                print(f"{path.stem}: {line}")
    if every:
        right = sum(cell.expected == cell.found for cell in every)
        flips = [cell for cell in every if cell.is_flip]
        silent = sum(not cell.doubt for cell in flips)
        print(f"verdicts {right}/{len(every)} = {right / len(every):.3f}; flips {len(flips)}, not marked {silent}")
        print(f"counts of measures and fields {sum(n.agreement for n in counted) / max(1, len(counted)):.3f}")


if __name__ == "__main__":
    main()
