"""A page: headings, sentences, lists and tables in their order; nothing of how a format shows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the title of the page is of level 1."""

    words: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Sentences:
    """A paragraph."""

    words: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item may have lines of its own under it."""

    items: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its first column names the rows, `numbers` says which columns are of numbers."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: bool = False


Part = Heading | Sentences | Items | Grid


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `version` is that of the program that made it."""

    title: str
    parts: tuple[Part, ...]
    version: str
