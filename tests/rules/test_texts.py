from __future__ import annotations

from plan_assessor.rules.texts import names, render, shorten


def test_a_rendered_text_is_one_line() -> None:
    assert render({"lt": "a\n  {b}  c", "en": "x"}, {"b": ""}) == {"lt": "a c", "en": "x"}


def test_shortening_cuts_at_a_blank() -> None:
    assert shorten("viena dvi trys keturios", 12) == "viena dvi…"
    assert shorten("viena\n  dvi\ttrys", 20) == "viena / dvi · trys"
    assert len(shorten("ž" * 500, 20)) <= 21


def test_measures_are_named_by_number_or_title(make_measure) -> None:
    assert names([make_measure(1), make_measure(2).model_copy(update={"number": None})]) == {
        "lt": "1, „Rengti lietuvių kalbos kursus“",
        "en": "1, “Rengti lietuvių kalbos kursus”",
    }
    many = names([make_measure(n) for n in range(1, 10)])
    assert many == {"lt": "1, 2, 3, 4, 5, 6 ir dar 3", "en": "1, 2, 3, 4, 5, 6 and 3 more"}
    assert names([make_measure(n) for n in range(1, 8)])["lt"] == "1, 2, 3, 4, 5, 6, 7"
