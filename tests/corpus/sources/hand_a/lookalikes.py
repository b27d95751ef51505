"""Documents that look like plans and are none: a report, a procedure, and a dossier of a letter and a contract."""

from __future__ import annotations

from sources.model import Case, Export, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft

NONE = verdicts("--- --- ---")


def report() -> Case:
    """Tauragė: a council-approved report that reprints the plan with what was done."""
    draft = Draft()
    draft.block("PATVIRTINTA", "Tauragės rajono savivaldybės tarybos", "2024 m. kovo 27 d. sprendimu Nr. 1-71")
    draft.title(
        "UŽSIENIEČIŲ INTEGRACIJOS TAURAGĖS RAJONE 2022–2024 METŲ VEIKSMŲ PLANO",
        "ĮGYVENDINIMO 2023 METAIS ATASKAITA",
    )
    draft.lines(
        "1. Tauragės rajono savivaldybės tarybos 2022 m. gegužės 25 d. sprendimu Nr. 1-140 patvirtinto plano tikslas "
        "– padėti užsieniečiams įsitvirtinti rajono bendruomenėje.",
        "2. Plano tikslinė grupė – trečiųjų šalių piliečiai. 2023 m. paslaugomis pasinaudojo 346 žmonės.",
        "3. 2023 m. įvykdytos šios plano priemonės:",
        align="justify",
    )
    draft.table(
        [
            ["Eil. Nr.", "Priemonė", "Vykdytojas", "Terminas", "Panaudota lėšų, Eur", "Rodiklis", "Įvykdymas"],
            [Cell("1 uždavinys. Mokyti kalbos", cols=7)],
            [
                "1.1.",
                "Rengti lietuvių kalbos kursus",
                "Švietimo centras",
                "2023 m.",
                "4 100",
                "50 asm.",
                "Įvykdyta: išmokyti 64 asmenys",
            ],
            [
                "1.2.",
                "Leisti dvikalbį lankstinuką",
                "Bendrasis skyrius",
                "2023 m. II ketv.",
                "350",
                "600 egz.",
                "Įvykdyta",
            ],
            [Cell("2 uždavinys. Padėti įsikurti", cols=7)],
            [
                "2.1.",
                "Teikti laikiną būstą",
                "Socialinės paramos skyrius",
                "nuolat",
                "9 800",
                "10 šeimų",
                "Iš dalies: 7 šeimos",
            ],
            [
                "2.2.",
                "Apmokėti vertėjo paslaugas ligoninėje",
                "Tauragės ligoninė",
                "nuolat",
                "1 240",
                "80 val.",
                "Įvykdyta: 91 val.",
            ],
        ],
        [1.0, 3.6, 2.8, 1.9, 2.3, 1.9, 3.5],
    )
    draft.p()
    draft.p(
        "4. Įgyvendinant planą atsižvelgta į Socialinės apsaugos ir darbo ministerijos rekomendacijas dėl kalbos "
        "mokymo. Priemonės finansuotos iš savivaldybės ir valstybės biudžetų."
    )
    labels = Labels(
        "integration",
        NONE,
        family="look-alike: report on the execution of a plan, approved by the council",
        layout="approval block, table with task rows that reprints the plan's measures with results",
        notes={
            "all": (
                "a report (ataskaita) is not a plan, even approved by the council and with the plan's table reprinted"
            )
        },
    )
    return word_and_pdf("hand-a/report", draft, labels)


