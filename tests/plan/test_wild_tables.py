"""Whatever stands in the cells of a table, it is understood as something."""

from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.language.text import flat
from tests.plan.reading import table, understood

WORDS = [
    "", "", "<", "^", "●", "–", "1.1.", "2", "S", "V", "K", "Nr.", "Priemonė", "Vykdytojas", "Kas daro?", "Terminas", "2025 m.",
    "II ketv.", "Lėšos", "500 Eur, SB", "Rodiklis", "40 dalyvių", "Tikslas", "Tikslas: padėti užsieniečiams", "1 uždavinys",
    "Rengti kalbos kursus užsieniečiams", "Švietimo skyrius", "Vykdytojas: Seniūnija; terminas: kasmet", "Kam: ukrainiečiams",
]  # fmt: skip


@st.composite
def rows(draw: st.DrawFn) -> list[str]:
    """Rows of as many cells each, some of them joined; the first of a row or column joins nothing."""
    width = draw(st.integers(1, 6))
    found = draw(st.lists(st.lists(st.sampled_from(WORDS), min_size=width, max_size=width), min_size=1, max_size=7))
    for i, row in enumerate(found):
        for j, text in enumerate(row):
            if (text == "<" and j == 0) or (text == "^" and i == 0):
                row[j] = ""
    return [" | ".join(row) for row in found]


@given(st.lists(rows(), min_size=1, max_size=3))
def test_measures_have_the_words_of_the_table(tables: list[list[str]]) -> None:
    plan = understood("# PRIEMONĖS", *(table(*one) for one in tables))
    words = flat(" ".join(["PRIEMONĖS", *(cell for one in tables for row in one for cell in row.split("|"))]))
    assert all(word.strip(",.") in words for measure in plan.measures for word in measure.title.split())
