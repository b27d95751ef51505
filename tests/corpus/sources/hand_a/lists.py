"""Integration plans whose measures are points of a list, tabbed lines, or only told in prose."""

from __future__ import annotations

from sources.model import Case, Export, Labels, measures, verdicts, word_and_pdf, word_only
from sources.word import Draft, control, run, simple_field, soft_hyphen


def inline_points() -> Case:
    """Zarasai: numbered points that carry executor, term and indicator inside the line; block in a text box."""
    draft = Draft()
    draft.text_box("PATVIRTINTA", "Zarasų rajono savivaldybės mero", "2024 m. kovo 12 d. potvarkiu Nr. MP-118")
    draft.title("ZARASŲ RAJONO SAVIVALDYBĖS SVETINGUMO PRIEMONIŲ PLANAS")
    draft.lines(
        "1. Zarasų rajono savivaldybės svetingumo priemonių planas (toliau – Planas) skirtas Zarasų rajone gyvenamąją "
        "vietą deklaravusiems ne Europos Sąjungos šalių piliečiams ir jų šeimų nariams.",
        "2. Plano tikslas kryptingai padėti naujakuriams iš ne Europos Sąjungos šalių tapti visaverčiais rajono "
        "gyventojais.",
        "3. Priemonės vykdomos pagal finansines savivaldybės galimybes.",
        "4. Plano priemonės:",
        align="justify",
    )
    draft.lines(
        "4.1. Išversti savivaldybės paslaugų aprašymus į anglų, rusų ir ukrainiečių kalbas. Vykdytojas – Bendrasis "
        "skyrius; terminas – 2024 m. III ketvirtis; rodiklis – 12 aprašymų.",
        "4.2. Išdalyti drabužių, patalynės ir indų paramą naujai atvykusiems. Vykdytojas – Zarasų rajono socialinių "
        "paslaugų centras; terminas – nuolat; rodiklis – 30 šeimų.",
        "4.3. Padėti atvykusiems mokytojams ir gydytojams gauti kvalifikacijos pripažinimo pažymas. Vykdytojas – "
        "Švietimo ir kultūros skyrius; terminas – iki 2025 m. birželio 30 d.; rodiklis – 8 specialistai.",
        "4.4. Surengti pokalbius gimnazistams apie prietarus ir neapykantą internete. Vykdytojas – Zarasų „Ąžuolo“ "
        "gimnazija; terminas – 2024 m. lapkritis; rodiklis – 5 pokalbiai, 150 mokinių.",
        "4.5. Pakviesti ne Europos Sąjungos šalių piliečius į svarstymus dėl rajono bendrojo plano keitimo. "
        "Vykdytojas – Architektūros ir teritorijų planavimo skyrius; terminas – 2025 m. I ketvirtis.",
        "4.6. Sudaryti policijos, ligoninės ir seniūnijų tarpusavio nukreipimo tvarką. Vykdytojas – Socialinės paramos "
        "skyrius; terminas – 2024 m. gruodžio 1 d.; rodiklis – 1 patvirtinta tvarka.",
        indent=0.8,
        align="justify",
    )
    draft.p(
        "5. Už Plano vykdymą atsiskaitoma mero pasitarime kas pusmetį. Zarasų rajono savivaldybės tarybos 2021 m. "
        "gegužės 27 d. sprendimu Nr. T-99 patvirtintas strateginis plėtros planas šiuo Planu nekeičiamas.",
        align="justify",
    )
    labels = Labels(
        "integration",
        verdicts("+++ +++ ~+~"),
        family="A action plan by the mayor's ordinance",
        layout=(
            "numbered points with „Vykdytojas – …; terminas – …; rodiklis – …“ inside the line; approval block in a "
            "DrawingML text box with a VML fallback of the same text"
        ),
        measures=measures(
            ("Išversti savivaldybės paslaugų aprašymus į anglų, rusų ir ukrainiečių kalbas", "irt"),
            ("Išdalyti drabužių, patalynės ir indų paramą naujai atvykusiems", "irt"),
            ("Padėti atvykusiems mokytojams ir gydytojams gauti kvalifikacijos pripažinimo pažymas", "irt"),
            ("Surengti pokalbius gimnazistams apie prietarus ir neapykantą internete", "irt"),
            ("Pakviesti ne Europos Sąjungos šalių piliečius į svarstymus dėl rajono bendrojo plano keitimo", "rt"),
            ("Sudaryti policijos, ligoninės ir seniūnijų tarpusavio nukreipimo tvarką", "irt"),
        ),
        themes=("information", "housing_support", "employment", "equality", "participation", "infrastructure"),
        adoption=("mayor", "2024-03-12", "MP-118"),
        notes={
            "goal": "„Plano tikslas kryptingai padėti …“ without a dash",
            "indicators": "5 of 6",
            "funding": "„pagal finansines galimybes“",
            "timeline": "no period in the title; a term in every point",
            "adoption": "mayor's ordinance in the text box; council decision T-99 approved another document",
        },
    )
    return word_and_pdf("hand-a/inline-points", draft, labels)