def procedure() -> Case:
    """Kaišiadorys: a council-approved procedure with its own goal, recipients, executor and funding."""
    draft = Draft()
    draft.block(
        "PATVIRTINTA", "Kaišiadorių rajono savivaldybės tarybos", "2023 m. rugsėjo 28 d. sprendimu Nr. V17E-250"
    )
    draft.title("VIENKARTINĖS PARAMOS LAIKINĄJĄ APSAUGĄ GAVUSIEMS UŽSIENIEČIAMS TEIKIMO TVARKOS APRAŠAS")
    draft.chapter("I SKYRIUS", "BENDROSIOS NUOSTATOS")
    draft.lines(
        "1. Vienkartinės paramos laikinąją apsaugą gavusiems užsieniečiams teikimo tvarkos aprašas (toliau – Aprašas) "
        "reglamentuoja paramos dydžius, skyrimo sąlygas ir kreipimosi tvarką.",
        "2. Aprašo tikslas – užtikrinti, kad laikinąją apsaugą gavę užsieniečiai gautų būtiniausią paramą.",
        "3. Parama finansuojama iš Kaišiadorių rajono savivaldybės biudžeto.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "PARAMOS GAVĖJAI IR RŪŠYS")
    draft.lines(
        "4. Paramos gavėjai – Kaišiadorių rajone gyvenamąją vietą deklaravę laikinąją apsaugą gavę užsieniečiai.",
        "5. Parama skiriama:",
        "5.1. būtiniausiems baldams įsigyti – iki 300 Eur;",
        "5.2. vaiko mokyklinėms priemonėms įsigyti – iki 100 Eur;",
        "5.3. vaistams ir akiniams įsigyti – iki 150 Eur.",
    )
    draft.chapter("III SKYRIUS", "PARAMOS SKYRIMAS")
    draft.lines(
        "6. Prašymą nagrinėja Socialinės paramos skyrius per 10 darbo dienų nuo jo gavimo.",
        "7. Sprendimą priima Piniginės paramos skyrimo komisija.",
        "8. Už Aprašo įgyvendinimą atsakingas Socialinės paramos skyriaus vedėjas.",
    )
    labels = Labels(
        "integration",
        NONE,
        family="look-alike: procedure (tvarkos aprašas) approved by the council",
        layout="prose with chapters and numbered points",
        notes={"all": "a procedure regulates support and is not a plan; its goal, recipients and funding earn nothing"},
    )
    return word_and_pdf("hand-a/procedure", draft, labels)


def letter_and_contract() -> Case:
    """Alytus district: a covering letter and a service contract instead of a plan."""
    letter = Draft()
    letter.lines("ALYTAUS RAJONO SAVIVALDYBĖS ADMINISTRACIJA", align="center", bold=True)
    letter.p("Biudžetinė įstaiga. Duomenys kaupiami ir saugomi Juridinių asmenų registre", align="center")
    letter.lines(
        "",
        "Socialinės apsaugos ir darbo ministerijai",
        "",
        "2022-10-14 Nr. (3.13E)K26-2417",
        "Į 2022-09-30 Nr. (16.2-31)SD-4410",
    )
    letter.p("DĖL UŽSIENIEČIŲ INTEGRACIJOS PLANO", bold=True)
    letter.lines(
        "Informuojame, kad atskiro trečiųjų šalių piliečių integracijos plano Alytaus rajono savivaldybė nėra "
        "parengusi. Šios grupės klausimai sprendžiami pagal Alytaus rajono savivaldybės 2022–2024 metų strateginį "
        "veiklos planą, patvirtintą Alytaus rajono savivaldybės tarybos 2022 m. vasario 17 d. sprendimu Nr. K-26, "
        "kurio vienas iš tikslų – mažinti socialinę atskirtį.",
        "Atsižvelgdami į Jūsų rekomendacijas, 2023 m. ketiname organizuoti lietuvių kalbos kursus, parengti "
        "informaciją ukrainiečių kalba ir mokyti darbuotojus. Finansavimo šaltinis – savivaldybės biudžetas. "
        "Pridedame pagalbos paslaugų sutarties kopiją.",
        align="justify",
    )
    letter.lines(
        "", "Administracijos direktorė                                                            Jolanta Grybaitė"
    )

    contract = Draft()
    contract.title("SOCIALINIO KONSULTAVIMO PASLAUGŲ TEIKIMO SUTARTIS")
    contract.lines("2022 m. liepos 4 d. Nr. (29.1E)K29-318", "Alytus", align="center")
    contract.lines(
        "Alytaus rajono savivaldybės administracija (toliau – Užsakovas) ir asociacija „Pagalbos tiltas“ (toliau – "
        "Paslaugų teikėjas) sudarė šią sutartį:",
        "1. Sutarties tikslas – suteikti pagalbą iš Ukrainos atvykusiems asmenims.",
        "2. Paslaugų teikėjas įsipareigoja:",
        "2.1. konsultuoti atvykusius asmenis dėl dokumentų, būsto ir darbo;",
        "2.2. lydėti juos į gydymo įstaigas ir prireikus versti;",
        "2.3. organizuoti vaikų užimtumą vasaros metu.",
        "3. Paslaugos teikiamos nuo 2022 m. liepos 11 d. iki gruodžio 31 d.",
        "4. Paslaugų kaina – 9 600 Eur, apmokama iš savivaldybės biudžeto pagal pateiktas sąskaitas.",
        "5. Paslaugų rodiklis – ne mažiau kaip 80 konsultuotų asmenų.",
        align="justify",
    )
    contract.table(
        [
            ["UŽSAKOVAS", "PASLAUGŲ TEIKĖJAS"],
            ["Alytaus rajono savivaldybės administracija\nA. V.", "Asociacija „Pagalbos tiltas“\nA. V."],
        ],
        [8.5, 8.5],
    )
    labels = Labels(
        "integration",
        NONE,
        family="look-alike: dossier of a letter (docx) and a contract (pdf)",
        layout="letter on letterhead; contract with numbered points and a signature table",
        notes={
            "all": (
                "neither a letter nor a contract is a strategic document; intentions in the letter, the goal, term, "
                "price and indicator of the contract, and the cited council decision K-26 earn nothing"
            )
        },
    )
    name = "hand-a/dossier-letter"
    return Case(name, labels, {f"{name}/rastas.docx": letter, f"{name}/sutartis.pdf": Export(contract)})


DOCUMENTS = (report, procedure, letter_and_contract)
