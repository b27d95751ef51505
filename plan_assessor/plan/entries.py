"""Labels with their content, in whatever shape: a line, a row of two cells, a question, a heading over a paragraph.

A label that nobody has listed is told by its content: an action is what is aimed at, people are whom it is for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from plan_assessor.document.model import POINT, Table, each_once
from plan_assessor.language.letters import UPPER
from plan_assessor.language.text import BRACKETED, DASHES
from plan_assessor.plan.content import Content, kind_of_content
from plan_assessor.plan.context import Context
from plan_assessor.plan.field_labels import names_only
from plan_assessor.plan.findings import Entry
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.numbering import split_number
from plan_assessor.plan.records.columns import Role, roles_of
from plan_assessor.plan.rows import names_document
from plan_assessor.plan.sentences import OF_THE_DOCUMENT, label_of

# „Ko siekiame: …“, „Adresatai – …“, „Kieno labui dirbsime? …“
LINE = re.compile(
    rf"(?P<label>[^\W\d_][^:–—?;.!]{{1,80}}?)\s*(?:\([^()]*\)\s*)?(?:[:?]|\s[{DASHES}])\s+(?P<content>\S.*)", re.DOTALL
)
# „KAM ŠIS MEDIS SODINAMAS. Ukrainos karo pabėgėliams; …“
CAPITALS = re.compile(rf"(?P<label>[{UPPER}][{UPPER}\s]{{3,60}}(?:\([^()]*\))?)\.\s+(?P<content>\S.*)", re.DOTALL)
# „Iš kur pinigai. Savivaldybė moka mokytojams“: such labels come one after another
WITHOUT_MARK = re.compile(rf"(?P<label>[{UPPER}][^.:;?!]{{2,60}})\. (?P<content>\S.*)", re.DOTALL)
# „6 klausimas. Dėl kurių žmonių stengsitės?“
ASKED = re.compile(rf"\d{{1,2}}\s[^\W\d_]{{1,20}}[.:]\s(?P<label>[{UPPER}][^?]{{1,120}})\?")
ANNOUNCES = (":", "?")
# the field whose label may stand among other words over such content
FIELD_OF: dict[Content, Role] = {Content.TIME: "timeline", Content.MONEY: "funding", Content.BODY: "responsible"}
LABEL_WORDS = 8
RUN_IN_WORDS, FEWEST_RUN_IN = 5, 3
CONTENT_WORDS = 120
BODY_PARAGRAPHS = 1
WORD = re.compile(r"[^\W\d_]{3,}")
ANY_WORD = re.compile(r"[^\W\d_]+")
# „Jonas Jonaitis“, “Mary A. O'Neill”, and how many of them stand as labels in a list of people
NAME = re.compile(rf"[{UPPER}][\w'’.-]+(?:\s[{UPPER}][\w'’.-]*){{1,3}}")
MEMBERS = 4
# labels that finders of their own look for, and those of lists and tables
NAMED = frozenset(
    {
        "goal", "goal_intro", "goal_question", "purpose", "task", "vision", "target_group", "indicator_word",
        "executor_statement", "period_label", "funding_label", "monitoring", "analysis", "statistics", "coordinated",
        "measures_heading", "measures_intro", "recommendation", "coordination", "caption", "annex", "of_the_file",
        "manner", "chapter", "told_approved",
    }
)  # fmt: skip


def nameless_entries(context: Context) -> Iterator[tuple[Entry, Content]]:
    """The entries whose label no list holds, with what their content is."""
    for entry in context.entries:
        if _is_unknown(context, entry.label):
            yield entry, kind_of_content(context, entry.content)


def entries_of(context: Context, topic: str) -> Iterator[Entry]:
    """The entries whose label is that of a field of measures, said once: of all of them („Terminas: 2025–2027 m.“)."""
    for entry in context.entries:
        if names_only(context, entry.label, topic):
            yield entry


def gathered(context: Context) -> tuple[Entry, ...]:
    """What is said once, not of how things are, in the part that counts; in the order of the document."""
    found = [*_lines(context), *_headed(context), *_rows(context), *_under_captions(context)]
    # a line over a table may be told as a row of it, too
    entries = [*{(one.label.casefold(), one.content, one.position): one for one in found}.values()]
    often = Counter(entry.label.casefold() for entry in entries)
    # „Vykdo:“ under the last of the measures, where nobody is named, is theirs, too
    of_measures = {label_of(context.items[index].text) for index in context.findings.lines} - {""}
    return tuple(
        entry
        for entry in sorted(entries, key=lambda entry: entry.position)
        if often[entry.label.casefold()] == 1
        and entry.label.rstrip(":").casefold() not in of_measures
        and not _spells_out(entry.label, entry.content)
        and not _is_a_heading_of(context, entry)
        and _speaks_for_plan(context, context.items[entry.position])
    )


def _speaks_for_plan(context: Context, item: Item) -> bool:
    return "analysis" not in context.concepts(" ".join(item.section)) and context.counts(item)


def told_by_content(context: Context, wanted: Content, *, headings: bool = False) -> Iterator[Entry]:
    """The entries whose content is of the kind, under labels that no list holds or that name a field of the kind among
    other words („Kurį laiką vykdoma“); with `headings` those, too.
    """
    named = (
        (entry, kind_of_content(context, entry.content)) for entry in context.entries if _names(context, entry, wanted)
    )
    found = dict((*nameless_entries(context), *named))
    return (entry for entry, content in found.items() if content is wanted and headings >= entry.headed)


def _names(context: Context, entry: Entry, wanted: Content) -> bool:
    if wanted not in FIELD_OF or context.holds_measures(entry.position):
        # „Keliai (lėšos – savivaldybės biudžetas)“ over some of the measures
        return False
    # “… determine its baseline year: 2008” is the end of a sentence
    return entry.label[:1].isupper() and roles_of(entry.label, context.lexicon) == {FIELD_OF[wanted]}


def _is_unknown(context: Context, label: str) -> bool:
    hits = context.lexicon.matcher.find(label)
    # „Ko šia programa siekiame“: the document itself is no group of measures
    documents = {(hit.start, hit.end) for hit in hits if hit.concept == "plan_kind"}
    found = {hit.concept for hit in hits if hit.concept != "header_task" or (hit.start, hit.end) not in documents}
    of_a_field = any(name.startswith(("field_", "header_")) or name in ("group_goal", "group_task") for name in found)
    words = WORD.findall(label)
    if names_document(label, context.lexicon):
        return False
    counts = any(map(str.isdigit, label))
    return 0 < len(words) <= LABEL_WORDS and not (of_a_field or counts) and found.isdisjoint(NAMED)


def _spells_out(label: str, content: str) -> bool:
    """True for abbreviations with the words that they stand for (“FAO: Food and Agriculture Organization”)."""
    letters = [letter.casefold() for letter in label if letter.isupper()]
    initials = iter([word[0].casefold() for word in ANY_WORD.findall(content)])
    short = all(sum(map(str.isupper, word)) > 1 for word in label.split())
    return short and all(letter in initials for letter in letters)


def _is_a_heading_of(context: Context, entry: Entry) -> bool:
    """„Dėl ko stengiamės: tikslinės grupės“: a heading that names what stands under it, with words before."""
    if not context.items[entry.position].heading:
        return False
    hits = context.lexicon.matcher.hits(entry.content, *NAMED)
    return any(hit.end - hit.start == len(entry.content) for hit in hits)


def _lines(context: Context) -> Iterator[Entry]:
    run_in = _run_in(context)
    for index, item in enumerate(context.items):
        if isinstance(item.block, Table) or item.zone != "plan" or index in context.findings.lines:
            continue
        if item.text.endswith(ANNOUNCES):
            if index + 1 in context.findings.lines:
                # „2025 metais padaroma:“ stands over measures
                continue
            content = "\n".join(below.text for below in context.listed(index))
            label = item.text.rstrip(":? ")
        elif match := LINE.fullmatch(item.text) or CAPITALS.fullmatch(item.text) or _asked(context, item, run_in):
            label, content = match["label"], match["content"]
        else:
            continue
        if content and len(content.split()) <= CONTENT_WORDS:
            quote = item.text if content in item.text else f"{item.text} {content}"
            yield Entry(label.strip(), content, item.place(quote), index)


def _asked(context: Context, item: Item, run_in: frozenset[str]) -> re.Match[str] | None:
    """„Kam planas skirtas. Trečiųjų šalių piliečiams; …“: a short question without its mark, and its answer."""
    match = WITHOUT_MARK.fullmatch(item.text)
    *_, clause = match["label"].split(", ") if match else [""]
    asked = "asks_whom" in context.concepts(clause.split(maxsplit=1)[0] if clause else "")
    # „Ko norime pasiekti (plano tikslas). Kad …“
    asked = asked or (clause.endswith(")") and "goal_question" in context.concepts(clause))
    return match if match and (asked or match["label"] in run_in) else None


def _run_in(context: Context) -> frozenset[str]:
    """The few words and a full stop with which paragraphs begin, one after another; one such says nothing."""
    plain = (item for item in context.items if item.zone == "plan" and not item.heading and not item.number)
    begun = [match["label"] for item in plain if item.text and (match := WITHOUT_MARK.fullmatch(item.text))]
    short = frozenset(label for label in begun if len(label.split()) <= RUN_IN_WORDS and "," not in label)
    return short if len(short) >= FEWEST_RUN_IN else frozenset()


def _headed(context: Context) -> Iterator[Entry]:
    for index, item in enumerate(context.items):
        if not context.stands_over(index) or item.zone != "plan" or isinstance(item.block, Table):
            continue
        body = context.body_after(index)
        asked = context.concepts(item.text)
        asks = "asks_whom" in asked
        named = asks or bool(roles_of(item.text, context.lexicon))
        # „Kam tiesiame ranką“ – „Ranką tiesiame šiems broliams:“ over a list
        points = body[1:] if asks and len(body) > 1 and body[0].text.endswith(":") else body
        listed = points and named and all(below.number and (asks or below.number == POINT) for below in points)
        if len(body) > BODY_PARAGRAPHS and not listed and asks and asked & OF_THE_DOCUMENT:
            # the first of several paragraphs answers for whom the plan is
            body = body[:1]
        content = "\n".join(below.text for below in body)
        one = len(body) == BODY_PARAGRAPHS or listed
        if one and len(content.split()) <= CONTENT_WORDS and index + 1 not in context.findings.lines:
            label = ASKED.fullmatch(item.text)
            yield Entry(
                label["label"] if label else item.text,
                content,
                body[0].place_of(below.text for below in body),
                index,
                headed=True,
            )


def _rows(context: Context) -> Iterator[Entry]:
    labels = [(row, *_parted(row.text)) for row in context.rows]
    names = Counter(row.position for row, label, _ in labels if NAME.fullmatch(label))
    for row, label, content in labels:
        # a list of members says who they are
        if row.position in context.findings.cards or names[row.position] >= MEMBERS:
            continue
        if content and len(content.split()) <= CONTENT_WORDS:
            yield Entry(label.rstrip("?:–- "), content, row.place, row.position)


def _under_captions(context: Context) -> Iterator[Entry]:
    """A caption across a table that asks for whom the plan is, over cells of nothing but what was ticked."""
    for index, item in enumerate(context.items):
        if item.zone != "plan" or not isinstance(item.block, Table) or len(item.block.grid) == 1:
            continue
        caption, *rows = ([cell.text for cell in each_once(row) if cell.text.strip()] for row in item.block.grid)
        label = BRACKETED.sub("", split_number(" ".join(caption))[1]).strip()
        content = "\n".join(text for row in rows for text in row)
        asked = context.concepts(label)
        if len(caption) == 1 and asked >= {"asks_whom", "plan_itself"} and 0 < len(content.split()) <= CONTENT_WORDS:
            yield Entry(
                label, content, item.row_place(1, None, " ".join(text for row in rows[:1] for text in row)), index
            )


def _parted(text: str) -> tuple[str, str]:
    """The label of a row and what it says, be it in one cell („Krantas, į kurį plaukiame – sukurti …“)."""
    label, _, content = text.partition(": ")
    match = None if content else LINE.fullmatch(text)
    return (match["label"], match["content"]) if match else (label, content)
