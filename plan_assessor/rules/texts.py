"""Words as a report shows them: a pack's texts filled, the words of a document cut and quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plan_assessor.document.model import CELL, LINE
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.fill import fill
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.plan.model import Measure

QUOTE_LENGTH = 120
TITLE_LENGTH = 48
MOST_NAMED = 6
MOST_LISTED = 4

BETWEEN_LINES, BETWEEN_CELLS = "/", "·"

Value = int | str | Text
"""A number, words of the document, or a text of the pack."""

Values = Mapping[str, Value]


def render(template: Text, values: Values) -> Text:
    """The text in every language with its placeholders filled, on one line."""
    return {lang: " ".join(fill(template[lang], lang, values).split()) for lang in template}


def one_line(words: str) -> str:
    """A quotation on one line: „ / “ where a line ends, „ · “ between cells."""
    lines = (f" {BETWEEN_CELLS} ".join(line.split(CELL)) for line in words.strip().split(LINE))
    return " ".join(f" {BETWEEN_LINES} ".join(lines).split())


def shorten(words: str, limit: int = QUOTE_LENGTH) -> str:
    """The words on one line, cut at a blank, with „…“ for what is left out; `limit` in characters."""
    folded = one_line(words)
    if len(folded) <= limit:
        return folded
    return folded[: limit + 1].rsplit(" ", 1)[0][:limit].rstrip(" ,;:–-") + "…"


def listed(words: Sequence[str | Text], most: int = MOST_LISTED, of: int = 0) -> Text:
    """The words as they stand in a sentence: „a, b ir c“, or „a, b ir kt.“ where they are more (`of`)."""
    shown = words[:most]
    by_language = {lang: [w if isinstance(w, str) else w[lang] for w in shown] for lang in LANGUAGES}
    if max(of, len(words)) > len(shown):
        joined: Text = {lang: ", ".join(each) for lang, each in by_language.items()}
        return texts("rule.and_others", names=joined)
    last = texts("rule.and")
    return {lang: last[lang].join(filter(None, (", ".join(w[:-1]), *w[-1:]))) for lang, w in by_language.items()}


def names(measures: Sequence[Measure]) -> Text:
    """Measures by their numbers, or by their titles where they have none: „1.3, 2.1“."""
    shown = measures if len(measures) <= MOST_NAMED + 1 else measures[:MOST_NAMED]
    named = [
        m.number.strip(" .)") if m.number else texts("rule.title", title=shorten(m.title, TITLE_LENGTH)) for m in shown
    ]
    joined: Text = {lang: ", ".join(n if isinstance(n, str) else n[lang] for n in named) for lang in LANGUAGES}
    more = len(measures) - len(shown)
    return texts("rule.and_more", names=joined, count=more) if more else joined
