"""Two assessments, or two sets of them → what changed. Pure: no files, no clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from plan_assessor.errors import UsageError
from plan_assessor.recommendations.model import TakenUp
from plan_assessor.review.compare.measures import change, matched
from plan_assessor.review.compare.model import Comparison, PlanChange, Side, VerdictChange
from plan_assessor.rules.assessment import Assessment


def compare(old: Sequence[Assessment], new: Sequence[Assessment], sides: tuple[Side, Side]) -> Comparison:
    """What changed between two sets of plans; one plan on each side is compared whatever it is called.

    Plans are told by their municipality, where no two have the same, else by their name. Raises UsageError:
    "plan_twice", where neither tells them apart.
    """
    pairs, only_old, only_new = _paired(old, new) if (len(old), len(new)) != (1, 1) else ([(old[0], new[0])], [], [])
    return Comparison(
        old=sides[0],
        new=sides[1],
        plans=tuple(change_of(*pair) for pair in pairs),
        only_old=tuple(only_old),
        only_new=tuple(only_new),
    )


def change_of(before: Assessment, after: Assessment) -> PlanChange:
    """What changed in one plan."""
    old, new = before.plan.measures, after.plan.measures
    pairs = matched(old, new)
    kept_old, kept_new = ({pair[side] for pair in pairs} for side in (0, 1))
    old_remarks, new_remarks = ({remark.id for remark in side.remarks} for side in (before, after))
    adopted = tuple(side.plan.adoption for side in (before, after))
    taken_up, dropped = _recommendations(before, after)
    acts = [(act.body, act.date, act.number) if act else None for act in adopted]
    return PlanChange(
        before=before,
        after=after,
        verdicts=tuple(_verdicts(before, after)),
        added=tuple(measure for at, measure in enumerate(new) if at not in kept_new),
        removed=tuple(measure for at, measure in enumerate(old) if at not in kept_old),
        measures=tuple(found for i, j in pairs if (found := change(old[i], new[j]))),
        came=tuple(remark for remark in after.remarks if remark.id not in old_remarks),
        went=tuple(remark for remark in before.remarks if remark.id not in new_remarks),
        taken_up=taken_up,
        dropped=dropped,
        adoption=(adopted[0], adopted[1]) if acts[0] != acts[1] else None,
    )


def _recommendations(before: Assessment, after: Assessment) -> tuple[tuple[TakenUp, ...], tuple[TakenUp, ...]]:
    """What of its package the plan takes up now, and what no more; nothing where only one was judged by a package.

    Before there was a plan, nothing was taken up.
    """
    sides = [side.uptake.taken if side.uptake else None if side.plan.is_plan else () for side in (before, after)]
    if None in sides:
        return (), ()
    # a result of an earlier run holds no more of a recommendation than these
    old, new = ({(each.recommendation.id, each.recommendation.text): each for each in side or ()} for side in sides)
    return tuple(new[each] for each in new if each not in old), tuple(old[each] for each in old if each not in new)


def _verdicts(before: Assessment, after: Assessment) -> Iterator[VerdictChange]:
    """The criteria whose verdict that counts moved, those of the new rules first."""
    titles = {c.id: c.title for side in (before, after) for c in side.pack.criteria}
    for criterion in dict.fromkeys((*after.verdicts, *before.verdicts)):
        old, new = before.verdicts.get(criterion), after.verdicts.get(criterion)
        if old is None or new is None or old.counted != new.counted:
            yield VerdictChange(criterion=criterion, title=titles[criterion], before=old, after=new)


def _paired(
    old: Sequence[Assessment], new: Sequence[Assessment]
) -> tuple[list[tuple[Assessment, Assessment]], list[Assessment], list[Assessment]]:
    """The pairs of the same plan, and those without one."""
    before, after = _by_name(old, new)
    pairs = [(before[name], found) for name, found in after.items() if name in before]
    only_old = [found for name, found in before.items() if name not in after]
    return pairs, only_old, [found for name, found in after.items() if name not in before]


def _by_name(*sides: Sequence[Assessment]) -> list[dict[str, Assessment]]:
    """Each side by municipality, or by name where that does not tell the plans of a side apart."""
    municipalities = [[assessment.plan.municipality for assessment in side] for side in sides]
    if all(all(names) and len(set(names)) == len(names) for names in municipalities):
        return [dict(zip(names, side, strict=True)) for names, side in zip(municipalities, sides, strict=True)]
    for side in sides:
        name, count = Counter(assessment.plan.name for assessment in side).most_common(1)[0] if side else ("", 0)
        if count > 1:
            raise UsageError("plan_twice", name=name)
    return [{assessment.plan.name: assessment for assessment in side} for side in sides]
