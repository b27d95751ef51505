"""Words that may say what was looked for and were not understood: where nothing else says it, somebody should look."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from plan_assessor.document.model import Notice
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.content import Content
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.act_numbers import has_act_number
from plan_assessor.plan.outline.approval import BODIES, OF_ANOTHER, names_decision
from plan_assessor.plan.records.columns import Role, roles_of
from plan_assessor.plan.records.find import TOPICS
from plan_assessor.plan.sentences import CITING, ITSELF, LOOKS_BACK, Sentence, content_after, sentences, shown
from plan_assessor.plan.statements.dedications import names_whom
from plan_assessor.plan.statements.namings import NAMES, how_much
from plan_assessor.plan.statements.told_adoption import pointed_at, says_adopted

LABEL_WITHIN = 60  # characters
OWN_LABEL_WITHIN = 160
FEWEST_WORDS = 4  # of a goal
PEOPLE_WITHIN = 8  # words behind the plan that is for them
LONGEST_MARK = 16  # words
AIMING = frozenset({"infinitive", "so_that", "future_verb"})
OF_OTHER_THINGS = frozenset(
    {
        "self_definition", "goal", "goal_noun", "task", "vision", "recommendation", "considered", "indicator_word",
        "execute_verb", "funding_verb",
    }
)  # fmt: skip
TOP_LINES = 3
BOTTOM_LINES = 2
FEWEST_ROWS = 2
OF_MEASURES = (*TOPICS, "target_groups")
# what was found and says nothing of the plan itself
NEAREST = frozenset({"cited", "host", "passing", "title", "control"})
# words that give a goal or group to another document
FOREIGN = frozenset(
    {
        "plan_kind", "foreign_owner", "whose", "of_a_project", "procedure_kind", "law_kind", "report_kind", "host_plan",
        "state",
    }
)  # fmt: skip


def unclear(context: Context, said: Sequence[Statement]) -> dict[str, Notice]:
    """By the topics that nothing was said of, words that may say it."""
    told = {statement.topic for statement in said if statement.kind not in NEAREST}
    speaking = {(one.place.file, one.place.table) for one in said if one.kind not in NEAREST}
    tasked = any((one.topic, one.kind) == ("goal", "task") for one in said)
    lost = None if context.findings.measures or "measures" in told else _lost_measures(context, speaking, tasked)
    found: dict[str, Notice] = dict.fromkeys(OF_MEASURES, lost) if lost else {}
    texts = list(_texts(context))
    for topic, may_say in LOOKED_FOR.items():
        if topic not in told:
            words = next((text.text for text in texts if may_say(context, text)), None)
            if words:
                found[topic] = Notice(code="words_unclear", values={"words": shown(words)})
    return found


def _lost_measures(context: Context, speaking: Collection[tuple[str, int | None]], tasked: bool) -> Notice | None:
    """Where a plan seems to have no measures: a table or list that was not understood, or a heading of them over text.

    `speaking` are tables that say something of the plan itself; a plan that is `tasked` lists its tasks.
    """
    if context.scope.hosted:
        return None
    lost = [account for account in context.findings.accounts if account.records >= FEWEST_ROWS]
    for account in lost:
        place = account.place
        unread = account.kind == "table" and (place.file, place.table) not in speaking
        if place.table and (unread or (account.kind == "indicators" and not tasked)):
            return Notice(code="unnamed_columns", values={"table": place.table})
    listed = next((account for account in lost if account.kind == "list" and not tasked), None)
    if listed:
        return Notice(code="list_not_understood", values={"words": shown(listed.place.quote)})
    heading = next((item for index, item in enumerate(context.items) if _heads_measures(context, index)), None)
    return Notice(code="words_unclear", values={"words": shown(heading.text)}) if heading else None


def _heads_measures(context: Context, index: int) -> bool:
    item = context.items[index]
    if not item.heading or item.zone != "plan" or "measures_heading" not in context.concepts(item.text):
        return False
    is_analysis = context.is_analysed(item) or "analysis" in context.concepts(item.text)
    return bool(context.body_after(index)) and not is_analysis


def _texts(context: Context) -> Iterator[Sentence]:
    """The sentences and headings that are not of how things are."""
    for sentence in context.sentences:
        item = context.items[sentence.position]
        is_known = sentence.position in context.findings.lines or context.is_analysed(item)
        if not is_known and context.counts(item, sentence.text):
            yield sentence


def _goal(context: Context, text: Sentence) -> bool:
    hit = text.first("goal") or text.first("aim_word") or _goal_noun(text)
    before = context.concepts(text.text[: hit.start]) if hit else set()
    own = {"plan_kind"} if any(itself.concept == "plan_itself" and itself.start == 0 for itself in text.hits) else set()
    named = hit is not None and hit.start < LABEL_WITHIN and before.isdisjoint(FOREIGN - own)
    return (named or _names_own_unknown(context, text) or _heads_an_aim(context, text)) and not _is_measured(text)


def _goal_noun(text: Sentence) -> Hit | None:
    """„Planas turi vieną tikslą: …“: the noun in another case, with words after a colon."""
    noun = text.first("goal_noun")
    return noun if noun and ": " in text.text[noun.end :] else None


def _names_own_unknown(context: Context, text: Sentence) -> bool:
    """„Plano viršūnė – …“, „Šio plano viršūnė yra …“: what no list has is said to be something of the plan."""
    named = (word for word in context.lexicon.unknown(text.text) if word.start < OWN_LABEL_WITHIN)
    return any(_is_own_label(context, text.text, word.start, word.end) for word in named)


def _is_own_label(context: Context, text: str, start: int, end: int) -> bool:
    said = content_after(text, end, context.lexicon) or ""
    return len(said.split()) >= FEWEST_WORDS and not context.concepts(text[:start]).isdisjoint(ITSELF)


def _heads_an_aim(context: Context, text: Sentence) -> bool:
    """A heading of words that no list has, over what is to be done or to become, before all measures."""
    item = context.items[text.position]
    if not context.stands_over(text.position) or item.text != text.text or not context.lexicon.unknown(text.text):
        return False
    if not context.is_before_measures(text.position) or roles_of(text.text, context.lexicon):
        return False
    below = context.body_after(text.position)
    told = context.concepts(sentences(below[0].text, context.lexicon)[0]) if below else frozenset()
    return len(below) == 1 and not told.isdisjoint(AIMING) and told.isdisjoint(LOOKS_BACK | CITING)


def _groups(context: Context, text: Sentence) -> bool:
    if _gives_to_people(context, text):
        return True
    hit = text.first("target_group")
    if "no_people" in text.concepts or context.stands_over(text.position):
        return False
    if (
        hit
        and hit.start < LABEL_WITHIN
        and context.concepts(text.text[: hit.start]).isdisjoint(FOREIGN - {"plan_kind"})
    ):
        return True
    designating = text.concepts >= {"target_verb", "plan_itself"} and names_whom(context, text.text)
    return designating and text.concepts.isdisjoint(LOOKS_BACK) and not _is_citing(text)


def _gives_to_people(context: Context, text: Sentence) -> bool:
    """„Planas tiesia ranką užsieniečiams, kurie …“, „Planas aprėpia migrantus“: people right behind it."""
    itself = text.first("plan_itself")
    if itself is None or len(text.text[: itself.start].split()) > 1 or _says_else(text):
        return False
    near = " ".join(text.text[itself.end :].split()[:PEOPLE_WITHIN])
    return names_whom(context, near) or not context.scope.group.isdisjoint(context.concepts(near))


def _says_else(text: Sentence) -> bool:
    return not text.concepts.isdisjoint(LOOKS_BACK | CITING | OF_OTHER_THINGS)


def _executors(context: Context, text: Sentence) -> bool:
    if _is_heading_of(context, text, "responsible"):
        return True
    acting = text.concepts >= {"execute_verb", "body_name"} and names_body(text.text, context.lexicon)
    said = acting and text.concepts.isdisjoint(LOOKS_BACK) and not _is_citing(text)
    return said or _names(context, text, Content.BODY)


def _period(context: Context, text: Sentence) -> bool:
    if _is_heading_of(context, text, "timeline"):
        return True
    verbs = text.concepts & {"period_verb", "future_verb"}
    said = (
        bool(verbs and context.lexicon.calendar.spans(text.text))
        and text.concepts.isdisjoint(LOOKS_BACK)
        and not _is_citing(text)
    )
    return said or _names(context, text, Content.TIME)


def _funds(context: Context, text: Sentence) -> bool:
    if _is_heading_of(context, text, "funding"):
        return True
    paid = "funding_source" in text.concepts and text.concepts & {"funding_verb", "future_verb", "plan_itself"}
    said = bool(paid) and text.concepts.isdisjoint(LOOKS_BACK) and not _is_citing(text)
    return said or _names(context, text, Content.MONEY)


def _indicators(_: Context, text: Sentence) -> bool:
    said = "indicator_word" in text.concepts and text.concepts.isdisjoint(LOOKS_BACK | {"negated", "future_verb"})
    return said and not _is_citing(text)


def _names(context: Context, text: Sentence, wanted: Content) -> bool:
    """A sentence in whatever words that names what is wanted."""
    return how_much(context, NAMES[wanted], text) is not None


def _is_measured(text: Sentence) -> bool:
    return _is_citing(text) or "indicator_word" in text.concepts


def _is_citing(text: Sentence) -> bool:
    return not text.concepts.isdisjoint(CITING)


def _is_heading_of(context: Context, text: Sentence, role: Role) -> bool:
    """A heading that names the field, over paragraphs."""
    heads = context.stands_over(text.position) and context.items[text.position].text == text.text
    return heads and roles_of(text.text, context.lexicon) == {role} and bool(context.body_after(text.position))


def _adoption(context: Context, text: Sentence) -> bool:
    """The plan itself, a body and a day, with a decision but no word of what it did, or with that but no decision."""
    if text.concepts.isdisjoint(BODIES) or not text.concepts.isdisjoint(OF_ANOTHER):
        return False
    if not context.lexicon.calendar.dates(text.text):
        return False
    if "decision" not in text.concepts or not has_act_number(text.text, context.lexicon):
        return says_adopted(context, None, text)
    alone = context.items[text.position].text == text.text and len(text.text.split()) <= LONGEST_MARK
    own = pointed_at(text) or alone or (_is_at_an_end(context, text) and names_decision(text.text, context.lexicon))
    return bool(own)


def _is_at_an_end(context: Context, text: Sentence) -> bool:
    """True for the first lines of the text and the last, where a plan tells by whom it was adopted."""
    own = [n for n, item in enumerate(context.items) if item.zone == "plan" and item.text]
    return text.position in (*own[:TOP_LINES], *own[-BOTTOM_LINES:])


LOOKED_FOR: dict[str, Callable[[Context, Sentence], bool]] = {
    "goal": _goal,
    "target_groups": _groups,
    "indicators": _indicators,
    "responsible": _executors,
    "timeline": _period,
    "funding": _funds,
    "adoption": _adoption,
}
