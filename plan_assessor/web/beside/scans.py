"""The words that were recognised in the picture of a page, as text to select and boxes over quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plan_assessor.document.model import ScannedPage, ScannedWord
from plan_assessor.report.annotate.locate import Letters
from plan_assessor.web.beside.model import Marked, Page, Part, TextLine
from plan_assessor.web.beside.quotes import Quotation

WIDEST_BLANK = 1.5  # heights of a word: more is between two columns


def scanned_page(scan: ScannedPage, width: float, height: float, quotations: Sequence[Quotation]) -> Page:
    """A page of this size, in points, with those of the quotations that stand on it."""
    letters: Letters[int] = Letters()
    for at, word in enumerate(scan.words):
        for sign in f" {word.text}":
            letters.add(sign, at)
    found = [(quotation, _places(letters, scan, quotation)) for quotation in quotations]
    marks = [Marked(q, tuple(_boxes(scan, places))) for q, places in found if places]
    lines = tuple(TextLine(_part(run), " ".join(word.text for word in run)) for run in _runs(scan.words))
    return Page(scan.number, width, height, lines, tuple(marks), _transform(scan, width, height))


def _places(letters: Letters[int], scan: ScannedPage, quotation: Quotation) -> list[tuple[int, int]]:
    """The first and last words of a quotation's parts, of several places those at the height of its measure's title."""
    quote = quotation.place.quote
    places = letters.find_joined(quote) or [[ends] for ends in letters.find(quote)]
    rows = letters.find(quotation.beside) if len(places) > 1 else []

    def gap(place: list[tuple[int, int]]) -> float:
        top = scan.words[place[0][0]].top
        return min((abs(top - scan.words[first].top) for first, _ in rows), default=0)

    return min(places, key=gap, default=[])


def _boxes(scan: ScannedPage, places: Iterable[tuple[int, int]]) -> Iterator[Part]:
    for first, last in places:
        yield from map(_part, _runs(scan.words[first : last + 1]))


def _runs(words: Sequence[ScannedWord]) -> Iterator[list[ScannedWord]]:
    """Words that stand beside each other on one line."""
    run: list[ScannedWord] = []
    for word in words:
        if run and not _goes_on(run[-1], word):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _goes_on(before: ScannedWord, word: ScannedWord) -> bool:
    height = before.bottom - before.top
    return abs(word.top - before.top) < height / 2 and -height < word.left - before.right < WIDEST_BLANK * height


def _part(run: Sequence[ScannedWord]) -> Part:
    left, top = min(word.left for word in run), min(word.top for word in run)
    return Part(left, top, max(word.right for word in run) - left, max(word.bottom for word in run) - top)


def _transform(scan: ScannedPage, width: float, height: float) -> str:
    """How the level page is laid upon the picture: both have one middle."""
    middle = f"translate({width / 2:.2f} {height / 2:.2f})"
    return f"{middle} rotate({scan.turned:.2f}) translate({-scan.width / 2:.2f} {-scan.height / 2:.2f})"
