"""Generated plans: that they are as various as they should be, and how well they are understood."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from plan_assessor import assess
from tests.variety.bank import FORMS, topics, vocabularies
from tests.variety.cases import Case, cases, clothe, write
from tests.variety.draw import draw
from tests.variety.labels import label
from tests.variety.layouts import LAYOUTS
from tests.variety.layouts.registry import Layout
from tests.variety.model import FIELDS
from tests.variety.report import figures
from tests.variety.run import run
from tests.variety.score import folded, total

LEXICON = Path(__file__).parents[2] / "rules" / "lexicon.lt.yaml"

# The fixed hundred: half Word documents, half PDFs. Floors stand a little below what the program reaches; raise them.
SEED, COUNT = 2024, 100
VERDICTS_FLOOR = 0.97
KAPPA_FLOOR = 0.95
MEASURES_FLOOR = 0.97
FIELDS_FLOOR = 0.99
THEMES_FLOOR = 0.97
SILENT_FLIPS_CEILING = 3

# layouts that any plan can be laid out in, and that earn it the same
PEERS = [one for one in LAYOUTS.values() if one == Layout(one.name, one.family, one.lay)]
# letters of a lemma that its other forms may lack, and the fewest that must be left
ENDING, STEM = 2, 4
SAME_TODAY = "of a hundred plans, twenty-four are understood the same in other clothes; seventy earn the same verdicts"


def test_a_fixed_hundred_is_understood_as_well_as_before(tmp_path: Path) -> None:
    drawn = cases(SEED, COUNT)
    outcomes = [*run(drawn[::2], tmp_path, ["docx"]), *run(drawn[1::2], tmp_path, ["pdf"])]
    score = total(one.score for one in outcomes)
    reached = f"reached: {figures(score)}"
    assert score.documents == COUNT
    assert score.accuracy >= VERDICTS_FLOOR, reached
    assert score.kappa >= KAPPA_FLOOR, reached
    assert score.measure_f1 >= MEASURES_FLOOR, reached
    assert score.field_accuracy >= FIELDS_FLOOR, reached
    assert score.theme_f1 >= THEMES_FLOOR, reached
    assert score.silent_flips <= SILENT_FLIPS_CEILING, reached


@pytest.mark.xfail(reason=SAME_TODAY, strict=True)
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**6), peers=st.tuples(st.sampled_from(PEERS), st.sampled_from(PEERS)))
def test_the_same_plan_in_other_clothes_is_the_same_plan(seed: int, peers: tuple[Layout, Layout]) -> None:
    one, other = (understood(dressed(seed, layout)) for layout in peers)
    assert one == other


def dressed(seed: int, layout: Layout) -> Case:
    """The plan of this seed in clothes of its own."""
    plan = draw(Random(seed), LAYOUTS["classic_table"])
    clothes = clothe(Random(f"{seed}/{layout.name}"), plan, layout)
    return Case(layout.name, plan, clothes, label(plan, layout), exported=False)


def understood(case: Case) -> object:
    """What the program makes of it: verdicts, measures with their filled fields, themes, adoption."""
    with TemporaryDirectory() as folder:
        write([case], Path(folder), ["docx"])
        (path,) = Path(folder).rglob("*.docx")
        found = assess(path, case.labels.pack)
    measures = [(folded(one.title), *(bool(getattr(one, field)) for field in FIELDS)) for one in found.plan.measures]
    verdicts = {criterion: one.verdict for criterion, one in found.verdicts.items()}
    return verdicts, measures, sorted(theme.id for theme in found.themes), found.plan.adoption


def test_layouts_words_and_measures_are_many() -> None:
    actions = [action for topic in topics() for action in topic.actions]
    titles = {title for action in actions for title in action.titles.values()}
    assert len(LAYOUTS) >= 40
    assert len(vocabularies()) >= 8
    assert len(titles) >= 200
    assert all(len({action.titles[form] for form in FORMS}) >= 3 for action in actions)


def test_every_verdict_takes_every_level() -> None:
    levels = defaultdict(set)
    for case in cases(SEED, 300):
        for criterion, verdict in case.labels.verdicts.items():
            levels[criterion].add(verdict)
    assert levels == {criterion: {"+", "partial", "-"} for criterion in levels}


def test_the_same_seed_gives_the_same_documents() -> None:
    once, again = cases(SEED, 20), cases(SEED, 20)
    assert [one.labels for one in once] == [one.labels for one in again]
    assert [one.clothes.dressed(one.plan) for one in once] == [one.clothes.dressed(one.plan) for one in again]


def test_titles_are_printed_as_labelled() -> None:
    for case in cases(SEED, len(LAYOUTS)):
        if case.clothes.layout.listed:
            printed = repr(case.clothes.dressed(case.plan))
            assert all(one["title"] in printed for one in case.labels.measures), case.name


def test_clothes_change_no_label() -> None:
    for seed in range(20):
        labels = [dressed(seed, layout).labels for layout in PEERS]
        assert all(one == labels[0] for one in labels)


@pytest.mark.parametrize("name", [name for name, words in vocabularies().items() if words.unlisted])
def test_unlisted_words_stand_in_no_list(name: str) -> None:
    labels = [one.casefold() for key, one in vocabularies()[name].labels.items()]
    known = [phrase for phrase in phrases() if any(stands(phrase, label) for label in labels)]
    assert not known


def test_three_vocabularies_are_unlisted() -> None:
    assert sum(words.unlisted for words in vocabularies().values()) >= 3


def phrases() -> Iterator[str]:
    """Every phrase that the program knows columns, fields and statements by."""
    for concept, listed in yaml.safe_load(LEXICON.read_text(encoding="utf-8"))["concepts"].items():
        if re.match(r"header_|field_|asks_|goal|task|target_group|measures_heading|executor_statement", concept):
            yield from listed["words"] if isinstance(listed, dict) else listed


def stands(phrase: str, label: str) -> bool:
    """Whether the label holds the phrase; lemmas without their ending, as any form may stand there."""
    patterns = []
    for word in phrase.casefold().split():
        if word.startswith("="):
            patterns.append(rf"\b{re.escape(word[1:])}\b")
        elif word.endswith("*"):
            patterns.append(rf"\b{re.escape(word[:-1])}")
        elif word != "…":
            lemma = len(word) - ENDING >= STEM
            patterns.append(rf"\b{word[:-ENDING]}\w{{0,{ENDING + 2}}}\b" if lemma else rf"\b{word}\b")
    return bool(re.search(r"\W+".join(patterns), label))
