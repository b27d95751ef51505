"""Municipal plans on other subjects, scored with the pack „general“."""

from __future__ import annotations

from reportlab.lib import colors
from reportlab.platypus import Flowable, NextPageTemplate, PageBreak, Paragraph, Spacer
from reportlab.platypus import Table as DrawnTable

from sources.drawn import flow_with_turned_pages, paragraphs, style
from sources.model import Case, Labels, measures, pdf_only, verdicts, word_and_pdf, word_only
from sources.word import Cell, Draft, Row, deleted, inserted, run


def ethnic_culture() -> Case:
    """Kupiškis: the four-level budget header, goal and tasks as numbered rows with sums, no indicators."""
    draft = Draft()
    draft.p("Herbas.wmf", align="center")
    draft.lines("KUPIŠKIO RAJONO SAVIVALDYBĖS TARYBA", "", "SPRENDIMAS", align="center", bold=True)
    draft.p("DĖL KUPIŠKIO RAJONO ETNINĖS KULTŪROS 2023 METŲ PROGRAMOS PATVIRTINIMO", align="center", bold=True)
    draft.lines("2023 m. vasario 23 d. Nr. TS-26", "Kupiškis", align="center")
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos etninės kultūros valstybinės globos pagrindų įstatymo 7 straipsniu, "
        "Lietuvos Respublikos 2023 metų valstybės biudžeto ir savivaldybių biudžetų finansinių rodiklių patvirtinimo "
        "įstatymu, Kupiškio rajono savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.lines(
        "1. Patvirtinti Kupiškio rajono etninės kultūros 2023 metų programą (pridedama).",
        "2. Pripažinti netekusiu galios Kupiškio rajono savivaldybės tarybos 2020 m. sausio 30 d. sprendimą Nr. TS-4 "
        "„Dėl Kupiškio rajono etninės kultūros 2020–2022 metų programos patvirtinimo“.",
    )
    draft.p("Savivaldybės meras                                                            Saulius Vaitiekūnas")
    draft.page_break()
    draft.block("PATVIRTINTA", "Kupiškio rajono savivaldybės tarybos", "2023 m. vasario 23 d. sprendimu Nr.TS-26")
    draft.title("KUPIŠKIO RAJONO ETNINĖS KULTŪROS 2023 METŲ PROGRAMA")
    draft.p("(eurais)", align="right")
    rows: list[Row] = [
        [
            Cell("Eil. Nr.", rows=4),
            Cell("Tikslo, uždavinio, priemonės pavadinimas", rows=4),
            Cell("2023-iųjų metų asignavimai", cols=4),
            Cell("Dalyvaujanti institucija", rows=4),
        ],
        [Cell("iš viso", rows=3), Cell("iš jų", cols=3)],
        [Cell("išlaidoms", cols=2), Cell("turtui įsigyti", rows=2)],
        ["iš viso", "iš jų darbo užmo-kesčiui"],
        [
            "1.",
            Cell("Tikslas: saugoti ir gaivinti kupiškėnų etninę kultūrą", bold=True),
            "37 000",
            "30 000",
            "5 300",
            "7 000",
            "",
        ],
        ["1.1.", Cell("Uždavinys: rodyti ir skleisti tradicijas", bold=True), "22 900", "22 900", "4 500", "–", ""],
        [
            "1.1.1.",
            "Senovinių kupiškėnų vestuvių papročių rodymas",
            "14 000",
            "14 000",
            "3 000",
            "–",
            "Kupiškio rajono savivaldybės kultūros centras",
        ],
        [
            "1.1.2.",
            "Tradicinių amatų mokymas muziejaus svirne",
            "6 500",
            "6 500",
            "1 500",
            "–",
            "Kupiškio etnografijos muziejus",
        ],
        ["1.1.3.", "Tarmiškų knygelių leidyba", "2 400", "2 400", "–", "–", "–"],
        ["1.2.", Cell("Uždavinys: perduoti tradicijas vaikams", bold=True), "14 100", "7 100", "800", "7 000", ""],
        [
            "1.2.1.",
            "Folkloro stovykla Uoginių kaime",
            "5 200",
            "5 200",
            "500",
            "–",
            "Kupiškio rajono savivaldybės kultūros centras",
        ],
        ["1.2.2.", "Kanklių ir armonikų meno mokyklai pirkimas", "7 000", "–", "–", "7 000", "Kupiškio meno mokykla"],
        ["1.2.3.", "Kaimo kapelų apžiūra Šimonyse", "1 900", "1 900", "300", "–", ""],
    ]
    draft.table(rows, [1.4, 5.4, 1.8, 1.8, 1.9, 1.8, 3.4], header=4)
    labels = Labels(
        "general",
        verdicts("+-+ -~+ +.+"),
        family="E measures table of a one-year programme, council decision and block",
        layout=(
            "four-level header with „iš viso“ twice and a hyphenated word, unit line, goal and tasks as numbered "
            "rows with sums; coat-of-arms junk in the first line"
        ),
        measures=measures(
            ("Senovinių kupiškėnų vestuvių papročių rodymas", "rtf"),
            ("Tradicinių amatų mokymas muziejaus svirne", "rtf"),
            ("Tarmiškų knygelių leidyba", "tf"),
            ("Folkloro stovykla Uoginių kaime", "rtf"),
            ("Kanklių ir armonikų meno mokyklai pirkimas", "rtf"),
            ("Kaimo kapelų apžiūra Šimonyse", "tf"),
        ),
        adoption=("council", "2023-02-23", "TS-26"),
        notes={
            "goal": "goal row in the table",
            "target_groups": "children only in a task",
            "indicators": "no indicators; the budget law's „finansinių rodiklių“ is a trap",
            "responsible": "4 of 6",
            "timeline": "the columns of funds belong to the year 2023 and are filled",
            "adoption": "TS-4 is repealed; „Nr.TS-26“ without a blank in the block",
        },
    )
    return word_and_pdf("hand-a/ethnic-culture", draft, labels)


