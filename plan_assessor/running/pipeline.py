"""The whole way of one plan on one page: files → documents → plan → assessment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from plan_assessor.document.model import PICTURES_UNREAD, Document, Notice, Skipped
from plan_assessor.document.open import Contents, read_all
from plan_assessor.document.reading import Progress
from plan_assessor.errors import AssessError, UnreadableError
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from plan_assessor.recommendations.meanings import has_meanings
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.judge import judge
from plan_assessor.rules.language import for_plan
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import Dossier, Result, failure
from plan_assessor.running.isolation import run_isolated
from plan_assessor.running.limits import Limits

Read = Callable[[Path, str, Progress | None], Contents]


# why a document may be empty that is not: what its reader noticed, and the error
EMPTY = {
    "parts_unread": "parts_unread",
    "pages_too_late": "pages_too_late",
    "picture_pages": "scan",
    PICTURES_UNREAD: "scan",
    "illegible_pages": "illegible",
}


class Job(NamedTuple):
    """What is the same for all plans of a run: the name or folder of the pack, the day, and what each plan may use.

    `plan_lang` is the language of the plans, None where it is told from each.
    """

    rules: str = "integration"
    as_of: date | None = None
    limits: Limits = Limits()
    plan_lang: str | None = None


def assess(
    dossier: Dossier,
    pack: Pack,
    as_of: date | None = None,
    progress: Progress | None = None,
    reader: Read = read_all,
    plan_lang: str | None = None,
) -> Assessment:
    """One plan, read, understood and judged, in the language asked for or told from its text.

    Raises UnreadableError where no file of it could be read.
    """
    documents, skipped = _read(dossier, lambda path, shown: reader(path, shown, progress))
    pack, other_language = for_plan(documents, pack, plan_lang)
    if any(document.reader == "scan" for document in documents):
        pack = pack.recognised
    plan = interpret(documents, pack.lexicon, pack.subject, dossier.name, skipped, other_language)
    package = dossier.package
    if package and not has_meanings(pack.lexicon):
        plan, package = _unmatched(plan), None
    assessment = judge(plan, pack, as_of, package)
    # what cannot be kept or reported is known here, as a fact about this plan, and not when those of all are written
    assessment.model_dump_json()
    return assessment


def _unmatched(plan: Plan) -> Plan:
    """The plan with a doubt: recommendations cannot be matched with measures in its language."""
    doubt = Notice(code="package_unmatched", values={"language": plan.language})
    return plan.model_copy(update={"doubts": {**plan.doubts, "recommendations": doubt}})


def _read(dossier: Dossier, reader: Callable[[Path, str], Contents]) -> Contents:
    """All documents of a dossier; a file that cannot be read is skipped where others can.

    Raises UnreadableError, which says of the first such file why, where there is no other.
    """
    documents: list[Document] = []
    skipped = [*dossier.skipped]
    errors: list[UnreadableError] = []
    for path, shown in dossier.files:
        try:
            contents = reader(path, shown)
        except UnreadableError as error:
            errors.append(UnreadableError(error.code, **{"file": shown, **error.values}))
            continue
        documents += [document for document in contents.documents if document.blocks]
        skipped += contents.skipped
        empty = [document for document in contents.documents if not document.blocks]
        errors += [UnreadableError(_why_empty(document), file=document.file) for document in empty]
    if not documents:
        raise errors[0]
    return Contents(tuple(documents), (*skipped, *(Skipped.of(str(error.values["file"]), error) for error in errors)))


def attempt(
    dossier: Dossier, pack: Pack, job: Job, progress: Progress | None = None, reader: Read | None = None
) -> Result:
    """The same in a child process within the limits; a plan that cannot be assessed is a Failure that says why."""
    try:
        return run_isolated(work(dossier, pack, job, reader), job.limits, progress)
    except AssessError as error:
        return failure(dossier, error)


def work(dossier: Dossier, pack: Pack, job: Job, reader: Read | None = None) -> Callable[[Progress], Assessment]:
    """What a child does for one plan: it reads and assesses it, and tells how far it is."""
    reader = reader or partial(read_all, limits=job.limits.of_reading)
    return partial(assess, dossier, pack, job.as_of, reader=reader, plan_lang=job.plan_lang)


def _why_empty(document: Document) -> str:
    """A file of pictures only is a scan, one of other files is not read; anything else without text is empty."""
    noticed = {notice.code for notice in document.notices}
    return next((EMPTY[code] for code in EMPTY if code in noticed), "no_text")
