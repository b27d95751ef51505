"""Measures in lists, trees and prose."""

import pytest

from tests.plan.reading import kinds, marks, table, understood


def test_points_with_fields_inside() -> None:
    plan = understood(
        "4. Plano priemonės:",
        "4.1. Išversti aprašymus. Vykdytojas – Bendrasis skyrius; terminas – 2024 m. III ketvirtis; rodiklis – 12 aprašymų.",
        "4.2. Dalyti paramą (Socialinių paslaugų centras, nuolat, SB).",
        "5. Planas skelbiamas interneto svetainėje.",
    )
    assert marks(plan) == ["Išversti aprašymus IRT", "Dalyti paramą RTF"]


def test_a_bracket_that_refers_elsewhere_is_no_executor() -> None:
    plan = understood(
        "# PRIEMONĖS", "1. Dalyti paramą (žr. 4 Socialinių paslaugų centras).", "2. Rengti kursus (Mokykla)."
    )
    assert marks(plan) == ["Dalyti paramą (žr. 4 Socialinių paslaugų centras)", "Rengti kursus R"]


def test_points_under_a_heading_of_what_is_done_are_no_measures() -> None:
    plan = understood("# PRIEMONĖS", "# Nuveikta", "1. Rengti kursus.", "# Veiksmai", "2. Steigti klubą.")
    assert marks(plan) == ["Steigti klubą"]


@pytest.mark.parametrize("label", ["Priemonė 1.1", "Priemonė #1", "Priemonė 1A:", "Priemonė Nr. 1."])
def test_numbers_of_labels_are_no_words_of_titles(label: str) -> None:
    plan = understood("# PLANAS", f"{label} Rengti kursus suaugusiesiems", "Vykdo mokykla.")
    assert marks(plan)[0].startswith("Rengti kursus suaugusiesiems")


def test_lines_under_a_point() -> None:
    plan = understood(
        "# VEIKSMAI",
        "1. Steigti būrelius bibliotekose.",
        "Rodiklis – lankytojų skaičius – 60. Laikas – 2025 m.",
        "2. Konsultuoti dėl kvalifikacijos pripažinimo.",
        "Rodiklis –",
    )
    assert marks(plan) == ["Steigti būrelius bibliotekose IT", "Konsultuoti dėl kvalifikacijos pripažinimo"]


def test_a_tree_of_goals_tasks_and_measures() -> None:
    plan = understood(
        "1.1. Tikslas – stiprinti bendruomenę",
        "1.1.1. Uždavinys – mokyti kalbos",
        "1.1.1.1. Priemonė – Kalbos kursai suaugusiesiems",
        "Vykdytojai: Švietimo skyrius",
        "1.1.1.2. Priemonė – Kalbos stovykla vaikams",
        "Vykdytojai: –",
    )
    assert marks(plan) == ["Kalbos kursai suaugusiesiems R", "Kalbos stovykla vaikams"]
    assert plan.measures[0].group == "Tikslas – stiprinti bendruomenę › Uždavinys – mokyti kalbos"


def test_labels_with_the_number_before_them() -> None:
    plan = understood(
        "1.1 uždavinys – mokyti kalbos",
        "1.1.1 priemonė – Rengti kalbos kursus",
        "Vykdytojai: Švietimo skyrius",
        "1.1.2 priemonė – Rengti kalbos stovyklą",
        "Vykdytojai: –",
    )
    assert [(measure.number, measure.title) for measure in plan.measures] == [
        ("1.1.1", "Rengti kalbos kursus"),
        ("1.1.2", "Rengti kalbos stovyklą"),
    ]


CARDS = (
    "# Ko griebsimės",
    "Ko griebsimės: lietuvių kalbos pamokos įmonėse",
    "Ant kurio pečių: Socialinės paramos skyrius",
    "Iš kurio kišenės: 16 000 Eur",
    "Ko griebsimės: vienkartinės pašalpos šeimoms",
    "Ant kurio pečių: Kultūros centras",
    "Iš kurio kišenės: 35 000 Eur",
)


def test_lines_with_the_fields_of_measures_need_no_heading_and_no_known_label() -> None:
    assert marks(understood(*CARDS)) == [
        "lietuvių kalbos pamokos įmonėse RF",
        "vienkartinės pašalpos šeimoms RF",
    ]


def test_any_dash_parts_a_label_from_a_field_that_is_blank() -> None:
    lines = ("Tikslinė grupė − −", "Vykdytojai − Kultūros centras", "Terminas − 2025 m.")
    plan = understood("# PRIEMONĖS", "1. Rengti kursus", *lines, "2. Leisti atmintinę", *lines)
    assert marks(plan) == ["Rengti kursus RT", "Leisti atmintinę RT"]
    assert not kinds(plan, "target_groups")


