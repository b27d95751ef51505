"""Tables written with tabs."""

from __future__ import annotations

from plan_assessor.document.model import Paragraph, Table
from plan_assessor.document.tabbed import with_tabbed_tables


def line(text: str) -> Paragraph:
    """A line with „|“ where its tabs are, as a reader gives it: blanks among its columns are told."""
    columns = tuple(part.strip() for part in text.split("|")) if "|" in text else ()
    return Paragraph(text="\t".join(filter(None, columns)) or text, columns=columns)


def read(*lines: str) -> list[str | list[list[str]]]:
    blocks = with_tabbed_tables(line(text) for text in lines)
    return [
        [[cell.text for cell in row] for row in block.grid] if isinstance(block, Table) else block.text
        for block in blocks
    ]


def test_lines_of_the_same_width_are_a_table() -> None:
    assert read("Planas", "Nr.|Darbas|Kada", "1|Kursai|2025", "2|Klubas|2026", "Pabaiga") == [
        "Planas",
        [["Nr.", "Darbas", "Kada"], ["1", "Kursai", "2025"], ["2", "Klubas", "2026"]],
        "Pabaiga",
    ]


def test_lines_that_go_on_with_the_row_above_are_put_to_it() -> None:
    assert read(
        "Eil.|Darbas|Kada|Kas",
        "Nr.|||vykdo",
        "1 uždavinys. Kalba",
        "1.1.|Rengti lietuvių kalbos|2025 m.|Švietimo",
        "|kursus||skyrius",
        "1.2.|Steigti klubą|2026 m.|Biblioteka",
        "|||ir muziejus",
    ) == [
        [
            ["Eil. Nr.", "Darbas", "Kada", "Kas vykdo"],
            ["1 uždavinys. Kalba"] * 4,
            ["1.1.", "Rengti lietuvių kalbos kursus", "2025 m.", "Švietimo skyrius"],
            ["1.2.", "Steigti klubą", "2026 m.", "Biblioteka ir muziejus"],
        ]
    ]


def test_signatures_and_contents_are_no_table() -> None:
    lines = ("Savivaldybės meras|Jonas Jonaitis", "Įžanga|3", "Priemonės|7", "Stebėsena|9")
    assert read(*lines) == [text.replace("|", "\t") for text in lines]


def test_words_behind_the_last_column_stay() -> None:
    (found,) = read("1 | Kursai | 2025", "2 | Klubas | 2026", " | ir kava | | pastaba", "3 | Menas | 2027")
    assert found == [
        ["1", "Kursai", "2025", ""],
        ["2", "Klubas ir kava", "2026", "pastaba"],
        ["3", "Menas", "2027", ""],
    ]


def test_nothing_goes_on_with_a_line_that_lies_across() -> None:
    (found,) = read(
        "1 | Kursai | 2025", "2 | Klubas | 2026", " | ir kava", "B uždavinys", " | Menas", "3 | Šokiai | 2027"
    )
    assert found[2:4] == [["B uždavinys"] * 3, ["", "Menas", ""]]
