"""The measures that stand in the text: lists, points with fields below them, cards written as paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from plan_assessor.document.model import Notice, Table
from plan_assessor.language.text import WORD
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Account, AccountKind
from plan_assessor.plan.records.actions import acts, begins_with_action
from plan_assessor.plan.records.builder import MeasureBuilder, Said
from plan_assessor.plan.records.choose import ENOUGH, Announced, evidence, is_enough, is_one, stands_under_a_task
from plan_assessor.plan.records.entries import NUMBERED
from plan_assessor.plan.records.headings import is_a_body
from plan_assessor.plan.records.joining import dotted
from plan_assessor.plan.records.names import are_names
from plan_assessor.plan.records.prose import with_told
from plan_assessor.plan.records.regions import Region, regions
from plan_assessor.plan.records.roles import FEWEST_FIELDS, Roles
from plan_assessor.plan.records.rows import RowReader
from plan_assessor.plan.records.sections import PLAIN
from plan_assessor.plan.records.sheet import Sheet
from plan_assessor.plan.records.understand import understood
from plan_assessor.plan.records.vocabulary import Labels

FIRST_LEVEL = f"{NUMBERED}1"
FEWEST_LISTED = 3  # records of a list that is more than a remark
NEARLY = 1.5  # evidence of records with fields that are measures where nothing else is
MANY_LISTED = 20
ACTING = 0.6  # the share of the points of a list that tell an action
# „Veiksmų planas“, „Darbų sąrašas“
NAMES_A_PLAN = {"plan_name", "measures_heading"}
# „DĖL … VEIKSMŲ PLANO PATVIRTINIMO“
APPROVED_PLAN = {"plan_kind", "approval_noun"}
MOSTLY_ACTING = 0.8  # the same of a list that nothing but its like announces
LONGEST_POINT = 160  # characters of a point that may be the name of a measure
SHORT = 0.75  # the share of the points of a list that are no longer
QUOTED_WORDS = 8
SENTENCE_WORDS = 8  # of a point that is a sentence rather than a name
FEWEST_DESCRIBED, MOSTLY_FILLED = 5, 0.8  # points with the same field below most of them


class Listing(NamedTuple):
    """A stretch of text as records, with what announces them."""

    region: Region
    sheet: Sheet
    roles: Roles
    builders: list[MeasureBuilder]
    soft: list[Said]
    told: Announced
    weight: float

    @property
    def is_described(self) -> bool:
        """True where fields with labels belong to the records, in lines below them or in brackets behind."""
        return self.region.described or any(self.sheet.labels)

    @property
    def items(self) -> set[int]:
        """The numbers of the items that hold the titles and the labelled fields of the measures."""
        taken = {builder.index for builder in self.builders}
        title = self.roles.title or 0
        telling = [j for j in range(self.sheet.width) if j == title or self.sheet.labels[j]]
        rows = (row for row in self.sheet.rows if row[title].item in taken)
        return {row[j].item for row in rows for j in telling if row[j].text.strip()}


class Text(NamedTuple):
    """What the text gave: its listings of measures, and what each list was understood as.

    `why` says that the measures may be none, or what is `lost` some after all.
    """

    measures: list[Listing]
    accounts: list[Account]
    lost: list[Listing]
    why: Notice | None


def read_text(context: Context, labels: Labels, numbers: Collection[str], others: bool) -> Text:
    """The measures in the text; with `others`, tables hold measures and only announced lists do.

    `numbers` are those by which tables say who does something, when, or for how much.
    """
    listings = [found for region in regions(context, labels) if (found := _listing(context, labels, region, numbers))]
    measures = [one for one in listings if is_enough(one.weight) and not _is_a_title(one)]
    measures += _kindred(context, listings, measures, others)
    if others:
        measures = [one for one in measures if _names_something(context, one) and _is_besides_tables(context, one)]
    why: Notice | None = None
    lost: list[Listing] = []
    if not measures and not others:
        measures = _unannounced(context, listings)
        likely = [] if measures else [listing for listing in listings if _may_be_measures(context, listing)]
        lost = likely if sum(len(listing.builders) for listing in likely) >= FEWEST_LISTED else []
        if measures or lost:
            code = "list_without_heading" if measures else "list_not_understood"
            why = Notice(code=code, values={"words": _words([*measures, *lost][0])})
        many = sum(len(listing.builders) for listing in measures) >= MANY_LISTED
        if many or (measures and all(map(_is_of_fields, measures))):
            # nothing but a plan lists so many actions, or says the same of each
            why = None
    accounts = [_account(context, listing, measures, lost) for listing in listings]
    return Text(measures, [account for account in accounts if account], lost, why)


def _listing(context: Context, labels: Labels, region: Region, numbers: Collection[str]) -> Listing | None:
    sheet = region.sheet(context.lexicon)
    if sheet is None:
        return None
    sheet, roles = understood(sheet, labels)
    if roles.title is None:
        return None
    reader = RowReader(context, sheet, roles)
    read = reader.measures()
    with_told(read, context.lexicon)
    builders = [
        one
        for one in read
        if WORD.search(one.title) and is_one(context, one) and not _is_within_a_sentence(context, one)
    ]
    if are_names(context, builders):
        return None
    told = region.told(context, {builder.title for builder in builders})
    for builder in builders:
        builder.groups = (*builder.groups, *context.items[builder.index].section[-1:])
    fielded = region.described and len(roles.fields) >= FEWEST_FIELDS and len(builders) > 1
    weight = evidence(context, builders, told, region.titled, fielded=fielded)
    if builders and all(builder.number and dotted(builder.number) in numbers for builder in builders):
        weight += ENOUGH
    return Listing(region, sheet, roles, builders, reader.soft, told, weight)


def _is_within_a_sentence(context: Context, builder: MeasureBuilder) -> bool:
    """True for a line of text that goes on with the one before it: it names nothing."""
    before = context.items[builder.index - 1] if builder.index else None
    own = context.items[builder.index]
    goes_on = own.number is None and own.text[:1].islower()
    return goes_on and before is not None and not before.heading and before.text[-1:].isalnum()


def _is_a_title(listing: Listing) -> bool:
    """True for a single line in capitals that nothing announces, whatever the text below has: it names the document."""
    only = listing.builders[0].title if len(listing.builders) == 1 else ""
    return only.isupper() and listing.told == "nothing"


def _kindred(context: Context, listings: Sequence[Listing], measures: Sequence[Listing], tabled: bool) -> list[Listing]:
    """Lists of actions that nothing announces, in a plan where lists that look the same are announced as measures or
    have fields as they do, or where no more are announced than are not, and no table holds any.
    """
    known = [one for one in measures if _is_list_of_actions(context, one)]
    looks = {_look(one) for one in known if one.told == "measures"}
    alike = {_look(one) for one in known if _have_fields(one)}
    others = [one for one in listings if one.told == "nothing" and one not in measures]
    acting = [one for one in others if _is_list_of_actions(context, one)]
    usual = not tabled and sum(len(one.builders) for one in acting) > sum(len(one.builders) for one in measures) > 0
    if usual:
        return acting
    return [one for one in acting if _look(one) in looks or (_have_fields(one) and _look(one) in alike)]


def _have_fields(listing: Listing) -> bool:
    return all(builder.fields for builder in listing.builders)


def _is_list_of_actions(context: Context, listing: Listing) -> bool:
    acting = sum(begins_with_action(builder.title, context.lexicon) for builder in listing.builders)
    return len(listing.builders) > 1 and acting >= MOSTLY_ACTING * len(listing.builders)


def _look(listing: Listing) -> str:
    """What the first point looks like."""
    first = listing.builders[0].index
    return next(line.look for line in listing.region.lines if line.item == first)


def _unannounced(context: Context, listings: Sequence[Listing]) -> list[Listing]:
    """Lists of actions, or points with fields, that no heading announces, in a plan that has no other measures."""
    named = context.concepts(context.title)
    if not (named & NAMES_A_PLAN or named >= APPROVED_PLAN):
        return []
    bare = [listing for listing in listings if listing.told == "nothing"]
    ways = (
        [one for one in bare if _acts(context, one.builders) or (one.is_described and one.weight >= NEARLY)],
        _acting_together(context, bare),
        [one for one in bare if _stands_under_a_task(context, one)],
    )
    likely = next((likely for likely in ways if sum(len(one.builders) for one in likely) >= FEWEST_LISTED), [])
    looks = {_look(one) for one in likely} - {PLAIN}
    alone = [one for one in bare if len(one.builders) == 1 and one not in likely and _look(one) in looks]
    return [*likely, *(one for one in alone if _tells(context, one))]


def _acting_together(context: Context, bare: Sequence[Listing]) -> list[Listing]:
    """Points of a list each, or two, of which all tell actions („Savivaldybė imasi“, „Gydytojai imasi“ over them)."""
    pointed = [one for one in bare if one.builders and _look(one) != PLAIN]
    return pointed if _acts(context, [builder for one in pointed for builder in one.builders]) else []


def _stands_under_a_task(context: Context, listing: Listing) -> bool:
    points = all(line.number for line in listing.region.lines if not line.heading)
    return points and all(stands_under_a_task(context, context.items[one.index].section) for one in listing.builders)


def _is_of_fields(listing: Listing) -> bool:
    """True where labelled fields stand below several points, the same below most: nothing else is said so."""
    filled = Counter(name for builder in listing.builders for name in builder.fields if name != "target")
    many = len(listing.builders) >= FEWEST_DESCRIBED
    return many and listing.is_described and max(filled.values(), default=0) >= MOSTLY_FILLED * len(listing.builders)


def _names_something(context: Context, listing: Listing) -> bool:
    """False for sentences that tell how the table is dealt with: no action, no field, no label of a measure."""
    titles = [builder.title for builder in listing.builders]
    acting = any(begins_with_action(title, context.lexicon) for title in titles)
    told = acting or listing.region.titled or any(builder.fields for builder in listing.builders)
    return bool(told) or not all(title.count(" ") >= SENTENCE_WORDS for title in titles)


def _is_besides_tables(context: Context, listing: Listing) -> bool:
    return len(listing.builders) > 1 or _stands_alone(context, listing)


def _stands_alone(context: Context, listing: Listing) -> bool:
    """True for a point besides tables of measures that is one, too, and no remark right over or under one of them."""
    only = listing.builders[0]
    if "past_verb" in context.concepts(only.title) or context.items[only.index].heading:
        # „Apklausti užsieniečiai paslaugas vertino nuo 1 iki 10 balų“, „Paaiškinimai“ over what they explain
        return False
    announced = listing.told == "measures" and bool(only.fields)
    above = context.items[only.index - 1].block if only.index else None
    beside = context.table_after(only.index) is not None or isinstance(above, Table)
    return announced or (not (beside and not only.fields) and _tells(context, listing))


def _tells(context: Context, listing: Listing) -> bool:
    return any(acts(builder.title, context.lexicon) for builder in listing.builders)


def _acts(context: Context, builders: Sequence[MeasureBuilder]) -> bool:
    acting = sum(acts(builder.title, context.lexicon) for builder in builders)
    return len(builders) > 1 and acting >= ACTING * len(builders) and _are_short(builders)


def _may_be_measures(context: Context, listing: Listing) -> bool:
    """True for a list under a heading of measures, or one whose points are not the paragraphs of a chapter."""
    own = {builder.index for builder in listing.builders}
    points = all(line.look not in (PLAIN, FIRST_LEVEL) for line in listing.region.lines if line.item in own)
    points = points or _begin_alike(listing.builders)
    if listing.told == "past":
        points = points and _tells(context, listing)
    bodies = sum(is_a_body(context, one.title) for one in listing.builders)
    if listing.told == "nothing" and 2 * bodies > len(listing.builders):
        # „Su kuo kartu“ over the partners
        return False
    announced = listing.told == "measures" or (listing.told in ("past", "nothing") and points)
    return announced and len(listing.builders) > 1 and _are_short(listing.builders)


def _begin_alike(builders: Sequence[MeasureBuilder]) -> bool:
    """True for points that all begin with the same word („Pažadame …“): the paragraphs of a chapter do not."""
    return len({builder.title.split(maxsplit=1)[0].casefold() for builder in builders}) == 1


def _are_short(builders: Sequence[MeasureBuilder]) -> bool:
    short = sum(len(builder.title) <= LONGEST_POINT for builder in builders)
    return short >= SHORT * len(builders)


def _words(listing: Listing) -> str:
    return " ".join(listing.builders[0].title.split()[:QUOTED_WORDS])


def _account(
    context: Context, listing: Listing, measures: Sequence[Listing], lost: Sequence[Listing]
) -> Account | None:
    if not listing.builders:
        return None
    kind: AccountKind = "measures" if listing in measures else "not_understood" if listing in lost else "list"
    first = listing.builders[0]
    return Account(kind=kind, place=context.items[first.index].place(), records=len(listing.builders))
