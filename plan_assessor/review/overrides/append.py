"""A new entry at the end of reviews.yaml: what stands there, comments too, stays letter by letter."""

from __future__ import annotations

import json

from plan_assessor.errors import UsageError
from plan_assessor.messages.catalogue import texts
from plan_assessor.review.overrides.file import Entry
from plan_assessor.review.overrides.load import parse_reviews
from plan_assessor.yaml_files.parse import parse

INDENT = 2


def _head() -> str:
    """How a file begins: what it is, in both languages."""
    return "".join(f"# {words}\n" for words in texts("review.file").values()) + "reviews:\n"


def appended(text: str, entry: Entry, file: str) -> str:
    """The text of the file with the entry at its end; an empty text is begun.

    Raises UsageError: "reviews_invalid" for mistakes of the file, "reviews_one_line" where its list is written on one
    line, so that nothing can be put after it.
    """
    before = parse_reviews(text, file) if text.strip() else ()
    indent = _indent(text, len(before))
    body = text if before else _head() if not text.strip() else text
    if body and not body.endswith("\n"):
        body += "\n"
    made = body + "".join(f"{line}\n" for line in _lines(entry, indent))
    try:
        after = parse_reviews(made, file)
    except UsageError:
        after = ()
    if after != (*before, entry):
        raise UsageError("reviews_one_line", path=file)
    return made


def _indent(text: str, count: int) -> int:
    """How far the dashes of the list stand from the margin."""
    if not count:
        return INDENT
    source = parse(text)
    line = source.lines[source.values["reviews", count - 1].line - 1]
    return len(line) - len(line.lstrip(" "))


def _lines(entry: Entry, indent: int) -> list[str]:
    """The entry in YAML; words are written as JSON writes them, which YAML reads alike."""
    values = entry.model_dump(mode="json")
    pairs = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    blank = " " * indent
    return [f"{blank}- {pairs[0]}", *(f"{blank}  {pair}" for pair in pairs[1:])]