def physical_activity() -> Case:
    """Širvintos: bullets with executor and term in brackets, vision, indicators of the whole plan, no adoption."""
    draft = Draft(font="Arial", size=10.5)
    draft.heading("Širvintų rajono fizinio aktyvumo skatinimo planas", 1)
    draft.p("Vizija – judantis Širvintų kraštas, kuriame sportuoja kas antras gyventojas.")
    draft.p(
        "Planas svarstytas Širvintų rajono savivaldybės jaunimo reikalų tarybos posėdyje 2022 m. lapkričio 8 d. "
        "(protokolas Nr. 4). Jame remtasi 2013 m. lapkričio 26 d. Tarybos rekomendacija dėl sveikatą stiprinančio "
        "fizinio aktyvumo skatinimo visuose sektoriuose, kurios tikslas – plėsti valstybių narių bendradarbiavimą.",
        align="justify",
    )
    draft.heading("Tikslinės grupės", 2)
    draft.bullets(
        "mokiniai, kurių fizinis pajėgumas žemas;",
        "sėdimą darbą dirbantys žmonės;",
        "vyresni nei 65 metų širvintiškiai.",
    )
    draft.heading("Veiklos", 2)
    draft.bullets(
        "Įrengti lauko treniruoklius prie Jauniūnų ir Gelvonų mokyklų (Statybos ir vietinio ūkio skyrius, iki 2024 m. "
        "gruodžio 31 d.)",
        "Vesti nemokamas mankštas Širvintų parke (vykdytojas – Širvintų sporto centras, gegužės–rugsėjo mėn. kasmet)",
        "Mokyti plaukti antrokus (Širvintų sporto centras, 2023–2025 m.)",
        "Surengti seniūnijų žaidynes (Kultūros centras ir seniūnijų seniūnai, kasmet liepos mėn.)",
        "Pažymėti šiaurietiškojo ėjimo trasas Bartkuškio miške (Širvintų rajono visuomenės sveikatos biuras)",
        "Nupirkti judriųjų žaidimų rinkinius darželiams (Švietimo skyrius, 2023 m. III ketv.)",
    )
    draft.heading("Plano rodikliai", 2)
    draft.bullets(
        "reguliariai sportuojančių gyventojų dalis išaugs nuo 31 iki 45 proc.;",
        "žemo fizinio pajėgumo mokinių sumažės nuo 28 iki 20 proc.",
    )
    draft.p("Veiklos finansuojamos iš Širvintų rajono savivaldybės biudžeto, Sporto rėmimo fondo ir rėmėjų lėšų.")
    labels = Labels(
        "general",
        verdicts("~++ ~++ +.-"),
        family="A action plan published without an act",
        layout="heading styles and bullets, no table; executor and term in brackets after each measure",
        measures=measures(
            ("Įrengti lauko treniruoklius prie Jauniūnų ir Gelvonų mokyklų", "rt"),
            ("Vesti nemokamas mankštas Širvintų parke", "rt"),
            ("Mokyti plaukti antrokus", "rt"),
            ("Surengti seniūnijų žaidynes", "rt"),
            ("Pažymėti šiaurietiškojo ėjimo trasas Bartkuškio miške", "r"),
            ("Nupirkti judriųjų žaidimų rinkinius darželiams", "rt"),
        ),
        notes={
            "goal": "vision only; the goal cited is that of the Council of the EU's recommendation",
            "indicators": "indicators of the whole plan",
            "timeline": "5 of 6; no period in the title",
            "funding": "a statement names the sources",
            "adoption": "the youth council only discussed the plan; the other Council is that of the EU",
        },
    )
    return word_and_pdf("hand-a/physical-activity", draft, labels)


