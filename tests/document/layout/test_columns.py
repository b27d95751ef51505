"""Pages in two columns, like a newspaper."""

import io

from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Paragraph
from plan_assessor.document.pdf.reader import read_pdf
from tests.document.pdf.builder import A4, BOLD, FONT

LEFT = [f"kaire puse eilute numeris {number} eina iki krasto," for number in range(1, 13)]
LEFT[-1] = "cia sakinys baigiasi."
RIGHT = [f"desine puse eilute numeris {number} eina iki galo," for number in range(1, 13)]
RIGHT[0] = RIGHT[0].capitalize()


def drawn(left: list[str], right: list[str], shift: float = 0) -> bytes:
    """A title over two columns; the lines of the right one stand lower by `shift` points."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFont(FONT, 16)
    canvas.drawString(60, 780, "Tai yra planas visiems, kurie gyvena mieste ir kaime")
    canvas.setFont(FONT, 10)
    for x, lines, lower in ((60, left, 0), (320, right, shift)):
        for number, line in enumerate(lines):
            canvas.drawString(x, 740 - 13 * number - lower, line)
    canvas.drawString(
        60, 400, "Po abiem stulpeliais eina ilga eilute, kuri prasideda kaireje ir baigiasi desineje puseje."
    )
    canvas.save()
    return stream.getvalue()


def texts(data: bytes) -> list[str]:
    return [block.text for block in read_pdf(data, "planas.pdf").blocks if isinstance(block, Paragraph)]


def test_each_column_is_read_before_the_next() -> None:
    for shift in (0, 5):
        title, left, right, below = texts(drawn(LEFT, RIGHT, shift))
        assert title.startswith("Tai yra planas")
        assert left == " ".join(LEFT)
        assert right == " ".join(RIGHT)
        assert below.startswith("Po abiem")


def test_a_list_and_what_stands_beside_its_items_are_lines() -> None:
    measures = [f"{number}. Rengti kalbos kursus uzsienieciams" for number in range(1, 11)]
    executors = ["Vykdytojas: centras; terminas: 2024 m."] * 10
    found = " ".join(texts(drawn(measures, executors)))
    assert found.count("uzsienieciams Vykdytojas") == 10


def test_short_blocks_beside_each_other_are_lines() -> None:
    found = texts(drawn(["Meras", "Parasas"], ["Vardas", "Pavarde"]))
    assert "Meras Vardas" in " ".join(found)


def test_three_columns_are_read_one_after_another() -> None:
    columns = [[f"{word} skilties eilute numeris {i} eina toliau" for i in range(1, 15)] for word in "abc"]
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for x, lines in zip((50, 225, 400), columns, strict=True):
        canvas.setFont(FONT, 8)
        for number, line in enumerate(lines):
            canvas.drawString(x, 740 - 11 * number, line)
    canvas.save()
    assert texts(stream.getvalue()) == [" ".join(line for lines in columns for line in lines)]


def test_a_heading_in_bold_is_known_beside_plain_text_of_another_column() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for x, lines in ((60, LEFT), (320, RIGHT)):
        for number, line in enumerate(lines):
            heads = x == 320 and number == 5
            canvas.setFont(BOLD if heads else FONT, 11 if heads else 10)
            canvas.drawString(x, 740 - 13 * number, "Skyriaus antraste" if heads else line)
    canvas.save()
    blocks = [block for block in read_pdf(stream.getvalue(), "planas.pdf").blocks if isinstance(block, Paragraph)]
    (heading,) = [block for block in blocks if block.bold]
    assert (heading.text, heading.size) == ("Skyriaus antraste", 11)
