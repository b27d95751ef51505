"""Measures in tables of many shapes (field notes, 3)."""

import pytest

from plan_assessor.document.model import Document, Paragraph
from plan_assessor.plan.interpret import interpret
from tests.plan.reading import HOST, LEXICON, kinds, marks, table, understood

HEADING = "# PRIEMONĖS"


def test_a_plain_table() -> None:
    plan = understood(
        table(
            "Eil. Nr. | Priemonė | Vykdytojas | Terminas | Lėšos, Eur | Vertinimo kriterijus",
            "1.1. | Rengti kursus | Švietimo skyrius | 2024 m. | 500 | 20 dalyvių",
            "1.2. | Išleisti atmintinę | – | nuolat | … | bus patikslinta",
        )
    )
    assert marks(plan) == ["Rengti kursus IRTF", "Išleisti atmintinę T"]
    assert [measure.number for measure in plan.measures] == ["1.1", "1.2"]
    assert plan.measures[0].funding is not None
    assert plan.measures[0].funding.column == "Lėšos, Eur"


def test_no_number_column_and_the_number_in_the_measure() -> None:
    plan = understood(table("Priemonė | Atsakinga institucija", "1.1. Rengti kursus | Švietimo skyrius"))
    assert [(measure.number, measure.title) for measure in plan.measures] == [("1.1", "Rengti kursus")]


def test_group_rows_are_no_measures() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojas",
            "1 uždavinys. Gerinti informavimą | < | <",
            "1.1 | Išleisti atmintinę | Komunikacijos skyrius",
            "II. | Kalba ir darbas | ",
            "2.1 | Rengti kursus | Švietimo skyrius",
            " | Iš viso | ",
        )
    )
    assert marks(plan) == ["Išleisti atmintinę R", "Rengti kursus R"]
    assert plan.measures[0].group == "1 uždavinys. Gerinti informavimą"


def test_rows_that_tell_a_quarter_are_a_term() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojas",
            "1 uždavinys. Gerinti informavimą | < | <",
            "I KETVIRTIS | < | <",
            "1 | Išleisti atmintinę | Komunikacijos skyrius",
            "Gegužės mėn. | < | <",
            "2 | Rengti kursus | Švietimo skyrius",
            "2 uždavinys. Priimti naujakurius | < | <",
            "3 | Skirti mentorius | Socialinės paramos skyrius",
        )
    )
    assert marks(plan) == ["Išleisti atmintinę RT", "Rengti kursus RT", "Skirti mentorius R"]
    assert [measure.group for measure in plan.measures] == [
        "1 uždavinys. Gerinti informavimą › I KETVIRTIS",
        "1 uždavinys. Gerinti informavimą › Gegužės mėn.",
        "2 uždavinys. Priimti naujakurius",
    ]


def test_a_year_in_the_words_of_a_task_is_no_term() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojas",
            "1 uždavinys. Tęsti 2019 m. pradėtą darbą | < | <",
            "1 | Išleisti atmintinę | Komunikacijos skyrius",
            "2 uždavinys. Įgyvendinti 2021–2030 m. pažangos planą | < | <",
            "2 | Rengti kursus | Švietimo skyrius",
            "3 uždavinys. Priimti naujakurius (2025–2026 m.) | < | <",
            "3 | Skirti mentorius | Socialinės paramos skyrius",
        )
    )
    assert marks(plan) == ["Išleisti atmintinę R", "Rengti kursus R", "Skirti mentorius RT"]


def test_quarters_over_tasks_hold_for_all_of_them() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojas",
            "2024 m. II pusmetis | < | <",
            "1 uždavinys. Gerinti informavimą | < | <",
            "1 | Išleisti atmintinę | Komunikacijos skyrius",
            "2 uždavinys. Priimti naujakurius | < | <",
            "2 | Skirti mentorius | Socialinės paramos skyrius",
        )
    )
    assert marks(plan) == ["Išleisti atmintinę RT", "Skirti mentorius RT"]


def test_the_draft_of_the_money_of_a_year_is_no_measure() -> None:
    plan = understood(
        table(
            "Kodas | Pavadinimas | Vykdytojas | 2025 m. asignavimai | 2026 m. projektas",
            "01.01 | Rengti lietuvių kalbos kursus | Švietimo skyrius | 12,0 | 14,5",
        )
    )
    assert marks(plan) == ["Rengti lietuvių kalbos kursus RTF"]


def test_a_merged_cell_covers_all_of_its_measures() -> None:
    plan = understood(
        table(
            "Priemonė | Vykdytojas", "Rengti kursus | Švietimo skyrius", "Skirti mentorius | ^", "Kviesti į šventes | –"
        )
    )
    assert marks(plan) == ["Rengti kursus R", "Skirti mentorius R", "Kviesti į šventes"]


