"""Values that people write in the files of this room: words in one language or two, and days."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.document.model import Frozen
from plan_assessor.messages.language import Text

Kind = Literal["interim", "final"]
"""What a report on a project is."""


class Written(Frozen):
    """The base of everything that people write in these files: frozen, no unknown keys, `from` instead of `from_`."""

    model_config = ConfigDict(populate_by_name=True)


class Words(Written):
    """Words by language; those written without one are shown in both."""

    lt: str | None = None
    en: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _of_text(cls, value: Any) -> Any:
        return {"lt": value, "en": value} if isinstance(value, str) else value

    @property
    def text(self) -> Text:
        """The words in every language."""
        return {"lt": self.lt or self.en or "", "en": self.en or self.lt or ""}


def _day(value: Any) -> Any:
    """The day that is written in ISO 8601."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise PydanticCustomError("not_a_date", "not a date", {"value": value}) from None


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


_ONE_OR_MORE = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
Names = Annotated[tuple[str, ...], BeforeValidator(_listed), WithJsonSchema(_ONE_OR_MORE)]
"""Several texts; one alone may be written without brackets."""
