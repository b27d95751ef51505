"""Points below points: what they tell of those above them."""

from tests.plan.reading import marks, written

HEAD = "> **UŽSIENIEČIŲ PRIĖMIMO UTENOJE PLANAS**\n\n## Priemonės\n\n"


def test_points_below_an_action_describe_it() -> None:
    plan = written(
        HEAD
        + "- Atidarysime konsultacijų kambarį\n  - vykdys Socialinių paslaugų centras\n  - durys bus atviros visiems\n"
        + "- Mokysime suaugusius lietuvių kalbos\n  - galės ateiti ir pradedantys\n"
        + "- Rengsime sporto šventes\n  - vykdys Sporto centras\n"
    )
    assert marks(plan) == [
        "Atidarysime konsultacijų kambarį R",
        "Mokysime suaugusius lietuvių kalbos",
        "Rengsime sporto šventes R",
    ]


def test_points_below_an_action_describe_it_whatever_they_tell() -> None:
    plan = written(
        HEAD
        + "- Rengti lietuvių kalbos kursus\n  - kviesti ir dirbančius\n  - dalyti vadovėlius\n"
        + "- Steigti pokalbių klubą\n  - kviesti kaimynus\n"
    )
    assert marks(plan) == ["Rengti lietuvių kalbos kursus", "Steigti pokalbių klubą"]


def test_points_below_an_area_are_the_measures() -> None:
    plan = written(
        HEAD
        + "- Kalba\n  - Rengti lietuvių kalbos kursus\n  - Steigti pokalbių klubą\n"
        + "- Sveikata\n  - Teikti psichologo pagalbą\n"
    )
    assert marks(plan) == ["Rengti lietuvių kalbos kursus", "Steigti pokalbių klubą", "Teikti psichologo pagalbą"]