def test_a_question_that_names_no_field_leaves_it_to_what_stands_under_it() -> None:
    plan = understood(
        table(
            "Ką darysime | Kas pasinaudos | Kas atliks",
            "Rengti kursus | Įmonėse dirbantys užsieniečiai | Švietimo skyrius",
            "Skirti mentorius | Prieglobsčio gavėjai | Socialinės paramos skyrius",
            "Kviesti į šventes | Ukrainiečių mokiniai | Kultūros centras",
        )
    )
    assert [measure.target_group is not None for measure in plan.measures] == [True] * 3


def test_two_levels_of_header() -> None:
    plan = understood(
        table(
            "Nr. | Veikla | Terminas | < | Rodiklis | < | Atsakingas padalinys",
            "^ | ^ | pradžia | pabaiga | pavadinimas | reikšmė | ^",
            "1 | Rengti kursus | 2024-06 | 2024-12 | Dalyviai | 20 | Švietimo skyrius",
            "2 | Skirti mentorius | 2024-06 | 2024-12 | – | – | Socialinės paramos skyrius",
        )
    )
    assert marks(plan) == ["Rengti kursus IRT", "Skirti mentorius RT"]


def test_the_row_of_column_numbers_is_skipped() -> None:
    plan = understood(table("Nr. | Priemonė | Vykdytojas", "1 | 2 | 3", "1. | Rengti kursus | Švietimo skyrius"))
    assert marks(plan) == ["Rengti kursus R"]


def test_year_columns_of_money_are_a_term() -> None:
    plan = understood(
        table(
            "Priemonė | Lėšos, tūkst. Eur | <",
            "^ | 2024 m. | 2025 m.",
            "Rengti kursus | 5,0 | –",
            "Skirti mentorius | – | –",
        )
    )
    assert marks(plan) == ["Rengti kursus TF", "Skirti mentorius"]


def test_money_for_several_years_is_no_term() -> None:
    plan = understood(table("Priemonė | Lėšos 2024–2027 m., Eur", "Rengti kursus | 500"))
    assert marks(plan) == ["Rengti kursus F"]


def test_ticked_quarters_are_a_term() -> None:
    plan = understood(
        table("Priemonė | Ketvirtis | < | Vykdytojas", "^ | I | II | ^", "Rengti kursus | x | | Švietimo skyrius")
    )
    assert marks(plan) == ["Rengti kursus RT"]


def test_one_measure_over_several_sources() -> None:
    plan = understood(
        table(
            "Kodas | Priemonės pavadinimas | Finansavimo šaltinis | 2024 m. asignavimai",
            "01 | Kalbos kursai | SB | 10,0",
            " | | PMIF | 20,0",
            " | | Iš viso: | 30,0",
            "02 | Vertimas | SB | 5,0",
        )
    )
    assert marks(plan) == ["Kalbos kursai TF", "Vertimas TF"]


def test_indicators_in_a_table_of_their_own() -> None:
    plan = understood(
        table("Nr. | Priemonė | Vykdymo metai", "P1 | Rengti kursus | 2024", "P2 | Skirti mentorius | 2025"),
        table("Priemonės Nr. | Rodiklis | Siekiama reikšmė", "P1 | Dalyviai | 20", "P2 | Mentoriai | 5"),
    )
    assert marks(plan) == ["Rengti kursus IT", "Skirti mentorius IT"]


def test_money_in_a_table_that_repeats_the_titles() -> None:
    plan = understood(
        table("Priemonė | Terminas", "Rengti kursus | 2024", "Skirti mentorius | 2025"),
        table("Priemonė | Suma, Eur", "Rengti kursus | 500", "Skirti mentorius | –"),
    )
    assert marks(plan) == ["Rengti kursus TF", "Skirti mentorius T"]


def test_a_continued_table_without_header() -> None:
    plan = understood(
        table("Priemonė | Vykdytojas | Terminas", "Rengti kursus | Švietimo skyrius | 2024"),
        "Lentelės tęsinys",
        table("Skirti mentorius | Socialinės paramos skyrius | 2025"),
    )
    assert marks(plan) == ["Rengti kursus RT", "Skirti mentorius RT"]


def test_cards() -> None:
    plan = understood(
        table(
            "1 veiksmas | Būsto sąrašas",
            "Kas vykdo | Socialinės paramos skyrius",
            "Rezultato rodiklis | 20 butų",
            "Lėšos | –",
        ),
        table(
            "2 veiksmas | Kalbos užsiėmimai",
            "Kas vykdo | ",
            "Rezultato rodiklis | 5 grupės",
            "Lėšos | Papildomų lėšų nereikia",
        ),
    )
    assert marks(plan) == ["Būsto sąrašas IR", "Kalbos užsiėmimai IF"]


def test_fields_kept_in_one_cell() -> None:
    plan = understood(
        table("Priemonės turinys | Duomenys", "Rengti kursus | Vykdytojas: Švietimo skyrius/Laikas: 2024 m./Lėšos: –")
    )
    assert marks(plan) == ["Rengti kursus RT"]


