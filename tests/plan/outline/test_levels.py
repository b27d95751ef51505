"""Headings that nothing but their look tells: which stands under which."""

from plan_assessor.plan.outline.outline import outline
from tests.plan.reading import LEXICON, document


def sections(*blocks: str) -> dict[str, tuple[str, ...]]:
    return {item.text: item.section for item in outline(document(*blocks), LEXICON) if not item.heading}


def test_plain_bold_between_two_numbers_stands_under_the_first() -> None:
    found = sections("# 1. Kodėl", "Pirma.", "# Kaip yra šiandien", "Antra.", "# 2. Žingsniai", "Trečia.")
    assert found["Antra."] == ("1. Kodėl", "Kaip yra šiandien")
    assert found["Trečia."] == ("2. Žingsniai",)


def test_capitals_between_two_numbers_begin_a_chapter() -> None:
    found = sections("# 1. Kodėl", "Pirma.", "# KITA DALIS", "Antra.", "# 2. Žingsniai", "Trečia.")
    assert found["Trečia."] == ("KITA DALIS", "2. Žingsniai")
