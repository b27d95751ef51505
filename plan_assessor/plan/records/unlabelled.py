"""Fields written into text without labels: in a bracket, after a dash, a bar or a stop („… – biblioteka, 2024 m.“)."""

from __future__ import annotations

import re
from typing import NamedTuple

from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.parted import BARS
from plan_assessor.language.text import DASHES, flat
from plan_assessor.plan.bodies import names_body
from plan_assessor.plan.records.kinds import MOST_WORDS, kind_of
from plan_assessor.plan.records.terms import tells_time
from plan_assessor.plan.sentences import is_empty

BAR = "|".join(map(re.escape, BARS))
# „Švietimo skyrius – nuolat“, „2024 m.; SB“
PARTS = re.compile(rf"[;,]\s+|\s[{DASHES}]\s(?=\D)|\s(?:{BAR})\s")
DASH = re.compile(rf"\s[{DASHES}]\s")
AFTER_BAR = re.compile(rf"\s(?:{BAR})\s(.+)$")
TRAILING_DASH = re.compile(rf"\s[{DASHES}]\s([^{DASHES}]+)$")
# from any dash on
BEHIND_DASH = re.compile(rf"\s[{DASHES}]\s(?=(.+))")
FEWEST_AFTER_DASH = 2  # parts, each of which fills a field
TRAILING_BRACKET = re.compile(r"(?:(?<!\s)\s++)?\(([^()]*(?:\([^()]*\)[^()]*)*)\)[\s.;]*$")
TRAILING_SQUARE = re.compile(r"(?:(?<!\s)\s++)?\[([^\[\]]*)\][\s.;]*$")
# „… (Turto skyrius) – 500 Eur“
BRACKET_AND_DASH = re.compile(rf"(?:(?<!\s)\s++)?\(([^()]*\)\s[{DASHES}]\s[^()]*)$")
AFTER_BRACKET = re.compile(rf"\)\s[{DASHES}]\s([^()]*)$")
AFTER_STOP = re.compile(rf"[^.]*[^\W\d_]{{3}}[“)]?\.\s([{UPPER}].*)$", re.DOTALL)
QUOTES = '„“«"'
# an amount at the end, with a word or two behind it, the words before it that make it no field, and those of a name
DIGIT_AT_END = re.compile(r"\d[\d\s.,]{0,9}\s?[^\W\d]+[.\s]{0,2}(?:[^\W\d_]+[.\s]{0,2}){0,2}$")
LEADING_UP = frozenset({"preposition", "infinitive", "conjunction", "towards"})
FEWEST_NAMING = 3
NAME_END = f" {DASHES}"  # „Surengti sveikatos dieną – 700 Eur“
# „2025 m.“, „II ketv.“
ABBREVIATED = re.compile(r"[\dIVX]\s(?:m|d|val|mėn|ketv|proc|tūkst|mln)$")
EDGE = " \t\n.;,:|–—-("


class Fields(NamedTuple):
    """A text cut into its title and the parts after it, by the name of the field."""

    title: str
    parts: dict[str, str]


def unlabelled(text: str, lexicon: Lexicon, bodies: frozenset[str] = frozenset()) -> Fields:
    """The title at the start of a text, and the fields told by what they name in what ends it.

    `bodies` are the abbreviations that the document explains as such.
    """
    return _ended_by_amount(text, lexicon) or _bracketed(text, lexicon, bodies)


def stripped(text: str) -> str:
    """The words without the marks around them; the full stop of „2025 m.“ is one of its own."""
    value = text.strip(EDGE + ")")
    cut = ABBREVIATED.search(value) and text.lstrip(EDGE).removeprefix(value).startswith(".")
    return f"{value}." if cut else value


def _ended_by_amount(text: str, lexicon: Lexicon) -> Fields | None:
    """„Jaunimo erdvės įrengimas pašte   48 000 Eur“: a name, and the amount that stood at the end of its line.

    An amount that words lead up to („paramą iki 300 Eur“, „skirti 5 000 Eur“) is a part of the name.
    """
    if not DIGIT_AT_END.search(text):
        return None
    *_, amount = [None, *lexicon.amounts.finditer(text)]
    name = text[: amount.start()].rstrip(NAME_END) if amount else ""
    rest = text[amount.end() :].strip(EDGE) if amount else ""
    words = name.split()
    if amount is None or len(words) < FEWEST_NAMING or (rest and "recurring" not in lexicon.matcher.concepts(rest)):
        return None
    if not words[-1].rstrip(QUOTES)[-1:].isalpha() or not lexicon.matcher.concepts(words[-1]).isdisjoint(LEADING_UP):
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
    told = _parted(AFTER_BRACKET.sub(r"; \1", match.group(1)), lexicon)
    for part in told:
        name = "responsible" if part in bodies else kind_of(part, lexicon)
        if name:
            parts[name] = f"{parts[name]}, {part}" if name in parts else part
    known = sum(part in bodies or kind_of(part, lexicon) is not None for part in told)
    if known * 2 < len(told) or not parts.keys() & {"responsible", "timeline", "funding"}:
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
    """„Pakviesti naujakurius į žaidynes – kasmet, Sporto centras.“, „Įsigyti žaidimų – biblioteka – nuolat“: several
    parts, none of which is anything else, or a body alone („… – Švietimo skyrius“).
    """
    text = text.rstrip(" .;")
    match = TRAILING_DASH.search(text)
    if match and _is_body(match.group(1), lexicon):
        return match
    return next((found for found in BEHIND_DASH.finditer(text) if _are_fields(found.group(1), lexicon)), None)


def _after_stop(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """„Mankštos parke. Sveikatos biuras, 2024 m., 3 000 Eur.“: after the name nothing but fields."""
    match = AFTER_STOP.match(text.rstrip(" .;"))
    if match is None or any(len(part.split()) > MOST_WORDS for part in PARTS.split(match.group(1))):
        return None
    if "all_of_it" in lexicon.matcher.concepts(match.group(1)):
        # „Numatyti penki darbai. Už visus sumokama iš biudžeto.“: what holds for all names no field of one
        return None
    return match if _are_fields(match.group(1), lexicon) else None


def _are_fields(text: str, lexicon: Lexicon) -> bool:
    parts = _parted(text, lexicon)
    return len(parts) >= FEWEST_AFTER_DASH and all(kind_of(part, lexicon) for part in parts)


def _parted(text: str, lexicon: Lexicon) -> list[str]:
    """The parts of a bracket or of what stands behind a dash; a term behind a body is one („biblioteka – 2026 m.“)."""
    parts: list[str] = []
    for part in PARTS.split(text):
        behind = DASH.split(part)
        apart = tells_time(behind[-1], lexicon) and kind_of(behind[0], lexicon) == "responsible"
        parts += behind if apart else [part]
    return parts


def _is_body(text: str, lexicon: Lexicon) -> bool:
    """True for a body and nothing else: a name with a capital that ends with the word for a body, or with its own."""
    bodies = lexicon.matcher.hits(text, "body_name")
    if not bodies or not text[0].isupper() or len(text.split()) > MOST_WORDS or not names_body(text, lexicon):
        return False
    last = max(bodies, key=lambda hit: hit.end)
    rest = text[last.end :].strip()
    named = lexicon.matcher.concepts(text[last.start : last.end])
    begins = lexicon.matcher.concepts(text.split(maxsplit=1)[0])
    acting = not (named | begins).isdisjoint(("infinitive", "in_a_place"))
    return not acting and "nominative" in named and (not rest or rest[0] in QUOTES)
