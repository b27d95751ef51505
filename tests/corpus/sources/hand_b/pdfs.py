"""Plans drawn straight to PDF: tables without rules or with a few, rows cut by the page break, running feet."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor, black
from reportlab.platypus import Flowable, ListFlowable, PageBreak, Paragraph, Spacer
from reportlab.platypus import Table as DrawnTable

from sources.drawn import flow, paragraphs, style
from sources.model import Case, Labels, measures, pdf_only, verdicts

Commands = Sequence[tuple[object, ...]]


def sheet(
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    commands: Commands = (),
    *,
    family: str = "Liberation Serif",
    size: float = 9.5,
    cut: tuple[int, int] | None = None,
) -> list[Flowable]:
    """A table whose header (the first row) is repeated on every page.

    A row of one text is a group row over the whole width; a text ``""`` leaves the cell empty. ``cut`` is a row and a
    number of lines: the page ends after so many lines of that row.
    """
    body, strong = style(family, size, after=0), style(family, size, bold=True, after=0)

    def line(index: int) -> list[Flowable | str]:
        row = rows[index]
        form = strong if len(row) == 1 or index == 0 else body
        return [Paragraph(text, form) if text else "" for text in row] + [""] * (len(widths) - len(row))

    def table(indices: Sequence[int], lines: Sequence[Sequence[Flowable | str]]) -> DrawnTable:
        spans = [("SPAN", (0, at), (-1, at)) for at, index in enumerate(indices) if len(rows[index]) == 1]
        padding = [("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]
        form = [("VALIGN", (0, 0), (-1, -1), "TOP"), *padding, *spans, *commands]
        return DrawnTable(
            [list(cells) for cells in lines], colWidths=list(widths), repeatRows=1, hAlign="LEFT", style=form
        )

    every = range(len(rows))
    if cut is None:
        return [table(every, [line(index) for index in every])]
    at, count = cut
    upper: list[Flowable | str] = []
    lower: list[Flowable | str] = []
    for cell, width in zip(line(at), widths, strict=True):
        parts = cell.split(width - 6, count * body.leading + 1) if isinstance(cell, Paragraph) else [""]
        if not parts:
            raise ValueError(f"cannot cut row {at} after {count} lines")
        upper.append(parts[0])
        lower.append(parts[1] if len(parts) > 1 else "")
    before, after = every[:at], every[at + 1 :]
    return [
        table([*before, at], [*map(line, before), upper]),
        PageBreak(),
        table([0, at, *after], [line(0), lower, *map(line, after)]),
    ]


def unruled_working_draft() -> Case:
    """Telšiai: a consultant's working draft in a sans face, three columns without rules, groups as bold lines."""
    family = "Liberation Sans"
    head = style(family, 15, bold=True, after=4)
    title = style(family, 12, bold=True, after=3)
    body = style(family, 10, align="justify", after=4)
    rows = [
        ["Nr.", "Numatomi veiksmai", "Trukmė", "Sėkmės matas"],
        ["PIRMA KRYPTIS. Susikalbėti"],
        ["1.1", "Nemokami lietuvių kalbos moduliai suaugusiesiems", "2021 m. rugsėjis–2022 m. gegužė", "5 grupės"],
        [
            "1.2",
            "Vaizdo lietuvių kalbos pamokėlės internete, skirtos tiems, kas dirba pamainomis ir negali lankyti kursų",
            "2022 m. kovas–gegužė",
            "12 pamokėlių, 3 000 peržiūrų",
        ],
        ["1.3", "Lietuvių kalbos kambariai rajono bibliotekose", "per visą laikotarpį", "6 kambariai"],
        ["ANTRA KRYPTIS. Gauti paslaugas"],
        ["2.1", "Klientų aptarnavimo darbuotojų anglų kalbos įgūdžių tobulinimas", "2022 m. ruduo", "30 darbuotojų"],
        [
            "2.2",
            "Sutartis su vertimo biuru dėl vertimo žodžiu socialinėse ir gydymo įstaigose",
            "nuo 2021 m. gruodžio",
            "pasirašyta sutartis, 200 valandų kasmet",
        ],
        ["2.3", "Odontologo kabinetas atvykusių šeimų vaikams", "2023–2025 m.", "80 vaikų"],
        [
            "2.4",
            "Vienkartiniai kuro ir maisto talonai žiemos mėnesiais toms šeimoms, kurių pajamos nesiekia valstybės "
            "remiamų pajamų dydžio",
            "kasmet gruodis–vasaris",
            "",
        ],
        ["TREČIA KRYPTIS. Dirbti ir bičiuliautis"],
        ["3.1", "Mentoriai pradedantiems verslą užsieniečiams", "", "10 mentorių"],
        [
            "3.2",
            "Tolerancijos savaitė Telšių mokyklose ir jaunimo centre",
            "kasmet lapkričio 13–19 d.",
            "9 mokyklos, 700 mokinių",
        ],
    ]
    story: list[Flowable] = [
        Paragraph("Užsieniečių integracijos Telšių rajone kelrodis", head),
        Paragraph("2021–2025 metų planas. Darbinė redakcija, 2021-06-14", title),
        Paragraph("Parengė UAB „Strateginės įžvalgos“", body),
        Spacer(1, 10),
        Paragraph("IŠ KUR JUDAME", title),
        *paragraphs(
            [
                "2020 m. Telšių rajone leidimus gyventi turėjo 244 trečiųjų šalių piliečiai – dvigubai daugiau nei "
                "2016 m. Apklausėme 61 iš jų: 70 proc. nesusikalba poliklinikoje, 45 proc. nežino, kur mokytis "
                "kalbos, tik 8 proc. dalyvauja bendruomenių veikloje.",
                "Apklausos dalyviai dažniausiai minėjo tris sunkumus: nėra kam paaiškinti laiškų iš įstaigų, kalbos "
                "kursai vyksta tada, kai reikia dirbti, o būsto savininkai nenori registruoti gyvenamosios vietos. "
                "Įstaigų darbuotojai minėjo kitus: nemoka kalbų, nežino, kokie dokumentai tikri, bijo suklysti. Nė "
                "viena iš dvylikos apklaustų įstaigų neturi darbuotojo, kuris būtų mokytas dirbti su iš kitų kraštų "
                "atvykusiais žmonėmis, nors devynios juos aptarnauja kiekvieną savaitę.",
                "2018–2020 m. rajone vykdyti trys projektai: „Pokalbių medis“ (9 800 Eur), „Žemaitija svetinga“ "
                "(14 200 Eur) ir „Pirmoji darbo diena“ (31 600 Eur). Jiems pasibaigus veiklos nutrūko.",
                "Telšių rajono savivaldybės 2020–2030 metų strateginio plėtros plano, patvirtinto Telšių rajono "
                "savivaldybės tarybos 2019 m. gruodžio 19 d. sprendimu Nr. T1-401, tikslas – stabdyti gyventojų "
                "skaičiaus mažėjimą.",
            ],
            body,
        ),
        Paragraph("KOKIO TIKSLO SIEKIAME", title),
        Paragraph(
            "Telšiuose įsikūrę užsieniečiai iki 2025 metų turi įgyti kalbos ir teisių žinių, būtinų savarankiškai "
            "gyventi, o rajono įstaigos – išmokti juos aptarnauti.",
            body,
        ),
        Paragraph("Į KĄ ORIENTUOTAS KELRODIS", title),
        ListFlowable(
            [
                Paragraph("darbo migrantai ir jų šeimos;", body),
                Paragraph("Telšių fakultete studijuojantys užsienio piliečiai;", body),
                Paragraph("prieglobsčio gavėjai.", body),
            ],
            bulletType="bullet",
            leftIndent=14,
        ),
        Paragraph("KAIP JUDAME", title),
        Paragraph(
            "Veiksmus atlieka savivaldybės įstaigos pagal kompetenciją. Pažanga vertinama po dvejų ir po ketverių "
            "metų: surenkami duomenys, pakartojama apklausa, prireikus veiksmai keičiami.",
            body,
        ),
        Spacer(1, 94),
        *sheet(rows, [26, 232, 105, 118], family=family, size=9.5, cut=(9, 2)),
    ]
    labels = Labels(
        "integration",
        verdicts("+++ +~+ -+-"),
        family="A long-term plan, working draft by a consultant",
        layout=(
            "PDF only, sans face, bold headings; columns without rules, group lines in bold, two-line cells, the table "
            "goes over to the second page with the header repeated"
        ),
        measures=measures(
            ("Nemokami lietuvių kalbos moduliai suaugusiesiems", "it"),
            (
                "Vaizdo lietuvių kalbos pamokėlės internete, skirtos tiems, kas dirba pamainomis ir negali lankyti "
                "kursų",
                "it",
            ),
            ("Lietuvių kalbos kambariai rajono bibliotekose", "it"),
            ("Klientų aptarnavimo darbuotojų anglų kalbos įgūdžių tobulinimas", "it"),
            ("Sutartis su vertimo biuru dėl vertimo žodžiu socialinėse ir gydymo įstaigose", "it"),
            ("Odontologo kabinetas atvykusių šeimų vaikams", "it"),
            (
                "Vienkartiniai kuro ir maisto talonai žiemos mėnesiais toms šeimoms, kurių pajamos nesiekia valstybės "
                "remiamų pajamų dydžio",
                "t",
            ),
            ("Mentoriai pradedantiems verslą užsieniečiams", "i"),
            ("Tolerancijos savaitė Telšių mokyklose ir jaunimo centre", "it"),
        ),
        themes=(
            "education",
            "competence",
            "infrastructure",
            "health",
            "housing_support",
            "employment",
            "equality",
        ),
        notes={
            "goal": "heading „Kokio tikslo siekiame“; the goal of the development plan is another's",
            "target_groups": "heading „Į ką orientuotas kelrodis“",
            "indicators": "8 of 9",
            "responsible": "only „savivaldybės įstaigos pagal kompetenciją“; the consultant is no executor",
            "timeline": "8 of 9",
            "themes": "English of those who serve clients is competence",
            "adoption": "„darbinė redakcija“ without a mark; T1-401 approved the development plan",
        },
    )
    return pdf_only("hand-b/unruled-working-draft", flow(story, foot="Telšių kelrodis 2021–2025"), labels)


