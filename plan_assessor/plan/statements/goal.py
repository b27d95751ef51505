"""The document's own goal, or the nearest things: tasks, a vision, goals of other documents (field notes, 2.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Notice, Place, Table
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES
from plan_assessor.plan.content import AIMED_AT, kind_of_content
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.numbering import depth
from plan_assessor.plan.records.terms import without_times
from plan_assessor.plan.sentences import Sentence, content_after, label_of, shown, summed_up
from plan_assessor.plan.statements.aims import clause_after, told_by_content, unlabelled
from plan_assessor.plan.statements.glossary import called_so
from plan_assessor.plan.statements.goal_owner import (
    ITSELF,
    is_of_a_former_year,
    is_of_a_part,
    is_ones_own,
    is_set,
    unknown_owner,
)
from plan_assessor.plan.statements.ownership import (
    FOREIGN_TO_A_GOAL,
    is_of_one_before,
    is_own,
)
from plan_assessor.plan.statements.tasks import lesser_aims

# „ŠAKNIS (programos siekinys)“
IN_BRACKETS = re.compile(r"[^()]+\((?P<label>[^()]+)\)")
SAYS_ON = re.compile(r"\s*((?:[^\W\d_]+\s+){0,3}[^\W\d_]+\b)")
# „25 vaikai“
OF_THINGS = re.compile(r"\d\s[^\W\d_]{3}")
# „… vienam tikslui – integracijai“
MARKED = re.compile(rf"(?:\s[{DASHES}]|:)\s\S")
# „… tikslą grupė suformulavo taip: …“
WORDED = re.compile(r"(?P<words>(?:\s[^\W\d_]+){1,4}):\s(?P<content>\S.*)", re.DOTALL)
DENIED_WITHIN = 40  # characters after the noun
POINTED_WITHIN = 3  # words: „šio plano tikslas“
POINTED_AT = frozenset({"demonstrative", "plan_itself"})
BELOW = 3  # paragraphs under a heading


def goals(context: Context) -> Iterator[Statement]:
    """Everything labelled as goal, task or vision, in text or in labelled rows of tables."""
    named = [found for sentence in context.sayings for found in _goal(context, sentence, "goal")]
    named += [*_in_brackets(context), *_in_own_words(context)]
    yield from named
    if not any(found.kind in ("stated", "empty") for found in named):
        for sentence in context.sayings:
            yield from _goal(context, sentence, "purpose")
    others = [found for sentence in context.sayings for found in lesser_aims(context, sentence)]
    yield from others
    if not any(found.kind in ("stated", "empty") for found in named):
        yield from unlabelled(context)
        yield from told_by_content(context, aims=not any(found.kind == "task" for found in others))


def _in_brackets(context: Context) -> Iterator[Statement]:
    """Labels that say in brackets that they are the goal's."""
    for entry in context.entries:
        label = IN_BRACKETS.fullmatch(entry.label)
        asked = context.sentence(label["label"], entry.place, entry.position) if label else None
        hit = asked.first("goal") if asked else None
        if asked and hit and is_own(context, asked, hit) and not context.is_empty(entry.content):
            about = context.scope.covers(entry.content, *context.items[entry.position].section)
            yield Statement(topic="goal", kind="stated" if about else "host", place=entry.place)


def _in_own_words(context: Context) -> Iterator[Statement]:
    """What stands under a heading that a glossary of the plan explains as its goal."""
    for words, place in called_so(context, "goal"):
        empty = context.is_empty(words)
        about = context.scope.covers(words)
        yield Statement(topic="goal", kind="empty" if empty else "stated" if about else "host", place=place)


def own_goals(context: Context, sentences: Sequence[Sentence]) -> Iterator[str]:
    """The sentences that state a goal of the document itself."""
    for sentence in sentences:
        hit = sentence.first("goal")
        if hit and is_own(context, sentence, hit):
            content = content_after(sentence.text, hit.end, context.lexicon)
            if content or says_on(context, sentence.text, hit.end):
                yield sentence.text


def says_on(context: Context, text: str, end: int) -> bool:
    """„Plano tikslas kryptingai padėti …“: an infinitive soon after the label stands for the missing dash."""
    words = SAYS_ON.match(text, end)
    if words is None:
        return False
    marked = "before_infinitive" in context.concepts(words[1].split(maxsplit=1)[0])
    return marked or "infinitive" in context.concepts(words[1])


