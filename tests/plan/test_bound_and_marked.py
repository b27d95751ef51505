"""Marks, letters and points beside one another: what belongs to which."""

from tests.plan.reading import kinds, marks, table, understood, written

PLAN = "# UŽSIENIEČIŲ PRIĖMIMO UTENOS RAJONE PLANAS\n\n"
MEASURES = "| Veiksmas | Atsakinga įstaiga | Kada |\n|---|---|---|\n" + "".join(
    f"| {name} | Utenos biblioteka | 2024 m. |\n" for name in ("Rengti kursus", "Steigti klubą", "Surengti šventę")
)


def test_a_mark_without_a_number_ends_before_the_points_of_the_plan() -> None:
    mark = "> PATVIRTINTA\n> Utenos rajono savivaldybės tarybos\n> 2025 m. d. sprendimu Nr. T-\n\n"
    points = "1. Plano tikslas – padėti užsieniečiams tapti savarankiškais.\n\n2. Planas skirtas pabėgėliams.\n\n"
    plan = written(PLAN + mark + points + MEASURES)
    assert kinds(plan, "goal") == {"stated"}
    assert "specific" in kinds(plan, "target_groups")
    assert kinds(plan, "adoption") == {"draft"}


def test_a_number_alone_under_a_mark_is_no_title() -> None:
    lines = ("Projektas", "Forma INT-2", "(pildo savivaldybė)", "PATVIRTINTA", "Utenos rajono savivaldybės tarybos",
             "2025 m.   d. sprendimu", "Nr. T1-")  # fmt: skip
    title = "> **UTENOS RAJONO UŽSIENIEČIŲ INTEGRACIJOS PLANAS**\n\nPlanas skirtas pabėgėliams.\n"
    plan = written("".join(f"{line}\n\n" for line in lines) + title)
    assert plan.title == "UTENOS RAJONO UŽSIENIEČIŲ INTEGRACIJOS PLANAS"


def test_a_letter_before_the_decision_that_it_sends_decides_nothing() -> None:
    letter = (
        "> UTENOS RAJONO SAVIVALDYBĖS ADMINISTRACIJA\n\n> 2024-01-15 Nr. 1-SD-203\n\n**DĖL INFORMACIJOS PATEIKIMO**\n\n"
        "Atsakydami į Jūsų raštą siunčiame tarybos sprendimą ir juo patvirtintą planą.\n\nAdministracijos direktorė\n\n"
    )
    decision = (
        "> UTENOS RAJONO SAVIVALDYBĖS TARYBA\n\n> SPRENDIMAS\n\n> DĖL UŽSIENIEČIŲ PRIĖMIMO PLANO PATVIRTINIMO\n\n"
        "> 2023 m. gruodžio 21 d. Nr. 1-TS-377\n\nUtenos rajono savivaldybės taryba n u s p r e n d ž i a:\n\n"
        "Patvirtinti Užsieniečių priėmimo planą (pridedama).\n\nSavivaldybės meras Vardas Vardauskas\n\n"
    )
    adoption = written(letter + decision + PLAN + MEASURES).adoption
    assert adoption and (adoption.body, adoption.date, adoption.number) == ("council", "2023-12-21", "1-TS-377")


def test_points_behind_a_list_speak_of_all_of_it() -> None:
    plan = written(
        f"{PLAN}4. Plano veiksmai:\n\n- Perduoti pabėgėliams du butus\n- Įsteigti psichologo budėjimą\n"
        "- Padėti įsidarbinti sodybose\n\n5. Veiksmų vykdytojai – Utenos socialinės paramos skyrius.\n\n"
        "6. Plano įgyvendinimo rodikliai: būstą išlaikančių šeimų dalis – 60 proc.\n"
    )
    assert marks(plan) == [
        "Perduoti pabėgėliams du butus", "Įsteigti psichologo budėjimą", "Padėti įsidarbinti sodybose",
    ]  # fmt: skip
    assert "named" in kinds(plan, "responsible")
    assert "plan_level" in kinds(plan, "indicators")


def test_who_pledges_by_a_quoted_name() -> None:
    plan = understood(
        "# Šalių veiksmai",
        "1. Utenos rajono savivaldybės administracija įsipareigoja:",
        "a) organizuoti bendruomenių klubą;",
        "b) skelbti kontaktus svetainėje;",
        "2. Asociacija „Kalbų tiltas“ įsipareigoja:",
        "a) mokyti suaugusius užsieniečius lietuvių kalbos;",
        "b) parengti savanorius vertėjus.",
    )
    named = [measure.responsible.quote if measure.responsible else "" for measure in plan.measures]
    assert ["Kalbų tiltas" in quote for quote in named] == [False, False, True, True]


