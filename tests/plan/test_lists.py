"""Measures in lists, trees and prose."""

from tests.plan.reading import kinds, marks, understood


def test_points_with_fields_inside() -> None:
    plan = understood(
        "4. Plano priemonės:",
        "4.1. Išversti aprašymus. Vykdytojas – Bendrasis skyrius; terminas – 2024 m. III ketvirtis; rodiklis – 12 aprašymų.",
        "4.2. Dalyti paramą (Socialinių paslaugų centras, nuolat, SB).",
        "5. Planas skelbiamas interneto svetainėje.",
    )
    assert marks(plan) == ["Išversti aprašymus IRT", "Dalyti paramą RTF"]


def test_lines_under_a_point() -> None:
    plan = understood(
        "# VEIKSMAI",
        "1. Steigti būrelius bibliotekose.",
        "Rodiklis – lankytojų skaičius – 60. Laikas – 2025 m.",
        "2. Konsultuoti dėl kvalifikacijos pripažinimo.",
        "Rodiklis –",
    )
    assert marks(plan) == ["Steigti būrelius bibliotekose IT", "Konsultuoti dėl kvalifikacijos pripažinimo"]


def test_a_tree_of_goals_tasks_and_measures() -> None:
    plan = understood(
        "1.1. Tikslas – stiprinti bendruomenę",
        "1.1.1. Uždavinys – mokyti kalbos",
        "1.1.1.1. Priemonė – Kalbos kursai suaugusiesiems",
        "Vykdytojai: Švietimo skyrius",
        "1.1.1.2. Priemonė – Kalbos stovykla vaikams",
        "Vykdytojai: –",
    )
    assert marks(plan) == ["Kalbos kursai suaugusiesiems R", "Kalbos stovykla vaikams"]
    assert plan.measures[0].group == "Tikslas – stiprinti bendruomenę › Uždavinys – mokyti kalbos"


def test_tasks_are_no_measures() -> None:
    plan = understood("# UŽDAVINIAI", "1. Uždaviniai:", "1.1. mokyti užsieniečius kalbos;", "1.2. padėti jiems dirbti.")
    assert marks(plan) == []
    assert "task" in kinds(plan, "goal")


def test_points_that_tell_several_actions_are_running_text() -> None:
    plan = understood("# PRIEMONĖS", "1. Rengti kalbos kursus. Teikti konsultacijas. Organizuoti šventes.")
    assert marks(plan) == []
    assert kinds(plan, "measures") == {"told"}


def test_activities_told_in_prose() -> None:
    plan = understood("# VEIKLA", "Užsieniečiams bus rengiami kalbos kursai, o jų vaikams skiriami mokytojo padėjėjai.")
    assert kinds(plan, "measures") == {"told"}
