"""A disagreement made a test of a rule pack: the plan as Markdown, with the level that the reviewer gives."""

from __future__ import annotations

import textwrap
from functools import partial
from pathlib import Path

from plan_assessor.document.markdown import read_markdown
from plan_assessor.document.markdown_of import markdown_of
from plan_assessor.document.open import read
from plan_assessor.document.reading import Progress
from plan_assessor.errors import UsageError
from plan_assessor.plan.interpret import interpret
from plan_assessor.review.overrides.file import Entry
from plan_assessor.rules.judge import judge
from plan_assessor.rules.pack import LEVELS, Pack
from plan_assessor.running.isolation import run_isolated

LONGEST = 20_000
"""Characters of a test: a longer plan is to be shortened by somebody who knows what matters in it."""


def as_test(entry: Entry, plan: Path, pack: Pack) -> str:
    """The test in YAML, for the `tests` of the criterion.

    Raises UsageError: "no_test_length" where the plan is too long for one, "no_test_verdict" where its text alone does
    not earn what the program judged, so that the disagreement lies in the file and not in the rules.
    """
    document = run_isolated(partial(_markdown, plan))
    if len(document) > LONGEST:
        raise UsageError("no_test_length", path=plan, limit=LONGEST)
    found = judge(interpret([read_markdown(document, plan.name)], pack.lexicon, pack.subject), pack)
    if found.verdicts[entry.criterion].verdict != entry.tool:
        raise UsageError("no_test_verdict", path=plan, criterion=entry.criterion)
    head = f"# {entry.criterion}.yaml, tests: – {entry.reviewer}, {entry.date}: {' '.join(entry.reason.split())}\n"
    body = textwrap.indent(document, "      ", lambda line: bool(line.strip()))
    return f"{head}  - name: {entry.plan} ({entry.date})\n    verdict: {LEVELS[entry.verdict]}\n    document: |\n{body}"


def _markdown(plan: Path, _: Progress) -> str:
    return markdown_of(read(plan))
