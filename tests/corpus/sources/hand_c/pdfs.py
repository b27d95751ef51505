"""Plans drawn straight to PDF: ruled over three pages with the head on the first only, and rules between rows."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import HexColor, black
from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer
from reportlab.platypus import Table as DrawnTable

from sources.drawn import flow, paragraphs, style
from sources.hand_c.parts import cells, folded
from sources.model import Case, Labels, measures, pdf_only, verdicts


def drawn_table(
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    commands: Sequence[tuple[object, ...]],
    *,
    repeat: int = 0,
    size: float = 9.5,
    family: str = "Liberation Serif",
) -> DrawnTable:
    """A table in which a row of one text spans the whole width."""
    body, strong = style(family, size, after=0), style(family, size, bold=True, after=0)
    lines: list[list[Flowable | str]] = []
    spans: list[tuple[object, ...]] = []
    for index, row in enumerate(rows):
        form = strong if index == 0 or len(row) == 1 else body
        if len(row) == 1:
            spans.append(("SPAN", (0, index), (-1, index)))
        lines.append([Paragraph(text, form) if text else "" for text in row] + [""] * (len(widths) - len(row)))
    return DrawnTable(
        lines,
        colWidths=list(widths),
        repeatRows=repeat,
        style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3), *spans, *commands],
    )


def directors_plan() -> Case:
    """Šakiai: a plan for refugees made in spring 2022 by the director's order; no terms, few amounts."""
    body = style(size=12, align="justify", after=5)
    title = style(size=12.5, bold=True, align="center", after=4)
    mark = style(size=12, indent=430, after=0)
    rows = cells(
        """Eil. Nr. | Sritis | Veiksmas | Vykdytojas | Lėšos, Eur | Pastabos
        1. | Priėmimas | Registracijos punkto veikla Šakių kultūros centre | Civilinės saugos specialistas | 4 000 SB | Budi savanoriai
        2. | Priėmimas | Vieno kontaktinio telefono numerio ukrainiečių kalba įvedimas | Bendrasis skyrius | 300 SB | +370 345 60 000
        3. | Priėmimas | Laikino apgyvendinimo vietų Lukšiuose ir Griškabūdyje parengimas | Turto valdymo skyrius | 38 500 VB |
        4. | Priėmimas | Higienos reikmenų, patalynės ir maisto išdavimas | Šakių Caritas, Maisto bankas | parama | Aukojimo punktas Bažnyčios g.
        5. | Informavimas | Informacijos lapo apie dokumentus, išmokas ir gydymą leidimas ukrainiečių kalba | Bendrasis skyrius | | Spausdina VB
        6. | Informavimas | Konsultacijos užpildant prašymus gauti leidimą gyventi | Migracijos departamentas, seniūnijos | – |
        7. | Sveikata | Prisirašymas prie Šakių pirminės asmens sveikatos priežiūros centro ir pirminė apžiūra | Šakių PASPC | PSDF |
        8. | Sveikata | Krizės psichologo pagalba vaikams ir suaugusiesiems | Visuomenės sveikatos biuras | 5 200 SB | 1 psichologė kalba rusiškai
        9. | Sveikata | Vaikų skiepijimo spragų užpildymas | Šakių PASPC | – | Pagal PSO rekomendacijas
        10. | Ugdymas | Vaikų priėmimas į darželius ir mokyklas arčiausiai gyvenamosios vietos | Švietimo ir jaunimo reikalų skyrius | | Laisvų vietų yra 212
        11. | Ugdymas | Mokytojo padėjėjų, mokančių ukrainiečių kalbą, įdarbinimas | Mokyklų direktoriai | 21 000 VB |
        12. | Ugdymas | Lietuvių kalbos pradmenų pamokos suaugusiesiems | Suaugusiųjų mokymo centras | – | Savanoriai mokytojai
        13. | Darbas | Laisvų darbo vietų skelbimų lentos tvarkymas ir tarpininkavimas įdarbinant | Užimtumo tarnybos Šakių skyrius | – |
        14. | Darbas | Vaikų priežiūros kambario dirbančioms motinoms įkūrimas | Jaunimo ir laisvalaikio centras | 2 700 |
        15. | Bendruomenė | Bendri pietūs, kūrybinės dirbtuvės ir ekskursijos po Zanavykų kraštą | Zanavykų muziejus, seniūnijos | – |
        16. | Bendruomenė | Operatyvinės grupės, kurioje dalyvauja ukrainiečių atstovė, posėdžiai | | – | Šaukia direktorius"""
    )
    story: list[Flowable] = [
        Paragraph("ŠAKIŲ RAJONO SAVIVALDYBĖS ADMINISTRACIJOS DIREKTORIUS", title),
        Paragraph("ĮSAKYMAS", title),
        Paragraph(
            "DĖL KARO PABĖGĖLIŲ IŠ UKRAINOS PRIĖMIMO IR INTEGRACIJOS ŠAKIŲ RAJONE VEIKSMŲ PLANO PATVIRTINIMO", title
        ),
        Paragraph("2022 m. kovo 21 d. Nr. AT-246", style(size=12, align="center", after=2)),
        Paragraph("Šakiai", style(size=12, align="center", after=10)),
        *paragraphs(
            folded(
                """Vadovaudamasis Lietuvos Respublikos vietos savivaldos įstatymo 29 straipsnio 8 dalies 2 punktu,
                Lietuvos Respublikos Vyriausybės 2022 m. vasario 24 d. nutarimu Nr. 152 „Dėl valstybės lygio ekstremaliosios
                situacijos paskelbimo ir valstybės lygio ekstremaliosios situacijos operacijų vadovo paskyrimo“, Lietuvos
                Respublikos vidaus reikalų ministro – valstybės lygio ekstremaliosios situacijos valstybės operacijų vadovo
                2022 m. kovo 4 d. sprendimu Nr. 10V-10 ir atsižvelgdamas į Šakių rajono savivaldybės tarybos 2022 m. kovo 11
                d. sprendimą Nr. T-88 „Dėl paramos Ukrainai“,

                t v i r t i n u Karo pabėgėlių iš Ukrainos priėmimo ir integracijos Šakių rajone veiksmų planą (pridedama).

                Šis įsakymas gali būti skundžiamas Lietuvos Respublikos administracinių bylų teisenos įstatymo nustatyta
                tvarka."""
            ),
            body,
        ),
        Spacer(1, 14),
        Paragraph("Administracijos direktorius" + "&nbsp;" * 80 + "Dainius Grincevičius", body),
        PageBreak(),
        *paragraphs(
            [
                "PATVIRTINTA",
                "Šakių rajono savivaldybės administracijos",
                "direktoriaus 2022 m. kovo 21 d.",
                "įsakymu Nr. AT-246",
            ],
            mark,
        ),
        Spacer(1, 10),
        Paragraph("KARO PABĖGĖLIŲ IŠ UKRAINOS PRIĖMIMO IR INTEGRACIJOS ŠAKIŲ RAJONE VEIKSMŲ PLANAS", title),
        *paragraphs(
            folded(
                """1. Šio veiksmų plano tikslas – operatyviai ir suderintai priimti nuo karo pasitraukusius Ukrainos
                gyventojus, užtikrinti jiems būtiniausias paslaugas ir padėti įsilieti į rajono gyvenimą.

                2. Veiksmų planas taikomas: Ukrainos piliečiams, jų šeimų nariams ir kitiems asmenims, turintiems teisę į
                laikinąją apsaugą (paslaugų gavėjai). Atskirai vertinami be tėvų atvykusių nepilnamečių poreikiai.

                3. Iki įsakymo pasirašymo dienos rajone registruoti 184 pabėgėliai, iš jų 79 vaikai. 131 žmogus apsistojo
                pas gyventojus, 53 – savivaldybės įstaigų patalpose. Mokyklos priėmė 22 mokinius, darželiai – 9 vaikus.
                Siūlymą padėti pateikė 64 gyventojai, 12 įmonių ir 7 bendruomenės.

                4. Savivaldybės taryba yra nusprendusi kreiptis į Vyriausybę dėl patirtų išlaidų atlyginimo. Kol toks
                sprendimas priimamas, veiksmai, prie kurių lėšos nenurodytos, atliekami pagal turimas galimybes.

                5. Veiksmų plano eigą kas savaitę aptaria operatyvinė grupė, prireikus planas papildomas. Seniūnijų
                informacija apie apgyvendintų asmenų skaičių teikiama Civilinės saugos specialistui.

                6. Priėmimo, informavimo, sveikatos, ugdymo, darbo ir bendruomenės sričių veiksmai pateikiami lentelėje."""
            ),
            body,
        ),
        Spacer(1, 8),
        drawn_table(
            rows,
            [34, 82, 236, 150, 82, 146],
            [("GRID", (0, 0), (-1, -1), 0.7, black), ("BOTTOMPADDING", (0, 0), (-1, -1), 16)],
            size=12,
        ),
        Spacer(1, 10),
        Paragraph("____________________", style(align="center")),
    ]
    flags = ("rf", "rf", "rf", "rf", "r", "r", "rf", "rf", "r", "r", "rf", "r", "r", "rf", "r", "")
    labels = Labels(
        "integration",
        verdicts("+++ -+- ~+~"),
        family="Director's order with an action plan made in haste",
        layout=(
            "PDF only, landscape; a ruled table over three pages with the head on the first only, an area repeated in "
            "every row, no term and no indicator column"
        ),
        measures=measures(*((row[2], filled) for row, filled in zip(rows[1:], flags, strict=True))),
        themes=(
            "information",
            "infrastructure",
            "housing_support",
            "health",
            "education",
            "employment",
            "culture",
            "participation",
        ),
        notes={
            "target_groups": "point 2: „taikomas … (paslaugų gavėjai)“",
            "indicators": "notes are no indicators",
            "responsible": "15 of 16",
            "timeline": "no term, no period; the weekly talks are of the monitoring",
            "funding": "8 of 16 (sources PSDF and „parama“ count, a bare amount too); the rest „pagal turimas galimybes“",
            "adoption": "T-88 is another decision of the council",
        },
        adoption=("director", "2022-03-21", "AT-246"),
    )
    return pdf_only("hand-c/directors-order-refugees", flow(story, wide=True), labels)