def test_tasks_beside_measures_are_nobody_whom_they_are_for() -> None:
    plan = understood(
        table(
            "Atkarpa | Ko imsimės | Ant kurio pečių | Ligi kada",
            "gerinti paslaugas užsieniečiams | Tautų kultūrų festivalis aikštėje | Kultūros centras | 2025 m.",
            "^ | Integracijos stebėsenos sistema | Švietimo skyrius | 2026 m.",
            "skatinti užsieniečių dalyvavimą | Etninių bendruomenių kultūros projektai | Biblioteka | nuolat",
        )
    )
    assert len(plan.measures) == 3
    assert not plan.has_target_column


def test_a_column_of_several_fields_each_with_its_label_is_taken_apart() -> None:
    header = "Nr. | Priemonė | Tikslinė grupė, Vykdytojai, Lėšos"
    filled = "Tikslinė grupė: šeimos / Vykdytojai: Švietimo skyrius / Lėšos: 500 Eur"
    blank = "Tikslinė grupė: vaikai / Vykdytojai: bus patikslinta / Lėšos: …"
    plan = understood(table(header, f"1. | Kursai suaugusiesiems | {filled}", f"2. | Stovykla vaikams | {blank}"))
    assert marks(plan) == ["Kursai suaugusiesiems RF", "Stovykla vaikams"]


def test_areas_merged_over_several_measures_do_not_name_them() -> None:
    plan = understood(
        table(
            "Atkarpa | Kelintas | Ko imsimės | Ar nueita teisingai | Ant kurio pečių | Iš kurio kišenės",
            "gerinti paslaugų prieinamumą užsieniečiams | 1. | Tautų kultūrų festivalis miesto aikštėje | Festivalio dalyvių skaičius – 3 | | SB, ES, 2 000 Eur",
            "^ | 2. | Integracijos paslaugų poreikio analizė seniūnijoms | bus patikslinta | | SB, ES",
            "stiprinti įstaigų gebėjimus dirbti su užsieniečiais | 3. | Metinė integracijos plano vykdymo suvestinė | bus patikslinta | Švietimo skyrius | 12,0 tūkst. Eur (PMIF lėšos)",
            "^ | 4. | Etninių bendruomenių kultūros projektai | Finansuotų projektų skaičius: 10 | | PMIF lėšos",
            "skatinti užsieniečių dalyvavimą vietos gyvenime | 5. | Integracijos stebėsenos sistema | Sukurtų sistemų skaičius (60) | Viešoji biblioteka | SB, ES",
        )
    )
    assert marks(plan) == [
        "Tautų kultūrų festivalis miesto aikštėje IF",
        "Integracijos paslaugų poreikio analizė seniūnijoms F",
        "Metinė integracijos plano vykdymo suvestinė RF",
        "Etninių bendruomenių kultūros projektai IF",
        "Integracijos stebėsenos sistema IRF",
    ]


def test_a_column_of_whom_it_is_meant_for_counts_where_it_is_filled() -> None:
    plan = understood(
        table("Veikla | Kam skiriama", "Rengti kursus | Suaugusiems", "Mokyti darbuotojus | –", "Surengti šventę | –")
    )
    assert [measure.target_group is not None for measure in plan.measures] == [True, False, False]


def test_nameless_bodies_under_who_carries_out_are_no_target_groups() -> None:
    rows = [f"{title} | kompetentingos įstaigos | 2024" for title in ("Rengti kursus", "Leisti atmintinę", "Mokyti")]
    plan = understood(table("Priemonė | Vykdytojai | Terminas", *rows))
    assert kinds(plan, "responsible") == {"nameless"}
    assert not plan.has_target_column


def test_a_measure_that_approves_something_is_no_approval_mark() -> None:
    titles = ("Parengta suvestinė", "Patvirtinta užsieniečių nukreipimo tvarka", "Surengtos varžybos")
    rows = [f"{title} | Švietimo skyrius | 2024" for title in titles]
    assert len(understood(table("Priemonė | Vykdytojai | Terminas", *rows)).measures) == len(titles)


def test_nameless_bodies_fill_nothing() -> None:
    plan = understood(table("Priemonė | Vykdytojai | Terminas", "Rengti kursus | atsakingos institucijos | 2024"))
    assert marks(plan) == ["Rengti kursus T"]
    assert kinds(plan, "responsible") == {"nameless"}


def test_past_projects_and_risks_are_no_measures() -> None:
    plan = understood(
        "# ESAMA PADĖTIS",
        table("Projektas | Vykdytojas | Vertė, Eur", "Kalba vienija | Mokykla | 18 900"),
        HEADING,
        table("Rizika | Priemonės rizikai valdyti | Atsakingas", "Trūks lektorių | Sudaryti sąrašą | Centro direktorė"),
    )
    assert marks(plan) == []


