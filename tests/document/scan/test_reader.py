"""Scans: pictures of pages, made by drawing a page and taking its text away."""

import io
import math
from collections.abc import Callable, Sequence
from itertools import chain, product
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest
from docx.shared import Cm
from PIL import Image, ImageChops
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document import open as opening
from plan_assessor.document.layout.lines import lines_of as lines_of_words
from plan_assessor.document.layout.model import PageContent, Region, Word
from plan_assessor.document.layout.settings import SETTINGS
from plan_assessor.document.model import UNREAD, Document, Paragraph, Table
from plan_assessor.document.reading import ReadingLimits
from plan_assessor.document.scan import page as scan_page
from plan_assessor.document.scan import recogniser as scan
from plan_assessor.document.scan import tesseract as scan_tesseract
from plan_assessor.errors import UnreadableError
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running.dossiers import collect
from plan_assessor.running.pipeline import assess
from tests.document.pdf.builder import A4, FONT, needs_lithuanian

ROWS = (
    ("Nr.", "Priemonė", "Vykdytojas"),
    ("1", "Lietuvių kalbos kursai", "Kultūros skyrius"),
    ("2", "Vertėjų paslaugos", "–"),
)
GOAL = "Plano tikslas – padėti užsieniečiams gyventi rajone."
EDGES = (60, 110, 330, 540)
needs_ocr = pytest.mark.skipif(not scan_tesseract.can_recognise(), reason="tesseract with Lithuanian is not installed")


