"""What is wrong in a YAML file: where, what, and what was probably meant.

The texts are in the catalogue; a Problem holds only its code and the values that fill the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from plan_assessor.errors import PackError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.signs import marked

SIMILAR = 60
LONGEST_LINE = 160
LONGEST_VALUE = 300


class Mark(NamedTuple):
    """A stretch of a line, counted from 1."""

    line: int
    column: int
    length: int = 1


@dataclass(frozen=True)
class Problem:
    """One mistake in a file.

    `code` names a text of the catalogue (`problem.…`) and `values` fill it; `source` is the offending line.
    `suggestion` is the word that was probably meant. `mark` is None for a file that has no lines (missing, binary, a
    folder).
    """

    file: str
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    mark: Mark | None = None
    source: str = ""
    suggestion: str | None = None

    def text(self, lang: Language = "lt") -> str:
        """„file:line:column: what is wrong“, then the line with a caret under the place."""
        message = text(f"problem.{self.code}", lang, **{name: _told(value) for name, value in self.values.items()})
        if self.suggestion:
            message += f" → {_told(self.suggestion)}?"
        file = marked(self.file)
        if self.mark is None:
            return f"{file}: {message}"
        head = f"{file}:{self.mark.line}:{self.mark.column}: {message}"
        if not self.source or self.mark.column > LONGEST_LINE:
            return head
        carets = "^" * max(1, min(self.mark.length, len(self.source) - self.mark.column + 1))
        return f"{head}\n    {marked(self.source[:LONGEST_LINE])}\n    {' ' * (self.mark.column - 1)}{carets}"

    def __str__(self) -> str:
        """The problem in Lithuanian."""
        return self.text()


def _told(value: object) -> object:
    """A number as it is, words cut to a length that a line holds; no terminal obeys them."""
    if isinstance(value, int):
        return value
    words = marked(str(value))
    return words if len(words) <= LONGEST_VALUE else f"{words[:LONGEST_VALUE]}…"


def suggest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`, where one is near enough to have been meant."""
    from rapidfuzz import process  # only a mistake needs it

    best = process.extractOne(word, list(known), score_cutoff=SIMILAR)
    return best[0] if best else None


def problems_of(error: PackError) -> Problems:
    """The problems that the error holds."""
    found = error.values["problems"]
    assert isinstance(found, Problems)
    return found


class Problems(tuple[Problem, ...]):
    """Several problems; as a text, one under the other."""

    __slots__ = ()

    def __str__(self) -> str:
        """The problems in Lithuanian."""
        return "\n".join(str(problem) for problem in self)
