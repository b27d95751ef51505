"""The labels of a document: those that the lexicon knows, and those that the document itself repeats."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from plan_assessor.document.model import CELL, Table
from plan_assessor.language.letters import LOWER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.parted import cut_of, parts_of, usual_cuts
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.translated import without_translation
from plan_assessor.plan.records.alone import lone_labels, may_label
from plan_assessor.plan.records.columns import Role, roles_of
from plan_assessor.plan.records.entries import kind_of_label
from plan_assessor.plan.records.fields import may_be_labelled, split_fields, with_unlabelled
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.records.legends import Writing
from plan_assessor.plan.records.recurring import asks_for_day, recurring_labels
from plan_assessor.plan.records.under_labels import under_labels
from plan_assessor.plan.records.unlabelled import EDGE, stripped

SMALL = f"[{LOWER}]"
# a label at the start of a line, a sentence or a part of one, with its colon, question mark or dash
LABELLED = re.compile(
    r"(?:^|(?<=[\n;(|])|(?<=[.?!…]\s)|(?<=\.\.\s))[^\S\n]*+"
    rf"(?P<label>[^\W\d_](?:[^:–—−;.()|\n?]|\.(?=\s*(?:[:{DASHES}]|{SMALL}))){{1,60}}?)(?:\?|\s*:|\s+[{DASHES}](?=\s|$)|\s*\((?=\w))\s*"
)
# a label and what it names, in two cells of a table that stands within a cell
PAIR = re.compile(rf"(?<=\n)([^\W\d_][^\n{CELL}:]{{1,60}}):?{CELL}(?=[^\n{CELL}]*(?:\n|$))")
# without one of these no label stands in a text: a quick look
SEPARATED = re.compile(rf"[:?(]|\s[{DASHES}]")
MOST_WORDS = 8  # of a label
FEWEST_KNOWN = 2  # lines in which words with a meaning stand before a colon that are a label
FEWEST_LINES = 3.0  # in which words stand before a colon that are a label
FEWEST_IN_ORDER = 3  # labels that come one after the other, and again in the same order
LINE_OF_ITS_OWN = 2.0  # lines that one counts for which stands below others in its cell, and has a colon
# words that stand before a dash or colon and are no label: „(toliau – Planas)“, „Iš viso: 3“
NO_LABELS = frozenset({"hereafter", "total_row"})
FIELDS_AFTER: tuple[Role, ...] = ("timeline", "funding", "indicator")  # that may follow an executor without labels
FIELD_ROLES: frozenset[Role] = frozenset({"responsible", "timeline", "funding", "indicator", "target"})


class Part(NamedTuple):
    """A labelled part of a text: its label, the role that the label names where it is known, and its words."""

    label: str
    role: Role | None
    text: str


class Parts(NamedTuple):
    """A text cut at its labels: the words before the first one, and the labelled parts."""

    rest: str
    labelled: tuple[Part, ...]


class Labels:
    """The labels by which the texts of a document are cut into fields."""

    def __init__(self, items: Sequence[Item], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._parts: dict[str, Parts] = {}
        self._alone = lone_labels(items, lexicon)
        self._write = Writing([*_texts(items)], lexicon)
        self._learned: Mapping[str, str] = {}
        self._learned = self._learn(items)
        self._after_full_lines = _after_full_lines(self._learned)
        self._cuts = usual_cuts(item.text for item in items if item.zone == "plan")
        self._under_labels = under_labels(items, lexicon)
        self.recurring = recurring_labels(items, lexicon)

    def cut(self, text: str) -> Parts:
        """The text cut at its labels."""
        parts = self._parts.get(text)
        if parts is None:
            parts = self._parts[text] = self._cut(text)
        return parts

    def _learn(self, items: Sequence[Item]) -> Mapping[str, str]:
        """What stands before a colon or dash again and again, with different words after it: as letters, as printed."""
        after: defaultdict[str, set[str]] = defaultdict(set)
        lines: defaultdict[str, float] = defaultdict(float)
        printed: dict[str, str] = {}
        order: list[str] = []
        for text in map(self._with_colons, _texts(items)):
            for match in LABELLED.finditer(text) if SEPARATED.search(text) else ():
                kind = self._kind(match.group("label"))
                if kind:
                    lines[kind] += LINE_OF_ITS_OWN if _is_line_below(text, match) else 1
                    after[kind].add(text[match.end() : match.end() + MOST_WORDS])
                    printed.setdefault(kind, flat(match.group("label")))
                    order.append(kind)
        again = _in_order_again(tuple(order))
        return {
            kind: printed[kind]
            for kind, n in lines.items()
            if kind in again or self._is_learned(kind, n, len(after[kind]))
        }

    def _is_learned(self, kind: str, count: float, different: int) -> bool:
        """Words with a meaning need to stand as labels less often; others need different words after them."""
        if self._role(kind):
            return count >= FEWEST_KNOWN
        return count >= FEWEST_LINES and different > 1

    def _kind(self, label: str) -> str:
        """The letters of words that can be a label; „“ where they cannot."""
        words = label.split()
        acting = "infinitive" in self.lexicon.matcher.concepts(words[0]) and not asks_for_day(label, self.lexicon)
        if len(words) > MOST_WORDS or acting or group_level(f"{label}:", self.lexicon):
            return ""
        return "" if NO_LABELS & self.lexicon.matcher.concepts(label) else kind_of_label(label)

    def _cut(self, text: str) -> Parts:
        text = self._with_colons(text)
        learned = list(self._learned_in(text)) if (self._learned or self._alone) and SEPARATED.search(text) else []
        if not learned:
            return self._known(text)
        rest = text[: learned[0].start("label")].rstrip(EDGE)
        found: list[Part] = []
        for match, following in zip(learned, [*learned[1:], None], strict=True):
            value = text[match.end() : following.start("label") if following else len(text)]
            label = flat(match.group("label"))
            role = self._role(label)
            inner = self._known(value) if role else Parts(value, ())
            found.append(Part(label, role, stripped(flat(inner.rest if inner.labelled else value))))
            found += inner.labelled
        before = self._known(rest)
        return Parts(before.rest, (*before.labelled, *self._with_unlabelled(found)))

    def is_alone(self, line: str) -> bool:
        """True for a label in a line of its own, over what it names."""
        return bool(self._alone) and kind_of_label(line) in self._alone and may_label(line, self.lexicon)

    def meaning(self, letter: str | None) -> str:
        """The label that a letter stands for by the legend of the document; „“ for any other."""
        return self._write.meaning(letter)

    def is_shortened(self, text: str) -> bool:
        """True where labels stand in a text by letters or signs of the document's own."""
        return self._write(text) != text

    def has_learned(self, label: str) -> bool:
        """True for a label that the document itself repeats."""
        return self._kind(label) in self._learned

    def heads(self, text: str) -> bool:
        """True for a line of labels over others that are cut by the same marks."""
        return self._under_labels.get(text) == ()

    def parted(self, text: str) -> tuple[Part, ...]:
        """The parts of a line that is cut by marks as others of the document are."""
        pairs: Iterable[tuple[str, str]] = self._under_labels.get(text, ())
        if not pairs and self._cuts and (cut := cut_of(text)) in self._cuts:
            pairs = parts_of(text, cut)
        return tuple(Part(label, None, words) for label, words in pairs)

    def over(self, label: str, text: str) -> Part:
        """The part of which a label and the words under it are made."""
        name = flat(label).strip(" :?")
        return Part(name, self._role(name), flat(text).strip(EDGE))

    def _with_colons(self, text: str) -> str:
        """The text with a colon after each label in a line of its own, or in a cell of a table within the cell; those
        that the document shortens are written out.
        """
        text = self._write(text)
        if "\n" not in text:
            return text
        text = PAIR.sub(r"\1: ", text)
        lines = text.split("\n")
        return "\n".join(f"{line.rstrip(' :?')}:" if self._is_in_own_line(line) else line for line in lines)

    def _is_in_own_line(self, line: str) -> bool:
        """True for a label over what it names, and for a known one beside which nothing stands."""
        return self.is_alone(line) or kind_of_label(line) in self._learned

    def _learned_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where learned labels stand in a text, also where a full line of a cell ran into the line of a label."""
        known = self._alone | self._learned.keys()
        starts = {match.start("label"): match for match in LABELLED.finditer(text)}
        found = {at: match for at, match in starts.items() if self._kind(match.group("label")) in known}
        if self._after_full_lines and (":" in text or "?" in text):
            found = {match.start("label"): match for match in self._after_full_lines.finditer(text)} | found
        yield from (found[at] for at in sorted(found))

    def _with_unlabelled(self, found: Sequence[Part]) -> Iterator[Part]:
        """The parts, and what follows an executor without a label of its own („Vykdo X, 2024 m.“)."""
        executors = [part for part in found if part.role == "responsible"]
        if len(executors) != 1:
            yield from found
            return
        named = {str(part.role): part.text for part in found if part.role}
        told = with_unlabelled(named, self.lexicon)
        for part in found:
            yield part._replace(text=told["responsible"]) if part.role == "responsible" else part
        yield from (Part(role, role, told[role]) for role in FIELDS_AFTER if role in told and role not in named)

    def _known(self, text: str) -> Parts:
        """The text cut at labels that the lexicon knows."""
        if not may_be_labelled(text, self.lexicon):
            return Parts(text, ())
        fields = split_fields(text, self.lexicon)
        if not fields.parts:
            return Parts(text, ())
        return Parts(fields.title, tuple(Part(role, role, part) for role, part in fields.parts.items()))  # type: ignore[arg-type]

    def _role(self, label: str) -> Role | None:
        label = without_translation(label)
        named = {hit.concept for hit in self.lexicon.matcher.find(label) if hit.end - hit.start == len(label)}
        field = next((role for role in FIELD_ROLES if f"field_{role}" in named), None)
        if field:
            return field
        roles = roles_of(label, self.lexicon)
        return next(iter(roles)) if len(roles) == 1 else next(iter(roles & FIELD_ROLES), None)


def _in_order_again(order: tuple[str, ...]) -> set[str]:
    """The labels of runs that come again in the same order, as those of two cards do; what stands once is between."""
    times = Counter(order)
    order = tuple(kind for kind in order if times[kind] > 1)
    runs = Counter(order[at : at + FEWEST_IN_ORDER] for at in range(len(order) - FEWEST_IN_ORDER + 1))
    return {kind for run, count in runs.items() if count > 1 and len(set(run)) == FEWEST_IN_ORDER for kind in run}


def _is_line_below(text: str, match: re.Match[str]) -> bool:
    return ":" in match.group() and match.start() > 0 and text[match.start() - 1] == "\n"


def _after_full_lines(learned: Mapping[str, str]) -> re.Pattern[str] | None:
    """Finds those of the labels that begin with a capital, after any word and with a colon or question mark."""
    labels = sorted((re.escape(label) for label in learned.values() if label[0].isupper()), key=len, reverse=True)
    return re.compile(rf"(?<=\w )(?P<label>{'|'.join(labels)})\s*[:?]\s*") if labels else None


def _texts(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        if item.zone != "plan":
            continue
        if isinstance(item.block, Table):
            yield from (cell.text for cell in item.block.cells if cell.text)
        elif item.text:
            yield item.text
