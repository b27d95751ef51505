"""The same measures in shapes that no reader of its own knows: each is records of the one mechanism."""

import pytest

from plan_assessor.document.model import Table
from tests.plan.reading import marks, table, understood

HEADING = "# PRIEMONĖS"
TWO = ["Rengti kalbos kursus RT", "Steigti pokalbių klubą RT"]


def test_cards_abreast() -> None:
    cards = table(
        "Priemonė | Rengti kalbos kursus | Priemonė | Steigti pokalbių klubą",
        "Vykdytojas | Švietimo skyrius | Vykdytojas | Kultūros centras",
        "Terminas | 2024 m. | Terminas | 2025 m.",
    )
    assert marks(understood(HEADING, cards)) == TWO


def test_cards_in_one_table_in_words_that_nobody_knows() -> None:
    cards = table(
        "Padarome | Rengti kalbos kursus", "Ant savo pečių neša | Švietimo skyrius", "Suspėjame | 2024 m.",
        "Padarome | Steigti pokalbių klubą", "Ant savo pečių neša | Kultūros centras", "Suspėjame | 2025 m.",
        "Padarome | Versti paslaugų aprašymus", "Ant savo pečių neša | Bendrasis skyrius", "Suspėjame | 2026 m.",
    )  # fmt: skip
    assert [mark.split(" ")[-1] for mark in marks(understood(HEADING, cards))] == ["RT", "RT", "RT"]


def test_a_stack_of_cards_with_a_name_and_an_empty_field() -> None:
    def card(name: str, what: str, result: str) -> object:
        return table(
            f"Kodas | {name[:1]}",
            f"Pavadinimas | {name}",
            f"Ką darysime | {what}",
            f"Rezultatas | {result}",
            "Kada | 2025 m.",
        )

    plan = understood(
        HEADING,
        card("Kalbos kavinė", "Kas savaitę rengti pokalbius lietuvių kalba.", "…"),
        card("Pirmojo darbo studija", "Rengti darbo pokalbių dirbtuves ieškantiems darbo.", "12 dirbtuvių"),
    )
    assert marks(plan) == ["Kalbos kavinė T", "Pirmojo darbo studija IT"]


def test_a_turned_table_in_two_parts() -> None:
    first = table(
        " | 1 | 2",
        "Priemonė | Rengti kalbos kursus | Steigti pokalbių klubą",
        "Vykdytojas | Švietimo skyrius | Kultūros centras",
        "Terminas | 2024 m. | 2025 m.",
    )
    second = table(
        " | 3 | 4",
        "Priemonė | Versti paslaugų aprašymus | Mokyti darbuotojus",
        "Vykdytojas | Bendrasis skyrius | Personalo skyrius",
        "Terminas | 2024 m. | –",
    )
    plan = understood(HEADING, first, second)
    assert marks(plan) == [*TWO, "Versti paslaugų aprašymus RT", "Mokyti darbuotojus R"]


def test_each_cell_a_card() -> None:
    cards = table(
        "1. Rengti kalbos kursus/Vykdytojas: Švietimo skyrius/Terminas: 2024 m. | 2. Steigti pokalbių klubą/Vykdytojas: Kultūros centras/Terminas: 2025 m.",
    )
    assert marks(understood(HEADING, cards)) == TWO


def test_a_title_row_over_a_row_of_details() -> None:
    plan = understood(
        HEADING,
        table(
            "Atsakinga institucija | Terminas", "1. Rengti kalbos kursus | <", "Švietimo skyrius | 2024 m.",
            "2. Steigti pokalbių klubą | <", "Kultūros centras | 2025 m.",
        ),
    )  # fmt: skip
    assert marks(plan) == TWO


def test_a_header_in_words_that_nobody_knows_is_unlike_what_stands_under_it() -> None:
    plan = understood(
        HEADING,
        table(
            "Žyma | Sumanymas | Šeimininkas | Metas", "1. | Rengti kalbos kursus | Švietimo skyrius | 2024 m.",
            "2. | Steigti pokalbių klubą | Kultūros centras | 2025 m.", "3. | Versti paslaugų aprašymus | Bendrasis skyrius | kasmet",
        ),
    )  # fmt: skip
    assert marks(plan) == [*TWO, "Versti paslaugų aprašymus RT"]


