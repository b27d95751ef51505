"""Words are marked where they stand, and nowhere else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Place
from plan_assessor.web.beside.blocks import ShownParagraph, ShownTable, show
from plan_assessor.web.beside.quotes import Quotation

PLAN = read_markdown(
    """Plano tikslas – padėti užsieniečiams įsikurti mieste.

| Priemonė | Vykdytojas |
|---|---|
| Rengti kursus | Švietimo skyrius |
| Konsultuoti | Švietimo skyrius |
""",
    "planas.md",
)


def quotation(words: str, table: int | None = None, row: int | None = None) -> Quotation:
    return Quotation("goal-0", "goal", "+", Place(file="planas.md", table=table, row=row, quote=words))


def marked(*quotations: Quotation) -> list[str]:
    found = []
    for block in show(PLAN, quotations).blocks:
        cells = [block] if isinstance(block, ShownParagraph) else [cell for row in block.rows for cell in row]
        found += [piece.words for cell in cells for piece in cell.pieces if piece.quotations]
    return found


def test_words_are_marked_without_case_and_blanks() -> None:
    assert marked(quotation("padėti  UŽSIENIEČIAMS")) == ["padėti užsieniečiams"]


def test_words_of_a_table_are_marked_in_their_row() -> None:
    shown = show(PLAN, [quotation("Švietimo skyrius", table=1, row=3)])
    (table,) = [block for block in shown.blocks if isinstance(block, ShownTable)]
    assert [[bool(cell.pieces[0].quotations) for cell in row] for row in table.rows] == [
        [False, False], [False, False], [False, True],
    ]  # fmt: skip


def test_words_that_stand_nowhere_are_not_marked() -> None:
    assert show(PLAN, [quotation("padėti visiems mieste")]).placed == frozenset()


@given(st.text(max_size=30))
def test_no_letter_is_lost(words: str) -> None:
    (first, *_) = show(PLAN, [quotation(words)]).blocks
    assert isinstance(first, ShownParagraph)
    assert "".join(piece.words for piece in first.pieces) == PLAN.blocks[0].text