def test_rows_under_what_is_done_already_are_no_measures() -> None:
    rows = (
        "Nr. | Priemonė | Vykdytojas", "Padaryta | < | <", "1 | Rengti kursus | Mokykla", "Numatyta | < | <",
        "1 | Steigti klubą | Biblioteka", "2 | Versti aprašymus | Skyrius",
    )  # fmt: skip
    assert marks(understood(table(*rows))) == ["Steigti klubą R", "Versti aprašymus R"]


def test_a_sentence_over_a_table_does_not_say_that_it_looks_back() -> None:
    rows = table("Priemonė | Vykdytojas", "Rengti kursus | Švietimo skyrius")
    assert marks(understood("Ataskaita kasmet skelbiama svetainėje.", rows)) == ["Rengti kursus R"]
    assert marks(understood("2023 metų ataskaita:", rows)) == []
    assert marks(understood("2023 metų ataskaita pateikta lentelėje.", rows)) == []


def test_in_a_host_only_what_concerns_the_subject_counts() -> None:
    plan = understood(
        "1. Plano tikslas – gerinti gyvenimo kokybę rajone.",
        table(
            "Nr. | Priemonė | Vykdytojas",
            "1 uždavinys. Plėsti sportą | < | <",
            "1.1 | Įrengti aikštyną | Statybos skyrius",
            "2 uždavinys. Padėti užsieniečiams įsikurti | < | <",
            "2.1 | Rengti kalbos kursus | Švietimo skyrius",
        ),
        title=HOST,
    )
    assert plan.hosted
    assert marks(plan) == ["Rengti kalbos kursus R"]


def test_a_table_whose_columns_nobody_names_is_a_doubt() -> None:
    plan = understood(HEADING, table("A | B | C", "ąž | čę | ėį", "šų | ūž | aa"))
    assert plan.otherwise


def test_a_header_of_two_cells_is_no_caption() -> None:
    plan = understood(
        HEADING,
        table("Priemonė | Lėšos, tūkst. Eur | <", " | 2024 | 2025", "Rengti kursus | 5 | 6", "Steigti klubą | 1 | 2"),
    )
    assert marks(plan) == ["Rengti kursus TF", "Steigti klubą TF"]


def test_a_caption_over_the_header_is_no_header() -> None:
    plan = understood(
        HEADING,
        table(
            "1 uždavinys | Padėti susikalbėti | <",
            "Nr. | Veikla | Vykdytojas",
            "1.1 | Rengti kursus | Švietimo skyrius",
        ),
    )
    assert marks(plan) == ["Rengti kursus R"]


def test_questions_as_headers() -> None:
    plan = understood(HEADING, table("Ką? | Kas? | Kada? | Už ką?", "Rengti kursus | Švietimo skyrius | 2024 m. | SB"))
    assert marks(plan) == ["Rengti kursus RTF"]


def test_what_was_done_is_not_planned() -> None:
    plan = understood(table("Kas padaryta | Rodiklis | Vykdytojas", "Surengti kursai | 3 | Švietimo skyrius"))
    assert marks(plan) == []


def test_totals_are_no_source() -> None:
    plan = understood(
        HEADING,
        table(
            "Priemonė | Vykdytojas | Lėšų šaltinis",
            "Rengti kursus | Švietimo skyrius | Iš viso",
            "Steigti klubą | Biblioteka | SB",
        ),
    )
    assert marks(plan) == ["Rengti kursus R", "Steigti klubą RF"]
    assert kinds(plan, "funding") == set()


def test_resources_that_are_people_are_no_money() -> None:
    plan = understood(
        HEADING, table("Priemonė | Vykdytojas | Žmogiškieji ištekliai", "Rengti kursus | Biblioteka | 2 mokytojai")
    )
    assert marks(plan) == ["Rengti kursus R"]


def test_a_card_is_titled_by_its_label_whatever_else_the_title_names() -> None:
    plan = understood(
        HEADING,
        table("5 priemonė. Mokyti seniūnijų darbuotojus | <", "Vykdo | Personalo skyrius", "Laikas | 2024 m."),
    )
    assert [(measure.number, measure.title) for measure in plan.measures] == [("5", "Mokyti seniūnijų darbuotojus")]


def test_several_cards_in_one_table() -> None:
    plan = understood(
        HEADING,
        table(
            "1 priemonė. Rengti kursus | <",
            "Vykdo | Švietimo skyrius",
            "Laikas | 2024 m.",
            "2 priemonė. Steigti klubą | <",
            "Vykdo | Kultūros skyrius",
            "Laikas | –",
        ),
    )
    assert marks(plan) == ["Rengti kursus RT", "Steigti klubą R"]


def test_a_second_title_in_a_card_describes() -> None:
    card = table(
        "1 priemonė | Kalbos kursai",
        "Ką darysime | Grupės renkasi vakarais.",
        "Įgyvendintojas | Biblioteka",
        "Terminas | 2024 m.",
    )
    plan = understood(HEADING, card)
    assert marks(plan) == ["Kalbos kursai RT"]


