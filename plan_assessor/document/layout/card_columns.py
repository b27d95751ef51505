"""Pages of cards in two columns, like a brochure: the same labels stand in both, or in one beside running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from plan_assessor.document.layout.gutters import Gutter
from plan_assessor.document.layout.model import Line, PageContent
from plan_assessor.language.text import LABEL_SIGNS

# „Metas ▪ 2026 m.“, „Kas daro: muziejus“
_LABEL = re.compile(rf"(?P<label>[^\W\d_][^\W\d_ ]{{1,20}}(?: [^\W\d_]{{1,20}}){{0,3}})\s?[:{LABEL_SIGNS}]\s")
_FEWEST_LABELS = 3
"""Labels that both columns have, or one several times."""
_AGAIN = 2
_OFTEN = 3
_LEVEL = 0.6
"""Letters whose heights differ by no more, in points, stand on one line."""
_MOST_LEVEL = 0.7
"""Of running text beside cards no more lines stand on one line with them; the cells of a row all do."""
_BAR = 2.5
"""A bar is no higher than so many lines."""


def labels_in(lines: Iterable[Line]) -> Counter[str]:
    """The labels with which lines begin, as often as they do."""
    return Counter(label for line in lines if (label := label_of(line)))


def label_of(line: Line) -> str:
    """The label with which a line begins; „“ for none."""
    found = _LABEL.match(line.text)
    return found["label"] if found else ""


def repeated_labels(lines: Iterable[Line]) -> frozenset[str]:
    """The labels that lines begin with again and again; one alone is none of cards."""
    again = [label for label, count in labels_in(lines).items() if count >= _OFTEN]
    return frozenset(again) if len(again) > 1 else frozenset()


def same_labels(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether several labels stand in all columns."""
    return len(set.intersection(*(set(labels_in(column)) for column in columns))) >= _FEWEST_LABELS


def are_cards(column: Sequence[Line], beside: Sequence[Line]) -> bool:
    """Whether a column is cards, in which several labels come again, and the lines beside it are not its rows."""
    again = [label for label, count in labels_in(column).items() if count >= _AGAIN]
    bases = [line.base for line in column]
    level = sum(any(abs(line.base - base) <= _LEVEL for base in bases) for line in beside)
    return len(again) >= _FEWEST_LABELS and level <= _MOST_LEVEL * len(beside)


def lies_in_bar(line: Line, page: PageContent, gutters: Sequence[Gutter]) -> bool:
    """Whether a line stands in a coloured bar that runs over all columns: the title of what is under it."""
    over = [ruling.at for ruling in page.horizontal if all(ruling.start < a and b < ruling.end for a, b in gutters)]
    above = max((at for at in over if at <= line.middle), default=None)
    below = min((at for at in over if at >= line.middle), default=None)
    return above is not None and below is not None and below - above <= _BAR * line.size
