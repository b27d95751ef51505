"""Who is here: each visitor's own session, unguessable, closed to the others, and gone when it has been idle."""

from __future__ import annotations

import hmac
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from plan_assessor.web.batches import Batch
from plan_assessor.web.settings import Settings

SECRET_BYTES = 32
SECONDS_A_MINUTE = 60


@dataclass
class Session:
    """One visitor's uploads. `id` is the secret of the cookie, `token` that of forms, which only our pages can send.

    `reviewer` is the name by which the visitor gave the last second opinion.
    """

    folder: Path
    id: str = field(default_factory=lambda: secrets.token_urlsafe(SECRET_BYTES))
    token: str = field(default_factory=lambda: secrets.token_urlsafe(SECRET_BYTES))
    batches: dict[str, Batch] = field(default_factory=dict)
    seen: float = 0.0
    reviewer: str = ""

    @property
    def size(self) -> int:
        """The bytes of all that was uploaded."""
        return sum(batch.size for batch in self.batches.values())

    def is_own(self, token: str) -> bool:
        """Whether a form was sent by a page of this session."""
        return hmac.compare_digest(token.encode(), self.token.encode())


class Sessions:
    """All sessions; `clock` gives seconds that only grow."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._sessions: dict[str, Session] = {}
        self._folder = settings.keep or Path(tempfile.mkdtemp(prefix="plan-assessor-page-"))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def __len__(self) -> int:
        return len(self._sessions)

    @property
    def size(self) -> int:
        """The bytes of all that was uploaded."""
        return sum(session.size for session in self._sessions.values())

    def get(self, secret: str | None) -> Session | None:
        """The session of the cookie, if it is still there; it lives on from now."""
        self.clear()
        session = self._sessions.get(secret or "")
        if session:
            session.seen = self._clock()
        return session

    def begin(self) -> Session:
        """A new session. Where there are too many, the one that has been idle for longest makes room."""
        if len(self._sessions) >= self._settings.most_sessions:
            self.end(min(self._sessions.values(), key=lambda session: session.seen))
        session = Session(Path(tempfile.mkdtemp(dir=self._folder)), seen=self._clock())
        self._sessions[session.id] = session
        return session

    def end(self, session: Session) -> None:
        """Forgets a session and all that it holds."""
        self._sessions.pop(session.id, None)
        for batch in session.batches.values():
            batch.cancel()
        if not self._settings.keep:
            shutil.rmtree(session.folder, ignore_errors=True)

    def clear(self) -> None:
        """Ends the sessions that have been idle for too long."""
        oldest = self._clock() - self._settings.minutes * SECONDS_A_MINUTE
        for session in [each for each in self._sessions.values() if each.seen < oldest]:
            self.end(session)

    def close(self) -> None:
        """Ends all sessions."""
        for session in list(self._sessions.values()):
            self.end(session)
        if not self._settings.keep:
            shutil.rmtree(self._folder, ignore_errors=True)
