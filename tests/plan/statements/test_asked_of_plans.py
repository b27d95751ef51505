"""Statements as plans word them: each beside one that is like it and says something else."""

import pytest

from tests.plan.reading import HOST, kinds, table, understood, written

MEASURES = table("Priemonė | Rodiklis", "Rengti lietuvių kalbos kursus | 20 mokinių", "Steigti klubą | 1 klubas")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Plano paskirtis ir tikslas. Tikslas – padėti užsieniečiams įsikurti Utenoje.", "stated"),
        ("Pasirinktas tikslas: padėti užsieniečiams įsikurti Utenoje.", "stated"),
        ("Tikslui pasiekti numatomi uždaviniai: padėti užsieniečiams susikalbėti ir įsidarbinti.", "task"),
        ("Plano tikslas: ........................ (įrašys darbo grupė)", "empty"),
        ("Plano tikslas: vienu sakiniu įrašykite, ko planu siekiama.", "empty"),
        ("Vienintelis tikslas – atvykusias šeimas paversti nuolatinėmis utenietėmis.", "stated"),
    ],
)
def test_goals(text: str, kind: str) -> None:
    assert kinds(understood(text), "goal") == {kind}


def test_under_the_heading_of_the_goal_it_is_that_of_the_plan() -> None:
    said = "Bendras visų institucijų tikslas – kad užsieniečiai įsikurtų per dešimt dienų."
    assert kinds(understood("# Bendras tikslas", said), "goal") >= {"stated"}
    assert "stated" not in kinds(understood("# Aplinka", said), "goal")
    assert kinds(understood("# Kur einame: mūsų tikslas", "Kad užsieniečiai rastų darbą ir draugų."), "goal") >= {
        "stated"
    }


def test_the_goal_of_a_year_before_the_plan_is_not_its_own() -> None:
    title = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE 2024 METŲ PLANAS"
    assert kinds(understood("2023 m. tikslas – aprūpinti visus būstu.", title=title), "goal") == {"cited"}


def test_a_cause_is_no_aim() -> None:
    assert not kinds(understood("Planas rengtas dėl to, kad užsieniečių atvyksta vis daugiau."), "goal")


def test_rows_on_other_documents_state_no_goal() -> None:
    others = table(
        "Dokumentas | Jame keliamas tikslas",
        "Migracijos politikos 2018–2030 metų strategija | Užtikrinti teigiamą gyventojų kaitą",
        "Utenos rajono savivaldybės strateginis planas | Ugdyti kuriančią bendruomenę",
    )
    assert "stated" not in kinds(understood(others), "goal")


@pytest.mark.parametrize(
    "text",
    [
        "Planas aprašo, kaip bus gyvenama. Jis skirtas trečiųjų šalių piliečiams.",
        "Utenos rajono užsieniečių įsikūrimo planas aprašo darbus. Jis skirtas trečiųjų šalių piliečiams.",
        "Planas rašomas dviejų grupių labui. Pirmoji – karo pabėgėliai. Antroji – trečiųjų šalių piliečiai.",
        "Žingsniais pasinaudos: vairuotojų žmonos ir vaikai; sandėliuose dirbantys trečiųjų šalių piliečiai.",
        "Dirbama su dviem grupėmis, ir būtent joms programa yra skirta: karo pabėgėliais ir trečiųjų šalių piliečiais.",
    ],
)
def test_whom_a_plan_is_for(text: str) -> None:
    assert "specific" in kinds(understood(text), "target_groups")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Auditorija, kuriai dirbame: trečiųjų šalių piliečiai.", True),
        ("Planas parengtas pagal ministerijų raštus dėl pagalbos karo pabėgėliams.", False),
    ],
)
def test_what_names_people_and_what_only_mentions_them(text: str, *, found: bool) -> None:
    label, _, said = text.partition(": ")
    plan = understood(table(f"{label} | {said}", "Rengėjas | Skyrius") if said else text)
    assert ("specific" in kinds(plan, "target_groups")) == found


def test_a_heading_that_says_whom_the_plan_is_for() -> None:
    text = "## Programa adresuojama\n\ntrečiųjų šalių piliečiams ir jų vaikams"
    assert "specific" in kinds(written(f"> **UTENOS RAJONO PROGRAMA**\n\n{text}"), "target_groups")
    text = "## Į ką orientuojamės\n\n- Įmonių darbuotojai iš trečiųjų šalių\n- Jų šeimų nariai"
    assert "specific" in kinds(written(f"> **UTENOS RAJONO PROGRAMA**\n\n{text}"), "target_groups")


