"""Cuts a document into its zones: decision, approval mark, title, plan, explanatory note, contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan_assessor.document.model import POINT, Paragraph, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.outline.act_numbers import has_act_number
from plan_assessor.plan.outline.approval import BODIES, ends_a_sentence, is_approval, names_decision, states_an_act
from plan_assessor.plan.outline.headings import ROMAN, is_about_line, is_chapter
from plan_assessor.plan.outline.item import Item, Zone
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.outline.own_points import FEWEST_POINTS, with_own_points
from plan_assessor.plan.outline.signature import is_signature
from plan_assessor.plan.outline.titles import is_prominent, is_title_line

# what opens a page that stands beside a plan: a table of changes, the metadata of a signed document
BESIDE_THE_PLAN = frozenset({"comparison", "metadata_page"})
CONTENTS_LINE = re.compile(r"(?:\t|(?<!\.)\.{4,}+\s*+|(?<!…)…{2,}+\s*+)\d{1,3}$")
NUMBER_LAST = re.compile(r"[^\W\d_]\W*[\s.…]\d{1,3}$")
# lengths in characters, the others in lines
SHORT = 160
SCRAP_LENGTH = 60
NUMBER_WORDS = 2  # of a line that is but a number
APPROVAL_LINES = 7
ANNEX_MARK_LINES = 5
LONGEST_ACT_TITLE = 400
ACT_WORDS = 2
NUMBERED_ACT_WORDS = 6


def zoned(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items, each marked with the zone that it stands in."""
    return _Zones(items, lexicon).items()


