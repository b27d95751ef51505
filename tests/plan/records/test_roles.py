"""What fields hold is told by their contents where their labels are words that nobody knows."""

from plan_assessor.plan.records.assignment import OTHER, TITLE, assign
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from tests.plan.reading import marks, table, understood

HEADING = "# PRIEMONĖS"


def test_every_field_by_what_stands_under_it() -> None:
    unheard = table(
        "Kelintas | Ko imsimės | Kieno rūpestis | Ligi kurio meto | Kieno kišenė | Ar nueita teisingai",
        "1. | Rengti kalbos kursus | Švietimo skyrius | 2025 m. II ketv. | 4 500 Eur | Kursų dalyvių skaičius – 40",
        "2. | Steigti pokalbių klubą | Viešoji biblioteka | nuolat | SB, 900 Eur | 24 susitikimai",
        "3. | Versti paslaugų aprašymus | Bendrasis skyrius | 2026 m. | PMIF | 15 aprašymų",
    )
    assert marks(understood(HEADING, unheard)) == [
        "Rengti kalbos kursus IRTF",
        "Steigti pokalbių klubą IRTF",
        "Versti paslaugų aprašymus IRTF",
    ]


def test_beside_usual_labels_an_unusual_one_is_no_field_of_its_own() -> None:
    plan = understood(
        HEADING,
        table(
            "Priemonė | Vykdytojas | Terminas | Poveikis",
            "Rengti kalbos kursus | Švietimo skyrius | 2025 m. | didelis",
            "Steigti pokalbių klubą | Viešoji biblioteka | 2026 m. | mažas",
            "Versti paslaugų aprašymus | Bendrasis skyrius | nuolat | vidutinis",
        ),
    )
    assert [mark.split(" ")[-1] for mark in marks(plan)] == ["RT", "RT", "RT"]


def test_of_two_columns_with_one_name_the_one_that_holds_something_else_is_something_else() -> None:
    plan = understood(
        HEADING,
        table(
            "Darbas | Tikslinė grupė | Gavėjas | Metai",
            "Rengti kalbos kursus | Užsieniečių šeimos | Viešoji biblioteka | 2025",
            "Steigti pokalbių klubą | Atvykę darbuotojai | Kultūros centras | 2026",
            "Versti paslaugų aprašymus | Visi užsieniečiai | Bendrasis skyrius | 2026",
        ),
    )
    assert [mark.split(" ")[-1] for mark in marks(plan)] == ["RT", "RT", "RT"]


def test_a_column_that_nobody_has_filled_yet_still_asks_for_something() -> None:
    plan = understood(
        HEADING,
        table(
            "Padarome | Suspėjame | Išleidžiame",
            "Rengti kalbos kursus | 2025 m. | …",
            "Steigti pokalbių klubą | 2026 m. | …",
            "Versti paslaugų aprašymus | nuolat | …",
        ),
    )
    assert [mark.split(" ")[-1] for mark in marks(plan)] == ["T", "T", "T"]


def test_one_cell_of_two_fields_may_hold_one() -> None:
    plan = understood(
        HEADING,
        table(
            "Priemonė | Vykdytojas, laikas",
            "Rengti kursus | Viešoji biblioteka, 2025 m.",
            "Steigti klubą | Kultūros centras",
            "Rengti stovyklą | kasmet liepą",
        ),
    )
    assert marks(plan) == ["Rengti kursus RT", "Steigti klubą R", "Rengti stovyklą T"]


def test_questions_to_whom_something_falls_are_no_target_groups() -> None:
    plan = understood(
        HEADING,
        table(
            "Darbas | Kam pavesta | Pagal ką spręsime, kad padaryta",
            "Rengti kursus | Viešajai bibliotekai | 40 dalyvių",
            "Steigti klubą | Kultūros centrui | 24 susitikimai",
        ),
    )
    assert marks(plan) == ["Rengti kursus IR", "Steigti klubą IR"]


def test_the_whole_assignment_is_the_likeliest() -> None:
    # both look most like a title, one of them could be a field as well
    fields = [{TITLE: -0.1, OTHER: -3.0, "indicator": -4.0}, {TITLE: -0.2, OTHER: -3.0, "indicator": -0.5}]
    given = assign(fields, taken=())
    assert [one.role for one in given] == [TITLE, "indicator"]
    assert given[1].rival == TITLE
    assert 0 < given[1].margin < given[0].margin


def test_a_role_that_a_labelled_field_has_is_hardly_given_again() -> None:
    (given,) = assign([{"responsible": -0.1, OTHER: -1.0}], taken={"responsible"})
    assert given.role == OTHER


