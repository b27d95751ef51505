"""Tables without vertical rulings, and what only looks like one."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from plan_assessor.document.model import Table
from tests.document.pdf.builder import (
    BOLD,
    FONT,
    PROSE,
    columns,
    horizontal,
    paragraphs,
    prose,
    put,
    read,
    table,
    tables,
    vertical,
)

XS = (72, 110, 300, 400)
MEASURES = [
    ["Nr.", "Priemone", "Terminas", "Lesos"],
    ["1.1.", "Rengti kursus", "2024 m.", "12,5"],
    ["1.2.", "Versti atmintine", "2025 m.", "–"],
    ["1.3.", "Konsultuoti", "kasmet", "4,0"],
]


def test_columns_of_text_are_a_table() -> None:
    document = read(lambda c: columns(c, 100, XS, MEASURES))
    assert tables(document) == [MEASURES]
    assert [block.ruled for block in document.blocks if isinstance(block, Table)] == [False]


def test_text_around_columns_stays_text() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 80, "Planuojamos priemones:")
        y = columns(canvas, 110, XS, MEASURES)
        put(canvas, 72, y + 10, "4. STEBESENA", font=BOLD)
        prose(canvas, y + 20, PROSE * 3)

    document = read(page)
    assert tables(document) == [MEASURES]
    assert len(paragraphs(document)) == 3


def test_wrapped_lines_belong_to_their_row() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(4):
            y = 100 + 36 * i
            columns(canvas, y, XS, [[f"1.{i}.", "Rengti lietuviu kalbos", "2024 m.", f"{i},5"]])
            columns(canvas, y + 12, XS, [["", "kursus suaugusiems", "ruduo", ""]])

    assert tables(read(page)) == [
        [[f"1.{i}.", "Rengti lietuviu kalbos kursus suaugusiems", "2024 m. ruduo", f"{i},5"] for i in range(4)]
    ]


def test_a_header_in_bold_over_plain_columns_of_words_whose_rows_are_further_apart_than_their_lines() -> None:
    header, xs = ["Darbas", "Kas daro", "Iki kada"], (72, 250, 400)
    rows = [["Versti lapelius", "i kitas kalbas", "Seniunija", "kovas"], ["Mokyti kalbos", "fermose", "Centras", ""]]

    def page(canvas: Canvas) -> None:
        for x, text in zip(xs, header, strict=True):
            put(canvas, x, 100, text, font=BOLD)
        for y, (first, second, *others) in zip((130, 170), [*rows], strict=True):
            put(canvas, xs[0], y + 13, second)
            for x, text in zip(xs, [first, *others], strict=True):
                put(canvas, x, y, text)
        put(canvas, 72, 230, "Kas pusmeti mero pavaduotojas surenka zinias ir jas paskelbia savivaldybes")
        put(canvas, 72, 243, "svetaineje ir kitur.")

    document = read(page)
    assert tables(document) == [[header, *([f"{a} {b}", c, d] for a, b, c, d in rows)]]
    assert paragraphs(document)[-1] == "svetaineje ir kitur."


@pytest.mark.parametrize(
    ("header", "font"), [(("Darbas", "Kas daro", "Zenklas"), BOLD), (("DARBAS", "KAS", "MATAS"), FONT)]
)
def test_titles_in_bold_part_the_rows_under_a_header_that_stands_out(header: tuple[str, ...], font: str) -> None:
    xs, rows = (72, 300, 420), [["Versti lapelius", "Seniunija", "leidinys"], ["Mokyti kalbos", "Centras", "kursas"]]

    def page(canvas: Canvas) -> None:
        for x, text in zip(xs, header, strict=True):
            put(canvas, x, 100, text, font=font)
        for y, title, row in zip((120, 160), ("Zinia", "Kalba"), rows, strict=True):
            put(canvas, xs[0], y, title, font=BOLD)
            columns(canvas, y + 20, xs, [row])

    [block] = [block for block in read(page).blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row if cell.columns == 1] for row in block.grid] == [
        [*header],
        [],
        rows[0],
        [],
        rows[1],
    ]


def test_rows_of_even_leading_are_told_apart_by_their_numbers() -> None:
    rows = [["1.", "Rengti lietuviu", "2024 m.", "1,5"], ["", "kalbos kursus", "", ""]]
    lines = [[row[0] and f"{i}.", *row[1:]] for i in range(1, 5) for row in rows]
    found = tables(read(lambda c: columns(c, 100, XS, lines, leading=12)))
    assert found == [[[f"{i}.", "Rengti lietuviu kalbos kursus", "2024 m.", "1,5"] for i in range(1, 5)]]


def test_title_between_rows_is_a_merged_row() -> None:
    def page(canvas: Canvas) -> None:
        y = columns(canvas, 100, XS, MEASURES)
        put(canvas, 72, y, "2 uzdavinys. Padeti isitvirtinti darbo rinkoje ir surasti gyvenamaja vieta", size=10)
        columns(canvas, y + 20, XS, [["2.1.", "Tarpininkauti", "2024 m.", "–"], ["2.2.", "Mokyti", "2025 m.", "1,0"]])

    [block] = [block for block in read(page).blocks if isinstance(block, Table)]
    title = block.grid[4]
    assert title[0].columns == 4
    assert all(cell is title[0] for cell in title)


def test_table_goes_on_overleaf_with_fewer_rows_than_a_table_has() -> None:
    def first(canvas: Canvas) -> None:
        prose(canvas, 600, PROSE * 3)
        columns(canvas, 740, XS, MEASURES[:2])

    document = read(first, lambda c: columns(c, 80, XS, [*MEASURES[2:], ["1.4.", "Mokyti", "2026 m.", "2,0"]]))
    assert tables(document) == [[*MEASURES, ["1.4.", "Mokyti", "2026 m.", "2,0"]]]
    [block] = [block for block in document.blocks if isinstance(block, Table)]
    assert block.pages == (1, 1, 2, 2, 2)


@pytest.mark.parametrize(
    ("xs", "rows"),
    [
        ((72, 300), [["Savivaldybes meras", "Vardas Pavardenis"]] * 4),
        ((72, 100), [[f"{i}.", "Rengti kalbos kursus gyventojams"] for i in range(1, 7)]),
        ((72, 110, 500), [[f"{i}.", "Skyriaus pavadinimas", f"{i + 3}"] for i in range(1, 7)]),
        ((72, 250, 420), [["Biudzetine istaiga", "Tel. (8 319) 65 555", "Duomenys kaupiami"]] * 3),
        ((320,), [["PATVIRTINTA"], ["Rajono tarybos"], ["2022 m. sprendimu"]]),
    ],
    ids=["signatures", "list", "contents", "letter", "approval"],
)
def test_what_is_no_table(xs: tuple[float, ...], rows: list[list[str]]) -> None:
    def page(canvas: Canvas) -> None:
        columns(canvas, 100, xs, rows, leading=14)

    assert tables(read(page)) == []


def test_running_text_is_no_table() -> None:
    assert tables(read(lambda c: prose(c, 100, PROSE * 12))) == []


def test_level_rulings_make_rows() -> None:
    def page(canvas: Canvas) -> None:
        for i, top in enumerate((100, 120, 150, 170)):
            columns(canvas, top + 13, XS, [[f"{i}.", "Rengti kalbos", "2024 m.", "x"]])
        columns(canvas, 145, XS, [["", "kursus", "ruduo", ""]])
        for y in (100, 120, 150, 170, 190):
            horizontal(canvas, y, 66, 460)

    document = read(page)
    assert tables(document)[0][1] == ["1.", "Rengti kalbos kursus", "2024 m. ruduo", "x"]
    assert len(tables(document)[0]) == 4


def test_rulings_only_round_the_header_and_under_the_table() -> None:
    def page(canvas: Canvas) -> None:
        columns(canvas, 113, XS, MEASURES)
        for y in (100, 120, 180):
            horizontal(canvas, y, 66, 460)

    assert tables(read(page)) == [MEASURES]


def test_header_over_two_columns() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 357, 112, "Terminas", size=10)
        horizontal(canvas, 116, 290, 460)
        columns(canvas, 128, XS, [["Nr.", "Priemone", "pradzia", "pabaiga"]])
        columns(
            canvas, 148, XS, [["1.", "Rengti kursus", "2024-01", "2024-12"], ["2.", "Versti", "2025-01", "2025-12"]]
        )
        for y in (100, 134, 154, 174):
            horizontal(canvas, y, 66, 460)

    [block] = [block for block in read(page).blocks if isinstance(block, Table)]
    first, second = block.grid[:2]
    assert [cell.text for cell in first] == ["Nr.", "Priemone", "Terminas", "Terminas"]
    assert [cell.text for cell in second] == ["Nr.", "Priemone", "pradzia", "pabaiga"]
    assert first[2] is first[3]
    assert first[0] is second[0]


def test_header_above_the_first_ruling() -> None:
    def page(canvas: Canvas) -> None:
        columns(canvas, 96, XS, MEASURES)
        for y in (100, 120, 140, 160):
            horizontal(canvas, y, 66, 460)

    assert tables(read(page)) == [MEASURES]


def test_rulings_round_running_text_are_no_table() -> None:
    def page(canvas: Canvas) -> None:
        for y in (60, 160, 260, 780):
            horizontal(canvas, y, 72, 523)
        prose(canvas, 70, PROSE * 3)
        prose(canvas, 170, PROSE * 3)

    assert tables(read(page)) == []


def test_every_other_row_shaded() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillGray(0.85)
        for row in (1, 3):
            for x, width in ((60, 120), (180, 80), (260, 80)):
                canvas.rect(x, 842 - 120 - 20 * row, width, 20, stroke=0, fill=1)
        canvas.setFillGray(0)
        horizontal(canvas, 100, 60, 340)
        horizontal(canvas, 120, 60, 340)
        horizontal(canvas, 200, 60, 340)
        put(canvas, 100, 114, "Rodiklis", size=10)
        put(canvas, 205, 114, "2020 m.", size=10)
        put(canvas, 285, 114, "2023 m.", size=10)
        for row in range(4):
            columns(canvas, 134 + 20 * row, (64, 184, 264), [[f"Rodiklis {row}", f"{row}0", f"{row}5"]])

    expected = [["Rodiklis", "2020 m.", "2023 m."], *([f"Rodiklis {i}", f"{i}0", f"{i}5"] for i in range(4))]
    assert tables(read(page)) == [expected]


def test_ruled_table_is_not_looked_at_again() -> None:
    document = read(lambda c: table(c, 72, [40, 180, 100, 60], MEASURES))
    assert [block.ruled for block in document.blocks if isinstance(block, Table)] == [True]


def test_frame_round_columns_without_rulings() -> None:
    def page(canvas: Canvas) -> None:
        columns(canvas, 113, XS, MEASURES)
        for y in (100, 120, 180):
            horizontal(canvas, y, 66, 460)
        for x in (66, 460):
            vertical(canvas, x, 100, 180)

    assert tables(read(page)) == [MEASURES]


def test_narrow_white_space_where_words_stand_under_one_another() -> None:
    rows = [[f"{i}.", "Rengti kursus", "nuo rugsejo iki geguzes", "5 grupes"] for i in range(1, 6)]
    width = stringWidth(rows[0][2], FONT, 10)
    assert tables(read(lambda c: columns(c, 100, (72, 110, 300, 305 + width), rows))) == [rows]


def test_header_of_several_lines_above_the_first_ruling() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 60, "Priemoniu sarasas")
        columns(canvas, 90, XS, [["Nr.", "Priemone", "Terminas", "Eur per"]])
        put(canvas, 400, 102, "metus", size=10)
        columns(canvas, 136, XS, MEASURES[1:])
        for y in (118, 140, 160, 180, 200):
            horizontal(canvas, y, 66, 460)

    assert tables(read(page))[0][0] == ["Nr.", "Priemone", "Terminas", "Eur per metus"]


def test_header_in_the_middle_of_its_column_over_values_on_the_left() -> None:
    def page(canvas: Canvas) -> None:
        columns(canvas, 113, (100, 250, 350), [["Paslauga", "Gerai", "Blogai"]])
        columns(canvas, 133, (72, 215, 315), [["Globa", "52", "36"], ["Kelione", "24", "41"], ["Mokykla", "33", "38"]])
        for y in (100, 120, 140, 160, 180):
            horizontal(canvas, y, 66, 410)

    assert tables(read(page))[0][:2] == [["Paslauga", "Gerai", "Blogai"], ["Globa", "52", "36"]]


def test_row_cut_by_the_page_goes_on_under_the_repeated_header() -> None:
    def second(canvas: Canvas) -> None:
        y = columns(canvas, 80, XS, MEASURES[:1])
        put(canvas, XS[1], y - 6, "gyventojams", size=10)
        columns(canvas, y + 14, XS, MEASURES[2:])

    def first(canvas: Canvas) -> None:
        prose(canvas, 600, PROSE * 3)
        columns(canvas, 720, XS, [MEASURES[0], MEASURES[2], MEASURES[1]])

    [rows] = tables(read(first, second))
    assert [row[1] for row in rows] == [
        "Priemone", "Versti atmintine", "Rengti kursus gyventojams", "Versti atmintine", "Konsultuoti",
    ]  # fmt: skip


def test_rulings_between_rows_stand_so_overleaf() -> None:
    def page(canvas: Canvas, rows: list[list[str]]) -> None:
        columns(canvas, 93, XS, MEASURES[:1])
        horizontal(canvas, 100, 66, 460)
        for i, row in enumerate(rows):
            columns(canvas, 113 + 34 * i, XS, [row, ["", "gyventojams", "kasmet", ""]], leading=12)
            horizontal(canvas, 134 + 34 * i, 66, 460)

    whole = [[row[0], f"{row[1]} gyventojams", f"{row[2]} kasmet", row[3]] for row in MEASURES[1:]]
    document = read(lambda c: page(c, [*MEASURES[1:], *MEASURES[1:]]), lambda c: page(c, MEASURES[1:2]))
    assert tables(document) == [[MEASURES[0], *whole, *whole, whole[0]]]


def test_cards_without_rulings_between_their_labels() -> None:
    title = "1 priemone. Rengti lietuviu kalbos kursus suaugusiesiems"

    def page(canvas: Canvas) -> None:
        for top in (100, 200):
            put(canvas, 72, top + 13, title, size=10)
            columns(canvas, top + 33, (72, 170), [["Vykdo", "Svietimo skyrius ir"]])
            put(canvas, 170, top + 45, "biblioteka", size=10)
            columns(canvas, top + 59, (72, 170), [["Laikas", "2024 m."], ["Saltinis", "SB"]], leading=14)
            for y in (top, top + 20, top + 80):
                horizontal(canvas, y, 66, 460)

    [rows] = tables(read(page))
    card = [[title, title], ["Vykdo", "Svietimo skyrius ir biblioteka"], ["Laikas", "2024 m."], ["Saltinis", "SB"]]
    assert [row for row in rows if any(row)] == [*card, *card]


def test_a_title_and_a_header_in_bold_begin_another_table() -> None:
    indicators = [["Nr.", "Matas", "Siekis"], ["1.1.", "Kursu dalyviai", "80"], ["1.2.", "Atmintines", "25"]]
    funds = [
        ["Nr.", "2025 m.", "2026 m.", "Is kur"],
        ["1.1.", "9 000", "11 000", "PMIF"],
        ["1.2.", "2 400", "4 800", "SB"],
    ]

    def page(canvas: Canvas) -> None:
        for top, xs, rows in ((100, (72, 120, 400), indicators), (160, (72, 130, 250, 370), funds)):
            for number, row in enumerate(rows):
                for x, text in zip(xs, row, strict=True):
                    put(canvas, x, top + 14 * number, text, font=FONT if number else BOLD)
        put(canvas, 72, 146, "2 priedas. Pinigine", font=BOLD)

    assert tables(read(page)) == [indicators, funds]


def test_a_header_over_the_title_of_the_first_group_is_of_the_table() -> None:
    xs = (72, 110, 400)
    works = ("Nutiesti saligatvi", "Apsviesti perejas", "Irengti sviesoforus", "Nukirsti krumus", "Pirkti stovus")
    rows = [[f"{number})", work, f"{2023 + number} m."] for number, work in enumerate(works, 1)]

    def page(canvas: Canvas) -> None:
        for x, text in zip(xs[1:], ("Ka darome", "Kada tiketis"), strict=True):
            put(canvas, x, 100, text, size=10, font=BOLD)
        put(canvas, 72, 120, "Pestiesiems (vykdo skyrius)", size=10, font=BOLD)
        columns(canvas, 140, xs, rows)

    title = ["Pestiesiems (vykdo skyrius)"] * 3
    assert tables(read(page)) == [[["", "Ka darome", "Kada tiketis"], title, *rows]]


def test_rows_begin_beside_a_cell_that_reaches_over_them() -> None:
    lines = [
        (100, "Kas", "Ka daro", "Kada"), (121, "Svietimo", "Skirti papildomu", "2025 m."),
        (135, "skyrius", "kalbos pamoku", ""), (157, "", "Mokyti mokytojus", "2026 m."), (171, "", "seminare", ""),
        (193, "Rajono", "Ikurti pokalbiu", "kasmet"), (207, "savivaldybes", "kluba", ""), (221, "viesoji", "", ""),
        (228, "", "Sudaryti vaikisku", "2025 m."), (235, "biblioteka", "", ""), (242, "", "knygu lentyna", ""),
    ]  # fmt: skip

    def page(canvas: Canvas) -> None:
        for y, *texts in lines:
            for x, text in zip((72, 200, 400), texts, strict=True):
                put(canvas, x, y, text, font=BOLD if y == lines[0][0] else FONT)

    (found,) = tables(read(page))
    assert [row[1:] for row in found] == [
        ["Ka daro", "Kada"],
        ["Skirti papildomu kalbos pamoku", "2025 m."],
        ["Mokyti mokytojus seminare", "2026 m."],
        ["Ikurti pokalbiu kluba", "kasmet"],
        ["Sudaryti vaikisku knygu lentyna", "2025 m."],
    ]


def test_lines_that_begin_small_beside_an_empty_first_column_go_on() -> None:
    rows = [["Kas", "Ka", "Kam"], ["Gydytojas", "Padeti rasti", "istaigos"], ["", "ir susitarti", "rajone"],
            ["Kalba", "Rengti kursus", "mokykla"], ["Darbas", "Ieskoti vietu", "tarnyba"]]  # fmt: skip

    def page(canvas: Canvas) -> None:
        for x, text in zip((72, 200, 400), rows[0], strict=True):
            put(canvas, x, 100, text, font=BOLD)
        columns(canvas, 114, (72, 200, 400), rows[1:], leading=14)

    (found,) = tables(read(page))
    assert found[1] == ["Gydytojas", "Padeti rasti ir susitarti", "istaigos rajone"]
