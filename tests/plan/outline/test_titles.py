"""Where the title of a plan ends, and that of another document begins."""

from tests.plan.reading import understood

PLAN = "UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS PLANAS"


def test_a_heading_under_the_title_is_no_part_of_it() -> None:
    plan = understood("# SITUACIJOS APŽVALGA", "Rajone gyvena 300 užsieniečių.", title=PLAN)
    assert (plan.title, plan.is_plan) == (PLAN, True)


def test_the_years_under_a_title_are_its_period() -> None:
    period = understood("# 2024–2026 METAMS", "Tekstas.", title=PLAN).period
    assert period is not None
    assert (period.first, period.last) == (2024, 2026)
