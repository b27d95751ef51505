"""The scores as tables: in all, and by format, vocabulary, layout, grammatical form and criterion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tests.variety.run import Outcome
from tests.variety.score import Cell, Score, total

Key = Callable[[Outcome], str]
HEADS = ("files", "verdicts", "kappa", "flips", "silent", "measures", "fields", "themes", "record", "?", "? vain")
KEYS: dict[str, Key] = {
    "format": lambda one: one.format,
    "vocabulary": lambda one: one.case.clothes.words.name,
    "family": lambda one: one.case.clothes.layout.family,
    "layout": lambda one: one.case.clothes.layout.name,
    "form of titles": lambda one: one.case.plan.form,
    "front": lambda one: one.case.clothes.front,
    "companion": lambda one: one.case.clothes.companion,
    "typography": lambda one: one.case.clothes.look.name,
}
LABEL_WIDTH, CELL_WIDTH = 36, 9


def table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The lines of every table."""
    everything = total(one.score for one in outcomes)
    yield _line("", HEADS)
    yield _line("all", figures(everything))
    for name, key in KEYS.items():
        yield from ("", name)
        parts: dict[str, list[Score]] = {}
        for one in outcomes:
            parts.setdefault(key(one), []).append(one.score)
        for part in sorted(parts):
            yield _line(f"  {part}", figures(total(parts[part])))
    yield from ("", "criterion")
    yield from _criteria(everything.cells)
    yield from ("", f"plans whose formats earn different verdicts: {_apart(outcomes)}")


def _apart(outcomes: Sequence[Outcome]) -> int:
    earned: dict[str, set[tuple[str, ...]]] = {}
    for one in outcomes:
        earned.setdefault(one.case.name, set()).add(tuple(cell.have for cell in one.score.cells))
    return sum(len(verdicts) > 1 for verdicts in earned.values())


def figures(score: Score) -> tuple[str, ...]:
    """A score as the columns of the table."""
    return (
        str(score.documents),
        f"{score.accuracy:.3f}",
        f"{score.kappa:.3f}",
        str(score.flips),
        str(score.silent_flips),
        f"{score.measure_f1:.3f}",
        f"{score.field_accuracy:.3f}",
        f"{score.theme_f1:.3f}",
        f"{score.record_accuracy:.3f}",
        f"{score.marked:.3f}",
        f"{score.marked_in_vain:.3f}",
    )


def _criteria(cells: Sequence[Cell]) -> Iterator[str]:
    for criterion in dict.fromkeys(cell.criterion for cell in cells):
        part = Score(cells=[cell for cell in cells if cell.criterion == criterion])
        shown = (
            str(len(part.cells)),
            f"{part.accuracy:.3f}",
            f"{part.kappa:.3f}",
            str(part.flips),
            str(part.silent_flips),
        )
        yield _line(f"  {criterion}", shown)


def _line(label: str, columns: Sequence[str]) -> str:
    return f"{label:{LABEL_WIDTH}}" + "".join(f"{column:>{CELL_WIDTH}}" for column in columns)