def tab_lines() -> Case:
    """Pagėgiai: columns held by tab stops, nameless executors, empty labels, draft number „TSP-“."""
    draft = Draft(landscape=True)
    draft.block(
        "PATVIRTINTA", "Pagėgių savivaldybės tarybos", "2025 m. vasario      d. sprendimu", "Nr. TSP-", indent=16
    )
    draft.title("TREČIŲJŲ ŠALIŲ PILIEČIŲ PRIĖMIMO PAGĖGIŲ SAVIVALDYBĖJE 2025 METŲ PLANAS")
    draft.lines(
        "Tikslas: (bus patikslinta)",
        "Tikslinės grupės: …",
        "Plano įgyvendinimo rodiklis – savivaldybės paslaugomis pasinaudoję trečiųjų šalių piliečiai (ne mažiau kaip "
        "80).",
        "",
    )
    draft.tabbed(
        [1.2, 11.5, 17.2, 22.4],
        ("Nr.", "Priemonė", "Vykdytojai", "Terminas", "Lėšos, Eur"),
        (
            "1.",
            "Sudaryti tarpinstitucinę pagalbos atvykusiesiems grupę",
            "atsakingi padaliniai",
            "š. m. kovo mėn.",
            "–",
        ),
        ("2.", "Paskirti kontaktinį asmenį užsieniečių reikalams", "atsakingi padaliniai", "š. m. kovo mėn.", "–"),
        (
            "3.",
            "Pasirašyti telefoninio vertimo paslaugos sutartį",
            "atsakingos institucijos",
            "š. m. gegužės mėn.",
            "–",
        ),
        (
            "4.",
            "Aptarti su atvykusiaisiais siūlomus autobusų maršrutus",
            "įstaigos pagal kompetenciją",
            "š. m. II pusm.",
            "–",
        ),
        ("5.", "Sukurti svetainės skiltį „Welcome to Pagėgiai“", "atsakingi padaliniai", "iki š. m. pabaigos", "–"),
    )
    draft.p()
    draft.p("______________________", align="center")
    labels = Labels(
        "integration",
        verdicts("~-+ ~~+ -+~"),
        family="E measures plan, draft",
        layout="no table at all: tab-separated lines with tab stops (whitespace columns in the PDF), landscape",
        measures=measures(
            ("Sudaryti tarpinstitucinę pagalbos atvykusiesiems grupę", "t"),
            ("Paskirti kontaktinį asmenį užsieniečių reikalams", "t"),
            ("Pasirašyti telefoninio vertimo paslaugos sutartį", "t"),
            ("Aptarti su atvykusiaisiais siūlomus autobusų maršrutus", "t"),
            ("Sukurti svetainės skiltį „Welcome to Pagėgiai“", "t"),
        ),
        themes=("infrastructure", "participation", "information"),
        notes={
            "goal": "label with a placeholder",
            "target_groups": "label with „…“ only: an empty label of the target group earns nothing",
            "indicators": "one indicator of the whole plan",
            "responsible": (
                "only nameless bodies („atsakingi padaliniai“, „atsakingos institucijos“, „įstaigos pagal "
                "kompetenciją“)"
            ),
            "timeline": "„š. m.“ with month in every line",
            "funding": "column of dashes",
            "themes": "talking over draft bus routes with newcomers is a consultation → participation",
            "adoption": "day blank, number „TSP-“",
        },
    )
    return word_and_pdf("hand-a/tab-lines", draft, labels)


