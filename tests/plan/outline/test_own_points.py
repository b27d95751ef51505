"""Decisions whose own points are the plan."""

import pytest

from tests.plan.reading import kinds, marks, written

SHELL = """
> UTENOS RAJONO SAVIVALDYBĖS MERAS
> POTVARKIS
> DĖL DARBŲ SU UŽSIENIEČIAIS PLANO
> 2024 m. gegužės 6 d. Nr. M1-119

Vadovaudamasis įstatymu, {what}
"""
POINTS = """
## I. Ko imamės

1. Sukurti svetainės puslapį anglų kalba (Bendrasis skyrius, iki birželio 1 d.).

2. Apmokyti priimamojo darbuotojus (Personalo skyrius).

3. Steigti pokalbių klubą (Biblioteka).

## II. Kita

4. Planas skirtas trečiųjų šalių piliečiams.

5. Potvarkio vykdymo kontrolę pasilieku sau.
"""


def test_what_follows_the_plan_that_is_approved() -> None:
    plan = written(SHELL.format(what="tvirtinu darbų su užsieniečiais planą:") + POINTS)
    assert marks(plan) == [
        "Sukurti svetainės puslapį anglų kalba RT",
        "Apmokyti priimamojo darbuotojus R",
        "Steigti pokalbių klubą R",
    ]
    assert kinds(plan, "target_groups") >= {"specific"}
    assert kinds(plan, "responsible") == {"control"}


def test_the_points_of_another_decision_are_no_plan() -> None:
    assert not marks(written(SHELL.format(what="nustatau, kad:") + POINTS.replace("Ko imamės", "Nuostatos")))


def test_this_plan_is_what_follows() -> None:
    plan = written(SHELL.format(what="tvirtinu šį darbų planą.") + POINTS)
    assert len(plan.measures) == 3
    assert kinds(plan, "target_groups") >= {"specific"}


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("1. Tvirtinu Ukrainiečių priėmimo darbų planą (pridedama).", {"other_body"}),
        ("1. Tvirtinu susitarimų registravimo tvarkos aprašą (pridedama).", set()),
    ],
)
def test_a_decision_with_another_title_may_approve_the_plan(point: str, said: set[str]) -> None:
    shell = SHELL.replace("DĖL DARBŲ SU UŽSIENIEČIAIS PLANO", "DĖL SUSITARIMŲ, SUSIJUSIŲ SU PRIĖMIMU").format(what="")
    plan = written(
        f"{shell}\n{point}\n\nDirektorė Rima Rimaitė\n\n# UKRAINIEČIŲ PRIĖMIMO DARBŲ PLANAS\n\n- Rengti kursus\n"
    )
    assert kinds(plan, "adoption") & {"other_body"} == said