def test_the_same_lines_under_what_was_done_are_no_measures() -> None:
    assert marks(understood("# Nuveikta", *CARDS[1:])) == []


def test_an_area_over_bullets_is_no_measure() -> None:
    plan = understood("# PRIEMONĖS", "1. Priėmimas ir informavimas", "• Išdalyti atmintinę", "• Budėti prie telefono")
    assert marks(plan) == ["Išdalyti atmintinę", "Budėti prie telefono"]


def test_bullets_that_describe_a_measure_are_none() -> None:
    plan = understood("# PRIEMONĖS", "1. Kalbos kursų organizavimas", "• pradedantiesiems;", "• pažengusiesiems.")
    assert marks(plan) == ["Kalbos kursų organizavimas"]


def test_tasks_are_no_measures() -> None:
    plan = understood("# UŽDAVINIAI", "1. Uždaviniai:", "1.1. mokyti užsieniečius kalbos;", "1.2. padėti jiems dirbti.")
    assert marks(plan) == []
    assert "task" in kinds(plan, "goal")


def test_points_that_tell_several_actions_are_running_text() -> None:
    plan = understood("# PRIEMONĖS", "1. Rengti kalbos kursus. Teikti konsultacijas. Organizuoti šventes.")
    assert marks(plan) == []
    assert kinds(plan, "measures") == {"told"}


def test_activities_told_in_prose() -> None:
    plan = understood("# VEIKLA", "Užsieniečiams bus rengiami kalbos kursai, o jų vaikams skiriami mokytojo padėjėjai.")
    assert kinds(plan, "measures") == {"told"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1. Rengti kursus. Vykdo Švietimo skyrius.", "Rengti kursus R"),
        ("1. Rengti kursus. Atsako Socialinių paslaugų centras, 2024 m.", "Rengti kursus RT"),
        ("1. Rengti kursus. Vykdo biblioteka kasmet.", "Rengti kursus RT"),
        ("1. Rengti kursus (vykdytojas – Vasario 16-osios gimnazija).", "Rengti kursus R"),
        ("1. Rengti kursus. Kas daro: Švietimo skyrius. Kada: 2024 m. Kiek kainuos: 500 Eur.", "Rengti kursus RTF"),
    ],
)
def test_executors_told_by_a_verb(line: str, expected: str) -> None:
    assert marks(understood("# PRIEMONĖS", line)) == [expected]


def test_the_object_of_a_verb_is_no_executor() -> None:
    plan = understood("# PRIEMONĖS", "1. Plėtoti dienos centrą. Vykdo prevencines programas vaikams.")
    assert [measure.responsible for measure in plan.measures] == [None]


def test_a_line_below_tells_the_executor() -> None:
    plan = understood(
        "# PRIEMONĖS", "1. Rengti kursus.", "Vykdo Švietimo skyrius. Laikas – 2024 m. Lėšos – SB.", "2. Steigti klubą."
    )
    assert marks(plan) == ["Rengti kursus RTF", "Steigti klubą"]


def test_an_indicator_may_follow_a_description_but_not_the_funds_of_the_plan() -> None:
    plan = understood(
        "# PRIEMONĖS", "1. Rengti kursus", "Grupės renkasi vakarais.", "Rodiklis: 20 dalyvių",
        "2. Steigti klubą", "Priemonės vykdomos su bendruomenėmis.", "Finansavimas: savivaldybės biudžeto lėšos.",
    )  # fmt: skip
    assert marks(plan) == ["Rengti kursus I", "Steigti klubą"]
    assert kinds(plan, "funding") == {"sources"}


def test_groups_in_a_list_are_no_measures() -> None:
    plan = understood(
        "# TIKSLAI IR PRIEMONĖS", "1. Tikslinės grupės:", "1.1. užsieniečiai, ieškantys darbo;", "1.2. nukentėję nuo išnaudojimo.",
        "2. Priemonės:", "2.1. rengti kursus;", "2.2. steigti klubą.",
    )  # fmt: skip
    assert marks(plan) == ["rengti kursus", "steigti klubą"]


