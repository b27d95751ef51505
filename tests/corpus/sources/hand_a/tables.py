"""Integration plans whose measures stand in ruled tables."""

from __future__ import annotations

import unicodedata

from sources.model import Case, Labels, measures, verdicts, word_and_pdf, word_only
from sources.word import Cell, Draft, hard_hyphen, run


def short_words() -> Case:
    """Utena: plain words for column headers, the number inside the measure cell, task rows in the first cell only."""
    draft = Draft()
    draft.block("PATVIRTINTA", "Utenos rajono savivaldybės tarybos", "2023-05-25 sprendimu Nr. T–67")
    draft.title("UŽSIENIEČIŲ ĮSITRAUKIMO Į UTENOS BENDRUOMENĘ VEIKSMŲ PLANAS")
    draft.p(
        "Tikslas: kad iš kitų šalių atvykę žmonės Utenos rajone jaustųsi savi – dirbtų, mokytųsi ir bendrautų kartu su "
        "vietos gyventojais.",
        align="justify",
    )
    draft.p("Kam skirtas planas", bold=True)
    draft.bullets(
        "trečiųjų šalių piliečiams, turintiems leidimą laikinai gyventi Lietuvoje;",
        "nuo karo Ukrainoje pasitraukusiems žmonėms;",
        "jų sutuoktiniams ir vaikams.",
    )
    draft.p("Ką, kas ir kada", bold=True)
    draft.table(
        [
            ["Ką darysime", "Kas vykdo", "Kada", "Pinigai, Eur", "Kaip matuosime"],
            [Cell("1 uždavinys. Padėti susikalbėti", bold=True), "", "", "", ""],
            [
                "1.1. Mokyti lietuvių šnekamosios kalbos bibliotekos pokalbių kavinėje",
                "Utenos A. ir M. Miškinių viešoji biblioteka",
                "2023 m. IV ketv.",
                "1 200 (SB)",
                "24 vakarai per metus",
            ],
            [
                "1.2. Išleisti kišeninį Utenos vadovą anglų ir ukrainiečių kalbomis",
                "Komunikacijos skyrius",
                "iki 2023-09-30",
                "900 (SB)",
                "500 egz.",
            ],
            [Cell("2 uždavinys. Padėti įsidarbinti", bold=True), "", "", "", ""],
            [
                "2.1. Supažindinti atvykusiuosius su įmonių laisvomis darbo vietomis",
                "Utenos verslo informacijos centras",
                "kasmet spalio mėnesį",
                "lėšų nereikia",
                "2 atvirų durų dienos",
            ],
            [
                "2.2. Padėti inžinieriams ir medikams susitvarkyti diplomų pripažinimo dokumentus",
                "Personalo skyrius",
                "nuolat",
                "–",
                "10 asmenų",
            ],
            [Cell("3 uždavinys. Gyventi šalia", bold=True), "", "", "", ""],
            [
                "3.1. Pakviesti naujakurių šeimas į kaimynų šventes daugiabučių kiemuose",
                "Utenos miesto seniūnija",
                "2024 ir 2025 m. gegužę",
                "1 500 (SB, rėmėjai)",
                "6 kiemai",
            ],
            [
                "3.2. Suteikti pastogę be namų likusioms atvykėlių šeimoms savarankiško gyvenimo namuose",
                "Utenos socialinės globos namai",
                "nuolat",
                "4 000 (VB)",
                "iki 5 šeimų",
            ],
            [
                "3.3. Parengti seniūnijų socialinius darbuotojus pokalbiui per vertėją",
                "Utenos rajono socialinių paslaugų centras",
                "2024 m. I pusm.",
                "600 (PMIF)",
                "14 darbuotojų",
            ],
        ],
        [6.2, 3.4, 2.6, 2.3, 2.5],
    )
    draft.p()
    draft.p(
        "Kiekvienų metų sausį Strateginio planavimo skyrius peržiūri plano eigą, o Utenos rajono savivaldybės taryba "
        "išklauso metinę ataskaitą."
    )
    labels = Labels(
        "integration",
        verdicts("+++ +++ +++"),
        family="A action plan, council",
        layout="table without Eil. Nr., number in the measure cell, task rows filled only in the first cell, everyday "
        "words as column headers („Ką darysime“, „Kas vykdo“, „Kada“, „Pinigai“, „Kaip matuosime“)",
        measures=measures(
            ("Mokyti lietuvių šnekamosios kalbos bibliotekos pokalbių kavinėje", "irtf"),
            ("Išleisti kišeninį Utenos vadovą anglų ir ukrainiečių kalbomis", "irtf"),
            ("Supažindinti atvykusiuosius su įmonių laisvomis darbo vietomis", "irtf"),
            ("Padėti inžinieriams ir medikams susitvarkyti diplomų pripažinimo dokumentus", "irt"),
            ("Pakviesti naujakurių šeimas į kaimynų šventes daugiabučių kiemuose", "irtf"),
            ("Suteikti pastogę be namų likusioms atvykėlių šeimoms savarankiško gyvenimo namuose", "irtf"),
            ("Parengti seniūnijų socialinius darbuotojus pokalbiui per vertėją", "irtf"),
        ),
        themes=("education", "information", "employment", "culture", "housing_support", "competence"),
        adoption=("council", "2023-05-25", "T-67"),
        notes={
            "target_groups": "heading „Kam skirtas planas“ with bullets",
            "funding": "6 of 7: „lėšų nereikia“ is content, the dash is not",
            "adoption": (
                "ISO date before „sprendimu“, en dash in the number; the council that hears the report is a trap"
            ),
        },
    )
    return word_and_pdf("hand-a/short-words", draft, labels)