def regional_light_rules() -> Case:
    """Panevėžys region: horizontal rules only, a group row for each municipality, approved by a regional body."""
    body = style(size=11, align="justify", after=4)
    title = style(size=13, bold=True, align="center", after=4)
    chapter = style(size=11, bold=True, align="center", after=4)
    mark = style(size=11, indent=430, after=0)
    rows = [
        [
            "Nr.",
            "Veikla",
            "Įgyvendinantysis subjektas",
            "Pradžia–pabaiga",
            "Lėšos, Eur",
            "Produkto vertinimo kriterijus",
        ],
        ["1 uždavinys. Sukurti vienodą pagrindinių paslaugų rinkinį"],
        [
            "1.1",
            "Kilnojamojo konsultacijų punkto, kuriame dirba teisininkas, socialinis darbuotojas ir vertėjas, veikla "
            "Biržuose, Kupiškyje ir Rokiškyje, mažiausiai vieną dieną per savaitę kiekviename rajono centre, o "
            "žemės ūkio darbų metu – ir seniūnijose, kuriose dirba daugiau kaip 20 užsieniečių",
            "Panevėžio regiono socialinių paslaugų asociacija",
            "2022-09 – 2025-08",
            "148 000",
            "Konsultacijos, 2 400 vnt.",
        ],
        [
            "1.2",
            "Bendros interneto svetainės keturiomis kalbomis kūrimas ir priežiūra",
            "Panevėžio miesto savivaldybės administracija",
            "2022-10 – 2023-06",
            "22 500",
            "Svetainė, 1 vnt.; straipsniai, 80 vnt.",
        ],
        [
            "1.3",
            "Vertėjų telefonu linijos pirkimas visoms šešioms savivaldybėms",
            "Panevėžio rajono savivaldybės administracija",
            "2023-01 – 2025-12",
            "36 000",
            "Skambučiai, 1 500 vnt.",
        ],
        [
            "1.4",
            "Laikino apgyvendinimo vietų tinklas",
            "Savivaldybių socialinių paslaugų centrai",
            "2022-07 – 2025-12",
            "–",
            "Vietos, 64 vnt.",
        ],
        ["2 uždavinys. Padėti įsitraukti į darbo rinką ir švietimą"],
        [
            "2.1",
            "Intensyvūs lietuvių kalbos kursai, per 12 savaičių pasiekiant A2 lygį",
            "Panevėžio kolegija",
            "2022-09 – 2025-06",
            "94 000",
            "Kursus baigę asmenys, 360",
        ],
        [
            "2.2",
            "Profesinio orientavimo ir gretutinių įgūdžių dirbtuvės moterims, auginančioms mažamečius vaikus",
            "Panevėžio darbo rinkos mokymo centras",
            "2023-02 – 2024-12",
            "41 300",
            "Dalyvės, 120",
        ],
        [
            "2.3",
            "Išlyginamųjų klasių metodika ir jos išbandymas trijose mokyklose",
            "Pasvalio Lėvens pagrindinė mokykla",
            "2022-09 – 2024-06",
            "17 800",
            "Mokyklos, 3",
        ],
        [
            "2.4",
            "Pedagogų, policijos pareigūnų ir gydytojų mokymai dirbti su karo traumą patyrusiais žmonėmis",
            "Panevėžio rajono švietimo centras",
            "2022-10 – 2023-05",
            "12 600",
            "Mokymus baigę specialistai, 180",
        ],
        ["3 uždavinys. Stiprinti pasitikėjimą"],
        [
            "3.1",
            "Keliaujanti fotografijų paroda „Mano daiktas iš namų“ ir susitikimai su jos herojais regiono kultūros "
            "centruose",
            "Panevėžio kraštotyros muziejus",
            "2023-03 – 2023-11",
            "6 900",
            "Lankytojai, 4 000",
        ],
        [
            "3.2",
            "Regiono užsieniečių forumas, kuriame svarstomi savivaldybių sprendimų projektai",
            "Panevėžio regiono plėtros tarybos administracija",
            "kasmet spalį",
            "9 000",
            "Forumai, 3; pasiūlymai, 30",
        ],
    ]
    rules: Commands = [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, black),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, black),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, HexColor("#999999")),
    ]
    story: list[Flowable] = [
        *paragraphs(
            [
                "PATVIRTINTA",
                "Panevėžio regiono plėtros tarybos",
                "kolegijos 2022 m. gegužės 19 d.",
                "sprendimu Nr. KS-24",
            ],
            mark,
        ),
        Spacer(1, 14),
        Paragraph("PANEVĖŽIO REGIONO SAVIVALDYBIŲ BENDRŲ PASLAUGŲ UŽSIENIEČIAMS 2022–2025 METŲ PLANAS", title),
        Spacer(1, 8),
        Paragraph("I SKYRIUS<br/>BENDROSIOS NUOSTATOS", chapter),
        *paragraphs(
            [
                "1. Planas detalizuoja 2022–2030 metų Panevėžio regiono plėtros plano tikslą „Didinti viešųjų paslaugų "
                "prieinamumą regione“. Prie jo prisijungė visos šešios savivaldybės; Kupiškio rajono savivaldybės "
                "taryba tam pritarė 2022 m. kovo 31 d. sprendimu Nr. TS-71.",
                "2. Plano paslaugų gavėjai – regione apsigyvenę trečiųjų šalių piliečiai, prieglobsčio ir laikinosios "
                "apsaugos gavėjai.",
                "3. Plano uždaviniai: sukurti vienodą pagrindinių paslaugų rinkinį; padėti įsitraukti į darbo rinką ir "
                "švietimą; stiprinti vietos gyventojų ir atvykusiųjų pasitikėjimą.",
                "4. Vartojamos sąvokos: „paslaugų rinkinys“ – konsultavimas, vertimas, laikinas apgyvendinimas ir "
                "kalbos mokymas; „subjektas“ – veiklą vykdanti įstaiga ar organizacija, kuri pasirašė "
                "bendradarbiavimo sutartį.",
                "5. 2022 m. balandžio 1 d. regione gyveno 2 914 trečiųjų šalių piliečių, iš jų 1 760 atvyko po vasario "
                "24 d. Daugiausia jų apsistojo Panevėžio mieste (1 388) ir Panevėžio rajone (402), mažiausiai – "
                "Kupiškio rajone (151).",
                "6. Iki šiol savivaldybės veikė atskirai: trys iš jų pirko vertimo paslaugas, dvi rengė kalbos kursus, "
                "keturios turėjo laikino apgyvendinimo vietų. Kainos skyrėsi iki trijų kartų.",
                "7. Savivaldybės planą derino 2022 m. balandžio 6 ir 27 d. posėdžiuose.",
                "8. Lėšos nurodytos visam laikotarpiui.",
            ],
            body,
        ),
        Spacer(1, 26),
        Paragraph("II SKYRIUS<br/>VEIKLOS", chapter),
        *sheet(rows, [30, 244, 140, 96, 70, 148], rules, size=10.5, cut=(2, 3)),
        Spacer(1, 8),
        Paragraph("III SKYRIUS<br/>STEBĖSENA", chapter),
        *paragraphs(
            [
                "9. Subjektai duomenis apie kriterijus teikia kas pusmetį. Kolegija planą peržiūri kasmet gruodžio "
                "mėnesį."
            ],
            body,
        ),
    ]
    labels = Labels(
        "integration",
        verdicts("~++ +++ ++~"),
        family="H regional plan approved by the board of the regional development council",
        layout=(
            "PDF only, landscape, horizontal rules only, header repeated, a row cut by the page break, task rows, head "
            "and foot lines on every page"
        ),
        measures=measures(
            (
                "Kilnojamojo konsultacijų punkto, kuriame dirba teisininkas, socialinis darbuotojas ir vertėjas, "
                "veikla Biržuose, Kupiškyje ir Rokiškyje, mažiausiai vieną dieną per savaitę kiekviename rajono "
                "centre, o žemės ūkio darbų metu – ir seniūnijose, kuriose dirba daugiau kaip 20 užsieniečių",
                "irtf",
            ),
            ("Bendros interneto svetainės keturiomis kalbomis kūrimas ir priežiūra", "irtf"),
            ("Vertėjų telefonu linijos pirkimas visoms šešioms savivaldybėms", "irtf"),
            ("Laikino apgyvendinimo vietų tinklas", "irt"),
            ("Intensyvūs lietuvių kalbos kursai, per 12 savaičių pasiekiant A2 lygį", "irtf"),
            (
                "Profesinio orientavimo ir gretutinių įgūdžių dirbtuvės moterims, auginančioms mažamečius vaikus",
                "irtf",
            ),
            ("Išlyginamųjų klasių metodika ir jos išbandymas trijose mokyklose", "irtf"),
            ("Pedagogų, policijos pareigūnų ir gydytojų mokymai dirbti su karo traumą patyrusiais žmonėmis", "irtf"),
            (
                "Keliaujanti fotografijų paroda „Mano daiktas iš namų“ ir susitikimai su jos herojais regiono kultūros "
                "centruose",
                "irtf",
            ),
            ("Regiono užsieniečių forumas, kuriame svarstomi savivaldybių sprendimų projektai", "irtf"),
        ),
        themes=(
            "information",
            "infrastructure",
            "housing_support",
            "education",
            "employment",
            "competence",
            "culture",
            "participation",
        ),
        adoption=("other", "2022-05-19", "KS-24"),
        notes={
            "goal": "own tasks only; the goal in point 1 is that of the regional plan",
            "target_groups": "„Plano paslaugų gavėjai –“",
            "funding": "9 of 10",
            "themes": "the mobile point gives advice (information) with an interpreter (infrastructure)",
            "adoption": "a regional body; the council's TS-71 agreed to join, not to this plan",
        },
    )
    content = flow(story, wide=True, head="Panevėžio regiono plėtros taryba", foot="Paslaugos užsieniečiams 2022–2025")
    return pdf_only("hand-b/regional-light-rules", content, labels)


