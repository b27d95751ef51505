"""Plans of nations, in English: text set as tables, lists in cells, approval by a government, targets by a year."""

from collections.abc import Sequence

import pytest

from plan_assessor.document.model import Cell, Document, Paragraph, Table
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from plan_assessor.plan.outline.told_in_tables import is_text
from tests.plan.reading import kinds
from tests.plan.test_english import ENGLISH, told

TITLE = Paragraph(text="NATIONALLY DETERMINED CONTRIBUTION OF UTOPIA", bold=True, page=1)
LONG = (
    "Utopia has grown warmer, and its people, its fields and its forests have suffered from drought for many years. "
    * 3
)


def table(*rows: Sequence[str]) -> Table:
    """A table of these texts on one page."""
    grid = tuple(tuple(Cell(text=text, row=i, column=j) for j, text in enumerate(row)) for i, row in enumerate(rows))
    return Table(grid=grid, pages=(1,) * len(rows))


def read(*rows: Sequence[str]) -> Plan:
    """The plan of a document that is a title and a table."""
    blocks = (TITLE, table(*rows))
    return interpret([Document(file="a.pdf", sha256="", reader="pdf", blocks=blocks, pages=1)], ENGLISH, None)


def test_text_that_is_set_as_a_table_is_read_as_text() -> None:
    plan = read(
        ("1. Rationale", LONG),
        ("2. Deadline", "2020-2030"),
        (
            "3. Planned steps",
            f"{LONG}\nUtopia plans to take the following actions:\n• Plant trees;\n• Insulate schools.",
        ),
        ("4. Barriers", f"{LONG}\n• Lack of staff;\n• Poor roads."),
    )
    assert [measure.title for measure in plan.measures] == ["Plant trees", "Insulate schools"]
    assert kinds(plan, "timeline") == {"stated"}


def test_cards_are_no_text() -> None:
    card = (("Measure", f"Insulate schools. {LONG}"), ("Lead", "Department of Education"), ("Timing", "2025"))
    assert [measure.title[:16] for measure in read(*card).measures] == ["Insulate schools"]


def test_a_card_within_a_cell_is_no_text() -> None:
    card = f"Insulate schools\n{LONG}\nWho leads: Department of Education\nHow long: 2025"
    assert not is_text(table(("1", card), ("2", card)), ENGLISH, frozenset())
    assert is_text(table(("1", LONG), ("2", LONG)), ENGLISH, frozenset())


def test_actions_in_a_cell_share_its_row() -> None:
    plan = read(
        ("Actions planned", "Emissions reduction"),
        ("Transport:\n• Switch to electric buses\n• Electrify railways", "48.8 kt"),
        ("Industry:\n• Use waste heat • Replace boilers", "10.2 kt"),
        ("Insulate schools:\n• roofs\n• walls", "3.1 kt"),
    )
    titles = [measure.title for measure in plan.measures]
    assert titles[:4] == ["Switch to electric buses", "Electrify railways", "Use waste heat", "Replace boilers"]
    assert len(titles) == 5
    assert all(measure.indicator for measure in plan.measures)


def test_what_announces_lists_stands_over_their_headings() -> None:
    plan = told(
        "# Steps\n\nUtopia plans to take the following actions in three fields:\n\n# Energy\n\n• Solar roofs.\n\n"
        "• Wind parks.\n\n# Health\n\n• Clean water.\n\n# Contact\n\nWrite to us."
    )
    assert [measure.title for measure in plan.measures] == ["Solar roofs", "Wind parks", "Clean water"]


