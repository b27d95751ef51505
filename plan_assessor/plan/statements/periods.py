"""The period of the plan: in its title, or stated for its measures (field notes, 2.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from plan_assessor.document.model import Place
from plan_assessor.language.dates import FoundDate, Span
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.content import Content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import entries_of
from plan_assessor.plan.model import Period, Statement
from plan_assessor.plan.outline.act_numbers import has_act_number
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import kind_behind
from plan_assessor.plan.records.choose import introduced
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, Sentence, content_after, takes_up
from plan_assessor.plan.statements.activities import ACTIVE, UNLISTED_META
from plan_assessor.plan.statements.namings import told
from plan_assessor.plan.statements.ownership import same_word

SPOKEN_OF = frozenset({"plan_itself", "executed_object"})
# genitives that do not name another document, and verbs that end like them
BEFORE_OWN = frozenset({"passive", "own_name", "label_filler", "demonstrative", "everybody", "period_verb", "of_years"})
# before the verb these are what it speaks of; after it „dokumentus“ may be papers
ITSELF = frozenset({"own_name", "plan_kind"})
# lengths in characters: a name after its years („2024–2026 metų … plano“), and from a period to its verb
NAME_WITHIN = 120
YEARS_WITHIN = 8
NAMED_WITHIN = 20
VERB_WITHIN = 90
CONTENT_WITHIN = 80
TOLD_WITHIN = 300
# in words: a label, what stands before it, and between a bound and its year
LABEL_WORDS = 12
BEFORE_LABEL = 2
BOUND_WITHIN = 3
YEARS_WORDS = 2  # of „metams“, „metų laikotarpiui“
BOUNDS = 2  # of a period: when it begins, and when it ends
CLAUSE_END = re.compile(r"(?<=[^\W\d_]{3})[,;:]\s|[;:]\s|\.\s(?=[;,])|\d{4}")


def periods(context: Context) -> Iterator[Statement]:
    """Statements of the period; dates of acts and statistics are none."""
    period = title_period(context)
    if period:
        yield Statement(topic="timeline", kind="title", place=_title_place(context))
    stated = False
    before: Sentence | None = None
    for sentence in context.sayings_of_all:
        said, before = before, sentence
        item = context.items[sentence.position]
        if item.heading or (context.scope.hosted and not context.counts(item, sentence.text)):
            continue
        taken_up = said and takes_up(said, sentence) and context.lexicon.calendar.spans(sentence.text)
        if taken_up or _states(context, sentence, period) or (said and _goes_on_from(context, said, sentence)):
            stated = True
            yield Statement(topic="timeline", kind="stated", place=sentence.place)
    for heading in () if stated else _headings_over_measures(context):
        stated = True
        yield Statement(topic="timeline", kind="stated", place=heading.place())
    for entry in () if stated else entries_of(context, "timeline"):
        if has_act_number(entry.content, context.lexicon):
            # „Data: 2025-06-26. Sprendimas: Nr. T-118“
            continue
        looks_back = not context.concepts(entry.content[:CONTENT_WITHIN]).isdisjoint(LOOKS_BACK)
        if context.lexicon.calendar.spans(entry.content[:CONTENT_WITHIN]) and not looks_back:
            stated = True
            yield Statement(topic="timeline", kind="stated", place=entry.place)
    yield from () if stated else told(context, Content.TIME, "timeline", "stated")


def _headings_over_measures(context: Context) -> Iterator[Item]:
    """„Kas bus daroma 2024–2026 metais?“: years in a heading of measures that is no name of a plan; the nearest one."""
    first = context.measured[0] if context.measured else 0
    for item in reversed(context.items[:first]):
        found = context.concepts(item.text) if item.heading and item.zone == "plan" else frozenset()
        if "measures_heading" in found and found.isdisjoint(("plan_kind", "analysis")):
            yield from [item] if context.lexicon.calendar.spans(item.text) else []
            return


def title_period(context: Context) -> Period | None:
    """The years in the title of the plan or of the decision on it."""
    for text in (context.title, *(item.text for item in _titles(context))):
        found = _undated(context, text)
        if found:
            return Period(first=found[0].first, last=found[0].last)
    return None


def _titles(context: Context) -> Iterator[Item]:
    """The lines of the title, those at the top, and the titles of decisions; other titles in the file are not its."""
    runs = groupby(context.items, key=lambda item: item.zone)
    begun = False
    for zone, run in runs:
        lines = list(run)
        if zone == "title" and (not begun or any(flat(line.text) in context.title for line in lines)):
            yield from lines
        elif zone == "act":
            yield from (line for line in lines if is_about_line(line.text, context.lexicon))
        begun = begun or zone == "plan"


def _undated(context: Context, title: str) -> list[Span]:
    """The years in a title that are no part of a full date (“June 30, 2017”), nor those of another document."""
    dates = context.lexicon.calendar.dates(title)
    spans = context.lexicon.calendar.spans(title)
    return [
        span
        for span in spans
        if not any(date.start <= span.start < date.end for date in dates)
        and kind_behind(title, span.end, context.lexicon) in ("plan", None)
    ]


def _title_place(context: Context) -> Place:
    dated = (item.place() for item in _titles(context) if _undated(context, item.text))
    return next(dated, context.items[0].place(context.title))


def _states(context: Context, sentence: Sentence, period: Period | None) -> bool:
    """„Priemonės vykdomos 2025–2030 metais“, „Įgyvendinimo laikotarpis – 2024–2026 m.“."""
    concepts = sentence.concepts
    if "former_plan" in concepts or ("past_verb" in concepts and "future_verb" not in concepts):
        return False
    labels = (hit for hit in sentence.hits if hit.concept == "period_label")
    contents = (content_after(sentence.text, label.end, context.lexicon) or "" for label in labels)
    if any(context.lexicon.calendar.spans(content[:CONTENT_WITHIN]) for content in contents):
        return True
    if _labelled(context, sentence):
        return True
    if (
        _announces(context, sentence)
        or _activity_of(context, sentence, period)
        or _of_everything(context, sentence)
        or _from_to(context, sentence)
    ):
        return True
    if not (concepts & {"period_verb"} and concepts & {"plan_itself", "executed_object"}):
        return False
    if all(_is_foreign(context, sentence, hit) for hit in sentence.hits if hit.concept in SPOKEN_OF):
        return False
    return any(_of_execution(context, sentence, span) for span in context.lexicon.calendar.spans(sentence.text))


def _announces(context: Context, sentence: Sentence) -> bool:
    """„Šioje srityje 2024 metais numatyta:“ over the measures."""
    announcing = sentence.text.endswith(":") and introduced(context, sentence.text) == "measures"
    return (
        announcing and bool(context.lexicon.calendar.spans(sentence.text)) and sentence.concepts.isdisjoint(LOOKS_BACK)
    )


def _labelled(context: Context, sentence: Sentence) -> bool:
    """“Time frame and/or period for implementation: … until 2030”, “Time frame of the commitment is until 2030”."""
    calendar = context.lexicon.calendar
    label, colon, told = sentence.text.partition(": ")
    if colon and len(label.split()) <= LABEL_WORDS and "period_label" in context.concepts(label):
        return any(_is_bound(context, told, span) for span in calendar.spans(told[:TOLD_WITHIN]))
    named = sentence.first("period_label")
    copula = next((hit for hit in sentence.hits if named and hit.concept == "copula" and hit.start > named.end), None)
    if named is None or copula is None or len(sentence.text[: named.start].split()) > BEFORE_LABEL:
        return False
    near = len(sentence.text[named.end : copula.start].split()) <= LABEL_WORDS
    return near and bool(calendar.spans(sentence.text[copula.end :][:CONTENT_WITHIN]))


def _is_bound(context: Context, text: str, span: Span) -> bool:
    """Years from and to, or one that something lasts until."""
    before = text[: span.start].split()[-BOUND_WITHIN:]
    return span.first < span.last or "bound_of_time" in context.concepts(" ".join(before))


def _of_everything(context: Context, sentence: Sentence) -> bool:
    """„Viskas, kas čia surašyta, daroma nuo 2025 m. rugsėjo iki 2027 m. gruodžio“: all of it, in these years."""
    everything = sentence.first("all_of_it")
    if everything is None or not sentence.concepts.isdisjoint(LOOKS_BACK | CITING):
        return False
    begins = everything.start == 0 or sentence.text[: everything.start].endswith(": ")
    done = not sentence.concepts.isdisjoint(("passive_verb", "execution_period_verb", "lasting_verb"))
    return begins and done and bool(context.lexicon.calendar.spans(sentence.text))


def _from_to(context: Context, sentence: Sentence) -> bool:
    """„Žingsniai žengiami nuo 2025 m. kovo 1 d. iki 2026 m. gruodžio 31 d.“: what is done begins the sentence, bounds
    follow, whatever the verb is.
    """
    begins = any(hit.start == 0 and hit.concept in SPOKEN_OF for hit in sentence.hits)
    if not begins or not sentence.concepts.isdisjoint(LOOKS_BACK | CITING):
        return False
    dates = context.lexicon.calendar.dates(sentence.text)
    bounds = [sentence.text[: date.start].split()[-1:] for date in dates]
    bound = [date for date in bounds if "bound_of_time" in context.concepts(" ".join(date))]
    return len(bound) == BOUNDS and "," not in sentence.text[: dates[0].start]


def _goes_on_from(context: Context, before: Sentence, sentence: Sentence) -> bool:
    """„Darbus atlieka X. Pradedama 2024 m. sausį, baigiama 2025 m. gruodį“: begun and ended, of what was named before.

    A sentence that opens with its verb speaks of nothing of its own.
    """
    verbs = {hit.start for hit in sentence.hits if hit.concept == "period_verb"}
    years = context.lexicon.calendar.spans(sentence.text)
    between = 0 in verbs and len(verbs) == len(years) == BOUNDS and sentence.position == before.position
    if not between or not sentence.concepts.isdisjoint(SPOKEN_OF | LOOKS_BACK | CITING):
        return False
    named = [hit for hit in before.hits if hit.concept in SPOKEN_OF]
    looks_back = not before.concepts.isdisjoint(LOOKS_BACK | CITING | {"former_plan"})
    return not looks_back and any(not _is_foreign(context, before, hit) for hit in named)


def _is_foreign(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„migracijos politikos gairės“: the word right before the plan names another."""
    before = sentence.text[: hit.start].split()[-1:]
    if not before:
        return False
    found = context.concepts(before[0])
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    word = context.lexicon.tokens(before[0])
    named = bool(word) and same_word(word[0].folded, own)
    # „skyriuje aprašytos veiklos“, „nacionalinė programa“
    return not found.isdisjoint(("genitive", "state")) and not named and found.isdisjoint(BEFORE_OWN)


