"""What document it is: its title, its municipality, and whether it is a plan at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from plan_assessor.document.model import Table
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import flat
from plan_assessor.plan.outline.forms import LABEL_AND_VALUE
from plan_assessor.plan.outline.headings import is_about_line
from plan_assessor.plan.outline.item import Item
from plan_assessor.plan.outline.kinds import head_kind
from plan_assessor.plan.sentences import sentences

LONGEST_LETTER = 120  # blocks
LONGEST_TITLE = 200  # characters
OPENING = 10  # texts in which a letter speaks to its reader, or minutes say who was there
AGAIN = 4  # paragraphs
MINUTED = 3  # paragraphs
FURNITURE = 2  # pieces around the text of a page
LONGEST_FURNITURE = 120  # characters
BEGINNING = 60  # blocks of the plan
NAME_WORDS = 3  # of a municipality
TELLING = frozenset({"past_verb", "told_approved"})
PAGE_NUMBER = re.compile(r"(?<=\w)\W+(?:[^\W\d_]+\.?\s+)?\d{1,3}(?:\s+[^\W\d_]+\.?)?$")


class Identity(NamedTuple):
    """Which document it is; `kind` is one of DOCUMENT_KINDS, or None where the words do not say."""

    title: str
    municipality: str
    kind: str | None


def identify(items: Sequence[Item], lexicon: Lexicon, margins: Sequence[Item] = ()) -> Identity:
    """The identity of the document that the items make up; `margins` stand in the headers of its pages."""
    title = _title(items, margins, lexicon)
    kind = head_kind(title, lexicon)
    if kind in (None, "plan") and _is_letter(title, items, lexicon):
        kind = "letter"
    if kind in (None, "plan", "letter") and _are_minutes(items, lexicon):
        kind = "minutes"
    instructs = kind is None and _instructs(items, lexicon)
    if instructs or _is_published(items, lexicon) or _is_headline(title, lexicon):
        kind = "page"
    return Identity(title, _municipality(items, lexicon), kind)


def _title(items: Sequence[Item], margins: Sequence[Item], lexicon: Lexicon) -> str:
    """The title over the plan, else the plan that its pages name, that of an annex or of the decision („DĖL …
    PATVIRTINIMO“), else the first line.
    """
    first, *others = (_as_far_as_named(run, lexicon) for run in _title_runs(items))
    of_pages = (head for head in _heads_of_pages(margins) if head_kind(head, lexicon) == "plan")
    # words in bold that tell what was done are a sentence
    named = (other for other in others if lexicon.matcher.concepts(other).isdisjoint(TELLING))
    if title := first or next(of_pages, "") or next(filter(None, named), ""):
        return title
    acts = [about for item in items if item.zone == "act" and (about := _about(item.text, lexicon))]
    firsts = [flat(item.text) for item in items if item.zone in ("title", "plan") and len(item.text) > 3]
    abouts = [text for text in firsts[:15] if is_about_line(text, lexicon)]
    # a scrap of the shell („Darbinė redakcija“, whose plan it is) can stand over a title that no word tells
    lines = (flat(item.text) for item in items if item.zone == "title" and item.text.isupper())
    capitals = [line for line in lines if not _is_letterhead(line, lexicon)]
    told = [*_on_cover(items, lexicon)] or capitals or [*_told_in_rows(items, lexicon), *_told_in_lines(items, lexicon)]
    return (acts or abouts or told or firsts or [""])[0]


def _on_cover(items: Sequence[Item], lexicon: Lexicon) -> Iterator[str]:
    """The short lines that open a document, up to the one that names a plan, where nothing but their place shows it."""
    plain = takewhile(_is_line_of_cover, items[:OPENING])
    cover = _as_far_as_named([flat(item.text) for item in plain], lexicon)
    if head_kind(cover, lexicon) == "plan" and lexicon.matcher.concepts(cover).isdisjoint(TELLING):
        yield cover


def _is_line_of_cover(item: Item) -> bool:
    short = not isinstance(item.block, Table) and len(item.text) <= LONGEST_FURNITURE
    return short and not item.heading and item.zone in ("title", "plan") and not item.text.endswith((".", ":", ";"))


def _told_in_rows(items: Sequence[Item], lexicon: Lexicon) -> Iterator[str]:
    """The plans of a municipality that rows of a label and its value name, in a table with which a document opens."""
    for item in items[:OPENING]:
        for row in item.block.grid if isinstance(item.block, Table) else ():
            told = flat(row[-1].text)
            if len(row) != LABEL_AND_VALUE or len(told) > LONGEST_TITLE:
                continue
            if "municipality" in lexicon.matcher.concepts(told) and head_kind(told, lexicon) == "plan":
                yield told


def _told_in_lines(items: Sequence[Item], lexicon: Lexicon) -> Iterator[str]:
    """The plan of a municipality that a short line names under a label („Plano pavadinimas“)."""
    for label, item in pairwise(items[:OPENING]):
        named = not isinstance(item.block, Table) and len(item.text) <= LONGEST_TITLE
        labelled = "plan_kind" in lexicon.matcher.concepts(label.text) and len(label.text.split()) <= NAME_WORDS
        if named and labelled and "municipality" in lexicon.matcher.concepts(item.text):
            yield from [flat(item.text)] if head_kind(item.text, lexicon) == "plan" else []


def _heads_of_pages(margins: Sequence[Item]) -> Iterator[str]:
    """What stands in the headers of pages, without their numbers („… PLANAS 2 psl.“) where these are told there."""
    texts = [flat(item.text) for item in margins if item.zone != "approval"]
    without = [PAGE_NUMBER.sub("", text) for text in texts]
    alike = Counter(without)
    return (head if alike[head] > 1 else text for head, text in zip(without, texts, strict=True))


def _as_far_as_named(run: list[str], lexicon: Lexicon) -> str:
    """The lines of a title up to the last that names a kind of document."""
    while run and head_kind(run[-1], lexicon) is None:
        run = run[:-1]
    return " ".join(run)


def _about(text: str, lexicon: Lexicon) -> str:
    """„DĖL … PATVIRTINIMO“, also where „SPRENDIMAS“ is the first line of its paragraph."""
    lines = text.split("\n")
    begins = next((at for at, line in enumerate(lines) if is_about_line(line, lexicon)), len(lines))
    return flat("\n".join(lines[begins:]))


def _title_runs(items: Sequence[Item]) -> list[list[str]]:
    """The lines of each title: the plan's, then those of annexes that stand in its beginning."""
    runs: list[list[str]] = [[]]
    plan = (number for number, item in enumerate(items) if item.zone == "plan")
    end = next(islice(plan, BEGINNING, None), len(items))
    for item in items[:end]:
        if item.zone == "title":
            runs[-1].append(flat(item.text))
        elif runs[-1]:
            runs.append([])
    return runs