def youth_two_lines() -> Case:
    """Radviliškis: each measure is a bold line with the sum at the right and a small line of fields under it."""
    family = "DejaVu Sans"
    mark = style(family, 9, indent=290, after=0)
    title = style(family, 12, bold=True, align="center", after=4)
    chapter = style(family, 10, bold=True, after=4)
    body = style(family, 9, align="justify", after=4)
    name, money, small = (
        style(family, 9, bold=True, after=0),
        style(family, 9, after=0, align="center"),
        style(family, 7.5, after=0),
    )
    areas = (
        (
            "Erdvės",
            (
                (
                    "irtf",
                    "Šeduvos jaunimo erdvės įrengimas buvusiame pašte",
                    "48 000 Eur",
                    "Vykdo: Šeduvos seniūnija | Kada: 2024 m. vasaris–rugpjūtis | Siektina: 1 erdvė, 60 lankytojų",
                ),
                (
                    "itf",
                    "Riedučių rampa prie Eibariškių tvenkinio",
                    "21 500 Eur",
                    "Kada: 2025 m. III ketv. | Siektina: 1 rampa",
                ),
                (
                    "irt",
                    "Ilgesnis bibliotekų darbo laikas penktadieniais",
                    "",
                    "Vykdo: Radviliškio rajono viešoji biblioteka | Kada: nuo 2023 m. spalio | Siektina: 7 filialai",
                ),
            ),
        ),
        (
            "Darbas ir mokslas",
            (
                (
                    "irtf",
                    "Vasaros darbo programa penkiolikmečiams ir vyresniems",
                    "30 000 Eur kasmet",
                    "Vykdo: Jaunimo reikalų koordinatorius | Kada: kasmet birželis–rugpjūtis | Siektina: 80 vietų",
                ),
                (
                    "i",
                    "Dirbtuvės „Išbandyk amatą“ profesinėje mokykloje",
                    "",
                    "Siektina: 6 amatai, 120 moksleivių",
                ),
                (
                    "r",
                    "Pinigų pamokos baigiamosioms klasėms",
                    "",
                    "Vykdo: gimnazijos",
                ),
            ),
        ),
        (
            "Balsas",
            (
                (
                    "irtf",
                    "Jaunimo dalyvaujamasis biudžetas",
                    "10 000 Eur kasmet",
                    "Vykdo: Strateginio planavimo skyrius | Kada: 2024–2026 m. | Siektina: po 5 projektus",
                ),
                (
                    "i",
                    "Mokinių tarybų vasaros stovykla Tyruliuose",
                    "",
                    "Siektina: 40 dalyvių",
                ),
            ),
        ),
    )
    story: list[Flowable] = [
        *paragraphs(
            ["PATVIRTINTA", "Radviliškio rajono savivaldybės mero", "2023 m. birželio 5 d. potvarkiu Nr. M-214"], mark
        ),
        Spacer(1, 12),
        Paragraph("JAUNIMO POLITIKOS RADVILIŠKIO RAJONE 2023–2026 METŲ VEIKSMŲ PLANAS", title),
        Spacer(1, 6),
        Paragraph("1. Įžanga", chapter),
        *paragraphs(
            [
                "Rajone gyvena 5 214 jaunų žmonių, per penkerius metus jų sumažėjo 900. Kas devintas nedirba ir "
                "nesimoko. Veikia atviras jaunimo centras Radviliškyje, trys jaunimo organizacijos ir keturiolika "
                "mokinių tarybų.",
                "Lietuvos Respublikos jaunimo politikos pagrindų įstatymo tikslas – apibrėžti jaunimo politikos "
                "įgyvendinimą. Šis planas 2023 m. balandžio 20 d. aptartas Radviliškio rajono savivaldybės jaunimo "
                "reikalų taryboje.",
                "Planas skirtas 14–29 metų rajono jaunuoliams, pirmiausia niekur nedirbantiems ir nesimokantiems.",
            ],
            body,
        ),
        Paragraph("2. Uždaviniai", chapter),
        *paragraphs(
            [
                "– sukurti vietų, kuriose gera būti po pamokų;",
                "– padėti pirmą kartą įsidarbinti;",
                "– išmokyti dalyvauti priimant sprendimus.",
            ],
            body,
        ),
        Paragraph("3. Darbų planas", chapter),
    ]
    labelled: list[tuple[str, str]] = []
    for area, (heading, works) in enumerate(areas, start=1):
        lines: list[list[Flowable | str]] = [[Paragraph(f"{heading}", style(family, 9, after=0)), ""]]
        for number, (filled, work, amount, details) in enumerate(works, start=1):
            lines.append([Paragraph(f"{area}.{number}. {work}", name), Paragraph(amount, money)])
            lines.append([Paragraph(details, small), ""])
            labelled.append((work, filled))
        form = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#EEEEEE")),
            *(("SPAN", (0, at), (-1, at)) for at in range(2, len(lines), 2)),
        ]
        story += [DrawnTable(lines, colWidths=[370, 113], hAlign="LEFT", style=form), Spacer(1, 6)]
    story += [
        Paragraph("4. Priežiūra", chapter),
        Paragraph(
            "Jaunimo reikalų koordinatorius kas pusmetį apie plano eigą praneša merui ir jaunimo reikalų tarybai.", body
        ),
    ]
    labels = Labels(
        "general",
        verdicts("~++ +~~ ~.~"),
        family="A action plan by the mayor's ordinance",
        layout=(
            "PDF only, no rules: each measure is a bold numbered line with the sum at the right and a small line "
            "„Vykdo: … | Kada: … | Siektina: …“ under it; shaded lines name the areas"
        ),
        measures=measures(*labelled),
        adoption=("mayor", "2023-06-05", "M-214"),
        notes={
            "goal": "own tasks only; the goal is that of the law",
            "target_groups": "„Planas skirtas 14–29 metų rajono jaunuoliams“",
            "indicators": "7 of 8 („Siektina: …“)",
            "responsible": "5 of 8",
            "timeline": "5 of 8; besides, the title",
            "funding": "4 of 8",
            "adoption": "the youth council only discussed the plan",
        },
    )
    return pdf_only("hand-b/youth-two-lines", flow(story), labels)


