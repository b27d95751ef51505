"""What sentences whose words no list holds say by what they name: „Viską, kas čia surašyta, neša Švietimo skyrius“."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from plan_assessor.document.model import Notice, Table
from plan_assessor.language.letters import UPPER
from plan_assessor.plan.bodies import EXPLAINED, names_body
from plan_assessor.plan.content import Content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import told_by_content
from plan_assessor.plan.field_labels import asks_for_whom
from plan_assessor.plan.findings import Entry
from plan_assessor.plan.model import FieldName, Statement
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.terms import without_times
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, Sentence, shown

OF_A_NAME = frozenset({"nominative", "conjunction"})
DIGIT = re.compile(r"\d")
# „VšĮ“, „SPC“ have no endings
ABBREVIATION = re.compile(rf"[{UPPER}]\w{{0,3}}[{UPPER}]$")
# „… neša Paramos centras, Lietuvos „Caritas““
ONLY_NAMES = re.compile(rf"[“»\"]?+(?:(?:,\s*+|\s++)(?:[{UPPER}][\w-]*+|[„«\"][^“»\"]++[“»\"]))*\s*+")
LONGEST = 18  # words: a longer sentence says more than that
LONGEST_SIGNATURE = 5  # words
LONGEST_WITH_OFFICE = 8  # „Socialinės paramos skyriaus vyr. specialistė Vardenė Pavardenė“
SAYING_WHAT = frozenset({"executed_object", "execute_verb", "all_of_it", "everybody"})
SEVERAL = 2
BESIDE = 2  # words
# two of these make it sure: it speaks of everything, it stands behind the measures, it names more than it must
SURE = 2
# sentences that say something else, as their words tell
KNOWN = (
    LOOKS_BACK
    | CITING
    | {
        "goal", "task", "vision", "target_group", "recommendation", "considered", "intention", "analysis", "plan_kind",
        "decision_control", "signature", "no_funds_needed", "funding_vague", "measures_intro", "to_be_assigned",
    }
)  # fmt: skip
# who is spoken to, decides or pays carries nothing out
NOT_EXECUTING = frozenset({"passive_verb", "body_council", "money_verb", "paying_verb"})

# „60 proc. įmonių ir 40 proc. biudžeto lėšomis“
SHARED = frozenset({"percent", "funding_source"})
# what speaks of measures wherever it stands
OF_THE_MEASURES = frozenset({"executed_object", "plan_itself", "own_name", "paid_object", "all_of_it", "everybody"})

# how much more than it must a sentence names; None where it does not name what is wanted
Naming = Callable[[Context, Sentence], int | None]


def told(context: Context, wanted: Content, topic: FieldName, kind: str) -> Iterator[Statement]:
    """What labels that no list holds have under them; or else what a sentence names that no measure says of itself."""
    # „Kam teikiamos žinios – Socialinės paramos skyriui“ names who is told
    # „Rietavas – maža savivaldybė“ under „Vizija“ says what it will be
    labelled = [
        entry
        for entry in told_by_content(context, wanted)
        if not asks_for_whom(context, entry.label)
        and context.heading_over(context.items[entry.position]).isdisjoint(("goal", "vision"))
    ]
    for entry in labelled:
        alone = len(labelled) == 1 and _is_sure(context, entry, wanted)
        yield Statement(topic=topic, kind=kind, place=entry.place, doubt=None if alone else entry.doubt)
    if not labelled and not any(measure.field(topic) for measure in context.findings.measures):
        yield from named(context, NAMES[wanted], topic, kind)


def _is_sure(context: Context, entry: Entry, wanted: Content) -> bool:
    """True for money, for years from and to, and for a body that everything is up to."""
    if wanted is Content.BODY:
        return "all_of_it" in context.concepts(entry.label)
    spans = context.lexicon.calendar.spans(entry.content)
    years = {year for span in spans for year in (span.first, span.last)}
    return wanted is Content.MONEY or len(years) > 1


def named(context: Context, naming: Naming, topic: str, kind: str) -> Iterator[Statement]:
    """The first sentence that names what is wanted and is known to say nothing else; in doubt unless it is sure."""
    for sentence in context.sayings_of_all:
        more = how_much(context, naming, sentence)
        if more is None:
            continue
        placed = sentence.position > context.closing or context.is_asked(sentence, f"asks_{topic}")
        evidence = more + ("all_of_it" in sentence.concepts) + placed
        if evidence:
            words = shown(sentence.text)
            doubt = None if evidence >= SURE else Notice(code="read_by_naming", values={"words": words})
            yield Statement(topic=topic, kind=kind, place=sentence.place, doubt=doubt)
            return


def how_much(context: Context, naming: Naming, sentence: Sentence) -> int | None:
    """How much more than it must a sentence names that is not known to say something else; None where it does not."""
    # what a sentence names is seen at once, and few name anything
    more = naming(context, sentence)
    return more if more is not None and _may_say(context, sentence) else None


def _may_say(context: Context, sentence: Sentence) -> bool:
    item = context.items[sentence.position]
    # a line that ends within a word is a piece of a sentence
    whole = not sentence.text.endswith("-")
    if item.heading or item.zone != "plan" or not whole or len(sentence.text.split()) > LONGEST:
        return False
    if context.is_analysed(item) or EXPLAINED.search(sentence.text) or not context.counts(item, sentence.text):
        return False
    if any(hit.concept == "of_the_file" and hit.start == 0 for hit in sentence.hits):
        # „Nuotraukose – dvaro parkas“
        return False
    # „koordinatorė“ is somebody, „koordinuoja“ says what is done; „visas planas“ is all that is planned
    things = [hit for hit in sentence.hits if hit.concept in ("body_name", "all_of_it")]
    # „Ar viskas nuėjo teisingai? …“ asks of what is to come
    asked = sentence.text.find("?")
    does = {
        hit.concept
        for hit in sentence.hits
        if not any(thing.start <= hit.start < thing.end for thing in things)
        and not (hit.concept == "past_verb" and hit.start < asked)
    }
    return KNOWN.isdisjoint(does)


def _body(context: Context, sentence: Sentence) -> int | None:
    """A body that ends the sentence, and no passive („informuojama taryba“) or year in which it did something."""
    text = sentence.text.rstrip(" .")
    plain = sentence.concepts.isdisjoint(SAYING_WHAT)
    if text == sentence.text and len(text.split()) <= (LONGEST_WITH_OFFICE if plain else LONGEST_SIGNATURE):
        # who signs stands there without a verb, and without a full stop
        return None
    if all(context.concepts(word) & OF_A_NAME for word in text.split()):
        # „Kalba ir mokykla.“ names what a paragraph is about
        return None
    bodies = [hit for hit in sentence.hits if hit.concept == "body_name" and hit.end <= len(text)]
    if not bodies or not sentence.concepts.isdisjoint(NOT_EXECUTING) or context.lexicon.calendar.spans(text):
        return None
    begun = next((hit for hit in sentence.hits if hit.concept == "executed_object" and hit.start == 0), None)
    works = begun is not None and "nominative" in context.concepts(text[: begun.end])
    if (
        begun
        and works
        and names_body(text[begun.end :], context.lexicon)
        and sentence.concepts.isdisjoint(("coordinated", "in_a_place"))
    ):
        # „Darbai patikėti Paramos skyriui“
        return 1
    last = max(bodies, key=lambda hit: hit.end)
    # „skyriaus bibliotekininkės“
    ends = ONLY_NAMES.fullmatch(text, last.end) is not None or _is_somebody(context, text[last.end :])
    # „skyrius drauge su centru“
    others = [hit for hit in bodies if hit.end < last.start]
    helped = [hit for hit in others if "together" in context.concepts(" ".join(text[hit.end :].split()[:BESIDE]))]
    doing = helped[0] if helped else last
    # „seniūnijos“ may be many of them, or whose something is
    named = ends and names_body(text, context.lexicon) and not _leads_away(context, text[: doing.start])
    words = text[doing.start : doing.end]
    declined = ABBREVIATION.match(words) or context.concepts(words) & {"nominative", "genitive"}
    return 0 if named and declined else None


def _is_somebody(context: Context, text: str) -> bool:
    """„bibliotekininkės“, not „gyventojai“."""
    named = context.concepts(text)
    return len(text.split()) == 1 and "agents" in named and named.isdisjoint(("public", "generic_group"))


def _leads_away(context: Context, before: str) -> bool:
    """True before a body that a preposition governs („iš visos sąjungos“) or that is asked about („kaip dirba …“)."""
    *_, clause = clauses = [part.split() for part in before.split(",")]
    if len(clauses) > 1 and clause and "asks" in context.concepts(clause[0]):
        return True
    for word in reversed(clause):
        found = context.concepts(word)
        if "preposition" in found:
            return True
        if "genitive" not in found or "execute_verb" in found:
            return False
    return False


def _years(context: Context, sentence: Sentence) -> int | None:
    """Years from and to; those in the title are more than any."""
    spans = context.lexicon.calendar.spans(sentence.text)
    # “2012–2013: 5 % less” is a figure of these years
    periods = [span for span in spans if span.first < span.last and not sentence.text[span.end :].startswith(":")]
    titled = {(span.first, span.last) for span in context.lexicon.calendar.spans(context.title)}
    return int(any((span.first, span.last) in titled for span in periods)) if periods else None


def _money(context: Context, sentence: Sentence) -> int | None:
    """Sources in a whole sentence that speaks of the measures or stands after the first, and nothing that was done with
    them („panaudota“); several are more than one.
    """
    sources = [hit for hit in sentence.hits if hit.concept == "funding_source"]
    if not sources or "passive" in sentence.concepts or sentence.text[-1].isalpha():
        return None
    before = context.measured is not None and context.is_before_measures(sentence.position)
    if before and not sentence.concepts & OF_THE_MEASURES:
        return None
    # „savivaldybės biudžetas“ is a „biudžetas“, too
    apart = sum(other.start >= hit.end for hit, other in pairwise(sources))
    return int(apart + 1 >= SEVERAL)


def a_count(context: Context, sentence: Sentence) -> int | None:
    """What is counted, and a number that is no year, day or sum of money, nor that of an annex or a share of money."""
    if "counted" not in sentence.concepts or "annex" in sentence.concepts or sentence.concepts >= SHARED:
        return None
    if _is_under_money(context, sentence):
        return None
    text = without_times(context.lexicon.amounts.sub(" ", sentence.text), context.lexicon)
    return 0 if DIGIT.search(text) else None


def _is_under_money(context: Context, sentence: Sentence) -> bool:
    """True for a row of a table whose head names money („Lėšų kilmė | Suma, Eur“)."""
    block = context.items[sentence.position].block
    return isinstance(block, Table) and any("funding" in roles_of(cell.text, context.lexicon) for cell in block.grid[0])


NAMES: dict[Content, Naming] = {Content.BODY: _body, Content.TIME: _years, Content.MONEY: _money}
