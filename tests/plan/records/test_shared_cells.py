"""Cells that several measures share, and columns whose label says something else than what stands in them."""

import pytest

from plan_assessor.plan.records.cell_lists import counted_on, parts_of
from tests.plan.reading import kinds, marks, table, understood


def test_a_cell_says_of_each_measure_its_own() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Veiklos | Rodikliai | Lėšos",
            "1.1. Rengti kalbos kursus/1.2. Atidaryti klubą | 1.1. 8 grupės/1.2. 70 susitikimų | 1.1. 19 200 Eur, PMIF",
            "2.1. Surengti mugę 2.2. Steigti tarybą | 2.1. 1 mugė | 2.1. 300 Eur 2.2. lėšų nereikia",
        ),
    )
    assert marks(plan) == ["Rengti kalbos kursus IF", "Atidaryti klubą I", "Surengti mugę IF", "Steigti tarybą F"]
    assert [measure.indicator.quote for measure in plan.measures if measure.indicator] == [
        "8 grupės",
        "70 susitikimų",
        "1 mugė",
    ]


def test_numbers_that_go_up_cut_a_line() -> None:
    assert counted_on("2.1. Rengti kursus 2.2. Steigti klubą 2.3. Mokyti") == [
        "2.1. Rengti kursus", "2.2. Steigti klubą", "2.3. Mokyti",
    ]  # fmt: skip
    assert counted_on("2.1. Rengti 2.5. versijos kursus") == ["2.1. Rengti 2.5. versijos kursus"]
    assert counted_on("Rengti kursus") == ["Rengti kursus"]


def test_a_cell_that_counts_none_of_them_is_that_of_all() -> None:
    assert parts_of("1.1. 8 grupės; 1.2. 70 susitikimų", ["1.1", "1.2"]) == {"1.1": "8 grupės", "1.2": "70 susitikimų"}
    assert parts_of("8 grupės", ["1.1", "1.2"]) == {}
    assert parts_of("iš 1.1. ir 1.2. punktų", ["1.1", "1.2"]) == {}


def test_a_framework_that_starts_again_under_each_result() -> None:
    head = "Logika | Rodikliai | Šaltiniai"
    acts = "Veiklos | Veiklų rodikliai | Lėšos"
    plan = understood(
        table(head, "Bendrasis tikslas/Užsieniečiai gyvena kaip lygūs | Lieka 70 proc. | Registras"),
        table(
            head,
            "1 rezultatas/Atvykėliai susikalba | A1 pasiekė 180 | Protokolai", acts,
            "Rengti kalbos kursus | 8 grupės | 100 Eur, SB", "Atidaryti klubą | 7 dienos | 50 Eur, SB",
            "2 rezultatas/Atvykėliai randa darbą | Dirba 75 proc. | Ataskaitos", acts,
            "Surengti mugę | 1 mugė | 20 Eur, SB", "Tarpininkauti dėl darbo | 9 sutartys | SB",
        ),
    )  # fmt: skip
    assert marks(plan) == [
        "Rengti kalbos kursus IF",
        "Atidaryti klubą IF",
        "Surengti mugę IF",
        "Tarpininkauti dėl darbo IF",
    ]
    assert "stated" in kinds(plan, "goal")


def test_figures_under_a_year_are_for_nobody() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Darbas | 2025 m. skirta | 2026 m. reikės | Kišenė",
            "Rengti kursus | 3,2 | 1,0 | SB",
            "Steigti klubą | 2,0 | 1,5 | SB",
            "Mokyti | 4,1 | 1,2 | SB",
        ),
    )
    assert not plan.has_target_column
    assert not any(measure.target_group for measure in plan.measures)


def test_a_column_of_nothing_but_actions_names_the_measures() -> None:
    plan = understood(
        table(
            "Ko nežinome | Kaip sužinosime | Kas sužinos | Iki kada sužinosime",
            "Kiek jų yra | Palyginti registrus ir sąrašus | Metrikacijos skyrius | 2024-07-31",
            "Kur jie gyvena | Apvažiuoti bendrabučius | Utenos seniūnija | 2024-09-30",
            "Ko jiems trūksta | Atlikti poreikių apklausą | Strateginio planavimo skyrius | 2024-11-15",
        ),
    )
    assert marks(plan) == [
        "Palyginti registrus ir sąrašus RT",
        "Apvažiuoti bendrabučius RT",
        "Atlikti poreikių apklausą RT",
    ]


def test_the_name_of_a_body_over_marks_may_say_what_it_provides() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Darbas | Socialinių paslaugų centras | Biblioteka",
            "Dalyti maisto paketus | ● | ",
            "Skelbti naujienas |  | ●",
            "Kviesti vaikus | ○ | ●",
        ),
    )
    assert [mark[-1] for mark in marks(plan)] == ["R", "R", "R"]


@pytest.mark.parametrize(("state", "when"), [("Vyksta", "2026-12-31"), ("Nepradėta", "2025-10-01")])
def test_how_a_measure_stands_is_no_money(state: str, when: str) -> None:
    rows = (
        f"{name} | {state} | Utenos seniūnija | {when}" for name in ("Rengti kursus", "Steigti klubą", "Surengti mugę")
    )
    plan = understood("# Priemonės", table("Priemonė | Būklė 2025-01-01 | Kieno rankose | Ligi kada", *rows))
    assert [mark[-2:] for mark in marks(plan)] == ["RT", "RT", "RT"]


def test_cards_on_the_steps_of_a_stair() -> None:
    def step(n: int, name: str) -> str:
        return f"{n} laiptelis/{name}/Kas: Utenos biblioteka/Kada: 2026 m./Stovime, kai: baigė {n} žmonės"

    plan = understood(
        table(
            f" | < | < | < | {step(3, 'Gramatikos kursas')} | <",
            f" | < | {step(2, 'Pokalbių poros')} | < | < | <",
            f"{step(1, 'Kalbos pamokos')} | < | < | < | < | <",
        )
    )
    assert [mark.split(" RT")[0].split(" I")[0] for mark in marks(plan)] == [
        "Gramatikos kursas",
        "Pokalbių poros",
        "Kalbos pamokos",
    ]


def test_a_table_of_indicators_under_what_asks_for_them() -> None:
    rows = ("Kalbančių lietuviškai dalis, proc. | 14 | 35", "Dirbančių dalis, proc. | 41 | 55")
    asked = understood("# Kada sakysime, kad visas planas pavyko", table("Rodiklis | 2025 m. | 2027 m.", *rows))
    assert kinds(asked, "indicators") == {"plan_level"}
    told = understood("# Esamos padėties analizė", table("Rodiklis | 2020 m. | 2022 m.", *rows))
    assert not kinds(told, "indicators")
