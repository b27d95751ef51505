"""The documents that are bound into one file: last year's report before the plan, a covering letter, two plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.outline.titles import can_be_title, is_prominent

FEWEST_BLOCKS = 2  # a document has at least as many under its title
TITLE_LINES = 5
LONGEST_SCRAP = 60  # characters
STEM = 5  # letters that a word begins with, whatever its ending
SHELL = ("approval", "contents")


class Part(NamedTuple):
    """One of the documents in a file: its items from `start` to before `end`; `kind` is None where no title says it."""

    start: int
    end: int
    title: str
    title_lines: tuple[int, ...]
    kind: str | None


def parts(items: Sequence[Item], lexicon: Lexicon) -> list[Part]:
    """The documents of a file, in its order; what stands before the first title belongs to it."""
    titles = [*_titles(items, lexicon)]
    starts = [_with_shell(items, lines[0]) for lines in titles]
    ends = [*starts[1:], len(items)][: len(starts)]
    found: list[Part] = []
    for number, (lines, start, end) in enumerate(zip(titles, starts, ends, strict=True)):
        title = " ".join(flat(items[i].text) for i in lines)
        found.append(Part(start if number else 0, end, title, lines, _kind(title, lexicon)))
    return found


def _kind(title: str, lexicon: Lexicon) -> str | None:
    """The kind of document that a title names; „DĖL … VEIKSMŲ PLANO“ over no decision is that of a letter."""
    approves = "approval_noun" in lexicon.matcher.concepts(title)
    return "letter" if is_about_line(title, lexicon) and not approves else head_kind(title, lexicon)


def _titles(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, ...]]:
    """The lines of each title: those in the zone of titles, and lines in the text that name a whole document."""
    i = since = 0
    while i < len(items):
        may_begin = since >= FEWEST_BLOCKS and not _is_bold_text(items[i - 1]) and _can_begin(items, i)
        lines = _marked(items, i) or (_named(items, i, lexicon) if may_begin else ())
        if lines:
            yield lines
            i, since = lines[-1] + 1, 0
        else:
            since += items[i].zone == "plan" and _is_body(items[i])
            i += 1


def _can_begin(items: Sequence[Item], index: int) -> bool:
    """Whether another document can begin here: on top of a page, where there are pages, or in capitals or centred; a
    bold line further down is a heading or caption.
    """
    block, page = items[index].block, items[index].place().page
    if page is None or index == 0 or isinstance(block, Table) or block.centered or items[index].text.isupper():
        return True
    before = items[index - 1].block
    return page != (before.pages[-1] if isinstance(before, Table) else before.page)


def _is_body(item: Item) -> bool:
    """False for the short lines of a cover („Darbinė redakcija“, „2023 m. kovas“)."""
    return isinstance(item.block, Table) or len(item.text) > LONGEST_SCRAP or item.text.endswith((".", ":", ";"))


def _is_bold_text(item: Item) -> bool:
    """True for a paragraph in bold that is no heading: what follows it in bold goes on with it."""
    return is_prominent(item) and not item.heading and item.text.endswith(".")


def _marked(items: Sequence[Item], start: int) -> tuple[int, ...]:
    end = start
    while end < len(items) and items[end].zone == "title":
        end += 1
    return tuple(range(start, end))


def _named(items: Sequence[Item], start: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Lines that stand out and name a document, its municipality or years with it; an annex is none of its own."""
    lines: list[int] = []
    for i in range(start, min(start + TITLE_LINES, len(items))):
        if not (is_prominent(items[i]) and can_be_title(items[i], lexicon)):
            break
        lines.append(i)
        text = " ".join(flat(items[line].text) for line in lines)
        found = lexicon.matcher.concepts(text)
        if "document_name" in lexicon.matcher.concepts(items[i].text) and "annex" not in found:
            whose = found & {"municipality", "municipality_kind"}
            return tuple(lines) if whose or lexicon.calendar.spans(text) else ()
    return ()


def _with_shell(items: Sequence[Item], start: int) -> int:
    """The index of the approval mark that stands right over a title."""
    while start and items[start - 1].zone in SHELL:
        start -= 1
    return start


def only_plans(items: Sequence[Item], lexicon: Lexicon, subject: str | None) -> list[Item]:
    """The items with those of other documents marked so, where a plan stands among them.

    Of several plans those on the subject are meant; a title of nothing but common words („PRIEMONIŲ PLANAS“) names a
    part of the one before.
    """
    bound = parts(items, lexicon)
    plans = [part for part in bound if part.kind == "plan"]
    if not plans or len(bound) == 1:
        return list(items)
    on_subject = [part for part in plans if subject in lexicon.matcher.concepts(part.title)]
    marked = list(items)
    for part in bound:
        if part in plans:
            foreign = bool(on_subject) and part not in on_subject and _is_another(part, on_subject[0], lexicon)
        else:
            foreign = part.kind is not None or _is_covering(items[part.start : part.end], lexicon)
        apart = foreign and part in plans and _is_decided_alone(items, part, on_subject[0], lexicon)
        for i in range(part.start, part.end) if foreign else ():
            if apart or items[i].zone != "act":
                marked[i] = replace(items[i], zone="other")
        for i in part.title_lines if not foreign and len(plans) < len(bound) else ():
            marked[i] = replace(items[i], zone="title", heading=0)
    return marked


def _is_another(part: Part, meant: Part, lexicon: Lexicon) -> bool:
    """True where a title has words of its own, beside those of the plan that is meant and those of any."""
    return bool(_own_words(part.title, meant.title, lexicon)) and part.title != meant.title


def _own_words(title: str, other: str, lexicon: Lexicon) -> set[str]:
    """The beginnings of the words that a title has beside those of the other, and of any plan's."""
    known = {token.folded[:STEM] for token in lexicon.tokens(other)}
    common = {"own_name", "plan_kind", "municipality", "municipality_kind", "annex", "time_word"}
    return {
        token.folded[:STEM]
        for token in lexicon.tokens(title)
        if len(token.folded) >= STEM and token.folded[:STEM] not in known and token.folded.isalpha()
        if not lexicon.matcher.concepts(token.printed) & common
    }


def _is_decided_alone(items: Sequence[Item], part: Part, meant: Part, lexicon: Lexicon) -> bool:
    """True where the decision before a plan names it, and not the one that is meant: that one is not decided by it."""
    decision = [item.text for item in items[part.start : part.end] if item.zone == "act"]
    said = {token.folded[:STEM] for text in decision for token in lexicon.tokens(text)}
    own, others = _own_words(part.title, meant.title, lexicon), _own_words(meant.title, part.title, lexicon)
    return own <= said and said.isdisjoint(others)


def _is_covering(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """True for a letter that goes with the plan."""
    return any("letter_opening" in lexicon.matcher.concepts(item.text) for item in items if item.zone == "plan")
