"""What a report shows of a plan, piece by piece, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plan_assessor.plan.model import FieldName
from plan_assessor.report.quotes import Quote
from plan_assessor.rules.assessment import SYMBOLS, Verdict


class Mark(NamedTuple):
    """A verdict as it is shown: its symbol and its words.

    The symbol is `+`, `±` or `−`, then `?` where it needs review, `*` where it is a reviewer's, and an arrow where the
    verdict moved since the report before.
    """

    verdict: Verdict
    needs_review: bool
    symbol: str
    words: str
    arrow: str = ""


class Finding(NamedTuple):
    """A criterion with its verdict, the reasons, and what would make it `+`; `doubt` is why it needs review.

    `review` is what a reviewer says of it, and what the program says beside that.
    """

    criterion: str
    title: str
    mark: Mark
    comment: str
    to_improve: str | None
    doubt: str | None
    quotes: tuple[Quote, ...]
    review: str | None = None

    @property
    def reasons(self) -> tuple[object, ...]:
        """All but the criterion."""
        return self.mark, self.comment, self.to_improve, self.doubt, self.quotes, self.review


class RemarkLine(NamedTuple):
    """A piece of advice: what is said, where it was looked, and the nearest thing found."""

    text: str
    looked: str | None
    quotes: tuple[Quote, ...]

    @property
    def words(self) -> str:
        """All that is said, on one line."""
        return " ".join(filter(None, (self.text, self.looked)))


class ThemeLine(NamedTuple):
    """A theme of the recommendations that is taken up, and the measures that do."""

    id: str
    title: str
    quotes: tuple[Quote, ...]


class MeasureLine(NamedTuple):
    """A measure with the words that fill each field (None where nothing does), and where it stands."""

    number: str
    title: str
    fields: dict[FieldName, str | None]
    quote: Quote

    @property
    def is_complete(self) -> bool:
        """Whether every field is filled."""
        return all(self.fields.values())


class Coverage(NamedTuple):
    """How many of the measures have a field filled."""

    field: FieldName
    title: str
    filled: int
    total: int


class Tally(NamedTuple):
    """How many plans of a large batch have each verdict in a row of the matrix, and how many of them need review."""

    title: str
    counts: dict[Verdict, int]
    doubtful: int

    @classmethod
    def of(cls, title: str, marks: Sequence[Mark]) -> Tally:
        """The marks of a row, counted."""
        counts = {verdict: sum(mark.verdict == verdict for mark in marks) for verdict in SYMBOLS}
        return cls(title, counts, sum(mark.needs_review for mark in marks))

    def plus(self, mark: Mark) -> Tally:
        """The same with one more."""
        counts = {verdict: count + (verdict == mark.verdict) for verdict, count in self.counts.items()}
        return Tally(self.title, counts, self.doubtful + mark.needs_review)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The counts in the order of the verdicts, the doubtful ones last."""
        return *self.counts.values(), self.doubtful


class FileLine(NamedTuple):
    """A file that the plan was read from; `facts` are its pages and kind."""

    name: str
    path: str
    sha256: str
    facts: tuple[str, ...]
