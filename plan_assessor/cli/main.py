"""The command line: arguments in, exit status out; no logic of its own.

`assess PATH...` needs no word for what it does; the other commands are named by their first argument.
"""

from __future__ import annotations

import _thread
import contextlib
import gc
import os
import re
import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn, TextIO

from plan_assessor.cli.everyday import everyday
from plan_assessor.cli.parser import ASKED_BY_SHELL, COMMANDS, ROOT, language_of
from plan_assessor.errors import AssessError, Exit, UsageError
from plan_assessor.messages.catalogue import error_line, text
from plan_assessor.messages.language import Language

OBJECTS_BETWEEN_COLLECTIONS = 1_000_000
SOON = 0.05  # seconds
OF_ALL_COMMANDS = re.compile(r"--lang[ =]\S+")
BARE_WORD = re.compile(r"[a-z]+")


def command() -> NoReturn:
    """`assess` as a process of its own: runs it and ends at once.

    All is written and every child has ended: taking apart what was loaded, object by object, took a twentieth of a run.
    """
    sys.unraisablehook = _interrupt_again
    status = main()
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(status)


def _interrupt_again(lost: sys.UnraisableHookArgs) -> None:
    """An interrupt that comes while an object is let go of would be told as a traceback and be lost: it comes again."""
    if isinstance(lost.exc_value, KeyboardInterrupt):
        again = threading.Timer(SOON, _thread.interrupt_main)
        again.daemon = True
        again.start()
    else:
        sys.__unraisablehook__(lost)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `assess`; returns its exit status (errors.Exit)."""
    # what is loaded and read lives as long as the run, and has no cycles: looking for some took a third of the time of
    # a batch, and an eighth of that of one plan
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
    # pydantic would look for plugins among all packages that are installed; none has a say in what plans hold
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    arguments = list(sys.argv[1:] if argv is None else argv)
    lang = language_of(arguments)
    _prepare_streams()
    try:
        status = _run(arguments, lang)
        # what cannot be written is to be known while it can be told
        sys.stdout.flush()
    except AssessError as error:
        print(error_line(error, lang), file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print(text("cli.interrupted", lang), file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # the reader of our output (`| head`) has gone; there is nobody left to tell
        _drop(sys.stdout)
        return Exit.ASSESSED
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        _drop(sys.stdout)
        print(error_line(_unforeseen(error), lang), file=sys.stderr)
        return Exit.USAGE
    return status


def _run(arguments: Sequence[str], lang: Language) -> int:
    """The exit status of the command that the arguments name."""
    if ASKED_BY_SHELL in os.environ:
        return _complete(lang)
    if not arguments:
        print(text("cli.short", lang), file=sys.stderr)
        return Exit.USAGE
    name, *rest = _command_first(arguments)
    if name not in COMMANDS:
        _refuse_unknown_command(name)
        name, rest = ROOT, [*everyday(), *arguments]
        lang = language_of(rest)
    status: int = import_module(f"plan_assessor.cli.{name}").run(rest, lang)
    return status


def _command_first(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments with `--lang` that stands before a command put behind it; other options belong to a command.

    Raises UsageError: "command_not_first" (command, option) for one of those before a command that is no file.
    """
    at = next((index for index, argument in enumerate(arguments) if argument in COMMANDS), 0)
    name, before = arguments[at], arguments[:at]
    if OF_ALL_COMMANDS.fullmatch(" ".join(before)):
        return [name, *before, *arguments[at + 1 :]]
    if before and before[0].startswith("-") and not os.path.lexists(name):
        raise UsageError("command_not_first", command=name, option=before[0])
    return arguments


def _complete(lang: Language) -> int:
    """Runs the command that is being typed; its parser answers the shell and ends the program."""
    from plan_assessor.cli.completion import command_typed

    status: int = import_module(f"plan_assessor.cli.{command_typed()}").run([], lang)
    return status


def _refuse_unknown_command(word: str) -> None:
    """Raises UsageError for a bare word that is neither a command nor a file: a command misspelt is no path."""
    if BARE_WORD.fullmatch(word) and not os.path.lexists(word):
        raise UsageError("unknown_command", name=word, known=", ".join(COMMANDS))


def _unforeseen(error: Exception) -> UsageError:
    """Output that cannot be written, or a mistake of ours, which `python -X dev` shows in full."""
    if isinstance(error, OSError):
        return UsageError("output_failed", path=error.filename, detail=error.strerror or type(error).__name__)
    return UsageError("unforeseen", reason=f"{type(error).__name__}: {error}"[:200])


def _prepare_streams() -> None:
    """Makes both outputs speak UTF-8, as results are Lithuanian whatever the locale; a closed one is mute."""
    sys.stdout = sys.stdout or _mute()
    sys.stderr = sys.stderr or _mute()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def _mute() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def _drop(stream: TextIO) -> None:
    """Lets what is still to be written to a stream go nowhere, so that nothing fails a second time at the exit."""
    with _mute() as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())
