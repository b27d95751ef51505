"""Forms of Lithuanian words, generated from the endings that the lexicon lists.

The generator is generous: for an ending that two declensions share it gives the forms of both, since a form that
does not exist does no harm. A word that it gets wrong lists its forms in the lexicon instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

VOWELS = frozenset("aąeęėiįyouųū")


class Inflector:
    """Turns a lemma into its forms.

    `endings` maps the ending of a lemma to the endings of its forms; an ending marked „~“ is itself the ending of a
    lemma (a participle, a verbal noun) whose forms count too. `soften` maps a consonant to the one that it becomes
    before „i“ and a vowel (pilietis – piliečiai).
    """

    def __init__(self, endings: Mapping[str, Sequence[str]], soften: Mapping[str, str]) -> None:
        self._endings = endings
        self._by_length = sorted(endings, key=len, reverse=True)
        self._soften = soften

    def forms(self, lemma: str) -> frozenset[str]:
        """All forms of the lemma, itself included; a word of no known ending has only itself."""
        ending = next((e for e in self._by_length if lemma.endswith(e) and len(lemma) > len(e)), None)
        if ending is None:
            return frozenset({lemma})
        stem = lemma.removesuffix(ending)
        forms = {lemma}
        for other in self._endings[ending]:
            if other.endswith("~"):
                forms |= self.forms(stem + other[:-1])
            else:
                forms.add(self._join(stem, other))
        return frozenset(forms)

    def _join(self, stem: str, ending: str) -> str:
        softens = len(ending) > 1 and ending[0] == "i" and ending[1] in VOWELS
        if softens and stem[-1:] in self._soften:
            stem = stem[:-1] + self._soften[stem[-1]]
        return stem + ending
