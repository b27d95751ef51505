"""What stands around the title of a plan: marks over and under it, the signature of a decision, motto and kind."""

from tests.plan.reading import kinds, marks, written

LIST = "## Darbai\n\n- Rengti lietuvių kalbos kursus\n\n- Versti tinklalapį\n\n- Surengti šventę"
DECISION = """# TAUTĖNŲ SAVIVALDYBĖS TARYBA

# SPRENDIMAS

# DĖL UŽSIENIEČIŲ PRIĖMIMO PROGRAMOS TVIRTINIMO

2024 m. gegužės 9 d. Nr. T-61

Tautėnų savivaldybės taryba n u s p r e n d ž i a patvirtinti Užsieniečių priėmimo programą (pridedama).
"""


def test_a_title_over_the_mark_is_no_line_of_it() -> None:
    mark = "> Patvirtinta Tautėnų savivaldybės tarybos 2024 m. gegužės 9 d. sprendimu Nr. T-61"
    plan = written(
        f"# Tautėnų užsieniečių įtraukties kelrodis\n\n{mark}\n\n## 1. Padėties apžvalga\n\nGyvena 90 žmonių.\n\n{LIST}"
    )
    assert plan.title == "Tautėnų užsieniečių įtraukties kelrodis"
    assert plan.is_plan and len(plan.measures) == 3


def test_what_stands_under_a_mark_under_the_title_is_no_second_title() -> None:
    mark = "> Tautėnų savivaldybės taryba<br>2024 m. gegužės 9 d. sprendimas Nr. T-61<br>(priedas)"
    plan = written(
        f"# Tautėnų užsieniečių priėmimo gairės\n\n{mark}\n\n## Kam gairės\n\nGairės skirtos užsieniečiams.\n\n{LIST}"
    )
    assert plan.title == "Tautėnų užsieniečių priėmimo gairės"
    assert kinds(plan, "adoption") == {"adopted"} and kinds(plan, "target_groups") == {"specific"}


def test_the_post_and_name_of_the_mayor_sign_a_decision() -> None:
    for signed in ("Meras          Petras Petraitis", "Merė"):
        plan = written(f"{DECISION}\n{signed}\n\n# UŽSIENIEČIŲ PRIĖMIMO PROGRAMA\n\n{LIST}")
        assert len(plan.measures) == 3


def test_a_question_is_no_title_of_a_letter() -> None:
    front = "# Ukrainiečių vaikų vasara\n\n## Gimnazijos mokytojų planas\n\n**Kodėl vasara?**\n\nVaikai pamiršta kalbą."
    plan = written(f"{front}\n\n**Dėl ko tai darome? Tikslas**\n\nKad vaikai nepamirštų lietuvių kalbos.\n\n{LIST}")
    assert plan.is_plan and plan.title == "Ukrainiečių vaikų vasara Gimnazijos mokytojų planas"
    assert kinds(plan, "goal") == {"stated"}


def test_what_was_got_opens_no_letter() -> None:
    front = "# Tautėnų savivaldybės biblioteka\n\n## Sumanymas, kaip padėti užsieniečiams\n\n2023 m. gavome 90 knygų."
    assert written(f"{front}\n\nTikslas: biblioteka – užsieniečių namai.\n\n{LIST}").is_plan
    assert not written("# Tautėnų savivaldybė\n\nGavome Jūsų klausimą dėl užsieniečių.\n\nPlano neturime.").is_plan


def test_whom_a_text_without_a_title_plans_for_makes_it_perhaps_a_plan() -> None:
    told = "Reikėtų lietuvių kalbos ratelio. Norėtume, kad gydytojas turėtų vertėją. Reikia padėti susirasti butą."
    plan = written(f"# Ką galime padaryti\n\n## Rašė darbuotoja\n\nPlaną rašome ukrainietėms su vaikais.\n\n{told}")
    assert plan.is_plan and plan.otherwise
    assert kinds(plan, "measures") == {"told"} and not marks(plan)


def test_who_will_decide_tells_of_no_activity() -> None:
    plan = written("# UŽSIENIEČIŲ INTEGRACIJOS PLANAS\n\n## Darbai\n\nKas tuos darbus dirbs, turėtų nuspręsti vadovai.")
    assert not kinds(plan, "measures")


def test_who_watches_over_the_plan_coordinates_it() -> None:
    plan = written(
        f"# UŽSIENIEČIŲ INTEGRACIJOS PLANAS\n\n{LIST}\n\n## Pabaiga\n\nPlano įgyvendinimą stebi Strateginio planavimo skyrius."
    )
    assert kinds(plan, "responsible") == {"coordination"}
