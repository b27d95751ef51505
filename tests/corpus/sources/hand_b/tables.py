"""Integration plans whose measures stand in ruled tables."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act, bold_head, plain, signature
from sources.model import Case, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft


def plain_questions() -> Case:
    """Rokiškis: a plan in plain language under question headings, one table for each year, template rows left over."""
    draft = Draft(font="Arial", size=10.5)
    draft.heading("Kaip kartu gyvensime Rokiškio krašte")
    draft.p("Atvykusių iš užsienio žmonių ir vietos bendruomenės suartėjimo planas 2023–2024 metams", bold=True)
    draft.p(
        "Rengė Rokiškio rajono savivaldybės administracija kartu su asociacija „Sėlos langai“. Juodraštis aptartas "
        "Rokiškio rajono savivaldybės nevyriausybinių organizacijų tarybos posėdyje 2023 m. vasario 7 d., 31 pastaba "
        "perkelta į tekstą."
    )
    draft.heading("Ko siekiame?", 2)
    draft.p("Mūsų vizija – Rokiškis, kuriame naujakurys po metų sako „aš iš čia“.")
    draft.p("Mūsų uždaviniai:")
    draft.bullets(
        "kad kalba netrukdytų nusipirkti vaistų ir gauti darbą;",
        "kad įstaigos žinotų, pas ką nukreipti;",
        "kad kaimynai susipažintų.",
    )
    draft.heading("Kam skirtas šis dokumentas", 2)
    draft.bullets(
        "nuo karo Ukrainoje pasitraukusiems ir rajone apsistojusiems žmonėms;",
        "užsieniečiams, kurie dirba mūsų ūkiuose, siuvykloje ir sūrinėje;",
        "jų vaikams.",
    )
    draft.heading("Ką jau turime", 2)
    draft.table(
        plain(
            [
                ["Paslauga", "Teikėjas", "Gavėjų skaičius 2022 m."],
                ["Drabužių ir baldų dalijimas", "Rokiškio pagrindinės mokyklos bendruomenė, savanoriai", "214"],
                ["Lietuvių kalbos būrelis", "Juozo Keliuočio viešoji biblioteka", "38"],
                ["Vertėjo savanorio pagalba", "Asociacija „Sėlos langai“", "90 kartų"],
            ]
        ),
        [6, 7, 4],
    )
    draft.heading("Ką darysime 2023 metais", 2)
    head = ["Renginys, darbas", "Atsakingas asmuo (pareigos)", "Mėnuo", "Rezultatas"]
    first = Sheet(head)
    first.measure(
        "irt",
        Name("Pokalbių klubas „Kavos puodelis lietuviškai“"),
        "bibliotekos vyresnioji bibliotekininkė",
        "vasaris–gruodis",
        "30 susitikimų, 25 nuolatiniai lankytojai",
    )
    first.measure(
        "irt",
        Name("Atmintinė ukrainiečių ir rusų kalbomis „Rokiškis: nuo ko pradėti“"),
        "viešųjų ryšių specialistas",
        "balandis",
        "400 egzempliorių",
    )
    first.measure(
        "rt",
        Name("Nukreipimo iš seniūnijos į polikliniką, mokyklą ir Užimtumo tarnybą schema"),
        "Socialinės paramos skyriaus vedėja",
        "birželis",
        "",
    )
    first.measure(
        "irt",
        Name("Darbdavių pusryčiai „Kaip įdarbinti užsienietį“"),
        "vyriausiasis specialistas verslo plėtrai",
        "spalis",
        "15 darbdavių",
    )
    widths = [6.4, 4.8, 2.8, 3.2]
    draft.table(first.rows, widths, look="Light Grid Accent 1")
    draft.heading("Ką darysime 2024 metais", 2)
    second = Sheet(head)
    second.measure(
        "irt",
        Name("Šeimos gydytojo priėmimas su vertėju"),
        "poliklinikos vyriausioji slaugytoja",
        "kas antrą ketvirtadienį",
        "60 konsultacijų",
    )
    second.measure(
        "irt",
        Name("Mokymai seniūnijų darbuotojams „Kitokia kultūra – tas pats žmogus“"),
        "personalo specialistė",
        "kovas",
        "20 darbuotojų",
    )
    second.measure(
        "irt",
        Name("Tautų virtuvės diena Nepriklausomybės aikštėje"),
        "kultūros centro renginių organizatorė",
        "rugpjūtis",
        "300 svečių",
    )
    second.row("", "", "", "")
    second.row("", "", "", "")
    draft.table(second.rows, widths, look="Light Grid Accent 1")
    draft.heading("Iš ko tai padarysime", 2)
    draft.p(
        "Darbams naudosime savivaldybės biudžeto lėšas ir Tarptautinės migracijos organizacijos paramą. Savanorių "
        "laiko į pinigus neverčiame."
    )
    draft.heading("Kaip žinosime, kad pavyko", 2)
    draft.p("Pavasarį ir rudenį visi sėsime prie vieno stalo, pasitikrinsime lenteles ir paskelbsime, kas padaryta.")
    labels = Labels(
        "integration",
        verdicts("~++ +++ ++-"),
        family="A action plan in plain language by a municipality and an association, not adopted",
        layout="heading styles as questions, one coloured table for each year, empty template rows at the end",
        measures=[*first.measures, *second.measures],
        themes=("education", "information", "infrastructure", "employment", "health", "competence", "culture"),
        notes={
            "goal": "„Ko siekiame?“ introduces a vision and tasks, no goal",
            "target_groups": "heading „Kam skirtas šis dokumentas“",
            "measures": "the services of 2022 are statistics; two template rows are empty",
            "indicators": "„Rezultatas“ filled for 6 of 7",
            "funding": "the statement under „Iš ko tai padarysime“; no column",
            "themes": "the doctor's hours with an interpreter are health and infrastructure",
            "adoption": "only discussed in the council of non-governmental organisations",
        },
    )
    return word_and_pdf("hand-b/plain-questions", draft, labels)


def litas_programme() -> Case:
    """Raseiniai 2013: a programme in litas with a decision, criteria of the whole programme and an annex table."""
    draft = Draft(size=12)
    act(
        draft,
        "RASEINIŲ RAJONO SAVIVALDYBĖS TARYBA",
        "S P R E N D I M A S",
        "DĖL RASEINIŲ RAJONO SAVIVALDYBĖS IMIGRANTŲ ĮTRAUKIMO Į VIETOS GYVENIMĄ 2013–2015 METŲ PROGRAMOS PATVIRTINIMO",
        "2013 m. vasario 28 d. Nr. TS-61",
        "Raseiniai",
    )
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo (Žin., 1994, Nr. 55-1049; 2008, Nr. 113-4290) "
        "16 straipsnio 4 dalimi, Raseinių rajono savivaldybės 2012–2014 metų strateginiu veiklos planu, patvirtintu "
        "Raseinių rajono savivaldybės tarybos 2012 m. vasario 23 d. sprendimu Nr. TS-40, Raseinių rajono savivaldybės "
        "taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.p(
        "Patvirtinti Raseinių rajono savivaldybės imigrantų įtraukimo į vietos gyvenimą 2013–2015 metų programą "
        "(pridedama)."
    )
    signature(draft, "Savivaldybės meras", "Kazys Jurgaitis")
    draft.page_break()
    draft.block(
        "PATVIRTINTA", "Raseinių rajono savivaldybės", "tarybos 2013 m. vasario 28 d.", "sprendimu Nr. TS-61", indent=10
    )
    draft.title("RASEINIŲ RAJONO SAVIVALDYBĖS IMIGRANTŲ ĮTRAUKIMO Į VIETOS GYVENIMĄ 2013–2015 METŲ PROGRAMA")
    draft.p("I. ĮVADAS", align="center", bold=True)
    draft.lines(
        "1. Programa parengta Socialinės paramos skyriaus iniciatyva, atsižvelgus į seniūnų pastabas ir rajono "
        "įmonių apklausą.",
        "2. Programoje vartojama sąvoka „imigrantas“ apima į rajoną gyventi atvykusį užsienietį, neatsižvelgiant į "
        "leidimo gyventi Lietuvoje rūšį.",
        align="justify",
    )
    draft.p("II. ESAMOS PADĖTIES ANALIZĖ", align="center", bold=True)
    draft.p(
        "3. Nedarbas rajone 2012 m. gruodžio 31 d. siekė 14,1 proc. Leidimų gyventi užsieniečiams skaičius kasmet auga:"
    )
    draft.table(
        plain(
            [
                ["Metai", "Leidimai laikinai gyventi", "Leidimai nuolat gyventi", "Prieglobsčio gavėjai"],
                ["2010", "31", "12", "2"],
                ["2011", "44", "15", "2"],
                ["2012", "58", "19", "6"],
            ]
        ),
        [3, 4.5, 4.5, 4.5],
    )
    draft.p("4. Ankstesniais metais rajone vykdyti projektai:")
    draft.table(
        plain(
            [
                ["Projektas", "Vykdytojas", "Laikotarpis", "Vertė, Lt"],
                ["„Durys atviros“", "Raseinių rajono socialinių paslaugų centras", "2009–2010 m.", "62 400"],
                ["„Kalba vienija“", "Viktoro Petkaus pagrindinė mokykla", "2011 m.", "18 900"],
            ]
        ),
        [4.5, 6.5, 3, 2.5],
    )
    draft.p("III. PROGRAMOS SIEKINYS IR UŽDAVINIAI", align="center", bold=True)
    draft.lines(
        "5. Programos siekinys – užtikrinti, kad į rajoną atvykę imigrantai savarankiškai spręstų kasdienius "
        "reikalus ir taptų visaverčiais bendruomenės nariais.",
        "6. Programa orientuota į:",
        "6.1. prieglobstį gavusius užsieniečius ir jų šeimas;",
        "6.2. darbo tikslais atvykusius trečiųjų šalių piliečius.",
        "7. Uždaviniai: mokyti kalbos, padėti dirbti, suteikti būtiną pagalbą, mažinti išankstines nuostatas.",
        align="justify",
    )
    draft.p("IV. PROGRAMOS VYKDYMAS IR VERTINIMO KRITERIJAI", align="center", bold=True)
    draft.lines(
        "8. Programos priemonės išdėstytos priede.",
        "9. Programos vertinimo kriterijai:",
        "9.1. valstybinės kalbos egzamino pirmąją kategoriją išlaikę imigrantai – 30 asmenų per trejus metus;",
        "9.2. įsidarbinusių imigrantų dalis – ne mažiau kaip 45 proc.;",
        "9.3. rajono mokyklose besimokančių imigrantų vaikų lankomumas – 95 proc.",
        "10. Programos vykdymo eigą vieną kartą per metus svarsto Socialinių reikalų komitetas.",
        align="justify",
    )
    draft.p("______________", align="center")
    draft.section(landscape=True)
    draft.block("Raseinių rajono savivaldybės imigrantų", "įtraukimo į vietos gyvenimą programos", "priedas", indent=17)
    draft.title("PROGRAMOS PRIEMONĖS")
    sheet = Sheet(
        [
            Cell("Eil.\nNr.", rows=2),
            Cell("Priemonės pavadinimas", rows=2),
            Cell("Įvykdymo terminas", rows=2),
            Cell("Vykdytojai", rows=2),
            Cell("Asignavimai, tūkst. Lt", cols=3),
            Cell("Lėšų šaltinis", rows=2),
        ],
        ["2013 m.", "2014 m.", "2015 m."],
    )
    sheet.group("I. KALBA IR UGDYMAS", 8)
    sheet.measure(
        "rtf",
        "1.",
        Name("Valstybinės kalbos kursų imigrantams organizavimas"),
        "kasmet, I ir IV ketv.",
        "Švietimo skyrius",
        "6,0",
        "6,0",
        "6,5",
        "Europos fondas trečiųjų šalių piliečių integracijai",
    )
    sheet.measure(
        "rtf",
        "2.",
        Name("Papildomos pamokos imigrantų vaikams Šaltinio progimnazijoje"),
        "mokslo metais",
        "Šaltinio progimnazija",
        "3,2",
        "3,2",
        "3,2",
        "mokinio krepšelis",
    )
    sheet.group("II. DARBAS", 8)
    sheet.measure(
        "rtf",
        "3.",
        Name("Konsultavimas individualios veiklos pradžios klausimais"),
        "nuolat",
        "Raseinių verslo informacijos centras",
        "0,0",
        "0,0",
        "0,0",
        "įstaigos lėšos",
    )
    sheet.measure(
        "rt",
        "4.",
        Name("Darbo mugė imigrantams ir vietos darbdaviams"),
        "kasmet gegužės mėn.",
        "Tauragės teritorinė darbo birža",
        "–",
        "–",
        "–",
        "–",
    )
    sheet.group("III. PAGALBA", 8)
    sheet.measure(
        "rtf",
        "5.",
        Name("Keturių laikino apgyvendinimo vietų įrengimas Ariogaloje"),
        "2014 m. III ketv.",
        "Vietinio ūkio skyrius, Ariogalos miesto seniūnija",
        "–",
        "48,0",
        "–",
        "SB",
    )
    sheet.measure(
        "rtf",
        "6.",
        Name("Vienkartinės piniginės paramos įsikuriančioms šeimoms skyrimas"),
        "nuolat",
        "Socialinės paramos skyrius",
        "4,8",
        "4,8",
        "4,8",
        "SB, VB",
    )
    sheet.group("IV. VISUOMENĖS NUOSTATOS", 8)
    sheet.measure(
        "rtf",
        "7.",
        Name("Straipsnių, griaunančių mitus apie imigrantus, spausdinimas vietos laikraščiuose"),
        "kasmet",
        "Bendrasis skyrius",
        "1,0",
        "1,0",
        "1,0",
        "SB",
    )
    sheet.measure(
        "rtf",
        "8.",
        Name("Imigrantų kraštų kultūros popietė"),
        "2014 m. lapkričio mėn.",
        "Marcelijaus Martinaičio viešoji biblioteka",
        "–",
        "0,8",
        "–",
        "rėmėjų lėšos",
    )
    sheet.row("", Cell("Iš viso:", cols=3, bold=True, align="right"), "15,0", "63,8", "15,5", "")
    draft.table(sheet.rows, [1.2, 7.4, 3.6, 4.6, 1.7, 1.7, 1.7, 3.8], header=2, repeat=True, size=10.5)
    labels = Labels(
        "integration",
        verdicts("+++ ~++ +++"),
        family="B programme of the litas years, council decision and block, annex table",
        layout=(
            "roman chapters on one line, two statistic tables before the goal, landscape annex with area rows and a "
            "total row; year columns of funds in thousands of litas"
        ),
        measures=sheet.measures,
        themes=("education", "employment", "housing_support", "equality", "culture"),
        remarks=("period_over",),
        adoption=("council", "2013-02-28", "TS-61"),
        notes={
            "goal": "„Programos siekinys –“",
            "target_groups": "„Programa orientuota į: …“",
            "measures": "the table of past projects in the analysis is none",
            "indicators": "criteria of the whole programme only (point 9)",
            "funding": "7 of 8; measure 3 has zero amounts but a named source („įstaigos lėšos“), measure 4 dashes",
            "adoption": "TS-40 approved the strategic activity plan",
        },
    )
    return word_and_pdf("hand-b/litas-programme", draft, labels)


def content_and_participants() -> Case:
    """Palanga: the measure column is „Turinys“, the groups stand under „Dalyviai“; a risk table; director's order."""
    draft = Draft(size=11.5)
    draft.p(
        "PATVIRTINTA Palangos miesto savivaldybės administracijos direktoriaus 2017 m. sausio 23 d. įsakymu Nr. A1-97"
    )
    draft.title("TREČIŲJŲ ŠALIŲ PILIEČIŲ ĮSITVIRTINIMO PALANGOJE 2017 METŲ PLANAS")
    draft.lines(
        "1. Trečiųjų šalių piliečių įsitvirtinimo Palangoje 2017 metų planas (toliau – Planas) nustato, kokie "
        "užsiėmimai ir susitikimai bus rengiami šiais metais. Pagrindinis Plano tikslas yra padėti atvykusiesiems "
        "perprasti vietos kalbą, tvarką ir papročius, o miesto įstaigoms – juos suprasti.",
        "2. Planas dera su Palangos miesto savivaldybės tarybos 2016 m. balandžio 28 d. sprendimu Nr. T2-102 "
        "patvirtintu plėtros planu, kurio 2 tikslas – ištisus metus gyvas kurortas.",
        "3. Dalyvauti gali visi norintys, iš anksto registruotis nereikia, užsiėmimai dalyviams nemokami.",
        "4. Užsiėmimai apmokami pagal poreikį.",
        align="justify",
    )
    draft.p("NUMATOMOS VEIKLOS", align="center", bold=True)
    sheet = Sheet(["Nr.", "Turinys", "Forma", "Dalyviai", "Laikas", "Vieta"])
    for number, (filled, title, form, group, when, where) in enumerate(
        (
            (
                "t",
                "Lietuvių kalba pirkėjui, pacientui, keleiviui",
                "praktiniai užsiėmimai",
                "suaugusieji, dar nekalbantys lietuviškai",
                "sausis–gegužė, antradieniais 18 val.",
                "gimnazijos 14 kabinetas",
            ),
            (
                "t",
                "Kaip patekti pas šeimos gydytoją ir specialistą",
                "paskaita rusų kalba",
                "per pastaruosius metus atvykusios šeimos",
                "kovo 16 d.",
                "poliklinikos salė",
            ),
            (
                "t",
                "Darbo sutartis, atlyginimas, mokesčiai",
                "konsultacija",
                "viešbučių ir statybos įmonių darbuotojai užsieniečiai",
                "balandžio mėn.",
                "darbo biržos patalpos",
            ),
            ("t", "Mano ir tavo šventės", "vakaras su vaišėmis", "–", "gegužės 21 d.", "Kurhauzas"),
            (
                "t",
                "Mokytojo ir kitakalbio mokinio dialogas",
                "seminaras",
                "mokytojai ir socialiniai pedagogai",
                "rugpjūčio 28–29 d.",
                "„Baltijos“ pagrindinė mokykla",
            ),
            (
                "t",
                "Nerimo valdymas",
                "individualūs psichologo pokalbiai",
                "karo patirtį turintys žmonės",
                "kartą per mėnesį",
                "Visuomenės sveikatos biuras",
            ),
            ("t", "Piešiame savo namus", "stovyklėlė", "", "liepos mėn.", "Antano Mončio namai"),
            (
                "t",
                "Naujakurių pasiūlymai miesto vadovams",
                "apskritojo stalo diskusija",
                "užsieniečių iniciatyvinė grupė",
                "lapkritis",
                "Savivaldybės mažoji salė",
            ),
        ),
        start=1,
    ):
        sheet.measure(filled, f"{number}", Name(title), form, group, when, where)
    draft.table(sheet.rows, [0.9, 4.6, 3.0, 3.6, 2.6, 2.8], look="Light List")
    draft.p()
    draft.p("RIZIKOS", align="center", bold=True)
    draft.table(
        plain(
            [
                ["Rizika", "Tikimybė", "Priemonės rizikai valdyti", "Atsakingas"],
                ["Vasarą dalyviai neateis dėl darbo", "didelė", "Perkelti užsiėmimus į vakarą", "Gimnazija"],
                ["Trūks lektorių", "vidutinė", "Sudaryti atsarginių lektorių sąrašą", "Centro direktorė"],
                ["Skelbimai nepasieks žmonių", "maža", "Prašyti darbdavių pagalbos", "Centro direktorė"],
            ]
        ),
        [5.5, 2.4, 6, 3.4],
        look="Light List",
    )
    labels = Labels(
        "integration",
        verdicts("+~+ --+ ~+~"),
        family="A one-year action plan by order of the administration director",
        layout=(
            "approval mark in one line, four points, table without rules („Light List“ style) whose measure column is "
            "„Turinys“ and group column „Dalyviai“; a risk table after it"
        ),
        measures=sheet.measures,
        themes=("education", "health", "information", "employment", "culture", "competence", "participation"),
        remarks=("no_monitoring",),
        adoption=("director", "2017-01-23", "A1-97"),
        notes={
            "goal": "second sentence of point 1: „Pagrindinis Plano tikslas yra …“",
            "target_groups": "only the column „Dalyviai“ designates: 6 of 8; the goal names no group",
            "measures": "the topics under „Turinys“; the risk table holds none",
            "responsible": "none; „Atsakingas“ stands in the risk table only",
            "funding": "„pagal poreikį“ raises the question without a source",
            "themes": (
                "a lecture in Russian on how to reach a doctor is health and information; round table with the "
                "leaders of the town is participation"
            ),
            "adoption": "T2-102 approved the development plan",
        },
    )
    return word_and_pdf("hand-b/content-and-participants", draft, labels)


