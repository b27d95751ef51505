"""The letters that were meant, where those in a file make no words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final, NamedTuple

from plan_assessor.document.letters.codings import LIGATURES, Table, tables
from plan_assessor.document.letters.known import familiarity, usual_triples, words_of
from plan_assessor.language.letters import ACCENTED

USUAL: Final = frozenset(
    "".join(map(chr, (*range(0x20, 0x7F), 0x02, 0x09, 0x0A, 0x0D, 0xA0, 0xAD, 0xFFFE)))
    + f"{ACCENTED}{ACCENTED.upper()}„“”‘’‚«»–—−…•·§°€©®×÷±≤≥≠≈²³½¼¾№éÉóÓäÄöÖüÜ"
)
"""Signs that stand in plans; others are looked at."""
_CHUNK: Final = 40
"""Words that are looked at together."""
_FAMILIAR: Final = 0.8
_FEWEST_IN_WORDS: Final = 0.2
"""The share of the signs of a text that stand in words, at least."""
_STRANGE: Final = 0.9
"""Less familiar words are looked at: those of a chunk, those of a line in one font."""
_GAIN: Final = 0.05
_MENDED: Final = 0.9
"""What undoing brings at least, and how familiar what comes of it is."""
_UNCERTAIN: Final = 0.75
_CERTAIN: Final = 0.9
"""How familiar words are with a sign that stands for a letter, at most, and with the letter, at least."""
_FEWEST_WORDS: Final = 2
"""Different words that show which letter a sign stands for."""
_MOST_SIGNS: Final = 60
_LONG: Final = 5
_LINES: Final = 3
_NO_WORDS: Final = 0.28
"""Words of so many letters, in so many lines together, that are less familiar are none; abbreviations are shorter."""
_FEW_LETTERS: Final = 80
_SMALL_SHARE: Final = 0.05
_LONGEST: Final = 20
"""So many letters in such words, and such a share of the text, make it garbled; of one word count so many."""
_SIGNS: Final = re.compile(r"[\x00-\x01\x03-\x08\x0e-\x1f\x7f-\x9f\ud800-\uf8ff\ufffd]")
_MARKS: Final = re.compile(r"[!\"#$%&'()*+/<=>?@\[\\\]^`{|}~]")
_MANY_MARKS: Final = 100
"""So many of these, and more than letters and figures, are no text."""
_LATIN_ENDS: Final = "\u0250"
_IN_WORD: Final = re.compile(r"[^\s\d.,;:!?()„“\"/–-]+")


class Mended(NamedTuple):
    """A text as long as before; `letters` has what signs in it stand for that are no letters of their own."""

    text: str
    letters: dict[int, str]


def is_suspicious(text: str) -> bool:
    """Whether the text has signs that are unusual in plans, or words that are strange."""
    if not USUAL.issuperset(text):
        return True
    words = words_of(text)
    if sum(map(len, words)) < _FEWEST_IN_WORDS * len(text):
        return True
    return any(familiarity(words[start : start + _CHUNK]) < _FAMILIAR for start in range(0, len(words), _CHUNK))


def mend(text: str, fonts: Sequence[int]) -> Mended:
    """The text with its letters put right, font by font and line by line; `fonts` tells that of each character."""
    signs = list(text)
    strange: dict[int, list[list[int]]] = defaultdict(list)
    for font, places in _runs(text, fonts):
        if familiarity(words_of(_joined(text, places))) < _STRANGE or not USUAL.issuperset(_joined(text, places)):
            strange[font].append(places)
    for runs in strange.values():
        table = _best_table([_joined(text, places) for places in runs])
        if table is None:
            continue
        for places in runs:
            before = _joined(text, places)
            after = before.translate(table)
            if _is_better(before, after):
                for place, sign in zip(places, after, strict=True):
                    signs[place] = sign
    mended = "".join(signs)
    return Mended(mended, _letters_of(mended))


def is_garbled(text: str) -> bool:
    """Whether a good part of the text makes no words: the font did not say which letters it draws."""
    letters = sum(map(str.isalpha, text))
    jumbled = _jumbled(text)
    if max(jumbled, len(_SIGNS.findall(text))) > max(_FEW_LETTERS, _SMALL_SHARE * letters):
        return True
    marks = len(_MARKS.findall(text))
    return marks >= _MANY_MARKS and marks > sum(map(str.isalnum, text))


def _jumbled(text: str) -> int:
    """How many letters are in words of lines, several under one another, that are no words."""
    lines = [words for line in text.splitlines() if (words := [word for word in words_of(line) if _is_long(word)])]
    several = min(_LINES, len(lines))
    found: set[int] = set()
    for start in range(len(lines) - several + 1 if lines else 0):
        window = range(start, start + several)
        if familiarity(word for i in window for word in lines[i]) < _NO_WORDS:
            found.update(window)
    return sum(min(len(word), _LONGEST) for i in found for word in lines[i])


def _is_long(word: str) -> bool:
    return len(word) >= _LONG and max(word) < _LATIN_ENDS


def _runs(text: str, fonts: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """The places of characters of one font in one line."""
    start = 0
    for line in re.split("(?<=\n)", text):
        places = range(start, start + len(line))
        for font, run in groupby(places, key=fonts.__getitem__):
            yield font, list(run)
        start += len(line)


def _joined(text: str, places: Sequence[int]) -> str:
    return text[places[0] : places[-1] + 1]


def _is_better(before: str, after: str) -> bool:
    """Whether more of the letters make words, or as many with fewer unusual signs."""
    gain = _gain([before], [after])
    return gain > 0 or (gain == 0 and USUAL.issuperset(after) and not USUAL.issuperset(before))


def _best_table(texts: Sequence[str]) -> Table | None:
    """What makes the texts most familiar, if it makes them so."""
    undone = [[text.translate(table) for text in texts] for table in tables()]
    gain, best = max((_gain(texts, after), i) for i, after in enumerate(undone))
    words = chain.from_iterable(map(words_of, undone[best]))
    return tables()[best] if gain >= _GAIN and familiarity(words) >= _MENDED else None


def _gain(before: Iterable[str], after: Iterable[str]) -> float:
    """How much larger the share of usual triples is, of as many as there are before or after."""
    (known, count), (then_known, then) = (usual_triples(chain.from_iterable(map(words_of, texts)))
                                          for texts in (before, after))  # fmt: skip
    return (then_known - known) / max(count, then, 1)


def _letters_of(text: str) -> dict[int, str]:
    """What unusual signs inside words stand for: the letter or ligature that makes all of these words familiar."""
    found: dict[int, str] = {}
    odd = Counter(sign for sign in text if sign not in USUAL and not sign.isspace())
    if odd and familiarity(word for word in words_of(text) if odd.keys().isdisjoint(word)) < _CERTAIN:
        return found  # another language has other letters
    for sign, _ in odd.most_common(_MOST_SIGNS):
        words = {word.translate(found) for word in _IN_WORD.findall(text) if sign in word}
        if len(words) < _FEWEST_WORDS:
            continue
        score, letters = max((_fits(words, sign, meant), meant) for meant in (*ACCENTED, *LIGATURES))
        if score >= _CERTAIN and _fits(words, sign, sign) <= _UNCERTAIN:
            upper = sum(word.replace(sign, "").isupper() for word in words) * 2 > len(words)
            found[ord(sign)] = letters.upper() if upper else letters
    return found


def _fits(words: Iterable[str], sign: str, meant: str) -> float:
    """How familiar the triples are with what the sign may mean."""
    return familiarity(words_of(" ".join(word.replace(sign, meant) for word in words)))
