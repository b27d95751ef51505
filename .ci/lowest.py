"""Prints, as constraints, the lowest versions that pyproject.toml admits: `python .ci/lowest.py > lowest.txt`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"
LOWER_BOUND = re.compile(r"([\w.-]+)(?:\[[\w,]+\])?\s*>=\s*([\w.]+)")

project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
for name, version in sorted({match.groups() for each in wanted if (match := LOWER_BOUND.match(each))}):
    print(f"{name}=={version}")
