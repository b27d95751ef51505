"""Columns whose label says something else than what stands under it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.actions import begins_with_action
from plan_assessor.plan.records.assignment import SINGLE, TITLE
from plan_assessor.plan.records.columns import Column
from plan_assessor.plan.records.features import kinds, speaks_for
from plan_assessor.plan.sentences import is_empty

PLAINLY = 0.8  # the chance of a role that contents show against their label
FEWEST_MARKS = 3
FEWEST_CODES = 2
COUNTED_NAME = re.compile(r"(?P<count>\d{1,2}\.?|[^\W\d_]+)\s(?P<name>[^\W\d_]+)")
FIRST_MARKS = frozenset("AaBb")
MONEY, PAID = frozenset({"amount", "source"}), 0.5
DATED = 0.8  # of the cells


def relabelled(columns: Sequence[Column], contents: Sequence[Sequence[str]], lexicon: Lexicon) -> list[Column]:
    """The columns, those that count, measure, pay or date by what stands under them with the roles that it shows."""
    made = [counting(figures(column, texts), texts) for column, texts in zip(columns, contents, strict=True)]
    made = [timed(coding(column, texts, lexicon), texts, lexicon) for column, texts in zip(made, contents, strict=True)]
    if not any("measure" in column.roles for column in made):
        made = [acting(column, texts, lexicon) for column, texts in zip(made, contents, strict=True)]
    if not any("indicator" in column.roles for column in made):
        # „Matas“ is that by which success is measured where nothing else is
        made = [measuring(column, texts, lexicon) for column, texts in zip(made, contents, strict=True)]
    if not any("funding" in column.roles for column in made):
        made = [paying(column, texts, lexicon) for column, texts in zip(made, contents, strict=True)]
    if not any("timeline" in column.roles for column in made):
        made = [dating(column, texts, lexicon) for column, texts in zip(made, contents, strict=True)]
    return made


def reopened(
    column: Column, columns: Sequence[Column], seen: Mapping[str, float], likely: Mapping[str, float]
) -> Column:
    """A column in which nothing stands of what its label names, without its role.

    Another one must be named the same („Priemonės dalyviai“ beside „Dalyviai“), or what stands in it be plainly what
    none is named.
    """
    role = next(iter(column.roles)) if len(column.roles) == 1 else None
    if role not in SINGLE or column.marks or column.year is not None or not seen["filled"] or speaks_for(role, seen):
        return column
    again = sum(other.roles == column.roles for other in columns) > 1
    plain = max(likely, key=lambda name: likely[name])
    named = any(plain in other.roles for other in columns)
    is_another = plain in SINGLE and likely[plain] >= PLAINLY and not named and speaks_for(plain, seen)
    return column._replace(roles=frozenset()) if again or is_another else column


def results(column: Column, columns: Sequence[Column], likely: Sequence[Mapping[str, float]], own: int) -> Column:
    """A column „Kas bus padaryta“ that holds results, beside one that plainly names measures."""
    if column.roles != {"measure"} or likely[own]["indicator"] < PLAINLY:
        return column
    others = [(other, one) for j, (other, one) in enumerate(zip(columns, likely, strict=True)) if j != own]
    named = any(other.roles <= {"measure"} and one[TITLE] >= PLAINLY for other, one in others)
    free = not any("indicator" in other.roles for other in columns)
    return column._replace(roles=frozenset({"indicator"})) if named and free else column


def figures(column: Column, texts: Sequence[str]) -> Column:
    """A column „2025 m. skirta“ in which only numbers stand: they are those of its year, and nobody whom it is for."""
    told = [text for text in texts if any(map(str.isalnum, text))]
    if column.roles != {"target"} or column.year is None or not told or any(any(map(str.isalpha, t)) for t in told):
        return column
    return column._replace(roles=frozenset({"year"}))


def counting(column: Column, texts: Sequence[str]) -> Column:
    """A column of letters one after another, „A“, „B“, „C“, whatever it is called: by these rows are spoken of."""
    marks = [text.strip(" .)") for text in texts]
    if not column.roles <= {"unit"} or len(marks) < FEWEST_MARKS or not all(mark.isalpha() for mark in marks):
        return column
    # one may be left out („C“ has no money)
    counted = all(len(mark) == 1 for mark in marks) and marks == sorted(set(marks)) and marks[0] in FIRST_MARKS
    return column._replace(roles=frozenset({"number"})) if counted else column


def coding(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column „Veikla“ of nothing but codes („V1“, „V2“), or one without a label that counts („1 veiksmas“): they are
    the numbers of what another column or table names.
    """
    if not column.roles <= {"measure"} or len(texts) < FEWEST_CODES:
        return column
    counted = {counted_name(text, lexicon) for text in texts}
    coded = bool(column.roles) and all("code" in kinds(text, lexicon) for text in texts)
    counts = len(counted) == 1 and None not in counted
    return column._replace(roles=frozenset({"number"})) if coded or counts else column


def counted_name(text: str, lexicon: Lexicon) -> str | None:
    """What „1 veiksmas“ or „Antras veiksmas“ counts, None where it does not only count."""
    match = COUNTED_NAME.fullmatch(text)
    counts = match and (match["count"][0].isdigit() or "ordinal" in lexicon.matcher.concepts(match["count"]))
    return match["name"].casefold() if match and counts else None


def acting(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column „Kaip sužinosime“ of nothing but actions, where none is named for these: it is one of measures."""
    acts = [begins_with_action(text, lexicon) and not any(map(str.isdigit, text)) for text in texts]
    if column.roles != {"indicator"} or len(acts) < FEWEST_MARKS or not all(acts):
        return column
    return column._replace(roles=frozenset({"measure"}))


def timed(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column headed by a year over parts of it („2025 m. | kovas“): it says when, not for how much."""
    if column.roles != {"year"} or not texts:
        return column
    told = sum("time" in kinds(text, lexicon) for text in texts)
    paid = any(not kinds(text, lexicon).isdisjoint(MONEY) for text in texts)
    dated = told >= DATED * len(texts) and not paid
    return column._replace(roles=frozenset({"timeline"}), year=None) if dated else column


def measuring(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column of units that holds more than the names of units: it is one of indicators."""
    if column.roles != {"unit"}:
        return column
    filled = [text for text in texts if not is_empty(text, lexicon)]
    worded = sum(len(text.split()) > 1 for text in filled)
    return column._replace(roles=frozenset({"indicator"})) if worded * 2 > len(filled) else column


def paying(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column that asks how much, and tells money: it is one of funds („Kiek? | 500 Eur, SB“)."""
    if column.roles != {"value"} or not texts:
        return column
    paid = sum(not kinds(text, lexicon).isdisjoint(MONEY) for text in texts)
    return column._replace(roles=frozenset({"funding"})) if paid >= PAID * len(texts) else column


def dating(column: Column, texts: Sequence[str], lexicon: Lexicon) -> Column:
    """A column of what is done, of which nothing but times are told: it says when („Įvykdymas | 2024 m. gegužė“)."""
    if column.roles != {"other"} or not texts:
        return column
    dated = sum("only_time" in kinds(text, lexicon) for text in texts)
    return column._replace(roles=frozenset({"timeline"})) if dated >= DATED * len(texts) else column
