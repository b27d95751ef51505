"""Tables that are parts of one another: columns side by side, a matrix of letters, a table for each field of a card."""

import pytest

from plan_assessor.document.model import Table
from tests.plan.reading import marks, table, understood

HEADING = "# Priemonės"


@pytest.mark.parametrize(
    "rows",
    [
        ("P1 | Rengti kursus | P3 | Steigti klubą", "P2 | Išleisti atmintinę | P4 | Pasamdyti vertėją"),
        ("P1 | Rengti kursus | P2 | Išleisti atmintinę", "P3 | Steigti klubą | P4 | Pasamdyti vertėją"),
        ("P1 | Rengti kursus | P3 | Steigti klubą", "P2 | Išleisti atmintinę | P4 | Pasamdyti vertėją", " | | | "),
    ],
    ids=["down", "across", "blank"],
)
def test_columns_that_stand_twice_side_by_side(rows: tuple[str, ...]) -> None:
    plan = understood(
        HEADING,
        table("Žymuo | Pavadinimas | Žymuo | Pavadinimas", *rows),
        "Kas vykdo (V – vykdo, P – prisideda)",
        table(
            "Priemonė | Vykdytojai | <",
            "^ | Administracija | Muziejus",
            "P1 | V | P",
            "P2 | V | ",
            "P3 |  | V",
            "P4 | P | V",
        ),
    )
    assert sorted(marks(plan)) == ["Išleisti atmintinę R", "Pasamdyti vertėją R", "Rengti kursus R", "Steigti klubą R"]


def test_a_group_over_columns_side_by_side_holds_for_both() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Nr. | Priemonė",
            "1 uždavinys. Mokyti kalbos | < | < | <",
            "1 | Rengti kursus | 2 | Steigti klubą",
            "2 uždavinys. Informuoti | < | < | <",
            "3 | Išleisti atmintinę | 4 | Pasamdyti vertėją",
        )
    )
    assert [(measure.title, measure.group) for measure in plan.measures] == [
        ("Rengti kursus", "1 uždavinys. Mokyti kalbos"),
        ("Steigti klubą", "1 uždavinys. Mokyti kalbos"),
        ("Išleisti atmintinę", "2 uždavinys. Informuoti"),
        ("Pasamdyti vertėją", "2 uždavinys. Informuoti"),
    ]


def card(name: str, executor: str, *indicators: str) -> tuple[str | Table, ...]:
    return (
        f"# {name}",
        table("Vykdymas | <", f"Vykdytojas | {executor}", "Laikas | 2026 m. kovas"),
        table("Rodikliai | < | <", "Pavadinimas | Dabar | Siekiama", *indicators),
        table("Lėšos | <", "Savivaldybės biudžetas | 6 800 Eur", "Kolegijos lėšos | 1 500 Eur"),
    )


def test_a_table_for_each_field_under_the_name_of_a_measure() -> None:
    plan = understood(
        HEADING,
        *card("Pirmoji priemonė. Poreikių tyrimas", "Utenos kolegija", "Anketos | 0 | 250", "Pokalbiai | 0 | 40"),
        *card("Antroji priemonė. Duomenų bazė", "Bendrasis skyrius", "Prijungtos įstaigos | 0 | 23"),
    )
    assert marks(plan) == ["Poreikių tyrimas IRTF", "Duomenų bazė IRTF"]


def test_a_short_task_over_a_turned_table_is_no_label() -> None:
    plan = understood(
        table(
            "1 uždavinys. Stiprinti pasitikėjimą | < | <",
            "Ką darysime | Kiemo šventės seniūnijose | Mokinių debatai",
            "Kas vykdo | Utenos kultūros centras | ",
            "Metai | 2025–2027 | 2026",
            "Siektinas rezultatas | 12 švenčių | 8 debatai",
            "Lėšos, tūkst. Eur | 14,0 (SB) | 1,8 (SB)",
        )
    )
    assert marks(plan) == ["Kiemo šventės seniūnijose IRTF", "Mokinių debatai ITF"]


