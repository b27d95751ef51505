import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.language.text import clean, unhyphenated


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("n u s p r e n d ž i a :", "nusprendžia :"),
        ("n u s p r e n d ž i a patvirtinti", "nusprendžia patvirtinti"),
        ("T I K S L A I  I R  P R I E M O N Ė S", "TIKSLAI IR PRIEMONĖS"),
        ("S P R E N D I M A S", "SPRENDIMAS"),
        ("T\u2009v\u2009i\u2009r\u2009t\u2009i\u2009n\u2009u", "Tvirtinu"),
        ("P\u2002L\u2002A\u2002N\u2002A\u2002S", "PLANAS"),
        ("n u   s  p r e n d ž i a", "nusprendžia"),
        ("A ir B", "A ir B"),
        ("integra­cija", "integracija"),
        ("metai 20182020", "metai 2018–2020"),
        ("kodas 20202018", "kodas 20202018"),
        ("du   tarpai", "du tarpai"),
        (unicodedata.normalize("NFD", "užsieniečių"), "užsieniečių"),
    ],
)
def test_clean(printed: str, meant: str) -> None:
    assert clean(printed) == meant


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_hyphens_of_narrow_cells_are_mended() -> None:
    assert unhyphenated("savival-dybės užmo-kesčiui") == "savivaldybės užmokesčiui"
    assert unhyphenated("A-171, 2023-2025") == "A-171, 2023-2025"
