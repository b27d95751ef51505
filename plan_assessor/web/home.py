"""The first page: what to upload, how it is to be assessed, and what was given before."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from plan_assessor.data import shipped_packs
from plan_assessor.errors import AssessError, PackError, UnreadableError
from plan_assessor.review.overrides.file import NAME as REVIEWS
from plan_assessor.review.overrides.load import load_reviews
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.project import plans_of
from plan_assessor.web.archives import archives_of, unpacked
from plan_assessor.web.batches import Batch, Upload
from plan_assessor.web.render import language_of, page, problem
from plan_assessor.web.sessions import Session
from plan_assessor.web.uploads import (
    RECOMMENDATIONS,
    TooMuchError,
    files_of,
    form_of,
    groups_of,
    kept,
    kept_package,
    text_of,
    told_apart,
)

SEE_OTHER = 303
FORBIDDEN, BAD_REQUEST, NOT_FOUND, CONFLICT, FOUND_NOTHING, FULL = 403, 400, 404, 409, 422, 503


async def home(request: Request) -> Response:
    """The form, and the batches of this session."""
    lang = language_of(request)
    packs = [(name, cached_pack(name).title[lang]) for name in shipped_packs()]
    batches = list(request.state.session.batches.values())[::-1]
    return page(request, "home.html", packs=packs, batches=batches)


async def upload(request: Request) -> Response:
    """Takes the files, lets them wait in line, and answers at once with the address of their results."""
    session, settings = request.state.session, request.app.state.settings
    if request.app.state.sessions.size >= settings.largest_total:
        return problem(request, FULL, "web.error.full")
    form = await form_of(request, settings, settings.largest_session - session.size)
    _check_token(session, form)
    files = files_of(form)
    if not files:
        return problem(request, FOUND_NOTHING, "web.error.no_files")
    room = settings.largest_session - session.size - sum(file.size or 0 for file in files)
    if room < 0:
        # other files of this visitor came in meanwhile
        raise TooMuchError("web.error.session_full", 0)
    folder = Path(tempfile.mkdtemp(dir=session.folder))
    rules = str(form.get("rules", settings.rules))
    batch = Batch(folder, known_pack(rules), language_of(request), settings.as_of or date.today())
    came = told_apart(kept(files, folder))
    batch.recommendations = kept_package(files_of(form, RECOMMENDATIONS), folder)
    parts = await _unpacked(request, came, room)
    batch.uploads = [file for upload in came for file in parts[upload]]
    groups = [came] if form.get("together") else groups_of(came)
    batch.group([[file for upload in group for file in parts[upload]] for group in groups])
    session.batches[batch.id] = batch
    request.app.state.line.add(session.id, batch)
    return RedirectResponse(f"/b/{batch.id}", SEE_OTHER)


async def _unpacked(request: Request, came: Sequence[Upload], room: int) -> Mapping[Upload, Sequence[Upload]]:
    """The files of each upload, which are several where it is an archive that can be opened."""
    parts = {upload: [upload] for upload in came}
    archives = await asyncio.to_thread(archives_of, came)
    if archives:
        # one that breaks whoever opens it is told by reading it
        with suppress(UnreadableError):
            files = await request.app.state.readers.isolated(partial(unpacked, archives, room))
            parts |= dict(zip(archives, files, strict=True))
    return parts


async def project(request: Request) -> Response:
    """The plans of the project that the page was started on, read for this session when it first asks for them."""
    session, settings = request.state.session, request.app.state.settings
    if settings.project is None:
        raise HTTPException(NOT_FOUND)
    await own_form(request)
    kept_in = settings.project.with_name(REVIEWS)
    try:
        given = await request.app.state.readers.at_hand(partial(plans_of, settings.project))
        opinions = load_reviews(kept_in) if kept_in.exists() else ()
    except AssessError:
        return problem(request, CONFLICT, "web.error.project")
    folder = Path(tempfile.mkdtemp(dir=session.folder))
    batch = Batch(folder, given.rules, language_of(request), given.as_of or date.today(), kept_in=kept_in)
    batch.opinions = list(opinions)
    batch.hold(given.dossiers)
    session.batches[batch.id] = batch
    request.app.state.line.add(session.id, batch)
    return RedirectResponse(f"/b/{batch.id}", SEE_OTHER)


async def forget(request: Request) -> Response:
    """Ends the session: all that was given is gone."""
    await own_form(request)
    request.app.state.sessions.end(request.state.session)
    return RedirectResponse("/", SEE_OTHER)


def known_pack(name: str) -> str:
    """The name of a shipped pack; a page never reads another folder. Raises HTTPException."""
    try:
        if name not in shipped_packs():
            raise HTTPException(BAD_REQUEST)
        return cached_pack(name).id
    except PackError:
        raise HTTPException(BAD_REQUEST) from None


async def own_form(request: Request) -> FormData:
    """A form without files that a page of this session sent. Raises HTTPException for any other."""
    form = await text_of(request, request.app.state.settings)
    _check_token(request.state.session, form)
    return form


def _check_token(session: Session, form: FormData) -> None:
    token = form.get("token")
    if not isinstance(token, str) or not session.is_own(token):
        raise HTTPException(FORBIDDEN)
