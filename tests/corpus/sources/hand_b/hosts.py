"""Host documents of realistic length, a host without the subject, and a dossier with last year's report."""

from __future__ import annotations

from collections.abc import Sequence

from sources.hand_b.parts import Name, Sheet, act, plain, signature
from sources.model import Case, Export, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft


def _tree(draft: Draft, priority: str, lines: Sequence[tuple[str, ...]], sheet: Sheet) -> None:
    """One priority of the development plan; ``sheet`` collects the measures on the subject (marked by flags)."""
    draft.p(priority, bold=True)
    first = len(sheet.rows)
    sheet.row("Kodas", "Priemonė", "Rodiklis, siektina reikšmė", "Laikotarpis", "Vykdytojai", "Lėšos, tūkst. Eur")
    for line in lines:
        if len(line) == 1:
            sheet.group(line[0], 6, shade="F2F2F2" if "ikslas" in line[0] else "")
        elif len(line) == 7:
            sheet.measure(line[0], line[1], Name(line[2]), *line[3:])
        else:
            sheet.row(*line)
    draft.table(sheet.rows[first:], [1.5, 4.9, 3.7, 2.5, 3.0, 1.8], repeat=True, size=9.5)
    draft.p()


def development_plan() -> Case:
    """Kėdainiai: a development plan of many pages with a chapter of its own on newcomers from abroad."""
    draft = Draft(size=12, leading=1.25)
    draft.block(
        "PATVIRTINTA",
        "Kėdainių rajono savivaldybės tarybos",
        "2020 m. gruodžio 18 d. sprendimu Nr. TS-288",
        "(Kėdainių rajono savivaldybės tarybos",
        "2023 m. vasario 24 d. sprendimo Nr. TS-21 redakcija)",
    )
    draft.running(footer="Kėdainių rajono savivaldybės strateginis plėtros planas 2021–2030 m.")
    for _ in range(6):
        draft.p()
    draft.title("KĖDAINIŲ RAJONO SAVIVALDYBĖS", "STRATEGINIS PLĖTROS PLANAS", "2021–2030 METAMS")
    for _ in range(4):
        draft.p()
    draft.p("Kėdainiai", align="center")
    draft.page_break()
    draft.p("TURINYS", bold=True, align="center")
    draft.contents(
        ("SANTRUMPOS", 3),
        ("ĮVADAS", 3),
        ("1. APLINKOS ANALIZĖ", 3),
        ("1.1. Gyventojai", 3),
        ("1.2. Ekonomika ir investicijos", 4),
        ("1.3. Švietimas, kultūra, socialinės paslaugos", 4),
        ("1.4. Susisiekimas, energetika, aplinka", 4),
        ("1.5. Gyventojų nuomonė", 5),
        ("1.6. Užsieniečiai rajone", 5),
        ("2. SSGG ANALIZĖ", 5),
        ("3. VIZIJA IR PRIORITETAI", 5),
        ("4. PRIEMONIŲ LENTELĖS", 6),
        ("5. ATVYKSTANČIŲJŲ IŠ UŽSIENIO ĮTRAUKTIS", 7),
        ("6. RIZIKOS IR STEBĖSENA", 8),
    )
    draft.page_break()
    draft.heading("SANTRUMPOS")
    draft.tabbed(
        [2.5],
        ["ES", "Europos Sąjunga"],
        ["KKC", "Kėdainių kultūros centras"],
        ["KPŠC", "Kėdainių pagalbos šeimai centras"],
        ["KTVIC", "Kėdainių turizmo ir verslo informacijos centras"],
        ["MDVB", "Mikalojaus Daukšos viešoji biblioteka"],
        ["NVO", "nevyriausybinės organizacijos"],
        ["SA", "savivaldybės administracija"],
        ["ŠPT", "Švietimo pagalbos tarnyba"],
        bold_first=False,
    )
    draft.heading("ĮVADAS")
    draft.lines(
        "Kėdainių rajono savivaldybės strateginis plėtros planas (toliau – Planas) yra ilgos trukmės planavimo "
        "dokumentas, kuriame nustatytos rajono raidos kryptys. Planas parengtas vadovaujantis Lietuvos Respublikos "
        "strateginio valdymo įstatymu, 2021–2030 m. nacionaliniu pažangos planu ir Kauno regiono plėtros planu, kurio "
        "tikslas – mažinti socialinius ir ekonominius netolygumus tarp savivaldybių.",
        "Rengiant Planą sudarytos trys darbo grupės, surengta vienuolika susitikimų seniūnijose, anketas užpildė 1 146 "
        "gyventojai ir 87 įmonės. Dėl Plano pirmojo projekto gauta 214 pastabų, į 163 iš jų atsižvelgta. Planas "
        "įgyvendinamas per trejų metų strateginius veiklos planus.",
        "2023 metais Planas papildytas 5 skyriumi, nes per metus užsieniečių skaičius rajone padidėjo beveik tris "
        "kartus.",
        align="justify",
    )
    draft.heading("1. APLINKOS ANALIZĖ")
    draft.heading("1.1. Gyventojai", 3)
    draft.lines(
        "2022 m. pradžioje rajone gyveno 45 012 gyventojų, 54 proc. – miestuose. Per dešimt metų gyventojų sumažėjo "
        "17,6 proc. Natūrali kaita neigiama: 2021 m. gimė 336, mirė 894 žmonės. Iki 2015 m. daugiausia nuostolių darė "
        "emigracija, nuo 2019 m. tarptautinės migracijos saldo teigiamas. Vidutinis gyventojų amžius – 45,2 metų.",
        "Sparčiausiai mažėja Gudžiūnų, Krakių ir Truskavos seniūnijose, stabiliausios – Vilainiai ir Pelėdnagiai, į "
        "kuriuos keliasi Kėdainių miesto šeimos.",
        align="justify",
    )
    draft.p("1 lentelė. Gyventojų skaičiaus rodikliai")
    draft.table(
        plain(
            [
                ["Rodiklis", "2012 m.", "2017 m.", "2020 m.", "2022 m."],
                ["Gyventojų skaičius metų pradžioje", "54 631", "48 941", "46 204", "45 012"],
                ["Gimusieji per metus", "501", "446", "371", "336"],
                ["Mirusieji per metus", "820", "812", "803", "894"],
                ["Tarptautinės migracijos saldo", "–611", "–548", "62", "118"],
                ["65 metų ir vyresni, proc.", "18,4", "20,3", "21,9", "22,6"],
            ]
        ),
        [7, 2.5, 2.5, 2.5, 2.5],
        look="Light Shading",
    )
    draft.heading("1.2. Ekonomika ir investicijos", 4)
    draft.lines(
        "Rajono ūkio pagrindas – chemijos pramonė, maisto perdirbimas, žemės ūkis, logistika. 2021 m. veikė 1 214 ūkio "
        "subjektų, tiesioginės užsienio investicijos vienam gyventojui siekė 7 480 Eur. Vidutinis darbo užmokestis – "
        "96 proc. šalies vidurkio. Darbdaviai nurodo, kad trūksta suvirintojų, elektrikų, vairuotojų ir slaugytojų, "
        "todėl 2021 m. 41 įmonė kvietėsi darbuotojų iš trečiųjų šalių.",
        "2014–2020 m. finansavimo laikotarpiu rajone įgyvendinti 96 ES lėšomis paremti projektai. Didžiausi jų "
        "išvardyti 2 lentelėje.",
        align="justify",
    )
    draft.p("2 lentelė. Didžiausi 2014–2020 m. projektai")
    draft.table(
        plain(
            [
                ["Projektas", "Vykdytojas", "Laikotarpis", "Vertė, tūkst. Eur"],
                ["Kėdainių miesto parko sutvarkymas", "SA", "2017–2019", "1 420,6"],
                ["Lėdų tvenkinio pakrančių pritaikymas poilsiui", "SA", "2018–2020", "688,0"],
                ["Bendruomeninių vaikų globos namų įkūrimas", "KPŠC", "2019–2021", "312,4"],
                ["Vandentiekio tinklų plėtra Josvainiuose", "UAB „Kėdainių vandenys“", "2016–2019", "2 960,3"],
                ["Migrantų kalbos ir įgūdžių ugdymas „Startas“", "Asociacija „Akiračiai“", "2019–2020", "48,9"],
            ]
        ),
        [7.5, 4.5, 2.5, 2.5],
        look="Light Shading",
    )
    draft.heading("1.3. Švietimas, kultūra, socialinės paslaugos", 4)
    draft.lines(
        "2021–2022 mokslo metais rajono bendrojo ugdymo mokyklose mokėsi 4 870 mokinių – 31 proc. mažiau nei prieš "
        "dešimt metų. Tinklą sudaro dvi gimnazijos Kėdainiuose, „Ryto“ progimnazija, šešios kaimo mokyklos. Pagalbos "
        "mokiniui specialistų trūksta: psichologo etatai užpildyti 62 proc.",
        "Socialines paslaugas teikia 14 įstaigų. Daugiausia gavėjų turi pagalba į namus ir dienos užimtumas. Eilė į "
        "socialinės globos namus – 38 asmenys.",
        align="justify",
    )
    draft.p("3 lentelė. Socialinių paslaugų gavėjai")
    draft.table(
        plain(
            [
                ["Paslauga", "Įstaiga", "Gavėjų skaičius 2020 m.", "Gavėjų skaičius 2021 m."],
                ["Pagalba į namus", "KPŠC", "212", "236"],
                ["Laikinas apnakvindinimas", "Nakvynės namai", "71", "68"],
                ["Intensyvi krizių įveikimo pagalba", "KPŠC", "19", "33"],
                ["Sociokultūrinės paslaugos", "KPŠC, NVO", "640", "702"],
                ["Maisto davinių dalijimas", "Raudonojo Kryžiaus skyrius", "3 115", "2 980"],
            ]
        ),
        [6, 5, 3, 3],
        look="Light Shading",
    )
    draft.heading("1.4. Susisiekimas, energetika, aplinka", 4)
    draft.lines(
        "Per rajoną eina magistralinis kelias Via Baltica ir geležinkelis Vilnius–Šiauliai. Vietinės reikšmės kelių – "
        "1 026 km, iš jų asfaltuoti 29 proc. Priemiestiniais autobusais per metus pervežama 412 tūkst. keleivių, "
        "elektra varomų autobusų dar nėra. Pėsčiųjų ir dviračių takų ilgis – 61 km, tarp gyvenviečių jie nesujungti.",
        "Centralizuotai šildomi 187 daugiabučiai, 44 jau atnaujinti. Vidutinės šilumos sąnaudos neatnaujintuose "
        "namuose – 178 kWh vienam kvadratiniam metrui per metus. Geriamojo vandens tinklai pasiekia 83 proc., nuotekų "
        "– 71 proc. būstų. Aplinkosaugos lėšų rajone surenkama daugiau nei kitur, nes veikia didelės įmonės.",
        "Didžiausios aplinkos problemos: amoniako ir kietųjų dalelių tarša, fosfogipso kaupyklos, užaugusios Obelies "
        "pakrantės, triukšmas prie geležinkelio.",
        align="justify",
    )
    draft.heading("1.5. Gyventojų nuomonė", 5)
    draft.lines(
        "Apklausoje dalyvavo 1 146 gyventojai. Labiausiai jie patenkinti parkų priežiūra (78 proc.), bibliotekomis (74 "
        "proc.) ir atliekų vežimu (66 proc.), mažiausiai – kelių būkle (21 proc.), gydytojų specialistų prieinamumu "
        "(24 proc.), darbo pasiūla jaunimui (30 proc.). Dažniausi pasiūlymai: taisyti žvyrkelius, statyti nuomojamus "
        "butus, daugiau renginių seniūnijose, pritraukti gydytojų.",
        align="justify",
    )
    draft.p("4 lentelė. Kaip vertinate viešąsias paslaugas (proc. atsakiusiųjų)")
    draft.table(
        plain(
            [
                ["Paslauga", "Gerai", "Vidutiniškai", "Blogai"],
                ["Švietimas", "52", "36", "12"],
                ["Sveikatos priežiūra", "24", "41", "35"],
                ["Viešasis transportas", "33", "38", "29"],
                ["Kultūros renginiai", "61", "30", "9"],
                ["Keliai ir gatvės", "21", "34", "45"],
            ]
        ),
        [7, 3.3, 3.3, 3.3],
        look="Light Shading",
    )
    draft.heading("1.6. Užsieniečiai rajone", 5)
    draft.lines(
        "2022 m. gruodžio 1 d. rajone gyveno 1 087 užsieniečiai: 702 iš Ukrainos (639 – gavę laikinąją apsaugą), 188 "
        "iš Baltarusijos, kiti – iš Uzbekistano, Indijos, Moldovos. 58 proc. turi darbą, dažniausiai nekvalifikuotą, "
        "nors trečdalis baigę aukštąsias mokyklas. Mokyklas lanko 141 vaikas, darželius – 37.",
        "Problemos: savivaldybės įstaigose nėra informacijos kitomis kalbomis; kursuose trūksta vietų; darbuotojai "
        "neturi bendravimo su kitų kultūrų žmonėmis įgūdžių; su atvykusiaisiais nesitariama dėl jiems svarbių "
        "sprendimų.",
        align="justify",
    )
    draft.heading("2. SSGG ANALIZĖ")
    draft.table(
        [
            ["Stiprybės", "Silpnybės"],
            [
                "1. Patogi geografinė padėtis\n2. Stipri pramonė\n3. Gyvas senamiestis\n4. Daug aktyvių NVO",
                "1. Senėjanti visuomenė\n2. Kvalifikuotų darbuotojų stoka\n3. Prasti vietiniai keliai\n4. Tarša",
            ],
            [Cell("Galimybės", bold=True, align="center"), Cell("Grėsmės", bold=True, align="center")],
            [
                "1. ES fondų investicijos\n2. Grįžtantys emigrantai\n3. Žalioji energetika",
                "1. Brangstantys ištekliai\n2. Jaunimo išvykimas\n3. Pramonės priklausomybė nuo eksporto",
            ],
        ],
        [8.5, 8.5],
    )
    draft.heading("3. VIZIJA IR PRIORITETAI")
    draft.lines(
        "Vizija: Kėdainių rajonas 2030 metais – pramonės, žemdirbystės ir daugiakultūrės istorijos kraštas, kuriame "
        "norisi likti.",
        "Prioritetai: I. Auganti ekonomika. II. Saugūs ir išsilavinę gyventojai. III. Tvari aplinka.",
        align="justify",
    )
    draft.p("5 lentelė. Plano poveikio rodikliai")
    draft.table(
        plain(
            [
                ["Rodiklis", "Pradinė reikšmė (2020)", "Siektina reikšmė (2030)"],
                ["Gyventojų skaičius", "46 204", "44 000"],
                ["Registruotas nedarbas, proc.", "10,2", "6,5"],
                ["Tiesioginės užsienio investicijos vienam gyventojui, Eur", "7 100", "11 000"],
                ["Vidutinė tikėtina gyvenimo trukmė, metais", "75,4", "78,5"],
                ["Perdirbtų atliekų dalis, proc.", "51", "65"],
            ]
        ),
        [9, 4, 4],
        look="Light Shading",
    )
    draft.heading("4. PRIEMONIŲ LENTELĖS")
    sheet = Sheet()
    _tree(
        draft,
        "I PRIORITETAS. AUGANTI EKONOMIKA",
        (
            ("1.1 tikslas. Didinti verslumą ir investicijas",),
            ("1.1.1 uždavinys. Parengti teritorijas verslui",),
            (
                "1.1.1.1",
                "Laisvosios ekonominės zonos inžinerinių tinklų plėtra",
                "Įrengti tinklai, 6,2 km",
                "2021–2025",
                "SA",
                "4 800",
            ),
            (
                "1.1.1.2",
                "Apleistų pramonės teritorijų Vilainiuose pritaikymas",
                "Sutvarkyta, 14 ha",
                "2023–2027",
                "SA, verslas",
                "1 900",
            ),
            (
                "1.1.1.3",
                "Užsienio investuotojų pritraukimo rinkodara",
                "Nauji investuotojai, 4",
                "2021–2030",
                "KTVIC",
                "150",
            ),
            ("1.1.2 uždavinys. Padėti smulkiajam verslui",),
            (
                "1.1.2.1",
                "Bendradarbystės erdvės „Spiečius“ veikla",
                "Naudotojai, 60 per metus",
                "2021–2026",
                "KTVIC",
                "240",
            ),
            (
                "1.1.2.2",
                "Smulkiojo verslo paramos konkursai",
                "Paremtos įmonės, 120",
                "2021–2030",
                "SA",
                "600",
            ),
            ("1.2 tikslas. Plėtoti turizmą",),
            ("1.2.1 uždavinys. Atnaujinti lankomus objektus",),
            (
                "1.2.1.1",
                "Senamiesčio rinkos aikštės ir sinagogų komplekso atnaujinimas",
                "Lankytojai, 45 tūkst.",
                "2022–2026",
                "SA, krašto muziejus",
                "3 100",
            ),
            (
                "1.2.1.2",
                "Dviračių takas Kėdainiai–Apytalaukis–Šventybrastis",
                "Nutiesta, 17 km",
                "2024–2028",
                "SA",
                "2 750",
            ),
        ),
        sheet,
    )
    _tree(
        draft,
        "II PRIORITETAS. SAUGŪS IR IŠSILAVINĘ GYVENTOJAI",
        (
            ("2.1 tikslas. Užtikrinti kokybiškas socialines ir sveikatos paslaugas",),
            ("2.1.1 uždavinys. Plėsti paslaugas šeimoms ir senjorams",),
            (
                "2.1.1.1",
                "Grupinio gyvenimo namų asmenims su negalia statyba",
                "Vietos, 20",
                "2022–2025",
                "KPŠC",
                "980",
            ),
            (
                "2.1.1.2",
                "Integrali pagalba į namus",
                "Gavėjai, 90",
                "2021–2030",
                "KPŠC",
                "1 450",
            ),
            (
                "2.1.1.3",
                "Poliklinikos Reabilitacijos skyriaus įrengimas",
                "Pacientai, 1 200 per metus",
                "2023–2026",
                "Pirminės sveikatos priežiūros centras",
                "870",
            ),
            ("2.2 tikslas. Gerinti švietimo kokybę",),
            ("2.2.1 uždavinys. Modernizuoti mokyklas ir ugdymą",),
            (
                "2.2.1.1",
                "Gamtos mokslų laboratorijų įrengimas",
                "Laboratorijos, 5",
                "2022–2024",
                "SA, mokyklos",
                "410",
            ),
            (
                "2.2.1.2",
                "Visos dienos mokyklos modelio diegimas",
                "Mokyklos, 4",
                "2023–2027",
                "ŠPT",
                "620",
            ),
            (
                "irtf",
                "2.2.1.3",
                "Lietuvių kalbos klasės atvykstančių užsienio specialistų vaikams",
                "Klasės, 3",
                "2023–2026",
                "„Ryto“ progimnazija",
                "95",
            ),
            (
                "2.2.1.4",
                "Trečiojo amžiaus universiteto rėmimas",
                "Klausytojai, 300",
                "2021–2030",
                "MDVB",
                "80",
            ),
        ),
        sheet,
    )
    _tree(
        draft,
        "III PRIORITETAS. TVARI APLINKA",
        (
            ("3.1 tikslas. Mažinti taršą ir energijos sąnaudas",),
            ("3.1.1 uždavinys. Atnaujinti pastatus ir gatves",),
            (
                "3.1.1.1",
                "Daugiabučių kvartalų atnaujinimas",
                "Atnaujinti namai, 40",
                "2021–2030",
                "SA",
                "9 500",
            ),
            (
                "3.1.1.2",
                "Gatvių apšvietimo keitimas šviesos diodų šviestuvais",
                "Šviestuvai, 3 200",
                "2021–2024",
                "Seniūnijos",
                "1 150",
            ),
            ("3.2 tikslas. Saugoti vandens telkinius ir plėsti tinklus",),
            ("3.2.1 uždavinys. Tvarkyti pakrantes, statyti tinklus",),
            (
                "3.2.1.1",
                "Nuotekų tinklų statyba Šėtoje ir Krakėse",
                "Prijungti būstai, 340",
                "2023–2027",
                "UAB „Kėdainių vandenys“",
                "3 400",
            ),
            (
                "3.2.1.2",
                "Nevėžio ir Obelies pakrančių valymas",
                "Išvalyta, 9 km",
                "2022–2029",
                "SA",
                "730",
            ),
        ),
        sheet,
    )
    draft.heading("5. ATVYKSTANČIŲJŲ IŠ UŽSIENIO ĮTRAUKTIS")
    draft.lines(
        "Šio skyriaus tikslas – pasiekti, kad rajone įsikuriantys užsieniečiai greitai įsilietų į darbo rinką ir "
        "vietos bendruomenę, o jų žinios ir gebėjimai būtų panaudoti krašto raidai.",
        "Skyriuje numatytos veiklos skirtos trečiųjų šalių piliečiams, laikinosios apsaugos gavėjams ir jų šeimoms. "
        "Jas remia savivaldybės biudžetas ir Prieglobsčio, migracijos ir integracijos fondas.",
        align="justify",
    )
    chapter = Sheet(["Nr.", "Numatoma veikla", "Kas įgyvendina", "Metai", "Rezultato rodiklis"])
    chapter.measure(
        "irt",
        "5.1",
        Name("Informacijos taškas bibliotekoje, aptarnaujantis ukrainiečių, rusų ir anglų kalbomis"),
        "MDVB",
        "nuo 2023",
        "2 500 apsilankymų per metus",
    )
    chapter.measure(
        "irt",
        "5.2",
        Name("Suaugusiųjų lietuvių kalbos kursai vakarais ir savaitgaliais"),
        "ŠPT",
        "2023–2027",
        "300 baigusiųjų",
    )
    chapter.measure(
        "irt",
        "5.3",
        Name("Gydytojų ir inžinierių profesinės kvalifikacijos pripažinimo palyda"),
        "KTVIC",
        "2024–2026",
        "30 pripažintų diplomų",
    )
    chapter.measure(
        "ir",
        "5.4",
        Name("Savivaldybės ir jos įstaigų darbuotojų mokymai bendrauti su kitų kultūrų žmonėmis"),
        "Personalo ir civilinės metrikacijos skyrius",
        "",
        "150 darbuotojų",
    )
    chapter.measure(
        "r",
        "5.5",
        Name("Užsieniečių atstovų kvietimas į seniūnaičių sueigas"),
        "Seniūnai",
        "–",
        "",
    )
    chapter.measure(
        "irt",
        "5.6",
        Name("Daugiakultūrė sekmadienio popietė Didžiojoje Rinkoje"),
        "KKC, Daugiakultūris centras",
        "kasmet rugsėjį",
        "8 popietės",
    )
    draft.table(chapter.rows, [1.2, 6.4, 4.2, 2.4, 3.3])
    draft.p()
    draft.heading("6. RIZIKOS IR STEBĖSENA")
    draft.table(
        plain(
            [
                ["Rizika", "Priemonės rizikai valdyti", "Kas stebi"],
                [
                    "Sumažės ES fondų lėšų",
                    "Rengti projektus iš anksto, telkti regiono partnerius",
                    "Strateginio planavimo skyrius",
                ],
                ["Trūks rangovų", "Skaidyti pirkimus", "Viešųjų pirkimų skyrius"],
                ["Visuomenė priešinsis sprendimams", "Tartis nuo pirmojo projekto", "Komunikacijos specialistas"],
            ]
        ),
        [5.5, 7.5, 4],
        look="Light Shading",
    )
    draft.lines(
        "",
        "Plano įgyvendinimą koordinuoja Strateginio planavimo skyrius. Stebėsenos ataskaita kasmet iki balandžio 1 d. "
        "teikiama Kėdainių rajono savivaldybės tarybai.",
        align="justify",
    )
    labels = Labels(
        "integration",
        verdicts("+++ ++~ +++"),
        family="C strategic development plan of realistic length, host with a chapter on newcomers from abroad",
        layout=(
            "approval mark on the title page, table of contents, abbreviations, statistic "
            "tables and past projects, SSGG, a table for each priority, chapter with a table of other columns, risk "
            "table"
        ),
        measures=[*sheet.measures, *chapter.measures],
        themes=("education", "information", "employment", "competence", "participation", "culture"),
        adoption=("council", "2020-12-18", "TS-288"),
        notes={
            "goal": "„Šio skyriaus tikslas –“ of chapter 5; other goals are on other subjects",
            "target_groups": "„Skyriuje numatytos veiklos skirtos …“",
            "measures": (
                "measure 2.2.1.3 and the six of chapter 5; investors from abroad, emigrants and the past project of "
                "migrants' language are none"
            ),
            "indicators": "6 of 7",
            "timeline": "5 of 7 (71 %); besides, the title of the host",
            "funding": "chapter 5: „Jas remia savivaldybės biudžetas ir … fondas“",
            "adoption": "the original decision; TS-21 amended it",
        },
    )
    return word_and_pdf("hand-b/development-plan-with-chapter", draft, labels)


