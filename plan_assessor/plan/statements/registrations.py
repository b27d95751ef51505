"""How a signed document is registered: its metadata, or the page of them that a document management system adds.

Codebook, „Signed documents“: a registration that names the council, a date and a number is as good as an approval mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.document.model import Paragraph, Place, Registration
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.act_numbers import act_numbers, plain
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.statements.acts import Mark, body_of

LONGEST_PAGE = 60
"""Blocks of the page of metadata."""
BETWEEN = " · "
FIELDS = ("metadata_author", "metadata_title", "metadata_registered", "metadata_other")


def registered(context: Context) -> Iterator[Mark]:
    """The registrations of decisions of the council that are on a plan."""
    for file, registration in context.registrations:
        said = (registration.author, registration.sort, registration.date, registration.number)
        place = Place(file=file, quote=BETWEEN.join(filter(None, said)))
        yield from _mark(registration, place, context.lexicon)
    for item, registration in _pages(context.items, context.lexicon):
        yield from _mark(registration, item.place(registration.number), context.lexicon)


def _mark(registration: Registration, place: Place, lexicon: Lexicon) -> Iterator[Mark]:
    dates = lexicon.calendar.dates(registration.date)
    is_by_council = body_of(f"{registration.author} {registration.sort}", lexicon) == "council"
    if dates and registration.number and is_by_council and head_kind(registration.title, lexicon) in ("plan", None):
        yield Mark("council", dates[0].iso, plain(registration.number), place, draft=False)


def _pages(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[Item, Registration]]:
    """The pages „Detalūs metaduomenys“, each with what it says."""
    for index, item in enumerate(items):
        if "metadata_page" in lexicon.matcher.concepts(item.text):
            page = [other for other in items[index + 1 : index + 1 + LONGEST_PAGE] if other.file == item.file]
            yield item, _read(flat(" ".join(map(_words, page))), lexicon)


def _words(item: Item) -> str:
    return item.text if isinstance(item.block, Paragraph) else " ".join(cell.text for cell in item.block.cells)


def _read(text: str, lexicon: Lexicon) -> Registration:
    """What stands after each label of the page, up to the next."""
    hits = sorted((hit for hit in lexicon.matcher.find(text) if hit.concept in FIELDS), key=lambda hit: hit.start)
    ends = [*(hit.start for hit in hits[1:]), len(text)]
    said: dict[str, str] = {}
    for hit, end in zip(hits, ends, strict=True):
        said.setdefault(hit.concept, text[hit.end : end].strip(" :"))
    entry = said.get("metadata_registered", "")
    return Registration(
        author=said.get("metadata_author", ""),
        sort="",
        title=said.get("metadata_title", ""),
        date=entry,
        number=next((number.number for number in act_numbers(entry, lexicon)), ""),
    )
