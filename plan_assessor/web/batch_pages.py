"""The pages of a batch: how far its plans are, their matrix, what can be downloaded of it, and two compared."""

from __future__ import annotations

from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from plan_assessor.messages.catalogue import error_text, text
from plan_assessor.report.comparison import to_page
from plan_assessor.report.formats import FORMATS, of_suffix
from plan_assessor.report.model import Report
from plan_assessor.report.view import present
from plan_assessor.report.wording import clean
from plan_assessor.review.overrides.file import NAME as REVIEWS
from plan_assessor.running.compare import compare_reports
from plan_assessor.running.dossiers import Failure
from plan_assessor.web.batches import Batch, Entry, Upload
from plan_assessor.web.home import SEE_OTHER, own_form
from plan_assessor.web.render import language_of, page

NOT_FOUND = 404
FOR_PEOPLE_FIRST = [made.suffix for made in sorted(FORMATS, key=lambda made: made.is_printed)]
"""The suffixes of reports: what goes to a terminal, too, is rather for programs."""


def batch_of(request: Request) -> Batch:
    """The batch of the address, of this visitor. Raises HTTPException where there is none."""
    batch: Batch | None = request.state.session.batches.get(request.path_params["batch"])
    if batch is None:
        raise HTTPException(NOT_FOUND)
    return batch


async def show(request: Request) -> Response:
    """The rows of the batch, and the matrix of what is done."""
    batch = batch_of(request)
    view = present(batch.report(), language_of(request))
    places = {id(assessment.plan): at for at, _, assessment in batch.assessed()}
    return page(
        request,
        "batch.html",
        batch=batch,
        rows=[(at, entry, _said(request, entry)) for at, entry in enumerate(batch.entries)],
        view=view,
        # of files with one text the first stands for all
        columns=[(places[id(plan.plan)], plan) for plan in view.plans],
        done=[at for at, _, _ in batch.assessed()],
        formats=FOR_PEOPLE_FIRST,
    )


async def status(request: Request) -> Response:
    """How far every plan is, for the page that waits."""
    batch = batch_of(request)
    rows = [{"state": entry.state, "said": _said(request, entry)} for entry in batch.entries]
    return JSONResponse({"over": batch.is_over, "plans": rows})


async def group(request: Request) -> Response:
    """Joins and parts the files: those with the same number are one plan."""
    batch = batch_of(request)
    form = await own_form(request)
    groups: dict[str, list[Upload]] = {}
    for at, upload in enumerate(batch.uploads):
        groups.setdefault(str(form.get(f"file-{at}", at)), []).append(upload)
    batch.group(list(groups.values()))
    request.app.state.line.add(request.state.session.id, batch)
    return RedirectResponse(f"/b/{batch.id}", SEE_OTHER)


async def download(request: Request) -> Response:
    """The report on the batch in one of the formats."""
    return report_as_file(request, batch_of(request).report())


async def reviews(request: Request) -> Response:
    """The second opinions given on the batch, for `assess --reviews`."""
    batch = batch_of(request)
    if not batch.opinions:
        raise HTTPException(NOT_FOUND)
    return Response(batch.reviews, media_type="application/yaml", headers=as_file(REVIEWS))


def report_as_file(request: Request, report: Report) -> Response:
    """A report in the format of the address. Raises HTTPException where there is none, or nothing to report."""
    made = of_suffix(request.path_params["suffix"])
    if made is None or not report.assessments:
        raise HTTPException(NOT_FOUND)
    name = f"{text('web.report_name', language_of(request))}{made.suffix}"
    content = made.render(report, language_of(request))
    return Response(content, media_type=made.media_type, headers=as_file(name))


def as_file(name: str) -> dict[str, str]:
    """The header of an answer that a browser saves under this name (RFC 6266)."""
    return {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}


async def compare(request: Request) -> Response:
    """What changed from one plan of the batch to another."""
    batch = batch_of(request)
    entries = {str(at): entry for at, entry, _ in batch.assessed()}
    old, new = (entries.get(request.query_params.get(side, "")) for side in ("old", "new"))
    if old is None or new is None:
        raise HTTPException(NOT_FOUND)
    comparison = compare_reports(batch.report([old]), batch.report([new]), (old.name, new.name))
    return page(request, "compare.html", page=to_page(comparison, language_of(request)), batch=batch)


def _said(request: Request, entry: Entry) -> str:
    """How far a plan is, in words."""
    lang = language_of(request)
    if isinstance(entry.result, Failure):
        said = error_text(entry.result.error.code, entry.result.error.values, lang)
        # the package, or a file in one of these
        is_own = entry.result.path in {upload.name for upload in entry.files}
        return said if is_own else f"{clean(entry.result.path)}: {said}"
    if entry.state == "waiting":
        return text("web.state.waiting", lang, count=request.app.state.line.place(entry) or 1)
    if entry.state == "reading" and (pages := entry.pages):
        return text("web.state.pages", lang, done=pages[0], total=pages[1])
    return text(f"web.state.{entry.state}", lang)