def test_documents_that_a_plan_leans_on_are_no_measures() -> None:
    named = "• National Water Strategy (2004)\n\n• Forest Management Plan (2013)\n\n• Energy Policy of Utopia"
    plan = told(f"# Context\n\nThe following strategies guide us:\n\n{named}\n\n# Actions\n\n1. Plant trees.")
    assert [measure.title for measure in plan.measures] == ["Plant trees"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Green City Action Plan (the plan), which was approved by the Government Decree No. 4, helps.", "other_body"),
        ("Finally the plan was approved by the government.", "other_body"),
        ("The country presents its action plan, as endorsed by the Cabinet of Ministers, in three parts.", "other_body"),
        ("The plan follows the Water Policy, which was approved by the government.", None),
        ("The plan will be sent to the government.", None),
    ],
)  # fmt: skip
def test_a_government_approves_without_a_number(sentence: str, kind: str | None) -> None:
    found = kinds(told(f"# Introduction\n\n{sentence}\n\n# Actions\n\n1. Plant trees."), "adoption")
    assert ("other_body" in found) is (kind is not None)


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Time frame of the commitment is until end of 2030.", True),
        ("The action plan for the period 2020-2030 helps us.", True),
        ("The time frame of the debate was short.", False),
    ],
)
def test_the_time_frame_of_the_plan(sentence: str, stated: bool) -> None:
    assert (
        "stated" in kinds(told(f"# Introduction\n\n{sentence}\n\n# Actions\n\n1. Plant trees."), "timeline")
    ) is stated


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("The city is committed to reduce its emissions by 15 percent by 2030.", True),
        ("The country intends to mitigate its emissions in 2030 by 4% compared to today.", True),
        ("Emissions were reduced by 15 percent by 2010.", False),
        ("Forests cover 15 percent of the land.", False),
    ],
)
def test_a_share_that_is_to_be_reached_by_a_year(sentence: str, stated: bool) -> None:
    plan = told(f"# Introduction\n\n{sentence}\n\n# Actions\n\n1. Plant trees.")
    assert (kinds(plan, "indicators") == {"plan_level"}) is stated
    assert all(said.doubt for said in plan.statements if said.topic == "indicators")


def test_the_end_of_a_sentence_designates_nobody() -> None:
    text = (
        "# Aid\n\nIt reaches 200\n\nbeneficiaries.\n\n• People in need will be helped.\n\n# Actions\n\n1. Plant trees."
    )
    assert not kinds(told(text), "target_groups") - {"passing"}


def test_components_of_programmes_are_the_measures() -> None:
    plan = read(
        ("Programme name", "Components", "Cost (USD)"),
        ("Care of water", "• Distribution of filters • Construction of wells", "300,000"),
        ("Care of forests", "• Restoration of mangroves • Promotion of forest schools", "200,000"),
    )
    titles = [measure.title for measure in plan.measures]
    assert titles == ["Distribution of filters", "Construction of wells", "Restoration of mangroves",
                      "Promotion of forest schools"]  # fmt: skip
    assert all(measure.funding for measure in plan.measures)


def test_the_name_of_a_measure_and_how_much_of_it_is_one() -> None:
    plan = told(
        "# Contributions\n\n| Sector | Mitigation contributions | Cost (USD) |\n|---|---|---|\n"
        "| Energy | Installation of solar roofs – 500 kW | 40 million |\n"
        "| Energy | Installation of wind parks – 50 MW | 60 million |\n\nThe same is planned for the year after it:\n\n"
        "| Sector | Mitigation contributions | Cost (USD) |\n|---|---|---|\n"
        "| Energy | Installation of solar roofs – 900 kW | 70 million |\n"
        "| Energy | Installation of wind parks – 90 MW | 90 million |"
    )
    assert [measure.title for measure in plan.measures][:2] == [
        "Installation of solar roofs – 500 kW", "Installation of wind parks – 50 MW"
    ]  # fmt: skip


def test_sums_by_sectors_are_no_measures() -> None:
    rows = (
        "| Sector | Cost | Share |\n|---|---|---|\n| Energy matters | 30.2 | 14 % |\n| Health of people | 25.4 | 2 % |"
    )
    plan = told(f"# Money\n\n{rows}\n\n# Actions\n\n1. Plant trees.")
    assert [measure.title for measure in plan.measures] == ["Plant trees"]


