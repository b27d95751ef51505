"""Host documents: municipal plans on other subjects with a part on foreigners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sources.model import Case, Labels, measures, verdicts, word_and_pdf
from sources.word import Cell, Draft, Row


@dataclass(frozen=True)
class Line:
    """A measure of a strategic activity plan: code, name, holder of the appropriations, source → three years."""

    code: str
    name: str
    holder: str
    funds: Sequence[tuple[str, tuple[float, float, float]]]


def _amount(value: float) -> str:
    return f"{value:.1f}".replace(".", ",") if value else "–"


def _programme(draft: Draft, code: str, groups: Sequence[tuple[str, str, Sequence[Line]]], goal: str) -> None:
    """The table of one programme: a row for each source of a measure and „Iš viso“."""

    def turned(text: str) -> Cell:
        return Cell(text, rows=2, vertical=True)

    rows: list[Row] = [
        [
            turned("Programos tikslo kodas"),
            turned("Uždavinio kodas"),
            turned("Priemonės kodas"),
            Cell("Priemonės pavadinimas", rows=2),
            Cell("Asignavimų valdytojas", rows=2),
            Cell("Finan-savimo šaltinis", rows=2),
            Cell("Asignavimai ir planuojamos lėšos", cols=3),
        ],
        ["2024 m. asigna-vimai", "2025 m. planas", "2026 m. planas"],
        [Cell("01", bold=True), Cell(f"Tikslas: {goal}", cols=8, bold=True)],
    ]
    for number, task, lines in groups:
        rows.append(["01", number, Cell(f"Uždavinys: {task}", cols=7)])
        for line in lines:
            height = len(line.funds) + 1
            for index, (source, years) in enumerate(line.funds):
                lead: list[str | Cell] = (
                    [
                        Cell("01", rows=height),
                        Cell(number, rows=height),
                        Cell(line.code, rows=height),
                        Cell(line.name, rows=height),
                        Cell(line.holder, rows=height),
                    ]
                    if index == 0
                    else []
                )
                rows.append([*lead, source, *(_amount(year) for year in years)])
            totals = [sum(years) for years in zip(*(fund[1] for fund in line.funds), strict=True)]
            rows.append([Cell("Iš viso", bold=True), *(Cell(_amount(total), bold=True) for total in totals)])
    everything = [line for _, _, lines in groups for line in lines]
    totals = [sum(years) for years in zip(*(fund[1] for line in everything for fund in line.funds), strict=True)]
    rows.append(
        [Cell(f"Iš viso {code} programai", cols=6, bold=True), *(Cell(_amount(total), bold=True) for total in totals)]
    )
    draft.p("(tūkst. Eur)", align="right")
    table = draft.table(rows, [1.0, 1.0, 1.0, 8.4, 5.4, 2.0, 2.2, 2.2, 2.2], header=2, repeat=True, size=9)
    draft.row_height(table, 0, 1.4)
    draft.row_height(table, 1, 2.0)


def activity_plan() -> Case:
    """Švenčionys: a strategic activity plan with one programme on foreigners and one stray measure elsewhere."""
    draft = Draft()
    draft.running(footer="Švenčionių rajono savivaldybės 2024–2026 metų strateginis veiklos planas")
    draft.block(
        "PATVIRTINTA",
        "Švenčionių rajono savivaldybės tarybos",
        "2024 m. vasario 15 d. sprendimu Nr. T-21",
        "(Švenčionių rajono savivaldybės tarybos",
        "2024 m. birželio 20 d. sprendimo Nr. T-118 redakcija)",
        indent=8.5,
    )
    draft.title("ŠVENČIONIŲ RAJONO SAVIVALDYBĖS", "2024–2026 METŲ STRATEGINIS VEIKLOS PLANAS")
    draft.chapter("I SKYRIUS", "MISIJA IR STRATEGINIAI TIKSLAI")
    draft.lines(
        "Misija – kokybiškai teikti viešąsias paslaugas ir tausoti Švenčionių krašto gamtą.",
        "1 strateginis tikslas – kurti palankią aplinką verslui ir užimtumui kaimo vietovėse.",
        "2 strateginis tikslas – stiprinti gyventojų sveikatą ir socialinį saugumą.",
        "3 strateginis tikslas – gerinti susisiekimą su Vilniumi ir seniūnijų centrais.",
    )
    draft.chapter("II SKYRIUS", "APLINKOS APŽVALGA")
    draft.lines(
        "2023 m. pabaigoje rajone gyveno 22 940 žmonių. Per metus jų sumažėjo 1,1 proc. Registruotas nedarbas siekė "
        "9,8 proc. Rajone apsigyveno 403 užsieniečiai, iš jų 287 – nuo karo Ukrainoje pasitraukę žmonės. Priėmimo ir "
        "integracijos agentūros Pabradės padalinyje tuo pačiu metu buvo apgyvendinti 142 prieglobsčio prašytojai.",
        "Planas parengtas vadovaujantis Strateginio valdymo metodika, patvirtinta Lietuvos Respublikos Vyriausybės "
        "2021 m. balandžio 28 d. nutarimu Nr. 292, ir Švenčionių rajono savivaldybės tarybos 2021 m. rugsėjo 30 d. "
        "sprendimu Nr. T-140 patvirtintu strateginiu plėtros planu iki 2030 m.",
        align="justify",
    )
    draft.table(
        [
            ["Rodiklis", "2021 m.", "2022 m.", "2023 m."],
            ["Gyventojų skaičius metų pabaigoje", "23 410", "23 200", "22 940"],
            ["Registruotas nedarbas, proc.", "11,2", "10,1", "9,8"],
            ["Užsieniečių skaičius", "61", "388", "403"],
        ],
        [8, 3, 3, 3],
    )
    draft.chapter("III SKYRIUS", "PROGRAMOS")
    draft.table(
        [
            ["Programos kodas", "Programos pavadinimas", "Programos koordinatorius"],
            ["02", "Kultūros ir turizmo programa", "Švietimo ir kultūros skyriaus vedėja"],
            ["03", "Socialinės paramos programa", "Socialinės paramos skyriaus vedėjas"],
            ["06", "Kelių ir gatvių programa", "Vietinio ūkio skyriaus vedėjas"],
            ["07", "Atvykusių iš užsienio gyventojų įtraukties programa", "Socialinės paramos skyriaus vedėjas"],
        ],
        [3, 8, 6],
    )
    draft.section(landscape=True)
    draft.p("02 KULTŪROS IR TURIZMO PROGRAMA", bold=True)
    draft.p("Programa siekiama išlaikyti kultūros centrų tinklą ir pritraukti lankytojų prie Žeimenos.")
    _programme(
        draft,
        "02",
        [
            (
                "01",
                "Išlaikyti kultūros įstaigas",
                [
                    Line(
                        "01",
                        "Kultūros centrų veikla Švenčionyse, Pabradėje ir Švenčionėliuose",
                        "Švenčionių rajono kultūros centras",
                        [("SB", (910, 930, 945)), ("SP", (24, 24, 25))],
                    ),
                    Line(
                        "02",
                        "Bibliotekų fondų atnaujinimas",
                        "Viešoji biblioteka",
                        [("SB", (38, 38, 38)), ("VB", (21, 21, 21))],
                    ),
                    Line(
                        "03",
                        "Tarptautinių folkloro festivalių rengimas",
                        "Švenčionių rajono kultūros centras",
                        [("SB", (15, 15, 15))],
                    ),
                ],
            )
        ],
        "puoselėti krašto kultūrą ir didinti jos prieinamumą",
    )
    draft.page_break()
    draft.p("03 SOCIALINĖS PARAMOS PROGRAMA", bold=True)
    draft.p("Programos tikslinė grupė: pagyvenę žmonės, asmenys su negalia, nepasiturinčios šeimos.")
    _programme(
        draft,
        "03",
        [
            (
                "01",
                "Mokėti išmokas ir kompensacijas",
                [
                    Line(
                        "01",
                        "Būsto šildymo kompensacijų mokėjimas",
                        "Savivaldybės administracija",
                        [("SB", (420, 430, 430))],
                    ),
                    Line(
                        "02",
                        "Vienkartinių išmokų prieglobsčio gavėjams įsikurti mokėjimas",
                        "Savivaldybės administracija",
                        [("VB", (12, 12, 12))],
                    ),
                ],
            ),
            (
                "02",
                "Plėsti paslaugas namuose",
                [
                    Line(
                        "01",
                        "Dienos socialinės globos teikimas asmenims su negalia",
                        "Socialinių paslaugų centras",
                        [("SB", (130, 140, 150)), ("VBD", (210, 215, 220)), ("ES", (60, 0, 0))],
                    )
                ],
            ),
        ],
        "mažinti skurdą ir socialinę atskirtį",
    )
    draft.page_break()
    draft.p("07 ATVYKUSIŲ IŠ UŽSIENIO GYVENTOJŲ ĮTRAUKTIES PROGRAMA", bold=True)
    draft.table(
        [
            ["Programos aprašymas", "Programa pratęsia 2022 m. pradėtą pagalbą nuo karo pasitraukusiems žmonėms."],
            ["Programos tikslinė grupė", "Rajone apsigyvenę trečiųjų šalių piliečiai ir prieglobsčio gavėjai"],
            ["Programos koordinatorius", "Socialinės paramos skyriaus vedėjas"],
        ],
        [6, 19],
        header=0,
    )
    _programme(
        draft,
        "07",
        [
            (
                "01",
                "Palengvinti pirmuosius metus rajone",
                [
                    Line(
                        "01",
                        "Atvykusių šeimų priėmimo ir lydėjimo paslauga",
                        "Socialinių paslaugų centras",
                        [("VB", (31.5, 32, 32)), ("PMIF", (18, 18, 0))],
                    ),
                    Line(
                        "02",
                        "Vertimo žodžiu poliklinikoje ir seniūnijose apmokėjimas",
                        "Savivaldybės administracija",
                        [("SB", (4, 4.5, 5)), ("PMIF", (9, 9, 9))],
                    ),
                ],
            ),
            (
                "02",
                "Suartinti atvykusiuosius ir vietos gyventojus",
                [
                    Line(
                        "01",
                        "Lietuvių kalbos būreliai darbo vietose",
                        "Švenčionių švietimo centras",
                        [("SB", (3.6, 3.6, 3.6))],
                    ),
                    Line(
                        "02",
                        "Užsieniečių bendruomenių renginių dalinis finansavimas",
                        "Savivaldybės administracija",
                        [("SB", (2.5, 2.5, 2.5)), ("Kt.", (1, 1, 1))],
                    ),
                ],
            ),
        ],
        "sutelkti pagalbą į rajoną atvykusiems užsieniečiams, kad jie gyventų savarankiškai",
    )
    draft.p()
    draft.p("Priemonių produkto kriterijai", bold=True)
    draft.table(
        [
            ["Kriterijaus kodas", "Priemonės kodas", "Produkto kriterijus, mato vnt.", "2024", "2025", "2026"],
            ["P-02-01-01-01", "02-01-01-01", "Renginių skaičius, vnt.", "310", "320", "320"],
            ["P-02-01-01-02", "02-01-01-02", "Naujų leidinių skaičius, vnt.", "5 200", "5 200", "5 200"],
            ["P-03-01-01-01", "03-01-01-01", "Kompensacijų gavėjai, asm.", "2 900", "2 850", "2 850"],
            ["P-03-01-02-01", "03-01-02-01", "Paslaugų gavėjai, asm.", "84", "88", "92"],
            ["P-07-01-01-01", "07-01-01-01", "Palydėtų šeimų skaičius, vnt.", "40", "40", "35"],
            ["P-07-01-01-02", "07-01-01-02", "Vertimo valandų skaičius, val.", "420", "440", "460"],
            ["P-07-01-02-01", "07-01-02-01", "Būrelių lankytojų skaičius, asm.", "55", "60", "60"],
        ],
        [4, 4, 9, 2.5, 2.5, 2.5],
        repeat=True,
    )
    labels = Labels(
        "integration",
        verdicts("+++ ~++ +++"),
        family="D strategic activity plan (SVP), host, with one programme on foreigners",
        layout=(
            "landscape sections, vertical code headers, hyphenated header words, several source rows and „Iš viso“ "
            "for each measure, code and name merged over them, goal and task rows, indicators in a table of their own "
            "joined by the full code, key–value programme sheet"
        ),
        measures=measures(
            ("Vienkartinių išmokų prieglobsčio gavėjams įsikurti mokėjimas", "rtf"),
            ("Atvykusių šeimų priėmimo ir lydėjimo paslauga", "irtf"),
            ("Vertimo žodžiu poliklinikoje ir seniūnijose apmokėjimas", "irtf"),
            ("Lietuvių kalbos būreliai darbo vietose", "irtf"),
            ("Užsieniečių bendruomenių renginių dalinis finansavimas", "rtf"),
        ),
        themes=("housing_support", "infrastructure", "education", "culture"),
        adoption=("council", "2024-02-15", "T-21"),
        notes={
            "goal": "goal row of programme 07 is on the subject",
            "target_groups": "sheet of programme 07; the group of programme 03 does not bear on the subject",
            "measures": (
                "the four of programme 07 and measure 02 of task 01 in programme 03; folklore festivals with "
                "foreign groups are not"
            ),
            "indicators": "3 of 5 in the table of product criteria",
            "responsible": (
                "„Asignavimų valdytojas“ names the institution that carries the measure out; the "
                "coordinator alone would be partial"
            ),
            "adoption": "T-118 is the amending decision; T-140 approved the development plan",
        },
    )
    return word_and_pdf("hand-a/host-activity-plan", draft, labels)


def development_tree() -> Case:
    """Kretinga: a development plan as a tree of labelled points with sub-lines; the block in a borderless table."""
    draft = Draft()
    draft.running("Kretingos rajono savivaldybės strateginis plėtros planas")
    draft.table(
        [["", "PATVIRTINTA\nKretingos rajono savivaldybės tarybos\n2022 m. rugsėjo 29 d. sprendimu\nNr. T2-262"]],
        [9, 8],
        header=0,
        ruled=False,
        size=11,
    )
    draft.title("KRETINGOS RAJONO SAVIVALDYBĖS 2023–2030 METŲ STRATEGINIS PLĖTROS PLANAS")
    draft.lines(
        "Vizija – Kretinga, darni ir žalia pajūrio krašto sostinė.",
        "Planas suderintas su Klaipėdos regiono plėtros tarybos kolegijos 2022 m. liepos 7 d. sprendimu Nr. K/S-24 "
        "patvirtintu 2022–2030 metų Klaipėdos regiono plėtros planu, kurio tikslas – didinti regiono konkurencingumą.",
        "2021 m. rajone gyveno 38 230 gyventojų, iš jų 1,6 proc. – užsienio valstybių piliečiai. Savivaldybės "
        "biudžeto pajamos sudarė 48,2 mln. Eur.",
        align="justify",
    )

    def measure(number: str, title: str, *details: str) -> None:
        draft.p(f"{number}. Priemonė – {title}", indent=1.5)
        draft.lines(*details, indent=2.5)

    draft.p("1 prioritetas – Atviras ir konkurencingas verslas", bold=True)
    draft.p("1.1. Tikslas – Skatinti verslumą ir pritraukti investicijų", bold=True)
    draft.p("1.1.1. Uždavinys – Gerinti verslo aplinką", indent=0.8)
    measure(
        "1.1.1.1",
        "Pramonės teritorijos prie Padvarių įrengimas",
        "Laikotarpis: 2024–2027 m.",
        "Vykdytojai: Investicijų ir statybos skyrius",
        "Rodiklis: 12 ha įrengtos teritorijos",
        "Lėšos: ES, SB",
    )
    measure(
        "1.1.1.2",
        "Užsienio investuotojų vizitų organizavimas",
        "Laikotarpis: 2023–2030 m.",
        "Vykdytojai: Strateginio planavimo skyrius",
        "Rodiklis: 3 vizitai per metus",
    )
    measure(
        "1.1.1.3",
        "Konsultacijų dienos įmones steigiantiems užsieniečiams",
        "Laikotarpis: 2023–2026 m.",
        "Vykdytojai: Kretingos rajono turizmo informacijos ir verslo centras",
        "Rodiklis: 20 konsultacijų per metus",
    )
    draft.p("1.1.2. Uždavinys – Plėsti turizmo paslaugas", indent=0.8)
    measure(
        "1.1.2.1",
        "Maršrutų užsienio turistams prie Minijos ženklinimas",
        "Laikotarpis: 2025 m.",
        "Vykdytojai: Kretingos rajono turizmo informacijos ir verslo centras",
        "Rodiklis: 60 km",
    )
    draft.p("2 prioritetas – Sveika, išsilavinusi ir sutelkta bendruomenė", bold=True)
    draft.p("2.1. Tikslas – Gerinti ugdymo kokybę", bold=True)
    draft.p("2.1.1. Uždavinys – Atnaujinti mokyklas", indent=0.8)
    measure(
        "2.1.1.1",
        "Salantų gimnazijos sporto aikštyno sutvarkymas",
        "Laikotarpis: 2023–2024 m.",
        "Vykdytojai: Statybos skyrius",
        "Rodiklis: 1 aikštynas",
        "Lėšos: SB",
    )
    draft.p("2.2. Tikslas – Stiprinti gyventojų tarpusavio pagalbą", bold=True)
    draft.p("2.2.1. Uždavinys – Plėsti paslaugas senjorams", indent=0.8)
    measure(
        "2.2.1.1",
        "Dienos centro senjorams steigimas",
        "Laikotarpis: 2024 m.",
        "Vykdytojai: Kretingos socialinių paslaugų centras",
        "Rodiklis: 40 lankytojų",
    )
    draft.p(
        "2.2.2. Uždavinys – Padėti rajone gyvenantiems trečiųjų šalių piliečiams tapti savais bendruomenėje",
        indent=0.8,
    )
    measure(
        "2.2.2.1",
        "Kitakalbių tėvų įtraukimas į mokyklų tarybas",
        "Laikotarpis: 2024–2030 m.",
        "Vykdytojai: Švietimo skyrius",
        "Rodiklis: –",
    )
    measure(
        "2.2.2.2",
        "Mokytojų ir socialinių darbuotojų tarpkultūrinio bendravimo kursai",
        "Laikotarpis: 2023–2025 m.",
        "Vykdytojai: Kretingos rajono švietimo centras",
        "Rodiklis: 120 darbuotojų",
    )
    measure(
        "2.2.2.3",
        "Kampanija „Mano kaimynas“ prieš neapykantos kalbą migrantų atžvilgiu",
        "Laikotarpis: …",
        "Vykdytojai: Kretingos rajono kultūros centras",
        "Rodiklis:",
    )
    draft.p("3 prioritetas – Žalia ir pasiekiama aplinka", bold=True)
    draft.p("3.1. Tikslas – Mažinti taršą", bold=True)
    draft.p("3.1.1. Uždavinys – Plėsti dviračių takus", indent=0.8)
    measure(
        "3.1.1.1",
        "Dviračių tako Kretinga–Palanga apšvietimas",
        "Laikotarpis: 2026–2028 m.",
        "Vykdytojai: Vietinio ūkio skyrius",
        "Rodiklis: 9,4 km",
        "Lėšos: ES, SB, VB",
    )
    draft.p("Plano stebėseną kas dvejus metus atlieka Strateginio planavimo skyrius.")
    labels = Labels(
        "integration",
        verdicts("~-+ ~+~ -++"),
        family="C strategic development plan (SPP), host tree with one task on foreigners and a measure elsewhere",
        layout=(
            "numbered tree of paragraphs („2.2.2.1. Priemonė – …“) with „Laikotarpis / Vykdytojai / Rodiklis / "
            "Lėšos“ as sub-lines; approval block in a borderless table"
        ),
        measures=measures(
            ("Konsultacijų dienos įmones steigiantiems užsieniečiams", "irt"),
            ("Kitakalbių tėvų įtraukimas į mokyklų tarybas", "rt"),
            ("Mokytojų ir socialinių darbuotojų tarpkultūrinio bendravimo kursai", "irt"),
            ("Kampanija „Mano kaimynas“ prieš neapykantos kalbą migrantų atžvilgiu", "r"),
        ),
        themes=("employment", "participation", "competence", "equality"),
        adoption=("council", "2022-09-29", "T2-262"),
        notes={
            "goal": "task 2.2.2 is on the subject; the goals are those of the host",
            "target_groups": "a group named in a task is no designation",
            "measures": "foreign investors and tourists are not the subject",
            "indicators": "2 of 4",
            "timeline": "3 of 4 (75 %); the rest only the title of the host",
            "funding": "„Lėšos“ only at measures on other subjects; budget income is statistics",
            "adoption": "the regional development council approved the regional plan",
        },
    )
    return word_and_pdf("hand-a/host-development-tree", draft, labels)


def social_services() -> Case:
    """Varėna: a social services plan; two bulleted activities for foreigners with details in brackets."""
    draft = Draft()
    draft.lines("VARĖNOS RAJONO SAVIVALDYBĖS TARYBA", "SPRENDIMAS", align="center", bold=True)
    draft.p(
        "DĖL VARĖNOS RAJONO SAVIVALDYBĖS 2025 METŲ SOCIALINIŲ PASLAUGŲ PLANO PATVIRTINIMO", align="center", bold=True
    )
    draft.lines("2025 m. kovo 27 d. Nr. T-IX-612", "Varėna", align="center")
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos socialinių paslaugų įstatymo 13 straipsnio 4 dalies 1 punktu, Varėnos "
        "rajono savivaldybės taryba nusprendžia patvirtinti Varėnos rajono savivaldybės 2025 metų socialinių paslaugų "
        "planą (pridedama).",
        align="justify",
    )
    draft.p("Savivaldybės meras                                                            Tomas Girnius")
    draft.page_break()
    draft.title("VARĖNOS RAJONO SAVIVALDYBĖS 2025 METŲ SOCIALINIŲ PASLAUGŲ PLANAS")
    draft.chapter("I SKYRIUS", "ĮVADAS")
    draft.lines(
        "1. Socialinių paslaugų plano tikslas – užtikrinti socialinių paslaugų prieinamumą rajono gyventojams ir "
        "plėsti jų įvairovę atsižvelgiant į poreikį.",
        "2. Planą įgyvendina paslaugas teikiančios įstaigos, nurodytos 1 lentelėje.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "PASLAUGOS IR JŲ GAVĖJAI")
    draft.p("3. Socialinių paslaugų gavėjai:")
    draft.bullets(
        "senyvo amžiaus asmenys ir jų šeimos;", "asmenys su negalia;", "socialinę riziką patiriančios šeimos ir vaikai."
    )
    draft.p("1 lentelė. 2025 m. teikiamos paslaugos")
    draft.table(
        [
            ["Paslauga", "Teikėjas", "Gavėjai 2024 m.", "Gavėjai 2025 m. (planas)", "Lėšos, tūkst. Eur"],
            ["Pagalba į namus", "Varėnos rajono socialinių paslaugų centras", "118", "125", "210,0"],
            ["Dienos socialinė globa", "Varėnos rajono socialinių paslaugų centras", "44", "48", "305,5"],
            ["Trumpalaikė socialinė globa", "Merkinės globos namai", "21", "21", "190,0"],
            ["Vaikų dienos socialinė priežiūra", "VO „Gelbėkit vaikus“", "60", "75", "82,3"],
        ],
        [4.6, 5.2, 2.2, 2.6, 2.4],
    )
    draft.chapter("III SKYRIUS", "PAGALBA ATVYKUSIESIEMS IŠ TREČIŲJŲ ŠALIŲ")
    draft.p(
        "4. 2024 m. pabaigoje rajone gyveno 188 užsieniečiai, iš jų 131 gavęs laikinąją apsaugą. Į socialinius "
        "darbuotojus per metus kreipėsi 64 ukrainiečių šeimos, dažniausiai dėl būsto ir dokumentų.",
        align="justify",
    )
    draft.p("5. 2025 metais numatoma:")
    draft.bullets(
        "teikti intensyvią krizių įveikimo pagalbą iš trečiųjų šalių atvykusioms šeimoms (vykdytojas – Varėnos rajono "
        "socialinių paslaugų centras, II–IV ketvirčiai);",
        "samdyti vertėją žodžiu susitikimams su socialiniais darbuotojais (vykdytojas – Socialinės paramos skyrius, "
        "nuo balandžio 1 d.).",
    )
    draft.p(
        "6. Šio skyriaus veiklos apmokamos iš valstybės biudžeto specialiosios tikslinės dotacijos ir Prieglobsčio, "
        "migracijos ir integracijos fondo.",
        align="justify",
    )
    draft.chapter("IV SKYRIUS", "BAIGIAMOSIOS NUOSTATOS")
    draft.p(
        "7. Plano įgyvendinimą prižiūri Socialinės paramos skyrius, kuris iki 2026 m. kovo 1 d. parengia ataskaitą."
    )
    labels = Labels(
        "integration",
        verdicts("--~ -++ +~+"),
        family="F annual social services plan, host, council decision",
        layout=(
            "prose with a services table of the host; the activities for foreigners are two bullets with executor "
            "and term in brackets"
        ),
        measures=measures(
            ("teikti intensyvią krizių įveikimo pagalbą iš trečiųjų šalių atvykusioms šeimoms", "rt"),
            ("samdyti vertėją žodžiu susitikimams su socialiniais darbuotojais", "rt"),
        ),
        themes=("housing_support", "infrastructure"),
        remarks=("few_measures",),
        adoption=("council", "2025-03-27", "T-IX-612"),
        notes={
            "goal": "the only goal is that of the host plan, on social services in general",
            "target_groups": (
                "the list of recipients does not name foreigners; in chapter III they occur in statistics "
                "and activities"
            ),
            "measures": "two bullets; the services of table 1 are on other subjects",
            "indicators": "numbers are statistics; table 1 is of the host",
            "timeline": "terms in the brackets, and „2025 metais numatoma“",
            "funding": (
                "point 6 names the sources of this chapter's activities; „tikslinės dotacijos“ is no target group"
            ),
            "recommendations": "crisis help (housing_support) and interpretation (infrastructure)",
        },
    )
    return word_and_pdf("hand-a/host-social-services", draft, labels)


def health_measures() -> Case:
    """Ignalina: a bare measures table of the public-health programme, three rows on foreigners; VML text box."""
    draft = Draft(size=11)
    draft.text_box(
        "PATVIRTINTA",
        "Ignalinos rajono savivaldybės tarybos",
        "2024 m. balandžio 25 d. sprendimu Nr. T-88",
        vml=True,
    )
    draft.title("IGNALINOS RAJONO SAVIVALDYBĖS VISUOMENĖS SVEIKATOS RĖMIMO SPECIALIOSIOS PROGRAMOS 2024 METŲ PRIEMONĖS")
    draft.p(
        "Priemonėms pritarta Ignalinos rajono savivaldybės bendruomenės sveikatos tarybos 2024 m. kovo 19 d. posėdyje "
        "(protokolas Nr. 2)."
    )
    bureau = "Ignalinos rajono visuomenės sveikatos biuras"
    hospital = "VšĮ Ignalinos rajono ligoninė"
    draft.table(
        [
            [
                "Eil. Nr.",
                "Priemonės pavadinimas",
                "Tikslinė grupė",
                "Priemonės vykdytojas",
                "Skiriama suma, Eur",
                "Vertinimo kriterijus",
            ],
            ["1.", "Vaikų plaukimo pamokos", "2–4 klasių mokiniai", "Ignalinos sporto centras", "6 800", "90 vaikų"],
            [
                "2.",
                "Širdies ir kraujagyslių ligų prevencijos grupės",
                "40–65 m. gyventojai",
                bureau,
                "2 100",
                "3 grupės",
            ],
            ["3.", "Erkių paplitimo stebėsena poilsiavietėse", "–", bureau, "600", "8 poilsiavietės"],
            [
                "4.",
                "Streso įveikimo užsiėmimai nuo karo pasitraukusioms motinoms",
                "ukrainiečių motinos, auginančios mažus vaikus",
                bureau,
                "1 450",
                "12 užsiėmimų, 30 dalyvių",
            ],
            [
                "5.",
                "Maudyklų vandens kokybės tyrimai",
                "–",
                "Aplinkos apsaugos specialistas",
                "1 900",
                "6 maudyklos, 24 tyrimai",
            ],
            ["6.", "Psichologo konsultacijos mokyklose", "mokiniai ir jų tėvai", bureau, "3 600", "140 konsultacijų"],
            [
                "7.",
                "Paskaitos rusų ir anglų kalbomis apie skiepus, šeimos gydytoją ir pagalbos telefonus užsieniečiams",
                "kitakalbiai rajono gyventojai",
                bureau,
                "400",
                "5 paskaitos",
            ],
            [
                "8.",
                "Sveikatos takų ženklinimas Strigailiškyje",
                "visi gyventojai",
                "Ignalinos seniūnija",
                "1 200",
                "4 km",
            ],
            ["9.", "Savižudybių prevencijos mokymai „safeTALK“", "seniūnijų darbuotojai", bureau, "900", "2 mokymai"],
            ["10.", "Dantų higienos patikra darželiuose", "ikimokyklinukai", hospital, "700", "200 vaikų"],
            [
                "11.",
                "Dantų gydymas prieglobstį gavusių šeimų vaikams",
                "prieglobsčio gavėjų vaikai iki 12 metų",
                hospital,
                "2 000",
                "25 vaikai",
            ],
            ["12.", "Judumo savaitės žygis", "visi gyventojai", bureau, "350", "150 dalyvių"],
            ["13.", "Žindymo konsultacijos namuose", "jauni tėvai", hospital, "800", "40 konsultacijų"],
            ["14.", "Triukšmo matavimai prie mokyklų", "–", bureau, "1 100", "5 matavimai"],
            [
                "15.",
                "Pirmosios pagalbos mokymai kaimo bendruomenėse",
                "kaimo bendruomenių nariai",
                bureau,
                "950",
                "6 mokymai",
            ],
            ["16.", "Sveikos mitybos virtuvė", "vyresni nei 60 m. gyventojai", bureau, "1 150", "8 užsiėmimai"],
            [Cell("Iš viso", cols=4, bold=True), Cell("26 000", bold=True), ""],
        ],
        [1.1, 4.7, 3.1, 3.3, 2.0, 2.9],
        repeat=True,
        size=11,
    )
    draft.p("_____________", align="center")
    labels = Labels(
        "integration",
        verdicts("-++ ++~ +~+"),
        family="F measures of the public-health programme, host",
        layout=(
            "no prose; one table with the header repeated over pages, target-group column, total row; approval "
            "block in a VML text box"
        ),
        measures=measures(
            ("Streso įveikimo užsiėmimai nuo karo pasitraukusioms motinoms", "irf"),
            (
                "Paskaitos rusų ir anglų kalbomis apie skiepus, šeimos gydytoją ir pagalbos telefonus užsieniečiams",
                "irf",
            ),
            ("Dantų gydymas prieglobstį gavusių šeimų vaikams", "irf"),
        ),
        themes=("health", "information"),
        remarks=("few_measures",),
        adoption=("council", "2024-04-25", "T-88"),
        notes={
            "goal": "none",
            "target_groups": "column „Tikslinė grupė“ filled for the three measures on the subject",
            "measures": "rows 4, 7 and 11",
            "timeline": "2024 only in the title",
            "recommendations": "health, and information in other languages",
            "adoption": "the community health council's protocol is a trap",
        },
    )
    return word_and_pdf("hand-a/host-health-measures", draft, labels)


DOCUMENTS = (activity_plan, development_tree, social_services, health_measures)
