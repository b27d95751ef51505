from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.data import data_folder
from plan_assessor.rules.schema import schema, schema_text
from plan_assessor.rules.starter import STARTER
from plan_assessor.yaml_files import parse as strict_yaml

RULES = data_folder("rules")
FILES = [*RULES.glob("*/*.yaml"), *STARTER.glob("*.yaml")]


def test_the_checked_in_schema_is_current() -> None:
    assert (RULES / "schema.json").read_text(encoding="utf-8") == schema_text(), "write it anew: assess rules schema"


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_file_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert path.parent == STARTER or (path.parent / first.split("=")[1]).resolve() == RULES / "schema.json"


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_file_fits_the_schema(path: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(strict_yaml.read(path), schema())


def test_the_schema_knows_the_topics() -> None:
    topics = schema()["$defs"]["StatementCheck"]["properties"]["topic"]["enum"]
    assert "goal" in topics
    assert "adoption" in topics
