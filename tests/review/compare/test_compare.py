"""What changed between two versions of a plan, and between two sets of plans."""

from __future__ import annotations

import pytest

from plan_assessor.document.model import Place
from plan_assessor.errors import UsageError
from plan_assessor.plan.model import Adoption, Measure
from plan_assessor.review.compare.model import Side
from plan_assessor.review.compare.plans import change_of, compare
from plan_assessor.rules.assessment import Assessment, Review
from tests.report.examples import assessment, pack, place

SIDES = Side(source="old", pack=pack()), Side(source="new", pack=pack())


def measure(title: str, number: str | None = None, **fields: str) -> Measure:
    return Measure(number=number, title=title, place=Place(), **{key: place(words) for key, words in fields.items()})


def plan(*measures: Measure, levels: str = "+++++++++", name: str = "planas", municipality: str = "A") -> Assessment:
    made = assessment(municipality, levels, name)
    return made.model_copy(update={"plan": made.plan.model_copy(update={"measures": measures})})


def test_nothing_changed_between_a_plan_and_itself() -> None:
    same = assessment("A", "+p-+p-+p-")
    assert change_of(same, same).is_none
    assert compare([same], [same], SIDES).is_none


def test_a_verdict_that_moved_keeps_both_judgements() -> None:
    found = change_of(assessment("A", "+-+++++++"), assessment("A", "+p+++-+++"))
    assert [(v.criterion, v.is_better) for v in found.verdicts] == [("target_groups", True), ("timeline", False)]
    assert found.verdicts[0].before is not None
    assert found.verdicts[0].before.comment["lt"].startswith("Nerasta")


def test_the_verdict_of_a_reviewer_is_the_one_compared() -> None:
    before, after = assessment("A", "-++++++++"), assessment("A", "-++++++++")
    review = Review(verdict="+", reason="yra", reviewer="R", date="2022-02-23", tool="-")
    goal = after.verdicts["goal"].model_copy(update={"review": review})
    after = after.model_copy(update={"verdicts": {**after.verdicts, "goal": goal}})
    assert [v.criterion for v in change_of(before, after).verdicts] == ["goal"]


def test_measures_are_told_by_title_whatever_their_number_and_order() -> None:
    before = plan(measure("Rengti kalbos kursus suaugusiesiems", "1."), measure("Išleisti atmintinę", "2."))
    after = plan(measure("Išleisti atmintinę", "1."), measure("Rengti kalbos kursus suaugusiesiems", "2."))
    assert change_of(before, after).is_none


def test_a_reworded_measure_is_told_by_its_number_too() -> None:
    before = plan(measure("Įrengti užsieniečių konsultavimo kambarį", "1.1"))
    after = plan(measure("Įrengti ir išlaikyti kambarį, kuriame užsieniečiai konsultuojami keliomis kalbomis", "1.1."))
    found = change_of(before, after)
    assert not found.added
    assert not found.removed
    assert [m.is_reworded for m in found.measures] == [True]


def test_another_measure_under_the_same_number_is_another() -> None:
    found = change_of(plan(measure("Rengti kalbos kursus", "1.")), plan(measure("Įsigyti autobusą", "1.")))
    assert [m.title for m in found.added] == ["Įsigyti autobusą"]
    assert [m.title for m in found.removed] == ["Rengti kalbos kursus"]


def test_of_two_with_one_title_the_fields_decide() -> None:
    school, library = (
        measure("Rengti kursus", responsible="Mokykla"),
        measure("Rengti kursus", responsible="Biblioteka"),
    )
    assert change_of(plan(school, library), plan(library, school)).is_none


def test_fields_that_were_filled_emptied_or_changed_are_named() -> None:
    before = plan(measure("Rengti kursus", timeline="2022 m.", funding="SB"))
    after = plan(measure("Rengti kursus", timeline="2023 m.", indicator="Kursų skaičius – 4"))
    (change,) = change_of(before, after).measures
    assert (change.filled, change.emptied, change.changed) == (("indicator",), ("funding",), ("timeline",))
    assert not change.is_reworded


def test_remarks_come_and_go_and_adoption_is_told() -> None:
    before, after = assessment("A", "+++++++++"), assessment("A", "+++++++++")
    adopted = Adoption(body="council", date="2022-04-28", number="T-1", place=Place())
    plan_after = after.plan.model_copy(update={"adoption": adopted})
    after = after.model_copy(update={"plan": plan_after, "remarks": ()})
    found = change_of(before, after)
    assert [remark.id for remark in found.went] == ["single_responsible"]
    assert found.adoption is not None
    assert found.adoption[1] == adopted


def test_sets_are_paired_by_municipality_and_the_others_are_named() -> None:
    old = [assessment("A", "+++++++++", "a"), assessment("B", "+++++++++", "b")]
    new = [assessment("B", "-++++++++", "b2"), assessment("C", "+++++++++", "c")]
    found = compare(old, new, SIDES)
    assert [(p.before.plan.name, p.after.plan.name) for p in found.plans] == [("b", "b2")]
    assert [a.plan.municipality for a in found.only_old] == ["A"]
    assert [a.plan.municipality for a in found.only_new] == ["C"]


def test_plans_of_one_municipality_are_paired_by_name() -> None:
    old = [assessment("A", "+++++++++", "x"), assessment("A", "+++++++++", "y")]
    new = [assessment("A", "+++++++++", "y"), assessment("A", "-++++++++", "x")]
    found = compare(old, new, SIDES)
    assert [(p.before.plan.name, p.is_none) for p in found.plans] == [("y", True), ("x", False)]


def test_two_plans_of_one_name_cannot_be_compared() -> None:
    twice = [assessment("A", "+++++++++", "x"), assessment("A", "+++++++++", "x")]
    with pytest.raises(UsageError) as error:
        compare(twice, twice, SIDES)
    assert error.value.code == "plan_twice"


def test_one_plan_a_side_is_compared_whatever_it_is_called() -> None:
    found = compare([assessment("A", "+++++++++", "x")], [assessment("B", "-++++++++", "y")], SIDES)
    assert [v.criterion for v in found.plans[0].verdicts] == ["goal"]
