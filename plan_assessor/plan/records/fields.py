"""Fields written into text: „Organizuoti kursus (vykdytojas – Švietimo skyrius; terminas – 2024 m.)“."""

from __future__ import annotations

import re
from typing import NamedTuple

from plan_assessor.document.model import CELL
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.matcher import Hit
from plan_assessor.language.parted import BARS
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.terms import tells_time
from plan_assessor.plan.sentences import is_empty

# the concepts of labels by the field that they name; a verb tells who carries out
NAMED = ("responsible", "timeline", "funding", "indicator", "target", "detail")
LABELLING = {**{f"field_{name}": name for name in NAMED}, "field_verb": "responsible"}
AFTER = re.compile(r"\s*(?:\([^()]{1,20}\)\s*)?[:–—−-]\s*")
SEPARATED = re.compile(r"[:–—−-]")
# what stands before a sentence or a part of one, and the words that open it
SENTENCE_START = re.compile(rf"(?:^|[.;:]\s*|\s[{DASHES}]\s|\()$")
OPENING = re.compile(rf"(?:^|[.;:]\s+|\s[{DASHES}]\s|\()([^\W\d_]+)")
# „Vykdo SPC, pradedama 2019 m. Išlaidas dengia SB“: commas and full stops, but not those of „2019 m. gruodžio“
UNLABELLED = re.compile(rf",\s+|(?<=[^\W\d_]{{3}})\.\s+(?=[{UPPER}])")
BLANK = re.compile(r"\s+")
# parts without labels, in a bracket, after a dash or a bar: „Švietimo skyrius – nuolat“, „2024 m.; SB“
BAR = "|".join(map(re.escape, BARS))
PARTS = re.compile(rf"[;,]\s+|\s[{DASHES}]\s(?=\D)|\s(?:{BAR})\s")
AFTER_BAR = re.compile(rf"\s(?:{BAR})\s(.+)$")
TRAILING_DASH = re.compile(rf"\s[{DASHES}]\s([^{DASHES}]+)$")
PART_WORDS = 8
FEWEST_AFTER_DASH = 2  # parts, each of which fills a field
TRAILING_BRACKET = re.compile(r"(?:(?<!\s)\s++)?\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s.;]*$")
TRAILING_SQUARE = re.compile(r"(?:(?<!\s)\s++)?\[([^\[\]]*)\][\s.;]*$")
# „… (Turto skyrius) – 500 Eur“
BRACKET_AND_DASH = re.compile(rf"(?:(?<!\s)\s++)?\(([^()]*\)\s[{DASHES}]\s[^()]*)$")
AFTER_BRACKET = re.compile(rf"\)\s[{DASHES}]\s([^()]*)$")
AFTER_STOP = re.compile(rf"[^.]*[^\W\d_]{{3}}[“)]?\.\s([{UPPER}].*)$", re.DOTALL)
# „180 vaikų“
COUNT = re.compile(r"\d{1,6}(?:\s\d{3})?\s[^\W\d_]{3}")
QUOTES = '„“«"'
# a label's own words begin within so many characters before it
BEFORE = 200
BODY_WITHIN = 25
# „turi būti: 200 lapelių“
LABELLED_COUNT = re.compile(r":\s*\d+\s+[^\W\d_]{3}")
# „3 išnuomotų butų“
OF_TARGET = re.compile(r"\s++\d[\d\s]*+[^\W\d_]{3}")
# that may follow an executor without labels
AFTER_EXECUTOR = ("timeline", "funding", "indicator")
# an amount at the end, with a word or two behind it, the words before it that make it no field, and those of a name
DIGIT_AT_END = re.compile(r"\d[\d\s.,]{0,9}\s?[^\W\d]+[.\s]{0,2}(?:[^\W\d_]+[.\s]{0,2}){0,2}$")
LEADING_UP = frozenset({"preposition", "infinitive", "conjunction", "towards"})
FEWEST_NAMING = 3
EDGE = " \t\n.;,:|–—-("


class Fields(NamedTuple):
    """A text cut into its title and the labelled parts after it, by the name of the field."""

    title: str
    parts: dict[str, str]


