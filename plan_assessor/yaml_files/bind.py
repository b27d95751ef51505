"""Data of a YAML file → models, with every mistake at its line and column."""

from __future__ import annotations

import re
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Problem, suggest

Model = TypeVar("Model", bound=BaseModel)

# pydantic's name of a type error → what was expected, a word of problems.yaml
EXPECTED = {
    "string_type": "text",
    "int_type": "whole_number",
    "int_parsing": "whole_number",
    "bool_type": "true_or_false",
    "tuple_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
}
OWN = {"one_of", "some_of", "not_a_threshold", "not_a_date"}


def bind(model: type[Model], source: Source) -> Model | None:
    """The file as a model, or None where it is not one; its mistakes are added to `source.problems`."""
    if source.problems:
        return None
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        source.problems.extend(_problem(model, source, details) for details in error.errors(include_url=False))
        return None


def _problem(model: type[BaseModel], source: Source, details: ErrorDetails) -> Problem:
    path, kind = _written(details["loc"], source), details["type"]
    context = details.get("ctx", {})
    if kind == "extra_forbidden":
        known = _keys(model, path[:-1])
        name, meant = str(path[-1]), suggest(str(path[-1]), known)
        return source.problem(path, "unknown_key", key=True, suggestion=meant, name=name, known=", ".join(known))
    if kind == "missing":
        return source.problem(path, "missing_key", key=True, name=details["loc"][-1])
    if kind in EXPECTED:
        return source.problem(path, f"expected_{EXPECTED[kind]}")
    if kind == "literal_error":
        known = re.findall(r"'([^']*)'", str(context["expected"]))
        return source.problem(
            path, "unknown_value", suggestion=suggest(str(details["input"]), known),
            value=details["input"], known=", ".join(known),
        )  # fmt: skip
    if kind in OWN:
        return source.problem(path, kind, **context)
    if kind == "too_short":
        return source.problem(path, "empty_list", key=True)
    if kind == "string_too_short":
        return source.problem(path, "empty_text")
    if kind == "greater_than_equal":
        return source.problem(path, "too_small", least=context["ge"])
    return source.problem(path, "invalid", reason=details["msg"])


def _written(path: KeyPath, source: Source) -> KeyPath:
    """The path without the steps that are not written: a missing key, or which of several shapes a value has."""
    steps: KeyPath = ()
    for step in path:
        steps = (*steps, step) if (*steps, step) in source.values else steps
    return steps


def _keys(model: type[BaseModel], path: KeyPath) -> list[str]:
    """The keys that may stand at the path."""
    annotation: Any = model
    for step in path:
        inner = _model(annotation)
        if inner is not None and isinstance(step, str):
            fields = {field.alias or name: field.annotation for name, field in inner.model_fields.items()}
            annotation = fields.get(step, annotation)
    found = _model(annotation)
    return [field.alias or name for name, field in found.model_fields.items()] if found else []


def _model(annotation: Any) -> type[BaseModel] | None:
    """The model in an annotation such as `tuple[Row, ...]`, `dict[str, Check]` or `Say | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := _model(part)) is not None), None)
