"""The result as JSON Lines: each line is a whole result of the contract, on one plan or on what was not assessed.

The progress of a project is left to the other formats: it is of all of its plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan_assessor.messages.language import Language
from plan_assessor.report.json.render import to_result
from plan_assessor.report.model import Report


def records(lang: Language) -> dict[str, Lines]:
    """The one file."""
    return {"": Lines(lang)}


class Lines:
    """The lines, each as soon as its part of the report is there."""

    head = ""

    def __init__(self, lang: Language) -> None:
        self._lang = lang

    def of(self, part: Report) -> Iterator[str]:
        """One line; none for a part that says nothing of any plan or file."""
        if part.assessments or part.unreadable or part.skipped:
            result = to_result(replace(part, progress=None), self._lang)
            yield result.model_dump_json(by_alias=True) + "\n"

    def last(self) -> Iterator[str]:
        """Nothing."""
        yield from ()
