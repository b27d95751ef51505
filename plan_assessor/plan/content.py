"""What words say that stand beside a label: an action, people, a body, money, a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from plan_assessor.language.text import DASHES, QUOTED
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.terms import is_only_time
from plan_assessor.plan.sentences import sentences

SHORT_CONTENT = 25  # words
GROUP_WORDS = 8
# „SB – savivaldybės biudžetas“
EXPLAINS = re.compile(rf"\b[^\W\d_]+\s[{DASHES}]\s")
BULLETS = re.compile(r"^[•▪–-]\s+", re.MULTILINE)
POINTS = re.compile(r";\s|\n")
CLAUSES = re.compile(r"[;,]\s|\n")
# „sudaryti sąlygas mokytis, kurti ir likti“ is one action still
MANY_CLAUSES = 3
GROUPS = re.compile(rf"[,;(:]|\s(?:ir|bei|[{DASHES}])\s")
OF_A_SENTENCE = frozenset({"future_verb", "activity_verb", "past_verb", "execute_verb", "period_verb"})


class Content(Enum):
    """What the content of a label is."""

    ACTION = auto()
    ACTIONS = auto()
    PEOPLE = auto()
    BODY = auto()
    TIME = auto()
    MONEY = auto()
    NOTHING = auto()
    OTHER = auto()


AIMED_AT = (Content.ACTION, Content.ACTIONS)


def kind_of_content(context: Context, text: str) -> Content:
    """What the words are: an action or several, people, a placeholder, or anything else."""
    if context.is_empty(text):
        return Content.NOTHING
    told, chained = (_actions(context, mark.split(text)) for mark in (POINTS, CLAUSES))
    if _is_action(context, text):
        return Content.ACTIONS if told > 1 or chained >= MANY_CLAUSES else Content.ACTION
    if _is_people(context, text):
        return Content.PEOPLE
    return _kind_of_words(context, text) if len(text.split()) <= SHORT_CONTENT else Content.OTHER


def _kind_of_words(context: Context, text: str) -> Content:
    """A body, money or a time in few words, and no sentence or list of abbreviations around them."""
    found = context.concepts(text)
    if _opens_with_period(context, text) or _is_a_span(context, text):
        return Content.TIME
    if found & OF_A_SENTENCE or EXPLAINS.search(text) or _is_told(context, text):
        return Content.OTHER
    if "funding_source" in found:
        return Content.MONEY
    group = GROUPS.split(text, maxsplit=1)[0].split() or [""]
    if "body_name" in context.concepts(group[-1]) and names_body(text, context.lexicon):
        return Content.BODY
    begins = text[:1].isdigit() or "bound_of_time" in context.concepts(text.split(maxsplit=1)[0])
    return Content.TIME if begins and context.lexicon.calendar.spans(text) else Content.OTHER


def _is_a_span(context: Context, text: str) -> bool:
    """„2024 m. balandis – 2025 m. kovas“: nothing but years and what belongs to them."""
    return is_only_time(text, context.lexicon) and bool(context.lexicon.calendar.spans(text))


def _opens_with_period(context: Context, text: str) -> bool:
    """„nuo 2025 m. rugsėjo iki 2028 m. rugpjūčio. Per šiuos metus padaromi visi darbai“: all of it is of time."""
    first = sentences(text, context.lexicon)[0]
    bounds = context.lexicon.matcher.hits(first, "bound_of_time")
    of_time = context.concepts(first).isdisjoint(OF_A_SENTENCE - {"period_verb"})
    return len(bounds) > 1 and bounds[0].start == 0 and of_time and bool(context.lexicon.calendar.spans(first))


def _is_told(context: Context, text: str) -> bool:
    """True for several sentences, not for the items of a list."""
    return any(len(sentences(line, context.lexicon)) > 1 for line in text.split("\n"))


def _actions(context: Context, parts: Sequence[str]) -> int:
    return sum(_is_action(context, part.strip()) for part in parts)


def _is_action(context: Context, text: str) -> bool:
    first = text.split(" ", 1)[0]
    return not context.concepts(first).isdisjoint(("infinitive", "so_that"))


def _is_people(context: Context, text: str) -> bool:
    """True where people stand first, or last in the first group of words („rajone gyvenantys ukrainiečiai, …“)."""
    if _is_told(context, text) or context.concepts(text) & OF_A_SENTENCE:
        return False
    # people in a name are none that something is for
    text = QUOTED.sub("", text)
    if _lists_others(context, text) or counts_people(context, text) or context.lexicon.amounts.match(text):
        # „4 000 Eur iš vietos verslininkų aukų“ names no group
        return False
    first, *others = [group.split() for group in GROUPS.split(BULLETS.sub("", text)) if group.strip()] or [[]]
    if first and "preposition" in context.concepts(first[0]):
        # „iš užsienio atvykusios šeimos su vaikais“, „iš Baltarusijos, Rusijos ir Ukrainos persikėlę asmenys“
        return not context.concepts(" ".join(first)).isdisjoint(context.scope.people)
    if not 0 < len(first) <= GROUP_WORDS:
        return False
    if "body_name" in context.concepts(first[-1]):
        # „jaunimo organizacijos ir jų nariai“ are people, „biblioteka, mokyklos“ are not
        return any(_are_people(context, group[-1]) for group in others)
    # „vietos gidai ir paslaugų teikėjai“
    acting = any("agents" in context.concepts(group[-1].strip(".")) for group in (first, *others[:1]))
    return acting or _are_people(context, first[0]) or _are_people(context, first[-1])


def counts_people(context: Context, text: str) -> bool:
    """„mokyklose mokosi 47 užsieniečiai“ says how many there are."""
    named = (hit for hit in context.lexicon.matcher.find(text) if hit.concept in context.scope.people)
    return any(text[: hit.start].rstrip()[-1:].isdigit() for hit in named)


def _lists_others(context: Context, text: str) -> bool:
    """True for a list most of whose points are no people: „nėra žmogaus, kuris …; išseko atsargos; trūksta patalpų“."""
    points = POINTS.split(text)
    peopled = sum(bool(context.concepts(point) & context.scope.people) for point in points)
    return len(points) > 1 and 2 * peopled < len(points)


def _are_people(context: Context, word: str) -> bool:
    found = context.concepts(word.strip(".,"))
    return "body_name" not in found and not found.isdisjoint(context.scope.people)