def test_the_works_of_a_chapter_are_for_those_it_names() -> None:
    plan = understood("# 2 uždavinys. Mokyti", "Šio uždavinio darbai skirti trečiųjų šalių piliečiams.", title=HOST)
    assert kinds(plan, "target_groups") == {"specific"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kokiais ištekliais bus remiamasi, paaiškės vėliau.", "vague"),
        ("Dėl pinigų įstaigos kol kas tariasi.", "vague"),
        ("Planui vykdyti lėšos neskiriamos, nes jų nereikia.", "sources"),
        ("Kursai apmokami iš valstybės biudžeto, kitiems darbams lėšų šaltinis nenustatytas.", "vague"),
        ("Išlaidoms padengti naudojamas rajono biudžetas.", "sources"),
        ("Lėšos priemonėms skiriamos iš Nevyriausybinių organizacijų rėmimo programos.", "sources"),
    ],
)
def test_what_pays(text: str, kind: str) -> None:
    assert kinds(understood(MEASURES, text), "funding") == {kind}


def test_what_was_paid_is_no_source() -> None:
    plan = understood("# Būklės apžvalga", "Šie darbai finansuoti iš valstybės dotacijos.", "# Priemonės", MEASURES)
    assert not kinds(plan, "funding")


def test_abbreviations_that_are_explained_pay_nothing() -> None:
    plan = understood(MEASURES, table("SB, VB | savivaldybės biudžetas, valstybės biudžetas", "ES | Europos Sąjunga"))
    assert not kinds(plan, "funding")


def test_who_coordinates_is_no_executor() -> None:
    plan = understood(table("Kas koordinuoja | Socialinės paramos skyrius", "Trukmė | 2024–2026 m."))
    assert kinds(plan, "responsible") == {"coordination"}


def test_who_carries_out_all_of_a_host_carries_out_its_part() -> None:
    rows = table("Veikla | Rodiklis", "Konsultuoti karo pabėgėlius iš Ukrainos | 60 žmonių", "Mankštos | 90 žmonių")
    said = "Visas šias veiklas įgyvendina Utenos visuomenės sveikatos biuras."
    assert "named" in kinds(understood("# Priemonės", rows, "# Kas įgyvendina", said, title=HOST), "responsible")


def test_from_one_day_to_another_whatever_the_verb() -> None:
    said = "Žingsniai žengiami nuo 2025 m. kovo 1 d. iki 2026 m. gruodžio 31 d."
    assert kinds(understood(MEASURES, said), "timeline") == {"stated"}


def test_from_the_day_of_beginning_to_that_of_the_end() -> None:
    said = "Veiklas pradėsime 2024 m. rugsėjo 2 d. ir baigsime 2025 m. birželio 20 d."
    assert kinds(understood(MEASURES, said), "timeline") == {"stated"}
    assert not kinds(understood(MEASURES, "Veiklas pradėsime 2024 m. rugsėjo 2 d."), "timeline")


def test_for_everybody() -> None:
    assert kinds(understood("Darbai skiriami visiems, kas rajone gyvena."), "target_groups") == {"generic"}


def test_the_group_of_another_document_is_none_of_the_plan() -> None:
    said = "Planas dera su rajono strategija, kurios tikslinė grupė – „jaunos imigrantų šeimos“."
    assert "specific" not in kinds(understood(said), "target_groups")


def test_who_checks_whether_days_are_kept_coordinates() -> None:
    said = "Kas mėnesį Socialinės paramos skyrius patikrina, ar laikomasi datų."
    assert kinds(understood(MEASURES, said), "responsible") == {"coordination"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Užsieniečių, palankiai vertinančių rajoną, dalis pakyla iki 55 procentų; tai yra viso plano rodiklis.", True),
        ("60 proc. atvykusių užsieniečių šeimų rajone turi gyventi ilgiau kaip trejus metus (plano rodiklis).", True),
        ("Užsieniečių dalis pakyla iki 55 procentų; tai yra statistikos rodiklis.", False),
    ],
)
def test_what_was_told_before_is_an_indicator_of_the_plan(text: str, *, kind: bool) -> None:
    assert ("plan_level" in kinds(understood(MEASURES, "# Vertinimas", text), "indicators")) == kind


@pytest.mark.parametrize(
    ("header", "kind"), [("Rodiklis | 2023 m. | 2033 m.", {"plan_level"}), ("Rodiklis | 2020 m. | 2021 m.", set())]
)
def test_a_table_of_indicators_reaches_ahead(header: str, kind: set[str]) -> None:
    title = "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE 2023–2033 METŲ VIZIJA IR PLANAS"
    plan = understood(
        "# Pažanga", table(header, "Lietuviškai kalbančių užsieniečių dalis | 9 proc. | 60 proc."), title=title
    )
    assert kinds(plan, "indicators") == kind


