"""`assess completion SHELL`: the script that makes a shell complete `assess` with the Tab key, and what answers it.

The script calls the program with the line typed so far in its environment; the parser of the command that the line
names then tells what may follow. argcomplete does both; it is in an extra, and imported only here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from plan_assessor.cli.parser import ASKED_BY_SHELL, COMMANDS, ROOT, Parser, parser
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language

SHELLS = ("bash", "zsh", "fish")
AFTER_COMMAND = "2"  # what argcomplete is told where the words of a line begin with those of the program and a command


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the script for a shell; returns the exit status. Raises UsageError where argcomplete is missing."""
    made = parser("completion", lang)
    made.add_argument("shell", choices=SHELLS, metavar="|".join(SHELLS), help=text("cli.completion.shell", lang))
    shell = made.parse_args(arguments).shell
    sys.stdout.write(_argcomplete().shellcode(["assess"], shell=shell))
    return Exit.ASSESSED


def command_typed() -> str:
    """The command that the line typed so far names; a word that is still being typed is none yet."""
    line = os.environ.get("COMP_LINE", "")
    _, *words = line[: int(os.environ.get("COMP_POINT", len(line)))].split(" ")
    if len(words) > 1 and words[0] in COMMANDS:
        os.environ[ASKED_BY_SHELL] = AFTER_COMMAND
        return words[0]
    return ROOT


def answer(made: Parser) -> None:
    """Tells the shell what may follow, and ends the program."""
    argcomplete = _argcomplete()
    if made.prog == ROOT:
        paths = next(action for action in made._actions if action.dest == "paths")
        paths.completer = _paths  # type: ignore[attr-defined]
    argcomplete.autocomplete(made)


def _paths(prefix: str, parsed_args: Any, **_: object) -> list[str]:
    """What may stand as a path: a file, and in the first place a command."""
    commands = [name for name in COMMANDS if name.startswith(prefix)] if not parsed_args.paths else []
    return [*commands, *_argcomplete().completers.FilesCompleter()(prefix)]


def _argcomplete() -> Any:
    try:
        import argcomplete
    except ImportError as error:
        raise UsageError("no_argcomplete") from error
    return argcomplete
