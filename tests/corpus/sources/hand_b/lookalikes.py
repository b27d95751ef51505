"""Documents of the second set that look like plans and are none."""

from __future__ import annotations

from sources.hand_b.parts import bold_head, plain, signature
from sources.model import Case, Export, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft

NONE = verdicts("--- --- ---")
NONE_GENERAL = verdicts("--- --- -.-")


def tender_specification() -> Case:
    """Mažeikiai: the technical specification of a tender for courses and orientation of foreigners."""
    draft = Draft(size=11.5)
    draft.p("Pirkimo sąlygų 2 priedas", align="right")
    draft.title("UŽSIENIEČIŲ KALBOS MOKYMO IR ORIENTAVIMO PASLAUGŲ", "TECHNINĖ SPECIFIKACIJA")
    draft.lines(
        "1. Perkančioji organizacija – Mažeikių rajono savivaldybės administracija.",
        "2. Pirkimo tikslas – įsigyti paslaugas, kurios padėtų rajone gyvenantiems užsieniečiams išmokti lietuvių "
        "kalbą ir susigaudyti viešųjų paslaugų sistemoje.",
        "3. Tikslinė paslaugų grupė – 120 trečiųjų šalių piliečių, gyvenančių Mažeikių rajone.",
        "4. Paslaugos perkamos įgyvendinant Mažeikių rajono savivaldybės 2024–2026 metų strateginio veiklos plano, "
        "patvirtinto Mažeikių rajono savivaldybės tarybos 2024 m. vasario 23 d. sprendimu Nr. T1-24, 4 programos "
        "priemonę „Užsieniečių įtrauktis“.",
        "5. Paslaugų apimtis ir terminai:",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Eil. Nr.", "Veikla", "Kiekis", "Terminas", "Atsakingas", "Didžiausia kaina, Eur be PVM"],
                [
                    "5.1.",
                    "Lietuvių kalbos A1 lygio kursai",
                    "6 grupės po 10 asmenų",
                    "iki 2024-12-20",
                    "Tiekėjas",
                    "14 400",
                ],
                [
                    "5.2.",
                    "Lietuvių kalbos A2 lygio kursai",
                    "4 grupės po 10 asmenų",
                    "iki 2025-06-30",
                    "Tiekėjas",
                    "11 200",
                ],
                [
                    "5.3.",
                    "Pilietinio orientavimo užsiėmimai apie sveikatą, darbą, būstą",
                    "12 užsiėmimų",
                    "kas mėnesį",
                    "Tiekėjas",
                    "3 600",
                ],
                ["5.4.", "Vaikų priežiūra užsiėmimų metu", "150 valandų", "pagal tvarkaraštį", "Tiekėjas", "1 800"],
            ]
        ),
        [1.3, 5.4, 3.2, 2.6, 2.0, 2.6],
    )
    draft.lines(
        "",
        "6. Rodikliai, kuriuos Tiekėjas turi pasiekti: kursus baigia ne mažiau kaip 80 proc. dalyvių, egzaminą išlaiko "
        "ne mažiau kaip 60 proc.",
        "7. Paslaugos apmokamos iš Prieglobsčio, migracijos ir integracijos fondo ir savivaldybės biudžeto lėšų.",
        "8. Tiekėjas kas ketvirtį teikia ataskaitą. Už sutarties vykdymą atsakinga Socialinių paslaugų skyriaus "
        "vedėja.",
        align="justify",
    )
    labels = Labels(
        "integration",
        NONE,
        family="look-alike: technical specification of a tender",
        layout="numbered points and a ruled table that resembles a measures table",
        notes={
            "all": (
                "a specification tells what is bought, it is no plan of the municipality; its goal, group, quantities, "
                "terms, price and the cited decision T1-24 earn nothing"
            )
        },
    )
    return word_and_pdf("hand-b/tender-specification", draft, labels)


