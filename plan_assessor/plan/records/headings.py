"""What headings and rows over measures name is that of all of them: a time, a body, who pays („Sausis“, „Muziejus“)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from plan_assessor.document.model import Paragraph, Place
from plan_assessor.language.text import QUOTED
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.outline import Heading
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.choose import looks_back
from plan_assessor.plan.records.terms import tells_time

LONGEST_TIME = 5  # words
NUMBER = re.compile(r"[IVX\d]+\.?")
# „Etapas „Startas“ (2024 m. I–IV ketv.)“, „Antras etapas (2026 m. kovo mėn.). Sąmata – 1 900 Eur“
TIME_IN_BRACKETS = re.compile(r"\((?P<said>[^()]+)\)(?:$|\.\s)")
LONGEST_NAME = 8
QUOTED_WORDS = 3  # beside a name in quotes
LONGEST_BODY = 10  # „Anykščių kultūros centro, L. ir S. Didžiulių viešosios bibliotekos“
FEWEST = 2  # one heading with a year or a body is that of all measures
LOWEST = 9  # the level of a line that ends with a colon, below all headings


def grant_named(context: Context, builders: Sequence[MeasureBuilder]) -> None:
    """Gives measures what the nearest heading over them names, where several headings name a time, a body or money.

    Bodies and money only where no measure has its own.
    """
    for field, names in NAMES.items():
        over = _headings_naming(context, names)
        named = {index: over[index] for index in {builder.index for builder in builders} if index in over}
        known = field != "timeline" and any(field in builder.fields for builder in builders)
        if known or len({item.text.casefold() for item in named.values()}) < FEWEST:
            continue
        for builder in builders:
            if field not in builder.fields and builder.index in named:
                builder.fill(field, _place_of_name(context, named[builder.index]))


def _place_of_name(context: Context, item: Item) -> Place:
    """The place of a heading; of „Pavedu Socialinės paramos skyriui:“ that of whom it charges."""
    verb, _, charged = item.text.partition(" ")
    return item.place(charged.rstrip(" :")) if "charge_verb" in context.concepts(verb) else item.place()


def grant_by_rows(
    context: Context, builders: Sequence[MeasureBuilder], groups: Sequence[tuple[str, Place, int]]
) -> None:
    """Gives measures the bodies or sources that rows over them name, each another („Atiteko muziejui“): all of them,
    or of rows that are but names („Užimtumo tarnybos atstovė“) most.
    """
    places = {text: place for text, place, _ in groups}
    over = {builder.groups[-1] for builder in builders if builder.groups}
    if len(over) < FEWEST or not over <= places.keys():
        return
    for field, names in NAMES.items():
        known = any(field in builder.fields for builder in builders)
        naming = sum(names(context, text) for text in over)
        if known or not (naming == len(over) or (naming * 2 > len(over) and all(_is_name(context, t) for t in over))):
            continue
        for builder in builders:
            if builder.groups:
                builder.fill(field, places[builder.groups[-1]])


def _is_name(context: Context, text: str) -> bool:
    """Whether a few words tell no action or task."""
    found = context.concepts(text)
    return len(text.split()) <= LONGEST_NAME and found.isdisjoint(("infinitive", "verbal_noun", "task", "goal"))


def _names_time(context: Context, text: str) -> bool:
    """A time, be it behind the body that has so long for it („Švietimo skyrius iki 2024 m. rugsėjo 1 d.:“)."""
    bracketed = TIME_IN_BRACKETS.search(text)
    if bracketed and tells_time(bracketed["said"], context.lexicon):
        behind = text[bracketed.end() :]
        return not behind or context.lexicon.amounts.search(behind) is not None
    begun = _time_begins(context, text)
    if 0 < begun < len(text) and is_a_body(context, text[:begun]):
        return True
    short = len(text.split()) <= LONGEST_TIME
    return short and tells_time(text, context.lexicon) and not looks_back(context, text)


def _time_begins(context: Context, text: str) -> int:
    """Where „iki 2024 m. rugsėjo 1 d.“ begins; the length of a text that ends with no such bound."""
    bounds = [hit.start for hit in context.lexicon.matcher.hits(text, "bound_of_time")]
    return next((at for at in bounds if tells_time(text[at:], context.lexicon)), len(text))


def is_a_body(context: Context, text: str) -> bool:
    """A body that the words end with: „Švietimo skyrius“, „Atiteko Utenos muziejui“, not „Pagalba šeimai“; or one whose
    officer is charged („Įpareigoju Švietimo skyriaus vedėją Vardenį Pavardenį“).
    """
    if "charge_verb" in context.concepts(text.partition(" ")[0]):
        return names_body(text, context.lexicon)
    # „… bibliotekos darbai; visi atliekami kasmet“
    said = text[: _time_begins(context, text)].partition(";")[0]
    words = _without_chapter(context, QUOTED.sub("", said).rstrip(" .:").split())
    # „Asociacija „Kalbų tiltas““
    named_so = QUOTED.search(said) is not None and len(words) <= QUOTED_WORDS
    if len(words) > 1 and not context.concepts(words[-1]).isdisjoint(("executed_object", "execute_verb")):
        # „Utenos muziejaus darbai“, „Utenos muziejus įsipareigoja“
        words.pop()
    last = context.concepts(words[-1]) if words else frozenset()
    named = "body_name" in last and names_body(" ".join(words), context.lexicon)
    if not named or not 1 < len(words) + named_so <= LONGEST_BODY:
        return False
    by_name = named_so or any(word[0].isupper() for word in words[1:])
    return by_name or (not last.isdisjoint(("nominative", "genitive")) and "genitive" in context.concepts(words[0]))


def _without_chapter(context: Context, words: list[str]) -> list[str]:
    """„III SKYRIUS. FAKTAI“ without the first two words: „skyrius“ is a department, too."""
    marked = len(words) > 1 and NUMBER.fullmatch(words[0]) and "chapter" in context.concepts(words[1])
    return words[2:] if marked else words


def _names_source(context: Context, text: str) -> bool:
    """„Iš savivaldybės biudžeto“, not a task or a total."""
    found = context.concepts(text)
    short = len(text.split()) <= LONGEST_NAME
    return short and "funding_source" in found and found.isdisjoint(("task", "goal", "infinitive", "total_row"))


NAMES: dict[BuilderField, Callable[[Context, str], bool]] = {
    "timeline": _names_time,
    "responsible": is_a_body,
    "funding": _names_source,
}


def _headings_naming(context: Context, names: Callable[[Context, str], bool]) -> dict[int, Item]:
    """For each item that stands under a heading that names it, the nearest such heading."""
    found: dict[int, Item] = {}
    for index, headings in _headings_over(context.items):
        naming = next((item for item in reversed(headings) if names(context, item.text)), None)
        if naming:
            found[index] = naming
    return found


def _headings_over(items: Sequence[Item]) -> Iterator[tuple[int, list[Item]]]:
    """Each item with the headings over it, the highest first; a short line before a list („Muziejus:“) is one."""
    open_ones: list[tuple[Heading, Item]] = []
    for index, item in enumerate(items):
        level = item.heading or (LOWEST if _introduces(item) else 0)
        size = item.block.size if isinstance(item.block, Paragraph) else None
        if level:
            open_ones = [(over, other) for over, other in open_ones if over.is_over(level, size)]
        yield index, [heading for _, heading in open_ones]
        if level:
            open_ones.append((Heading(level, item.text, size), item))


def _introduces(item: Item) -> bool:
    """„Muziejus:“, „5. Švietimo skyrius iki 2024 m. rugsėjo 1 d.:“."""
    short = len(item.text.split()) <= LONGEST_NAME + LONGEST_TIME
    return isinstance(item.block, Paragraph) and item.text.endswith(":") and short