def test_a_table_goes_on_under_a_group_row() -> None:
    first = table(
        "Veiksmas | Vykdytojas | Terminas",
        "1 uždavinys. Mokyti | < | <",
        "Rengti kalbos kursus | Švietimo skyrius | 2024 m.",
    )
    second = table("2 uždavinys. Suartinti | < | <", "Steigti pokalbių klubą | Kultūros centras | 2025 m.")
    plan = understood(HEADING, first, second)
    assert marks(plan) == TWO
    assert plan.measures[1].group == "2 uždavinys. Suartinti"


def test_labels_that_the_document_repeats_are_fields() -> None:
    plan = understood(
        HEADING,
        "1. Rengti kalbos kursus", "Kieno rankomis: Švietimo skyrius", "Metas: 2024 m.",
        "2. Steigti pokalbių klubą", "Kieno rankomis: Kultūros centras", "Metas: 2025 m.",
        "3. Versti paslaugų aprašymus", "Kieno rankomis: Bendrasis skyrius", "Metas: 2026 m.",
    )  # fmt: skip
    assert marks(plan) == [*TWO, "Versti paslaugų aprašymus RT"]


def test_fields_inside_the_cell_of_a_title() -> None:
    plan = understood(
        HEADING,
        table(
            "Nr. | Priemonė", "1. | Rengti kalbos kursus/Vykdytojas: Švietimo skyrius/Terminas: 2024 m.",
            "2. | Steigti pokalbių klubą/Vykdytojas: Kultūros centras/Terminas: 2025 m.",
        ),
    )  # fmt: skip
    assert marks(plan) == TWO


def test_cards_as_paragraphs() -> None:
    plan = understood(
        HEADING,
        "Priemonės pavadinimas: Rengti kalbos kursus", "Vykdytojas: Švietimo skyrius", "Terminas: 2024 m.",
        "Priemonės pavadinimas: Steigti pokalbių klubą", "Vykdytojas: Kultūros centras", "Terminas: 2025 m.",
    )  # fmt: skip
    assert marks(plan) == TWO


def test_noun_phrases_in_bullets_under_a_heading_of_measures() -> None:
    plan = understood(
        HEADING, "• kalbos pamokos suaugusiesiems;", "• jungtinė grupė vaikams;", "• pagalba ruošiant namų darbus."
    )
    assert marks(plan) == ["kalbos pamokos suaugusiesiems", "jungtinė grupė vaikams", "pagalba ruošiant namų darbus"]


def test_a_sentence_announces_the_lists_below_it() -> None:
    plan = understood(
        "# Įžanga", "Visas toliau išvardytas priemones vykdo Švietimo skyrius.",
        "# Kalba", "• kalbos pamokos suaugusiesiems;", "• jungtinė grupė vaikams.", "# Sveikata", "• vizitų derinimas.",
    )  # fmt: skip
    assert len(plan.measures) == 3
    assert not plan.otherwise


def test_actions_that_no_heading_announces_are_doubted() -> None:
    plan = understood("# Mūsų pynė", "• rengti kursus;", "• steigti klubą;", "• versti aprašymus.")
    assert len(plan.measures) == 3
    assert plan.otherwise[0].why.code == "list_without_heading"


def test_a_list_that_may_hold_measures_is_not_passed_over() -> None:
    plan = understood("# Mūsų pynė", "• kalbos pamokos;", "• jungtinė grupė;", "• karštoji linija.")
    assert not plan.measures
    assert plan.otherwise[0].why.code == "list_not_understood"
    assert [account.kind for account in plan.accounts] == ["not_understood"]


def test_a_table_under_a_heading_of_measures_that_nobody_understands_is_doubted() -> None:
    plan = understood(HEADING, table("a | b | c", "d | e | f", "g | h | i", "j | k | l"))
    assert plan.otherwise[0].why.code == "unnamed_columns"


def test_definitions_and_risks_are_no_measures() -> None:
    definitions = table(
        "Sąvoka | Apibrėžtis",
        "Priemonė | uždavinio įgyvendinimo būdas",
        "Vykdytojas | įstaiga, kuriai pavesta priemonė",
        "Terminas | laikas, iki kurio ji įgyvendinama",
    )
    risks = table(
        "Rizika | Tikimybė | Kaip valdoma",
        "Darbuotojų kaita | vidutinė | didinamas atlyginimas",
        "Kainų augimas | didelė | perkama iš anksto",
    )
    plan = understood("# Sąvokos", definitions, "# Rizikos", risks)
    assert not plan.measures