def test_a_decision_that_approves_and_repeals_adopts() -> None:
    about = "DĖL UŽSIENIEČIŲ PROGRAMOS PATVIRTINIMO IR 2021 M. SPRENDIMO NR. T1-55 PRIPAŽINIMO NETEKUSIU GALIOS"
    shell = f"> UTENOS RAJONO SAVIVALDYBĖS TARYBA\n> SPRENDIMAS\n> {about}\n> 2025 m. balandžio 24 d. Nr. T1-102\n"
    text = (
        "\nSavivaldybės taryba n u s p r e n d ž i a:\n\n1. Patvirtinti programą (pridedama).\n\nSavivaldybės meras\n"
    )
    plan = written(f"{shell}{text}\n# UTENOS RAJONO UŽSIENIEČIŲ PROGRAMA\n\nProgramos tikslas – padėti užsieniečiams.")
    assert plan.adoption is not None and plan.adoption.number == "T1-102"


def test_a_question_left_open_tells_no_activity() -> None:
    text = (
        "# Užsieniečiai",
        "Rajone gyvena 300 užsieniečių.",
        "Ar priemonių jiems reikia, bus sprendžiama atlikus tyrimą.",
    )
    assert not kinds(understood(*text, title=HOST), "measures")
    later = "Priemonių užsieniečiams nenustatyta. Jos bus sudarytos vėliau, kai paaiškės, kiek užsieniečių čia lieka."
    assert not kinds(understood("# Užsieniečiai", later, title=HOST), "measures")


def test_money_that_is_given_is_no_group() -> None:
    rows = table("Darbas | Kam | Skirta, Eur", "Rengti kursus | | 7 900", "Steigti klubą | Ukrainiečių šeimos | 500")
    plan = understood("# Darbai", rows)
    assert [measure.target_group is not None for measure in plan.measures] == [False, True]
    assert all(measure.funding for measure in plan.measures)


def test_indicators_counted_out_in_sentences() -> None:
    said = "Visam planui nustatome du rodiklius. Pirmas: 60 proc. susikalba. Antras: 80 užsieniečių dirba visus metus."
    assert kinds(understood(MEASURES, "# Kaip pavyks", said), "indicators") == {"plan_level"}


def test_indicators_under_the_tasks_of_a_plan_without_measures() -> None:
    tasks = ("# 1 uždavinys. Plėsti kultūrą", "Rodiklis: lankytojų dalis 2030 metais – 40 proc.")
    own = ("# 2 uždavinys. Priimti užsieniečius", "Rodiklis: užsieniečių dalis tarp lankytojų – 9 proc.")
    assert kinds(understood(*tasks, *own, title=HOST), "indicators") == {"plan_level"}


def test_a_question_to_be_discussed_states_no_goal() -> None:
    asked = "Kaip suformuluoti tikslą, kad jis būtų aiškus užsieniečiams?"
    assert not kinds(understood(MEASURES, "# Spręstini klausimai", asked), "goal")


def test_the_label_of_the_goal_over_another_label_is_left_blank() -> None:
    plan = understood("Tikslas:", "Tikslinės grupės – trečiųjų šalių piliečiai ir pabėgėliai.", MEASURES)
    assert kinds(plan, "goal") == {"empty"}
    assert "specific" in kinds(plan, "target_groups")


def test_a_heading_that_ends_with_what_stands_under_it_names_nothing() -> None:
    plan = understood(MEASURES, "# Dėl ko stengiamės: tikslinės grupės", "Planas apima užsieniečius darbuotojus.")
    assert "named" not in kinds(plan, "responsible")


def test_the_year_of_what_is_announced() -> None:
    said = ("# Migracija", "Šioje srityje 2024 metais numatytos priemonės:", "• plėsti namus prieglobsčio gavėjams;",
            "• lydėti prieglobsčio gavėjus.")  # fmt: skip
    assert "stated" in kinds(understood(*said, title=HOST), "timeline")


def test_works_that_will_be_assigned_are_nobodys() -> None:
    assert "named" not in kinds(understood(MEASURES, "Darbus paskirstys mero pasitarimas."), "responsible")


def test_shares_of_money_are_no_indicators() -> None:
    said = "Darbai finansuojami 60 proc. įmonių ir 40 proc. savivaldybės biudžeto lėšomis."
    assert not kinds(understood("1. Rengti kursus.", "2. Steigti klubą.", said), "indicators")
