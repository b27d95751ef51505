"""Tables that say of directions or tasks what holds for the measures under them."""

import pytest

from plan_assessor.document.model import Table
from tests.plan.reading import marks, table, understood

FIRST = table("Priemonė | Terminas", "Rengti kursus | 2025 m.", "Mokyti mokytojus | 2026 m.")
SECOND = table("Priemonė | Terminas", "Steigti klubą | 2026 m.", "Kviesti į šventes | kasmet")


@pytest.mark.parametrize(
    ("money", "paid"),
    [
        (table("Kryptis | Lėšos, Eur", "A kryptis | 18 000", "B kryptis | 2 400"), True),
        (table("Kryptis | Lėšos, Eur", "A kryptis | 18 000", "C kryptis | 2 400"), False),
        (table("Kryptis | Lėšos, Eur", "A kryptis | 18 000", "A kryptis | 2 400"), False),
    ],
)
def test_money_for_each_direction(money: Table, *, paid: bool) -> None:
    plan = understood("# A kryptis. Kalba", FIRST, "# B kryptis. Bendruomenė", SECOND, "# Pinigai", money)
    assert [measure.funding is not None for measure in plan.measures] == [paid] * 4


def test_the_total_is_of_no_direction() -> None:
    money = table("Kryptis | Lėšos, Eur", "A kryptis | 18 000", "B kryptis | 2 400", "Iš viso | 20 400")
    plan = understood("# A kryptis. Kalba", FIRST, "# B kryptis. Bendruomenė", SECOND, "# Pinigai", money)
    assert marks(plan)[0] == "Rengti kursus TF"
    assert plan.measures[0].funding is not None
    assert plan.measures[0].funding.quote == "18 000"


def test_rows_on_steps_of_one_measure_each_speak_of_these() -> None:
    rows = table(
        "Žingsnis | Atlikimo metai | Kas atlieka | Matas",
        "Pirmas žingsnis | 2022 | Vilniaus universiteto tyrėjai | 300 anketų",
        "Antras žingsnis | 2023 | Planavimo skyrius | 1 suvestinė",
        "Trečias žingsnis | 2023 | Planavimo skyrius | 1 projektas",
    )
    steps = (
        "Pirmas žingsnis. Apklausti 300 gyventojų dėl požiūrio į migrantus.",
        "Antras žingsnis. Sukurti rajono migracijos duomenų suvestinę.",
        "Trečias žingsnis. Parengti integracijos strategijos projektą.",
    )
    plan = understood("# Žingsniai", *steps, rows)
    assert [mark.rsplit(" ", 1)[-1] for mark in marks(plan)] == ["IRT"] * 3
