"""Tables that cross who with when."""

from tests.plan.reading import marks, table, understood

HEADING = "# Darbai"


def test_each_cell_is_what_a_body_does_at_a_time() -> None:
    plan = understood(
        HEADING,
        table(
            "Kada / kas | Socialinės paramos skyrius | Švietimo skyrius",
            "2025 m. I ketvirtis | Sudaryti vertėjų sąrašą | –",
            "2025 m. II ketvirtis | Lankyti atvykusias šeimas | Surengti mokytojų seminarą",
            "2025 m. III ketvirtis | ^ | Surengti kalbos stovyklą",
        ),
    )
    assert marks(plan) == [
        "Sudaryti vertėjų sąrašą RT",
        "Lankyti atvykusias šeimas RT",
        "Surengti mokytojų seminarą RT",
        "Surengti kalbos stovyklą RT",
    ]
    visits = plan.measures[1]
    assert visits.responsible and visits.responsible.quote == "Socialinės paramos skyrius"
    assert visits.timeline and visits.timeline.quote == "2025 m. II ketvirtis"


def test_times_may_stand_over_the_columns() -> None:
    plan = understood(
        HEADING,
        table(
            "Kas | 2025 metai | 2026 metai",
            "Viešoji biblioteka | Rengti kalbos popietes | Įsigyti knygų užsieniečiams",
            "Kultūros centras | Surengti tautų šventę | Pakviesti į kaimynų vakarienę",
        ),
    )
    assert len(plan.measures) == 4
    assert all(measure.responsible and measure.timeline for measure in plan.measures)


def test_sums_and_ticks_are_no_measures() -> None:
    for cell in ("1 200 Eur", "+"):
        row = f"2025 m. I ketvirtis | {cell} | {cell}"
        plan = understood(
            HEADING,
            table("Kada | Švietimo skyrius | Kultūros centras", row, row.replace(" I ", " II ")),
        )
        assert not plan.measures
