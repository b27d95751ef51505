"""Plans on other subjects, for the pack ``general``."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act, plain, signature
from sources.model import Case, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft


def corruption_prevention() -> Case:
    """Šakiai 2012: a prevention programme of several pages with a measures plan under an approval block of its own."""
    draft = Draft(size=12, leading=1.6)
    act(
        draft,
        "ŠAKIŲ RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL ŠAKIŲ RAJONO SAVIVALDYBĖS KORUPCIJOS PREVENCIJOS 2012–2014 METŲ PROGRAMOS IR JOS ĮGYVENDINIMO PRIEMONIŲ "
        "PLANO PATVIRTINIMO",
        "2012 m. kovo 29 d. Nr. T-138",
        "Šakiai",
    )
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo (Žin., 1994, Nr. 55-1049; 2008, Nr. 113-4290) "
        "16 straipsnio 2 dalies 40 punktu, Lietuvos Respublikos korupcijos prevencijos įstatymo (Žin., 2002, Nr. "
        "57-2297) 7 straipsniu, Lietuvos Respublikos nacionaline kovos su korupcija 2011–2014 metų programa, "
        "patvirtinta Lietuvos Respublikos Seimo 2011 m. birželio 16 d. nutarimu Nr. XI-1457 (Žin., 2011, Nr. "
        "77-3727), Šakių rajono savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.lines(
        "1. Patvirtinti pridedamus:",
        "1.1. Šakių rajono savivaldybės korupcijos prevencijos 2012–2014 metų programą;",
        "1.2. Šakių rajono savivaldybės korupcijos prevencijos 2012–2014 metų programos įgyvendinimo priemonių planą.",
        "2. Pripažinti netekusiu galios Šakių rajono savivaldybės tarybos 2009 m. sausio 29 d. sprendimą Nr. T-7 „Dėl "
        "Šakių rajono savivaldybės korupcijos prevencijos 2009–2011 metų programos patvirtinimo“.",
        "3. Pavesti Antikorupcijos komisijai kontroliuoti, kaip vykdomas šis sprendimas.",
        align="justify",
    )
    signature(draft, "Savivaldybės meras", "Jonas Valaitis")
    draft.page_break()
    mark = ("PATVIRTINTA", "Šakių rajono savivaldybės tarybos", "2012 m. kovo 29 d. sprendimu", "Nr. T-138")
    draft.block(*mark)
    draft.title("ŠAKIŲ RAJONO SAVIVALDYBĖS KORUPCIJOS PREVENCIJOS 2012–2014 METŲ PROGRAMA")
    draft.p("I. BENDROSIOS NUOSTATOS", align="center", bold=True)
    draft.lines(
        "1. Šakių rajono savivaldybės korupcijos prevencijos 2012–2014 metų programa (toliau – Programa) skirta "
        "korupcijos prevencijai ir kontrolei savivaldybės institucijose ir įstaigose stiprinti.",
        "2. Programa parengta atsižvelgiant į Specialiųjų tyrimų tarnybos rekomendacijas dėl savivaldybių kovos su "
        "korupcija programų rengimo ir į gyventojų apklausos rezultatus.",
        "3. Programoje vartojamos sąvokos: „korupcijos pasireiškimo tikimybė“ – prielaida, kad tam tikros veiklos "
        "srityje gali kilti korupcijos rizika; „prevencinės priemonės“ – būdai šiai rizikai šalinti.",
        "4. Įgyvendinant Programą dalyvauja savivaldybės administracija, jos skyriai ir seniūnijos, savivaldybės "
        "įstaigos, nevyriausybinės organizacijos, žiniasklaida.",
        align="justify",
    )
    draft.p("II. APLINKOS ANALIZĖ", align="center", bold=True)
    draft.lines(
        "5. 2011 m. gyventojų apklausos duomenimis, 14 proc. atsakiusiųjų per pastaruosius metus susidūrė su "
        "reikalavimu duoti kyšį. Dažniausiai minėtos sveikatos priežiūros įstaigos (41 proc.), kelių policija (23 "
        "proc.), žemėtvarka ir statybų leidimai (19 proc.).",
        "6. 2009–2011 m. programos priemonės įvykdytos 86 proc. Išnagrinėti 27 anoniminiai pranešimai, iš jų 3 "
        "perduoti Specialiųjų tyrimų tarnybai. Antikorupcinį savivaldybės teisės aktų projektų vertinimą atliko "
        "Teisės skyrius: 2011 m. įvertinta 14 projektų, pateikta 31 pastaba.",
        "7. Rizikingiausios sritys: viešieji pirkimai, savivaldybės turto nuoma ir pardavimas, detaliųjų planų "
        "derinimas, socialinės paramos skyrimas, priėmimas į darbą savivaldybės įmonėse.",
        "8. Tikrinant viešuosius pirkimus nustatyta, kad 38 proc. mažos vertės pirkimų atlikti apklausus vieną "
        "tiekėją, pirkimų planai tikslinti vidutiniškai devynis kartus per metus, trijose įstaigose pirkimus "
        "organizavo ir kontroliavo tas pats asmuo.",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Rodiklis", "2009 m.", "2010 m.", "2011 m."],
                ["Gauti pranešimai dėl galimos korupcijos", "6", "9", "12"],
                ["Patikrinti asmenys, siekiantys eiti pareigas", "4", "7", "5"],
                ["Antikorupciniu požiūriu įvertinti teisės aktų projektai", "8", "11", "14"],
                ["Surengti mokymai", "1", "2", "1"],
            ]
        ),
        [9, 2.6, 2.6, 2.6],
    )
    draft.p()
    draft.p("III. KORUPCIJOS PASIREIŠKIMO TIKIMYBĖ", align="center", bold=True)
    draft.lines(
        "9. Vertinant tikimybę, 2011 m. III–IV ketvirčiais išnagrinėtos trys veiklos sritys: savivaldybės turto nuoma, "
        "kelių ir gatvių remonto darbų užsakymas, vienkartinių pašalpų skyrimas.",
        "9.1. Turto nuoma. Tvarka nustato konkurso sąlygas, tačiau nereglamentuoja, kaip keičiama pasirašyta sutartis. "
        "Iš 46 galiojančių sutarčių 17 pratęsta be konkurso, nuomos mokestis neperskaičiuotas daugiau kaip penkerius "
        "metus.",
        "9.2. Kelių remontas. Darbų poreikį nustato seniūnai, objektų eilę tvirtina komisija, kurios posėdžių "
        "protokolai neskelbiami. Darbų kokybė tikrinama pasirinktinai, garantinių defektų žurnalas nepildomas.",
        "9.3. Vienkartinės pašalpos. Sprendimą priima komisija, tačiau tvarkoje palikta sąvoka „kiti svarbūs atvejai“, "
        "todėl panašiais atvejais skirtos pašalpos skyrėsi iki keturių kartų.",
        "10. Visose trijose srityse tikimybė pripažinta vidutine. Siūlymai pateikti administracijos direktoriui 2011 "
        "m. gruodžio 19 d. raštu Nr. S-3102.",
        align="justify",
    )
    draft.p("IV. TIKSLAI IR UŽDAVINIAI", align="center", bold=True)
    draft.lines(
        "11. Bendrasis Programos tikslas – užtikrinti ilgalaikę, veiksmingą ir kryptingą korupcijos prevencijos ir "
        "kontrolės sistemą Šakių rajono savivaldybėje.",
        "12. Kiti tikslai:",
        "12.1. mažinti korupcijos prielaidas rizikingiausiose veiklos srityse;",
        "12.2. ugdyti antikorupcinę kultūrą.",
        "13. Uždaviniai išdėstyti priemonių plane.",
        align="justify",
    )
    draft.p("V. ĮGYVENDINIMAS IR BAIGIAMOSIOS NUOSTATOS", align="center", bold=True)
    draft.lines(
        "14. Programos įgyvendinimą organizuoja savivaldybės administracijos direktorius, o kontroliuoja "
        "Antikorupcijos komisija, kuri du kartus per metus svarsto vykdytojų informaciją ir kasmet iki kovo 1 d. "
        "teikia ataskaitą savivaldybės tarybai.",
        "15. Už priemones atsakingi vykdytojai informaciją apie jų įvykdymą pateikia iki kito ketvirčio pirmo mėnesio "
        "10 dienos.",
        "16. Programa gali būti keičiama ir pildoma, atsižvelgus į komisijos siūlymus.",
        align="justify",
    )
    draft.p("_______________________", align="center")
    draft.section(landscape=True)
    draft.block(*mark, indent=17)
    draft.title(
        "ŠAKIŲ RAJONO SAVIVALDYBĖS KORUPCIJOS PREVENCIJOS 2012–2014 METŲ PROGRAMOS ĮGYVENDINIMO PRIEMONIŲ PLANAS"
    )
    sheet = Sheet(["Eil. Nr.", "Priemonės", "Vykdytojai", "Įvykdymo laikas", "Lėšos", "Vertinimo kriterijai"])
    own = "įstaigos biudžeto ribose"
    sheet.group("1 tikslas. Mažinti korupcijos prielaidas rizikingiausiose veiklos srityse", 6)
    sheet.group("1.1. Uždavinys. Didinti viešųjų pirkimų skaidrumą", 6)
    sheet.measure(
        "irtf",
        "1.1.1.",
        Name("Skelbti savivaldybės interneto svetainėje metinius viešųjų pirkimų planus ir jų pakeitimus"),
        "Viešųjų pirkimų skyrius",
        "iki kiekvienų metų kovo 15 d.",
        own,
        "Paskelbtų planų skaičius",
    )
    sheet.measure(
        "irtf",
        "1.1.2.",
        Name("Atlikti mažos vertės pirkimų patikrinimus savivaldybės įstaigose"),
        "Centralizuotas vidaus audito skyrius",
        "kartą per metus",
        own,
        "Patikrintų įstaigų skaičius",
    )
    sheet.measure(
        "rtf",
        "1.1.3.",
        Name("Nustatyti, kad pirkimo organizatorius negali būti pirkimo kontrolierius"),
        "Administracijos direktorius",
        "2012 m. II ketv.",
        own,
        "",
    )
    sheet.measure(
        "irtf",
        "1.1.4.",
        Name("Mokyti pirkimų komisijų narius atpažinti interesų konfliktą"),
        "Personalo skyrius",
        "2012 m. IV ketv., 2014 m. I ketv.",
        "2,5 tūkst. Lt",
        "Apmokytų narių skaičius",
    )
    sheet.group("1.2. Uždavinys. Užkirsti kelią piktnaudžiavimui turtu ir parama", 6)
    sheet.measure(
        "irtf",
        "1.2.1.",
        Name("Viešinti nuomojamo ir parduodamo savivaldybės turto sąrašus"),
        "Turto valdymo skyrius",
        "nuolat",
        own,
        "Paskelbtų sąrašų skaičius",
    )
    sheet.measure(
        "rtf",
        "1.2.2.",
        Name("Tikrinti atsitiktinai atrinktų socialinės paramos gavėjų duomenis"),
        "Socialinės paramos skyrius, seniūnijos",
        "kas ketvirtį",
        own,
        "–",
    )
    sheet.measure(
        "itf",
        "1.2.3.",
        Name("Peržiūrėti tarnybinių automobilių naudojimo tvarką"),
        "Atsakingi asmenys",
        "iki 2012 m. liepos 1 d.",
        own,
        "Patvirtinta nauja tvarka",
    )
    sheet.measure(
        "irt",
        "1.2.4.",
        Name("Reikalauti, kad į darbą priimami įmonių vadovai deklaruotų privačius interesus"),
        "Teisės skyrius, Personalo skyrius",
        "per visą Programos laikotarpį",
        "–",
        "Pateiktų deklaracijų dalis, proc.",
    )
    sheet.group("2 tikslas. Ugdyti antikorupcinę kultūrą", 6)
    sheet.group("2.1. Uždavinys. Šviesti darbuotojus ir mokinius", 6)
    sheet.measure(
        "irtf",
        "2.1.1.",
        Name("Rengti seminarus savivaldybės įstaigų darbuotojams"),
        "Antikorupcijos komisija, Švietimo centras",
        "kasmet, IV ketv.",
        "1,5 tūkst. Lt",
        "Surengtų seminarų skaičius",
    )
    sheet.measure(
        "irtf",
        "2.1.2.",
        Name("Organizuoti mokinių piešinių ir rašinių konkursą Tarptautinei antikorupcijos dienai"),
        "Švietimo skyrius",
        "iki kiekvienų metų gruodžio 1 d.",
        "0,6 tūkst. Lt",
        "Dalyvavusių mokinių skaičius",
    )
    sheet.measure(
        "rtf",
        "2.1.3.",
        Name("Įtraukti antikorupcijos temas į pilietiškumo pamokas"),
        "Bendrojo lavinimo mokyklos",
        "mokslo metais",
        own,
        "",
    )
    sheet.group("2.2. Uždavinys. Skatinti gyventojus pranešti", 6)
    sheet.measure(
        "irtf",
        "2.2.1.",
        Name("Įrengti pasitikėjimo telefoną ir elektroninio pašto dėžutę"),
        "Bendrasis skyrius",
        "2012 m. III ketv.",
        "0,9 tūkst. Lt",
        "Gautų pranešimų skaičius",
    )
    sheet.measure(
        "itf",
        "2.2.2.",
        Name("Skelbti vietos spaudoje apie nustatytus korupcijos atvejus"),
        "–",
        "kas pusmetį",
        own,
        "Paskelbtų straipsnių skaičius",
    )
    sheet.measure(
        "irtf",
        "2.2.3.",
        Name("Atlikti gyventojų apklausą apie korupcijos paplitimą"),
        "Strateginio planavimo skyrius",
        "2014 m. II ketv.",
        "2,0 tūkst. Lt",
        "Apklaustų gyventojų skaičius",
    )
    sheet.measure(
        "rt",
        "2.2.4.",
        Name("Viešai padėkoti sąžiningumu pasižymėjusiems darbuotojams"),
        "Savivaldybės meras",
        "kasmet lapkritį",
        "",
        "–",
    )
    draft.table(sheet.rows, [1.6, 8.2, 4.6, 4.0, 3.2, 4.0], repeat=True, size=11)
    draft.p("_______________________", align="center")
    labels = Labels(
        "general",
        verdicts("+-+ ~++ +.+"),
        family="B prevention programme of several pages and its measures plan, council decision and two blocks",
        layout=(
            "roman chapters on one line, statistic table, landscape plan with numbered goal and task rows, „Lėšos“ by "
            "words („įstaigos biudžeto ribose“) or thousands of litas"
        ),
        measures=sheet.measures,
        remarks=("indicator_without_value", "period_over"),
        adoption=("council", "2012-03-29", "T-138"),
        notes={
            "goal": "„Bendrasis Programos tikslas –“ in point 11",
            "target_groups": "point 4 names who takes part in carrying it out, point 1 says what the programme is for",
            "indicators": "11 of 15 (73 %), most of them names without target values",
            "responsible": "13 of 15: „Atsakingi asmenys“ is nameless, one dash",
            "funding": "13 of 15: the institution's own budget is a named source",
            "adoption": "T-7 is repealed, XI-1457 is of the Seimas",
        },
    )
    return word_and_pdf("hand-b/corruption-prevention", draft, labels)


def employment_programme() -> Case:
    """Kalvarija: an employment programme; last year's results first, the mark in a text box, funds by source."""
    draft = Draft(font="Cambria", size=11.5)
    draft.text_box(
        "PATVIRTINTA",
        "Kalvarijos savivaldybės tarybos",
        "2025 m. sausio 30 d.",
        "sprendimu Nr. T-12",
    )
    draft.title("KALVARIJOS SAVIVALDYBĖS UŽIMTUMO DIDINIMO 2025 METŲ PROGRAMA")
    draft.chapter("I SKYRIUS", "DARBO RINKOS APŽVALGA")
    draft.lines(
        "1. 2025 m. sausio 1 d. savivaldybėje registruoti 642 bedarbiai (11,2 proc. darbingo amžiaus gyventojų), iš jų "
        "214 – ilgalaikiai.",
        "2. Užimtumo didinimo 2024 metų programos rezultatai:",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Darbdavys", "Atlikti darbai", "Įdarbinta asmenų", "Panaudota, Eur"],
                ["Kalvarijos seniūnija", "Tvarkytos kapinės ir parkai", "14", "18 204"],
                ["Liubavo seniūnija", "Nušienautos pakelės, nugenėti medžiai", "6", "7 511"],
                ["VšĮ Kalvarijos ligoninė", "Pagalbiniai darbai", "3", "4 090"],
            ]
        ),
        [5, 6.5, 2.8, 2.8],
    )
    draft.chapter("II SKYRIUS", "TIKSLAI IR DALYVIAI")
    draft.lines(
        "3. Programa siekiama dviejų tikslų:",
        "3.1. grąžinti į darbo rinką ilgai nedirbusius asmenis;",
        "3.2. suteikti galimybę užsidirbti tiems, kuriems sunku konkuruoti darbo rinkoje.",
        "4. Programos dalyviai – Užimtumo tarnyboje registruoti ilgalaikiai bedarbiai, asmenys, grįžę iš laisvės "
        "atėmimo vietų, vyresni kaip 50 metų bedarbiai, piniginės socialinės paramos gavėjai.",
        align="justify",
    )
    draft.chapter("III SKYRIUS", "DARBŲ PLANAS")
    sheet = Sheet(
        [
            Cell("Atliekami darbai", rows=2),
            Cell("Darbdavys (vykdytojas)", rows=2),
            Cell("Mėnesiai", rows=2),
            Cell("Rodiklis (įdarbinta asmenų)", rows=2),
            Cell("Lėšos, Eur", cols=2),
        ],
        ["SB", "VB"],
    )
    for filled, work, employer, months, people, own, state in (
        (
            "irtf",
            "Kapinių, parkų ir skverų priežiūra mieste",
            "Kalvarijos seniūnija",
            "balandis–spalis",
            "12",
            "1 600",
            "15 900",
        ),
        (
            "irtf",
            "Pakelių šienavimas ir krūmų kirtimas",
            "Liubavo ir Sangrūdos seniūnijos",
            "gegužė–rugsėjis",
            "8",
            "900",
            "9 300",
        ),
        ("irtf", "Malkų ruoša vienišiems senjorams", "Akmenynų seniūnija", "rugsėjis–lapkritis", "3", "250", "2 800"),
        ("irt", "Mokyklų patalpų smulkus remontas", "Kalvarijos gimnazija", "birželis–rugpjūtis", "4", "–", "–"),
        (
            "irtf",
            "Ligonių priežiūros pagalbiniai darbai",
            "VšĮ Kalvarijos ligoninė",
            "visus metus",
            "3",
            "400",
            "4 100",
        ),
        ("irtf", "Sinagogų komplekso teritorijos valymas", "Kultūros centras", "liepa", "2", "–", "1 450"),
        (
            "rtf",
            "Sniego valymas prie viešųjų pastatų",
            "UAB „Kalvarijos komunalininkas“",
            "sausis–kovas, gruodis",
            "",
            "300",
            "2 900",
        ),
    ):
        sheet.measure(filled, Name(work), employer, months, people, own, state)
    sheet.row(
        Cell("Iš viso", bold=True), "", "", Cell("32", bold=True), Cell("3 450", bold=True), Cell("36 450", bold=True)
    )
    draft.table(sheet.rows, [4.9, 3.7, 2.6, 2.6, 1.6, 1.8], header=2, repeat=True)
    draft.lines(
        "",
        "5. Programos vykdymą prižiūri Socialinės paramos ir sveikatos skyrius, kas ketvirtį lygindamas planuotus ir "
        "faktinius duomenis. Programą numatoma tikslinti rugsėjo mėnesį.",
        align="justify",
    )
    labels = Labels(
        "general",
        verdicts("+++ +++ +.+"),
        family="F annual employment programme, council mark in a text box",
        layout=(
            "chapters, table of last year's results with similar columns, table of works with a two-level header and "
            "total row; no number column"
        ),
        measures=sheet.measures,
        adoption=("council", "2025-01-30", "T-12"),
        notes={
            "goal": "„Programa siekiama dviejų tikslų: …“",
            "target_groups": "„Programos dalyviai –“ are those who get work",
            "measures": "rows of „Atliekami darbai“; the table of 2024 tells what was done",
            "indicators": "6 of 7",
            "funding": "6 of 7",
        },
    )
    return word_and_pdf("hand-b/employment-programme", draft, labels)


