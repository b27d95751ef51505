"""The data that plans are drawn from: measures, words and looks, each a YAML file of data/."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.variety.model import Pack

DATA = Path(__file__).parent / "data"
FORMS = ("infinitive", "noun", "passive", "phrase")


@dataclass(frozen=True)
class Action:
    """A measure in each grammatical form, with its themes and what its indicator counts."""

    titles: Mapping[str, str]
    themes: tuple[str, ...]
    counted: str


@dataclass(frozen=True)
class Topic:
    """What a plan is about: its name in the genitive, its goals, tasks, groups and actions."""

    id: str
    pack: Pack
    name: str
    goals: tuple[str, ...]
    tasks: tuple[str, ...]
    areas: tuple[str, ...]
    target_groups: tuple[str, ...]
    background: tuple[str, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Vocabulary:
    """The words of a plan's author. `unlisted` ones stand in no list of the program."""

    name: str
    unlisted: bool
    labels: Mapping[str, str]
    sentences: Mapping[str, str]


@cache
def load(name: str) -> Any:
    """A file of data/, as YAML has it."""
    return yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def topics() -> tuple[Topic, ...]:
    """Every topic, with its actions."""
    return tuple(_topic(path) for path in sorted((DATA / "topics").glob("*.yaml")))


def _topic(path: Path) -> Topic:
    data = load(f"topics/{path.stem}")
    actions = [action for name in data["measures"] for action in _actions(name)]
    lists = {key: tuple(data[key]) for key in ("goals", "tasks", "areas", "target_groups", "background")}
    return Topic(id=path.stem, pack=data["pack"], name=data["name"], actions=tuple(actions), **lists)


@cache
def _actions(name: str) -> tuple[Action, ...]:
    data = load(f"measures/{name}")
    return tuple(
        Action({form: entry[form] for form in FORMS}, tuple(entry.get("themes", data["themes"])), entry["counted"])
        for entry in data["measures"]
    )


@cache
def vocabularies() -> Mapping[str, Vocabulary]:
    """Every vocabulary by name; a sentence that it does not word itself is the common one."""
    common = load("texts")["sentences"]
    found = {}
    for path in sorted((DATA / "vocabularies").glob("*.yaml")):
        data = load(f"vocabularies/{path.stem}")
        sentences = common | data.get("sentences", {})
        found[path.stem] = Vocabulary(path.stem, data["unlisted"], data["labels"], sentences)
    return found
