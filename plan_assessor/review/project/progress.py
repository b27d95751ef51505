"""The progress of a project: how each municipality stands, what was held, and what changed since the report before."""

from __future__ import annotations

from datetime import date

from plan_assessor.document.model import Frozen, Notice
from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import Text
from plan_assessor.plan.model import Plan
from plan_assessor.review.compare.model import PlanChange
from plan_assessor.review.project.file import Consultations, Municipality, ProjectFile
from plan_assessor.rules.assessment import Assessment, Judgement, PackInfo


class Standing(Frozen):
    """How a municipality stands: what the project file says of it, and what changed since the report before.

    `held_before` is how many consultations the report before told of. Without a report before, both are None.
    """

    municipality: Municipality
    change: PlanChange | None = None
    held_before: int | None = None


class Progress(Frozen):
    """The project that a report is on; `standings` in the order of the assessments of the report.

    `previous` is the day that the report before spoke of.
    """

    file: ProjectFile
    standings: tuple[Standing, ...]
    previous: date | None = None

    @property
    def planned(self) -> int:
        """How many consultations are planned in all."""
        return sum(one.planned for one in self._consultations)

    @property
    def held(self) -> int:
        """How many were held in all."""
        return sum(one.count for one in self._consultations)

    @property
    def held_by_name(self) -> dict[str, int]:
        """How many were held with each municipality."""
        return {m.name: m.consultations.count for m in self.file.municipalities if m.consultations}

    @property
    def _consultations(self) -> list[Consultations]:
        return [m.consultations for m in self.file.municipalities if m.consultations]


def absent(municipality: Municipality, pack: PackInfo, doubt: Notice | None = None) -> Assessment:
    """The assessment of a municipality without a document that could be judged: − throughout, with the reason given."""
    comment = _why_absent(municipality)
    verdicts = {c.id: Judgement(criterion=c.id, verdict="-", comment=comment, doubt=doubt) for c in pack.criteria}
    plan = Plan(name=municipality.name, title="", municipality=municipality.name, sources=(), is_plan=False)
    return Assessment(plan=plan, pack=pack, verdicts=verdicts)


def of_municipality(assessment: Assessment, municipality: Municipality) -> Assessment:
    """The assessment under the name that the project gives; a document that names another municipality is said."""
    plan = assessment.plan
    notices = plan.notices
    if plan.municipality and plan.municipality.casefold() != municipality.name.casefold():
        notices = (*notices, Notice(code="other_municipality", values={"name": plan.municipality}))
    renamed = plan.model_copy(update={"municipality": municipality.name, "notices": notices})
    return assessment.model_copy(update={"plan": renamed})


def _why_absent(municipality: Municipality) -> Text:
    if municipality.declined:
        return texts("project.declined", date=municipality.declined.date, reason=municipality.declined.reason.text)
    if municipality.no_documents:
        return municipality.no_documents.text
    return texts("project.no_documents")
