import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.data import data_folder
from plan_assessor.language.folding import fold_strokes
from plan_assessor.language.lexicon import load_lexicon

LEXICON = load_lexicon(data_folder("rules") / "lexicon.lt.yaml")


@pytest.mark.parametrize(
    ("recognised", "printed"),
    [
        ("léSy", "lėšų"), ("lé5y", "lėšų"), ("reik8mé", "reikšmė"), ("uZsienieCciai", "užsieniečiai"),
        ("pilie¢iams", "piliečiams"), ("|GYVENDINIMO", "įgyvendinimo"), ("jgyvendinimo", "įgyvendinimo"),
        ("biudzZeto", "biudžeto"),
    ],
)  # fmt: skip
def test_misread_words_are_alike(recognised: str, printed: str) -> None:
    assert fold_strokes(recognised) == fold_strokes(printed)


def test_numbers_stay_what_they_are() -> None:
    assert fold_strokes("2011") == "2011"


@given(st.text("aąbcčdeęėfghiįyjklmnoprsštuųūvzž"))
def test_what_is_folded_stays_so(word: str) -> None:
    folded = fold_strokes(word)
    assert fold_strokes(folded) == folded


@pytest.mark.parametrize("text", ["tikslinés grupés", "TIKSLINES GRUPES", "tikslinés grupeés"])
def test_phrases_are_found_though_misread(text: str) -> None:
    assert "target_group" in LEXICON.recognised.matcher.concepts(text)
    assert "target_group" not in LEXICON.matcher.concepts(text)


def test_abbreviations_are_found_without_their_marks() -> None:
    assert LEXICON.recognised.matcher.concepts("TSP") >= LEXICON.matcher.concepts("TŠP") > set()


def test_dates_are_found_though_misread() -> None:
    assert [date.iso for date in LEXICON.recognised.calendar.dates("2022 m, geguzés 26 d.")] == ["2022-05-26"]


@pytest.mark.parametrize("word", ["teikti", "telkti", "darželio"])
def test_words_that_differ_by_a_stroke_stay_apart(word: str) -> None:
    assert LEXICON.recognised.matcher.concepts(word) == LEXICON.matcher.concepts(word)
