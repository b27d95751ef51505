"""Orders without an annex that charge one body after another with what is to be done: their points are the plan."""

from tests.plan.reading import kinds, marks, written

ORDER = """> **UTENOS RAJONO SAVIVALDYBĖS MERAS**

> **POTVARKIS**

> **DĖL UŽSIENIEČIŲ INTEGRACIJOS PRIEMONIŲ**

> 2025 m. kovo 3 d. Nr. M-45

Vadovaudamasis Lietuvos Respublikos vietos savivaldos įstatymo 25 straipsniu:

1. P a v e d u Socialinės paramos skyriui:

1.1. iki 2025 m. birželio 1 d. parengti atmintinę užsieniečiams;

1.2. organizuoti lietuvių kalbos kursus ne mažiau kaip 40 užsieniečių.
"""
SECOND = """
2. Į p a r e i g o j u Švietimo skyriaus vedėją Vardenį Pavardenį:

2.1. nuo 2025 m. rugsėjo 1 d. skirti mokytojo padėjėją kiekvienam užsieniečio vaikui.
"""
END = """
3. Potvarkio vykdymo kontrolę pavedu administracijos direktoriui.

Meras Vardenis Pavardenis
"""


def test_those_who_are_charged_carry_out() -> None:
    assert marks(written(ORDER + SECOND + END)) == [
        "iki 2025 m. birželio 1 d. parengti atmintinę užsieniečiams RT",
        "organizuoti lietuvių kalbos kursus ne mažiau kaip 40 užsieniečių R",
        "nuo 2025 m. rugsėjo 1 d. skirti mokytojo padėjėją kiekvienam užsieniečio vaikui RT",
    ]


def test_one_charge_is_part_of_a_decision() -> None:
    assert not written(ORDER + END).measures


def test_control_stays_with_the_order() -> None:
    assert kinds(written(ORDER + SECOND + END), "responsible") == {"control"}


def test_whom_an_order_charges_is_quoted_without_the_verb() -> None:
    quoted = [measure.responsible.quote for measure in written(ORDER + SECOND + END).measures if measure.responsible]
    assert quoted == [*["Socialinės paramos skyriui"] * 2, "Švietimo skyriaus vedėją Vardenį Pavardenį"]


def test_a_point_that_only_names_a_body_charges_nobody() -> None:
    listed = "\n4. Socialinės paramos skyriaus nariai:\n\n4.1. Vardenis;\n\n4.2. Pavardenis.\n"
    assert not written(ORDER + listed + END).measures
