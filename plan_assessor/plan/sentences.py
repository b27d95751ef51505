"""The sentences of a plan, labels with their content, and what is no content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from plan_assessor.document.model import Place, Table
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import BRACKETED, DASHES, flat
from plan_assessor.plan.outline.item import Item

# a full stop ends a sentence before a capital, except after abbreviations and numbers („2022 m. vasario“, „Nr. T-1“)
# (what stands before the blank is looked at after it: to look back from every letter takes twice as long)
SENTENCE_END = re.compile(rf"\s(?<=[^\W\d_]{{3}}[.!?;]\s)\s*(?=[{UPPER}„\d])|\s(?<=[)“\d][.;]\s)\s*(?=[{UPPER}]\w)|\n+")
SENTENCE_MARK = re.compile(r"[.!?;]\s|\n")
# „1.2“, „Nr. 3“, „II“, „A.“
OWN_NUMBER = rf"(?:[^\W\d_]{{2}}\.\s*)?(?:\d{{1,2}}(?:\.\d{{1,2}})*|[IVX]{{1,4}}|[{UPPER}](?=\.))\s*"
SEPARATOR = re.compile(
    rf"\s*(?:\)\s*)?(?:{OWN_NUMBER})?(?:\([^()]*\)\s*)?(?:(?:–|—|−|-|:|\.|\?)\s*)(?P<content>.*)", re.DOTALL
)
# „Tikslas yra …“, „Tikslas (toliau – Tikslas) yra …“, „Tikslas, kurį sau keliame, yra …“
JOINED = re.compile(r"(?:,\s[^,.;:]{3,120},)?\s*(?:\([^()]*\)\s*)?(?P<copula>[^\W\d_]+)\s+(?P<content>.*)", re.DOTALL)
# „1 tikslas „Svetingas rajonas““
QUOTED_CONTENT = re.compile(r"\s*(?P<content>„.+)", re.DOTALL)
LABEL = re.compile(rf"([^\W\d_][^:–—?]{{1,40}}?)(?:\s*[:?]|\s[{DASHES}])\s")
# „Tikslas / Goal – …“
TRANSLATION = re.compile(r"\s*/\s*[^\W\d_]+(?:\s+[^\W\d_]+){0,3}")
# up to so many words of a label after the one that it is known by, and then a colon or dash
LONGER_LABEL = re.compile(
    rf"(?:(?:,?\s+[^\W\d_]+){{1,6}}\s*[:?]|(?:\s[^\W\d_{UPPER}]+){{1,4}},?\s[{DASHES}](?=\s)"
    # „Siekis, kuriam tarnauja planas, – kad …“
    rf"|,\s[^,.;:{DASHES}]{{3,80}},\s[{DASHES}](?=\s))\s*(?P<content>.*)",
    re.DOTALL,
)
LABEL_WORDS = 2
# „Strateginis tikslas 1. Padėti …“
NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})?\.")
NUMBERED_LABEL_WORDS = 4
AIM_LABEL_WORDS = 4
QUESTION_WORDS = 9
LETTER_OR_DIGIT = re.compile(r"[^\W_]")
WORD = re.compile(r"[^\W_]+")
# „[įrašyti]“, „[suformuluos darbo grupė spalio 21 d.]“, „____“, „...... (įrašys darbo grupė)“
TO_FILL_IN = re.compile(
    r"\s*(?:[\[(<]\D*[\])>][\s.]*|\[(?:[^\W\d_]+\s){2}[^\[\]]*\]|_{2,}\D*|[.…]{3,}\s*\([^()\d]*\)[\s.]*)"
)
BRACKET_END = re.compile(r"(?<=\])\s+(?=\[)")
UNIT = re.compile(r"\([^()]{1,20}\)")
UNIT_OF_SUMS = "header_funding"
# a placeholder is short and says so at once; characters and words
LONGEST_PLACEHOLDER = 120
PLACEHOLDER_WITHIN = 3
ASKED_WITHIN = 25
PLACEHOLDER_WORDS = 14
# „patikslinti vėliau“; with an object it is an action („Patikslinti įstaigų tvarką …“)
PLACEHOLDER_INFINITIVE_WORDS = 3
SHOWN = 60  # characters
REMEMBERED = 20_000  # texts: cells repeat, and every room asks whether they say anything

Names = frozenset[str]
NO_NAMES: Names = frozenset()
AIMS = frozenset({"goal", "task", "vision"})
ITSELF = ("own_name", "plan_itself")  # the concepts of what a document calls itself
# what speaks of the document: its name, or „jis“ after it
OF_THE_DOCUMENT = frozenset({*ITSELF, "plan_kind", "it_does"})
# concepts of sentences that rest on laws or decisions or define the document, and of those that tell what was done
CITING = frozenset({"decision", "law_kind", "self_definition", "definition", "annex"})
LOOKS_BACK = frozenset({"past_verb", "former_plan", "monitoring", "informing", "coordination", "statistics"})


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
        return next((hit for hit in self.hits if hit.concept == concept), None) if concept in self.concepts else None


def sentence(text: str, place: Place, index: int, lexicon: Lexicon, own_names: Names = NO_NAMES) -> Sentence:
    """A sentence with its hits; `own_names` are what this document calls itself, as other plans „planas“."""
    hits = tuple(hit for hit in lexicon.matcher.find(text) if hit.concept != "past_verb" or not _is_a_name(text, hit))
    if own_names:
        named = [token for token in lexicon.tokens(text) if token.folded in own_names]
        own = (Hit(concept, token.start, token.end) for token in named for concept in ITSELF)
        hits = tuple(sorted((*hits, *own), key=lambda hit: hit.start))
    return Sentence(text, place, index, hits, frozenset(hit.concept for hit in hits))


def _is_a_name(text: str, hit: Hit) -> bool:
    """„Rietavo seniūnija“: a place that ends as verbs do stands with a capital within a sentence."""
    before, word = text[: hit.start], text[hit.start : hit.end]
    return before[-1:] == " " and before.rstrip()[-1:].isalpha() and word[:1].isupper() and word[1:].islower()


def sentences_of(items: Sequence[Item], lexicon: Lexicon, own_names: Names = NO_NAMES) -> Iterator[Sentence]:
    """The sentences of the plan's own text and of the act that adopts it, tables left out."""
    for index, item in enumerate(items):
        if item.zone in ("plan", "act") and item.text and not isinstance(item.block, Table):
            for text in sentences(item.text, lexicon):
                yield sentence(text, item.place(text), index, lexicon, own_names)


