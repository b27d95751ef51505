"""Words that tell when."""

import pytest

from plan_assessor.plan.records.terms import is_only_time, tells_time
from tests.plan.reading import LEXICON


@pytest.mark.parametrize(
    "text",
    [
        "2024 metai",
        "2024–2026 m.",
        "2025–2026 mokslo metai",
        "I ketvirtis",
        "II KETV.",
        "Pirmas pusmetis",
        "Antrasis ketvirtis",
        "Rugsėjo mėn.",
        "Nuolat",
    ],
)
def test_a_time_and_nothing_else(text: str) -> None:
    assert is_only_time(text, LEXICON)


@pytest.mark.parametrize(
    "text",
    [
        "Vasario 16-osios šventė",
        "Kursai 2024 m.",
        "Sportas I ketv.",
        "Kasmetinė šventė",
        "Gegužės mėn. talka",
        "Renginiai gegužės mėnesį bendruomenės namuose",
        "1. Kalba",
        "Kursai",
    ],
)
def test_more_than_a_time(text: str) -> None:
    assert not is_only_time(text, LEXICON)


def test_a_name_with_a_month_tells_a_time_all_the_same() -> None:
    assert tells_time("Vasario 16-osios šventė", LEXICON)
