from __future__ import annotations

import json

import jsonschema
import pytest

from plan_assessor.messages.language import Language
from plan_assessor.report.json.render import json_schema
from plan_assessor.report.json.render import render as to_json
from tests.report import examples


@pytest.mark.parametrize("lang", ["lt", "en"])
def test_the_result_validates_against_its_schema(lang: Language) -> None:
    schema = json.loads(json_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(to_json(examples.batch(), lang)), schema)


def test_a_result_that_breaks_the_contract_does_not_validate() -> None:
    result = json.loads(to_json(examples.single(), "lt"))
    result["plans"][0]["verdicts"]["goal"]["verdict"] = "?"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(result, json.loads(json_schema()))


def test_the_same_report_gives_the_same_bytes() -> None:
    assert to_json(examples.batch(), "lt") == to_json(examples.batch(), "lt")


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    result = json.loads(to_json(examples.batch(), "lt"))
    assert list(result) == ["schema", "tool", "pack", "as_of", "assessor", "plans", "unreadable", "skipped", "project"]
    plan = result["plans"][0]
    assert (
        " ".join(plan)
        == "name title municipality language files verdicts measures themes recommendations own_measures remarks adoption warnings narrative"
    )
    assert " ".join(plan["files"][0]) == "path sha256 reader"
    assert list(plan["verdicts"]) == list(examples.TITLES)
    goal = plan["verdicts"]["goal"]
    assert " ".join(goal) == "verdict comment to_improve needs_review why_review evidence review"
    assert " ".join(goal["evidence"][0]) == "file page section table row column quote"
    assert " ".join(plan["measures"][0]) == "number title indicator responsible timeline funding place"
    assert plan["adoption"] == {"body": "council", "date": "2022-02-10", "number": "T-12"}
    assert list(result["unreadable"][0]) == ["path", "error"]


def test_the_words_of_the_plan_come_back_unchanged() -> None:
    result = json.loads(to_json(examples.single(examples.HOSTILE), "lt"))
    quotes = {e["quote"] for v in result["plans"][0]["verdicts"].values() for e in v["evidence"]}
    assert examples.HOSTILE in quotes


def test_texts_are_in_the_language_asked_for() -> None:
    assert "Not found." in to_json(examples.single(), "en")
    assert "Nerasta" not in to_json(examples.single(), "en")