def test_a_task_that_announces_its_measures() -> None:
    plan = understood(
        "# III SKYRIUS",
        "# UŽDAVINIAI IR PRIEMONĖS",
        "17. Uždavinys – gerinti užsieniečių informavimą. Priemonės:",
        "17.1. atidaryti užsieniečių konsultavimo langelį savivaldybėje;",
        "17.2. parengti vaizdo įrašų ciklą apie užsieniečių teises (vykdytojas – Viešoji biblioteka).",
        "18. Uždavinys – stiprinti lietuvių kalbos mokymą. Priemonės:",
        "18.1. organizuoti lietuvių kalbos kursus pradedantiesiems;",
    )
    assert marks(plan) == [
        "atidaryti užsieniečių konsultavimo langelį savivaldybėje",
        "parengti vaizdo įrašų ciklą apie užsieniečių teises R",
        "organizuoti lietuvių kalbos kursus pradedantiesiems",
    ]


def test_parts_without_labels_after_a_dash_and_in_brackets() -> None:
    plan = understood(
        "# PRIEMONĖS",
        "1. Paskirti kontaktinį asmenį – Personalo skyrius, 2025 m. balandžio mėn., papildomų lėšų nereikės.",
        "2. Suburti savanorių komandą (Viešoji biblioteka – nuolat).",
        "3. Pakviesti naujakurius į žaidynes – kasmet, Sporto centras.",
        "4. Surengti susitikimų ciklą „Mano profesija – mano ateitis“ (atsakingos institucijos; 2025 m. ruduo).",
        "5. Išleisti atmintinę (bus patikslinta).",
    )
    assert marks(plan) == [
        "Paskirti kontaktinį asmenį RTF",
        "Suburti savanorių komandą RT",
        "Pakviesti naujakurius į žaidynes RT",
        "Surengti susitikimų ciklą „Mano profesija – mano ateitis“ T",
        "Išleisti atmintinę",
    ]
    assert "nameless" in kinds(plan, "responsible")


def test_steps_are_measures() -> None:
    plan = understood(
        "# Žingsniai",
        "# 1 žingsnis. Atidaryti konsultacijų kambarį",
        "Kodėl: žmonės klaidžioja tarp pastatų.",
        "Pavykimo ženklas: per savaitę 20 lankytojų.",
        "# 2 žingsnis. Rengti lietuvių kalbos pamokas",
        "Kodėl: kursų niekas nelanko.",
        "Pavykimo ženklas: 40 žmonių išlaikė pokalbį.",
    )
    assert marks(plan) == ["Atidaryti konsultacijų kambarį I", "Rengti lietuvių kalbos pamokas I"]


def test_an_executor_after_a_verb_in_a_bracket() -> None:
    plan = understood(
        "# PRIEMONĖS",
        "• Pokalbių klubas bibliotekoje (globoja Kopų biblioteka; metas – 2025 m. sausis; matas – 35 lankytojai);",
        "• Plakatų kampanija autobusuose (globoja atsakingos institucijos; metas – 2025 m. spalis);",
        "• Diplomų pripažinimo konsultacijos (globoja Užimtumo tarnyba; metas – nuolat; matas – 50 konsultacijų).",
    )
    assert marks(plan) == [
        "Pokalbių klubas bibliotekoje IRT",
        "Plakatų kampanija autobusuose T",
        "Diplomų pripažinimo konsultacijos IRT",
    ]


def test_a_task_over_what_is_done_for_it_and_tasks_alone() -> None:
    done = (
        "6.1. Rengti pokalbių vakarus suaugusiesiems (imasi Viešoji biblioteka, nuo 2024 m. rudens);",
        "6.2. Padėti užsieniečių vaikams ruošti pamokas (imasi Gimnazija);",
        "6.3. Atverti grupę vaikams, kurie nekalba lietuviškai (imasi Lopšelis-darželis, iki 2025 m.).",
    )
    heading = "# UŽDAVINIAI IR DARBAI"
    stated = understood(heading, "6. Pirmasis uždavinys – sudaryti sąlygas kalbai skambėti kasdien:", *done)
    assert [title.split()[0] for title in marks(stated)] == ["Rengti", "Padėti", "Atverti"]
    assert not understood(heading, "6. Plano uždaviniai:", *done).measures


def test_points_whose_numbers_lead_tables_are_measures_under_any_name() -> None:
    plan = understood(
        "# A. Kamienas",
        "A.1. Šaka. Skiepyti kalbą šeimose",
        "A.2. Šaka. Pastatyti mokykloje ramstį",
        "A.3. Šaka. Palieti mokytojų žinias",
        "# Augintojai",
        table(
            "Šaka | Augina | Metas",
            "A.1 | Švietimo centras | 2024 m. spalis",
            "A.2 | Žagarės gimnazija | 2024–2026 m.",
            "A.3 | Švietimo centras | 2025 m. vasaris",
        ),
        "# Vaisiai",
        table(
            "Šaka | Ką skaičiuojame | 2024 m. | 2025 m.",
            "A.1 | Kalbos mokėsi, šeimos | 10 | 15",
            "A.2 | Padėjėjai, etatai | 1 | 2",
            "A.3 | Seminarų dalyviai, asm. | 20 | 35",
        ),
    )
    assert [mark.split()[-1] for mark in marks(plan)] == ["IRT", "IRT", "IRT"]