def environment() -> Case:
    """Anykščiai: environment-fund measures with sums only; the block in a block content control; a control clause."""
    draft = Draft()
    draft.lines("Anykščių rajono savivaldybės taryba", "SpREndimas", align="center", bold=True)
    draft.p(
        "DĖL ANYKŠČIŲ RAJONO SAVIVALDYBĖS APLINKOS APSAUGOS RĖMIMO SPECIALIOSIOS PROGRAMOS 2024 METŲ PRIEMONIŲ "
        "PATVIRTINIMO",
        align="center",
        bold=True,
    )
    draft.lines("2024 m. vasario 29d. Nr. 1-TS-41", "Anykščiai", align="center")
    draft.lines(
        "Vadovaudamasi Lietuvos Respublikos savivaldybių aplinkos apsaugos rėmimo specialiosios programos įstatymo 4 "
        "straipsniu, Anykščių rajono savivaldybės taryba nusprendžia:",
        "1. Patvirtinti Anykščių rajono savivaldybės aplinkos apsaugos rėmimo specialiosios programos 2024 metų "
        "priemones (pridedama).",
        "2. Pavesti Viešosios tvarkos ir aplinkosaugos skyriui kontroliuoti, kaip vykdomas šis sprendimas.",
        align="justify",
    )
    draft.p("Savivaldybės meras                                                            Donatas Krikštaponis")
    draft.page_break()
    block = [
        draft.p(text, indent=9.5)
        for text in (
            "PATVIRTINTA",
            "Anykščių rajono savivaldybės tarybos",
            "2024 m. vasario 29 d. sprendimu Nr. 1-TS-41",
        )
    ]
    draft.controlled(*block)
    draft.title("APLINKOS APSAUGOS RĖMIMO SPECIALIOSIOS PROGRAMOS 2024 METŲ PRIEMONĖS")
    draft.table(
        [
            ["Eil. Nr.", "Priemonės", "Suma, Eur"],
            ["I.", Cell("Atliekų prevencija", bold=True), ""],
            ["1.", "Pakuočių konteinerių aikštelių prie sodų bendrijų įrengimas", "18 400"],
            ["2.", "Padangų surinkimo akcija", "3 000"],
            ["3.", "Edukacija „Rūšiuoju namuose“ darželiuose", "lėšų nereikia"],
            ["", Cell("Iš viso", bold=True), "21 400"],
            ["II.", Cell("Želdynai ir vandenys", bold=True), ""],
            ["4.", "Senosios liepų alėjos medžių arboristinis tvarkymas", "9 500"],
            ["5.", "Rubikių ežero pakrančių valymas", "4 250"],
            ["6.", "Sosnovskio barščių naikinimas", "7 700"],
            ["7.", "Žuvų įveisimas Anykštos ežere", "–"],
            ["", Cell("Iš viso", bold=True), "21 450"],
            ["III.", Cell("Stebėsena", bold=True), ""],
            ["8.", "Požeminio vandens tyrimai uždarytame sąvartyne", "2 900"],
            ["9.", "Triukšmo stebėsena Vilniaus gatvėje", "1 100"],
            ["", Cell("Iš viso", bold=True), "4 000"],
            ["", Cell("IŠ VISO PROGRAMAI", bold=True), "46 850"],
        ],
        [1.6, 11.4, 4.0],
    )
    labels = Labels(
        "general",
        verdicts("--+ --~ +.+"),
        family="E measures of a special programme, council decision and block",
        layout=(
            "three-column table, group rows in the first cells only, subtotal rows; block in a content control; "
            "mixed-case act head, lost blank in the date"
        ),
        measures=measures(
            ("Pakuočių konteinerių aikštelių prie sodų bendrijų įrengimas", "f"),
            ("Padangų surinkimo akcija", "f"),
            ("Edukacija „Rūšiuoju namuose“ darželiuose", "f"),
            ("Senosios liepų alėjos medžių arboristinis tvarkymas", "f"),
            ("Rubikių ežero pakrančių valymas", "f"),
            ("Sosnovskio barščių naikinimas", "f"),
            ("Žuvų įveisimas Anykštos ežere", ""),
            ("Požeminio vandens tyrimai uždarytame sąvartyne", "f"),
            ("Triukšmo stebėsena Vilniaus gatvėje", "f"),
        ),
        adoption=("council", "2024-02-29", "1-TS-41"),
        notes={
            "measures": "subtotals and group names are no measures",
            "responsible": "only the control of the decision is assigned",
            "timeline": "2024 only in the title",
            "funding": "8 of 9: „lėšų nereikia“ is content, the dash is not",
        },
    )
    return word_and_pdf("hand-a/environment-fund", draft, labels)


