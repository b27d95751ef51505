"""What changed: between two assessments of one plan, and between two sets of plans."""

from __future__ import annotations

from plan_assessor.document.model import Frozen, Notice
from plan_assessor.messages.language import Text
from plan_assessor.plan.model import Adoption, FieldName, Measure
from plan_assessor.recommendations.model import TakenUp
from plan_assessor.rules.assessment import ORDER, Assessment, Judgement, PackInfo, Remark


class VerdictChange(Frozen):
    """A criterion whose verdict moved, with the judgements that say why; one of them is None for a new criterion."""

    criterion: str
    title: Text
    before: Judgement | None
    after: Judgement | None

    @property
    def is_better(self) -> bool:
        """Whether the verdict went up."""
        return _height(self.after) > _height(self.before)


def _height(judgement: Judgement | None) -> int:
    return ORDER.index(judgement.counted) if judgement else -1


class MeasureChange(Frozen):
    """A measure that is in both: what of it changed, and which of its fields were filled or emptied."""

    before: Measure
    after: Measure
    is_reworded: bool
    filled: tuple[FieldName, ...]
    emptied: tuple[FieldName, ...]
    changed: tuple[FieldName, ...]


class PlanChange(Frozen):
    """What changed in one plan; remarks `came` or `went` between the two.

    Of the recommendations given to the municipality `taken_up` are those that it takes up now, `dropped` those that it
    does no more.
    """

    before: Assessment
    after: Assessment
    verdicts: tuple[VerdictChange, ...] = ()
    added: tuple[Measure, ...] = ()
    removed: tuple[Measure, ...] = ()
    measures: tuple[MeasureChange, ...] = ()
    came: tuple[Remark, ...] = ()
    went: tuple[Remark, ...] = ()
    taken_up: tuple[TakenUp, ...] = ()
    dropped: tuple[TakenUp, ...] = ()
    adoption: tuple[Adoption | None, Adoption | None] | None = None

    @property
    def is_none(self) -> bool:
        """Whether nothing changed at all."""
        measures = self.added or self.removed or self.measures
        remarks = self.came or self.went
        return not (self.verdicts or measures or remarks or self.taken_up or self.dropped or self.adoption)


class Side(Frozen):
    """One of the two that are compared: what it is called, by which rules it was judged, and what was unreadable.

    `unreadable` has the path of each file, and the code of an error text of the catalogue with its values.
    """

    source: str
    pack: PackInfo
    unreadable: tuple[tuple[str, Notice], ...] = ()


class Comparison(Frozen):
    """Two sets of plans: what changed in those that are in both, and those that are in one only."""

    old: Side
    new: Side
    plans: tuple[PlanChange, ...]
    only_old: tuple[Assessment, ...] = ()
    only_new: tuple[Assessment, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether nothing changed at all."""
        return not (self.only_old or self.only_new) and all(plan.is_none for plan in self.plans)

    @property
    def packs_differ(self) -> bool:
        """Whether the two were judged by different rules."""
        return self.old.pack.sha256 != self.new.pack.sha256
