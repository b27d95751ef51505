"""Assesses generated documents by the command line, as anybody would, and scores the answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.variety.cases import Case, Format, write
from tests.variety.score import Score, score

JOBS = 2
SECONDS_A_DOCUMENT, START_SECONDS = 20, 60


@dataclass(frozen=True)
class Outcome:
    """One document of one format with its score."""

    case: Case
    format: Format
    score: Score


def run(drawn: Sequence[Case], folder: Path, formats: Sequence[Format]) -> list[Outcome]:
    """Writes the documents into the folder, assesses them and scores the answers."""
    write(drawn, folder, formats)
    by_name = {case.name: case for case in drawn}
    outcomes = []
    for kind in formats:
        for pack in sorted({case.labels.pack for case in drawn}):
            asked = folder / kind / pack
            answers = assessed(asked, pack) if asked.exists() else {}
            for path in sorted(asked.glob("*.labels.json")):
                name = path.name.removesuffix(".labels.json")
                case = by_name[name]
                outcomes.append(Outcome(case, kind, score(f"{name} [{kind}]", case.labels, answers.get(name))))
    return outcomes


def assessed(folder: Path, pack: str) -> Mapping[str, dict[str, Any]]:
    """The plans of the result JSON for a folder of documents, by name."""
    command = [sys.executable, "-m", "plan_assessor", str(folder), "--rules", pack, "--format", "json"]
    seconds = START_SECONDS + SECONDS_A_DOCUMENT * len(list(folder.iterdir()))
    command += ["--jobs", str(JOBS), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    try:
        plans = json.loads(done.stdout)["plans"]
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"no result JSON (exit status {done.returncode}): {done.stderr[-500:]}") from error
    return {Path(plan["files"][0]["path"]).stem: plan for plan in plans}