def split_fields(text: str, lexicon: Lexicon, bodies: frozenset[str] = frozenset()) -> Fields:
    """The title at the start of a text, and the fields labelled in it or in a bracket at its end.

    `bodies` are the abbreviations that the document explains as such.
    """
    labels = _labels(text, lexicon) if may_be_labelled(text, lexicon) else []
    if not labels:
        # of a bracket what stood behind a label is told already
        closed = f"{text})" if text.count("(") == text.count(")") + 1 else text
        return _ended_by_amount(text, lexicon) or _bracketed(closed, lexicon, bodies)
    title, parts = _opened(text[: labels[0][0]].rstrip(EDGE), lexicon, bodies)
    for (_, end, name), following in zip(labels, [*labels[1:], None], strict=True):
        value = text[end : following[0] if following else len(text)].strip(EDGE + ")")
        parts[name] = f"{parts[name]}{CELL}{value}" if name in parts else value
    return Fields(flat(title), with_unlabelled(parts, lexicon))


def _opened(text: str, lexicon: Lexicon, bodies: frozenset[str]) -> tuple[str, dict[str, str]]:
    """„Apmokėti vertėją (Sveikatos centras, 2025 m.; rodiklis – …)“: a bracket in which a label follows other parts."""
    name, bracket, inner = text.rpartition("(")
    if not bracket or ")" in inner or not inner.strip(EDGE):
        return text, {}
    told = _bracketed(f"{name}({inner})", lexicon, bodies)
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
    kinds = [(kind_of(part, lexicon), part) for part in rest]
    found = {kind: part for kind, part in kinds if kind in AFTER_EXECUTOR and kind not in parts}
    recurring = "recurring" in lexicon.matcher.concepts(first)
    if "timeline" not in parts | found and (recurring or lexicon.calendar.spans(first)):
        # „Vykdo kultūros centras kasmet“; a month alone may be a name („Vasario 16-osios gimnazija“)
        found["timeline"] = first
    if not found:
        return parts
    kept = [part for kind, part in kinds if kind not in found]
    return {**parts, **found, "responsible": ", ".join([first, *kept])}


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


def _ended_by_amount(text: str, lexicon: Lexicon) -> Fields | None:
    """„Jaunimo erdvės įrengimas pašte   48 000 Eur“: a name, and the amount that stood at the end of its line.

    An amount that words lead up to („paramą iki 300 Eur“, „skirti 5 000 Eur“) is a part of the name.
    """
    if not DIGIT_AT_END.search(text):
        return None
    *_, amount = [None, *lexicon.amounts.finditer(text)]
    name = text[: amount.start()].rstrip() if amount else ""
    rest = text[amount.end() :].strip(EDGE) if amount else ""
    words = name.split()
    if amount is None or len(words) < FEWEST_NAMING or (rest and "recurring" not in lexicon.matcher.concepts(rest)):
        return None
    if not words[-1][-1].isalpha() or not lexicon.matcher.concepts(words[-1]).isdisjoint(LEADING_UP):
        return None
    return Fields(flat(name), {"funding": text[amount.start() :].strip()})


def _bracketed(text: str, lexicon: Lexicon, bodies: frozenset[str]) -> Fields:
    """„Organizuoti kursus (Švietimo skyrius, 2024 m., SB)“: parts of the bracket told by what they name."""
    match = (
        AFTER_BAR.search(text)
        or TRAILING_SQUARE.search(text)
        or (_after_name(text, lexicon) if ")" in text else None)
        or _after_dash(text, lexicon)
        or _after_stop(text, lexicon)
    )
    if not match:
        return Fields(flat(text).rstrip(EDGE), {})
    # what follows a full stop is matched from the name on
    title = flat(text[: match.start() or match.start(1)]).rstrip(EDGE)
    if is_empty(match.group(1), lexicon):
        # „Surengti šventę (bus patikslinta)“
        return Fields(title, {})
    if "refers" in lexicon.matcher.concepts(match.group(1).split(maxsplit=1)[0]):
        return Fields(flat(text).rstrip(EDGE), {})
    parts: dict[str, str] = {}
    for part in PARTS.split(AFTER_BRACKET.sub(r"; \1", match.group(1))):
        name = "responsible" if part in bodies else kind_of(part, lexicon)
        if name:
            parts[name] = f"{parts[name]}, {part}" if name in parts else part
    known = sum(part in bodies or kind_of(part, lexicon) is not None for part in PARTS.split(match.group(1)))
    few = known * 2 < len(PARTS.split(match.group(1)))
    if few or not parts.keys() & {"responsible", "timeline", "funding"}:
        return Fields(flat(text).rstrip(EDGE), {})
    if tells_time(parts.get("responsible", ""), lexicon):
        # „Lentas kas mėnesį tvarko seniūnijos“ tells who and when
        parts.setdefault("timeline", parts["responsible"])
    return Fields(title, parts)


