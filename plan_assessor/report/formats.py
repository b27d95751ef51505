"""The formats of reports: one table of them all; what makes each is imported only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from plan_assessor.report.ours import sealed

if TYPE_CHECKING:
    from plan_assessor.messages.language import Language
    from plan_assessor.report.model import Report


class Options(NamedTuple):
    """What a report can be asked for beside its language: the `delimiter` between the cells of a CSV."""

    delimiter: str | None = None


PLAIN = Options()


class Format(NamedTuple):
    """A format: the suffix of its files, and the module that has `render(report, lang, …) -> str | bytes`.

    What `is_printed` can go to standard output too, by the `name` of the format. It takes the `options` that it names.
    Where one file holds one table, the module has `tables` as well: the others, by what their file names end in.
    """

    name: str
    suffix: str
    module: str
    is_printed: bool = False
    has_tables: bool = False
    options: tuple[str, ...] = ()

    def render(self, report: Report, lang: Language, options: Options = PLAIN) -> str | bytes:
        """The report in this format; a text is sealed."""
        return _sealed(import_module(self.module).render(report, lang, **self._picked(options)))

    def tables(self, report: Report, lang: Language, options: Options = PLAIN) -> dict[str, str | bytes]:
        """The tables that stand in files of their own."""
        if not self.has_tables:
            return {}
        made = import_module(self.module).tables(report, lang, **self._picked(options))
        return {name: _sealed(table) for name, table in made.items()}

    def table_names(self, lang: Language) -> list[str]:
        """What the names of the files with the other tables end in."""
        return list(import_module(self.module).table_names(lang)) if self.has_tables else []

    def _picked(self, options: Options) -> dict[str, object]:
        return {name: getattr(options, name) for name in self.options}


def _sealed(rendered: str | bytes) -> str | bytes:
    return sealed(rendered) if isinstance(rendered, str) else rendered


FORMATS = (
    Format("json", ".json", "plan_assessor.report.json.render", is_printed=True),
    Format("html", ".html", "plan_assessor.report.html.render"),
    Format("docx", ".docx", "plan_assessor.report.docx.render"),
    Format("xlsx", ".xlsx", "plan_assessor.report.xlsx.render"),
    Format("md", ".md", "plan_assessor.report.markdown.render", is_printed=True),
    Format("csv", ".csv", "plan_assessor.report.csv.render", is_printed=True, has_tables=True, options=("delimiter",)),
)
SUFFIXES = tuple(made.suffix for made in FORMATS)


def of_suffix(suffix: str) -> Format | None:
    """The format of files with this suffix, in whatever case."""
    return next((made for made in FORMATS if made.suffix == suffix.lower()), None)


def of_name(name: str) -> Format:
    """The format of this name."""
    return next(made for made in FORMATS if made.name == name)
