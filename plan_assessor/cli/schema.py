"""`assess schema result`: the JSON Schema of what `--format json` prints."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from plan_assessor.cli.parser import parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the schema; returns the exit status."""
    made = parser("schema", lang)
    made.add_argument("what", choices=("result",), metavar="result", help=text("cli.schema.what", lang))
    made.parse_args(arguments)
    from plan_assessor.report.json.render import json_schema

    sys.stdout.write(json_schema())
    return Exit.ASSESSED
