"""What a labelled document is made of: its files and its labels."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sources.word import Draft

Verdict = Literal["+", "partial", "-"]
CRITERIA = (
    "goal",
    "target_groups",
    "measures",
    "indicators",
    "responsible",
    "timeline",
    "funding",
    "recommendations",
    "adoption",
)


@dataclass(frozen=True)
class Export:
    """A Word document that is kept only as the PDF exported from it."""

    draft: Draft


File = Draft | Export | bytes


@dataclass(frozen=True)
class Measure:
    """One expected measure.

    ``filled`` holds a letter for each field of its own: i(ndicator), r(esponsible), t(erm), f(unds).
    """

    title: str
    filled: str

    def as_json(self) -> dict[str, Any]:
        """The measure in the form of the sidecar file."""
        fields = ("indicator", "responsible", "timeline", "funding")
        return {"title": self.title} | {
            name: letter in self.filled for name, letter in zip(fields, "irtf", strict=True)
        }


def measures(*pairs: tuple[str, str]) -> tuple[Measure, ...]:
    """Measures from ``(title, filled fields)`` pairs."""
    return tuple(Measure(title, filled) for title, filled in pairs)


@dataclass(frozen=True)
class Labels:
    """The expected reading of one document."""

    pack: Literal["integration", "general"]
    verdicts: Mapping[str, Verdict]
    family: str
    layout: str
    notes: Mapping[str, str]
    measures: Sequence[Measure] = ()
    themes: Sequence[str] = ()
    remarks: Sequence[str] = ()
    adoption: tuple[str, str, str] | None = None

    def as_json(self) -> str:
        """The text of the sidecar file."""
        general = self.pack == "general"
        record = dict(zip(("body", "date", "number"), self.adoption, strict=True)) if self.adoption else None
        data: dict[str, Any] = {
            "pack": self.pack,
            "verdicts": {
                name: None if general and name == "recommendations" else self.verdicts[name] for name in CRITERIA
            },
            "measures": [measure.as_json() for measure in self.measures],
            "themes": None if general else sorted(self.themes),
            "remarks": list(self.remarks),
            "adoption": record,
            "family": self.family,
            "layout": self.layout,
            "notes": dict(self.notes),
        }
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def verdicts(signs: str) -> dict[str, Verdict]:
    """Verdicts from nine signs in the order of :data:`CRITERIA`: ``+``, ``~`` (partial), ``-``; ``.`` is not judged."""
    words: dict[str, Verdict] = {"+": "+", "~": "partial", "-": "-"}
    compact = signs.replace(" ", "")
    if len(compact) != len(CRITERIA):
        raise ValueError(f"nine signs expected: {signs!r}")
    return {name: words[sign] for name, sign in zip(CRITERIA, compact, strict=True) if sign != "."}


@dataclass(frozen=True)
class Case:
    """One labelled document (or dossier): its name, its files by relative path, and its labels."""

    name: str
    labels: Labels
    files: Mapping[str, File] = field(default_factory=dict)


def word_and_pdf(name: str, draft: Draft, labels: Labels) -> Case:
    """A document kept as DOCX and as the PDF exported from it."""
    return Case(name, labels, {f"{name}.docx": draft, f"{name}.pdf": Export(draft)})


def word_only(name: str, draft: Draft, labels: Labels) -> Case:
    """A document kept as DOCX only, because its hidden text does not survive the export."""
    return Case(name, labels, {f"{name}.docx": draft})


def pdf_only(name: str, content: bytes, labels: Labels) -> Case:
    """A document drawn straight to PDF."""
    return Case(name, labels, {f"{name}.pdf": content})
