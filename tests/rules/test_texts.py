from __future__ import annotations

import pytest

from plan_assessor.rules.facts import names
from plan_assessor.rules.language import LANGUAGES
from plan_assessor.rules.texts import has_stray_brace, messages, placeholders, render, shorten
from plan_assessor.yaml_files.problems import _texts as problem_texts

TEMPLATE = {"lt": "{n} {n:priemonė|priemonės|priemonių}", "en": "{n} {n:measure|measures}"}


@pytest.mark.parametrize(
    ("number", "lt", "en"),
    [
        (0, "0 priemonių", "0 measures"), (1, "1 priemonė", "1 measure"), (2, "2 priemonės", "2 measures"),
        (9, "9 priemonės", "9 measures"), (10, "10 priemonių", "10 measures"), (11, "11 priemonių", "11 measures"),
        (19, "19 priemonių", "19 measures"), (21, "21 priemonė", "21 measures"), (32, "32 priemonės", "32 measures"),
        (111, "111 priemonių", "111 measures"), (121, "121 priemonė", "121 measures"),
    ],
)  # fmt: skip
def test_words_in_the_form_that_the_number_asks_for(number: int, lt: str, en: str) -> None:
    assert render(TEMPLATE, {"n": number}) == {"lt": lt, "en": en}


def test_values_in_the_language_of_the_text() -> None:
    texts = {"lt": "gerai {where}.", "en": "well {where}."}
    assert render(texts, {"where": {"lt": "čia", "en": "here"}}) == {"lt": "gerai čia.", "en": "well here."}


def test_placeholders_and_stray_braces() -> None:
    assert [p.name for p in placeholders("{a} {b.c:x|y} {}")] == ["a", "b.c"]
    assert has_stray_brace("{a} {}")
    assert has_stray_brace("{Ą}")
    assert not has_stray_brace("{a:viena|dvi}")


def test_shortening_cuts_at_a_blank() -> None:
    assert shorten("viena dvi trys keturios", 12) == "viena dvi…"
    assert shorten("viena\n dvi", 12) == "viena dvi"
    assert len(shorten("ž" * 500, 20)) <= 21


def test_measures_are_named_by_number_or_title(make_measure) -> None:
    assert names([make_measure(1), make_measure(2).model_copy(update={"number": None})]) == {
        "lt": "1, „Rengti lietuvių kalbos kursus“",
        "en": "1, “Rengti lietuvių kalbos kursus”",
    }
    many = names([make_measure(n) for n in range(1, 10)])
    assert many == {"lt": "1, 2, 3, 4, 5, 6 ir dar 3", "en": "1, 2, 3, 4, 5, 6 and 3 more"}
    assert names([make_measure(n) for n in range(1, 8)])["lt"] == "1, 2, 3, 4, 5, 6, 7"


@pytest.mark.parametrize("catalogue", [messages(), problem_texts()])
def test_catalogues_speak_both_languages(catalogue: dict[str, dict[str, str]]) -> None:
    for key, texts in catalogue.items():
        assert set(texts) == set(LANGUAGES), key
        assert all(text.strip() for text in texts.values()), key
