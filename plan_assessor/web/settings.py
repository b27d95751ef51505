"""How the page is run: who may call it, what it takes, and how long it keeps it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import Field

from plan_assessor.document.model import Frozen
from plan_assessor.messages.language import Language
from plan_assessor.running.limits import Limits, cores

MIB = 1024 * 1024
GIB = 1024 * MIB
LOCAL = ("127.0.0.1", "localhost", "[::1]")


class Settings(Frozen):
    """What whoever starts the page decides.

    `hosts` are the names by which browsers may call it; a request for another is refused. `minutes` is how long a
    session may be idle before all of it is gone, unless it is kept in the folder `keep`. Sizes are in bytes: of one
    file, of all that one session holds, and of all that there is. `patience` is how many seconds an upload may stand
    still. `seats` is how many plans are read at a time. `project` is a project file whose plans every visitor may open,
    and beside which their second opinions are kept.
    """

    hosts: tuple[str, ...] = LOCAL
    lang: Language = "lt"
    rules: str = "integration"
    project: Path | None = None
    as_of: date | None = None
    minutes: int = 60
    keep: Path | None = None
    largest_file: int = 64 * MIB
    largest_session: int = 256 * MIB
    largest_total: int = 8 * GIB
    patience: float = 60
    most_files: int = 200
    most_sessions: int = 1000
    seats: int = Field(default_factory=cores)
    limits: Limits = Limits()
