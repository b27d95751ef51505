"""What is a heading, by its words, its look or the file's own style (field notes, 1.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan_assessor.document.model import POINT, Paragraph
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.parted import is_parted
from plan_assessor.language.text import DASHES
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import depth

CHAPTER = re.compile(r"^(?:[IVXLivxl]+|\d{1,2}|(?P<ordinal>\w+))\.?\s+(?P<word>\w+)\.?$")
# „1 lentelė. SSGG“, “Figure 3: Emissions”
CAPTION = re.compile(r"^(?:\d[\d.]*+\s+(?P<after>\w+)\b|(?P<before>[^\W\d_]+)\s\d[\d.]*+(?:[a-z]\b)?(?=[:.\s-]|$))")
ROMAN = re.compile(r"^[IVX]+\.\s*(?=\S)", re.IGNORECASE)
CLOSING_QUOTES = '“”»"'  # a sentence that somebody said is no heading
# „Iš kur pinigai? …“: a label beside which nothing stands is none, either
LEFT_BLANK = re.compile(rf"[:?]\s+(?:…|_+|[{DASHES}])$")
LONGEST_HEADING = 160  # characters
PLAIN_BOLD = 3  # the level of a heading without a number in bold letters
NAME = re.compile(rf"(?P<name>[{UPPER}„][^.:;?!0-9]{{2,60}})\. (?=[{UPPER}„])")
LONGEST_NAME = 5  # words of the name that a point begins with
FEWEST_NAMED = 3  # points that begin with a name, where it is the habit of a document


def names_of_points(items: Sequence[Item]) -> dict[int, str]:
    """The names that points begin with („§ 3. Kalba. Bibliotekose vedamos …“), by position; one or two are chance."""
    matches = ((n, NAME.match(item.text)) for n, item in enumerate(items) if item.zone == "plan")
    names = {n: match["name"] for n, match in matches if match and len(match["name"].split()) <= LONGEST_NAME}
    return names if len(names) >= FEWEST_NAMED else {}


def is_named(item: Item) -> bool:
    """Whether the last heading over an item is the name that its own text begins with."""
    return bool(item.section) and item.text.startswith(f"{item.section[-1]}. ")


def is_chapter(text: str, lexicon: Lexicon) -> bool:
    """True for „II SKYRIUS“ and the like."""
    match = CHAPTER.match(text.split("\n")[0])
    if not match or "chapter" not in lexicon.matcher.concepts(match["word"]):
        return False
    ordinal = match["ordinal"]
    # „PIRMOJI DALIS“ parts documents, whose titles stand below it
    return ordinal is None or (not ordinal.isupper() and "ordinal" in lexicon.matcher.concepts(ordinal))


def heading_level(item: Item, lexicon: Lexicon) -> int:
    """The level of a heading (1 is the highest), 0 for other paragraphs."""
    block, text = item.block, item.text
    if not isinstance(block, Paragraph) or not text or item.number == POINT or len(text) > LONGEST_HEADING:
        return 0
    if is_chapter(text, lexicon):
        return 1
    if is_caption(text, lexicon) or is_parted(text):
        return 0
    if block.level:
        return block.level
    if text.rstrip(CLOSING_QUOTES).endswith((".", ";", ",", ":")) or text[0].islower() or LEFT_BLANK.search(text):
        return 0
    letters = [c for c in text if c.isalpha()]
    if ROMAN.match(text) and len(text) < LONGEST_HEADING:
        return 1
    capitals = len(letters) > 5 and text.upper() == text
    if capitals:
        return 2
    if item.number and block.bold:
        return PLAIN_BOLD + depth(item.number)
    return PLAIN_BOLD if (block.bold or block.centered) and len(letters) > 3 else 0


def is_caption(text: str, lexicon: Lexicon) -> bool:
    """True for the name of a table or picture: it belongs to that, and nothing stands under it."""
    match = CAPTION.match(text)
    return bool(match and "caption" in lexicon.matcher.concepts(match["after"] or match["before"]))


def is_about_line(text: str, lexicon: Lexicon) -> bool:
    """True for the line of a decision that says what it is about („DĖL … PATVIRTINIMO“), not „Dėl ko tai darome?“."""
    return "?" not in text and any(hit.start == 0 for hit in lexicon.matcher.hits(text[:8], "about_line"))
