"""Plans in English: by what nobody wrote in Lithuanian ones."""

from string import ascii_lowercase

import pytest

from plan_assessor.data import data_folder
from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.model import Document, Paragraph
from plan_assessor.language.lexicon import load_lexicon
from plan_assessor.language.matcher import Phrases
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from plan_assessor.plan.outline.headings import is_caption
from plan_assessor.plan.outline.kinds import head_kind
from tests.plan.reading import kinds, marks

ENGLISH = load_lexicon(data_folder("rules") / "lexicon.en.yaml")
CLIMATE = {"climate": Phrases(("energy", "electricity", "carbon"))}
TITLE = "> GREEN CITY ACTION PLAN\n\n"


def told(text: str) -> Plan:
    """The plan in a document written in the Markdown of the pack tests."""
    return interpret([read_markdown(TITLE + text, "plan.md")], ENGLISH, None)


def paged(*blocks: Paragraph, head: str) -> Plan:
    """The plan of a document whose pages have a header."""
    document = Document(file="a.pdf", sha256="", reader="pdf", blocks=blocks, margins=(Paragraph(text=head),))
    return interpret([document], ENGLISH, None)


def test_targets_by_a_year_are_measures() -> None:
    plan = told(
        "Conditional Mitigation Targets\n\n1. By 2025, increase the capacity of plants by half.\n\n"
        "2. By 2030, all buildings are prepared for storms.\n\n3. By 2030, protect all wetlands."
    )
    assert len(plan.measures) == 3


def test_a_list_under_what_it_names_is_announced_without_a_colon() -> None:
    assert len(told("Adaptation priorities\n\n1. Mangroves.\n\n2. Early warning systems.").measures) == 2
    assert not told("Endangered species\n\n1. Mangroves.\n\n2. Early warning systems.").measures


@pytest.mark.parametrize(
    ("sentence", "adopted"),
    [
        ("The City Council passed a resolution on the Green City Action Plan on May 10, 2012 (resolution 0439-12).", True),
        ("The City Council passed a resolution on the Water Plan on May 10, 2012 (resolution 0439-12).", False),
        ("The Green City Action Plan adds to the rules, adopted by the City Council on May 10, 2012 (resolution 0439-12).", False),
    ],
)  # fmt: skip
def test_a_resolution_that_a_late_chapter_tells_of(sentence: str, adopted: bool) -> None:
    plan = told(f"# Actions\n\n1. Plant trees.\n\n# Now what?\n\nWe thank everybody.\n\n{sentence}")
    assert (plan.adoption is not None) is adopted
    if plan.adoption:
        assert (plan.adoption.body, plan.adoption.date, plan.adoption.number) == ("council", "2012-05-10", "0439-12")


def test_a_list_of_members_designates_nobody() -> None:
    people = "| Jane Eller | Environmental Commission |\n| David Frei | City Council |\n| Roy Honican | Bluegrass Energy Company |"
    plan = told(f"# Members\n\n{people}\n| Sarah Sheetz | Public Works Department |")
    assert kinds(plan, "responsible") | kinds(plan, "target_groups") == set()


def test_a_plan_is_called_as_its_pages_are() -> None:
    letter = Paragraph(text="Letter to the community", bold=True, centered=True)
    assert (
        paged(letter, Paragraph(text="Dear friends, this is ours."), head="GREEN CITY PLAN").title == "GREEN CITY PLAN"
    )
    own = Paragraph(text="ENERGY ACTION PLAN", bold=True, centered=True)
    assert paged(own, head="GREEN CITY PLAN").title == "ENERGY ACTION PLAN"


def test_sentences_beside_a_label_are_the_plans() -> None:
    row = (
        "| Means | To implement this plan support is needed. It is conditional upon receiving international finance. |"
    )
    plan = told(f"# Information\n\n{row}\n| Gases | Carbon dioxide. |")
    assert kinds(plan, "funding") == {"vague"}


def test_the_years_over_a_column_of_measures_are_their_term() -> None:
    plan = told(
        "| 2016-2017 Actions | Lead |\n|---|---|\n| Plant trees | Parks Department |\n| Install panels | City Hall |\n"
        "| Build cycle paths | Public Works |"
    )
    assert [measure.field("timeline") is not None for measure in plan.measures] == [True] * 3


def test_what_is_told_again_with_its_number_counts_once() -> None:
    listed = "# Actions\n\n1.1. Foster climate readiness.\n\n1.2. Activate volunteers for floods.\n\n"
    again = (
        "| No | Action | Lead |\n|---|---|---|\n| 1.1 | Foster climate readiness: build capacity | City Manager |\n"
        "| 1.2 | Activate volunteers for floods: develop training | Fire Department |\n| 1.3 | Plant trees | Parks Department |"
    )
    assert len(told(listed + again).measures) == 3


