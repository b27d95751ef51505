"""The consultant's own text: Markdown → blocks of runs that every format can show, or a piece of HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from plan_assessor.report.wording import clean

# no HTML of the writer's, and no links that act: what is not prose stands there as it was written
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look."""

    words: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list or a heading."""

    kind: Literal["paragraph", "item", "heading"]
    runs: tuple[Run, ...]

    @property
    def words(self) -> str:
        """The words without their look."""
        return "".join(run.words for run in self.runs)


def blocks(markdown: str) -> list[Block]:
    """The blocks of a text."""
    return list(_blocks(_MARKDOWN.parse(markdown)))


def to_html(markdown: str) -> str:
    """The text as a piece of HTML, everything in it escaped that is not Markdown; it begins no heading of the page."""
    return "".join(_html(block) for block in _grouped(blocks(markdown)))


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    depth, heading = 0, False
    for token in tokens:
        depth += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        heading = token.type == "heading_open" or (heading and token.type == "inline")
        if token.type == "inline":
            yield Block("heading" if heading else "item" if depth else "paragraph", tuple(_runs(token.children or [])))
        elif token.type in ("fence", "code_block"):
            yield Block("paragraph", (Run(clean(token.content)),))


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    bold = italic = 0
    for token in tokens:
        bold += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        italic += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        words = " " if token.type in ("softbreak", "hardbreak") else token.content
        if words:
            yield Run(_kept(words), bool(bold), bool(italic))


def _kept(words: str) -> str:
    """The words without characters that act; the blanks at their ends part them from their neighbours."""
    head = " " if words[:1].isspace() else ""
    tail = " " if words.strip() and words[-1:].isspace() else ""
    return f"{head}{clean(words)}{tail}"


def _grouped(found: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks, items of one list together."""
    group: list[Block] = []
    for block in found:
        if group and not (block.kind == group[-1].kind == "item"):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _html(group: list[Block]) -> str:
    tag = {"paragraph": "p", "heading": "p", "item": "li"}[group[0].kind]
    inner = "".join(f"<{tag}>{''.join(map(_run_html, block.runs))}</{tag}>" for block in group)
    return f"<ul>{inner}</ul>" if tag == "li" else inner


def _run_html(run: Run) -> str:
    from html import escape

    words = escape(run.words)
    words = f"<em>{words}</em>" if run.italic else words
    return f"<strong>{words}</strong>" if run.bold else words
