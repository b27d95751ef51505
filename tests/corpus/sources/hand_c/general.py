"""Plans on other subjects, scored with the pack ``general``: children, mobility, equal opportunities, greenery."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act, signature
from sources.hand_c.parts import APPEAL, cells, chapters, decide, prose
from sources.model import Case, Export, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft


def child_welfare() -> Case:
    """Anykščiai: a child welfare plan by the director's order; risk and protective factors beside each activity."""
    draft = Draft(size=12, leading=1.5)
    draft.block(
        "PATVIRTINTA",
        "Anykščių rajono savivaldybės administracijos",
        "direktoriaus 2021 m. vasario 12 d. įsakymu Nr. 1-AĮ-102",
    )
    draft.title("ANYKŠČIŲ RAJONO SAVIVALDYBĖS VAIKO GEROVĖS VEIKSMŲ PLANAS")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "BENDROSIOS NUOSTATOS",
            """1. Anykščių rajono savivaldybės vaiko gerovės veiksmų planas (toliau – Veiksmų planas) parengtas vadovaujantis
            Lietuvos Respublikos vaiko minimalios ir vidutinės priežiūros įstatymu, Lietuvos Respublikos vaiko teisių apsaugos
            pagrindų įstatymu, Vaiko gerovės 2021–2022 metų veiksmų planu, patvirtintu Lietuvos Respublikos socialinės apsaugos
            ir darbo ministro 2020 m. gruodžio 31 d. įsakymu Nr. A1-1323.

            2. Veiksmų plano tikslas – stiprinti koordinuotą švietimo, socialinę ir sveikatos priežiūros pagalbą vaikams ir
            mažinti vaikų elgesio bei emocinių problemų skaičių.

            3. Tikslinės grupės:

            3.1. mokiniai, turintys elgesio ar emocinių sunkumų;

            3.2. socialinę riziką patiriančių šeimų vaikai;

            3.3. tėvai (globėjai, rūpintojai), kuriems trūksta vaikų auklėjimo įgūdžių.""",
        ),
        (
            "II SKYRIUS",
            "SITUACIJOS APŽVALGA",
            """4. 2020 m. gruodžio 31 d. savivaldybėje gyveno 3 408 vaikai. Atvejo vadyba taikyta 87 šeimoms, kuriose auga 168
            vaikai. Per metus Vaiko gerovės komisija svarstė 31 vaiko atvejį (2019 m. – 24), dėl 5 vaikų skirtos minimalios
            priežiūros priemonės.

            5. Nuotolinio mokymo laikotarpiu padaugėjo pamokų nelankančių mokinių. Mokyklų duomenimis, pirmąjį pusmetį daugiau
            kaip 50 proc. pamokų be pateisinamos priežasties praleido 17 mokinių. Psichologo pagalbos eilėje mokiniai laukia
            vidutiniškai pusantro mėnesio. Savivaldybėje veikia trys vaikų dienos centrai, juos lanko 74 vaikai.

            6. Policijos duomenimis, 2020 metais nepilnamečiai padarė 6 nusikalstamas veikas, 23 nepilnamečiai gabenti į policiją
            dėl vartoto alkoholio. Patyčias, 2020 m. apklausos duomenimis, patyrė 29 proc. 5–8 klasių mokinių.

            7. Savivaldybės pedagoginė psichologinė tarnyba per metus atliko 112 vertinimų. Kompleksines paslaugas šeimai
            organizuoja Anykščių rajono socialinių paslaugų centras, mokymus tėvams vedė dvi nevyriausybinės organizacijos.""",
        ),
        (
            "III SKYRIUS",
            "ĮGYVENDINIMO TVARKA",
            """8. Veiksmų planą įgyvendina veiklų lentelėje nurodyti vykdytojai. Tarpinstitucinio bendradarbiavimo koordinatorius
            kartą per pusmetį apibendrina gautą informaciją ir ją pateikia Vaiko gerovės komisijai.

            9. Vaiko gerovės komisija kasmet sausio mėnesį svarsto, kurias veiklas tęsti, keisti ar papildyti.""",
        ),
    )
    draft.section(landscape=True)
    draft.chapter("IV SKYRIUS", "VEIKLŲ LENTELĖ")
    sheet = Sheet(
        [
            "Rizikos veiksnys",
            "Apsauginis veiksnys",
            "Veikla",
            "Dalyvių amžius",
            "Laukiamas rezultatas, jo matas",
            "Vykdytojas",
            "Terminas",
        ]
    )
    for filled, line in (
        (
            "irt",
            "Patyčios | Saugi mokyklos aplinka | Programų „Antras žingsnis“ ir „Įveikiame kartu“ diegimas | 5–11 m. | Programas vykdo 100 proc. mokyklų | Mokyklų vadovai | 2021–2022 m. m.",
        ),
        (
            "ir",
            "Patyčios | Bendraamžių pagalba | Mokinių tarpininkų (mediatorių) mokymai | 12–16 m. | Parengta 30 tarpininkų | Anykščių švietimo pagalbos tarnyba | ",
        ),
        (
            "rt",
            "Pamokų nelankymas | Ryšys su mokykla | Nelankančių mokinių individualios pagalbos planų sudarymas | 7–16 m. | – | Mokyklų vaiko gerovės komisijos | Kasmet spalį",
        ),
        (
            "irt",
            "Laisvalaikio stoka | Prasmingas užimtumas | Mobiliojo jaunimo darbuotojo veikla Svėdasuose ir Troškūnuose | 14–18 m. | 2 vietovės, 60 jaunuolių per metus | Atvira jaunimo erdvė | Nuolat",
        ),
        (
            "r",
            "Laisvalaikio stoka | Prasmingas užimtumas | Vasaros stovyklos vaikams iš socialinę riziką patiriančių šeimų | 8–15 m. | | Socialinių paslaugų centras | ",
        ),
        (
            "irt",
            "Tėvų įgūdžių stoka | Palanki šeimos aplinka | Mokymai tėvams „Neįtikėtini metai“ | Tėvai | 4 grupės, 48 tėvai | VšĮ „Šeimos slėnis“ | Kasmet II ir IV ketv.",
        ),
        (
            "irt",
            "Tėvų įgūdžių stoka | Palanki šeimos aplinka | Pozityvios tėvystės konsultacijos nuotoliniu būdu | Tėvai | 120 konsultacijų | Socialinių paslaugų centras | 2021 m. kovas–gruodis",
        ),
        (
            "t",
            "Psichoaktyviosios medžiagos | Savikontrolė | Ankstyvosios intervencijos programos organizavimas | 14–21 m. | | | Kartą per ketvirtį",
        ),
        (
            "ir",
            "Emociniai sunkumai | Prieinama pagalba | Papildomo psichologo etato įsteigimas | Visi | 1 etatas, laukimo trukmė – iki 14 dienų | Anykščių švietimo pagalbos tarnyba | ",
        ),
        (
            "ir",
            "Emociniai sunkumai | Prieinama pagalba | Savižudybių prevencijos mokymai „SafeTALK“ mokytojams | Mokytojai | Apmokyta 80 mokytojų | Visuomenės sveikatos biuras | –",
        ),
    ):
        row = cells(line)[0]
        sheet.measure(filled, *row[:2], Name(row[2]), *row[3:])
    draft.table(sheet.rows, [3.3, 3.3, 6.6, 2.2, 4.0, 3.6, 2.7], size=11)
    draft.p("____________________________", align="center")
    labels = Labels(
        "general",
        verdicts("+++ ~+~ -.~"),
        family="Child welfare plan, director's order",
        layout="Landscape table of risk and protective factors, activity in the third column",
        measures=sheet.measures,
        notes={
            "indicators": "7 of 10",
            "responsible": "9 of 10, and point 8",
            "timeline": "6 of 10; no period in the title or text (2021–2022 is the ministry's plan)",
            "funding": "no word on money",
        },
        adoption=("director", "2021-02-12", "1-AĮ-102"),
    )
    return word_and_pdf("hand-c/child-welfare-factors", draft, labels)