def working_version() -> Case:
    """Kelmė: a working version on landscape pages, rules between the rows only, much of it still open."""
    family = "DejaVu Sans Condensed"
    body = style(family, 10, align="justify", after=5)
    head = style(family, 14, bold=True, after=4)
    title = style(family, 11, bold=True, after=4)
    rows = cells(
        """Kodas | Ką planuojame daryti | Kodėl to reikia | Metai | Mato vnt. ir kiekis | Eur per metus | Būsena
        A. Kalba ir mokymasis
        A1 | Lietuvių kalbos mokymas Tytuvėnuose ir Kelmėje | Artimiausi kursai Šiauliuose | 2025–2027 | Baigusieji, 45 asm. | 7 500 | suderinta
        A2 | Logopedo pagalba atvykusių šeimų ikimokyklinukams | Vėluoja kalbos raida | 2025–2027 | | 3 000 | derinama
        A3 | Pamokų ruošos grupė „Draugė“ Kelmės „Kražantės“ progimnazijoje | Tėvai negali padėti | | Mokiniai, 20 | … | idėja
        A4 | Skaitmeninio raštingumo užsiėmimai moterims | Prašė pačios dalyvės | 2026 | | | idėja
        A5 | Neformaliojo ugdymo krepšelių papildymas | Brangus pavėžėjimas | 2025 | Vaikai, 30 | 4 800 | suderinta
        B. Įsikūrimas
        B1 | Socialinio darbuotojo palydėjimas pirmuosius tris mėnesius | Šeimos pasimeta tarp įstaigų | 2025–2027 | Šeimos, 25 per metus | 14 400 | suderinta
        B2 | Būsto nuomos užstato fondas | Savininkai prašo 2–3 mėnesių | | | XX | idėja
        B3 | Baldų ir buities daiktų bankas | Žmonės atvyksta be nieko | 2025 | Sandėlis, 1 vnt. | | derinama
        B4 | Malkų ir kuro parama žiemai | Kaimo namai be centrinio šildymo | kasmet | | 6 000 | suderinta
        B5 | Pagalba smurtą patyrusioms moterims iš užsienio | Neturi kur išeiti | | Moterys, visos besikreipusios | – | derinama"""
    )
    story: list[Flowable] = [
        Paragraph("Užsieniečių integracijos Kelmės rajone priemonės", head),
        Paragraph("Darbinė redakcija Nr. 3, po 2024-10-09 aptarimo", body),
        Paragraph("Apie ką šis tekstas", title),
        *paragraphs(
            folded(
                """Socialinės paramos skyrius 2024 metų pavasarį pradėjo rinkti pasiūlymus, kokios pagalbos reikėtų Kelmės
                rajone apsigyvenusiems užsieniečiams. Pasiūlymus pateikė šešios seniūnijos, Kelmės profesinio rengimo centras,
                Tytuvėnų piligrimų centras, dvi įmonės ir Kelmės krašto neįgaliųjų sąjunga. Iš viso gauta 41 pasiūlymas, po
                pirmo aptarimo jų liko 17, po antro – 10.

                2024 m. spalio 1 d. rajone gyveno 397 užsieniečiai, 302 iš jų – ukrainiečiai, 36 – baltarusiai, kiti – iš
                Gruzijos, Moldovos, Uzbekistano. Beveik pusė gyvena Tytuvėnų apylinkėse, kur 2022 metais priimta daugiausia
                šeimų. 112 žmonių dirba rajone, 40 kasdien važinėja į Šiaulius. Vaikų iki 18 metų – 131.

                Pagal Kelmės rajono savivaldybės 2023–2029 metų strateginį plėtros planą, patvirtintą Kelmės rajono savivaldybės
                tarybos 2022 m. gruodžio 22 d. sprendimu Nr. T-412, rajono tikslas – stabdyti gyventojų nykimą, todėl
                pasiliekančios šeimos rajonui svarbios.

                Aptarime nesutarta, ar priemonių įgyvendinimą patikėti vienai įstaigai, ar keletui. Kol nesusitarta, stulpelio
                apie tai nėra. Neaptarta ir stebėsena. Pastabas prašome žymėti kita spalva ir siųsti iki spalio 25 dienos."""
            ),
            body,
        ),
        Paragraph("Kas jau padaryta 2022–2024 metais", title),
        *paragraphs(
            folded(
                """Per dvejus su puse metų apgyvendinta 118 šeimų, išmokėta 96 tūkst. Eur kompensacijų už būstą suteikusiems
                gyventojams. Kelmės socialinių paslaugų centras išdalijo 1 340 maisto paketų. Dvi lietuvių kalbos grupes baigė
                29 žmonės. Psichologo konsultacijomis pasinaudojo 54 suaugusieji ir 18 vaikų. Kultūros centre įvyko keturi bendri
                renginiai, į kuriuos atėjo apie 700 žmonių.

                Nepavyko: surasti ukrainiečių kalbą mokančio logopedo, įtikinti įmones skirti laiko kalbai darbo metu, įrengti
                vaikų kambarį Užimtumo tarnyboje. Vaikų darželio laukia 7 šeimos."""
            ),
            body,
        ),
        PageBreak(),
        Paragraph("Priemonių sąrašas", title),
        drawn_table(
            rows,
            [44, 190, 140, 70, 126, 78, 74],
            [
                ("LINEBELOW", (0, 0), (-1, 0), 1.2, black),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor("#808080")),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 14),
            ],
            repeat=1,
            size=10,
            family=family,
        ),
        Spacer(1, 8),
        Paragraph(
            "Būsena: suderinta – pritarė visi aptarimo dalyviai; derinama – yra pastabų; idėja – neaptarta.", body
        ),
        Spacer(1, 8),
        Paragraph("Ką dar reikia nuspręsti", title),
        *paragraphs(
            [
                "1. Ar mokėti už vertimą, kai žmogus kreipiasi į teismą ar notarą?",
                "2. Ar pasiūlymą dėl Tytuvėnų kambarių kurso dalyviams svarstyti kartu su A1?",
                "3. Kokia forma priemones teikti merui: potvarkiu ar kaip priedą prie strateginio veiklos plano?",
            ],
            body,
        ),
    ]
    flags = ("itf", "tf", "i", "t", "itf", "itf", "", "it", "tf", "i")
    names = [row[1] for row in rows[1:] if len(row) > 1]
    labels = Labels(
        "integration",
        verdicts("--+ ~-~ ~~-"),
        family="Working version of a list of measures",
        layout="PDF only, landscape, condensed sans; rules between the rows only, reason and state columns, group lines",
        measures=measures(*zip(names, flags, strict=True)),
        themes=("education", "housing_support"),
        remarks=("no_infrastructure", "no_languages", "no_monitoring"),
        notes={
            "goal": "the goal quoted is of the development plan",
            "target_groups": "no designation",
            "indicators": "6 of 10",
            "responsible": "who carries out is left open",
            "timeline": "7 of 10; the years in a heading are past",
            "funding": "5 of 10: „…“, „XX“, a dash and blanks are not filled",
            "themes": "a speech therapist in the kindergarten and homework help support schooling; accompaniment of a "
            "family and help against violence are housing_support",
            "adoption": "a working version; T-412 approved the development plan",
        },
    )
    return pdf_only(
        "hand-c/working-version", flow(story, wide=True, foot="Kelmės rajono savivaldybės administracija"), labels
    )


DOCUMENTS = (directors_plan, working_version)