def waste_prevention() -> Case:
    """Panevėžys district 2014: a lightly ruled table with year columns of indicator values; only coordination named."""
    mark = style(size=11, indent=270, after=0)
    title = style(size=13, bold=True, align="center", after=4)
    chapter = style(size=12, bold=True, align="center", after=6)
    body = style(size=12, align="justify", after=6)
    rows = [
        ["Nr.", "Turinys", "Vertinimo kriterijus, matas", "2013 m.", "2017 m.", "2020 m.", "Lėšos, tūkst. Lt"],
        ["ATLIEKŲ SUSIDARYMO MAŽINIMAS"],
        [
            "1.",
            "Kompostavimo konteinerių dalijimas sodybų savininkams",
            "Išdalyta, vnt.",
            "400",
            "2 500",
            "5 200",
            "310,0",
        ],
        ["2.", "Daiktų mainų punktai prie seniūnijų", "Punktai, vnt.", "0", "4", "12", "48,0"],
        [
            "3.",
            "Vienkartinių indų atsisakymas savivaldybės ir jos įstaigų rengiamose šventėse, mugėse ir kermošiuose, "
            "pereinant prie daugkartinių indų nuomos",
            "Renginiai be vienkartinių indų, proc.",
            "5",
            "50",
            "100",
            "–",
        ],
        [
            "4.",
            "Taisyklų dienos: batų, dviračių ir buitinės technikos remontas",
            "Dienos per metus, vnt.",
            "0",
            "6",
            "12",
            "21,5",
        ],
        ["ATLIEKŲ TVARKYMO PLĖTRA"],
        ["5.", "Antrinių žaliavų konteinerių aikštelės kaimuose", "Aikštelės, vnt.", "38", "90", "140", "980,0"],
        ["6.", "Didelių gabaritų atliekų surinkimo aikštelė Ramygaloje", "Aikštelė, vnt.", "0", "1", "1", "640,0"],
        ["7.", "Padangų ir asbesto šalinimo akcijos", "Surinkta, t", "22", "60", "110", "205,0"],
        ["VISUOMENĖS ŠVIETIMAS"],
        ["8.", "Pamokos lopšeliuose-darželiuose „Rūšiuoju žaisdamas“", "Įstaigos, vnt.", "3", "9", "11", "12,0"],
        ["9.", "Rūšiavimo atmintinės kartu su mokesčio pranešimais", "Išsiųsta, tūkst. vnt.", "0", "14", "14", "18,4"],
    ]
    rules: Commands = [
        ("BOX", (0, 0), (-1, -1), 0.8, black),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor("#DDE7D4")),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, black),
    ]
    story: list[Flowable] = [
        *paragraphs(
            ["PATVIRTINTA", "Panevėžio rajono savivaldybės tarybos", "2014 m. rugsėjo 25 d. sprendimu", "Nr. T-198"],
            mark,
        ),
        Spacer(1, 14),
        Paragraph("PANEVĖŽIO RAJONO SAVIVALDYBĖS ATLIEKŲ PREVENCIJOS IR TVARKYMO 2014–2020 METŲ PLANAS", title),
        Spacer(1, 20),
        Paragraph("I. BENDROSIOS NUOSTATOS", chapter),
        *paragraphs(
            [
                "1. Planas parengtas vadovaujantis Lietuvos Respublikos atliekų tvarkymo įstatymu (Žin., 1998, Nr. "
                "61-1726) ir Valstybiniu atliekų tvarkymo 2014–2020 metų planu, kurio strateginis tikslas – mažinti "
                "sąvartynuose šalinamų atliekų kiekį.",
                "2. Planu siekiama įvykdyti savivaldybei nustatytas užduotis. Plano tikslas yra tas, kad 2020 metais "
                "vienam rajono gyventojui tektų ne daugiau kaip 240 kg komunalinių atliekų, o pusė jų būtų perdirbama "
                "ar kompostuojama.",
                "3. Plano vykdymą koordinuoja Vietinio ūkio skyrius, ataskaitą savivaldybės tarybai jis teikia kas "
                "dveji metai.",
            ],
            body,
        ),
        Paragraph("II. ESAMA BŪKLĖ", chapter),
        *paragraphs(
            [
                "4. 2013 m. rajone surinkta 10,9 tūkst. t komunalinių atliekų, 283 kg vienam gyventojui; 71 proc. jų "
                "pašalinta Dvarininkų sąvartyne. Rūšiavimo konteineriais aprūpinta 44 proc. namų ūkių. Rajonui tenka 9 "
                "proc. regiono atliekų.",
                "5. Žaliųjų atliekų kiekis per penkerius metus padvigubėjo, nes dalis gyventojų jas veža į aikšteles, "
                "užuot kompostavę. Pavojingų atliekų priėmimo vietos veikia tik Velžyje ir Krekenavoje, todėl "
                "padangos ir šiferis vis dar randami pamiškėse. Kasmet seniūnijos sutvarko apie 160 tokių vietų.",
                "6. Gyventojų apklausa (612 atsakymų) rodo, kad 63 proc. rūšiuotų daugiau, jei konteineriai būtų "
                "arčiau, 31 proc. nežino, kur dėti tekstilę, o 22 proc. sutiktų mokėti pagal atliekų svorį.",
            ],
            body,
        ),
        Paragraph("III. PRIEMONĖS IR JŲ ĮGYVENDINIMO RODIKLIAI", chapter),
        *sheet(rows, [24, 176, 106, 42, 42, 42, 51], rules, size=10.5, cut=(4, 3)),
        Spacer(1, 8),
        Paragraph("Pastaba. Brūkšnys reiškia, kad lėšų dydis nenustatytas.", style(size=9)),
    ]
    labels = Labels(
        "general",
        verdicts("+-+ +~+ +.+"),
        family="G mandated sector plan of the litas years, council mark",
        layout=(
            "PDF only; boxed table without inner rules, three group rows, three year columns of indicator values, a "
            "row cut by the page break, header repeated, note under the table"
        ),
        measures=measures(
            ("Kompostavimo konteinerių dalijimas sodybų savininkams", "itf"),
            ("Daiktų mainų punktai prie seniūnijų", "itf"),
            (
                "Vienkartinių indų atsisakymas savivaldybės ir jos įstaigų rengiamose šventėse, mugėse ir kermošiuose, "
                "pereinant prie daugkartinių indų nuomos",
                "it",
            ),
            ("Taisyklų dienos: batų, dviračių ir buitinės technikos remontas", "itf"),
            ("Antrinių žaliavų konteinerių aikštelės kaimuose", "itf"),
            ("Didelių gabaritų atliekų surinkimo aikštelė Ramygaloje", "itf"),
            ("Padangų ir asbesto šalinimo akcijos", "itf"),
            ("Pamokos lopšeliuose-darželiuose „Rūšiuoju žaisdamas“", "itf"),
            ("Rūšiavimo atmintinės kartu su mokesčio pranešimais", "itf"),
        ),
        remarks=("period_over",),
        adoption=("council", "2014-09-25", "T-198"),
        notes={
            "goal": "second sentence of point 2: „Plano tikslas yra tas, kad …“; the strategic goal in point 1 is the "
            "state's",
            "responsible": "only coordination is assigned (point 3)",
            "timeline": "filled year columns of the indicator (2017, 2020) are a term",
            "funding": "8 of 9",
        },
    )
    content = flow(story, foot="Panevėžio rajono savivaldybės atliekų prevencijos ir tvarkymo planas")
    return pdf_only("hand-b/waste-prevention", content, labels)


DOCUMENTS = (unruled_working_draft, regional_light_rules, youth_two_lines, waste_prevention)