def mobility() -> Case:
    """Visaginas: a consultant's sustainable mobility plan for public discussion; shares of funds, no executors."""
    draft = Draft(font="Arial", size=11, leading=1.3)
    for _ in range(5):
        draft.p()
    draft.title("VISAGINO MIESTO DARNAUS JUDUMO PLANAS", "Tekstas viešajam aptarimui")
    draft.p("UAB „Judrus miestas“, 2023 m. spalis", align="center")
    draft.page_break()
    draft.heading("1. Kodėl Visaginui reikia darnaus judumo")
    prose(
        draft,
        """Visaginas pastatytas kaip vieno projekto miestas: plačios gatvės, dideli kiemai, trumpi atstumai. Beveik visas
        vietas mieste galima pasiekti pėsčiomis per 20 minučių. Nepaisant to, 2023 metų pavasarį atliktos namų ūkių apklausos
        duomenimis, automobiliu atliekama 47 proc. kelionių, pėsčiomis – 41 proc., dviračiu – 5 proc., autobusu – 7 proc.
        Lyginant su 2014 metais, kelionių automobiliu dalis padidėjo 12 procentinių punktų.

        Mieste registruota 9 812 lengvųjų automobilių, jų amžiaus vidurkis – 16,8 metų. Kiemuose trūksta maždaug 1 100 stovėjimo
        vietų, nors prie geležinkelio stoties esanti aikštelė užpildoma trečdaliu. 2018–2022 metais įvyko 46 eismo įvykiai, kuriuose
        nukentėjo žmonės, 21 iš jų – pėsčiųjų perėjose.

        Viešąjį transportą sudaro penki miesto ir aštuoni priemiestiniai maršrutai. Per metus pervežama 212 tūkst. keleivių. Iš
        vienuolikos autobusų tik trys pritaikyti judėjimo negalią turintiems žmonėms. Dviračių takų ilgis – 16,4 km, tačiau jie
        nutrūksta ties pagrindinėmis sankryžomis.""",
    )
    draft.heading("2. Ko siekia planas")
    prose(
        draft,
        """Plano tikslas – sumažinti priklausomybę nuo automobilio ir iki 2030 metų pasiekti, kad ne mažiau kaip 62 proc. kelionių
        mieste būtų atliekama pėsčiomis, dviračiu arba viešuoju transportu.

        Planas skirtas visiems miesto gyventojams ir svečiams.""",
    )
    draft.heading("3. Scenarijai")
    prose(
        draft,
        """Nagrinėti trys scenarijai. „Kaip dabar“ – nedaroma nieko, automobilių srautas Taikos prospekte iki 2030 metų išauga 9
        proc. „Tik infrastruktūra“ – tiesiami takai, bet nekeičiama stovėjimo tvarka; pokytis nedidelis. „Suderintas“ – infrastruktūra
        derinama su paslaugomis ir švietimu; išmetamo anglies dioksido kiekis sumažėja 19 proc. Toliau plėtojamas trečiasis
        scenarijus, už kurį pasisakė 74 proc. dalyvavusiųjų aptarime 2023 m. rugsėjo 14 d.""",
    )
    draft.p("1 lentelė. Scenarijų palyginimas 2030 metais", bold=True)
    draft.table(
        cells(
            """Matas | Kaip dabar | Tik infrastruktūra | Suderintas
            Kelionės automobiliu, proc. | 51 | 45 | 38
            Kelionės dviračiu, proc. | 5 | 9 | 12
            CO2 pokytis, proc. | +6 | –5 | –19
            Vertė, mln. Eur | 0,4 | 5,1 | 7,2"""
        ),
        [6.5, 3.4, 3.6, 3.4],
    )
    draft.section(landscape=True)
    draft.heading("4. Priemonės")
    sheet = Sheet(
        [
            Cell("Tema", rows=2),
            Cell("Ką numatyta padaryti", rows=2),
            Cell("Poveikis CO2", rows=2),
            Cell("Produkto rodiklis", rows=2),
            Cell("Etapas", rows=2),
            Cell("Vertė, tūkst. Eur", rows=2),
            Cell("Dalis, proc.", cols=3),
        ],
        ["ES", "SB", "Kt."],
    )
    for count, theme, block in (
        (
            3,
            "Viešasis transportas",
            (
                ("itf", "Elektrinių autobusų įsigijimas | didelis | 6 autobusai | 2025–2027 | 2 900 | 85 | 15 | –"),
                (
                    "itf",
                    "Stotelių švieslenčių ir paviljonų įrengimas | mažas | 34 stotelės | 2024–2026 | 410 | 70 | 30 | –",
                ),
                (
                    "itf",
                    "Tvarkaraščių derinimas su traukiniais į Vilnių | vidutinis | Perlaukimas iki 15 min. | 2024 | 12 | – | 100 | –",
                ),
            ),
        ),
        (
            3,
            "Dviračiai ir pėstieji",
            (
                (
                    "itf",
                    "Dviračių takų sujungimas ties sankryžomis | vidutinis | 5,8 km | 2024–2028 | 1 640 | 85 | 15 | –",
                ),
                ("itf", "Dengtos dviračių saugyklos kiemuose | mažas | 400 vietų | 2026–2029 | 320 | – | 50 | 50"),
                (
                    "itf",
                    "Šaligatvių briaunų nužeminimas ir vedimo paviršiai | – | 120 perėjų | kasmet | 260 | 60 | 40 | –",
                ),
            ),
        ),
        (
            2,
            "Stovėjimas",
            (
                (
                    "t",
                    "Stovėjimo kiemuose tvarkos keitimas kartu su namų bendrijomis | vidutinis | | 2025–2026 | | | | ",
                ),
                ("itf", "„Statyk ir važiuok“ aikštelė prie stoties | vidutinis | 110 vietų | 2027 | 190 | 85 | 15 | –"),
            ),
        ),
        (
            2,
            "Saugumas ir įpročiai",
            (
                ("itf", "Greičio mažinimas mokyklų prieigose | mažas | 6 mokyklos | 2024–2025 | 175 | – | 100 | –"),
                ("itf", "Judumo savaitės renginiai | mažas | 3 000 dalyvių kasmet | kasmet rugsėjį | 28 | – | 60 | 40"),
            ),
        ),
    ):
        for index, (filled, line) in enumerate(block):
            row = cells(line)[0]
            first = [Cell(theme, rows=count)] if index == 0 else []
            sheet.measure(filled, *first, Name(row[0]), *row[1:])
    draft.table(sheet.rows, [3.2, 8.0, 2.3, 3.4, 2.9, 2.2, 1.3, 1.3, 1.3], header=2, size=10)
    draft.p(
        "ES – Europos Sąjungos fondai, SB – Visagino savivaldybės biudžetas, Kt. – kitos lėšos. Vertė 2023 m. kainomis."
    )
    draft.section(landscape=False)
    draft.heading("5. Rizikos")
    prose(
        draft,
        """Didžiausia rizika – nepakankamas Europos Sąjungos lėšų skyrimas elektriniams autobusams, kita – gyventojų pasipriešinimas
        stovėjimo tvarkos pakeitimams. Pirmąją riziką mažina tai, kad autobusai perkami dviem etapais, antrąją – bandomieji kiemai.""",
    )
    draft.heading("6. Pokyčių stebėjimas")
    prose(
        draft,
        """Kelionių apklausa kartojama 2026 ir 2030 metais. Keleivių skaičius, eismo įvykiai ir dviračių srautai skaičiuojami kasmet,
        suvestinė skelbiama viešai. Pastabas dėl šio teksto galima siųsti iki 2023 m. lapkričio 30 d.""",
    )
    labels = Labels(
        "general",
        verdicts("+~+ +-+ +.-"),
        family="Sustainable mobility plan by a consultant, for public discussion",
        layout="Landscape table with a merged theme, the effect, and shares of the value by source in three columns",
        measures=sheet.measures,
        notes={
            "target_groups": "„visiems miesto gyventojams ir svečiams“",
            "indicators": "9 of 10",
            "responsible": "nobody is named; the consultant is no executor",
            "funding": "9 of 10",
            "adoption": "a text for discussion without a draft decision",
        },
    )
    return word_and_pdf("hand-c/mobility-shares", draft, labels)


