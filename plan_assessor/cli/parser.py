"""What the parsers of all commands share."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any, NoReturn

from plan_assessor.errors import UsageError
from plan_assessor.messages.catalogue import has, text
from plan_assessor.messages.language import LANGUAGES, Language

# each command is a module beside this one with run(arguments, lang) -> exit status, imported only when it is called
COMMANDS = (
    "agree",
    "annotate",
    "compare",
    "completion",
    "doctor",
    "explain",
    "new",
    "recommendations",
    "review",
    "rules",
    "schema",
    "serve",
)
ROOT = "assess"  # the command that is meant where none is named
# in the environment where a shell asks what may follow what was typed
ASKED_BY_SHELL = "_ARGCOMPLETE"

# what argparse says of the commonest mistakes, and the keys of our words for them
MISTAKES = {
    r"the following arguments are required: (?P<names>.+)": "cli.mistake.missing",
    r"unrecognized arguments: (?P<names>.+)": "cli.mistake.unknown",
    r"argument (?P<name>[^:]+): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)": "cli.mistake.choice",
    r"argument (?P<name>[^:]+): expected (?:one|at least one) argument": "cli.mistake.no_value",
    r"argument (?P<name>[^:]+): (?P<reason>.+)": "cli.mistake.value",
}


class Parser(argparse.ArgumentParser):
    """A parser that speaks the user's language; its mistakes are errors of ours: one line, exit status 2."""

    def __init__(self, *, lang: Language, **options: Any) -> None:
        self._lang = lang
        super().__init__(
            **options, add_help=False, allow_abbrev=False, formatter_class=lambda prog: _Help(prog, lang=lang)
        )
        # argparse has no other way to name its groups
        self._positionals.title = text("cli.arguments", lang)
        self._optionals.title = text("cli.options", lang)
        self.add_argument("-h", "--help", action="help", help=text("cli.help", lang))
        self.add_argument("--lang", choices=LANGUAGES, default=lang, help=text("cli.lang", lang))

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        """Adds an argument; what stands for its value in the help is of the language, too."""
        if has(f"meta.{options.get('metavar')}"):
            options["metavar"] = text(f"meta.{options['metavar']}", self._lang)
        return super().add_argument(*names, **options)

    def parse_args(self, args: Any = None, namespace: Any = None) -> argparse.Namespace:  # type: ignore[override]
        """What the arguments ask for; where a shell asks what may follow, it is told, and that is all."""
        if ASKED_BY_SHELL in os.environ:
            from plan_assessor.cli.completion import answer

            answer(self)
        parsed: argparse.Namespace = super().parse_args(args, namespace)
        return parsed

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with what argparse found wrong."""
        raise UsageError("usage", reason=_told(message.replace("'", ""), self._lang), command=self.prog)


def _told(message: str, lang: Language) -> str:
    """The mistake in our words, or in those of argparse where it is a rare one."""
    for pattern, key in MISTAKES.items():
        if match := re.fullmatch(pattern, message):
            return text(key, lang, **match.groupdict())
    return message


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help whose first word is of the language, too."""

    def __init__(self, prog: str, lang: Language) -> None:
        super().__init__(prog)
        self._usage_words = text("cli.usage", lang) + " "

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The line of usage."""
        super().add_usage(usage, actions, groups, self._usage_words if prefix is None else prefix)


def parser(command: str, lang: Language) -> Parser:
    """A parser for a command, its help taken from the catalogue, without arguments of its own."""
    prog = ROOT if command == ROOT else f"{ROOT} {command}"
    return Parser(lang=lang, prog=prog, description=text(f"cli.{command}", lang))


def a_path(value: str) -> Path:
    """The path that was given; an empty one, as of a variable that is not set, would be the current folder.

    Raises UsageError: "no_path".
    """
    if not value:
        raise UsageError("no_path")
    return Path(value)


def a_pack(value: str) -> str:
    """The name or folder of a rule pack. Raises UsageError: "no_path" where it is empty."""
    a_path(value)
    return value


def a_date(lang: Language) -> Callable[[str], date]:
    """What reads a day in ISO 8601."""

    def read(value: str) -> date:
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise argparse.ArgumentTypeError(text("cli.mistake.date", lang, value=value)) from None

    return read


def a_text(lang: Language) -> Callable[[str], str]:
    """What reads words; blanks alone are none."""

    def read(value: str) -> str:
        if not value.strip():
            raise argparse.ArgumentTypeError(text("cli.mistake.empty", lang))
        return value.strip()

    return read


def a_number(lang: Language, least: int, most: int | None = None, sign: str = "") -> Callable[[str], int]:
    """What reads a whole number from `least` to `most`; the `sign` may stand after it."""

    def read(value: str) -> int:
        number = int(value.removesuffix(sign)) if re.fullmatch(rf"\d{{1,9}}(?:{sign})?", value) else None
        if number is None or number < least or (most is not None and number > most):
            key = "cli.mistake.least" if most is None else "cli.mistake.range"
            raise argparse.ArgumentTypeError(text(key, lang, value=value, least=least, most=most))
        return number

    return read


def language_of(arguments: Sequence[str]) -> Language:
    """The language asked for with --lang, before anything is parsed: help and errors speak it, too."""
    asked: Language = "lt"
    for argument, following in zip_longest(arguments, arguments[1:]):
        for lang in LANGUAGES:
            if argument == f"--lang={lang}" or (argument == "--lang" and following == lang):
                asked = lang
    return asked