def test_rows_of_fields_with_their_labels_under_a_row_of_the_title() -> None:
    plan = understood(
        HEADING,
        table(
            "Nr. | Darbas | < | <",
            "1 | Rengti kalbos kursus | < | <",
            "^ | atlieka: Švietimo skyrius | kada: 2024 m. | iš ko: –",
            "2 | Steigti pokalbių klubą | < | <",
            "^ | atlieka: Kultūros centras | kada: 2025 m. | iš ko: –",
        ),
    )
    assert marks(plan) == TWO


def test_rows_of_fields_after_an_arrow_where_no_header_stands() -> None:
    plan = understood(
        HEADING,
        table(
            "1 uždavinys. Padėti susikalbėti | <",
            "1.1 | Rengti kalbos kursus", "↳ | vykdo: Švietimo skyrius", "↳ | 2024 m.", "↳ | rodiklis – kursai: 2",
            "1.2 | Steigti pokalbių klubą", "↳ | vykdo: Kultūros centras", "↳ | 2025 m.", "↳ | rodiklis – klubai: 1",
        ),
    )  # fmt: skip
    assert marks(plan) == ["Rengti kalbos kursus IRT", "Steigti pokalbių klubą IRT"]


def test_rows_of_indicators_under_each_measure() -> None:
    plan = understood(
        HEADING,
        table(
            "Nr. | Darbas, matas | Kas | Kada",
            "1 | Rengti kalbos kursus | Švietimo skyrius | 2024 m.", " | matas: kursai – dabar 0, norime 3 | < | <",
            "2 | Steigti pokalbių klubą | Kultūros centras | 2025 m.", " | matas: klubai – dabar 0, norime 1 | < | <",
        ),
    )  # fmt: skip
    assert marks(plan) == ["Rengti kalbos kursus IRT", "Steigti pokalbių klubą IRT"]


def test_a_row_with_a_dash_and_a_term_is_a_measure_of_its_own() -> None:
    plan = understood(
        HEADING,
        table(
            "Priemonė | Vykdytojas | Terminas",
            "Rengti kalbos kursus | Švietimo skyrius | 2024 m.",
            "Pokalbių klubas seniūnijoje | – | 2025 m.",
        ),
    )
    assert len(plan.measures) == len(TWO)


def test_a_table_of_actions_that_nobody_understands_is_never_silent() -> None:
    odd = table("Rengti kursus | x", "Steigti klubą | y", "Versti aprašymus | z", "Mokyti darbuotojus | w")
    plan = understood("# Apie viską", odd)
    assert not plan.measures
    assert plan.otherwise


def test_a_table_of_codes_names_what_is_measured() -> None:
    measures = table(
        "Nr. | Priemonė | Vykdytojas",
        "A1 | Rengti kalbos kursus | Švietimo skyrius",
        "A2 | Steigti pokalbių klubą | Kultūros centras",
    )
    annex = table("Nr. | Matas | Siekis", "A1 | Kursus baigę žmonės | 80", "A2 | Klubą lankantys žmonės | 25")
    plan = understood(HEADING, measures, "# 1 priedas. Matai", annex)
    assert marks(plan) == ["Rengti kalbos kursus IR", "Steigti pokalbių klubą IR"]


def test_a_turned_table_in_words_that_nobody_knows() -> None:
    turned = table(
        "Raidė | A | B | C | D",
        "Sumanymas | Kalbos kursų rengimas | Pokalbių klubo steigimas | Aprašymų vertimas | Darbuotojų mokymas",
        "Kieno rankose | Viešoji biblioteka | Kultūros centras | Bendrasis skyrius | Personalo skyrius",
        "Metas | 2025 m. pavasaris | nuolat | 2026 m. | 2026 m. kovas",
    )
    assert marks(understood(HEADING, turned)) == [
        "Kalbos kursų rengimas RT",
        "Pokalbių klubo steigimas RT",
        "Aprašymų vertimas RT",
        "Darbuotojų mokymas RT",
    ]


