"""Activities told in running text, and programmes on the subject within a host."""

from tests.plan.reading import HOST, kinds, table, understood

WORKS = "Ant mokyklų stogų statomos saulės elektrinės. Kiemuose įrengiami lietaus sodai. Aikštėse sodinami lapuočiai medžiai."
GOAL = "Tikslas – prisitaikyti prie klimato kaitos."


def test_works_that_are_told_are_activities_perhaps() -> None:
    told = [s for s in understood(GOAL, "# Veiksmų kryptys", WORKS, subject=None).statements if s.kind == "told"]
    assert len(told) == 3
    assert all(statement.doubt for statement in told)


def test_how_things_are_is_no_activity() -> None:
    assert not kinds(understood(GOAL, "# Padėties analizė", WORKS, subject=None), "measures")
    assert not kinds(understood(GOAL, "# Bendrosios nuostatos", WORKS, subject=None), "measures")


def test_one_sentence_in_passing_is_no_activity() -> None:
    assert not kinds(understood(GOAL, "# Vertybės", "Sprendimai priimami atvirai.", subject=None), "measures")


def test_what_becomes_of_the_plan_itself_is_no_activity() -> None:
    assert not kinds(
        understood(GOAL, "# Pabaiga", "Parengtas gaires ketinama teikti tarybai.", subject=None), "measures"
    )


def test_future_verbs_in_every_person_tell_activities() -> None:
    told = understood(GOAL, "# Ko imsimės", "Vasarą mokyklose kalbos mokysis suaugusieji.", subject=None)
    assert kinds(told, "measures") == {"told"}


def test_what_is_proposed_several_times_over_is_told() -> None:
    would = "Vakarais vyktų pamokos. Bibliotekoje rinktųsi skaitymo ratelis. Šventėje atsirastų plovas."
    assert kinds(understood(GOAL, "# Kaip tai atrodytų", would, subject=None), "measures") == {"told"}
    assert not kinds(understood(GOAL, "# Vertybės", "Čia galėtų gyventi kiekvienas.", subject=None), "measures")


def test_that_recommendations_were_considered_may_stand_in_a_row_of_a_table() -> None:
    rows = table(
        "Dokumento rūšis | Planas", "Rekomendacijos | Atsižvelgta į TMO rekomendacijas dėl užsieniečių priėmimo"
    )
    assert kinds(understood(GOAL, rows), "recommendations") == {"considered"}


def test_the_goal_of_a_programme_on_the_subject_within_a_host_is_the_plans() -> None:
    plan = understood(
        "Strateginis tikslas – didinti gyventojų gerovę.",
        "# 08 KULTŪROS PROGRAMA",
        "Programos tikslas – puoselėti krašto kultūrą.",
        "# 09 INTEGRACIJOS PROGRAMA",
        "Rajone gyvena 300 užsieniečių.",
        "Dauguma iš Ukrainos atvykusių šeimų liko.",
        "Programos tikslas – užtikrinti sklandžią integraciją į rajono bendruomenę.",
        title=HOST,
    )
    assert kinds(plan, "goal") == {"stated", "host"}


def test_how_long_all_of_it_lasts_is_no_activity() -> None:
    assert not kinds(understood(GOAL, "# Laikas", "Visa kelionė truks 2024–2026 metus.", subject=None), "measures")
