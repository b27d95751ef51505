"""assess.toml: the options of every day, in the folder where `assess` is called.

A key is an option without its dashes (`rules = "general"`, `csv-delimiter = ","`, `details = true`); what stands on the
command line comes after it, and wins.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plan_assessor.errors import UsageError

FILE = "assess.toml"
# a folder may be somebody else's: what sends plans away or writes over files is said on the command line alone
NOT_EVERYDAY = frozenset({"cluster", "force", "output"})


def everyday() -> list[str]:
    """The arguments that the file gives; none where there is no file. Raises UsageError where it cannot be read."""
    path = Path(FILE)
    if not path.is_file():
        return []
    import tomllib

    try:
        options = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError("bad_everyday", path=FILE, reason=str(error).splitlines()[0]) from error
    return [argument for key, value in options.items() for argument in _arguments(key, value)]


def _arguments(key: str, value: object) -> Iterator[str]:
    """An option as on the command line: alone where it is switched on, with each of several values."""
    if key in NOT_EVERYDAY:
        raise UsageError("not_everyday", path=FILE, name=key)
    if isinstance(value, dict):
        raise UsageError("bad_everyday", path=FILE, reason=f"[{key}]")
    for each in value if isinstance(value, list) else [value]:
        if each is True:
            yield f"--{key}"
        elif each is not False:
            yield f"--{key}={each}"
