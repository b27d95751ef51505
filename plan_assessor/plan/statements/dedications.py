"""Sentences that say whom the document is for: „Planas skirtas …“, „Kalendorius – visiems …“, „Jis rašytas … labui“."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Notice
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES, QUOTED
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.sentences import ITSELF, LOOKS_BACK, Sentence, sentences, shown
from plan_assessor.plan.statements.groups import designation
from plan_assessor.plan.statements.ownership import FOREIGN, is_own

BEFORE_ITSELF = 2  # words before the document in a sentence that begins with it
NAME_WORDS = 8  # with which a sentence begins that names the document in full
SAYS_FOR_WHOM = frozenset({"target_verb", "group_noun"})
OF_ANOTHER = frozenset({"plan_kind", "whose"})
SAYS_ELSE = LOOKS_BACK | {"considered", "former_plan", "funding_noun"}
USED = frozenset({"plan_itself", "executed_object", "measures_heading"})
BEFORE_VERB = 6  # words
# what parts an enumeration from its announcement
MARK = re.compile(rf":\s|\s[{DASHES}]\s")
FOR_WHOM = re.compile(rf"\s[{DASHES}]\s(?P<whom>\S.*)")


def dedicated(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """The groups that a sentence names which says whom the document is for, whichever way it says so."""
    readers = (_dedicated, _for_whom, _enumerated, _used)
    yield from next(filter(None, ([*read(context, sentence)] for read in readers)), [])


def dedications(context: Context) -> Iterator[str]:
    """The sentences of the kind „Planas skirtas …“ that name people."""
    for sentence in context.sentences:
        verb, plan = sentence.first("target_verb"), sentence.first("plan_itself")
        if not (verb and plan and plan.start < verb.start and "people" in sentence.concepts):
            continue
        start = sentence.hits[0].start
        if is_own(context, sentence, Hit("plan", start, start)):
            yield sentence.text


def names_whom(context: Context, text: str, *, cared_for: bool = False) -> bool:
    """True where people stand in the dative („skirtas užsieniečiams“), after „į“ („orientuota į šeimas“) or before
    „labui“.

    Those that a plan cares for stand in the instrumental („rūpinamasi šeimomis“).
    """
    named = context.scope.people
    towards = "towards" in context.concepts(text.split(maxsplit=1)[0]) if text.strip() else False
    hits = context.lexicon.matcher.find(text)
    cases = {"dative", "instrumental"} if cared_for else {"dative"}
    datives = {hit.end for hit in hits if hit.concept in cases and not _are_at_it(text, hits, hit)}
    towards = towards or any(hit.concept == "for_the_good" for hit in hits)
    return any(hit.concept in named and (towards or hit.end in datives) for hit in hits)


def _are_at_it(text: str, hits: Sequence[Hit], named: Hit) -> bool:
    """„talkinant muziejaus žmonėms“, „dalyvaujant gyventojams“: behind such a verb the dative names who does it.

    With an infinitive between („siekiant padėti užsieniečiams“) they are those who get something.
    """
    before = [hit for hit in hits if hit.end <= named.start and "," not in text[hit.end : named.start]]
    doing = max((hit.end for hit in before if hit.concept == "while_doing"), default=None)
    return doing is not None and not any(hit.concept == "infinitive" and hit.start >= doing for hit in before)


def _dedicated(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Planas skirtas …“: the plan as subject, people after the verb."""
    works = _works(context, sentence)
    given = sentence.first("given_verb") if works and _points(context, sentence) else None
    verb = sentence.first("target_verb") or given
    plan = sentence.first("plan_itself") or _it(context, sentence) or _this_chapter(context, sentence) or works
    if verb is None or plan is None:
        return
    after = sentence.text[verb.end :].lstrip()
    # „parengtas vadovaujantis … nutarimais“ and „pagal raštus dėl užsieniečių“ name laws and letters, also in its list
    if not context.concepts("".join(after.split(maxsplit=1)[:1])).isdisjoint(("considered", "according_to")):
        return
    lines = _listed(context, sentence, after)
    after = " ".join(lines) or after
    cares = any(hit.concept == "caring_verb" and hit.start == verb.start for hit in sentence.hits)
    people = _is_of_people(context, sentence, verb, after) if lines else names_whom(context, after, cared_for=cares)
    # „Darbai skiriami visiems, kas rajone gyvena“
    people = people or any(hit.start == 0 for hit in context.lexicon.matcher.hits(after, "generic_group"))
    if plan.start > verb.start and names_whom(context, sentence.text[: verb.start]) and _ends(sentence, plan):
        # „Naujakuriu laikomas užsienietis; tokiems asmenims ir yra skirtas Planas.“
        yield from designation(context, sentence.text[: verb.start], sentence.place)
        return
    if plan.start > verb.start or not people or "funding_noun" in context.concepts(after[:60]):
        return
    between = QUOTED.sub("", sentence.text[plan.end : verb.start])
    # before a list of people stands whatever a decision says first („Nustatyti, kad tvirtinamos priemonės skirtos:“)
    before = sentence.text[: plan.start]
    # „Savo planą skiriame užsieniečiams“, „Kam: planas skirtas …“
    own = bool(lines) and context.concepts(before).isdisjoint(FOREIGN)
    own = own or (len(before.split()) == 1 and not context.concepts(before).isdisjoint(("ones_own", "asks_whom")))
    if "," in between or not (own or is_own(context, sentence, Hit("plan", plan.start, plan.start))):
        return
    item = context.items[sentence.position]
    if not lines and (counted := _counted_out(context, sentence)):
        yield from designation(context, counted, item.place_of([f"{sentence.text} {counted}"]))
        return
    yield from designation(context, after, item.place_of([sentence.text, *lines]) if lines else sentence.place)


