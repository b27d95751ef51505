"""Packages as documents: numbered points, tables, bullets and plain paragraphs, each under its area."""

from __future__ import annotations

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Document, Paragraph
from plan_assessor.errors import UsageError
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package
from plan_assessor.recommendations.reading.document import package_of
from plan_assessor.rules.loading.cached import cached_pack

COURSES = "Rekomenduojama rengti lietuvių kalbos kursus."
INTERPRETERS = "Rekomenduojama įstaigose užtikrinti vertimą."
GUIDES = "Parengti užsieniečiams vadovą."


def package(document: Document) -> Package:
    return package_of(document, meanings(cached_pack("integration").lexicon))


def read(*paragraphs: Paragraph | str) -> list[tuple[str, str | None, str]]:
    blocks = tuple(p if isinstance(p, Paragraph) else Paragraph(text=p) for p in paragraphs)
    document = Document(file="paketas.docx", sha256="", reader="docx", blocks=blocks)
    return [(each.id, each.area, each.text) for each in package(document).recommendations]


def heading(text: str) -> Paragraph:
    return Paragraph(text=text, bold=True)


def test_numbered_points_under_headings() -> None:
    found = read(
        heading("REKOMENDACIJOS"), "Jas parengė ekspertai.", heading("Kalba"), f"1.1. {COURSES}",
        heading("Įstaigos"), f"2.1. {INTERPRETERS}", f"2.2. {GUIDES}", "Projekto ekspertė Rasa Adomėnienė",
    )  # fmt: skip
    assert found == [("1.1", "Kalba", COURSES), ("2.1", "Įstaigos", INTERPRETERS), ("2.2", "Įstaigos", GUIDES)]


def test_a_point_with_points_of_its_own_names_their_area() -> None:
    found = read("1. Kalba", f"1.1. {COURSES}", "2. Įstaigos", f"2.1. {INTERPRETERS}")
    assert found == [("1.1", "Kalba", COURSES), ("2.1", "Įstaigos", INTERPRETERS)]


@pytest.mark.parametrize("numbers", [("I-1.", "II-1."), ("R1", "R2"), ("A1)", "B1)"), ("2.1.1.", "2.2.1.")])
def test_numbers_of_many_kinds(numbers: tuple[str, str]) -> None:
    first, second = numbers
    found = read(f"{first} {COURSES}", f"{second} {INTERPRETERS}")
    assert [each[0] for each in found] == [first.strip(".)"), second.strip(".)")]


def test_numbers_that_begin_anew_in_each_area_get_that_of_the_area() -> None:
    found = read(heading("Kalba"), f"1. {COURSES}", heading("Įstaigos"), f"1. {INTERPRETERS}")
    assert [each[0] for each in found] == ["1.1", "2.1"]


def test_bullets_and_numbers_drawn_by_the_program() -> None:
    drawn = [Paragraph(text=COURSES, number="•"), Paragraph(text=INTERPRETERS, number="•")]
    assert [each[0] for each in read(heading("Kalba"), *drawn)] == ["1.1", "1.2"]
    numbered = [Paragraph(text=COURSES, number="1."), Paragraph(text=INTERPRETERS, number="2.")]
    assert [each[0] for each in read(*numbered)] == ["1", "2"]


def test_lettered_parts_belong_to_their_point() -> None:
    (found,) = read("1. Kompensuoti keliones:", "a) į kalbos kursus;", "b) pas gydytoją.")
    assert found[2] == "Kompensuoti keliones: a) į kalbos kursus; b) pas gydytoją."


def test_plain_paragraphs_that_recommend() -> None:
    found = read(heading("Kalba"), "Kursų nėra.", COURSES, heading("Įstaigos"), INTERPRETERS)
    assert found == [("1.1", "Kalba", COURSES), ("2.1", "Įstaigos", INTERPRETERS)]


def test_a_table_with_areas() -> None:
    text = f"""
| Nr. | Sritis | Rekomendacija | Pagrindimas |
|---|---|---|---|
| 1. | Kalba | {COURSES} | Kursų nėra. |
| 2. | Įstaigos | {INTERPRETERS} | Žmonės nesusikalba. |
"""
    found = package(read_markdown(text, "paketas.docx")).recommendations
    assert [(each.id, each.area, each.text) for each in found] == [
        ("1", "Kalba", COURSES),
        ("2", "Įstaigos", INTERPRETERS),
    ]


def test_a_table_without_a_header_is_told_by_what_stands_in_it() -> None:
    text = f"""
| 1. | {COURSES} |
|---|---|
| 2. | {INTERPRETERS} |
"""
    assert [each.id for each in package(read_markdown(text, "paketas.docx")).recommendations] == ["1", "2"]


def test_a_document_without_recommendations_says_so() -> None:
    with pytest.raises(UsageError) as error:
        read("Posėdžio protokolas", "Posėdis vyko antradienį.")
    assert error.value.code == "no_recommendations"


def points(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text=f"{number}. {text}") for number, text in enumerate(texts, start=1))


@pytest.mark.parametrize(
    ("head", "texts", "unlike"),
    [
        ("Priemonės", (GUIDES, "Rengti kursus."), True),
        ("Protokolas", ("Pradėti posėdį.", "Rekomenduojama rengti kursus.", "Baigti posėdį."), True),
        ("REKOMENDACIJOS SAVIVALDYBEI", (GUIDES, "Rengti kursus."), False),
        ("Savivaldybei", (COURSES, INTERPRETERS), False),
    ],
)
def test_a_document_that_recommends_nothing_is_told_from_a_package(
    head: str, texts: tuple[str, ...], unlike: bool
) -> None:
    document = Document(file="a.docx", sha256="", reader="docx", blocks=(heading(head), *points(*texts)))
    assert package(document).unlike is unlike
