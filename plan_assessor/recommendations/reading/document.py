"""A document → the recommendations in it: numbered or bulleted points, rows of tables, paragraphs under headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from plan_assessor.document.model import Document, Paragraph, Table
from plan_assessor.errors import UsageError
from plan_assessor.language.letters import LOWER
from plan_assessor.recommendations.meanings import Meanings
from plan_assessor.recommendations.model import Package, Recommendation
from plan_assessor.recommendations.reading.table import rows

# „1.“, „2.1.3“, „II-1.“, „R5“, „A2)“
NUMBER = re.compile(r"((?:\d{1,2}|[IVXL]{1,5}|[A-Z]\d{0,2})(?:[.\-]\d{1,2}){0,3})[.)]?\s+(?=\S)")
BULLET = re.compile(r"[•▪●○◦·*–—-]\s+")
# „a) į kalbos kursus;“ goes on with the point before it
PART = re.compile(rf"[{LOWER}]\)\s|[{LOWER}]")
LONGEST_HEADING = 90  # characters
SEPARATORS = ".-"


class Item(NamedTuple):
    """A point, a heading or other words of the document, in their order; an empty number is that of a bullet."""

    number: str | None
    text: str
    is_heading: bool = False
    area: str | None = None


def package_of(document: Document, meanings: Meanings) -> Package:
    """The package that a document holds. Raises UsageError: "no_recommendations" where there is none."""
    items = _parents_as_headings(list(_items(document, meanings)))
    found = list(_points(items, meanings)) or list(_paragraphs(items, meanings))
    if not found:
        raise UsageError("no_recommendations", file=document.file)
    return Package(recommendations=tuple(_identified(found)), unlike=not _recommends(document, found, meanings))


def _recommends(document: Document, found: Sequence[Item], meanings: Meanings) -> bool:
    """Whether a heading, a row of headers or what stands before the points names recommendations, or most points do.

    A plan, a procedure or minutes have points that ask for something, too.
    """
    first = found[0].text
    before = takewhile(lambda block: isinstance(block, Paragraph) and first not in block.text, document.blocks)
    names = [*(block.text for block in before if isinstance(block, Paragraph)), *(item.area or "" for item in found)]
    names += [cell.text for block in document.blocks if isinstance(block, Table) for cell in block.grid[0]]
    if any("header_text" in meanings.speech(name) for name in names):
        return True
    return sum("directive" in meanings.speech(item.text) for item in found) >= len(found) / 2


def _items(document: Document, meanings: Meanings) -> Iterator[Item]:
    for block in document.blocks:
        if isinstance(block, Table):
            for row in rows(block, meanings):
                yield Item(row.number or "", row.text, is_heading=row.is_heading, area=row.area)
        else:
            yield from _lines(block)


def _lines(paragraph: Paragraph) -> Iterator[Item]:
    """A paragraph as one item; its number, drawn or written, apart."""
    text = " ".join(paragraph.text.split())
    if not text:
        return
    number = paragraph.number
    if number is None and (match := NUMBER.match(text)):
        number, text = match[1], text[match.end() :]
    elif number is None and (match := BULLET.match(text)):
        number, text = "", text[match.end() :]
    elif number is not None:
        number = number.strip(" .)") if NUMBER.match(f"{number} x") else ""
    yield Item(number, text, is_heading=_looks_like_heading(paragraph, text))


def _looks_like_heading(paragraph: Paragraph, text: str) -> bool:
    """Whether it is drawn as one: by its style, in bold, centred or in capitals, short and no sentence."""
    drawn = paragraph.level is not None or paragraph.bold or paragraph.centered or text.isupper()
    return drawn and len(text) <= LONGEST_HEADING and not text.endswith((".", ";", ","))


def _parents_as_headings(items: Sequence[Item]) -> list[Item]:
    """A point that has points of its own („2“ before „2.1“) names their area, where it is short enough for a name."""
    numbers = [item.number for item in items if item.number]
    parents = {number[:at] for number in numbers for at, sign in enumerate(number) if sign in SEPARATORS}
    return [
        item._replace(is_heading=True) if item.number in parents and len(item.text) <= LONGEST_HEADING else item
        for item in items
    ]


def _points(items: Iterable[Item], meanings: Meanings) -> Iterator[Item]:
    """The numbered and bulleted points, and rows of tables, that ask for something, each under its area."""
    area: str | None = None
    point: Item | None = None
    for item in items:
        if point and item.number is None and not item.is_heading and PART.match(item.text):
            point = point._replace(text=f"{point.text} {item.text}")
            continue
        if point and _asks(point.text, meanings):
            yield point
        point = None
        if item.is_heading:
            area = item.text
        elif item.number is not None:
            point = item._replace(area=item.area or area)
    if point and _asks(point.text, meanings):
        yield point


def _paragraphs(items: Iterable[Item], meanings: Meanings) -> Iterator[Item]:
    """Where nothing is numbered: the paragraphs that recommend something."""
    area: str | None = None
    for item in items:
        if item.is_heading:
            area = item.text
        elif "directive" in meanings.speech(item.text):
            yield item._replace(area=area)


def _asks(text: str, meanings: Meanings) -> bool:
    return not {"directive", "asked"}.isdisjoint(meanings.speech(text))


def _identified(found: Sequence[Item]) -> Iterator[Recommendation]:
    """The recommendations with ids: their numbers, with that of the area where these begin anew in each."""
    areas = list(dict.fromkeys(item.area for item in found))
    counts = Counter(item.number for item in found)
    within: Counter[str | None] = Counter()
    for item in found:
        within[item.area] += 1
        is_own = bool(item.number) and counts[item.number] == 1
        own = item.number if is_own else f"{areas.index(item.area) + 1}.{within[item.area]}"
        yield Recommendation(id=own or "", area=item.area, text=item.text)