Programme = tuple[str, str, str, str, Sequence[tuple[str, ...]]]

PROGRAMMES: Sequence[Programme] = (
    (
        "01 ŠVIETIMO IR SPORTO PROGRAMA",
        "Programa užtikrina ikimokyklinį, bendrąjį ir neformalųjį ugdymą, mokyklų pastatų priežiūrą, sporto renginius. "
        "2023–2024 m. m. rajone mokėsi 3 614 mokinių, iš jų 64 – atvykę iš Ukrainos.",
        "Švietimo ir sporto skyrius",
        "Ugdyti išsilavinusius ir sveikus žmones",
        (
            ("Uždavinys. Užtikrinti ugdymo kokybę ir prieinamumą",),
            (
                "01-01-01",
                "Bendrojo ugdymo mokyklų veiklos organizavimas",
                "mokiniai",
                "Mokyklos",
                "SB, VB",
                "14 210",
                "14 400",
                "14 650",
                "Mokinių skaičius, 3 600",
            ),
            (
                "01-01-02",
                "Ikimokyklinių įstaigų tinklo plėtra Ukmergės mieste",
                "2–5 metų vaikai",
                "Savivaldybės administracija",
                "SB, ES",
                "1 180",
                "940",
                "–",
                "Naujos vietos, 95",
            ),
            (
                "01-01-03",
                "Mokinių pavėžėjimas",
                "kaimo mokiniai",
                "UAB „Ukmergės autobusų parkas“",
                "SB",
                "390",
                "400",
                "405",
                "Vežami mokiniai, 820",
            ),
            ("Uždavinys. Sudaryti sąlygas sportuoti",),
            (
                "01-02-01",
                "Sporto klubų projektų dalinis finansavimas",
                "sportuojantys vaikai ir suaugusieji",
                "Sporto centras",
                "SB",
                "120",
                "120",
                "130",
                "Paremti projektai, 28",
            ),
            (
                "01-02-02",
                "Baseino eksploatavimas",
                "antrų klasių mokiniai",
                "Sporto centras",
                "SB",
                "310",
                "320",
                "320",
                "Plaukti išmokę vaikai, 290",
            ),
        ),
    ),
    (
        "02 KULTŪROS IR PAVELDO PROGRAMA",
        "Programa skirta kultūros įstaigų veiklai, paveldo objektams tvarkyti, tradicinėms šventėms rengti. Rajone yra "
        "kultūros centras su 11 padalinių, biblioteka su 24 filialais, kraštotyros muziejus.",
        "Kultūros, turizmo ir jaunimo skyrius",
        "Puoselėti kultūrinę savastį",
        (
            ("Uždavinys. Skatinti kūrybą ir dalyvavimą kultūroje",),
            (
                "02-01-01",
                "Kultūros centro ir jo padalinių veikla",
                "gyventojai ir svečiai",
                "Kultūros centras",
                "SB, SP",
                "1 640",
                "1 660",
                "1 690",
                "Renginiai, 410",
            ),
            (
                "02-01-02",
                "Piliakalnio kalno aktyviojo poilsio erdvės įrengimas",
                "šeimos",
                "Savivaldybės administracija",
                "SB, ES",
                "220",
                "480",
                "–",
                "Įrengta erdvė, 1",
            ),
            (
                "02-01-03",
                "Užsienio lietuvių dienų rengimas",
                "išeivijos lietuviai",
                "Kraštotyros muziejus",
                "SB",
                "8",
                "8",
                "8",
                "Dalyviai, 150",
            ),
            ("Uždavinys. Išsaugoti paveldą",),
            (
                "02-02-01",
                "Paveldotvarkos programos įgyvendinimas",
                "paveldo objektų savininkai",
                "Architektūros skyrius",
                "SB, VB",
                "60",
                "60",
                "75",
                "Sutvarkyti objektai, 3",
            ),
        ),
    ),
    (
        "03 SOCIALINĖS APSAUGOS PROGRAMA",
        "Programa apima išmokas, socialines paslaugas, socialinį būstą. 2024 m. piniginę paramą gavo 2 305 asmenys, "
        "socialines paslaugas – 1 871. Eilėje socialiniam būstui gauti – 214 šeimų.",
        "Socialinių reikalų departamentas",
        "Mažinti skurdą ir didinti socialinę sanglaudą",
        (
            ("Uždavinys. Laiku mokėti išmokas",),
            (
                "03-01-01",
                "Socialinių pašalpų ir kompensacijų mokėjimas",
                "nepasiturintys gyventojai",
                "Socialinės paramos skyrius",
                "SB",
                "2 900",
                "2 850",
                "2 800",
                "Gavėjai, 2 200",
            ),
            (
                "03-01-02",
                "Tikslinių kompensacijų mokėjimas",
                "asmenys su negalia",
                "Socialinės paramos skyrius",
                "VB",
                "4 100",
                "4 150",
                "4 200",
                "Gavėjai, 1 640",
            ),
            ("Uždavinys. Plėsti paslaugų įvairovę",),
            (
                "03-02-01",
                "Pagalba į namus ir dienos globa",
                "senjorai, asmenys su negalia",
                "Nestacionarių paslaugų centras",
                "SB, VB",
                "1 020",
                "1 060",
                "1 100",
                "Gavėjai, 310",
            ),
            (
                "03-02-02",
                "Vaikų dienos centrų veikla",
                "vaikai iš sunkumų patiriančių šeimų",
                "NVO",
                "VB, SB",
                "260",
                "270",
                "270",
                "Lankytojai, 240",
            ),
            (
                "irtf",
                "03-02-03",
                "Kalbinio tarpininkavimo paslaugos įstaigose teikimas",
                "laikinąją apsaugą gavę užsieniečiai",
                "Nestacionarių paslaugų centras",
                "VB",
                "18",
                "18",
                "12",
                "Tarpininkavimo valandos, 900",
            ),
            (
                "03-02-04",
                "Laikino apnakvindinimo paslauga",
                "benamiai",
                "Nakvynės namai",
                "SB",
                "190",
                "195",
                "200",
                "Vietos, 24",
            ),
            ("Uždavinys. Aprūpinti būstu",),
            (
                "03-03-01",
                "Socialinio būsto pirkimas",
                "eilėje laukiančios šeimos",
                "Turto valdymo skyrius",
                "SB, ES",
                "350",
                "350",
                "300",
                "Butai, 12",
            ),
        ),
    ),
    (
        "04 KELIŲ IR MIESTO ŪKIO PROGRAMA",
        "Programos lėšomis prižiūrimi 1 094 km vietinės reikšmės kelių, 78 km gatvių, apšvietimas, kapinės. "
        "Asfaltuota 31 proc. vietinių kelių.",
        "Statybos ir miesto ūkio skyrius",
        "Gerinti susisiekimą ir gyvenamąją aplinką",
        (
            ("Uždavinys. Prižiūrėti kelius ir gatves",),
            (
                "04-01-01",
                "Vietinės reikšmės kelių taisymas",
                "kelių naudotojai",
                "Seniūnijos",
                "KPP, SB",
                "2 460",
                "2 500",
                "2 500",
                "Suremontuota, 42 km",
            ),
            (
                "04-01-02",
                "Deltuvos gatvės rekonstravimas",
                "kelių naudotojai",
                "Savivaldybės administracija",
                "SB, ES",
                "1 300",
                "900",
                "–",
                "Rekonstruota, 1,4 km",
            ),
            (
                "04-01-03",
                "Pėsčiųjų perėjų apšvietimas",
                "pėstieji",
                "Savivaldybės administracija",
                "KPP",
                "85",
                "85",
                "85",
                "Perėjos, 14",
            ),
            ("Uždavinys. Tvarkyti viešąsias erdves",),
            (
                "04-02-01",
                "Miesto želdynų priežiūra",
                "miesto gyventojai",
                "UAB „Ukmergės ūkis“",
                "SB",
                "540",
                "560",
                "570",
                "Plotas, 96 ha",
            ),
        ),
    ),
    (
        "05 APLINKOS APSAUGOS PROGRAMA",
        "Programa finansuojama iš mokesčių už taršą ir medžioklės plotų naudojimą. Surenkama apie 130 tūkst. Eur per "
        "metus. Daugiausia lėšų tenka atliekoms tvarkyti.",
        "Aplinkos ir žemės ūkio skyrius",
        "Saugoti gamtą ir mažinti taršą",
        (
            ("Uždavinys. Tvarkyti atliekas",),
            (
                "05-01-01",
                "Bešeimininkių atliekų surinkimas",
                "–",
                "Seniūnijos",
                "AARSP",
                "46",
                "46",
                "46",
                "Surinkta, 210 t",
            ),
            (
                "05-01-02",
                "Antrinių žaliavų konteinerių aikštelių įrengimas",
                "daugiabučių gyventojai",
                "Savivaldybės administracija",
                "ES",
                "180",
                "60",
                "–",
                "Aikštelės, 30",
            ),
            ("Uždavinys. Saugoti vandenis",),
            (
                "05-02-01",
                "Vilkmergės upės pakrančių tvarkymas",
                "–",
                "Seniūnijos",
                "AARSP",
                "12",
                "15",
                "15",
                "Sutvarkyta, 3 km",
            ),
            (
                "05-02-02",
                "Aplinkosauginio švietimo renginiai",
                "mokiniai",
                "Gamtos centras",
                "AARSP",
                "9",
                "9",
                "9",
                "Renginiai, 18",
            ),
        ),
    ),
    (
        "06 VALDYMO PROGRAMA",
        "Programa užtikrina savivaldybės tarybos, administracijos ir seniūnijų funkcijas, skolų aptarnavimą, "
        "informacinių sistemų veikimą.",
        "Savivaldybės administracijos direktorius",
        "Valdyti savivaldybę skaidriai ir veiksmingai",
        (
            ("Uždavinys. Užtikrinti funkcijų vykdymą",),
            (
                "06-01-01",
                "Administracijos ir seniūnijų darbo organizavimas",
                "–",
                "Savivaldybės administracija",
                "SB",
                "6 800",
                "6 900",
                "7 000",
                "Etatai, 252",
            ),
            (
                "06-01-02",
                "Valstybei perduotų funkcijų vykdymas",
                "–",
                "Savivaldybės administracija",
                "VB",
                "1 240",
                "1 240",
                "1 240",
                "Funkcijos, 31",
            ),
            (
                "06-01-03",
                "Dalyvaujamojo biudžeto projektai",
                "bendruomenės",
                "Strateginio planavimo skyrius",
                "SB",
                "60",
                "60",
                "60",
                "Projektai, 9",
            ),
            (
                "06-01-04",
                "Darbuotojų kvalifikacijos tobulinimas",
                "darbuotojai",
                "Personalo skyrius",
                "SB",
                "35",
                "35",
                "35",
                "Darbuotojų dalis, 70 proc.",
            ),
        ),
    ),
)


