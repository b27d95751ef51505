"""What read_pdf makes of files: errors, notices, order, page furniture."""

from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image
from pypdfium2 import PdfDocument
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.layout.settings import TableSettings
from plan_assessor.document.letters.mending import is_garbled
from plan_assessor.document.model import Notice, Paragraph
from plan_assessor.document.pdf.reader import read_pdf
from plan_assessor.document.reading import ReadingLimits
from plan_assessor.errors import UnreadableError
from tests.document.pdf.builder import A4, PROSE, paragraphs, pdf, prose, put, read, table, tables


def hello(canvas: Canvas) -> None:
    put(canvas, 72, 100, "Planas skirtas gyventojams.")


def picture(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.new("RGB", (40, 60), "grey")), 0, 0, *A4)


def locked(password: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(password, "owner", strength=128))
    put(canvas, 72, 100, "Planas")
    canvas.save()
    return out.getvalue()


def code_of(data: bytes, limits: ReadingLimits | None = None) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_pdf(data, "planas.pdf", limits=limits or ReadingLimits())
    assert caught.value.values["file"] == "planas.pdf"
    return caught.value.code


def test_document_knows_its_file() -> None:
    data = pdf(hello, hello)
    document = read_pdf(data, "planas.pdf")
    assert (document.file, document.reader, document.pages) == ("planas.pdf", "pdf", 2)
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_paragraphs_have_their_page() -> None:
    document = read(hello, hello)
    assert [block.page for block in document.blocks if isinstance(block, Paragraph)] == [1, 2]


def test_progress_counts_pages() -> None:
    calls: list[tuple[int, int]] = []
    read_pdf(pdf(hello, hello, hello), "x", lambda done, all_: calls.append((done, all_)))
    assert calls == [(1, 3), (2, 3), (3, 3)]


def test_password_is_an_error() -> None:
    assert code_of(locked("slaptas")) == "encrypted"


def test_empty_password_opens() -> None:
    assert paragraphs(read_pdf(locked(""), "x")) == ["Planas"]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\nnothing", b"PK\x03\x04"])
def test_what_is_no_pdf_is_broken(data: bytes) -> None:
    assert code_of(data) == "broken"


def test_too_many_pages_are_refused() -> None:
    assert code_of(pdf(hello, hello, hello), ReadingLimits(pages=2)) == "too_large"


def test_file_without_pages_is_empty() -> None:
    out = io.BytesIO()
    with PdfDocument.new() as empty:
        empty.save(out)
    assert code_of(out.getvalue()) == "empty"


def test_file_that_pdfium_refuses_is_read_by_pdfminer(monkeypatch: pytest.MonkeyPatch) -> None:
    from pypdfium2 import PdfiumError

    def refuse(_: bytes) -> None:
        raise PdfiumError("no", err_code=3)

    data = pdf(hello)
    monkeypatch.setattr("plan_assessor.document.pdf.reader.pdfium.PdfDocument", refuse)
    document = read_pdf(data, "x")
    assert paragraphs(document) == ["Planas skirtas gyventojams."]
    assert document.notices == (Notice(code="fallback_reader"),)


def test_pages_that_are_pictures_are_named() -> None:
    document = read(picture, picture, hello, picture)
    assert document.notices == (Notice(code="picture_pages", values={"pages": "1–2, 4", "count": 3}),)


def test_file_of_pictures_is_a_document_without_blocks() -> None:
    document = read(picture)
    assert document.blocks == ()
    assert document.notices[0].code == "picture_pages"


def test_picture_beside_text_needs_no_notice() -> None:
    assert read(lambda c: (picture(c), hello(c))[0]).notices == ()


def test_stamp_on_every_page_does_not_hide_a_scan() -> None:
    def stamped(canvas: Canvas) -> None:
        picture(canvas)
        put(canvas, 72, 30, "Elektroninio dokumento nuorasas", size=8)

    document = read(stamped, stamped, stamped)
    assert document.notices[0].values["pages"] == "1–3"


def test_text_layer_over_a_scan_is_read() -> None:
    def layered(canvas: Canvas) -> None:
        picture(canvas)
        text = canvas.beginText(72, 700)
        text.setTextRenderMode(3)
        text.textLine("Plano tikslas")
        canvas.drawText(text)

    document = read(layered)
    assert paragraphs(document) == ["Plano tikslas"]
    assert document.notices == ()


def test_text_outside_the_crop_box_is_dropped() -> None:
    def cropped(canvas: Canvas) -> None:
        canvas.setCropBox((50, 400, 500, 842))
        hello(canvas)
        put(canvas, 72, 800, "Spaustuvei")

    assert paragraphs(read(cropped)) == ["Planas skirtas gyventojams."]


