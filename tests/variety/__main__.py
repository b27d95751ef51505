"""python -m tests.variety --seed N --count M: how well generated plans are understood."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.variety.cases import Format, cases
from tests.variety.layouts import LAYOUTS
from tests.variety.report import table
from tests.variety.run import run

ALL_FORMATS: tuple[Format, ...] = ("docx", "pdf", "office")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.variety", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same plans")
    parser.add_argument("--count", type=int, default=100, help="how many plans")
    parser.add_argument("--layout", default="", metavar="WORD", help="only layouts whose name holds this")
    parser.add_argument("--docx", action="store_true", help="Word documents only")
    parser.add_argument("--pdf", action="store_true", help="PDFs only")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep documents and labels here")
    parser.add_argument("--errors", action="store_true", help="list every disagreement")
    asked = parser.parse_args()
    if not any(asked.layout in name for name in LAYOUTS):
        parser.error(f"no layout holds {asked.layout!r} in its name; there are: {', '.join(sorted(LAYOUTS))}")
    drawn = cases(asked.seed, asked.count, asked.layout)
    with TemporaryDirectory() as scratch:
        outcomes = run(drawn, asked.keep or Path(scratch), _formats(asked))
    if asked.errors:
        print(*(error for one in outcomes for error in one.score.errors), "", sep="\n")
    print(*table(outcomes), sep="\n")


def _formats(asked: argparse.Namespace) -> Sequence[Format]:
    if asked.docx and not asked.pdf:
        return ("docx",)
    return ("pdf", "office") if asked.pdf and not asked.docx else ALL_FORMATS


if __name__ == "__main__":
    main()
