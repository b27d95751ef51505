"""What every answer carries, and what is refused before it is read: other hosts, other sites' forms."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FORBIDDEN = 403
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""Nothing from elsewhere, nothing framed, nothing guessed, nothing kept (OWASP secure headers)."""

OWN_SITE = ("same-origin", "none")


class Guard:
    """Refuses forms that another site sends, and gives every answer the headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["method"] not in ("GET", "HEAD") and not _from_here(Headers(scope=scope)):
            await PlainTextResponse("403", FORBIDDEN)(scope, receive, guarded)
            return
        await self._app(scope, receive, guarded)


def _from_here(headers: Headers) -> bool:
    """Whether a browser says that one of our own pages sends this; one that says nothing is judged by its token."""
    site = headers.get("sec-fetch-site")
    if site:
        return site in OWN_SITE
    origin = headers.get("origin")
    return origin is None or origin.partition("://")[2] == headers.get("host")


def names_only(hosts: Iterable[str]) -> list[str]:
    """The hosts without their ports, as they are compared."""
    return [host.rsplit(":", 1)[0] if host.count(":") == 1 else host for host in hosts]