def test_too_much_text_is_cut() -> None:
    document = read_pdf(pdf(lambda c: prose(c, 72, PROSE * 5)), "x", limits=ReadingLimits(characters=100))
    assert document.notices == (Notice(code="text_cut", values={"pages": "1", "count": 1}),)
    assert len("".join(paragraphs(document))) <= 100


def test_too_many_rulings_are_no_table() -> None:
    grid = [["1", "2", "3"]] * 8
    document = read_pdf(pdf(lambda c: table(c, 72, [50] * 3, grid)), "x", settings=TableSettings(most_intersections=20))
    assert document.notices == (Notice(code="table_too_dense", values={"page": 1}),)
    assert tables(document) == []


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        (PROSE * 3, False),
        ("Программа для всех жителей города" * 5, False),
        ("1 234 567,8 – 2 345 678,9 " * 9, False),
        ("................................." * 9 + "15", False),
        ("\ue012\ue034\ue044\ue051" * 50, True),
        ("!\"#$%&'()*+" * 20, True),
        ("Bcdfghjklmnprstvz " * 20, True),
    ],
)
def test_text_that_is_no_text_is_noticed(text: str, garbled: bool) -> None:
    assert is_garbled(text) is garbled


def test_blocks_come_from_top_to_bottom() -> None:
    def page(canvas: Canvas) -> None:
        table(canvas, 150, [60, 60], [["a", "b"], ["c", "d"]])
        put(canvas, 60, 260, "Po lentele")
        put(canvas, 60, 100, "Virs lenteles")

    kinds = [type(block).__name__ for block in read(page).blocks]
    assert kinds == ["Paragraph", "Table", "Paragraph"]


def numbered(header: str, number: str, body: str) -> object:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 36, header, size=9)
        put(canvas, 72, 100, body)
        put(canvas, 290, 815, number, size=9)

    return draw


def test_headers_and_page_numbers_are_left_out() -> None:
    pages = [numbered("Miesto planas", f"{i} psl.", f"Puslapio turinys {word}.") for i, word in enumerate("abc", 1)]
    document = read(*pages)  # type: ignore[arg-type]
    assert paragraphs(document) == [f"Puslapio turinys {word}." for word in "abc"]
    assert [line.text for line in document.margins] == ["Miesto planas"]


def test_footers_of_sheets_with_two_pages_are_left_out() -> None:
    pages = [
        numbered("", f"2024 m. gegužė {7 + 2 * i}", f"Puslapio turinys {word}.") for i, word in enumerate("abc", 1)
    ]
    assert paragraphs(read(*pages)) == [f"Puslapio turinys {word}." for word in "abc"]  # type: ignore[arg-type]


def test_small_roman_numbers_count_pages_too() -> None:
    pages = [
        numbered("", f"Plan of Arcadia, page {n}", f"Page of {word}.")
        for n, word in zip(("i", "ii", "iii", "iv"), "abcd", strict=True)
    ]
    assert paragraphs(read(*pages)) == [f"Page of {word}." for word in "abcd"]  # type: ignore[arg-type]


def test_footers_of_pages_laid_across_are_left_out() -> None:
    def draw(canvas: Canvas, number: int) -> None:
        width, height = A4 if number < 4 else A4[::-1]
        canvas.setPageSize((width, height))
        put(canvas, 72, 100, f"Page of {'abcde'[number - 1]}.")
        put(canvas, 290, height - 66, f"Page {number} of 5", size=9)

    pages = [lambda canvas, number=number: draw(canvas, number) for number in range(1, 6)]
    assert paragraphs(read(*pages)) == [f"Page of {word}." for word in "abcde"]


def test_two_pages_have_headers_too() -> None:
    pages = [numbered("Miesto planas", "", f"Puslapio turinys {word}.") for word in "ab"]
    assert paragraphs(read(*pages)) == ["Puslapio turinys a.", "Puslapio turinys b."]  # type: ignore[arg-type]


def test_number_of_the_only_page_is_left_out() -> None:
    assert paragraphs(read(lambda c: (put(c, 72, 100, "Planas"), put(c, 297, 810, "1"))[0])) == ["Planas"]


def test_annex_numbers_are_no_page_numbers() -> None:
    pages = [lambda c, i=i: (put(c, 480, 66, f"{i} priedas"), put(c, 72, 120, "Lentelė."))[0] for i in (1, 2)]
    assert "2 priedas" in paragraphs(read(*pages))


def test_same_line_in_the_text_of_every_page_stays() -> None:
    page = lambda c: put(c, 72, 400, "Ta pati eilute")  # noqa: E731
    assert paragraphs(read(page, page, page, size=A4)) == ["Ta pati eilute"] * 3