def violence_guidelines() -> Case:
    """Trakai: guidelines in running prose, agreed to by a commission's minuted resolution."""
    draft = Draft(size=12)
    draft.block(
        "PRITARTA",
        "Trakų rajono savivaldybės administracijos",
        "Vaiko gerovės komisijos 2021 m. kovo 18 d.",
        "protokoliniu nutarimu (protokolas Nr. VGK-3)",
        indent=8.5,
    )
    draft.title("SMURTO ARTIMOJE APLINKOJE PREVENCIJOS TRAKŲ RAJONE", "2021–2023 METŲ VEIKLOS GAIRĖS")
    draft.lines(
        "2020 m. Trakų rajone policija užregistravo 412 pranešimų apie smurtą artimoje aplinkoje, pradėti 96 "
        "ikiteisminiai tyrimai. Kas trečiu atveju smurtą matė vaikai. Lietuvos Respublikos apsaugos nuo smurto "
        "artimoje aplinkoje įstatymo tikslas – ginti asmenis nuo smurto; savivaldybei tenka pasirūpinti, kad pagalba "
        "pasiektų kiekvieną.",
        "Gairės skirtos nuo smurto nukentėjusiems suaugusiesiems, smurtą patyrusiems ar mačiusiems vaikams ir "
        "smurtaujantiems asmenims, norintiems keistis.",
        "Veikla bus vykdoma nuo 2021 m. balandžio iki 2023 m. gruodžio. Pirmiausia su kiekviena seniūnija aptarsime, "
        "kaip greitai pranešti specialistams, ir parengsime trumpas atmintines budintiesiems. Vėliau Lentvaryje "
        "atversime saugų kambarį, kuriame nukentėjusieji galės praleisti pirmąsias paras, o mokyklose vesime pamokas "
        "apie pagarbius santykius. Smurtaujantiems siūlysime grupinius užsiėmimus, kuriuos ves tam parengti "
        "psichologai.",
        "Gaires įgyvendina Trakų rajono socialinių paslaugų centras, Trakų rajono policijos komisariatas ir "
        "seniūnijos. Centras kasmet sausį komisijai pateikia pažymą, ką pavyko nuveikti.",
        "Sėkmės rodikliai: pakartotinių iškvietimų dalis sumažėja nuo 31 iki 20 proc.; į saugų kambarį kreipiasi ne "
        "mažiau kaip 25 šeimos per metus; užsiėmimus baigia 30 smurtavusių asmenų.",
        align="justify",
    )
    labels = Labels(
        "general",
        verdicts("-+~ ~++ -.~"),
        family="A guidelines of action in prose, agreed to by a commission",
        layout="approval mark „PRITARTA … protokoliniu nutarimu“; a page of prose without headings or numbers",
        adoption=("other", "2021-03-18", "VGK-3"),
        notes={
            "goal": "the only goal is that of the law",
            "target_groups": "„Gairės skirtos …“",
            "measures": "activities told only in running text",
            "indicators": "of the whole plan",
            "responsible": "one statement designates who carries the guidelines out",
            "timeline": "the text says in which period the work is done",
            "adoption": "another body",
        },
    )
    return word_and_pdf("hand-b/violence-guidelines", draft, labels)