def _listed(context: Context, sentence: Sentence, after: str) -> list[str]:
    """The lines below that say whom a sentence means which ends with a colon, or a heading that ends with its verb.

    „skirtas užsieniečiams, kurie čia gyvena ilgiau:“ names them itself.
    """
    if context.items[sentence.position].heading and not after:
        return [item.text for item in context.body_after(sentence.position)[:1]]
    return [] if names_whom(context, after) else _announced(context, sentence)


def _announced(context: Context, sentence: Sentence) -> list[str]:
    """The points under a sentence that ends with a colon."""
    return [item.text for item in context.listed(sentence.position)] if sentence.text.endswith(":") else []


def _counted_out(context: Context, sentence: Sentence) -> str:
    """„… trims grupėms. Pirmoji – ukrainiečiai. Antroji – …“: the sentences behind that say which they are."""
    _, _, behind = context.items[sentence.position].text.partition(sentence.text)
    counts = "group_noun" in sentence.concepts and "ordinal" in context.concepts(" ".join(behind.split()[:1]))
    return behind.strip() if counts and context.concepts(behind) & context.scope.people else ""


def _works(context: Context, sentence: Sentence) -> Hit | None:
    """„Darbai skirti užsieniečiams“, „Šio uždavinio darbai skirti …“: what is done for them, at the start."""
    works = sentence.first("executed_object")
    before = sentence.text[: works.start].split() if works else []
    pointed = len(before) == BEFORE_ITSELF and _points(context, sentence)
    return works if works and (not before or pointed) else None


def _points(context: Context, sentence: Sentence) -> bool:
    return "this" in context.concepts(sentence.text.split(maxsplit=1)[0])


def _ends(sentence: Sentence, hit: Hit) -> bool:
    return not sentence.text[hit.end :].strip(" .")


def _it(context: Context, sentence: Sentence) -> Hit | None:
    """„Planas trumpas. Jis skirtas …“: what begins a sentence behind one that begins with the document, or its name."""
    it = next((hit for hit in sentence.hits if hit.concept == "it_does" and hit.start == 0), None)
    item = context.items[sentence.position]
    before = item.text.partition(sentence.text)[0] or (context.items[sentence.position - 1].text if it else "")
    if it is None or not before:
        return None
    last = sentences(before, context.lexicon)[-1].split()[:NAME_WORDS]
    return it if "plan_itself" in context.concepts(" ".join(last)) else None


