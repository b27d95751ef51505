"""What may say what was looked for and was not understood makes a missing verdict doubtful, and no other."""

from datetime import date

import pytest

from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from tests.plan.reading import table, understood

PACK = load_pack("integration")
MEASURES = table("Nr. | Priemonė", "1. | Rengti kalbos kursus", "2. | Mokyti darbuotojus", "3. | Surengti šventę")


def doubts(*blocks: object) -> dict[str, str]:
    judged = judge(understood(*blocks), PACK, date(2026, 1, 1))  # type: ignore[arg-type]
    return {name: found.doubt.code for name, found in judged.verdicts.items() if found.doubt}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Didžiausias visų mūsų kaimynų tikslas – ramūs namai.", "goal"),
        ("Visaginas – miestas, kuriame planas skirtas užsieniečiams.", "target_groups"),
        ("Kaip kas moka, taip pagalbą teikia Kultūros centras.", "responsible"),
        ("Dokumentas gimė savivaldybės taryboje: 2024 m. kovo 28 d. sprendimas Nr. T-5.", "adoption"),
        ("Vežimą į kalną temps Kultūros centras.", "responsible"),
        ("Lauksime, kol ateis 2027 m. ruduo.", "timeline"),
        # people right behind the plan, and words of indicators
        ("Planas telkia mūsų krašto virėjus, kaimynus, migrantus.", "target_groups"),
        ("Rodikliai keleriems metams tie patys.", "indicators"),
    ],
)
def test_words_that_may_say_it(text: str, topic: str) -> None:
    assert doubts(text, MEASURES) == {topic: "words_unclear"}


@pytest.mark.parametrize(
    "text",
    [
        "Nacionalinės darbotvarkės tikslas – užtikrinti valstybės interesus.",
        "Planas parengtas vadovaujantis tarybos 2024 m. sprendimu.",
        "2023 metais kursus baigė 40 užsieniečių.",
        "Apie plano vykdymą skyrius informuoja tarybą.",
        # what the plan rests on, and indicators of other days
        "Planas parengtas gavus ekspertų rekomendacijas dėl užsieniečių.",
        "Rodikliai bus nustatyti, kai gausime duomenis.",
        "Skundų skaičius 2023 metais sumažėjo.",
    ],
)
def test_words_that_say_something_else_raise_no_doubt(text: str) -> None:
    assert doubts(text, MEASURES) == {}


def test_what_was_said_needs_no_second_look() -> None:
    assert doubts("Plano tikslas – padėti įsikurti.", "Didžiausias visų kaimynų tikslas – ramūs namai.", MEASURES) == {}


def test_a_plan_without_measures_but_with_a_table_that_nobody_understood() -> None:
    rows = table("Raidė | A | B", "Kas | Kursai | Pokalbiai", "Kur | Bibliotekoje | Mokykloje", "Kiek | Daug | Mažai")
    assert doubts("Plano tikslas – padėti įsikurti.", rows)["measures"] == "unnamed_columns"
    assert "goal" not in doubts("Plano tikslas – padėti įsikurti.", rows)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Plano viršūnė – perpus tvirtesnė rajono kaimynystė.", "goal"),
        ("Šio plano (toliau – Planas) viršūnė yra sutelkti rajono įstaigas ir kaimynus.", "goal"),
        ("Savivaldybės tarybos 2024 m. kovo 28 d. sprendimas Nr. T-5.", "adoption"),
    ],
)
def test_what_stands_where_it_would_be_said_may_say_it(text: str, topic: str) -> None:
    assert topic in doubts(text, MEASURES)


def test_a_heading_that_no_list_has_may_be_over_the_goal() -> None:
    assert "goal" in doubts("# Švyturys", "Mes visi drauge mokysimės gyventi greta. Bus šventė.", MEASURES)
    assert "goal" not in doubts("# Švyturys", "Rajone gyvena 400 žmonių.", MEASURES)


def test_a_list_in_a_plan_without_measures_or_tasks_may_hold_them() -> None:
    points = ("1. Kursai tampa dažnesni.", "2. Pokalbiai tampa ilgesni.")
    assert doubts("Plano tikslas – padėti įsikurti.", "# Kaip", *points)["measures"] == "list_not_understood"
    assert "measures" not in doubts("Plano tikslas – padėti įsikurti.", "# Uždaviniai", *points)
