"""`themes`: recommendation themes that measures take up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from plan_assessor.messages.catalogue import texts
from plan_assessor.messages.language import LANGUAGES, Text
from plan_assessor.rules.checks.kind import EVIDENCE, Found, Kind, bounded
from plan_assessor.rules.grade import Bound
from plan_assessor.rules.texts import Value, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plan_assessor.rules.facts import Facts
    from plan_assessor.rules.loading.context import Context
    from plan_assessor.rules.pack import Theme
    from plan_assessor.yaml_files.parse import KeyPath
    from plan_assessor.yaml_files.problems import Problem

EXAMPLES = 3
NONE = "–"


class ThemesCheck(Bound, Kind):
    """How many recommendation themes the measures take up: of all, or of those listed in `of`."""

    numbers = frozenset({"count", "needed", "total"})
    words_filled = frozenset({"names", "others", "examples"})

    of: tuple[str, ...] = ()

    @property
    def topics(self) -> frozenset[str]:
        """The measures."""
        return frozenset({"measures"})

    def look(self, facts: Facts) -> Found:
        """The themes, counted and named, each with its first measure."""
        titles = {theme.id: theme.title.text for theme in facts.pack.themes}
        asked = self.of or tuple(titles)
        taken = [theme for theme in asked if theme in facts.themes]
        others = [theme for theme in facts.pack.themes if theme.id in asked and theme.id not in taken]
        values: dict[str, Value] = {
            "count": len(taken),
            "total": len(asked),
            "needed": self.threshold.needed(len(taken), len(asked)),
            "names": _listed([titles[theme] for theme in taken]),
            "others": _listed([theme.title.text for theme in others]),
            "examples": _examples(
                [theme for theme in facts.pack.themes if theme.id in asked and theme.id not in taken]
            ),
        }
        evidence = tuple(facts.themes[theme][0] for theme in taken[:EVIDENCE])
        return Found(self.holds(len(taken), len(asked)), evidence, values)

    def describe(self) -> Text:
        """So many themes, of those listed."""
        count = bounded(self, texts("rule.counted.themes"))
        return texts("rule.themes.of", count=count, names=", ".join(self.of)) if self.of else count

    def problems(self, path: KeyPath, context: Context) -> Iterator[Problem]:
        """Themes that the pack has not."""
        for at, theme in enumerate(self.of):
            if context.themes is not None and theme not in context.themes:
                yield context.unknown((*path, "of", at), "unknown_theme", theme, context.themes)


def _examples(themes: Sequence[Theme]) -> Text:
    """The first of the themes, each with what could be done."""
    told = []
    for theme in themes[:EXAMPLES]:
        title = texts("rule.title", title=theme.title.text)
        told.append(texts("rule.example", theme=title, example=theme.example.text) if theme.example else title)
    return listed(told)


def _listed(titles: list[Text]) -> Text:
    quoted = [texts("rule.title", title=title) for title in titles]
    return {lang: ", ".join(title[lang] for title in quoted) or NONE for lang in LANGUAGES}
