"""`assess doctor`: what is installed beside the program, what it is for, and how to get what is not."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence

from plan_assessor.cli.parser import parser
from plan_assessor.doctor import checks
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.version import VERSION

FOUND, MISSING = "+", "−"


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints what was looked for; returns the exit status, 0 whatever is missing: nothing of it is required."""
    parser("doctor", lang).parse_args(arguments)
    lines = [f"plan-assessor {VERSION}, Python {platform.python_version()}", ""]
    for check in checks():
        lines.append(f"{FOUND if check.found else MISSING} {check.name} – {text(check.purpose, lang)}")
        if not check.found:
            lines.append(f"  {text(check.install, lang)}")
    sys.stdout.write("\n".join(lines) + "\n")
    return Exit.ASSESSED