def test_cards_in_which_one_label_stands_twice() -> None:
    cards = [
        table(
            f"B{number} | Priemonė Nr. {number} | <",
            f"^ | Pavadinimas | {name}",
            "^ | Vykdytojas | Utenos kultūros centras",
            "^ | 2025 m. ketvirtis | II",
            "^ | 2026 m. ketvirtis | III",
            f"^ | Rodiklis ir siekiama reikšmė | {count}",
        )
        for number, name, count in (
            (1, "Atidaryti konsultacijų langelį", "300 konsultacijų"),
            (2, "Surengti lietuvių kalbos kursus", "30 asmenų"),
            (3, "Įrengti kambarius bendrabutyje", "6 kambariai"),
        )
    ]
    plan = understood("# B dalis. Priemonės", *cards)
    assert [(one.title, one.indicator and one.indicator.quote) for one in plan.measures] == [
        ("Atidaryti konsultacijų langelį", "300 konsultacijų"),
        ("Surengti lietuvių kalbos kursus", "30 asmenų"),
        ("Įrengti kambarius bendrabutyje", "6 kambariai"),
    ]


def test_the_group_of_a_former_plan_is_none_of_this_one() -> None:
    former = "Jo tikslas buvo linksminti, o tikslinė grupė – užsieniečiai."
    plan = understood("Ankstesnį planą taryba patvirtino 2021 m.", former)
    assert "specific" not in kinds(plan, "target_groups")


def test_a_vision_names_nobody_who_carries_out() -> None:
    vision = "## Vizija\n\nUtena – maža savivaldybė, kurioje visi pažįsta visus.\n"
    assert not kinds(written(PLAN + vision), "responsible")


def test_a_task_in_a_row_has_its_indicator() -> None:
    plan = understood(
        table(
            "Nr. | Priemonė | Vykdytojai",
            "A uždavinys. Išmokyti užsieniečius kalbos. Uždavinio rodiklis: A2 lygį pasiekusiųjų dalis – 60 proc. | < | <",
            "A1 | Organizuoti kalbos savaites | Utenos seniūnija",
            "A2 | Aprūpinti mokyklas vadovėliais | Švietimo skyrius",
        )
    )
    assert "plan_level" in kinds(plan, "indicators")


def test_a_plan_with_a_motto_is_on_those_whom_it_names_as_its_group() -> None:
    blocks = (
        "# Kas yra tikslinė grupė?",
        "Tikslinė grupė – iš trečiųjų šalių atvykę slaugytojai.",
        "# Ką darysime?",
        "- Skirti tarnybinius butus",
        "- Organizuoti istorijos žygius",
        "- Parengti atmintinę",
    )
    assert len(understood(*blocks, title="Utenos rajono savivaldybės planas „Kaimynas iš toli“").measures) == 3


def test_a_line_behind_the_last_card_is_none_of_its_fields() -> None:
    card = "**{} darbas**\n\nPriemonė: {}\n\nVykdytojas: Utenos seniūnija\n\nTerminas: kas mėnesį\n\nRodiklis: {}\n\n"
    cards = card.format("Pirmas", "Aprūpinti šeimas malkomis", "5 šeimos") + card.format(
        "Antras", "Skelbti žinias", "–"
    )
    plan = written(f"{PLAN}{cards}Seniūnijoje 2025 m. vasarą gyveno 17 ukrainiečių.\n")
    assert marks(plan) == ["Aprūpinti šeimas malkomis IRT", "Skelbti žinias RT"]


def test_a_sum_behind_a_dash_is_none_of_the_name() -> None:
    points = ("Surengti kalbos kursus – 3 600 Eur", "Išspausdinti skrydelę „Kur kreiptis“ – 450 Eur", "Surengti šventę")
    plan = understood("# Priemonės", *(f"- {point}" for point in points))
    assert marks(plan) == ["Surengti kalbos kursus F", "Išspausdinti skrydelę „Kur kreiptis“ F", "Surengti šventę"]


def test_a_task_under_a_heading_says_not_whom_the_plan_is_for() -> None:
    task = "Uždavinys – teikti socialines paslaugas prieglobstį gavusiems užsieniečiams."
    assert "specific" not in kinds(written(f"{PLAN}## 4. Užsieniečių integracija\n\n{task}\n"), "target_groups")
    whom = "Kam: planas skirtas seniūnijoje apsistojusioms ukrainiečių šeimoms."
    assert "specific" in kinds(written(f"{PLAN}{whom}\n"), "target_groups")


def test_news_with_what_somebody_said_is_no_plan() -> None:
    news = (
        "# Biržuose – planas, kaip priimti atvykusius iš užsienio\n\n> 2025-03-28, Biržų rajono savivaldybės naujienos\n\n"
        "Ketvirtadienį Biržų rajono savivaldybės taryba sprendimu Nr. T-57 patvirtino Užsieniečių integracijos planą.\n\n"
        "„Mūsų tikslas – kad niekas nesijaustų svetimas“, – sakė merė.\n\nPlane numatyta:\n\n- rengti kalbos kursus;\n"
        "- įkurti konsultacijų kambarį;\n- surengti šventę.\n\nSkaitykite taip pat: „Takas laukia remonto“.\n"
    )
    assert not written(news).is_plan