def test_records_without_any_labels_under_rows_that_name_their_executor() -> None:
    bare = table(
        "Pėstiesiems (vykdo Kelių skyrius) | < | <",
        "1) | Nutiesti šaligatvį prie progimnazijos | 2026 m. rugsėjis",
        "2) | Apšviesti penkias perėjas | 2025 m. IV ketv.",
        "3) | Nukirsti matomumą užstojančius krūmus | –",
        "Dviratininkams (vykdo Sporto centras) | < | <",
        "4) | Pastatyti stogines dviračiams | 2025 m.",
        "5) | Mokyti ketvirtokus važiuoti dviračiu | nuolat",
    )
    assert [mark.split(" ")[-1] for mark in marks(understood(bare, subject=None))] == ["RT", "RT", "R", "RT", "RT"]


def test_columns_that_go_on_on_another_page_in_the_order_of_the_rows() -> None:
    plan = understood(
        "# Kairioji pusė",
        table(
            "Eil. Nr. | Numatytas darbas | Kas atsako", "1. | Rengti kalbos kursus | Švietimo skyrius",
            "2. | Steigti pokalbių klubą | atsakingas padalinys", "3. | Versti aprašymus | Bendrasis skyrius",
        ),
        "# Dešinioji pusė",
        table("Terminas | Laukiamas pokytis", "2025 m. | 40 dalyvių", "– | 24 susitikimai", "2026 m. | –"),
    )  # fmt: skip
    assert marks(plan) == ["Rengti kalbos kursus IRT", "Steigti pokalbių klubą I", "Versti aprašymus RT"]


def test_titles_that_two_tables_list_are_no_labels() -> None:
    def listed(head: str, *values: str) -> object:
        titles = (
            "Kalbos kursų vakarais rengimas",
            "Pokalbių klubo bibliotekoje steigimas",
            "Paslaugų aprašymų vertimas",
        )
        return table(head, *(f"{title} | {value}" for title, value in zip(titles, values, strict=True)))

    plan = understood(
        HEADING,
        listed("Ką darysime | Kas darys | Kada", "Biblioteka | 2025 m.", "Kultūros centras | 2026 m.", "– | nuolat"),
        listed("Ką darysime | Už kokias lėšas | Šaltinis", "900 Eur | SB", "1 200 Eur | SB", "400 Eur | PMIF"),
    )
    assert [mark.split(" ")[-1] for mark in marks(plan)] == ["RTF", "RTF", "TF"]


def test_cards_whose_fields_nobody_has_filled_yet() -> None:
    cards = [
        table(f"Skaitmuo | {number}.", f"Padarome | {title}", "Suspėjame | bus patikslinta")
        for number, title in enumerate(("Bendros sporto varžybos", "Išverstos paslaugos", "Lietuvių kalbos klubas"), 1)
    ]
    plan = understood(HEADING, *cards)
    assert marks(plan) == ["Bendros sporto varžybos", "Išverstos paslaugos", "Lietuvių kalbos klubas"]


def test_a_field_that_contents_make_one_is_not_taken_apart() -> None:
    counted = "skaičius (per metus) – 8"
    plan = understood(
        HEADING,
        table(
            "Ko imsimės | Ar nueita teisingai | Kieno pareiga",
            f"Rengti kalbos kursus | Kursų {counted} | Švietimo skyrius",
            f"Rengti pokalbius | Kursų {counted} | Viešoji biblioteka",
            f"Rengti paskaitas | Kursų {counted} | Kultūros centras",
        ),
    )
    assert marks(plan) == ["Rengti kalbos kursus IR", "Rengti pokalbius IR", "Rengti paskaitas IR"]


def test_a_label_in_its_own_line_of_two_cells_and_after_a_full_line() -> None:
    """A line of a cell that is full runs into the next one; the label is known from where it stands alone."""
    rows = table(
        "Nr. | Priemonė | Terminas",
        "1. | Rengti kalbos kursus/Ar nueita teisingai: 12 kursų | 2024 m.",
        "2. | Steigti pokalbių klubą/Ar nueita teisingai: 3 klubai | 2025 m.",
        "3. | Versti paslaugų aprašymus Ar nueita teisingai: 5 aprašymai | 2025 m.",
    )
    plan = understood(HEADING, rows)
    assert marks(plan) == ["Rengti kalbos kursus IT", "Steigti pokalbių klubą IT", "Versti paslaugų aprašymus IT"]


def card(number: int, name: str, body: str, when: str) -> str:
    return f"{number}/{name}/kas daro/{body}/kada/{when}"


