"""What all finders of statements share: the plan's own sentences, its subject, and labels with their content."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property

from plan_assessor.document.model import Place, Registration, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.bodies import explained_bodies
from plan_assessor.plan.findings import Entry, Findings, LabelledRow
from plan_assessor.plan.outline.announced import ITEMS_AFTER, announced_by
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.rows import front_of, group_rows, key_value_rows
from plan_assessor.plan.scope import Scope
from plan_assessor.plan.sentences import NO_NAMES, Names, Sentence, is_empty, label_of, sentence, sentences

AGAIN_AND_AGAIN = 3
LONGEST_CELL = 120  # words beside a label that are read as one
LABEL_WORDS = 5
LABELS = frozenset(
    {
        "goal", "task", "target_group", "period_label", "funding_label", "executor_statement",
        "field_responsible", "field_timeline", "field_funding",
    }
)  # fmt: skip
# the words of which such labels are made
WORDS_OF_LABELS = LABELS | {
    "own_name", "plan_itself", "executed_object", "label_filler", "execution_noun", "of_a_label",
    "header_timeline", "header_funding", "header_responsible", "header_target",
}  # fmt: skip
CHAPTER_NAMED = re.compile(r"\b([IVX]+)\s+(\w+)")
AIMS = frozenset({"goal", "task", "vision"})
NOTHING_FOUND = Findings()


@dataclass(frozen=True)
class Context:
    """What all finders look at: the dossier's outline and its sentences, its title, its scope, and its records.

    `own_names` are the forms of the word by which a document calls itself that is no plan by name („rinkinys“),
    `entries` its labels with their content.
    `registrations` are those of signed files, each with the name of its file; `margins` what stands in the headers of
    pages. Both count for adoption alone.
    """

    items: Sequence[Item]
    title: str
    lexicon: Lexicon
    scope: Scope
    sentences_with_act: Sequence[Sentence]
    findings: Findings = NOTHING_FOUND
    own_names: Names = NO_NAMES
    entries: Sequence[Entry] = ()
    registrations: Sequence[tuple[str, Registration]] = ()
    margins: Sequence[Item] = ()

    def having(self, entries: Sequence[Entry]) -> Context:
        """The same with these entries; all that was found in the document stays found."""
        known = copy(self)
        known.__dict__["entries"] = entries
        return known

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the plan's own text, headings and list items included, tables not."""
        return [sentence for sentence in self.sentences_with_act if self.items[sentence.position].zone == "plan"]

    @cached_property
    def sayings(self) -> list[Sentence]:
        """What is said of the plan as a whole: the lines of a measure speak of it alone."""
        text = [sentence for sentence in self.sentences if sentence.position not in self.findings.lines]
        return [*text, *self.rows, *self.told_in_cells]

    @cached_property
    def sayings_of_all(self) -> list[Sentence]:
        """Those that can speak of all measures: a label that comes again and again, or a task, speaks of some."""
        labels = Counter(label for sentence in self.sayings if (label := label_of(sentence.text)))
        of_tasks = {(row.text, row.position) for row in self.findings.rows if "task" in self.concepts(row.text)}
        return [
            sentence
            for sentence in self.sayings
            if not self._speaks_of_some(label_of(sentence.text), labels)
            and (sentence.text, sentence.position) not in of_tasks
        ]

    def _speaks_of_some(self, label: str, labels: Counter[str]) -> bool:
        """True for a label of records, which comes again and again; what only says that something was settled
        („SUTARTA:“) may stand before what holds for all.
        """
        return labels[label] >= AGAIN_AND_AGAIN and "settled" not in self.concepts(label)

    @cached_property
    def announcements(self) -> list[Sentence]:
        """The same, each that announces a list („Programos lėšas sudaro:“) with the words of the list."""
        return [self._with_list(sentence) for sentence in self.sayings_of_all]

    def _with_list(self, said: Sentence) -> Sentence:
        listed = [item.text for item in self.listed(said.position)] if said.text.endswith(":") else []
        if not listed:
            return said
        place = self.items[said.position].place_of([said.text, *listed])
        return self.sentence(" ".join([said.text, *listed]), place, said.position)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """The bodies that the plan calls by abbreviations which it explains."""
        return explained_bodies((item.text for item in self.items if item.zone == "plan"), self.lexicon)

    @cached_property
    def rows(self) -> list[Sentence]:
        """Rows of tables as sentences: goals and tasks over measures, and key–value rows („Programos tikslas | …“)."""
        captions = [row for row in group_rows(self.items, self.lexicon) if row.place.row == 1]
        known = {(row.position, row.place.row) for row in self.findings.rows}
        rows = [*self.findings.rows, *(row for row in captions if (row.position, 1) not in known)]
        groups = [self.sentence(*row) for row in rows]
        pairs = map(self._shortened, self._pairs)
        return [*groups, *(row for pair in pairs if self._speaks_of_all(row := self.sentence(*pair)))]

    @cached_property
    def _pairs(self) -> list[LabelledRow]:
        """The labels in tables with what stands beside them."""
        return list(key_value_rows(self.items, self.findings.cards, self.lexicon))

    def _shortened(self, row: LabelledRow) -> LabelledRow:
        """The row, of a cell that tells much only its first sentence: the others speak for themselves."""
        if len(row.text.split()) <= LONGEST_CELL:
            return row
        first = sentences(row.text, self.lexicon)[0]
        return row._replace(text=first, place=row.place_of(first.split(": ", 1)[-1]))

    @cached_property
    def told_in_cells(self) -> list[Sentence]:
        """The sentences beside labels in tables that hold no measures, each alone where a cell tells several."""
        pairs = (row for row in self._pairs if not self.holds_measures(row.position))
        cells = ((pair, sentences(pair.text, self.lexicon)) for pair in pairs)
        return [self.sentence(text, pair.place_of(text), pair.position) for pair, (_, *told) in cells for text in told]

    def sentence(self, text: str, place: Place, position: int) -> Sentence:
        """A text of the item at `position` as a sentence of this document."""
        return sentence(text, place, position, self.lexicon, self.own_names)

    def _speaks_of_all(self, row: Sentence) -> bool:
        """True for a row of a table that holds no measures; in one that does, only goals and tasks are the plan's, and
        what stands before all measures.
        """
        if not self.holds_measures(row.position) or not row.concepts.isdisjoint(AIMS):
            return True
        return (row.place.row or 1) <= self._fronts[row.position]

    @cached_property
    def _fronts(self) -> dict[int, int]:
        """How many rows stand before the measures, in each table with labels beside values."""
        return {
            position: front_of(self.items[position], self.lexicon) for position in {p.position for p in self._pairs}
        }

    def holds_measures(self, position: int) -> bool:
        """Whether the table at `position` does."""
        item = self.items[position]
        return position in self.findings.cards or (item.file, item.table) in self._holding

    @cached_property
    def _holding(self) -> frozenset[tuple[str, int | None]]:
        """The tables that hold measures."""
        places = (measure.place for measure in self.findings.measures)
        return frozenset((place.file, place.table) for place in places if place.table)

    @cached_property
    def measured(self) -> tuple[int, int] | None:
        """The positions of the first and the last block that measures were read from; None where there are none."""
        tables = {n for n, item in enumerate(self.items) if item.table and (item.file, item.table) in self._holding}
        positions = self.findings.lines | tables
        return (min(positions), max(positions)) if positions and self.findings.measures else None

    def is_analysed(self, item: Item) -> bool:
        """True under a heading of how things are: what is said there is no plan."""
        return "analysis" in self.concepts(" ".join(item.section))

    def is_before_measures(self, position: int) -> bool:
        """True for what stands before all measures, or where there are none."""
        return self.measured is None or position < self.measured[0]

    @cached_property
    def closing(self) -> int:
        """The position after which the plan speaks of all its measures: after the last, or its last heading."""
        if self.measured:
            return self.measured[1]
        headings = (n for n, item in enumerate(self.items) if item.heading and item.zone == "plan")
        return max(headings, default=len(self.items))

    def is_asked(self, said: Sentence, concept: str) -> bool:
        """True where the heading over a sentence asks for what it says („Kas triūs ir už kiek“)."""
        return concept in self.heading_over(self.items[said.position])

    def heading_over(self, item: Item) -> frozenset[str]:
        """The names of the concepts that the nearest heading over an item mentions."""
        return self.concepts(" ".join(item.section[-1:]))

    def concepts(self, text: str) -> frozenset[str]:
        """The names of the concepts that the text mentions."""
        return self.lexicon.matcher.concepts(text)

    def counts(self, item: Item, text: str | None = None) -> bool:
        """True where what an item says counts: for its words, the headings over it, or the chapter that it names."""
        said = item.text if text is None else text
        return self.scope.covers(*item.section, said) or self._names_counting_chapter(said)

    def _names_counting_chapter(self, text: str) -> bool:
        """„IV skyriuje nurodytoms paslaugoms skiriama …“."""
        named = {number for number, noun in CHAPTER_NAMED.findall(text) if "chapter" in self.concepts(noun)}
        return any(heading.split(" ", 1)[0].rstrip(".") in named for heading in self._counting_chapters)

    @cached_property
    def _counting_chapters(self) -> set[str]:
        highest = {item.section[0] for item in self.items if item.section}
        return {heading for heading in highest if self.scope.covers(heading)}

    def listed(self, index: int) -> list[Item]:
        """The list items that an introduction at `index` („Tikslinės grupės:“) announces; a row of a table has none."""
        return announced_by(self.items, index)

    def over_point(self, position: int) -> Item | None:
        """The line that the points of a list stand under, one of which is at `position`; None for what is no point."""
        if self.items[position].number is None:
            return None
        return next((item for item in reversed(self.items[:position]) if item.number is None), None)

    def is_empty(self, text: str) -> bool:
        """True for what is no content: dashes, dots, brackets to fill in, „bus patikslinta“ (codebook, principle 3)."""
        return is_empty(text, self.lexicon)

    def body_after(self, index: int) -> list[Item]:
        """The paragraphs under a heading at `index`, up to the next heading or table; under a mere label only one."""
        found = []
        for item in self.items[index + 1 : index + 1 + ITEMS_AFTER]:
            if isinstance(item.block, Table) or item.heading or item.zone != "plan":
                break
            if item.text:
                found.append(item)
        return found if self.items[index].heading else found[:1]

    def table_after(self, index: int) -> Table | None:
        """The table right under a heading at `index`, if there is one."""
        following = self.items[index + 1 : index + 2]
        block = following[0].block if following else None
        return block if isinstance(block, Table) else None

    def stands_over(self, index: int) -> bool:
        """True for a heading, and for a line of nothing but a label with a paragraph under it („Plano tikslas“)."""
        return self.items[index].heading > 0 or index in self._labels_alone

    @cached_property
    def _labels_alone(self) -> frozenset[int]:
        alone = [index for index, item in enumerate(self.items[:-1]) if self._is_label_alone(index, item)]
        often = Counter(self.items[index].text.casefold() for index in alone)
        return frozenset(index for index in alone if often[self.items[index].text.casefold()] == 1)

    def _is_label_alone(self, index: int, item: Item) -> bool:
        words = item.text.removesuffix(".").split()
        following = self.items[index + 1]
        if not 0 < len(words) <= LABEL_WORDS or item.heading or item.zone != "plan" or index in self.findings.lines:
            return False
        if isinstance(item.block, Table) or isinstance(following.block, Table) or following.heading:
            return False
        named = [self.concepts(word) & WORDS_OF_LABELS for word in words]
        return all(named) and not self.concepts(item.text).isdisjoint(LABELS)
