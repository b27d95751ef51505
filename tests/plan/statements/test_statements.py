"""Goals, groups, executors, periods and funds, with the traps of the field notes."""

import pytest

from tests.plan.reading import HOST, kinds, table, understood


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Plano tikslas – padėti užsieniečiams.", "stated"),
        ("Plano tikslas kryptingai padėti užsieniečiams.", "stated"),
        ("Pagrindinis Plano tikslas yra padėti užsieniečiams.", "stated"),
        ("Strateginis tikslas: padėti užsieniečiams.", "stated"),
        ("Šiuo planu keliamas tikslas – padėti užsieniečiams.", "stated"),
        ("Plano siekinys – padėti užsieniečiams.", "stated"),
        ("Plano paskirtis – padėti užsieniečiams.", "stated"),
        ("Plano tikslas – bus patikslinta.", "empty"),
        ("Tikslas: [įrašyti]", "empty"),
        ("Vizija – svetingas rajonas.", "vision"),
        ("1 uždavinys. Mokyti užsieniečius kalbos.", "task"),
        ("Planas parengtas pagal įstatymą, kurio tikslas – mažinti atskirtį.", "cited"),
        ("Projekto tikslas – mokyti užsieniečius.", "cited"),
        (
            "Valstybinio plano, patvirtinto Vyriausybės 2022 m. birželio 1 d. nutarimu Nr. 573, tikslas – augti.",
            "cited",
        ),
    ],
)
def test_goal(text: str, kind: str) -> None:
    assert kinds(understood(text), "goal") == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Tikslinė grupė – užsieniečiai.",
        "Skiriama specialioji tikslinė dotacija.",
        "Planas nustato tikslus, uždavinius ir priemones.",
        "Patikslintas priemonių sąrašas.",
    ],
)
def test_no_goal(text: str) -> None:
    assert kinds(understood(text), "goal") == set()


def test_the_goal_of_a_host_on_another_subject() -> None:
    assert kinds(understood("Plano tikslas – gerinti gyvenimo kokybę.", title=HOST), "goal") == {"host"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tikslinė grupė – laikinąją apsaugą gavę užsieniečiai.", "specific"),
        ("Planas skirtas trečiųjų šalių piliečiams.", "specific"),
        ("Programa skirta visiems rajono gyventojams.", "generic"),
        ("Planas – visiems miesto, miestelių ir kaimų gyventojams.", "generic"),
        ("Planas – pabėgėliams ir jų šeimoms.", "specific"),
        ("Tikslinės grupės: …", "empty"),
    ],
)
def test_target_groups(text: str, kind: str) -> None:
    assert kind in kinds(understood(text), "target_groups")


def test_under_a_heading_of_several_things_the_groups_are_quoted_alone() -> None:
    plan = understood(
        "# TIKSLAS IR TIKSLINĖS GRUPĖS",
        "Plano tikslas – padėti užsieniečiams.",
        "Planas skirtas šioms tikslinėms grupėms: trečiųjų šalių piliečiams ir jų šeimoms.",
    )
    said = [s.place.quote for s in plan.statements if (s.topic, s.kind) == ("target_groups", "specific")]
    assert said == ["Planas skirtas šioms tikslinėms grupėms: trečiųjų šalių piliečiams ir jų šeimoms."]


@pytest.mark.parametrize(
    "text",
    [
        "Planas skirtas programos tikslams įgyvendinti.",
        "Lėšos skirtos užsieniečiams.",
        "Planas parengtas vadovaujantis Vyriausybės nutarimais dėl užsieniečiams teikiamos paramos.",
        "Planas skirtas kovai su korupcija.",
    ],
)
def test_no_designation(text: str) -> None:
    assert kinds(understood(text), "target_groups") <= {"passing"}


def test_who_comes_back_is_no_group_of_foreigners() -> None:
    plan = understood("Daugiau žmonių grįžta iš užsienio, į miestą persikelia šeimų iš Kauno.")
    assert not kinds(plan, "target_groups")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Plano priemones vykdo Socialinių paslaugų centras.", "named"),
        ("Planą įgyvendina savivaldybės administracija.", "named"),
        ("Priemones pagal kompetenciją įgyvendina atsakingos institucijos.", "nameless"),
        ("Planą koordinuoja Socialinės paramos skyrius.", "coordination"),
        ("Darbų eigą prižiūri vicemero patarėjas.", "coordination"),
        ("Pavesti sprendimo vykdymo kontrolę administracijos direktoriui.", "control"),
    ],
)
def test_executors(text: str, kind: str) -> None:
    assert kinds(understood(text), "responsible") == {kind}


def test_monitoring_is_no_execution() -> None:
    assert kinds(understood("Plano stebėseną vykdo Socialinės paramos skyrius."), "responsible") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Priemonės vykdomos 2025–2030 metais.",
        "Plano įgyvendinimo laikotarpis – 2024–2026 m.",
        "Planas įgyvendinamas nuo 2024 m. iki 2026 m.",
        "Visa, kas čia surašyta, daroma nuo 2025 m. gegužės iki 2027 m. gruodžio.",
    ],
)
def test_a_stated_period(text: str) -> None:
    assert kinds(understood(text), "timeline") == {"stated"}


@pytest.mark.parametrize(
    "text",
    [
        "Utenos rajono 2024–2026 metų veiksmų planas (toliau – Planas) nustato priemones.",
        "Planas įgyvendina 2021–2030 metų nacionalinį pažangos planą.",
        "Planas patvirtintas tarybos 2024 m. kovo 28 d. sprendimu.",
        "2023 m. rajone gyveno 300 užsieniečių.",
    ],
)
def test_no_period(text: str) -> None:
    assert kinds(understood(text), "timeline") == set()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Planas finansuojamas iš savivaldybės biudžeto ir Prieglobsčio, migracijos ir integracijos fondo.", "sources"),
        ("Finansavimo šaltiniai – SB, PMIF.", "sources"),
        ("Plano finansavimo šaltiniai bus tikslinami.", "vague"),
        ("Priemonės vykdomos pagal finansines savivaldybės galimybes.", "vague"),
    ],
)
def test_funds(text: str, kind: str) -> None:
    assert kinds(understood(text), "funding") == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Savivaldybės biudžeto pajamos 2023 m. sudarė 56,9 mln. Eur.",
        "Vadovaujantis savivaldybių biudžetų finansinių rodiklių patvirtinimo įstatymu.",
    ],
)
def test_no_funds(text: str) -> None:
    assert kinds(understood(text), "funding") == set()


@pytest.mark.parametrize(
    ("text", "considered"),
    [
        ("Rengiant Planą atsižvelgta į SPPD rekomendacijas dėl užsieniečių integracijos.", True),
        ("Planas parengtas pagal Strateginio planavimo rekomendacijas.", False),
        ("Vadovaujantis nutarimu „Dėl integracijos rekomendacijų patvirtinimo“.", False),
    ],
)
def test_recommendations(text: str, considered: bool) -> None:
    assert (kinds(understood(text), "recommendations") == {"considered"}) is considered


def test_the_caption_of_a_table_leaves_no_place_for_groups() -> None:
    assert kinds(understood("3 lentelė. Socialinių paslaugų gavėjai"), "target_groups") == set()


def test_a_question_that_ends_with_a_full_stop_tells_whom_a_plan_without_a_field_is_for() -> None:
    answer = "Kam dirbame. Darbai skiriami karo pabėgėliams ir trečiųjų šalių piliečiams."
    plan = understood(answer, table("Darbas | Imasi", "Kalbos popietės | Kultūros centras"), title="SVETINGUMO PLANAS")
    assert not plan.hosted