def year_funds() -> Case:
    """Marijampolė: council decision, year columns of funds, executor last and merged over its measures."""
    draft = Draft()
    draft.lines("MARIJAMPOLĖS SAVIVALDYBĖS TARYBA", "", "SPRENDIMAS", align="center", bold=True)
    draft.p(
        [
            run("Dėl Marijampolės savivaldybės užsieniečių įsiliejimo į vietos bendruomenę 2024", caps=True, bold=True),
            hard_hyphen(),
            run("2026 metų programos patvirtinimo", caps=True, bold=True),
        ],
        align="center",
    )
    draft.lines("", "2023 m. gruodžio 18 d. Nr. 1-365", "Marijampolė", align="center")
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 6 straipsnio 12 ir 22 punktais, 15 straipsnio "
        "2 dalies 33 punktu, atsižvelgdama į Socialinių reikalų ir sveikatos komiteto 2023 m. gruodžio 6 d. siūlymą, "
        "Marijampolės savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.p(
        [
            "1. Patvirtinti Marijampolės savivaldybės užsieniečių įsiliejimo į vietos bendruomenę 2024",
            hard_hyphen(),
            "2026 metų programą (pridedama).",
        ]
    )
    draft.p(
        "2. Pripažinti netekusiu galios Marijampolės savivaldybės tarybos 2020 m. vasario 24 d. sprendimą Nr. 1-31 "
        "„Dėl Marijampolės savivaldybės kitakalbių gyventojų rėmimo 2020–2023 metų programos patvirtinimo“."
    )
    draft.p("3. Pavesti savivaldybės merui kontroliuoti, kaip vykdomas šis sprendimas.")
    draft.p("Savivaldybės meras                                                            Algirdas Jonaitis")
    draft.section(landscape=True)
    draft.block(
        [run("Patvirtinta", caps=True)],
        "Marijampolės savivaldybės tarybos",
        "2023 m. gruodžio 18 d. sprendimu Nr. 1-365",
        indent=16,
    )
    draft.title(
        [
            run("Marijampolės savivaldybės užsieniečių įsiliejimo į vietos bendruomenę 2024", caps=True, bold=True),
            hard_hyphen(),
            run("2026 metų programa", caps=True, bold=True),
        ]
    )
    draft.chapter("I SKYRIUS", "BENDROSIOS NUOSTATOS")
    draft.lines(
        "1. Programa skirta visiems savivaldybės gyventojams.",
        "2. Programos tikslai:",
        "2.1. sudaryti sąlygas dirbti ir mokytis savivaldybėje įsikūrusiems užsieniečiams;",
        "2.2. apsaugoti juos nuo skurdo, išnaudojimo ir vienišumo.",
        "3. Programos priemonės ir joms reikalingos lėšos nurodytos lentelėje.",
    )
    draft.chapter("II SKYRIUS", "PRIEMONĖS")
    draft.p("(tūkst. Eur)", align="right")
    school = Cell("Marijampolės švietimo centras", rows=3)
    business = Cell("Marijampolės verslo informacijos centras", rows=2)
    support = Cell("Socialinės paramos skyrius", rows=2)
    health = Cell("Marijampolės visuomenės sveikatos biuras", rows=2)
    draft.table(
        [
            [
                Cell("Eil. Nr.", rows=2),
                Cell("Priemonės pavadinimas", rows=2),
                Cell("Vertinimo kriterijus, mato vnt., reikšmė", rows=2),
                Cell("Lėšų poreikis", cols=3),
                Cell("Finansavimo šaltinis", rows=2),
                Cell("Vykdytojas", rows=2),
            ],
            ["2024 m.", "2025 m.", "2026 m."],
            [Cell("1 uždavinys. Padėti atvykusiems suaugusiesiems ir vaikams mokytis", cols=8, bold=True)],
            [
                "1.1.",
                "Rengti vakarinius lietuvių kalbos kursus dirbantiems užsieniečiams",
                "Kursus baigę asmenys – po 60 kasmet",
                "12,5",
                "12,5",
                "13,0",
                "SB, ES",
                school,
            ],
            [
                "1.2.",
                "Samdyti mokytojo padėjėjus klasėms, kuriose mokosi kitakalbiai mokiniai",
                "Etatų skaičius – 4",
                "38,0",
                "40,0",
                "42,0",
                "VB",
            ],
            ["1.3.", "Įrengti išlyginamąją klasę Sasnavos pagrindinėje mokykloje", "–", "–", "20,0", "–", "SB"],
            [Cell("2 uždavinys. Palengvinti pirmuosius žingsnius darbo rinkoje", cols=8, bold=True)],
            [
                "2.1.",
                "Konsultuoti norinčius pradėti individualią veiklą",
                "Konsultacijų skaičius – 30 per metus",
                "1,5",
                "1,5",
                "1,5",
                "SB",
                business,
            ],
            [
                "2.2.",
                "Surengti darbo mugę su pramonės parko įmonėmis",
                "Mugių skaičius – 1 per metus",
                "–",
                "–",
                "–",
                "lėšų nereikia",
            ],
            [Cell("3 uždavinys. Užtikrinti saugią kasdienybę", cols=8, bold=True)],
            [
                "3.1.",
                "Subsidijuoti pirmųjų trijų mėnesių būsto nuomą gausioms šeimoms",
                "Šeimų skaičius – 12",
                "18,0",
                "18,0",
                "18,0",
                "VB",
                support,
            ],
            ["3.2.", "Padėti nukentėjusiesiems nuo prekybos žmonėmis", "–", "–", "–", "–", "–"],
            [
                "3.3.",
                "Teikti psichologo pagalbą laikinąją apsaugą gavusioms moterims ir vaikams",
                "Konsultacijų skaičius – 120",
                "6,0",
                "6,0",
                "6,0",
                "VB",
                health,
            ],
            ["3.4.", "Finansuoti migrantų profilaktinius sveikatos patikrinimus", "", "4,2", "4,2", "4,2", "SB(VB)"],
            [
                "3.5.",
                "Mokyti savivaldybės įstaigų darbuotojus dirbti su kitų kultūrų žmonėmis",
                "Apmokyti darbuotojai – 40",
                "3,0",
                "–",
                "3,0",
                "PMIF",
                "Personalo ir dokumentų valdymo skyrius",
            ],
            [Cell("Iš viso:", cols=3, bold=True), "83,2", "102,2", "87,7", "", ""],
        ],
        [1.2, 7.2, 4.6, 1.7, 1.7, 1.7, 2.6, 4.4],
        header=2,
        repeat=True,
    )
    labels = Labels(
        "integration",
        verdicts("+~+ ~++ +++"),
        family="B programme with a council decision",
        layout="landscape section, two-level header, unit line above, year columns of funds, executor last and merged "
        "vertically, spanning task rows, total row; caps property; no-break hyphen element in the year range",
        measures=measures(
            ("Rengti vakarinius lietuvių kalbos kursus dirbantiems užsieniečiams", "irtf"),
            ("Samdyti mokytojo padėjėjus klasėms, kuriose mokosi kitakalbiai mokiniai", "irtf"),
            ("Įrengti išlyginamąją klasę Sasnavos pagrindinėje mokykloje", "rtf"),
            ("Konsultuoti norinčius pradėti individualią veiklą", "irtf"),
            ("Surengti darbo mugę su pramonės parko įmonėmis", "irf"),
            ("Subsidijuoti pirmųjų trijų mėnesių būsto nuomą gausioms šeimoms", "irtf"),
            ("Padėti nukentėjusiesiems nuo prekybos žmonėmis", "r"),
            ("Teikti psichologo pagalbą laikinąją apsaugą gavusioms moterims ir vaikams", "irtf"),
            ("Finansuoti migrantų profilaktinius sveikatos patikrinimus", "rtf"),
            ("Mokyti savivaldybės įstaigų darbuotojus dirbti su kitų kultūrų žmonėmis", "irtf"),
        ),
        themes=("education", "employment", "housing_support", "health", "competence"),
        adoption=("council", "2023-12-18", "1-365"),
        notes={
            "goal": "plural „Programos tikslai:“ with two points",
            "target_groups": (
                "„skirta visiems savivaldybės gyventojams“ – generic; foreigners in the title and goals "
                "do not replace it"
            ),
            "indicators": "7 of 10",
            "timeline": "8 of 10 have a filled year column (exactly 80 %); dashes in year columns are no term",
            "funding": "9 of 10; „lėšų nereikia“ is content, 3.2 has dashes only",
            "responsible": "merged executor cells cover the measures of the group",
            "adoption": "the repealed decision 1-31 is another one; range 2024-2026 is written with w:noBreakHyphen",
        },
    )
    return word_and_pdf("hand-a/year-funds", draft, labels)


