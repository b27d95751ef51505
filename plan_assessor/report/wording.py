"""How quotations, places and names are worded, the same in every format."""

from __future__ import annotations

import re
from functools import cache

from plan_assessor.document.model import Place
from plan_assessor.messages.catalogue import keys, text
from plan_assessor.messages.language import LANGUAGES, Language
from plan_assessor.signs import visible

REVIEW = "?"
REVIEWED = "*"
# by whether a verdict became better
ARROWS = {True: "↑", False: "↓"}

HEADING_LIMIT = 40

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
# What stands for our signs where an encoding lacks them, as those of older Windows do.
PLAIN_SIGNS = str.maketrans("±−–„“”…•·›─│┐↑↓→", '~--"""_*|>-|+^v>')


def clean(words: str) -> str:
    """Words of a document on one line, without characters that act instead of being read."""
    return " ".join(visible(words).split())


def shorten(words: str, limit: int) -> str:
    """The words cut to `limit` characters at a space, with „…“ for what is left out."""
    if len(words) <= limit:
        return words
    head = words[: limit - 1]
    space = head.rfind(" ")
    return f"{head[:space] if space > limit // 2 else head} …"


def tied(words: str, tie: str) -> str:
    """The words with a tie for each blank where a line must not end: „4 psl.“, „Nr. T-1“, „2022 m. vasario 10 d.“."""
    return _tied().sub(tie, words)


@cache
def _tied() -> re.Pattern[str]:
    """The blanks before and after which the words belong together; months are the words between „m.“ and a day."""
    units = "|".join(rf"{re.escape(unit)}(?!\w)" for lang in LANGUAGES for unit in text("units", lang).split())
    return re.compile(
        rf"(?<=\d) (?={units})|(?<=\bN[ro]\.) (?=\S)|(?<=\bp\.) (?=\d)"
        r"|(?<=\d m\.) (?=\w+ \d+ d\.)|(?<=\w) (?=\d{1,2} d\.)"
    )


def encodable(words: str, encoding: str) -> str:
    """The words in the characters of an encoding; a terminal or pipe that is not UTF-8 gets plain signs for ours."""
    try:
        words.encode(encoding)
    except UnicodeEncodeError:
        return words.translate(PLAIN_SIGNS).encode(encoding, "replace").decode(encoding)
    return words


def place_text(place: Place, lang: Language, with_file: bool) -> str:
    """Where words stand, for people: „9 psl., II SKYRIUS TIKSLAI“ or „9 psl., 3 lentelė, 2 eilutė“.

    The section is left out where a page and a table lead there anyway.
    """
    parts = [clean(place.file)] if with_file and place.file else []
    if place.page is not None:
        parts.append(text("place.page", lang, page=place.page))
    if place.section and (place.page is None or place.table is None):
        parts.append(shorten(clean(place.section.rsplit("›", 1)[-1]), HEADING_LIMIT))
    if place.table is not None:
        parts.append(text("place.table", lang, table=place.table))
    if place.row is not None:
        parts.append(text("place.row", lang, row=place.row))
    if place.column:
        parts.append(text("place.column", lang, column=shorten(clean(place.column), HEADING_LIMIT)))
    return ", ".join(parts)


def short_name(municipality: str, lang: Language) -> str:
    """The name of a municipality as a column heading: „Akmenės r.“, „Kauno m.“, „Birštono“."""
    words = clean(municipality)
    for key in keys("short."):
        word = key.removeprefix("short.")
        words = re.sub(rf"\b{word}\b", text(key, lang), words, flags=re.IGNORECASE)
    return " ".join(words.split())