def test_a_measure_over_two_rows() -> None:
    plan = understood(
        HEADING,
        table(
            "Nr. | Priemonė | < | <", "^ | Vykdytojai | Terminas | Rodiklis",
            "1. | Rengti kursus | < | <", " | Švietimo skyrius | 2024 m. | 20 dalyvių",
            "2. | Steigti klubą | < | <", " | Biblioteka | nuolat | –",
            "3. | Išleisti atmintinę | < | <", " | – | 2025 m. | 1 atmintinė",
        ),
    )  # fmt: skip
    assert marks(plan) == ["Rengti kursus IRT", "Steigti klubą RT", "Išleisti atmintinę IT"]
    assert [measure.place.row for measure in plan.measures] == [3, 5, 7]


def test_an_empty_goal_row_does_not_take_what_follows_the_table() -> None:
    plan = understood(
        HEADING,
        table("Nr. | Priemonė | Vykdytojas", "Tikslas: | … | …", "1 | Rengti kursus | Biblioteka"),
        "Planas peržiūrimas kasmet.",
    )
    assert kinds(plan, "goal") == {"empty"}


def test_a_heading_in_bold_ends_the_chapter_that_the_files_own_style_began() -> None:
    """In a host „E. …“, only bold, follows „D. Užsieniečiai“, a heading by its style, and is no part of it."""
    parts = [
        Paragraph(text=HOST, bold=True, centered=True),
        Paragraph(text="D. Užsieniečiai", bold=True, level=2),
        Paragraph(text="Rajone gyvena 380 užsieniečių."),
        Paragraph(text="E. Plano veiksmai", bold=True),
        table("Veiksmas | Vykdytojas", "Įrengti keltuvus | Seniūnija", "Mokyti užsieniečius kalbos | Biblioteka"),
    ]
    plan = interpret([Document(file="plan.docx", sha256="", reader="docx", blocks=tuple(parts))], LEXICON, "foreigners")
    assert marks(plan) == ["Mokyti užsieniečius kalbos R"]


def test_a_row_without_a_number_and_without_fields_stands_over_those_that_have_them() -> None:
    plan = understood(
        HEADING,
        table(
            "Nr. | Darbas | Vykdytojas | Terminas",
            " | A stotelė. Pažinti |  | ",
            "1 | Parengti paslaugų žemėlapį | Seniūnija | 2025 m.",
            "2 | Paskirti kontaktinį asmenį | Biblioteka | 2025 m.",
            " | B stotelė. Prabilti |  | ",
            "3 | Įsteigti kalbos kampelį | Biblioteka | 2026 m.",
        ),
    )
    assert [measure.group for measure in plan.measures] == ["A stotelė. Pažinti"] * 2 + ["B stotelė. Prabilti"]


def test_headings_with_a_time_each_are_the_terms_of_the_tables_under_them() -> None:
    first = table("Nr. | Priemonė | Vykdytojas", "1 | Rengti kursus | Švietimo skyrius")
    second = table("Nr. | Priemonė | Vykdytojas", "1 | Skirti mentorius | Socialinės paramos skyrius")
    plan = understood("# 2025 metų darbai", first, "# 2026 metų darbai", second)
    assert marks(plan) == ["Rengti kursus RT", "Skirti mentorius RT"]
    assert [measure.timeline and measure.timeline.quote for measure in plan.measures] == [
        "2025 metų darbai",
        "2026 metų darbai",
    ]
    assert marks(understood("# 2025 metų darbai", first, second)) == ["Rengti kursus R", "Skirti mentorius R"]


def test_a_row_that_says_who_carries_out_what_stands_under_it() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Rodiklis",
            "Darbus atlieka Utenos švietimo centras kartu su mokyklomis | < | <",
            "1 | Rengti kursus | 45 klausytojai",
            "Darbus atlieka Utenos kultūros centras | < | <",
            "2 | Surengti šventę | 800 dalyvių",
        )
    )
    assert marks(plan) == ["Rengti kursus IR", "Surengti šventę IR"]


def test_a_table_whose_terms_ended_before_the_plan_begins_is_of_the_past() -> None:
    projects = ["„Pasisveikinkime“ | Paslaugų centras | 2022–2023 m.", "„Kalbų sodas“ | Viešoji biblioteka | 2024 m."]
    past = table("Priemonė | Kas vykdė | Kada", *projects)
    plans = table("Priemonė | Vykdytojas | Terminas", "Rengti kursus | Švietimo skyrius | 2026 m.")
    title = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE 2025–2027 METŲ VEIKSMŲ PLANAS"
    assert marks(understood("# KRAŠTAS", past, HEADING, plans, title=title)) == ["Rengti kursus RT"]
    assert len(understood("# KRAŠTAS", past, HEADING, plans).measures) == 3


