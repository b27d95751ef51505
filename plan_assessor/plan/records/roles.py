"""What each field of a sheet holds, told for all of its records together: by its label, and by what stands under it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from itertools import repeat
from types import MappingProxyType
from typing import NamedTuple, cast

from plan_assessor.language.lexicon import Lexicon
from plan_assessor.plan.records.assignment import OTHER, TITLE, Given, assign, weighed
from plan_assessor.plan.records.builder import BuilderField
from plan_assessor.plan.records.cell_lists import several
from plan_assessor.plan.records.columns import ASKING, Column, Role, columns_of, with_year
from plan_assessor.plan.records.features import kinds, letters_of, mean_length, sheet_features, speaks_for
from plan_assessor.plan.records.relabelled import relabelled, reopened, results
from plan_assessor.plan.records.sheet import Sheet
from plan_assessor.plan.records.weights import likelihoods
from plan_assessor.plan.sentences import is_empty

SURE = 1.0  # by how much the best reading of a field without a known label is better than the next, in logarithms
FEWEST_FILLED = 3  # so few texts may be alike by chance
USUAL, UNUSUAL = 4.0, 1.0  # what it weighs that the labels of all other fields, or of none, are known
TITLE_CHANCE = 2.0  # what it weighs that contents look like the names of measures
LATER = 0.5  # what it weighs against a column that another one stands before
ASKED = 2.5  # and against one that asks what is done beside one that names measures („Priemonė“, „Kas bus daroma“)
OPENING = 3.0  # what it weighs that words open each record
NAME_OVER = 2.0  # and that they are shorter than what the card says is done („Kalbos klubas“ over „Ką darysime: …“)
FINE = 0.75  # so many cells, at least, has a column of names beside one that has a cell for each row
FINENESS = 4.0  # what it weighs that a column has a cell for each row
TITLE_LETTERS = 9  # a title has as many letters on average
TITLE_DISTINCT = 0.5  # so many of the titles differ in their letters
FEWEST_FIELDS = 2  # beside a column that nothing but its contents makes the name of measures
CLEAR = 0.7  # the chance from which such a column of actions, or one in cards, needs one field less
ACTIONS, ACTING, MOSTLY_ACTING = frozenset({"infinitive", "verbal_noun"}), 0.5, 0.8
LISTED = 6.0  # what it weighs that the cells of a column are lists of actions
LISTING: frozenset[Role] = frozenset({"measure", "detail", "value", "task"})  # what such a column may be called
TASKS: frozenset[Role] = frozenset({"task", "goal"})
# what a column can fill
FIELDS: tuple[BuilderField, ...] = ("indicator", "responsible", "timeline", "funding", "target")
NAMING_ROLES: frozenset[Role] = frozenset({"responsible", "timeline", "funding", "indicator", "target"})


NOTHING_UNSURE: Mapping[str, str] = MappingProxyType({})


class Roles(NamedTuple):
    """The columns of a sheet with their roles; `title` is the one that names measures.

    `unsure` are the roles of columns that contents alone tell, where another reading is close, each with the words of
    the column's label (or of its first cell).
    """

    columns: tuple[Column, ...]
    title: int | None
    unsure: Mapping[str, str] = NOTHING_UNSURE

    def having(self, *roles: Role) -> list[int]:
        """The indexes of the columns that hold one of the roles."""
        return [j for j, column in enumerate(self.columns) if not column.roles.isdisjoint(roles)]

    @property
    def fields(self) -> frozenset[Role]:
        """The roles of columns that are fields of measures."""
        return NAMING_ROLES.intersection(role for column in self.columns for role in column.roles)

    def filled_by(self, column: Column) -> Iterator[BuilderField]:
        """The fields of a measure that the cells of a column fill."""
        for name in FIELDS:
            if name in column.roles:
                yield name
        if "partner" in column.roles and not self.having("responsible"):
            yield "responsible"
        if "value" in column.roles and not self.having("indicator"):
            yield "indicator"
        if "year" in column.roles:
            yield "funding"
        if column.year and "timeline" not in column.roles and column.roles & {"funding", "value", "year"}:
            yield "timeline"

    @property
    def tell_of_other_things(self) -> bool:
        """True for a column of what is done already, unless others say when, or for whom, the rest will be."""
        planned = any(c.roles & {"timeline", "target"} or (c.year and "funding" in c.roles) for c in self.columns)
        return bool(self.having("other")) and not planned


def roles_in(sheet: Sheet, lexicon: Lexicon, known: Sequence[Column] = (), elsewhere: Collection[str] = ()) -> Roles:
    """The roles of the columns of a sheet; `known` are those of a table that it goes on from.

    `elsewhere` are the roles of what another table or list says of the same records, their names among it.
    """
    contents = [[slot.words for slot in column] for column in sheet.contents]
    columns = columns_of(sheet.labels, contents, lexicon)
    columns[: len(known)] = known
    columns = relabelled(columns, contents, lexicon)
    for j, role in enumerate(sheet.known):
        if role:
            columns[j] = columns[j]._replace(roles=frozenset({role}))
    seen = sheet_features(contents, sheet.records, lexicon)
    likely = [likelihoods(one) for one in seen]
    columns = [reopened(column, columns, *shown) for column, *shown in zip(columns, seen, likely, strict=True)]
    columns = [results(column, columns, likely, j) for j, column in enumerate(columns)]
    chances = [_adding(one) for one in likely] if elsewhere else likely
    given = _given(columns, contents, seen, chances, elsewhere, lexicon)
    told = [
        column._replace(roles=frozenset({cast("Role", given[j].role)}))
        if j in given and given[j].role not in (TITLE, OTHER)
        else column
        for j, column in enumerate(columns)
    ]
    for j, column in enumerate(told):
        told[j] = with_year(column, told[:j], contents[j])
    title = _title(told, contents, seen, likely, sheet, lexicon) if not elsewhere else None
    if title is None:
        return Roles(tuple(told), None)
    if "measure" not in told[title].roles:
        told[title] = told[title]._replace(roles=frozenset({"measure"}))
    for j in given:
        if told[j].roles == {"target"} and seen[j]["infinitive"] >= ACTING:
            # „gerinti paslaugas užsieniečiams“ names a task, and nobody whom it is for
            told[j] = told[j]._replace(roles=frozenset())
    names = [column.header or next(iter(texts), "") for column, texts in zip(columns, contents, strict=True)]
    return Roles(tuple(told), title, {role: names[j] for role, j in _unsure(given, title).items()})


def _adding(likely: Mapping[str, float]) -> dict[str, float]:
    """The chances in a table whose records are named elsewhere: what it adds to them are their fields."""
    others = {role: chance for role, chance in likely.items() if role not in (TITLE, OTHER)}
    return {role: chance / sum(others.values()) for role, chance in others.items()} | {TITLE: 0.0, OTHER: 0.0}


def _given(
    columns: Sequence[Column],
    contents: Sequence[Sequence[str]],
    seen: Sequence[Mapping[str, float]],
    likely: Sequence[Mapping[str, float]],
    elsewhere: Collection[str],
    lexicon: Lexicon,
) -> dict[int, Given]:
    """The roles that contents give to the columns whose labels tell none."""
    filled = [sum(not is_empty(text, lexicon) for text in texts) for texts in contents]
    without = [j for j, column in enumerate(columns) if not column.roles and filled[j]]
    taken = {TITLE if role == "measure" else role for column in columns for role in column.roles} | {*elsewhere}
    # who calls fields by their usual names calls by others what is none of them
    usual = 1 - len(without) / max(1, len(columns))
    # a question that asks for a field is nobody's usual name („Kas imasi“)
    asking = [not lexicon.matcher.concepts(columns[j].header).isdisjoint(ASKING) for j in without]
    chances = [weighed(_shown(likely[j], seen[j]), filled[j]) for j in without]
    naming = [j for j in without if is_title_like(contents[j], lexicon)]
    finest = max((len(contents[j]) for j in naming), default=0)
    for one, j in zip(chances, without, strict=True):
        # what is merged over several records stands over those that each have a name
        if j not in naming or len(contents[j]) < FINE * finest:
            one.pop(TITLE, None)
    found = assign(
        [
            one | {OTHER: one[OTHER] + USUAL * usual * (not asks) - UNUSUAL}
            for one, asks in zip(chances, asking, strict=True)
        ],
        taken,
    )
    return dict(zip(without, found, strict=True))


def _shown(likely: Mapping[str, float], seen: Mapping[str, float]) -> dict[str, float]:
    """The chances of the roles for which some of the texts speak; looks alone make none."""
    return {role: chance for role, chance in likely.items() if speaks_for(role, seen)}


def _unsure(given: Mapping[int, Given], title: int) -> dict[str, int]:
    """The roles between which contents do not decide, each with its column."""
    close = {j: one for j, one in given.items() if j != title and one.margin < SURE}
    return {role: j for j, one in close.items() for role in (one.role, one.rival) if role != OTHER}


def _title(
    columns: Sequence[Column],
    contents: Sequence[Sequence[str]],
    seen: Sequence[Mapping[str, float]],
    likely: Sequence[Mapping[str, float]],
    sheet: Sheet,
    lexicon: Lexicon,
) -> int | None:
    """The column that names the measures."""
    fields = {role for column in columns for role in column.roles}
    asked = len(_borne_out(columns, seen)) + sum(map(_is_asked, columns, contents, repeat(lexicon)))
    most = max(map(len, contents), default=1) or 1
    asking = {j for j, column in enumerate(columns) if "asks" in lexicon.matcher.concepts(column.header)}
    named_beside = any("measure" in column.roles for j, column in enumerate(columns) if j not in asking)
    scores: list[tuple[float, int]] = []
    for j, column in enumerate(columns):
        tells = likely[j][TITLE] >= CLEAR and (sheet.shape == "cards" or act(contents[j], lexicon, ACTING))
        enough = FEWEST_FIELDS - tells
        # „Darbo turinys“ over nothing but actions names them, whatever stands beside
        told = column.roles == {"detail"} and sheet.shape == "grid" and act(contents[j], lexicon, MOSTLY_ACTING)
        named = _naming(column, fields, told or asked >= enough, lexicon)
        base = _opening(columns, contents, j) if j == sheet.opens and not column.roles else named
        if sheet.shape == "grid" and column.roles <= LISTING and _lists_actions(contents[j], lexicon):
            # „Programme | Components“: what stands in lists is done, what stands over them only names it
            base = LISTED
        if base is None or not is_title_like(contents[j], lexicon):
            continue
        chance = TITLE_CHANCE * likely[j][TITLE] - LATER * len(scores) - ASKED * (j in asking and named_beside)
        scores.append((base + chance + FINENESS * len(contents[j]) / most, -j))
    return -max(scores)[1] if scores else None


def _borne_out(columns: Sequence[Column], seen: Sequence[Mapping[str, float]]) -> frozenset[Role]:
    """The fields of measures that contents show, or nobody has filled: „Vaikų iki 18 m. | 291“ is no term."""
    shown = (
        column.roles
        for column, one in zip(columns, seen, strict=True)
        if column.marks or column.year is not None or not one["filled"] or any(speaks_for(r, one) for r in column.roles)
    )
    return NAMING_ROLES.intersection(role for roles in shown for role in roles)


def _lists_actions(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """True where most cells hold several actions each."""
    return len(texts) > 1 and sum(len(several(text, lexicon)) > 1 for text in texts) >= ACTING * len(texts)


def _opening(columns: Sequence[Column], contents: Sequence[Sequence[str]], own: int) -> float:
    """What it weighs that the words of a column without a label open each record."""
    longer = [mean_length(contents[j]) for j, column in enumerate(columns) if "measure" in column.roles]
    return OPENING + NAME_OVER * (bool(longer) and mean_length(contents[own]) < min(longer))


def _is_asked(column: Column, texts: Sequence[str], lexicon: Lexicon) -> bool:
    """True for a column in which nobody has written yet what it asks for („“, „…“, „bus patikslinta“)."""
    return not column.roles and bool(column.header) and all(is_empty(text, lexicon) for text in texts)


def act(texts: Sequence[str], lexicon: Lexicon, share: float) -> bool:
    """True where so many of the texts tell an action."""
    acting = sum(not kinds(text, lexicon).isdisjoint(ACTIONS) for text in texts)
    return acting >= share * len(texts)


def _naming(column: Column, fields: Set[Role], enough: bool, lexicon: Lexicon) -> float | None:
    """How well a label fits the names of measures; None where it is that of another field.

    `enough` says that the columns beside it are fields of measures, whatever it is called itself.
    """
    concepts = lexicon.matcher.concepts(column.header)
    if column.roles <= {"measure", "detail"} and "card_name" in concepts:
        return 4.0 if "measure" in column.roles or "measure" in fields else 3.0
    if "measure" in column.roles:
        return 3.0 if len(column.roles) == 1 else 2.5
    if "measure" in fields or not enough:
        return None
    if column.roles and column.roles <= TASKS:
        # „Tikslas, uždavinys, sumanymas“: the word that is not known may be that of measures
        return 0.5 if lexicon.unknown(column.header) else None
    if "task" in fields and "timeline" not in fields:
        return None
    if "detail" in column.roles:
        return 1.0
    return None if column.roles else 0.5


def is_title_like(texts: Sequence[str], lexicon: Lexicon) -> bool:
    """True where the texts have words enough to name something, and do not say the same again and again."""
    filled = [text for text in texts if not is_empty(text, lexicon)]
    letters = [letters_of(text) for text in filled]
    if not letters:
        return False
    long = sum(map(len, letters)) >= TITLE_LETTERS * len(letters)
    return long and (len(letters) < FEWEST_FILLED or len(set(letters)) >= TITLE_DISTINCT * len(letters))
