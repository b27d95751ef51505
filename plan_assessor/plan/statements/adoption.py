"""Who adopted the plan, when and under which number: from approval marks and decisions of the same dossier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plan_assessor.document.model import Place, Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.context import Context
from plan_assessor.plan.model import Adoption, Body, Statement
from plan_assessor.plan.outline.act_numbers import act_numbers, has_act_number
from plan_assessor.plan.outline.approval import APPROVING, OF_ANOTHER, ends_a_sentence, is_approval, names_an_act
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.statements.acts import ACTS, Mark, body_of, mark_in
from plan_assessor.plan.statements.approved_by import approved_by_others
from plan_assessor.plan.statements.registrations import registered
from plan_assessor.plan.statements.told_adoption import told_of

# the items above the title of a document, and those of the head of a decision
TOP = 6
HEAD_BLOCKS = 14
SHELL_LINES = 8
FRAME_ROWS = 3
# „…, 2025 m.   d. Nr. T-“
DAY_AND_NUMBER = re.compile(r",\s\d{4}\s[^\W\d_]\..{0,40}$")
# lengths in characters
LONGEST_PREAMBLE = 600
LONGEST_SHELL_LINE = 160
LONGEST_DRAFT_MARK = 30
DRAFT_WORDS = 6  # before „projektas“
TITLE_LINES = 2  # under the title, in which an act may be named


def adoption(context: Context) -> Iterator[Statement]:
    """What the text says of adoption: that it was adopted or is a draft, or else the nearest things."""
    act = adoption_act(context)
    if act is not None:
        yield Statement(topic="adoption", kind="adopted" if act.body == "council" else "other_body", place=act.place)
        return
    drafts = [*(mark.place for mark in _marks(context)), *_draft_markers(context)]
    if drafts:
        yield Statement(topic="adoption", kind="draft", place=drafts[0])
        return
    told = next(approved_by_others(context), None)
    if told is not None:
        yield Statement(topic="adoption", kind="other_body", place=told)
        return
    yield from _mentions(context.items, context.lexicon)


def adoption_act(context: Context) -> Adoption | None:
    """The act that adopted the plan; a marked draft stays one even where a mark repeats its date and number."""
    complete = [mark for mark in _marks(context) if mark.date and mark.number and not mark.draft]
    if not complete or _draft_markers(context):
        return None
    best = min(complete, key=lambda mark: mark.body != "council")
    assert best.date and best.number
    return Adoption(body=best.body, date=best.date, number=best.number, place=best.place)


def _marks(context: Context) -> list[Mark]:
    items = [*context.items, *_completed(context)]
    marks = [*_approval_marks(items, context.lexicon), *_decisions(context.items, context.lexicon)]
    return [*marks, *registered(context), *told_of(context), *_in_cells(context), *_under_labels(context)]


def _completed(context: Context) -> Iterator[Item]:
    """The margins; a mark that begins there and goes on in the first line of the text („… sprendimu Nr. TS-38“)."""
    yield from context.margins
    first = next(iter(context.items), None)
    begun = bool(context.margins) and context.margins[-1].zone == "approval"
    if not (begun and first and first.zone != "approval" and len(first.text) < LONGEST_SHELL_LINE):
        return
    if "decision" in context.concepts(first.text) and has_act_number(first.text, context.lexicon):
        yield replace(first, zone="approval")


def _approval_marks(items: Sequence[Item], lexicon: Lexicon) -> Iterator[Mark]:
    """Marks of the kind „PATVIRTINTA … tarybos 2022 m. gegužės 26 d. sprendimu Nr. T-12“."""
    run: list[Item] = []
    for item in [*items, None]:
        if item is not None and item.zone == "approval":
            run.append(item)
            continue
        if run:
            text = flat(" ".join(map(_printed_as, run)))
            yield mark_in(text, run[0].place_of(_printed_as(item) for item in run), lexicon)
        run = []


def _in_cells(context: Context) -> Iterator[Mark]:
    """„Tvirtinimo žyma | PATVIRTINTA … įsakymu Nr. …“: a mark that fills a row of a form."""
    for row in context.rows:
        value = row.text.partition(":")[2].strip()
        if is_approval(value, context.lexicon) and has_act_number(value, context.lexicon):
            yield mark_in(value, row.place, context.lexicon)


def _under_labels(context: Context) -> Iterator[Mark]:
    """„Kas patvirtino: … taryba, 2025-03-27, Nr. T-45“, and the same in a line of its own under the title."""
    below = [n for n, item in enumerate(context.items) if item.zone == "title" and n + 1 < len(context.items)]
    under = context.items[below[-1] + 1 : below[-1] + 1 + TITLE_LINES] if below else []
    told = [(entry.content, entry.place) for entry in context.entries if _labels_adoption(context, entry.label)]
    told += [(item.text, item.place()) for item in under if item.zone == "plan" and not ends_a_sentence(item.text)]
    # „Mero 2024 m. … potvarkiu Nr. … patvirtintas planas“
    told += [(item.text, item.place()) for item in context.items[:TOP] if item.zone == "title" and item.text]
    for text, place in told:
        if len(text) < LONGEST_SHELL_LINE and names_an_act(text, context.lexicon):
            yield mark_in(text, place, context.lexicon)


def _labels_adoption(context: Context, label: str) -> bool:
    found = context.concepts(label)
    return not found.isdisjoint(("told_approved", "approved", "approval_noun")) and found.isdisjoint(OF_ANOTHER)


def _decisions(items: Sequence[Item], lexicon: Lexicon) -> Iterator[Mark]:
    """Decisions in the dossier that approve a plan: heading, „DĖL … PATVIRTINIMO“, date and number line."""
    acts: list[list[Item]] = []
    previous = None
    for item in items:
        if item.zone == "act":
            if previous is None or previous.zone != "act" or previous.file != item.file:
                acts.append([])
            acts[-1].append(item)
        previous = item
    for act in acts:
        mark = _decision(act, lexicon)
        if mark:
            yield mark


def _decision(act: Sequence[Item], lexicon: Lexicon) -> Mark | None:
    act = _without_letter(act, lexicon)
    heads = [item for item in map(_unframed, act[:HEAD_BLOCKS]) if item.text and len(item.text) < LONGEST_PREAMBLE]
    title = next((item.text for item in heads if is_about_line(item.text, lexicon)), "")
    # a decision can approve a report and a plan in one; its last named document decides
    if _amends(title, lexicon):
        return _original(act, lexicon)
    if head_kind(flat(title), lexicon) not in ("plan", None) and not _approves_a_plan(act, lexicon):
        return None
    body = _issuer(heads, lexicon)
    shell = [item for item in heads if len(item.text) < LONGEST_SHELL_LINE and not is_about_line(item.text, lexicon)]
    lines = flat(" ".join(_printed(item) for item in shell[:SHELL_LINES]))
    dates, numbers = lexicon.calendar.dates(lines), act_numbers(lines, lexicon)
    dated = (i for i in shell if lexicon.calendar.dates(i.text) or has_act_number(i.text, lexicon))
    place = next(dated, act[0]).place()
    draft = any(
        "draft" in lexicon.matcher.concepts(item.text) and len(item.text) < LONGEST_DRAFT_MARK for item in heads
    )
    return Mark(body, dates[0].iso if dates else None, next((number.number for number in numbers), None), place, draft)


def _without_letter(act: Sequence[Item], lexicon: Lexicon) -> Sequence[Item]:
    """The decision without the letter that sends it: from the body over „SPRENDIMAS“ on."""
    sent = next((n for n, item in enumerate(act) if "letter_opening" in lexicon.matcher.concepts(item.text)), None)
    kinds = (n for n, item in enumerate(act) if lexicon.matcher.concepts(item.text) & ACTS.keys())
    begins = next((n for n in kinds if sent is not None and n > sent), None)
    return act[begins - 1 :] if begins else act


def _approves_a_plan(act: Sequence[Item], lexicon: Lexicon) -> bool:
    """„1. Tvirtinu priėmimo darbų planą (pridedama).“ in a decision whose title names other things."""
    plans = (item.text for item in act if item.number and head_kind(item.text.partition("(")[0], lexicon) == "plan")
    return any(hit.start == 0 for text in plans for hit in lexicon.matcher.hits(text, *APPROVING))


def _unframed(item: Item) -> Item:
    """A frame that only places the date and the number on the page as a line."""
    if isinstance(item.block, Table) and len(item.block.grid) <= FRAME_ROWS:
        return replace(item, text=flat(" ".join(cell.text for cell in item.block.cells)))
    return item


def _printed_as(item: Item) -> str:
    """The item with its number, as a line of a mark."""
    return f"{item.number} {item.text}" if item.number else item.text


def _printed(item: Item) -> str:
    return f"{item.number}. {item.text}" if item.number else item.text


def _amends(title: str, lexicon: Lexicon) -> bool:
    """A decision „DĖL … PLANO PAKEITIMO“ is not the one that adopted the plan; „… PATVIRTINIMO IR … PRIPAŽINIMO
    NETEKUSIU GALIOS“ is.
    """
    title = flat(title)
    approved = (title[hit.end :].split(maxsplit=1)[:1] for hit in lexicon.matcher.hits(title, "approval_noun"))
    if any("conjunction" in lexicon.matcher.concepts("".join(following)) for following in approved):
        return False
    return any(hit.end >= len(title) - 1 for hit in lexicon.matcher.hits(title, "amending_noun"))


def _original(act: Sequence[Item], lexicon: Lexicon) -> Mark | None:
    """The decision that an amending one names: „Pakeisti … planą, patvirtintą … tarybos … sprendimu Nr. …“."""
    for item in act:
        approved = next(iter(lexicon.matcher.hits(item.text, "approved_plan")), None)
        if approved is None or "amend" not in lexicon.matcher.concepts(item.text):
            continue
        mark = mark_in(item.text[approved.start :], item.place(), lexicon)
        if mark.date and mark.number:
            return mark
    return None


def _issuer(heads: Sequence[Item], lexicon: Lexicon) -> Body:
    """The body in the heading of the decision, told by the kind of act where the heading does not name it."""
    top = flat(" ".join(item.text for item in heads[:4] if not is_about_line(item.text, lexicon)))
    body = body_of(top, lexicon)
    if body != "other":
        return body
    acts = lexicon.matcher.concepts(top) & ACTS.keys()
    return ACTS[next(iter(acts))] if acts else "other"


def _draft_markers(context: Context) -> list[Place]:
    """„Projektas“ alone on a line of the shell or in the header of a page; as a heading only at the top."""
    return [
        item.place()
        for index, item in enumerate([*context.items, *context.margins])
        if item.zone in ("act", "approval", "title", "plan")
        and item.text.split()
        and context.lexicon.matcher.concepts(item.text) >= {"draft"}
        and (len(item.text.split()) <= 2 or (index < TOP and _is_put_forward(context, item.text)))
        and (not item.heading or (index < TOP and (len(item.text.split()) == 1 or _is_put_forward(context, item.text))))
    ]


def _is_put_forward(context: Context, text: str) -> bool:
    """„SPRENDIMO PROJEKTAS“, „Projektas, teikiamas tarybos 2026 m. sausio    d. posėdžiui“."""
    first, comma, rest = text.partition(",")
    put = bool(comma) and "draft" in context.concepts(first) and len(first.split()) == 1
    return _is_of_a_decision(context, text) or (put and "body_council" in context.concepts(rest))


def _is_of_a_decision(context: Context, text: str) -> bool:
    """„RAJONO SAVIVALDYBĖS TARYBOS SPRENDIMO PROJEKTAS“, and no more than its day and number."""
    *words, last = DAY_AND_NUMBER.sub("", text).split()
    named = "decision" in context.concepts(" ".join(words)) and "draft" in context.concepts(last)
    return named and len(words) <= DRAFT_WORDS


def _mentions(items: Sequence[Item], lexicon: Lexicon) -> Iterator[Statement]:
    """The nearest things: an intention, or decisions on other documents."""
    for item in items:
        if item.zone in ("contents", "act") or not item.text:
            continue
        found = lexicon.matcher.concepts(item.text)
        if "intention" in found:
            yield Statement(topic="adoption", kind="intention", place=item.place())
        elif "body_council" in found and "decision" in found:
            yield Statement(topic="adoption", kind="cited", place=item.place())
