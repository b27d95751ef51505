"""How a signed document is registered is evidence of its adoption (codebook, „Signed documents“)."""

from __future__ import annotations

import pytest

from plan_assessor.document.model import Cell, Document, Paragraph, Registration, Table
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from tests.plan.reading import LEXICON, TITLE, kinds

BLANK = ("PATVIRTINTA", "Gojaus rajono savivaldybės tarybos", "2024 m.      d. sprendimu Nr. T-")
COUNCIL = "Gojaus rajono savivaldybės taryba"
TITLE_OF_ACT = "Dėl užsieniečių integracijos veiksmų plano patvirtinimo"


def plan(*lines: str, after: tuple[Paragraph | Table, ...] = (), **carried: object) -> Plan:
    texts = [*(Paragraph(text=line) for line in lines), Paragraph(text=TITLE, bold=True, centered=True)]
    blocks = (*texts, Paragraph(text="1. Plano tikslas – padėti užsieniečiams."), *after)
    document = Document(file="p.adoc/planas.docx", sha256="", reader="docx", blocks=blocks)
    return interpret([document.model_copy(update=carried)], LEXICON, "foreigners")


def registration(author: str = COUNCIL, sort: str = "Sprendimas", title: str = TITLE_OF_ACT) -> Registration:
    return Registration(author=author, sort=sort, title=title, date="2024-02-22", number="T–31")


@pytest.mark.parametrize("lines", [(), BLANK])
def test_a_registration_is_as_good_as_a_mark_and_beside_a_blank_one_no_draft(lines: tuple[str, ...]) -> None:
    found = plan(*lines, registrations=(registration(),))
    assert found.adoption
    assert (found.adoption.body, found.adoption.date, found.adoption.number) == ("council", "2024-02-22", "T-31")
    assert kinds(found, "adoption") == {"adopted"}
    assert found.adoption.place.file == "p.adoc/planas.docx"


@pytest.mark.parametrize(
    "entry",
    [
        registration(author="Gojaus rajono savivaldybės administracija", sort="Raštas"),
        registration(title="Dėl 2023 metų ataskaitos patvirtinimo"),
    ],
)
def test_a_registration_of_something_else_says_nothing(entry: Registration) -> None:
    assert plan(registrations=(entry,)).adoption is None


ROWS = (
    ("Dokumento sudarytojas (-ai)", f"{COUNCIL} 111100001, Parko g. 1, Gojus"),
    ("Dokumento pavadinimas (antraštė)", TITLE_OF_ACT),
    ("Dokumento registracijos data ir numeris", "2024-02-22 Nr. T-31"),
    ("Dokumento gavimo data ir dokumento gavimo registracijos numeris", "2024-03-01 Nr. G-5"),
    ("Parašo paskirtis", "Pasirašymas"),
)


@pytest.mark.parametrize("as_table", [True, False])
@pytest.mark.parametrize("registered", ["Dokumento registracijos data", "Registracijos data"])
def test_the_page_of_metadata_is_read(as_table: bool, registered: str) -> None:
    head = Paragraph(text="DETALŪS METADUOMENYS")
    rows = [[text.replace("Dokumento registracijos data", registered) for text in row] for row in ROWS]
    grid = tuple(tuple(Cell(text=t, row=i, column=j) for j, t in enumerate(row)) for i, row in enumerate(rows))
    table = Table(grid=grid, pages=(None,) * len(grid))
    lines = tuple(Paragraph(text=" ".join(row)) for row in rows)
    found = plan(*BLANK, after=(head, table) if as_table else (head, *lines)).adoption
    assert found
    assert (found.body, found.date, found.number) == ("council", "2024-02-22", "T-31")


def test_a_mark_in_the_header_of_a_page_counts_for_adoption() -> None:
    mark = ("PATVIRTINTA", f"{COUNCIL.replace('taryba', 'tarybos')} 2024 m. vasario 22 d.", "sprendimu Nr. T-31")
    found = plan(margins=tuple(Paragraph(text=line) for line in mark))
    assert found.adoption
    assert found.adoption.number == "T-31"
    assert kinds(plan(margins=(Paragraph(text="Projektas"),)), "adoption") == {"draft"}


def test_a_sheet_alone_is_the_annex_of_a_decision_that_was_not_given() -> None:
    sheet = plan(reader="sheets")
    assert sheet.doubts["adoption"].code == "decision_apart"
    assert "adoption" not in plan().doubts


def test_a_mark_goes_on_below_the_header_of_the_page() -> None:
    begun = tuple(Paragraph(text=line) for line in ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos"))
    found = plan("2024 m. vasario 22 d. sprendimu Nr. T-31", margins=begun).adoption
    assert found
    assert (found.body, found.date, found.number) == ("council", "2024-02-22", "T-31")
