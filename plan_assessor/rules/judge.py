"""Plan and pack → assessment. Pure: no files, no clock, no locale."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from plan_assessor.document.model import Notice, Place
from plan_assessor.messages.catalogue import texts
from plan_assessor.plan.model import Measure, Plan
from plan_assessor.recommendations.match import take_up
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package, Uptake
from plan_assessor.rules import assessment
from plan_assessor.rules.assessment import Assessment, Judgement, Step
from plan_assessor.rules.checks.kind import Found
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.checks.themes import ThemesCheck
from plan_assessor.rules.facts import Facts
from plan_assessor.rules.grade import Bound, Condition
from plan_assessor.rules.looking import Look, chosen, holds, looker, values_of
from plan_assessor.rules.pack import LEVELS, VERDICTS, Criterion, Pack
from plan_assessor.rules.says import Outcome, Say, Says
from plan_assessor.rules.tell import tell, tell_no_plan
from plan_assessor.rules.texts import render


def judge(plan: Plan, pack: Pack, today: date | None = None, package: Package | None = None) -> Assessment:
    """The plan judged by the pack, and by the package of recommendations that its municipality was given, if any.

    `today` is for remarks on time, without it nothing is past.
    """
    if package and package.unlike:
        plan = _doubted(plan, package)
    uptake = _uptake(package, plan, pack) if package and plan.is_plan else None
    facts = Facts(plan, pack, today, uptake)
    if not plan.is_plan:
        verdicts = {
            name: _with_origin(_no_plan(name, criterion, facts), plan) for name, criterion in pack.criteria.items()
        }
        return Assessment(plan=plan, pack=pack.info, verdicts=verdicts, narrative=tuple(tell_no_plan(facts)))
    verdicts = {
        name: _with_origin(_judgement(name, criterion, facts), plan) for name, criterion in pack.criteria.items()
    }
    levels = {name: LEVELS[judgement.verdict] for name, judgement in verdicts.items()}
    return Assessment(
        plan=plan,
        pack=pack.info,
        verdicts=verdicts,
        themes=_themes(facts),
        uptake=uptake,
        remarks=tuple(_remarks(facts)),
        narrative=tuple(tell(facts.judged(levels))),
    )


def _doubted(plan: Plan, package: Package) -> Plan:
    """The plan, told that what it is held against may be no recommendations."""
    doubt = Notice(code="package_unlike", values={"count": len(package.recommendations)})
    doubts = {"recommendations": doubt, **plan.doubts}
    return plan.model_copy(update={"notices": (*plan.notices, doubt), "doubts": doubts})


def _uptake(package: Package, plan: Plan, pack: Pack) -> Uptake:
    told = [s.place for s in plan.statements if (s.topic, s.kind) == ("measures", "told")]
    activities = [Measure(title=place.quote, place=place) for place in told]
    return take_up(package, plan.measures, meanings(pack.lexicon), activities)


def _judgement(name: str, criterion: Criterion, facts: Facts) -> Judgement:
    found = looker(criterion.checks, facts)
    outcome, witnesses = _grade(criterion, found)
    values = values_of(criterion.checks, found, facts)
    comment = _say(criterion.comments, outcome, found)
    advice = _say(criterion.to_improve, outcome, found)
    return Judgement(
        criterion=name,
        verdict=VERDICTS[outcome],
        comment=render(comment.text, values) if comment else {"lt": "", "en": ""},
        to_improve=render(advice.text, values) if advice and outcome != "met" else None,
        doubt=_doubt(name, criterion, facts, outcome),
        evidence=_unique(place for check in witnesses for place in found(check).evidence),
        steps=tuple(_step(check, criterion.checks[check], found(check)) for check in criterion.checks),
    )


def _with_origin(judgement: Judgement, plan: Plan) -> Judgement:
    """The judgement with a word on where it comes from, if that is a scan."""
    scans = {source.path for source in plan.sources if source.reader == "scan"}
    files = {place.file for place in judgement.evidence} or {source.path for source in plan.sources}
    if scans.isdisjoint(files):
        return judgement
    said = texts("rule.from_scan")
    comment = {lang: f"{text} {said[lang]}".lstrip() for lang, text in judgement.comment.items()}
    return judgement.model_copy(update={"comment": comment})


def _grade(criterion: Criterion, found: Look) -> tuple[Outcome, list[str]]:
    """The level earned, and the checks whose evidence shows it."""
    met, partial = criterion.grade.met, criterion.grade.partial
    if holds(met, found):
        return "met", _witnesses(met, found)
    if partial is not None and holds(partial, found):
        return "partial", _witnesses(partial, found)
    # Words that were found and yet are not enough: the nearest thing.
    quotable = (name for name, check in criterion.checks.items() if check.kind.quotable)
    return "missing", [name for name in quotable if found(name).held][:1]


def _witnesses(condition: Condition, found: Look) -> list[str]:
    return list(condition.witnesses(lambda check: found(check).held))


def _say(says: Says, outcome: Outcome, found: Look) -> Say | None:
    """The first text for the outcome whose condition holds."""
    return chosen(getattr(says, outcome), found)


def _doubt(name: str, criterion: Criterion, facts: Facts, outcome: Outcome) -> Notice | None:
    """What could not be read for the verdict, or words that may mean something else and that it hangs on."""
    topics = _topics(name, criterion)
    doubts = facts.plan.doubts if outcome != "missing" else facts.plan.unclear | facts.plan.doubts
    unread = next((notice for topic, notice in doubts.items() if topic in topics), None)
    doubtful = next((s.doubt for s in facts.plan.statements if s.doubt and s.topic in topics), None)
    if unread is None and doubtful and _hangs(criterion, outcome, facts.certain):
        return doubtful
    unsure = ((topic, notice) for topic, notice in facts.plan.unsure.items() if topic in topics)
    fields = (notice for topic, notice in unsure if _hangs(criterion, outcome, *facts.filled_otherwise(topic)))
    return unread or next(fields, None) or _read_otherwise(name, criterion, facts, outcome)


def _read_otherwise(name: str, criterion: Criterion, facts: Facts, outcome: Outcome) -> Notice | None:
    """Why the document may mean something that earns another level, or may earn one."""
    for why, other in facts.others:
        earned = _grade(criterion, looker(criterion.checks, other))[0] if other.plan.is_plan else "missing"
        if earned != outcome or (other.plan.is_plan and _doubt(name, criterion, other, earned)):
            return why
    return None


def _hangs(criterion: Criterion, outcome: Outcome, *others: Facts) -> bool:
    """True where the plan read in another way earns another level."""
    return any(_grade(criterion, looker(criterion.checks, other))[0] != outcome for other in others)


def _topics(name: str, criterion: Criterion) -> set[str]:
    """The topics whose doubts make the verdict doubtful."""
    return {name}.union(*(check.kind.topics for check in criterion.checks.values()))


def _step(name: str, check: Check, found: Found) -> Step:
    key = f"rule.found.{check.name}" if found.held or isinstance(check.kind, Bound) else "rule.found.nothing"
    return Step(check=name, held=found.held, found=texts(key, **found.values), evidence=found.evidence)


def _themes(facts: Facts) -> tuple[assessment.Theme, ...]:
    """The themes taken up, where a criterion or remark of the pack asks for themes at all."""
    judged = (rule.checks for rule in facts.pack.criteria.values())
    remarked = (rule.checks for rule in facts.pack.remarks)
    asked = (check.kind for checks in (*judged, *remarked) for check in checks.values())
    if not any(isinstance(kind, ThemesCheck) for kind in asked):
        return ()
    titles = {theme.id: theme.title.text for theme in facts.pack.themes}
    return tuple(
        assessment.Theme(id=theme, title=titles[theme], evidence=places) for theme, places in facts.themes.items()
    )


def _remarks(facts: Facts) -> Iterable[assessment.Remark]:
    for remark in facts.pack.remarks:
        found = looker(remark.checks, facts)
        said = chosen(remark.text, found) if holds(remark.when, found) else None
        if said:
            values = values_of(remark.checks, found, facts)
            yield assessment.Remark(
                id=remark.id,
                text=render(said.text, values),
                looked=render(remark.looked.text, values) if remark.looked else None,
                evidence=_unique(place for check in remark.nearest for place in found(check).evidence[:1]),
            )


def _no_plan(name: str, criterion: Criterion, facts: Facts) -> Judgement:
    """What every criterion gets where there is no plan; the words of a refusal are the nearest thing."""
    said = facts.pack.no_plan
    found = looker(said.checks, facts)
    comment, advice = (chosen(each, found) for each in (said.comment, said.to_improve))
    assert comment and advice
    values = values_of(said.checks, found, facts)
    return Judgement(
        criterion=name,
        verdict="-",
        comment=render(comment.text, values),
        to_improve=render(advice.text, values),
        doubt=next(iter(facts.plan.doubts.values()), None) or _read_otherwise(name, criterion, facts, "missing"),
        evidence=_unique(place for check in said.checks for place in found(check).evidence),
    )


def _unique(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(places))