def project_application() -> Case:
    """Klaipėda district: an association's application for a project with activities, indicators and budget."""
    draft = Draft(font="Calibri", size=11)
    draft.p("PARAIŠKA", align="center", bold=True)
    draft.p("Nevyriausybinių organizacijų projektų, skirtų užsieniečių įtraukčiai, 2024 metų konkursui", align="center")
    draft.table(
        [
            [Cell("Pareiškėjas", bold=True), "Asociacija „Gargždų svetingumo namai“"],
            [Cell("Projekto pavadinimas", bold=True), "Tiltai per Miniją: užsieniečių integracija Gargžduose"],
            [
                Cell("Projekto tikslas", bold=True),
                "Suburti vietos ir atvykusias šeimas bendrai veiklai, kad naujakuriai greičiau įsilietų į miesto "
                "gyvenimą",
            ],
            [
                Cell("Tikslinė grupė", bold=True),
                "60 ukrainiečių ir baltarusių, gyvenančių Klaipėdos rajone, 30 vietos gyventojų",
            ],
            [Cell("Projekto laikotarpis", bold=True), "2024 m. balandžio 1 d. – gruodžio 15 d."],
            [Cell("Prašoma suma", bold=True), "7 850 Eur"],
        ],
        [4.5, 12.5],
        header=0,
        size=10.5,
    )
    draft.p()
    bold_head(
        draft,
        "Projekto sąsaja su strateginiais dokumentais. ",
        "Projektas prisideda prie Klaipėdos rajono savivaldybės strateginio plėtros plano iki 2030 metų, patvirtinto "
        "savivaldybės tarybos 2021 m. gruodžio 23 d. sprendimu Nr. T11-409, priemonės „Remti NVO iniciatyvas“. "
        "Rengiant projektą atsižvelgta į Tarptautinės migracijos organizacijos rekomendacijas.",
    )
    draft.p("PROJEKTO VEIKLOS", bold=True)
    draft.table(
        plain(
            [
                ["Nr.", "Veikla", "Atsakingas asmuo", "Data", "Rezultatas", "Lėšos, Eur"],
                ["1", "Kalbos vakarai prie arbatos", "O. Petrenko", "kas savaitę", "30 vakarų", "1 950"],
                ["2", "Žygiai Minijos slėniu", "J. Skuodas", "gegužė–rugsėjis", "5 žygiai, 150 dalyvių", "1 200"],
                ["3", "Keramikos dirbtuvės vaikams", "R. Martinkienė", "birželis–rugpjūtis", "12 užsiėmimų", "2 400"],
                ["4", "Atmintinė „Gargždai nuo A iki Ž“", "O. Petrenko", "iki liepos 1 d.", "500 egz.", "900"],
                ["5", "Baigiamoji šventė", "R. Martinkienė", "gruodžio 7 d.", "120 svečių", "1 400"],
            ]
        ),
        [1, 5.2, 3.2, 3, 2.8, 1.8],
        look="Light Grid",
    )
    draft.p()
    bold_head(
        draft, "Projekto tęstinumas. ", "Pasibaigus projektui, veiklas tęs savanoriai, jos bus planuojamos kasmet."
    )
    signature(draft, "Asociacijos pirmininkė", "Rasa Martinkienė")
    labels = Labels(
        "integration",
        NONE,
        family="look-alike: application of an association for project funds",
        layout="key–value table, activities table with executor, date, result and funds, signature",
        notes={"all": "an application of an association is no strategic document of the municipality"},
    )
    return word_and_pdf("hand-b/project-application", draft, labels)


def minutes_and_report() -> Case:
    """Alytus: minutes of a council sitting that discusses a youth plan, and the report on the plan before it."""
    minutes = Draft(size=12)
    minutes.lines("ALYTAUS MIESTO SAVIVALDYBĖS TARYBOS", "POSĖDŽIO PROTOKOLAS (IŠRAŠAS)", align="center", bold=True)
    minutes.lines("2023 m. lapkričio 30 d. Nr. T-11", "Alytus", align="center")
    minutes.lines(
        "",
        "Posėdis vyko 10.00–14.20 val. Dalyvavo 24 tarybos nariai. Posėdžio pirmininkas – meras.",
        "7. SVARSTYTA. Jaunimo politikos įgyvendinimo Alytaus mieste 2024–2026 metų planas.",
        "Pranešėja jaunimo reikalų koordinatorė pristatė plano tikslą – sudaryti sąlygas jauniems žmonėms likti ir "
        "grįžti į Alytų. Tikslinė grupė – 14–29 metų jaunimas. Planuojamos priemonės:",
        "1) atnaujinti atvirą jaunimo centrą (2024 m., 60 tūkst. Eur, administracija);",
        "2) skirti stipendijas rezidentams gydytojams (kasmet, savivaldybės biudžetas);",
        "3) plėsti mobilųjį darbą su jaunimu (2024–2026 m., Jaunimo centras, 400 jaunuolių).",
        "Tarybos narys S. klausė, kodėl neskirta lėšų riedutininkų parkui. Biudžeto komiteto pirmininkė siūlė planą "
        "grąžinti rengėjams, nes nenurodyti finansavimo šaltiniai.",
        "NUTARTA. Plano svarstymą atidėti iki sausio posėdžio (už – 17, prieš – 4, susilaikė – 3).",
        align="justify",
    )
    signature(minutes, "Posėdžio sekretorė", "Laima Marcinkevičienė")

    report = Draft(landscape=True, size=11)
    report.block("PRITARTA", "Alytaus miesto savivaldybės tarybos", "2023 m. kovo 30 d. sprendimu Nr. T-92", indent=16)
    report.title("JAUNIMO POLITIKOS ĮGYVENDINIMO ALYTAUS MIESTE 2020–2022 METŲ PLANO", "2022 METŲ ATASKAITA")
    report.lines(
        "1. Plano tikslas – didinti jaunų žmonių įsitraukimą į miesto gyvenimą.",
        "2. 2022 metais vykdytos priemonės:",
    )
    report.table(
        plain(
            [
                [
                    "Eil. Nr.",
                    "Priemonės pavadinimas",
                    "Vykdytojai",
                    "Įvykdymo terminas",
                    "Vertinimo kriterijus (planas)",
                    "Įvykdyta",
                    "Lėšos, tūkst. Eur",
                ],
                [
                    "1.",
                    "Vykdyti jaunimo savanorišką tarnybą",
                    "Jaunimo centras",
                    "2022 m.",
                    "20 savanorių",
                    "26",
                    "8,4",
                ],
                [
                    "2.",
                    "Finansuoti jaunimo projektus",
                    "Administracija",
                    "2022 m. II ketv.",
                    "15 projektų",
                    "12",
                    "18,0",
                ],
                [
                    "3.",
                    "Rengti karjeros dienas",
                    "Profesinio rengimo centras",
                    "2022 m. spalis",
                    "2 renginiai",
                    "2",
                    "1,1",
                ],
                [
                    "4.",
                    "Įrengti krepšinio aikšteles",
                    "Statybos skyrius",
                    "2022 m. III ketv.",
                    "3 aikštelės",
                    "1",
                    "41,7",
                ],
            ]
        ),
        [1.3, 6.5, 4.5, 3.2, 3.8, 2.4, 2.8],
    )
    report.lines(
        "",
        "3. Nepanaudotos lėšos grąžintos į savivaldybės biudžetą. 2023 metais siūloma tęsti projektų finansavimą.",
    )
    labels = Labels(
        "general",
        NONE_GENERAL,
        family="look-alike: dossier of council minutes (PDF) and an annual report (docx)",
        layout="minutes that retell a plan under discussion; report with an approval mark and a measures table",
        notes={
            "all": (
                "minutes and a report are no plans; the plan discussed was put off, the report reprints measures of a "
                "plan that has ended, and T-92 approved the report"
            )
        },
    )
    name = "hand-b/dossier-minutes-report"
    return Case(name, labels, {f"{name}/ataskaita_2022.docx": report, f"{name}/protokolo_israsas.pdf": Export(minutes)})


