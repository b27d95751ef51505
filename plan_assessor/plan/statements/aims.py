"""What a plan aims at without a label of the goal: „Planu siekiama užtikrinti …“, „Mūsų svajonė: …“."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Notice
from plan_assessor.language.matcher import Hit
from plan_assessor.plan.content import Content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import nameless_entries
from plan_assessor.plan.field_labels import asks_for_whom
from plan_assessor.plan.findings import Entry
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.scope import PEOPLE
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, Sentence
from plan_assessor.plan.statements.ownership import is_own, same_word

# „tikslu laikome tai, kad …“
FEW_WORDS = re.compile(r"(?:\s[^\W\d_]+){0,5},\s")
# what a plan may do so that something else is, than reach its goal
SAYS_ELSE = LOOKS_BACK | CITING | {"execute_verb", "placeholder"}
BEFORE_ITSELF = 2  # words
LESSER_AIMS = {Content.ACTIONS: "task", Content.NOTHING: "empty"}
DIGIT = re.compile(r"\d")


def unlabelled(context: Context) -> Iterator[Statement]:
    """„Planu siekiama užtikrinti …“: an aim without its label, unless it names a number (codebook, goal)."""
    for sentence in context.sayings:
        if DIGIT.search(sentence.text):
            continue
        if _aims(context, sentence) or _is_so_that(context, sentence):
            doubt = Notice(code="aim_without_label")
            yield Statement(topic="goal", kind="stated", place=sentence.place, doubt=doubt)
            return


def told_by_content(context: Context, *, aims: bool) -> Iterator[Statement]:
    """An action under a label that no list holds: the first is what the plan is for, several at once are its tasks.

    One that stands alone before the measures is sure.
    """
    told = [
        (entry, content)
        for entry, content in nameless_entries(context)
        # „Šeimų norai: mokytis kalbos“ are not what the plan aims at
        if (content is Content.ACTION or content in LESSER_AIMS) and PEOPLE not in context.concepts(entry.label)
        if not _is_listed_as_other(context, entry) and not _is_the_place(context, entry.label)
        if context.is_before_measures(entry.position) or _is_plain(context.items[entry.position])
        # „Kam šie puslapiai turi pasitarnauti“ – „Rūpintis imamės trimis žmonių grupėmis: …“
        if not asks_for_whom(context, entry.label)
    ]
    single = [entry for entry, content in told if content is Content.ACTION]
    for entry, content in told:
        if single and entry is single[0]:
            sure = len(single) == 1 and context.is_before_measures(entry.position)
            yield Statement(topic="goal", kind="stated", place=entry.place, doubt=None if sure else entry.doubt)
        elif aims and content is not Content.ACTION and context.is_before_measures(entry.position):
            yield Statement(topic="goal", kind=LESSER_AIMS[content], place=entry.place, doubt=entry.doubt)


def _is_plain(item: Item) -> bool:
    """False for „LYGIAI – KAD VISI SUPRASTŲ VIENODAI“, and for points: behind the measures they name no goal."""
    return not item.heading and item.number is None


def _aims(context: Context, sentence: Sentence) -> bool:
    """„Siekiame, kad …“, „Planu norima padėti …“."""
    hit = sentence.first("aim")
    if hit is None or sentence.text[: hit.start].strip(" ,–"):
        return False
    follows = sentence.text[hit.end :].strip(" ,")
    return not context.concepts(follows.split(" ", 1)[0]).isdisjoint(("infinitive", "so_that"))


def _is_so_that(context: Context, sentence: Sentence) -> bool:
    """„Planas sumanytas tam, kad užsieniečiai įsikurtų“: the plan, a few words, and a clause on the subject."""
    itself = sentence.first("plan_itself")
    begins = itself is not None and len(sentence.text[: itself.start].split()) <= BEFORE_ITSELF
    clause = clause_after(sentence, itself.end) if itself and begins else None
    if itself is None or clause is None or not sentence.concepts.isdisjoint(SAYS_ELSE):
        return False
    if "because" in context.concepts(sentence.text[itself.end : sentence.text.rindex(clause)]):
        # „Planas rengtas dėl to, kad atvyksta vis daugiau …“ tells the cause
        return False
    named = context.scope.subject is not None and context.scope.about(clause)
    return named and is_own(context, sentence, Hit("plan", itself.start, itself.start))


def _is_listed_as_other(context: Context, entry: Entry) -> bool:
    """True for a point under „Vertybės:“ („kantrybė – įsitvirtinti užtrunka metus“) or „Uždaviniai:“."""
    over = context.over_point(entry.position)
    return over is not None and not context.concepts(over.text).isdisjoint(("manner", "task"))


def _is_the_place(context: Context, label: str) -> bool:
    """„Utena – miestas, kuriame …“: where the plan is for stands in its title and labels nothing."""
    words = [token.folded for token in context.lexicon.tokens(label)]
    named = {token.folded for token in context.lexicon.tokens(context.title)}
    return len(words) == 1 and label[:1].isupper() and same_word(words[0], named) and not _is_a_thing(context, label)


def _is_a_thing(context: Context, label: str) -> bool:
    return not context.concepts(label).isdisjoint(("plan_kind", "own_name"))


def clause_after(sentence: Sentence, end: int) -> str | None:
    """The clause „kad …“ that follows a few words after the goal ends."""
    that = next((hit for hit in sentence.hits if hit.concept == "so_that" and hit.start > end), None)
    near = that is not None and FEW_WORDS.fullmatch(sentence.text[end : that.start]) is not None
    return sentence.text[that.start :] if that and near else None