def number_row() -> Case:
    """Biržai: director's order, column-number row, partners next to executors, „paskirtis“ instead of „tikslas“."""
    draft = Draft()
    draft.lines(
        "BIRŽŲ RAJONO SAVIVALDYBĖS ADMINISTRACIJOS", "DIREKTORIUS", "", "Į S A K Y M A S", align="center", bold=True
    )
    draft.p(
        "DĖL NUO KARO UKRAINOJE PASITRAUKUSIŲ ASMENŲ ĮSIKŪRIMO BIRŽŲ RAJONE PRIEMONIŲ PLANO PATVIRTINIMO",
        align="center",
        bold=True,
    )
    draft.lines("2022 m. rugpjūčio 30 d. Nr. A-812", "Biržai", align="center")
    draft.p(
        "Vadovaudamasis Lietuvos Respublikos vietos savivaldos įstatymo 29 straipsnio 8 dalies 2 punktu, 2022 m. kovo "
        "4 d. Tarybos įgyvendinimo sprendimu (ES) 2022/382, kuriuo konstatuojama, kad esama masinio iš Ukrainos "
        "perkeltų asmenų srauto, ir įgyvendindamas Biržų rajono savivaldybės 2022–2024 metų strateginį veiklos planą, "
        "patvirtintą Biržų rajono savivaldybės tarybos 2022 m. vasario 24 d. sprendimu Nr. T-22, t v i r t i n u Nuo "
        "karo Ukrainoje pasitraukusių asmenų įsikūrimo Biržų rajone priemonių planą (pridedama).",
        align="justify",
    )
    draft.p("Įsakymo vykdymo kontrolę pasilieku sau.")
    draft.p("Administracijos direktorė                                                              Rasa Petrulytė")
    draft.page_break()
    draft.block(
        "PATVIRTINTA",
        "Biržų rajono savivaldybės administracijos",
        "direktoriaus 2022 m. rugpjūčio 30 d.",
        "įsakymu Nr. A-812",
    )
    draft.title("NUO KARO UKRAINOJE PASITRAUKUSIŲ ASMENŲ ĮSIKŪRIMO BIRŽŲ RAJONE PRIEMONIŲ PLANAS")
    draft.lines(
        "1. Priemonių plano (toliau – Planas) paskirtis – padėti nuo karo pasitraukusiems Ukrainos gyventojams "
        "savarankiškai įsitvirtinti Biržų rajone: susirasti būstą ir darbą, pramokti kalbos, leisti vaikus į mokyklą.",
        "2. Planas finansuojamas iš valstybės biudžeto specialiosios tikslinės dotacijos ir Biržų rajono savivaldybės "
        "biudžeto.",
        align="justify",
    )
    draft.table(
        [
            ["Eil. Nr.", "Priemonė", "Atsakingi vykdytojai", "Partneriai", "Vykdymo laikas", "Laukiamas rezultatas"],
            ["1", "2", "3", "4", "5", "6"],
            [Cell("I. ĮSIKŪRIMAS", cols=6, bold=True)],
            [Cell("1. Uždavinys – sudaryti žmoniškas buities sąlygas", cols=6)],
            [
                "1.1.",
                "Pritaikyti gyventi buvusios Parovėjos mokyklos bendrabutį",
                "Turto valdymo skyrius",
                "Parovėjos seniūnija",
                "2022 m. IV ketv.",
                "Įrengti 8 kambariai",
            ],
            [
                "1.2.",
                "Dalyti maisto davinius ir žiemos drabužius",
                "–",
                "Biržų Caritas, „Maisto bankas“",
                "nuolat",
                "Paremta 150 šeimų",
            ],
            [
                "1.3.",
                "Tarpininkauti nuomojantis butus iš privačių savininkų",
                "Socialinės paramos skyrius",
                "–",
                "2022–2023 m.",
                "20 sutarčių",
            ],
            [Cell("2. Uždavinys – įtraukti į mokymąsi ir darbą", cols=6)],
            [
                "2.1.",
                "Priimti vaikus į arčiausiai namų esantį darželį be eilės",
                "Švietimo, kultūros ir sporto skyrius",
                "Lopšelis-darželis „Drugelis“",
                "nuo 2022-09-01",
                "40 vaikų",
            ],
            [
                "2.2.",
                "Rengti intensyvius lietuvių kalbos kursus (A1 lygis)",
                "Biržų švietimo pagalbos tarnyba",
                "Trečiojo amžiaus universitetas",
                "2022 m. spalis–2023 m. gegužė",
                "Baigė 70 klausytojų",
            ],
            [
                "2.3.",
                "Organizuoti profesinio orientavimo dienas suaugusiesiems",
                "–",
                "Užimtumo tarnybos Biržų skyrius",
                "kas ketvirtį",
                "4 renginiai",
            ],
            [Cell("II. SVEIKATA IR BENDRYSTĖ", cols=6, bold=True)],
            [Cell("3. Uždavinys – palaikyti sveikatą ir bendruomenės ryšius", cols=6)],
            [
                "3.1.",
                "Prirašyti atvykusiuosius prie šeimos gydytojo ir paskiepyti vaikus",
                "Biržų rajono savivaldybės poliklinika",
                "–",
                "iki 2022 m. gruodžio 1 d.",
                "Prirašyta 300 asmenų",
            ],
            [
                "3.2.",
                "Teikti nuotolines psichologo konsultacijas",
                "",
                "Biržų rajono visuomenės sveikatos biuras",
                "2023 m. I pusm.",
                "90 konsultacijų",
            ],
            [
                "3.3.",
                "Kurti bendras lietuvių ir ukrainiečių amatų dirbtuves",
                "Biržų kultūros centras",
                "Biržų krašto muziejus „Sėla“",
                "2023 m. II ketv.",
                "6 dirbtuvės",
            ],
            [
                "3.4.",
                "Išrinkti ukrainiečių bendruomenės atstovę į rajono nevyriausybinių organizacijų tarybą",
                "Bendrasis skyrius",
                "Ukrainiečių bendrija „Verba“",
                "2023 m. kovas",
                "1 atstovė",
            ],
        ],
        [1.1, 5.2, 3.2, 3.0, 2.4, 2.3],
        header=2,
    )
    labels = Labels(
        "integration",
        verdicts("+-+ +~+ ++~"),
        family="E measures plan by the administration director's order",
        layout=(
            "column-number row, „Partneriai“ beside „Atsakingi vykdytojai“, roman area rows and task rows spanning "
            "the table"
        ),
        measures=measures(
            ("Pritaikyti gyventi buvusios Parovėjos mokyklos bendrabutį", "irt"),
            ("Dalyti maisto davinius ir žiemos drabužius", "it"),
            ("Tarpininkauti nuomojantis butus iš privačių savininkų", "irt"),
            ("Priimti vaikus į arčiausiai namų esantį darželį be eilės", "irt"),
            ("Rengti intensyvius lietuvių kalbos kursus (A1 lygis)", "irt"),
            ("Organizuoti profesinio orientavimo dienas suaugusiesiems", "it"),
            ("Prirašyti atvykusiuosius prie šeimos gydytojo ir paskiepyti vaikus", "irt"),
            ("Teikti nuotolines psichologo konsultacijas", "it"),
            ("Kurti bendras lietuvių ir ukrainiečių amatų dirbtuves", "irt"),
            ("Išrinkti ukrainiečių bendruomenės atstovę į rajono nevyriausybinių organizacijų tarybą", "irt"),
        ),
        themes=("housing_support", "education", "employment", "health", "culture", "participation"),
        adoption=("director", "2022-08-30", "A-812"),
        notes={
            "goal": (
                "„plano paskirtis – padėti …“ is a labelled statement of what the plan is to achieve, on its "
                "subject; no procedural „nustatyti priemones“"
            ),
            "target_groups": (
                "Ukrainians only in the title and the purpose; „specialiosios tikslinės dotacijos“ is "
                "money, not a group"
            ),
            "responsible": "7 of 10; the rows with only a partner leave the executor cell empty",
            "funding": "point 2 names the sources; no amounts at the measures",
            "adoption": (
                "director's order; the EU Council's decision and the council decision T-22 concern other documents"
            ),
        },
    )
    return word_and_pdf("hand-a/number-row", draft, labels)


