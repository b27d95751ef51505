"""Ditto marks stand for what the cell above says."""

import pytest

from plan_assessor.plan.outline.dittos import without_dittos
from tests.plan.reading import LEXICON, table


@pytest.mark.parametrize("mark", ["-„-", "–„–", "„", "tas pats", "ta pati"])
def test_a_mark_says_what_stands_above(mark: str) -> None:
    told = without_dittos(
        table("Priemonė | Vykdo", "Kursai | Biblioteka", f"Klubas | {mark}", f"Mugė | {mark}"), LEXICON
    )
    assert [row[1].text for row in told.grid[1:]] == ["Biblioteka"] * 3


def test_a_slash_is_one_in_a_row_of_its_own_kind() -> None:
    cells = table("Vykdo", "Biblioteka", "?")
    slashed = cells.model_copy(
        update={"grid": (*cells.grid[:2], (cells.grid[2][0].model_copy(update={"text": "-//-"}),))}
    )
    assert without_dittos(slashed, LEXICON).grid[2][0].text == "Biblioteka"


@pytest.mark.parametrize("text", ["–", "", "tas pats skyrius", "1/2"])
def test_what_is_no_mark_stays(text: str) -> None:
    told = table("Vykdo", "Biblioteka", text)
    assert without_dittos(told, LEXICON) == told


def test_a_mark_under_nothing_stays() -> None:
    told = table("tas pats", "Biblioteka")
    assert without_dittos(told, LEXICON) == told
