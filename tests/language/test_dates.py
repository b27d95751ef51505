import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.data import data_folder
from plan_assessor.language.lexicon import load_lexicon

CALENDAR = load_lexicon(data_folder("rules") / "lexicon.lt.yaml").calendar


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2022 m. vasario 10 d.", ["2022-02-10"]),
        ("2020 m.rugsėjo 8 d.", ["2020-09-08"]),
        ("2023 m. gruodžio 21d.", ["2023-12-21"]),
        ("2018 M. GRUODŽIO 21 D.", ["2018-12-21"]),
        ("2001 m. spalio 1 dienos", ["2001-10-01"]),
        ("2022-02-10 ir 2022 02 11", ["2022-02-10", "2022-02-11"]),
        ("2024 m.               d. sprendimu", []),
        ("2022 m. sausio     d. Nr.", []),
        ("2022-13-40", []),
        ("2022–2024 m. plano 2022 m. gegužės 26 d.", ["2022-05-26"]),
        ("2022 m. programa 20 d.", []),
    ],
)
def test_dates(text: str, iso: list[str]) -> None:
    assert [date.iso for date in CALENDAR.dates(text)] == iso


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2022–2024 metų", [(2022, 2024)]),
        ("2015-2017", [(2015, 2017)]),
        ("2018 – 2020 m.", [(2018, 2020)]),
        ("nuo 2024 iki 2026 m.", [(2024, 2026)]),
        ("2022 m. ir 2024 m.", [(2022, 2022), (2024, 2024)]),
        ("2024–2022", [(2024, 2024), (2022, 2022)]),
        ("1990–2030", [(1990, 1990), (2030, 2030)]),
    ],
)
def test_spans(text: str, years: list[tuple[int, int]]) -> None:
    assert [(span.first, span.last) for span in CALENDAR.spans(text)] == years


@given(st.text())
def test_any_text_has_spans_in_order(text: str) -> None:
    found = CALENDAR.spans(text)
    assert all(span.first <= span.last for span in found)
    assert [span.start for span in found] == sorted(span.start for span in found)


@pytest.mark.parametrize("text", ["2024 m.", "2024 metai", "2024 m. I ketv.", "(2025)"])
def test_a_year_alone(text: str) -> None:
    assert CALENDAR.is_year(text)
    assert not CALENDAR.is_year(f"{text} lėšos")


def test_parts_of_years_and_lines_of_years() -> None:
    assert all(map(CALENDAR.is_part_of_year, ("I ketv.", "II pusmetis", "IV")))
    assert not CALENDAR.is_part_of_year("V skyrius")
    assert CALENDAR.is_only_years("2024–2026 METAMS")
    assert not CALENDAR.is_only_years("2024–2026 metų planas")