def three_levels() -> Case:
    """Elektrėnai: draft with a three-level header, start and end columns, target-group column half filled."""
    draft = Draft(landscape=True)
    draft.running("Projektas", "Elektrėnų savivaldybės kalbos ir kultūros veiksmų planas")
    draft.block(
        [run("Patvirtinta", caps=True)],
        "Elektrėnų savivaldybės tarybos",
        "2024 m.          d. sprendimu Nr. T-",
        indent=16,
    )
    draft.title("ELEKTRĖNUOSE GYVENANČIŲ UŽSIENIEČIŲ KALBOS IR KULTŪROS PAŽINIMO 2024–2026 METŲ VEIKSMŲ PLANAS")
    draft.p(
        "Elektrėnų savivaldybės 2024–2026 metų biudžeto finansinių rodiklių svarstymo metu gyventojai siūlė daugiau "
        "dėmesio skirti kalbai. 2023 m. savivaldybėje gyvenamąją vietą buvo deklaravę 1 046 užsieniečiai.",
        align="justify",
    )
    note = draft.footnote("Lietuvių kalbos lygiai nurodyti pagal Bendruosius Europos kalbų metmenis.")
    rows: list[list[str | Cell]] = [
        [
            Cell("Eil. Nr.", rows=3),
            Cell("Veiksmas", rows=3),
            Cell("Kam skirta", rows=3),
            Cell("Atsakinga institucija", rows=3),
            Cell("Įgyvendinimas", cols=2),
            Cell("Rodiklis", cols=4),
        ],
        [
            Cell("Pradžia", rows=2),
            Cell("Pabaiga", rows=2),
            Cell("Pavadinimas", rows=2),
            Cell("Siekiama reikšmė", cols=3),
        ],
        ["2024", "2025", "2026"],
        [
            Cell(
                "Tikslas – stiprinti užsieniečių lietuvių kalbos įgūdžius ir jų pažintį su Elektrėnų krašto kultūra",
                cols=10,
                bold=True,
            )
        ],
        [Cell("1 uždavinys. Plėsti kalbos mokymosi galimybes", cols=10)],
        [
            "1.1.",
            Cell(["Sudaryti A1–A2 lygio kalbos mokymosi grupes Elektrėnuose ir Vievyje", note]),
            "Pamainomis dirbantys suaugusieji",
            Cell("Elektrėnų švietimo paslaugų centras", rows=2),
            "2024-09",
            "2026-06",
            "Grupių skaičius",
            "2",
            "4",
            "4",
        ],
        [
            "1.2.",
            "Parengti lietuvių kalbos žodynėlį statybininkams ir virėjams",
            "–",
            "2025-01",
            "2025-05",
            "Tiražas, vnt.",
            "–",
            "200",
            "–",
        ],
        [
            "1.3.",
            "Suburti kalbos bičiulių – savanorių – tinklą",
            "",
            "Elektrėnų savivaldybės viešoji biblioteka",
            "2024-10",
            "2026-12",
            "–",
            "–",
            "–",
            "–",
        ],
        [
            "1.4.",
            "Įsteigti sekmadieninę kalbos mokyklėlę ikimokyklinukams",
            "3–6 metų vaikai ir jų tėvai",
            "Vievio lopšelis-darželis „Eglutė“",
            "2025-02",
            "2026-05",
            "Lankančių vaikų skaičius",
            "–",
            "15",
            "20",
        ],
        [Cell("2 uždavinys. Pažinti vieniems kitus", cols=10)],
        [
            "2.1.",
            "Surengti pasaulio virtuvių dieną prie Elektrėnų marių",
            "–",
            Cell("Elektrėnų kultūros centras", rows=3),
            "2024-08",
            "2024-08",
            "Dalyvių skaičius",
            "300",
            "–",
            "–",
        ],
        [
            "2.2.",
            "Rodyti lietuviško kino klasiką kiemuose",
            "Jaunimas iki 29 metų",
            "2024-11",
            "2026-11",
            "…",
            "",
            "",
            "",
        ],
        [
            "2.3.",
            "Rengti pažintines išvykas po Lietuvos pilis",
            "Užsieniečių šeimos su vaikais",
            "2025-05",
            "2026-09",
            "Išvykų skaičius",
            "–",
            "3",
            "3",
        ],
        [
            "2.4.",
            "Atlikti atvykusiųjų laisvalaikio įpročių apklausą",
            "–",
            "Strateginio planavimo skyrius",
            "2026-01",
            "2026-03",
            "",
            "–",
            "–",
            "–",
        ],
    ]
    draft.table(rows, [1.2, 5.6, 3.2, 3.7, 1.8, 1.8, 3.2, 1.5, 1.5, 1.5], header=3, repeat=True)
    labels = Labels(
        "integration",
        verdicts("+~+ ~++ -~~"),
        family="A action plan, draft",
        layout=(
            "landscape, three-level header, merged executor cells, „Projektas“ in the page header, footnote in a "
            "cell, caps property"
        ),
        measures=measures(
            ("Sudaryti A1–A2 lygio kalbos mokymosi grupes Elektrėnuose ir Vievyje", "irt"),
            ("Parengti lietuvių kalbos žodynėlį statybininkams ir virėjams", "irt"),
            ("Suburti kalbos bičiulių – savanorių – tinklą", "rt"),
            ("Įsteigti sekmadieninę kalbos mokyklėlę ikimokyklinukams", "irt"),
            ("Surengti pasaulio virtuvių dieną prie Elektrėnų marių", "irt"),
            ("Rodyti lietuviško kino klasiką kiemuose", "rt"),
            ("Rengti pažintines išvykas po Lietuvos pilis", "irt"),
            ("Atlikti atvykusiųjų laisvalaikio įpročių apklausą", "rt"),
        ),
        themes=("education", "culture"),
        notes={
            "goal": "goal row inside the table",
            "target_groups": "column „Kam skirta“ filled for 4 of 8",
            "indicators": "5 of 8; dashes and „…“ are no content",
            "funding": "no word; „biudžeto finansinių rodiklių“ is the name of a debate",
            "recommendations": "language teaching and culture only; a survey is no theme",
            "adoption": "draft: day, month and number blank, „Projektas“ in the page header",
        },
    )
    return word_and_pdf("hand-a/three-level", draft, labels)