def grant_rules() -> Case:
    """Vilnius district: rules of a grant competition with a goal, supported activities, criteria and funds."""
    draft = Draft(size=12)
    draft.block(
        "PATVIRTINTA", "Vilniaus rajono savivaldybės tarybos", "2022 m. balandžio 29 d.", "sprendimu Nr. T3-131"
    )
    draft.title("VILNIAUS RAJONO SAVIVALDYBĖS ETNINĖS KULTŪROS IR AMATŲ PROJEKTŲ", "FINANSAVIMO KONKURSO NUOSTATAI")
    draft.chapter("I SKYRIUS", "BENDROSIOS NUOSTATOS")
    draft.lines(
        "1. Nuostatai nustato projektų finansavimo prioritetus, reikalavimus pareiškėjams, vertinimo kriterijus ir "
        "atsiskaitymo tvarką.",
        "2. Konkurso tikslas – finansiškai paremti projektus, kurie saugo ir perduoda krašto etninę kultūrą ir amatus.",
        "3. Konkursas skirtas rajone registruotoms asociacijoms, viešosioms įstaigoms ir bendruomenėms.",
        "4. Projektai finansuojami iš savivaldybės biudžeto; 2022–2024 metais kasmet skiriama 30 tūkst. Eur.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "REMIAMOS VEIKLOS")
    draft.lines(
        "5. Remiamos veiklos:",
        "5.1. amatų dirbtuvių ir mokymų rengimas;",
        "5.2. kalendorinių švenčių organizavimas;",
        "5.3. verbų rišimo tradicijos tęsimas;",
        "5.4. tautinio kostiumo atkūrimas.",
        "6. Projektai įgyvendinami iki einamųjų metų gruodžio 10 d.",
        align="justify",
    )
    draft.chapter("III SKYRIUS", "VERTINIMAS IR ATSISKAITYMAS")
    draft.table(
        plain(
            [
                ["Eil. Nr.", "Vertinimo kriterijus", "Didžiausias balas"],
                ["1.", "Projekto atitiktis prioritetams", "30"],
                ["2.", "Dalyvių skaičius ir įvairovė", "20"],
                ["3.", "Sąmatos pagrįstumas", "25"],
                ["4.", "Partneriai ir savanoriai", "25"],
            ]
        ),
        [1.6, 11, 4.2],
    )
    draft.lines(
        "",
        "7. Paraiškas vertina mero potvarkiu sudaryta komisija.",
        "8. Už konkurso organizavimą atsakingas Kultūros, sporto ir turizmo skyrius.",
        "9. Projekto vykdytojas iki sausio 15 d. pateikia ataskaitą.",
        align="justify",
    )
    labels = Labels(
        "general",
        NONE_GENERAL,
        family="look-alike: rules of a grant competition approved by the council",
        layout="prose with chapters, list of supported activities, table of criteria and points",
        notes={"all": "rules (nuostatai) regulate a competition and are no plan, whoever approved them"},
    )
    return word_and_pdf("hand-b/grant-rules", draft, labels)


DOCUMENTS = (tender_specification, project_application, minutes_and_report, grant_rules)