def test_a_table_cut_into_its_lines_is_put_together() -> None:
    rows = table(
        "Nr. | Darbas | Vykdytojas | Terminas",
        "1 | Vesti lietuvių kalbos kursus | Biblioteka | 2024 IV k. –",
        " | po pamainos |  | 2027 m.",
        "2 | Nupirkti mokykloms | Seniūnija | 2025 m.",
        " | vadovėlių |  | ",
    )
    assert marks(understood(HEADING, rows)) == [
        "Vesti lietuvių kalbos kursus po pamainos RT",
        "Nupirkti mokykloms vadovėlių RT",
    ]


def test_a_header_that_asks_what_to_do_is_no_measure() -> None:
    rows = table(
        "Ką padaryti | Kieno rankomis | Matas",
        "Žodis | < | <",
        "Įkurti kalbos svetaines | Kultūros centras | 35 lankytojai",
        "Iškabinti užrašus | Seniūnija | 12 iškabų",
        "Samdyti vertėją | Socialinių paslaugų centras | 90 palydėjimų",
    )
    assert marks(understood(HEADING, "8. Kairėje surašyta, ką padaryti.", rows)) == [
        "Įkurti kalbos svetaines IR",
        "Iškabinti užrašus IR",
        "Samdyti vertėją IR",
    ]


def test_places_before_figures_of_years_are_no_labels_of_a_card() -> None:
    plan = understood(
        "# KRANTAI: KĄ ŽINOME",
        table("Vietovė | 2022 m. | 2023 m.", "Jankų seniūnija | 8 | 14", "Iš viso | 113 | 223"),
    )
    assert plan.measures == ()


def test_small_tables_of_one_header_are_understood_together() -> None:
    header = "Diena | Kas vyksta | Kas rūpinasi | Pasižymėkite"
    sheets = [
        table(header, *rows)
        for rows in (
            [
                "8 d. | Pradėti kalbos kursus | Viešoji biblioteka | kviečiame ateiti",
                "9 d. | Išleisti žinyną | Meno mokykla | su vertėja",
            ],
            ["14 d. | Surengti seminarą mokytojams | Švietimo skyrius | kviečiame pasakotojus"],
            ["visą mėnesį | Surengti darbo mugę | Užimtumo tarnyba | "],
        )
    ]
    plan = understood("# SAUSIS", sheets[0], "# KOVAS", sheets[1], "# GEGUŽĖ", sheets[2])
    assert marks(plan) == [
        "Pradėti kalbos kursus RT", "Išleisti žinyną RT", "Surengti seminarą mokytojams RT", "Surengti darbo mugę RT",
    ]  # fmt: skip


def test_ticks_under_bodies_say_who_carries_out() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojai | <",
            "^ | ^ | SPS | ŠS",
            "1. | Rengti kalbos kursus |  | ✓",
            "2. | Skirti mentorių šeimoms | ✓ | ",
            "3. | Išleisti atmintinę |  | ",
        ),
        table(
            "Priemonė | Kultūros skyrius | Terminas",
            "Surengti šventę | + | 2026 m.",
            "Surengti parodą |  | 2027 m.",
        ),
    )
    found = ["Rengti kalbos kursus R", "Skirti mentorių šeimoms R", "Išleisti atmintinę"]
    assert marks(plan) == [*found, "Surengti šventę RT", "Surengti parodą T"]
    assert plan.measures[0].responsible is not None
    assert plan.measures[0].responsible.quote == "Vykdytojai\nŠS"


def test_how_much_is_a_question_of_money_where_money_answers_it() -> None:
    plan = understood(
        table(
            "Ką darysime | Kas | Kiek",
            "Rengti kalbos kursus | Švietimo skyrius | 500 Eur, savivaldybės biudžetas",
            "Surengti šventę | Kultūros centras | įmonių lėšos",
        )
    )
    assert marks(plan) == ["Rengti kalbos kursus RF", "Surengti šventę RF"]


def test_a_body_that_only_helps_has_a_lesser_sign_under_it() -> None:
    plan = understood(
        table(
            "Priemonė | Kas vykdo | < | Rodiklis",
            "^ | Biblioteka | Muziejus | ^",
            "Rengti kursus | ● | ○ | 20 dalyvių",
            "Steigti klubą | ○ | ● | 30 narių",
            "Vesti ekskursijas |  | ● | 8 grupės",
        )
    )
    assert marks(plan) == ["Rengti kursus IR", "Steigti klubą IR", "Vesti ekskursijas IR"]
    assert [measure.responsible.quote.split("\n")[-1] for measure in plan.measures if measure.responsible] == [
        "Biblioteka",
        "Muziejus",
        "Muziejus",
    ]


def test_cells_with_a_time_over_what_is_done_then() -> None:
    plan = understood(
        table(
            "Sausis/• Rengti kalbos kursus (JC)/• Versti atmintines | Vasaris/• Lankyti naujas šeimas",
            "Kovas/• Kviesti kaimynus į šventę (JC) | Balandis",
        ),
        "JC – Jaunimo centras.",
    )
    assert marks(plan) == [
        "Rengti kalbos kursus RT",
        "Versti atmintines T",
        "Lankyti naujas šeimas T",
        "Kviesti kaimynus į šventę RT",
    ]


