"""All that the records of a document say: read in the order of its pages, then joined to one another."""

from __future__ import annotations

from collections.abc import Iterator

from plan_assessor.plan.context import Context
from plan_assessor.plan.records.around import grant_beside
from plan_assessor.plan.records.below import grant_repeated
from plan_assessor.plan.records.by_groups import join_by_group
from plan_assessor.plan.records.by_letters import grant_by_letters
from plan_assessor.plan.records.gather import Gatherer
from plan_assessor.plan.records.gathered import Gathered
from plan_assessor.plan.records.headings import grant_named
from plan_assessor.plan.records.indexed import grant_indexed
from plan_assessor.plan.records.joining import join_by_number, join_by_order, joined_by_title
from plan_assessor.plan.records.listed_numbers import with_numbers_of_list
from plan_assessor.plan.records.under_headings import grant_told


def gather(context: Context) -> Gathered:
    """All that the records of the document give."""
    gatherer = Gatherer(context)
    gatherer.read_tables()
    gatherer.read_lines()
    gatherer.read_likeliest()
    gathered = gatherer.gathered
    gathered.builders.sort(key=lambda builder: builder.index)
    gathered.cards, gathered.builders = set(_giving(context, gathered)), joined_by_title(gathered.builders)
    with_numbers_of_list(context.items, gathered.builders)
    for loose in gathered.loose:
        joined = any(
            join(context, gathered.builders, *loose) for join in (join_by_number, join_by_order, join_by_group)
        )
        gatherer.account_for(loose, joined)
    gatherer.join_unread()
    gatherer.account_for_unread()
    gathered.lines |= grant_repeated(context, gathered.builders, gatherer.labels)
    grant_named(context, gathered.builders)
    grant_beside(context, gathered.builders)
    gathered.lines |= grant_told(context, gathered.builders)
    gathered.lines |= grant_indexed(context, gathered.builders)
    gathered.lines |= grant_by_letters(context, gathered.builders)
    gathered.accounts.sort(key=lambda account: account.place.table or 0)
    return gathered


def _giving(context: Context, gathered: Gathered) -> Iterator[int]:
    """The tables that are cards of measures, also of those told twice; one that gave nothing speaks of the plan."""
    given = {(place.file, place.table) for one in gathered.builders for place in (one.place, *one.fields.values())}
    return (n for n in gathered.cards if (context.items[n].file, context.items[n].table) in given)
