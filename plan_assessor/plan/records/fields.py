"""Fields written into text: „Organizuoti kursus (vykdytojas – Švietimo skyrius; terminas – 2024 m.)“."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plan_assessor.document.model import CELL
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.kinds import kind_of
from plan_assessor.plan.records.terms import is_only_time
from plan_assessor.plan.records.unlabelled import EDGE, Fields, stripped, unlabelled

# the concepts of labels by the field that they name; a verb tells who carries out
NAMED = ("responsible", "timeline", "funding", "indicator", "target", "detail")
LABELLING = {**{f"field_{name}": name for name in NAMED}, "field_verb": "responsible"}
AFTER = re.compile(r"\s*(?:\([^()]{1,20}\)\s*)?[:–—−-]\s*")
SEPARATED = re.compile(r"[:–—−-]")
# what stands before a sentence or a part of one, and the words that open it
SENTENCE_START = re.compile(rf"(?:^|[.;:]\s*|\s[{DASHES}]\s|\()$")
OPENING = re.compile(rf"(?:^|[.;:]\s+|\s[{DASHES}]\s|\()([^\W\d_]+)")
# „Vykdo SPC, pradedama 2019 m. Išlaidas dengia SB“: commas and full stops, but not that of „tūkst. Eur“
UNLABELLED = re.compile(rf",\s+|(?<=[^\W\d_]{{3}})\.\s+(?=(?!E[uU][rR])[{UPPER}]|(?:19|20)\d\d\s)")
BLANK = re.compile(r"\s+")
# a label's own words begin within so many characters before it
BEFORE = 200
BODY_WITHIN = 25
# that may follow an executor without labels
AFTER_EXECUTOR = ("timeline", "funding", "indicator")


def split_fields(text: str, lexicon: Lexicon, bodies: frozenset[str] = frozenset()) -> Fields:
    """The title at the start of a text, and the fields labelled in it or in a bracket at its end.

    `bodies` are the abbreviations that the document explains as such.
    """
    labels = _labels(text, lexicon) if may_be_labelled(text, lexicon) else []
    if not labels:
        # of a bracket what stood behind a label is told already
        closed = f"{text})" if text.count("(") == text.count(")") + 1 else text
        return unlabelled(closed, lexicon, bodies)
    title, parts = _opened(text[: labels[0][0]].rstrip(EDGE), lexicon, bodies)
    for (_, end, name), following in zip(labels, [*labels[1:], None], strict=True):
        value = stripped(text[end : following[0] if following else len(text)])
        parts[name] = f"{parts[name]}{CELL}{value}" if name in parts else value
    return Fields(flat(title), with_unlabelled(parts, lexicon))


def _opened(text: str, lexicon: Lexicon, bodies: frozenset[str]) -> tuple[str, dict[str, str]]:
    """„Apmokėti vertėją (Sveikatos centras, 2025 m.; rodiklis – …)“: a bracket in which a label follows other parts."""
    name, bracket, inner = text.rpartition("(")
    if not bracket or ")" in inner or not inner.strip(EDGE):
        return text, {}
    told = unlabelled(f"{name}({inner})", lexicon, bodies)
    return (told.title, told.parts) if told.parts else (text, {})


def may_be_labelled(text: str, lexicon: Lexicon, within: int | None = None) -> bool:
    """A quick look whether labels can stand in the text (in its first `within` characters)."""
    if SEPARATED.search(text, 0, len(text) if within is None else within):
        return True
    concepts = lexicon.matcher.concepts
    return "field_verb" in concepts(text) and any("field_verb" in concepts(word) for word in OPENING.findall(text))


def with_unlabelled(parts: dict[str, str], lexicon: Lexicon) -> dict[str, str]:
    """„vykdytojas – Švietimo skyrius, 2024 m.“: what follows the executor without a label of its own."""
    first, *rest = UNLABELLED.split(parts.get("responsible", ""))
    kinds = [(kind_of(part, lexicon), part) for part in _apart(rest, lexicon)]
    found = {kind: part for kind, part in kinds if kind in AFTER_EXECUTOR and kind not in parts}
    recurring = "recurring" in lexicon.matcher.concepts(first)
    if "timeline" not in parts | found and (recurring or lexicon.calendar.spans(first)):
        # „Vykdo kultūros centras kasmet“; a month alone may be a name („Vasario 16-osios gimnazija“)
        found["timeline"] = first
    if not found:
        return parts
    kept = [part for kind, part in kinds if kind not in found]
    return {**parts, **found, "responsible": ", ".join([first, *kept])}


def _apart(parts: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """The parts; „2024 m. 18 tūkst. Eur“ is two: when, and how much."""
    for part in parts:
        amount = lexicon.amounts.search(part)
        timed = amount is not None and is_only_time(part[: amount.start()], lexicon)
        yield from (part[: amount.start()].strip(), part[amount.start() :]) if amount and timed else (part,)


def _labels(text: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Where labels stand: (start of the label, start of its content, name of the field)."""
    found: list[tuple[int, int, str]] = []
    for hit in lexicon.matcher.hits(text, *LABELLING):
        after = AFTER.match(text, hit.end)
        if after is None and hit.concept == "field_verb":
            after = _after_verb(text, hit, lexicon)
        # lines run together by a conversion: „… centras Iki kada: 2023 m.“
        boundary = hit.start if text[hit.start].isupper() else _boundary(text, hit.start)
        if after is None or boundary is None:
            continue
        name = LABELLING[hit.concept]
        if found and found[-1][1] == after.end():
            if hit.start >= found[-1][0]:
                continue
            found.pop()
        found.append((boundary, after.end(), name))
    return sorted(found)


def _after_verb(text: str, hit: Hit, lexicon: Lexicon) -> re.Match[str] | None:
    """„Vykdo Švietimo skyrius.“: a verb that opens a sentence needs no dash, but a body and no object after it."""
    blank = BLANK.match(text, hit.end)
    if blank is None or not SENTENCE_START.search(text[max(0, hit.start - 3) : hit.start]):
        return None
    said = text[blank.end() :].split(".", 1)[0][:BODY_WITHIN]
    named = names_body(said, lexicon) or "nameless_body" in lexicon.matcher.concepts(said)
    return blank if said[:1].isupper() or named else None


def _boundary(text: str, start: int) -> int | None:
    """Where the label's own words begin: after the end of a sentence, a semicolon, a bracket or a line."""
    first = max(0, start - BEFORE)
    before = text[first:start]
    cut = max(before.rfind(mark) for mark in (". ", "; ", "(", "\n", ", ", "– ", ": ", "| "))
    words = before[cut + 1 :].strip(" .;(,–:")
    if cut == -1:
        return 0 if len(words.split()) <= 3 and (not words or start < 40) else None
    return first + cut + 1 if len(words.split()) <= 2 else None
