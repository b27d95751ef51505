"""Texts of a pack: what is said, in its languages, where a condition holds."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from plan_assessor.messages.language import Text
from plan_assessor.rules.grade import Condition, Rule

Outcome = Literal["met", "partial", "missing"]
OUTCOMES: tuple[Outcome, ...] = ("met", "partial", "missing")


class Say(Rule):
    """A text in the languages of the pack; `when` says for which checks it is meant."""

    when: Condition | None = None
    lt: str | None = None
    en: str | None = None

    @property
    def text(self) -> Text:
        """The text by language; a pack of one language shows that one in both."""
        return {"lt": self.lt or self.en or "", "en": self.en or self.lt or ""}


def as_says(value: Any) -> Any:
    """One text that stands for a list of them."""
    return [value] if isinstance(value, dict) else value


Options = Annotated[tuple[Say, ...], Field(min_length=1), BeforeValidator(as_says)]
"""One text, or several of which the first whose `when` holds is said."""


class Says(Rule):
    """Texts for the levels; of several texts the first whose `when` holds is said."""

    met: tuple[Say, ...] = ()
    partial: tuple[Say, ...] = ()
    missing: tuple[Say, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _lists(cls, value: Any) -> Any:
        return {key: as_says(says) for key, says in value.items()} if isinstance(value, dict) else value
