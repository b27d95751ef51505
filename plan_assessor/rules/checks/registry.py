"""All kinds of checks: one line each, by the name that a pack uses for it."""

from __future__ import annotations

from functools import cached_property
from typing import get_args

from pydantic import ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from plan_assessor.rules.checks.adoption import AdoptionCheck
from plan_assessor.rules.checks.count import CountCheck
from plan_assessor.rules.checks.coverage import CoverageCheck
from plan_assessor.rules.checks.document import DocumentCheck
from plan_assessor.rules.checks.kind import Kind
from plan_assessor.rules.checks.levels import LevelsCheck
from plan_assessor.rules.checks.mention import MentionCheck
from plan_assessor.rules.checks.package import PackageCheck
from plan_assessor.rules.checks.period import PeriodCheck
from plan_assessor.rules.checks.section import SectionCheck
from plan_assessor.rules.checks.statement import StatementCheck
from plan_assessor.rules.checks.subject import SubjectCheck
from plan_assessor.rules.checks.themes import ThemesCheck
from plan_assessor.rules.checks.titles import TitlesCheck
from plan_assessor.rules.grade import Rule


class Check(Rule):
    """One named check: exactly one of the kinds."""

    statement: StatementCheck | None = None
    section: SectionCheck | None = None
    coverage: CoverageCheck | None = None
    count: CountCheck | None = None
    adoption: AdoptionCheck | None = None
    period: PeriodCheck | None = None
    themes: ThemesCheck | None = None
    package: PackageCheck | None = None
    subject: SubjectCheck | None = None
    mention: MentionCheck | None = None
    levels: LevelsCheck | None = None
    titles: TitlesCheck | None = None
    document: DocumentCheck | None = None

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

    @model_validator(mode="after")
    def _one(self) -> Check:
        if len(self.model_fields_set) != 1:
            raise PydanticCustomError("one_of", "one of", {"keys": ", ".join(Check.model_fields)})
        return self

    @property
    def name(self) -> str:
        """The name of its kind."""
        return next(iter(self.model_fields_set))

    @cached_property
    def kind(self) -> Kind:
        """What is asked, whatever the kind."""
        kind: Kind = getattr(self, self.name)
        return kind


def kinds() -> dict[str, type[Kind]]:
    """The kinds by their names, in the order of the registry."""
    return {
        name: next(part for part in get_args(field.annotation) if issubclass(part, Kind))
        for name, field in Check.model_fields.items()
    }
