"""The pipeline of one dossier: documents → plan → assessment; batch.py runs it for many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from plan_assessor.document.model import Document
from plan_assessor.document.open import read
from plan_assessor.document.reading import Progress, ReadingLimits
from plan_assessor.errors import AssessError, UnreadableError
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.judge import judge
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import Dossier, named
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.limits import Limits, cores

Read = Callable[[Path, str, Progress | None], Document]


def assess_dossier(
    dossier: Dossier, pack: Pack, today: date | None = None, progress: Progress | None = None, reader: Read = read
) -> Assessment:
    """One plan, read, understood and judged. Raises UnreadableError where a file of it could not be read."""
    documents = [reader(path, shown, progress) for path, shown in dossier.files]
    for document in documents:
        if not document.blocks:
            raise UnreadableError(_why_empty(document), file=document.file)
    if any(document.reader == "scan" for document in documents):
        pack = pack.recognised
    return judge(interpret(documents, pack.lexicon, pack.subject, dossier.name), pack, today)


def _why_empty(document: Document) -> str:
    """A file of pictures only is a scan, one of other files is not read; anything else without text is empty."""
    noticed = {notice.code for notice in document.notices}
    if "parts_unread" in noticed:
        return "parts_unread"
    return "scan" if "picture_pages" in noticed else "no_text"


def assess_isolated(
    dossier: Dossier,
    pack: Pack,
    today: date | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    reader: Read | None = None,
) -> Assessment:
    """One dossier assessed in a child process of its own. Raises an AssessError that names the file."""
    limits = limits or Limits(processors=cores())
    reader = reader or partial(read, limits=ReadingLimits(pages_at_once=limits.pages_at_once))
    try:
        return run_isolated(partial(assess_dossier, dossier, pack, today, reader=reader), limits, progress)
    except AssessError as error:
        raise named(error, dossier) from None
