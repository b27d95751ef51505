"""A file of a pack that is being checked, and the names that it may refer to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from plan_assessor.messages.language import Language
from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Problem, suggest


class Context(NamedTuple):
    """A file of a pack, the languages it must speak, and the names that it may refer to.

    `concepts` are the word lists of the lexicon, `themes` those of the whole pack (None where they could not be read,
    so that none is unknown), `texts` the placeholders that the pack fills itself.
    """

    source: Source
    languages: tuple[Language, ...]
    concepts: Collection[str]
    themes: Collection[str] | None
    texts: Collection[str]

    def unknown(self, path: KeyPath, code: str, name: str, known: Iterable[str], topic: str = "") -> Problem:
        """A name that refers to nothing."""
        known = list(known)
        meant = suggest(name, known)
        return self.source.problem(path, code, suggestion=meant, name=name, known=", ".join(known), topic=topic)
