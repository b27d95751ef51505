"""The formats of reports: one table of them all; what makes each is imported only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from plan_assessor.report.growing import Growing
from plan_assessor.report.ours import sealed

if TYPE_CHECKING:
    from plan_assessor.messages.language import Language
    from plan_assessor.report.model import Report


TERMINAL = "terminal"
"""What is printed where no other format is asked for."""


class Options(NamedTuple):
    """What a report can be asked for beside its language: the `delimiter` between the cells of a CSV."""

    delimiter: str | None = None


PLAIN = Options()


class Format(NamedTuple):
    """A format: suffix and media type of its files, and the module that has `render(report, lang, …) -> str | bytes`.

    What `is_printed` can go to standard output too, by the `name` of the format. It takes the `options` that it names.
    What `grows` is written as results come: its module has `records(lang, …)` instead, which gives what each of its
    files holds (growing.py) by what the name of the file ends in; "" is the one that is asked for.
    """

    name: str
    suffix: str
    media_type: str
    module: str
    is_printed: bool = False
    grows: bool = False
    options: tuple[str, ...] = ()

    def render(self, report: Report, lang: Language, options: Options = PLAIN) -> str | bytes:
        """The report in this format; a text is sealed."""
        if self.grows:
            return self.growing(lang, options)[""].whole(report)
        rendered: str | bytes = import_module(self.module).render(report, lang, **self._picked(options))
        return sealed(rendered) if isinstance(rendered, str) else rendered

    def files(self, report: Report, lang: Language, options: Options = PLAIN) -> dict[str, str | bytes]:
        """The files that the report is in this format, by what their names end in."""
        if not self.grows:
            return {"": self.render(report, lang, options)}
        return {name: file.whole(report) for name, file in self.growing(lang, options).items()}

    def growing(self, lang: Language, options: Options = PLAIN) -> dict[str, Growing]:
        """The same files, to be written as results come."""
        records = import_module(self.module).records(lang, **self._picked(options))
        return {name: Growing(each) for name, each in records.items()}

    def names(self, lang: Language) -> list[str]:
        """What the names of its files end in."""
        return list(self.growing(lang)) if self.grows else [""]

    def _picked(self, options: Options) -> dict[str, object]:
        return {name: getattr(options, name) for name in self.options}


_OFFICE = "application/vnd.openxmlformats-officedocument"
FORMATS = (
    Format("json", ".json", "application/json", "plan_assessor.report.json.render", is_printed=True),
    Format("jsonl", ".jsonl", "application/jsonl", "plan_assessor.report.json.lines", is_printed=True, grows=True),
    Format("html", ".html", "text/html", "plan_assessor.report.html.render"),
    Format("docx", ".docx", f"{_OFFICE}.wordprocessingml.document", "plan_assessor.report.docx.render"),
    Format("xlsx", ".xlsx", f"{_OFFICE}.spreadsheetml.sheet", "plan_assessor.report.xlsx.render"),
    Format("md", ".md", "text/markdown", "plan_assessor.report.markdown.render", is_printed=True),
    Format(
        "csv",
        ".csv",
        "text/csv",
        "plan_assessor.report.csv.render",
        is_printed=True,
        grows=True,
        options=("delimiter",),
    ),
)
SUFFIXES = tuple(made.suffix for made in FORMATS)


def of_suffix(suffix: str) -> Format | None:
    """The format of files with this suffix, in whatever case."""
    return next((made for made in FORMATS if made.suffix == suffix.lower()), None)


def of_name(name: str) -> Format:
    """The format of this name."""
    return next(made for made in FORMATS if made.name == name)
