"""Where an explanatory note ends."""

from tests.plan.reading import marks, table, understood

NOTE = ("# AIŠKINAMASIS RAŠTAS", "Sprendimo projekto tikslas – patvirtinti Utenos rajono integracijos veiksmų planą.")
NAME = "# UTENOS RAJONO SAVIVALDYBĖS MIGRANTŲ INTEGRACIJOS VEIKSMŲ PLANAS"


def test_the_name_of_the_plan_in_capitals_ends_the_note() -> None:
    measures = table("Priemonė | Vykdytojas | Terminas", "Rengti kursus | Viešoji biblioteka | 2025 m.")
    decision = "UTENOS RAJONO SAVIVALDYBĖS TARYBA"
    plan = understood("# SPRENDIMAS", "Savivaldybės meras", *NOTE, NAME, measures, title=decision)
    assert marks(plan) == ["Rengti kursus RT"]


def test_what_the_note_says_of_the_draft_does_not() -> None:
    project = "# DĖL UTENOS RAJONO MIGRANTŲ INTEGRACIJOS VEIKSMŲ PLANO PROJEKTO"
    measures = table("Priemonė | Vykdytojas | Terminas", "Rengti kursus | Viešoji biblioteka | 2025 m.")
    assert not marks(understood("# AIŠKINAMASIS RAŠTAS", project, measures, title="UTENOS RAJONO SAVIVALDYBĖS TARYBA"))
