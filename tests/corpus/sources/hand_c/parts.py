"""Building blocks of the third set."""

from __future__ import annotations

from collections.abc import Sequence

from sources.word import Draft, run

APPEAL = (
    "Šis sprendimas per vieną mėnesį nuo jo įsigaliojimo dienos gali būti skundžiamas Regionų apygardos "
    "administraciniam teismui Lietuvos Respublikos administracinių bylų teisenos įstatymo nustatyta tvarka."
)


def folded(text: str) -> list[str]:
    """The paragraphs of a text block, which are parted by empty lines."""
    return [" ".join(block.split()) for block in text.strip().split("\n\n")]


def prose(draft: Draft, text: str) -> None:
    """Justified paragraphs from a text block."""
    for paragraph in folded(text):
        draft.p(paragraph, align="justify")


def decide(draft: Draft, preamble: str, points: str, *, verb: str = "nusprendžia", signed: str = "") -> None:
    """The preamble, the spaced verb, the points and the signature of an act."""
    (basis,) = folded(preamble)
    draft.p([f"{basis} ", run(verb, spaced=2), ":"], align="justify")
    prose(draft, points)
    draft.p()
    draft.p(f"Savivaldybės meras{' ' * 70}{signed}".rstrip())


def chapters(draft: Draft, *parts: tuple[str, str, str]) -> None:
    """Chapters of number, name and text."""
    for number, name, text in parts:
        draft.p()
        draft.chapter(number, name)
        prose(draft, text)


def cells(lines: str) -> list[list[str]]:
    """Table rows from lines whose cells are parted by ``|``."""
    return [[cell.strip() for cell in line.split("|")] for line in lines.strip().splitlines()]


def numbers(width: int) -> Sequence[str]:
    """A row of column numbers."""
    return [str(index + 1) for index in range(width)]
