"""An association's strategy in prose, and a small plan kept in a table of needs and answers."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet
from sources.hand_c.parts import chapters, prose
from sources.model import Case, Labels, verdicts, word_only
from sources.word import Cell, Draft


def strategy() -> Case:
    """Šilutė: a strategy written by NGOs with the municipality, in prose with footnotes and one table of aims."""
    draft = Draft(font="Arial", size=11, leading=1.3)
    draft.running(header="Svetimi tampa savais. Šilutės krašto strategija")
    draft.title("SVETIMI TAMPA SAVAIS", "Užsieniečių įtraukties Šilutės krašte strategija 2023–2027 metams")
    draft.p(
        "Parengė asociacija „Pamario dialogas“, VšĮ „Lamatos centras“ ir Šilutės rajono savivaldybės darbo grupė. "
        "2023 m. kovas",
        align="center",
    )
    draft.heading("Pratarmė")
    prose(
        draft,
        """Strategija gimė iš devynių vakarų, kuriuos praleidome kalbėdamiesi su čia atvykusiais ir čia gimusiais žmonėmis.
        Ji nėra dar vienas dokumentas į lentyną. Viliamės, kad artimiausiu metu ją apsvarstys Šilutės rajono savivaldybės
        taryba ir kad jos nuostatos pasieks savivaldybės strateginį veiklos planą.""",
    )
    draft.p(
        [
            "Rašydami rėmėmės Diversity Development Group parengtomis rekomendacijomis savivaldybėms",
            draft.footnote(
                "Diversity Development Group. Migrantų integracija vietos lygmeniu: gairės savivaldybėms, 2021."
            ),
            " ir gerąja Gdansko miesto patirtimi",
            draft.footnote("Model integracji imigrantów, Gdańsk, 2016."),
            ".",
        ],
        align="justify",
    )
    draft.heading("Kas šiandien gyvena Šilutės krašte")
    prose(
        draft,
        """2023 m. vasario 1 d. rajone gyveno 1 214 užsienio šalių piliečių. Devyni iš dešimties atvyko per pastaruosius trejus
        metus. Didžiausią bendruomenę sudaro karo pabėgėliai iš Ukrainos (866 žmonės), kita didelė grupė – žemės ūkio, medienos
        apdirbimo ir žuvies perdirbimo įmonių darbininkai iš Uzbekistano, Tadžikijos ir Baltarusijos.

        Ukrainiečių moterų situacija kitokia nei vyrų iš Vidurinės Azijos. Pirmosios turi vaikų, dažnai ir aukštąjį
        išsilavinimą, bet negali dirbti visą dieną. Antrieji dirba ilgas pamainas, gyvena prie įmonių, kaime, ir beveik nemato
        vietinių. Abi grupės lietuviškai nekalba, abi stokoja patikimos informacijos. Vaikų darželiuose yra 58, mokyklose –
        171, vidurinę mokyklą baigia vos keletas.

        Paslaugų sistemai tai buvo netikėta. Šilutės ligoninėje nėra vertėjo, Šilutės socialinių paslaugų centre dvi
        darbuotojos kalba rusiškai. Kita vertus, per metus atsirado apie 40 nuolatinių savanorių, o 2022 m. rudens lietuvių
        kalbos kursus Šilutės kamerinio dramos teatro patalpose lankė 63 žmonės.""",
    )
    draft.heading("Ko siekiame ir dėl ko dirbame")
    prose(
        draft,
        """Strategijos tikslas: kad iki 2027 metų pabaigos kiekvienas Šilutės krašte apsigyvenęs užsienietis turėtų su kuo
        susikalbėti, į ką kreiptis ir kur pritaikyti savo gebėjimus.

        Ši strategija skirta trims žmonių grupėms: karo pabėgėlių iš Ukrainos šeimoms, darbininkams iš trečiųjų šalių ir
        vietos gyventojams, kurie su jais dirba, mokosi ir kaimynauja.""",
    )
    draft.heading("Keturios kryptys")
    draft.heading("Kalba – pirmasis tiltas", 2)
    prose(
        draft,
        """2023 ir 2024 metais organizuojame lietuvių kalbos kursus ten, kur žmonės dirba: pirmiausia Žemaičių Naumiesčio ir
        Saugų įmonėse, vėliau Rusnėje. Greta kursų mezgame kalbos tandemus, į kuriuos kviečiame Šilutės Vydūno gimnazijos
        abiturientus, o bibliotekoje kaupiame vadovėlius ir žodynus. Mokytojams, kurių klasėse mokosi atvykę vaikai, siūlome
        konsultacijas ir skaitmeninių užduočių rinkinį.""",
    )
    draft.heading("Paslaugos be sienų", 2)
    prose(
        draft,
        """2024–2025 metais savivaldybės ir seniūnijų darbuotojai kviečiami į tarpkultūrinio bendravimo dirbtuves, sudaromas
        savanorių vertėjų būrys, kuris padeda ligoninėje ir socialinių paslaugų centre. Kartu su Visuomenės sveikatos biuru
        rengiame pokalbių grupes moterims, patyrusioms netektį. Darbininkų bendrabučiuose dalijame atmintines uzbekų ir tadžikų
        kalbomis, aiškiname, kaip atpažinti išnaudojimą ir kur skambinti.""",
    )
    draft.heading("Darbas pagal gebėjimus", 2)
    prose(
        draft,
        """2025 metais bandome trumpų darbo stažuočių modelį, siejame moteris su vietos verslininkėmis, padedame vertinti
        diplomus ir rašyti gyvenimo aprašymus. Verslo patarėjai konsultuoja tuos, kurie nori pradėti savo veiklą.""",
    )
    draft.heading("Bendras stalas", 2)
    prose(
        draft,
        """Kasmet rengiame Šilutės tautų virtuvės šventę, mokyklose – gyvosios bibliotekos susitikimus prieš patyčias ir
        išankstines nuostatas, pamario kaimuose – vasaros vakarus prie marių. Atvykusieji patys renka temas ir veda dirbtuves.
        2026–2027 metais kviečiame įkurti Užsieniečių patariamąją tarybą prie savivaldybės mero.""",
    )
    draft.heading("Kaip žinosime, kad pavyko")
    draft.p(
        "Kiekvienai krypčiai pasirinkome po vieną matą, kurį tikriname kas dvejus metus apklausa ir iš įstaigų duomenų."
    )
    draft.section(landscape=True)
    draft.p("Krypčių matai", bold=True)
    draft.table(
        [
            [
                "Kryptis",
                "Kas rodo pokytį (rodiklis)",
                "Kur esame dabar",
                "Kur norime būti 2025 m.",
                "Kur norime būti 2027 m.",
                "Iš kur sužinosime",
            ],
            ["Kalba", "Suaugusieji, mokantys lietuvių kalbą A2 lygiu", "5 proc.", "20 proc.", "40 proc.", "Apklausa"],
            [
                "Paslaugos",
                "Įstaigos, kurios gali suteikti vertimą",
                "2",
                "8",
                "15",
                "Savivaldybės administracija",
            ],
            ["Darbas", "Pagal kvalifikaciją dirbantys", "11 proc.", "18 proc.", "30 proc.", "Užimtumo tarnyba"],
            [
                "Bendras stalas",
                "Gyventojai, sutinkantys gyventi kaimynystėje su užsieniečiais",
                "46 proc.",
                Cell("daugiau kaip 60 proc.", cols=2, align="center"),
                "Apklausa",
            ],
        ],
        [3, 7, 3.3, 4, 4, 4],
        size=10.5,
    )
    draft.section(landscape=False)
    draft.heading("Kas, kada ir už ką")
    prose(
        draft,
        """Strategijos įgyvendinimą koordinuoja asociacija „Pamario dialogas“, kuri du kartus per metus kviečia partnerių
        susitikimą. Darbus dalijamės susitarę pagal turimas jėgas.

        Finansavimo ieškosime kartu: pinigų klausimas šią dieną atviras, o dydžiai paaiškės pasibaigus deryboms.

        Strategija peržiūrima 2025 metų rudenį. Ataskaitą apie tai, kas padaryta, kasmet skelbiame „Pamario dialogo“ tinklalapyje
        ir pristatome viešame susirinkime.""",
    )
    labels = Labels(
        "integration",
        verdicts("++~ ~~+ ~+-"),
        family="Strategy in prose by NGOs with the municipality",
        layout="Word only; headings without numbers, footnotes, one landscape table of aims by direction",
        measures=(),
        themes=(
            "education",
            "competence",
            "infrastructure",
            "health",
            "information",
            "housing_support",
            "employment",
            "culture",
            "equality",
            "participation",
        ),
        notes={
            "target_groups": "„Ši strategija skirta trims žmonių grupėms: …“",
            "measures": "every direction tells several activities in running text",
            "indicators": "one for each direction, none for an activity",
            "responsible": "the coordination alone is assigned",
            "timeline": "the text says in which years the activities are carried out",
            "funding": "the question is raised without a source",
            "themes": "„kaip atpažinti išnaudojimą“ is help against exploitation",
            "adoption": "a hope that the council will discuss it",
        },
    )
    return word_only("hand-c/strategy-in-prose", draft, labels)


def needs_and_answers() -> Case:
    """Druskininkai: a short council plan of 2018; the goal label left unfilled, generic groups, nameless bodies."""
    draft = Draft(size=12, leading=1.5)
    draft.block(
        "PATVIRTINTA",
        "Druskininkų savivaldybės tarybos",
        "2018 m. birželio 28 d. sprendimu Nr. T1-128",
    )
    draft.title("DRUSKININKŲ SAVIVALDYBĖS MIGRANTŲ INTEGRACIJOS", "2018–2020 METŲ PRIEMONIŲ PLANAS")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "ĮVADAS",
            """1. Druskininkų savivaldybės migrantų integracijos 2018–2020 metų priemonių planas (toliau – Priemonių planas)
            parengtas vykdant Druskininkų savivaldybės tarybos Socialinių reikalų, sveikatos ir švietimo komiteto 2018 m. kovo
            20 d. pasiūlymą.

            2. Priemonių plano tikslas – [įrašyti suderinus su komitetu].

            3. Priemonių planas skirtas visiems Druskininkų savivaldybės gyventojams.

            4. Priemonių planas parengtas įvertinus tai, kad pasienio savivaldybėje daugėja Baltarusijos piliečių, kurie čia
            dirba viešbučių, sanatorijų ir maitinimo įmonėse. 2015 metais savivaldybėje buvo išduoti 96, 2017 metais – 341
            leidimas laikinai gyventi. Kartu su tėvais atvyko 48 vaikai. Dauguma atvykusiųjų gerai supranta rusų kalbą, todėl
            su jais susišnekama, tačiau vaikams mokykloje sunku, o suaugusieji, nemokėdami lietuvių kalbos, neranda kito darbo.

            5. 2016 metais iš Graikijos pagal perkėlimo programą į Druskininkus atvyko dvi šeimos (9 asmenys), kurios po pusės
            metų išvyko į kitas valstybes. Priežastys, kurias nurodė šeimos: neišmokta kalba, nerastas darbas, socialinė
            atskirtis. Ši patirtis parodė, kad vien piniginės paramos nepakanka.""",
        ),
        (
            "II SKYRIUS",
            "UŽDAVINIAI",
            """6. Priemonių planui keliami šie uždaviniai:

            6.1. sudaryti galimybes mokytis lietuvių kalbos;

            6.2. supažindinti migrantus su teikiamomis paslaugomis;

            6.3. mažinti visuomenės išankstines nuostatas.

            7. Priemonės, jų rodikliai ir terminai pateikti III skyriuje. Atskiroms priemonėms vykdyti gali būti sudaromos darbo
            grupės.""",
        ),
    )
    draft.section(landscape=True)
    draft.chapter("III SKYRIUS", "PRIEMONĖS")
    sheet = Sheet(
        [
            "Poreikis",
            "Priemonė",
            "Ką laikysime pasiektu rezultatu",
            "Iki kada",
            "Kas įgyvendina",
            "Galimos rizikos",
            "Žyma apie įvykdymą",
        ]
    )
    sheet.measure(
        "it",
        "Kalba",
        Name("Lietuvių kalbos pamokų grupė suaugusiems migrantams"),
        "1 grupė, 15 asm. kasmet",
        "Kasmet iki gruodžio 1 d.",
        "Švietimo įstaigos",
        "Neatitinka pamainų grafiko",
        "",
    )
    sheet.measure(
        "irt",
        "Kalba",
        Name("Papildomas ugdymas 1–4 klasių mokiniams „Saulės“ pagrindinėje mokykloje"),
        "Pagalbą gaunantys mokiniai, 20",
        "2018–2020 m. m.",
        "„Saulės“ pagrindinė mokykla",
        "Etatų stoka",
        "",
    )
    sheet.measure(
        "it",
        "Paslaugos",
        Name("Savivaldybės paslaugų žinynas rusų ir anglų kalbomis"),
        "Žinynas, 300 vnt.",
        "2018 m. gruodis",
        "Atsakingi padaliniai",
        "–",
        "",
    )
    sheet.measure(
        "irt",
        "Paslaugos",
        Name("Šeimos gydytojų ir registratorių kalbinės pagalbos atmintinė"),
        "Atmintinė 2 kalbomis",
        "2019 m. II ketv.",
        "Druskininkų PSPC",
        "–",
        "",
    )
    sheet.measure(
        "it",
        "Nuostatos",
        Name("Pamokos „Pažink kitą“ apie religijų ir tautų įvairovę"),
        "Visų mokyklų 8 klasės",
        "Kasmet lapkritį",
        "Atitinkamos institucijos",
        "Formalus požiūris",
        "",
    )
    sheet.measure(
        "it",
        "Nuostatos",
        Name("Baltarusių kultūros dienos kurorte"),
        "1 renginys, 500 lankytojų",
        "2019 m., 2020 m.",
        "",
        "Lietus, lėšų stygius",
        "",
    )
    draft.table(sheet.rows, [2.6, 7.2, 4.2, 3.0, 3.6, 2.9, 2.2], size=11)
    draft.section(landscape=False)
    chapters(
        draft,
        (
            "IV SKYRIUS",
            "BAIGIAMOSIOS NUOSTATOS",
            """8. Priemonių plano vykdymą prižiūri savivaldybės administracijos direktoriaus pavaduotojas. Informacija apie
            įvykdytas priemones pateikiama savivaldybės interneto svetainėje.

            9. Priemonių planas gali būti keičiamas savivaldybės tarybos sprendimu.""",
        ),
    )
    labels = Labels(
        "integration",
        verdicts("~~+ +~+ -++"),
        family="Short council plan of an early year",
        layout="Word only; landscape table of needs, results, risks and an empty mark of execution",
        measures=sheet.measures,
        themes=("education", "information", "health", "infrastructure", "equality", "culture"),
        remarks=("period_over", "no_annual_review"),
        notes={
            "goal": "the label stands with a placeholder; own tasks",
            "target_groups": "„visiems … gyventojams“",
            "responsible": "2 of 6: „Švietimo įstaigos“, „Atsakingi padaliniai“, „Atitinkamos institucijos“ are nameless",
            "funding": "no word on who pays; a lack of money as a risk is no answer",
            "themes": "an aid for doctors and registrars to understand patients is health and infrastructure",
        },
        adoption=("council", "2018-06-28", "T1-128"),
    )
    return word_only("hand-c/needs-and-answers", draft, labels)


DOCUMENTS = (strategy, needs_and_answers)
