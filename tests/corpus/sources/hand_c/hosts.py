"""Host documents: an activity plan with an integration task, a social services plan, a development plan."""

from __future__ import annotations

from sources.hand_b.parts import Name, Sheet, act
from sources.hand_c.parts import APPEAL, cells, chapters, decide, numbers, prose
from sources.model import Case, Labels, verdicts, word_and_pdf
from sources.word import Cell, Draft


def activity_plan() -> Case:
    """Radviliškis: a strategic activity plan; sources in rows of their own, criteria joined by code."""
    draft = Draft(size=12, leading=1.15)
    draft.block("PATVIRTINTA", "Radviliškio rajono savivaldybės tarybos", "2023 m. vasario 9 d. sprendimu Nr. T-1172")
    draft.title("RADVILIŠKIO RAJONO SAVIVALDYBĖS", "2023–2025 METŲ STRATEGINIS VEIKLOS PLANAS")
    draft.p("I. STRATEGINIS KONTEKSTAS", bold=True)
    prose(
        draft,
        """Misija – efektyviai tvarkyti rajono viešuosius reikalus ir teikti kokybiškas paslaugas Radviliškio rajono
        gyventojams.

        2022 metais rajone įvyko reikšmingų pokyčių: įgyvendinti 27 investicijų projektai, renovuota 12 daugiabučių,
        pradėta statyti Radviliškio baseino katilinė. Rajono biudžetas per metus padidėjo 11,4 procento. Kita vertus,
        brangę energijos ištekliai didino įstaigų išlaikymo išlaidas, todėl dalis remonto darbų perkelta į 2023 metus.

        Nuo 2022 m. kovo rajone įsikūrė 571 asmuo iš Ukrainos. Jiems apgyvendinti pritaikytas Šeduvos senelių namų
        priestatas ir buvusi Alksniupių mokykla. Savivaldybės įstaigos užsieniečiams iki šiol padėdavo iš bendrųjų
        asignavimų, todėl nuo 2023 metų socialinės paramos programoje išskiriamas atskiras uždavinys.

        2021–2030 metų Radviliškio rajono plėtros strateginiame plane nustatyti trys prioritetai: tvari aplinka,
        konkurencinga ekonomika ir sveika, išsilavinusi bendruomenė. Šiame plane jie įgyvendinami per dešimt programų.""",
    )
    draft.p("1 lentelė. Strateginiai tikslai ir programos", bold=True)
    draft.table(
        cells(
            """Strateginis tikslas | Programos kodas ir pavadinimas | 2023 m. asignavimai, tūkst. Eur
            Ugdyti sveiką ir išsilavinusią bendruomenę | 01 Ugdymo kokybės gerinimas | 29 811,4
            | 02 Socialinės paramos plėtra ir teikimas | 11 406,7
            | 03 Sveikatos apsauga | 1 002,0
            | 04 Kultūros ir sporto veiklos | 4 350,9
            Kurti tvarią aplinką | 05 Infrastruktūros priežiūra ir plėtra | 9 640,2
            | 06 Aplinkos apsauga | 522,6
            Skatinti konkurencingą ekonomiką | 07 Verslo ir turizmo skatinimas | 311,5"""
        ),
        [6.5, 7.5, 3],
    )
    draft.p()
    draft.p("II. PROGRAMŲ APRAŠYMAI", bold=True)
    draft.p("02 SOCIALINĖS PARAMOS PLĖTROS IR TEIKIMO PROGRAMA", bold=True)
    draft.table(
        [
            [
                "Programos parengimo argumentai",
                "Rajone daugėja vienišų senyvo amžiaus asmenų, išlieka didelis ilgalaikių "
                "bedarbių skaičius, trūksta paslaugų arti namų. 2022 metais socialines paslaugas gavo 4 118 asmenų.",
            ],
            ["Programos koordinatorius", "Socialinės paramos skyriaus vedėjas"],
            ["Programos tikslas (kodas 02.01)", "Mažinti skurdą ir užtikrinti socialinių paslaugų įvairovę"],
            [
                "Naudos gavėjai",
                "Senyvo amžiaus asmenys; asmenys su negalia; socialinę riziką patiriančios šeimos; "
                "užsieniečiai, gavę laikinąją apsaugą ar prieglobstį",
            ],
            ["Ryšys su kitais planais", "2021–2030 m. nacionalinis pažangos planas, 2 strateginis tikslas"],
        ],
        [5, 12],
        header=0,
    )
    prose(
        draft,
        """01 uždavinys – teikti piniginę paramą nepasiturintiems gyventojams. Mokamos socialinės pašalpos, būsto šildymo
        išlaidų kompensacijos, organizuojamas mokinių nemokamas maitinimas.

        02 uždavinys – plėsti socialinių paslaugų tinklą. Pradedama teikti integrali pagalba Šeduvos ir Baisogalos
        seniūnijose, atnaujinami Šaukoto savarankiško gyvenimo namai.

        03 uždavinys – padėti užsieniečiams įsitvirtinti rajono bendruomenėje. Naujas uždavinys, pagal kurį finansuojamos
        keturios priemonės, išvardytos 2 lentelėje.""",
    )
    draft.section(landscape=True)
    draft.p("2 lentelė. 02 programos tikslų, uždavinių, priemonių ir asignavimų suvestinė (tūkst. Eur)", bold=True)
    sheet = Sheet(
        [
            "Tikslo kodas",
            "Uždavinio kodas",
            "Priemonės kodas",
            "Tikslo, uždavinio, priemonės pavadinimas",
            "Šaltinis",
            "2022 m. panaudota",
            "2023 m. asignavimai",
            "2024 m. poreikis",
            "2025 m. poreikis",
        ],
        numbers(9),
    )

    def others(block: str) -> None:
        for row in cells(block):
            sheet.row(*row)

    def subject(code: str, name: str, filled: str, block: str) -> None:
        lines = cells(block)
        count = len(lines)
        sheet.measure(
            filled,
            Cell("02", rows=count),
            Cell("03", rows=count),
            Cell(code, rows=count),
            Cell(Name(name), rows=count),
            *lines[0],
        )
        for line in lines[1:]:
            sheet.row(*line)

    sheet.row("02", "", "", Cell("Mažinti skurdą ir užtikrinti socialinių paslaugų įvairovę", cols=6, bold=True))
    sheet.row("02", "01", "", Cell("Teikti piniginę paramą nepasiturintiems gyventojams", cols=6, bold=True))
    others(
        """02 | 01 | 01 | Socialinių pašalpų ir kompensacijų mokėjimas | SB | 2 210,0 | 2 480,0 | 2 500,0 | 2 500,0
        02 | 01 | 02 | Mokinių nemokamo maitinimo organizavimas | VB | 611,3 | 640,5 | 640,5 | 640,5
        02 | 01 | 03 | Laidojimo pašalpų mokėjimas | VB | 202,0 | 210,0 | 210,0 | 210,0"""
    )
    sheet.row("02", "02", "", Cell("Plėsti socialinių paslaugų tinklą", cols=6, bold=True))
    others(
        """02 | 02 | 01 | Parapijos socialinių paslaugų centro veikla | SB | 418,6 | 455,0 | 470,0 | 480,0
        02 | 02 | 02 | Integralios pagalbos plėtra | ES | 96,0 | 188,2 | 188,2 | –
        02 | 02 | 03 | Šaukoto savarankiško gyvenimo namų atnaujinimas | SB | – | 75,0 | 120,0 | –
        02 | 02 | 04 | Etatinių globėjų (globos centro) paslaugos | VB | 143,1 | 150,0 | 155,0 | 160,0"""
    )
    sheet.row("02", "03", "", Cell("Padėti užsieniečiams įsitvirtinti rajono bendruomenėje", cols=6, bold=True))
    subject(
        "01",
        "Lietuvių kalbos kursų užsieniečiams organizavimas",
        "itf",
        "SB | 4,1 | 6,0 | 6,0 | 6,0\nVB | – | 12,0 | 8,0 | –\nIš viso | 4,1 | 18,0 | 14,0 | 6,0",
    )
    subject(
        "02",
        "Laikinąją apsaugą gavusių užsieniečių apgyvendinimo ir maitinimo išlaidos",
        "itf",
        "VB | 218,4 | 160,0 | 80,0 | –\nKt. | 22,0 | 10,0 | – | –\nIš viso | 240,4 | 170,0 | 80,0 | –",
    )
    subject(
        "03",
        "Informavimo ir konsultavimo punkto „Atvykau į Radviliškį“ veikla",
        "tf",
        "SB | – | 14,5 | 15,0 | 15,0",
    )
    subject(
        "04",
        "Ukrainiečių vaikų neformaliojo švietimo rėmimas",
        "itf",
        "SB | 2,0 | 3,5 | 3,5 | 3,5\nKt. | 1,0 | 1,0 | 1,0 | 1,0\nIš viso | 3,0 | 4,5 | 4,5 | 4,5",
    )
    sheet.row(Cell("Iš viso programai", cols=4, bold=True), "", "3 930,5", "4 405,7", "4 397,2", "4 016,0")
    draft.table(sheet.rows, [1.6, 1.9, 1.9, 8.6, 1.8, 2.4, 2.6, 2.4, 2.4], repeat=True, size=10)
    draft.p(
        "SB – savivaldybės biudžeto lėšos; VB – valstybės biudžeto dotacijos; ES – Europos Sąjungos lėšos; Kt. – kiti."
    )
    draft.p("3 lentelė. 02 programos vertinimo kriterijai", bold=True)
    draft.table(
        cells(
            """Kodas | Kriterijaus pavadinimas, mato vnt. | 2022 m. faktas | 2023 m. | 2024 m. | 2025 m.
            R-02-01 | Asmenų, gaunančių socialinę pašalpą, dalis, proc. | 3,9 | 3,7 | 3,5 | 3,3
            P-02-01-02 | Nemokamą maitinimą gaunančių mokinių skaičius | 1 301 | 1 320 | 1 320 | 1 310
            P-02-02-01 | Centro paslaugų gavėjų skaičius | 690 | 720 | 740 | 750
            P-02-02-02 | Integralios pagalbos gavėjų skaičius | 44 | 80 | 80 | –
            P-02-03-01 | Kursus baigusių užsieniečių skaičius | 38 | 90 | 70 | 40
            P-02-03-02 | Apgyvendintų asmenų skaičius | 240 | 150 | 80 | –
            P-02-03-04 | Būrelius lankančių ukrainiečių vaikų skaičius | 31 | 45 | 45 | 45"""
        ),
        [3, 12, 2.6, 2.6, 2.6, 2.6],
        size=10,
    )
    draft.p()
    draft.p("III. PLANO STEBĖSENA", bold=True)
    prose(
        draft,
        """Plano įgyvendinimą stebi Strateginio planavimo ir projektų valdymo skyrius. Metinė ataskaita kasmet iki balandžio
        1 dienos teikiama Radviliškio rajono savivaldybės tarybai, planas kasmet tikslinamas.""",
    )
    labels = Labels(
        "integration",
        verdicts("~++ ~~+ +++"),
        family="Strategic activity plan with an integration task",
        layout="Landscape code columns, each source a row and „Iš viso“, criteria in a second table joined by code",
        measures=sheet.measures,
        themes=("education", "housing_support", "information"),
        notes={
            "goal": "the programme's goal is not on the subject; its task 03 is",
            "target_groups": "programme table, „Naudos gavėjai“ names foreigners",
            "indicators": "criteria by code for 3 of 4 (none for 02-03-03)",
            "responsible": "only the coordinator of the programme",
            "timeline": "filled year columns",
            "themes": "a point that informs and advises newcomers is information; children's circles are education",
        },
        adoption=("council", "2023-02-09", "T-1172"),
    )
    return word_and_pdf("hand-c/activity-plan-task", draft, labels)


