"""A project file to begin with: commented, and sound as it is."""

from __future__ import annotations

from pathlib import Path

from plan_assessor.errors import UsageError
from plan_assessor.review.project.schema import schema_text

STARTER = Path(__file__).with_name("starter.yaml")
SCHEMA_NAME = "project.schema.json"


def new_project(path: Path) -> list[Path]:
    """Writes a project file, and the schema for editors beside it; raises UsageError rather than overwrite."""
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError("project_suffix", path=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as stream:
            stream.write(STARTER.read_text(encoding="utf-8"))
        schema = path.with_name(SCHEMA_NAME)
        schema.write_text(schema_text(), encoding="utf-8")
    except FileExistsError:
        raise UsageError("project_exists", path=path) from None
    except OSError as error:
        raise UsageError("output_failed", path=path, detail=error.strerror or type(error).__name__) from error
    return [path, schema]