def sentences(text: str, lexicon: Lexicon) -> list[str]:
    """The text cut into sentences."""
    if not SENTENCE_MARK.search(text):
        return [flat(text)] if text.strip() else []
    parts: list[list[str]] = []
    for part in SENTENCE_END.split(text):
        words = part.split() if part else []
        if words and parts and _goes_on(parts[-1], lexicon):
            parts[-1] += words
        elif words:
            parts.append(words)
    return [" ".join(words) for words in parts]


def _goes_on(words: Sequence[str], lexicon: Lexicon) -> bool:
    """True where a label ends („Mūsų plano tikslas. Pagerinti …“, „Ko siekiame? …“) or an abbreviation („20 proc.“)."""
    before, last = len(words) - 1, words[-1]
    if last.endswith("?"):
        return before < QUESTION_WORDS
    if not last.endswith("."):
        return False
    numbered = NUMBERED.fullmatch(last) is not None and before < NUMBERED_LABEL_WORDS
    found = lexicon.matcher.concepts(last)
    # „Plano tikslas (Goal). …“
    label = lexicon.matcher.concepts(" ".join(words)) if before < AIM_LABEL_WORDS else frozenset()
    aims = not label.isdisjoint(("goal", "task", "vision")) and (last.endswith(").") or bool(found & label & AIMS))
    return before < LABEL_WORDS or numbered or aims or "abbreviation" in found


