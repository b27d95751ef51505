"""What a plan means: its statements, measures and adoption, as read from one or more documents."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from plan_assessor.document.model import Frozen, Notice, Place, Skipped

FieldName = Literal["indicator", "responsible", "timeline", "funding"]
FIELDS: tuple[FieldName, ...] = ("indicator", "responsible", "timeline", "funding")

Body = Literal["council", "director", "mayor", "other"]


class Statement(Frozen):
    """Words that say something of the plan as a whole (or of its part on the subject).

    `topic` is what they speak of ("goal", "target_groups", "responsible" …), `kind` how much they say; the pairs that
    the readers of `plan/` give are listed in KINDS. `place.quote` holds the words. `doubt` says why they may mean
    something else, where two readings are close.
    """

    topic: str
    kind: str
    place: Place
    doubt: Notice | None = None


# Every pair of topic and kind that statements.py, measures.py and adoption.py give, with its row of the codebook.
KINDS: dict[str, dict[str, str]] = {
    "goal": {
        "stated": "the document's own goal, on the subject, with content",
        "empty": "a goal label with no content or a placeholder",
        "task": "an own task or objective (uždavinys) on the subject",
        "vision": "an own vision",
        "host": "a goal of the host document, on other subjects",
        "cited": "a goal of another document",
    },
    "target_groups": {
        "specific": "a designation of at least one specific group",
        "generic": "a designation of everybody",
        "empty": "a label with no content",
        "passing": "a group named in passing",
    },
    "measures": {"told": "an activity on the subject told in running text, not listed"},
    "indicators": {"plan_level": "an indicator of a goal, a task or the whole plan, on the subject"},
    "responsible": {
        "named": "a statement that designates who carries out the measures",
        "nameless": "executors without a name („atsakingos institucijos“)",
        "coordination": "who coordinates or controls the plan",
        "control": "who controls the execution of the decision",
    },
    "timeline": {
        "stated": "a statement of the period in which the measures are carried out",
        "title": "a period in the title",
    },
    "funding": {
        "sources": "a statement that names the sources that pay for the measures",
        "vague": "the question raised without a source",
        "dashes": "a funding column without content",
    },
    "document": {
        "refused": "a letter in which the municipality declines to have such a document",
        "reason": "why it declines",
    },
    "recommendations": {"considered": "the text says that recommendations were considered"},
    "adoption": {
        "adopted": "the council adopted this plan, with date and number",
        "draft": "a draft decision, or an approval mark with blanks",
        "other_body": "adopted by another body than the council",
        "intention": "a mere intention to have it adopted",
        "cited": "a decision on another document",
    },
}


class Measure(Frozen):
    """One planned action.

    A field is the place and the words that fill it, or None where nothing does (codebook: „filled means filled“).
    `group` is the goal, task or area that it stands under. `detail` is what else its row says (description, remarks).
    """

    number: str | None = None
    title: str
    group: str | None = None
    indicator: Place | None = None
    responsible: Place | None = None
    timeline: Place | None = None
    funding: Place | None = None
    target_group: Place | None = None
    valued: bool = False
    detail: str = ""
    place: Place

    def field(self, name: FieldName) -> Place | None:
        """The words that fill the field, if any."""
        value: Place | None = getattr(self, name)
        return value


class Adoption(Frozen):
    """The act by which the plan was adopted; `date` is ISO 8601, `number` has plain hyphens and no spaces."""

    body: Body
    date: str
    number: str
    place: Place


class Period(Frozen):
    """The years that the plan covers, both included."""

    first: int
    last: int


AccountKind = Literal["measures", "fields", "indicators", "other", "past", "list", "table", "not_understood"]


class Account(Frozen):
    """What a table or a list was understood as, and how many records it holds.

    „fields“ of measures that stand elsewhere, „indicators“ of goals, „other“ records (risks, definitions, budgets),
    „past“ works, a „list“ or „table“ of anything else; „not_understood“ where it may hold measures that were not read.
    """

    kind: AccountKind
    place: Place
    records: int


class Passage(Frozen):
    """A paragraph of the document's own text (no decision, no explanatory note)."""

    place: Place

    @property
    def text(self) -> str:
        """The words, white space folded."""
        return self.place.quote


class Source(Frozen):
    """A file that the plan was read from."""

    path: str
    sha256: str
    reader: str
    pages: int | None = None


class Plan(Frozen):
    """All that was understood of one plan.

    `is_plan` is False for a letter, report, procedure or contract; `look_alike` then names which. `language` is that of
    the words by which it was read. `hosted` says that the document is a general one in which only the part on the
    subject counts. `has_target_column` says that a table of measures has a column for target groups. `passages` concern
    the subject, those of a host document `elsewhere` do not. `doubts` maps a topic to what could not be read for it,
    `unclear` one that nothing was said of to words that may say it, `unsure` one to a field of its measures that may be
    another. `otherwise` are other readings of the same document. `accounts` say what each table and list was understood
    as.
    """

    name: str
    title: str
    municipality: str
    sources: tuple[Source, ...]
    language: str = "lt"
    is_plan: bool = True
    look_alike: str | None = None
    hosted: bool = False
    statements: tuple[Statement, ...] = ()
    measures: tuple[Measure, ...] = ()
    has_target_column: bool = False
    adoption: Adoption | None = None
    period: Period | None = None
    passages: tuple[Passage, ...] = ()
    elsewhere: tuple[Passage, ...] = ()
    notices: tuple[Notice, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    doubts: dict[str, Notice] = Field(default_factory=dict)
    unclear: dict[str, Notice] = Field(default_factory=dict)
    unsure: dict[str, Notice] = Field(default_factory=dict)
    otherwise: tuple[Otherwise, ...] = ()
    accounts: tuple[Account, ...] = ()


class Otherwise(Frozen):
    """The plan as it is if the document means something else than was understood, and why it may."""

    why: Notice
    plan: Plan