def hides_a_plan(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """True for a file of nothing but a decision, or a note on it, with what neither has behind its signature (anywhere,
    where none is known): a table, chapters, a list of anything.
    """
    if any(item.zone not in ("act", "note") for item in items):
        return False
    signed = next((n for n, item in enumerate(items) if is_signature(item, lexicon)), 0)
    below = items[signed:]
    listed = sum(item.number == POINT for item in below)
    tabled = any(isinstance(item.block, Table) and len(item.block.grid) >= FEWEST_POINTS for item in below)
    return tabled or listed >= FEWEST_POINTS or any(_opens_chapter(item, lexicon) for item in below)


def _opens_chapter(item: Item, lexicon: Lexicon) -> bool:
    return is_chapter(item.text, lexicon) or ROMAN.match(item.text) is not None


class _Zones:
    """Cuts one document into its zones."""

    def __init__(self, items: Sequence[Item], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._items = list(items)

    def items(self) -> list[Item]:
        self._mark_contents()
        self._mark_acts()
        return with_own_points(self._items, self._lexicon)

    def _mark(self, index: int, zone: Zone) -> None:
        self._items[index] = replace(self._items[index], zone=zone)

    def _mark_contents(self) -> None:
        """Lines with a leader to a page number; under a heading of contents those that end with a number, too."""
        listed = False
        for i, item in enumerate(self._items):
            listed = self._opens_contents(i) or (listed and NUMBER_LAST.search(item.text) is not None)
            if listed or CONTENTS_LINE.search(item.text):
                self._mark(i, "contents")

    def _opens_contents(self, index: int) -> bool:
        """True for „TURINYS“ over a line with a page number, not for „Pagalbos turinys“ over what it is."""
        item, following = self._items[index], self._items[index + 1 : index + 2]
        if "contents" not in self._short_concepts(item) or not following:
            return False
        hits = self._lexicon.matcher.hits(item.text, "contents")
        alone = any(hit.end - hit.start == len(item.text) for hit in hits)
        return alone and NUMBER_LAST.search(following[0].text) is not None

    def _mark_acts(self) -> None:
        """Marks decisions, explanatory notes and approval marks; what is left is the plan."""
        state: Zone = "plan"
        start = 0
        i = 0
        while i < len(self._items):
            item = self._items[i]
            end = self._mark_end(i)
            if end > i and self._opens_a_plan(i, end):
                for j in range(i, end):
                    self._mark(j, "approval")
                state, start, i = "plan", end, end
                continue
            found = self._short_concepts(item)
            if found & BESIDE_THE_PLAN or self._is_note_title(item):
                state = "note"
            elif state == "plan" and self._is_act_kind(item, found):
                state = "act"
                for j in range(start, i):
                    self._mark(j, "act")
            elif (state == "act" and self._starts_plan(item, found, i)) or (state == "note" and self._ends_note(item)):
                state, start = "plan", i
            if state != "plan" and self._items[i].zone == "plan":
                self._mark(i, state)
            i += 1

    def _mark_end(self, start: int) -> int:
        """The index after an approval mark, in whatever words it stands; `start` where none begins."""
        if is_approval(self._items[start].text, self._lexicon):
            return self._approval_end(start)
        end = self._annex_mark_end(start)
        may_stand = end == start and (start == 0 or self._items[start - 1].zone == "act")
        return self._shell_mark_end(start) if may_stand else end

    def _approval_end(self, start: int) -> int:
        """The index after the last line of an approval mark: its date and number are in it, or its lines run out."""
        text = ""
        for i in range(start, min(start + APPROVAL_LINES, len(self._items))):
            item = self._items[i]
            if isinstance(item.block, Table) or (text and len(item.text) > SHORT):
                return i
            if text and (is_chapter(item.text, self._lexicon) or is_title_line(item, self._lexicon)):
                return i
            if item.number and "decision" in self._lexicon.matcher.concepts(text):
                # „1. Plano tikslas – …“ under „… sprendimu Nr. T-“
                return i
            text = f"{text}\n{item.text}"
            if "decision" in self._lexicon.matcher.concepts(text) and has_act_number(text, self._lexicon):
                return self._amendment_end(i + 1)
        return min(start + APPROVAL_LINES, len(self._items))

    def _is_number_line(self, index: int) -> bool:
        """„Nr. T1-____“: the number of a decision, under another that stood over it („Protokolo Nr. 4 priedas“)."""
        words = self._items[index].text.split() if index < len(self._items) else []
        signs = tuple(sign.casefold() for sign in self._lexicon.number_signs)
        return 1 <= len(words) <= NUMBER_WORDS and words[0].casefold().rstrip(".") in signs

    def _annex_mark_end(self, start: int) -> int:
        """The index after „… tarybos 2019 m. gegužės 30 d. sprendimo Nr. T2-147 priedas“; `start` where it is none."""
        if self._is_title_by_style(self._items[start]):
            return start
        text = ""
        for i in range(start, min(start + ANNEX_MARK_LINES, len(self._items))):
            item = self._items[i]
            if isinstance(item.block, Table) or item.number or len(item.text) > SCRAP_LENGTH * 2:
                return start
            text = f"{text} {item.text}"
            found = self._lexicon.matcher.concepts(text)
            if "decision" in found and "annex" in found and has_act_number(text, self._lexicon):
                # the signature of the decision over the mark is no line of it
                later = self._annex_mark_end(start + 1) > start + 1
                return i + 1 + self._is_number_line(i + 1) if found & BODIES and not later else start
        return start

    def _shell_mark_end(self, start: int) -> int:
        """The index after lines at the start or in a decision that say whose decision it was („Įsigalioja … mero …
        potvarkiu Nr. …“); `start` where there are none.
        """
        text = ""
        for i, item in enumerate(self._items[start : start + APPROVAL_LINES], start):
            if not self._is_shell_line(item):
                return start
            text = f"{text} {item.text}"
            if (start == 0 and names_decision(text, self._lexicon)) or self._is_mark_of(start, text):
                return i + 1 + (self._ends_mark(i + 1) or self._is_number_line(i + 1))
        return start

    def _is_mark_of(self, start: int, text: str) -> bool:
        """A word of its own, whatever it is, over the body, the day and the number of its decision."""
        first = self._items[start].text.split("\n")[0]
        alone = first.isalpha() and self._lexicon.matcher.concepts(first).isdisjoint(BODIES)
        return alone and states_an_act(text, self._lexicon)

    def _is_shell_line(self, item: Item) -> bool:
        """Whether it can be a line over the title: short, and no title, act or letter itself."""
        if isinstance(item.block, Table) or item.number or len(item.text) > SHORT or ends_a_sentence(item.text):
            return False
        if is_about_line(item.text, self._lexicon) or self._is_act_kind(item, self._short_concepts(item)):
            return False
        if is_prominent(item) and "plan_name" in self._short_concepts(item):
            return False
        return not self._is_title_by_style(item)

    def _is_title_by_style(self, item: Item) -> bool:
        """„… įtraukties kelrodis“: what the file's own style makes a title."""
        level = item.block.level if isinstance(item.block, Paragraph) else None
        return bool(level) and head_kind(item.text, self._lexicon) == "plan"

    def _ends_mark(self, index: int) -> bool:
        """„patvirtintas“ alone under the number of the decision."""
        words = self._items[index].text.split() if index < len(self._items) else []
        return len(words) == 1 and "told_approved" in self._lexicon.matcher.concepts(words[0])

    def _amendment_end(self, start: int) -> int:
        """The index after „(… tarybos … sprendimo Nr. … redakcija)“ under an approval mark, its lines cut anywhere."""
        text = ""
        for i in range(start, min(start + APPROVAL_LINES, len(self._items))):
            text = f"{text} {self._items[i].text}".strip()
            if not text.startswith("("):
                return start
            if text.endswith(")"):
                return i + 1
        return start

    def _opens_a_plan(self, start: int, end: int) -> bool:
        """An approval mark stands before a title, a chapter or a table; a footnote or a sentence stands in the text."""
        if start == 0 or end >= len(self._items) or self._items[start].block.boxed:  # type: ignore[union-attr]
            return True
        following = self._items[end]
        if (
            isinstance(following.block, Table)
            or following.block.level
            or following.block.centered
            or following.block.bold
        ):
            return True
        return following.text.isupper() or not self._items[end - 1].text.endswith(".")

    def _short_concepts(self, item: Item) -> frozenset[str]:
        if isinstance(item.block, Table) or len(item.text) > SHORT or item.zone == "contents":
            return frozenset()
        return self._lexicon.matcher.concepts(item.text)

    def _is_note_title(self, item: Item) -> bool:
        """„AIŠKINAMASIS RAŠTAS DĖL …“, „SPRENDIMO „DĖL …“ PROJEKTO AIŠKINAMASIS RAŠTAS“: named first or last.

        “Plan and explanatory note” is the title of both; a numbered heading is one of the plan's own.
        """
        if isinstance(item.block, Table) or item.number is not None or item.zone == "contents":
            return False
        if len(item.text) > LONGEST_ACT_TITLE:
            return False
        hits = self._lexicon.matcher.hits(item.text, "explanatory_note")
        return any(hit.start == 0 or (hit.end == len(item.text) and not self._is_beside(item, hit)) for hit in hits)

    def _is_beside(self, item: Item, note: Hit) -> bool:
        """Whether a plan and a conjunction stand before the note."""
        before = item.text[: note.start]
        joined = self._lexicon.between.search(before)
        return joined is not None and "plan_name" in self._lexicon.matcher.concepts(before[: joined.start()])

    def _is_act_kind(self, item: Item, found: frozenset[str]) -> bool:
        if item.number is not None or not any(name.startswith("act_kind") for name in found):
            return False
        # its title can follow in the same paragraph („SPRENDIMAS / DĖL … PATVIRTINIMO“)
        first, _, title = item.text.partition("\n")
        short = len(first.split()) <= ACT_WORDS or self._is_numbered_act(item, first)
        return short and (not title or is_about_line(title, self._lexicon))

    def _is_numbered_act(self, item: Item, text: str) -> bool:
        """„RESOLUTION NO. 2019-45“: the kind of act that a line begins with, and its number."""
        words = text.split()
        named = {hit.concept for hit in self._lexicon.matcher.find(text) if hit.start == 0}
        acts = any(name.startswith("act_kind") for name in named)
        return acts and len(words) <= NUMBERED_ACT_WORDS and is_prominent(item) and has_act_number(text, self._lexicon)

    def _ends_note(self, item: Item) -> bool:
        """A title of a plan in capitals; what a note is on („PRIE SPRENDIMO „DĖL … PLANO …“ PROJEKTO“) is none."""
        if not isinstance(item.block, Paragraph) or len(item.text) > LONGEST_ACT_TITLE or not item.text.isupper():
            return False
        found = self._lexicon.matcher.concepts(item.text)
        shell = found & {"decision", "explanatory_note", "draft", "comparison"}
        return "document_name" in found and not shell and head_kind(item.text, self._lexicon) == "plan"

    def _starts_plan(self, item: Item, found: frozenset[str], index: int) -> bool:
        """After the signature of a decision, a title or chapter starts the plan."""
        signed = any(is_signature(other, self._lexicon) for other in self._items[max(0, index - 12) : index])
        if not isinstance(item.block, Paragraph) or "coordinated" in found:
            return False
        # where nobody signed, what the file's own style makes the title of a plan does
        titled = bool(item.block.level) and head_kind(item.text, self._lexicon) == "plan"
        if not (signed or titled or self._names_what_is_approved(item.text, index)):
            return False
        prominent = item.block.level or item.text.isupper() or item.block.centered or item.block.bold
        if not prominent or is_about_line(item.text, self._lexicon):
            return False
        return "plan_kind" in found or self._names_what_is_approved(item.text, index)

    def _names_what_is_approved(self, text: str, index: int) -> bool:
        """„Plungės kelrodis“ under „DĖL … KELRODŽIO PATVIRTINIMO“: what a plan is called is up to its authors."""
        approved = {name for other in self._items[:index] if other.zone == "act" for name in self._approved(other.text)}
        named = (token.printed.casefold() for token in self._lexicon.tokens(text)) if approved else ()
        return any(not approved.isdisjoint(self._lexicon.inflector.forms(name)) for name in named)

    def _approved(self, text: str) -> Iterator[str]:
        """What the line of a decision approves, as it stands there: the word before „patvirtinimo“."""
        for line in text.split("\n"):
            for hit in self._lexicon.matcher.hits(line, "approval_noun") if is_about_line(line, self._lexicon) else ():
                yield from line[: hit.start].casefold().split()[-1:]
