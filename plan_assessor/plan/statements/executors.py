"""Who carries out the measures, by a statement for the whole plan (field notes, 2.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.language.matcher import Hit
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.content import OF_A_SENTENCE, Content
from plan_assessor.plan.context import Context
from plan_assessor.plan.entries import entries_of
from plan_assessor.plan.model import Statement
from plan_assessor.plan.sentences import Sentence, content_after, sentences, takes_up
from plan_assessor.plan.statements.namings import told
from plan_assessor.plan.statements.ownership import INSERTED, STOP, is_of_the_state

WORD = re.compile(r"\w+")
# characters between the verb and what is carried out, and before a label
APART = 120
OF_ALL = frozenset({"everybody", "all_of_it"})
LABEL_WITHIN = 60


def executors(context: Context) -> Iterator[Statement]:
    """Statements of execution, coordination and control; those of the decision itself are control."""
    named = False
    before: Sentence | None = None
    for sentence in context.announcements:
        said, before = before, sentence
        item = context.items[sentence.position]
        kind = None if item.heading or is_of_the_state(context, sentence) else _kind(context, sentence)
        if kind is None and said and takes_up(said, sentence) and _names(context, sentence.text):
            kind = "named"
        # who coordinates a host document, or carries out all of it, does so for its part on the subject, too
        of_all = context.scope.hosted and bool(sentence.concepts & OF_ALL) and "executed_object" in sentence.concepts
        if kind and (kind == "coordination" or of_all or context.counts(item, sentence.text)):
            named |= kind in ("named", "nameless")
            yield Statement(topic="responsible", kind=kind, place=sentence.place)
    labelled = [] if named else [*_labelled(context)]
    yield from labelled
    named |= bool(labelled)
    yield from () if named else told(context, Content.BODY, "responsible", "named")
    for entry in entries_of(context, "coordinator"):
        if _names(context, entry.content):
            yield Statement(topic="responsible", kind="coordination", place=entry.place)
    for item in context.items:
        if item.zone == "act" and "decision_control" in context.concepts(item.text):
            yield Statement(topic="responsible", kind="control", place=item.place())


def _labelled(context: Context) -> Iterator[Statement]:
    """What labels of the field have under them („Kas imasi: Kultūros centras“)."""
    for entry in entries_of(context, "responsible"):
        # under a heading the first of several sentences answers it
        content = sentences(entry.content, context.lexicon)[0] if entry.headed else entry.content
        if _tells_of_a_place(context, entry.label, content):
            continue
        kind = "named" if _names(context, content) else _nameless(frozenset(context.concepts(content)))
        # „Kas koordinuoja“ asks for no executor, „… kontrolę atlieka direktorius“ names none
        kind = "coordination" if kind and "coordination" in context.concepts(f"{entry.label}. {content}") else kind
        if kind:
            yield Statement(topic="responsible", kind=kind, place=entry.place)


def _kind(context: Context, sentence: Sentence) -> str | None:
    concepts = sentence.concepts
    if "decision_control" in concepts:
        return "control"
    if _is_as_money_goes(sentence) or _tells_how_things_are(context, sentence):
        return None
    if (_executes(context, sentence, concepts) and not _is_watched(context, sentence)) or _label(context, sentence):
        return "named" if _names(context, _doing(context, sentence)) else _nameless(concepts)
    coordinated = "coordination" in concepts and concepts & {"own_name", "executed_object"}
    by_a_body = "body_name" in concepts or (coordinated and _names(context, sentence.text))
    return "coordination" if coordinated and by_a_body else None


def _tells_how_things_are(context: Context, sentence: Sentence) -> bool:
    """„Sveikatos paslaugas teikia poliklinika“ under „Situacija“, where neither the plan nor its measures are named."""
    headed = "analysis" in context.heading_over(context.items[sentence.position])
    return headed and sentence.concepts.isdisjoint(("own_name", "plan_itself", "future_verb"))


def _is_as_money_goes(sentence: Sentence) -> bool:
    """„Priemonės vykdomos pagal savivaldybės finansines galimybes“: whose money that is says not who does it."""
    according, body = sentence.first("according_to"), sentence.first("body_name")
    return "funding_vague" in sentence.concepts and bool(according and body and according.end <= body.start)


def _doing(context: Context, sentence: Sentence) -> str:
    """The words before those of who helps („vykdo atsakingos institucijos, bendradarbiaudamos su bendruomenėmis“) or
    coordinates („…, o jų vykdymą koordinuoja Socialinės paramos skyrius“), where somebody is named there.
    """
    others = [hit.start for hit in sentence.hits if hit.concept in ("together", "coordination")]
    before = sentence.text[: min(others)] if others else ""
    named = not context.concepts(before).isdisjoint(("body_name", "nameless_body"))
    return before if named else sentence.text


def _names(context: Context, text: str) -> bool:
    """A body by its name, or by an abbreviation that the plan explains."""
    return names_body(text, context.lexicon) or not context.abbreviations.isdisjoint(WORD.findall(text))


def _tells_of_a_place(context: Context, label: str, content: str) -> bool:
    """„Kalba ir mokykla. Gimnazijoje bus atidarytos grupės“: a label that names a kind of body, over what is done."""
    return "body_name" in context.concepts(label) and not context.concepts(content).isdisjoint(OF_A_SENTENCE)


def _executes(context: Context, sentence: Sentence, concepts: frozenset[str]) -> bool:
    """„Plano priemones vykdo …“: the measures or the plan as object, a verb of execution, no reporting about it."""
    if not concepts >= {"execute_verb", "executed_object"} or concepts & {"monitoring", "informing"}:
        return False
    verb, thing = sentence.first("execute_verb"), _carried_out(sentence)
    if verb is None or thing is None or _is_aside(sentence.text, verb):
        return False
    # „Viską, kas aukščiau papasakota, atlieka …“
    between = INSERTED.sub(" ", sentence.text[min(verb.end, thing.end) : max(verb.start, thing.start)])
    coordinated = sentence.first("coordination")
    # „plane nurodoma, ką savivaldybė darys“ tells of the plan, „paaiškės, kokių darbų imsis įstaigos“ of nobody yet
    *_, before = sentence.text[: thing.start].split(",")
    if ("," in between and "asks" in context.concepts(between)) or "asks_which" in context.concepts(before):
        return False
    if STOP.search(between):
        # „Programą sudaro du uždaviniai. Pirmasis atsako už tai, kad …“
        return False
    return len(between) < APART and (coordinated is None or coordinated.start > max(verb.end, thing.end))


def _is_aside(text: str, hit: Hit) -> bool:
    """„Numatomi veiksmai (prie jų nurodoma, kas atlieka): …“: what is said in a bracket."""
    return text.count("(", 0, hit.start) > text.count(")", 0, hit.start)


def _is_watched(context: Context, sentence: Sentence) -> bool:
    """„Skyrius atlieka apklausą ir siūlo keisti priemones“ under „Stebėsena“: it does the one, not the other."""
    verb, thing = sentence.first("execute_verb"), _carried_out(sentence)
    between = sentence.text[verb.end : thing.start] if verb and thing else ""
    headed = context.heading_over(context.items[sentence.position])
    return "monitoring" in headed and "infinitive" in context.concepts(between)


def _carried_out(sentence: Sentence) -> Hit | None:
    """What is carried out; „veikla“ within „strateginis veiklos planas“ is but a word of the name of another plan."""
    hosts = [hit for hit in sentence.hits if hit.concept == "host_plan"]
    things = (hit for hit in sentence.hits if hit.concept == "executed_object")
    return next((hit for hit in things if not any(n.start <= hit.start and hit.end <= n.end for n in hosts)), None)


def _label(context: Context, sentence: Sentence) -> bool:
    """„Vykdytojai – …“, „Priemonių vykdytojai: …“ as a statement of its own, not a line under a measure."""
    hit = sentence.first("executor_statement")
    content = content_after(sentence.text, hit.end, context.lexicon) if hit and hit.start < LABEL_WITHIN else None
    return bool(content)


def _nameless(concepts: frozenset[str]) -> str | None:
    return "nameless" if concepts & {"nameless_body", "body_name"} else None