def test_a_list_inside_a_measure_does_not_part_it_from_its_fields() -> None:
    fields = "Program timing: 2016-2025.\n\nCost: $1,000.\n\n"
    plan = told(
        f"# Actions\n\n1. Build a plant.\n\nIt is large.\n\n{fields}2. Renew the fleet.\n\nThese are needed:\n\n"
        f"(i) hybrids;\n\n(ii) markets.\n\n{fields}3. Light streets.\n\nLamps are old.\n\n{fields}"
    )
    assert marks(plan) == ["Build a plant TF", "Renew the fleet TF", "Light streets TF"]


def test_a_selected_goal_is_a_goal() -> None:
    assert kinds(told("# Selected Goal\n\nStabilize emissions at 2010 levels by the year 2020."), "goal") == {"stated"}


def test_a_field_of_life_is_no_group_of_people() -> None:
    facts = "# Information\n\n| Sectors | Energy: electricity |\n| Gases | Carbon dioxide |"
    document = read_markdown(TITLE + facts, "plan.md")
    assert not kinds(interpret([document], ENGLISH.having(ENGLISH.concepts | CLIMATE), "climate"), "target_groups")


def test_a_target_of_so_much_is_an_indicator_of_the_plan() -> None:
    assert kinds(told("# Energy\n\nThe islands are committed to targets of 50% by 2030."), "indicators") == {
        "plan_level"
    }
    assert not kinds(told("# Energy\n\nIts targets of 50% had been met by 2015."), "indicators")


def test_a_list_of_sectors_is_none_of_measures() -> None:
    assert not told(
        "# Actions\n\nPlans are made for the following sectors:\n\n• Agriculture\n\n• Forestry\n\n• Tourism"
    ).measures


def test_a_table_of_facts_is_none_of_measures() -> None:
    plan = told(
        "# Action plan\n\n| Time frames and periods of implementation | |\n| Timeframe for implementation: | 2015 - 2030 |\n"
        "| Scope and coverage | |\n| Gases | Carbon dioxide |"
    )
    assert not plan.measures
    assert kinds(plan, "timeline") == {"stated"}


def test_contents_go_on_to_their_last_line() -> None:
    lines = [
        Paragraph(text=text, bold=True)
        for text in ("Table of Contents", "Introduction 7", "APPENDIX B: REPORTS OF THE COUNCIL (ONLINE)..61", "APPENDIX C: COST OF POLICIES 62")
    ]  # fmt: skip
    body = (
        Paragraph(text="Dear friends, this is ours."),
        Paragraph(text="Actions", bold=True),
        Paragraph(text="1. Plant trees."),
        Paragraph(text="2. Install panels."),
    )
    plan = paged(*lines, *body, head="GREEN CITY PLAN")
    assert (plan.title, len(plan.measures)) == ("GREEN CITY PLAN", 2)


def test_many_actions_need_no_heading() -> None:
    points = [f"{number}. Install panels on roof {letter}." for number, letter in enumerate(ascii_lowercase, 1)]
    many, few = told("\n\n".join(points)), told("\n\n".join(points[:5]))
    assert (len(many.measures), bool(many.otherwise)) == (26, False)
    assert (len(few.measures), bool(few.otherwise)) == (5, True)


def test_what_a_survey_asked_is_no_measure() -> None:
    asked = (
        "# Actions\n\n1. Plant trees along streets.\n\n2. How old are your facilities?\n\n3. Install panels on roofs."
    )
    assert marks(told(asked)) == ["Plant trees along streets", "Install panels on roofs"]


def test_the_day_of_a_title_is_no_period() -> None:
    for line, period in (("June 30, 2017", None), ("2017–2020", (2017, 2020))):
        plan = interpret([read_markdown(f"{TITLE}> {line}\n\n# Actions\n\n1. Plant trees.", "plan.md")], ENGLISH, None)
        assert (plan.period and (plan.period.first, plan.period.last)) == period


def test_a_heading_of_a_glossary_does_not_make_what_follows_past() -> None:
    rows = "| Action | Lead | When |\n|---|---|---|\n| Plant trees | Parks Department | 2026 |\n| Install panels | City Hall | 2027 |"
    assert len(told(f"# Glossary & Resources\n\nWords are explained overleaf.\n\n{rows}").measures) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [("The goal of the plan is to cut emissions by half.", "stated"), ("The goal of the Policy is to cut emissions by half.", "cited")],
)  # fmt: skip
def test_whose_goal_it_is_stands_in_its_label(sentence: str, kind: str) -> None:
    assert kinds(told(f"# Introduction\n\n{sentence}\n\n# Actions\n\n1. Plant trees."), "goal") == {kind}


