"""The narrative of a plan: what it is, what is good of it by name, what is missing, and the judgement as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.messages.wording import day, ended
from plan_assessor.rules.assessment import Assessment, Review
from plan_assessor.rules.facts import Facts
from plan_assessor.rules.looking import chosen, looker, values_of
from plan_assessor.rules.narrative import NarrativeFile, Sentence
from plan_assessor.rules.pack import LEVELS, Pack
from plan_assessor.rules.says import OUTCOMES, Outcome
from plan_assessor.rules.texts import Value, listed, render

MOST_CLAUSES = 4


def tell(facts: Facts, reviews: Mapping[str, Review] | None = None) -> Iterator[Text]:
    """The paragraphs of the narrative; `facts` know the levels that the criteria earned.

    Of the criteria in `reviews` it says what the reviewer says, whose verdicts the levels then are.
    """
    narrative, reviews = facts.pack.narrative, reviews or {}
    good, partly, lacking = (list(_of_criteria(facts, level, reviews)) for level in OUTCOMES)
    gaps = [rule.gap.text for name, rule in facts.pack.criteria.items() if rule.gap and _is(facts, name, "missing")]
    known: dict[str, Value] = {"gaps": listed(gaps, len(gaps))}
    paragraphs = (
        _said(narrative.opening, facts, known),
        _praise(narrative, good),
        [*partly, *lacking],
        list(_reviewed(facts, reviews)),
        _said(narrative.closing, facts, known),
    )
    yield from (_joined(sentences) for sentences in paragraphs if sentences)


def retold(assessment: Assessment, pack: Pack, today: date | None) -> Assessment:
    """The assessment with a narrative that goes by the verdicts that count, where a reviewer's are among them."""
    reviews = {name: each.review for name, each in assessment.verdicts.items() if each.review and each.is_reviewed}
    if not reviews:
        return assessment
    levels = {name: LEVELS[judgement.counted] for name, judgement in assessment.verdicts.items()}
    facts = Facts(assessment.plan, pack, today, assessment.uptake, levels)
    if assessment.plan.is_plan:
        told = [*tell(facts, reviews)]
    else:
        told = [*tell_no_plan(facts), _joined([*_reviewed(facts, reviews)])]
    return assessment.model_copy(update={"narrative": tuple(told)})


def _reviewed(facts: Facts, reviews: Mapping[str, Review]) -> Iterator[Text]:
    """What reviewers judge otherwise, and why."""
    for name, review in reviews.items():
        yield texts(
            "rule.reviewed",
            title=facts.pack.criteria[name].title.text,
            reviewer=review.reviewer,
            date=day(review.date),
            level=texts(f"verdict.{review.verdict}"),
            reason=ended(review.reason),
        )


def _praise(narrative: NarrativeFile, clauses: Sequence[Text]) -> list[Text]:
    """What is good, in one sentence, or in two where that would be too long."""
    most = MOST_CLAUSES if narrative.also else len(clauses)
    parts = ((narrative.good, clauses[:most]), (narrative.also, clauses[most:]))
    return [render(say.text, {"clauses": listed(part, len(part))}) for say, part in parts if say and part]


def tell_no_plan(facts: Facts) -> Iterator[Text]:
    """The narrative where there is no strategic document."""
    said = _said(facts.pack.narrative.no_plan, facts, {})
    yield from [_joined(said)] if said else []


def _is(facts: Facts, criterion: str, level: Outcome) -> bool:
    return facts.levels.get(criterion) == level


def _of_criteria(facts: Facts, level: Outcome, reviews: Mapping[str, Review]) -> Iterator[Text]:
    """What the criteria of the level that nobody judges otherwise say of themselves, in their order."""
    for name, criterion in facts.pack.criteria.items():
        if name in reviews:
            continue
        found = looker(criterion.checks, facts)
        options = getattr(criterion.narrative, level)
        said = chosen(options, found) if _is(facts, name, level) else None
        if said:
            yield render(said.text, values_of(criterion.checks, found, facts))


def _said(sentences: Iterable[Sentence], facts: Facts, known: Mapping[str, Value]) -> list[Text]:
    """The sentences that have something to say."""
    said = []
    for sentence in sentences:
        found = looker(sentence.checks, facts)
        chose = chosen(sentence.say, found)
        if chose:
            said.append(render(chose.text, {**values_of(sentence.checks, found, facts), **known}))
    return said


def _joined(sentences: Sequence[Text]) -> Text:
    return {lang: " ".join(sentence[lang] for sentence in sentences) for lang in LANGUAGES}