def _goal(context: Context, sentence: Sentence, concept: str) -> Iterator[Statement]:
    hit = _named(context, sentence, concept)
    if concept == "goal" and context.stands_over(sentence.position) and "vision" not in sentence.concepts:
        hit = hit or sentence.first("goal_question")
    if concept == "goal":
        hit = hit or sentence.first("goal_intro") or _said_of_a_goal(context, sentence)
    if hit is None or _is_left_open(context, sentence):
        return
    # „Pirmiausia – kur einame“: who asks so of „us“ asks of this plan
    before = context.concepts(sentence.text[: hit.start])
    asked = hit.concept == "goal_question" and before.isdisjoint(FOREIGN_TO_A_GOAL)
    own = asked or is_own(context, sentence, hit) or is_set(context, sentence, hit)
    own = own or _is_named_again(context, sentence, hit)
    unknown = None if own else unknown_owner(context, sentence, hit)
    if (
        not (own or unknown)
        or is_of_a_former_year(context, sentence, hit)
        or is_of_a_part(context, sentence, hit)
        or is_of_one_before(context, sentence, hit)
    ):
        yield Statement(topic="goal", kind="cited", place=sentence.place)
        return
    content = _content(context, sentence, hit)
    if content is None:
        return
    text, place = content
    if asked and OF_THINGS.search(without_times(text, context.lexicon)):
        # „Kas pasikeis“ over „Ne mažiau kaip 25 vaikai baigs …“ asks for what is counted
        return
    empty = not text or context.is_empty(text)
    if unknown and (empty or not context.scope.about(text)):
        yield Statement(topic="goal", kind="cited", place=sentence.place)
    elif empty:
        yield Statement(topic="goal", kind="empty", place=place)
    else:
        about = context.scope.covers(text, *context.items[sentence.position].section)
        doubt = unknown or _doubt(context, sentence, hit)
        yield Statement(topic="goal", kind="stated" if about else "host", place=place, doubt=doubt)


def _is_left_open(context: Context, sentence: Sentence) -> bool:
    """„Kaip suformuluoti tikslą, kad jis būtų aiškus?“ among questions; a heading may ask and be answered."""
    asks = sentence.text.endswith("?") and "asks" in context.concepts(sentence.text.split(maxsplit=1)[0])
    return asks and not context.stands_over(sentence.position)


def _named(context: Context, sentence: Sentence, concept: str) -> Hit | None:
    """The label that what is said begins with, or else the first („Paskirtis ir tikslas. Tikslas – sukurti …“)."""
    hits = [hit for hit in sentence.hits if hit.concept == concept]
    begun = (hit for hit in hits if sentence.text[: hit.start].endswith((". ", ": ")))
    telling = (hit for hit in begun if content_after(sentence.text, hit.end, context.lexicon))
    return next(telling, hits[0] if hits else None)


