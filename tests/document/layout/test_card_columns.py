"""Cards set in two columns under coloured bars, like a brochure."""

import io

from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.document.pdf.reader import read_pdf
from tests.document.pdf.builder import A4, BOLD, FONT

TEXT = [f"apie kaimynus cia parasyta {number} eiluteje, kuri tesiasi" for number in range(1, 13)]


def card(name: str, year: int) -> list[str]:
    return [
        name,
        f"Imasi ▪ kultūros centras {year}",
        f"Metas ▪ {year} m.",
        "Kaina ▪ 2 000 Eur, biudžetas",
        "Matas ▪ 20 dalyvių",
    ]


def drawn(*chapters: tuple[str, list[str], list[str]]) -> bytes:
    """Chapters, each a bar with its name, and a left and a right column with a leading of its own."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    top = 780.0
    for name, left, right in chapters:
        canvas.setFillColorRGB(0.8, 0.9, 1)
        canvas.rect(50, top - 6, 490, 20, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont(BOLD, 12)
        canvas.drawString(60, top, name)
        canvas.setFont(FONT, 9)
        for x, lines, leading in ((60, left, 12.7), (310, right, 11.4)):
            for number, line in enumerate(lines, 2):
                canvas.drawString(x, top - leading * number, line)
        top -= 14 * (max(len(left), len(right)) + 3)
    canvas.save()
    return stream.getvalue()


def test_cards_are_read_column_by_column_under_their_bar() -> None:
    pages = drawn(
        ("PIRMAS SKYRIUS", TEXT, [*card("Rengti kursus", 2025), *card("Rengti talkas", 2026)]),
        ("ANTRAS SKYRIUS", TEXT, [*card("Rengti mugę", 2025), *card("Rengti sueigas", 2026)]),
    )
    blocks = read_pdf(pages, "planas.pdf").blocks
    assert not any(isinstance(block, Table) for block in blocks)
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    names = [text for text in said if text.isupper() or text.startswith("Rengti")]
    assert names == [
        "PIRMAS SKYRIUS",
        "Rengti kursus",
        "Rengti talkas",
        "ANTRAS SKYRIUS",
        "Rengti mugę",
        "Rengti sueigas",
    ]
    assert said.count("Kaina ▪ 2 000 Eur, biudžetas") == 4


def test_a_table_without_rulings_stays_one() -> None:
    """Names beside their fields: each field stands on a line with words of the name."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFont(FONT, 9)
    for row in range(4):
        for number, (name, field) in enumerate(zip(TEXT[:4], card("", 2025)[1:], strict=True)):
            canvas.drawString(60, 780 - 60 * row - 12 * number, name)
            canvas.drawString(320, 780 - 60 * row - 12 * number, field)
    canvas.save()
    said = [block.text for block in read_pdf(stream.getvalue(), "p.pdf").blocks if isinstance(block, Paragraph)]
    assert not any(text.startswith("Imasi") for text in said)
