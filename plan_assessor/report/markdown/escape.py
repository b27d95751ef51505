"""Words of a plan in Markdown: what would act as markup is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plan_assessor.report.wording import NO_BREAK_SPACE

# What Markdown, or the HTML in it, reads as markup anywhere, and what only at the beginning of a line.
_INLINE = re.compile(r"([\\`*_\[\]<>|~&$]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
# What GitHub takes for people and issues even behind a backslash: only something between keeps it apart.
_REFERENCE = re.compile(r"(?<!\w)([@#])(?=\w)")
_LEADING = re.compile(r"^(\d*)([#+\-=.)])")


def escape(words: str) -> str:
    """Words for the middle of a line; in plain text blanks are plain."""
    words = words.replace(NO_BREAK_SPACE, " ")
    return _REFERENCE.sub(r"\1<!-- -->", _INLINE.sub(r"\\\1", words))


def line(words: str) -> str:
    """Words that begin a line or an item of a list."""
    return _LEADING.sub(r"\1\\\2", escape(words))


def row(cells: Iterable[str]) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def section(title: str, items: Iterable[str]) -> list[str]:
    """A heading with a list under it; nothing for an empty list."""
    lines = [f"- {item}" for item in items]
    return [f"### {title}", "", *lines, ""] if lines else []