def quarter_crosses() -> Case:
    """Birštonas: crosses under quarters, abbreviations, a zero amount, a legend row; the mayor's mark in a table."""
    draft = Draft(landscape=True, font="Calibri")
    draft.table(
        [
            [
                "Birštono savivaldybės administracijos\nSocialinės paramos skyrius",
                "PATVIRTINTA\nBirštono savivaldybės mero\n2024 m. sausio 19 d. potvarkiu Nr. 22-31",
            ]
        ],
        [16, 9.5],
        header=0,
        size=11,
    )
    draft.title("BIRŠTONO SAVIVALDYBĖS VEIKSMAI ATVYKUSIŲ UŽSIENIEČIŲ ĮTRAUKČIAI DIDINTI")
    draft.table(
        [
            [
                Cell("Strateginis siekis", bold=True),
                "Birštone gyvenantys užsieniečiai dirba pagal gebėjimus, susikalba lietuviškai ir dalyvauja kurorto "
                "bendruomenės gyvenime",
            ],
            [Cell("Laikotarpis", bold=True), "2024 m. sausis–gruodis"],
            [Cell("Koordinuojanti institucija", bold=True), "Socialinės paramos skyrius"],
            [
                Cell("Trumpiniai", bold=True),
                "BG – Birštono gimnazija, BVB – Birštono viešoji biblioteka, KC – Birštono kultūros centras, PSPC – "
                "Birštono pirminės sveikatos priežiūros centras, SPS – Socialinės paramos skyrius, TIC – Birštono "
                "turizmo informacijos centras",
            ],
        ],
        [5.5, 20],
        header=0,
        size=10.5,
    )
    draft.p()
    sheet = Sheet(
        [
            Cell("Eil. Nr.", rows=2),
            Cell("Veiksmo aprašymas", rows=2),
            Cell("Auditorija", rows=2),
            Cell("Vykdo", rows=2),
            Cell("Ketvirtis", cols=4),
            Cell("Kiekis", rows=2),
            Cell("Poreikis, Eur", rows=2),
        ],
        ["I", "II", "III", "IV"],
    )
    for number, (filled, title, audience, who, quarters, amount, need) in enumerate(
        (
            (
                "irtf",
                "Atnaujinti svetainės rubriką „For residents“",
                "naujai atvykę užsieniečiai",
                "TIC",
                "x  x",
                "2 atnaujinimai",
                "0",
            ),
            (
                "irtf",
                "Rengti A1 lygio lietuvių kalbos grupes po darbo",
                "sanatorijų darbuotojai",
                "BG",
                "xx x",
                "3 grupės",
                "5 400",
            ),
            (
                "irtf",
                "Išmokyti registratūrą aptarnauti angliškai ir rusiškai kalbančius pacientus",
                "registratūros darbuotojos",
                "PSPC",
                " x  ",
                "4 darbuotojos",
                "700",
            ),
            (
                "irtf",
                "Pasiūlyti psichologo konsultacijas",
                "laikinąją apsaugą gavę asmenys",
                "PSPC",
                "xxxx",
                "60 konsultacijų",
                "2 400",
            ),
            (
                "irtf",
                "Paruošti vaikus mokyklai vasaros klasėje",
                "6–10 metų vaikai",
                "BG",
                "  x ",
                "15 vaikų",
                "1 900",
            ),
            (
                "irt",
                "Pakviesti užsieniečių atstovą į Socialinių klausimų darbo grupę",
                "kurorto užsieniečių bendruomenė",
                "SPS",
                "x   ",
                "1 atstovas",
                "–",
            ),
            (
                "irtf",
                "Surengti bendrą Joninių vakarą „Tylusis Nemunas“",
                "birštoniečiai ir atvykusieji",
                "KC",
                " x  ",
                "1 renginys",
                "1 200",
            ),
            (
                "irtf",
                "Apmokėti vertimą Vaiko gerovės komisijos posėdžiuose",
                "šeimos su vaikais",
                "SPS",
                "xxxx",
                "iki 20 val.",
                "500",
            ),
            (
                "irf",
                "Tarpininkauti ieškant pirmojo nuomojamo būsto",
                "šeimos be nuolatinio būsto",
                "SPS",
                "    ",
                "8 šeimos",
                "lėšų nereikia",
            ),
            (
                "irtf",
                "Supažindinti su individualios veiklos pradžia",
                "norintys dirbti savarankiškai",
                "BVB",
                "   x",
                "12 dalyvių",
                "300",
            ),
        ),
        start=1,
    ):
        marks = [Cell(mark.strip(), align="center") for mark in quarters]
        sheet.measure(filled, f"{number}.", Name(title), audience, who, *marks, amount, need)
    sheet.row("11.", "", "", "", "", "", "", "", "", "")
    sheet.row("12.", "", "", "", "", "", "", "", "", "")
    sheet.row(Cell("x – ketvirtis, kurį veiksmas vykdomas; poreikis tikslinamas keičiant biudžetą.", cols=10))
    draft.table(sheet.rows, [1.2, 8.0, 4.2, 2.0, 1.0, 1.0, 1.0, 1.0, 3.2, 2.9], header=2, repeat=True, size=10)
    draft.p()
    draft.p("SPS kas ketvirtį surenka vykdytojų žinias ir pateikia merui suvestinę.")
    labels = Labels(
        "integration",
        verdicts("+++ +++ ++~"),
        family="A one-year table of actions by the mayor's ordinance",
        layout=(
            "landscape; approval mark in a ruled two-cell table, key–value table with the goal and abbreviations, "
            "crosses under four quarter columns, numbered template rows and a legend row at the end"
        ),
        measures=sheet.measures,
        themes=(
            "information",
            "education",
            "competence",
            "health",
            "participation",
            "culture",
            "infrastructure",
            "housing_support",
            "employment",
        ),
        adoption=("mayor", "2024-01-19", "22-31"),
        notes={
            "goal": "key–value row „Strateginis siekis“",
            "target_groups": "column „Auditorija“ filled throughout",
            "measures": "rows 11–12 hold only a number, the last row is a legend",
            "timeline": "9 of 10 have a cross; besides, the key–value row „Laikotarpis“",
            "funding": "8 or 9 of 10: „0“ answers the question as „lėšų nereikia“ does, the dash does not",
        },
    )
    return word_and_pdf("hand-b/quarter-crosses", draft, labels)


