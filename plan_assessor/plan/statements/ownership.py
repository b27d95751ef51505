"""Whose goal, task or group a label speaks of: this document's own, or that of a law, a fund, a project, a host."""

from __future__ import annotations

import re

from plan_assessor.language.letters import UPPER
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import BRACKETED, DASHES
from plan_assessor.plan.context import Context
from plan_assessor.plan.sentences import ITSELF, Sentence, sentences

NUMBER_WORD = re.compile(rf"(?:[\dIVX.]+|[{UPPER}]\d*)$")
# a full stop after a word, not after „m.“, „d.“ or „Nr.“
STOP = re.compile(r"(?<=[^\W\d_]{3})[.?!]\s")
# „MARIOS – siekis, į kurį suteka visos upės: …“
CALLED = re.compile(rf"[{UPPER}\s]{{3,30}}[{DASHES}]\s*")
# „Plano pagrindinė mintis ir galutinis tikslas“: the words of a label before another
JOINED = re.compile(r"(?P<first>(?:[^\W\d_]+\s)*?)[^\W\d_]+\s(?P<joint>[^\W\d_]+)\s(?:[^\W\d_]+\s)?")
# „Savivaldybė, tvirtindama šią programą, kelia sau tikslą“
INSERTED = re.compile(r",[^,]*,\s")
FOREIGN = frozenset({"plan_kind", "foreign_owner", "whose", "of_a_project", "procedure_kind", "law_kind"})
FOREIGN_TO_A_GOAL = FOREIGN | {"state"}
# by these a sentence names another document
OF_OTHERS = frozenset({"host_plan", "state", "law_kind", "foreign_owner", "procedure_kind", "decision", "former_plan"})
BEFORE_ITSELF = 2  # words before the document in a sentence that begins with it


def is_own(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """True where nothing before the label gives it to another document (law, fund, project, host programme).

    Before an own label stand only its number, its adjective and the document's own name, whole or for short.
    """
    before = STOP.split(sentence.text[: hit.start])[-1]
    if len(before) > 300:
        return False
    joined = JOINED.fullmatch(before)
    if joined and "conjunction" in context.concepts(joined["joint"]):
        # „Plano siekis ir tikslas“
        before = joined["first"]
    # „Ko norime pasiekti (tikslas)“
    named = CALLED.fullmatch(before) or before.endswith("(")
    if (named and not context.concepts(before) & FOREIGN) or _is_whose(context, before):
        return True
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    if _points_at_itself(context, before, own):
        return True
    if _is_headed_so(context, sentence, before):
        return True
    of_a_project = "of_a_project" in context.concepts(" ".join(before.split()[-1:]))
    of_a_host = "host_plan" in context.concepts(before) and "host_plan" not in context.concepts(context.title)
    if of_a_project or of_a_host:
        # „Projekto tikslas“, even where the title speaks of a project; „Savivaldybės strateginio plano tikslas“
        return False
    return _names_only_itself(context, INSERTED.sub(" ", before), own)


def _is_headed_so(context: Context, sentence: Sentence, before: str) -> bool:
    """„Bendras visų institucijų tikslas – …“ under „Bendras tikslas“: whose it is besides, it is that of the plan.

    So it is after a question of the heading itself („Kur einame: mūsų tikslas“).
    """
    found = context.concepts(before)
    item = context.items[sentence.position]
    headed = not item.heading and "goal" in context.heading_over(item)
    asked = item.heading > 0 and "goal_question" in found
    return (headed or asked) and found.isdisjoint(FOREIGN_TO_A_GOAL)


def _names_only_itself(context: Context, before: str, own: set[str]) -> bool:
    """Whether the words before a label are but numbers, fillers, and the document's own name."""
    pointed = False
    for token in context.lexicon.tokens(BRACKETED.sub(" ", before)):
        if NUMBER_WORD.match(token.printed):
            continue
        said = context.concepts(token.printed)
        if pointed and "plan_kind" in said and not same_word(token.folded, own):
            # „šios programos tikslas“ in a plan: of the programme that was spoken of
            return False
        pointed = "demonstrative" in said
        named = token.folded in context.own_names or same_word(token.folded, own)
        is_own_word = said & {"own_name", "label_filler", "municipality"} or named
        if not is_own_word or is_named_apart(context, token.folded, before=before):
            return False
    return True


def is_of_one_before(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„… strateginis plėtros planas. Jo tikslas – …“: the goal of the other document that the sentence before names.

    What begins with the document itself („Planas tvirtinamas sprendimu. Jo tikslas – …“) speaks of no other.
    """
    if "of_it" not in context.concepts(sentence.text[: hit.start].partition(" ")[0]):
        return False
    before = said_before(context, sentence)
    named = context.lexicon.matcher.find(before)
    others = OF_OTHERS - context.concepts(context.title)
    begun = (other for other in named if other.concept in ITSELF)
    # „Valstybės programa kalbai – yra. Jos tikslas – …“
    owned = min((other.start for other in named if other.concept in others), default=len(before))
    if any(len(before[: other.start].split()) < BEFORE_ITSELF and other.start <= owned for other in begun):
        return False
    return not others.isdisjoint(other.concept for other in named)


def said_before(context: Context, sentence: Sentence) -> str:
    """The sentence before this one in its paragraph, or the last of the paragraph before; "" where there is none."""
    before, found, _ = context.items[sentence.position].text.partition(sentence.text)
    if not (found and before.strip()):
        before = context.items[sentence.position - 1].text if sentence.position else ""
    return (sentences(before, context.lexicon) or [""])[-1]


def is_of_the_state(context: Context, sentence: Sentence) -> bool:
    """„Valstybė per ministeriją moka išmokas …“: what the state does is not done or paid for by this plan."""
    first, *others = sentence.text.split()[:2] or [""]
    # „Valstybės lygiu …“
    level = "level" in context.concepts("".join(others))
    return "state" in context.concepts(first) and (level or "nominative" in context.concepts(first))


def _is_whose(context: Context, before: str) -> bool:
    """„Šį … planą (toliau – Planas), kurio tikslas – …“: a clause on the document that the sentence has just named."""
    *_, named, whose = ["", "", *before.rstrip().split(",")]
    this = "this" in context.concepts("".join(named.split()[:1]))
    return this and "whose" in context.concepts(whose) and context.concepts(named) >= {"plan_kind", "hereafter"}


def is_named_apart(context: Context, word: str, *, before: str) -> bool:
    """“the Strategy” in a plan that its title calls otherwise: another document; “this strategy” may be the plan."""
    found = context.concepts(word)
    if "named_apart" not in found or "plan_kind" not in context.concepts(context.title):
        return False
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    return "this" not in context.concepts(before) and not same_word(word, own)


def _points_at_itself(context: Context, before: str, own: set[str]) -> bool:
    """„Visus darbus vienija šio plano tikslas – …“: whatever stands before them, these words speak of this plan."""
    *_, pointing, named = ["", "", *(token.folded for token in context.lexicon.tokens(before))]
    pointed = "demonstrative" in context.concepts(pointing) and "plan_kind" in context.concepts(named)
    return pointed and same_word(named, own)


def same_word(word: str, own: set[str]) -> bool:
    """True where the word is one of the title's, in any case."""
    stem = word[: max(4, len(word) - 3)]
    return any(other.startswith(stem) for other in own)