def drawn(width: float = 1.0, dashes: tuple[float, ...] = (), grey: float = 0.0) -> bytes:
    """A page with a sentence and a table, whose rulings have such a width, such dashes and such a shade."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setLineWidth(width)
    canvas.setDash(*dashes)
    canvas.setStrokeGray(grey)
    canvas.setFont(FONT, 13)
    canvas.drawString(60, 760, GOAL)
    for index, row in enumerate(ROWS):
        bottom = 700 - 30 * index
        for left, right, words in zip(EDGES, EDGES[1:], row, strict=False):
            canvas.rect(left, bottom, right - left, 30)
            canvas.drawString(left + 6, bottom + 10, words)
    canvas.save()
    return stream.getvalue()


def picture_of(page: bytes) -> Image.Image:
    """The page as a scanner sees it."""
    return pdfium.PdfDocument(page)[0].render(scale=200 / 72).to_pil().convert("L")


def as_pdf(picture: Image.Image) -> bytes:
    """A PDF with nothing but a picture."""
    stream = io.BytesIO()
    picture.save(stream, "PDF", resolution=200)
    return stream.getvalue()


def scanned(turn: float = 0) -> bytes:
    """The picture of that page, turned by so many degrees."""
    return as_pdf(picture_of(drawn()).rotate(turn, fillcolor=255))


def assert_words_stand_where_they_are_drawn(document: Document, turn: float) -> None:
    """That the places of recognised words are those in the drawing, turned by so many degrees counter-clockwise."""
    (page,) = document.scanned
    for start, baseline, before, word in (
        (60, 760, "Plano tikslas – padėti ", "užsieniečiams"),
        (EDGES[2] + 6, 680, "", "Kultūros"),
    ):
        left = start + stringWidth(before, FONT, 13)
        drawn_at = left + stringWidth(word, FONT, 13) / 2 - A4[0] / 2, A4[1] / 2 - baseline - 4
        (found,) = [each for each in page.words if each.text == word]
        middle = (found.left + found.right - page.width) / 2, (found.top + found.bottom - page.height) / 2
        # as far as the level page is turned from the page, the page is from the drawing
        assert _turned(middle, -page.turned) == pytest.approx(_turned(drawn_at, turn), abs=4)


def _turned(point: tuple[float, float], degrees: float) -> tuple[float, float]:
    """A point of a page, measured from its middle, when the page is turned counter-clockwise."""
    (x, y), angle = point, math.radians(degrees)
    return x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)


def printed_light_on_dark() -> Image.Image:
    """A page whose upper half is dark, with a sentence in white."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFillGray(0.25)
    canvas.rect(0, A4[1] / 2, A4[0], A4[1] / 2, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.setFont(FONT, 13)
    canvas.drawString(60, 760, GOAL)
    canvas.save()
    return picture_of(stream.getvalue())


def in_shadow(picture: Image.Image) -> Image.Image:
    """The picture with its upper edge in half the light of its lower one."""
    light = Image.linear_gradient("L").resize(picture.size).point([140 + shade * 9 // 20 for shade in range(256)])
    return ImageChops.multiply(picture, light)


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("turn", [0, 1.2])
def test_words_and_cells_of_a_scan_are_recognised_also_askew(turn: float) -> None:
    document = opening.read_bytes(scanned(turn), "planas.pdf")
    assert document.reader == "scan"
    assert [(notice.code, notice.values) for notice in document.notices] == [("recognised", {"pages": "1", "count": 1})]
    paragraph, table = document.blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == GOAL
    assert paragraph.page == 1
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS
    assert_words_stand_where_they_are_drawn(document, turn)


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("ruling", [(0.25,), (0.5, (1, 2)), (0.5, (4, 3)), (0.25, (), 0.7)], ids=str)
def test_weak_rulings_part_cells(ruling: tuple[float, ...]) -> None:
    """Thin, dotted, dashed and grey ones."""
    noise = Image.effect_noise((1654, 2339), 12)
    picture = ImageChops.add(picture_of(drawn(*ruling)).resize(noise.size), noise, offset=-128)
    *_, table = opening.read_bytes(as_pdf(picture), "planas.pdf").blocks
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS


@needs_ocr
@needs_lithuanian
def test_a_dark_header_with_light_words_is_the_first_row() -> None:
    picture = picture_of(drawn(0.5, grey=0.7))
    header = tuple(round(side * 200 / 72) for side in (EDGES[0], A4[1] - 730, EDGES[-1], A4[1] - 700))
    picture.paste(picture.crop(header).point([255 - level * 3 // 4 for level in range(256)]), header)
    *_, table = opening.read_bytes(as_pdf(picture), "planas.pdf").blocks
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS


@needs_ocr
@needs_lithuanian
def test_a_shadow_hides_neither_words_nor_rulings() -> None:
    paragraph, table = opening.read_bytes(as_pdf(in_shadow(picture_of(drawn()))), "planas.pdf").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == GOAL
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("shadow", [False, True])
def test_light_words_on_dark_ground_are_recognised(shadow: bool) -> None:
    picture = printed_light_on_dark()
    (paragraph,) = opening.read_bytes(as_pdf(in_shadow(picture) if shadow else picture), "planas.pdf").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == GOAL


def in_one_file(*pages: bytes) -> bytes:
    """The pages of several files in one."""
    whole = pdfium.PdfDocument.new()
    for page in pages:
        whole.import_pages(pdfium.PdfDocument(page))
    stream = io.BytesIO()
    whole.save(stream)
    return stream.getvalue()


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("at_once", [1, 2, 4])
def test_pages_recognised_at_the_same_time_keep_their_order(at_once: int) -> None:
    text, picture = drawn(), as_pdf(printed_light_on_dark())
    done: list[tuple[int, int]] = []
    file = in_one_file(picture, text, scanned(), text, picture)
    document = opening.read_bytes(
        file, "planas.pdf", lambda *pages: done.append(pages), ReadingLimits(pages_at_once=at_once)
    )
    paragraphs = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert [(block.page, block.text) for block in paragraphs] == [(page, GOAL) for page in (1, 2, 3, 4, 5)]
    assert [notice.values["pages"] for notice in document.notices if notice.code == "recognised"] == ["1, 3, 5"]
    assert done == [(number, 5) for number in (1, 2, 3, 4, 5)]


@needs_ocr
def test_a_page_that_takes_too_long_stays_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "PAGE_TIMEOUT", 0)
    document = opening.read_bytes(scanned(), "planas.pdf")
    assert [notice.code for notice in document.notices] == ["illegible_pages"]


@needs_ocr
def test_a_picture_without_words_is_said_to_be_illegible() -> None:
    """Recognition is installed, so the message does not say to install it."""
    stripes = Image.linear_gradient("L").resize((1000, 1400)).point([255 * (shade // 8 % 2) for shade in range(256)])
    document = opening.read_bytes(as_pdf(stripes), "planas.pdf")
    assert [notice.code for notice in document.notices] == ["illegible_pages"]


def test_words_are_not_looked_for_in_a_photograph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_tesseract, "can_recognise", lambda: pytest.fail("nothing is there to recognise"))
    slope, hills = Image.linear_gradient("L").resize((125, 175)), Image.new("L", (1000, 1400))
    for number, corner in enumerate(product(range(0, 1000, 125), range(0, 1400, 175))):
        hills.paste(slope.rotate(90 * number).point([2 * shade // 3 for shade in range(256)]), corner)
    document = opening.read_bytes(in_one_file(drawn(), as_pdf(hills)), "planas.pdf")
    assert [(notice.code, notice.values) for notice in document.notices] == [("pictures_unread", {"count": 1})]
    assert document.reader == "pdf"


@needs_ocr
@needs_lithuanian
def test_pages_that_look_alike_are_recognised_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    recognise = scan_page.recognise_page

    def counting(image: Image.Image, scale: float, number: int, *more: object) -> scan_page.Recognised:
        asked.append(number)
        return recognise(image, scale, number, *more)

    monkeypatch.setattr(scan_page, "recognise_page", counting)
    page, other = scanned(), as_pdf(printed_light_on_dark())
    document = opening.read_bytes(in_one_file(page, other, page, page), "planas.pdf")
    assert asked == [1, 2]
    assert [block.page for block in document.blocks if isinstance(block, Paragraph)] == [1, 2, 3, 4]
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert {page for table in tables for page in table.pages} == {1, 3, 4}


@needs_ocr
@needs_lithuanian
def test_pages_whose_turn_comes_too_late_are_named() -> None:
    file = in_one_file(drawn(), scanned(), scanned(1))
    document = opening.read_bytes(file, "planas.pdf", limits=ReadingLimits(recognition_seconds=0))
    (late,) = document.notices
    assert (late.code, late.values) == ("pages_too_late", {"pages": "2–3", "count": 2, "seconds": 0})
    assert late.code in UNREAD
    assert {block.page for block in document.blocks if isinstance(block, Paragraph)} == {1}


def test_without_recognition_a_scan_is_named_and_not_scored(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_tesseract, "can_recognise", lambda: False)
    path = tmp_path / "planas.pdf"
    path.write_bytes(scanned())
    with pytest.raises(UnreadableError) as error:
        assess(collect([path]).dossiers[0], load_pack("integration"))
    assert error.value.code == "scan"


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_lies_turned_is_read_upright(turn: int) -> None:
    document = opening.read_bytes(as_pdf(picture_of(drawn()).rotate(turn, expand=True)), "planas.pdf")
    paragraph, table = document.blocks
    assert isinstance(paragraph, Paragraph) and isinstance(table, Table)
    assert paragraph.text == GOAL
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS
    assert_words_stand_where_they_are_drawn(document, turn)


def lines_of(words: str, count: int) -> bytes:
    """A page with the same line so many times."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFont(FONT, 13)
    for row in range(count):
        canvas.drawString(60, 760 - 30 * row, words)
    canvas.save()
    return stream.getvalue()


def with_a_strip() -> bytes:
    """A scan with lines of typed letters at its foot."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.drawInlineImage(picture_of(lines_of(GOAL, 20)), 0, 0, *A4)
    canvas.setFont(FONT, 8)
    for row in range(6):
        canvas.drawString(60, 30 + 10 * row, f"Dokumentų valdymo sistemos įrašas, registracijos numeris {row}")
    canvas.save()
    return stream.getvalue()


@needs_ocr
@needs_lithuanian
def test_a_scan_with_a_strip_of_typed_letters_is_a_scan() -> None:
    document = opening.read_bytes(with_a_strip(), "planas.pdf")
    assert document.reader == "scan"
    assert GOAL in [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_text_in_boxes_over_a_photograph_is_text() -> None:
    words = [Word(60, 60 + 20 * n, 300, 72 + 20 * n, "tekstas", True, n) for n in range(16)]
    box = Region((50, 50, 320, 320), lines_of_words(words), [])
    page = PageContent(1, width=595, height=842, pictured=1.0, regions=[box])
    with scan.Recogniser(1, 60) as recogniser:
        assert recogniser(None, page, SETTINGS) is page  # type: ignore[arg-type]  # which nobody looks at


def test_a_scan_with_typed_letters_is_named_where_it_cannot_be_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_tesseract, "can_recognise", lambda: False)
    document = opening.read_bytes(with_a_strip(), "planas.pdf")
    assert [notice.code for notice in document.notices] == ["picture_pages"]


def with_a_layer(words: str) -> bytes:
    """A scan with unseen lines of letters over its picture, as programs put them there that recognised it before."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.drawInlineImage(picture_of(lines_of(GOAL, 14)), 0, 0, *A4)
    for row in range(14):
        line = canvas.beginText(60, 760 - 30 * row)
        line.setFont(FONT, 13)
        line.setTextRenderMode(3)
        line.textOut(words)
        canvas.drawText(line)
    canvas.save()
    return stream.getvalue()


AS_ENGLISH = str.maketrans("ąčęėįšųūž–", "aëeéj$ylz-")
"""What a program that knows English sees in our letters."""


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("layer", [GOAL.translate(AS_ENGLISH), "Плано тикслас - падети узсиенечиамс", GOAL])
def test_a_layer_in_strange_letters_gives_way_to_what_the_picture_shows(layer: str) -> None:
    document = opening.read_bytes(with_a_layer(layer), "planas.pdf")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == [GOAL] * 14
    assert document.reader == ("pdf" if layer == GOAL else "scan")


@needs_ocr
@needs_lithuanian
def test_words_that_are_not_lithuanian_are_hardly_legible() -> None:
    polish = "Celem planu jest pomoc cudzoziemcom w gminie oraz nauka"
    document = opening.read_bytes(as_pdf(picture_of(lines_of(polish, 8))), "planas.pdf")
    assert "hardly_legible" in [notice.code for notice in document.notices]


def in_word(*contents: Image.Image | str | Sequence[Sequence[str]]) -> bytes:
    """A document of Word with these pictures, paragraphs and tables."""
    document = docx.Document()
    for content in contents:
        if isinstance(content, str):
            document.add_paragraph(content)
        elif isinstance(content, Image.Image):
            stream = io.BytesIO()
            content.save(stream, "PNG")
            document.add_picture(stream, width=Cm(16))
        else:
            table = document.add_table(len(content), len(content[0]))
            for cell, words in zip(table._cells, chain.from_iterable(content), strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@needs_ocr
@needs_lithuanian
def test_a_docx_of_pictures_only_is_a_scan() -> None:
    document = opening.read_bytes(in_word(picture_of(drawn()), picture_of(drawn())), "planas.docx")
    assert document.reader == "scan"
    goals = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert [(block.page, block.text) for block in goals] == [(1, GOAL), (2, GOAL)]


def test_a_docx_of_pictures_only_is_named_where_it_cannot_be_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_tesseract, "can_recognise", lambda: False)
    path = tmp_path / "planas.docx"
    path.write_bytes(in_word(picture_of(drawn())))
    with pytest.raises(UnreadableError) as error:
        assess(collect([path]).dossiers[0], load_pack("integration"))
    assert error.value.code == "scan"


def on_nothing(picture: Image.Image) -> Image.Image:
    """The same drawn upon nothing, as programs that cut out of a screen do."""
    clear = Image.new("LA", picture.size, (0, 0))
    clear.putalpha(picture.point(lambda shade: 255 - shade))
    return clear


@needs_ocr
@needs_lithuanian
@pytest.mark.parametrize("pasted", [lambda picture: picture, on_nothing])
def test_a_table_that_is_a_picture_is_read_where_it_stands(pasted: Callable[[Image.Image], Image.Image]) -> None:
    document = opening.read_bytes(in_word("Planas", pasted(picture_of(drawn())), "Pabaiga"), "planas.docx")
    before, goal, table, after = document.blocks
    assert [block.text for block in (before, goal, after) if isinstance(block, Paragraph)] == [
        "Planas",
        GOAL,
        "Pabaiga",
    ]
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.grid) == ROWS
    assert document.reader == "scan"
    assert [notice.code for notice in document.notices] == ["pictures_recognised"]


@needs_ocr
@needs_lithuanian
def test_pictures_with_no_words_between_them_are_pages_of_one_table() -> None:
    document = opening.read_bytes(in_word("Planas", *(2 * [picture_of(drawn())])), "planas.docx")
    assert document.notices[0].values == {"count": 2}


def test_a_photograph_beside_measures_raises_no_doubt_and_is_told() -> None:
    photograph = Image.radial_gradient("L").resize((1600, 1200))

    def plan_of(words: bytes) -> Plan:
        document = opening.read_bytes(words, "planas.docx")
        return interpret([document], load_pack("general").lexicon, None)

    without = plan_of(in_word("Integracijos veiksmų planas", photograph))
    assert [notice.code for notice in without.notices] == ["pictures_unread"] and without.doubts
    with_measures = plan_of(in_word("Integracijos veiksmų planas", photograph, ROWS))
    assert [notice.code for notice in with_measures.notices] == ["pictures_unread"]
    assert with_measures.measures and not with_measures.doubts
