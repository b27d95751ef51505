"""What is shown and written of a run: what grows, as its parts come; the rest when all of them are there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from plan_assessor.messages.language import Language
from plan_assessor.report.formats import TERMINAL, Format, Options, of_name
from plan_assessor.report.growing import Growing
from plan_assessor.report.model import MOST_TOLD, Report
from plan_assessor.report.write import Written, write

Files = Sequence[tuple[Path, Format]]


class Output(Protocol):
    """Something that is shown or written of a run."""

    def add(self, part: Report) -> None:
        """Takes the next part of the report."""

    def end(self) -> None:
        """Does what is left to do when all parts are there."""


def outputs(options: argparse.Namespace, files: Files, plans: int | None, lang: Language) -> list[Output]:
    """All that the options ask for: on standard output, and in the `files`; `plans` is None where they are a project.

    Of a long batch nothing is kept where all that is written of it grows: it is told how many plans have each verdict.
    """
    look = Options(delimiter=options.csv_delimiter)
    found: list[Output] = [Written(path, made, lang, look) for path, made in files if made.grows]
    whole = [path for path, made in files if not made.grows]
    made = None if options.format == TERMINAL else of_name(options.format)
    is_long = plans is not None and plans > MOST_TOLD
    if made and made.grows and not sys.stdout.isatty():
        found.append(_Printed(made.growing(lang, look)[""]))
        shown = False
    elif not made and is_long and found and not whole and not options.details:
        found.append(_Counts(options, lang))
        shown = False
    else:
        shown = True
    return [*found, _Whole(options, look, whole, shown, lang)] if shown or whole else found


class _Printed:
    """Standard output in a format that grows."""

    def __init__(self, growing: Growing) -> None:
        self._growing = growing

    def add(self, part: Report) -> None:
        sys.stdout.write(self._growing.more(part))
        sys.stdout.flush()

    def end(self) -> None:
        sys.stdout.write(self._growing.rest())


class _Counts:
    """How many plans have each verdict, on the terminal."""

    def __init__(self, options: argparse.Namespace, lang: Language) -> None:
        self._color = options.color
        # what words a report for people is not imported for other formats
        from plan_assessor.report.counted import Counted

        self._lang = lang
        self._counted = Counted(lang)

    def add(self, part: Report) -> None:
        self._counted.add(part)

    def end(self) -> None:
        from plan_assessor.report.terminal.paper import console
        from plan_assessor.report.terminal.show import render_counts

        render_counts(self._counted, console(sys.stdout, self._color), self._lang)


class _Whole:
    """The report on the whole run: on standard output, where it is `shown`, and in files."""

    def __init__(
        self, options: argparse.Namespace, look: Options, files: Sequence[Path], shown: bool, lang: Language
    ) -> None:
        self._options = options
        self._look = look
        self._files = files
        self._shown = shown
        self._lang = lang
        self._parts: list[Report] = []

    def add(self, part: Report) -> None:
        self._parts.append(part)

    def end(self) -> None:
        report = Report.joined(self._parts)
        if self._shown:
            self._show(report)
        for path in self._files:
            write(report, path, self._lang, self._options.force, self._look)

    def _show(self, report: Report) -> None:
        if self._options.format == TERMINAL:
            from plan_assessor.report.terminal.paper import console
            from plan_assessor.report.terminal.show import render

            render(report, console(sys.stdout, self._options.color), self._lang, self._options.details)
        else:
            sys.stdout.write(str(of_name(self._options.format).render(report, self._lang, self._look)))
