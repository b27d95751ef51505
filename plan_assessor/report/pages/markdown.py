"""A page as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.report.markdown.escape import escape, line, row
from plan_assessor.report.ours import SEAL
from plan_assessor.report.pages.model import Grid, Heading, Items, Page, Part


def render(page: Page) -> str:
    """The page as Markdown."""
    lines = [f"<!-- plan-assessor {SEAL} -->", "", f"# {escape(page.title)}", ""]
    for part in page.parts:
        lines += [*_part(part), ""]
    return "\n".join(lines)


def _part(part: Part) -> Iterator[str]:
    if isinstance(part, Heading):
        yield f"{'#' * part.level} {escape(part.words)}"
    elif isinstance(part, Items):
        for item, lines in part.items:
            yield f"- {line(item)}"
            yield from (f"  - {line(under)}" for under in lines)
    elif isinstance(part, Grid):
        yield row(map(escape, part.header))
        yield row(["---", *(("--:" if part.numbers else "---") for _ in part.header[1:])])
        yield from (row(map(escape, cells)) for cells in part.rows)
    else:
        yield line(part.words)