def test_labels_in_lines_of_their_own_over_what_they_name() -> None:
    rows = table(
        f"{card(1, 'Steigti kalbos grupes', 'Utenos švietimo centras', '2025 m. kovas')} | "
        f"{card(2, 'Atidaryti kalbėjimo klubą', 'Viešoji biblioteka', 'visus metus')}",
        f"{card(3, 'Padėti pripažinti profesiją', 'Karjeros centras', '2025 m. ruduo')} | "
        f"{card(4, 'Konsultuoti norinčius verslo', 'Verslo centras', 'kas mėnesį')}",
    )
    names = ["Steigti kalbos grupes", "Atidaryti kalbėjimo klubą", "Padėti pripažinti profesiją"]
    plan = understood("# KĄ DAROME", rows)
    assert marks(plan)[:3] == [f"{name} RT" for name in names]
    assert [measure.number for measure in plan.measures] == ["1", "2", "3", "4"]


def test_paragraphs_under_labels_in_lines_of_their_own() -> None:
    def measure(name: str, body: str, when: str) -> tuple[str, ...]:
        return f"# {name}", "Kas imasi darbo", body, "Kuriuo metu", when

    plan = understood(
        HEADING,
        *measure("Rengti kalbos kursus", "Švietimo skyrius", "2025 m. pavasarį"),
        *measure("Steigti pokalbių klubą", "Viešoji biblioteka", "2025–2026 m."),
        *measure("Versti paslaugų aprašymus", "Bendrasis skyrius", "kasmet"),
    )
    assert marks(plan) == [*TWO, "Versti paslaugų aprašymus RT"]


def test_pairs_within_a_cell_are_fields_of_its_measure() -> None:
    rows = table(
        "Nr. | Priemonė",
        "1. | Rengti kalbos kursus/Kas imasi\tŠvietimo skyrius/Kada\t2025 m.",
        "2. | Steigti pokalbių klubą/Kas imasi\tKultūros centras/Kada\t2026 m.",
    )
    assert marks(understood(HEADING, rows)) == TWO


def test_codes_in_the_labels_of_cards_make_them_no_other_labels() -> None:
    cards = [
        table(f"{code} veikla | {what}", f"Įgyvendina | {who}", f"Nuo kada iki kada | {when}")
        for code, what, who, when in (
            ("A1", "Rengti kalbos kursus", "Švietimo skyrius", "2024 m."),
            ("A2", "Versti paslaugų aprašymus", "Bendrasis skyrius", "2025 m."),
            ("B1", "Steigti pokalbių klubą", "Kultūros centras", "2026 m."),
        )
    ]
    found = marks(understood(HEADING, *cards[:2], "# Kryptis B", cards[2]))
    assert found == ["Rengti kalbos kursus RT", "Versti paslaugų aprašymus RT", "Steigti pokalbių klubą RT"]


@pytest.mark.parametrize("inside", [True, False])
def test_tables_of_labels_over_contents_each_under_a_name(inside: bool) -> None:
    names = ("1. Kultūrų festivalis", "2. Metinė suvestinė")
    contents = ("Švietimo skyrius | 2025 m. | SB", "Kultūros centras | … | 500 Eur")
    labels = "Prie vairo | Prieplauka | Burių vėjas"
    blocks: list[str | Table] = []
    for name, content in zip(names, contents, strict=True):
        blocks += [table(f"{name} | < | <", labels, content)] if inside else [name, table(labels, content)]
    assert marks(understood(*blocks)) == ["Kultūrų festivalis RTF", "Metinė suvestinė RF"]


def test_a_table_of_one_column_that_nobody_understands_is_passed_by() -> None:
    assert marks(understood(table("Nuotrauka", "Kita nuotrauka"), table("Dar viena"))) == []


def test_what_stands_over_tables_that_name_their_measures_is_none() -> None:
    done = {
        "KOVAS": ("3 d.", "Surengti mugę"),
        "BIRŽELIS": ("nuo 8 d.", "Vesti pamokas"),
        "SPALIS": ("iki 9 d.", "Steigti klubą"),
    }
    blocks: list[str | Table] = []
    for month, (day, title) in done.items():
        blocks += [month, table("Diena | Kas vyksta | Kas rūpinasi", f"{day} | {title} | Kultūros centras")]
    assert marks(understood(*blocks)) == ["Surengti mugę RT", "Vesti pamokas RT", "Steigti klubą RT"]