def test_a_frame_round_a_line_holds_no_labels() -> None:
    cards = [table(f"Vykdo | {who}", f"Kada | {when} m.") for who, when in (("Mokykla", 2026), ("Klubas", 2027))]
    assert understood(table("Ilgesnis sakinys rėmelyje"), "# Rengti kursus", cards[0], "# Mokyti", cards[1]).is_plan


CARDS = [
    ("Kalbos kursai suaugusiems", "Suspėti iki\t2026 m.", "Pinigai\t500 Eur", "Imasi\tMokykla"),
    ("Pokalbių klubas bibliotekoje", "Suspėti iki\t2027 m.", "Pinigai", "Imasi\tCentras"),
    ("Kaimynų šventė mieste", "Suspėti iki\t2027 m.", "Pinigai\tLėšų nereikia", "Imasi\t…"),
    ("Išvyka po apylinkes", "Suspėti iki\t2026 m.", "Pinigai\t…", "Imasi\tBiblioteka"),
]


def test_a_label_in_its_own_line_says_that_nothing_stands_beside_it() -> None:
    rows = (" | ".join("/".join(card) for card in CARDS[n : n + 2]) for n in (0, 2))
    plan = understood(table(*rows))
    assert marks(plan) == [
        f"{card[0]} {letters}" for card, letters in zip(CARDS, ("RTF", "RT", "TF", "RT"), strict=True)
    ]


def test_years_ticked_after_what_is_counted_are_the_term() -> None:
    ticks = table(
        "Veikla | Ką skaičiuosime | 2024 | 2025", "Rengti kursus | lankytojus | ● | ", "Versti | lapus |  | ●"
    )
    assert [m.timeline and m.timeline.quote for m in understood(ticks).measures] == ["2024", "2025"]


def test_an_area_and_its_task_in_one_row_tell_a_task() -> None:
    rows = table(
        "Sritis | Veiksmas | Vykdytojas", "Kalba | Uždavinys: mokyti užsieniečius | <", "^ | Rengti kursus | Centras"
    )
    plan = understood(rows)
    assert marks(plan) == ["Rengti kursus R"]
    assert "task" in {s.kind for s in plan.statements if s.topic == "goal"}


def test_a_table_counts_on_behind_a_heading() -> None:
    first = table("Nr. | Darbas | Kada", "1 | Kalbos kursai | 2025 m.", "2 | Žaidimų rytai | 2026 m.")
    more = table("3 | Arbatos klubas | nuolat", "4 | Slaugytojos vizitai | 2026 m.")
    plan = understood("# Darbai", first, "# Antras rūpestis: kaimynystė", more)
    assert [measure.title for measure in plan.measures] == [
        "Kalbos kursai",
        "Žaidimų rytai",
        "Arbatos klubas",
        "Slaugytojos vizitai",
    ]
    assert all(measure.timeline for measure in plan.measures)


def test_the_title_over_a_table_may_name_what_is_looked_into() -> None:
    studied = table(
        "Vykdantysis padalinys | Mėnuo | Priemonės turinys | Rodiklis",
        "Planavimo skyrius | 2026 m. kovas | Apklausti užsieniečius apie būstą | Anketų skaičius – 400",
        "Plėtros skyrius | 2026 m. birželis | Nubraižyti užsieniečių būsto žemėlapį |",
    )
    title = "UŽSIENIEČIŲ PADĖTIES UTENOJE PAŽINIMO PRIEMONIŲ PLANAS"
    assert len(understood(studied, title=title).measures) == 2


def test_what_is_numbered_is_neither_turned_nor_a_card() -> None:
    plan = understood(
        "# Užmačios",
        table(
            "Žyma | Užmačia | Atseikėta | <",
            "^ | ^ | 2027 | 2028",
            "1. | Kalbos kursų suaugusiems užsieniečiams organizavimas | 2,0 | 5,0",
            "2. | Profilaktinių vaikų sveikatos patikrinimų atlikimas | - | 20,0",
            "3. | Seniūnijų specialistų apmokymas dirbti su užsieniečiais | - | -",
        ),
    )
    assert [mark.rpartition(" ")[2] for mark in marks(plan)] == ["TF", "TF", "užsieniečiais"]


@pytest.mark.parametrize("number", ["1.", "1.1."])
def test_one_numbered_record_under_labels_that_nobody_knows(number: str) -> None:
    one = table(
        "Žyma | Užmačia | Pavykimo atspindys | Šeimininkas | Metas",
        f"{number} | Krašto žemėlapis dviratininkams | Žemėlapių tiražas – 20 egz. | Statybos skyrius | 2025 m.",
    )
    assert marks(understood("# UŽMAČIOS", one, subject=None)) == ["Krašto žemėlapis dviratininkams IRT"]