def equal_opportunities() -> Case:
    """Kaišiadorys: a council's plan of equal opportunities with two measures and much reasoning."""
    draft = Draft(size=12, leading=1.25)
    act(
        draft,
        "KAIŠIADORIŲ RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL MOTERŲ IR VYRŲ LYGIŲ GALIMYBIŲ KAIŠIADORIŲ RAJONO SAVIVALDYBĖJE 2019–2021 METŲ PLANO PATVIRTINIMO",
        "2019 m. gegužės 30 d. Nr. V17E-171",
        "Kaišiadorys",
    )
    decide(
        draft,
        """Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 16 straipsnio 4 dalimi, Lietuvos Respublikos moterų ir
        vyrų lygių galimybių įstatymo 3 straipsnio 2 dalimi, Lietuvos Respublikos lygių galimybių įstatymo 5 straipsniu, Valstybine
        moterų ir vyrų lygių galimybių 2015–2021 metų programa, patvirtinta Lietuvos Respublikos Vyriausybės 2015 m. vasario 4 d.
        nutarimu Nr. 112, Kaišiadorių rajono savivaldybės taryba""",
        f"""1. Patvirtinti Moterų ir vyrų lygių galimybių Kaišiadorių rajono savivaldybėje 2019–2021 metų planą (pridedama).

        2. Pavesti savivaldybės administracijos direktoriui organizuoti šio sprendimo vykdymo kontrolę.

        {APPEAL}""",
        signed="Vytenis Tomkus",
    )
    draft.page_break()
    draft.block(
        "PATVIRTINTA",
        "Kaišiadorių rajono savivaldybės tarybos",
        "2019 m. gegužės 30 d.",
        "sprendimu Nr. V17E-171",
    )
    draft.title("MOTERŲ IR VYRŲ LYGIŲ GALIMYBIŲ KAIŠIADORIŲ RAJONO SAVIVALDYBĖJE", "2019–2021 METŲ PLANAS")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "BENDROSIOS NUOSTATOS",
            """1. Planas parengtas įgyvendinant Valstybinę moterų ir vyrų lygių galimybių 2015–2021 metų programą, kurios tikslas –
            nuosekliai ir sistemingai spręsti moterų ir vyrų nelygybės problemas visose srityse.

            2. Lygių galimybių laikymasis savivaldybėje suprantamas kaip vienodas elgesys priimant į darbą, mokant darbo užmokestį,
            sudarant sąlygas derinti darbą ir šeimą, taip pat teikiant viešąsias paslaugas.""",
        ),
        (
            "II SKYRIUS",
            "ESAMA PADĖTIS",
            """3. 2019 m. sausio 1 d. rajone gyveno 29 815 gyventojų, 53,4 proc. – moterys. Savivaldybės taryboje iš 25 narių – 7
            moterys, seniūnų – 5 iš 11. Savivaldybės administracijoje dirba 131 darbuotojas, 72 proc. – moterys, tarp skyrių vedėjų
            moterų – 61 proc. Savivaldybės valdomoms įmonėms vadovauja vyrai, švietimo įstaigoms – daugiausia moterys.

            4. 2018 metais vidutinis moterų darbo užmokestis rajone sudarė 87 proc. vyrų darbo užmokesčio. Vaiko priežiūros
            atostogomis pasinaudojo 214 moterų ir 39 vyrai. Policija užregistravo 402 pranešimus dėl smurto artimoje aplinkoje,
            nukentėjusiųjų 81 proc. – moterys.

            5. 2018 m. lapkričio mėnesį atlikta savivaldybės administracijos darbuotojų apklausa (užpildytos 96 anketos). Lygių
            galimybių pažeidimų per pastaruosius dvejus metus pastebėjo 9 proc. apklaustųjų, 31 proc. nežino, kur reikėtų kreiptis
            pastebėjus pažeidimą, 58 proc. pageidautų lankstesnio darbo laiko. Dažniausiai minėtas amžiaus, o ne lyties pagrindas.""",
        ),
        (
            "III SKYRIUS",
            "UŽDAVINIAI",
            """6. Planu sprendžiami šie uždaviniai:

            6.1. didinti darbuotojų žinias apie lygias galimybes;

            6.2. kurti šeimai palankią darbo aplinką.

            7. Uždaviniams įgyvendinti skirtos dvi priemonės, nurodytos Plano priede. Kitos priemonės gali būti įtrauktos gavus
            įstaigų pasiūlymų.""",
        ),
        (
            "IV SKYRIUS",
            "PLANO ĮGYVENDINIMAS",
            """8. Plano įgyvendinimą koordinuoja Bendrojo skyriaus vyriausiasis specialistas. Jis kaupia informaciją apie įstaigų
            patirtį ir konsultuoja dėl Lygių galimybių kontrolieriaus tarnybos leidinių.

            9. Priemonėms lėšų gali būti skiriama atsižvelgiant į savivaldybės finansines galimybes.

            10. Apie plano vykdymą informuojama kasmetinėje savivaldybės administracijos direktoriaus veiklos ataskaitoje.""",
        ),
    )
    draft.section(landscape=True)
    draft.p("Moterų ir vyrų lygių galimybių plano priedas", align="right")
    draft.title("PRIEMONĖS")
    sheet = Sheet(["Uždavinys", "Priemonė", "Kuo pagrįsta", "Sąsaja su kitais dokumentais", "Galimi sunkumai"])
    sheet.measure(
        "",
        "6.1",
        Name("Mokymai apie lygias galimybes, seksualinį priekabiavimą ir diskriminacijos atpažinimą"),
        "Trečdalis apklaustųjų nežino, kur kreiptis",
        "Lygių galimybių įstatymo 5 straipsnis",
        "Didelis darbuotojų užimtumas",
    )
    sheet.measure(
        "",
        "6.2",
        Name("Lankstaus darbo grafiko ir nuotolinio darbo taisyklių parengimas"),
        "58 proc. darbuotojų pageidavimas",
        "Darbo kodekso 40, 52 ir 113 straipsniai; kolektyvinė sutartis",
        "Klientų aptarnavimo laikas",
    )
    draft.table(sheet.rows, [2.3, 8.2, 5.2, 5.5, 4.2], size=11)
    labels = Labels(
        "general",
        verdicts("~-~ -~~ ~.+"),
        family="Council plan of equal opportunities with its decision",
        layout="Landscape annex of two measures with reasons, links and difficulties",
        measures=sheet.measures,
        remarks=("few_measures", "period_over"),
        notes={
            "goal": "own tasks; the goal quoted is of the state programme",
            "target_groups": "no designation",
            "indicators": "figures of the survey are reasons, no indicators",
            "responsible": "only the coordination",
            "timeline": "the period stands only in the title",
            "funding": "„atsižvelgiant į … finansines galimybes“",
        },
        adoption=("council", "2019-05-30", "V17E-171"),
    )
    return word_and_pdf("hand-c/equal-opportunities-two", draft, labels)