def test_points_counted_as_rows_of_tables_are_stay_points() -> None:
    rows = table("Nr. | Seniūnija | Gyventojai", "1 | Žagarės | 200", "2 | Kriukų | 300", "3 | Joniškio | 500")
    plan = understood("# Padėtis", "1. Rajone trūksta būsto", "2. Vertėjų nėra", "3. Mokyklos ieško padėjėjų", rows)
    assert marks(plan) == []


def test_headings_that_are_measures_over_text_that_tells_who_when_and_for_how_much() -> None:
    plan = understood(
        "# KUO PASIRŪPINSIME",
        "Kiekvienas rūpestis turi savo antraštę.",
        "# Mokyti darželinukus lietuvių kalbos",
        "Tuo pasirūpins Švietimo pagalbos tarnyba nuo 2025 m. sausio 9 d. Atidėta 16 000 Eur. Sėkmę liudys 90 vaikų.",
        "# Nupirkti gydytojams vertimo telefonu paslaugą",
        "Pirks Viešųjų pirkimų skyrius 2025 m. antrą ketvirtį. Prireiks 5 500 Eur, juos skirs rajono biudžetas.",
        "# Įdarbinti motinas puse etato",
        "Su darbdaviais sutars Užimtumo tarnyba iki 2025 m. rugsėjo. Kiek tai kainuos, dar nežinoma.",
    )
    assert marks(plan) == [
        "Mokyti darželinukus lietuvių kalbos IRTF",
        "Nupirkti gydytojams vertimo telefonu paslaugą RTF",
        "Įdarbinti motinas puse etato RT",
    ]


def test_sentences_after_an_action_tell_its_fields() -> None:
    plan = understood(
        "# PRIEMONĖS",
        "7. Išleisti atmintinę keturiomis kalbomis. Ją iki 2025 m. rugsėjo 15 d. parengs Bendrasis skyrius už 2 800 eurų.",
        "8. Rengti kalbos kursus. Juos kasmet rengia Suaugusiųjų mokykla; laukiama, kad juos baigtų 140 klausytojų.",
    )
    assert marks(plan) == ["Išleisti atmintinę keturiomis kalbomis RTF", "Rengti kalbos kursus IRT"]


def test_sentences_after_the_content_of_a_label_tell_other_fields() -> None:
    plan = understood(
        "# Priemonės",
        "1. Parduotuvių pardavėjus supažindinti su kitų šalių papročiais.",
        "Metas – 2026 m. balandis. Kainą (900 Eur) pasidalija rėmėjai. Pakanka 30 pardavėjų.",
        "2. Atnaujinti rodykles stotyje.",
        "Metas – 2027 metai. Visą sumą duoda savivaldybės biudžetas. Pakanka 12 rodyklių.",
        "3. Vesti žaidimus kieme.",
        "Sumoka savivaldybės biudžetas. Pakanka 8 žaidimų.",
    )
    assert marks(plan) == [
        "Parduotuvių pardavėjus supažindinti su kitų šalių papročiais ITF",
        "Atnaujinti rodykles stotyje ITF",
        "Vesti žaidimus kieme IF",
    ]
    assert plan.measures[0].timeline
    assert plan.measures[0].timeline.quote == "2026 m. balandis."


def test_what_the_title_says_a_plan_is_made_of_heads_its_measures() -> None:
    blocks = ("# Kilpos", "1. Apklausti naujakurius.", "Ženklas, kad pavyko: 80 anketų.", "2. Sudaryti jų sąrašą.")
    assert marks(understood(*blocks, title="UŽSIENIEČIŲ ĮSIKŪRIMO KILPŲ PLANAS")) == [
        "Apklausti naujakurius I",
        "Sudaryti jų sąrašą",
    ]
    assert not marks(understood(*blocks, title="UŽSIENIEČIŲ ĮSIKŪRIMO PLANAS"))
    people = ("# Šeimos", "1. Apklausti ukrainiečius.", "2. Apklausti gruzinus.")
    assert not marks(understood(*people, title="UŽSIENIEČIŲ ŠEIMŲ PLANAS"))


