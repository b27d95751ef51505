"""Fields written into text: „Organizuoti kursus (vykdytojas – Švietimo skyrius; terminas – 2024 m.)“."""

from __future__ import annotations

import re
from typing import NamedTuple

from plan_assessor.language.dates import spans
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import flat
from plan_assessor.plan.executors import names_body
from plan_assessor.plan.reading import is_empty, sentences

LABEL = re.compile(r"(?:^|[.;,(\n–]|\s)\s*$")
AFTER = re.compile(r"\s*(?:\([^()]{1,20}\)\s*)?[:–—−-]\s*")
SEPARATED = re.compile(r"[:–—−-]")
TRAILING_BRACKET = re.compile(r"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s.;]*$")
AMOUNT = re.compile(r"\d[\d\s.,]*\s*(?:tūkst\.?|mln\.?)?\s*(?:Eur\b|eur[ųoa]\w*|€)", re.IGNORECASE)
EDGE = " \t\n.;,:|–—-("


class Fields(NamedTuple):
    """A text cut into its title and the labelled parts after it, by the name of the field."""

    title: str
    parts: dict[str, str]


def split_fields(text: str, lexicon: Lexicon) -> Fields:
    """The title at the start of a text, and the fields labelled in it or in a bracket at its end."""
    told = _told(text, lexicon) if ". " in text else None
    if told:
        return told
    labels = _labels(text, lexicon) if SEPARATED.search(text) else []
    if not labels:
        return _bracketed(text, lexicon)
    title = text[: labels[0][0]].rstrip(EDGE)
    parts: dict[str, str] = {}
    for (_, end, name), following in zip(labels, [*labels[1:], None], strict=True):
        value = text[end : following[0] if following else len(text)].strip(EDGE + ")")
        parts[name] = f"{parts[name]}; {value}" if name in parts else value
    return Fields(flat(title), _with_unlabelled(parts, lexicon))


def _with_unlabelled(parts: dict[str, str], lexicon: Lexicon) -> dict[str, str]:
    """„vykdytojas – Švietimo skyrius, 2024 m.“: what follows the executor without a label of its own."""
    first, *rest = re.split(r",\s+", parts.get("responsible", ""))
    kinds = [(kind_of(part, lexicon), part) for part in rest]
    found = {kind: part for kind, part in kinds if kind in ("timeline", "funding") and kind not in parts}
    if not found:
        return parts
    kept = [part for kind, part in kinds if kind not in found]
    return {**parts, **found, "responsible": ", ".join([first, *kept])}


def _told(text: str, lexicon: Lexicon) -> Fields | None:
    """„Vertimo paslaugos pirkimas. Vykdo SPC, pradedama 2019 m., matas – 150 pokalbių.“: sentences after the title."""
    title, *rest = sentences(text) or [""]
    said = " ".join(rest)
    first = next((hit for hit in lexicon.matcher.find(said) if hit.concept == "field_responsible"), None)
    if first is None or first.start > 0 or AFTER.match(said, first.end):
        return None
    parts = {name: value for name, value in split_fields(said, lexicon).parts.items() if name == "indicator"}
    parts["responsible"] = said
    concepts = lexicon.matcher.concepts(said)
    if spans(said) or concepts & {"recurring", "quarter"} or lexicon.calendar.has_month(said):
        parts["timeline"] = said
    if AMOUNT.search(said) or "funding_source" in concepts:
        parts["funding"] = said
    return Fields(flat(title).rstrip(EDGE), parts)


def _labels(text: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Where labels stand: (start of the label, start of its content, name of the field)."""
    found: list[tuple[int, int, str]] = []
    for hit in lexicon.matcher.find(text):
        if not hit.concept.startswith("field_") or hit.concept == "field_measure":
            continue
        after = AFTER.match(text, hit.end)
        # lines run together by a conversion: „… centras Iki kada: 2023 m.“
        boundary = hit.start if text[hit.start].isupper() else _boundary(text, hit.start)
        if after is None or boundary is None:
            continue
        name = hit.concept.removeprefix("field_")
        if found and found[-1][1] == after.end():
            if hit.start >= found[-1][0]:
                continue
            found.pop()
        found.append((boundary, after.end(), name))
    return sorted(found)


def _boundary(text: str, start: int) -> int | None:
    """Where the label's own words begin: after the end of a sentence, a semicolon, a bracket or a line."""
    before = text[:start]
    cut = max(before.rfind(mark) for mark in (". ", "; ", "(", "\n", ", ", "– ", ": ", "| "))
    words = before[cut + 1 :].strip(" .;(,–:")
    if cut == -1:
        return 0 if len(words.split()) <= 3 and (not words or start < 40) else None
    return cut + 1 if len(words.split()) <= 2 else None


def _bracketed(text: str, lexicon: Lexicon) -> Fields:
    """„Organizuoti kursus (Švietimo skyrius, 2024 m., SB)“: parts of the bracket told by what they name."""
    match = TRAILING_BRACKET.search(text) if ")" in text else None
    if not match:
        return Fields(flat(text).rstrip(EDGE), {})
    parts: dict[str, str] = {}
    for part in re.split(r"[;,]\s+", match.group(1)):
        name = kind_of(part, lexicon)
        if name:
            parts[name] = f"{parts[name]}, {part}" if name in parts else part
    if not parts.keys() & {"responsible", "timeline", "funding"}:
        return Fields(flat(text).rstrip(EDGE), {})
    return Fields(flat(text[: match.start()]).rstrip(EDGE), parts)


def kind_of(part: str, lexicon: Lexicon) -> str | None:
    """The field that an unlabelled part of a bracket fills."""
    concepts = lexicon.matcher.concepts(part)
    if is_empty(part, lexicon):
        return None
    if AMOUNT.search(part) or "funding_source" in concepts:
        return "funding"
    if "body_name" in concepts and names_body(part, lexicon):
        return "responsible"
    if spans(part) or concepts & {"recurring", "quarter"} or lexicon.calendar.has_month(part):
        return "timeline"
    return None
