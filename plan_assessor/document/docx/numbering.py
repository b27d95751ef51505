"""The numbers that Word draws before the paragraphs of a list, computed from numbering.xml."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element
from plan_assessor.document.docx.styles import Format, Styles, left_of
from plan_assessor.document.docx.text import fold
from plan_assessor.document.model import POINT

_PLACEHOLDER = re.compile(r"%([1-9])")
_NUM_FORMAT = w.W + "numFmt"
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list; `width` is that of a custom format such as "001, 002", `left` where its words begin."""

    start: int
    format: str
    text: str
    restart: int | None
    legal: bool
    style: str | None
    width: int = 0
    left: float | None = None


@dataclass(frozen=True, slots=True)
class _List:
    """A `w:num`: the levels it takes from its abstract list, and the numbers it starts from instead."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The list counters of one document; ask in the order of the text."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        """Take the root of numbering.xml, None if there is none, and the styles that refer to it."""
        elements = () if root is None else tuple(root)
        self._abstract = {e.get(w.W + "abstractNumId", ""): e for e in elements if e.tag == w.W + "abstractNum"}
        self._nums = {e.get(w.NUMBERING_ID, ""): e for e in elements if e.tag == w.W + "num"}
        self._styles = styles
        self._lists: dict[str, _List | None] = {}
        # Lists of one abstract list count on together, until one with a start of its own is met.
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def next(self, form: Format) -> str | None:
        """The number of the next paragraph of that format: "2.1.", "•", or None if it has none."""
        if form.num_id is None and not form.style.lists:
            return None
        num_id, level = self._place(form)
        found = None if num_id is None else self._list(num_id)
        if num_id is None or found is None or level not in found.levels:
            return None
        counters = self._counters.setdefault(found.abstract, {})
        if level in found.starts and (num_id, level) not in self._started:
            counters[level] = found.starts[level]
        else:
            counters[level] = counters[level] + 1 if level in counters else found.levels[level].start
        self._started.add((num_id, level))
        for deeper in [key for key in counters if key > level and _restarts(found, key, level)]:
            del counters[deeper]
        return _label(found, level, counters)

    def left(self, form: Format) -> float:
        """How far from the margin a paragraph of that format begins, in points, by itself, its list or its style."""
        if form.left is not None:
            return form.left
        num_id, level = self._place(form) if form.num_id or form.style.lists else (None, 0)
        found = self._list(num_id) if num_id else None
        by_list = found.levels[level].left if found and level in found.levels else None
        return (form.style.left or 0) if by_list is None else by_list

    def _place(self, form: Format) -> tuple[str | None, int]:
        """The list and level of a paragraph; both may come from its style, or from what that is based on."""
        lists = form.style.lists
        num_id = form.num_id or next((place.num_id for place in lists if place.num_id), None)
        if form.num_level is not None:
            return num_id, form.num_level
        found = self._list(num_id) if num_id and lists else None
        by_style = {} if found is None else {level.style: key for key, level in found.levels.items()}
        levels = (by_style.get(place.style, place.level) for place in lists)
        return num_id, next((level for level in levels if level is not None), 0)

    def _list(self, num_id: str) -> _List | None:
        if num_id not in self._lists:
            self._lists[num_id] = self._read_list(num_id)
        return self._lists[num_id]

    def _read_list(self, num_id: str) -> _List | None:
        num = self._nums.get(num_id)
        abstract_id, abstract = self._abstract_of(num)
        if num is None or abstract is None:
            return None
        levels = _levels(abstract)
        starts = {}
        for override in num.iterchildren(w.W + "lvlOverride"):
            levels |= _levels(override)
            key = w.integer(override.get(w.NUMBERING_LEVEL))
            start = w.integer(w.child_value(override, w.W + "startOverride"))
            if key is not None and start is not None:
                starts[key] = start
        return _List(abstract_id, levels, starts)

    def _abstract_of(self, num: Element | None) -> tuple[str, Element | None]:
        """The abstract list of a num; one that only links to a list style has its levels in that style's list."""
        abstract_id = "" if num is None else w.child_value(num, w.W + "abstractNumId") or ""
        abstract = self._abstract.get(abstract_id)
        link = None if abstract is None else w.child_value(abstract, w.W + "numStyleLink")
        if link is None:
            return abstract_id, abstract
        linked = next((self._nums.get(place.num_id) for place in self._styles[link].lists if place.num_id), None)
        abstract_id = "" if linked is None else w.child_value(linked, w.W + "abstractNumId") or ""
        return abstract_id, self._abstract.get(abstract_id)


def _levels(parent: Element) -> dict[int, _Level]:
    levels = {}
    for element in parent.iterchildren(w.W + "lvl"):
        key = w.integer(element.get(w.NUMBERING_LEVEL))
        if key is not None:
            levels[key] = _level(element)
    return levels


def _level(element: Element) -> _Level:
    legal = w.child(element, w.W + "isLgl")
    # A custom format stands in an mc:Choice; its first sample tells the width.
    formats = [(item.get(w.VALUE) or "decimal", item.get(w.W + "format") or "") for item in element.iter(_NUM_FORMAT)]
    style, samples = formats[0] if formats else ("decimal", "")
    return _Level(
        start=w.integer(w.child_value(element, w.W + "start")) or 0,
        format=style,
        text=w.child_value(element, w.W + "lvlText") or "",
        restart=w.integer(w.child_value(element, w.W + "lvlRestart")),
        legal=legal is not None and w.is_on(legal),
        style=w.child_value(element, w.PARAGRAPH_STYLE),
        width=len(samples.partition(",")[0].strip()),
        left=next(filter(None, map(left_of, element.iter(w.INDENT))), None),
    )


def _restarts(found: _List, deeper: int, level: int) -> bool:
    """Whether a paragraph of `level` starts the deeper level anew: always, never (0), or only from a level up."""
    restart = found.levels[deeper].restart if deeper in found.levels else None
    return restart is None or level < restart


def _label(found: _List, level: int, counters: dict[int, int]) -> str | None:
    own = found.levels[level]
    if own.format == "bullet":
        return POINT if own.text else None

    def number(match: re.Match[str]) -> str:
        key = int(match[1]) - 1
        other = found.levels.get(key)
        if other is None or other.format in {"bullet", "none"}:
            return ""
        return _formatted(counters.get(key, other.start), "decimal" if own.legal else other.format, other.width)

    return fold(_PLACEHOLDER.sub(number, own.text)) or None


def _formatted(value: int, style: str, width: int) -> str:
    match style:
        case "upperRoman" | "lowerRoman" if 0 < value < 4000:
            text = _roman(value)
        case "upperLetter" | "lowerLetter" if 0 < value <= 780:
            # After Z Word goes on with AA, BB, CC.
            text = chr(ord("A") + (value - 1) % 26) * (1 + (value - 1) // 26)
        case "decimalZero":
            return f"{value:02}"
        case _:
            return str(value).zfill(width)
    return text.lower() if style.startswith("lower") else text


def _roman(value: int) -> str:
    text = ""
    for size, letters in _ROMAN:
        count, value = divmod(value, size)
        text += letters * count
    return text