def test_lines_after_the_last_point_speak_of_the_plan() -> None:
    plan = understood("# Priemonės", "1. Rengti kursus.", "2. Versti raštus.", "Lauktina: 90 dalyvių.")
    assert marks(plan) == ["Rengti kursus", "Versti raštus"]


def test_headings_over_what_a_plan_says_of_itself_are_no_measures() -> None:
    plan = understood(
        "# SIEKIAMI POKYČIAI",
        "Socialinės paramos skyrius 2025 m. sieks, kad lietuvių kalbą mokėtų 60 žmonių.",
        "# ESAMA SITUACIJA",
        "Švietimo skyrius 2024 m. suskaičiavo 90 mokinių, jiems išleista 5 000 Eur.",
    )
    assert plan.measures == ()


def test_a_number_alone_over_a_name_is_its_number() -> None:
    def measure(number: str, name: str, when: str) -> tuple[str, ...]:
        return f"# {number}", f"# {name}", "Kas daro: Švietimo skyrius", f"Terminas: {when}"

    plan = understood(
        "# MŪSŲ PAŽADAI",
        *measure("D1", "Rengti kalbos kursus", "2025 m."),
        *measure("D2", "Steigti pokalbių klubą", "2026 m."),
        *measure("D3", "Versti paslaugų aprašymus", "kasmet"),
        "# KIEK",
        table("Darbas | Eur", "D1 | 5 000", "D2 | 1 000", "D3 | 2 000"),
    )
    assert [measure.number for measure in plan.measures] == ["D1", "D2", "D3"]
    assert marks(plan)[0] == "Rengti kalbos kursus RTF"


def test_a_bold_line_that_a_year_opens_is_the_term_of_what_is_below() -> None:
    plan = understood(
        "# PRIEMONĖS",
        "# 2025-aisiais padaroma:",
        "1. Rengti kalbos kursus",
        "Rodiklis: 40 lankytojų",
        "# 2026-aisiais padaroma:",
        "2. Versti paslaugų aprašymus",
        "Rodiklis: 300 knygelių",
    )
    assert marks(plan) == ["Rengti kalbos kursus IT", "Versti paslaugų aprašymus IT"]


def test_tasks_named_in_two_languages_stand_over_their_measures() -> None:
    plan = understood(
        "# Priemonės / Measures",
        "# Uždavinys / Objective 1. gerinti paslaugų prieinamumą",
        "1.1. Darbo mugė užsieniečiams;",
        "1.2. Pagalba užsieniečiams pradedant verslą;",
    )
    assert [measure.number for measure in plan.measures] == ["1.1", "1.2"]


def test_fields_that_run_in_after_a_description_under_headings() -> None:
    def point(name: str, money: str, told: str, who: str, when: str) -> list[str]:
        return [f"# {name}", money, f"{told} Imasi: {who}. Trukmė: {when}."]

    plan = understood(
        "# PRIEMONĖS",
        *point("1.1. Kalbos būrelis", "500 Eur, savivaldybės biudžetas.", "Mokome visur.", "Biblioteka", "2025 m."),
        *point("1.2. Vertėja pagal kvietimą", "900 Eur, PMIF.", "Dirba visoms įstaigoms.", "Meno mokykla", "nuolat"),
        *point("1.3. Kėdė prie stalo", "Lėšų nereikia.", "Kviečiami atstovai.", "Švietimo skyrius", "2026 m."),
        *point("1.4. Vasaros šventė", "700 Eur, rėmėjų lėšos.", "Verda visi.", "Kultūros centras", "2027 m."),
    )
    assert marks(plan) == [
        "Kalbos būrelis RTF", "Vertėja pagal kvietimą RTF", "Kėdė prie stalo RTF", "Vasaros šventė RTF",
    ]  # fmt: skip


def test_lines_cut_by_marks_are_the_fields_of_what_stands_over_them() -> None:
    plan = understood(
        "# Žingsniai: susikalbėti",
        "Įsteigti informacijos langelį",
        "Socialinių paslaugų centras · nuo 2026-02 · 6 000 Eur · 150 konsultacijų",
        "Išleisti atmintinę ukrainiečių kalba",
        "Bendrasis skyrius · 2026-04 · 1 000 Eur · 800 egzempliorių",
        "# Žingsniai: susigyventi",
        "Atidaryti pokalbių klubą",
        "Kultūros centras · 2026–2028 · – · 20 susitikimų",
        "Surengti kiemo šventę",
        "Kultūros centras · kasmet rugpjūtį · 2 000 Eur · 300 dalyvių",
    )
    assert marks(plan) == [
        "Įsteigti informacijos langelį IRTF",
        "Išleisti atmintinę ukrainiečių kalba IRTF",
        "Atidaryti pokalbių klubą IRT",
        "Surengti kiemo šventę IRTF",
    ]


