"""What pays for the measures, by a statement for the whole plan (field notes, 2.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Paragraph
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.content import Content, kind_of_content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import entries_of
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.sentences import CITING, LOOKS_BACK, Sentence, content_after, sentences
from plan_assessor.plan.statements.namings import told
from plan_assessor.plan.statements.ownership import is_of_the_state

LABEL_WITHIN = 25  # characters
PAYER_WITHIN = 40
WORDS_BETWEEN = 2
MARKS = f":{DASHES}"
MARK = re.compile(r"[,;:()]")
# what answers or raises the question of money without a source
RAISED = frozenset({"funding_vague", "not_yet", "no_funds_needed"})
OF_MONEY = frozenset({"funding_noun", "funding_label", "funding_source", "money_verb", "no_funds_needed"})
# what is paid for apart from the measures, and words for these
APART = frozenset({"writing_of_plan", "project"})
GIVING = frozenset({"funding_source", "plan_kind"})
OF_MEASURES = frozenset({"executed_object", "paid_object"})
OF_NOW = frozenset({"future_verb", "plan_itself", "executed_object", "paid_object"})


def funds(context: Context) -> Iterator[Statement]:
    """Statements that name sources, and those that raise the question without one."""
    spoken = False
    for sentence in context.announcements:
        item = context.items[sentence.position]
        if item.heading or is_of_the_state(context, sentence) or not _counts(context, sentence):
            continue
        if _is_of_other_things(context, item) or _is_lacking(context, sentence.position):
            continue
        if _tells_how_things_are(context, sentence):
            continue
        if context.holds_measures(sentence.position) and "all_of_it" not in sentence.concepts:
            # „Keliai (lėšos – savivaldybės biudžetas)“ over some of the measures
            continue
        kind = _kind(context, sentence)
        if kind:
            spoken = True
            yield Statement(topic="funding", kind=kind, place=sentence.place)
    for entry in () if spoken else entries_of(context, "funding"):
        if kind_of_content(context, entry.content) is Content.MONEY:
            spoken = True
            yield Statement(topic="funding", kind="sources", place=entry.place)
    yield from () if spoken else told(context, Content.MONEY, "funding", "sources")


def _counts(context: Context, sentence: Sentence) -> bool:
    """What counts; of a host what pays for all of it does, too, outside of its chapters or in a general one."""
    item = context.items[sentence.position]
    if context.counts(item, sentence.text):
        return True
    over = context.concepts(" ".join(item.section))
    general = not over.isdisjoint(("funding_label", "funding_noun", "frame_heading"))
    apart = not item.section or (len(item.section) == 1 and general)
    of_all = not sentence.concepts.isdisjoint(("own_name", "plan_itself", "executed_object", "paid_object"))
    return apart and of_all and isinstance(item.block, Paragraph) and "chapter" not in sentence.concepts


def _is_of_other_things(context: Context, item: Item) -> bool:
    """True for a list, one point of which may speak of money, under words that do not."""
    said = sentences(item.text, context.lexicon)[-1] if item.text.endswith(":") else ""
    return bool(said) and context.concepts(said).isdisjoint(OF_MONEY)


def _tells_how_things_are(context: Context, sentence: Sentence) -> bool:
    """„Šie darbai finansuoti iš dotacijos“ under „Būklės apžvalga“: it does not say what will be paid."""
    headed = "analysis" in context.heading_over(context.items[sentence.position])
    return headed and sentence.concepts.isdisjoint(("future_verb", "own_name", "funding_vague"))


def _is_lacking(context: Context, position: int) -> bool:
    """True for a point of a list of gaps and barriers: what it names is not there."""
    over = context.over_point(position)
    return over is not None and "lacking" in context.concepts(over.text)


def _kind(context: Context, sentence: Sentence) -> str | None:
    concepts = sentence.concepts
    asked = context.is_asked(sentence, "asks_funding")
    of_money = asked or not concepts.isdisjoint(OF_MONEY) or _is_headed(context, sentence)
    if not of_money or not _speaks_of_plan(context, sentence, asked):
        return None
    if _is_paid_apart(sentence) or _is_blank(context, sentence):
        return None
    if "no_funds_needed" in concepts and not _is_of_some(sentence):
        return "sources"
    if "past_verb" in concepts and concepts.isdisjoint(OF_NOW):
        # what was paid so far
        return None
    vague = "funding_vague" in concepts or concepts >= {"not_yet", "funding_noun"} or _tells_costs(context, sentence)
    if concepts >= {"funding_vague", "the_others"}:
        # „… mokama iš valstybės biudžeto, kitiems darbams šaltinis nenustatytas“
        return "vague"
    source = _named_source(sentence) or _named_payer(sentence) or _paid_from(context, sentence)
    if source and _pays(context, sentence) and not (vague and not _names_outside(sentence)):
        return "sources"
    told = not source or "future_verb" in concepts
    return "vague" if vague or (told and _is_raised(context, sentence)) else None


def _is_paid_apart(sentence: Sentence) -> bool:
    """„Planas parengtas pagal projektą, kurį finansuoja PMIF“: what pays for the writing pays for no measure."""
    apart = next((hit for hit in sentence.hits if hit.concept in APART), None)
    if apart is None or any(hit.concept in OF_MEASURES and hit.start != apart.start for hit in sentence.hits):
        return False
    return any(hit.concept == "funding_verb" and hit.start >= apart.end for hit in sentence.hits)


def _is_blank(context: Context, sentence: Sentence) -> bool:
    """„Lėšų poreikis: …“: a label with a place to fill in, which raises nothing (codebook, principle 3)."""
    label = sentence.first("funding_label")
    content = content_after(sentence.text, label.end, context.lexicon) if label and label.start == 0 else None
    return bool(content) and not any(map(str.isalnum, content or ""))


def _is_raised(context: Context, sentence: Sentence) -> bool:
    """Whatever is said under a heading on money raises its question, unless it tells what was."""
    says = any(map(str.isalpha, sentence.text))  # no line drawn at the end
    over = context.heading_over(context.items[sentence.position])
    # under „Lėšos ir priežiūra“ some sentences speak of money
    alone = over.isdisjoint(("monitoring", "coordination")) or not sentence.concepts.isdisjoint(OF_MONEY)
    return says and alone and _is_headed(context, sentence) and sentence.concepts.isdisjoint(LOOKS_BACK | CITING)


def _is_headed(context: Context, sentence: Sentence) -> bool:
    return not context.heading_over(context.items[sentence.position]).isdisjoint(("funding_label", "funding_noun"))


def _named_source(sentence: Sentence) -> bool:
    """A source besides the label itself („Biudžetas: derinamas“)."""
    label = sentence.first("funding_label")
    end = label.end if label and label.start == 0 and sentence.text[label.end :].lstrip()[:1] in MARKS else 0
    return any(hit.concept == "funding_source" and hit.end > end for hit in sentence.hits)


def _tells_costs(context: Context, sentence: Sentence) -> bool:
    """An amount under a heading on money, of which nobody is said to pay it."""
    return _is_headed(context, sentence) and context.lexicon.amounts.search(sentence.text) is not None


def _speaks_of_plan(context: Context, sentence: Sentence, asked: bool) -> bool:
    """The plan or its measures pay or are paid for; or the sentence stands under a heading that asks for it."""
    concepts = sentence.concepts
    if asked or concepts & {"plan_itself", "executed_object", "own_name", "paid_object", "money_verb"}:
        return True
    if context.scope.hosted and "funding_label" in concepts:
        return True
    if _asks_for_money(context, sentence) and not concepts.isdisjoint(RAISED):
        return True
    label = sentence.first("funding_label")
    begins = any(hit.start == 0 and hit.concept in ("funding_label", "funding_noun") for hit in sentence.hits)
    if begins and concepts >= {"funding_verb", "funding_source"}:
        # „Lėšos imamos iš savivaldybės biudžeto“
        return True
    if label is not None and label.start < LABEL_WITHIN:
        return not concepts.isdisjoint(RAISED) or content_after(sentence.text, label.end, context.lexicon) is not None
    return _is_headed(context, sentence)


def _asks_for_money(context: Context, sentence: Sentence) -> bool:
    """„Kokiais ištekliais bus remiamasi, paaiškės vėliau“, „Dėl pinigų tarsimės“: money is asked for at the start."""
    asked = context.concepts(sentence.text.split(maxsplit=1)[0]) & {"asks", "asks_which", "about_line"}
    return bool(asked) and "funding_noun" in sentence.concepts


def _pays(context: Context, sentence: Sentence) -> bool:
    """A verb of paying in the present or future, or a label („Finansavimo šaltiniai – …“)."""
    if "funding_verb" in sentence.concepts:
        return True
    label = sentence.first("funding_label")
    return label is not None and bool(content_after(sentence.text, label.end, context.lexicon))


def _named_payer(sentence: Sentence) -> bool:
    """„Priemones finansuoja savivaldybė ir Užimtumo tarnyba“: a body right after the verb or before it."""
    verb = sentence.first("paying_verb")
    bodies = [hit for hit in sentence.hits if hit.concept == "body_name"]
    return verb is not None and any(
        0 <= hit.start - verb.end < PAYER_WITHIN or hit.end == verb.start - 1 for hit in bodies
    )


def _paid_from(context: Context, sentence: Sentence) -> bool:
    """„Darbai finansuojami iš AB „Nafta“ paramos“, „… iš rėmimo programos“: a body or what gives money right behind the
    preposition after the verb.
    """
    verb = sentence.first("funding_verb")
    after = sentence.text[verb.end :].split(maxsplit=1) if verb else []
    near = after[1][:PAYER_WITHIN] if len(after) > 1 else ""
    if not near or "paid_from" not in context.concepts(after[0]):
        return False
    giving = after[1].split(",")[0].rstrip(" .").split()[-1:]
    return names_body(near, context.lexicon) or not context.concepts(" ".join(giving)).isdisjoint(GIVING)


def _is_of_some(sentence: Sentence) -> bool:
    """„… pirmenybę teikiant tiems, kurie nieko nekainuoja“: a relative clause speaks of some of the measures."""
    free, which = sentence.first("no_funds_needed"), sentence.first("relative")
    return free is not None and which is not None and which.start < free.start


def _names_outside(sentence: Sentence) -> bool:
    """True where a source is named besides the vague words („savivaldybės biudžeto galimybes“ is no source), nor behind
    them („bus ieškoma rėmėjų“).
    """
    vague = [h for h in sentence.hits if h.concept == "funding_vague"]
    sources = [h for h in sentence.hits if h.concept == "funding_source"]
    return any(not any(v.start <= s.start < v.end or _follows(sentence.text, v, s) for v in vague) for s in sources)


def _follows(text: str, vague: Hit, source: Hit) -> bool:
    """Whether nothing but a few words stands between."""
    between = text[vague.end : source.start]
    return vague.end <= source.start and len(between.split()) <= WORDS_BETWEEN and not MARK.search(between)
