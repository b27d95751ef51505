"""Reviewers who disagree: what of their file holds, and that nothing in it is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.errors import UsageError
from plan_assessor.review.overrides.append import appended
from plan_assessor.review.overrides.apply import apply, content_of
from plan_assessor.review.overrides.file import Entry
from plan_assessor.review.overrides.load import load_reviews, parse_reviews
from plan_assessor.rules.assessment import Assessment
from tests.report.examples import assessment

PLAN = assessment("A", "-++++++++", "planas")


def entry(**changes: object) -> Entry:
    values = {
        "plan": "planas", "content": content_of(PLAN.plan), "criterion": "goal", "tool": "-", "verdict": "+",
        "reason": "Tikslas yra 3 psl.", "reviewer": "Ona", "date": date(2022, 2, 23),
    }  # fmt: skip
    return Entry.model_validate(values | changes)


def goal(*entries: Entry) -> Assessment:
    (found,), _ = apply([PLAN], entries)
    return found


def test_the_verdict_of_a_reviewer_counts_and_that_of_the_program_stays_beside_it() -> None:
    judgement = goal(entry()).verdicts["goal"]
    assert (judgement.verdict, judgement.counted, judgement.is_reviewed) == ("-", "+", True)
    assert judgement.review is not None
    assert (judgement.review.reason, judgement.review.reviewer) == ("Tikslas yra 3 psl.", "Ona")


def test_a_row_of_the_matrix_uses_the_verdict_that_counts() -> None:
    found = goal(entry())
    row = next(row for row in found.pack.rows if row.criteria == ("goal",))
    assert (PLAN.row_verdict(row), found.row_verdict(row)) == ("-", "+")


def test_of_a_plan_that_changed_the_review_is_stale_and_does_not_count() -> None:
    judgement = goal(entry(content="0123456789abcdef")).verdicts["goal"]
    assert judgement.review is not None
    assert (judgement.review.state, judgement.counted) == ("stale", "-")


def test_a_review_that_the_program_agrees_with_is_unneeded() -> None:
    judgement = goal(entry(verdict="-")).verdicts["goal"]
    assert judgement.review is not None
    assert (judgement.review.state, judgement.is_reviewed) == ("unneeded", False)


def test_the_content_tells_the_plan_whatever_it_is_called() -> None:
    assert goal(entry(plan="kitas vardas")).verdicts["goal"].is_reviewed


def test_the_latest_review_decides_and_another_reviewer_is_heard() -> None:
    first, second = entry(), entry(verdict="partial", reviewer="Jonas", date=date(2022, 3, 1))
    found = goal(second, first)
    assert found.verdicts["goal"].counted == "partial"
    assert [notice.code for notice in found.plan.notices if notice.code == "other_review"] == ["other_review"]


def test_a_reviewer_may_change_their_mind() -> None:
    found = goal(entry(), entry(verdict="partial"))
    assert found.verdicts["goal"].counted == "partial"
    assert not [notice for notice in found.plan.notices if notice.code == "other_review"]


@pytest.mark.parametrize("changes", [{"plan": "x", "content": "y"}, {"criterion": "monitoring"}])
def test_a_review_of_no_plan_or_criterion_is_handed_back(changes: dict[str, str]) -> None:
    _, unused = apply([PLAN], [entry(), entry(**changes)])
    assert unused == (entry(**changes),)


def test_comments_and_every_letter_of_the_file_stay(tmp_path: Path) -> None:
    mine = '# mano pastaba\nreviews:\n    # apie pirmą\n    - {plan: a, content: b, criterion: goal, tool: "-", verdict: ±, reason: c, reviewer: d, date: "2022-01-01"} # gale\n# po visko\n'
    made = appended(mine, entry(), "reviews.yaml")
    assert made.startswith(mine)
    first, second = parse_reviews(made, "reviews.yaml")
    assert (first.verdict, second) == ("partial", entry())
    (tmp_path / "reviews.yaml").write_text(appended("", entry(), ""), encoding="utf-8")
    assert load_reviews(tmp_path / "reviews.yaml") == (entry(),)


@pytest.mark.parametrize(
    "text",
    [
        "reviews: []\n",
        'reviews: [{plan: a, content: b, criterion: goal, tool: "-", verdict: "+", reason: c, reviewer: d, date: "2022-01-01"}]\n',
    ],
)
def test_a_list_on_one_line_cannot_be_continued_and_that_is_said(text: str) -> None:
    with pytest.raises(UsageError) as error:
        appended(text, entry(), "reviews.yaml")
    assert error.value.code == "reviews_one_line"


@given(reason=st.text(min_size=1).filter(str.strip), reviewer=st.text(min_size=1).filter(str.strip))
def test_whatever_a_reviewer_writes_is_read_back_or_refused(reason: str, reviewer: str) -> None:
    said = entry(reason=reason, reviewer=reviewer)
    try:
        made = appended("", said, "reviews.yaml")
    except UsageError:
        return
    assert parse_reviews(made, "") == (said,)


@pytest.mark.parametrize(
    ("words", "become", "said"),
    [
        ('verdict: "+"', "verdict: good", "unknown value “good”"),
        ("reason:", "reasn:", "→ reason?"),
        ('reason: "Tikslas yra 3 psl."', 'reason: ""', "the text is empty"),
        ('date: "2022-02-23"', 'date: "2022-02-31"', "“2022-02-31” is not a date"),
    ],
)
def test_mistakes_are_said_with_their_places(tmp_path: Path, words: str, become: str, said: str) -> None:
    path = tmp_path / "reviews.yaml"
    path.write_text(appended("", entry(), "").replace(words, become), encoding="utf-8")
    with pytest.raises(UsageError) as error:
        load_reviews(path)
    assert any(said in problem.text("en") for problem in error.value.values["problems"])
