"""Pages of which words are missing are found."""

from __future__ import annotations

from plan_assessor.document.model import Cell, Document, Paragraph, Table
from tests.real.kept import kept_pages

TEXTS = [
    f"Climate plan of the city\n\nThe city will plant trees in every street of {word} and count\nthem.\n\nMay 2024 {page}"
    for page, word in enumerate(("Alpha", "Beta", "Gamma"), 1)
]


def document(*lines: str) -> Document:
    texts = [Paragraph(text=line, page=page) for page, line in enumerate(lines, 1)]
    cell = Cell(text="The city will plant trees in every street of Gamma and count them.", row=0, column=0)
    return Document(file="p.pdf", sha256="", reader="pdf", blocks=(*texts, Table(grid=((cell,),), pages=(3,))), pages=3)


def test_lost_words_are_counted_headers_and_what_stands_overleaf_are_not() -> None:
    whole, cut = "The city will plant trees in every street of Alpha and count them.", "The city will plant"
    assert [kept.share for kept in kept_pages(TEXTS, document(whole, whole + " Beta"))] == [1, 1, 1]
    first, second, third = kept_pages(TEXTS, document(cut, ""))
    assert (first.share < 0.5, second.share < 1, third.share) == (True, True, 1)
    assert "alpha" in first.lost
    assert str(second) == "page 2: 92% of 48 letters kept; lost: beta"
