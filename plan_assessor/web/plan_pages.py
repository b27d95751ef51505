"""A plan beside its verdicts: the document as it is, its quoted words marked, and where a reviewer disagrees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from plan_assessor.document.reading import Progress
from plan_assessor.errors import AssessError, UnreadableError, UsageError
from plan_assessor.messages.catalogue import error_text, text
from plan_assessor.messages.language import Language
from plan_assessor.report.account import account_lines
from plan_assessor.report.annotate.copy import annotate
from plan_assessor.report.view import present
from plan_assessor.review.overrides.apply import content_of
from plan_assessor.review.overrides.file import Entry as Opinion
from plan_assessor.rules.assessment import Assessment
from plan_assessor.version import VERSION
from plan_assessor.web.batch_pages import FOR_PEOPLE_FIRST, NOT_FOUND, as_file, batch_of, report_as_file
from plan_assessor.web.batches import Batch, Entry, Upload
from plan_assessor.web.beside.files import ShownFile, shown
from plan_assessor.web.beside.pages import picture as page_picture
from plan_assessor.web.beside.quotes import Quotation, quotations
from plan_assessor.web.home import BAD_REQUEST, CONFLICT, SEE_OTHER, own_form
from plan_assessor.web.render import language_of, page, problem

LONGEST = 2000  # letters of a reason or name


def plan_of(request: Request) -> tuple[Batch, Entry, Assessment]:
    """The plan of the address, assessed. Raises HTTPException where there is none."""
    batch = batch_of(request)
    at = request.path_params["plan"]
    entry = batch.entries[at] if at < len(batch.entries) else None
    if entry is None or not isinstance(entry.result, Assessment):
        raise HTTPException(NOT_FOUND)
    return batch, entry, entry.result


async def show(request: Request) -> Response:
    """The plan and its verdicts side by side."""
    batch, entry, assessment = plan_of(request)
    lang = language_of(request)
    quoted = quotations(assessment)
    files = [each for at in range(len(entry.files)) for each in await _shown(request, entry, at, quoted)]
    view = present(batch.report([entry]), lang)
    return page(
        request,
        "plan.html",
        batch=batch,
        files=files,
        plan=view.plans[0],
        pictured={file.name: file.at for file in files if file.pages},
        account=list(account_lines(assessment.plan, lang)),
        titles={finding.criterion: finding.title for finding in view.plans[0].findings},
        opinions={each.criterion: each for each in batch.opinions if each.content == content_of(assessment.plan)},
        formats=FOR_PEOPLE_FIRST,
        reviewer=request.state.session.reviewer,
        placed=frozenset[str]().union(*(each.placed for each in files)),
    )


async def _shown(request: Request, entry: Entry, at: int, quoted: Sequence[Quotation]) -> list[ShownFile]:
    """A file of a plan, or the documents in it where it is an archive or a letter."""
    files = entry.dossier(None).files
    try:
        made: list[ShownFile] = await request.app.state.readers.isolated(
            partial(shown, files, entry.folder, at, quoted)
        )
    except AssessError as error:
        return [ShownFile(files[at][1], at, error=error_text(error.code, error.values, language_of(request)))]
    return made


async def picture(request: Request) -> Response:
    """A page of a PDF as a picture."""
    _, entry, _ = plan_of(request)
    upload = _file(request, entry)
    number = request.path_params["page"]
    try:
        content = await request.app.state.readers.isolated(partial(page_picture, upload.path, number))
    except UnreadableError:
        raise HTTPException(NOT_FOUND) from None
    return Response(content, media_type="image/png", headers={"cache-control": "private, max-age=3600"})


async def download(request: Request) -> Response:
    """The report on this plan alone in one of the formats."""
    batch, entry, _ = plan_of(request)
    return report_as_file(request, batch.report([entry]))


async def annotated(request: Request) -> Response:
    """The author's own file with the verdicts as comments in it."""
    _, entry, assessment = plan_of(request)
    upload = _file(request, entry)
    work = partial(_annotated, upload, assessment, VERSION, language_of(request))
    try:
        content = await request.app.state.readers.isolated(work)
    except AssessError as error:
        return problem(request, BAD_REQUEST, f"error.{error.code}", **error.values)
    suffix = ".pdf" if content.startswith(b"%PDF-") else ".docx"
    name = text("web.annotated_name", language_of(request), name=PurePosixPath(upload.name).stem)
    return Response(content, media_type="application/octet-stream", headers=as_file(f"{name}{suffix}"))


def _annotated(upload: Upload, assessment: Assessment, tool: str, lang: Language, _: Progress) -> bytes:
    return annotate(upload.path.read_bytes(), assessment, upload.name, tool, lang)


async def opinion(request: Request) -> Response:
    """Keeps a second opinion on one verdict, or takes it back where no other verdict is chosen."""
    batch, entry, assessment = plan_of(request)
    form = await own_form(request)
    criterion = str(form.get("criterion"))
    if criterion not in assessment.verdicts:
        raise HTTPException(BAD_REQUEST)
    content, judged = content_of(assessment.plan), assessment.verdicts[criterion].verdict
    address = f"/b/{batch.id}/p/{request.path_params['plan']}#{criterion}"
    # what is kept in a file stays there: another opinion may follow it
    if not form.get("verdict") and not batch.kept_in and batch.withdraw(content, criterion):
        return RedirectResponse(address, SEE_OTHER)
    said = {key: str(form.get(key, "")).strip()[:LONGEST] for key in ("verdict", "reason", "reviewer")}
    about = {"plan": entry.name, "content": content, "criterion": criterion, "tool": judged}
    try:
        batch.give(Opinion.model_validate({**about, **said, "date": date.today().isoformat()}))
    except ValidationError:
        return problem(request, BAD_REQUEST, "web.error.opinion")
    except (UsageError, OSError):
        return problem(request, CONFLICT, "web.error.reviews")
    request.state.session.reviewer = said["reviewer"]
    return RedirectResponse(address, SEE_OTHER)


def _file(request: Request, entry: Entry) -> Upload:
    at: int = request.path_params["file"]
    if at >= len(entry.files):
        raise HTTPException(NOT_FOUND)
    return entry.files[at]
