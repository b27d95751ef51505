"""The words that were recognised in the picture of a page, as text to select and boxes over quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    found = [(quotation, _place(letters, scan, quotation)) for quotation in quotations]
    marks = [Marked(q, tuple(map(_part, _runs(scan.words[place[0] : place[1] + 1])))) for q, place in found if place]
    lines = tuple(TextLine(_part(run), " ".join(word.text for word in run)) for run in _runs(scan.words))
    return Page(scan.number, width, height, lines, tuple(marks), _transform(scan, width, height))


def _place(letters: Letters[int], scan: ScannedPage, quotation: Quotation) -> tuple[int, int] | None:
    """The first and the last word of a quotation, of several places that at the height of its measure's title."""
    places = letters.find(quotation.place.quote)
    rows = letters.find(quotation.beside) if len(places) > 1 else []

    def gap(place: tuple[int, int]) -> float:
        top = scan.words[place[0]].top
        return min((abs(top - scan.words[first].top) for first, _ in rows), default=0)

    return min(places, key=gap, default=None)


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
