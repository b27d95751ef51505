"""The JSON Schema that editors complete rule packs from."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from plan_assessor.plan.model import KINDS
from plan_assessor.rules.loading.files import MoreTests, PackFile, RemarksFile, ThemesFile
from plan_assessor.rules.narrative import NarrativeFile
from plan_assessor.rules.own_words import WordsFile
from plan_assessor.rules.pack import Criterion

FILES: tuple[type[BaseModel], ...] = (PackFile, Criterion, ThemesFile, RemarksFile, NarrativeFile, MoreTests, WordsFile)


def schema() -> dict[str, Any]:
    """The schema of every file of a pack; which kind a file is shows from its keys."""
    _, whole = models_json_schema([(model, "validation") for model in FILES], by_alias=True)
    definitions: dict[str, Any] = whole["$defs"]
    _name_topics(definitions["StatementCheck"]["properties"])
    _one_text_for_several(definitions)
    _list_of_words(definitions)
    for name in ("Condition", "StatementCheck", "AdoptionCheck"):
        _shorthands(name, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "plan_assessor rule pack",
        "anyOf": [{"$ref": f"#/$defs/{model.__name__}"} for model in FILES],
        "$defs": definitions,
    }


def schema_text() -> str:
    """The schema as it is checked in."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _name_topics(properties: dict[str, Any]) -> None:
    properties["topic"]["enum"] = list(KINDS)
    properties["kind"]["items"]["enum"] = sorted({kind for kinds in KINDS.values() for kind in kinds})


def _one_text_for_several(definitions: dict[str, Any]) -> None:
    """Where several texts can be said, one need not be written as a list."""
    several = {"$ref": "#/$defs/Say"}
    for definition in definitions.values():
        for key, value in definition.get("properties", {}).items():
            if value.get("items") == several:
                definition["properties"][key] = {"anyOf": [several, value]}


def _list_of_words(definitions: dict[str, Any]) -> None:
    """Words that are added need not say that they are."""
    own = definitions["OwnWords"]
    definitions["OwnWords"] = {"anyOf": [own["properties"]["words"], own], "description": own.pop("description")}


def _shorthands(name: str, definitions: dict[str, Any]) -> None:
    """What may be written shorter than the model holds it: one thing for a list, a name for a condition."""
    definition = definitions[name]
    if name == "Condition":
        definition["properties"].pop("check", None)
        definitions[name] = {"anyOf": [{"type": "string"}, definition], "description": definition.pop("description")}
        return
    for key, value in definition["properties"].items():
        if value.get("type") == "array":
            definition["properties"][key] = {"anyOf": [value["items"], value]}
