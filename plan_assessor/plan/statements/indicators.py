"""Indicators of goals, tasks or the whole plan, apart from those of measures (field notes, 2.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Notice, Place, Table
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.records.terms import without_times
from plan_assessor.plan.sentences import LOOKS_BACK, Sentence, content_after, shown, summed_up
from plan_assessor.plan.statements.namings import a_count, named

OF_AIMS = frozenset({"goal_noun", "task_noun"})
DIGIT = re.compile(r"\d")
SHARE = re.compile(r"\d\s?%")
OWNER_WITHIN = 2  # words between the plan and its indicator
BOUND_WITHIN = 3  # words between “by” and a year
# “targets of 50 %”
NUMBER_NEXT = re.compile(r"\s[<>≤≥~]?\s?\d")


def plan_indicators(context: Context) -> Iterator[Statement]:
    """„Programos vertinimo kriterijai:“ with its content, a list or a table under it; the first that has a number."""
    stated = False
    of_tasks = (sentence for sentence in (*context.sentences, *context.rows) if _is_of_a_task(context, sentence))
    for sentence in (*context.sayings_of_all, *of_tasks):
        hits = [hit for hit in sentence.hits if hit.concept == "indicator_word"]
        if hits:
            told = [found for hit in hits for found in _told(context, sentence, hit)]
        else:
            told = [(sentence.text, sentence.place)] if _answers(context, sentence) else []
        own = any(_is_of_the_plan(context, sentence, hit) for hit in hits)
        counting = (one for one in told if own or _counts(context, one[0]))
        place = next((place for text, place in counting if context.scope.covers(text)), None)
        if place:
            stated = True
            yield Statement(topic="indicators", kind="plan_level", place=place)
    if not stated:
        yield from [*_targets(context)] or named(context, a_count, "indicators", "plan_level")


def _targets(context: Context) -> Iterator[Statement]:
    """“Emissions will be reduced by 15 % by 2030”: a share that is to be reached by a year; the first, in doubt."""
    for sentence in context.sayings_of_all:
        if not ("target_change" in sentence.concepts and _tells_share(sentence) and _is_planned(context, sentence)):
            continue
        if _by_a_year(context, sentence) and context.scope.covers(sentence.text):
            doubt = Notice(code="read_by_naming", values={"words": shown(sentence.text)})
            yield Statement(topic="indicators", kind="plan_level", place=sentence.place, doubt=doubt)
            return


def _tells_share(sentence: Sentence) -> bool:
    """„15 %“, “15 per cent”."""
    named = (hit.start for hit in sentence.hits if hit.concept == "percent")
    return bool(SHARE.search(sentence.text)) or any(sentence.text[:start].rstrip()[-1:].isdigit() for start in named)


def _by_a_year(context: Context, sentence: Sentence) -> bool:
    """“by 2030”, and where it says what will be “in 2030”, too."""
    wanted = {"bound_of_time"} | ({"within_time"} if "future_verb" in sentence.concepts else set())
    befores = (sentence.text[: span.start].split() for span in context.lexicon.calendar.spans(sentence.text))
    near = (" ".join(before[-BOUND_WITHIN:]) for before in befores)
    return any(wanted & context.concepts(words) for words in near)


def _is_of_a_task(context: Context, sentence: Sentence) -> bool:
    """„Uždavinio rodiklis – …“, under each of them; without measures also „Rodiklis: …“ under the heading of a task."""
    hit = sentence.first("indicator_word")
    if hit and hit.start == 0 and not context.measured:
        return "task" in context.heading_over(context.items[sentence.position])
    return hit is not None and bool(OF_AIMS & context.concepts(" ".join(sentence.text[: hit.start].split()[-1:])))


def _is_of_the_plan(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Visos programos rodiklis – tarybai pateiktas projektas“: said to be the plan's, it needs no number."""
    before = sentence.text[: hit.start].split()[-OWNER_WITHIN:]
    own = not context.concepts(" ".join(before)).isdisjoint(("plan_itself", "plan_kind"))
    return own and bool(content_after(sentence.text, hit.end, context.lexicon))