def _is_letter(title: str, items: Sequence[Item], lexicon: Lexicon) -> bool:
    """A letter has no title of a plan, no approval and no act; it is headed „Dėl …“ or speaks to its reader."""
    if any(item.zone in ("act", "approval") for item in items) or len(items) > LONGEST_LETTER:
        return False
    if is_about_line(title, lexicon):
        return "approval_noun" not in lexicon.matcher.concepts(title)
    texts = [item.text for item in items if item.zone in ("plan", "title")]
    return head_kind(title, lexicon) is None and any(_speaks_to_reader(text, lexicon) for text in texts[:OPENING])


def _speaks_to_reader(text: str, lexicon: Lexicon) -> bool:
    """„Gavome Jūsų raštą“, „Atsakydami į …“, not „2022 m. gavome knygų“: a sentence begins so, its day before it."""
    begun = (
        said[: hit.start] for said in sentences(text, lexicon) for hit in lexicon.matcher.hits(said, "letter_opening")
    )
    return any(not before.strip(" ,–") or before.rstrip().endswith(",") for before in begun)


def _are_minutes(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """Minutes whatever their title: who was there, what was discussed and decided („Svarstyta …“, „Nutarta …“).

    They begin so; those that follow a plan are another document.
    """
    texts = (item.text for item in items if item.zone in ("plan", "title"))
    begun = [any(hit.start == 0 for hit in lexicon.matcher.hits(text, "minutes_part")) for text in texts]
    return sum(begun) >= MINUTED and any(begun[:OPENING])


def _instructs(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """A page that no body approved and that tells its reader again and again what to do („Kreipkitės į seniūniją“)."""
    if any(item.zone in ("act", "approval") for item in items):
        return False
    return sum("addressed" in lexicon.matcher.concepts(item.text) for item in items) >= AGAIN


def _is_headline(title: str, lexicon: Lexicon) -> bool:
    """„Rajono taryba patvirtino integracijos planą“: who did something with a plan is news."""
    hits = lexicon.matcher.hits(title, "body_name", "plan_kind", *TELLING)
    done = next((hit for hit in hits if hit.concept in TELLING), None)
    if done is None:
        return False
    who = [hit for hit in hits if hit.concept == "body_name" and hit.end < done.start]
    plans = [hit for hit in hits if hit.concept == "plan_kind" and hit.start > done.end]

    def is_nominative(hit: Hit) -> bool:
        return "nominative" in lexicon.matcher.concepts(title[hit.start : hit.end])

    return any(map(is_nominative, who)) and bool(plans) and not any(map(is_nominative, plans))


def _is_published(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """A page of news: around its text stand its day and readers („Paskelbta …“), comments, other news."""
    short = (item.text for item in items if item.zone == "plan" and len(item.text) <= LONGEST_FURNITURE)
    return sum("page_furniture" in lexicon.matcher.concepts(text) for text in short) >= FURNITURE


def _municipality(items: Sequence[Item], lexicon: Lexicon) -> str:
    """The municipality named first on the shell of the document, in the nominative of „savivaldybė“."""
    for wanted in (("approval", "act", "title"), ("plan",)):
        for item in items:
            name = _named_municipality(flat(item.text), lexicon) if item.zone in wanted else ""
            if name:
                return name
    return ""


def _is_letterhead(text: str, lexicon: Lexicon) -> bool:
    """„KRETINGOS RAJONO SAVIVALDYBĖ“, „BIRŠTONO SAVIVALDYBĖS ADMINISTRACIJA“: the municipality and nothing else."""
    hit = next(iter(lexicon.matcher.hits(text, "municipality")), None)
    if hit is None or not _named_municipality(text, lexicon):
        return False
    # its administration or council
    of_it = text[hit.end :].split()
    whole = len(text[: hit.start].split()) <= NAME_WORDS and len(of_it) <= 1
    return whole and all("body_name" in lexicon.matcher.concepts(word) for word in of_it)


def _named_municipality(text: str, lexicon: Lexicon) -> str:
    """„Kazlų Rūdos savivaldybė“, „Akmenės rajono savivaldybė“: the words before, as far as they belong to the name."""
    hit = next(iter(lexicon.matcher.hits(text, "municipality")), None)
    if hit is None:
        return ""
    before = [token.printed for token in lexicon.tokens(text[: hit.start])]
    kind = before.pop().lower() if before and "municipality_kind" in lexicon.matcher.concepts(before[-1]) else ""
    if not before or not before[-1][0].isupper():
        return ""
    name = [before.pop().capitalize()]
    if before and "compound_place" in lexicon.matcher.concepts(before[-1]):
        name.insert(0, before.pop().capitalize())
    noun = lexicon.concepts["municipality"].words[0]
    return " ".join([*name, *([kind] if kind else []), noun])