def activity_plan_one_measure() -> Case:
    """Ukmergė: a strategic activity plan of six programmes; one measure whose group alone is foreigners."""
    draft = Draft(size=12)
    act(
        draft,
        "UKMERGĖS RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL UKMERGĖS RAJONO SAVIVALDYBĖS 2025–2027 METŲ STRATEGINIO VEIKLOS PLANO PATVIRTINIMO",
        "2025 m. vasario 20 d. Nr. 7-15",
        "Ukmergė",
    )
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 15 straipsnio 2 dalies 33 punktu, Lietuvos "
        "Respublikos strateginio valdymo įstatymo 23 straipsniu, Ukmergės rajono savivaldybės strateginio planavimo "
        "organizavimo tvarkos aprašu, patvirtintu Ukmergės rajono savivaldybės tarybos 2022 m. kovo 31 d. sprendimu "
        "Nr. 7-68, Ukmergės rajono savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.lines(
        "1. Patvirtinti Ukmergės rajono savivaldybės 2025–2027 metų strateginį veiklos planą (pridedama).",
        "2. Pripažinti netekusiu galios Ukmergės rajono savivaldybės tarybos 2024 m. vasario 15 d. sprendimą Nr. 7-12.",
        align="justify",
    )
    draft.p(
        "Šis sprendimas per vieną mėnesį nuo paskelbimo gali būti skundžiamas Regionų administracinio teismo Vilniaus "
        "rūmams (Žygimantų g. 2, Vilnius).",
        align="justify",
    )
    signature(draft, "Savivaldybės meras", "Tomas Gaidys")
    draft.page_break()
    draft.block(
        "PATVIRTINTA", "Ukmergės rajono savivaldybės tarybos", "2025 m. vasario 20 d. sprendimu", "Nr. 7-15", indent=9
    )
    draft.title("UKMERGĖS RAJONO SAVIVALDYBĖS", "2025–2027 METŲ STRATEGINIS VEIKLOS PLANAS")
    draft.chapter("PIRMASIS SKIRSNIS", "VEIKLOS KONTEKSTAS")
    draft.lines(
        "1. Savivaldybės misija – teikti gyventojams viešąsias paslaugas ir kurti jaukią, saugią aplinką.",
        "2. Strateginiai tikslai: kurti pridėtinę vertę teikiančią ekonomiką; ugdyti veiklius ir sveikus žmones; "
        "gražinti aplinką.",
        "3. 2024 m. pradžioje rajone gyveno 33 480 gyventojų. Demografinės senatvės koeficientas – 171. Užsieniečių – "
        "936, iš jų 548 turi laikinąją apsaugą. Nedarbas – 9,1 proc., jaunimo – 8,2 proc.",
        "4. 2024 metais įvykdyta 91 proc. priemonių, panaudota 93,4 proc. asignavimų. Neįvykdytos kelių taisymo "
        "priemonės perkeltos į 2025 metus, nes užsitęsė viešieji pirkimai.",
        "5. Plano pažangą stebi administracijos Strateginio planavimo skyrius: pusmečio duomenys pateikiami iki "
        "rugpjūčio 15 d., metų – iki kovo 1 d.",
        align="justify",
    )
    draft.p("1 lentelė. Pajamos ir asignavimai, tūkst. Eur", align="right")
    draft.table(
        plain(
            [
                ["Pajamų pavadinimas", "2024 m.", "2025 m.", "2026 m.", "2027 m."],
                ["Gyventojų pajamų mokestis", "21 840", "23 100", "24 300", "25 500"],
                ["Specialioji tikslinė dotacija", "17 260", "18 400", "18 900", "19 300"],
                ["Turto mokesčiai", "1 310", "1 350", "1 350", "1 400"],
                ["ES fondų lėšos", "3 905", "4 610", "3 220", "1 100"],
                ["Iš viso", "44 315", "47 460", "47 770", "47 300"],
            ]
        ),
        [6, 2.7, 2.7, 2.7, 2.7],
    )
    draft.p()
    draft.p("2 lentelė. Užsieniečiai rajone pagal pilietybę", align="right")
    draft.table(
        plain(
            [
                ["Pilietybė", "2022 m.", "2023 m.", "2024 m."],
                ["Ukraina", "41", "502", "561"],
                ["Baltarusija", "96", "178", "213"],
                ["Kitos valstybės", "88", "120", "162"],
            ]
        ),
        [6, 3.5, 3.5, 3.5],
    )
    draft.section(landscape=True)
    draft.chapter("ANTRASIS SKIRSNIS", "PROGRAMOS")
    sheet = Sheet()
    for index, (name, description, holder, goal, lines) in enumerate(PROGRAMMES):
        if index:
            draft.page_break()
        draft.p(name, bold=True)
        draft.table(
            [
                [Cell("Programos aprašymas", bold=True), description],
                [Cell("Programos koordinatorius", bold=True), holder],
            ],
            [5, 20.5],
            header=0,
            size=10.5,
        )
        draft.p("tūkst. Eur", align="right")
        first = len(sheet.rows)
        sheet.row(
            "Kodas",
            "Priemonės pavadinimas",
            "Tikslinė grupė",
            "Vykdytojas",
            "Šaltinis",
            "2025 m. asigna-vimai",
            "2026 m. planas",
            "2027 m. planas",
            "Stebėsenos rodiklis, reikšmė 2027 m.",
        )
        sheet.group(f"Programos tikslas. {goal}", 9, shade="E2EFD9")
        for line in lines:
            if len(line) == 1:
                sheet.group(line[0], 9)
            elif len(line) == 10:
                sheet.measure(line[0], line[1], Name(line[2]), *line[3:])
            else:
                sheet.row(*line)
        draft.table(
            sheet.rows[first:], [2.0, 6.2, 3.6, 3.8, 1.7, 1.8, 1.7, 1.7, 3.6], repeat=True, size=10, splittable=False
        )
        draft.p()
    labels = Labels(
        "integration",
        verdicts("-+~ +++ +~+"),
        family="D strategic activity plan (SVP) of realistic length, host with one measure for foreigners",
        layout=(
            "decision and plan, statistic tables, for each of six programmes a key–value table and a landscape table "
            "with goal and task rows, a target-group column and year columns"
        ),
        measures=sheet.measures,
        themes=("infrastructure",),
        remarks=("few_measures",),
        adoption=("council", "2025-02-20", "7-15"),
        notes={
            "goal": "goals of the host and of its programmes only, on other subjects",
            "target_groups": "column „Tikslinė grupė“ filled for the one measure on the subject",
            "measures": (
                "only 03-02-03 is on the subject, by its target group; Lithuanians living abroad, pupils in general "
                "and staff training are not"
            ),
            "timeline": "filled year columns of its row",
            "themes": "language mediation in institutions is infrastructure",
            "adoption": "7-68 approved a procedure, 7-12 is repealed",
        },
    )
    return word_and_pdf("hand-b/activity-plan-one-measure", draft, labels)


