"""Labels shortened or signed in a way of the document: „a Biblioteka“ under „a – kas daro“, „Metas ▪ 2026 m.“.

They are written out as labels with a colon, a line for each, so that texts are cut at them as at any other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES, LABEL_SIGNS, flat
from plan_assessor.plan.records.columns import FIELD_ROLES, roles_of
from plan_assessor.plan.records.entries import kind_of_label

# „a – kas daro“, „(V) = vykdytojas“, „€ – pinigai; matas – rodiklis“: a letter, a sign or a word, a mark, and words
KEY = rf"[^\W\d_](?:[^\W\d_]{{1,7}}(?=\s[={DASHES}]))?|[^\s\w.,;:()=„“{DASHES}]{{1,2}}"
EXPLAINED = re.compile(rf"(?:^|(?<=[\s(]))(?P<key>{KEY})\)?\s?(?:[={DASHES}]|:)\s(?=[^\W\d_])")
ENDS = re.compile(r"[.;]\s|[.;]$|\n")
MOST_WORDS = 8  # that explain a letter
FEWEST_FIELDS = 2  # that the letters of a legend mean
FEWEST_KEYS = 3
# „Metas ▪ 2026 m.“, „Metai. 2026“: a few words, a sign that is no bar or a full stop, and what they name
SIGNED = re.compile(
    rf"^(?P<label>[^\W\d_]{{2,20}}(?: [^\W\d_]{{1,20}}){{0,3}})"
    rf"(?::? ?(?P<sign>[{LABEL_SIGNS}]) ?(?=\S)|\.(?: (?=\S)|$))",
    re.MULTILINE,
)
FEWEST_TIMES, FEWEST_LABELS = 2, 2  # that a label stands before a sign, with different words, and such labels


class Legend(NamedTuple):
    """What the letters mean that stand for labels, and the text that says so."""

    meanings: Mapping[str, str]
    text: str


def legend_of(texts: Iterable[str], lexicon: Lexicon) -> Legend | None:
    """The legend of a document: „a – kas daro; b – kiek kainuos; c – koks bus rezultatas“."""
    for text in texts:
        found = [*EXPLAINED.finditer(text)]
        keys = [match["key"] for match in found]
        # words stand in a legend beside signs: others are labels, or abbreviations
        words = any(len(key) > 1 and key.isalpha() for key in keys) and all(map(str.isalpha, keys))
        if words or len(keys) < FEWEST_KEYS or len(set(keys)) < len(keys):
            continue
        explained = dict(zip(keys, _meanings(text, found), strict=True))
        named = {role for words in explained.values() for role in roles_of(words, lexicon)}
        short = all(0 < len(words.split()) <= MOST_WORDS for words in explained.values())
        if short and len(named & FIELD_ROLES) >= FEWEST_FIELDS:
            return Legend(explained, text)
    return None


def _meanings(text: str, found: Sequence[re.Match[str]]) -> Iterator[str]:
    for match, following in pairwise([*found, None]):
        if match:
            words = text[match.end() : following.start() if following else None]
            yield flat(ENDS.split(words, maxsplit=1)[0]).strip(" ,;.(")


def signed_labels(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The letters of the labels that a sign or a full stop parts from what they name, again and again."""
    after: defaultdict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    for text in texts:
        for match in _signed(text, lexicon):
            kind = kind_of_label(match["label"])
            times[kind] += 1
            after[kind].add(text[match.end() :].split("\n", 1)[0])
    found = frozenset(kind for kind, values in after.items() if times[kind] >= FEWEST_TIMES and len(values) > 1)
    return found if len(found) >= FEWEST_LABELS else frozenset()


def _signed(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """The labels with a sign after them; in a line with several signs these part what is alike, and before a full stop
    anything may stand but the name of a field.
    """
    for match in SIGNED.finditer(text):
        sign, line = match["sign"], text[match.start() :].split("\n", 1)[0]
        if line.count(sign) == 1 if sign else roles_of(match["label"], lexicon):
            yield match


class Writing:
    """Writes out the labels that the texts of a document shorten or sign; leaves a text without any as it is."""

    def __init__(self, texts: Sequence[str], lexicon: Lexicon) -> None:
        self._legend = legend_of(texts, lexicon)
        self._lexicon = lexicon
        self._signed = signed_labels(texts, lexicon)
        keys = "|".join(map(re.escape, self._legend.meanings)) if self._legend else ""
        # „1 d.“ is a day
        mark = rf"(?:[).:]| ?[={DASHES}](?=\s|$))?(?:\s+|$)"
        self._key = re.compile(rf"(?:^|(?<=[\s(]))(?<!\d\s)(?P<key>{keys}){mark}") if keys else None

    def __call__(self, text: str) -> str:
        """The text with its labels in words, each with a colon."""
        return self._with_meanings(self._with_colons(text) if self._signed else text)

    def meaning(self, letter: str | None) -> str:
        """What a letter means by the legend; „“ for any other."""
        return self._legend.meanings.get(letter or "", "") if self._legend else ""

    def _with_meanings(self, text: str) -> str:
        """The text with the meaning of each letter in its place, where they stand in their order, none twice.

        One alone must open a line.
        """
        if not self._legend or not self._key or text == self._legend.text:
            return text
        found = [*self._key.finditer(text)]
        order = [*self._legend.meanings]
        places = [order.index(match["key"]) for match in found]
        opens = len(found) == 1 and found[0].start() == 0
        if places != sorted(set(places)) or not (len(found) > 1 or opens):
            return text
        for match in reversed(found):
            before, after = text[: match.start()].rstrip(" (\n"), text[match.end() :]
            text = f"{before}\n{self.meaning(match['key'])}: {after}".lstrip("\n")
        return text

    def _with_colons(self, text: str) -> str:
        """„Metas ▪ 2026 m.“ as „Metas: 2026 m.“."""
        for match in reversed([*_signed(text, self._lexicon)]):
            if kind_of_label(match["label"]) in self._signed:
                text = f"{text[: match.end('label')]}: {text[match.end() :]}"
        return text
