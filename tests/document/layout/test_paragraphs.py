"""Lines to paragraphs."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Paragraph
from tests.document.pdf.builder import BOLD, FONT, PROSE, centre, justified, paragraphs, prose, put, read

LONG = PROSE.strip()
LAST = "Planas skelbiamas."


def text_of(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def stacked(*texts: str, indent: float = 30, gap: float = 0, top: float = 100) -> list[str]:
    def page(canvas: Canvas) -> None:
        y = top
        for text in texts:
            y = prose(canvas, y, text, indent) + gap

    return paragraphs(read(page))


@pytest.mark.parametrize(("indent", "gap"), [(30, 0), (0, 8), (-20, 4), (30, 8)])
def test_paragraphs_end_where_a_line_ends_early_or_the_next_is_indented(indent: float, gap: float) -> None:
    texts = [text_of(LONG * 4), LAST, text_of(LONG * 2), text_of(LONG)]
    assert stacked(*texts, indent=indent, gap=gap) == texts


def test_points_are_paragraphs() -> None:
    texts = [f"{number} {LONG}" for number in ("1.", "2.", "2.1.", "2.2.", "3)", "•", "–")]
    assert stacked(*texts) == texts


def test_where_a_paragraph_begins() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 100, text_of(LONG * 3), indent=0)
        put(canvas, 90, 200, "• Pirmas taskas")
        put(canvas, 108, 220, "• Taskas po juo")

    blocks = [block for block in read(page).blocks if isinstance(block, Paragraph)]
    assert [block.left for block in blocks] == pytest.approx([0, 18, 36], abs=1)


def test_points_without_indent_are_paragraphs() -> None:
    texts = [f"{number} {LONG}" for number in ("1.", "2.", "2.1.", "2.2.")]
    assert stacked(*texts, indent=0) == texts


def test_dash_at_the_start_of_a_line_is_no_item() -> None:
    def page(canvas: Canvas) -> None:
        y = prose(canvas, 100, text_of(LONG * 3))
        justified(canvas, 102, y + 12, "Pirmojo prioriteto zonos yra keturios, o visos kitos mieste esancios zonos yra")
        put(canvas, 72, y + 26.5, "– tik sesios.")

    assert paragraphs(read(page))[-1].endswith("zonos yra – tik sesios.")


def test_wrapped_title_is_one_paragraph_and_lines_of_their_own_are_not() -> None:
    def page(canvas: Canvas) -> None:
        centre(canvas, 80, "RAJONO SAVIVALDYBES UZSIENIECIU INTEGRACIJOS SKATINIMO 2025", font=BOLD)
        centre(canvas, 94, "METU VEIKSMU PLANO PATVIRTINIMO", font=BOLD)
        centre(canvas, 130, "I SKYRIUS", font=BOLD)
        centre(canvas, 144, "BENDROSIOS NUOSTATOS", font=BOLD)
        prose(canvas, 160, text_of(LONG * 4))

    blocks = [block for block in read(page).blocks if isinstance(block, Paragraph)]
    assert [block.text for block in blocks[:3]] == [
        "RAJONO SAVIVALDYBES UZSIENIECIU INTEGRACIJOS SKATINIMO 2025 METU VEIKSMU PLANO PATVIRTINIMO",
        "I SKYRIUS",
        "BENDROSIOS NUOSTATOS",
    ]
    assert [block.centered for block in blocks] == [True, True, True, False]


def test_an_indented_line_as_far_from_both_margins_goes_on_under_itself() -> None:
    def page(canvas: Canvas) -> None:
        y = prose(canvas, 80, text_of(LONG * 4))
        justified(canvas, 92, y + 12, "Visa tai padaro miesto kultūros namai, dailės mokykla ir parapijos", right=503)
        put(canvas, 92, y + 26, "labdaringoji valgykla")

    last = [block for block in read(page).blocks if isinstance(block, Paragraph)][-1]
    assert last.text.endswith("parapijos labdaringoji valgykla")
    assert not last.centered


def test_lines_of_an_approval_stay_apart() -> None:
    def page(canvas: Canvas) -> None:
        for i, line in enumerate(
            ("PATVIRTINTA", "Rajono savivaldybes tarybos", "2022 m. vasario 10 d. sprendimu Nr. T-12")
        ):
            put(canvas, 320, 80 + 14 * i, line)
        prose(canvas, 160, text_of(LONG * 4))

    assert paragraphs(read(page))[:3] == [
        "PATVIRTINTA",
        "Rajono savivaldybes tarybos",
        "2022 m. vasario 10 d. sprendimu Nr. T-12",
    ]


def test_signature_is_one_paragraph_of_its_own() -> None:
    def page(canvas: Canvas) -> None:
        y = prose(canvas, 100, text_of(LONG * 3))
        put(canvas, 72, y + 12, "Savivaldybes meras")
        put(canvas, 420, y + 12, "Vardas Pavardenis")

    assert paragraphs(read(page))[-1] == "Savivaldybes meras Vardas Pavardenis"


def test_entries_of_a_table_of_contents_are_paragraphs_without_leaders() -> None:
    def page(canvas: Canvas) -> None:
        for i, title in enumerate(("1. Bendrosios nuostatos", "Ivadas", "2.1. Gyventojai")):
            put(canvas, 72, 100 + 14 * i, title + "." * (100 - len(title)) + str(i + 3))

    assert paragraphs(read(page)) == ["1. Bendrosios nuostatos 3", "Ivadas 4", "2.1. Gyventojai 5"]


def test_headings_are_apart_from_the_text_under_them() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "1. APLINKOS ANALIZE", font=BOLD)
        prose(canvas, 103, text_of(LONG * 2), indent=0)
        put(canvas, 72, 200, "Pastaba smulkiu sriftu", size=8)

    assert paragraphs(read(page)) == ["1. APLINKOS ANALIZE", text_of(LONG * 2), "Pastaba smulkiu sriftu"]


def test_paragraph_goes_on_overleaf() -> None:
    def first(canvas: Canvas) -> None:
        prose(canvas, 100, text_of(LONG * 4))
        justified(canvas, 102, 750, "Planas skirtas visiems miesto ir kaimo gyventojams, kurie nori mokytis kalbos ir")

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 80, "dirbti.")
        prose(canvas, 90, text_of(LONG * 4))

    document = read(first, second)
    assert paragraphs(document)[1].endswith("mokytis kalbos ir dirbti.")
    assert document.blocks[1].page == 1  # type: ignore[union-attr]


def test_finished_paragraph_does_not_go_on_overleaf() -> None:
    page = lambda c: prose(c, 100, text_of(LONG * 4))  # noqa: E731
    assert paragraphs(read(page, page)) == [text_of(LONG * 4)] * 2


def test_a_heading_in_large_letters_joins_no_two_lines_beside_it() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 116, "Istorija", size=32)
        put(canvas, 260, 100, "Pramonės perversmas prasidėjo 1776 metais, kai buvo")
        put(canvas, 260, 116, "išrasta garo mašina.")

    text = " ".join(paragraphs(read(page)))
    assert "prasidėjo 1776 metais, kai buvo" in text
    assert "išrasta garo mašina." in text


def test_raised_characters_stay_on_their_line() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Pagal 10")
        put(canvas, 120, 95, "3", size=7)
        put(canvas, 128, 100, "straipsnio 2 dali")

    [text] = paragraphs(read(page))
    assert text.startswith("Pagal 10")
    assert text.endswith("straipsnio 2 dali")


def test_a_plain_line_under_the_words_of_a_bold_point_is_none_of_them() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "• Surengti gimnazijose pokalbius", font=BOLD)
        put(canvas, 80, 114, "vasari", font=FONT)
        put(canvas, 72, 140, "• Rengti kursus visiems, kurie", font=BOLD)
        put(canvas, 80, 154, "neseniai atvyko", font=BOLD)
        prose(canvas, 200, text_of(LONG * 4), 0)

    assert paragraphs(read(page))[:3] == [
        "• Surengti gimnazijose pokalbius",
        "vasari",
        "• Rengti kursus visiems, kurie neseniai atvyko",
    ]
