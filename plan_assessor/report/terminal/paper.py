"""What all pages on a terminal share: their width, lines that end where they may, and marks with words beside them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Literal

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.text import Text

from plan_assessor.report.wording import NO_BREAK_SPACE, encodable

PIPE_WIDTH = 80
# long lines of prose are hard to read
TEXT_WIDTH = 110
# rich ends lines at blanks that do not break, too; this is a letter to it until the lines are made
TIE = "\ue000"


def console(file: IO[str], color: Literal["auto", "always", "never"] = "auto") -> Console:
    """A console for results: as wide as the terminal, or 80 columns in a pipe unless COLUMNS says otherwise."""
    width = None if file.isatty() or "COLUMNS" in os.environ else PIPE_WIDTH
    made = Console(
        file=file,
        width=width,
        force_terminal=True if color == "always" else None,
        no_color=True if color == "never" else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    # asked once: rich asks the terminal for its size at every line
    made.size = made.size
    return made


@contextmanager
def trimmed(out: Console) -> Iterator[None]:
    """Leaves out the blanks that tables put at the ends of lines: nobody sees them, but everybody copies them."""
    with out.capture() as capture:
        yield
    shown = re.sub(r" +$", "", capture.get(), flags=re.MULTILINE).replace(TIE, " ")
    out.file.write(encodable(shown, out.encoding))


def unbroken(words: str) -> str:
    """The words with blanks that do not break kept so."""
    return words.replace(NO_BREAK_SPACE, TIE)


class Beside:
    """A mark with a text beside it, whose further lines stay in line with the first."""

    def __init__(self, mark: Text, body: Text) -> None:
        self._mark = mark
        self._body = body

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The lines, the mark before the first of them."""
        before = Text.assemble("  ", self._mark, " ")
        for line in self._body.wrap(console, max(1, options.max_width - before.cell_len)):
            yield before + line
            before = Text(" " * before.cell_len)


def bullet(words: str) -> RenderableType:
    """An item of a list."""
    return Beside(Text("•"), Text(unbroken(words)))


def ends(left: Text, right: Text, width: int) -> RenderableType:
    """Two texts at the two ends of a line, or one under the other where they do not fit."""
    gap = width - cell_len(left.plain) - cell_len(right.plain)
    if gap >= 2:
        return Text.assemble(left, " " * gap, right)
    return Group(left, right) if right else left
