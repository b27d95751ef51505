"""Columns and rows that say in an uncommon way what they hold: by number, in pairs, below a task, with bodies first."""

import pytest

from plan_assessor.plan.records.numbered_columns import labels_by_number
from tests.plan.reading import marks, table, understood, written

TITLE = "> **UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS**\n\n"


def test_two_pairs_in_a_row_of_a_card_are_two_rows() -> None:
    def card(number: int, title: str) -> tuple[str, ...]:
        return (
            f"Priemonė | {number}. {title} | < | <",
            "Vykdytojas | Utenos viešoji biblioteka | < | <",
            "Terminas | 2026 m. II ketv. | < | <",
            "Rodiklis | 30 vakarų | Lėšos | 1 900 Eur, SB",
        )

    plan = understood("# Priemonės", table(*card(1, "Rengti kalbos kursus")), table(*card(2, "Steigti pokalbių klubą")))
    assert marks(plan) == ["Rengti kalbos kursus IRTF", "Steigti pokalbių klubą IRTF"]


def test_four_columns_are_no_pairs() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Priemonė | Rodiklis | Vykdytojas | Lėšos",
            "Rengti kalbos kursus | 30 vakarų | Biblioteka | 1 900 Eur",
            "Steigti klubą | 1 klubas | Muziejus | 900 Eur",
        ),
    )
    assert marks(plan) == ["Rengti kalbos kursus IRF", "Steigti klubą IRF"]


def test_a_sentence_gives_the_columns_their_labels_by_number() -> None:
    rows = (
        "1 | Rengti kalbos kursus | Utenos viešoji biblioteka | 2026-06-30 | 1 900 Eur, SB",
        "2 | Steigti pokalbių klubą | Utenos kraštotyros muziejus | 2026-09-30 | 900 Eur, SB",
        "3 | Mokyti darbuotojus | Utenos švietimo centras | 2026-12-31 | 400 Eur, SB",
    )
    labels = "Skiltys eina tokia tvarka: (1) eilės numeris; (2) veiksmas; (3) kas vykdo; (4) iki kada; (5) lėšos."
    named = ["Rengti kalbos kursus RTF", "Steigti pokalbių klubą RTF", "Mokyti darbuotojus RTF"]
    assert marks(understood(labels, table(*rows))) == named
    assert marks(understood(labels, table("(1) | (2) | (3) | (4) | (5)", *rows))) == named


@pytest.mark.parametrize(
    "text",
    [
        "Skiltys: (1) eilės numeris; (3) veiksmas; (2) kas vykdo.",
        "Yra (1) kursai; (2) klubai ir visa kita, ko rajono žmonėms šiais metais gali prireikti; (3) mugės.",
        "Nieko nesunumeruota.",
    ],
)
def test_numbers_in_a_sentence_that_are_no_labels(text: str) -> None:
    assert labels_by_number(text) == []


def test_points_with_who_carries_out_first() -> None:
    points = (
        "- Raudonasis Kryžius: dalyti maisto ir higienos paketus\n"
        "- Utenos viešoji biblioteka: kviesti užsieniečius į pokalbių vakarus\n"
        "- Autobusų parkas: nuvežti kaimuose gyvenančius užsieniečius pas gydytojus\n"
    )
    assert marks(written(f"{TITLE}# Ką kas žada\n\n{points}")) == [
        "dalyti maisto ir higienos paketus R",
        "kviesti užsieniečius į pokalbių vakarus R",
        "nuvežti kaimuose gyvenančius užsieniečius pas gydytojus R",
    ]


def test_labels_before_actions_are_no_bodies() -> None:
    points = "- Kalba: rengti lietuvių kalbos kursus\n- Darbas: rengti darbo muges\n- Sveikata: rengti atmintines\n"
    assert all(measure.responsible is None for measure in written(f"{TITLE}# Priemonės\n\n{points}").measures)


def test_bodies_with_a_long_name_over_their_rows() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Nr. | Darbas | Matas",
            "Utenos rajono socialinių paslaugų centro darbai | < | <",
            "1. | Padėti susirasti nuomojamą būstą | 50 šeimų",
            "2. | Surengti darbo paieškos dirbtuves | 30 dalyvių",
            "Utenos kultūros centro, L. ir S. Didžiulių viešosios bibliotekos darbai; visi atliekami kasmet | < | <",
            "3. | Kviesti į bendrus skaitymo vakarus | 12 vakarų",
        ),
    )
    assert [measure.responsible is not None for measure in plan.measures] == [True, True, True]


def test_figures_that_count_proposals_are_no_numbers_of_measures() -> None:
    plan = written(
        f"{TITLE}| Sritis | Gauta pasiūlymų | Liko sąraše |\n|---|---|---|\n| Kalba | 3 | 1 |\n| Būstas | 2 | 1 |\n"
        "| Kita | 1 | 0 |\n\n# Priemonės\n\n1. Steigti lietuvių kalbos grupes\n2. Sutelkti socialinio būsto rezervą\n"
        "3. Pakviesti užsieniečių atstovą į tarybą\n"
    )
    assert [measure.indicator for measure in plan.measures] == [None, None, None]
