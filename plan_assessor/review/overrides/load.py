"""reviews.yaml, read: every mistake in it with its line, column and a suggestion."""

from __future__ import annotations

from pathlib import Path

from plan_assessor.errors import UsageError
from plan_assessor.review.overrides.file import Entry, ReviewsFile
from plan_assessor.yaml_files.bind import bind
from plan_assessor.yaml_files.parse import Source, parse, read_source
from plan_assessor.yaml_files.problems import Problems


def load_reviews(path: Path) -> tuple[Entry, ...]:
    """The entries of a file. Raises UsageError: "reviews_invalid", with every mistake."""
    return entries(read_source(path))


def parse_reviews(text: str, file: str) -> tuple[Entry, ...]:
    """The entries of a text that is to become `file`. Raises UsageError: "reviews_invalid"."""
    return entries(parse(text, file))


def entries(source: Source) -> tuple[Entry, ...]:
    """The entries of a source. Raises UsageError: "reviews_invalid"."""
    file = bind(ReviewsFile, source)
    if file is None:
        raise UsageError("reviews_invalid", problems=Problems(source.problems))
    return file.reviews
