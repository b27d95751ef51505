"""What all finders of statements share: the plan's own sentences, its subject, and labels with their content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from plan_assessor.document.model import Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import UPPER, depth

# a full stop ends a sentence before a capital, except after abbreviations and numbers („2022 m. vasario“, „Nr. T-1“)
# (what stands before the blank is looked at after it: to look back from every letter takes twice as long)
SENTENCE_END = re.compile(rf"\s(?<=[^\W\d_]{{3}}[.!?;]\s)\s*(?=[{UPPER}„])|\s(?<=[)“\d][.;]\s)\s*(?=[{UPPER}]\w)|\n+")
SENTENCE_MARK = re.compile(r"[.!?;]\s|\n")
SEPARATOR = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:(?:yra|–|—|−|-|:|\.)\s*)(?P<content>.*)", re.DOTALL)
ITEMS_AFTER = 30
LABEL_WORDS = 2
LETTER_OR_DIGIT = re.compile(r"[^\W_]")
WORD = re.compile(r"[^\W_]+")
TO_FILL_IN = re.compile(r"\s*(?:[\[(<]\D*[\])>][\s.]*|_{2,}\D*)")
# a placeholder is short and says so at once; characters and words
LONGEST_PLACEHOLDER = 120
PLACEHOLDER_WITHIN = 3
PLACEHOLDER_WORDS = 10


class Sentence(NamedTuple):
    """A sentence (or a labelled row of a table) with its place; `position` is the number of its item.

    `hits` are the words of the lexicon in it, `concepts` the names of their concepts.
    """

    text: str
    place: Place
    position: int
    hits: tuple[Hit, ...]
    concepts: frozenset[str]

    def first(self, concept: str) -> Hit | None:
        """The first hit of a concept."""
        return next((hit for hit in self.hits if hit.concept == concept), None)


class Reading:
    """A dossier being understood: its outline, its title, and the subject that counts.

    `subject` names a concept of the lexicon, None when the plan is read on its own subject. `hosted` is set for a
    general document in which only the part on the subject counts.
    """

    def __init__(self, items: Sequence[Item], title: str, lexicon: Lexicon, subject: str | None) -> None:
        self.items = items
        self.title = title
        self.lexicon = lexicon
        self.subject = subject
        self.hosted = False

    def about(self, text: str) -> bool:
        """True where the text names the subject (always, when there is none to name)."""
        return self.subject is None or self.subject in self.lexicon.matcher.concepts(text)

    def in_scope(self, item: Item, text: str | None = None) -> bool:
        """True where what the item says counts: all of a plan on the subject, else what concerns the subject."""
        if not self.hosted:
            return True
        return any(self.about(heading) for heading in item.section) or self.about(item.text if text is None else text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the plan's own text, headings and list items included, tables not."""
        return [sentence for sentence in self.sentences_with_act if self.items[sentence.position].part == "plan"]

    @cached_property
    def sentences_with_act(self) -> list[Sentence]:
        """The sentences of the plan's own text and of the act that adopts it."""
        return [
            sentence
            for i, item in enumerate(self.items)
            if item.part in ("plan", "act")
            for sentence in self._split(i, item)
        ]

    def _split(self, index: int, item: Item) -> Iterator[Sentence]:
        if isinstance(item.block, Table) or not item.text:
            return
        for text in sentences(item.text, self.lexicon):
            yield self.sentence(text, item.place(text), index)

    def sentence(self, text: str, place: Place, index: int) -> Sentence:
        """A sentence with its hits."""
        hits = self.lexicon.matcher.find(text)
        return Sentence(text, place, index, hits, frozenset(hit.concept for hit in hits))

    def listed(self, index: int) -> list[Item]:
        """The list items that an introduction at `index` („Tikslinės grupės:“) announces; a row of a table has none."""
        intro = self.items[index]
        found: list[Item] = []
        if isinstance(intro.block, Table):
            return found
        for item in self.items[index + 1 : index + 1 + ITEMS_AFTER]:
            if isinstance(item.block, Table) or item.heading or item.part != "plan" or not item.text:
                break
            if not _belongs(intro, item, found):
                break
            found.append(item)
        return found

    def is_empty(self, text: str) -> bool:
        """True for what is no content: dashes, dots, brackets to fill in, „bus patikslinta“ (codebook, principle 3)."""
        return is_empty(text, self.lexicon)

    def body_after(self, index: int) -> list[Item]:
        """The paragraphs under a heading at `index`, up to the next heading or table."""
        found = []
        for item in self.items[index + 1 : index + 1 + ITEMS_AFTER]:
            if isinstance(item.block, Table) or item.heading or item.part != "plan":
                break
            if item.text:
                found.append(item)
        return found


def sentences(text: str, lexicon: Lexicon) -> list[str]:
    """The text cut into sentences."""
    if not SENTENCE_MARK.search(text):
        return [flat(text)] if text.strip() else []
    parts: list[str] = []
    for part in SENTENCE_END.split(text):
        if not part or not part.strip():
            continue
        if parts and _goes_on(parts[-1], lexicon):
            parts[-1] = f"{parts[-1]} {flat(part)}"
        else:
            parts.append(flat(part))
    return parts


def _goes_on(text: str, lexicon: Lexicon) -> bool:
    """True where the full stop is that of a label („Tikslas. Pagerinti …“) or of an abbreviation („20 proc.“)."""
    if not text.endswith("."):
        return False
    *before, last = text.split()
    return len(before) < LABEL_WORDS or "abbreviation" in lexicon.matcher.concepts(last)


def content_after(text: str, end: int) -> str | None:
    """What follows a label that ends at `end` and its dash or colon; "" for nothing, None without a separator."""
    match = SEPARATOR.match(text, end)
    if match:
        return match.group("content").strip()
    return "" if not text[end:].strip() else None


def is_empty(text: str, lexicon: Lexicon) -> bool:
    """True for what is no content (codebook, principle 3)."""
    if not LETTER_OR_DIGIT.search(text):
        return True
    if len(text) > LONGEST_PLACEHOLDER:
        return False
    if TO_FILL_IN.fullmatch(text):
        return True
    hit = next((hit for hit in lexicon.matcher.find(text) if hit.concept == "placeholder"), None)
    return hit is not None and hit.start <= PLACEHOLDER_WITHIN and len(WORD.findall(text)) <= PLACEHOLDER_WORDS


def _belongs(intro: Item, item: Item, found: Sequence[Item]) -> bool:
    """True where an item is announced by the introduction, not the next point of the same list."""
    if item.number is None:
        # items without marks: short lines that end with „;“ or follow one that does
        previous = found[-1].text if found else intro.text
        return previous.endswith((";", ":")) and (item.text.endswith((";", ".")) or item.text[0].islower())
    if item.number == "•" or not item.number[0].isdigit():
        return True
    if intro.number is None or intro.number == "•" or not intro.number[0].isdigit():
        return True
    own, announced = intro.number, item.number
    if announced.startswith(own + "."):
        return True
    # Word restarts sub-lists as „1)“: deeper than the introduction only where the number falls back
    return depth(announced) > depth(own)
