"""Odd and hostile PDF files, as bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from tests.hostile.packages import deflated

WORDS = "Plano tikslas - padeti savivaldybeje gyvenantiems uzsienieciams"
FIELD = "/Subtype /Widget /F 4 /T (laukas)"
DRAW = b"BT /F1 12 Tf 2 4 Td (%s) Tj ET"
FONT = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def text(words: str = WORDS) -> bytes:
    """A content stream that shows the words."""
    return f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET".encode()


def stream(content: bytes, entries: str = "") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries.encode(), content)


def pdf(objects: Sequence[str | bytes], root: int = 1, header: bytes = b"%PDF-1.7\n") -> bytes:
    """A file of these objects, numbered from 1, with a sound table of references."""
    out = bytearray(header)
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        body = content.encode() if isinstance(content, str) else content
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        out += b"%010d 00000 n \n" % offset
    out += b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, root, table)
    return bytes(out)


def page(
    content: bytes | None = None,
    *,
    catalog: str = "",
    more: str = "",
    resources: str = "",
    box: str = "0 0 595 842",
    others: Sequence[str | bytes] = (),
    length: str = "",
    font: str = FONT,
) -> bytes:
    """A file of one page: objects 1–4 are catalogue, pages, page and content, `others` follow."""
    drawn = text() if content is None else content
    return pdf(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R {more} "
            f"/Resources << /Font {font} {resources} >> >>",
            stream(drawn, length),
            *others,
        ]
    )


def form(content: bytes, more: str = "", box: str = "0 0 300 20") -> bytes:
    """A form XObject, or the appearance of an annotation."""
    return stream(content, f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << /Font {FONT} {more} >>")


def annotated(*annotations: str, fields: bool = True, needs_appearances: bool = False, more: str = "") -> bytes:
    """A page with these annotations; object 5 is an appearance that shows „matoma“, object 6 one that shows „sena“."""
    objects = [form(DRAW % b"matoma"), form(DRAW % b"sena")]
    rows = [
        f"<< /Type /Annot /Rect [72 {600 - 40 * row} 372 {620 - 40 * row}] /DA (/F1 12 Tf 0 g) {annotation} >>"
        for row, annotation in enumerate(annotations)
    ]
    references = " ".join(f"{number} 0 R" for number in range(7, 7 + len(rows)))
    catalog = f"/AcroForm << /Fields [{references}] /DR << /Font {FONT} >> /NeedAppearances {needs_appearances} >>"
    return page(
        text(),
        catalog=catalog.replace("True", "true").replace("False", "false") if fields else "",
        more=f"/Annots [{references}] {more}",
        others=[*objects, *rows],
    )


def filled() -> bytes:
    """A page with fields, typed words and a stamp."""
    choice = f"{FIELD} /FT /Ch /Ff 131072 /Opt [(viena) (kita)] /V (kita)"
    stamp = "/Subtype /Stamp /F 4 /AP << /N 5 0 R >>"
    return annotated(f"{FIELD} /FT /Tx /V (reiksme)", choice, "/Subtype /FreeText /F 4 /Contents (zodis)", stamp)


def flate_bomb(blocks: int = 128) -> bytes:
    """A page whose content unpacks to so many times 16 MiB, packed twice over."""
    once = b"\x78\xda" + deflated(bytes(2**24), blocks) + bytes(4)
    return page(zlib.compress(once, 9), length="/Filter [/FlateDecode /FlateDecode]")


def self_drawing_form() -> bytes:
    form = stream(
        b"/X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
    )
    return page(text() + b" /X Do", resources="/XObject << /X 5 0 R >>", others=[form])


def forms_in_forms(depth: int = 28) -> bytes:
    """Each form draws the next one twice: 2²⁸ drawings in all."""
    forms = [
        stream(
            b"/X Do /X Do", f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {n} 0 R >> >>"
        )
        for n in range(6, 5 + depth)
    ]
    last = stream(text("galas"), f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font {FONT} >>")
    return page(text() + b" /X Do", resources="/XObject << /X 5 0 R >>", others=[*forms, last])


def line_grid(lines: int = 400) -> bytes:
    """Lines across and down, each cell of which is a cell of a table."""
    across = b"".join(b"10 %d m 590 %d l S " % (10 + 2 * n, 10 + 2 * n) for n in range(lines))
    down = b"".join(b"%.2f 10 m %.2f 830 l S " % ((10 + n * 1.4,) * 2) for n in range(lines))
    return page(text() + b" " + across + down)


def many_words(count: int = 300_000) -> bytes:
    """A page with far more words than there is room for."""
    return page(b"BT /F1 1 Tf " + b"1 0 0 1 72 700 Tm (ab cd) Tj " * count + b"ET")


def huge_words(count: int = 1_000) -> bytes:
    """Letters as large as a page that is larger than a country."""
    return page(
        text() + b" BT /F1 100000000 Tf " + b"1 0 0 1 0 0 Tm (ab cd) Tj " * count + b"ET", box="0 0 100000000 100000000"
    )


def reference_loop() -> bytes:
    """Tables of references that name each other as the one before."""
    data = page()
    start = data.rindex(b"startxref")
    table = data.rindex(b"xref\n0 ")
    trailer = b"trailer << /Size 5 /Root 1 0 R /Prev %d >>\n" % table
    return data[: data.rindex(b"trailer")] + trailer + data[start:]


def page_tree_loop() -> bytes:
    return pdf(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 5 >>",
            "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 5 >>",
        ]
    )


def claims_pages(count: int = 1_000_000) -> bytes:
    """One page, said to be many."""
    return page().replace(b"/Count 1 ", b"/Count %d " % count)


def long_reference_chain(length: int = 20_000) -> bytes:
    """A page tree as deep as it is long."""
    nodes = [f"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 >>" for n in range(2, length)]
    return pdf(["<< /Type /Catalog /Pages 2 0 R >>", *nodes, "<< /Type /Page /MediaBox [0 0 595 842] >>"])


def nested_arrays(depth: int = 100_000) -> bytes:
    return page(more=f"/Odd {'[' * depth}{']' * depth}")


def active() -> bytes:
    """A page that would like to run, to start, to send and to fetch."""
    actions = (
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/')) >> "
        "/AA << /WC << /S /Launch /F (/bin/sh) >> /DP << /S /URI /URI (http://127.0.0.1:9/) >> >>"
    )
    outside = "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /FontFile2 6 0 R >> >>"
    file = stream(b"", "/F << /FS /URL /F (http://127.0.0.1:9/font) >> /FFilter /FlateDecode")
    return page(catalog=actions, resources="/XObject << /I 6 0 R >>", others=[outside, file])


def encrypted(user: str, owner: str = "savininkas", strength: int = 128) -> bytes:
    buffer = io.BytesIO()
    lock = StandardEncryption(user, owner, canPrint=0, strength=strength)
    canvas = Canvas(buffer, encrypt=lock)
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    return buffer.getvalue()


def without_text() -> bytes:
    """A page that is one picture."""
    image = stream(zlib.compress(bytes(100 * 140)), "/Type /XObject /Subtype /Image /Width 100 /Height 140 "
                   "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode")  # fmt: skip
    return page(b"595 0 0 842 0 0 cm /I Do", resources="/XObject << /I 5 0 R >>", others=[image])


def one_scan_many_times(pages: int = 3_000) -> bytes:
    """A small file of pages that are all one picture, full of words that take long to recognise."""
    picture = Image.new("1", (2480, 3508), 1)
    draw = ImageDraw.Draw(picture)
    for row in range(70):
        draw.text((40, 50 * row), f"{WORDS} {row} " * 2, fill=0, font_size=30)
    image = stream(
        zlib.compress(picture.tobytes(), 9),
        "/Type /XObject /Subtype /Image /Width 2480 /Height 3508 /ColorSpace /DeviceGray /BitsPerComponent 1 "
        "/Filter /FlateDecode",
    )
    file = page(b"595 0 0 842 0 0 cm /I Do", resources="/XObject << /I 5 0 R >>", others=[image])
    return file.replace(b"/Kids [3 0 R] /Count 1", b"/Kids [%s] /Count %d" % (b"3 0 R " * pages, pages))


def garbled(words: str = WORDS) -> bytes:
    """Words in a font that takes each letter for a sign of private use."""
    letters = "\n".join(f"<{code:02x}> <{0xE000 + code:04x}>" for code in range(33, 127))
    names = f"1 begincodespacerange <00> <ff> endcodespacerange\n94 beginbfchar\n{letters}\nendbfchar"
    font = FONT.replace("/Helvetica", "/Helvetica /ToUnicode 5 0 R")
    rows = b"".join(b"BT /F1 12 Tf 72 %d Td (%s) Tj ET " % (700 - 20 * row, words.encode()) for row in range(5))
    return page(rows, font=font, others=[stream(names.encode())])


def halves_of_characters() -> bytes:
    """Words in a font that takes some letters for the first or the second half of one beyond U+FFFF."""
    names = "1 begincodespacerange <00> <ff> endcodespacerange\n2 beginbfchar\n<61> <d835>\n<65> <dc00>\nendbfchar"
    font = FONT.replace("/Helvetica", "/Helvetica /ToUnicode 5 0 R")
    return page(font=font, others=[stream(names.encode())])


def with_garbage_before(size: int = 1000) -> bytes:
    return b"\x00garbage\n" * (size // 9) + page()