def actions_of_measures() -> Case:
    """Kelmė: priority, measure and funds merged over the rows of actions; a report form as the second annex."""
    draft = Draft(size=11.5)
    draft.block("PRITARTA", "Kelmės rajono savivaldybės tarybos", "2022 m. birželio 30 d.", "sprendimu Nr. T-164")
    draft.title("KELMĖS RAJONO SAVIVALDYBĖS", "UŽSIENIO KILMĖS GYVENTOJŲ ĮTRAUKTIES 2022–2026 METŲ PLANAS")
    draft.chapter("I SKYRIUS", "PLANO PASKIRTIS IR TIKSLAS")
    draft.lines(
        "1. Plano paskirtis – sutelkti į vieną dokumentą rajono įstaigų ir organizacijų darbus, kurie padeda užsienio "
        "kilmės gyventojams.",
        "2. Tikslas – pasiekti, kad iki 2026 metų užsienio kilmės gyventojai Kelmės rajone naudotųsi paslaugomis ir "
        "dirbtų tokiomis pat sąlygomis kaip visi.",
        "3. Tiesioginiai Plano naudos gavėjai – užsieniečiai, deklaravę gyvenamąją vietą rajone, ir grįžę lietuvių "
        "kilmės išeivių šeimų nariai, neturintys Lietuvos pilietybės.",
        align="justify",
    )
    draft.chapter("II SKYRIUS", "PLANO VYKDYMO PRIEŽIŪRA")
    draft.lines(
        "4. Veiksmai surašyti 1 priede, vykdytojai už praėjusius metus atsiskaito pagal 2 priedo formą iki kiekvienų "
        "metų vasario 1 d.",
        "5. Socialinės paramos ir sveikatos skyrius kasmet peržiūri veiksmus ir prireikus siūlo juos keisti.",
        align="justify",
    )
    draft.section(landscape=True)
    draft.p("1 priedas. Priemonės", align="right")
    draft.p("PRIEMONIŲ SUVESTINĖ", align="center", bold=True)
    sheet = Sheet(
        [
            "Priemonė",
            "Veiksmai",
            "Įgyvendinantys subjektai",
            "Pradžia–pabaiga",
            "Finansavimo šaltinis ir suma",
            "Pasiekimo rodiklis",
        ]
    )
    groups = (
        (
            "1. Kalbinių gebėjimų ugdymas",
            "SB – 6 tūkst. Eur\nESF+ – 14 tūkst. Eur",
            (
                (
                    "irtf",
                    "Suaugusiųjų vakariniai kursai Kelmėje ir Tytuvėnuose",
                    "Kelmės rajono švietimo pagalbos tarnyba",
                    "2022-09 – 2026-05",
                    "4 grupės kasmet",
                ),
                (
                    "irtf",
                    "Kalbos savanorių poros",
                    "Žemaitės viešoji biblioteka",
                    "2023-01 – 2026-12",
                    "20 porų",
                ),
                (
                    "irtf",
                    "Vasaros kalbos stovykla mokiniams Pagryžuvyje",
                    "Jono Graičiūno gimnazija",
                    "2023-06 – 2025-08",
                    "3 pamainos",
                ),
            ),
        ),
        (
            "2. Paslaugų pritaikymas",
            "SB – 3 tūkst. Eur",
            (
                (
                    "irtf",
                    "Bendra įstaigų atmintinė ukrainiečių, anglų ir azerbaidžaniečių kalbomis",
                    "Savivaldybės administracijos Bendrasis skyrius",
                    "2022-10 – 2023-03",
                    "1 atmintinė, 3 kalbos",
                ),
                (
                    "irtf",
                    "Vertėjų sąrašas ir jų kvietimo į įstaigas tvarka",
                    "Socialinės paramos ir sveikatos skyrius",
                    "2022-10 – 2022-12",
                    "12 vertėjų",
                ),
                (
                    "irtf",
                    "Skiepų ir profilaktinių patikrų savaitės naujai atvykusiems",
                    "Visuomenės sveikatos biuras",
                    "2023-04 – 2026-04",
                    "90 proc. paskiepytų vaikų",
                ),
            ),
        ),
        (
            "3. Darbas pagal gebėjimus",
            "–",
            (
                (
                    "irt",
                    "Diplomų ir pažymėjimų vertimas",
                    "Kelmės rajono verslo centras",
                    "2022-09 – 2026-12",
                    "25 dokumentai",
                ),
                (
                    "irt",
                    "Praktikos vietos žemės ūkio bendrovėse",
                    "Kelmės rajono ūkininkų sąjunga",
                    "2023-03 – 2025-10",
                    "10 vietų",
                ),
                (
                    "rt",
                    "Kelionės į darbą kompensavimas pirmaisiais mėnesiais",
                    "Užimtumo tarnyba",
                    "2023-01 – 2026-12",
                    "",
                ),
            ),
        ),
        (
            "4. Bendras laisvalaikis",
            "bendruomeninių organizacijų lėšos",
            (
                (
                    "irtf",
                    "Šeimų draugystės programa",
                    "Kelmės rajono moterų klubas",
                    "2022-09 – 2026-12",
                    "15 šeimų",
                ),
                (
                    "irtf",
                    "Kalendorinės šventės bendruomenių namuose",
                    "Kaimų bendruomenės",
                    "2022-11 – 2026-12",
                    "6 šventės per metus",
                ),
            ),
        ),
    )
    for head, money, actions in groups:
        for index, (filled, title, who, when, result) in enumerate(actions):
            lead = [Cell(head, rows=len(actions), bold=True)] if index == 0 else []
            funds = [Cell(money, rows=len(actions))] if index == 0 else []
            sheet.measure(filled, *lead, Name(title), who, when, *funds, result)
    draft.table(sheet.rows, [4.4, 6.8, 5.0, 3.2, 3.4, 2.9], repeat=True, size=10)
    draft.page_break()
    draft.p("2 priedas", align="right")
    draft.p("PLANO VYKDYMO ATASKAITOS FORMA", align="center", bold=True)
    draft.p("Ataskaitą teikia ______________________ už 20___ metus")
    draft.table(
        [
            ["Eil. Nr.", "Veiksmas", "Kas padaryta", "Pasiekta rodiklio reikšmė", "Panaudotos lėšos, Eur", "Pastabos"],
            ["1.", "", "", "", "", ""],
            ["2.", "", "", "", "", ""],
            ["3.", "", "", "", "", ""],
        ],
        [1.4, 7, 7, 4, 3.2, 3],
    )
    draft.p("Vykdytojo pareigos, vardas, pavardė, parašas ______________________")
    labels = Labels(
        "integration",
        verdicts("+++ +++ ~++"),
        family="A action plan with council approval „PRITARTA“",
        layout=(
            "short points, landscape annex; the measure and its funds merged over the rows of its actions, which "
            "have executor, term and indicator of their own; a report form as second annex"
        ),
        measures=sheet.measures,
        themes=("education", "information", "infrastructure", "health", "employment", "culture"),
        adoption=("council", "2022-06-30", "T-164"),
        notes={
            "goal": "point 2, beside „Plano paskirtis –“ in point 1",
            "target_groups": "„Tiesioginiai Plano naudos gavėjai –“",
            "measures": (
                "the actions: each is a row with fields of its own, the column „Priemonė“ only groups them; the form "
                "is empty"
            ),
            "funding": "merged cells cover 8 of 11 (73 %); the third group has a dash",
            "themes": "a list of interpreters and how to call them is infrastructure",
        },
    )
    return word_and_pdf("hand-b/actions-of-measures", draft, labels)


