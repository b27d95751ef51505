"""`assess new project.yaml`: a commented project file to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.cli.parser import a_path, parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.review.project.starter import new_project


def run(arguments: Sequence[str], lang: Language) -> int:
    """Writes the file, and the schema for editors beside it; returns the exit status."""
    made = parser("new", lang)
    made.add_argument("file", type=a_path, metavar="project.yaml", help=text("cli.new.file", lang))
    for path in new_project(made.parse_args(arguments).file):
        print(printable(path))
    return Exit.ASSESSED
