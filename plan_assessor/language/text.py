"""Text as its author meant it: typographic accidents of layout and conversion mended."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from plan_assessor.language.letters import LOWER
from plan_assessor.signs import composed, visible

REMEMBERED = 20_000  # texts: every room asks for the words of a cell, and cells repeat
BULLETS = "•▪◦●○■□➢►▶▸‣➤→⇒➔➜◆◇❖★☆✓✔"  # signs that begin a point
LABEL_SIGNS = "▪·●■◦‣→➔➜►▶▸»›=~•"  # what some documents set between a label and its value, as others a colon
DASHES = "‐‑‒–—―−-"  # the hyphen comes last: the string also stands in character classes
# „n u s p r e n d ž i a“: single letters with blanks between them, of whatever kind; more of them between words
SPACED_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_](?: +[^\W\d_]){3,}(?![^\W_])")
# „(toliau – Planas)“, „(kodas 01)“
BRACKETED = re.compile(r"\([^()]*\)")
# a name that is quoted
QUOTED = re.compile(r"[„“\"«][^„“”\"«»]*[“”\"»]")
# letters enough for a word: what has none names nothing
WORD = re.compile(r"[^\W\d_]{3}")
WIDE_BLANK = re.compile(" {2,}")
FUSED_YEARS = re.compile(r"\b((?:19|20)\d{2})((?:19|20)\d{2})\b")
BLANK = re.compile(r"[^\S\n\t ]")
WHITE = re.compile(r"[^\S\n\t]+")
# where years may be fused or letters spaced
SUSPECT = re.compile(r"[12]\d{7}| \S \S")
HARD_HYPHEN = re.compile(rf"(?<=[^\W\d_])-\s?(?=[{LOWER}])")


def clean(text: str) -> str:
    """The text in NFC, invisible characters dropped, white space folded, spaced letters and fused years mended."""
    # most texts need nothing: a look is quicker than mending
    suspect = not text.isprintable() or "  " in text or SUSPECT.search(text)
    if not suspect and unicodedata.is_normalized("NFC", text):
        return text.strip()
    text = composed(visible(text))
    text = BLANK.sub(" ", text)
    text = SPACED_LETTERS.sub(_joined, text)
    text = WHITE.sub(" ", text)
    return FUSED_YEARS.sub(_range, text).strip()


@lru_cache(REMEMBERED)
def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def unhyphenated(text: str) -> str:
    """The text without the hyphens that break words in narrow cells („savival-dybės“)."""
    return HARD_HYPHEN.sub("", text)


def _joined(match: re.Match[str]) -> str:
    """Spaced letters as words; where one of them would be a single letter, the blanks are uneven, and part no words."""
    words = [part.replace(" ", "") for part in WIDE_BLANK.split(match.group())]
    return (" " if min(map(len, words)) > 1 else "").join(words)


def _range(match: re.Match[str]) -> str:
    first, last = match.group(1), match.group(2)
    return f"{first}–{last}" if first < last else match.group()
