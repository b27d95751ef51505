"""Measures from numbered points, bullets and trees („D.1.1.1. Priemonė – …“)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan_assessor.document.model import Table
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.measures.builder import Group, Groups, MeasureBuilder
from plan_assessor.plan.measures.cells import fills
from plan_assessor.plan.measures.fields import Fields, may_be_labelled, split_fields
from plan_assessor.plan.measures.labels import group_level, measure_title
from plan_assessor.plan.measures.tables import TABLE_FIELDS
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import depth
from plan_assessor.plan.sentences import sentences

INFINITIVE = re.compile(r"^[„\"]?[^\W\d_]+(?:ti|tis)\b", re.IGNORECASE)
VERBAL_NOUN = re.compile(r"\b\w{2,}(?:imas|ymas|imai|ymai)(?:is)?\b", re.IGNORECASE)
LONGEST_TITLE = 400
SHORTEST_TITLE = 8
LABEL_WITHIN = 60
OTHER_LISTS = frozenset({"task", "goal", "indicator_word", "target_group"})


class ListReader:
    """Reads the measures that stand in lists; `lines` holds the numbers of the items that they were read from."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lexicon = context.lexicon
        self._open = Groups()
        self._intro: Item | None = None
        # how the numbers of a list begin that is none of measures
        self._other: str | None = None
        self._drafts: list[MeasureBuilder] = []
        self._last_index = -1
        self._described = False
        self.lines: set[int] = set()

    def measures(self) -> list[MeasureBuilder]:
        """The measures in the order of the text."""
        items = self._context.items
        for i, item in enumerate(items):
            if item.zone != "plan" or isinstance(item.block, Table) or not item.text:
                continue
            self._read(i, item, items)
        return self._drafts

    def _read(self, i: int, item: Item, items: Sequence[Item]) -> None:
        if self._is_field_line(item) and self._drafts and self._last_index >= 0:
            fields = split_fields(item.text, self._lexicon)
            # after a description only an indicator is that of one measure, and not of the plan
            if not self._described or "indicator" in fields.parts:
                self._attach(fields, item)
                self.lines.add(i)
                return
        level = group_level(item.text, self._lexicon)
        if level:
            self._open.enter(Group(level, flat(item.text), {}))
        labelled = self._labelled(item)
        if item.heading and not labelled and not self._is_measure(i, item, items):
            self._intro, self._last_index = None, -1
            return
        if item.text.endswith(":") and not labelled:
            self._intro = item if self._announces(item.text) else None
            self._other = f"{item.number}." if item.number and self._announces_others(item.text) else None
            return
        if self._other and (item.number or "").startswith(self._other):
            return
        if level or not (labelled or self._is_measure(i, item, items)):
            if not item.number and self._last_index >= 0:
                self._last_index, self._described = (-1, False) if self._described else (self._last_index, True)
            return
        self._add(i, item)

    def _is_measure(self, i: int, item: Item, items: Sequence[Item]) -> bool:
        """A leaf of a list of measures that states one action."""
        if item.number is None or len(item.text) > LONGEST_TITLE * 3:
            return False
        if not self._among_measures(item) and not self._says_who_and_when(item):
            return False
        if self._has_children(i, item, items):
            if not item.text.endswith((".", ";")):
                self._open.enter(Group(2 + depth(item.number), flat(item.text), {}))
            return False
        fields = split_fields(item.text, self._lexicon)
        told = sentences(fields.title, self._lexicon)
        actions = [sentence for sentence in told if INFINITIVE.match(sentence)]
        if len(actions) > 1 or (len(told) > 1 and not actions):
            return False
        following = items[i + 1] if i + 1 < len(items) else None
        has_fields = bool(fields.parts) or (following is not None and self._is_field_line(following))
        return (
            bool(actions) or has_fields or bool(VERBAL_NOUN.search(fields.title) and len(fields.title) < LONGEST_TITLE)
        )

    def _says_who_and_when(self, item: Item) -> bool:
        """An action with its executor in the same point is a measure under whatever heading."""
        fields = split_fields(item.text, self._lexicon)
        return bool(INFINITIVE.match(fields.title)) and "responsible" in fields.parts

    def _has_children(self, i: int, item: Item, items: Sequence[Item]) -> bool:
        following = items[i + 1] if i + 1 < len(items) else None
        if following and following.number == "•" != item.number and INFINITIVE.match(following.text):
            # „1. Priėmimas ir informavimas“ over „• Išdalyti atmintinę“; „1. Rengti kursus“ is one itself
            return not INFINITIVE.match(item.text)
        for other in items[i + 1 : i + 4]:
            if other.number and item.number and item.number != "•" and other.number.startswith(item.number + "."):
                return not self._is_field_line(other)
            if other.number is not None:
                return False
        return False

    def _labelled(self, item: Item) -> bool:
        """„1.1.1. Priemonė – …“, „1.1.1 priemonė – …“: the label makes it a measure wherever it stands."""
        title = measure_title(item.text, self._lexicon)
        return title.labelled and bool(item.number or title.number) and len(title.words) > SHORTEST_TITLE

    def _among_measures(self, item: Item) -> bool:
        """Under a heading of measures or actions, or after „įgyvendinamos šios priemonės:“."""
        if self._intro is not None:
            return True
        return bool(item.section) and self._is_measures_heading(item.section)

    def _is_measures_heading(self, section: Sequence[str]) -> bool:
        # the nearest heading decides, groups of measures may stand between
        for heading in reversed(section):
            found = self._lexicon.matcher.concepts(heading)
            if "measures_heading" in found:
                return True
            if found & {"task", "goal", "monitoring", "funding_label", "indicator_word", "statistics"}:
                return False
        return False

    def _announces(self, text: str) -> bool:
        found = self._lexicon.matcher.concepts(text)
        announces = found & {"measures_heading", "measures_intro"}
        return bool(announces) and not found & OTHER_LISTS

    def _announces_others(self, text: str) -> bool:
        return not self._lexicon.matcher.concepts(text).isdisjoint(OTHER_LISTS)

    def _is_field_line(self, item: Item) -> bool:
        """„Rodiklis – …“, „Vykdytojas: …“: a line that belongs to the measure above it."""
        if isinstance(item.block, Table) or item.heading:
            return False
        if not may_be_labelled(item.text, self._lexicon, LABEL_WITHIN):
            return False
        parts = split_fields(item.text, self._lexicon)
        return not parts.title and bool(parts.parts)

    def _add(self, i: int, item: Item) -> None:
        number, words, _ = measure_title(item.text, self._lexicon)
        fields = split_fields(words, self._lexicon)
        if not fields.title:
            return
        own = item.number if item.number != "•" else None
        draft = MeasureBuilder(fields.title, item.place(fields.title), i, own or number)
        self._open.apply(draft)
        draft.groups = (*draft.groups, *item.section[-1:])
        self._drafts.append(draft)
        self.lines.add(i)
        self._last_index, self._described = i, False
        self._attach(fields, item)

    def _attach(self, fields: Fields, item: Item) -> None:
        draft = self._drafts[-1]
        for name in TABLE_FIELDS:
            part = fields.parts.get(name)
            if part and fills(name, part, self._lexicon):
                draft.fill(name, item.place(part))
        if "detail" in fields.parts:
            draft.detail.append(fields.parts["detail"])
        draft.valued = draft.valued or any(c.isdigit() for c in fields.parts.get("indicator", ""))
