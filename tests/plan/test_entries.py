"""Labels that no list holds are told by their content; where there are two of a kind, with a question mark."""

import pytest

from plan_assessor.plan.model import Statement
from tests.plan.reading import HOST, TITLE, kinds, table, understood, written

GENERAL = "UTENOS RAJONO SAVIVALDYBĖS KLIMATO PLANAS"


def stated(topic: str, *blocks: object) -> list[Statement]:
    plan = understood(*blocks, title=GENERAL, subject=None)  # type: ignore[arg-type]
    return [statement for statement in plan.statements if statement.topic == topic]


def doubtful(topic: str, *blocks: object) -> list[Statement]:
    return [statement for statement in stated(topic, *blocks) if statement.doubt]


@pytest.mark.parametrize(
    ("line", "topic", "kind"),
    [
        ("Mūsų svajonė: sumažinti šilumos nuostolius.", "goal", "stated"),
        ("Kelrodė žvaigždė − sumažinti šilumos nuostolius.", "goal", "stated"),
        ("Laipteliai aukštyn: sumažinti taršą; sutaupyti šilumos.", "goal", "task"),
        ("Mūsų bičiuliai: smulkieji verslininkai ir ūkininkai.", "target_groups", "specific"),
        ("Kurie laimės: daugiabučių namų savininkai ir jų bendrijos", "target_groups", "specific"),
        ("Kurie laimės: vietos gidai ir apgyvendinimo paslaugų teikėjai", "target_groups", "specific"),
        ("Kas pasiraitos rankoves: Kultūros skyrius, Viešoji biblioteka", "responsible", "named"),
        ("Iš kokios kišenės: savivaldybės biudžetas, rėmėjų lėšos", "funding", "sources"),
    ],
)
def test_told_by_content(line: str, topic: str, kind: str) -> None:
    assert [statement.kind for statement in stated(topic, line)] == [kind]


def test_what_stands_alone_before_the_measures_is_sure_and_one_of_two_is_not() -> None:
    dream, guess = "Mūsų svajonė: sumažinti šilumos nuostolius.", "Kelrodė žvaigždė: sutaupyti vandens."
    measures = table("Nr. | Priemonė", "1. | Šiltinti namus", "2. | Keisti katilus", "3. | Sodinti medžius")
    assert not doubtful("goal", dream, measures)
    assert doubtful("goal", dream, guess, measures)
    assert doubtful("goal", measures, dream)


def test_rows_of_two_cells_and_headings_are_labels_like_any_other() -> None:
    passport = table("Rengėjas | Administracija", "Kelrodė žvaigždė | Sumažinti šilumos nuostolius")
    assert [statement.kind for statement in stated("goal", passport)] == ["stated"]
    assert [statement.kind for statement in stated("goal", "# Kelrodė žvaigždė", "Sumažinti taršą rajone.")] == [
        "stated"
    ]


def test_a_goal_that_is_called_one_needs_no_guess() -> None:
    lines = ("Tikslas – mažinti taršą.", "Kelrodė žvaigždė: sumažinti šilumos nuostolius.")
    assert [statement.place.quote for statement in stated("goal", *lines)] == ["Tikslas – mažinti taršą."]


def test_a_label_can_say_in_brackets_that_it_is_the_goals() -> None:
    plan = understood("ŠAKNIS (programos siekinys). Užsieniečiai rajone įsišaknija.")
    assert "stated" in kinds(plan, "goal")


def test_a_line_over_measures_states_no_goal() -> None:
    lines = ("2025 metais padaroma:", "1. Rengti kursus", "2. Mokyti vaikus", "3. Kviesti į šventę")
    assert not kinds(understood("# Priemonės", *lines), "goal")


def test_what_is_said_again_and_again_is_said_of_each_measure() -> None:
    lines = [f"Finansavimo šaltinis: savivaldybės biudžetas, {sum_} tūkst. Eur" for sum_ in (5, 6, 7)]
    assert not kinds(understood(*lines, title=GENERAL, subject=None), "funding")


def test_a_table_of_terms_states_no_task() -> None:
    terms = table("Sąvoka | Apibrėžtis", "Uždavinys | planuojama veikla tikslui pasiekti")
    assert not kinds(understood(terms, title=GENERAL, subject=None), "goal")


def test_executors_by_abbreviations_that_the_plan_explains() -> None:
    plan = understood("Plano priemones vykdo SPS ir KC.", "SPS – Socialinės paramos skyrius, KC – kultūros centras.")
    assert kinds(plan, "responsible") == {"named"}


def test_indicators_of_the_plan_in_a_table_below_their_announcement() -> None:
    values = table("Rodiklis | 2024 m. | 2028 m.", "Lietuviškai kalbančių dalis, proc. | 34 | 60")
    plan = understood("Plano sėkmė bus matuojama šiais rodikliais:", values)
    assert kinds(plan, "indicators") == {"plan_level"}


def test_in_a_host_a_nameless_label_must_stand_in_the_part_on_the_subject() -> None:
    plan = understood("Kelrodė žvaigždė: sumažinti šilumos nuostolius.", title=HOST)
    assert not kinds(plan, "goal")


