"""Numbers of acts: „Nr. T-67“, „Nr. (5.3)A1-611“, „sprendimu T1-273“, „Nr. T-107(E)“."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES

# groups of letters and digits joined by dashes or slashes, the last one with a digit; brackets before or after them
_GROUPS = rf"(?:[^\W\d_]{{1,4}}\.)?(?:[^\W_]+\s?[/{DASHES}]\s?)*[^\W\d_]{{0,4}}\d[^\W_]*(?:\.\d+)*"
_BEFORE, _AFTER = r"(?:\(\d[\d.]*\)\s?)?", r"(?:\s?\([^\W\d_]{1,2}\))?"
# without „Nr.“, right after the name of the act: of letters and digits, or of two groups of digits that are no years
BARE = re.compile(
    rf"\s+((?=[^\W\d_])[^\W_]{{1,6}}\s?[{DASHES}]\s?\d[^\W_]*(?:[{DASHES}]\d+)?{_AFTER}"
    rf"|(?!(?:19|20)\d\d[{DASHES}]\s?(?:19|20)\d\d)\d{{2,5}}[{DASHES}]\d{{1,5}}(?![{DASHES}]?\d))(?=\W|$)"
)
# a one that recognition read as a letter: „Tl-273“
ONE_AS_LETTER = re.compile(rf"(?<=[{UPPER}])l(?=[{DASHES}]\d)")


class ActNumber(NamedTuple):
    """A number with plain hyphens and no blanks (`T-67`), and where its label or itself begins."""

    number: str
    start: int


def act_numbers(text: str, lexicon: Lexicon) -> Iterator[ActNumber]:
    """The numbers of acts in the order of the text."""
    found = [(match.group(1), match.start()) for match in _labelled(lexicon.number_signs).finditer(text)]
    for hit in lexicon.matcher.hits(text, "decision"):
        match = BARE.match(text, hit.end)
        if match:
            found.append((match.group(1), match.start(1)))
    for number, start in sorted(found, key=lambda pair: pair[1]):
        yield ActNumber(plain(number), start)


@cache
def _labelled(signs: tuple[str, ...]) -> re.Pattern[str]:
    """A number after its label („Nr.“)."""
    label = "|".join(map(re.escape, signs))
    return re.compile(rf"\b(?:{label})\.?\s*[:{DASHES}]?\s*({_BEFORE}{_GROUPS}{_AFTER})", re.IGNORECASE)


def plain(number: str) -> str:
    """A number that stands alone, as it is kept: with plain hyphens and no blanks."""
    hyphened = re.sub(rf"[{DASHES}]", "-", re.sub(r"\s", "", number)).rstrip(".,")
    return ONE_AS_LETTER.sub("1", hyphened)


def has_act_number(text: str, lexicon: Lexicon) -> bool:
    """Whether the number of an act stands in the text."""
    return next(act_numbers(text, lexicon), None) is not None