def test_fields_named_below_the_names_of_measures_are_none_of_the_names() -> None:
    rows = (
        "1. | Įdiegtas anoniminis pranešimų kanalas | 2027 m.",
        " | KPI: Gautų pranešimų skaičius – 10 | <",
        "2. | Parengta dovanų priėmimo tvarka | 2028 m.",
        " | KPI: Parengtų tvarkų skaičius – 3 | <",
    )
    plan = understood("# Aktyvitai", table("ID | Aktyvitas | Dedlainas", *rows), subject=None)
    assert [mark.rpartition(" ")[2] for mark in marks(plan)] == ["IT", "IT"]


def test_known_labels_in_lines_of_a_cell_need_no_other_record() -> None:
    fields = "Stebėsenos rodiklis: anketų skaičius – 3 / Vykdytojai: Švietimo skyrius / Asignavimai: 500 Eur"
    plan = understood(HEADING, table("Nr. | Priemonė | Kita", f"1. | Atlikta užsieniečių poreikių apklausa | {fields}"))
    assert marks(plan) == ["Atlikta užsieniečių poreikių apklausa IRF"]


def test_rows_with_codes_are_no_cards_whatever_stands_below_them() -> None:
    plan = understood(
        HEADING,
        table(
            "Kodas | Pavadinimas | Lėšų šaltinis | 2025 m. asignavimai | Vykdytojo kodas",
            "06.01.01 | Užsieniečių informavimo langelio išlaikymas | | | 2",
            " | | SB | 18,4 | ",
            " | Iš viso: | | 18,4 | ",
            "06.01.02 | Lietuvių kalbos kursai ne ES piliečiams | | | 4",
            " | | SB | 6,0 | ",
            " | Iš viso: | | 6,0 | ",
            "06.01.03 | Mokytojo padėjėjai užsieniečių vaikams | | | 4",
            " | | VB | 33,5 | ",
            " | Iš viso: | | 33,5 | ",
        ),
        "Vykdytojų kodai: 2 – Paslaugų centras; 4 – Švietimo pagalbos centras.",
    )
    assert [mark.rpartition(" ")[2] for mark in marks(plan)] == ["RTF", "RTF", "RTF"]


def test_what_is_done_already_may_stand_beside_what_is_planned_and_for_whom() -> None:
    plan = understood(
        table(
            "Nr. | Užmojis | Kam tai daroma | Kas pasiūlė | Kas jau padaryta 2025 m.",
            "1. | Lietuvių kalbos kursai | suaugusiems užsieniečiams | Viešoji biblioteka | 12 susitikimų",
            "2. | Vertėjo budėjimas poliklinikoje | pacientams iš Ukrainos | Tėvų forumas | –",
            "3. | Kiemo šventė kaimynams | užsieniečių šeimoms | Kultūros centras | 1 šventė",
        )
    )
    assert marks(plan) == ["Lietuvių kalbos kursai", "Vertėjo budėjimas poliklinikoje", "Kiemo šventė kaimynams"]


def test_a_row_of_an_indicator_under_the_sources_has_its_own_numbers() -> None:
    plan = understood(
        table(
            "Kodas | Pavadinimas | Lėšų šaltinis | 2025 m. lėšos, tūkst. Eur | 2026 m. lėšos, tūkst. Eur | Vykdytojas",
            "2.1.1 uždavinys. Padėti užsieniečiams įsikurti | < | < | < | < | <",
            "2.1.1.1 | Kalbos kursai | | | | Švietimo skyrius",
            " | | SB | 6,0 | 6,5 | ",
            " | Iš viso: | | 6,0 | 6,5 | ",
            " | Matuojama: kursus baigę asmenys | | 40 | 20 | ",
            "2.1.1.2 | Vertėjo paslaugos | | | | Administracija",
            " | | SB | 3,0 | 2,5 | ",
            " | Iš viso: | | 3,0 | 2,5 | ",
            " | Matuojama: pokalbiai, vnt. | | 90 | 95 | ",
        )
    )
    assert [m.group for m in plan.measures] == ["2.1.1 uždavinys. Padėti užsieniečiams įsikurti"] * 2
    assert [m.indicator and m.indicator.quote for m in plan.measures] == [
        "kursus baigę asmenys\t40\t20",
        "pokalbiai, vnt\t90\t95",
    ]
    assert [m.funding and m.funding.quote for m in plan.measures] == ["SB\t6,0\t6,5", "SB\t3,0\t2,5"]


def test_a_sentence_about_reports_over_a_table_leaves_it_a_table_of_measures() -> None:
    line = "Gruodį lentelė taisoma. Trumpa ataskaita skelbiama svetainėje."
    plan = understood(
        line, table("Nr. | Darbas | Matas", "1. | Rengti kursus | 4 grupės", "2. | Mokyti tėvus | 9 tėvai")
    )
    assert marks(plan) == ["Rengti kursus I", "Mokyti tėvus I"]
