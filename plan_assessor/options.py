"""What the parsers of all commands share."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from plan_assessor.catalogue import text
from plan_assessor.errors import UsageError
from plan_assessor.rules.language import LANGUAGES, Language


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are errors of ours: one line, exit status 2, in the user's language."""

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with what argparse found wrong."""
        raise UsageError("usage", reason=message, usage=self.format_usage().strip().splitlines())


def parser(command: str, lang: Language) -> Parser:
    """An empty parser for a command, its help taken from the catalogue."""
    made = Parser(
        prog="assess" if command == "assess" else f"assess {command}",
        description=text(f"cli.{command}", lang),
        add_help=False,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("-h", "--help", action="help", help=text("cli.help", lang))
    made.add_argument("--lang", choices=LANGUAGES, default=lang, help=text("cli.lang", lang))
    return made


def a_path(value: str) -> Path:
    """The path that was given; an empty one, as of a variable that is not set, would be the current folder.

    Raises UsageError: "no_path".
    """
    if not value:
        raise UsageError("no_path")
    return Path(value)


def language_of(arguments: Sequence[str]) -> Language:
    """The language asked for with --lang, before anything is parsed: help and errors speak it, too."""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--lang=en" or (argument == "--lang" and following == "en"):
            return "en"
    return "lt"
