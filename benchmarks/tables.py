"""Scores tables in PDF on the ICDAR-2013 competition: `python benchmarks/tables.py FOLDER`.

FOLDER holds NAME.pdf and NAME-str.xml of the competition at any depth (they are not part of this project). Beside this
program pdfplumber is scored, and camelot where it is installed. The measure is that of the competition (Göbel et al.,
„A methodology for evaluating algorithms for table understanding in PDF documents“, 2012): pairs of neighbouring cells
that are found with the number of blank places between them, averaged over documents; regions are not given.
"""

from __future__ import annotations

import argparse
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from plan_assessor.document.model import Table
from plan_assessor.document.open import read

TARGET = 0.93
Pairs = Counter[tuple[int | str, ...]]


class Part(NamedTuple):
    """A cell, with its first and last row and column."""

    top: int
    left: int
    bottom: int
    right: int
    text: str


Found = list[tuple[int, list[Part]]]
"""Tables as their page and their cells."""


def main() -> None:
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("folder", type=Path)
    documents = dict(_documents(made.parse_args().folder))
    print("| tables of ICDAR-2013 | recall | precision | F1 | ms a page |\n|---|---|---|---|---|")
    for name, reader in READERS.items():
        if name == "camelot" and not find_spec("camelot"):
            continue
        started, scores, pages = time.perf_counter(), [], 0
        for path, truths in documents.items():
            pairs = _pairs_of(reader(path))
            pages += max((page for truth in truths for page, _ in truth), default=1)
            scores.append(max((_score(pairs, _pairs_of(truth)) for truth in truths), key=_f1))
        spent = 1000 * (time.perf_counter() - started) / pages
        recall, precision = (sum(score[i] for score in scores) / len(scores) for i in (0, 1))
        missed = " **missed**" if name == "plan_assessor" and _f1((recall, precision)) < TARGET else ""
        print(f"| {name} | {recall:.3f} | {precision:.3f} | {_f1((recall, precision)):.3f}{missed} | {spent:.0f} |")


def ours(path: Path) -> Found:
    """The tables that this program reads, cut at page breaks as the truth is."""
    found: Found = []
    for table in (block for block in read(path).blocks if isinstance(block, Table)):
        rows: dict[int, list[int]] = defaultdict(list)
        for index, page in enumerate(table.pages):
            rows[page or 1].append(index)
        for page, indices in rows.items():
            parts: dict[tuple[int, int], Part] = {}
            for row, index in enumerate(indices):
                for column, cell in enumerate(table.grid[index]):
                    first = parts.get(cell.corner, Part(row, column, row, column, cell.text))
                    parts[cell.corner] = first._replace(bottom=row, right=max(first.right, column))
            found.append((page, list(parts.values())))
    return found


def plumber(path: Path) -> Found:
    """The tables of pdfplumber, with its usual settings."""
    import pdfplumber

    with pdfplumber.open(path) as pdf:
        return [(page.page_number, _flat(rows)) for page in pdf.pages for rows in page.extract_tables()]


def camelot(path: Path) -> Found:
    """The tables of camelot, by rulings and white space."""
    import camelot

    tables = camelot.read_pdf(str(path), pages="all", flavor="hybrid", suppress_stdout=True)
    return [(table.page, _flat(table.data)) for table in tables]


READERS: dict[str, Callable[[Path], Found]] = {"plan_assessor": ours, "pdfplumber": plumber, "camelot": camelot}


def _flat(rows: Iterable[Iterable[str | None]]) -> list[Part]:
    return [Part(i, j, i, j, text or "") for i, row in enumerate(rows) for j, text in enumerate(row)]


def _documents(folder: Path) -> Iterator[tuple[Path, list[Found]]]:
    """The files and their truths; some have two (NAMEa, NAMEb), of which the better one counts."""
    truths = {path.name.removesuffix("-str.xml"): path for path in folder.rglob("*-str.xml")}
    for path in sorted(folder.rglob("*.pdf")):
        if path.stem in truths:
            other = truths.get(f"{path.stem[:-1]}b") if path.stem.endswith("a") else None
            yield path, [_truth(each) for each in (truths[path.stem], other) if each]


def _truth(path: Path) -> Found:
    """The tables of a truth; one that was cut into regions on a page is laid together where it says how."""
    found: Found = []
    for table in ElementTree.parse(path).getroot().iter("table"):
        pages: dict[int, list[Part]] = {}
        for region in table.iterfind("region"):
            page = int(region.get("page", "1"))
            down, across = (int(region.get(name) or 0) for name in ("row-increment", "col-increment"))
            parts = [_part(cell, down, across) for cell in region.iterfind("cell")]
            if (down or across) and page in pages:
                pages[page] += parts
            else:
                pages[page] = parts
                found.append((page, parts))
    return found


def _part(cell: ElementTree.Element, down: int, across: int) -> Part:
    top, left = int(cell.get("start-row", "0")), int(cell.get("start-col", "0"))
    bottom, right = int(cell.get("end-row") or top), int(cell.get("end-col") or left)
    text = " ".join(content.text or "" for content in cell.iterfind("content"))
    return Part(top + down, left + across, max(top, bottom) + down, max(left, right) + across, text)


def _pairs_of(tables: Found) -> Pairs:
    """All pairs of neighbours, with their page."""
    return Counter((page, *pair) for page, parts in tables for pair in _pairs(parts))


def _pairs(parts: Iterable[Part]) -> Iterator[tuple[int | str, ...]]:
    """Each cell with the next one to the right and below, and how many blank places are between."""
    kept = [part._replace(text=text) for part in parts if (text := _letters(part.text))]
    places: dict[tuple[int, int], int] = {}
    for i, part in enumerate(kept):
        for row in range(part.top, part.bottom + 1):
            for column in range(part.left, part.right + 1):
                places.setdefault((row, column), i)
    last = max((max(part.bottom, part.right) for part in kept), default=0)
    for i, part in enumerate(kept):
        beside: dict[tuple[str, int], int] = {}
        for row in range(part.top, part.bottom + 1):
            _note(beside, "right", i, ((row, column) for column in range(part.right + 1, last + 1)), places)
        for column in range(part.left, part.right + 1):
            _note(beside, "below", i, ((row, column) for row in range(part.bottom + 1, last + 1)), places)
        yield from ((way, part.text, kept[other].text, blanks) for (way, other), blanks in beside.items())


def _note(
    beside: dict[tuple[str, int], int],
    way: str,
    own: int,
    ahead: Iterable[tuple[int, int]],
    places: dict[tuple[int, int], int],
) -> None:
    """The first filled place ahead, unless a shorter way to it is known."""
    for blanks, place in enumerate(ahead):
        other = places.get(place)
        if other is not None:
            if other != own:
                beside[way, other] = min(blanks, beside.get((way, other), blanks))
            return


def _letters(text: str) -> str:
    """The text as it is compared: capitals without blanks, a sign for each that is neither letter nor figure."""
    folded = unicodedata.normalize("NFKC", text.replace("\u00ad", "-")).upper()
    return "".join(sign if sign.isalnum() else "_" for sign in folded if not sign.isspace() and sign.isprintable())


def _score(found: Pairs, truth: Pairs) -> tuple[float, float]:
    """Recall and precision."""
    right = (found & truth).total()
    return right / max(truth.total(), 1), right / max(found.total(), 1)


def _f1(score: tuple[float, float]) -> float:
    return 2 * score[0] * score[1] / (sum(score) or 1.0)


if __name__ == "__main__":
    main()
