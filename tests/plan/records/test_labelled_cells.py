"""Tables whose cells hold fields with their labels, under rows that name the records."""

from tests.plan.reading import marks, table, understood

ROWS = (
    "1 uždavinys. Susikalbėti | < | <",
    "1.1. Rengti lietuvių kalbos kursus | < | <",
    "Kada: 2025 m. III ketv. | Ką skaičiuosime: 20 mokinių | Kas daro: Švietimo centras",
    "Lėšos: 4 000 Eur, savivaldybės biudžetas | < | <",
    "1.2. Steigti pokalbių klubą bibliotekoje | < | <",
    "Kada: 2026 m. sausį | Ką skaičiuosime: 1 klubas | Kas daro: Viešoji biblioteka",
    "Lėšos: – | < | <",
)


def test_each_field_is_that_of_the_record_over_it() -> None:
    plan = understood("# Priemonės", table(*ROWS))
    assert marks(plan) == ["Rengti lietuvių kalbos kursus IRTF", "Steigti pokalbių klubą bibliotekoje IRT"]
    assert [measure.timeline.quote for measure in plan.measures if measure.timeline] == [
        "2025 m. III ketv.",
        "2026 m. sausį",
    ]


def test_cells_that_hold_a_field_are_no_labels() -> None:
    plan = understood(
        "# Priemonės",
        table(
            "Nr. | Priemonė; po ja – kaip matuojama ir kas vykdo | Lėšos",
            "1. | Rengti lietuvių kalbos kursus | –",
            " | Matuojama: 20 mokinių | ",
            " | Vykdo: Švietimo centras | ",
            "2. | Steigti pokalbių klubą bibliotekoje | –",
            " | Matuojama: 1 klubas | ",
            " | Vykdo: Viešoji biblioteka | ",
        ),
    )
    assert marks(plan) == ["Rengti lietuvių kalbos kursus IR", "Steigti pokalbių klubą bibliotekoje IR"]
