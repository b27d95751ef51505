"""The labels of real plans are such as can be scored; the files are not here."""

from __future__ import annotations

from plan_assessor.document.markdown import read_markdown
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from tests.real.score import LEVELS, PACK, Cell, Count, cells, counts, plans

PLAN = """
> CLIMATE ACTION PLAN

| Action | Lead | Metric |
|---|---|---|
| Install solar panels on city hall | Facilities Department | kWh produced per year |
| Plant 500 trees | Parks Department | Number of trees |
"""


def test_every_label_names_criteria_and_levels() -> None:
    criteria = load_pack(PACK).criteria
    assert len(plans()) >= 8
    for label in plans():
        assert label["verdicts"].keys() <= criteria.keys()
        assert set(label["verdicts"].values()) <= set(LEVELS)
        if "measures" in label:
            assert max(label["measures"]["filled"].values()) <= label["measures"]["count"]


def test_a_plan_is_scored() -> None:
    pack = load_pack(PACK, "en")
    plan = interpret([read_markdown(PLAN, "plan.md")], pack.lexicon, pack.subject)
    label = {"verdicts": {"measures": "partial", "goal": "+"},
             "measures": {"pages": [None], "count": 4, "filled": {"responsible": 2}}}  # fmt: skip
    found = cells(label, judge(plan, pack))
    assert [str(cell) for cell in found] == [
        "measures: expected partial, found partial", "goal: expected +, found - FLIP"
    ]  # fmt: skip
    assert list(counts(label, plan)) == [Count("measures", 4, 2), Count("responsible", 2, 2)]
    assert (Count("x", 4, 2).agreement, Count("x", 0, 0).agreement) == (0.5, 1.0)
    assert not Cell("goal", "partial", "-", False).is_flip
