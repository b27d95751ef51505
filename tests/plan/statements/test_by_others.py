"""What is told with other words than usual: by pronouns, by where a term stands, in hosts, in rows of a front page."""

import pytest

from tests.plan.reading import HOST, kinds, marks, table, understood, written

HEADER = "Veikla | Rezultatas | Vykdo | Metai"


def test_a_term_may_open_an_action() -> None:
    points = ["1. Iki 2025 m. spalio 1 d. įsteigti pareigybę.", "2. Per dvi savaites sudaryti sutartį.",
              "3. Kiekvieną pavasarį surengti mugę.", "4. Nuo smurto nukentėjusioms moterims teikti pagalbą."]  # fmt: skip
    found = marks(understood("# Veiksmai", *points))
    assert [mark.endswith(" T") for mark in found] == [True, True, True, False]


def test_a_pronoun_takes_up_the_works_of_the_sentence_before() -> None:
    plan = understood("# Toliau", "Darbai surašomi kasmet. Juos vykdys Lazdynų seniūnija 2025–2029 metais.")
    assert kinds(plan, "responsible") == {"named"} and "stated" in kinds(plan, "timeline")
    assert not kinds(plan, "measures")


def test_who_watches_and_proposes_changes_carries_nothing_out() -> None:
    said = "Kas dvejus metus Strateginio planavimo skyrius atlieka apklausą ir siūlo keisti priemones."
    assert "named" not in kinds(understood("# Stebėsena", said), "responsible")


def test_whom_a_plan_promises_nothing_it_does_not_serve() -> None:
    assert "specific" not in kinds(understood("Planas nieko nežada patiems užsieniečiams."), "target_groups")


def test_the_years_of_a_name_that_is_shortened_are_no_statement() -> None:
    name = "Užsieniečių integracijos planas 2022–2024 metams (toliau – Planas) įgyvendina gaires."
    assert "stated" not in kinds(understood(name), "timeline")


def test_the_front_page_says_for_whom_and_from_what() -> None:
    rows = table(
        "Laukelis | Įrašas",
        "Skirta | paukštyno, logistikos parko darbuotojams ir jų šeimoms",
        "Piniginis šaltinis | savivaldybės biudžetas, rėmėjų įnašai",
    )
    plan = understood(rows)
    assert kinds(plan, "target_groups") == {"specific"} and kinds(plan, "funding") == {"sources"}


def test_in_a_host_the_chapter_with_a_task_on_the_subject_counts() -> None:
    plan = understood(
        "Strateginis tikslas – didinti gyventojų gerovę.",
        "# Jaunimas",
        "Uždavinys. Įtraukti jaunimą.",
        table(
            HEADER,
            "Atnaujinti erdvę | 1 erdvė | Seniūnija | 2024",
            "Rengti forumą | 1 forumas | Jaunimo centras | 2025",
        ),
        "# Atviras rajonas",
        "Uždavinys. Įtraukti jaunus užsieniečius.",
        table(
            HEADER, "Kalbos vakarai | 40 vakarų | Švietimo skyrius | 2024", "Diskusijos | 9 mokyklos | Mokykla | 2025"
        ),
        title=HOST,
    )
    assert marks(plan) == ["Kalbos vakarai IRT", "Diskusijos IRT"]


def test_what_pays_for_all_of_a_host_pays_for_its_part() -> None:
    paid = "Programos veiklos apmokamos iš savivaldybės biudžeto lėšų."
    assert kinds(understood("# Lėšos", paid, title=HOST), "funding") == {"sources"}
    assert not kinds(understood("# Sportas", paid, title=HOST), "funding")


def test_the_goal_of_a_direction_on_the_subject_is_told_in_a_host() -> None:
    goal = "3 krypties tikslas – suteikti atvykusiems užsieniečiams sceną."
    plan = understood("Strateginis tikslas – didinti gyventojų gerovę.", "# Trečia kryptis", goal, title=HOST)
    assert plan.hosted and "stated" in kinds(plan, "goal")


def test_people_are_on_the_subject_by_where_they_came_from() -> None:
    for title in ("Kurorto planas darbuotojams iš užsienio", "Priėmimo planas atvykusiems iš Uzbekistano"):
        assert not written(f"# {title}\n\nTikslas: jaukus miestas.\n").hosted


def test_who_coordinates_is_no_executor_whom_others_follow() -> None:
    plan = understood(
        "Planą įgyvendina atsakingos institucijos, o jo įgyvendinimą koordinuoja Socialinės paramos skyrius."
    )
    assert kinds(plan, "responsible") == {"nameless"}


def test_who_serves_people_now_carries_out_no_measure() -> None:
    said = "Sveikatos priežiūros paslaugas užsieniečiams teikia Utenos ligoninė."
    assert "named" not in kinds(understood("# Situacija", said), "responsible")


def test_principles_are_no_activities() -> None:
    said = "Užsieniečių pasitikėjimas kuriamas metai po metų."
    assert not kinds(understood("# Vertybiniai principai", said), "measures")
    assert kinds(understood("# Ką darome", said.replace("kuriamas", "bus kuriamas")), "measures")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Parengė paramos skyrius, patvirtino administracijos direktorius 2024 m. vasario 12 d. įsakymu Nr. A-77.",
            {"other_body"},
        ),
        ("Parengė paramos skyrius pagal administracijos direktoriaus 2024 m. vasario 12 d. įsakymą Nr. A-77.", set()),
    ],
)
def test_a_clause_under_the_title_says_who_approved(line: str, said: set[str]) -> None:
    assert kinds(understood(line, "Planas skirtas užsieniečiams."), "adoption") & {"other_body"} == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Iš to išplaukia šie plano uždaviniai: mažinti kalbinę atskirtį, didinti savarankiškumą.", {"task"}),
        ("Iš to išplaukia kaimynų plano uždaviniai: mažinti kalbinę atskirtį, didinti savarankiškumą.", set()),
        ("Ko norime pasiekti (plano tikslas). Kad užsienietis Utenoje iš lankytojo virstų gyventoju.", {"stated"}),
    ],
)
def test_aims_in_a_clause(text: str, said: set[str]) -> None:
    assert kinds(understood(text), "goal") - {"cited"} == said


def test_what_is_paid_for_in_all_of_the_country_is_not_paid_for_here() -> None:
    here = "{} šios srities priemonės finansuojamos iš PMIF."
    assert kinds(understood(here.format("Rajone")), "funding") == {"sources"}
    assert not kinds(understood(here.format("Valstybės lygiu")), "funding")


def test_specialists_without_a_name_are_nobody() -> None:
    said = "Visas plano priemones vykdo atsakingi savivaldybės specialistai."
    assert kinds(understood(said), "responsible") == {"nameless"}
