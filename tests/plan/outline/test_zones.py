"""Where the plan begins behind its decision."""

from datetime import date

from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from tests.plan.reading import kinds, marks, understood, written

DECISION = """
> UTENOS RAJONO SAVIVALDYBĖS TARYBA

> SPRENDIMAS

> DĖL UŽSIENIEČIŲ INTEGRACIJOS PLANO PATVIRTINIMO

2024 m. kovo 28 d. Nr. T-71

1. Patvirtinti planą (pridedama).

Savivaldybės meras   Jonas Jonaitis
"""
PLAN = """
PRAŠOM

Utenos rajono savivaldybės tarybos

2024 m. kovo 28 d. sprendimu Nr. T-71

> KAIMYNYSTĖS KNYGELĖ

> Priemonės

1. Rengti kalbos kursus.

2. Steigti pokalbių klubą.

3. Versti paslaugų aprašymus.
"""


def test_a_mark_in_whatever_word_opens_the_plan_behind_its_decision() -> None:
    plan = written(DECISION + PLAN)
    assert len(marks(plan)) == 3
    assert kinds(plan, "adoption") == {"adopted"}


def test_a_mark_in_one_paragraph_stands_over_the_plan_in_whatever_word() -> None:
    mark = "PRAŠOM\nUtenos rajono savivaldybės tarybos\n2024 m. kovo 28 d. sprendimu Nr. T-71"
    plan = understood("# KAIMYNYSTĖS KNYGELĖ", "Tikslas – padėti užsieniečiams.", title=mark)
    assert plan.adoption
    assert (plan.adoption.body, plan.adoption.number) == ("council", "T-71")


def test_what_follows_a_decision_and_was_not_taken_for_a_plan_is_looked_at() -> None:
    unmarked = written(DECISION + "\n| A | B |\n|---|---|\n" + "| Rengti kursus | Centras |\n" * 3)
    judged = judge(unmarked, load_pack("integration"), date(2026, 1, 1)).verdicts
    assert {found.doubt.code for found in judged.values() if found.doubt} == {"plan_not_found"}
    assert all(found.doubt for found in judged.values())
    assert not written(DECISION).doubts
    unsigned = DECISION.replace("Savivaldybės meras   Jonas Jonaitis", "Taip nutarta.").replace("PLANO", "ŽIEDO")
    assert written(unsigned + "\n| A | B |\n|---|---|\n" + "| Rengti kursus | Centras |\n" * 3).doubts


def test_a_title_over_the_mark_of_an_annex_is_none_of_its_lines() -> None:
    mark = "> Tarybos sprendimo projektas\n> Utenos rajono savivaldybės tarybos\n> 2024 m. ____ d. sprendimo Nr. T-____\n> priedas"
    text = f"# UTENOS RAJONO UŽSIENIEČIŲ ĮTRAUKIMO PLANAS\n{mark}\n\n## Plano tikslas\n\nPadėti užsieniečiams."
    assert written(text).title == "UTENOS RAJONO UŽSIENIEČIŲ ĮTRAUKIMO PLANAS"