def works() -> Case:
    """Druskininkai: „Programos dalyviai“ as executors, continuation without header, indicators joined by title."""
    draft = Draft()
    draft.block(
        "PATVRITINTA",
        "Druskininkų savivaldybės tarybos",
        "2024 m. vasario 29 d. sprendimu Nr. T1-27",
        "(Druskininkų savivaldybės tarybos",
        "2024 m. spalio 31 d. sprendimo Nr. T1-201",
        "redakcija)",
    )
    draft.title("ATVYKUSIŲ IŠ UŽSIENIO ŠEIMŲ ĮSIKŪRIMO DRUSKININKUOSE PROGRAMA")
    draft.lines(
        "1. Programa skirta visai Druskininkų visuomenei.",
        "2. Programos uždaviniai:",
        "2.1. aprūpinti būstu laikinąją apsaugą gavusias šeimas;",
        "2.2. sudaryti sąlygas atvykusiesiems mokytis, gydytis ir dirbti kurorto įmonėse;",
        "2.3. kurti bendrą kultūrinį gyvenimą.",
        "3. Programos darbai:",
    )
    widths = [4.4, 6.4, 3.1, 3.1]
    draft.table(
        [
            [
                "Programos dalyviai",
                "Atliekami darbai",
                "Numatomas finansavimas 2024 m., Eur",
                "Numatomas finansavimas 2025 m., Eur",
            ],
            [Cell("I. BŪSTAS", cols=4, bold=True)],
            [
                "UAB „Druskininkų butų ūkis“",
                "Savivaldybės butų remontas laikinąją apsaugą gavusioms šeimoms",
                "30 000",
                "20 000",
            ],
            ["Socialinių paslaugų centras", "Daiktų ir baldų banko veikla", "–", "–"],
            [Cell("II. MOKYMASIS IR DARBAS", cols=4, bold=True)],
            ["„Ryto“ gimnazija", "Konsultanto kitakalbiams mokiniams etatas", "16 400", "17 100"],
            [
                "Visagino technologijos centro Druskininkų skyrius",
                "Profesiniai SPA meistro kursai ne ES piliečiams",
                "",
                "8 500",
            ],
        ],
        widths,
    )
    draft.page_break()
    draft.p("Lentelės tęsinys", align="right")
    draft.table(
        [
            [Cell("III. SVEIKATA IR KULTŪRA", cols=4, bold=True)],
            [
                "VšĮ Druskininkų pirminės sveikatos priežiūros centras",
                "Kineziterapijos procedūros karą patyrusiems asmenims",
                "5 000",
                "5 000",
            ],
            ["Druskininkų kultūros centras", "Bendras vietos gyventojų ir naujakurių choras", "2 200", "2 200"],
            ["Viečiūnų seniūnija", "Stendų ukrainiečių kalba prie įstaigų įrengimas", "700", "–"],
            [Cell("Iš viso", cols=2, bold=True), "54 300", "52 800"],
        ],
        widths,
        header=0,
    )
    draft.p()
    draft.p("4. Programos darbų vertinimo rodikliai:")
    draft.table(
        [
            ["Darbai", "Rodiklis, mato vnt.", "2024 m.", "2025 m."],
            ["Savivaldybės butų remontas laikinąją apsaugą gavusioms šeimoms", "Suremontuoti butai, vnt.", "3", "2"],
            ["Konsultanto kitakalbiams mokiniams etatas", "Konsultuoti mokiniai, asm.", "45", "50"],
            ["Kineziterapijos procedūros karą patyrusiems asmenims", "Procedūros, vnt.", "250", "250"],
            ["Bendras vietos gyventojų ir naujakurių choras", "Koncertai, vnt.", "4", "6"],
            ["Stendų ukrainiečių kalba prie įstaigų įrengimas", "Stendai, vnt.", "7", "–"],
        ],
        [7.6, 5.0, 2.2, 2.2],
    )
    labels = Labels(
        "integration",
        verdicts("~~+ ~++ +++"),
        family="B programme, council block only",
        layout=(
            "executor column first and called „Programos dalyviai“, year columns of funds, roman area rows, the "
            "table goes on after a page break without a header, indicators in a table of their own joined by title"
        ),
        measures=measures(
            ("Savivaldybės butų remontas laikinąją apsaugą gavusioms šeimoms", "irtf"),
            ("Daiktų ir baldų banko veikla", "r"),
            ("Konsultanto kitakalbiams mokiniams etatas", "irtf"),
            ("Profesiniai SPA meistro kursai ne ES piliečiams", "rtf"),
            ("Kineziterapijos procedūros karą patyrusiems asmenims", "irtf"),
            ("Bendras vietos gyventojų ir naujakurių choras", "irtf"),
            ("Stendų ukrainiečių kalba prie įstaigų įrengimas", "irtf"),
        ),
        themes=("housing_support", "education", "employment", "health", "culture", "information"),
        adoption=("council", "2024-02-29", "T1-27"),
        notes={
            "goal": "only tasks (uždaviniai)",
            "target_groups": "„visai Druskininkų visuomenei“ – generic",
            "indicators": "5 of 7 in the second table",
            "timeline": "6 of 7 have a filled year column; no period in the title",
            "funding": "6 of 7",
            "adoption": (
                "misprint PATVRITINTA; the bracketed redaction T1-201 is the amending decision, the record "
                "holds the original"
            ),
        },
    )
    return word_and_pdf("hand-a/works-continued", draft, labels)


