"""Fields that sentences after the name of a measure tell: „Kursus rengia Kalbų mokykla; skirta 32 tūkst. eurų“."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from plan_assessor.document.model import Place
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import DASHES, QUOTED
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.actions import begins_with_action, will_be_done
from plan_assessor.plan.records.builder import BuilderField, MeasureBuilder
from plan_assessor.plan.records.contents import fills
from plan_assessor.plan.records.terms import is_only_time, opening_term, tells_time, without_times
from plan_assessor.plan.sentences import SENTENCE_END, label_of, sentences

FEWEST_TOLD = 2  # fields that the sentences after a name tell; else they only explain it
MOSTLY = 0.5  # of the measures
FEWEST_COMMENTED, MOSTLY_COMMENTED, COMMENT_WORDS = 3, 0.8, 12  # measures, their share, and words of a comment
MOST_BELOW, LONGEST_TOLD = 4, 24  # sentences below a name that tell its fields, and words of each
OF_MONEY = frozenset({"funding_source", "no_funds_needed"})
# a number before what it counts, or at the end: „140 klausytojų“, „jų turi būti bent 1 500“
A_COUNT = re.compile(r"\d\s{1,2}[^\W\d_]{3}|\d\W{0,3}$")


def with_told(builders: Sequence[MeasureBuilder], lexicon: Lexicon) -> None:
    """Gives measures what sentences after their names tell of them, where those of most tell several fields; where a
    short one comments on most of them, at least when it is done.
    """
    for builder in builders:
        _fill_labelled(builder, lexicon)
        _fill_term(builder, lexicon)
        if term := opening_term(builder.title, lexicon):
            builder.fields.setdefault("timeline", builder.place.model_copy(update={"quote": term}))
    told = [_told(builder, lexicon) for builder in builders]
    commented = _are_commented(builders, lexicon)
    if sum(len(fields) >= FEWEST_TOLD for _, fields in told) < MOSTLY * max(1, len(builders)):
        if not commented:
            return
        told = [
            (name, {field: words for field, words in fields.items() if field == "timeline"}) for name, fields in told
        ]
    for builder, (name, fields) in zip(builders, told, strict=True):
        if not fields and not commented:
            continue
        builder.title = name
        builder.place = builder.place.model_copy(update={"quote": name})
        for field, place in builder.fields.items():
            builder.fields[field] = _without(place, set(fields.values()))
        for field, words in fields.items():
            builder.fields.setdefault(field, builder.place.model_copy(update={"quote": words}))


def _are_commented(builders: Sequence[MeasureBuilder], lexicon: Lexicon) -> bool:
    """True where a short sentence that tells no action stands behind most names („Durys atsidarys spalį.“)."""
    commented = 0
    for builder in builders:
        name, *after = sentences(builder.title, lexicon) or [""]
        short = len(after) == 1 and len(after[0].split()) <= COMMENT_WORDS
        commented += short and begins_with_action(name, lexicon) and not _acts(after[0], lexicon)
    return len(builders) >= FEWEST_COMMENTED and commented >= MOSTLY_COMMENTED * len(builders)


def _acts(sentence: str, lexicon: Lexicon) -> bool:
    """True for an action of its own, not for the word that it is one („Įvykdytina iki 2025 m. rugsėjo 1 d.“)."""
    return begins_with_action(sentence, lexicon) and not is_only_time(sentence.partition(" ")[2], lexicon)


def _told(builder: MeasureBuilder, lexicon: Lexicon) -> tuple[str, dict[BuilderField, str]]:
    """The name of a measure, and the fields that the sentences after it tell, each with the first that does."""
    name, *after = sentences(builder.title, lexicon) or [""]
    fields: dict[BuilderField, str] = {}
    goes_on = will_be_done(name, lexicon) if after else _is_told_shortly(builder, lexicon)
    # the words of others, and what was so far, are no action
    said = lexicon.matcher.concepts(QUOTED.sub(" ", name))
    if ("infinitive" in said and "past_verb" not in said) or begins_with_action(name, lexicon) or goes_on:
        for told in (*after, *_details(builder, lexicon)):
            for clause in told.split("; "):
                for field in told_fields(clause, lexicon):
                    fields.setdefault(field, clause.strip())
    return name.rstrip(" .;"), fields


def _is_told_shortly(builder: MeasureBuilder, lexicon: Lexicon) -> bool:
    """True for a point with few short sentences below its name („Ves biblioteka. Nuo rugsėjo.“), no text."""
    below = [sentence for line in builder.detail for sentence in sentences(line, lexicon)]
    short = all(len(sentence.split()) <= LONGEST_TOLD for sentence in below)
    return bool(builder.number) and 0 < len(below) <= MOST_BELOW and short


def _fill_labelled(builder: MeasureBuilder, lexicon: Lexicon) -> None:
    """Fills the field that a line under the measure tells whose label no list holds („Pavyko, jei: 40 žmonių“)."""
    for line in builder.detail:
        label, content = _labelled(line)
        # „Žinyne – kaip prisirašyti prie gydytojo“: what is done is no field
        acts = "infinitive" in lexicon.matcher.concepts(content)
        fields = [*told_fields(content, lexicon)] if label and not acts else []
        if len(fields) == 1 and len(sentences(content, lexicon)) == 1:
            builder.fields.setdefault(fields[0], builder.place.model_copy(update={"quote": line}))


def _fill_term(builder: MeasureBuilder, lexicon: Lexicon) -> None:
    """Fills the term of a measure behind whose name nothing but a time stands („Įkursime grupę. Iki 2026 metų.“)."""
    name, *after = sentences(builder.title, lexicon) or [""]
    if after and all(is_only_time(sentence, lexicon) for sentence in after):
        builder.title = name.rstrip(" .")
        builder.fields.setdefault("timeline", builder.place.model_copy(update={"quote": " ".join(after)}))
        builder.place = builder.place.model_copy(update={"quote": builder.title})


def _labelled(line: str) -> tuple[str, str]:
    """The label of a line and what follows it."""
    label = label_of(line)
    return label, line[len(label) :].lstrip(f" :?{DASHES}")


def _without(place: Place, told: Set[str]) -> Place:
    """The content of a field without the sentences after it that tell other fields."""
    content, *after = SENTENCE_END.split(place.quote)
    return place.model_copy(update={"quote": content}) if after and told >= set(after) else place


def _details(builder: MeasureBuilder, lexicon: Lexicon) -> Iterator[str]:
    """The sentences below a name, and those after the content of a label („Laikas – 2025 m. Kainuos 3 000 Eur.“)."""
    for text in builder.detail:
        yield from (sentence for sentence in sentences(text, lexicon) if not speaks_of_all(sentence, lexicon))
    for place in builder.fields.values():
        # „2025 metai.“ is no label of what follows it here
        yield from SENTENCE_END.split(place.quote)[1:]


def speaks_of_all(sentence: str, lexicon: Lexicon) -> bool:
    """„Už visus šiuos darbus atsako organizatorė“: no more of the measure that it stands under than of the others."""
    return lexicon.matcher.concepts(sentence) >= {"all_of_it", "executed_object"}


def told_fields(clause: str, lexicon: Lexicon) -> Iterator[BuilderField]:
    """The fields of a measure that the words tell: a body, a time, money, a count."""
    if names_body(clause, lexicon) and not _is_in_a_place(clause, lexicon) and fills("responsible", clause, lexicon):
        yield "responsible"
    if tells_time(clause, lexicon):
        yield "timeline"
    money = lexicon.amounts.search(clause) or not OF_MONEY.isdisjoint(lexicon.matcher.concepts(clause))
    if money and fills("funding", clause, lexicon):
        yield "funding"
    if A_COUNT.search(without_times(lexicon.amounts.sub(" ", clause), lexicon)):
        yield "indicator"


def _is_in_a_place(clause: str, lexicon: Lexicon) -> bool:
    """True where all bodies are but places: „Mokyklose vaikams skiriamos pamokos“."""
    places = {hit.start for hit in lexicon.matcher.hits(clause, "in_a_place")}
    return all(hit.start in places for hit in lexicon.matcher.hits(clause, "body_name"))