def host_without_subject() -> Case:
    """Skuodas: a programme for associations where foreigners occur in the statistics only; not adopted."""
    draft = Draft(font="Calibri", size=11)
    draft.title("SKUODO RAJONO SAVIVALDYBĖS", "BENDRUOMENINIŲ ORGANIZACIJŲ STIPRINIMO 2023–2025 METŲ PROGRAMA")
    draft.chapter("I SKYRIUS", "PADĖTIS")
    draft.lines(
        "1. Rajone veikia 41 bendruomeninė organizacija. 2022 m. jos surengė 380 renginių, o kovo–rugpjūčio mėnesiais "
        "priėmė ir aprūpino 210 pabėgėlių iš Ukrainos.",
        "2. Apklausa parodė, kad organizacijoms trūksta patalpų, projektų rašymo įgūdžių ir jaunų narių.",
        "3. Lietuvos savivaldybių asociacija rekomendavo savivaldybėms remti organizacijas, kurios padeda "
        "užsieniečiams.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "TIKSLAS IR PRIEMONĖS")
    draft.lines(
        "4. Programos tikslas – stiprinti bendruomenines organizacijas, kad jos teiktų viešąsias paslaugas ir telktų "
        "kaimo žmones.",
        "5. Programa skirta Skuodo rajone registruotoms bendruomeninėms organizacijoms.",
        "6. Priemonės:",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Eil. Nr.", "Priemonė", "Vykdytojas", "Laikas", "Lėšos, Eur", "Rodiklis"],
                [
                    "1.",
                    "Skelbti bendruomenių projektų konkursą",
                    "Kultūros skyrius",
                    "kasmet kovą",
                    "24 000",
                    "18 projektų",
                ],
                [
                    "2.",
                    "Perduoti panaudai nenaudojamas mokyklų patalpas",
                    "Turto skyrius",
                    "2023–2024 m.",
                    "lėšų nereikia",
                    "5 patalpos",
                ],
                [
                    "3.",
                    "Mokyti pirmininkus rengti paraiškas",
                    "Vietos veiklos grupė",
                    "2023 m. ruduo",
                    "1 800",
                    "30 asmenų",
                ],
                [
                    "4.",
                    "Rengti bendruomenių sąskrydį Mosėdyje",
                    "Kultūros centras",
                    "kasmet liepą",
                    "6 000",
                    "3 sąskrydžiai",
                ],
            ]
        ),
        [1.2, 5.6, 3.2, 2.6, 2.2, 2.4],
        look="Light List Accent 1",
    )
    draft.p()
    draft.p("7. Programą administruoja Kultūros skyrius, lėšos skiriamos iš Skuodo rajono savivaldybės biudžeto.")
    labels = Labels(
        "integration",
        verdicts("--- --~ ---"),
        family="B programme, host on another subject, no adoption",
        layout="short programme with chapters and one coloured table",
        notes={
            "all": "nothing in the programme is on the subject: refugees occur in statistics, the rest serves "
            "associations",
            "timeline": "the period in the title of the host",
            "recommendations": "the recommendation is told as background; no measure on the subject",
            "adoption": "no mark, no decision",
        },
    )
    return word_and_pdf("hand-b/host-without-subject", draft, labels)


