"""Decisions whose own points are the plan."""

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