CARDS = (
    ("Kalbos vakarai suaugusiems", "Švietimo centras", "2025 m. ruduo", "SB"),
    ("Vertėjas ligoninėje", "Utenos ligoninė", "2026 m.", "VB"),
    ("Kaimynų vakarienė", "Kultūros namai", "kasmet", "–"),
)
MARKED = ["Kalbos vakarai suaugusiems RTF", "Vertėjas ligoninėje RTF", "Kaimynų vakarienė RT"]


def test_names_over_fields_whose_labels_nobody_has_listed() -> None:
    lines = [
        line
        for name, body, time, money in CARDS
        for line in (name, f"Triūsia: {body}", f"Spėti iki: {time}", f"Kapšas: {money}")
    ]
    assert marks(understood("# Lapai", *lines)) == MARKED


def test_tables_each_a_card_one_label_of_which_is_an_infinitive() -> None:
    cards = [
        table(f"{name} | <", f"Triūsia | {body}", f"Spėti iki | {time}", f"Kapšas | {money}")
        for name, body, time, money in CARDS
    ]
    assert marks(understood("# Lapai", *cards)) == MARKED


def test_a_numbered_table_without_a_header() -> None:
    rows = (f"{number} | {' | '.join(card)}" for number, card in enumerate(CARDS, 1))
    assert marks(understood(table(*rows))) == MARKED


def test_actions_beside_their_tasks_are_measures_whatever_they_are_called() -> None:
    plan = understood(
        "# Lentelė",
        table(
            "Uždavinys | Vagos | Vykdytojas | Terminas",
            "Kalba | Rengti kalbos kursus | Švietimo skyrius | 2024 m.",
            "^ | Steigti pokalbių klubą | Kultūros centras | 2025 m.",
            "Žinios | Versti paslaugų aprašymus | Bendrasis skyrius | 2026 m.",
        ),
    )
    assert marks(plan) == [*TWO, "Versti paslaugų aprašymus RT"]


def test_a_column_of_goals_and_of_something_unknown_holds_the_measures() -> None:
    plan = understood(
        "# Lentelė",
        table(
            "Tikslas, uždavinys, vaga | Vykdytojas | Terminas",
            "1 tikslas. Padėti įsikurti | < | <",
            "Rengti kalbos kursus | Švietimo skyrius | 2024 m.",
            "Steigti pokalbių klubą | Kultūros centras | 2025 m.",
        ),
    )
    assert marks(plan) == TWO


def test_a_heading_of_tasks_and_of_something_unknown_may_be_one_of_measures() -> None:
    plan = understood("# UŽDAVINIAI IR VAGOS", "• rengti kursus;", "• steigti klubą;", "• versti aprašymus.")
    assert [other.why.code for other in plan.otherwise] == ["list_without_heading"]
    assert not understood("# UŽDAVINIAI", "• rengti kursus;", "• steigti klubą;", "• versti aprašymus.").measures


def test_cards_that_nobody_understood_are_looked_at_by_somebody() -> None:
    cards = (
        table("Kas | Biblioteka", "Kada | 2026 m.", "Už kiek | 500 Eur"),
        table("Kas | Muziejus", "Kada | 2027 m.", "Už kiek | 900 Eur"),
        table("Kas | Mokykla", "Kada | nuolat", "Už kiek | 300 Eur"),
    )
    plan = understood("# Priemonės", *cards)
    assert not plan.measures
    assert [account.kind for account in plan.accounts] == ["not_understood"] * 3


def test_a_table_around_tables_of_measures_holds_none_itself() -> None:
    inner = ("Veikla | Rodiklis | Laikas | Kas vykdo", "Kursai tėvams | 24 nariai | 2026 m. | Jiezno gimnazija")
    within = "/".join(row.replace(" | ", "\t") for row in inner)
    around = table("Kryptis | Apie ją", f"KALBA | Siekinys. Mokosi visi./{within}")
    plan = understood("# Kryptys ir veiklos", around, table(*inner, "Klubas | 10 susitikimų | 2027 m. | Biblioteka"))
    assert marks(plan) == ["Kursai tėvams IRT", "Klubas IRT"]