def running_prose() -> Case:
    """Kazlų Rūda: a working draft in prose with a vision, a comment, hidden text, a field and a footnote."""
    draft = Draft()
    draft.running("Darbinė redakcija, 2023-11-06", ["Puslapis ", simple_field("PAGE", "1")])
    draft.title(
        "KAZLŲ RŪDOS SAVIVALDYBĖS",
        ["IŠ UŽSIENIO ATVYKUSIŲ ŠEIMŲ PAGALBOS ", simple_field("DOCPROPERTY Laikotarpis", "2024–2026"), " METŲ PLANAS"],
    )
    points = draft.numbering("%1.")
    draft.p("Ateities vaizdas", bold=True)
    draft.item(
        points,
        [
            draft.commented(
                "Vizija",
                "Siūlau įrašyti ir tikslą: „Plano tikslas – iki 2026 m. pabaigos sukurti atvykusių šeimų pagalbos "
                "sistemą.“",
            ),
            " – Kazlų Rūda, kurioje niekas ilgai nelieka svetimas.",
        ],
    )
    draft.p(
        [
            run(
                "Plano tikslas – padėti užsieniečių šeimoms įsikurti. Tikslinė grupė – prieglobsčio gavėjai. (Rengėjo "
                "pastaba, prieš spausdinant paslėpti.)",
                hidden=True,
            )
        ]
    )
    draft.p("Padėtis", bold=True)
    draft.item(
        points,
        [
            "2023 m. liepos 1 d. savivaldybėje gyveno 312 užsie",
            soft_hyphen(),
            "niečių, daugiausia Ukrainos ir Bal\u00adtarusijos piliečių; 41 vaikas lankė mokyklas. Kazlų Rūdos "
            "savivaldybės taryba 2022 m. kovo 28 d. sprendimu Nr. TS-55 patvirtino Socialinės paramos teikimo tvarkos "
            "aprašą, kurio tikslas – reglamentuoti vienkartinių pašalpų skyrimą.",
        ],
    )
    draft.p("Ką ketinama daryti", bold=True)
    draft.item(
        points,
        "Mokyklose bus samdomi mokytojų padėjėjai, kurie lydės naujai atvykusius vaikus per pamokas, o jų tėvams "
        "vakarais bus dėstoma lietuvių kalba. Medienos perdirbimo įmonėms savivaldybė pasiūlys priimti užsieniečius "
        "stažuotis ir vėliau juos įdarbinti. Ambulatorijoje užsieniečiai bus skiepijami ir tikrinami dėl "
        "tuberkuliozės.",
    )
    draft.item(
        points,
        [
            "Numatytus darbus atliks atsakingos institucijos.",
            draft.footnote("Finansavimo šaltiniai bus tikslinami sudarant kiekvienų metų savivaldybės biudžetą."),
        ],
    )
    draft.item(points, "Parengtas planas bus teikiamas Kazlų Rūdos savivaldybės tarybai tvirtinti.")
    labels = Labels(
        "integration",
        verdicts("~-~ -~~ ~+-"),
        family="A action plan, working draft in prose",
        layout=(
            "prose only; Word auto-numbered points, comment, vanish text, simple fields (the period of the title "
            "stands in one), footnote, soft hyphens as character and as element"
        ),
        themes=("education", "employment", "health"),
        remarks=("few_measures",),
        notes={
            "goal": (
                "vision only; the goal in the comment is proposed and the one in the vanish text is not printed; "
                "the goal of the tvarkos aprašas is another document's"
            ),
            "target_groups": "designation only in vanish text, which is not printed; otherwise in passing",
            "measures": "activities told in running text",
            "indicators": "numbers are statistics",
            "responsible": "„atsakingos institucijos“",
            "timeline": "period only in the title (inside a simple field)",
            "funding": "footnote: sources will be specified",
            "adoption": "intention only; TS-55 approved a tvarkos aprašas",
        },
    )
    return word_only("hand-a/running-prose", draft, labels)


