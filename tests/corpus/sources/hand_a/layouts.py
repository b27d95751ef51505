"""Integration plans in cards and in unruled columns."""

from __future__ import annotations

from reportlab.platypus import Flowable, Paragraph, Spacer
from reportlab.platypus import Table as DrawnTable

from sources.drawn import flow, paragraphs, style
from sources.model import Case, Labels, measures, pdf_only, verdicts, word_only
from sources.word import Cell, Draft, Row, deleted, inserted

SPACE = 90  # puts the page break of the unruled plan inside row 3.1


def cards() -> Case:
    """Neringa: a card for each action with a nested estimate; goal in a tracked insertion; one card deleted."""
    draft = Draft(font="Calibri")
    draft.block(
        "PATVIRTINTA",
        "Neringos",
        "savivaldybės tarybos",
        "2024 m.",
        "birželio 27 d.",
        "sprendimu Nr.",
        "T1-143",
        indent=12.5,
    )
    draft.title("UŽSIENIEČIŲ SEZONINIŲ DARBUOTOJŲ SAVIJAUTOS NERINGOJE VEIKSMŲ PLANAS")
    draft.p(
        [
            "1. Plano tikslas – ",
            deleted("bus suformuluotas po apklausos"),
            inserted(
                "kad Neringoje dirbantys trečiųjų šalių piliečiai žinotų savo teises, gautų gydymą ir jaustųsi "
                "bendruomenės dalimi"
            ),
            ".",
        ]
    )
    draft.p("2. Plano veiklos:")
    cells = (
        (
            "Atvykimo atmintinė viešbučių ir restoranų darbuotojams penkiomis kalbomis",
            "pirmą kartą atvykę sezoniniai darbuotojai",
            "Neringos savivaldybės administracijos Bendrasis skyrius",
            "2025 m. balandis",
            "1 000 egz., 5 kalbos",
            (("Šaltinis", "Eur"), ("SB", "1 800"), ("Rėmėjai", "400")),
        ),
        (
            "Teisininko konsultacijos nuo išnaudojimo darbe nukentėjusiems žmonėms",
            "sezoniniai darbuotojai",
            "asociacija „Neringos verslas“, savivaldybės teisininkas",
            "gegužė–rugsėjis kasmet",
            "20 konsultacijų per sezoną",
            (("Šaltinis", "Eur"), ("PMIF", "3 000")),
        ),
        (
            "Keliaujantis šeimos gydytojo kabinetas Juodkrantėje ir Preiloje",
            "privalomojo draudimo neturintys darbuotojai",
            "Neringos pirminės sveikatos priežiūros centras",
            "2025–2026 m. vasarą",
            "16 priėmimo dienų",
            (("Šaltinis", "Eur"), ("SB", "5 200"), ("PSDF", "2 000"), ("Iš viso", "7 200")),
        ),
        (
            "Vasaros kiemelis: lietuvių kalba per žaidimus",
            "darbuotojų vaikai iki 10 metų",
            "Neringos gimnazija",
            "2025 m. liepa–rugpjūtis",
            "25 vaikai",
            (),
        ),
        (
            "Tautų virtuvių vakarai „Agiloje“",
            "sezoniniai darbuotojai ir vietos gyventojai",
            "Nidos kultūros ir turizmo informacijos centras „Agila“",
            "2024 m. rugsėjis",
            "3 vakarai",
            (("Šaltinis", "Eur"), ("SB", "900")),
        ),
    )
    widths = [5.5, 11.5]
    for index, (title, whom, who, when, sign, money) in enumerate(cells, start=1):
        rows: list[Row] = [
            [Cell(f"{index} veikla", cols=2, bold=True)],
            ["Pavadinimas", title],
            ["Kam skirta", whom],
            ["Kas įgyvendina", who],
            ["Kada", when],
            ["Kaip žinosime, kad pavyko", sign],
            ["Sąmata", Cell("", nested=money) if money else "–"],
        ]
        if index == 5:
            rows.insert(4, ["Kada", "2023 m. rugpjūtis"])
        table = draft.table(rows, widths, header=0)
        if index == 3:
            draft.controlled(table)
        if index == 5:
            draft.delete_row(table, 4)
        draft.p()
    gone = draft.table(
        [
            [Cell("6 veikla", cols=2, bold=True)],
            ["Pavadinimas", "Darbuotojų bendrabučio statyba Nidoje"],
            ["Kas įgyvendina", "Statybos skyrius"],
            ["Kada", "2026 m."],
        ],
        widths,
        header=0,
    )
    for index in range(4):
        draft.delete_row(gone, index)
    labels = Labels(
        "integration",
        verdicts("+++ +++ +++"),
        family="A action plan, council block",
        layout=(
            "key–value cards, one per action, with a nested table of sources; one card inside a block content "
            "control; tracked insertion and deletion, deleted rows and a wholly deleted card; block split over seven "
            "lines"
        ),
        measures=measures(
            ("Atvykimo atmintinė viešbučių ir restoranų darbuotojams penkiomis kalbomis", "irtf"),
            ("Teisininko konsultacijos nuo išnaudojimo darbe nukentėjusiems žmonėms", "irtf"),
            ("Keliaujantis šeimos gydytojo kabinetas Juodkrantėje ir Preiloje", "irtf"),
            ("Vasaros kiemelis: lietuvių kalba per žaidimus", "irt"),
            ("Tautų virtuvių vakarai „Agiloje“", "irtf"),
        ),
        themes=("information", "housing_support", "health", "education", "culture"),
        adoption=("council", "2024-06-27", "T1-143"),
        notes={
            "goal": "stands in a tracked insertion, read as accepted; the deleted words are a placeholder",
            "measures": "card 6 is a tracked deletion",
            "target_groups": "„Kam skirta“ filled in all five cards",
            "funding": "4 of 5 (exactly 80 %): sources and sums in nested tables, one dash",
        },
    )
    return word_only("hand-a/cards-nested", draft, labels)