def test_a_wall_calendar_with_several_works_in_a_cell() -> None:
    plan = understood(
        "# Kalendorius",
        table(
            "SAUSIS | VASARIS",
            "Kalbos kambario atidarymas/Viešoji biblioteka [1 200 Eur] | Kalbos grupė/Švietimo centras [800 Eur]",
            "KOVAS | BALANDIS",
            "Pažintys su darbdaviais/Verslo skyrius | Margučių dirbtuvė/Meno mokykla [300 Eur]/Priėmimas/Sveikatos biuras",
        ),
    )
    assert marks(plan) == [
        "Kalbos kambario atidarymas RTF",
        "Kalbos grupė RTF",
        "Pažintys su darbdaviais RT",
        "Margučių dirbtuvė RTF",
        "Priėmimas RT",
    ]
    first = plan.measures[0]
    assert [place.quote for place in (first.responsible, first.timeline, first.funding) if place] == [
        "Viešoji biblioteka",
        "SAUSIS",
        "1 200 Eur",
    ]


def test_a_calendar_of_works_without_executors() -> None:
    rows = ("SAUSIS | VASARIS", "Kalbos kursai/Atminčių leidyba | Vakaras", "KOVAS | BALANDIS", "Žygis | Margučiai")
    assert len(marks(understood("# Darbai", table(*rows)))) == 5


def test_a_calendar_of_cards_each_under_its_month() -> None:
    def work(month: str, name: str, who: str, money: str) -> str:
        return f"{month}/{name}/Rūpinasi\t{who}/Kur\tMiesto salė/Pinigai\t{money}"

    rows = [
        ("SAUSIS", "Pirmoji pažintis su miestu", "Turizmo centras", "450 Eur iš SB"),
        ("VASARIS", "Lietuvių kalbos kursai", "Švietimo centras", "9 800 Eur"),
        ("KOVAS", "Darbdavių mugė", "Verslo skyrius", "–"),
        ("BALANDIS", "Vaikų stovykla", "Jaunimo centras", "600 Eur"),
    ]
    cards = [work(*row) for row in rows]
    plan = understood("# Kalendorius", table(" | ".join(cards[:2]), " | ".join(cards[2:])))
    assert marks(plan) == [
        "Pirmoji pažintis su miestu RTF",
        "Lietuvių kalbos kursai RTF",
        "Darbdavių mugė RT",
        "Vaikų stovykla RTF",
    ]
    first = plan.measures[0]
    assert [place.quote for place in (first.responsible, first.timeline) if place] == ["Turizmo centras", "SAUSIS"]


def test_times_under_which_codes_stand_are_no_calendar() -> None:
    works = table("Kodas | Veiksmas", "M1 | Rengti kursus", "M2 | Samdyti vertėją", "M3 | Surengti šventę")
    when = table("2025 m. | 2026 m. | 2027 m.", "M1 | M2 | M3")
    assert [measure.number for measure in understood(works, when).measures] == ["M1", "M2", "M3"]


def test_a_sentence_and_one_field_that_the_document_repeats() -> None:
    lines = (
        "# 1. Susitikimai su darbdaviais", "Ateina lentpjūvės ir poilsio namai. Kada: 2026 m. kovą",
        "# 2. Pagalba pripažįstant diplomus", "Kada: nuolat", "# 3. Šaltibarščių diena", "Kada: kasmet birželį",
    )  # fmt: skip
    assert [mark[-1] for mark in marks(understood("# Ko imsimės", *lines))] == ["T", "T", "T"]


def test_a_name_over_what_is_done_names_the_card() -> None:
    plan = understood(
        "# Kortelės",
        *(
            table(f"{name} | <", f"Ką darysime? | {told}", f"Kas imsis darbo? | {who}", f"Iki kada? | 202{name[0]} m.")
            for name, told, who in (
                ("1. Vertėjo valanda", "Priimamajame darbuotojas kas savaitę prisijungia vertėją", "Bendrasis skyrius"),
                ("2. Antroji pamoka", "Po pamokų atvykę mokiniai gauna papildomą valandą", "Germanto gimnazija"),
                (
                    "3. Durys be grotų",
                    "Krizių centras priima nuo smurto bėgančias užsienietes",
                    "Telšių krizių centras",
                ),
            )
        ),
    )
    assert marks(plan) == ["Vertėjo valanda RT", "Antroji pamoka RT", "Durys be grotų RT"]