def test_marks_in_a_few_lines_cut_none() -> None:
    plan = understood("Tel. 8 600 00000 · el. paštas · adresas", "2024 · 2025 · 2026", "Tekstas.")
    assert marks(plan) == []


def test_a_point_announces_for_the_points_below_it_and_no_further() -> None:
    plan = understood(
        "2. Patvirtinti užsieniečių įtraukties priemones:",
        "2.1. mokyklose:",
        "2.1.1. rengti užsieniečių vaikams stovyklas;",
        "2.1.2. kas pusmetį kviesti tėvus į pokalbį;",
        "2.2. bibliotekose:",
        "2.2.1. skaityklose įrengti kampelį užsieniečiams;",
        "2.2.2. kartą per mėnesį rodyti filmą ukrainiečių kalba.",
        "3. Pavesti priemonių vykdymą prižiūrėti skyriui.",
        "4. Skelbti šį tekstą savivaldybės svetainėje.",
    )
    assert [measure.number for measure in plan.measures] == ["2.1.1", "2.1.2", "2.2.1", "2.2.2"]


def test_months_over_points_are_one_list() -> None:
    plan = understood(
        "# Sausis", "• Rengti kalbos kursus (JC).", "# Vasaris", "• Versti atmintines.", "# Kovas", "• Lankyti šeimas.",
        "# Santrumpos", "JC – Jaunimo centras.",
    )  # fmt: skip
    assert marks(plan) == ["Rengti kalbos kursus RT", "Versti atmintines T", "Lankyti šeimas T"]


def test_an_action_on_a_table_is_a_measure() -> None:
    plan = understood("# PRIEMONĖS", "a) sukurti kreipimųsi registravimo lentelę;", "b) apklausti įmones.")
    assert marks(plan) == ["sukurti kreipimųsi registravimo lentelę", "apklausti įmones"]


def test_a_point_whose_number_is_that_of_a_measure_in_a_table_is_none() -> None:
    plan = understood(
        "1. Rajone gyvena 38 ukrainiečiai.",
        table("Nr. | Priemonė | Rodiklis", "1. | Rengti kursus užsieniečiams | 20", "2. | Steigti klubą | 30"),
        table("Vykdo | Nr. | Laikas", "Mokykla | 1. | 2026", "Klubas | 2. | 2027"),
    )
    assert marks(plan) == ["Rengti kursus užsieniečiams IRT", "Steigti klubą IRT"]


def test_points_with_the_same_label_below_each_need_no_heading() -> None:
    names = ("Kalbos vakarai", "Susitikimai su darbdaviais", "Vertėjo budėjimas", "Pokalbių poros", "Nuomos padengimas")
    points = [line for n, name in enumerate(names, 1) for line in (f"{n}. {name}", f"Kada: 202{n} m.")]
    plan = understood("# Ko griebsimės", *points)
    assert marks(plan) == [f"{name} T" for name in names]
    assert not plan.otherwise


def test_a_paragraph_beside_a_table_of_measures_is_none() -> None:
    plan = understood(
        "3. Kurorte sezonas trumpas: pernai visi sakė, kad žiemą nėra ką veikti.",
        "4. Ką darysime – surašyta lentelėje, o kas ir kada – šalia.",
        table(
            "Nr. | Priemonė | Vykdytojas", "1 | Rengti kursus užsieniečiams | Mokykla", "2 | Steigti klubą | Centras"
        ),
    )
    assert [measure.title for measure in plan.measures] == ["Rengti kursus užsieniečiams", "Steigti klubą"]


COLUMNS = (("Priemonė", "Vykdytojas", "Kada", "Lėšos"), ("Sumanymas", "Kas imasi", "Metas", "Iš ko"))
UNDER = (
    ("Kalbos kursai", "Švietimo centras", "2025 m.", "5 000 Eur"),
    ("Vertėjas", "Utenos poliklinika", "2026 m.", "3 000 Eur"),
    ("Tautų vakaras", "Kultūros centras", "kasmet", "-"),
)


@pytest.mark.parametrize("mark", [" | ", " // ", " · ", " – ", "; "])
@pytest.mark.parametrize("labels", COLUMNS)
def test_lines_cut_by_marks_under_a_line_of_labels(labels: tuple[str, ...], mark: str) -> None:
    expected = ["Kalbos kursai RTF", "Vertėjas RTF", "Tautų vakaras RT"]
    lines = [mark.join(line) for line in UNDER]
    numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    after = ("# Priežiūra", "Plano vykdytojas – Socialinės paramos skyrius.")
    assert marks(understood("# Darbai", f"# {mark.join(labels)}", *lines, *after)) == expected
    assert marks(understood("# Darbai", mark.join(labels), *numbered)) == expected


