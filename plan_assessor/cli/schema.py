"""`assess schema result|project`: the JSON Schema of what `--format json` prints, and of a project file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from plan_assessor.cli.parser import parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the schema; returns the exit status."""
    made = parser("schema", lang)
    made.add_argument("what", choices=tuple(SCHEMAS), metavar="|".join(SCHEMAS), help=text("cli.schema.what", lang))
    sys.stdout.write(SCHEMAS[made.parse_args(arguments).what]())
    return Exit.ASSESSED


def _result() -> str:
    from plan_assessor.report.json.render import json_schema

    return json_schema()


def _project() -> str:
    from plan_assessor.review.project.schema import schema_text

    return schema_text()


SCHEMAS: dict[str, Callable[[], str]] = {"result": _result, "project": _project}
