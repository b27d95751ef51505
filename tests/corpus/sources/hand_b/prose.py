"""Integration plans whose measures stand in lists, in several tables, or with their fields in one cell."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act, plain, signature
from sources.model import Case, Labels, measures, verdicts, word_and_pdf
from sources.word import Cell, Draft, run


def activities_in_sentences() -> Case:
    """Jurbarkas: coded activities with a bold name and their fields told in the sentence after it; abbreviations."""
    draft = Draft(font="Cambria", size=11)
    draft.block("Jurbarko rajono savivaldybės tarybos", "2019 m. gegužės 30 d. sprendimo Nr. T2-147", "priedas")
    draft.title("UŽSIENIEČIŲ GEROVĖS JURBARKO RAJONE", "VEIKLOS PLANAS")
    draft.p("SANTRUMPOS", bold=True)
    draft.tabbed(
        [2.5],
        ["JKC", "Jurbarko kultūros centras"],
        ["PSPC", "Jurbarko rajono pirminės sveikatos priežiūros centras"],
        ["SB", "savivaldybės biudžetas"],
        ["SPC", "Jurbarko rajono socialinių paslaugų centras"],
        ["VSB", "Jurbarko rajono savivaldybės visuomenės sveikatos biuras"],
        bold_first=False,
    )
    draft.p()
    draft.p("BENDROJI DALIS", bold=True)
    draft.lines(
        "1. Plano tikslai yra trys: pirmasis – pašalinti kliūtis, su kuriomis užsieniečiai susiduria kasdien; antrasis "
        "– sudaryti sąlygas jų vaikams mokytis be atotrūkio; trečiasis – ugdyti jurbarkiečių svetingumą.",
        "2. Planas skirtas visiems Jurbarko rajono gyventojams, nes integracija – abipusis procesas.",
        "3. Plano vykdymą kartą per metus aptaria Jurbarko rajono savivaldybės tarybos Socialinių reikalų komitetas.",
        align="justify",
    )
    draft.p("VEIKLŲ SĄRAŠAS", bold=True)
    activities = (
        (
            "irtf",
            "Telefoninio vertimo paslaugos pirkimas",
            "Vykdo SPC ir PSPC, pradedama 2019 m. rugsėjį, skiriama iki 2 000 Eur per metus (SB), matas – 150 "
            "pokalbių.",
        ),
        (
            "rt",
            "Interneto svetainės puslapių anglų ir rusų kalbomis sukūrimas",
            "Vykdo Bendrasis skyrius iki 2019 m. gruodžio 31 d.",
        ),
        (
            "irtf",
            "Lietuvių kalbos mokymas įmonėse",
            "Vykdo Jurbarko švietimo centras kasmet nuo spalio iki balandžio. Išlaidas perpus dengia SB ir įmonė. "
            "Matas – 40 išmokytų darbuotojų.",
        ),
        (
            "rtf",
            "Papildomos konsultacijos kitakalbiams mokiniams",
            "Vykdo bendrojo ugdymo mokyklos kiekvienais mokslo metais, skiriamos mokymo lėšos.",
        ),
        ("r", "Lietuviškai nekalbančių tėvų įtraukimas į mokyklų tarybas", "Vykdo mokyklų direktoriai."),
        (
            "irt",
            "Sveikatos patikrų diena naujai atvykusiems",
            "Vykdo PSPC kasmet kovo mėnesį. Matas – 60 patikrintų asmenų.",
        ),
        ("r", "Patyčių dėl kilmės prevencijos pamokos", "Vykdo VSB kartu su klasių vadovais."),
        (
            "rtf",
            "Užsieniečių bendruomenių švenčių rėmimas",
            "Vykdo JKC 2020 ir 2021 m. vasarą, skiriama po 500 Eur (SB).",
        ),
        (
            "irtf",
            "Pirmųjų dienų krepšelių šeimoms dalijimas",
            "Vykdo SPC nuolat, krepšeliai perkami už „Carito“ surinktas aukas. Matas – 35 krepšeliai.",
        ),
    )
    for number, (_, name, details) in enumerate(activities, start=1):
        draft.p([f"V{number}. ", run(f"{name}.", bold=True), f" {details}"], align="justify", indent=0.6)
    labels = Labels(
        "integration",
        verdicts("+~+ ~+~ ~++"),
        family="A action plan, annex of a council decision",
        layout=(
            "list of abbreviations under tab stops; activities „V1. …“ with a bold name and run-in sentences that tell "
            "executor, term, funds and indicator; annex mark instead of an approval block"
        ),
        measures=measures(*((name, filled) for filled, name, _ in activities)),
        themes=(
            "infrastructure",
            "information",
            "education",
            "participation",
            "health",
            "equality",
            "culture",
            "housing_support",
        ),
        adoption=("council", "2019-05-30", "T2-147"),
        notes={
            "goal": "„Plano tikslai yra trys: …“",
            "target_groups": "„visiems … gyventojams“ – generic",
            "indicators": "4 of 9 („matas – …“)",
            "timeline": "7 of 9 (78 %); no period in the title",
            "funding": "5 of 9; the executor's teaching funds and donations are named sources",
            "adoption": "the mark „… sprendimo Nr. T2-147 priedas“ ties the plan to the decision",
        },
    )
    return word_and_pdf("hand-b/activities-in-sentences", draft, labels)


def two_annexes() -> Case:
    """Pasvalys: an amended plan with measures in two annexes of different columns, and a repealed row."""
    draft = Draft(size=12)
    draft.block(
        "PATVIRTINTA",
        "Pasvalio rajono savivaldybės tarybos",
        "2021 m. spalio 27 d. sprendimu Nr. T1-202",
        "(2023 m. kovo 29 d. sprendimo Nr. T1-61",
        "redakcija)",
        indent=9,
    )
    draft.title("TREČIŲJŲ ŠALIŲ PILIEČIŲ ĮSIKŪRIMO PASVALIO RAJONE 2021–2024 METŲ PRIEMONIŲ PLANAS")
    draft.chapter("I SKYRIUS", "BENDROSIOS NUOSTATOS")
    draft.lines(
        "1. Trečiųjų šalių piliečių įsikūrimo Pasvalio rajone 2021–2024 metų priemonių planas (toliau – Planas) "
        "nustato priemones, jų vykdytojus, terminus, lėšas ir vertinimo kriterijus.",
        "2. Planas prisideda prie 2021–2027 metų Prieglobsčio, migracijos ir integracijos fondo konkretaus tikslo "
        "„Teisėta migracija ir integracija“ ir 2021–2030 metų nacionalinio pažangos plano 2 strateginio tikslo – "
        "didinti gyventojų socialinę gerovę ir įtrauktį.",
        "3. Tiksliniai naudos gavėjai: leidimus gyventi turintys trečiųjų šalių piliečiai, laikinąją apsaugą gavę "
        "asmenys, jų šeimų nariai.",
        "4. Planą koordinuoja Strateginės plėtros skyrius, kuris kasmet iki kovo 1 d. parengia įgyvendinimo apžvalgą.",
        "5. Savivaldybės įstaigų priemonės išvardytos 1 priede, socialinių partnerių – 2 priede.",
        align="justify",
    )
    draft.p("________________________", align="center")
    draft.page_break()
    draft.block("Trečiųjų šalių piliečių įsikūrimo", "Pasvalio rajone plano", "1 priedas", indent=11)
    draft.p("SAVIVALDYBĖS ĮSTAIGŲ PRIEMONĖS", align="center", bold=True)
    first = Sheet(["Eil. Nr.", "Priemonė", "Terminas", "Vykdytojas", "Suma, Eur", "Vertinimo kriterijus"])
    first.measure(
        "irtf",
        "1.",
        Name("Lietuvių kalbos mokymo grupių suaugusiesiems komplektavimas"),
        "2021–2024 m.",
        "Švietimo pagalbos tarnyba",
        "12 000",
        "4 grupės, 48 asmenys",
    )
    first.measure(
        "irtf",
        "2.",
        Name("Mokytojo padėjėjo pareigybės Lėvens pagrindinėje mokykloje įsteigimas"),
        "nuo 2022-09-01",
        "Lėvens pagrindinė mokykla",
        "28 500",
        "1 pareigybė",
    )
    first.measure(
        "irtf",
        "3.",
        Name("Paslaugų lankstinuko anglų ir rusų kalbomis leidyba"),
        "iki 2021-12-01",
        "Bendrasis skyrius",
        "450",
        "600 egz.",
    )
    first.row("4.", Cell("Neteko galios 2023-03-29", cols=5))
    first.measure(
        "irtf",
        "5.",
        Name("Dviejų savivaldybės butų sutvarkymas laikinai gyventi"),
        "2022 m. II–III ketv.",
        "Turto valdymo skyrius",
        "36 000",
        "2 butai",
    )
    first.measure(
        "irtf",
        "6.",
        Name("Seniūnų ir socialinių darbuotojų mokymai apie kultūrinius skirtumus"),
        "2022 m. spalis",
        "Personalo skyrius",
        "900",
        "22 dalyviai",
    )
    first.row("", Cell("Iš viso", bold=True), "", "", Cell("77 850", bold=True), "")
    draft.table(first.rows, [1.2, 6.0, 2.6, 3.2, 1.8, 2.4])
    draft.page_break()
    draft.block("Trečiųjų šalių piliečių įsikūrimo", "Pasvalio rajone plano", "2 priedas", indent=11)
    draft.p("SOCIALINIŲ PARTNERIŲ PRIEMONĖS", align="center", bold=True)
    second = Sheet(["Vykdantis partneris", "Partnerio veikla", "Laikotarpis", "Laukiamas rezultatas"])
    second.measure(
        "irt",
        "Pasvalio moterų užimtumo draugija",
        Name("Vakaronės su naujakurėmis"),
        "kas mėnesį",
        "12 vakaronių per metus",
    )
    second.measure(
        "irt",
        "Užimtumo tarnybos Panevėžio klientų aptarnavimo departamentas",
        Name("Laisvų darbo vietų pristatymai"),
        "kas pusmetį",
        "6 pristatymai",
    )
    second.measure("irt", "Pasvalio „Caritas“", Name("Maisto ir drabužių paketai"), "nuolat", "80 paketų")
    second.measure(
        "irt",
        "Futbolo klubas „Pumpėnai“",
        Name("Bendros vietos ir atvykusių vaikų treniruotės"),
        "2022–2024 m.",
        "30 vaikų",
    )
    draft.table(second.rows, [4.8, 5.4, 3.0, 4.0])
    labels = Labels(
        "integration",
        verdicts("-++ +++ ~++"),
        family="A measures plan, council block with the mark of an amended version",
        layout=(
            "two annexes with different columns; the second has the executor first; a row „Neteko galios“, a total row"
        ),
        measures=[*first.measures, *second.measures],
        themes=("education", "information", "housing_support", "competence", "culture", "employment"),
        adoption=("council", "2021-10-27", "T1-202"),
        notes={
            "goal": "only goals of the EU fund and of the national plan; point 1 lists what the plan sets",
            "measures": "row 4 was repealed",
            "funding": "amounts in annex 1 only: 5 of 9",
            "adoption": "the original decision, not the amending T1-61",
        },
    )
    return word_and_pdf("hand-b/two-annexes", draft, labels)


def last_year_first() -> Case:
    """Pakruojis: the execution of last year's plan, then this year's; a director's stamp „T V I R T I N U“."""
    draft = Draft(font="Arial", size=10.5)
    draft.block(
        "T V I R T I N U",
        "Pakruojo rajono savivaldybės",
        "administracijos direktorė",
        "(parašas)",
        "Rūta Vaitkūnienė",
        "2024 m. sausio 15 d. įsakymas Nr. AV-18",
    )
    draft.title("UŽSIENIEČIŲ INTEGRACIJOS PAKRUOJO RAJONE", "2024 METŲ VEIKSMŲ PLANAS")
    draft.p("1. 2023 METŲ VEIKSMŲ ĮVYKDYMAS", bold=True)
    draft.p(
        "2023 m. rajone gyveno 388 užsieniečiai, iš jų 290 gavo laikinąją apsaugą. Iš penkių planuotų veiksmų įvykdyti "
        "keturi, vienas atidėtas:",
        align="justify",
    )
    draft.table(
        plain(
            [
                ["Eil. Nr.", "Veiksmas", "Atsakė", "Kas padaryta", "Panaudota, Eur"],
                [
                    "1.",
                    "Kalbos kursai Pakruojyje",
                    "Socialinės paramos skyrius",
                    "Baigė 26 asmenys, rugsėjį pradėta nauja grupė",
                    "3 150",
                ],
                ["2.", "Baldų bankas", "Socialinių paslaugų centras", "Aprūpintos 44 šeimos", "600"],
                ["3.", "Vertėja priimamajame", "Socialinių paslaugų centras", "Dirbo 0,5 etato", "7 900"],
                ["4.", "Vasaros stovykla vaikams", "Švietimo skyrius", "Dalyvavo 18 vaikų", "1 240"],
                ["5.", "Darbo mugė", "Socialinės paramos skyrius", "Perkelta, nes atsisakė darbdaviai", "0"],
            ]
        ),
        [1.2, 4.2, 3.8, 5.4, 2.4],
    )
    draft.p()
    draft.p("2. 2024 METŲ VEIKSMAI", bold=True)
    draft.p(
        [
            run("Bendras tikslas: ", bold=True),
            "per pirmąjį pusmetį nuo atvykimo kiekvienam rajone apsigyvenusiam užsieniečiui padėti rasti būstą, darbą "
            "ir bendravimo ratą.",
        ],
        align="justify",
    )
    sheet = Sheet(["Nr.", "Įgyvendinimo veiksmas", "Iki kada", "Atsako", "Rezultatas"])
    department = "Socialinės paramos skyrius"
    for number, (filled, action, until, result) in enumerate(
        (
            ("rt", "Laisvų nuomojamų butų sąrašo sudarymas ir dalijimas", "kas mėnesio 5 d.", ""),
            ("irt", "Kalbos kursų grupės Linkuvoje atidarymas", "iki rugsėjo 15 d.", "12 lankytojų"),
            ("irt", "Vakarinių lietuvių kalbos pokalbių Žeimelyje rengimas", "iki gruodžio 1 d.", "20 vakarų"),
            ("rt", "Baldų ir indų atvykstančioms šeimoms surinkimas", "iki kiekvieno ketvirčio pabaigos", ""),
            ("irt", "Pasirengimo mokyklai vasaros pamokėlės ukrainiečių vaikams", "iki rugpjūčio 25 d.", "15 vaikų"),
            ("rt", "Tarpininkavimas dėl registracijos nuomojamame būste", "iki gruodžio 20 d.", "–"),
        ),
        start=1,
    ):
        sheet.measure(filled, str(number), Name(action), until, department, result)
    draft.table(sheet.rows, [1.0, 6.4, 3.4, 3.8, 2.4])
    draft.p()
    draft.p(
        "Veiksmai apmokami iš savivaldybės biudžete Socialinės paramos skyriui 2024 metams patvirtintų asignavimų. "
        "Planuojant atsižvelgta į Tarptautinės migracijos organizacijos rekomendacijas. Skyrius liepą ir gruodį "
        "informuoja direktorę, kaip sekasi.",
        align="justify",
    )
    labels = Labels(
        "integration",
        verdicts("+-+ ~++ +~~"),
        family="A one-year action plan confirmed by the administration director",
        layout=(
            "stamp „T V I R T I N U“ with post, signature mark and order; table of last year's execution before the "
            "table of this year's actions, with nearly the same columns"
        ),
        measures=sheet.measures,
        themes=("housing_support", "education"),
        remarks=("single_responsible", "no_languages", "no_infrastructure"),
        adoption=("director", "2024-01-15", "AV-18"),
        notes={
            "goal": "„Bendras tikslas:“ run in with bold type",
            "target_groups": "only in the goal, in statistics and in titles",
            "measures": "the five rows on 2023 tell what was done",
            "indicators": "3 of 6",
            "funding": "a statement names the source (approved appropriations of the municipal budget); no column",
            "recommendations": "two themes only, though the text says that recommendations were considered",
        },
    )
    return word_and_pdf("hand-b/last-year-first", draft, labels)


