from __future__ import annotations

import pytest

from plan_assessor.report.annotate.locate import Letters


def spans(text: str, quote: str) -> list[str]:
    """The parts of the text that are found for the quotation."""
    letters: Letters[int] = Letters()
    for index, character in enumerate(text):
        letters.add(character, index)
    return [text[first : last + 1] for first, last in letters.find(quote)]


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("Plano  tikslas\n– gerinti", "Plano tikslas – gerinti", "Plano  tikslas\n– gerinti"),
        ("taryba n u s p r e n d ž i a:", "nusprendžia", "n u s p r e n d ž i a"),
        ("už\u00adsie-\nniečiai", "užsieniečiai", "už\u00adsie-\nniečiai"),
        ("uz\u030csieniečiai", "užsieniečiai", "uz\u030csieniečiai"),
        ("Lėšos: SB", "LĖŠOS", "Lėšos"),
        ("Teikti konsultacijas", "2.1. Teikti konsultacijas", "Teikti konsultacijas"),
        ("Ilga citata apie planą ir dar", "Ilga citata apie planą … kita dalis", "Ilga citata apie planą"),
    ],
)
def test_words_are_found_however_they_are_set(text: str, quote: str, found: str) -> None:
    assert spans(text, quote) == [found]


def test_every_place_is_found() -> None:
    assert spans("2022 m., 2022 m.", "2022 m.") == ["2022 m", "2022 m"]


def test_a_beginning_is_better_than_nothing() -> None:
    text = "Organizuoti lietuvių kalbos kursus suaugusiems"
    assert spans(text, "Organizuoti lietuvių kalbos kursus vaikams ir jaunimui Akmenėje") == [text[:31]]


def test_whole_words_are_better_than_parts_of_others() -> None:
    assert spans("posbalsis, SB", "SB") == ["SB"]
    assert spans("posbalsis", "SB") == ["sb"]


@pytest.mark.parametrize("quote", ["", "–", "Visai kiti žodžiai apie kitus dalykus"])
def test_what_is_not_there_is_not_found(quote: str) -> None:
    assert spans("Plano tikslas – gerinti gyvenimą", quote) == []
