"""Tables that add to measures of others: printed in parts without a header, and joined by numbers in the text."""

from tests.plan.reading import marks, table, understood

LEFT = ("Nr. | Darbas | Vykdytojas", "1. | Rengti kalbos kursus | Švietimo skyrius", "2. | Pasamdyti vertėją | Bendrasis skyrius",
        "3. | Lydėti šeimas | Socialinių paslaugų centras")  # fmt: skip
LEFT_ON = (
    "4. | Paskirti žmogų, pažįstantį visas paslaugas | Bendrasis skyrius",
    "5. | Surengti tautų šventę | Kultūros centras",
)
RIGHT = ("Nr. | Pinigai, tūkst. Eur | Kieno pinigai | Kas parodys, kad padaryta", "1. | 3,0 | SB | 20 mokinių",
         "2. | 8,0 | VB | 60 pokalbių", "3. | 2,5 | SB | 9 šeimos")  # fmt: skip
RIGHT_ON = ("4. | 0 | lėšų nereikia | ", "5. | 1,8 | SB | 200 svečių")


def test_halves_go_on_without_a_header() -> None:
    plan = understood(
        *(table(*rows) for rows in (LEFT, LEFT_ON)),
        "Dešinioji pusė",
        *(table(*rows) for rows in (RIGHT, RIGHT_ON)),
    )
    assert marks(plan) == [
        "Rengti kalbos kursus IRF",
        "Pasamdyti vertėją IRF",
        "Lydėti šeimas IRF",
        "Paskirti žmogų, pažįstantį visas paslaugas RF",
        "Surengti tautų šventę IRF",
    ]


def test_executors_list_the_numbers_of_the_text() -> None:
    plan = understood(
        "# Trys darbai",
        "# 1. Lietuvių kalbos pamokos įmonėse",
        "Mokytoja atvyksta po pamainos.",
        "# 2. Pirmosios dienos koordinatorius",
        "Dirba puse etato.",
        "# 3. Kiemo šventė su atvykusiųjų muzika",
        "Rengiama rudenį.",
        "# Kieno rankose",
        table("Švietimo skyrius | darbai Nr. 1, 2", "Utenos kultūros centras | darbas Nr. 3"),
        "# Kiek kainuos",
        table(
            "Darbas | Suma, Eur | Šaltinis",
            "Kiemo šventė su atvykusiųjų muzika | 5 400 | SB",
            "Lietuvių kalbos pamokos įmonėse | 3 200 | SB",
            "Pirmosios dienos koordinatorius | 8 800 | PMIF",
        ),
    )
    assert sorted(marks(plan)) == [
        "Kiemo šventė su atvykusiųjų muzika RF",
        "Lietuvių kalbos pamokos įmonėse RF",
        "Pirmosios dienos koordinatorius RF",
    ]