def suicide_prevention() -> Case:
    """Rietavas: drawn PDF, the measures table on a rotated page, indicators on another page joined by number."""
    body = style("DejaVu Serif", 9.5, align="justify")
    centre = style("DejaVu Serif", 10, bold=True, align="center")
    cell = style("DejaVu Serif", 8, after=0)
    head = style("DejaVu Serif", 8, bold=True, align="center", after=0)

    def table(rows: list[list[str]], widths: list[int], *extra: tuple[object, ...]) -> DrawnTable:
        return DrawnTable(
            [[Paragraph(text, head if index == 0 else cell) for text in row] for index, row in enumerate(rows)],
            colWidths=widths,
            repeatRows=1,
            style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), *extra],
        )

    bureau = "Plungės rajono savivaldybės visuomenės sveikatos biuro Rietavo padalinys"
    actions = [
        ["Nr.", "Veiksmas", "Tikslinė grupė", "Atsakingi vykdytojai", "Terminas"],
        [
            "1",
            "Rengti mokymus, kaip atpažinti savižudybės grėsmę",
            "seniūnaičiai, dvasininkai, policininkai",
            bureau,
            "2021 m. IV ketv.",
        ],
        ["2", "Mokyti mokytojus kalbėtis apie savižalą", "mokytojai, mokyklų darbuotojai", "", "2022 m. I–II ketv."],
        ["3", "Rengti paskaitas darbdaviams apie psichikos sveikatą", "įmonių vadovai", "", ""],
        [
            "4",
            "Sudaryti Rietavo krizių valdymo komandą ir jos veiksmų schemą",
            "–",
            "Rietavo savivaldybės administracijos Sveikatos ir socialinės paramos skyrius",
            "iki 2021-12-31",
        ],
        [
            "5",
            "Aplankyti po bandymo žudytis iš ligoninės grįžusius asmenis",
            "bandę žudytis asmenys ir jų artimieji",
            "",
            "nuolat",
        ],
        [
            "6",
            "Išplėsti psichologo priėmimo valandas vakarais",
            "psichologinę krizę išgyvenantys gyventojai",
            "Rietavo pirminės sveikatos priežiūros centras",
            "kasmet",
        ],
        ["7", "Įsteigti vyrų klubą „Dirbtuvės“ Tveruose", "vieniši 40–65 metų vyrai", "Tverų seniūnija", "2022 m."],
        [
            "8",
            "Platinti pagalbos telefonų korteles prie kasų ir bažnyčiose",
            "gyventojai, neieškantys pagalbos įstaigose",
            bureau,
            "du kartus per metus",
        ],
    ]
    indicators = [
        ["Veiksmo Nr.", "Vertinimo kriterijus", "2021 m.", "2022 m."],
        ["1", "Apmokyti asmenys", "20", "20"],
        ["2", "Apmokyti mokytojai", "–", "60"],
        ["4", "Patvirtinta veiksmų schema", "1", "–"],
        ["6", "Papildomos priėmimo valandos per savaitę", "4", "6"],
        ["7", "Klubo nariai", "–", "12"],
        ["8", "Išplatintos kortelės", "500", "800"],
    ]
    story: list[Flowable] = [
        *paragraphs(
            [
                "PATVIRTINTA",
                "Rietavo savivaldybės tarybos",
                "2021 m. gegužės 26 d.",
                "sprendimu",
                "Nr.",
                "T1-99",
            ],
            style("DejaVu Serif", 9.5, indent=270),
        ),
        Spacer(1, 12),
        *paragraphs(["RIETAVO SAVIVALDYBĖS SAVIŽUDYBIŲ PREVENCIJOS 2021–2022 METŲ VEIKSMŲ PLANAS"], centre),
        Spacer(1, 8),
        *paragraphs(
            [
                "1. Rietavo savivaldybėje 2016–2020 m. nusižudė 14 žmonių; rodiklis 100 tūkst. gyventojų – 36,2, "
                "Lietuvoje – 23,5. Dauguma nusižudžiusiųjų – kaime gyvenę vyrai.",
                "2. Plano tikslas – sumažinti savižudybių skaičių ir sutelkti pagalbą asmenims, kuriems kyla "
                "savižudybės grėsmė.",
                "3. Planas parengtas pagal Sveikatos apsaugos ministerijos metodines rekomendacijas dėl savižudybių "
                "prevencijos priemonių įgyvendinimo savivaldybėse. Rietavo savivaldybės bendruomenės sveikatos taryba "
                "jam pritarė 2021 m. balandžio 20 d.",
            ],
            body,
        ),
        NextPageTemplate("turned"),
        PageBreak(),
        *paragraphs(["PLANO VEIKSMAI"], centre),
        table(
            actions,
            [28, 250, 170, 180, 100],
            ("SPAN", (3, 1), (3, 3)),
            ("SPAN", (4, 2), (4, 3)),
            ("SPAN", (3, 4), (3, 5)),
        ),
        NextPageTemplate("upright"),
        PageBreak(),
        *paragraphs(["PLANO VEIKSMŲ VERTINIMO KRITERIJAI"], centre),
        table(indicators, [60, 270, 70, 70]),
        Spacer(1, 14),
        *paragraphs(["____________________"], style("DejaVu Serif", 9.5, align="center")),
    ]
    labels = Labels(
        "general",
        verdicts("+++ ~++ -.+"),
        family="A action plan, council block",
        layout=(
            "PDF only, DejaVu font; ruled table on a page with /Rotate 90, executor and term cells merged "
            "vertically, indicators in a table on another page joined by number; block with „Nr.“ and the number on "
            "separate lines"
        ),
        measures=measures(
            ("Rengti mokymus, kaip atpažinti savižudybės grėsmę", "irt"),
            ("Mokyti mokytojus kalbėtis apie savižalą", "irt"),
            ("Rengti paskaitas darbdaviams apie psichikos sveikatą", "rt"),
            ("Sudaryti Rietavo krizių valdymo komandą ir jos veiksmų schemą", "irt"),
            ("Aplankyti po bandymo žudytis iš ligoninės grįžusius asmenis", "rt"),
            ("Išplėsti psichologo priėmimo valandas vakarais", "irt"),
            ("Įsteigti vyrų klubą „Dirbtuvės“ Tveruose", "irt"),
            ("Platinti pagalbos telefonų korteles prie kasų ir bažnyčiose", "irt"),
        ),
        adoption=("council", "2021-05-26", "T1-99"),
        notes={
            "target_groups": "column filled for 7 of 8",
            "indicators": "6 of 8 (75 %); the suicide rate is a statistic",
            "responsible": "merged executor cells cover rows 1–3 and 4–5",
            "timeline": "merged term cell covers rows 2–3",
            "funding": "no word on money",
            "adoption": "the community health council is another council",
        },
    )
    return pdf_only("hand-a/suicide-prevention-rotated", flow_with_turned_pages(story), labels)