def _told(context: Context, sentence: Sentence, hit: Hit) -> list[tuple[str, Place]]:
    """What a sentence that names indicators says of them, or stands over."""
    content = content_after(sentence.text, hit.end, context.lexicon)
    if content is None and NUMBER_NEXT.match(sentence.text, hit.end) and _is_planned(context, sentence):
        content = sentence.text[hit.end :]
    # „Gairių rodikliai yra trys. Pirmasis: …“: the sentences after it in its paragraph
    item = context.items[sentence.position]
    _, _, after = item.text.partition(sentence.text)
    if not content and not item.heading and "ordinal" in context.concepts(" ".join(after.split()[:1])):
        return [(after, item.place())]
    if not content and (before := _told_before(context, sentence, hit)):
        return [(before, sentence.place)]
    if not content and (said := summed_up(sentence, item)):
        # „… po metų – 55 proc. Tai ir yra šio plano rodiklis.“
        return [(said, item.place_of([said, sentence.text]))]
    if not content:
        return _below(context, sentence, content)
    return [(content, sentence.place), *([(after, item.place())] if after and not item.heading else [])]


def _told_before(context: Context, sentence: Sentence, hit: Hit) -> str:
    """„Dalis pakyla iki 55 proc.; tai plano rodiklis“, „… 55 proc. Tai plano rodiklis“, „… (plano rodiklis)“: what was
    said is one of the plan.
    """
    text = sentence.text[: hit.start]
    told, _, named = text.rpartition(";" if ";" in sentence.text else "(")
    that = [other.start for other in sentence.hits if other.concept == "that_is" and 0 < other.start < hit.start]
    if that and text[that[-1]].isupper():
        told, named = text[: that[-1]], text[that[-1] :]
    ends = not sentence.text[hit.end :].strip(" .)")
    own = not context.concepts(named).isdisjoint(("plan_itself", "plan_kind"))
    return told if ends and own and _is_planned(context, sentence) else ""


def _counts(context: Context, text: str) -> bool:
    """A number that is no day or year, nor that of an annex („žr. 1 priedą“), in figures or in words („bent pusė“)."""
    if "refers" in context.concepts(" ".join(text.split()[:1])):
        return False
    counted = DIGIT.search(without_times(text, context.lexicon)) is not None
    return counted or "number_word" in context.concepts(text)


def _is_planned(context: Context, sentence: Sentence) -> bool:
    """False for what was reached already, and where it is told how things are."""
    section = " ".join(context.items[sentence.position].section)
    return "past_verb" not in sentence.concepts and "analysis" not in context.concepts(section)


def _answers(context: Context, sentence: Sentence) -> bool:
    """What stands under a heading that asks for it: „Kaip matysime, ar pavyko“; what was is no aim."""
    item = context.items[sentence.position]
    asked = context.is_asked(sentence, "header_indicator") and context.is_asked(sentence, "asks")
    asked = asked or _says_when(sentence)
    return asked and not item.heading and sentence.concepts.isdisjoint(LOOKS_BACK | {"annex"})


def _says_when(sentence: Sentence) -> bool:
    """„Planą laikysime pavykusiu, jei …“, „Ar planas pavyko, pasakys du skaičiai: …“."""
    itself = next((hit for hit in sentence.hits if hit.concept in ("plan_itself", "plan_kind")), None)
    return itself is not None and any(hit.concept == "success" and hit.start >= itself.end for hit in sentence.hits)


def _below(context: Context, sentence: Sentence, content: str | None) -> list[tuple[str, Place]]:
    """What a heading or an introduction („… šiais rodikliais:“) stands over."""
    item = context.items[sentence.position]
    announces = sentence.text.endswith(":")
    if content is None and not (item.heading or announces):
        return []
    if rows := _table_below(context, sentence.position):
        return rows
    below = context.body_after(sentence.position) if item.heading else context.listed(sentence.position)
    return [(other.text, other.place()) for other in below]


def _table_below(context: Context, index: int) -> list[tuple[str, Place]]:
    following = context.items[index + 1 : index + 2]
    if not following or not isinstance(following[0].block, Table) or context.holds_measures(index + 1):
        return []
    item, table = following[0], following[0].block
    texts = [" ".join(flat(cell.text) for cell in row if cell.text) for row in table.grid]
    places = [item.row_place(number, None, flat(row[0].text)) for number, row in enumerate(table.grid)]
    # the first row is the header
    return [*zip(texts, places, strict=True)][1:]
