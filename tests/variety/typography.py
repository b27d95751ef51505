"""How a document looks: fonts, headings, and how its author types dashes, quotation marks and blanks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from tests.variety.bank import load

NBSP = "\u00a0"
# where careful typists keep a line from breaking
UNBREAKABLE = re.compile(r"(?<=\d) (?=m\.|d\.|Eur|tūkst)|(?<=Nr\.) ")


@dataclass(frozen=True)
class Look:
    """One typography; `pdf` holds the font files of the regular and the bold face."""

    name: str
    docx: str
    pdf: tuple[str, str]
    size: int
    headings: Literal["style", "bold", "caps", "spaced"]
    dash: str
    quotes: str
    nbsp: bool
    landscape: bool
    footer: bool

    def dress(self, text: str) -> str:
        """The text as this author types it."""
        dash = text.replace("–", self.dash) if self.dash == "-" else re.sub(r"(?<!\S)–(?!\S)", self.dash, text)
        quoted = dash.replace("„", self.quotes[0]).replace("“", self.quotes[1])
        return UNBREAKABLE.sub(NBSP, quoted) if self.nbsp else quoted

    def heading(self, text: str) -> str:
        """The text of a heading as this author types it."""
        return self.dress(text).upper() if self.headings in ("caps", "spaced") else self.dress(text)


@cache
def looks() -> Mapping[str, Look]:
    """Every typography by name."""
    return {name: Look(name=name, **{**data, "pdf": tuple(data["pdf"])}) for name, data in load("typographies").items()}