def _is_named_again(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Paklaustas, koks šio plano tikslas, atsakyčiau vienu sakiniu: tikslas yra tas, kad …“."""
    before = sentence.text[: hit.start]
    whose = (before[: other.end] for other in sentence.hits if other.concept == hit.concept and other.end < hit.start)
    pointed = (context.concepts(" ".join(words.split()[-POINTED_WITHIN:])) for words in whose)
    return before.endswith(": ") and any(found >= POINTED_AT for found in pointed)


def _doubt(context: Context, sentence: Sentence, hit: Hit) -> Notice | None:
    """That text behind the first measure which does not name the plan may tell of another's goals.

    A row of the measures' table stands where it stands.
    """
    is_text = not isinstance(context.items[sentence.position].block, Table)
    late = is_text and not context.is_before_measures(sentence.position)
    if not late or any(other.concept in ITSELF and other.start < hit.end for other in sentence.hits):
        return None
    return Notice(code="goal_told_late", values={"words": shown(sentence.text)})


def _said_of_a_goal(context: Context, sentence: Sentence) -> Hit | None:
    """„Mūsų tikslu tampa tai, kad …“, „išsikėlėme tikslą padėti …“, „tarnauja vienam tikslui – …“: the noun in any
    case, and what is aimed at in a clause of its own, an infinitive, or behind a mark.
    """
    nouns = [hit for hit in sentence.hits if hit.concept == "goal_noun"]
    noun = next((hit for hit in nouns if is_ones_own(context, sentence, hit)), nouns[0] if nouns else None)
    if noun is None or any(h.concept == "not_stated" and h.start < noun.end + DENIED_WITHIN for h in sentence.hits):
        # „Tikslo atskirai nekeliame: …“
        return None
    if "dative" in context.concepts(sentence.text[noun.start : noun.end]):
        # „Tikslui pasiekti numatomi uždaviniai“ says nothing of it
        return noun if MARKED.match(sentence.text, noun.end) else None
    # „Plano tikslu laikoma …“, not the label „Tikslo, uždavinio kodas“
    joined = "copula" in context.concepts("".join(sentence.text[noun.end :].split(maxsplit=1)[:1]))
    follows = joined or clause_after(sentence, noun.end) or says_on(context, sentence.text, noun.end)
    follows = follows or _worded(context, sentence.text, noun.end) is not None
    return noun if follows or MARKED.match(sentence.text, noun.end) else None


def _worded(context: Context, text: str, end: int) -> str | None:
    """What the words of a goal are said to be; None where they are not said so."""
    worded = WORDED.match(text, end)
    return worded["content"] if worded and "wording_verb" in context.concepts(worded["words"]) else None


def _content(context: Context, sentence: Sentence, hit: Hit) -> tuple[str, Place] | None:
    """What the label is followed by: in its sentence, in the list that it announces or under it as a heading."""
    text, item = sentence.text, context.items[sentence.position]
    heads = context.stands_over(sentence.position)
    content = content_after(text, hit.end, context.lexicon)
    if content is None and says_on(context, text, hit.end):
        content = text[hit.end :].strip()
    content = clause_after(sentence, hit.end) if content is None else content
    content = _worded(context, text, hit.end) if content is None else content
    rest = text[hit.end :].strip()
    if content is None and any(map(str.isalpha, rest)) and context.is_empty(rest):
        # „Plano tikslas bus įrašytas po aptarimo“
        content = rest
    if content is None:
        # „TIKSLAS IR UŽDAVINIAI“: a heading, unless a label in its own text says more
        asked = sentence.first("goal_question") is not None or _is_answered(context, sentence, hit)
        if not heads or not (asked or context.concepts(text[hit.end :]) & {"task", "goal"}):
            return None
        content = ""
    if content:
        return content, sentence.place
    if content == "" and (said := summed_up(sentence, item)):
        # „Programa siekiama, kad … Tai yra jos pagrindinis tikslas.“
        return said, item.place_of([said, text])
    if not heads:
        listed = context.listed(sentence.position)
        words = " ".join(i.text for i in listed[:3])
        return words, item.place_of([text, *(i.text for i in listed[:3])])
    return _under(context, sentence)


def _under(context: Context, sentence: Sentence) -> tuple[str, Place] | None:
    """What stands under a heading of the goal; None where it only holds what speaks for itself."""
    own = context.items[sentence.position].number
    for below in context.body_after(sentence.position)[:BELOW]:
        if own and below.number and below.number[0].isdigit() and depth(below.number) <= depth(own):
            # „2. Plano tikslas:“ before „3. …“
            break
        if _defines_itself(context, below.text):
            continue
        if _is_labelled_otherwise(context, below.text):
            break
        found = context.concepts(below.text[:60])
        # a paragraph with a label of its own speaks for itself
        if not found & {"goal", "task", "vision"}:
            return below.text, below.place()
        return None
    # nothing stands under the heading; one that only holds other headings says nothing itself
    following = context.items[sentence.position + 1 : sentence.position + 2]
    return None if any(other.heading for other in following) else ("", sentence.place)


def _is_labelled_otherwise(context: Context, text: str) -> bool:
    """„Tikslas:“ with nothing behind it, over „Tikslinės grupės – …“."""
    return "target_group" in context.concepts(label_of(text))


def _is_answered(context: Context, sentence: Sentence, hit: Hit) -> bool:
    """„Tikslas, kurį turime galvoje“: a heading that begins with the label and goes on, over what is aimed at.

    One paragraph under a label with a clause of its own is what is aimed at where it is on the subject.
    """
    below = context.body_after(sentence.position)[:2] if hit.start == 0 else []
    alone = len(below) == 1 and sentence.text[hit.end :].startswith(",")
    return (alone and context.scope.about(below[0].text)) or any(
        kind_of_content(context, item.text) in AIMED_AT for item in below[:1]
    )


def _defines_itself(context: Context, text: str) -> bool:
    """„… planas (toliau – Planas) nustato, kas bus daroma“: what the document is, under whatever heading."""
    hits = context.lexicon.matcher.find(text)
    defines = next((hit for hit in hits if hit.concept == "self_definition"), None)
    return defines is not None and any(hit.concept == "plan_itself" and hit.end <= defines.start for hit in hits)
