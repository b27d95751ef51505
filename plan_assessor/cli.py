"""The command line: arguments in, exit status out; no logic of its own.

`assess PATH...` needs no word for what it does; the other commands are named by their first argument.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from plan_assessor.catalogue import error_line, text
from plan_assessor.errors import AssessError, Exit
from plan_assessor.options import language_of

# each command is a module of commands/ with run(arguments, lang) -> exit status, imported only when it is called
COMMANDS = ("annotate", "explain", "rules", "schema")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `assess`; returns its exit status (errors.Exit)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    lang = language_of(arguments)
    for stream in (sys.stdout, sys.stderr):
        # results are Lithuanian whatever the locale of the machine
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    name = arguments[0] if arguments and arguments[0] in COMMANDS else "assess"
    try:
        command = import_module(f"plan_assessor.commands.{name}")
        status: int = command.run(arguments[1:] if name != "assess" else arguments, lang)
    except AssessError as error:
        print(error_line(error, lang), file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print(text("cli.interrupted", lang), file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # the reader of our output (`| head`) has gone; there is nobody left to tell
        sys.stderr.close()
        return Exit.ASSESSED
    return status
