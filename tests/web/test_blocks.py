"""Words are marked where they stand, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Place
from plan_assessor.web.beside.blocks import Piece, ShownParagraph, ShownTable, show
from plan_assessor.web.beside.quotes import Quotation

PLAN = read_markdown(
    """Plano tikslas – padėti užsieniečiams įsikurti mieste.

Tikslinės grupės:

* studentai;

* trečiųjų šalių piliečiai;

| Priemonė | Vykdytojas | 2023 m. | 2024 m. | Lėšos |
|---|---|---|---|---|
| Rengti kursus | Švietimo skyrius | 10 | 20 | – |
| Konsultuoti | Švietimo skyrius | 15 | – | SB |
""",
    "planas.md",
)


def quotation(words: str, table: int | None = None, row: int | None = None, column: str | None = None) -> Quotation:
    place = Place(file="planas.md", table=table, row=row, column=column, quote=words)
    return Quotation("goal-0", "goal", "+", place)


def pieces_of(block: ShownParagraph | ShownTable) -> list[Piece]:
    cells = [block] if isinstance(block, ShownParagraph) else [cell for row in block.rows for cell in row]
    return [piece for cell in cells for piece in cell.pieces]


def marked(*quotations: Quotation) -> list[str]:
    pieces = [piece for block in show(PLAN, quotations).blocks for piece in pieces_of(block)]
    return [piece.words for piece in pieces if piece.quotations]


def test_words_are_marked_without_case_and_blanks() -> None:
    assert marked(quotation("padėti  UŽSIENIEČIAMS")) == ["padėti užsieniečiams"]


def test_words_of_a_table_are_marked_in_their_row() -> None:
    shown = show(PLAN, [quotation("Švietimo skyrius", table=1, row=3)])
    (table,) = [block for block in shown.blocks if isinstance(block, ShownTable)]
    assert [[bool(cell.pieces[0].quotations) for cell in row] for row in table.rows] == [
        [False] * 5, [False] * 5, [False, True, False, False, False],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        (quotation("Tikslinės grupės:\ntrečiųjų šalių piliečiai"), ["Tikslinės grupės", "trečiųjų šalių piliečiai"]),
        (quotation("Švietimo skyrius\t15\tSB", table=1, row=3), ["Švietimo skyrius", "15", "SB"]),
        (quotation("2023 m.\t2024 m.", table=1, row=2), ["2023 m", "2024 m"]),
        (quotation("–", table=1, row=2, column="Lėšos"), ["–"]),
    ],
    ids=["lines", "cells", "header", "dash"],
)
def test_words_of_several_places_are_marked_at_each(quoted: Quotation, words: list[str]) -> None:
    assert marked(quoted) == words
    anchors = [
        anchor for block in show(PLAN, [quoted]).blocks for piece in pieces_of(block) for anchor in piece.anchors
    ]
    assert anchors == ["goal-0"]


@pytest.mark.parametrize(
    "quoted",
    [
        quotation("Tikslinės grupės:\nvisi žmonės"),
        quotation("10\t25", table=1, row=2),
        quotation("–", table=1, row=2, column="Vykdytojas"),
        quotation("kursus", table=2, row=1),
    ],
)
def test_where_a_part_is_missing_nothing_is_marked(quoted: Quotation) -> None:
    assert marked(quoted) == []
    assert show(PLAN, [quoted]).placed == frozenset()


def test_words_that_stand_nowhere_are_not_marked() -> None:
    assert show(PLAN, [quotation("padėti visiems mieste")]).placed == frozenset()


@given(st.text(max_size=30))
def test_no_letter_is_lost(words: str) -> None:
    (first, *_) = show(PLAN, [quotation(words)]).blocks
    assert isinstance(first, ShownParagraph)
    assert "".join(piece.words for piece in first.pieces) == PLAN.blocks[0].text
