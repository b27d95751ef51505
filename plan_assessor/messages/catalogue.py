"""The one catalogue of what the program says: every text by its key, in Lithuanian and English.

The texts are in messages.yaml. A text is either a string or, where a number decides its form, a mapping of plural
forms (`one`, `few`, `many`) that the value `count` chooses from.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plan_assessor.document.model import Notice
    from plan_assessor.errors import AssessError
    from plan_assessor.rules.language import Language

UNKNOWN_VALUE = "…"
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


def text(key: str, lang: Language, **values: object) -> str:
    """The text of `key` with its placeholders filled; raises KeyError for an unknown key."""
    return _fill(_messages()[key][lang], lang, values)


def has(key: str) -> bool:
    """Whether the catalogue has a text for `key`."""
    return key in _messages()


def keys(prefix: str) -> list[str]:
    """The keys that begin with `prefix`, in the order of the catalogue."""
    return [key for key in _messages() if key.startswith(prefix)]


def error_text(code: str, values: Mapping[str, object], lang: Language) -> str:
    """What an error means and what to do, in one line, without its path; any code is answered.

    Only the mistakes of a rule pack take more lines.
    """
    key = f"error.{code}"
    if not has(key):
        return text("error.unknown", lang, code=code)
    worded = {name: _worded(value, lang) for name, value in values.items()}
    return _fill(_messages()[key][lang], lang, worded)


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
    return _fill(_messages()[key][lang], lang, notice.values)


def plural(count: int, lang: Language) -> str:
    """The form of a noun after a number: `one` (1, 21 vėliava), `few` (2–9 vėliavos) or `many` (10–20 vėliavų)."""
    if lang == "en":
        return "one" if count == 1 else "many"
    if count % 10 == 0 or 11 <= count % 100 <= 19:
        return "many"
    return "one" if count % 10 == 1 else "few"


def _worded(value: object, lang: Language) -> object:
    """A number as it is; else words that cannot act on a terminal. Several, as problems of a rule pack, are lines."""
    if isinstance(value, (list, tuple)):
        return "\n".join(item.text(lang) if hasattr(item, "text") else printable(item) for item in value)
    return value if isinstance(value, (int, float)) else printable(value)


def printable(value: object) -> str:
    """Words with signs for what is no letter: line breaks in the name of a file, commands to the terminal."""
    return "".join(sign if sign.isprintable() else UNPRINTABLE for sign in str(value))


class _Values(dict[str, object]):
    """Values for placeholders, of which one may be lacking: an error message must never be an error itself."""

    def __missing__(self, key: str) -> str:
        return UNKNOWN_VALUE


def _fill(template: str | dict[str, str], lang: Language, values: Mapping[str, object]) -> str:
    if isinstance(template, dict):
        count = values.get("count")
        template = template[plural(count, lang) if isinstance(count, int) else "many"]
    return template.format_map(_Values(values))


@cache
def _messages() -> dict[str, dict[str, Any]]:
    """The catalogue, read when the first text is asked for."""
    import yaml

    # Every scalar is a text here: the base loaders make no numbers, dates or booleans of them.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    path = Path(__file__).with_name("program.yaml")
    messages: dict[str, dict[str, Any]] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    return messages
