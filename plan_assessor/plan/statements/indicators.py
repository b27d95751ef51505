"""Indicators of goals, tasks or the whole plan, apart from those of measures (field notes, 2.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.document.model import Table
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Reading, content_after
from plan_assessor.plan.measures.columns import Header, distinct
from plan_assessor.plan.model import Statement
from plan_assessor.plan.outline.item import Item


def plan_indicators(reading: Reading, loose: list[tuple[Item, Header]]) -> Iterator[Statement]:
    """Lists and labels of indicators in the text, and tables of indicators that belong to no measures."""
    yield from _listed(reading)
    for item, header in loose:
        yield from _tabled(reading, item, header)


def _listed(reading: Reading) -> Iterator[Statement]:
    """„Programos vertinimo kriterijai:“ with a list under it, or the label with its content."""
    for sentence in reading.sentences:
        hit = sentence.first("indicator_word")
        if hit is None:
            continue
        item = reading.items[sentence.position]
        content = content_after(sentence.text, hit.end)
        below = (
            []
            if content
            else (reading.body_after(sentence.position) if item.heading else reading.listed(sentence.position))
        )
        if content is None and not (item.heading or sentence.text.endswith(":")):
            continue
        texts = [(content, sentence.place)] if content else [(i.text, i.place()) for i in below]
        for text, place in texts:
            if re.search(r"\d", text) and (not reading.hosted or reading.about(text)):
                yield Statement(topic="indicators", kind="plan_level", place=place)
                break


def _tabled(reading: Reading, item: Item, header: Header) -> Iterator[Statement]:
    """A table with a column of indicators and target values: of goals, tasks or years to come."""
    columns = header.having("indicator")
    above = reading.lexicon.matcher.concepts(" ".join(item.section[-1:]))
    if not columns or not (_has_targets(reading, header) or above & {"header_goal", "header_task"}):
        return
    table = item.block
    assert isinstance(table, Table)
    for index, row in enumerate(table.grid[header.rows :], header.rows):
        words = " ".join(flat(cell.text) for cell in distinct(row))
        text = flat(row[columns[0]].text)
        if text and not reading.is_empty(text) and (not reading.hosted or reading.about(words)):
            place = item.row_place(index, header.columns[columns[0]].header, text)
            yield Statement(topic="indicators", kind="plan_level", place=place)
            return


def _has_targets(reading: Reading, header: Header) -> bool:
    """True where a column is for goals or tasks, for target values, or for a year that is still to come."""
    if header.having("goal", "task"):
        return True
    for column in header.columns:
        if "value" in column.roles and "target_value" in reading.lexicon.matcher.concepts(column.header):
            return True
    years = [column.year for column in header.columns if column.year]
    return len(years) >= 2 and any("plan_years" in reading.lexicon.matcher.concepts(c.header) for c in header.columns)