def test_plain_names_within_an_announced_list_go_on_in_headings() -> None:
    plan = told(
        "# Steps\n\nThe country has identified the following actions:\n\nEnergy\n\n• Repair plants.\n\n• Install turbines.\n\n"
        "# LULUCF\n\n• Restore forests.\n\n• Plant mangroves.\n\nExpected results until 2030\n\n• Fewer floods."
    )
    assert [measure.title for measure in plan.measures] == [
        "Repair plants", "Install turbines", "Restore forests", "Plant mangroves"
    ]  # fmt: skip


def test_a_table_without_a_header_is_named_by_its_caption() -> None:
    rows = (
        ("Thermal care of houses", "Insulation of 3,000 houses each year."),
        ("Low energy bulbs", "Five million bulbs are handed out in the towns."),
        ("Audit of offices", "Lamps and coolers of the ministries are looked over."),
    )
    grid = tuple(tuple(Cell(text=text, row=i, column=j) for j, text in enumerate(row)) for i, row in enumerate(rows))
    caption = Paragraph(text="Table 2: Priority mitigation measures that wait for money", page=1)
    blocks = (TITLE, caption, Table(grid=grid, pages=(1, 1, 1)))
    document = Document(file="a.pdf", sha256="", reader="pdf", blocks=blocks, pages=1)
    assert [measure.title for measure in interpret([document], ENGLISH, None).measures] == [row[0] for row in rows]


def test_targets_under_goals_are_measures() -> None:
    plan = read(
        ("Goals", "Targets"),
        ("Use water well.", "• Save water by drip systems;\n• Strengthen the law on wells."),
        ("Keep forests.", "• Restore mangroves;\n• Increase protected areas."),
    )
    assert len(plan.measures) == 4


def test_barriers_and_sectors_are_no_measures() -> None:
    plan = told(
        "# Barriers to mitigation actions\n\n• Lack of staff.\n\n• Build up of debts.\n\n# Sectors\n\n• Energy.\n\n• Waste.\n\n"
        "# Actions\n\n1. Plant trees."
    )
    assert [measure.title for measure in plan.measures] == ["Plant trees"]


def test_of_several_sentences_the_last_announces_a_table() -> None:
    rows = "| No. | Contribution | Expected results |\n|---|---|---|\n| 1. | Increase of forests | 165,000 ha |\n| 2. | Saving of energy | 24 % |"
    over = "Farms lead the national inventory of gases. A summary of the contributions is tabulated below:"
    plan = told(f"# Contributions\n\n{over}\n\n{rows}")
    assert [bool(measure.indicator) for measure in plan.measures] == [True, True]


def test_costs_under_a_heading_on_money_raise_the_question() -> None:
    costs = "The steps of the water sector will cost USD 2,792.5 million."
    assert kinds(told(f"# Financing\n\n{costs}\n\n# Actions\n\n1. Plant trees."), "funding") == {"vague"}
    assert not kinds(told(f"# Water\n\n{costs}\n\n# Actions\n\n1. Plant trees."), "funding")


def test_an_answer_beside_a_numbered_question_is_said_of_the_plan() -> None:
    plan = read(
        ("(a)", "Domestic arrangements, public participation and engagement with local communities, in a gender-responsive manner",
         "The implementation of the plan is coordinated by the Ministry of Environment, which meets the others twice a year."),
        ("(b)", "Other aspirations, as far as they were known when the country joined the agreement of the nations", "None."),
        ("(c)", "Time frame and/or period for implementation, including start and end date", "From 2021 to 2030."),
    )  # fmt: skip
    assert kinds(plan, "responsible") == {"coordination"}
    assert kinds(plan, "timeline") == {"stated"}


def test_a_list_of_schools_is_none_of_measures() -> None:
    schools = "• Annie Fisher School\n\n• Mary Hooker School\n\n• Maria Sanchez School"
    plan = told(f"# Actions\n\nThe following actions reach these schools:\n\n{schools}\n\n1. Plant trees.")
    assert "Mary Hooker School" not in [measure.title for measure in plan.measures]


def test_a_single_line_in_capitals_is_no_measure() -> None:
    text = "Lead: Ministry of Environment. Timeline: 2025. Cost: USD 4 million."
    assert not told(f"UPDATE COMMUNICATION ON THE ISLANDS\n\n{text}\n\nThe islands are small.").measures
