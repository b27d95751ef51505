"""Whether a goal that is spoken of is another's: of a part, of a former year, or in words that no list holds."""

from __future__ import annotations

from collections.abc import Collection

from plan_assessor.document.model import Notice
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.context import Context
from plan_assessor.plan.sentences import Sentence, shown
from plan_assessor.plan.statements.ownership import FOREIGN_TO_A_GOAL, OF_OTHERS, is_named_apart, same_word

# what makes a goal that is spoken of one of another document, or of former days
NOT_ITS_OWN = frozenset({"host_plan", "former_plan", "decision", "monitoring", "statistics"})
# who else may have a goal, and in how many words before the label
OWNERS = frozenset({"body_name", "of_a_part", "group_goal", "analysis", "past_verb", "people", "nameless_body"})
OWNER_WORDS = 6
FEWEST_LETTERS = 3  # of the abbreviation of a name
ITSELF = frozenset({"own_name", "plan_itself"})


def unknown_owner(context: Context, sentence: Sentence, hit: Hit) -> Notice | None:
    """The doubt where only words that no list holds stand before the label („Kelionės tikslas“), none of another's."""
    before = sentence.text[: hit.start]
    others = FOREIGN_TO_A_GOAL | NOT_ITS_OWN | OF_OTHERS | OWNERS
    few = hit.concept == "goal" and len(before.split()) <= OWNER_WORDS
    if not few or any(map(str.isdigit, before)) or not context.concepts(before).isdisjoint(others):
        return None
    return Notice(code="goal_owner_unknown", values={"words": shown(sentence.text)})


def is_of_a_part(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence among the measures that does not name the plan says what “the goal is”, or another document
    is named in the label itself (“the goal of the Policy is”).
    """
    words = sentence.text[hit.start : hit.end].split()[1:]
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    for word in words:
        named = context.concepts(word)
        if is_named_apart(context, word.casefold(), before=sentence.text[: hit.end]):
            return True
        if _is_code(word, own) and "own_name" not in named and not sentence.text.isupper():
            return True
        if named & FOREIGN_TO_A_GOAL and not named & {"own_name"} and not same_word(word.casefold(), own):
            return True
    told = len(words) > 0 and "copula" in context.concepts(words[-1])
    before = {other.concept for other in sentence.hits if other.start < hit.end}
    return told and not context.is_before_measures(sentence.position) and before.isdisjoint(ITSELF)


def is_of_a_former_year(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„2023 m. tikslas – … – pasiektas iš dalies“ in a plan for 2024."""
    told = context.lexicon.calendar.spans(sentence.text[: hit.start])
    planned = context.lexicon.calendar.spans(context.title)
    return bool(told and planned) and told[-1].last < planned[-1].first


def _is_code(word: str, own: Collection[str]) -> bool:
    """True for the abbreviation of another name than the document's own (“the goals of the FSDS”)."""
    return len(word) >= FEWEST_LETTERS and word.isalpha() and word.isupper() and word.casefold() not in own


def is_set(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Rengdami planą išsikėlėme tikslą …“: whatever stands before the noun, no other document does."""
    if hit.concept != "goal_noun":
        return False
    before = sentence.text[: hit.start]
    if is_ones_own(context, sentence, hit):
        return True
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    named = (token for token in context.lexicon.tokens(before) if not same_word(token.folded, own))
    foreign = any(not context.concepts(token.printed).isdisjoint(FOREIGN_TO_A_GOAL) for token in named)
    stated = "placeholder" not in sentence.concepts
    return stated and not foreign and context.concepts(before).isdisjoint(NOT_ITS_OWN)


def is_ones_own(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Siekdama Nacionalinės darbotvarkės tikslų, savivaldybė užsibrėžia savo tikslą: …“."""
    return "ones_own" in context.concepts("".join(sentence.text[: hit.start].split()[-1:]))