def fields_in_one_cell() -> Case:
    """Šilutė: a council decision „pritarti“; labelled lines of one cell hold the fields; an SSGG table."""
    draft = Draft(size=11.5)
    act(
        draft,
        "ŠILUTĖS RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL ŠILUTĖS RAJONO SAVIVALDYBĖS ATVYKĖLIŲ IŠ TREČIŲJŲ ŠALIŲ ĮKURDINIMO IR ĮTRAUKTIES PLANO",
        "2023 m. balandžio 27 d. Nr. T1-1240",
        "Šilutė",
    )
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 6 straipsnio 22 punktu, atsižvelgdama į Šilutės "
        "rajono savivaldybės mero 2023 m. balandžio 12 d. teikimą Nr. R3-801, Šilutės rajono savivaldybės taryba "
        "n u s p r e n d ž i a pritarti Šilutės rajono savivaldybės atvykėlių iš trečiųjų šalių įkurdinimo ir "
        "įtraukties planui (pridedama).",
        align="justify",
    )
    signature(draft, "Savivaldybės meras", "Antanas Brazdžius")
    draft.page_break()
    draft.title("ŠILUTĖS RAJONO SAVIVALDYBĖS", "ATVYKĖLIŲ IŠ TREČIŲJŲ ŠALIŲ ĮKURDINIMO IR ĮTRAUKTIES PLANAS")
    draft.p("ĮVADAS", bold=True)
    draft.p(
        "Šilutės rajonas ribojasi su Kaliningrado sritimi, čia nuo seno sugyvena kelių tautų žmonės. Šiuo planu "
        "keliamas tikslas – pasiekti, kad iš trečiųjų šalių atvykę žmonės rajone pasiliktų gyventi, nes turi būstą, "
        "darbą ir draugų.",
        align="justify",
    )
    draft.p("TIKSLINĖS GRUPĖS APIBŪDINIMAS", bold=True)
    draft.p(
        "Dauguma – nuo karo pasitraukusios moterys su vaikais (apie 520), likusieji – tolimųjų reisų vairuotojai iš "
        "Baltarusijos ir Kazachstano, jų sutuoktinės, apie 40 prieglobsčio prašytojų iš Pagėgių pasienio.",
        align="justify",
    )
    draft.p("SSGG", bold=True)
    draft.table(
        [
            ["Stiprybės", "Silpnybės"],
            ["Veikia vienuolyno priėmimo namai\nDaug savanorių", "Nėra vertėjų\nRetas viešasis transportas"],
            [Cell("Galimybės", bold=True, align="center"), Cell("Grėsmės", bold=True, align="center")],
            ["Fondo PMIF kvietimai\nTrūksta darbuotojų uoste", "Priešiškumas\nIšvyks į didmiesčius"],
        ],
        [8.5, 8.5],
    )
    draft.p()
    draft.p("PRIEMONĖS", bold=True)
    sheet = Sheet(["Priemonės turinys", "Duomenys apie priemonę"])
    for filled, name, info in (
        (
            "irt",
            "Įrengti nakvynės namus trims šeimoms Macikuose",
            "Vykdytojas: Šilutės seniūnija\nLaikas: 2023 m. birželis–lapkritis\nLėšos: –\nMatas: 3 kambariai",
        ),
        (
            "irt",
            "Atverti pamokas suaugusiesiems Pamario mokykloje",
            "Vykdytojas: Pamario pagrindinė mokykla\nLaikas: kasmet spalis–gegužė\nLėšos: –\nMatas: 45 mokiniai",
        ),
        (
            "irt",
            "Pasirašyti trišalę sutartį dėl vertimo poliklinikoje, ligoninėje ir teisme",
            "Vykdytojas: Teisės ir civilinės metrikacijos skyrius\nLaikas: iki 2023 m. rugpjūčio 1 d.\nLėšos: –\n"
            "Matas: 1 sutartis",
        ),
        (
            "irt",
            "Skelbti rajono laikraštyje puslapį ukrainiečių kalba",
            "Vykdytojas: laikraščio „Pamarys“ redakcija\nLaikas: kas antrą savaitę\nLėšos: –\nMatas: 20 puslapių",
        ),
        (
            "rt",
            "Pasiūlyti vairuotojų sutuoktinėms vietą siuvimo dirbtuvėse savarankiškam darbui pradėti",
            "Vykdytojas: VšĮ „Vilties uostas“\nLaikas: nuolat\nLėšos: –\nMatas: –",
        ),
        (
            "irt",
            "Suburti mišrų chorą ir pasirodyti Žemaičių Naumiesčio mugėje",
            "Vykdytojas: Šilutės kultūros ir pramogų centras\nLaikas: 2024 m. sausis–rugsėjis\nLėšos: –\n"
            "Matas: 24 choristai",
        ),
    ):
        sheet.measure(filled, Name(name), info)
    draft.table(sheet.rows, [7.5, 9.5], size=10.5)
    draft.p()
    draft.p("Priemonių vykdymą stebi nuolatinė darbo grupė, ji kasmet gruodį raštu informuoja savivaldybės tarybą.")
    labels = Labels(
        "integration",
        verdicts("+++ +++ -++"),
        family="A action plan with a council decision that approves („pritarti“)",
        layout=(
            "decision without points; prose with bold headings; SSGG table; table of two columns whose second holds "
            "labelled lines („Vykdytojas: …“, „Laikas: …“, „Lėšos: –“, „Matas: …“)"
        ),
        measures=sheet.measures,
        themes=("housing_support", "education", "infrastructure", "information", "employment", "culture"),
        adoption=("council", "2023-04-27", "T1-1240"),
        notes={
            "goal": "second sentence of the introduction: „Šiuo planu keliamas tikslas –“",
            "target_groups": "heading „Tikslinės grupės apibūdinimas“",
            "funding": "every „Lėšos:“ has a dash; the fund in the SSGG table pays for nothing here",
            "adoption": "„nusprendžia pritarti … planui“; R3-801 is the mayor's proposal",
        },
    )
    return word_and_pdf("hand-b/fields-in-one-cell", draft, labels)


DOCUMENTS = (activities_in_sentences, two_annexes, last_year_first, fields_in_one_cell)
