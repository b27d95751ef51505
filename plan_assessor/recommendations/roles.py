"""Whom a recommendation or a measure is for, and what kind of action it is."""

from __future__ import annotations

from typing import Literal, NamedTuple

from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.clauses import MAIN, clauses
from plan_assessor.recommendations.meanings import Found, Meanings, Mentions, together
from plan_assessor.recommendations.model import Recommendation

Role = Literal["foreigners", "mixed", "open", "staff", "host", "public", "children", "employers", "other"]

# how much the parts of a measure weigh beside its title
TITLE, DETAIL, INDICATOR, GROUP = 1.0, 0.9, 0.4, 0.5

# groups that are never meant where foreigners are, whatever else is said
ELSEWHERE = frozenset({"returnees", "investors", "tourists"})
LOCALS = frozenset({"seniors", "disabled", "homeless", "patients", "local_young", "minorities", "unemployed"})
YOUNG = frozenset({"children", "parents", "students", "youth"})
# things that are done with those who receive: with the public, with employers
HOST_THINGS = frozenset(
    {
        "prejudice", "host_dialogue", "positive_stories", "shared_events", "public_campaign", "media",
        "discrimination", "mutual_visits", "rental_discrimination", "incident_report",
    }
)  # fmt: skip
EMPLOYER_THINGS = frozenset({"employer_dialogue", "employer_advice", "year_round_jobs"})
# teaching these is nothing that staff is trained in, though staff is named beside it
NO_TRAINING = frozenset({"lithuanian", "interpreter", "teaching_assistant", "foster"})
# to recommend one of these is to recommend informing
INFORMING = frozenset(
    {
        "website", "one_stop", "helpline", "leaflet", "news", "translated", "forms", "signs", "welcome",
        "health_system", "public_campaign", "consulting", "social_media", "app",
    }
)  # fmt: skip
# a measure that speaks of these bears on foreigners without naming them
SUBJECT_THINGS = frozenset({"prejudice", "staff_intercultural", "discrimination", "positive_stories"})


class Meant(NamedTuple):
    """What a recommendation or measure says: what it mentions, for whom it is, and what is done.

    `people` and `actions` are those of its main part. `about_foreigners` says that it bears on them in any way.
    """

    found: Found
    role: Role
    people: frozenset[str]
    actions: frozenset[str]
    about_foreigners: bool
    for_children: bool


def of_recommendation(recommendation: Recommendation, meanings: Meanings) -> Meant:
    """A recommendation in all its wordings."""
    wordings = (recommendation.text, *recommendation.like)
    found = together(meanings.find(*clause) for wording in wordings for clause in clauses(wording, meanings))
    people, actions, things, settings = map(_main, found[:4])
    if not INFORMING.isdisjoint(things | settings):
        actions |= {"inform"}
    return Meant(found, _recommended_for(people, actions, things), people, actions, True, "children" in people)


def _main(mentions: Mentions) -> frozenset[str]:
    return frozenset(name for name, mention in mentions.items() if mention.weight >= MAIN)


def _recommended_for(people: frozenset[str], actions: frozenset[str], things: frozenset[str]) -> Role:
    if "staff" in people and "train" in actions and not things & NO_TRAINING:
        return "staff"
    if things & HOST_THINGS:
        return "host"
    if "employers" in people and things & EMPLOYER_THINGS:
        return "employers"
    return "foreigners"


def of_measure(measure: Measure, meanings: Meanings) -> Meant:
    """A measure: its own words tell what is done, the group that it is for stands in its column, if it has one."""
    title = meanings.find(measure.title, TITLE)
    own = [title]
    if measure.detail:
        own.append(meanings.find(measure.detail, DETAIL))
    if measure.indicator:
        own.append(meanings.find(measure.indicator.quote, INDICATOR))
    group = meanings.find(measure.target_group.quote, GROUP) if measure.target_group else None
    told = frozenset(name for part in own for name in part.people)
    found = together([*own, group] if group else own)
    school = found.settings.get("school")
    return Meant(
        found=found,
        role=_grouped(frozenset(group.people), told) if group else _ungrouped(title, told),
        people=frozenset(found.people),
        actions=frozenset(title.actions),
        about_foreigners="foreigners" in found.people or not SUBJECT_THINGS.isdisjoint(found.things),
        for_children="children" in found.people or (school is not None and school.weight >= DETAIL),
    )


def _grouped(named: frozenset[str], told: frozenset[str]) -> Role:
    """Whom the group column names; the rest of the measure is asked only where that may include foreigners."""
    if named & ELSEWHERE:
        return "other"
    if "staff" in named and ("foreigners" not in named or "serving" in named):
        return "staff"
    if "foreigners" in named:
        return "foreigners"
    if named & LOCALS:
        return "other"
    if "foreigners" in told and not told & ELSEWHERE:
        return "mixed"
    if "employers" in named:
        return "employers"
    if "public" in named:
        return "public"
    return "children" if named & YOUNG else "other"


def _ungrouped(title: Found, told: frozenset[str]) -> Role:
    if told & ELSEWHERE:
        return "other"
    if "staff" in title.people and "train" in title.actions and "lithuanian" not in title.things:
        return "staff"
    if "foreigners" in told:
        return "foreigners"
    return "other" if told & LOCALS else "open"