def services_plan() -> Case:
    """Rokiškis: a yearly social services plan with a chapter on foreigners, told in running text."""
    draft = Draft(size=12, leading=1.25)
    act(
        draft,
        "ROKIŠKIO RAJONO SAVIVALDYBĖS TARYBA",
        "SPRENDIMAS",
        "DĖL ROKIŠKIO RAJONO SAVIVALDYBĖS 2024 METŲ SOCIALINIŲ PASLAUGŲ PLANO PATVIRTINIMO",
        "2024 m. kovo 28 d. Nr. TS-71",
        "Rokiškis",
    )
    decide(
        draft,
        """Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 15 straipsnio 4 dalimi, Lietuvos Respublikos
        socialinių paslaugų įstatymo 13 straipsnio 3 dalies 1 punktu, Socialinių paslaugų planavimo metodika, patvirtinta
        Lietuvos Respublikos Vyriausybės 2006 m. lapkričio 15 d. nutarimu Nr. 1132 „Dėl Socialinių paslaugų planavimo
        metodikos patvirtinimo“, Rokiškio rajono savivaldybės taryba""",
        f"""Patvirtinti Rokiškio rajono savivaldybės 2024 metų socialinių paslaugų planą (pridedama).

        {APPEAL}""",
        signed="Ramūnas Godeliauskas",
    )
    draft.page_break()
    draft.block("PATVIRTINTA", "Rokiškio rajono savivaldybės tarybos", "2024 m. kovo 28 d.", "sprendimu Nr. TS-71")
    draft.title("ROKIŠKIO RAJONO SAVIVALDYBĖS 2024 METŲ SOCIALINIŲ PASLAUGŲ PLANAS")
    chapters(
        draft,
        (
            "I SKYRIUS",
            "BENDROSIOS NUOSTATOS",
            """1. Socialinių paslaugų plano (toliau – Planas) tikslas – plėtoti ir gerinti socialinių paslaugų tinklą,
            nustatyti socialinių paslaugų teikimo mastą ir rūšis pagal rajono gyventojų poreikius.

            2. Socialinės paslaugos planuojamos keturioms gyventojų grupėms: senyvo amžiaus asmenims, suaugusiems asmenims
            su negalia, vaikams su negalia ir šeimoms, patiriančioms sunkumų.""",
        ),
        (
            "II SKYRIUS",
            "SOCIALINĖS IR DEMOGRAFINĖS SĄLYGOS",
            """3. 2024 m. sausio 1 d. rajone gyveno 27 640 gyventojų, per metus jų sumažėjo 402. Pensinio amžiaus asmenys
            sudaro 31 proc. Registruotas nedarbas – 9,6 proc., socialinę pašalpą gauna 4,1 proc. gyventojų.

            4. Socialines paslaugas rajone teikia Rokiškio socialinės paramos centras, Obelių socialinių paslaugų namai,
            viešoji įstaiga „Gerumo skraistė“, Rokiškio rajono neįgaliųjų draugija. Paslaugų gavėjų skaičius pateikiamas 1
            lentelėje.""",
        ),
    )
    draft.p("1 lentelė. Paslaugų gavėjai ir planuojamas gavėjų skaičius")
    draft.table(
        cells(
            """Paslauga | Įstaiga | 2022 m. | 2023 m. | 2024 m. planas
            Pagalba į namus | Socialinės paramos centras | 188 | 201 | 215
            Integrali pagalba | Socialinės paramos centras | 62 | 66 | 75
            Dienos socialinė globa | „Gerumo skraistė“ | 34 | 37 | 40
            Ilgalaikė globa | Obelių socialinių paslaugų namai | 70 | 70 | 70
            Intensyvi krizių įveikimo pagalba | Socialinės paramos centras | 9 | 14 | 16
            Apgyvendinimas nakvynės namuose | Socialinės paramos centras | 41 | 38 | 40
            Šeimos lankymas | Socialinės paramos centras | 133 | 128 | 125"""
        ),
        [5.6, 5.2, 1.9, 1.9, 2.4],
    )
    chapters(
        draft,
        (
            "III SKYRIUS",
            "2024 METŲ UŽDAVINIAI",
            """5. 2024 metais sprendžiami šie uždaviniai:

            5.1. plėsti integralią pagalbą kaimiškosiose seniūnijose;

            5.2. užbaigti grupinio gyvenimo namų Rokiškyje statybą;

            5.3. akredituoti asmens palydėjimo paslaugą;

            5.4. didinti socialinių darbuotojų darbo užmokestį ir gerinti supervizijų prieinamumą.

            6. Už 5.1–5.4 papunkčiuose nurodytus uždavinius atsako Socialinės paramos ir sveikatos skyrius.""",
        ),
        (
            "IV SKYRIUS",
            "PASLAUGOS UŽSIENIEČIAMS",
            """7. Nuo 2022 metų pavasario socialinių paslaugų prireikė ir gyventojams, kurių ankstesniuose planuose nebuvo.
            2023 metais savivaldybėje registravosi 236 asmenys iš Ukrainos, dar 11 užsieniečių atvyko pagal šeimos
            susijungimo programą, 6 – iš Ruklos pabėgėlių priėmimo centro.

            8. Šiame skyriuje aprašytų paslaugų tikslinė grupė – rajone gyvenantys užsieniečiai, kuriems suteikta laikinoji
            apsauga arba prieglobstis, ir jų šeimos nariai.

            9. 2024 metais šeimos gauna socialinio darbuotojo pagalbą tvarkant išmokų ir kitus dokumentus; darbuotojas lankosi namuose ne rečiau kaip kartą per mėnesį. Kartu dalijami maisto
            krepšeliai, drabužiai ir baldai, o sunkiausiai besiverčiantiems padedama surasti nuomojamą būstą ir susitarti su
            jo savininku.

            10. Trečiadieniais centro patalpose rusų ir ukrainiečių kalbomis aiškinama apie socialines garantijas, padedama
            pildyti prašymus SPIS sistemoje, platinama savivaldybės parengta atmintinė. Kai žmogui reikia daugiau laiko,
            susitariama dėl atskiro pokalbio.

            11. Šio skyriaus paslaugas teikia Rokiškio socialinės paramos centras kartu su Rokiškio dekanato Caritu.

            12. 2024 metais siekiama reikšmė – ne mažiau kaip 120 užsieniečių, gavusių bent vieną šiame skyriuje nurodytą
            paslaugą (vertinimo kriterijus).""",
        ),
        (
            "V SKYRIUS",
            "FINANSAVIMAS",
            """13. Socialinės paslaugos finansuojamos iš savivaldybės biudžeto, valstybės biudžeto specialiųjų tikslinių
            dotacijų, Europos Sąjungos fondų ir asmenų mokėjimų už paslaugas. IV skyriuje nurodytoms paslaugoms naudojama
            valstybės biudžeto dotacija ir Carito surinkta parama. Lėšos pagal sritis nurodytos 2 lentelėje.""",
        ),
    )
    draft.p("2 lentelė. Socialinėms paslaugoms skiriamos lėšos, tūkst. Eur")
    draft.table(
        cells(
            """Sritis | 2023 m. | 2024 m.
            Socialinė globa | 3 106,0 | 3 480,0
            Socialinė priežiūra | 1 204,4 | 1 377,9
            Prevencinės paslaugos | 88,0 | 131,5
            Iš viso: | 4 398,4 | 4 989,4"""
        ),
        [9, 4, 4],
    )
    chapters(
        draft,
        (
            "VI SKYRIUS",
            "PLANO STEBĖSENA",
            """14. Planas įgyvendinamas ir stebimas vadovaujantis Socialinių paslaugų planavimo metodika. Ataskaita už Plano
            įgyvendinimą skelbiama savivaldybės interneto svetainėje.""",
        ),
    )
    labels = Labels(
        "integration",
        verdicts("-+~ ~++ +~+"),
        family="Social services plan with a chapter on foreigners",
        layout="Points in chapters; the chapter on the subject has no list and no table",
        measures=(),
        themes=("housing_support", "information"),
        notes={
            "goal": "the goal and the tasks are of social services in general",
            "target_groups": "point 8",
            "measures": "points 9 and 10 tell several actions each: running text",
            "indicators": "one criterion for the whole chapter (point 12)",
            "responsible": "point 11 names those who give the services",
            "timeline": "„2024 metais“ in point 9",
            "funding": "point 13",
        },
        adoption=("council", "2024-03-28", "TS-71"),
    )
    return word_and_pdf("hand-c/services-plan-chapter", draft, labels)