def _this_chapter(context: Context, sentence: Sentence) -> Hit | None:
    """„Šis skyrius skirtas …“, in a host document: what the part on the subject calls itself."""
    chapter = sentence.first("chapter") if context.scope.hosted else None
    before = sentence.text[: chapter.start].split() if chapter else []
    pointed = not before or (len(before) == 1 and "this" in context.concepts(before[0]))
    return chapter if pointed else None


def _is_of_people(context: Context, sentence: Sentence, verb: Hit, listed: str) -> bool:
    """Whether the verb stands over the list, and no other part of the sentence („parengta …, ir vadovaujantis:“)."""
    named = context.scope.people
    # „skirtas jums, jeigu:“
    _, _, clause = sentence.text[verb.end :].partition(",")
    return len(clause.split()) <= 1 and "," not in clause and bool(named & context.concepts(listed))


def _for_whom(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Kalendorius – visiems rajono gyventojams“: the document by its name, a dash, and people in the dative."""
    itself = next((hit for hit in sentence.hits if hit.start == 0 and hit.concept in ITSELF), None)
    after = FOR_WHOM.match(sentence.text, itself.end) if itself else None
    words = after["whom"].rstrip(".") if after else ""
    if words and "dative" in context.concepts(words.split(maxsplit=1)[0]) and names_whom(context, words):
        yield from designation(context, words, sentence.place)


def _enumerated(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Planas sudarytas dėl dviejų grupių, kurioms jis ir skirtas: …“: the document first, people behind a mark.

    Sure where the words before the mark say that it is for them.
    """
    head, after = [*MARK.split(sentence.text, maxsplit=1), ""][:2]
    itself = sentence.first("plan_itself")
    # „Dirbama su trimis grupėmis, ir joms programa skirta: …“
    named = context.concepts(head) >= SAYS_FOR_WHOM
    if itself is None or not after or (len(head[: itself.start].split()) > BEFORE_ITSELF and not named):
        return
    about = context.concepts(head[itself.end :])
    people = context.concepts(after) & context.scope.people
    # „Programa dera su strategija, kurios tikslinė grupė – …“: that of another document
    if not about & SAYS_FOR_WHOM or about & SAYS_ELSE or about >= OF_ANOTHER or not people:
        return
    own = named and context.concepts(head[: itself.start]).isdisjoint(FOREIGN)
    if not own and not is_own(context, sentence, Hit("plan", itself.start, itself.start)):
        return
    unsure = Notice(code="read_by_naming", values={"words": shown(sentence.text)})
    for statement in designation(context, after, sentence.place):
        yield statement if "target_verb" in about else statement.model_copy(update={"doubt": unsure})


def _used(context: Context, sentence: Sentence) -> Iterator[Statement]:
    """„Plano priemonėmis naudosis …“, „Pagalbą pagal planą gaus …“: who makes use of the plan, behind the verb."""
    verb = sentence.first("using_verb")
    if verb is None or not sentence.concepts.isdisjoint(SAYS_ELSE):
        return
    before = sentence.text[: verb.start]
    used = next((hit for hit in sentence.hits if hit.concept in USED and hit.end <= verb.start), None)
    if "," in before or not (used or _it(context, sentence)) or len(before.split()) > BEFORE_VERB:
        return
    after = sentence.text[verb.end :]
    # „Planu naudosis šie gyventojai:“
    lines = _announced(context, sentence)
    own = context.concepts(before).isdisjoint(FOREIGN - {"plan_kind"})
    if own and context.concepts(" ".join(lines) or after) & context.scope.people:
        place = context.items[sentence.position].place_of([sentence.text, *lines]) if lines else sentence.place
        yield from designation(context, " ".join(lines) or after, place)