def test_what_a_project_among_the_measures_is_for_is_not_the_goal_of_the_plan() -> None:
    listed = "# Actions\n\n1. Plant trees.\n\n2. Install panels.\n\n# Case study\n\nThe goal is to engage neighbours."
    assert kinds(told(listed), "goal") == {"cited"}


def test_what_a_table_of_facts_says_stands_in_the_document() -> None:
    plan = told("# Information\n\n| Reporting | Progress is monitored every year. |\n| Gases | Carbon dioxide. |")
    assert "monitored" in " ".join(passage.text for passage in plan.passages)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Report on the Climate Action Plan", "report"),
        ("Nationally Determined Contribution under the Paris Agreement", "plan"),
        ("Submission under the Paris Agreement: Our Nationally Determined Contribution", "plan"),
        ("Climate Action Plan Progress Report", "report"),
        ("Agreement with the Sustainability Council", "contract"),
    ],
)
def test_the_head_of_a_title_stands_before_its_prepositions(title: str, kind: str) -> None:
    assert head_kind(title, ENGLISH) == kind


def test_a_note_beside_the_plan_and_a_chapter_are_no_notes_on_it() -> None:
    both = "Nationally determined contribution and accompanying explanatory note\n\n# Actions\n\n1. Plant trees.\n\n2. Install panels."
    assert len(told(both).measures) == 2
    chapter = (
        "# 2.1. Explanatory note on methods\n\nThe year is 2010.\n\n# Actions\n\n1. Plant trees.\n\n2. Install panels."
    )
    assert len(told(chapter).measures) == 2


def test_plain_lines_of_a_cover_name_the_plan() -> None:
    lines = (
        "Republic of Utopia",
        "Utopia’s Intended Nationally",
        "Determined Contribution",
        "Dear friends, this is ours.",
    )
    plan = interpret(
        [Document(file="a.pdf", sha256="", reader="pdf", blocks=tuple(Paragraph(text=t) for t in lines))], ENGLISH, None
    )
    assert plan.title == " ".join(lines[:3])


def test_lists_of_actions_like_one_that_is_announced_are_measures() -> None:
    announced = (
        "# Streets\n\nThe city will undertake the following actions.\n\n• Planting trees\n\n• Widening pavements\n\n"
    )
    alike = "# Health\n\nHeat is a danger.\n\n• Strengthen the clinics\n\n• Train nurses\n\n"
    known = "# Homes\n\nThese are at risk.\n\n• Old houses\n\n• New houses\n"
    assert [measure.title for measure in told(announced + alike + known).measures] == [
        "Planting trees", "Widening pavements", "Strengthen the clinics", "Train nurses",
    ]  # fmt: skip
    assert not told("# Streets\n\nThere are many.\n\n" + known).measures


def test_actions_of_a_conclusion_under_a_slip_for_a_colon() -> None:
    plan = told(
        "## Conclusion\n\nThe priority actions that have been identified for the city are;\n\n"
        "1. No new hospitals near the shore.\n\n2. Use native plants.\n\n3. An educational programme should be developed.\n"
    )
    assert len(plan.measures) == 3


def test_headings_over_what_the_city_will_do_are_measures() -> None:
    policies = "".join(
        f"## {name}\n\nThe city will {does}.\n\n"
        for name, does in (
            ("Task force", "ask renters"),
            ("Stretch code", "adjust its code"),
            ("Car share", "find partners"),
        )
    )
    plan = told(f"# Policy recommendations\n\n{policies}")
    assert [measure.title for measure in plan.measures] == ["Task force", "Stretch code", "Car share"]
    assert not told(f"# Background\n\n{policies}").measures


def test_cards_whose_labels_are_verbs_too_are_read_as_cards() -> None:
    def card(title: str, sector: str, target: str) -> str:
        return f"| Measure | {title} |\n|---|---|\n| Sector | {sector} |\n| Target | {target} |\n| Comments | None so far |\n\n"

    cards = card("New bus lines", "Transport", "25 kt a year"), card("Railway", "Transport", "300 kt a year")
    more = card("Efficient stoves in villages", "Energy", "50 kt a year")
    assert marks(told("# Measures\n\n" + "and\n\n".join((*cards, more)))) == [
        "New bus lines I", "Railway I", "Efficient stoves in villages I",
    ]  # fmt: skip


def test_numbers_of_rows_stand_before_labels() -> None:
    rows = "| 2. | Time frames | |\n|---|---|---|\n| (a) | Time frame for implementation, its end included | 1 January 2021 to 2030 |"
    assert kinds(told(f"# Information\n\n{rows}"), "timeline") == {"stated"}


