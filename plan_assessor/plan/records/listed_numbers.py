"""Numbers of measures that another place gives: the list that tells them, and cells that name several of them."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.document.model import POINT, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.features import LETTERS, letters_of

# words that only say what the numbers beside them are of („darbai Nr. 1, 5“)
NAMING = frozenset({"header_measure", "header_number", "field_measure", "measures_heading"})


def with_numbers_of_list(items: Sequence[Item], builders: Sequence[MeasureBuilder]) -> None:
    """Gives measures without a number that of the point of the text which says the same („3. Kalbos kursai“)."""
    numbered = [item for item in items if item.number not in (None, POINT) and not isinstance(item.block, Table)]
    numbers = {letters_of(item.text): item.number for item in numbered if item.zone == "plan"}
    for builder in builders:
        builder.number = builder.number or numbers.get(letters_of(builder.title))


def only_numbers(text: str, lexicon: Lexicon) -> str:
    """The text without words that only say what its numbers are of: „darbai Nr. 1, 5“ as „1, 5“."""
    if not any(map(str.isdigit, text)):
        return text
    for token in reversed(lexicon.tokens(text)):
        word = token.printed
        if word.isalpha() and not NAMING.isdisjoint(lexicon.matcher.concepts(word)):
            end = token.start + len(word)
            text = f"{text[: token.start]} {text[end:].removeprefix('.')}"
    return text.strip()


def are_numbers(text: str, lexicon: Lexicon) -> bool:
    """True for numbers with a word that says what they are of („darbai Nr. 1, 5“)."""
    bare = only_numbers(text, lexicon)
    return bare != text and any(map(str.isdigit, bare)) and not LETTERS.search(bare)
