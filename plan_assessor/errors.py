"""The errors a user can meet. Each is one line that says what, where and what to do; none is a traceback."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit statuses of `assess`."""

    ASSESSED = 0
    BELOW = 1
    USAGE = 2
    UNREADABLE = 3
    NOTHING = 4
    INTERRUPTED = 130


class AssessError(Exception):
    """The base of all; `code` names a text of the message catalogue, `values` fill its placeholders."""

    exit_status = Exit.USAGE

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        # errors travel between processes
        return _rebuilt, (type(self), self.code, self.values)


def _rebuilt(kind: type[AssessError], code: str, values: dict[str, object]) -> AssessError:
    return kind(code, **values)


class UnreadableError(AssessError):
    """A file that could not be read: missing, of a wrong kind, empty, encrypted, broken, or over a limit."""

    exit_status = Exit.UNREADABLE


class NothingToAssessError(AssessError):
    """The paths hold no document at all."""

    exit_status = Exit.NOTHING


class UsageError(AssessError):
    """The command line or a configuration file is wrong."""


class PackError(AssessError):
    """A rule pack is wrong; `values["problems"]` holds every problem, as file:line:column lines."""
