"""What each table and list of a plan was understood as, for `assess explain PLAN --account`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.plan.model import Account, Plan
from plan_assessor.report.wording import clean, place_text, shorten

WORDS = 60  # characters of the first words of a list


def account_lines(plan: Plan, lang: Language) -> Iterator[str]:
    """A line for each table and list in the order of the plan, and one for what its statements say."""
    for account in plan.accounts:
        yield _line(account, lang)
    said = Counter(statement.topic for statement in plan.statements)
    topics = ", ".join(f"{topic} ({count})" for topic, count in said.items()) or "–"
    yield text("account.statements", lang, topics=topics, paragraphs=len(plan.passages))


def _line(account: Account, lang: Language) -> str:
    place = account.place.model_copy(update={"row": None})
    words = shorten(clean(place.quote), WORDS)
    where = ", ".join(filter(None, [place_text(place, lang, with_file=False), words]))
    return text("account.line", lang, place=where, kind=text(f"account.{account.kind}", lang), records=account.records)
