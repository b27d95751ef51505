"""Labelled plans in folders, a folder for each hand that wrote them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plan_assessor.document.model import Document
from plan_assessor.document.open import read
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import FIELDS, Plan
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from tests.variety.labels import Labels

READ = (".docx", ".pdf")


@dataclass(frozen=True)
class Labelled:
    """A plan as one or more files, and what a person says that it earns."""

    name: str
    documents: tuple[Document, ...]
    labels: Labels
    pack: Pack

    def understood(self) -> Plan:
        """The plan as the program understands it."""
        return interpret(self.documents, self.pack.lexicon, self.pack.subject, self.name)

    def assessed(self) -> dict[str, Any]:
        """What the program answers, by the names that the result JSON has."""
        assessment = judge(self.understood(), self.pack)
        adopted = assessment.plan.adoption
        verdicts = assessment.verdicts.items()
        return {
            "verdicts": {name: {"verdict": one.verdict, "needs_review": one.needs_review} for name, one in verdicts},
            "measures": [
                {"title": one.title, **{name: one.field(name) is not None for name in FIELDS}}
                for one in assessment.plan.measures
            ],
            "themes": [theme.id for theme in assessment.themes],
            "adoption": adopted and {"body": adopted.body, "date": adopted.date, "number": adopted.number},
        }


@dataclass
class Hand:
    """The plans of one writer."""

    name: str
    plans: list[Labelled] = field(default_factory=list)


def hand(folder: Path) -> Hand:
    """The plans of a folder: NAME.labels.json beside NAME.docx, NAME.pdf, or a folder NAME with several files."""
    found = Hand(folder.name)
    for sidecar in sorted(folder.glob("*.labels.json")):
        told = json.loads(sidecar.read_text(encoding="utf-8"))
        # a verdict of null is one that nobody could tell
        verdicts = {name: verdict for name, verdict in told["verdicts"].items() if verdict}
        labels = Labels(told["pack"], verdicts, tuple(told["measures"]), told.get("themes"), told.get("adoption"))
        for files in _clothes(folder / sidecar.name.removesuffix(".labels.json")):
            documents = tuple(read(path, path.name) for path in files)
            found.plans.append(Labelled(files[0].name, documents, labels, load_pack(labels.pack)))
    return found


def _clothes(stem: Path) -> Iterator[list[Path]]:
    """The same plan as a Word document, as a PDF and as a dossier."""
    for suffix in READ:
        path = stem.with_name(stem.name + suffix)
        if path.exists():
            yield [path]
    if stem.is_dir():
        yield sorted(path for path in stem.rglob("*") if path.suffix in READ)