def dossier_with_report() -> Case:
    """Vilkaviškis: one decision on a report and a plan; the plan (PDF) and the report of the plan before it (Word)."""
    decision = Draft(size=12)
    act(
        decision,
        "VILKAVIŠKIO RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL PAGALBOS PRIEGLOBSTĮ GAVUSIEMS UŽSIENIEČIAMS 2019 METŲ ATASKAITOS IR 2020–2022 METŲ PLANO",
        "2020 m. vasario 28 d. Nr. B-TS-281",
        "Vilkaviškis",
    )
    decision.p(
        "Vilkaviškio rajono savivaldybės taryba, vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 16 "
        "straipsnio 4 dalimi, n u s p r e n d ž i a:",
        align="justify",
    )
    decision.lines(
        "1. Pritarti Pagalbos prieglobstį gavusiems užsieniečiams plano vykdymo 2019 metais ataskaitai (pridedama).",
        "2. Patvirtinti Pagalbos prieglobstį gavusiems užsieniečiams 2020–2022 metų planą (pridedama).",
        align="justify",
    )
    signature(decision, "Savivaldybės meras", "Petras Sinkevičius")

    report = Draft(size=12)
    report.title("PAGALBOS PRIEGLOBSTĮ GAVUSIEMS UŽSIENIEČIAMS PLANO VYKDYMO 2019 METAIS ATASKAITA")
    report.p(
        "2019 m. rajone gyveno 11 prieglobstį gavusių šeimų (43 asmenys). Tikslinė grupė – Sirijos ir Rusijos "
        "piliečiai. Plano vykdymo rodikliai pateikti lentelėje.",
        align="justify",
    )
    report.table(
        plain(
            [
                ["Priemonė", "Vykdytojas", "Rodiklis", "Planuota", "Pasiekta", "Panaudota lėšų, Eur (šaltinis)"],
                ["Būsto paieška ir nuoma", "Vilkaviškio dekanato „Caritas“", "Šeimos", "8", "11", "6 120 (VB)"],
                ["Kalbos pamokos", "„Aušros“ gimnazija", "Valandos", "200", "164", "2 460 (ESF)"],
                ["Gydymo išlaidų kompensavimas", "Socialinės paramos skyrius", "Asmenys", "20", "14", "980 (VB)"],
                ["Darbo vietų paieška", "Užimtumo tarnyba", "Asmenys", "10", "6", "–"],
            ]
        ),
        [4.2, 3.8, 2.0, 1.8, 1.8, 3.4],
    )

    plan = Draft(size=12)
    plan.block("Vilkaviškio rajono savivaldybės tarybos", "sprendimo priedas", indent=9.5)
    plan.title("PAGALBOS PRIEGLOBSTĮ GAVUSIEMS UŽSIENIEČIAMS", "2020–2022 METŲ PLANAS")
    sheet = Sheet(
        [
            Cell("Eil. Nr.", rows=2),
            Cell("Įgyvendinimo veiksmai", rows=2),
            Cell("Metai", cols=3),
            Cell("Koordinuoja", rows=2),
            Cell("Įgyvendina", rows=2),
        ],
        ["2020", "2021", "2022"],
    )
    sheet.group("TIKSLAS – KAD PRIEGLOBSTĮ GAVUSIOS ŠEIMOS PER DVEJUS METUS TAPTŲ SAVARANKIŠKOS", 7)
    unit = "Socialinės paramos skyrius"
    for number, (filled, name, years, who) in enumerate(
        (
            ("rt", "Nuomos sutarčių sudarymas ir pirmųjų mėnesių nuomos mokestis", "●●●", "Vilkaviškio „Caritas“"),
            ("rt", "Baldai ir namų apyvokos daiktai", "●● ", "Vilkaviškio „Caritas“"),
            ("rt", "Individualios lietuvių kalbos pamokos motinoms namuose", "●●●", "„Aušros“ gimnazija"),
            ("t", "Kvietimas į bendruomenių Užgavėnes ir Žolines", "●●●", ""),
            ("rt", "Kraujo tyrimai ir skiepai atvykus", "●  ", "Pirminės sveikatos priežiūros centras"),
            ("t", "Kvalifikacijos pažymėjimų vertimas ieškantiems darbo", " ● ", "–"),
            ("rt", "Darbo įgūdžių bandymas paramos gavėjų dirbtuvėse", " ●●", "UAB „Mūsų rankos“"),
            ("t", "Pokalbiai su mokinių tėvais apie kitų kraštų vaikus ir pakantumą", "●  ", ""),
        ),
        start=1,
    ):
        marks = [Cell(mark.strip(), align="center") for mark in years]
        sheet.measure(filled, f"{number}.", Name(name), *marks, unit, who)
    plan.table(sheet.rows, [1.1, 6.4, 1.2, 1.2, 1.2, 3.0, 3.4], header=2, size=10.5)
    plan.p()
    plan.p("● – veiksmas tais metais vykdomas.")
    plan.p("Planas peržiūrimas kasmet, parengus vykdymo ataskaitą.")
    labels = Labels(
        "integration",
        verdicts("+-+ -~+ -++"),
        family="E measures plan in a dossier with the council decision and the report on the plan before it",
        layout=(
            "decision (docx), report (docx), plan (PDF): goal as a capital row of the table, bullets in year columns, "
            "columns „Koordinuoja“ and „Įgyvendina“, legend under the table"
        ),
        measures=sheet.measures,
        themes=("housing_support", "education", "culture", "health", "employment", "equality"),
        adoption=("council", "2020-02-28", "B-TS-281"),
        notes={
            "goal": "capital row „TIKSLAS – …“",
            "target_groups": "designated only in the report; the plan has the group in its title and goal",
            "indicators": "only in the report on 2019",
            "responsible": "„Įgyvendina“ filled for 5 of 8; „Koordinuoja“ assigns coordination only",
            "funding": "only in the report on 2019",
            "themes": "exchange of driving licences of those who look for work is employment; furniture "
            "housing_support",
            "adoption": "point 2 of the decision; the annex mark of the plan has no date and number",
        },
    )
    name = "hand-b/dossier-with-report"
    return Case(
        name,
        labels,
        {
            f"{name}/1_sprendimas.docx": decision,
            f"{name}/2_ataskaita.docx": report,
            f"{name}/3_planas.pdf": Export(plan),
        },
    )


DOCUMENTS = (development_plan, activity_plan_one_measure, host_without_subject, dossier_with_report)
