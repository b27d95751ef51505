"""Names that points begin with, without a line of their own."""

from __future__ import annotations

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Document, Paragraph
from plan_assessor.plan.outline.headings import heading_level
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.outline import outline
from tests.plan.reading import LEXICON

POINTS = (
    "§ 1. Kalba. Bibliotekose vedamos lietuvių kalbos pamokos.",
    "§ 2. Žinios. Seniūnijose kabinamos atmintinės apie vaiko pinigus.",
    "§ 3. Sveikata ir stogas. Netekusieji pastogės apgyvendinami bendrabutyje.",
)


def sections(*texts: str) -> list[tuple[str, ...]]:
    document = Document(
        file="planas.docx", sha256="", reader="docx", blocks=tuple(Paragraph(text=text) for text in texts)
    )
    return [item.section for item in outline(document, LEXICON)]


def test_points_that_begin_with_a_name_stand_under_it() -> None:
    assert sections(*POINTS) == [("Kalba",), ("Žinios",), ("Sveikata ir stogas",)]


@pytest.mark.parametrize(
    "texts",
    [
        POINTS[:2],
        [*POINTS[:2], "§ 3. Priemonės įgyvendinamos 2026 metais. Plane jų yra dešimt."],
        [*POINTS[:2], "§ 3. Gyventojai pasirūpina vieni kitais ir kaimynais. Plane jų daug."],
    ],
    ids=["two may be chance", "a number is told by a sentence", "a longer one is a sentence"],
)
def test_short_first_sentences_are_no_names_by_chance(texts: list[str]) -> None:
    assert sections(*texts) == [()] * len(texts)


def test_a_label_beside_which_nothing_stands_is_no_heading() -> None:
    def level(text: str) -> int:
        item = Item(block=Paragraph(text=text, bold=True), text=text, file="plan.docx")
        return heading_level(item, LEXICON)

    assert level("Iš kur pinigai? …") == level("Lėšos: –") == 0
    assert level("Iš kur pinigai?") > 0


def test_a_sentence_is_no_second_line_of_a_heading() -> None:
    document = read_markdown("> UTENOS PLANAS\n\n# Baigiamoji dalis\n\nSudaryta pagal tyrimą.\n\nTekstas.", "plan.md")
    assert [item.section for item in outline(document, LEXICON)][-1] == ("Baigiamoji dalis",)