def ward() -> Case:
    """Molėtai district: a ward's yearly plan with a draft ordinance and an explanatory note; quarter marks."""
    draft = Draft()
    draft.p("Projektas", align="right")
    draft.lines("MOLĖTŲ RAJONO SAVIVALDYBĖS MERAS", "", "POTVARKIS", align="center", bold=True)
    draft.p("DĖL INTURKĖS SENIŪNIJOS 2024 METŲ VEIKLOS PLANO PATVIRTINIMO", align="center", bold=True)
    draft.lines("2024 m. ______________ d. Nr. ____", "Molėtai", align="center")
    draft.p(
        "Vadovaudamasis Lietuvos Respublikos vietos savivaldos įstatymo 25 straipsnio 5 dalimi, t v i r t i n u "
        "Molėtų rajono savivaldybės Inturkės seniūnijos 2024 metų veiklos planą (pridedama).",
        align="justify",
    )
    draft.p("Savivaldybės meras")
    draft.p()
    draft.lines("MERO POTVARKIO PROJEKTO", "AIŠKINAMASIS RAŠTAS", align="center", bold=True)
    draft.lines(
        "1. Projekto tikslas – patvirtinti seniūnijos metų veiklos planą.",
        "2. Priėmus potvarkį papildomų biudžeto lėšų nereikės.",
        "3. Projektą parengė seniūnijos specialistė.",
    )
    draft.page_break()
    draft.block("PATVIRTINTA", "Molėtų rajono savivaldybės mero", "2024 m.                    d. potvarkiu Nr. ")
    draft.title("INTURKĖS SENIŪNIJOS 2024 METŲ VEIKLOS PLANAS")
    draft.p("Planas skirtas visiems seniūnijos gyventojams.")
    elder = Cell("Seniūnas", rows=3)
    worker = Cell("Socialinio darbo organizatorė", rows=2)
    draft.table(
        [
            [
                Cell("Eil. Nr.", rows=2),
                Cell("Darbo pavadinimas", rows=2),
                Cell("Ketvirtis", cols=4),
                Cell("Kas vykdo", rows=2),
                Cell("Laukiamas rezultatas", rows=2),
            ],
            ["I", "II", "III", "IV"],
            ["1.", "Organizuoti žiemos kelių valymą", "+", "", "", "+", elder, "Valoma 46 km kelių"],
            ["2.", "Atnaujinti Inturkės ežero paplūdimio lieptą", "", "+", "", "", "1 lieptas"],
            ["3.", "Sutvarkyti neveikiančias kapines", "", "+", "+", "", "4 kapinės"],
            ["4.", "Lankyti vienišus senyvo amžiaus žmones", "+", "+", "+", "+", worker, "12 lankomų asmenų"],
            ["5.", "Rinkti prašymus socialinei paramai gauti", "+", "+", "+", "+", ""],
            [
                "6.",
                "Surengti bendruomenės vasaros šventę",
                "",
                "",
                "+",
                "",
                "Seniūnijos specialistė",
                "1 šventė, 200 dalyvių",
            ],
            ["7.", "Sušaukti seniūnaičių sueigas", "", "", "", "", "Seniūnas", "Ne mažiau kaip 3 sueigos"],
        ],
        [1.1, 5.6, 0.9, 0.9, 0.9, 0.9, 3.2, 3.5],
        header=2,
    )
    labels = Labels(
        "general",
        verdicts("-~+ +++ -.~"),
        family="A yearly ward plan with a draft mayor's ordinance and explanatory note",
        layout="two-level header, quarter columns marked „+“, merged executor cells; draft, note and plan in one file",
        measures=measures(
            ("Organizuoti žiemos kelių valymą", "irt"),
            ("Atnaujinti Inturkės ežero paplūdimio lieptą", "irt"),
            ("Sutvarkyti neveikiančias kapines", "irt"),
            ("Lankyti vienišus senyvo amžiaus žmones", "irt"),
            ("Rinkti prašymus socialinei paramai gauti", "rt"),
            ("Surengti bendruomenės vasaros šventę", "irt"),
            ("Sušaukti seniūnaičių sueigas", "ir"),
        ),
        notes={
            "goal": "„Projekto tikslas“ of the explanatory note is that of the draft",
            "target_groups": "„visiems seniūnijos gyventojams“ – generic",
            "indicators": "6 of 7",
            "timeline": "6 of 7 have a marked quarter",
            "funding": "„lėšų nereikės“ only in the explanatory note, which is not the plan",
            "adoption": "draft of the mayor's ordinance: date and number blank",
        },
    )
    return word_and_pdf("hand-a/ward-yearly-plan", draft, labels)