def test_labels_in_two_languages_between_marks() -> None:
    labels = "Priemonė / Measure | Vykdytojas / Responsible | Lėšos / Funds"
    lines = ("Kalbos kursai | Švietimo centras | 500 Eur", "Vertėjas / vertėja | Utenos poliklinika | –")
    assert marks(understood("# Priemonės", f"# {labels}", *lines)) == ["Kalbos kursai RF", "Vertėjas / vertėja R"]


def test_what_stands_after_a_bar_are_the_fields() -> None:
    plan = understood(
        "Darbai:",
        "1) Parengti lapelį ukrainiečių kalba // Rasa iš Bendrojo skyriaus; iki balandžio 15 d.; turi būti: 200 lapelių",
        "2) Pakviesti į kalbos būrelį // Nidos mokykla; spalis–balandis; 1 200 Eur iš savivaldybės biudžeto",
        "3) Surasti butą šeimai // Turto skyrius",
    )
    assert marks(plan) == [
        "Parengti lapelį ukrainiečių kalba IRT",
        "Pakviesti į kalbos būrelį RTF",
        "Surasti butą šeimai R",
    ]


def test_a_single_sentence_on_measures_is_none() -> None:
    rest = "14. Kiti pagalbos būdai lieka savanorių rankose ir čia nedetalizuojami."
    assert marks(understood("# NUMATYTI DARBAI", rest)) == []
    assert marks(understood("# NUMATYTI DARBAI", "14. Rengti kursus.")) == ["Rengti kursus"]


def test_questions_that_come_again_in_the_same_order_are_labels_whatever_stands_between() -> None:
    def work(name: str, who: str, when: str) -> tuple[str, ...]:
        return (f"# {name}", f"Kas ims ir padarys? {who}.", f"Kada? {when}", "Iš kur pinigai? …")

    plan = understood(
        "Tikslas – padėti užsieniečiams.",
        "# Ką padarysime?",
        *work("Kambarys pirmosioms savaitėms", "Rietavo socialinių paslaugų centras", "2025 m. spalis – 2026 m."),
        *work("Lietuvių kalbos mokytojas namuose", "Rietavo Lauryno Ivinskio gimnazija", "2025 m. lapkritis – 2027 m."),
    )
    assert [measure.title for measure in plan.measures] == [
        "Kambarys pirmosioms savaitėms",
        "Lietuvių kalbos mokytojas namuose",
    ]
    assert all(measure.responsible and measure.timeline and not measure.funding for measure in plan.measures)


def test_short_sentences_under_most_measures_tell_their_fields_in_any_words() -> None:
    plan = understood(
        "# Uždaviniai, kuriuos sau keliame",
        "Sumažinti kalbos kliūtis.",
        "# Darbai",
        "1. Išversti paaiškinimus į ukrainiečių kalbą.",
        "Triūs Vidaus administravimo skyrius.",
        "2. Įsteigti pokalbių staliuką bibliotekoje.",
        "Globos Utenos viešoji biblioteka. Pirmąkart susėsime 2025 metų rugsėjo 15 dieną.",
        "3. Surengti pamokas apie patyčias.",
        "Pamokas ves Švietimo centro lektoriai.",
    )
    assert marks(plan) == [
        "Išversti paaiškinimus į ukrainiečių kalbą R",
        "Įsteigti pokalbių staliuką bibliotekoje RT",
        "Surengti pamokas apie patyčias R",
    ]


def test_short_lines_under_points_that_tell_when() -> None:
    points = ("• Išleisti miesto žemėlapį", "vasarį", "• Rengti kalbos kursus", "nuo rugsėjo", "• Steigti klubą")
    assert marks(understood("# Ką darysime", *points)) == [
        "Išleisti miesto žemėlapį T",
        "Rengti kalbos kursus T",
        "Steigti klubą",
    ]


@pytest.mark.parametrize("heading", ["Ką darysime", "KĄ VEIKSIME", "Ką ketiname daryti"])
def test_questions_that_announce_measures(heading: str) -> None:
    plan = understood(f"# {heading}", "• Rengti kalbos kursus", "• Steigti klubą", "• Versti aprašymus")
    assert (len(plan.measures), plan.otherwise) == (3, ())


def test_one_line_that_tells_when_under_many_points_is_none_of_theirs() -> None:
    points = ("• Išleisti miesto žemėlapį", "• Rengti kalbos kursus", "• Steigti klubą", "Pradedama vasarį")
    assert all("T" not in mark.split()[-1] for mark in marks(understood("# Ką darysime", *points)))