def progress_measures_draft() -> Case:
    """Prienai: a draft decision with note; progress measures with detailed actions in the same row, two indicators."""
    draft = Draft(size=11.5)
    draft.p("Projektas", align="right")
    act(
        draft,
        "PRIENŲ RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL PRIENŲ RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS 2025–2027 METŲ VEIKSMŲ PLANO PATVIRTINIMO",
        "2025 m.               d. Nr. T1-",
        "Prienai",
    )
    draft.p(
        "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 15 straipsnio 4 dalimi, Prienų rajono "
        "savivaldybės taryba n u s p r e n d ž i a:",
        align="justify",
    )
    draft.p(
        "1. Patvirtinti Prienų rajono savivaldybės užsieniečių integracijos 2025–2027 metų veiksmų planą (pridedama)."
    )
    draft.p("2. Nustatyti, kad šis sprendimas skelbiamas savivaldybės interneto svetainėje.")
    signature(draft, "Savivaldybės meras")
    draft.p("Parengė\nJurgita Matulionė", align="left")
    draft.page_break()
    draft.p("AIŠKINAMASIS RAŠTAS", align="center", bold=True)
    bold_head(draft, "1. Projekto tikslas. ", "Patvirtinti trejų metų planą, kurio iki šiol savivaldybė neturėjo.")
    bold_head(
        draft,
        "2. Kam planas skirtas. ",
        "Planas skirtas rajone gyvenantiems 612 užsieniečių, daugiausia laikinąją apsaugą gavusiems ukrainiečiams.",
    )
    bold_head(draft, "3. Lėšų poreikis. ", "2025 metais reikės 41,5 tūkst. Eur.")
    bold_head(draft, "4. Kita. ", "Rengiant planą atsižvelgta į Tarptautinės migracijos organizacijos rekomendacijas.")
    draft.section(landscape=True)
    draft.block(
        "PATVIRTINTA",
        "Prienų rajono savivaldybės tarybos",
        "2025 m. ____________ d.",
        "sprendimu Nr. ______",
        indent=17,
    )
    draft.title("PRIENŲ RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS", "2025–2027 METŲ VEIKSMŲ PLANAS")
    draft.p(
        "Planas įgyvendina Prienų rajono savivaldybės strateginio plėtros plano iki 2030 metų 2 prioritetą „Darni "
        "bendruomenė“. Stebėsenos duomenis kasmet iki vasario 15 d. renka Strateginio planavimo skyrius."
    )
    sheet = Sheet(
        [
            Cell("Kodas", rows=2),
            Cell("Pažangos priemonė", rows=2),
            Cell("Detalūs veiksmai", rows=2),
            Cell("Vykdytojas (partneriai)", rows=2),
            Cell("Stebėsenos rodiklis, mato vnt.", rows=2),
            Cell("Siektina reikšmė 2027 m.", rows=2),
            Cell("Lėšos, tūkst. Eur", cols=3),
        ],
        ["2025", "2026", "2027"],
    )
    sheet.group("1 tikslas. Užsieniečiams prieinamos kokybiškos viešosios paslaugos", 9, shade="D9E2F3")
    sheet.group("1.1 uždavinys. Pertvarkyti aptarnavimą", 9)
    sheet.measure(
        "irtf",
        "1.1.1",
        Name("Įdiegti vieno langelio principą savivaldybės priimamajame"),
        "1) parengti klausimų ir atsakymų sąvadą;\n2) pakabinti nuorodas anglų kalba;\n3) nustatyti priėmimo valandas",
        "Bendrasis skyrius",
        "Aptarnautų užsieniečių skaičius per metus",
        "400",
        "3,0",
        "1,0",
        "1,0",
    )
    sheet.measure(
        "irtf",
        "1.1.2",
        Name("Ugdyti socialinių darbuotojų tarpkultūrines kompetencijas"),
        "1) surengti dvejų dienų mokymus;\n2) organizuoti supervizijas",
        "Socialinių paslaugų centras",
        "Mokymus baigę darbuotojai, asm.",
        "35",
        "2,5",
        "2,5",
        "–",
    )
    sheet.group("1.2 uždavinys. Padėti mokytis", 9)
    sheet.measure(
        "irtf",
        Cell("1.2.1", rows=2),
        Cell(Name("Plėsti lietuvių kalbos mokymo pasiūlą"), rows=2),
        Cell("1) atidaryti grupes Jiezne ir Stakliškėse;\n2) įsigyti mokymo priemonių", rows=2),
        Cell("Švietimo skyrius (Jiezno gimnazija)", rows=2),
        "Kursus baigę asmenys",
        "150",
        Cell("18,0", rows=2),
        Cell("18,0", rows=2),
        Cell("18,0", rows=2),
    )
    sheet.row("Išlaikiusiųjų A2 egzaminą dalis, proc.", "60")
    sheet.measure(
        "irtf",
        "1.2.2",
        Name("Stiprinti pagalbą kitakalbiams mokiniams"),
        "1) steigti mokytojo padėjėjo etatus;\n2) rengti konsultacijas po pamokų",
        "Švietimo skyrius (bendrojo ugdymo mokyklos)",
        "Padėjėjų etatai, vnt.",
        "4",
        "18,0",
        "36,0",
        "36,0",
    )
    sheet.group("2 tikslas. Tvirti užsieniečių ir vietos gyventojų ryšiai", 9, shade="D9E2F3")
    sheet.group("2.1 uždavinys. Skatinti dalyvavimą", 9)
    sheet.measure(
        "ir",
        "2.1.1",
        Name("Suburti užsieniečių patariamąją grupę prie savivaldybės mero"),
        "1) parengti nuostatus;\n2) kviesti į posėdžius kas pusmetį",
        "Mero patarėjas",
        "Pateiktų pasiūlymų skaičius",
        "12",
        Cell("bus patikslinta", cols=3),
    )
    sheet.measure(
        "irtf",
        "2.1.2",
        Name("Remti bendras kaimynijų iniciatyvas"),
        "1) skelbti mažų projektų konkursą;\n2) viešinti rezultatus",
        "Kultūros ir jaunimo skyrius",
        "Paremtos iniciatyvos, vnt.",
        "15",
        "–",
        "4,5",
        "4,5",
    )
    draft.table(sheet.rows, [1.5, 5.2, 5.6, 3.8, 3.6, 1.9, 1.4, 1.4, 1.4], header=2, repeat=True, size=9.5)
    labels = Labels(
        "integration",
        verdicts("+-+ +++ ++~"),
        family="A action plan with a draft council decision and explanatory note",
        layout=(
            "decision, note and plan in one file; landscape table with shaded goal rows, task rows, a column of "
            "detailed actions inside the row of the measure, one measure over two indicator rows"
        ),
        measures=sheet.measures,
        themes=("information", "competence", "education", "participation", "culture"),
        notes={
            "goal": "goal rows in the table; „Projekto tikslas“ of the note is that of the decision",
            "target_groups": (
                "only the explanatory note designates, and it is not the plan; a group in the goal is no designation"
            ),
            "measures": "the detailed actions share the row and the fields of their measure",
            "timeline": "5 of 6 by filled year columns of funds",
            "funding": "5 of 6; „bus patikslinta“ is no content",
            "adoption": "draft with blanks",
        },
    )
    return word_and_pdf("hand-b/progress-measures-draft", draft, labels)


DOCUMENTS = (
    plain_questions,
    litas_programme,
    content_and_participants,
    quarter_crosses,
    actions_of_measures,
    progress_measures_draft,
)
