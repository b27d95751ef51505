"""The words of a language: everything that the readers of plans look for, from one YAML file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from plan_assessor.language.dates import Calendar, DateWords
from plan_assessor.language.folding import PRINTED, RECOGNISED, Folding
from plan_assessor.language.inflection import Inflector
from plan_assessor.language.matcher import Matcher, Phrases, Token, tokens
from plan_assessor.language.money import amounts

SHORTEST_WORD = 4  # letters: shorter ones join others


class Lexicon:
    """A loaded lexicon: its concepts with their phrases, and the inflection of the language."""

    def __init__(
        self,
        data: Mapping[str, Any],
        foldings: Sequence[Folding] = PRINTED,
        concepts: Mapping[str, Phrases] | None = None,
    ) -> None:
        """The lexicon of `data`; `concepts` stand in the place of those that are written there."""
        self._data = data
        self._foldings = foldings
        inflection = data["inflection"]
        self.language: str = data["language"]
        self.inflector = Inflector(inflection["endings"], inflection["soften"])
        self.calendar = Calendar(data["months"], DateWords(**data["dates"]), foldings[-1].word)
        self.number_signs = tuple(data["number_signs"])
        self.common_words = frozenset(data["common_words"])
        self.amounts = amounts(**data["money"])
        self.between = re.compile(rf"\s(?:{'|'.join(map(re.escape, data['conjunctions']))})\s", re.IGNORECASE)
        self.concepts: Mapping[str, Phrases] = concepts or {
            name: phrases(entry) for name, entry in data["concepts"].items()
        }

    @cached_property
    def matcher(self) -> Matcher:
        """The matcher of all concepts of the lexicon."""
        return self.compile(self.concepts)

    @cached_property
    def recognised(self) -> Lexicon:
        """The same words for text from recognition, told even where letters of them were misread."""
        return Lexicon(self._data, RECOGNISED, self.concepts)

    def having(self, concepts: Mapping[str, Phrases]) -> Lexicon:
        """The same language with these concepts."""
        return Lexicon(self._data, self._foldings, concepts)

    def tokens(self, text: str) -> list[Token]:
        """The words of a text in order, folded as those of the lexicon are."""
        return tokens(text, self._foldings[0])

    @cached_property
    def forms(self) -> frozenset[str]:
        """The concepts that tell the form of a word by its ending, and nothing of what it means."""
        return frozenset(
            name for name, known in self.concepts.items() if all(word.startswith("-") for word in known.words)
        )

    def unknown(self, text: str) -> list[Token]:
        """The words of a text that no concept has, those of a few letters left out."""
        known = [hit for hit in self.matcher.find(text) if hit.concept not in self.forms]
        words = [
            token for token in self.tokens(text) if len(token.printed) >= SHORTEST_WORD and token.printed.isalpha()
        ]
        return [word for word in words if not any(hit.start <= word.start < hit.end for hit in known)]

    def compile(self, concepts: Mapping[str, Phrases]) -> Matcher:
        """A matcher of other concepts (those of a rule pack) in this language."""
        return Matcher(concepts, self.inflector, self._foldings)


def phrases(entry: Sequence[str] | Mapping[str, Any]) -> Phrases:
    """A concept as written in YAML: a list of phrases, or `words`, `not` and `forms` (of words inflected oddly)."""
    if isinstance(entry, Mapping):
        return Phrases(entry["words"], entry.get("not", ()), entry.get("forms", {}))
    return Phrases(entry)


def load_lexicon(path: Path) -> Lexicon:
    """The lexicon in the YAML file at `path`; raises PackError with every mistake in it."""
    # most runs have it from an earlier one, compiled
    from plan_assessor.yaml_files import parse as strict_yaml

    return Lexicon(strict_yaml.read(path))
