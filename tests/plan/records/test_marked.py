"""Records told by marks: cards numbered in one table, tables that speak of the same letters, signs of success."""

from tests.plan.reading import marks, table, understood


def test_numbered_names_stand_over_the_rows_of_their_fields() -> None:
    rows = table(
        "1 | Kalbos pamokos turguje",
        "Šeimininkas | bendrija „Tiltai“",
        "Laikas | 2025 m. ruduo",
        "Iždas | narių įnašai",
        "2 | Kaimynų virtuvė",
        "Šeimininkas | kultūros centras",
        "Laikas | 2025 m. pavasaris",
        "Iždas | ",
    )
    assert marks(understood(rows)) == ["Kalbos pamokos turguje RTF", "Kaimynų virtuvė RT"]


def test_labelled_rows_under_numbered_ones_are_no_records() -> None:
    rows = table(
        "Nr. | Veikla ir jos duomenys | <",
        "1 | Kalbos pamokos turguje | <",
        " | Rodikliai | 20 pamokų",
        " | Metas | 2025 m. ruduo",
        "2 | Kaimynų virtuvė | <",
        " | Rodikliai | ",
        " | Metas | 2025 m.",
    )
    assert marks(understood(rows)) == ["Kalbos pamokos turguje IT", "Kaimynų virtuvė T"]


def test_tables_may_speak_of_records_by_letters() -> None:
    works = table(
        "Ženklas | Veiksmas | Kas ima ant savęs",
        "A | Rengti kalbos kursus | Švietimo centras",
        "B | Surengti šventę | Kultūros centras",
        "C | Versti tinklalapį | Bendrasis skyrius",
        "D | Lankyti šeimas | Socialinių paslaugų centras",
    )
    sums = table("Ženklas | Eur | Davėjas", "A | 3 000 | PMIF", "B | 200 | rėmėjai", "C | 900 | SB")
    found = marks(understood(works, "# Pinigai", sums))
    assert [mark.split()[-1] for mark in found] == ["RF", "RF", "RF", "R"]


def test_a_sign_of_success_is_an_indicator() -> None:
    rows = table(
        "Mokykla | Ko imasi | Kada | Požymis",
        "Miško gimnazija | Tėvų kalbos vakarai | 2025 m. ruduo | 20 tėvų",
        "Pušies progimnazija | Mokytojų seminaras | 2025 m. gegužė | 40 mokytojų",
    )
    assert marks(understood(rows)) == ["Tėvų kalbos vakarai IRT", "Mokytojų seminaras IRT"]


def test_a_sign_of_success_may_stand_under_a_heading() -> None:
    lines = ("Rankos: Moterų krizių centras", "Kaina: 700 Eur, SB")
    plan = understood(
        "# Pirmas darbas. Vertėja telefonu", *lines, "Ženklas: 60 pokalbių",
        "# Antras darbas. Lova prieglaudoje", *lines, "Ženklas: 9 moterys",
        "# Trečias darbas. Mokymai slaugytojoms", *lines, "Ženklas: 4 grupės",
    )  # fmt: skip
    assert [mark.split()[-1] for mark in marks(plan)] == ["IRF"] * 3