def dossier() -> Case:
    """Joniškis: the council decision in one file, the plan as a list with glued numbers in another."""
    decision = Draft()
    decision.lines("JONIŠKIO RAJONO SAVIVALDYBĖS TARYBA", "", "S P R E N D I M A S", align="center", bold=True)
    decision.p(
        "DĖL PAGALBOS UŽSIENIEČIAMS JONIŠKIO RAJONE 2023–2024 METŲ VEIKSMŲ PLANO PATVIRTINIMO",
        align="center",
        bold=True,
    )
    decision.lines(
        [control("2023 m. kovo 30 d.", "data")], "Nr.", [control("T-58", "numeris")], "Joniškis", align="center"
    )
    decision.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 16 straipsnio 2 dalies 40 punktu ir "
        "atsižvelgdama į Joniškio rajono savivaldybės nevyriausybinių organizacijų tarybos 2023 m. kovo 6 d. "
        "protokolinį nutarimą Nr. 2, Joniškio rajono savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    points = decision.numbering("%1.")
    decision.item(
        points, "Patvirtinti Pagalbos užsieniečiams Joniškio rajone 2023–2024 metų veiksmų planą (pridedama)."
    )
    decision.item(points, "Paskelbti šį sprendimą Teisės aktų registre ir savivaldybės interneto svetainėje.")
    decision.p(
        "Šis sprendimas per vieną mėnesį nuo jo įsigaliojimo dienos gali būti skundžiamas Regionų administracinio "
        "teismo Šiaulių rūmams (Dvaro g. 80, Šiauliai)."
    )
    decision.p("Savivaldybės meras                                                                Kęstutis Rimkus")

    plan = Draft(font="Arial", size=10.5)
    plan.title("PAGALBOS UŽSIENIEČIAMS JONIŠKIO RAJONE 2023–2024 METŲ VEIKSMŲ PLANAS")
    plan.p("Ko siekiame. Plano tikslas", bold=True)
    plan.p("Sumažinti užsieniečių atskirtį Joniškio rajone ir padėti jiems greičiau pradėti gyventi savarankiškai.")
    plan.p("Tikslinės grupės", bold=True)
    plan.bullets("karo pabėgėliai iš Ukrainos;", "trečiųjų šalių piliečiai, dirbantys žemės ūkyje;", "jų vaikai.")
    plan.p("Veiksmai", bold=True)
    actions = (
        (
            "Organizuoti lietuvių kalbos stovyklą vaikams prie Kirnaičių tvenkinio",
            "Joniškio švietimo centras",
            "2023 m. liepa",
            "2 500 Eur",
        ),
        (
            "Parengti vaizdo įrašus apie mokesčius, draudimą ir mokyklas ukrainiečių kalba",
            "Viešųjų ryšių specialistė",
            "2023 m. IV ketv.",
            "",
        ),
        (
            "Kompensuoti nuomojamo būsto šildymo išlaidas",
            "Socialinės paramos ir civilinės metrikacijos skyrius",
            "–",
            "VB lėšos",
        ),
        ("Surengti moterų sveikatos patikros dienas", "Joniškio ligoninė", "–", "–"),
        (
            "Pasiūlyti darbo praktiką kepyklose ir siuvyklose",
            "Joniškio turizmo ir verslo informacijos centras",
            "",
            "–",
        ),
        (
            "Apmokyti seniūnijų darbuotojus bendrauti su kitakalbiais",
            "Personalo skyrius",
            "iki 2023 m. gruodžio 15 d.",
            "600 Eur",
        ),
        ("Priimti naujakurius į sporto ir laisvalaikio klubus", "Joniškio sporto centras", "–", ""),
        ("Įsteigti patariamąją užsieniečių grupę prie rajono mero", "Mero patarėja", "2024 m. I ketv.", "–"),
    )
    for index, (title, who, when, money) in enumerate(actions, start=1):
        plan.p(f"{index}{title}", bold=True)
        plan.lines(f"Kas atsako: {who}", f"Iki kada: {when}", f"Lėšos: {money}", indent=0.8)
    labels = Labels(
        "integration",
        verdicts("+++ -+~ ~++"),
        family="A action plan in a dossier: council decision (docx) + plan without an approval block (pdf)",
        layout=(
            "list whose typed numbers are glued to the text („1Organizuoti“), „Kas atsako / Iki kada / Lėšos“ as "
            "sub-lines; decision with Word auto-numbers, date and number in content controls and separate paragraphs"
        ),
        measures=measures(
            ("Organizuoti lietuvių kalbos stovyklą vaikams prie Kirnaičių tvenkinio", "rtf"),
            ("Parengti vaizdo įrašus apie mokesčius, draudimą ir mokyklas ukrainiečių kalba", "rt"),
            ("Kompensuoti nuomojamo būsto šildymo išlaidas", "rf"),
            ("Surengti moterų sveikatos patikros dienas", "r"),
            ("Pasiūlyti darbo praktiką kepyklose ir siuvyklose", "r"),
            ("Apmokyti seniūnijų darbuotojus bendrauti su kitakalbiais", "rtf"),
            ("Priimti naujakurius į sporto ir laisvalaikio klubus", "r"),
            ("Įsteigti patariamąją užsieniečių grupę prie rajono mero", "rt"),
        ),
        themes=(
            "education",
            "information",
            "housing_support",
            "health",
            "employment",
            "competence",
            "culture",
            "participation",
        ),
        adoption=("council", "2023-03-30", "T-58"),
        notes={
            "goal": "heading „Ko siekiame. Plano tikslas“, statement below",
            "indicators": "none",
            "timeline": "4 of 8",
            "funding": "3 of 8",
            "adoption": "only the decision in the dossier shows it; the NGO council is another council",
        },
    )
    name = "hand-a/dossier-decision"
    return Case(name, labels, {f"{name}/sprendimas.docx": decision, f"{name}/veiksmu-planas.pdf": Export(plan)})


DOCUMENTS = (inline_points, tab_lines, running_prose, dossier)