def test_a_target_after_the_executor_is_none_of_his_name() -> None:
    plan = understood(
        "# Kas bus daroma",
        "• Išnuomoti butus Ukrainos šeimoms.",
        "Vykdo Utenos turto skyrius, iki rugsėjo 1 d., 9 600 Eur iš savivaldybės biudžeto, siekiama 3 butų.",
        "• Mokyti ukrainiečius skaityti lietuviškai.",
        "Vykdo Utenos mokymo centras, siekiama geresnio ryšio, 4 800 Eur iš valstybės dotacijos.",
    )
    assert marks(plan) == [
        "Išnuomoti butus Ukrainos šeimoms IRTF",
        "Mokyti ukrainiečius skaityti lietuviškai RF",
    ]
    assert next(m.responsible and m.responsible.quote for m in plan.measures) == "Utenos turto skyrius"


@pytest.mark.parametrize("heading", ["Kas teikiama dabar", "Dabar veikia", "Kas daroma dabar"])
def test_a_table_of_what_there_is_now_holds_no_measures(heading: str) -> None:
    plan = understood(
        f"# {heading}",
        table("Paslauga | Teikėjas", "Vertimas ukrainiečiams | Savanoriai", "Kalbos kursai | Utenos mokymo centras"),
        "# Kas bus daroma",
        "• Išnuomoti butus Ukrainos šeimoms.",
        "• Mokyti ukrainiečius lietuvių kalbos.",
        "• Samdyti vertėją poliklinikai.",
    )
    assert not {"Vertimas ukrainiečiams", "Kalbos kursai"} & {m.title for m in plan.measures}
    assert len(plan.measures) == 3


def test_actions_of_one_or_two_points_under_each_partner_are_measures_together() -> None:
    plan = understood(
        "# Savivaldybė imasi",
        "• Skirti salę užsieniečių susitikimams",
        "# Gydytojai imasi",
        "• Surengti ligų patikrą",
        "# Rašytojai imasi",
        "• Vesti eilėraščių vakarus",
    )
    assert len(plan.measures) == 3
    assert not understood("# Gydytojai imasi", "• Surengti ligų patikrą").measures


@pytest.mark.parametrize(("field", "found"), [(" Rodiklis – 6 paskaitos.", 2), ("", 0)])
def test_points_with_fewer_fields_than_their_like_are_measures_too(field: str, found: int) -> None:
    plan = understood(
        "# 1. Moterys",
        "1.1. Vertinti atlyginimų skirtumą. Personalo skyrius, 2025 m., rodiklis – 1 vertinimas.",
        "1.2. Skatinti tėvų atostogas. Personalo skyrius, 2026 m., rodiklis – 5 tėvai.",
        "# 2. Užsieniečiai",
        f"2.1. Pakviesti paskaitas apie užsieniečius.{field}",
        f"2.2. Paskirti užsieniečių koordinatorių.{field}",
        title="UTENOS LYGIŲ GALIMYBIŲ PLANAS",
    )
    assert sum("užsienieč" in measure.title for measure in plan.measures) == found


def test_points_with_colons_over_their_fields() -> None:
    plan = understood(
        "# PROGRAMOS VEIKSMAI",
        "9. Paskirti koordinatorių:",
        "9.1. imasi – Personalo skyrius;",
        "9.2. nuveikia – iki 2025 m. gruodžio 31 d.",
        "10. Sudaryti vertėjų sąrašą:",
        "10.1. imasi – Utenos viešoji biblioteka;",
        "10.2. nuveikia – 2026 m. I ketvirtį.",
        "11. Skirti vaikams vietas darželiuose:",
        "11.1. imasi – Švietimo skyrius;",
        "11.2. nuveikia – nuolat.",
    )
    names = ["Paskirti koordinatorių", "Sudaryti vertėjų sąrašą", "Skirti vaikams vietas darželiuose"]
    assert marks(plan) == [f"{name} RT" for name in names]


@pytest.mark.parametrize(
    "text",
    ["4. Programa skirta trečiųjų šalių piliečiams.", "11. Veiksmai, jų terminai ir lėšos surašyti 3 lentelėje."],
)
def test_what_speaks_of_the_document_is_no_measure(text: str) -> None:
    points = ("1. Rengti kursus. Vykdo Švietimo skyrius, 2025 m.", "2. Leisti knygas. Vykdo biblioteka, 2026 m.")
    assert len(marks(understood("# PRIEMONĖS", *points, text))) == 2
