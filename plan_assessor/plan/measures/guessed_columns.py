"""What the columns of a table hold, told from what stands in them where their headers do not say."""

from __future__ import annotations

import re
from collections import Counter

from plan_assessor.document.model import Table, each_once
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.measures.columns import Header, Role
from plan_assessor.plan.measures.fields import kind_of
from plan_assessor.plan.sentences import is_empty

# of the filled cells of a column so many must agree, and at least so many must be filled
AGREEING = 0.6
FEWEST_FILLED = 3
# a count with its unit: „20 dalyvių“, „4 grupės“, „80 proc.“
COUNT = re.compile(r"\d+(?:[.,]\d+)?\s*(?:%|[^\W\d_]{3,})|[^\W\d_]{4,}.{0,60}\d")
INFERRED: dict[str, Role] = {"responsible": "responsible", "timeline": "timeline", "funding": "funding"}


def with_inferred_roles(header: Header, table: Table, lexicon: Lexicon) -> Header:
    """The header, columns without a role given the one that most of their cells show, if no other column has it."""
    if not header.having("measure"):
        return header
    columns = list(header.columns)
    taken = {role for column in columns for role in column.roles}
    for j, column in enumerate(columns):
        role = None if column.roles else _role(table, header.rows, j, lexicon)
        if role and role not in taken:
            columns[j] = column._replace(roles=frozenset({role}))
            taken.add(role)
    return Header(header.rows, tuple(columns))


def _role(table: Table, first: int, column: int, lexicon: Lexicon) -> Role | None:
    cells = each_once(row[column] for row in table.grid[first:])
    texts = [text for cell in cells if not is_empty(text := flat(cell.text), lexicon)]
    if len(texts) < FEWEST_FILLED:
        return None
    votes = Counter(_kind(text, lexicon) for text in texts)
    role, count = votes.most_common(1)[0]
    return role if role and count >= AGREEING * len(texts) else None


def _kind(text: str, lexicon: Lexicon) -> Role | None:
    kind = kind_of(text, lexicon)
    if kind:
        return INFERRED[kind]
    return "indicator" if COUNT.search(text) else None