def takes_up(before: Sentence, sentence: Sentence) -> bool:
    """„Darbai surašomi kasmet. Juos vykdys seniūnija“: what is carried out was named in the sentence before."""
    it = any(hit.concept == "it" and hit.start == 0 for hit in sentence.hits)
    looks_back = not LOOKS_BACK.isdisjoint(sentence.concepts)
    if not it or looks_back or "execute_verb" not in sentence.concepts or before.position != sentence.position:
        return False
    return "executed_object" in before.concepts and "people" not in before.concepts


def shown(text: str) -> str:
    """The first words of a text, by which a doubt names it."""
    return flat(text)[:SHOWN]


def label_of(text: str) -> str:
    """The words before the first colon or dash, where they are few; "" where there are none such."""
    match = LABEL.match(text)
    return match.group(1).casefold() if match else ""


def content_after(text: str, end: int, lexicon: Lexicon) -> str | None:
    """What follows a label that ends at `end` and its dash or colon; "" for nothing, None without a separator.

    A label can have more words before its colon („Kam skirtas planas: …“, „Tikslas, kurio siekiame: …“).
    """
    translated = TRANSLATION.match(text, end)
    end = translated.end() if translated else end
    # „Vizija 2030 m. – …“, but not „Savivaldybės biudžetas 2024 m. – 41 mln. eurų“
    after_year = lexicon.calendar.year_end(text, end + 1) or end
    dated = SEPARATOR.match(text, after_year)
    end = dated.start() if dated and dated.group("content")[:1].isalpha() else end
    match = (
        SEPARATOR.match(text, end)
        or _joined(text, end, lexicon)
        # „… rodikliai 2024 metų pabaigai yra trys: …“
        or LONGER_LABEL.match(text, after_year)
        or QUOTED_CONTENT.match(text, end)
    )
    if match:
        return match.group("content").strip()
    # „Programos tikslas (kodas 14-01)“
    return None if BRACKETED.sub("", text[end:]).strip() else ""


def _joined(text: str, end: int, lexicon: Lexicon) -> re.Match[str] | None:
    match = JOINED.match(text, end)
    return match if match and "copula" in lexicon.matcher.concepts(match["copula"]) else None


@lru_cache(REMEMBERED)
def is_empty(text: str, lexicon: Lexicon) -> bool:
    """True for what is no content (codebook, principle 3)."""
    if not LETTER_OR_DIGIT.search(text):
        return True
    if len(text) > LONGEST_PLACEHOLDER:
        return False
    if all(TO_FILL_IN.fullmatch(part) for part in BRACKET_END.split(text.strip())):
        # „(tūkst. Eur)“ over a table says in what its sums are
        return not (UNIT.fullmatch(text) and UNIT_OF_SUMS in lexicon.matcher.concepts(text))
    hit = next(iter(lexicon.matcher.hits(text, "placeholder")), None)
    # „dar svarstoma“
    begins = max((yet.end for yet in lexicon.matcher.hits(text, "not_yet") if yet.start == 0), default=0)
    if hit is not None and hit.start <= ASKED_WITHIN and "fill_in" in lexicon.matcher.concepts(text):
        # „Vienu sakiniu įrašykite, ko planu siekiama.“
        return len(sentences(text, lexicon)) == 1
    if hit is None or hit.start > begins + PLACEHOLDER_WITHIN:
        return False
    acting = "placeholder_action" in lexicon.matcher.concepts(text[hit.start : hit.end])
    return len(WORD.findall(text)) <= (PLACEHOLDER_INFINITIVE_WORDS if acting else PLACEHOLDER_WORDS)


def summed_up(sentence: Sentence, item: Item) -> str:
    """The words before a sentence of the same paragraph that says what they are („Tai …“)."""
    begins = any(hit.concept == "that_is" and hit.start == 0 for hit in sentence.hits)
    return item.text.partition(sentence.text)[0].strip() if begins else ""
