"""Texts of a pack: placeholders with values, and words in the form that a number asks for.

A placeholder is `{measures}` (of the plan or the pack) or `{covered.missing}` (of a check). `{measures:priemonė|
priemonės|priemonių}` stands for the form of the word that fits the number: one, few and many in Lithuanian, one and
many in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from plan_assessor.messages.catalogue import plural
from plan_assessor.rules.assessment import Text
from plan_assessor.rules.language import Language
from plan_assessor.yaml_files import parse as strict_yaml

PLACEHOLDER = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)(?::([^{}]*))?\}")
FORMS: Mapping[Language, tuple[str, ...]] = {"lt": ("one", "few", "many"), "en": ("one", "many")}
QUOTE_LENGTH = 120
TITLE_LENGTH = 48

# A number, words of the document, or a text of the pack.
Value = int | str | Text
Values = Mapping[str, Value]


class Placeholder(NamedTuple):
    """A placeholder as written: its name, and the forms of a word to choose from."""

    name: str
    forms: tuple[str, ...]


def placeholders(template: str) -> Iterator[Placeholder]:
    """The placeholders of a text."""
    for match in PLACEHOLDER.finditer(template):
        yield Placeholder(match[1], tuple(match[2].split("|")) if match[2] is not None else ())


def has_stray_brace(template: str) -> bool:
    """Whether a brace is left over that belongs to no placeholder."""
    return bool(re.search(r"[{}]", PLACEHOLDER.sub("", template)))


def render(template: Text, values: Values) -> Text:
    """The text in every language with its placeholders filled; a value that is not there is left out."""
    return {lang: _render(template[lang], lang, values) for lang in template}


def shorten(words: str, limit: int = QUOTE_LENGTH) -> str:
    """The words cut at a blank, with „…“ for what is left out."""
    folded = " ".join(words.split())
    if len(folded) <= limit:
        return folded
    return folded[: limit + 1].rsplit(" ", 1)[0][:limit].rstrip(" ,;:–-") + "…"


def _render(template: str, lang: Language, values: Values) -> str:
    def fill(match: re.Match[str]) -> str:
        value = values.get(match[1], "")
        if match[2] is not None:
            return match[2].split("|")[FORMS[lang].index(plural(int(str(value)), lang))]
        return value[lang] if isinstance(value, dict) else str(value)

    return " ".join(PLACEHOLDER.sub(fill, template).split())


def message(key: str, **values: Value) -> Text:
    """A text of messages.yaml, filled."""
    return render(messages()[key], values)


def known(key: str) -> bool:
    """Whether messages.yaml has a text of this key."""
    return key in messages()


@cache
def messages() -> dict[str, Text]:
    """What the rule language says by itself, whatever the pack."""
    return strict_yaml.read(Path(__file__).parent.parent / "messages" / "rules.yaml")
