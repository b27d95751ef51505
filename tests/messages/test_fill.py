from __future__ import annotations

import pytest

from plan_assessor.messages.fill import fill, has_stray_brace, placeholders
from plan_assessor.messages.language import plural

TEMPLATES = {"lt": "{n} {n:priemonė|priemonės|priemonių}", "en": "{n} {n:measure|measures}"}


@pytest.mark.parametrize(
    ("count", "form"),
    [
        *((count, "one") for count in (1, 21, 101, 1001)),
        *((count, "few") for count in (2, 9, 22, 109)),
        *((count, "many") for count in (0, 10, 11, 12, 19, 20, 111, 112)),
    ],
)
def test_lithuanian_plural(count: int, form: str) -> None:
    assert plural(count, "lt") == form


@pytest.mark.parametrize(
    ("number", "lt", "en"),
    [
        (0, "0 priemonių", "0 measures"), (1, "1 priemonė", "1 measure"), (2, "2 priemonės", "2 measures"),
        (9, "9 priemonės", "9 measures"), (10, "10 priemonių", "10 measures"), (11, "11 priemonių", "11 measures"),
        (21, "21 priemonė", "21 measures"), (32, "32 priemonės", "32 measures"), (111, "111 priemonių", "111 measures"),
    ],
)  # fmt: skip
def test_words_in_the_form_that_the_number_asks_for(number: int, lt: str, en: str) -> None:
    assert fill(TEMPLATES["lt"], "lt", {"n": number}) == lt
    assert fill(TEMPLATES["en"], "en", {"n": number}) == en


def test_values_in_the_language_of_the_text() -> None:
    where = {"lt": "čia", "en": "here"}
    assert fill("gerai {where}.", "lt", {"where": where}) == "gerai čia."
    assert fill("well {where}.", "en", {"where": where}) == "well here."


def test_a_lacking_value_is_no_error_and_a_value_is_no_template() -> None:
    assert fill("{a} {b}", "lt", {"a": "{b}"}) == "{b} …"


def test_doubled_braces_are_braces() -> None:
    assert fill("{{name}} {{{name}}}", "en", {"name": "x"}) == "{name} {x}"
    assert [p.name for p in placeholders("{{name}} {other}")] == ["other"]


def test_placeholders_and_stray_braces() -> None:
    assert [p.name for p in placeholders("{a} {b.c:x|y} {}")] == ["a", "b.c"]
    assert has_stray_brace("{a} {}")
    assert has_stray_brace("{Ą}")
    assert not has_stray_brace("{a:viena|dvi}")
