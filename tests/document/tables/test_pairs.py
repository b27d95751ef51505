"""Labels and values in two columns of white space."""

from reportlab.pdfgen.canvas import Canvas

from tests.document.pdf.builder import paragraphs, put, read, tables

HEAD = [
    ("Rinkinys", "Atvykusiuju priemimo darbai"),
    ("Plano tikslas", "[neirasyta]"),
    ("Pagrindas", "Patvirtinta mero potvarkiu"),
    ("", "Nr. 15"),
]


def drawn(canvas: Canvas, rows: list[tuple[str, str]]) -> None:
    for number, (label, value) in enumerate(rows):
        if label:
            put(canvas, 60, 80 + 14 * number, label, size=10)
        put(canvas, 170, 80 + 14 * number, value, size=10)
    put(canvas, 60, 180, "Po to eina eilute, kuri nebera nei zyma, nei tai, kas apie ja pasakyta.", size=10)


def test_labels_and_their_values_are_a_table() -> None:
    [table] = tables(read(lambda canvas: drawn(canvas, HEAD)))
    assert [row[0] for row in table] == ["Rinkinys", "Plano tikslas", "Pagrindas"]
    assert table[1][1] == "[neirasyta]"
    assert " ".join(table[2][1].split()) == "Patvirtinta mero potvarkiu Nr. 15"


def test_two_lines_are_none() -> None:
    assert tables(read(lambda canvas: drawn(canvas, HEAD[:2]))) == []


def test_abbreviations_and_what_they_are_short_for_are_lines() -> None:
    found = read(lambda canvas: drawn(canvas, [("SB", "Biudzetas"), ("KC", "Kulturos centras"), ("VB", "Kitas")]))
    assert (tables(found), paragraphs(found)[0]) == ([], "SB Biudzetas")
