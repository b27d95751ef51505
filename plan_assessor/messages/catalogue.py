"""The one catalogue of what the program says: every text by its key, in Lithuanian and English.

The texts are in the YAML files beside this one: `rule.…` in rules.yaml (what the rule language says by itself),
`problem.…` in problems.yaml (mistakes in YAML files), `web.…` in web.yaml (the page), every other key in program.yaml.
fill.py says how a text is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from plan_assessor.messages.fill import fill
from plan_assessor.messages.kept import texts_of
from plan_assessor.messages.language import LANGUAGES, Language, Text
from plan_assessor.signs import marked

if TYPE_CHECKING:
    from plan_assessor.document.model import Notice
    from plan_assessor.errors import AssessError

FILES = {"rule": "rules.yaml", "problem": "problems.yaml", "web": "web.yaml"}
REST = "program.yaml"
# of a rule pack, shown at a time: who has more begins with these
MOST_PROBLEMS = 50


def text(key: str, lang: Language, /, **values: object) -> str:
    """The text of `key` with its placeholders filled; raises KeyError for an unknown key."""
    return fill(_template(key)[lang], lang, values)


def texts(key: str, /, **values: object) -> Text:
    """The text of `key` in every language; raises KeyError for an unknown key."""
    return {lang: text(key, lang, **values) for lang in LANGUAGES}


def has(key: str) -> bool:
    """Whether the catalogue has a text for `key`."""
    file, name = _home(key)
    return name in _read(file)


def keys(prefix: str) -> Iterator[str]:
    """The keys that begin with `prefix`, in the order of the catalogue."""
    file, name = _home(prefix)
    return (prefix + key.removeprefix(name) for key in _read(file) if key.startswith(name))


def _home(key: str) -> tuple[str, str]:
    """The file in which the text of a key stands, and its name there."""
    first, _, rest = key.partition(".")
    return (FILES[first], rest) if first in FILES else (REST, key)


def _template(key: str) -> Text:
    file, name = _home(key)
    return _read(file)[name]


def error_text(code: str, values: Mapping[str, object], lang: Language) -> str:
    """What an error means and what to do, in one line, without its path; any code is answered.

    Only the mistakes of a rule pack take more lines.
    """
    key = f"error.{code}"
    if not has(key):
        return text("error.unknown", lang, code=code)
    worded = {name: _worded(value, lang) for name, value in values.items()}
    return text(key, lang, **worded)


def error_line(error: AssessError, lang: Language) -> str:
    """One line for standard error: the path or file that the error is about, if it names one, and its text."""
    line = error_text(error.code, error.values, lang)
    path = error.values.get("path") or error.values.get("file")
    return f"{printable(path)}: {line}" if path else line


def notice_text(notice: Notice, lang: Language) -> str:
    """What the reader of a file has to tell the user; any code is answered."""
    key = f"notice.{notice.code}"
    if not has(key):
        return text("notice.unknown", lang, code=notice.code)
    return text(key, lang, **notice.values)


def _worded(value: object, lang: Language) -> object:
    """A number as it is; else words that cannot act on a terminal. Several, as problems of a rule pack, are lines."""
    if isinstance(value, (list, tuple)):
        lines = [item.text(lang) if hasattr(item, "text") else printable(item) for item in value[:MOST_PROBLEMS]]
        rest = len(value) - len(lines)
        return "\n".join([*lines, *([text("error.more_problems", lang, count=rest)] if rest else [])])
    return value if isinstance(value, (int, float)) else printable(value)


def printable(value: object) -> str:
    """Words with signs for what is no letter: line breaks in the name of a file, commands to the terminal."""
    return marked(str(value))


@cache
def _read(file: str) -> dict[str, Text]:
    """A file of the catalogue, read when its first text is asked for."""
    return texts_of(Path(__file__).with_name(file))