def test_a_field_with_one_reading_has_no_rival() -> None:
    (given,) = assign([{OTHER: -1.0}], taken=())
    assert (given.role, given.rival) == (OTHER, OTHER)


def test_a_field_with_two_close_readings_makes_the_verdict_that_hangs_on_it_doubtful() -> None:
    plan = understood(
        HEADING,
        table(
            "Priemonė | Terminas | Kuo remtasi",
            "Rengti kalbos kursus | 2025 m. | Trečdalis apklaustųjų nežino, kur kreiptis",
            "Steigti pokalbių klubą | 2026 m. | 58 proc. darbuotojų pageidavimas",
        ),
    )
    assert plan.unsure["indicators"].values == {"words": "Kuo remtasi"}
    judged = judge(plan, load_pack("integration"))
    assert judged.verdicts["indicators"].doubt == plan.unsure["indicators"]
    assert judged.verdicts["timeline"].doubt is None


def test_a_label_that_its_column_belies_gives_no_role() -> None:
    plan = understood(
        table(
            "Priemonės pavadinimas | Rodiklis | Priemonės dalyviai | Lėšos",
            "Lietuvių kalbos kursai | 40 asm. | Švietimo centras | 5 000 Eur",
            "Vertėjo paslaugos | 120 val. | Socialinės paramos skyrius | 3 000 Eur",
            "Mentorių tinklas | 12 asm. | Visuomenės sveikatos biuras | 2 000 Eur",
            "Atmintinė atvykusiems | 300 vnt. | Socialinės paramos skyrius | 900 Eur",
            "Kalbos klubas | 10 sus. | Švietimo centras | 900 Eur",
            "Vaikų stovykla | 30 vaikų | Švietimo centras | 1 900 Eur",
        )
    )
    assert [mark.split()[-1] for mark in marks(plan)] == ["IRF"] * 6


def test_a_column_of_results_is_none_of_names_whatever_it_asks() -> None:
    done = table(
        "Sumanymas | Kas daro | Iki kada | Kas bus padaryta",
        "Versti atmintines į ukrainiečių kalbą | Seniūnija | 2026 m. | 3 atmintinės",
        "Mokyti kalbos fermose dirbančius užsieniečius | Švietimo centras | kasmet | 24 pažymėjimai",
        "Kviesti užsieniečius į virtuvių vakarus | Bendruomenė | 2027 m. | 7 vakarai",
        "Palydėti naujakurius pas gydytoją | Socialinės paramos skyrius | nuolat | 30 palydėtų žmonių",
    )
    assert marks(understood(HEADING, done))[0] == "Versti atmintines į ukrainiečių kalbą IRT"


def test_columns_ticked_under_the_first_letters_of_months_are_the_term() -> None:
    months = "S | V | K | B | G | B | L | R | R | S | L | G"
    calendar = table(
        f"Kas vyks | Kieno rūpestis | {months}",
        "Kalbos ratelis užsieniečiams | Viešoji biblioteka | ● | ● | ● | | | | | | | | |",
        "Teisininko valanda ukrainiečiams | Teisės skyrius | | ● | | | | ● | | | | | |",
        "Darbo mugė su vertėjais | Užimtumo tarnyba | | | ● | | | | | | | | | ●",
        "Virtuvių vakaras su naujakuriais | Kultūros centras | | | | | | | | | ● | | |",
    )
    assert [mark.split(" ")[-1] for mark in marks(understood(HEADING, calendar))] == ["RT"] * 4


def test_a_question_beside_usual_labels_is_answered() -> None:
    asked = table(
        "Veikla | Matas ir kiekis | Kas imasi | Laikas",
        "Surengti pratybas seniūnijų darbuotojams | 2 pratybos | Švietimo centras | 2025 m.",
        "Įvesti kalbos pamokas įmonėse | 5 įmonės | | 2025–2026 m.",
        "Atverti studijas imigrantų vaikams | 45 vaikai | Kultūros centras | nuo 2025 m. spalio",
    )
    assert [mark.split(" ")[-1] for mark in marks(understood(HEADING, asked))] == ["IRT", "IT", "IRT"]


def test_labels_whose_contents_show_nothing_of_them_make_no_measures() -> None:
    counted = table(
        "Seniūnija | Iš viso užsieniečių | Iš jų ukrainiečių | Vaikų iki 18 m.",
        "Josvainių seniūnija | 131 | 118 | 52",
        "Dotnuvos seniūnija | 97 | 80 | 33",
        "Surviliškio seniūnija | 31 | 31 | 14",
    )
    assert not understood("Pagal seniūnijas žmonės pasiskirstę taip:", counted).measures
