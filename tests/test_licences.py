"""docs/licences.md names everything that is installed beside the program."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_dependency_is_listed_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [
        *project["dependencies"],
        *(each for extra in extras if extra not in ("test", "bench") for each in extras[extra]),
    ]
    listed = re.findall(
        r"^\| ([\w.-]+) \| \w", (ROOT / "docs" / "licences.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert {re.split(r"[\[>=<]", each)[0] for each in wanted} == set(listed) - {"Package"}
