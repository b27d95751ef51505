"""Indicators of goals, tasks or the whole plan, apart from those of measures (field notes, 2.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Statement
from plan_assessor.plan.sentences import content_after


def plan_indicators(context: Context) -> Iterator[Statement]:
    """„Programos vertinimo kriterijai:“ with a list under it, or the label with its content."""
    for sentence in context.sentences:
        hit = sentence.first("indicator_word")
        if hit is None:
            continue
        item = context.items[sentence.position]
        content = content_after(sentence.text, hit.end)
        below = (
            []
            if content
            else (context.body_after(sentence.position) if item.heading else context.listed(sentence.position))
        )
        if content is None and not (item.heading or sentence.text.endswith(":")):
            continue
        texts = [(content, sentence.place)] if content else [(i.text, i.place()) for i in below]
        for text, place in texts:
            if re.search(r"\d", text) and (context.scope.covers(text)):
                yield Statement(topic="indicators", kind="plan_level", place=place)
                break
