"""The words of a lexicon, numbered, and which of them a printed word may be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from plan_assessor.language.folding import Folding


class Vocabulary:
    """Numbered words, in all their forms, as one folding makes them comparable."""

    def __init__(self, folding: Folding) -> None:
        self._folding = folding
        # hundreds of thousands of forms, each of hardly more than one word: a set for each would take ten times as long
        self._forms: dict[str, tuple[int, ...]] = {}
        self._beginnings: defaultdict[str, set[int]] = defaultdict(set)
        self._endings: defaultdict[str, set[int]] = defaultdict(set)
        self._capitals: defaultdict[str, set[int]] = defaultdict(set)
        # of the beginnings and the endings: a part of a word is looked up sooner than each of them is tried
        self._lengths: set[int] = set()
        self._end_lengths: set[int] = set()

    def add(self, word: str, number: int, forms: Iterable[str]) -> None:
        """A word as the lexicon writes it; `forms` are those of a lemma."""
        fold = self._folding.word
        # one tuple for all forms of a word: a pack that is kept is read in three quarters of the time
        alone = (number,)
        if word.startswith("-"):
            ending = fold(word[1:])
            self._endings[ending].add(number)
            self._end_lengths.add(len(ending))
        elif word.endswith("*"):
            beginning = fold(word[:-1])
            self._beginnings[beginning].add(number)
            self._lengths.add(len(beginning))
        elif word.startswith("="):
            self._add_form(fold(word[1:]), alone)
        elif len(word) > 1 and word.isupper():
            self._capitals[self._folding.capitals(word)].add(number)
        else:
            for form in forms:
                self._add_form(fold(form), alone)

    def _add_form(self, form: str, alone: tuple[int, ...]) -> None:
        known = self._forms.get(form)
        self._forms[form] = alone if known is None else known + alone

    def numbers(self, word: str) -> set[int]:
        """The numbers of the words that a printed one may be."""
        folded = self._folding.word(word)
        found = self._capitals.get(self._folding.capitals(word), set()).union(self._forms.get(folded, ()))
        # of a word that is shorter the part is the whole word, which stands under its own length
        for length in self._lengths:
            if numbers := self._beginnings.get(folded[:length]):
                found |= numbers
        for length in self._end_lengths:
            if numbers := self._endings.get(folded[-length:]):
                found |= numbers
        return found