def test_a_bold_line_within_a_page_begins_no_document() -> None:
    def page(number: int, *texts: str) -> list[Paragraph]:
        return [Paragraph(text=text, page=number, bold=not text.endswith(".")) for text in texts]

    prose = ("The city owns many buildings and pays for all of their light and heat.",) * 2
    caption = "Contributions toward the strategy of the City of Arcadia 2025"
    lines = [*page(1, "GREEN ENERGY ACTION PLAN", *prose), *page(2, "Actions", *prose, caption, *prose)]
    points = [Paragraph(text=text, page=3) for text in ("Measures:", "1. Plant trees.", "2. Install panels.")]
    plan = interpret(
        [Document(file="a.pdf", sha256="", reader="pdf", blocks=(*lines, *points))],
        ENGLISH.having(ENGLISH.concepts | CLIMATE),
        "climate",
    )
    assert len(plan.measures) == 2


def test_the_name_of_a_picture_is_no_heading() -> None:
    assert is_caption("Figure 3: Emissions, baseline and scenario", ENGLISH)
    assert not is_caption("Section 3: What we do", ENGLISH)


@pytest.mark.parametrize(
    ("text", "adoption"),
    [
        (
            "> RESOLUTION NO. 2019-45\n\nA RESOLUTION OF THE CITY COUNCIL OF ARCADIA ADOPTING THE GREEN CITY ACTION PLAN\n\n"
            "WHEREAS, the climate changes;\n\nPASSED AND ADOPTED this 5th day of March, 2019.\n\nJane Doe, Mayor\n\n",
            ("council", "2019-03-05", "2019-45"),
        ),
        ("", None),
    ],
)
def test_a_resolution_bound_before_the_plan_adopts_it(text: str, adoption: tuple[str, str, str] | None) -> None:
    body = f"{text}{TITLE}# Actions\n\n1. Plant trees.\n\n2. Install panels."
    act = interpret([read_markdown(body, "plan.md")], ENGLISH, None).adoption
    assert (act and (act.body, act.date, act.number)) == adoption


def test_other_bodies_adopt_and_what_has_no_number_is_asked_about() -> None:
    by_ministers = "The plan was approved by the Council of Ministers by Decision No. 34 of 10 May 2021."
    assert kinds(told(f"# Introduction\n\n{by_ministers}\n\n# Actions\n\n1. Plant trees."), "adoption") == {
        "other_body"
    }
    unnumbered = "The City Council unanimously adopted the Green City Action Plan on May 10, 2012."
    plan = told(f"# Introduction\n\n{unnumbered}\n\n# Actions\n\n1. Plant trees.")
    assert (kinds(plan, "adoption"), "adoption" in plan.unclear) == (set(), True)


def test_an_abbreviation_with_its_words_designates_nobody() -> None:
    assert not kinds(
        told("# Acronyms\n\n| NGO | Non-Governmental Organization |\n\n# Actions\n\n1. Plant trees."), "target_groups"
    )


def test_the_strategy_is_not_this_plan() -> None:
    other = "The main goals of the Strategy are to secure energy and to save fuel."
    assert kinds(told(f"# Introduction\n\n{other}\n\n# Actions\n\n1. Plant trees."), "goal") == {"cited"}
    assert kinds(
        told("# Introduction\n\nThe main goal of the plan is to save fuel.\n\n# Actions\n\n1. Plant trees."), "goal"
    ) == {"stated"}


def test_sources_in_a_table_pay_and_points_of_other_lists_do_not() -> None:
    rows = (
        "| Sources | Amount ($) |\n|---|---|\n| National budget | 1.4 |\n| Green climate fund | 5.0 |\n| Total | 6.4 |"
    )
    assert "sources" in kinds(
        told(f"# Actions\n\n1. Plant trees.\n\n# Finance\n\nSources of finance\n\n{rows}"), "funding"
    )
    gaps = "Gaps in actions remain, including:\n\n• Little knowledge\n\n• Grants that will be funded by donors later"
    assert not kinds(told(f"# Needs\n\n{gaps}\n\n# Actions\n\n1. Plant trees."), "funding")


@pytest.mark.parametrize(
    ("label", "stated"), [("determine its energy baseline year", False), ("Which year it covers", True)]
)
def test_the_end_of_a_sentence_labels_no_period(label: str, stated: bool) -> None:
    plan = told(f"# Actions\n\n1. Plant trees.\n\n2. Insulate schools.\n\n# Notes\n\n{label}: 2008-2009")
    assert ("stated" in kinds(plan, "timeline")) is stated