def greenery() -> Case:
    """Kretinga: a programme of work in parks, object by object, with rates and sums but no terms; PDF only."""
    draft = Draft(size=12, leading=1.5)
    draft.running(footer="Kretingos rajono savivaldybės želdynų tvarkymo programa")
    draft.title("KRETINGOS RAJONO SAVIVALDYBĖS ŽELDYNŲ IR ŽELDINIŲ TVARKYMO PROGRAMA")
    chapters(
        draft,
        (
            "I.",
            "APIE PROGRAMĄ",
            """Programa sudaryta vykdant Lietuvos Respublikos želdynų įstatymo 8 straipsnį, pagal želdynų inventorizacijos duomenis ir
            Kretingos rajono savivaldybės želdynų ir želdinių apsaugos, priežiūros ir tvarkymo komisijos pasiūlymus. Joje surašyti
            darbai, kurių prireikė apžiūrėjus viešuosius želdynus.

            Darbų apimtys nustatytos natūroje, įkainiai – pagal trijų įmonių pasiūlymus be pridėtinės vertės mokesčio.""",
        ),
        (
            "II.",
            "ŽELDYNŲ BŪKLĖ",
            """Savivaldybės teritorijoje inventorizuota 214 ha viešųjų želdynų ir 18 640 medžių, augančių gatvėse, aikštėse, kapinėse ir
            parkuose. Geros būklės – 61 proc. medžių, patenkinamos – 30 proc., blogos – 9 proc. Daugiausia pažeistų medžių –
            Vilniaus ir Žemaitės gatvėse, kur senos liepos genėtos netinkamai, ir Kartenos parke, kuriame 2020 metų audra išvertė 34
            medžius.

            Kretingos dvaro parkas – kultūros paveldo objektas, todėl darbai jame derinami su Kultūros paveldo departamentu. Parko
            tvenkiniai uždumblėję, krantai eroduoja. Salantų miesto parke nėra takų apšvietimo, o Darbėnų senosiose kapinėse
            pavojų kelia 12 išdžiūvusių uosių.

            Per pastaruosius penkerius metus rajone pasodinta 1 120 medžių, prigijo 83 proc. Blogiausiai prigyja gatvių medeliai, nes
            trūksta laistymo. Invazinių rūšių (Sosnovskio barščio, uosialapio klevo, gausialapio lubino) plotai siekia 46 ha.""",
        ),
        (
            "III.",
            "DARBŲ PIRMUMAS",
            """Pirmiausia atliekami darbai, nuo kurių priklauso žmonių saugumas: išdžiūvusių ir pavojingų medžių šalinimas, lajų
            tvarkymas prie mokyklų. Antroje vietoje – atsodinimas, trečioje – naujų želdynų įrengimas. Kiekvienam darbui išduodamas
            leidimas, kai jo reikia pagal teisės aktus. Už pašalintus medžius sodinama ne mažiau kaip po vieną naują.

            Lėšas sudaro Savivaldybės aplinkos apsaugos rėmimo specialioji programa, savivaldybės biudžetas ir rėmėjų dovanojami
            sodinukai.""",
        ),
    )
    draft.section(landscape=True)
    draft.p("IV. DARBŲ ŽINIARAŠTIS", bold=True, align="center")
    sheet = Sheet(
        [
            Cell("Objektas (plotas, ha)", rows=2),
            Cell("Darbai", rows=2),
            Cell("Apimties rodiklis", cols=2),
            Cell("Įkainis, Eur", rows=2),
            Cell("Suma, Eur", rows=2),
            Cell("Kas atlieka", rows=2),
            Cell("Derinama su", rows=2),
        ],
        ["Mato vnt.", "Kiekis"],
    )
    for count, place, block in (
        (
            3,
            "Kretingos dvaro parkas (21,3)",
            (
                ("irf", "Senų liepų lajų tvarkymas | vnt. | 86 | 110 | 9 460 | Kretingos muziejus | KPD"),
                (
                    "irf",
                    "Tvenkinio krantų sutvirtinimas gluosnių pynėmis | m | 340 | 28 | 9 520 | Kretingos muziejus | KPD, AAD",
                ),
                ("if", "Gėlynų prie žiemos sodo atkūrimas pagal istorinius planus | kv. m | 420 | 19 | 7 980 | | KPD"),
            ),
        ),
        (
            2,
            "Salantų miesto parkas (6,8)",
            (
                ("irf", "Takų dangos atnaujinimas | kv. m | 1 150 | 24 | 27 600 | Salantų miesto seniūnija | –"),
                ("irf", "Krūmų grupių sodinimas | vnt. | 600 | 7 | 4 200 | Salantų gimnazija, seniūnija | –"),
            ),
        ),
        (
            2,
            "Kartenos parkas (4,1)",
            (
                ("irf", "Audros išverstų medžių kelmų rovimas | vnt. | 34 | 65 | 2 210 | Kartenos seniūnija | AAD"),
                ("if", "Ąžuolų ir klevų atsodinimas | vnt. | 70 | 48 | 3 360 | – | –"),
            ),
        ),
        (
            2,
            "Kretingos miesto gatvės",
            (
                (
                    "irf",
                    "Gatvių medelių laistymo maišų įsigijimas ir priežiūra | vnt. | 250 | 22 | 5 500 | UAB „Kretingos komunalininkas“ | –",
                ),
                ("if", "Pavojingų medžių prie mokyklų šalinimas | vnt. | 41 | 140 | 5 740 | rangovas | AAD"),
            ),
        ),
        (
            1,
            "Darbėnų senosios kapinės (2,2)",
            (("rf", "Išdžiūvusių uosių šalinimas | | | | 1 900 | Darbėnų seniūnija | KPD"),),
        ),
    ):
        for index, (filled, line) in enumerate(block):
            row = cells(line)[0]
            first = [Cell(place, rows=count)] if index == 0 else []
            sheet.measure(filled, *first, Name(row[0]), *row[1:])
    sheet.row("", Cell("Iš viso:", bold=True, align="right"), "", "", "", "77 470", "", "")
    draft.table(sheet.rows, [4.2, 7.6, 1.9, 1.8, 2.0, 2.2, 3.9, 2.2], header=2, size=10.5)
    draft.p("KPD – Kultūros paveldo departamentas; AAD – Aplinkos apsaugos departamentas.")
    prose(
        draft,
        """Sumos gali keistis atlikus viešuosius pirkimus. Atlikti darbai įrašomi į želdynų inventorizacijos informacinę sistemą, o
        Želdynų komisija apžiūri objektus ir surašo aktus.""",
    )
    signature(draft, "Aplinkos apsaugos skyriaus vyriausioji specialistė", "Rasa Viluckienė")
    labels = Labels(
        "general",
        verdicts("--+ +~- +.-"),
        family="Programme of works on greenery without a mark of approval",
        layout="PDF only (exported); landscape list of works by object (merged), quantities as indicators, rates and sums",
        measures=sheet.measures,
        notes={
            "goal": "no goal and no tasks; an order of priority is none",
            "indicators": "9 of 10: quantity under „Apimties rodiklis“",
            "responsible": "7 of 10: a blank, a dash, a nameless „rangovas“",
            "timeline": "no term; years belong to the state of things",
            "adoption": "no mark, no decision",
        },
    )
    name = "hand-c/greenery-works"
    return Case(name, labels, {f"{name}.pdf": Export(draft)})


DOCUMENTS = (child_welfare, mobility, equal_opportunities, greenery)
