"""Activities that are told in running text, not listed; and the word that recommendations were considered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from plan_assessor.document.model import Notice
from plan_assessor.language.text import QUOTED
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.headings import is_named
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.sentences import Sentence, label_of, sentences, takes_up

# concepts of sentences that are about the plan, not of what it does
META = frozenset(
    {"monitoring", "recommendation", "funding_noun", "coordination", "indicator_word", "task", "goal", "intention"}
)
UNLISTED_META = META | {"plan_kind", "own_name", "about_plan"}
LISTED_META = META | {"executed_object", "vision", "target_group"}
FRAME = frozenset(
    {"frame_heading", "analysis", "funding_label", "goal", "task", "target_group", "monitoring", "coordination"}
)
OF_MEASURES = frozenset({"measures_heading", "executed_object", "plan_itself"})
ACTIVE = frozenset({"activity_verb", "future_verb"})
WOULD = frozenset({"conditional_verb", "need_verb"})
RECOMMENDED = frozenset({"recommendation", "considered", "recommendation_author"})
# a sentence of fewer words is an entry of the contents
FEWEST_WORDS = 4
# in a chapter that tells of activities more than one or two are told
FEWEST_TOLD = 3


def told(context: Context) -> Iterator[Statement]:
    """Sentences that tell what is or will be done, where no measure is listed."""
    if context.findings.measures:
        return
    taken_up = [two for one, two in pairwise(context.sentences) if takes_up(one, two)]
    own = [one for one in context.sentences if one not in taken_up and _concerns(context, one)]
    perhaps = Counter(_section(context, sentence) for sentence in own if _tells_perhaps(context, sentence))
    proposed = Counter(_section(context, sentence) for sentence in context.sentences if _proposes(context, sentence))
    for sentence in own:
        if _tells(context, sentence) or _several_actions(context, sentence):
            yield Statement(topic="measures", kind="told", place=sentence.place)
        elif _tells_perhaps(context, sentence) and perhaps[_section(context, sentence)] >= FEWEST_TOLD:
            doubt = Notice(code="told_in_passing")
            yield Statement(topic="measures", kind="told", place=sentence.place, doubt=doubt)
    for sentence in context.sentences:
        known = sentence in own and _tells(context, sentence)
        if not known and _proposes(context, sentence) and proposed[_section(context, sentence)] >= FEWEST_TOLD:
            yield Statement(topic="measures", kind="told", place=sentence.place)


def _section(context: Context, sentence: Sentence) -> tuple[str, ...]:
    """The headings over a sentence, without the name that its point begins with."""
    item = context.items[sentence.position]
    return item.section[:-1] if is_named(item) else item.section


def _concerns(context: Context, sentence: Sentence) -> bool:
    """What is told of the plan's own subject, not of how things are; in a host document what concerns the subject."""
    item = context.items[sentence.position]
    if item.heading or "?" in sentence.text or len(sentence.text.split()) < FEWEST_WORDS:
        return False
    if _leaves_open(context, sentence.text):
        return False
    if context.scope.hosted:
        return context.counts(item)
    over = context.concepts(" ".join(_section(context, sentence)[-1:]))
    if "analysis" in context.concepts(" ".join(item.section)) or "lacking" in over:
        return False
    if "frame_heading" in over and "future_verb" not in sentence.concepts:
        # „Pasitikėjimas kuriamas metai po metų“ under „Vertybiniai principai“
        return False
    heading = " ".join(item.section[-1:])
    if any(hit.end == len(heading) for hit in context.lexicon.matcher.hits(heading, "goal")):
        # „Kelionės tikslas“
        return False
    if "none_there" in sentence.concepts and not sentence.concepts.isdisjoint(OF_MEASURES):
        # „Šiame plane priemonių nėra“
        return False
    if _among_measures(context, item) or _among_works(context, item) or "future_verb" in sentence.concepts:
        return True
    return context.scope.subject is not None and context.scope.about(sentence.text)


def _leaves_open(context: Context, text: str) -> bool:
    """„Kas tuos darbus dirbs, nuspręs vadovai“: an indirect question that somebody will answer."""
    found = context.concepts(text)
    if "not_yet" in found and found & {"placeholder", "executed_object"}:
        # „Jos bus sudarytos vėliau, kai paaiškės …“, „Konkretūs darbai bus nurodyti vėliau“
        return True
    if found >= {"not_yet", "passive"} and any(
        not hit.start for hit in context.lexicon.matcher.hits(text, "header_measure")
    ):
        # „Priemonių specifikacija bus sudaryta atskiru dokumentu“
        return True
    asked, comma, answer = text.partition(", ")
    first = asked.split(maxsplit=1)[0] if asked else ""
    if any(hit.start == 0 for hit in context.lexicon.matcher.hits(text, "recurring", "as_before")):
        # „Kas mėnesį bus išleistas …“, „Kaip ir pernai, bus rengiami …“
        return False
    return bool(comma and answer) and not context.concepts(first).isdisjoint(("asks", "asks_which"))


