"""What each field of a sheet holds, told for all of its records together: by its label, and by what stands under it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple, cast

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.columns import Column, Role, columns_of
from plan_assessor.plan.records.features import sheet_features
from plan_assessor.plan.records.sheet import Sheet
from plan_assessor.plan.records.weights import likelihoods
from plan_assessor.plan.sentences import is_empty

SURE = 0.5  # the probability from which contents tell the role of a field whose label does not
FEWEST_FILLED = 3  # so few texts may be alike by chance
LETTERS = re.compile(r"[^\W\d_]+")
TITLE, OTHER = "title", "other"  # of the weights: what names records, and what is none of the roles
TITLE_CHANCE = 2.0  # what it weighs that contents look like the names of measures
LATER = 0.5  # what it weighs against a column that another one stands before
UNRIVALLED = 9.0
OPENING = 3.0  # what it weighs that words open each record
FINENESS = 4.0  # what it weighs that a column has a cell for each row
TITLE_LETTERS = 9  # a title has as many letters on average
TITLE_DISTINCT = 0.5  # so many of the titles differ in their letters
NAMING_ROLES = frozenset({"responsible", "timeline", "funding", "indicator", "target"})


class Roles(NamedTuple):
    """The columns of a sheet with their roles; `title` is the one that names measures, `rival` the next best.

    `margin` is how much better the title is than its rival.
    """

    columns: tuple[Column, ...]
    title: int | None
    rival: int | None = None
    margin: float = UNRIVALLED

    def having(self, *roles: Role) -> list[int]:
        """The indexes of the columns that hold one of the roles."""
        return [j for j, column in enumerate(self.columns) if not column.roles.isdisjoint(roles)]


def roles_in(sheet: Sheet, lexicon: Lexicon, known: Sequence[Column] = ()) -> Roles:
    """The roles of the columns of a sheet; `known` are those of a table that it goes on from."""
    contents = [[slot.words for slot in column] for column in sheet.contents]
    columns = columns_of(sheet.labels, contents, lexicon)
    columns[: len(known)] = known
    if not any("indicator" in column.roles for column in columns):
        # „Matas“ is that by which success is measured where nothing else is
        columns = [_measuring(column, texts) for column, texts in zip(columns, contents, strict=True)]
    for j, role in enumerate(sheet.known):
        if role:
            columns[j] = columns[j]._replace(roles=frozenset({role}))
    likely = [likelihoods(seen) for seen in sheet_features(contents, sheet.records, lexicon)]
    title, rival, margin = _title(columns, contents, likely, sheet, lexicon)
    if title is None:
        return Roles(tuple(columns), None)
    if "measure" not in columns[title].roles:
        columns[title] = columns[title]._replace(roles=frozenset({"measure"}))
    return Roles(tuple(_with_likely(columns, contents, likely)), title, rival, margin)


def _measuring(column: Column, texts: Sequence[str]) -> Column:
    """A column of units that holds more than the names of units: it is one of indicators."""
    several = sum(len(text.split()) > 1 for text in texts)
    is_more = column.roles == {"unit"} and several * 2 > len(texts)
    return column._replace(roles=frozenset({"indicator"})) if is_more else column


def _with_likely(
    columns: Sequence[Column], contents: Sequence[Sequence[str]], likely: Sequence[Mapping[str, float]]
) -> list[Column]:
    """Columns without a role given the one that their contents show, if no other column has it; the surest first."""
    resolved = list(columns)
    taken = {role for column in columns for role in column.roles}
    shown = ((j, *_surest(likely[j])) for j, column in enumerate(columns) if not column.roles)
    for j, role, chance in sorted(shown, key=lambda one: -one[2]):
        if role and chance >= SURE and role not in taken and len(contents[j]) >= FEWEST_FILLED:
            resolved[j] = columns[j]._replace(roles=frozenset({role}))
            taken.add(role)
    return resolved


def _surest(likely: Mapping[str, float]) -> tuple[Role | None, float]:
    """The likeliest role of a field that names no records; none where it is nothing that matters."""
    role = max(likely, key=lambda name: likely[name])
    return (None, 0.0) if role in (TITLE, OTHER) else (cast("Role", role), likely[role])


def _title(
    columns: Sequence[Column],
    contents: Sequence[Sequence[str]],
    likely: Sequence[Mapping[str, float]],
    sheet: Sheet,
    lexicon: Lexicon,
) -> tuple[int | None, int | None, float]:
    """The column that names the measures, its best rival, and how much better it is."""
    fields = {role for column in columns for role in column.roles}
    nameless = [chances for column, chances in zip(columns, likely, strict=True) if not column.roles]
    if len(nameless) > len(fields):
        # in words that nobody knows the contents tell what the fields are
        fields |= {role for role, chance in map(_surest, nameless) if role and chance >= SURE}
    most = max(map(len, contents), default=1) or 1
    scores: list[tuple[float, int]] = []
    for j, column in enumerate(columns):
        base = OPENING if j == sheet.opens and not column.roles else _naming(column, fields, lexicon)
        if base is None or not is_title_like(contents[j], lexicon):
            continue
        chance = TITLE_CHANCE * likely[j][TITLE] - LATER * len(scores)
        scores.append((base + chance + FINENESS * len(contents[j]) / most, -j))
    if not scores:
        return None, None, 0.0
    (best, j), *rest = sorted(scores, reverse=True)
    return (-j, -rest[0][1], best - rest[0][0]) if rest else (-j, None, UNRIVALLED)


def _naming(column: Column, fields: Set[Role], lexicon: Lexicon) -> float | None:
    """How well a label fits the names of measures; None where it is that of another field."""
    concepts = lexicon.matcher.concepts(column.header)
    if column.roles <= {"measure", "detail"} and "card_name" in concepts:
        return 4.0 if "measure" in column.roles or "measure" in fields else 3.0
    if "measure" in column.roles:
        return 3.0 if len(column.roles) == 1 else 2.5
    if "measure" in fields or "task" in fields or len(fields & NAMING_ROLES) < 2:
        return None
    if "detail" in column.roles:
        return 1.0
    return None if column.roles else 0.5


def is_title_like(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """True where the texts have words enough to name something, and do not say the same again and again."""
    filled = [text for text in texts if not is_empty(text, lexicon)]
    letters = ["".join(LETTERS.findall(text)).casefold() for text in filled]
    if not letters:
        return False
    long = sum(map(len, letters)) >= TITLE_LETTERS * len(letters)
    return long and (len(letters) < FEWEST_FILLED or len(set(letters)) >= TITLE_DISTINCT * len(letters))
