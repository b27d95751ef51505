"""What a plan earns: the verdict on each criterion, with its comment and evidence."""

from __future__ import annotations

from typing import Literal

from plan_assessor.document.model import Frozen, Notice, Place
from plan_assessor.messages.language import Text
from plan_assessor.plan.model import Plan
from plan_assessor.recommendations.model import Uptake

Verdict = Literal["+", "partial", "-"]
# from the lowest to the highest
ORDER: tuple[Verdict, ...] = ("-", "partial", "+")
SYMBOLS: dict[Verdict, str] = {"+": "+", "partial": "±", "-": "−"}


class Step(Frozen):
    """One named check as it came out on a plan: for „assess explain“."""

    check: str
    held: bool
    found: Text
    evidence: tuple[Place, ...] = ()


class Review(Frozen):
    """What a reviewer says of a verdict, with the reason; `date` is ISO 8601, `tool` what was judged at that time.

    It `counts`, unless it is `stale` (the plan has changed since) or `unneeded` (the program now says the same).
    """

    verdict: Verdict
    reason: str
    reviewer: str
    date: str
    tool: Verdict
    state: Literal["counts", "stale", "unneeded"] = "counts"


class Judgement(Frozen):
    """The verdict on one criterion.

    `evidence` holds the words that earned a `+` or `partial`; for a `-` it is the nearest thing found, if any.
    `to_improve` says what would make it `+` (None for a `+`). `doubt` is why the verdict needs review, if it does: what
    could not be read, or can be read in another way. `review` is what a reviewer says of it.
    """

    criterion: str
    verdict: Verdict
    comment: Text
    to_improve: Text | None = None
    doubt: Notice | None = None
    evidence: tuple[Place, ...] = ()
    steps: tuple[Step, ...] = ()
    review: Review | None = None

    @property
    def is_reviewed(self) -> bool:
        """Whether it is a reviewer's verdict that counts."""
        return self.review is not None and self.review.state == "counts"

    @property
    def counted(self) -> Verdict:
        """The verdict that counts: the reviewer's, where there is one that does, else the program's."""
        return self.review.verdict if self.review and self.is_reviewed else self.verdict

    @property
    def needs_review(self) -> bool:
        """Whether somebody should look at the verdict."""
        return self.doubt is not None


class Theme(Frozen):
    """A recommendation theme that the plan takes up, with the measures that do."""

    id: str
    title: Text
    evidence: tuple[Place, ...]


class Remark(Frozen):
    """A piece of advice (pastaba); `looked` says where it was looked, `evidence` is the nearest thing found, if any."""

    id: str
    text: Text
    looked: Text | None = None
    evidence: tuple[Place, ...] = ()


class Criterion(Frozen):
    """What a report needs of a criterion: its id and title."""

    id: str
    title: Text


class Row(Frozen):
    """A row of the matrix (of Annex 1); one row can join several criteria."""

    title: Text
    criteria: tuple[str, ...]


class PackInfo(Frozen):
    """What a report needs of the rule pack."""

    id: str
    version: str
    sha256: str
    title: Text
    criteria: tuple[Criterion, ...]
    rows: tuple[Row, ...]


class Assessment(Frozen):
    """A plan judged by a pack; `verdicts` in the order of the pack's criteria, `narrative` in paragraphs."""

    plan: Plan
    pack: PackInfo
    verdicts: dict[str, Judgement]
    themes: tuple[Theme, ...] = ()
    uptake: Uptake | None = None
    remarks: tuple[Remark, ...] = ()
    narrative: tuple[Text, ...] = ()

    def row_verdict(self, row: Row) -> Verdict:
        """The verdict of a matrix row: `-` when its first criterion is `-`, `+` when all are, else `partial`.

        Annex 1 prints measures and their indicators as one row (codebook, „The eight rows“).
        """
        verdicts = [self.verdicts[criterion].counted for criterion in row.criteria]
        if verdicts[0] == "-":
            return "-"
        return "+" if all(v == "+" for v in verdicts) else "partial"
