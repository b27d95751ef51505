"""Every kind of check is whole: registered, in the schema, with its texts, its documentation and what it promises."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plan_assessor.data import data_folder
from plan_assessor.document.markdown import read_markdown
from plan_assessor.messages.catalogue import has
from plan_assessor.plan.interpret import interpret
from plan_assessor.recommendations.match import take_up
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package, Recommendation
from plan_assessor.rules import checks
from plan_assessor.rules.checks.kind import Kind
from plan_assessor.rules.checks.registry import Check, kinds
from plan_assessor.rules.facts import Facts
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Remark

SHARED = {"__init__", "kind", "registry"}
DOCS = Path(__file__).parents[3] / "docs" / "rules.md"
EXAMPLES = {
    "statement": {"topic": "goal", "kind": ["stated", "task"]},
    "section": {"words": ["priemonės"]},
    "coverage": {"field": "funding", "at_least": "50%"},
    "count": {"of": "executors", "at_least": 1},
    "adoption": {"by": "council"},
    "period": {"state": "known"},
    "themes": {"of": ["education"], "at_least": 1},
    "package": {"at_least": 1},
    "subject": {"at_least": 1},
    "mention": {"words": ["kursai"], "near": ["kalba"]},
    "levels": {"of": "missing", "below": 1},
    "titles": {"at_least": 1, "concepts": ["foreigners", "abstract_action"]},
    "document": {"state": "own"},
}
PLAN = """> PATVIRTINTA Alytaus miesto savivaldybės tarybos 2022 m. vasario 10 d. sprendimu Nr. T-12
> UŽSIENIEČIŲ INTEGRACIJOS PLANAS 2022–2024 M.

# I SKYRIUS
# TIKSLAS IR PRIEMONĖS

1. Plano tikslas – padėti užsieniečiams įsikurti mieste.

| Eil. Nr. | Priemonė | Vykdytojas | Lėšos |
|---|---|---|---|
| 1. | Organizuoti lietuvių kalbos kursus užsieniečiams | Švietimo skyrius | 5 tūkst. Eur |
| 2. | Konsultuoti užsieniečius | Migracijos skyrius | – |
"""


@pytest.fixture(scope="module")
def facts() -> Facts:
    pack = load_pack("integration")
    remark = Remark(id="all", checks={name: _check(name) for name in EXAMPLES}, when="goal", text={"lt": "–"})
    # the words that a check looks for are found where a pack asks for them
    pack = replace(pack, remarks=(*pack.remarks, remark))
    plan = interpret([read_markdown(PLAN, "plan.md")], pack.lexicon, pack.subject)
    package = Package(recommendations=(Recommendation(id="1", text="Rengti lietuvių kalbos kursus užsieniečiams."),))
    return Facts(plan, pack, date(2023, 1, 1), take_up(package, plan.measures, meanings(pack.lexicon)))


def test_every_module_is_registered() -> None:
    modules = {path.stem for path in Path(checks.__file__).parent.glob("*.py")} - SHARED
    assert modules == set(kinds()) == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_schema_the_docs_and_the_texts_know_it(name: str) -> None:
    schema = json.loads((data_folder("rules") / "schema.json").read_text(encoding="utf-8"))
    assert kinds()[name].__name__ in schema["$defs"]
    assert f"| `{name}` | {' '.join((kinds()[name].__doc__ or '').split())} |" in DOCS.read_text(encoding="utf-8")
    assert has(f"rule.found.{name}")


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_fills_the_placeholders_that_it_promises(name: str, facts: Facts) -> None:
    found = _kind(name).look(facts)
    assert found.held
    promised = kinds()[name].numbers | kinds()[name].words_filled
    assert promised <= set(found.values)
    assert all(isinstance(found.values[number], int) for number in kinds()[name].numbers)


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_says_what_it_asks_for(name: str) -> None:
    asked = _kind(name).describe()
    assert asked["lt"]
    assert "…" not in asked["lt"] + asked["en"]


def _kind(name: str) -> Kind:
    return _check(name).kind


def _check(name: str) -> Check:
    return Check.model_validate({name: EXAMPLES[name]})