def _after_name(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """„… (Turto skyrius, 2024 m.)“, „… (Turto skyrius) – 500 Eur“."""
    match = BRACKET_AND_DASH.search(text.rstrip(" .;"))
    told = AFTER_BRACKET.sub(r"; \1", match.group(1)) if match else ""
    return match if told and _are_fields(told, lexicon) else TRAILING_BRACKET.search(text)


def _after_dash(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """„Pakviesti naujakurius į žaidynes – kasmet, Sporto centras.“: several parts, none of which is anything else, or a
    body alone („… – Švietimo skyrius“).
    """
    match = TRAILING_DASH.search(text.rstrip(" .;"))
    return match if match and (_are_fields(match.group(1), lexicon) or _is_body(match.group(1), lexicon)) else None


def _after_stop(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """„Mankštos parke. Sveikatos biuras, 2024 m., 3 000 Eur.“: after the name nothing but fields."""
    match = AFTER_STOP.match(text.rstrip(" .;"))
    if match is None or any(len(part.split()) > PART_WORDS for part in PARTS.split(match.group(1))):
        return None
    if "all_of_it" in lexicon.matcher.concepts(match.group(1)):
        # „Numatyti penki darbai. Už visus sumokama iš biudžeto.“: what holds for all names no field of one
        return None
    return match if _are_fields(match.group(1), lexicon) else None


def _are_fields(text: str, lexicon: Lexicon) -> bool:
    parts = PARTS.split(text)
    return len(parts) >= FEWEST_AFTER_DASH and all(kind_of(part, lexicon) for part in parts)


def _is_body(text: str, lexicon: Lexicon) -> bool:
    """True for a body and nothing else: a name with a capital that ends with the word for a body, or with its own."""
    bodies = lexicon.matcher.hits(text, "body_name")
    if not bodies or not text[0].isupper() or len(text.split()) > PART_WORDS or not names_body(text, lexicon):
        return False
    last = max(bodies, key=lambda hit: hit.end)
    rest = text[last.end :].strip()
    named = lexicon.matcher.concepts(text[last.start : last.end])
    begins = lexicon.matcher.concepts(text.split(maxsplit=1)[0])
    acting = not (named | begins).isdisjoint(("infinitive", "in_a_place"))
    return not acting and "nominative" in named and (not rest or rest[0] in QUOTES)


def kind_of(part: str, lexicon: Lexicon) -> str | None:
    """The field that an unlabelled part of a bracket fills."""
    concepts = lexicon.matcher.concepts(part)
    if is_empty(part, lexicon):
        return None
    if lexicon.amounts.search(part) or "funding_source" in concepts:
        return "funding"
    timed = tells_time(part, lexicon)
    if not timed and COUNT.match(part):
        # „2 grupės“
        return "indicator"
    if "funding_noun" in concepts and _are_means(part, lexicon):
        return "funding"
    if ("body_name" in concepts and names_body(part, lexicon)) or "nameless_body" in concepts:
        return "responsible"
    if timed:
        return "timeline"
    return "indicator" if LABELLED_COUNT.search(part) or COUNT.match(part) or _is_target(part, lexicon) else None


def _are_means(part: str, lexicon: Lexicon) -> bool:
    """„kvalifikacijos kėlimo lėšos“: money at the end, and before it in the genitive what it is given for or by."""
    words = part.split()
    ends = len(words) > 1 and "funding_noun" in lexicon.matcher.concepts(words[-1])
    return ends and "genitive" in lexicon.matcher.concepts(words[-2]) and len(words) <= PART_WORDS


def _is_target(part: str, lexicon: Lexicon) -> bool:
    """„siekiama 3 išnuomotų butų“: words of a label right before a count."""
    hits = lexicon.matcher.hits(part, "field_indicator")
    return any(hit.start == 0 and OF_TARGET.match(part, hit.end) for hit in hits)
