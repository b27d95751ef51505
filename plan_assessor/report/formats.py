"""The formats of reports: one table of them all; what makes each is imported only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from plan_assessor.messages.language import Language
    from plan_assessor.report.model import Report


class Format(NamedTuple):
    """A format: the suffix of its files, and the module that has `render(report, lang) -> str | bytes`.

    What `is_printed` can go to standard output too, by the `name` of the format.
    """

    name: str
    suffix: str
    module: str
    is_printed: bool = False

    def render(self, report: Report, lang: Language) -> str | bytes:
        """The report in this format."""
        rendered: str | bytes = import_module(self.module).render(report, lang)
        return rendered


FORMATS = (
    Format("json", ".json", "plan_assessor.report.json.render", is_printed=True),
    Format("html", ".html", "plan_assessor.report.html.render"),
    Format("docx", ".docx", "plan_assessor.report.docx.render"),
    Format("xlsx", ".xlsx", "plan_assessor.report.xlsx.render"),
    Format("md", ".md", "plan_assessor.report.markdown.render", is_printed=True),
    Format("csv", ".csv", "plan_assessor.report.csv.render", is_printed=True),
)
SUFFIXES = tuple(made.suffix for made in FORMATS)


def of_suffix(suffix: str) -> Format | None:
    """The format of files with this suffix, in whatever case."""
    return next((made for made in FORMATS if made.suffix == suffix.lower()), None)


def of_name(name: str) -> Format:
    """The format of this name."""
    return next(made for made in FORMATS if made.name == name)
