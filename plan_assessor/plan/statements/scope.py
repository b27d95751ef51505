"""Whether a plan is about the subject as a whole, or a host document in which only a part of it is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from plan_assessor.document.model import Table
from plan_assessor.plan.context import Context
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.records.columns import roles_of
from plan_assessor.plan.records.labels import group_level
from plan_assessor.plan.rows import group_rows
from plan_assessor.plan.statements.dedications import dedications
from plan_assessor.plan.statements.goal import own_goals
from plan_assessor.plan.statements.ownership import is_own

# in characters
CHAPTER_WITHIN = 40
AIM_WITHIN = 25
FEWEST_MENTIONS = 2
# of the sentences and rows of a document whose title is a motto: so many are on the subject (in hosts at most 0.17), or
# fewer where no heading names another field, as one of a host does
SAID_ON_SUBJECT = 0.2
SAID_WITHOUT_OTHER_FIELDS = 0.1
FEWEST_SAID = 20
SEVERAL_AIMS = 3  # that do not name the subject: a host has one for each of its fields
FEWEST_APART = 2  # chapters of a host that do not name the subject
FRONT_LINES = 6
OPENING_SENTENCES = 2
WORDS_OF_QUESTION = 6
# „Kam? …“, „Kam dirbame. …“
QUESTION_END = re.compile(r"[?:.]\s")
AIMS = frozenset({"goal", "task"})
ACTING = frozenset({"future_verb", "infinitive"})
LONGEST_FRONT_LINE = 160  # characters


def is_hosted(context: Context) -> bool:
    """True for a general document: neither its title, its decision nor what it says of itself names the subject.

    A plan says that it is for the subject in all of its goals and in whom it is for; a host says so of a chapter.
    """
    if context.scope.subject is None or context.scope.about(context.title):
        return False
    shell = (item.text for item in context.items if item.zone in ("act", "title"))
    if any(is_about_line(text, context.lexicon) and context.scope.about(text) for text in shell):
        return False
    groups = [context.sentence(*row) for row in group_rows(context.items, context.lexicon)]
    rows = [*context.rows, *groups]
    said = [*own_goals(context, [*context.sentences, *rows]), *dedications(context)]
    own = [text for text in said if not _is_of_a_part(context, text)]
    own += [row.text for row in rows if group_level(row.text, context.lexicon) == 1]
    elsewhere = [text for text in own if not context.scope.about(text)]
    if has_motto(context):
        few = len(elsewhere) < SEVERAL_AIMS
        told = any(map(context.scope.about, own)) or _speaks_of_it_throughout(context) or _answers_whom(context)
        told = told or _names_its_groups(context)
        if (few and told) or any(map(context.scope.about, _front(context))):
            return False
    return not own or bool(elsewhere)


def _is_of_a_part(context: Context, text: str) -> bool:
    return not context.concepts(text[:CHAPTER_WITHIN]).isdisjoint(("chapter", "of_a_part"))


def has_motto(context: Context) -> bool:
    """True where the title names no field at all („Kaip gyvensime kartu“): what the plan is about stands elsewhere."""
    return "other_field" not in context.concepts(context.title)


def opens_with_subject(context: Context) -> bool:
    """True where one of the first sentences is on the subject („Kaimuose apsigyveno 63 žmonės iš Ukrainos“), of a
    document that does not call itself a general one.
    """
    if "host_plan" in context.concepts(context.title):
        return False
    told = (sentence.text for sentence in context.sentences if not context.items[sentence.position].heading)
    return any(map(context.scope.about, islice(told, OPENING_SENTENCES)))


def _answers_whom(context: Context) -> bool:
    """„Kam? Rajone dirbantiems užsieniečiams“: a line that asks whom the document is for names the subject."""
    lines = (item.text for item in context.items if item.zone == "plan" and not isinstance(item.block, Table))
    for line in lines:
        label, *answers = QUESTION_END.split(line, maxsplit=1)
        answer = "".join(answers)
        named = context.concepts(label)
        # „Kam skirtas šis skyrius“ asks for a part of it alone
        asked = len(label.split()) <= WORDS_OF_QUESTION and "asks_whom" in named and "chapter" not in named
        if asked and context.scope.about(answer):
            return True
    return False


def _names_its_groups(context: Context) -> bool:
    """„Tikslinė grupė – iš trečiųjų šalių atvykę slaugytojai“, in whatever chapter that names no part of a host."""
    for sentence in context.sentences:
        hit = sentence.first("target_group")
        own = hit is not None and hit.start < AIM_WITHIN and is_own(context, sentence, hit)
        if hit and own and context.scope.about(sentence.text[hit.end :]):
            return not _is_of_a_part(context, sentence.text)
    return False


def _front(context: Context) -> Iterator[str]:
    """The short lines with which a document opens, under its title („Užsieniečių įsitraukimo darbų medis“)."""
    opening = [item for item in context.items if item.zone in ("title", "plan") and item.text != context.title]
    for item in opening[:FRONT_LINES]:
        if isinstance(item.block, Table) or len(item.text) > LONGEST_FRONT_LINE or item.text.endswith((".", ":", ";")):
            return
        yield item.text


def _speaks_of_it_throughout(context: Context) -> bool:
    """True where enough of the sentences and of the rows of tables are on the subject."""
    if _is_said_in_one_chapter(context):
        return False
    texts = [*(sentence.text for sentence in context.sentences), *_rows(context)]
    about = sum(map(context.scope.about, texts))
    headings = [item.text for item in context.items if item.heading and item.zone == "plan"]
    # „Padėsime ieškoti būsto“ is a measure, no field of a host
    fields = (found for found in map(context.concepts, headings) if found.isdisjoint(ACTING))
    mixed = any("other_field" in found for found in fields)
    share = SAID_ON_SUBJECT if mixed else SAID_WITHOUT_OTHER_FIELDS
    # a short plan („Naujų kaimynų planas“) says little; a host with headings of other fields says much
    short = not mixed and "plan_kind" in context.concepts(context.title) and about >= FEWEST_MENTIONS
    return (short or len(texts) >= FEWEST_SAID) and about >= share * len(texts)


def _is_said_in_one_chapter(context: Context) -> bool:
    """True where all that names the subject stands under one heading that names it, or in whose text „šis skyrius“ is
    said to be on it, and more in other chapters.
    """
    text = [item for item in context.items if item.zone == "plan" and not item.heading]
    chapters = {"".join(item.section[:1]) for item in text if context.scope.about(*_texts(item))}
    apart = {"".join(item.section[:1]) for item in text} - chapters
    named = context.scope.about(*chapters) or any(_speaks_of_chapter(context, item.text) for item in text)
    return len(chapters) == 1 and named and len(apart) >= FEWEST_APART


def _speaks_of_chapter(context: Context, text: str) -> bool:
    """„Šio skyriaus paslaugos skirtos užsieniečiams“."""
    pointing, named = [*text.split()[:2], "", ""][:2]
    pointed = "this" in context.concepts(pointing) and "chapter" in context.concepts(named)
    return pointed and context.scope.about(text)


def _rows(context: Context) -> Iterator[str]:
    tables = (item.block for item in context.items if item.zone == "plan" and isinstance(item.block, Table))
    return (" ".join(cell.text for cell in row) for table in tables for row in table.grid[1:])


def subject_chapters(context: Context) -> frozenset[str]:
    """The headings „Integracijos programa“ under which the text speaks of the subject, again and again, and those over
    what is on it.
    """
    mentions: Counter[str] = Counter()
    for item in context.items:
        headings = [text for text in item.section if "integration" in context.concepts(text)]
        mentions.update({heading: sum(map(context.scope.about, _texts(item))) for heading in headings})
    named = frozenset(heading for heading, count in mentions.items() if count >= FEWEST_MENTIONS)
    return named | _aimed(context) | frozenset(_introduced(context))


def _introduced(context: Context) -> Iterator[str]:
    """Headings over a paragraph on the subject, right under them, and then points: the chapter is on it."""
    items = context.items
    for heading, first, *below in zip(items, items[1:], items[2:], items[3:], strict=False):
        plain = first.zone == "plan" and first.number is None and not isinstance(first.block, Table)
        points = any(item.number or isinstance(item.block, Table) for item in below)
        if heading.heading and plain and not first.heading and points and context.scope.about(first.text):
            yield heading.text


def _aimed(context: Context) -> frozenset[str]:
    """The headings of chapters without parts whose goals or tasks all name the subject („Uždavinys. Įtraukti …“)."""
    parted = {heading for item in context.items for heading in item.section[:-1]}
    aims: defaultdict[str, list[str]] = defaultdict(list)
    for item in context.items:
        if item.zone == "plan" and item.section and not item.heading:
            aims[item.section[-1]] += _aims(context, item)
    return frozenset(
        heading
        for heading, texts in aims.items()
        if heading not in parted and texts and all(map(context.scope.about, texts))
    )


def _aims(context: Context, item: Item) -> list[str]:
    """The goals and tasks that a paragraph begins with or that a column of a table holds."""
    if not isinstance(item.block, Table):
        return [item.text] if _states_an_aim(context, item) else []
    header, *rows = item.block.grid
    named = [roles_of(cell.text, context.lexicon) for cell in header]
    return [row[n].text for row in rows for n, roles in enumerate(named) if roles and roles <= AIMS]


def _states_an_aim(context: Context, item: Item) -> bool:
    """True for a paragraph that begins with the label of a goal or task."""
    hits = context.lexicon.matcher.hits(item.text, "goal", "task")
    return any(hit.start < AIM_WITHIN for hit in hits)


def _texts(item: Item) -> list[str]:
    return [cell.text for cell in item.block.cells] if isinstance(item.block, Table) else [item.text]