def task_tables() -> Case:
    """Lazdijai: a small table under each task, hyphenated headers, Word numbers, decomposed letters, soft hyphens."""

    def nfd(text: str) -> str:
        return unicodedata.normalize("NFD", text)

    draft = Draft()
    draft.lines("LAZDIJŲ RAJONO SAVIVALDYBĖS", "TARYBA", "", "SPRENDIMAS", align="center", bold=True)
    draft.p(
        "DĖL LAZDIJŲ RAJONO SAVIVALDYBĖS PASIRENGIMO PRIIMTI PRIEGLOBSČIO GAVĖJUS VEIKSMŲ PLANO TVIRTINIMO",
        align="center",
        bold=True,
    )
    draft.lines("2022 m. birželio 17 d. Nr. 5TS-1031", "Lazdijai", align="center")
    draft.p(
        [
            "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 16 straipsnio 4 dalimi ir atsižvelgdama į "
            "tai, kad 2008 m. gegužės 29 d. Tarybos sprendimas 2008/381/EB įsteigė Europos migracijos tinklą, Lazdijų "
            "rajono savivaldybės taryba ",
            run("nusprendžia", spaced=2),
            ":",
        ],
        align="justify",
    )
    draft.p(
        "Patvirtinti Lazdijų rajono savivaldybės pasirengimo priimti prieglobsčio gavėjus veiksmų planą (pridedama)."
    )
    draft.p("Savivaldybės merė                                                                        Ona Kazlauskaitė")
    draft.page_break()
    draft.block(
        "Patvirtinta", "Lazdijų rajono savivaldybės tarybos", "2022 m. birželio 17 d.", "sprendimu Nr. 5TS-1031"
    )
    draft.title(nfd("PASIRENGIMO PRIIMTI PRIEGLOBSČIO GAVĖJUS VEIKSMŲ PLANAS"))
    draft.p("STRATEGINIS TIKSLAS", align="center", bold=True)
    draft.p(
        nfd(
            "Lazdijų rajonas – vieta, kurioje priegl\u00adobsčio ga\u00advėjas per pir\u00admuosius metus "
            "susi\u00adkuria namus, užsi\u00addirba pragyvenimui ir susiranda draugų."
        ),
        align="justify",
    )
    draft.p(
        nfd(
            "Veiksmų planas skirtas asmenims, kuriems Lietuvoje suteiktas prieglobstis arba laikinoji apsauga, ir "
            "nelydimiems nepilna\u00admečiams užsie\u00adniečiams."
        )
    )
    draft.p("Plano įgyvendinimą koordinuoja Lazdijų rajono savivaldybės administracijos direktorius.")
    number = draft.numbering("%1.")
    header: list[str | Cell] = ["Eil. Nr.", "Veiksmai", "Vykdy-tojai", "Įgyven-dinimo laiko-tarpis"]
    widths = [1.2, 9.2, 3.8, 2.8]

    def auto() -> Cell:
        return Cell([draft.numbered(number)])

    draft.p(nfd("1 uždavinys. Pasirengti priėmimui"), bold=True)
    draft.table(
        [
            header,
            [
                auto(),
                nfd("Sudaryti laisvų savivaldybės butų sąrašą ir aprūpinti butus baldais"),
                Cell(nfd("Turto valdymo skyrius, Socialinės paramos skyrius"), rows=3),
                Cell("2022 m. III–IV ketv.", rows=2),
            ],
            [auto(), nfd("Paskirti kiekvienai šeimai lydintį socialinį darbuotoją")],
            [auto(), nfd("Susitarti dėl telefoninio vertimo paslaugos įstaigoms"), "2023-02-01"],
        ],
        widths,
    )
    draft.p(nfd("Uždavinio rodiklis – per 10 dienų apgyvendinta 100 proc. atvykusių šeimų."))
    draft.p(nfd("2 uždavinys. Padėti mokytis ir dirbti"), bold=True)
    draft.table(
        [
            header,
            [
                auto(),
                nfd("Įkurti lietuvių kalbos klubą „Žodis prie žodžio“"),
                nfd("Lazdijų švietimo centras"),
                "2023 m.",
            ],
            [
                auto(),
                nfd("Sudaryti individualius ugdymo planus naujai atvykusiems mokiniams"),
                nfd("Lazdijų Motiejaus Gustaičio gimnazija"),
                "iki rugsėjo 1 d. kasmet",
            ],
            [
                auto(),
                nfd("Aplankyti rajono ūkininkus ir lentpjūves ieškant laisvų darbo vietų"),
                nfd("Žemės ūkio skyrius"),
                "nuolat",
            ],
        ],
        widths,
    )
    draft.p(nfd("Uždavinio rodiklis – darbą po metų turi ne mažiau kaip 40 proc. suaugusiųjų."))
    draft.p(nfd("3 uždavinys. Ugdyti pakantumą"), bold=True)
    draft.table(
        [
            header,
            [auto(), nfd("Vesti mokyklose pamokas prieš stereotipus ir patyčias dėl kilmės"), "–", "2023 m. I ketv."],
            [
                auto(),
                nfd("Pakviesti naujakurius groti ir giedoti per Žolinės šventę"),
                "–",
                nfd("2023 m. rugpjūčio 15 d."),
            ],
        ],
        widths,
    )
    labels = Labels(
        "integration",
        verdicts("+++ ~~+ -++"),
        family="A action plan, council decision and block",
        layout=(
            "three small tables under task headings, header words broken by a hyphen, Word auto-numbers as the only "
            "content of Eil. Nr., merged executor and term cells, NFD letters, soft hyphens, letter-spacing property"
        ),
        measures=measures(
            ("Sudaryti laisvų savivaldybės butų sąrašą ir aprūpinti butus baldais", "rt"),
            ("Paskirti kiekvienai šeimai lydintį socialinį darbuotoją", "rt"),
            ("Susitarti dėl telefoninio vertimo paslaugos įstaigoms", "rt"),
            ("Įkurti lietuvių kalbos klubą „Žodis prie žodžio“", "rt"),
            ("Sudaryti individualius ugdymo planus naujai atvykusiems mokiniams", "rt"),
            ("Aplankyti rajono ūkininkus ir lentpjūves ieškant laisvų darbo vietų", "rt"),
            ("Vesti mokyklose pamokas prieš stereotipus ir patyčias dėl kilmės", "t"),
            ("Pakviesti naujakurius groti ir giedoti per Žolinės šventę", "t"),
        ),
        themes=("housing_support", "infrastructure", "education", "employment", "equality", "culture"),
        adoption=("council", "2022-06-17", "5TS-1031"),
        notes={
            "goal": "heading „STRATEGINIS TIKSLAS“; worded like a vision, the label decides",
            "target_groups": "„Veiksmų planas skirtas …“",
            "indicators": "indicators of the tasks only, none at a measure",
            "responsible": "6 of 8 by merged or own cells; besides only coordination is assigned",
            "adoption": "the EU Council decision is a trap",
        },
    )
    return word_only("hand-a/task-tables", draft, labels)


DOCUMENTS = (short_words, year_funds, number_row, three_levels, works, task_tables)
