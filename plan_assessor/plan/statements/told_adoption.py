"""What the text itself says of its adoption: „Šį planą savivaldybės taryba patvirtino 2024 m. …, sprendimu Nr. …“."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.act_numbers import has_act_number
from plan_assessor.plan.outline.approval import BODIES, OF_ANOTHER, ends_a_sentence, names_an_act, names_decision
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.sentences import Sentence, sentences
from plan_assessor.plan.statements.acts import Mark, mark_in
from plan_assessor.plan.statements.ownership import same_word

FIRST_LINES = 5
OPENING_WORDS = 3  # before the plan, which say who made it
FEWEST_OF_A_NAME = 3  # words
LONGEST_LINES = 160  # characters
ROWS_OF_AN_ACT = 2  # its day, its number
CLAUSE = ", "
DOCUMENTS = ("plan_itself", "plan_kind")
# between the plan and what was done with it: „Planas remiasi strategija, patvirtinta …“ is on another document
PAUSE = frozenset(",;:„(")


def told_of(context: Context) -> Iterator[Mark]:
    """Sentences that name the plan itself, the body and its decision; the day and number may stand in the next one."""
    firsts = [n for n, item in enumerate(context.items) if item.zone == "plan" and item.text][:FIRST_LINES]
    before = [None, *context.sentences]
    for previous, sentence, following in zip(before, context.sentences, [*context.sentences[1:], None], strict=False):
        begins = sentence.position in firsts and context.items[sentence.position].text.startswith(sentence.text)
        if not says_adopted(context, previous, sentence, begins=begins):
            continue
        text = sentence.text
        dated = has_act_number(text, context.lexicon) and context.lexicon.calendar.dates(text)
        if not dated and following and following.position == sentence.position:
            text = f"{text} {following.text}"
        if "decision" in context.concepts(text):
            yield mark_in(text, context.items[sentence.position].place(text), context.lexicon)
    yield from _answered(context)
    yield from _under_the_title(context)


def _answered(context: Context) -> Iterator[Mark]:
    """„Kas patvirtino planą? Savivaldybės taryba, 2025 m. … sprendimas Nr. …“: the label asks, the rest answers.

    „Patvirtino: savivaldybės taryba“ among the first lines is said of the plan, too.
    """
    firsts = [n for n, item in enumerate(context.items) if item.zone == "plan" and item.text][:FIRST_LINES]
    for n, entry in enumerate(context.entries):
        asked = context.concepts(entry.label)
        if "told_approved" not in asked or not ("plan_itself" in asked or entry.position in firsts):
            continue
        # the day and the number may have rows or lines of their own
        following = context.entries[n + 1 : n + 1 + ROWS_OF_AN_ACT]
        beside = [other for other in following if other.position - entry.position <= ROWS_OF_AN_ACT]
        for said in (entry.content, " ".join([entry.content, *(f"{other.label} {other.content}" for other in beside)])):
            told = context.concepts(said)
            if (asked | told) & OF_ANOTHER or "decision" not in told or told.isdisjoint(BODIES):
                continue
            if has_act_number(said, context.lexicon):
                yield mark_in(said, entry.place, context.lexicon)
                break


def pointed_at(sentence: Sentence) -> list[Hit]:
    """„Šį planą“, „šioms gairėms“, „šis trumpas planas“: where a sentence points at its own document."""
    ends = {hit.end for hit in sentence.hits if hit.concept == "this"}
    named = (hit for hit in sentence.hits if hit.concept in DOCUMENTS)
    return [hit for hit in named if not ends.isdisjoint(_ends_before(sentence, hit.start))]


def _ends_before(sentence: Sentence, start: int) -> Iterator[int]:
    """Where the word before `start` ends, and the one before an adjective („šis trumpas planas“, not „šio rajono“)."""
    before = sentence.text[:start].rstrip()
    yield len(before)
    if all(hit.concept != "genitive" or hit.end != len(before) for hit in sentence.hits):
        yield len(before.rpartition(" ")[0])


def says_adopted(context: Context, previous: Sentence | None, sentence: Sentence, *, begins: bool = False) -> bool:
    """True where a body and the verb of adoption are said of this plan, with no pause between it and the verb."""
    if sentence.concepts.isdisjoint(BODIES) or "told_approved" not in sentence.concepts:
        return False
    verbs = [hit for hit in sentence.hits if hit.concept == "told_approved"]
    titled = _titled(context, sentence)
    if _names_others(sentence, begins=begins) and not titled:
        return False
    # „planą“ alone is this one in the first lines and behind all measures, „šį planą“ wherever it stands
    bare = begins or sentence.position > context.closing
    named = (hit for hit in sentence.hits if bare and hit.concept == "plan_itself")
    own = [*titled, *pointed_at(sentence), *(hit for hit in named if not _is_another(context, sentence, hit))]
    own += _referred_to(previous, sentence, begins=begins)
    return any(_stand_together(sentence.text, itself, verb) for itself in own for verb in verbs)


def _is_another(context: Context, sentence: Sentence, itself: Hit) -> bool:
    """„panašią programą“, „mus įkvėpusią strategiją“ in a programme: a document that is told apart from this one."""
    before = sentence.text[: itself.start].rstrip()
    if any(hit.end == len(before) and hit.concept == "another" for hit in sentence.hits):
        return True
    qualified = all(hit.end != len(before) or hit.concept != "told_approved" for hit in sentence.hits)
    own = {token.folded for token in context.lexicon.tokens(context.title)}
    named = sentence.text[itself.start : itself.end].casefold()
    told = "plan_kind" in context.concepts(context.title) and "plan_kind" in context.concepts(named)
    return bool(before) and qualified and told and not same_word(named, own)


def _names_others(sentence: Sentence, *, begins: bool) -> bool:
    """Whether a sentence speaks of other documents; the first line may say before the plan how it was made
    („Patarėjos parengtas planas, kurį …“).
    """
    itself = next((hit for hit in sentence.hits if begins and _is_told_of(sentence, hit)), None)
    others = (hit for hit in sentence.hits if hit.concept in OF_ANOTHER)
    return any(itself is None or hit.start > itself.start for hit in others)


def _is_told_of(sentence: Sentence, hit: Hit) -> bool:
    """„(Mero patarėjos parengtas) planas, kurį …“: the plan, after few words, and a clause on it."""
    if len(sentence.text[: hit.start].split()) > OPENING_WORDS:
        return False
    clauses = {other.start for other in sentence.hits if other.concept == "which"}
    after = sentence.text[hit.end :]
    return hit.concept in DOCUMENTS and after.startswith(", ") and hit.end + len(", ") in clauses


def _referred_to(previous: Sentence | None, sentence: Sentence, *, begins: bool) -> Iterator[Hit]:
    """„Taip gimė šis planas. Taryba jį patvirtino …“: what stands for the document named last before it, this one.

    So does the first line („Patarėjos parengtas planas, kurį taryba patvirtino …“).
    """
    for it in (hit for hit in sentence.hits if hit.concept in ("it", "which")):
        told = sentence
        named = _names_of_documents(sentence, it.start)
        if not named and previous and previous.position == sentence.position and not previous.concepts & OF_ANOTHER:
            told, named = previous, _names_of_documents(previous, len(previous.text))
        last = max(named, key=lambda hit: hit.start, default=None)
        if it.concept == "which" and (last is None or sentence.text[last.end : it.start].strip() != ","):
            # „planas“, and not what it speaks of
            continue
        opens = begins and last is not None and _is_told_of(sentence, last)
        if last and (opens or last.start == 0 or last.start in {hit.start for hit in pointed_at(told)}):
            yield it


def _names_of_documents(sentence: Sentence, end: int) -> list[Hit]:
    return [hit for hit in sentence.hits if hit.concept in DOCUMENTS and hit.end <= end]


def _titled(context: Context, sentence: Sentence) -> list[Hit]:
    """Where the title of the plan stands in a sentence, in any case („Veikimo planą „Naujas Dzūkijoje“ … patvirtino“).

    The municipality over the name of a plan is none of it.
    """
    over = max((hit.end for hit in context.lexicon.matcher.hits(context.title, "municipality")), default=0)
    names = {context.title, context.title[over:]}
    return [hit for name in names for hit in _named(context, sentence, name)]


def _named(context: Context, sentence: Sentence, name: str) -> Iterator[Hit]:
    own = [token.folded for token in context.lexicon.tokens(name)]
    words = context.lexicon.tokens(sentence.text)
    for n in range(len(words) - len(own) + 1) if len(own) >= FEWEST_OF_A_NAME else ():
        span = words[n : n + len(own)]
        if all(same_word(word.folded, {same}) for word, same in zip(span, own, strict=True)):
            yield Hit("plan_itself", span[0].start, span[-1].end)


def _stand_together(text: str, itself: Hit, verb: Hit) -> bool:
    between = text[min(itself.end, verb.end) : max(itself.start, verb.start)]
    return PAUSE.isdisjoint(between)


def _under_the_title(context: Context) -> Iterator[Mark]:
    """Lines of their own right under the title that name the decision („Savivaldybės tarybos priimta … sprendimu“)."""
    below = [item for item in context.items if item.zone == "plan"][:FIRST_LINES]
    lines = [*takewhile(lambda item: item.text and not ends_a_sentence(item.text), below)]
    for count in range(1, len(lines) + 1):
        text = flat(" ".join(item.text for item in lines[:count]))
        if len(text) < LONGEST_LINES and names_decision(text, context.lexicon):
            yield mark_in(text, lines[0].place_of(item.text for item in lines[:count]), context.lexicon)
            return
    yield from _in_a_clause(context, below[:1])


def _in_a_clause(context: Context, below: Sequence[Item]) -> Iterator[Mark]:
    """„Parengė paramos skyrius, patvirtino direktorius 2024 m. … įsakymu Nr. …“: the sentence under the title."""
    for item in below:
        first = next(iter(sentences(item.text, context.lexicon)), "")
        clause = first.split(CLAUSE)[-1]
        approved = any(not hit.start for hit in context.lexicon.matcher.hits(clause, "told_approved"))
        if approved and clause != first and names_an_act(clause, context.lexicon):
            yield mark_in(clause, item.place(clause), context.lexicon)
