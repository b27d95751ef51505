"""Lists whose numbers begin with a Roman one and go down by letters: „II-B-1.“."""

import pytest

from plan_assessor.plan.outline.numbering import depth, is_below, split_number
from tests.plan.reading import marks, written

PLAN = """
> NAUJAKURIAMS PADEDANČIŲ VEIKSMŲ, SUDERINTŲ SU SENIŪNIJOMIS, SĄRAŠAS

Sąrašas skirtas užsieniečiams, atvykusiems dirbti į rajoną.

**I. KALBA**

I-A. Suaugusieji

I-A-1. Rengti lietuvių kalbos kursus

– kas: Švietimo skyrius

– kada: 2025 m. ruduo

I-A-2. Surengti pokalbių vakarus

– kas: atsakingi padaliniai

– kada: 2026 m.

I-B. Vaikai

I-B-1. Įdarbinti mokytojo padėjėją

– kas: Utenos gimnazija

– kada: nuo 2025 m. rugsėjo
"""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("I-A-1. Rengti", "I-A-1"),
        ("II-B. Vaikai", "II-B"),
        ("IV.2. Kursai", "IV.2"),
        ("I-V klasių mokiniams", None),
        ("I-II ketv.", None),
        ("V. A. Graičiūno gatvė", None),
    ],
)
def test_number_with_a_roman_level(text: str, number: str | None) -> None:
    assert split_number(text)[0] == number


def test_levels() -> None:
    assert depth("II-B-1") == 3
    assert is_below("II-B-1", "II-B")


def test_leaves_are_measures_with_the_lines_below_them() -> None:
    assert marks(written(PLAN)) == [
        "Rengti lietuvių kalbos kursus RT",
        "Surengti pokalbių vakarus T",
        "Įdarbinti mokytojo padėjėją RT",
    ]
