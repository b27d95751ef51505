"""All that a page shows as text is read, however it came to stand there."""

from __future__ import annotations

import zlib

import pytest

from plan_assessor.document.pdf.objects import look_through
from plan_assessor.document.pdf.reader import read_pdf
from tests.document.pdf.builder import paragraphs, tables
from tests.hostile.pdfs import FIELD, FONT, WORDS, annotated, form, page, stream


def texts(data: bytes) -> list[str]:
    return paragraphs(read_pdf(data, "planas.pdf"))


def text(words: str, x: int = 72, y: int = 700, how: str = "") -> bytes:
    return f"BT /F1 12 Tf {how} {x} {y} Td ({words}) Tj ET ".encode()


# ── Annotations ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("/FT /Tx /V (reiksme) /AP << /N 5 0 R >>", ["matoma"]),
        ("/FT /Tx /V (reiksme)", ["reiksme"]),
        ("/FT /Tx /V <FEFF0161010500730061>", ["šąsa"]),
        ("/FT /Tx", []),
        ("/FT /Tx /Ff 4096 /V (pirma eilute\nantra eilute)", ["pirma eilute", "antra eilute"]),
        ("/FT /Ch /Ff 131072 /Opt [(viena) (kita)] /V (kita)", ["kita"]),
        ("/FT /Ch /Ff 131072 /Opt [[(1) (viena)] [(2) (kita)]] /V (2)", ["kita"]),
    ],
)
def test_fields_say_what_is_shown_in_them(field: str, shown: list[str]) -> None:
    assert texts(annotated(f"{FIELD} {field}")) == [WORDS, *shown]


def test_an_old_appearance_gives_way_where_the_file_asks_for_new_ones() -> None:
    field = f"{FIELD} /FT /Tx /V (nauja) /AP << /N 6 0 R >>"
    assert texts(annotated(field, needs_appearances=True)) == [WORDS, "nauja"]
    assert texts(annotated(field)) == [WORDS, "sena"]


@pytest.mark.parametrize(
    "annotation",
    [
        "/Subtype /FreeText /F 4 /Contents (matoma) /AP << /N 5 0 R >>",
        "/Subtype /FreeText /F 4 /Contents (matoma)",
        "/Subtype /FreeText /Contents (matoma)",
        "/Subtype /Stamp /F 4 /AP << /N 5 0 R >>",
        "/Subtype /Watermark /F 4 /AP << /N 5 0 R >>",
    ],
)
@pytest.mark.parametrize("fields", [True, False])
def test_typed_words_and_stamps_are_text(annotation: str, fields: bool) -> None:
    assert texts(annotated(annotation, fields=fields)) == [WORDS, "matoma"]