def test_a_label_alone_on_its_line_stands_over_what_follows() -> None:
    plan = understood(
        "Plano tikslas.",
        "Padėti užsieniečiams įsikurti.",
        "Naudos gavėjai",
        "Pabėgėliai ir jų šeimos.",
        "Įgyvendinimo laikotarpis",
        "2025–2027 metai",
        "Vykdytojai",
        "Socialinės paramos skyrius",
    )
    assert kinds(plan, "goal") == {"stated"}
    assert kinds(plan, "target_groups") == {"specific", "passing"}
    assert kinds(plan, "timeline") == {"stated"}
    assert kinds(plan, "responsible") == {"named"}
    assert not any(statement.doubt for statement in plan.statements)


def test_a_list_belongs_to_the_sentence_or_heading_over_it() -> None:
    sources = "- savivaldybės biudžeto asignavimai;\n\n- projektų lėšos."
    for over in ("Plano lėšas sudaro:", "# LĖŠOS"):
        assert kinds(written(f"> {TITLE}\n\n{over}\n\n{sources}"), "funding") == {"sources"}


def test_groups_can_stand_in_a_table_under_their_heading() -> None:
    groups = table("Grupė | Skaičius", "Ukrainos karo pabėgėliai | 450", "Darbo migrantai | 300")
    assert "specific" in kinds(understood("# TIKSLINĖS GRUPĖS", groups), "target_groups")


def test_the_passport_of_a_plan_is_no_card_of_a_measure() -> None:
    passport = table("Laikotarpis | 2025–2027 m.", "Lėšų šaltiniai | Savivaldybės biudžetas", "Vykdytojas | Seniūnija")
    measures = table("Nr. | Priemonė", "1. | Rengti kalbos kursus", "2. | Surengti tautų dieną")
    plan = understood(passport, "# PRIEMONĖS", measures)
    assert (kinds(plan, "timeline"), kinds(plan, "funding"), kinds(plan, "responsible")) == (
        {"stated"},
        {"sources"},
        {"named"},
    )


def test_a_document_is_called_by_the_noun_of_its_title() -> None:
    plan = understood(
        "Rinkinio tikslas – padėti užsieniečiams.",
        "Rinkinys skirtas laikinąją apsaugą gavusiems žmonėms.",
        "Rinkinys vykdomas 2025–2027 metais.",
        table("Darbas | Terminas", "Rengti kursus | 2025 m.", "Surengti šventę | 2026 m.", "Išleisti lapelį | 2026 m."),
        title="ATVYKUSIŲJŲ ĮSIKŪRIMO UTENOS RAJONE SUMANYMŲ RINKINYS",
    )
    assert "specific" in kinds(plan, "target_groups")
    assert kinds(plan, "timeline") == {"stated"}


def test_in_a_host_what_names_the_chapter_on_the_subject_counts() -> None:
    money = "IV skyriuje nurodytoms paslaugoms skiriama valstybės biudžeto dotacija."
    chapters = ("# IV SKYRIUS PASLAUGOS UŽSIENIEČIAMS", "Užsieniečiai gauna pagalbą.", "# V SKYRIUS FINANSAVIMAS")
    assert kinds(understood(*chapters, money, title=HOST), "funding") == {"sources"}
    assert not kinds(understood(*chapters, money.replace("IV", "VI"), title=HOST), "funding")


def test_a_goal_can_stand_over_the_header_of_a_table_or_in_brackets() -> None:
    measures = table("Strateginis tikslas: padėti įsikurti | <", "Nr. | Priemonė", "1. | Rengti kursus", "2. | Mokyti")
    assert kinds(understood(measures), "goal") == {"stated"}
    assert kinds(understood("# Ko norime pasiekti (tikslas)", "Kad niekas neliktų vienas."), "goal") == {"stated"}


def test_what_is_said_of_a_task_is_not_said_of_all_measures() -> None:
    measures = table(
        "Nr. | Priemonė | Terminas",
        "1 uždavinys. Padėti įsikurti (visos priemonės įgyvendinamos 2026 m.) | < | <",
        "1. | Rengti kursus užsieniečiams | ",
        "2. | Mokyti darbuotojus | ",
    )
    assert "stated" not in kinds(understood(measures), "timeline")


def test_a_row_over_the_tasks_states_the_goal() -> None:
    measures = table(
        "Knygelė | Yris | Prieplauka",
        "1. | Krantas, į kurį plaukiame – sumažinti šilumos nuostolius | <",
        "1.1. | Sąsiauris 1. apšiltinti mokyklas | <",
        "1.1.1. | Keisti mokyklų langus | 2027 m.",
        "1.1.2. | Šiltinti darželių stogus | 2028 m.",
    )
    assert [statement.kind for statement in doubtful("goal", measures)] == ["stated"]


def test_in_what_sums_are_is_no_goal_to_be_written() -> None:
    sums = table("Priemonė | Lėšos", "Keisti mokyklų langus | 12,5", "Šiltinti darželių stogus | 8,0")
    assert not stated("goal", "# Darbai", "(tūkst. Eur)", sums)


def test_what_will_be_done_is_no_analysis() -> None:
    told = stated("timeline", "# O po to", "Ligi kurio meto viskas bus padaryta? 2023–2025 metais.")
    assert [statement.kind for statement in told] == ["stated"]


def test_labels_without_a_colon_come_one_after_another_and_begin_with_a_capital() -> None:
    lines = ("Mūsų svajonė. Šilti namai.", "Iš kur pinigai. Iš savivaldybės biudžeto.", "Kas dirba. Kultūros skyrius.")
    assert [statement.kind for statement in stated("responsible", *lines)] == ["named"]
    # pieces of paragraphs that a page has parted
    assert not stated("responsible", *(line[0].lower() + line[1:] for line in lines))
