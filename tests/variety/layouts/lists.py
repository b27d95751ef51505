"""Lists: each measure an item, its fields beside or below it, or none."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.variety.bank import Vocabulary
from tests.variety.blocks import Block, Text
from tests.variety.layouts.columns import field_columns, filled, sentence, title_column
from tests.variety.layouts.groups import group_title
from tests.variety.layouts.registry import layout
from tests.variety.model import Field, Measure, Plan

BARE: tuple[Field, ...] = ()
TREE = "D"


@layout(fields=BARE, form="phrase", measures=(3, 12))
def bullets_of_noun_phrases(plan: Plan, _: Vocabulary, __: Random) -> Iterable[Block]:
    for one in plan.measures:
        yield Text(f"{one.title};", "bullet")


@layout(fields=BARE, form="noun", measures=(3, 12))
def bullets_of_verbal_nouns(plan: Plan, _: Vocabulary, __: Random) -> Iterable[Block]:
    for one in plan.measures:
        yield Text(one.title, "bullet")


@layout(fields=BARE, form="infinitive")
def numbered_infinitives(plan: Plan, _: Vocabulary, __: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Text(f"{at + 1}. {one.title}.")


@layout(fields=BARE, measures=(3, 12))
def automatic_numbers(plan: Plan, _: Vocabulary, __: Random) -> Iterable[Block]:
    for one in plan.measures:
        yield Text(one.title, "numbered")


@layout(fields=BARE, measures=(3, 12))
def list_under_group_headings(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, (name, measures) in enumerate(plan.by_group()):
        yield Text(group_title(plan, words, at, name), "section")
        for place, one in enumerate(measures):
            yield Text(f"{at + 1}.{place + 1}. {one.title};")


@layout()
def list_with_brackets(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        inside = "; ".join(f"{label} – {value}" for label, value in filled(field_columns(plan, words), at, one))
        yield Text(f"{at + 1}. {one.title} ({inside})." if inside else f"{at + 1}. {one.title}.")


@layout(fields=("responsible", "timeline"))
def list_with_bare_brackets(plan: Plan, _: Vocabulary, __: Random) -> Iterable[Block]:
    """„(Kultūros centras, 2024 m.)“: contents without labels."""
    for at, one in enumerate(plan.measures):
        contents = [plan.printed(one, key) for key in ("responsible", "timeline") if key in plan.shown]
        inside = ", ".join(content for content in contents if any(map(str.isalnum, content)))
        yield Text(f"{at + 1}. {one.title} ({inside})." if inside else f"{at + 1}. {one.title}.")


@layout(measures=(3, 12))
def parts_between_marks(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """„Kursai | Kultūros centras | 2025 m.“ under a line of labels parted in the same way."""
    columns = [title_column(words), *field_columns(plan, words)]
    yield Text(" | ".join(column.label for column in columns), "bold")
    for at, one in enumerate(plan.measures):
        yield Text(" | ".join(column.value(at, one) or "–" for column in columns))


@layout(fields=("indicator", "responsible", "timeline", "funding"))
def sentences_after_title(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    """A bold name, and under it one paragraph in which each field is a sentence with its label."""
    for at, one in enumerate(plan.measures):
        yield Text(f"{at + 1}. {one.title}", "bold")
        pairs = filled(field_columns(plan, words), at, one)
        if pairs:
            yield Text(" ".join(sentence(f"{label} – {value}") for label, value in pairs))


@layout()
def bullets_with_fields_after_stop(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        pairs = filled(field_columns(plan, words), at, one)
        yield Text(" ".join([f"{one.title}.", *(sentence(f"{label}: {value}") for label, value in pairs)]), "bullet")


@layout()
def field_lines_below(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Text(f"{at + 1}. {one.title}")
        yield from _lines(plan, words, at, one, indent=1)


@layout()
def field_lines_below_bold(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Text(one.title, "bold")
        yield from _lines(plan, words, at, one, indent=0.5)


@layout()
def one_field_line_below(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    for at, one in enumerate(plan.measures):
        yield Text(one.title, "numbered")
        line = "; ".join(f"{label}: {value}" for label, value in filled(field_columns(plan, words), at, one))
        if line:
            yield Text(sentence(line), indent=1)


@layout()
def tree(plan: Plan, words: Vocabulary, _: Random) -> Iterable[Block]:
    places = {id(one): at for at, one in enumerate(plan.measures)}
    for group, (name, measures) in enumerate(plan.by_group()):
        yield Text(f"{TREE}.1.{group + 1}. {group_title(plan, words, group, name)}", "bold")
        for place, one in enumerate(measures):
            yield Text(f"{TREE}.1.{group + 1}.{place + 1}. {words.labels['measure']} – {one.title}")
            yield from _lines(plan, words, places[id(one)], one, indent=1)


def _lines(plan: Plan, words: Vocabulary, at: int, one: Measure, *, indent: float) -> Iterable[Block]:
    for label, value in filled(field_columns(plan, words), at, one):
        yield Text(f"{label}: {value}", indent=indent)
