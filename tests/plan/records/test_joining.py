"""Tables that add to the measures of another one."""

import pytest

from tests.plan.reading import kinds, marks, table, understood

LIST = ("# Veiksmai", "M1. Surengti kalbos kursus.", "M2. Išleisti atmintinę.", "M3. Pasamdyti vertėją.")


def test_executors_with_the_codes_of_what_each_carries_out() -> None:
    plan = understood(
        *LIST,
        "# Kas už ką atsako",
        table(
            "Įstaiga ar padalinys | Vykdo veiksmus",
            "Utenos švietimo centras | M1, M3",
            "Bendrasis skyrius | M2",
        ),
    )
    assert marks(plan) == ["Surengti kalbos kursus R", "Išleisti atmintinę R", "Pasamdyti vertėją R"]


def test_figures_are_no_codes() -> None:
    plan = understood(
        "# Veiksmai",
        "1. Surengti kalbos kursus.",
        "2. Išleisti atmintinę.",
        "3. Pasamdyti vertėją.",
        "# Padėtis",
        table("Seniūnija | Vaikai", "Vyžuonų | 1", "Leliūnų | 3", "Tauragnų | 2"),
    )
    assert marks(plan) == ["Surengti kalbos kursus", "Išleisti atmintinę", "Pasamdyti vertėją"]


LEFT = (
    "Eil. Nr. | Priemonė | Rodiklis",
    "Sritis „Pradžia“ | < | <",
    "1 | Surengti kalbos kursus | 40 dalyvių",
    "2 | Išleisti atmintinę | 500 vnt.",
    " | | 3 kalbos",
    "3 | Pasamdyti vertėją | 1 vertėjas",
)
RIGHT = (
    "Atsako | Terminas",
    " | ",
    "Utenos švietimo centras | 2025 m.",
    "– | 2026 m.",
    " | ",
    "Bendrasis skyrius | 2026 m.",
)


def test_the_right_half_of_a_table_printed_over_two_pages() -> None:
    plan = understood("# Priemonės", table(*LEFT), "(dešinioji pusė)", table(*RIGHT))
    assert marks(plan) == ["Surengti kalbos kursus IRT", "Išleisti atmintinę IT", "Pasamdyti vertėją IRT"]


@pytest.mark.parametrize("rows", [RIGHT[:-1], (*RIGHT, "Paramos skyrius | 2027 m.")], ids=["fewer", "more"])
def test_a_table_of_another_height_is_no_half(rows: tuple[str, ...]) -> None:
    plan = understood("# Priemonės", table(*LEFT), "(dešinioji pusė)", table(*rows))
    assert not any(measure.responsible for measure in plan.measures)


def test_indicators_that_are_only_counted_are_none_of_the_measures() -> None:
    plan = understood(
        "# Laukiami pokyčiai",
        table("Eil. Nr. | Rodiklis | 2021 m. | 2024 m. siekinys", "1. | Dirbančiųjų dalis, proc. | 40 | 60"),
        "# Priemonės",
        table(
            "Eil. Nr. | Priemonė | Vykdytojas",
            "1. | Surengti kalbos kursus užsieniečiams | Švietimo centras",
            "2. | Išleisti atmintinę užsieniečiams | Bendrasis skyrius",
        ),
    )
    assert marks(plan) == ["Surengti kalbos kursus užsieniečiams R", "Išleisti atmintinę užsieniečiams R"]
    assert kinds(plan, "indicators") == {"plan_level"}


def test_what_is_said_right_under_a_table_of_measures_is_none() -> None:
    plan = understood(
        "# Numatyti darbai",
        table("Darbas | Vykdo", "Suremontuoti butus | Turto skyrius", "Įsteigti grupes | Švietimo skyrius"),
        "14. Kiti pagalbos būdai (maistas, palydėjimas) lieka savanorių rankose.",
    )
    assert marks(plan) == ["Suremontuoti butus R", "Įsteigti grupes R"]


def test_parts_that_refer_to_the_numbers_of_another_one() -> None:
    plan = understood(
        "# D. Veiksmai",
        "1. Atverti pokalbių kambarį.",
        "2. Samdyti asistentus mokyklose.",
        "3. Surengti dainų vakarus.",
        "# E. Kas ir kada",
        table("D dalies numeris | Atlieka | Laikas", "1, 3 | Viešoji biblioteka | 2025 m.", "2 | Gimnazija | 2026 m."),
        "# F. Siektini skaičiai",
        table("D dalies numeris | Rodiklio reikšmė baigiant veiksmą", "1 | 25 lankytojai", "2 | 5 asistentai"),
    )
    assert marks(plan) == [
        "Atverti pokalbių kambarį IRT", "Samdyti asistentus mokyklose IRT", "Surengti dainų vakarus RT",
    ]  # fmt: skip


def test_quarters_ticked_under_years_are_no_calendar_of_works() -> None:
    plan = understood(
        *LIST,
        "# Kalendorius",
        table(
            " | 2025 m. | < | 2026 m. | <", "Veiksmas | I | II | I | II", "M1 | ■ | | |", "M2 | | ■ | |", "M3 | | | ■ |"
        ),
    )
    assert marks(plan) == ["Surengti kalbos kursus T", "Išleisti atmintinę T", "Pasamdyti vertėją T"]


def test_money_by_the_numbers_that_stand_before_titles_over_their_fields() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "1. | Išleisti kišeninį gidą | <", " | Vykdo | Komunikacijos skyrius", " | Laikas | 2023 m.",
            "2. | Įdarbinti mokytojo padėjėjus | <", " | Vykdo | Švietimo skyrius", " | Laikas | 2024 m.",
            "3. | Parengti darbuotojų komandą | <", " | Vykdo | Paramos skyrius", " | Laikas | 2025 m.",
        ),
        "# Pinigai priemonėms",
        table("Priemonės eil. Nr. | Kiek prireiks, Eur", "1. | 3 200", "2. | 54 000", "3. | 4 480"),
    )  # fmt: skip
    assert marks(plan) == [
        "Išleisti kišeninį gidą RTF", "Įdarbinti mokytojo padėjėjus RTF", "Parengti darbuotojų komandą RTF",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "paid"),
    [("1–3", "123"), ("1 - 2 ir 4", "124"), ("2–4", "234"), ("3–9", "")],
    ids=["range", "range-and", "not-from-one", "beyond"],
)
def test_ranges_of_numbers_are_those_of_all_measures_between(listed: str, paid: str) -> None:
    names = ("Rengti kursus", "Išleisti vadovą", "Samdyti vertėją", "Atverti klubą", "Kviesti į šventę")
    rows = [f"{number}. | {name} | 2026 m." for number, name in enumerate(names, 1)]
    plan = understood(
        table("Nr. | Veiksmas | Kada", *rows),
        "# Pinigai",
        table("Veiksmų Nr. | Iš kur", f"{listed} | Savivaldybės biudžetas", "5, 5 | Rėmėjų lėšos"),
    )
    assert "".join(str(m.number) for m in plan.measures if m.funding and m.number != "5") == paid
