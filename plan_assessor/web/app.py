"""The page as an ASGI application: its addresses, and what lives as long as it runs."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from plan_assessor.report.html.render import TEMPLATES
from plan_assessor.web import batch_pages, home, plan_pages
from plan_assessor.web.line import Line
from plan_assessor.web.mistakes import Mistakes
from plan_assessor.web.render import problem
from plan_assessor.web.security import Guard, names_only
from plan_assessor.web.sessions import Sessions
from plan_assessor.web.settings import Settings
from plan_assessor.web.uploads import TooMuchError
from plan_assessor.web.visitors import Visitors
from plan_assessor.web.workers import Readers

if TYPE_CHECKING:
    from plan_assessor.running.cluster import Cluster

STATIC = Path(__file__).parent / "static"
REPORT_CSS = TEMPLATES / "report.css"
SECONDS_BETWEEN_CLEARINGS = 30
ROUTES = [
    Route("/", home.home),
    Route("/upload", home.upload, methods=["POST"]),
    Route("/project", home.project, methods=["POST"]),
    Route("/forget", home.forget, methods=["POST"]),
    Route("/b/{batch}", batch_pages.show),
    Route("/b/{batch}/status", batch_pages.status),
    Route("/b/{batch}/group", batch_pages.group, methods=["POST"]),
    Route("/b/{batch}/compare", batch_pages.compare),
    Route("/b/{batch}/reviews.yaml", batch_pages.reviews),
    Route("/b/{batch}/report{suffix}", batch_pages.download),
    Route("/b/{batch}/p/{plan:int}", plan_pages.show),
    Route("/b/{batch}/p/{plan:int}/report{suffix}", plan_pages.download),
    Route("/b/{batch}/p/{plan:int}/opinion", plan_pages.opinion, methods=["POST"]),
    Route("/b/{batch}/p/{plan:int}/f/{file:int}/{page:int}.png", plan_pages.picture),
    Route("/b/{batch}/p/{plan:int}/f/{file:int}/annotated", plan_pages.annotated),
]


def create_app(settings: Settings | None = None, cluster: Cluster | None = None) -> Starlette:
    """The page, run by these settings; plans are read on the cluster, where there is one, which ends with the page."""
    chosen = settings or Settings()

    pages = Starlette(
        routes=ROUTES,
        middleware=[Middleware(Visitors), Middleware(Mistakes, answer=_failed)],
        exception_handlers={HTTPException: _refused},
    )
    outer = Starlette(
        routes=[
            Route("/health", lambda _: PlainTextResponse("ok")),
            Route("/style/report.css", lambda _: FileResponse(REPORT_CSS)),
            Mount("/static", StaticFiles(directory=STATIC)),
            Mount("/", pages),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=names_only(chosen.hosts), www_redirect=False),
            Middleware(Guard),
        ],
        lifespan=partial(_lifespan, chosen, cluster),
    )
    # both applications know what lives as long as the page runs
    pages.state = outer.state
    return outer


@contextlib.asynccontextmanager
async def _lifespan(settings: Settings, cluster: Cluster | None, app: Starlette) -> AsyncIterator[None]:
    """What lives as long as the page runs."""
    state = app.state
    state.settings, state.sessions, state.readers = settings, Sessions(settings), Readers(settings, cluster)
    clearing = asyncio.create_task(_clear(state.sessions))
    async with Line(state.readers.seats, state.readers.read) as state.line:
        yield
    clearing.cancel()
    state.readers.close()
    state.sessions.close()


async def _clear(sessions: Sessions) -> None:
    while True:
        await asyncio.sleep(SECONDS_BETWEEN_CLEARINGS)
        sessions.clear()


async def _refused(request: Request, error: Exception) -> Response:
    """What was asked for is not there, or more was sent than is taken."""
    assert isinstance(error, HTTPException)
    if isinstance(error, TooMuchError):
        return problem(request, error.status_code, error.key, count=error.limit)
    return problem(request, error.status_code, f"web.error.{error.status_code}")


async def _failed(request: Request) -> Response:
    return problem(request, 500, "web.error.broken")
