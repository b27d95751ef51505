"""What the commands that show a page share: where it goes, and in which format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from plan_assessor.cli.parser import Parser, a_path
from plan_assessor.errors import UsageError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.ours import sealed
from plan_assessor.report.pages.model import Page
from plan_assessor.report.write import check_free, save

TERMINAL = "terminal"
PRINTED = (TERMINAL, "json", "md")

Outputs = list[tuple[str, Path]]
"""The format and the path of each file that is asked for."""


def add_outputs(made: Parser, lang: Language) -> None:
    """The options of where the page goes."""
    add = made.add_argument
    add("--format", choices=PRINTED, default=TERMINAL, help=text("cli.format", lang))
    add("-o", "--output", action="append", type=a_path, default=[], metavar="FILE", help=text("cli.page_output", lang))
    add("--force", action="store_true", help=text("cli.force", lang))
    add("-q", "--quiet", action="store_true", help=text("cli.quiet", lang))
    add("--color", choices=("auto", "always", "never"), default="auto", help=text("cli.color", lang))


def check_outputs(
    options: argparse.Namespace, formats: Sequence[str], inputs: Iterable[Path]
) -> list[tuple[str, Path]]:
    """The format and the path of each output; raises UsageError, before any work, for one that may not be written."""
    found = []
    given = list(inputs)
    for path in options.output:
        name = path.suffix.lower().removeprefix(".")
        if name not in formats:
            raise UsageError("output_suffix", path=path, suffixes=", ".join(f".{each}" for each in formats))
        check_free(path, given, options.force)
        found.append((name, path))
    return found


def put_out(page: Page, as_json: str, options: argparse.Namespace, outputs: Outputs, lang: Language) -> None:
    """Prints the page, and writes its files."""
    if options.format == TERMINAL:
        from plan_assessor.report.pages.terminal import show

        show(page, sys.stdout, options.color)
    else:
        sys.stdout.write(sealed(str(_rendered(page, as_json, options.format, lang))))
    for name, path in outputs:
        rendered = _rendered(page, as_json, name, lang)
        save(sealed(rendered).encode() if isinstance(rendered, str) else rendered, path)


def _rendered(page: Page, as_json: str, name: str, lang: Language) -> str | bytes:
    """The page in a format; what makes it is imported only when it is asked for."""
    if name == "json":
        return as_json
    if name == "md":
        from plan_assessor.report.pages import markdown

        return markdown.render(page)
    if name == "html":
        from plan_assessor.report.pages import html

        return html.render(page, lang)
    from plan_assessor.report.pages import docx

    return docx.render(page, lang)
