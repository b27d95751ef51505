"""Gives every request its visitor's session, and a new visitor a cookie."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "session"


class Visitors:
    """Puts the session into `request.state.session`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        connection = HTTPConnection(scope)
        sessions = connection.app.state.sessions
        session = sessions.get(connection.cookies.get(COOKIE))
        is_new = session is None
        session = session or sessions.begin()
        scope.setdefault("state", {})["session"] = session

        async def greeted(message: Message) -> None:
            if is_new and message["type"] == "http.response.start":
                secure = "; Secure" if connection.url.scheme == "https" else ""
                cookie = f"{COOKIE}={session.id}; Path=/; HttpOnly; SameSite=Strict{secure}"
                MutableHeaders(scope=message).append("set-cookie", cookie)
            await send(message)

        await self._app(scope, receive, greeted)
