"""Which records are measures of the plan: told by their headings, their fields and their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from plan_assessor.language.text import DASHES
from plan_assessor.plan.context import Context
from plan_assessor.plan.records.actions import acts, begins_with_action, names_action
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.sentences import label_of, sentences

Announced = Literal["measures", "past", "other", "nothing"]
OTHER = frozenset({"task", "goal", "monitoring", "funding_label", "indicator_word", "statistics", "coverage"})
TASKS = frozenset({"task", "goal"})
# what chapters beside the measures are called, be they numbered
FRAMING = frozenset({"monitoring", "frame_heading"})
OTHER_LISTS = frozenset({"task", "goal", "indicator_word", "target_group", "areas_intro", "definition", "lacking"})
# words by which a text begins that speaks of the plan itself, and within how many characters
ITSELF = frozenset({"own_name", "plan_itself", "executed_object", "task"})
ITSELF_WITHIN = 25
# verbs of a sentence: a name has none
STATING = frozenset(
    {"passive", "execute_verb", "funding_verb", "money_verb", "future_verb", "coordination", "informing"}
)
# labels of what a plan says of itself
OF_THE_PLAN = frozenset({"goal", "task", "vision", "target_group", "executor_statement", "period_label"})
BEGINNING_WORDS = 6  # that tell whether a text names an action
# between „uždavinys“ and the task itself
TASK_STATED = re.compile(rf"\s[{DASHES}]\s|:\s")
# „1 uždavinys. “, „Uždavinys 1. “
COUNTED_WORD = re.compile(r"(?:\d{1,2}\.?\s[^\W\d_]{1,20}|[^\W\d_]{1,20}\s\d{1,2})\.\s")
LONGEST_LABEL = 8  # words
LABELS_ABREAST = re.compile(rf"\w\s?[;{DASHES}]\s\w")
COUNTED_TASK = re.compile(r"(?:[^\W\d_]+\s){0,3}(?:\d{1,2}|[IVX]+)[.)]\s(?P<task>.+)")
# headings that do not say what is planned though the title of the plan has their word
NOT_PLANNED = frozenset({"people", "foreigners", "territory", "municipality"})
LABEL_WORDS = 3  # of a heading that says no more than that tasks follow
NAME_WORDS, FEWEST_NAMED = 4, 3  # of a row that only names the measures below it, and how many of these
ENOUGH = 3.0
FIELDED = 2.0  # what it weighs that records have the fields by which a table is one of measures


def announced(context: Context, section: Sequence[str]) -> Announced:
    """What the nearest heading says that decides; groups of measures may stand between."""
    for heading in reversed(section):
        # „Uždaviniai, kuriuos sau keliame“
        first, _, _ = heading.partition(", ")
        heading = first if context.concepts(first) & TASKS and len(first.split()) <= LABEL_WORDS else heading
        named = group_level(heading, context.lexicon) or context.concepts(heading.split()[0]) & {"task", "goal"}
        if named and len(heading.split()) > LABEL_WORDS and not _begins_with_measures(context, heading):
            # a task over its measures
            continue
        found = context.concepts(heading)
        if looks_back(context, heading):
            return "past"
        if "lacking" in found or _asks_only_whom(context, heading):
            # “Barriers to mitigation actions”, „Kam numatyti veiksmai“
            return "other"
        if "measures_heading" in found or _is_what_is_planned(context, heading):
            return "measures"
        if found & OTHER:
            # „UŽDAVINIAI IR SUMANYMAI“: the word that is not known may be that of measures
            return "nothing" if found & TASKS and context.lexicon.unknown(heading) else "other"
    return "nothing"


def _begins_with_measures(context: Context, heading: str) -> bool:
    """“Priority actions before 2020”: the word of a group is but the adjective of what stands under it."""
    hits = context.lexicon.matcher.hits(heading, "measures_heading")
    return any(hit.start == 0 and len(heading[: hit.end].split()) > 1 for hit in hits)


def _is_what_is_planned(context: Context, heading: str) -> bool:
    """„Žingsniai“ in a plan by the name of „Žingsnių planas“: what it is made up of, not whom it is for."""
    words = context.lexicon.tokens(heading)
    if len(words) != 1 or not context.concepts(heading).isdisjoint(NOT_PLANNED):
        return False
    forms = context.lexicon.inflector.forms(words[0].printed.casefold())
    starts = {hit.start for hit in context.lexicon.matcher.hits(context.title, "plan_kind")}
    named = pairwise(context.lexicon.tokens(context.title))
    return any(plan.start in starts and word.printed.casefold() in forms for word, plan in named)


def looks_back(context: Context, text: str) -> bool:
    """True for words on how things are and what is done already („Dabartiniai darbai“), not those of an analysis „of
    measures“ that name both.
    """
    looking = context.lexicon.matcher.hits(text, "analysis")
    planned = context.lexicon.matcher.hits(text, "measures_heading")
    return bool(looking) and all(any(b.start <= p.start and p.end <= b.end for b in looking) for p in planned)


def introduced(context: Context, text: str) -> Announced:
    """What a line announces that ends with a colon; its last sentence tells („Uždavinys – …. Priemonės:“)."""
    said = sentences(text, context.lexicon)[-1]
    found = context.concepts(said)
    for_whom = _ends_with(context, said, "target_verb") and not _ends_with(context, said, "measures_heading")
    # „Veiksmai skirti trims grupėms:“
    for_whom = for_whom or ("target_verb" in found and _ends_with(context, said, "group_noun"))
    others = OTHER_LISTS - {"indicator_word"} if _begins_with_measures_named(context, said) else OTHER_LISTS
    if found & others or for_whom or _asks_only_whom(context, said):
        return "nothing" if _states_a_task(context, text) or states_a_group(context, text) else "other"
    return "measures" if found & {"measures_heading", "measures_intro", "charge_verb"} else "nothing"


def _begins_with_measures_named(context: Context, text: str) -> bool:
    """„Priemonės, jų terminai ir rodikliai:“, not „Priemonių rodikliai:“: what is listed is named first."""
    hits = context.lexicon.matcher.hits(text, "measures_heading", "indicator_word")
    first = min(hits, key=lambda hit: hit.start, default=None)
    if first is None or first.concept != "measures_heading":
        return False
    after = text[first.end :]
    return after.startswith(",") or "conjunction" in context.concepts("".join(after.split()[:1]))


def _asks_only_whom(context: Context, text: str) -> bool:
    """„Kam numatyti veiksmai“, not „Kam ir ką darysime“."""
    first, _, rest = text.partition(" ")
    return "asks_whom" in context.concepts(first) and "asks" not in context.concepts(rest)


def _ends_with(context: Context, text: str, concept: str) -> bool:
    """True for „priemonės skirtos:“: what is listed is whom they are for."""
    ends = {hit.end for hit in context.lexicon.matcher.hits(text, concept)}
    return len(text.rstrip(" :")) in ends


def _states_a_task(context: Context, text: str) -> bool:
    """True for a task over what is done for it („Pirmasis uždavinys – sudaryti sąlygas …:“, „1 uždavinys. Atverti
    paslaugas:“), not over tasks.
    """
    _, *stated = (
        COUNTED_WORD.split(text, maxsplit=1) if COUNTED_WORD.match(text) else TASK_STATED.split(text, maxsplit=1)
    )
    return bool(stated) and begins_with_action(stated[0], context.lexicon)


def states_a_group(context: Context, text: str) -> bool:
    """True for a group over what is done for it („3. Tikslinė grupė – pasitraukę iš Ukrainos:“), not over groups."""
    label, *stated = TASK_STATED.split(text, maxsplit=1)
    named = "target_group" in context.concepts(label) and len(label.split()) <= LABEL_WORDS
    return named and bool(stated) and any(map(str.isalpha, stated[0]))


def stands_under_a_task(context: Context, section: Sequence[str]) -> bool:
    """True where the nearest heading counts and states a task („Kryptis 2. Stiprinti įstaigų gebėjimus“)."""
    stated = COUNTED_TASK.match(section[-1]) if section else None
    return stated is not None and begins_with_action(stated["task"].casefold(), context.lexicon)


def announces_below(context: Context, text: str) -> bool:
    """True for a sentence that speaks of measures listed after it („toliau išvardytas priemones vykdo …“)."""
    return context.concepts(text) >= {"listed_below", "measures_heading"}


def is_enough(found: float) -> bool:
    """Whether so much evidence makes records measures."""
    return found >= ENOUGH


def evidence(
    context: Context, drafts: Sequence[MeasureBuilder], told: Announced, titled: int, *, fielded: bool = False
) -> float:
    """How much speaks for records of the text being measures.

    `titled` is how many are labelled as such; `fielded` says that they have the fields by which a table is one of
    measures, too, whatever stands over it.
    """
    if not drafts:
        return 0.0
    labelled = titled >= len(drafts)
    heading = {"measures": 3.0, "past": -4.0, "other": -4.0, "nothing": 0.0}[told]
    share = {
        name: sum(name in draft.fields for draft in drafts) / len(drafts)
        for name in ("responsible", "timeline", "funding", "indicator")
    }
    fields = 2 * share["responsible"] + share["timeline"] + 0.5 * share["funding"] + share["indicator"]
    acting = sum(acts(draft.title, context.lexicon) for draft in drafts) / len(drafts)
    several = sum(_tells_several(context, draft.title) for draft in drafts) / len(drafts)
    if len(drafts) == 1 and not fields and _only_states(context, drafts[0].title):
        return 0.0
    return heading + fields + 1.5 * acting - 3 * several + (3.0 if labelled else 0.0) + FIELDED * fielded


def _only_states(context: Context, title: str) -> bool:
    """True for a sentence that says something of measures and is none („Kiti būdai čia nedetalizuojami“)."""
    return not begins_with_action(title, context.lexicon) and not context.concepts(title).isdisjoint(STATING)


def _tells_several(context: Context, text: str) -> bool:
    """True for several actions, or several sentences the first of which tells none."""
    told = sentences(text, context.lexicon)
    actions = [begins_with_action(sentence, context.lexicon) for sentence in told]
    return sum(actions) > 1 or (len(told) > 1 and not actions[0])


def _beginning(text: str) -> str:
    return " ".join(text.split()[:BEGINNING_WORDS])


def is_one(context: Context, draft: MeasureBuilder) -> bool:
    """False for points that tell several things, or speak of the plan itself."""
    title = draft.title
    if context.concepts(label_of(title)) & OF_THE_PLAN or title.endswith("?"):
        # „Plano tikslas – …“ among the points, and what was asked in a survey
        return False
    if _heads_something_else(context, draft) or _is_of_the_frame(context, draft):
        return False
    if _speaks_of_document(context, title):
        return False
    hits = context.lexicon.matcher.find(title)
    concepts = {hit.concept for hit in hits}
    # „pagalba ruošiant namų darbus“ says nothing of the plan, „darbai finansuojami …“ does
    states = not concepts.isdisjoint(STATING)
    begins = any(hit.concept in ITSELF and hit.start <= ITSELF_WITHIN for hit in hits)
    # „Išversime svetainės skyrių“ opens with what will be done
    opens = "future_verb" in context.concepts(title.split(maxsplit=1)[0])
    itself = begins and states and not (opens or names_action(_beginning(title), context.lexicon))
    several = _tells_several(context, title)
    # what a line over all of them grants says nothing of the point itself
    if any(place.quote not in draft.groups for place in draft.fields.values()):
        return not (itself and several)
    acting = begins_with_action(title, context.lexicon)
    watched = "monitoring" in concepts and states and not acting
    return not (several or itself or watched or ("caption" in concepts and not acting))


def _speaks_of_document(context: Context, title: str) -> bool:
    """„Programa skirta užsieniečiams“, „Veiksmai surašyti 3 lentelėje“, „Kiekvienas šio skirsnio punktas yra …“."""
    hits = context.lexicon.matcher.find(title)
    begins = any(hit.start == 0 and hit.concept in ITSELF for hit in hits)
    said = {hit.concept for hit in hits}
    if said >= {"this", "chapter", "copula"} or said >= {"hereafter", "plan_kind"}:
        return True
    return begins and (said >= {"plan_itself", "target_verb"} or said >= {"passive", "caption"})


def _heads_something_else(context: Context, draft: MeasureBuilder) -> bool:
    """True for a heading that says what stands under it („Uždaviniai ir tai, kaip juos matuosime“) and no action."""
    counted = bool(draft.number) and context.concepts(draft.title).isdisjoint(FRAMING)
    heads = context.items[draft.index].heading > 0 and not counted
    # „Iš ko spręsime, ar pavyko“
    asks = any(hit.start == 0 for hit in context.lexicon.matcher.hits(draft.title, "asks"))
    said = announced(context, [draft.title])
    return heads and (said == "other" or asks) and not names_action(draft.title, context.lexicon)


def _is_of_the_frame(context: Context, draft: MeasureBuilder) -> bool:
    """True for „1. Bendrosios nuostatos“, and a point under it that tells no action („Ataskaitą teikia skyrius“)."""
    item = context.items[draft.index]
    heads = item.heading > 0 and _is_of_frame(context, item.text)
    framed = heads or _is_of_frame(context, " ".join(item.section[-1:]))
    return framed and not names_action(_beginning(draft.title), context.lexicon)


def _is_of_frame(context: Context, heading: str) -> bool:
    """True for a heading that ends so; „Priemonė; Vykdytojas; Lėšos“ are labels."""
    return not LABELS_ABREAST.search(heading) and any(
        hit.end == len(heading) for hit in context.lexicon.matcher.hits(heading, *FRAMING)
    )


def are_over(context: Context, drafts: Sequence[MeasureBuilder]) -> bool:
    """True where the terms of all ended before the plan begins: past projects, figures of past years."""
    begins = _first_year(context)
    terms = [draft.fields["timeline"].quote for draft in drafts if "timeline" in draft.fields]
    years = [[span.last for span in context.lexicon.calendar.spans(term)] for term in terms]
    return (
        begins is not None and 0 < len(drafts) == len(years) and all(0 < max(own, default=0) < begins for own in years)
    )


def _first_year(context: Context) -> int | None:
    """The first year of the period in the title, or else the year in which the plan was approved."""
    spans = context.lexicon.calendar.spans
    titled = [span.first for span in spans(context.title) if span.first < span.last]
    approved = [span.last for item in context.items if item.zone == "approval" for span in spans(item.text)]
    return min(titled) if titled else max(approved, default=None)


def names_the_period(context: Context, draft: MeasureBuilder) -> bool:
    """Whether a row asks when the plan is carried out: a table of facts on the plan, no measures."""
    labels = context.lexicon.matcher.hits(draft.title, "period_label")
    short = len(draft.title.split()) <= LONGEST_LABEL
    return any(short or label.start == 0 for label in labels)


def is_done(context: Context, draft: MeasureBuilder) -> bool:
    """Whether the row right over a measure and those beside it says that they are of the past („Esami darbai“)."""
    over = draft.groups[-1] if draft.groups else ""
    is_task = not context.concepts(over).isdisjoint(("infinitive", "verbal_noun"))
    return len(over.split()) <= LABEL_WORDS and not is_task and looks_back(context, over)


def without_caption(context: Context, drafts: Sequence[MeasureBuilder]) -> Sequence[MeasureBuilder]:
    """The measures without a first one that names them („Eismo prioritetai“): it has nothing, the others do."""
    first, *others = drafts or (None,)
    if first is None or len(others) < FEWEST_NAMED or first.fields or not all(draft.fields for draft in others):
        return drafts
    short = len(first.title.split()) <= NAME_WORDS
    return others if short and "measures_heading" in context.concepts(first.title) else drafts
