"""Templates and the values that fill them: the one filler of every text, the program's own and those of a rule pack.

A placeholder is `{name}` or, for what a check of a pack found, `{check.name}`; its value is words, a number, or a text
in every language. `{name:priemonė|priemonės|priemonių}` stands for the form of the word that fits the number (one, few
and many in Lithuanian, one and many in English). `{{` and `}}` are braces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from plan_assessor.messages.language import FORMS, Language, plural

PLACEHOLDER = re.compile(r"\{([a-z0-9_]+(?:\.[a-z0-9_]+)?)(?::([^{}]*))?\}")
TOKEN = re.compile(rf"\{{\{{|\}}\}}|{PLACEHOLDER.pattern}")
UNKNOWN_VALUE = "…"


class Placeholder(NamedTuple):
    """A placeholder as written: its name, and the forms of a word to choose from."""

    name: str
    forms: tuple[str, ...]


def placeholders(template: str) -> Iterator[Placeholder]:
    """The placeholders of a template."""
    for match in TOKEN.finditer(template):
        if match[1]:
            yield Placeholder(match[1], tuple(match[2].split("|")) if match[2] is not None else ())


def has_stray_brace(template: str) -> bool:
    """Whether a brace is left over that belongs to no placeholder."""
    return bool(re.search(r"[{}]", PLACEHOLDER.sub("", template)))


def fill(template: str, lang: Language, values: Mapping[str, object]) -> str:
    """The template with its placeholders filled; a value that is lacking is „…“, as a message is never an error."""

    def filled(match: re.Match[str]) -> str:
        name, forms = match[1], match[2]
        if name is None:
            return match[0][0]
        value = values.get(name, UNKNOWN_VALUE)
        if forms is None:
            return str(value[lang]) if isinstance(value, Mapping) else str(value)
        count = value if isinstance(value, int) else 0
        return forms.split("|")[FORMS[lang].index(plural(count, lang))]

    return TOKEN.sub(filled, template)