@pytest.mark.parametrize(
    "annotation",
    [
        "/Subtype /FreeText /F 2 /AP << /N 5 0 R >>",
        "/Subtype /FreeText /F 36 /AP << /N 5 0 R >>",
        f"{FIELD.replace('/F 4', '/F 2')} /FT /Tx /V (slapta)",
        "/Subtype /Text /F 4 /Contents (komentaras)",
        "/Subtype /Popup /F 4 /Open true /Contents (komentaras)",
        "/Subtype /Highlight /F 4 /Contents (komentaras) /QuadPoints [72 600 200 600 72 580 200 580]",
        "/Subtype /Link /F 4 /A << /S /URI /URI (http://127.0.0.1:9/) >>",
    ],
)
def test_hidden_annotations_and_comments_are_no_text(annotation: str) -> None:
    assert texts(annotated(annotation)) == [WORDS]
    assert texts(annotated(annotation, "/Subtype /Stamp /F 4 /AP << /N 5 0 R >>")) == [WORDS, "matoma"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_fields_of_turned_pages_stand_where_they_are_seen(turn: int) -> None:
    assert set(texts(annotated(f"{FIELD} /FT /Tx /V (reiksme)", more=f"/Rotate {turn}"))) == {WORDS, "reiksme"}


# ── Forms, boxes, fonts ───────────────────────────────────────────────────────────────────────────────────────────────


def test_forms_in_forms_are_read() -> None:
    inner = form(text("viduje", y=40), box="0 0 600 800")
    outer = form(b"q 1 0 0 1 0 500 cm /X Do Q " + text("isoreje", y=80), "/XObject << /X 6 0 R >>", "0 0 600 800")
    data = page(text(WORDS) + b" /X Do", resources="/XObject << /X 5 0 R >>", others=[outer, inner])
    assert texts(data) == [WORDS, "viduje", "isoreje"]


@pytest.mark.parametrize(
    ("box", "crop"),
    [("0 0 595 842", "50 400 500 800"), ("-100 -200 495 900", "-50 100 450 800"), ("595 842 0 0", "500 800 50 400")],
)
def test_only_what_stands_inside_the_crop_box_is_shown(box: str, crop: str) -> None:
    drawn = text(WORDS) + text("uz krasto", x=72, y=820) + text("kaireje", x=-300)
    assert texts(page(drawn, box=box, more=f"/CropBox [{crop}]")) == [WORDS]


@pytest.mark.parametrize("box", ["0 0 900000000 900000000", "-9000000 -9000000 9000000 9000000", "0 0 595 9000000"])
def test_words_on_a_page_without_end_are_read(box: str) -> None:
    assert texts(page(text(WORDS), box=box)) == [WORDS]


def test_the_unit_of_a_page_does_not_matter() -> None:
    assert texts(page(text(WORDS), more="/UserUnit 4.5")) == [WORDS]


PICTURE = stream(
    b"\x00\xff" * 2,
    "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Interpolate true",
)


def test_the_layer_of_recognised_words_is_read() -> None:
    drawn = b"q 595 0 0 842 0 0 cm /I Do Q " + text(WORDS, how="3 Tr")
    assert texts(page(drawn, resources="/XObject << /I 5 0 R >>", others=[PICTURE])) == [WORDS]


@pytest.mark.parametrize("how", ["3 Tr", "1 1 1 rg", "1 g", "0 0 0 0 k"])
def test_words_that_nobody_sees_are_not_read(how: str) -> None:
    assert texts(page(text(WORDS) + text("slapta", y=600, how=how))) == [WORDS]


def test_white_words_on_dark_ground_are_read() -> None:
    ground = b"0.2 g 60 590 200 30 re f "
    assert texts(page(text(WORDS) + ground + text("balta", y=600, how="1 g"))) == [WORDS, "balta"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("shown", [True, False])
def test_words_on_a_layer_are_read_where_it_is_on(turn: int, shown: bool) -> None:
    layers = f"/OCProperties << /OCGs [5 0 R] /D << /{'ON' if shown else 'OFF'} [5 0 R] >> >>"
    drawn = text(WORDS) + b"/OC /L BDC " + text("sluoksnis", y=600) + b" EMC"
    data = page(
        drawn,
        catalog=layers,
        more=f"/Rotate {turn}",
        resources="/Properties << /L 5 0 R >>",
        others=["<< /Type /OCG /Name (Sluoksnis) >>"],
    )
    assert texts(data) == ([WORDS, "sluoksnis"] if shown else [WORDS])


@pytest.mark.parametrize("shown", [True, False])
def test_rulings_of_a_layer_part_cells_where_it_is_on(shown: bool) -> None:
    cells = b"".join(text(word, x=80 + 100 * (i % 2), y=690 - 30 * (i // 2)) for i, word in enumerate("abcd"))
    grid = b"".join(
        b"%d %d 100 30 re S " % (70 + 100 * column, 680 - 30 * row) for column in range(2) for row in range(2)
    )
    data = page(
        cells + b"/OC /L BDC " + grid + b" EMC",
        catalog=f"/OCProperties << /OCGs [5 0 R] /D << /{'ON' if shown else 'OFF'} [5 0 R] >> >>",
        resources="/Properties << /L 5 0 R >>",
        others=["<< /Type /OCG /Name (Sluoksnis) >>"],
    )
    assert tables(read_pdf(data, "planas.pdf")) == ([[["a", "b"], ["c", "d"]]] if shown else [])


def test_layers_and_pages_are_found_among_compressed_objects() -> None:
    packed = zlib.compress(b"1 0 2 9 << /Type /Catalog /OCProperties 2 0 R >> << /Type /Page /Parent 4 0 R >>")
    for data, expected in ((packed, (1, True)), (packed[:9] + b"damaged", (0, False))):
        objects = stream(data, "/Type /ObjStm /N 2 /First 8 /Filter /FlateDecode")
        assert look_through(b"%PDF-1.7\n" + objects) == expected


def test_fonts_that_are_drawings_say_their_letters() -> None:
    names = "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <61> <0161> <62> <0117> endbfchar"
    font = (
        "<< /F1 << /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] "
        "/CharProcs << /a 6 0 R /b 6 0 R >> /FirstChar 97 /LastChar 98 /Widths [750 750] "
        "/Encoding << /Type /Encoding /Differences [97 /a /b] >> /ToUnicode 5 0 R >> >>"
    )
    glyph = stream(b"750 0 0 0 750 750 d1 0 0 700 700 re f")
    assert texts(page(text("abab"), font=font, others=[stream(names.encode()), glyph])) == ["šėšė"]


def test_ligatures_are_spelt_out() -> None:
    names = "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <61> <FB01> <62> <00660066> endbfchar"
    font = FONT.replace("/Helvetica", "/Helvetica /ToUnicode 5 0 R")
    assert texts(page(text("ab"), font=font, others=[stream(names.encode())])) == ["fiff"]


def test_words_meant_by_other_signs_are_read() -> None:
    drawn = b"/Span << /ActualText (Planas) >> BDC " + text("P1anas") + b" EMC"
    assert texts(page(drawn)) == ["Planas"]