def energy() -> Case:
    """Visaginas: renewable energy until 2030; dots in year columns, tracked rows, other documents' goals."""
    draft = Draft(landscape=True)
    draft.running("Parengė UAB „Energetikos sprendimai“ Visagino savivaldybės administracijos užsakymu")
    draft.title("VISAGINO SAVIVALDYBĖS ATSINAUJINANČIŲ IŠTEKLIŲ ENERGIJOS NAUDOJIMO PLANAS IKI 2030 M.")
    draft.lines(
        "1. Nacionalinio energetikos ir klimato srities veiksmų plano tikslas – iki 2030 m. pasiekti, kad "
        "atsinaujinantys ištekliai sudarytų 55 proc. galutinio energijos suvartojimo. Nacionalinės energetinės "
        "nepriklausomybės strategijos strateginis tikslas – pasigaminti visą reikalingą elektrą Lietuvoje.",
        "2. Plano objektas – savivaldybės viešieji pastatai, gatvių apšvietimas ir centralizuotas šilumos tiekimas.",
        align="justify",
    )
    draft.p(
        [
            "3. Plano įgyvendinimą kontroliuoja ",
            deleted("administracijos direktorius"),
            inserted("savivaldybės meras"),
            ".",
        ]
    )
    rows: list[Row] = [
        [
            Cell("Kodas", rows=2),
            Cell("Pažangos priemonė", rows=2),
            Cell("Įgyvendinimo metai", cols=4),
            Cell("Rodiklis, mato vnt., siektina reikšmė", rows=2),
            Cell("Lėšos, tūkst. Eur", cols=3),
        ],
        ["2025", "2026", "2027", "2028–2030", "SB", "ES", "PL"],
        [Cell("1 uždavinys. Gaminti elektrą iš saulės", cols=10, bold=True)],
        ["1.1", "Saulės elektrinės ant mokyklų stogų", "●", "●", "", "", "Įrengta galia, kW – 600", "120", "360", "–"],
        [
            "1.2",
            "Nutolusio saulės parko dalies įsigijimas",
            "",
            "●",
            "",
            "",
            "Įsigyta galia, MW – 1,2",
            "–",
            "–",
            "700",
        ],
        ["1.3", "Elektromobilių įkrovimo stotelės prie įstaigų", "", "", "●", "●", "Stotelės, vnt. – 9", "–", "–", "–"],
        ["1.4", "Vėjo matavimo bokšto nuoma", "●", "", "", "", "Matavimai, mėn. – 12", "15", "–", "–"],
        [Cell("2 uždavinys. Mažinti energijos sąnaudas", cols=10, bold=True)],
        [
            "2.1",
            "Gatvių šviestuvų keitimas šviesos diodais",
            "●",
            "●",
            "●",
            "",
            "Šviestuvai, vnt. – 2 400",
            "200",
            "600",
            "400",
        ],
        ["2.2", "Šilumos siurblys baseine", "", "", "", "●", "Sutaupyta, MWh – 310", "–", "", "–"],
        [
            "2.3",
            "Biokuro katilo dūmų kondensatoriaus įrengimas",
            "",
            "",
            "●",
            "",
            "Sutaupyta, MWh – 5 200",
            "–",
            "900",
            "–",
        ],
        [
            "2.4",
            "Energijos vartojimo apskaitos sistema įstaigose",
            "",
            "●",
            "●",
            "●",
            "Įstaigos, vnt. – 21",
            "34",
            "–",
            "–",
        ],
    ]
    table = draft.table(rows, [1.4, 7.0, 1.3, 1.3, 1.3, 2.0, 4.8, 1.8, 1.8, 1.8], header=2)
    draft.delete_row(table, 6)
    draft.insert_row(table, 11)
    draft.p()
    draft.p(
        [
            draft.commented(
                "4. Planas peržiūrimas kas dvejus metus.",
                "Trūksta tikslo. Siūlau: „Plano tikslas – iki 2030 m. 60 proc. energijos gaminti iš atsinaujinančių "
                "išteklių“.",
            )
        ]
    )
    labels = Labels(
        "general",
        verdicts("~-+ +~+ ~.-"),
        family="G renewable energy plan by consultants, not adopted",
        layout=(
            "landscape; dots in year columns; two-level header; one row deleted and one inserted with change "
            "tracking; comment proposing a goal; DOCX only"
        ),
        measures=measures(
            ("Saulės elektrinės ant mokyklų stogų", "itf"),
            ("Nutolusio saulės parko dalies įsigijimas", "itf"),
            ("Elektromobilių įkrovimo stotelės prie įstaigų", "it"),
            ("Gatvių šviestuvų keitimas šviesos diodais", "itf"),
            ("Šilumos siurblys baseine", "it"),
            ("Biokuro katilo dūmų kondensatoriaus įrengimas", "itf"),
            ("Energijos vartojimo apskaitos sistema įstaigose", "itf"),
        ),
        notes={
            "goal": (
                "own tasks as group rows only; the goals are those of national documents, and one is proposed in a "
                "comment"
            ),
            "target_groups": "objects, not people",
            "measures": "1.4 is a tracked deletion, 2.4 a tracked insertion",
            "responsible": "only the control of the plan is assigned (point 3); the consultant is no executor",
            "timeline": "dots in the year columns",
            "funding": "5 of 7 (71 %)",
            "adoption": "no approval",
        },
    )
    return word_only("hand-a/energy-tracked", draft, labels)