def test_names_over_turned_cards_beside_which_nothing_stands() -> None:
    plan = understood(
        "# Veiksmai",
        table(
            " | Naujakurio pasas | Kalbos pirmadieniai",
            "Kas bus daroma | Spausdinamas žinynas trimis kalbomis ir dalijamas | Bibliotekoje mokoma lietuvių kalbos",
            "Kieno rankose | Viešųjų ryšių tarnyba | Kretingos viešoji biblioteka",
            "Kada | 2024 m. pavasaris | 2024–2026 m.",
            "Pinigai | 2 100 Eur | 9 000 Eur",
        ),
    )
    assert marks(plan) == ["Naujakurio pasas RTF", "Kalbos pirmadieniai RTF"]


def test_a_card_of_which_one_row_has_a_cell_for_each_quarter() -> None:
    def card(number: int, name: str, quarters: str) -> Table:
        return table(
            f"Veiklos Nr. {number} | < | < | <",
            f"Veiklos pavadinimas | {name} | < | <",
            "Kas vykdo | Kėdainių biblioteka | < | <",
            f"Kurį metų ketvirtį | {quarters}",
        )

    plan = understood(
        "# Veiklos",
        card(1, "Kino vakarai atvykusiesiems", "I | II | III"),
        card(2, "Kalbų mainų klubas", " | II | "),
        card(3, "Teisinės konsultacijos", " | | "),
    )
    assert marks(plan) == ["Kino vakarai atvykusiesiems RT", "Kalbų mainų klubas RT", "Teisinės konsultacijos R"]


def test_a_numbered_name_over_a_card_is_no_header_whatever_stands_beside_it() -> None:
    cards = [
        ("Kalbos pasivaikščiojimai", "Viešoji biblioteka", "2025 m. gegužę", "SB, 3 tūkst. Eur"),
        ("Pagalba medikams: pirmoji darbo vieta", "Utenos ligoninė", "kas ketvirtį", "lėšų nereikia"),
        ("Vasaros stovykla vaikams", "Jaunimo centras", "2025 m. liepą", "PMIF"),
    ]
    plan = understood(
        *(
            table(
                f"Sumanymas Nr. {number} | {name}",
                f"Kas griebiasi | {body}",
                f"Kada | {term}",
                f"Kas atseikėja | {source}",
            )
            for number, (name, body, term, source) in enumerate(cards, 1)
        )
    )
    assert [measure.title for measure in plan.measures] == [name for name, *_ in cards]


def test_values_that_read_like_labels_stand_beside_those() -> None:
    turned = table(
        " | Pirmas darbas | Antras darbas | Trečias darbas",
        "Priemonė | Vieno numerio telefonas | Kalbos kursai seniūnijose | Patarėjas įmonėse",
        "Kas | Paslaugų centras | Kultūros centras | Profsąjungų atstovas",
        "Nuo kada | 2025 m. rugsėjis | 2025 m. spalis | 2026 m. sausis",
        "Pinigai | Rajono biudžetas | Rajono biudžetas | ",
        "Kaip matuosime | 60 skambučių | 45 baigusieji | 20 ginčų",
    )
    assert [mark.rsplit(" ", 1)[-1] for mark in marks(understood("# Darbai", turned))] == ["IRTF", "IRTF", "IRT"]


def test_a_column_of_what_is_done_that_says_only_when() -> None:
    rows = ("Rengti pamokas | 120 vaikų | 2024 m. gegužė–spalis", "Konsultuoti šeimas | 80 šeimų | 2024 m. II–IV ketv.")
    assert [mark[-2:] for mark in marks(understood("# II", table("Priemonė | Rezultatai | Įvykdymas", *rows)))] == [
        "IT"
    ] * 2


def test_a_form_whose_rows_hold_one_field_or_two() -> None:
    def form(name: str, who: str, much: str, many: str) -> Table:
        return table(
            f"Veiklos pavadinimas | {name} | < | <",
            f"Kas vykdo | {who} | Suma, Eur | {much}",
            f"Kas apmoka | savivaldybės biudžetas | Rezultato matas | {many}",
            "Kada | 2025 m. | < | <",
        )

    cards = (
        form("Kalbos klubas", "Utenos biblioteka", "4 200", "50 lankytojų"),
        form("Žaidimų diena", "Utenos kultūros centras", "1 800", "9 žaidimai"),
        form("Mokymai seniūnijoms", "Utenos seniūnija", "1 300", "8 mokymai"),
    )
    blocks = [block for number, card in enumerate(cards) for block in (f"{number} blokas.", card)]
    assert [mark.rsplit(" ", 1)[-1] for mark in marks(understood("# Veiklos", *blocks))] == ["IRTF"] * 3
