"""The library's front door: the pipeline of the command line, for one plan and in the caller's process."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from plan_assessor.document.model import Document
from plan_assessor.document.open import read as read_file
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import collect
from plan_assessor.running.pipeline import assess_dossier


def read(path: str | Path) -> Document:
    """What a file says. Raises UnreadableError."""
    return read_file(Path(path))


def assess(path: str | Path, rules: str | Path | Pack = "integration") -> Assessment:
    """What a plan earns: a file, or a folder whose files are one plan.

    `rules` is the name of a shipped pack, the folder of one, or a loaded one. The file is read in this process, which a
    hostile one can end or fill; the command line reads each in a process of its own. Raises UnreadableError,
    NothingToAssessError or PackError.
    """
    pack = rules if isinstance(rules, Pack) else load_pack(rules)
    dossier = collect([Path(path)], dossier=True)[0]
    return assess_dossier(dossier, pack, date.today())
