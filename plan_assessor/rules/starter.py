"""A pack to begin with: commented, and passing its own tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from plan_assessor.errors import PackError
from plan_assessor.rules.schema import schema_text
from plan_assessor.yaml_files.problems import Problem, Problems

STARTER = Path(__file__).with_name("starter")


def new_pack(folder: str | Path) -> list[Path]:
    """Writes a starter pack into a new or empty folder, and gives its files; raises PackError rather than overwrite."""
    target = Path(folder)
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise _error(target, "already_there")
        target.mkdir(parents=True, exist_ok=True)
        for file in sorted(STARTER.glob("*.yaml")):
            shutil.copyfile(file, target / file.name)
        (target / "schema.json").write_text(schema_text(), encoding="utf-8")
    except OSError as error:
        raise _error(target, "not_written", reason=error.strerror or type(error).__name__) from error
    return sorted(target.iterdir())


def _error(folder: Path, code: str, **values: object) -> PackError:
    return PackError("pack_unusable", problems=Problems([Problem(str(folder), code, values)]))
