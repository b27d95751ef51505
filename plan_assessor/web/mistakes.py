"""Mistakes of ours: answered by a page, and told in the log without any words of a plan."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger(__name__)
MOST_PLACES = 6


class Mistakes:
    """Gives the answer to a request over which the program broke off."""

    def __init__(self, app: ASGIApp, answer: Callable[[Request], Awaitable[Response]]) -> None:
        self._app = app
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        is_answered = False

        async def noted(message: Message) -> None:
            nonlocal is_answered
            is_answered = True
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except ClientDisconnect:
            # who was sending has gone: there is nobody to answer
            return
        except Exception as error:
            LOG.error("%s", _told(error))  # noqa: TRY400  (the words of an error may be those of a plan)
            if not is_answered:
                answer = await self._answer(Request(scope, receive))
                await answer(scope, receive, send)


def _told(error: Exception) -> str:
    """The kind of an error and the lines that it came through, the last one first."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    return f"{type(error).__name__} at {' < '.join(places[: -MOST_PLACES - 1 : -1])}"