def development_plan() -> Case:
    """Birštonas: a development plan in landscape tables by period, two measures on the subject."""
    draft = Draft(font="Calibri", size=11.5, leading=1.2)
    draft.block("PATVIRTINTA", "Birštono savivaldybės tarybos", "2021 m. birželio 30 d. sprendimu Nr. TS-121", indent=9)
    draft.title("BIRŠTONO SAVIVALDYBĖS STRATEGINIS PLĖTROS PLANAS IKI 2030 METŲ")
    draft.running(footer="Birštono savivaldybės strateginis plėtros planas iki 2030 metų")
    draft.heading("1. Įžanga")
    prose(
        draft,
        """Birštono savivaldybės strateginis plėtros planas iki 2030 metų (toliau – SPP) yra pagrindinis savivaldybės
        planavimo dokumentas. SPP parengė Strateginio plėtros plano rengimo darbo grupė, sudaryta Birštono savivaldybės
        administracijos direktoriaus 2020 m. rugpjūčio 5 d. įsakymu Nr. AV-288, konsultavo UAB „Eurointegracijos projektai“.

        Rengiant dokumentą surengti 4 susitikimai su gyventojais ir verslu, apklausti 207 gyventojai ir 312 kurorto svečių.
        Gauti pasiūlymai aptarti darbo grupės posėdžiuose.""",
    )
    draft.heading("2. Esamos būklės analizės išvados")
    prose(
        draft,
        """Birštonas – vienas iš keturių šalies kurortų, turintis balneologinės, klimatinės ir purvo terapijos išteklių.
        2021 m. pradžioje savivaldybėje gyveno 4 056 gyventojai, 46 proc. – mieste. Per dešimtmetį gyventojų skaičius
        sumažėjo 12 proc., tačiau 2019–2020 m. migracijos saldo buvo teigiamas. Vyresni kaip 65 metų – 26,3 proc.

        Ekonomikos pagrindas – sanatorijos, viešbučiai ir maitinimo įmonės. 2019 m. kurorte apgyvendinta 121 tūkst. svečių,
        2020 m. dėl pandemijos – 84 tūkst. Sanatorijos nurodo, kad trūksta virėjų, kambarių tvarkytojų, masažuotojų; dalį jų
        jau keičia darbuotojai iš Ukrainos ir Baltarusijos. 2021 m. pradžioje čia gyveno 74 trečiųjų šalių piliečiai, 2017
        m. – 12.

        Susisiekimas patogus: Birštonas pasiekiamas keliu Nr. 16, turi prieplauką. Per pastaruosius metus sutvarkytas
        centrinis parkas, Nemuno pakrantė, įrengta 19 km dviračių takų. Švietimo įstaigos pakankamai aprūpintos, gimnazijoje
        mokosi 402 mokiniai.

        Pagrindiniai iššūkiai: sezoniškumas, brangus būstas, senėjanti visuomenė, kvalifikuotų darbuotojų stoka.""",
    )
    draft.p("1 lentelė. SSGG", bold=True)
    draft.table(
        [
            ["Stiprybės", "Silpnybės", "Galimybės", "Grėsmės"],
            [
                "Unikalūs gydomieji ištekliai\nSaugi, švari aplinka\nIšplėtotos sanatorijos",
                "Senstantys gyventojai\nSezoniškumas\nTrūksta nuomojamo būsto",
                "Medicininis turizmas\nNuotolinis darbas\nDarbuotojai iš užsienio",
                "Pandemijos\nKitų kurortų konkurencija\nJaunimo išvykimas",
            ],
        ],
        [4.25, 4.25, 4.25, 4.25],
        size=10,
    )
    draft.heading("3. Vizija, prioritetai ir tikslai")
    prose(
        draft,
        """Vizija: Birštonas – visus metus gyvas sveikatos kurortas, kuriame gera gyventi, dirbti ir sveikti.

        1 prioritetas. Konkurencingas kurortas. 1.1 tikslas – plėtoti sveikatos turizmo infrastruktūrą. 1.2 tikslas –
        sumažinti sezoniškumą ir aprūpinti verslą darbuotojais.

        2 prioritetas. Patogi gyventi savivaldybė. 2.1 tikslas – gerinti viešąsias paslaugas gyventojams. 2.2 tikslas –
        išsaugoti gamtą ir modernizuoti inžinerinius tinklus.""",
    )
    draft.section(landscape=True)
    draft.heading("4. Priemonių planas")
    sheet = Sheet(
        [
            Cell("Nr.", rows=2),
            Cell("Priemonė (projektas)", rows=2),
            Cell("Svarba*", rows=2),
            Cell("Rodiklis ir jo reikšmė 2030 m.", rows=2),
            Cell("Įgyvendinantieji", rows=2),
            Cell("Vykdymo etapas", cols=3),
            Cell("Orientacinė vertė, tūkst. Eur (šaltiniai)", rows=2),
        ],
        ["2021–2023", "2024–2026", "2027–2030"],
    )

    def others(block: str) -> None:
        for row in cells(block):
            sheet.row(*row)

    sheet.group("1 PRIORITETAS. KONKURENCINGAS KURORTAS", 9, shade="C6E0B4")
    sheet.group("1.1 tikslas. Plėtoti sveikatos turizmo infrastruktūrą", 9)
    others(
        """1.1.1 | Mineralinio vandens gydyklos „Tulpė“ rekonstravimas | A | Lankytojai per metus, 38 tūkst. | SA, sanatorijos | + | + | | 6 200 (ES, SB)
        1.1.2 | Kvėpavimo tako ir biuvetės atnaujinimas | B | Atnaujinti objektai, 2 | SA | + | | | 480 (SB)
        1.1.3 | Kurhauzo restauravimas | A | Restauruotas pastatas, 1 | SA, KPD | | + | | 2 100 (VB, SB)
        1.1.4 | Nemuno kilpų parko apžvalgos bokšto prieigos | B | Įrengta, 1 vnt. | NKRP | + | | | 95 (kt.)"""
    )
    sheet.group("1.2 tikslas. Sumažinti sezoniškumą ir aprūpinti verslą darbuotojais", 9)
    others(
        """1.2.1 | Žiemos renginių ciklas „Sveikata po sniegu“ | B | Renginiai per metus, 6 | Kultūros centras | + | + | + | 210 (SB)
        1.2.2 | Bendros kurorto rinkodaros programa | A | Nakvynių skaičius, 520 tūkst. | TIC | + | + | + | 600 (SB, verslas)
        1.2.3 | Sanatorijų darbuotojų bendrabučio įrengimas buvusioje mokykloje | C | Vietos, 40 | SA, verslas | | + | | 900 (verslas)"""
    )
    sheet.measure(
        "irtf",
        "1.2.4",
        Name("Iš trečiųjų šalių atvykusių sanatorijų darbuotojų lietuvių kalbos kursai"),
        "B",
        "Kursus baigę asmenys, 160",
        "SA, sanatorijų asociacija",
        "+",
        "+",
        "+",
        "64 (verslas, SB)",
    )
    sheet.group("2 PRIORITETAS. PATOGI GYVENTI SAVIVALDYBĖ", 9, shade="C6E0B4")
    sheet.group("2.1 tikslas. Gerinti viešąsias paslaugas gyventojams", 9)
    others(
        """2.1.1 | Vaikų lopšelio-darželio „Giliukas“ priestatas | A | Naujos vietos, 45 | SA | + | | | 1 150 (SB, VB)
        2.1.2 | Senyvo amžiaus asmenų dienos centras | A | Lankytojai, 25 | Socialinių paslaugų centras | | + | | 380 (ES)
        2.1.3 | Pirminės sveikatos priežiūros įrangos atnaujinimas | B | Įsigyta įranga, 14 vnt. | PSPC | + | + | | 260 (ES, SB)"""
    )
    sheet.measure(
        "rt",
        "2.1.4",
        Name("Užsieniečių šeimų įsikūrimo pagalba (pirmieji baldai, nuomos užstatas, palydėjimas)"),
        "C",
        "",
        "Socialinių paslaugų centras",
        "",
        "+",
        "+",
        "–",
    )
    others(
        """2.1.5 | Daugiafunkcio jaunimo centro atidarymas | B | Lankytojai per mėnesį, 150 | SA | + | | | 120 (SB)
        2.1.6 | Gimnazijos STEAM klasės | B | Įrengtos klasės, 3 | Birštono gimnazija | | + | | 140 (ES)"""
    )
    sheet.group("2.2 tikslas. Išsaugoti gamtą ir modernizuoti inžinerinius tinklus", 9)
    others(
        """2.2.1 | Nuotekų tinklų plėtra Škėvonyse ir Nemajūnuose | A | Prijungti būstai, 210 | UAB „Birštono vandentiekis“ | + | + | | 1 900 (ES)
        2.2.2 | Daugiabučių atnaujinimas kvartalais | A | Atnaujinti namai, 18 | UAB „Birštono šiluma“ | + | + | + | 5 400 (kt.)
        2.2.3 | Viešųjų elektromobilių įkrovimo stotelių įrengimas | C | Stotelės, 12 | SA | | + | + | 300 (ES)"""
    )
    draft.table(sheet.rows, [1.4, 7.4, 1.7, 4.0, 3.6, 1.9, 1.9, 1.9, 3.2], header=2, size=10)
    draft.p("* A – būtina, B – svarbi, C – pageidautina. „+“ žymimas etapas, kuriuo priemonė vykdoma.")
    draft.section(landscape=False)
    draft.heading("5. Įgyvendinimas ir stebėsena")
    prose(
        draft,
        """SPP įgyvendinamas per trimečius strateginius veiklos planus. Stebėseną atlieka Strateginio planavimo, investicijų
        ir viešųjų pirkimų skyrius, kuris kas dvejus metus rengia ataskaitą Birštono savivaldybės tarybai. Pagrindiniai SPP
        poveikio rodikliai: gyventojų skaičius – ne mažiau kaip 4 000, apgyvendintų svečių – 150 tūkst., nedarbas – ne
        didesnis kaip 6 proc., gyventojų pasitenkinimas viešosiomis paslaugomis – 8 balai iš 10.""",
    )
    labels = Labels(
        "integration",
        verdicts("--~ ~++ ~~+"),
        family="Strategic development plan with two measures on the subject",
        layout="Landscape table with an importance column and crosses („+“) under three stages, value and source in one cell",
        measures=sheet.measures,
        themes=("education", "housing_support"),
        notes={
            "goal": "goals and tasks on other subjects",
            "indicators": "1 of 2; the impact indicators of the plan do not name the subject",
            "timeline": "stages marked with „+“",
            "funding": "1 of 2",
        },
        adoption=("council", "2021-06-30", "TS-121"),
    )
    return word_and_pdf("hand-c/development-plan-stages", draft, labels)


DOCUMENTS = (activity_plan, services_plan, development_plan)