def _tells(context: Context, sentence: Sentence) -> bool:
    """A verb of activity in the present or future; under a heading of measures every sentence tells of one."""
    if QUOTED.search(sentence.text):
        # „minėjo: „matome parduotuvėje, pasisveikiname““: what somebody said is no activity
        sentence = context.sentence(QUOTED.sub(" ", sentence.text), sentence.place, sentence.position)
    concepts = sentence.concepts
    if _is_past(concepts) or "swot_word" in context.concepts(label_of(sentence.text)):
        return False
    if not context.scope.hosted and _among_measures(context, context.items[sentence.position]):
        return concepts.isdisjoint(LISTED_META)
    return _acts(context, sentence) and concepts.isdisjoint(UNLISTED_META)


def _acts(context: Context, sentence: Sentence) -> bool:
    """True for a verb that says more than how long all of it lasts („Visa tai truks 2023–2025 metus“)."""
    lasting = {(hit.start, hit.end) for hit in sentence.hits if hit.concept == "lasting_verb"}
    acting = (hit for hit in sentence.hits if hit.concept in ACTIVE and (hit.start, hit.end) not in lasting)
    # „kursai nebus rengiami“
    denied = {hit.end + 1 for hit in sentence.hits if hit.concept == "none_there"}
    return any(hit.start not in denied and not _denies(context, sentence.text[hit.start : hit.end]) for hit in acting)


def _denies(context: Context, verb: str) -> bool:
    """„nereikalaujame“: what is not done is told with the verb of what would be, and a word before it."""
    prefixes = [word.removeprefix("=") for word in context.lexicon.concepts["denial"].words]
    parts = (verb.casefold().removeprefix(prefix) for prefix in prefixes if verb.casefold().startswith(prefix))
    return any(not context.concepts(rest).isdisjoint(ACTIVE) for rest in parts)


def _tells_perhaps(context: Context, sentence: Sentence) -> bool:
    """„Ant mokyklų stogų statomos saulės elektrinės“: what is done, or only how things are."""
    passive = "passive_verb" in sentence.concepts and sentence.concepts.isdisjoint(UNLISTED_META)
    return passive and not _is_past(sentence.concepts) and _among_works(context, context.items[sentence.position])


def _proposes(context: Context, sentence: Sentence) -> bool:
    """„Vakarais vyktų pamokos“, „Reikia padėti rasti darbą“: what would be done, where how things are is not told."""
    would = not sentence.concepts.isdisjoint(WOULD) and sentence.concepts.isdisjoint(UNLISTED_META)
    item = context.items[sentence.position]
    if not would or _leaves_open(context, sentence.text) or item.zone != "plan":
        return False
    return (_among_works(context, item) or _has_no_headings(context)) and not context.is_analysed(item)


def _has_no_headings(context: Context) -> bool:
    """True for a text in one piece, in which only what the sentences say tells how things are from what is proposed."""
    return not context.scope.hosted and not any(item.heading for item in context.items if item.zone == "plan")


def _is_past(concepts: frozenset[str]) -> bool:
    return "past_verb" in concepts and "future_verb" not in concepts


def _among_measures(context: Context, item: Item) -> bool:
    return not context.heading_over(item).isdisjoint(("measures_heading", "measures_intro"))


def _among_works(context: Context, item: Item) -> bool:
    """Under a heading that is none of the frame of a plan (general provisions, monitoring, funding)."""
    return bool(item.section) and context.heading_over(item).isdisjoint(FRAME)


def _several_actions(context: Context, sentence: Sentence) -> bool:
    """A numbered point under a heading of measures that states several actions."""
    item = context.items[sentence.position]
    starts = [text.split(" ", 1)[0] for text in sentences(item.text, context.lexicon)]
    actions = sum("infinitive" in context.concepts(word) for word in starts)
    return bool(item.number) and actions > 1 and "measures_heading" in context.heading_over(item)


def recommendations(context: Context) -> Iterator[Statement]:
    """„Rengiant planą atsižvelgta į … rekomendacijas“: those on integration, not those on planning or in titles of
    others.
    """

    def without_title(quoted: re.Match[str]) -> str:
        # „Rekomendacijas savivaldybėms dėl migrantų integracijos“
        named = "recommendation" in context.concepts(quoted.group().partition(" ")[0])
        return quoted.group() if named else " "

    for sentence in (*context.sentences_with_act, *context.rows):
        unquoted = QUOTED.sub(without_title, sentence.text)
        concepts = sentence.concepts if unquoted == sentence.text else context.concepts(unquoted)
        scoped = context.counts(context.items[sentence.position], sentence.text)
        if scoped and concepts >= RECOMMENDED and "method_recommendation" not in concepts:
            yield Statement(topic="recommendations", kind="considered", place=sentence.place)
