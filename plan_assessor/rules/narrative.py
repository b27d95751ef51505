"""The narrative of a plan as a pack declares it: the sentences around what the criteria say of themselves."""

from __future__ import annotations

from pydantic import Field

from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Rule
from plan_assessor.rules.says import Options, Say


class Sentence(Rule):
    """A sentence: of several texts the first whose `when` holds is said, and nothing where none does.

    A condition names a check of the sentence, or a level of a criterion („funding.missing“).
    """

    id: str
    checks: dict[str, Check] = Field({})
    say: Options


class NarrativeTest(Rule):
    """A small document in Markdown, and words that its Lithuanian narrative holds or must not hold."""

    name: str
    document: str
    says: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


class NarrativeFile(Rule):
    """narrative.yaml: what the document is, what is good of it, and the judgement as a whole.

    `good` joins what the met criteria say of themselves ({clauses}), and `also` the rest where these are many; what the
    others say follows. `closing` may name what is missing ({gaps}). `no_plan` is said where there is no strategic
    document at all.
    """

    opening: tuple[Sentence, ...] = ()
    good: Say | None = None
    also: Say | None = None
    closing: tuple[Sentence, ...] = ()
    no_plan: tuple[Sentence, ...] = ()
    tests: tuple[NarrativeTest, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of its own."""
        return (*self.opening, *self.closing, *self.no_plan)