def culture_strategy() -> Case:
    """Šilalė: a strategy by consultants with contents, SSGG, goals by direction, a table grouped by years; a draft."""
    draft = Draft(font="Calibri", size=12, leading=1.25)
    draft.running(header="Šilalės rajono kultūros ir turizmo strategija", footer="Parengė VšĮ „Kultūros laboratorija“")
    draft.block(
        "PATVIRTINTA",
        "Šilalės rajono savivaldybės tarybos",
        "2019 m. gegužės      d. sprendimu Nr. T1-",
        indent=8.5,
    )
    for _ in range(5):
        draft.p()
    draft.title("ŠILALĖS RAJONO SAVIVALDYBĖS", "KULTŪROS IR TURIZMO PLĖTROS STRATEGIJA", "2019–2023 M.")
    draft.p("Vilnius–Šilalė, 2019", align="center")
    draft.page_break()
    draft.p("Turinys", bold=True)
    draft.contents(
        ("1. Kodėl reikia strategijos", 3),
        ("2. Esama padėtis", 3),
        ("3. Stiprybės, silpnybės, galimybės, grėsmės", 5),
        ("4. Kryptys ir tikslai", 5),
        ("5. Darbai", 6),
        ("6. Kaip stebėsime", 6),
    )
    draft.page_break()
    draft.heading("1. Kodėl reikia strategijos")
    draft.lines(
        "Šilalės rajono kultūros įstaigos iki šiol veikė pagal metinius planus, tarpusavyje retai derino renginių "
        "laiką, o turizmo reikalais rūpinosi vienas savivaldybės specialistas. 2018 m. rudenį savivaldybės "
        "administracija užsakė strategiją. Jos autoriai surengė devynias diskusijas, apklausė 402 gyventojus ir 37 "
        "turizmo paslaugų teikėjus.",
        "Strategija skirta visai rajono visuomenei ir jo svečiams. Ji remiasi Kultūros ministerijos regionų kultūros "
        "plėtros 2012–2020 metų programa, kurios tikslas – skatinti kultūros sklaidą regionuose, ir Tauragės regiono "
        "plėtros tarybos 2018 m. birželio 14 d. sprendimu Nr. 51/9S-30 patvirtintu turizmo maršrutų planu.",
        align="justify",
    )
    draft.heading("2. Esama padėtis")
    draft.lines(
        "Rajone gyvena 22,8 tūkst. žmonių. Veikia kultūros centras, 13 jo filialų, biblioteka su 26 filialais, Vlado "
        "Statkevičiaus muziejus, meno mokykla, 118 mėgėjų kolektyvų. Kultūrai tenka 5,1 proc. savivaldybės biudžeto, "
        "didžioji lėšų dalis – darbo užmokesčiui. Pastatų būklė prasta: remonto reikia 9 iš 14 kultūros namų.",
        "Turistus traukia Medvėgalio piliakalnis, Dionizo Poškos Baubliai, Girdiškės akmeninis altorius, Paršežerio "
        "ežeras. Nakvynę siūlo 29 sodybos. Vidutinė viešnagės trukmė – 1,4 nakties. Informacinių stendų užsienio "
        "kalbomis beveik nėra, dviračių maršrutai neženklinti.",
        align="justify",
    )
    draft.p("1 lentelė. Lankytojų ir renginių skaičius", bold=True)
    draft.table(
        plain(
            [
                ["Įstaiga", "Renginiai 2016 m.", "Renginiai 2018 m.", "Lankytojai 2018 m."],
                ["Kultūros centras ir filialai", "612", "655", "94 200"],
                ["Viešoji biblioteka ir filialai", "480", "502", "71 350"],
                ["Vlado Statkevičiaus muziejus", "64", "81", "11 900"],
                ["Meno mokykla", "73", "70", "9 140"],
            ]
        ),
        [6.5, 3.4, 3.4, 3.6],
        look="Medium Shading 1 Accent 1",
    )
    draft.p()
    draft.p("2 lentelė. 2014–2018 m. įgyvendinti projektai", bold=True)
    draft.table(
        plain(
            [
                ["Projektas", "Vykdytojas", "Metai", "Vertė, tūkst. Eur"],
                ["Kultūros centro salės įranga", "Kultūros centras", "2016", "118,3"],
                ["Medvėgalio komplekso takai", "Savivaldybės administracija", "2017–2018", "402,7"],
                ["Leidinys „Šilalės kraštas“", "Muziejus", "2015", "6,2"],
                ["Bibliotekos interneto prieiga", "Viešoji biblioteka", "2014", "31,0"],
            ]
        ),
        [6.5, 5, 2.4, 3],
        look="Medium Shading 1 Accent 1",
    )
    draft.p()
    draft.lines(
        "Apklausos dalyviai kultūros pasiūlą vertina 7,2 balo iš dešimties. Jaunimui trūksta šiuolaikinės muzikos ir "
        "kino, šeimoms – savaitgalio veiklų, vyresniems – galimybės parvykti iš renginių. Paslaugų teikėjai "
        "pageidauja bendros rinkodaros.",
        align="justify",
    )
    draft.heading("Palyginimas su kaimynais", 2)
    draft.lines(
        "Palyginti su Tauragės, Jurbarko ir Rietavo savivaldybėmis, Šilalės rajonas daugiausia lėšų skiria mėgėjų "
        "kolektyvams, o mažiausiai – rinkodarai ir edukacijai. Apgyvendinimo vietų čia tiek pat kaip Jurbarko rajone, "
        "tačiau užimtumas per pusę mažesnis.",
        align="justify",
    )
    draft.p("3 lentelė. Kultūros ir turizmo išlaidos 2018 m.", bold=True)
    draft.table(
        plain(
            [
                ["Savivaldybė", "Kultūrai, Eur vienam gyventojui", "Turizmui, tūkst. Eur", "Apgyvendinimo vietos"],
                ["Šilalės rajono", "61", "14", "612"],
                ["Tauragės rajono", "58", "72", "840"],
                ["Jurbarko rajono", "66", "55", "618"],
                ["Rietavo", "79", "21", "233"],
            ]
        ),
        [4.6, 4.6, 3.8, 3.8],
        look="Medium Shading 1 Accent 1",
    )
    draft.p()
    draft.lines(
        "Diskusijų dalyviai siūlė neišsklaidyti lėšų ir per penkerius metus sutvarkyti bent tris pastatus, taip pat "
        "susitarti, kas už ką atsako turizmo srityje. Dalis siūlymų perkelta į darbų lentelę, kiti bus svarstomi "
        "rengiant kitą strategiją.",
        align="justify",
    )
    draft.page_break()
    draft.heading("3. Stiprybės, silpnybės, galimybės, grėsmės")
    draft.table(
        [
            ["Stiprybės", "Silpnybės"],
            [
                "Gyva žemaičių tarmė ir tradicijos\nGausūs mėgėjų kolektyvai\nNepaliesta gamta",
                "Prasta pastatų būklė\nMaži atlyginimai\nNėra bendro renginių kalendoriaus",
            ],
            [Cell("Galimybės", bold=True, align="center"), Cell("Grėsmės", bold=True, align="center")],
            [
                "Žemaitijos metai\nLėtojo turizmo mada\nES parama paveldui",
                "Mažėja gyventojų\nKonkurencija su pajūriu\nSpecialistų senėjimas",
            ],
        ],
        [8.5, 8.5],
    )
    draft.p()
    draft.heading("4. Kryptys ir tikslai")
    draft.p("I kryptis. Kultūra arti žmogaus", bold=True)
    draft.p("Tikslas. Pagerinti kultūros paslaugų kokybę ir prieinamumą visose seniūnijose.", indent=0.8)
    draft.p("II kryptis. Pažintas kraštas", bold=True)
    draft.p("Tikslas. Sukurti patrauklius maršrutus ir parengti juos lankytojams.", indent=0.8)
    draft.p("4 lentelė. Tikslų rodikliai", bold=True)
    draft.table(
        plain(
            [
                ["Tikslas", "Rodiklis", "2018 m.", "2023 m."],
                ["I", "Renginių lankytojai, tūkst.", "186,6", "210"],
                ["I", "Gyventojų pasitenkinimas, balai", "7,2", "8,0"],
                ["II", "Nakvynės, tūkst.", "12,4", "18"],
                ["II", "Vidutinė viešnagė, naktys", "1,4", "2,0"],
            ]
        ),
        [2, 8.5, 3, 3],
        look="Medium Shading 1 Accent 1",
    )
    draft.p()
    draft.page_break()
    draft.heading("5. Darbai")
    draft.p("Lentelėje darbai sudėti pagal metus, kuriais jie bus atliekami.")
    sheet = Sheet(["Kryptis", "Darbas", "Kas atliks", "Lėšos, tūkst. Eur", "Šaltinis"])
    for years, works in (
        (
            "2019–2020 METAI",
            (
                ("rtf", "I", "Bendro renginių kalendoriaus internete sukūrimas", "Viešoji biblioteka", "4,5", "SB"),
                ("rtf", "I", "Pajūralio ir Upynos kultūros namų stogų keitimas", "Statybos skyrius", "96", "SB, ES"),
                ("tf", "I", "Kilnojamasis kinas seniūnijose", "", "12", "SB, LKC"),
                ("rtf", "II", "Dviračių žiedo „Aplink Paršežerį“ ženklinimas", "Turizmo specialistas", "18", "SB"),
                ("tf", "II", "Trumpametražių filmukų apie lankomas vietas kūrimas", "–", "7", "SB"),
                ("t", "II", "Sodybų šeimininkų išvyka į Dzūkiją", "", "–", "–"),
            ),
        ),
        (
            "2021–2023 METAI",
            (
                (
                    "rtf",
                    "I",
                    "Kultūros centro mažosios salės pritaikymas spektakliams",
                    "Kultūros centras",
                    "140",
                    "ES",
                ),
                ("rtf", "I", "Meno mokyklos instrumentų atnaujinimas", "Meno mokykla", "35", "SB, LKT"),
                ("rtf", "I", "Tarmiškų knygų leidybos dalinis finansavimas", "Kultūros skyrius", "9", "SB"),
                ("tf", "I", "Vežimo į renginius paslauga senjorams", "", "15", "SB"),
                ("rtf", "II", "Baublių ekspozicijos atnaujinimas", "Muziejus", "60", "SB, ES"),
                ("rtf", "II", "Medvėgalio lankytojų centro statyba", "Savivaldybės administracija", "820", "ES"),
                ("tf", "II", "Informacinių stendų žemaičių, anglų ir vokiečių kalbomis įrengimas", "–", "22", "SB"),
            ),
        ),
    ):
        sheet.group(years, 5, shade="DDEBF7")
        for filled, direction, work, who, money, source in works:
            sheet.measure(filled, direction, Name(work), who, money, source)
    draft.table(sheet.rows, [2.3, 6.9, 3.5, 2.3, 2.1], repeat=True, size=10.5)
    draft.p()
    draft.heading("6. Kaip stebėsime")
    draft.lines(
        "Kultūros skyrius kasmet gruodį parengia apžvalgą, ją svarsto Šilalės rajono savivaldybės kultūros taryba. Po "
        "trejų metų strategija vertinama iš naujo.",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Rizika", "Tikimybė", "Rizikos valdymo priemonės"],
                ["Negauta ES lėšų", "vidutinė", "Darbus skaidyti, ieškoti rėmėjų"],
                ["Išeis specialistai", "didelė", "Kelti atlyginimus, siūlyti būstą"],
            ]
        ),
        [6, 3, 8],
        look="Medium Shading 1 Accent 1",
    )
    labels = Labels(
        "general",
        verdicts("+~+ ~~+ +.~"),
        family="C sector strategy by consultants of several pages, draft",
        layout=(
            "mark with blanks on the title page, table of contents, header and footer, shaded statistic tables, SSGG, "
            "goals under directions, one table of works grouped by years, risk table"
        ),
        measures=sheet.measures,
        remarks=("period_over",),
        notes={
            "goal": "„Tikslas. …“ under both directions; the ministry's goal is another's",
            "target_groups": "„visai rajono visuomenei ir jo svečiams“ – generic",
            "measures": "past projects and risk measures are none",
            "indicators": "of the goals only",
            "responsible": "8 of 13 (62 %)",
            "timeline": "group rows with the years cover all works",
            "funding": "12 of 13",
            "adoption": "day and number blank; 51/9S-30 is of the regional council, the culture council only discusses",
        },
    )
    return word_and_pdf("hand-b/culture-strategy", draft, labels)


DOCUMENTS = (corruption_prevention, employment_programme, violence_guidelines, culture_strategy)