def unruled() -> Case:
    """Šalčininkai: columns without rules, a row cut by the page break, statements for executor and period."""
    body = style(align="justify")
    centre = style(bold=True, align="center")
    right = style(indent=260)
    cell = style(size=10, after=0)
    strong = style(size=10, bold=True, after=0)
    rows: list[list[Flowable | str]] = [
        [Paragraph(text, strong) for text in ("Eil. Nr.", "Priemonė", "Rodiklis", "Lėšos, tūkst. Eur")],
        ["", Paragraph("1 uždavinys. Mokytis ir lankyti mokyklą", strong), "", ""],
    ]
    groups: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = (
        (
            "",
            (
                (
                    "1.1.",
                    "Atverti bibliotekos kambarį, kuriame lietuvių kalbos mokytoja du kartus per savaitę konsultuoja "
                    "suaugusiuosius",
                    "60 lankytojų",
                    "7,2",
                ),
                ("1.2.", "Nupirkti vadovėlių ir skaitmeninių pratybų mokykloms", "120 komplektų", "3,4"),
                ("1.3.", "Apmokėti kitakalbių mokinių pavėžėjimą į mokyklą", "35 mokiniai", "–"),
            ),
        ),
        (
            "2 uždavinys. Turėti kur gyventi",
            (
                ("2.1.", "Tarpininkauti pasirašant kambarių nuomos sutartis", "25 sutartys", "–"),
                ("2.2.", "Skirti krizių centro vietų smurtą patyrusioms migrantėms", "4 vietos", "9,0"),
                ("2.3.", "Išduoti vienkartines korteles maistui ir higienos prekėms", "–", "5,0"),
            ),
        ),
        (
            "3 uždavinys. Bendrauti",
            (
                (
                    "3.1.",
                    "Siųsti trumpąsias žinutes apie savivaldybės paslaugas anglų, lenkų ir rusų kalbomis visiems, "
                    "kurie deklaravo gyvenamąją vietą rajone ir sutiko gauti tokias žinutes",
                    "ne mažiau kaip 2 žinutės per mėnesį, išsiunčiamos darbo dienomis",
                    "–",
                ),
                ("3.2.", "Burti mišrias futbolo ir tinklinio komandas", "6 komandos", "–"),
                ("3.3.", "Mokyti mokytojus ir slaugytojus suprasti kultūrų skirtumus", "45 darbuotojai", "–"),
            ),
        ),
    )
    for heading, lines in groups:
        if heading:
            rows.append(["", Paragraph(heading, strong), "", ""])
        rows += [[Paragraph(text, cell) for text in line] for line in lines]
    table = DrawnTable(
        rows,
        colWidths=[40, 245, 120, 78],
        splitInRow=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ],
    )
    story: list[Flowable] = [
        *paragraphs(["PROJEKTAS"], style(bold=True, indent=380)),
        *paragraphs(
            [
                "PATVIRTINTA",
                "Šalčininkų rajono savivaldybės tarybos",
                "2023 m. ________________ d. sprendimu",
                "Nr. ______",
            ],
            right,
        ),
        Spacer(1, SPACE),
        *paragraphs(["ŠALČININKŲ RAJONO SAVIVALDYBĖS NAUJAKURIŲ IŠ TREČIŲJŲ ŠALIŲ PAGALBOS PLANAS"], centre),
        Spacer(1, 10),
        *paragraphs(
            [
                "1. Pagalbos naujakuriams poreikis pastebėtas dar tada, kai 2007 m. birželio 25 d. Tarybos sprendimu "
                "2007/435/EB buvo įsteigtas Europos fondas trečiųjų šalių piliečių integracijai. Fondo tikslas buvo "
                "remti valstybių narių pastangas. Nuo 2020 m. rajone užsieniečių padaugėjo nuo 214 iki 655.",
                "2. Daugiausia atvykusiųjų įsikūrė Šalčininkų, Eišiškių ir Baltosios Vokės seniūnijose. Dauguma jų "
                "dirba statybose, prekyboje ir pervežimų įmonėse; 38 proc. kalba lenkiškai, 12 proc. – lietuviškai. "
                "Su vaikais atvyko 96 šeimos. Rajono mokyklose per pastaruosius trejus metus kitakalbių mokinių "
                "padaugėjo nuo 17 iki 58, o į socialinius darbuotojus dėl gyvenamosios vietos per tą patį laiką "
                "kreipėsi 140 žmonių.",
                "3. Planas parengtas bendradarbiaujant su kaimyninėmis savivaldybėmis ir Vilniaus arkivyskupijos "
                "Caritu. Apie jo eigą kasmet iki kovo 1 d. informuojamas rajono meras, o informacija skelbiama "
                "savivaldybės interneto svetainėje.",
                "4. Plano tikslinė grupė – teisėtai Lietuvoje gyvenantys trečiųjų šalių piliečiai ir asmenys be "
                "pilietybės.",
                "5. Plano priemones įgyvendina Šalčininkų rajono savivaldybės administracijos Švietimo ir sporto "
                "skyrius kartu su Šalčininkų socialinių paslaugų centru.",
                "6. Priemonės vykdomos nuo 2023 m. rugsėjo 1 d. iki 2025 m. gruodžio 31 d.",
            ],
            body,
        ),
        Spacer(1, 8),
        *paragraphs(["PLANO TIKSLAS"], centre),
        *paragraphs(
            ["Sukurti rajone pagalbos tinklą, kuriame kiekvienas naujakurys greitai randa mokytoją, būstą ir kaimyną."],
            body,
        ),
        Spacer(1, 8),
        *paragraphs(["PRIEMONĖS"], centre),
        table,
        Spacer(1, 12),
        *paragraphs(["____________________"], style(align="center")),
    ]
    labels = Labels(
        "integration",
        verdicts("+++ +++ ~+~"),
        family="A action plan, draft",
        layout=(
            "PDF only; measures in whitespace columns without rules, no header repeat, one row cut by the page "
            "break, task lines in the measure column"
        ),
        measures=measures(
            (
                "Atverti bibliotekos kambarį, kuriame lietuvių kalbos mokytoja du kartus per savaitę konsultuoja "
                "suaugusiuosius",
                "if",
            ),
            ("Nupirkti vadovėlių ir skaitmeninių pratybų mokykloms", "if"),
            ("Apmokėti kitakalbių mokinių pavėžėjimą į mokyklą", "i"),
            ("Tarpininkauti pasirašant kambarių nuomos sutartis", "i"),
            ("Skirti krizių centro vietų smurtą patyrusioms migrantėms", "if"),
            ("Išduoti vienkartines korteles maistui ir higienos prekėms", "f"),
            (
                "Siųsti trumpąsias žinutes apie savivaldybės paslaugas anglų, lenkų ir rusų kalbomis visiems, kurie "
                "deklaravo gyvenamąją vietą rajone ir sutiko gauti tokias žinutes",
                "i",
            ),
            ("Burti mišrias futbolo ir tinklinio komandas", "i"),
            ("Mokyti mokytojus ir slaugytojus suprasti kultūrų skirtumus", "i"),
        ),
        themes=("education", "housing_support", "information", "culture", "competence"),
        notes={
            "goal": "heading „PLANO TIKSLAS“; the goal of the EU fund is another's",
            "responsible": "point 5 designates the executors of all measures; no column",
            "timeline": "point 6 gives the period of the measures; no column",
            "funding": "4 of 9",
            "adoption": "draft: month, day and number are underscores, „PROJEKTAS“; the Council of the EU is a trap",
        },
    )
    return pdf_only("hand-a/unruled-columns", flow(story), labels)


DOCUMENTS = (cards, unruled)