def test_sentences_after_the_name_in_its_cell_describe_it() -> None:
    plan = understood(
        table(
            "Nr. | Darbas | Atlieka",
            "1 | Kalbos vakarai miesto bibliotekoje. Susitikimai ketvirtadieniais nuo 18 val. | Viešoji biblioteka",
            "2 | Interneto svetainės skiltis „Utena. Welcome Home“ naujakuriams | Bendrasis skyrius",
        )
    )
    assert marks(plan) == [
        "Kalbos vakarai miesto bibliotekoje R",
        "Interneto svetainės skiltis „Utena. Welcome Home“ naujakuriams R",
    ]
    assert plan.measures[0].detail == "Susitikimai ketvirtadieniais nuo 18 val"


NOUNS = (
    "1. | Šeimos gydytojo paslauga kiekvienam užsieniečiui | Švietimo pagalbos tarnyba",
    "2. | Moksleivių pakantumo kitataučiams pamokėlės | Kultūros centras",
    "3. | Neapdraustų pabėgėlių gydymo apmokėjimo tvarka | Socialinės paramos skyrius",
)


def test_numbered_rows_with_a_field_are_measures_perhaps_where_nothing_else_is() -> None:
    plan = understood("# YRIAI", table("Knygelė | Yris | Prie vairo", *NOUNS))
    assert [mark.split(" ")[-1] for mark in marks(plan)] == ["R"] * 3
    assert [len(other.plan.measures) for other in plan.otherwise] == [0]


def test_beside_measures_such_rows_are_none() -> None:
    listed = table("Priemonė | Terminas", "Rengti kalbos kursus | 2026 m.", "Steigti pokalbių klubą | 2027 m.")
    plan = understood("# YRIAI", table("Knygelė | Yris | Prie vairo", *NOUNS), "# PRIEMONĖS", listed)
    assert len(plan.measures) == 2


def test_cards_abreast_with_questions_for_labels_are_no_labels_beside_text() -> None:
    def asked(number: int, name: str, who: str, when: str) -> str:
        return f"{number} lapas/{name}/Kas imasi? {who}/Kada bus atlikta? {when}/Kas apmoka? rajono biudžetas"

    plan = understood(
        HEADING,
        table(
            f"{asked(1, 'Lietuvių kalbos kursai', 'Švietimo centras', '2025 m.')}"
            f" | {asked(2, 'Atmintinė ukrainiečiams', 'Viešoji biblioteka', '2026 m.')}",
            f"{asked(3, 'Vertėjas poliklinikoje', 'Pirminės sveikatos centras', '2025 m.')}"
            f" | {asked(4, 'Kaimynų šventė', 'Kultūros centras', '2026 m.')}",
        ),
    )
    assert [(measure.title, measure.responsible.quote) for measure in plan.measures if measure.responsible] == [
        ("Lietuvių kalbos kursai", "Švietimo centras"),
        ("Atmintinė ukrainiečiams", "Viešoji biblioteka"),
        ("Vertėjas poliklinikoje", "Pirminės sveikatos centras"),
        ("Kaimynų šventė", "Kultūros centras"),
    ]


def test_questions_that_ran_into_the_line_before_are_labels_too() -> None:
    def asked(number: int, name: str, who: str, when: str, mark: str) -> str:
        fields = (f"Kas imasi? {who}", f"Kada bus atlikta? {when}", "Kas apmoka? rajono biudžetas")
        return f"{number} lapas/{name}/{mark.join(fields)}"

    plan = understood(
        HEADING,
        table(
            f"{asked(1, 'Lietuvių kalbos kursai', 'Švietimo centras', 'iki pavasario', '/')}"
            f" | {asked(2, 'Atmintinė ukrainiečiams', 'Viešoji biblioteka', '2026 metai', '/')}",
            f"{asked(3, 'Vertėjas poliklinikoje', 'Pirminės sveikatos centras', 'visus metus', ' ')}"
            f" | {asked(4, 'Kaimynų šventė', 'Kultūros centras', 'kasmet rugsėjį', ' ')}",
        ),
    )
    assert marks(plan) == [
        "Lietuvių kalbos kursai RTF",
        "Atmintinė ukrainiečiams RTF",
        "Vertėjas poliklinikoje RTF",
        "Kaimynų šventė RTF",
    ]
