"""What the texts of a field look like, whatever its label says: shares of kinds of content, lengths, variety."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.outline.numbering import plain_number
from plan_assessor.plan.records.columns import REMEMBERED
from plan_assessor.plan.records.terms import is_only_time, tells_time
from plan_assessor.plan.sentences import is_empty

LOOKED_AT = 100  # texts of a field, which tell what it holds
LONG = 80.0  # characters of a text that counts as long; longer ones count the same
DECIMAL = re.compile(r"\d[\d\s]*(?:[.,]\d+)?$")
SUM = re.compile(r"(?:\d{1,3}(?:\s\d{3})+|\d*00)(?:[.,]\d+)?$|\d+[.,]\d+$")
COUNT = re.compile(r"(?<!\d)\d++(?:[.,]\d++)?\s*+(?:%|[^\W\d_]{3})|[^\W\d_]{4}[^\d\n]{0,60}+\d")
ACTION_WITHIN = 4  # words: „Kartu su įmonėmis parengti …“
LETTERS = re.compile(r"[^\W\d_]+")
CODE = re.compile(r"[^\W\d_]{0,3}[.\-–]?\d[\d.\-–]*\.?$")
KINDS = (
    "code", "number", "sum", "amount", "source", "time", "only_time", "body", "count", "counted", "digits",
    "infinitive", "verbal_noun", "people", "capital",
)  # fmt: skip
# the kinds of content that show a field, and the share of texts that must show one
EVIDENCE: Mapping[str, frozenset[str]] = {
    "number": frozenset({"code"}),
    "indicator": frozenset({"count", "counted", "digits"}),
    "value": frozenset({"digits"}),
    "responsible": frozenset({"body"}),
    "timeline": frozenset({"time"}),
    "funding": frozenset({"amount", "source", "number"}),
    "target": frozenset({"people"}),
}
SPEAKING = 0.25
FEATURES = (*KINDS, "filled", "distinct", "length", "few_words", "many_words", "longest", "first")


@lru_cache(REMEMBERED)
def kinds(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The kinds of content that a text shows."""
    concepts = lexicon.matcher.concepts(text)
    letter = LETTERS.search(text)
    # no number, amount or count is without one: a quick look before the patterns
    digits = any(map(str.isdigit, text))
    told = {
        "code": bool((digits and CODE.match(text)) or plain_number(text)),
        "number": digits and bool(DECIMAL.match(text)),
        "sum": digits and bool(SUM.match(text)),
        "amount": digits and bool(lexicon.amounts.search(text)),
        "source": "funding_source" in concepts,
        "time": tells_time(text, lexicon),
        "only_time": is_only_time(text, lexicon),
        "body": names_body(text, lexicon) or "nameless_body" in concepts,
        "count": digits and bool(COUNT.search(text)),
        "counted": "counted" in concepts,
        "digits": digits,
        "infinitive": "infinitive" in concepts
        and "infinitive" in lexicon.matcher.concepts(" ".join(text.split()[:ACTION_WITHIN])),
        "verbal_noun": "verbal_noun" in concepts,
        "people": "people" in concepts,
        "capital": bool(letter and letter.group()[0].isupper()),
    }
    return frozenset(kind for kind, shown in told.items() if shown)


@lru_cache(REMEMBERED)
def letters_of(text: str) -> str:
    """The letters of a text, which tell whether it says the same as another."""
    return "".join(LETTERS.findall(text)).casefold()


def features(texts: Sequence[str], rows: int, longest: float, first: bool, lexicon: Lexicon) -> dict[str, float]:
    """The features of a field by its distinct texts, each from 0 to 1.

    `rows` is the number of records, `longest` the mean length of the texts of the wordiest field beside it, `first`
    whether no field with words stands before it.
    """
    share = len(texts) / max(1, rows)
    filled = [text for text in texts[:LOOKED_AT] if not is_empty(text, lexicon)]
    if not filled:
        return dict.fromkeys(FEATURES, 0.0)
    shown = Counter(kind for text in filled for kind in kinds(text, lexicon))
    values = {kind: shown[kind] / len(filled) for kind in KINDS}
    words = [len(text.split()) for text in filled]
    mean = sum(map(len, filled)) / len(filled)
    return values | {
        "filled": min(1.0, share * len(filled) / min(len(texts), LOOKED_AT)),
        "distinct": len(set(map(letters_of, filled))) / len(filled),
        "length": min(1.0, mean / LONG),
        "few_words": sum(count <= 2 for count in words) / len(words),
        "many_words": sum(count >= 6 for count in words) / len(words),
        "longest": min(1.0, mean / longest) if longest else 0.0,
        "first": float(first),
    }


def speaks_for(role: str, seen: Mapping[str, float]) -> bool:
    """True where enough of the texts of a field show what it would hold; `seen` are its features."""
    return role not in EVIDENCE or max(seen[kind] for kind in EVIDENCE[role]) >= SPEAKING


def mean_length(texts: Sequence[str]) -> float:
    """The mean length of the texts that are not blank, in characters."""
    filled = [text for text in texts if text.strip()]
    return sum(map(len, filled)) / len(filled) if filled else 0.0


def sheet_features(contents: Sequence[Sequence[str]], rows: int, lexicon: Lexicon) -> list[dict[str, float]]:
    """The features of the fields of a sheet."""
    lengths = [mean_length(texts) for texts in contents]
    longest = max(lengths, default=0.0)
    worded = next((j for j, length in enumerate(lengths) if length >= MEAN_OF_WORDS), 0)
    return [features(texts, rows, longest, j <= worded, lexicon) for j, texts in enumerate(contents)]


MEAN_OF_WORDS = 9.0  # characters: shorter fields hold numbers
