"""The JSON Schema that editors complete project files from."""

from __future__ import annotations

import json

from plan_assessor.review.project.file import ProjectFile


def schema_text() -> str:
    """The schema, for `assess schema project` and beside a new project file."""
    schema = ProjectFile.model_json_schema(by_alias=True)
    words = schema["$defs"]["Words"]
    # words in one language may be written as a plain text
    schema["$defs"]["Words"] = {"anyOf": [{"type": "string"}, words], "description": words.pop("description")}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "plan_assessor project"}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
