"""Page headers, footers and page numbers: lines near the edges that come back on page after page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from plan_assessor.document.layout.kept import letters_in
from plan_assessor.document.layout.model import Line, PageContent

_EDGE_SHARE = 0.095
_EDGE_LEAST = 58.0
"""The edge of a page is this share of its longer side, but at least so many points: a sheet laid across has the same
margins as the others."""
_EDGE_LINES = 3
_OUTSIDE = 52.0
"""Text areas start at least so many points from the edge of the paper."""
_OFTEN = 3
_DENSE = 0.45
"""A header stands on at least three pages, and on this share of the pages from the first to the last of them."""
_INTEGER = re.compile(r"\d{1,4}")
_COUNTED = re.compile(r"\d{1,4}|\b[ivxl]{1,7}\b")
_COUNTS = re.compile(r"[+-]\d{1,4}(?: of two)?$")
"""The end of the key of a line whose last number grows from page to page."""
_LEVEL = 1.5
"""Lines whose heights differ by no more, in points, stand at the same height."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_PAGE_NUMBER = re.compile(r"[^\w+]*+(?:(?:psl|p)\.?\s[^\w+]*+)?\+0\W*+(?:(?:\w{1,4}\W*+)?\d{1,4}|(?:psl|p)\.?)?\W*")

Key = tuple[bool, str]
Seen = tuple[int, float]
"""The number of a page, and the height of a line on it."""


def drop_furniture(pages: Sequence[PageContent]) -> list[str]:
    """Take headers, footers and page numbers out of the lines of the pages; what the headers say, each line once."""
    seen: dict[Key, list[Seen]] = defaultdict(list)
    for page in pages:
        for line in _edge_lines(page):
            for key in _keys(line, page):
                seen[key].append((page.number, min(line.bottom, page.height - line.top)))
    repeated = {key for key, places in seen.items() if _is_repeated([*dict(places).items()])}
    repeated -= {key for key in repeated if _opens_text(key, dict(seen[key]), pages)}
    headers: dict[str, None] = {}
    for page in pages:
        gone = {id(line): line for line in _edge_lines(page) if _is_furniture(_keys(line, page), repeated)}
        page.furniture += letters_in(gone.values())
        page.lines = [line for line in page.lines if id(line) not in gone]
        headers.update((line.text, None) for line in gone.values() if line.top < page.height / 2)
    return [text for text in headers if not _PAGE_NUMBER.fullmatch(_INTEGER.sub("+0", text))]


def _edge_lines(page: PageContent) -> list[Line]:
    """The lines at the top and at the bottom edge."""
    edge = max(_EDGE_SHARE * max(page.height, page.width), _EDGE_LEAST)
    top = [line for line in page.lines[:_EDGE_LINES] if line.bottom <= edge]
    return top + [line for line in page.lines[-_EDGE_LINES:] if line.top >= page.height - edge]


def _keys(line: Line, page: PageContent) -> list[Key]:
    """What the line says; once as it is, and for each number with the number counted from that of the page.

    The sheets of a brochure have two pages each, so that their numbers grow by two.
    """
    text, at_top = line.text, line.top < page.height / 2
    keys = [(at_top, text)]
    for found in _COUNTED.finditer(text):
        before, number, after = text[: found.start()], _value(found.group()), text[found.end() :]
        keys.append((at_top, f"{before}{number - page.number:+d}{after}"))
        keys.append((at_top, f"{before}{number - 2 * page.number:+d} of two{after}"))
    return keys


def _value(number: str) -> int:
    """The value of a number in digits, or in the small Roman ones of pages before the text."""
    if number.isdigit():
        return int(number)
    values = [_ROMAN[letter] for letter in number]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _is_repeated(places: Sequence[Seen]) -> bool:
    """Whether a line stands on enough pages, near enough to one another.

    At one height outside any text area two pages that follow each other will do, and three wherever they are: the first
    or the last page of each part may have a header of its own.
    """
    depths = [depth for _, depth in places]
    outside = max(depths) <= _OUTSIDE and max(depths) - min(depths) <= 1
    apart = places[-1][0] - places[0][0] + 1
    if len(places) < _OFTEN:
        return outside and len(places) == apart > 1
    return outside or len(places) >= _DENSE * apart


def _opens_text(key: Key, places: Mapping[int, float], pages: Sequence[PageContent]) -> bool:
    """Whether a line that counts („LAPAS NR. 3“) stands where text begins on other pages: a heading of each."""
    counts, at_top = _COUNTS.search(key[1]), key[0]
    if not counts or not at_top:
        return False
    others = [page.lines[0].bottom for page in pages if page.lines and page.number not in places]
    return any(abs(bottom - own) <= _LEVEL for bottom in others for own in set(places.values()))


def _is_furniture(keys: Iterable[Key], repeated: set[Key]) -> bool:
    return any(key in repeated or _PAGE_NUMBER.fullmatch(key[1]) for key in keys)