def tourism() -> Case:
    """Plungė: a longer programme in chapters with a landscape annex and one executor for everything."""
    draft = Draft(size=12)
    draft.running("", "Plungės rajono turizmo plėtros 2021–2025 metų programa")
    draft.lines(
        "Suvestinė redakcija nuo 2023-07-01",
        "Sprendimas paskelbtas: TAR 2020-12-22, i. k. 2020-28011",
        "Nauja redakcija nuo 2023-07-01: Nr. T1-164, 2023-06-29, paskelbta TAR 2023-06-30, i. k. 2023-13250",
    )
    draft.p()
    draft.lines("PLUNGĖS RAJONO SAVIVALDYBĖS", "TARYBA", "", "S P R E N D I M A S", align="center", bold=True)
    draft.p("DĖL PLUNGĖS RAJONO TURIZMO PLĖTROS 2021–2025 METŲ PROGRAMOS PATVIRTINIMO", align="center", bold=True)
    draft.lines("2020 m. gruodžio 17 d. Nr. T1-291", "Plungė", align="center")
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos turizmo įstatymo 29 straipsniu ir Lietuvos Respublikos vietos savivaldos "
        "įstatymo 6 straipsnio 39 punktu, Plungės rajono savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.p("Patvirtinti Plungės rajono turizmo plėtros 2021–2025 metų programą (pridedama).")
    draft.p("Savivaldybės meras                                                            Mykolas Stonkus")
    draft.page_break()
    draft.block(
        "PATVIRTINTA",
        "Plungės rajono savivaldybės tarybos",
        "2020 m. gruodžio 17 d. sprendimu Nr. T1-291",
        "(Plungės rajono savivaldybės tarybos",
        "2023 m. birželio 29 d. sprendimo Nr. T1-164 redakcija)",
        indent=8.5,
    )
    draft.title("PLUNGĖS RAJONO TURIZMO PLĖTROS 2021–2025 METŲ PROGRAMA")
    draft.chapter("I SKYRIUS", "BENDROSIOS NUOSTATOS")
    draft.lines(
        "1. Plungės rajono turizmo plėtros 2021–2025 metų programa (toliau – Programa) nustato turizmo plėtros rajone "
        "kryptis ir priemones.",
        "2. Rengiant Programą vertintas Lietuvos turizmo plėtros 2014–2020 metų programos įgyvendinimas, Žemaitijos "
        "nacionalinio parko tvarkymo planas ir Plungės rajono savivaldybės tarybos 2018 m. kovo 29 d. sprendimu Nr. "
        "T1-62 patvirtintas strateginis plėtros planas.",
        "3. Programos naudos gavėjai – kaimo turizmo sodybų šeimininkai, amatininkai, apgyvendinimo ir maitinimo "
        "įmonės bei jų lankytojai.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "ESAMA SITUACIJA")
    draft.lines(
        "4. 2019 m. rajone veikė 61 apgyvendinimo įstaiga, jose buvo 2 140 vietų. Per metus apsistojo 48,6 tūkst. "
        "svečių, iš jų 17 proc. užsieniečių. Vidutinė viešnagės trukmė – 1,9 nakties. Daugiausia lankytojų sulaukė "
        "Žemaičių dailės muziejus Plungės dvare (52 tūkst.), Šaltojo karo muziejus Plokštinėje (36 tūkst.) ir "
        "Platelių ežero pakrantės.",
        "5. 2020 m. dėl karantino svečių sumažėjo trečdaliu, tačiau vietinių turistų, atvykstančių savaitgaliui su "
        "dviračiais ir baidarėmis, srautas augo. Lankytojai pasigenda ženklinimo, viešojo transporto į Platelius ir "
        "informacijos apie maitinimą ne sezono metu. Dalis senųjų maršrutų aprašymų pasenę, o jų nuorodos interneto "
        "svetainėse neveikia.",
        "6. Stiprybės: nacionalinis parkas, dvarai, kulinarinis paveldas. Silpnybės: sezoniškumas, ankštos stovėjimo "
        "aikštelės, darbuotojų trūkumas. Galimybės: „Telšiai – Lietuvos kultūros sostinė“, geležinkelio ryšys su "
        "Klaipėda. Grėsmės: kainų augimas, lietingos vasaros.",
        align="justify",
    )
    draft.chapter("III SKYRIUS", "TIKSLAS IR UŽDAVINIAI")
    draft.lines(
        "7. Strateginis tikslas – padaryti Plungės rajoną ištisus metus lankoma Žemaitijos kelionių vieta.",
        "8. Uždaviniai:",
        "8.1. gerinti lankomų vietų infrastruktūrą;",
        "8.2. kurti naujus turizmo produktus;",
        "8.3. stiprinti krašto žinomumą.",
    )
    draft.chapter("IV SKYRIUS", "ĮGYVENDINIMAS")
    draft.lines(
        "9. Programos priemonės pateikiamos priede.",
        "10. Programa įgyvendinama iš savivaldybės biudžeto, Europos Sąjungos fondų ir privačių lėšų.",
        "11. Kasmet iki balandžio 1 d. Programos priemonės ir joms skirtos lėšos peržiūrimos, o Plungės rajono "
        "savivaldybės tarybai pateikiama ataskaita.",
        align="justify",
    )
    draft.section(landscape=True)
    draft.lines("Plungės rajono turizmo plėtros", "2021–2025 metų programos", "priedas", indent=17)
    draft.title("PROGRAMOS PRIEMONĖS")
    plan: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
        (
            "1 uždavinys. Gerinti lankomų vietų infrastruktūrą",
            (
                (
                    "Paženklinti dviračių trasą aplink Platelių ežerą",
                    "2021–2022",
                    "24 km, 40 rodyklių",
                    "38,0 (SB, ES)",
                ),
                ("Įrengti baidarių prieplaukas Minijos upėje", "2022", "3 prieplaukos", "45,5 (SB)"),
                ("Atnaujinti Siberijos apžvalgos bokštą prie Platelių", "2023", "1 bokštas", "120,0 (ES)"),
                ("Praplėsti stovėjimo aikštelę prie Plokštinės", "2023–2024", "45 vietos", "160,0 (SB, VB)"),
                ("Pritaikyti Plungės dvaro parko takus žmonėms su judėjimo negalia", "2024", "2,1 km", "–"),
            ),
        ),
        (
            "2 uždavinys. Kurti naujus turizmo produktus",
            (
                (
                    "Sukurti kulinarinio paveldo maršrutą „Žemaičių stalas“",
                    "2021",
                    "1 maršrutas, 9 sodybos",
                    "6,2 (SB)",
                ),
                (
                    "Parengti naktinių ekskursijų po Plungės dvarą programą",
                    "2022",
                    "20 ekskursijų per metus",
                    "3,0 (SB)",
                ),
                (
                    "Surengti ne sezono savaitgalius „Lėtas ruduo“",
                    "2022–2025",
                    "4 savaitgaliai per metus",
                    "16,0 (SB, PL)",
                ),
                ("Sudaryti pėsčiųjų piligrimų kelio atkarpą iki Žemaičių Kalvarijos", "2023", "31 km", "5,5 (SB)"),
                ("Išmokyti vietos gidus", "2021, 2024", "–", "4,0 (SB)"),
            ),
        ),
        (
            "3 uždavinys. Stiprinti krašto žinomumą",
            (
                ("Sukurti rajono turizmo svetainę", "2021–2022", "60 tūkst. apsilankymų", "18,0 (SB)"),
                ("Pristatyti rajoną parodose „Adventur“ ir „Balttour“", "kasmet", "2 parodos per metus", "30,0 (SB)"),
                ("Priimti žurnalistų ir kelionių organizatorių grupes", "kasmet", "5 grupės per metus", "9,0 (SB)"),
                ("Išleisti krašto žemėlapį keturiomis kalbomis", "2022", "8 000 egz.", "7,4 (SB)"),
                ("Atlikti lankytojų nuomonės tyrimą", "2025", "", "2,8 (SB)"),
            ),
        ),
    )
    rows: list[Row] = [
        ["Eil. Nr.", "Priemonė", "Įvykdymo metai", "Siektinas rezultatas", "Lėšos, tūkst. Eur (šaltinis)", "Vykdytojas"]
    ]
    for group, (task, lines) in enumerate(plan, start=1):
        rows.append([Cell(task, cols=6, bold=True)])
        for index, (title, when, result, money) in enumerate(lines, start=1):
            tail: list[str | Cell] = (
                [Cell("Plungės turizmo informacijos centras", rows=len(lines))] if index == 1 else []
            )
            rows.append([f"{group}.{index}.", title, when, result, money, *tail])
    draft.table(rows, [1.5, 9.4, 3.0, 4.4, 3.8, 3.6], repeat=True, size=12)
    draft.p([run("____________________")], align="center")
    titles = tuple(title for _, lines in plan for title, _, _, _ in lines)
    filled = (
        "irtf",
        "irtf",
        "irtf",
        "irtf",
        "irt",
        "irtf",
        "irtf",
        "irtf",
        "irtf",
        "rtf",
        "irtf",
        "irtf",
        "irtf",
        "irtf",
        "rtf",
    )
    labels = Labels(
        "general",
        verdicts("+++ +++ +.+"),
        family="B programme, consolidated text of a council decision, with an annex",
        layout=(
            "register header, several pages of prose, landscape annex, executor "
            "merged over each task, amount and source in one cell, footer"
        ),
        measures=measures(*zip(titles, filled, strict=True)),
        remarks=("single_responsible",),
        adoption=("council", "2020-12-17", "T1-291"),
        notes={
            "goal": "„Strateginis tikslas –“ in chapter III",
            "target_groups": "„Programos naudos gavėjai –“ with specific groups",
            "indicators": "13 of 15",
            "funding": "14 of 15, and point 10 names the sources",
            "adoption": (
                "the record holds the original decision; T1-164 is the new redaction, T1-62 approved the "
                "development plan"
            ),
        },
    )
    return word_and_pdf("hand-a/tourism-programme", draft, labels)


DOCUMENTS = (ethnic_culture, physical_activity, environment, suicide_prevention, ward, energy, tourism)
