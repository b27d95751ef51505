"""Signs that are not there for reading are gone, wherever words come from and wherever they go."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.model import Cell, Paragraph
from plan_assessor.report.wording import clean
from plan_assessor.signs import _PLAIN, marked, visible

UNSEEN = "\x00\x07\x1b\x7f\x9b\xad\u034f\u061c\u180e\u200b\u200e\u202e\u2066\ufe0f\ufeff\U000e0041\U000e0100"
BLANK = "\u115f\u2800\u3164"


def test_plain_signs_are_seen_and_stay_as_they_are_in_any_order() -> None:
    for sign in _PLAIN:
        assert visible(f"{sign}\u200b") == sign  # asked sign by sign where one of them is not plain
        assert unicodedata.is_normalized("NFC", sign) and not unicodedata.combining(sign)


@pytest.mark.parametrize("sign", UNSEEN)
def test_a_sign_that_shows_nothing_is_dropped(sign: str) -> None:
    assert Paragraph(text=f"tik{sign}slas").text == "tikslas"
    assert Cell(text=f"tik{sign}slas", row=0, column=0).text == "tikslas"
    assert clean(f"tik{sign}slas") == "tikslas"


@pytest.mark.parametrize("sign", BLANK)
def test_a_sign_that_looks_like_a_blank_is_one(sign: str) -> None:
    assert clean(f"plano{sign}tikslas") == Paragraph(text=f"plano{sign}tikslas").text == "plano tikslas"


@pytest.mark.parametrize("half", [0xD835, 0xDC00], ids=hex)
def test_half_a_character_is_a_sign_of_a_lost_one(half: int) -> None:
    assert Paragraph(text=f"tik{chr(half)}slas").text == "tik\ufffdslas"


@pytest.mark.parametrize("sign", [*UNSEEN, *BLANK, "\n", "\u2028", "\ud835"])
def test_a_name_is_one_line_with_a_mark_for_each_sign_that_acts(sign: str) -> None:
    assert marked(f"a{sign}b") == "a\ufffdb"


@given(st.text(st.characters()))
def test_what_is_visible_is_whole_and_stays_as_it_is(text: str) -> None:
    seen = visible(unicodedata.normalize("NFC", text))
    assert visible(seen) == seen == unicodedata.normalize("NFC", seen)
    seen.encode()
