"""Logical frameworks: the goal and the results say what is aimed at, the activities are the measures."""

from tests.plan.reading import kinds, marks, table, understood

BESIDE = table(
    "Lygis | Aprašymas | Rodikliai | Prielaidos",
    "Bendrasis tikslas | Užsieniečiai Utenoje gyvena savarankiškai | 60 proc. dirba | Teisė nesikeičia",
    "Rezultatas 1 | Žmonės susikalba | 40 žmonių pasiekia A2 lygį | Lankomi kursai",
    "Veikla 1.1 | Rengti lietuvių kalbos kursus | | Randama mokytojų",
    "Veikla 1.2 | Steigti pokalbių klubą bibliotekoje | | –",
)
BELOW = table(
    "Intervencijos logika | Tikrinami rodikliai | Tikrinimo šaltiniai | Prielaidos",
    "Bendrasis tikslas/Užsieniečiai Utenoje gyvena savarankiškai | 60 proc. dirba | Sodros duomenys | –",
    "1 rezultatas. Žmonės susikalba. | 40 žmonių pasiekia A2 lygį | Protokolai | –",
    "Veiklos | Ištekliai | Sąnaudos, Eur | Prielaidos",
    "1.1. Rengti lietuvių kalbos kursus | klasė, lektorius | 2 400 | –",
    "1.2. Steigti pokalbių klubą bibliotekoje | patalpos | 600 | –",
)


def test_levels_beside_what_they_hold() -> None:
    plan = understood("# Loginė matrica", BESIDE)
    assert marks(plan) == ["Rengti lietuvių kalbos kursus", "Steigti pokalbių klubą bibliotekoje"]
    assert [measure.number for measure in plan.measures] == ["1.1", "1.2"]
    assert "stated" in kinds(plan, "goal")
    assert kinds(plan, "indicators") == {"plan_level"}


def test_activities_under_a_header_of_their_own() -> None:
    plan = understood("# Loginė matrica", BELOW)
    assert marks(plan) == ["Rengti lietuvių kalbos kursus F", "Steigti pokalbių klubą bibliotekoje F"]
    assert "stated" in kinds(plan, "goal")
    assert kinds(plan, "indicators") == {"plan_level"}


def test_the_activities_of_one_cell_are_parted() -> None:
    whole = table(
        "| Aprašymas | Rodikliai | Šaltiniai",
        "Bendrieji tikslai | Užsieniečiai Utenoje gyvena savarankiškai | 60 proc. dirba | Apklausa",
        "Rezultatai | Žmonės susikalba | 40 žmonių pasiekia A2 lygį | Protokolai",
        "Veiklos | 1.1. Rengti lietuvių kalbos kursus/1.2. Steigti pokalbių klubą | | ",
    )
    assert marks(understood("# Loginė matrica", whole)) == ["Rengti lietuvių kalbos kursus", "Steigti pokalbių klubą"]


def test_a_column_of_goals_is_no_framework() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Tikslas | Priemonė | Rodikliai | Vykdytojas",
            "Tikslas: padėti susikalbėti | Rengti kursus | 20 mokinių | Mokykla",
            "Priemonės kitiems | Steigti klubą | 1 klubas | Biblioteka",
        ),
    )
    assert marks(plan) == ["Rengti kursus IR", "Steigti klubą IR"]


def test_labels_beside_the_goal_over_activities_with_a_header() -> None:
    mixed = table(
        "Lygmuo | Intervencijos logika | Rodikliai | Šaltiniai",
        "Bendrasis tikslas | Sutelkti bendruomenę, kurioje užsienietis yra savas | 50 proc. lieka | Apklausa",
        "1 rezultatas | Žmonės susikalba | 40 žmonių pasiekia A2 lygį | Protokolai",
        "Veiklos | Ką darome | Veiklos rodiklis | Sąnaudos",
        "1.1 | Rengti lietuvių kalbos kursus | 2 kursai | 2 400 Eur",
        "1.2 | Steigti pokalbių klubą bibliotekoje | 1 klubas | 600 Eur",
    )
    plan = understood("# Loginė matrica", mixed)
    assert marks(plan) == ["Rengti lietuvių kalbos kursus IF", "Steigti pokalbių klubą bibliotekoje IF"]
    assert kinds(plan, "goal") == {"stated"}