def _activity_of(context: Context, sentence: Sentence, period: Period | None) -> bool:
    """„2024 metais šeimoms teikiama …“: an activity told with a year of the plan, or in a plan that lists none with a
    year in which it will be („2026 metais šeimą pasitiks …“).
    """
    concepts = sentence.concepts
    if period is None and (context.findings.measures or "future_verb" not in concepts):
        return False
    if ACTIVE.isdisjoint(concepts) or "past_verb" in concepts or concepts & UNLISTED_META - ITSELF:
        return False
    verb = min(hit.start for hit in sentence.hits if hit.concept in ACTIVE)
    if any(hit.concept in ITSELF and hit.start < verb for hit in sentence.hits):
        return False
    spans = context.lexicon.calendar.spans(sentence.text)
    return any(period is None or period.first <= span.first <= period.last for span in spans)


def _of_execution(context: Context, sentence: Sentence, span: Span) -> bool:
    """True for a period near a verb of execution that is no part of a name, date or citation."""
    after = CLAUSE_END.split(sentence.text[span.end : span.end + NAME_WITHIN], maxsplit=1)[0]
    of_years = any(hit.start <= YEARS_WITHIN for hit in context.lexicon.matcher.hits(after, "of_years"))
    if of_years and "plan_kind" in context.concepts(after):
        return False
    if any(0 <= hit.start - span.end < NAMED_WITHIN for hit in sentence.hits if hit.concept == "hereafter"):
        # „… planas 2022–2024 metams (toliau – Planas) įgyvendina …“ is its name
        return False
    dates = context.lexicon.calendar.dates(sentence.text) if span.first == span.last else ()
    if any(date.start <= span.start < date.end for date in dates):
        before = sentence.text[: span.start].split()[-1:]
        bound = bool(before) and "bound_of_time" in context.concepts(before[0])
        if not bound and not _goes_on(sentence.text, dates, span) and not _are_begun_and_ended(sentence, dates):
            return False
    if "for_years" in context.concepts(" ".join(after.split()[:YEARS_WORDS])):
        return True
    verbs = [hit for hit in sentence.hits if hit.concept == "period_verb"]
    verb = min(verbs, key=lambda hit: abs(hit.start - span.start), default=None)
    return verb is not None and abs(verb.start - span.start) < VERB_WITHIN and _execution_verb(sentence, verb.start)


def _are_begun_and_ended(sentence: Sentence, dates: Sequence[FoundDate]) -> bool:
    """„Veiklas pradėsime 2024 m. rugsėjo 2 d. ir baigsime 2025 m. birželio 20 d.“: a verb before each of two days."""
    verbs = sorted(hit.start for hit in sentence.hits if hit.concept == "execution_period_verb")
    if len(dates) != BOUNDS or len(verbs) < BOUNDS:
        return False
    return verbs[0] < dates[0].start < verbs[-1] < dates[1].start


def _goes_on(text: str, dates: Sequence[FoundDate], span: Span) -> bool:
    """„2024 m. birželio 1 d. – 2026 m. gruodžio 31 d.“: a date with nothing but a dash before the next."""
    ends = next(date.end for date in dates if date.start <= span.start < date.end)
    return any(not text[ends : date.start].strip(f" .{DASHES}") for date in dates if date.start > ends)


def _execution_verb(sentence: Sentence, start: int) -> bool:
    return any(h.concept == "execution_period_verb" and h.start == start for h in sentence.hits)
