"""Integration plans of their own: a council's action plan, a mayor's plan, a draft programme with its note."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act, signature
from sources.hand_c.parts import APPEAL, cells, chapters, decide, prose
from sources.model import Case, Labels, verdicts, word_and_pdf, word_only
from sources.word import Cell, Draft


def problems_and_actions() -> Case:
    """Ukmergė: a decision with a long preamble, a plan in points, an annex ordered by problems."""
    draft = Draft(size=12, leading=1.15)
    act(
        draft,
        "UKMERGĖS RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL UŽSIENIEČIŲ INTEGRACIJOS UKMERGĖS RAJONO SAVIVALDYBĖJE 2022–2024 METŲ VEIKSMŲ PLANO PATVIRTINIMO",
        "2022 m. balandžio 28 d. Nr. 7-94",
        "Ukmergė",
    )
    decide(
        draft,
        """Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 6 straipsnio 43 punktu ir 16 straipsnio 4
        dalimi, Lietuvos Respublikos įstatymo „Dėl užsieniečių teisinės padėties“ 107 straipsniu, įgyvendindama
        Užsieniečių integracijos į visuomenę 2021–2023 metų veiksmų planą, patvirtintą Lietuvos Respublikos socialinės
        apsaugos ir darbo ministro 2021 m. vasario 19 d. įsakymu Nr. A1-150, ir Ukmergės rajono savivaldybės 2022–2024
        metų strateginį veiklos planą, patvirtintą Ukmergės rajono savivaldybės tarybos 2022 m. vasario 24 d. sprendimu
        Nr. 7-15, atsižvelgdama į Lietuvos savivaldybių asociacijos 2022 m. kovo 7 d. raštą Nr. (3)-SD-132, Ukmergės
        rajono savivaldybės taryba""",
        f"""1. Patvirtinti Užsieniečių integracijos Ukmergės rajono savivaldybėje 2022–2024 metų veiksmų planą
        (pridedama).

        2. Pripažinti netekusiu galios Ukmergės rajono savivaldybės tarybos 2019 m. kovo 28 d. sprendimą Nr. 7-61 „Dėl
        Prieglobstį gavusių užsieniečių integracijos priemonių patvirtinimo“.

        3. Pavesti Ukmergės rajono savivaldybės administracijos Socialinės paramos skyriaus vedėjui kontroliuoti, kaip
        vykdomas šis sprendimas.

        {APPEAL}""",
        signed="Rolandas Vaitkus",
    )
    draft.page_break()
    draft.block("PATVIRTINTA", "Ukmergės rajono savivaldybės tarybos", "2022 m. balandžio 28 d.", "sprendimu Nr. 7-94")
    draft.title("UŽSIENIEČIŲ INTEGRACIJOS UKMERGĖS RAJONO SAVIVALDYBĖJE", "2022–2024 METŲ VEIKSMŲ PLANAS")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "BENDROSIOS NUOSTATOS",
            """1. Užsieniečių integracijos Ukmergės rajono savivaldybėje 2022–2024 metų veiksmų planas (toliau –
            Planas) nustato, kokias kliūtis, trukdančias užsieniečiams įsitvirtinti rajone, savivaldybė šalina pirmiausia
            ir kokiais veiksmais tai daro.

            2. Plano tikslas – sudaryti sąlygas rajone apsigyvenusiems užsieniečiams per pirmuosius dvejus metus
            išmokti lietuvių kalbos tiek, kad galėtų savarankiškai dirbti, mokytis ir naudotis viešosiomis paslaugomis.

            3. Plane vartojamos sąvokos suprantamos taip, kaip jos apibrėžtos Lietuvos Respublikos įstatyme „Dėl
            užsieniečių teisinės padėties“, Lietuvos Respublikos socialinių paslaugų įstatyme ir kituose teisės
            aktuose.""",
        ),
        (
            "II SKYRIUS",
            "ESAMA BŪKLĖ",
            """4. Migracijos departamento duomenimis, 2022 m. sausio 1 d. rajone galiojančius leidimus gyventi turėjo
            318 užsieniečių, iš jų 201 – Ukrainos, 64 – Baltarusijos, 22 – Rusijos piliečiai. Nuo 2022 m. vasario 24 d.
            iki balandžio 15 d. į rajoną atvyko dar 412 asmenų iš Ukrainos, du trečdaliai jų – moterys ir vaikai.

            5. Rajono ugdymo įstaigas lanko 96 vaikai, kurių gimtoji kalba nėra lietuvių. Išlyginamoji klasė veikia
            Ukmergės „Šilo“ progimnazijoje, joje mokosi 18 mokinių. Ikimokyklinio ugdymo įstaigose trūksta padėjėjų.

            6. Pagal ankstesnį savivaldybės dokumentą 2019–2021 metais suorganizuoti dveji lietuvių kalbos kursai, juos
            baigė 19 iš 34 lankytojų. Neigiamai vertinta tai, kad seniūnijų darbuotojai nesusikalba su atvykusiaisiais, o
            informacija savivaldybės interneto svetainėje skelbiama tik lietuvių kalba.

            7. Būsto rinka rajone nedidelė: 2022 m. kovo mėnesį skelbta 11 nuomojamų butų. Savivaldybė laisvo
            socialinio būsto neturi, eilėje laukia 143 šeimos.""",
        ),
        (
            "III SKYRIUS",
            "PLANO ĮGYVENDINIMAS IR STEBĖSENA",
            """8. Planuojami veiksmai išdėstyti Plano priede pagal sprendžiamas problemas.

            9. Plano vykdymą koordinuoja Socialinės paramos skyrius. Veiksmus atliekantys asmenys kasmet iki vasario 1
            dienos pateikia skyriui informaciją apie praėjusiais metais atliktus veiksmus.

            10. Skyrius informaciją apibendrina ir kartu su pasiūlymais dėl kitų metų veiksmų bei jų lėšų kasmet iki
            kovo 15 dienos pateikia Savivaldybės tarybos Socialinių reikalų komitetui. Prireikus Planas keičiamas.""",
        ),
    )
    draft.section(landscape=True)
    draft.lines("Užsieniečių integracijos Ukmergės rajono savivaldybėje", "2022–2024 metų veiksmų plano", indent=16)
    draft.p("priedas", indent=16)
    draft.title("VEIKSMAI PAGAL SPRENDŽIAMAS PROBLEMAS")
    sheet = Sheet(
        [
            "Sprendžiama problema",
            "Eil. Nr.",
            "Veiksmas",
            "Atlieka",
            "Kada",
            "Kaina (Eur) ir kas moka",
            "Iš ko matysime, kad pavyko",
        ]
    )
    sheet.measure(
        "irtf",
        Cell("Atvykusieji nežino, kur ir dėl ko kreiptis, įstaigos nemoka jiems paaiškinti", rows=3),
        "1.",
        Name(
            "Parengti ir atnaujinti savivaldybės svetainės skiltį „Gyvenu Ukmergėje“ lietuvių, anglų, ukrainiečių ir "
            "rusų kalbomis"
        ),
        "Komunikacijos skyrius",
        "2022 m. III ketv., vėliau nuolat",
        "1 200, SB",
        "Skiltis veikia 4 kalbomis; per metus bent 5 000 apsilankymų",
    )
    sheet.measure(
        "irtf",
        "2.",
        Name("Paskirti savivaldybės integracijos koordinatorių"),
        "Administracijos direktorius",
        "iki 2022-09-01",
        "lėšų nereikia",
        "Paskirtas 1 darbuotojas",
    )
    sheet.measure(
        "rt",
        "3.",
        Name("Įsigyti vertimo telefonu paslaugą seniūnijoms ir Socialinės paramos skyriui"),
        "Viešųjų pirkimų skyrius",
        "2022 m. IV ketv.",
        "–",
        "",
    )
    sheet.measure(
        "irtf",
        Cell("Nemokama lietuvių kalba", rows=3),
        "4.",
        Name("Organizuoti A1 ir A2 lygio lietuvių kalbos kursus suaugusiesiems"),
        "Švietimo pagalbos tarnyba",
        "kasmet rugsėjį–gegužę",
        "14 400, SB ir PMIF",
        "6 grupės; kursus baigia 80 proc. lankytojų",
    )
    sheet.measure(
        "irt",
        "5.",
        Name("Skirti papildomų lietuvių kalbos pamokų mokiniams, baigusiems išlyginamąją klasę"),
        "„Šilo“ progimnazija, Užupio pagrindinė m-kla",
        "2022–2024 m. m.",
        "–",
        "Papildomų pamokų skaičius",
    )
    sheet.measure(
        "rt",
        "6.",
        Name("Įkurti lietuvių kalbos pokalbių klubą Vlado Šlaito viešojoje bibliotekoje"),
        "V. Šlaito VB",
        "nuo 2022 m. spalio",
        "–",
        "",
    )
    sheet.measure(
        "irtf",
        Cell("Sunku rasti darbą pagal kvalifikaciją ir būstą", rows=3),
        "7.",
        Name("Rengti darbdavių ir užsieniečių susitikimus"),
        "UT Ukmergės skyrius",
        "2 kartus per metus",
        "lėšų nereikia",
        "6 susitikimai, 40 įdarbintų asmenų",
    )
    sheet.measure("t", "8.", Name("Sudaryti nuomojamų būstų rajone sąvadą"), "", "2022–2023 m.", "–", "")
    sheet.measure(
        "irtf",
        "9.",
        Name("Mokėti vienkartines įsikūrimo pašalpas savivaldybės nustatyta tvarka"),
        "Socialinės paramos skyrius",
        "nuolat",
        "30 000, SB",
        "Išmokėtų pašalpų skaičius",
    )
    sheet.measure(
        "irt",
        Cell("Vietos gyventojai ir atvykusieji nebendrauja, įstaigoms stinga įgūdžių", rows=3),
        "10.",
        Name("Surengti Tautų dieną"),
        "Ukmergės kultūros centras",
        "kasmet gegužės 21 d.",
        "–",
        "Ne mažiau kaip 300 dalyvių",
    )
    sheet.measure(
        "irtf",
        "11.",
        Name("Mokyti seniūnijų ir viešųjų įstaigų darbuotojus tarpkultūrinio bendravimo"),
        "Teisės ir personalo sk.",
        "2023 m. I pusm.",
        "2 000, SB",
        "60 darbuotojų",
    )
    sheet.measure(
        "rt",
        "12.",
        Name("Kviesti užsieniečių atstovus į Nevyriausybinių organizacijų tarybos posėdžius"),
        "NVO tarybos sekretorius",
        "nuolat",
        "–",
        "",
    )
    draft.table(sheet.rows, [4.2, 1.1, 6.6, 3.6, 3.1, 3.1, 4.0], size=10)
    draft.p(
        "SB – savivaldybės biudžetas; PMIF – Prieglobsčio, migracijos ir integracijos fondas; UT – Užimtumo tarnyba."
    )
    draft.p("_________________________", align="center")
    labels = Labels(
        "integration",
        verdicts("+-+ ~++ ~++"),
        family="Council action plan with its decision",
        layout="Landscape annex ordered by problems (merged first column), number in the second column, no repeated head",
        measures=sheet.measures,
        themes=(
            "information",
            "infrastructure",
            "education",
            "employment",
            "housing_support",
            "culture",
            "competence",
            "participation",
        ),
        notes={
            "target_groups": "no designation: groups only in the goal, the analysis and the measures",
            "indicators": "8 of 12",
            "responsible": "11 of 12",
            "funding": "6 of 12 („lėšų nereikia“ counts, dashes do not); no statement of sources",
            "adoption": "7-15 approved the activity plan, 7-61 is repealed",
        },
        adoption=("council", "2022-04-28", "7-94"),
    )
    return word_and_pdf("hand-c/problems-and-actions", draft, labels)


def mayors_plan() -> Case:
    """Jurbarkas: a mayor's ordinance; a table with the group first and crosses under half-years; no word on funds."""
    draft = Draft(size=12)
    act(
        draft,
        "JURBARKO RAJONO SAVIVALDYBĖS MERAS",
        "POTVARKIS",
        "DĖL TREČIŲJŲ ŠALIŲ PILIEČIŲ ĮTRAUKTIES JURBARKO RAJONE PLANO PATVIRTINIMO",
        "2024 m. gegužės 14 d. Nr. V3-118",
        "Jurbarkas",
    )
    draft.p(
        "Vadovaudamasis Lietuvos Respublikos vietos savivaldos įstatymo 6 straipsnio 43 punktu, 25 straipsnio 5 dalimi, "
        "27 straipsnio 2 dalies 22 punktu, Jurbarko rajono savivaldybės 2024–2026 metų strateginiu veiklos planu, "
        "patvirtintu Jurbarko rajono savivaldybės tarybos 2024 m. vasario 8 d. sprendimu Nr. T2-27, ir atsižvelgdamas "
        "į darbo grupės, sudarytos Jurbarko rajono savivaldybės mero 2024 m. sausio 22 d. potvarkiu Nr. V3-19, siūlymą:",
        align="justify",
    )
    prose(
        draft,
        """1. T v i r t i n u Trečiųjų šalių piliečių įtraukties Jurbarko rajone planą (pridedama).

        2. N u r o d a u, kad šis potvarkis skelbiamas Teisės aktų registre ir savivaldybės interneto svetainėje.

        Šis potvarkis per vieną mėnesį nuo paskelbimo dienos gali būti skundžiamas Lietuvos administracinių ginčų
        komisijos Klaipėdos apygardos skyriui (H. Manto g. 37, Klaipėda).""",
    )
    signature(draft, "Savivaldybės meras", "Saulius Krikštaponis")
    draft.page_break()
    draft.block("PATVIRTINTA", "Jurbarko rajono savivaldybės mero", "2024 m. gegužės 14 d. potvarkiu Nr. V3-118")
    draft.title("TREČIŲJŲ ŠALIŲ PILIEČIŲ ĮTRAUKTIES JURBARKO RAJONE PLANAS")
    draft.heading("Kodėl rengiamas planas", 2)
    prose(
        draft,
        """Jurbarko rajone 2024 m. balandžio 1 d. gyveno 688 užsieniečiai – tai sudaro 2,9 proc. gyventojų. Prieš
        trejus metus jų buvo 121. Daugiausia atvyko ukrainiečių (524), po jų – Baltarusijos (91), Kazachstano ir
        Uzbekistano piliečių. Apie 60 proc. atvykusiųjų gyvena Jurbarko mieste, kiti – Eržvilko, Seredžiaus, Smalininkų
        seniūnijose, netoli darboviečių.

        Savivaldybė pirmiausia sprendė neatidėliotinus apgyvendinimo klausimus, kurie šiuo metu sureguliuoti valstybės
        lygmeniu. Ilgesniam laikui pasiliekantiems žmonėms reikia kitokios pagalbos: mokėti kalbą, suprasti, kaip veikia
        įstaigos, turėti pažįstamų. 2023 m. rudenį darbo grupė apklausė 74 atvykusius gyventojus ir 19 įstaigų vadovų.
        Daugiau nei pusė įstaigų vadovų nurodė, kad darbuotojai jaučiasi nepasirengę dirbti su karo traumą patyrusiais
        žmonėmis, o 44 atvykę gyventojai – kad per paskutinius metus nė karto nedalyvavo rajono renginyje.

        Sveikatos srityje dažniausiai minėta vertimo problema: pas gydytoją žmonės vedasi vaikus, kurie jau moka
        lietuviškai. Tokia praktika netinkama nei vaikams, nei pacientams.""",
    )
    draft.heading("Kaip sudaryta lentelė", 2)
    prose(
        draft,
        """Lentelėje po tikslo eilute išdėstyti trys uždaviniai ir kiekvieno uždavinio priemonės. Kryželis reiškia
        pusmetį, kurį priemonė vykdoma. Jei priemonė tęsiasi, kryželis dedamas keliuose stulpeliuose.""",
    )
    draft.section(landscape=True)
    draft.p("Plano lentelė", align="center", bold=True)
    sheet = Sheet(
        [
            Cell("Kam skirta", rows=2),
            Cell("Nr.", rows=2),
            Cell("Priemonė", rows=2),
            "2024 m.",
            Cell("2025 m.", cols=2),
            Cell("2026 m.", cols=2),
            Cell("Rezultatas, kurio siekiame", rows=2),
            Cell("Įgyvendina", rows=2),
        ],
        ["II", "I", "II", "I", "II"],
    )
    sheet.group(
        "Tikslas – padėti trečiųjų šalių piliečiams, pasirinkusiems gyventi Jurbarko rajone, tapti savarankiškais ir "
        "aktyviais bendruomenės nariais",
        10,
        shade="DDEBF7",
    )
    sheet.group("1 uždavinys. Suteikti kalbos ir orientavimosi žinių", 10)
    for filled, line in (
        (
            "irt",
            "Dirbantys TŠP | 1.1 | Intensyvūs valstybinės kalbos kursai vakarais | x | x | x | x | x | Po 2 grupes "
            "kas pusmetį, 75 proc. išlaiko A1 egzaminą | Jurbarko švietimo centras",
        ),
        (
            "irt",
            " | 1.2 | Pilietinio pažinimo užsiėmimai „Lietuvos abėcėlė“ | x | x | | | | 6 užsiėmimai, 90 dalyvių | "
            "Viešoji biblioteka",
        ),
        (
            "it",
            "Karo pabėgėlių iš Ukrainos vaikai | 1.3 | Vasaros kalbos stovykla prie Nemuno | | | x | | x | 2 pamainos po "
            "25 vaikus | ",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, *row[:2], Name(row[2]), *row[3:])
    sheet.group("2 uždavinys. Palengvinti kelią į paslaugas", 10)
    for filled, line in (
        (
            "irt",
            " | 2.1 | Atmintinė „Pirmosios 30 dienų Jurbarke“ ukrainiečių ir rusų kalbomis | x | | | | | 500 egz. | "
            "Komunikacijos poskyris",
        ),
        (
            "irt",
            "Laikinąją apsaugą gavę asmenys | 2.2 | Psichologo konsultacijos karo traumą patyrusiems žmonėms | x | x | x "
            "| x | x | 120 konsultacijų kasmet | Visuomenės sveikatos biuras",
        ),
        (
            "it",
            "– | 2.3 | Socialinių darbuotojų ir mokytojų mokymai apie traumą ir kultūrinius skirtumus | | x | | | | 48 "
            "darbuotojai | atsakingos institucijos",
        ),
        (
            "it",
            " | 2.4 | Vertėjo budėjimas Jurbarko rajono pirminės sveikatos priežiūros centre | | x | x | x | x | Po 8 "
            "val. per savaitę | ",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, *row[:2], Name(row[2]), *row[3:])
    sheet.group("3 uždavinys. Suartinti senuosius ir naujuosius gyventojus", 10)
    for filled, line in (
        (
            "irt",
            "Atvykę gyventojai ir jų kaimynai | 3.1 | Kaimynystės vakarienės | | x | x | x | x | 12 vakarienių, 400 "
            "dalyvių | Seniūnijos, bendruomenės",
        ),
        (
            "ir",
            "14–29 m. jaunimas | 3.2 | Savanorystės programa „Kartu“ | | | | | | 15 savanorių | Atviras jaunimo centras",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, *row[:2], Name(row[2]), *row[3:])
    draft.table(sheet.rows, [3.7, 1.1, 6.9, 1.2, 1.1, 1.1, 1.1, 1.1, 4.4, 3.9], header=2, size=10)
    labels = Labels(
        "integration",
        verdicts("+~+ +~+ -+~"),
        family="Plan approved by the mayor, with the ordinance",
        layout="Landscape; group served in the first column, crosses under half-years, goal and task rows",
        measures=sheet.measures,
        themes=("education", "information", "health", "competence", "infrastructure", "culture"),
        remarks=("no_monitoring",),
        notes={
            "goal": "goal row in the table",
            "target_groups": "only the column „Kam skirta“ designates: 5 of 9",
            "responsible": "6 of 9: two blanks, one „atsakingos institucijos“",
            "timeline": "8 of 9: 3.2 has no cross",
            "funding": "no word on money",
            "themes": "interpretation in the clinic is infrastructure and health",
            "adoption": "T2-27 approved the activity plan",
        },
        adoption=("mayor", "2024-05-14", "V3-118"),
    )
    return word_only("hand-c/crosses-by-half-year", draft, labels)


def draft_programme() -> Case:
    """Mažeikiai: a draft decision, a programme with tasks but no goal, an annex without indicators, a note."""
    draft = Draft(size=12, leading=1.15)
    draft.p("Projektas", align="right")
    act(
        draft,
        "MAŽEIKIŲ RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL MAŽEIKIŲ RAJONO SAVIVALDYBĖS MIGRANTŲ PRIĖMIMO IR INTEGRACIJOS PROGRAMOS PATVIRTINIMO",
        "2021 m. spalio      d. Nr. T1-",
        "Mažeikiai",
    )
    decide(
        draft,
        """Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 16 straipsnio 4 dalimi, 18 straipsnio 1
        dalimi, Lietuvos migracijos politikos gairėmis, patvirtintomis Lietuvos Respublikos Vyriausybės 2014 m. sausio 22
        d. nutarimu Nr. 79, Mažeikių rajono savivaldybės 2021–2023 metų strateginio veiklos plano, patvirtinto Mažeikių
        rajono savivaldybės tarybos 2021 m. vasario 26 d. sprendimu Nr. T1-33, 04 programa, Mažeikių rajono savivaldybės
        taryba""",
        """1. Patvirtinti Mažeikių rajono savivaldybės migrantų priėmimo ir integracijos programą (pridedama).

        2. Skelbti šį sprendimą Teisės aktų registre.""",
    )
    draft.p("Sprendimo projektą parengė D. Jokubauskienė, tel. (8 443) 98 000", align="left")
    draft.page_break()
    draft.block("PATVIRTINTA", "Mažeikių rajono savivaldybės tarybos", "2021 m. spalio      d. sprendimu Nr. T1-")
    draft.title("MAŽEIKIŲ RAJONO SAVIVALDYBĖS MIGRANTŲ PRIĖMIMO IR INTEGRACIJOS PROGRAMA")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "BENDROSIOS NUOSTATOS",
            """1. Mažeikių rajono savivaldybės migrantų priėmimo ir integracijos programa (toliau – Programa) parengta
            todėl, kad dėl naftos perdirbimo ir statybos įmonių poreikių rajone sparčiai daugėja iš trečiųjų šalių
            atvykusių darbuotojų, taip pat laukiama Lietuvos Respublikos Vyriausybės perkeliamų asmenų iš Afganistano ir
            Baltarusijos.

            2. Programos tikslinės grupės: darbo migrantai iš trečiųjų šalių ir jų šeimų nariai; prieglobsčio gavėjai;
            iš Baltarusijos dėl režimo persekiojimo pasitraukę asmenys.

            3. Rengiant Programą atsižvelgta į Vilniaus politikos analizės instituto 2020 metų tyrimo „Migrantų
            integracija savivaldybėse“ rekomendacijas.""",
        ),
        (
            "II SKYRIUS",
            "SITUACIJOS ANALIZĖ",
            """4. 2021 m. liepos 1 d. rajone gyveno 792 užsieniečiai (2018 m. – 215). 71 proc. jų – vyrai nuo 25 iki 54
            metų. Daugiausia – Ukrainos (418), Baltarusijos (173), Turkijos (66) ir Indijos (49) piliečiai. Dauguma dirba
            statybos, suvirinimo ir krovinių vežimo darbus, 88 proc. gyvena darbdavių suteiktose patalpose.

            5. Darbo migrantai apie savo teises sužino iš darbdavių arba tautiečių. Valstybinė darbo inspekcija 2020
            metais Mažeikių rajone nustatė 14 pažeidimų, susijusių su užsieniečių darbo laiku ir apgyvendinimu.

            6. Rajono mokyklose mokosi 41 trečiųjų šalių piliečių vaikas, darželiuose – 23. Pedagogai dirba be papildomų
            metodinių priemonių. 2020 metais savivaldybė pasitelkė vertėją 6 kartus, visus – ligoninėje.

            7. SSGG analizės santrauka. Stiprybės: darbo vietos, aktyvi krikščionių bendruomenė, rusakalbių specialistų
            įstaigose. Silpnybės: nėra atsakingo darbuotojo, nėra būsto. Galimybės: Prieglobsčio, migracijos ir
            integracijos fondo kvietimai. Grėsmės: neigiamas gyventojų nusistatymas, išnaudojimas darbe.""",
        ),
        (
            "III SKYRIUS",
            "PROGRAMOS KRYPTYS",
            """8. Vizija – Mažeikiai, kuriuose kiekvienas atvykęs dirbti žmogus jaučiasi saugus.

            9. Programos uždaviniai:

            9.1. parengti savivaldybės įstaigas teikti paslaugas kalbų nemokantiems asmenims;

            9.2. apsaugoti migrantus nuo išnaudojimo;

            9.3. padėti šeimoms įsikurti, vaikams – sėkmingai mokytis.

            10. Uždaviniams įgyvendinti skirti darbai išvardyti Programos priede.""",
        ),
        (
            "IV SKYRIUS",
            "FINANSAVIMAS IR PRIEŽIŪRA",
            """11. Programa finansuojama iš savivaldybės biudžeto, Prieglobsčio, migracijos ir integracijos fondo, taip
            pat darbdavių ir kitų teisėtai gautų lėšų.

            12. Programos įgyvendinimo ataskaitą Socialinių paslaugų skyrius teikia Savivaldybės tarybai kasmet su
            savivaldybės mero veiklos ataskaita.""",
        ),
    )
    draft.section(landscape=True)
    draft.p("Mažeikių rajono savivaldybės migrantų priėmimo ir integracijos programos priedas", align="right")
    draft.title("PROGRAMOS DARBAI")
    sheet = Sheet(["Kodas", "Darbai", "Kas daro", "Kas padeda", "Pradžia", "Pabaiga", "Pastabos"])
    sheet.group("9.1 papunktis. Įstaigų parengimas", 7, shade="E7E6E6")
    for filled, line in (
        (
            "rt",
            "01-01 | Integracijos koordinatoriaus pareigybės įsteigimas | Savivaldybės administracija | | 2022 | 2022 | "
            "0,5 etato",
        ),
        (
            "rt",
            "01-02 | Vertėjų sąrašo sudarymas ir vertimo paslaugų įstaigoms pirkimas | Socialinių paslaugų skyrius | "
            "seniūnijos | 2022 | nuolat | Ukrainiečių, turkų, hindi k.",
        ),
        (
            "r",
            "01-03 | Darbuotojų, aptarnaujančių migrantus, mokymai | Personalo skyrius | NVO | | | Tema derinama su SPPD",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, row[0], Name(row[1]), *row[2:])
    sheet.group("9.2 papunktis. Apsauga nuo išnaudojimo", 7, shade="E7E6E6")
    for filled, line in (
        (
            "rt",
            "02-01 | Išvažiuojamosios konsultacijos migrantų bendrabučiuose apie darbo teises | Valstybinės darbo "
            "inspekcijos Mažeikių skyrius | profsąjungos | 2022-03 | 2025-12 |",
        ),
        (
            "r",
            "02-02 | Pagalba prekybos žmonėmis aukoms | Mažeikių moterų krizių centras | policija | | | Sutartis "
            "sudaryta 2020 m.",
        ),
        ("rt", "02-03 | Lankstinukai turkų, hindi ir rusų kalbomis | Viešųjų ryšių skyrius | | 2022-02 | 2022-05 |"),
        (
            "r",
            "02-04 | Patikrinimai darbdavių suteiktose gyvenamosiose patalpose | Seniūnijos | VDI, VMVT | | | Pagal skundus",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, row[0], Name(row[1]), *row[2:])
    sheet.group("9.3 papunktis. Šeimos", 7, shade="E7E6E6")
    for filled, line in (
        (
            "rt",
            "03-01 | Išlyginamųjų mobiliųjų grupių sudarymas mokyklose | Švietimo skyrius | „Jievaro“, „Ventos“ pagr. "
            "mokyklos | 2021-11 | 2025-06 |",
        ),
        ("t", "03-02 | Būsto nuomos mokesčio dalies kompensavimas | | | 2022 | 2025 | Reikia keisti tvarką"),
        (
            "r",
            "03-03 | Šeimų klubas parapijos namuose | Mažeikių Šv. P. Asyžiečio parapija | Caritas | | | Veikia nuo 2019 m.",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, row[0], Name(row[1]), *row[2:])
    draft.table(sheet.rows, [1.6, 7.6, 4.6, 3.4, 2.1, 2.1, 4.0], repeat=True, size=10.5)
    draft.section(landscape=False)
    draft.title("AIŠKINAMASIS RAŠTAS", "DĖL MAŽEIKIŲ RAJONO SAVIVALDYBĖS TARYBOS SPRENDIMO PROJEKTO")
    prose(
        draft,
        """1. Sprendimo projekto tikslas – patvirtinti programą, kuri sudarytų prielaidas teikti paraiškas
        Prieglobsčio, migracijos ir integracijos fondui.

        2. Laukiami rezultatai: iki 2025 metų lietuvių kalbą mokysis ne mažiau kaip 150 migrantų, paslaugas vertėjo
        padedami gaus 300 asmenų.

        3. Lėšų poreikis 2022 metams – 18,4 tūkst. Eur.

        4. Antikorupcinis vertinimas nereikalingas. Neigiamų pasekmių nenumatoma.

        5. Sprendimo projektą pateikia Socialinių paslaugų skyrius.""",
    )
    signature(draft, "Socialinių paslaugų skyriaus vedėja")
    labels = Labels(
        "integration",
        verdicts("~++ -+~ ++~"),
        family="Draft council decision with programme, annex and explanatory note",
        layout="Landscape annex of works: who does, who helps, beginning and end in two columns, no indicators",
        measures=sheet.measures,
        themes=(
            "infrastructure",
            "competence",
            "information",
            "housing_support",
            "education",
            "culture",
        ),
        notes={
            "goal": "a vision and tasks; the goal in the note is that of the draft decision",
            "indicators": "those of the explanatory note do not count",
            "responsible": "9 of 10",
            "timeline": "6 of 10; no period in text or title; dates among the notes are past or of a contract",
            "funding": "statement of sources in point 11",
            "adoption": "day and number blank, „Projektas“",
        },
    )
    return word_and_pdf("hand-c/draft-with-note", draft, labels)


DOCUMENTS = (problems_and_actions, mayors_plan, draft_programme)
