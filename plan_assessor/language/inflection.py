"""Forms of Lithuanian words, generated from the endings that the lexicon lists.

The generator is generous: for an ending that two declensions share it gives the forms of both, since a form that
does not exist does no harm. A word that it gets wrong lists its forms in the lexicon instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from plan_assessor.language.letters import VOWELS

# marks the ending of a lemma whose forms count, too
LEMMA = "~"


class Inflector:
    """Turns a lemma into its forms.

    `endings` maps the ending of a lemma to the endings of its forms; an ending marked „~“ is itself the ending of a
    lemma (a participle, a verbal noun) whose forms count too. `soften` maps a consonant to the one that it becomes
    before „i“ and a vowel (pilietis – piliečiai).
    """

    def __init__(self, endings: Mapping[str, Sequence[str]], soften: Mapping[str, str]) -> None:
        self._declensions = {ending: _Declension.of(forms) for ending, forms in endings.items()}
        self._by_length = sorted(endings, key=len, reverse=True)
        self._soften = soften

    def forms(self, lemma: str) -> set[str]:
        """All forms of the lemma, itself included; a word of no known ending has only itself."""
        ending = next((e for e in self._by_length if lemma.endswith(e) and len(lemma) > len(e)), None)
        if ending is None:
            return {lemma}
        declension = self._declensions[ending]
        stem = lemma.removesuffix(ending)
        soft = stem[:-1] + self._soften.get(stem[-1:], stem[-1:])
        forms = {lemma, *[stem + other for other in declension.hard], *[soft + other for other in declension.soft]}
        for other in declension.lemmas:
            forms |= self.forms(stem + other)
        return forms


class _Declension(NamedTuple):
    """The endings that leave the stem as it is, those before which it softens, and those of further lemmas."""

    hard: tuple[str, ...]
    soft: tuple[str, ...]
    lemmas: tuple[str, ...]

    @classmethod
    def of(cls, endings: Sequence[str]) -> _Declension:
        own = [ending for ending in endings if not ending.endswith(LEMMA)]
        return cls(
            tuple(ending for ending in own if not _softens(ending)),
            tuple(filter(_softens, own)),
            tuple(ending.removesuffix(LEMMA) for ending in endings if ending.endswith(LEMMA)),
        )


def _softens(ending: str) -> bool:
    return len(ending) > 1 and ending[0] == "i" and ending[1] in VOWELS
