"""List numbers typed at the start of a paragraph or cell: „2.1.“, „D.1.1. “, „1Organizuoti“, „•“."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan_assessor.document.model import POINT
from plan_assessor.language.letters import LOWER, UPPER
from plan_assessor.language.text import BULLETS, DASHES

POINT_SIGNS = f"{BULLETS}–—-*·"
SURE_BULLETS = "•▪◦●■"  # signs that nothing but a point begins with
_LEVELS = rf"(?:[{UPPER}]{{1,2}}[.-]?)?\d{{1,3}}(?:\.\d{{1,3}})*"
# „II-B-1.“, „I.A.“: a Roman number and levels below it; a letter that is Roman, too, may end a range („I-V klasės“)
_LETTER_LEVEL = "[A-HJ-UWYZ]"
_BELOW = rf"(?:[.-](?:{_LETTER_LEVEL}|\d{{1,3}}))"
# a dot or bracket after the number, or several levels before a capital, or a number glued to a capital
TYPED = re.compile(
    rf"(?:§ ?)?(?P<number>{_LEVELS})(?:\.(?!\d)\s*|\)\s*)(?=\S)"
    rf"|(?P<levels>(?:[{UPPER}]\.?)?\d{{1,3}}(?:\.\d{{1,3}})+)\s*(?=[{UPPER}„\"])"
    rf"|(?P<roman>[IVX]{{1,4}}{_BELOW}*(?:[.-]\d{{1,3}}(?:[.)]|(?=\s))|[.-]{_LETTER_LEVEL}[.)]))\s+(?=\S)"
    rf"|(?P<glued>\d{{1,2}})(?=[{UPPER}][{LOWER}])"
    rf"|(?P<coded>[{UPPER}]{{1,2}}-?\d{{1,3}})\s+(?=[{UPPER}])"
    rf"|(?P<dashed>[{UPPER}]{{0,3}}\d{{1,3}})\s[–—-]\s(?=[{UPPER}]?[{LOWER}]|\d+\s[{UPPER}])"
    rf"|(?P<hyphened>\d{{1,2}})-\s(?=[{UPPER}][{LOWER}])"
)
LETTER = re.compile(rf"(?P<number>[{LOWER}])\)\s+(?=\S)")
# the letter is what is left of a small circle
BULLET = re.compile(rf"[{re.escape(POINT_SIGNS)}]\s+(?=\S)|o\s+(?=[{UPPER}])")
ONLY_NUMBER = re.compile(rf"^(?:{_LEVELS}|[IVX]+)[.)]?$")
LEVEL_END = re.compile(r"[.-]")
# “(a)”, “iv)”, “2. (b)”, “a”
COUNTS = re.compile(rf"(?:\d{{1,2}}\.?\s)?\(?(?:[{LOWER}]|[ivx]{{1,4}}|\d{{1,2}})[.)]{{0,2}}")

# a sentence, and after it the words that announce a list
SAID_BEFORE = re.compile(rf"(?<=[^\W\d_]{{3}}[.;])\s+(?=[{UPPER}][^.;:]{{10,300}}:$)")

ORDINAL = re.compile(rf"(?P<letter>[{UPPER}])\.\s|(?P<number>\d{{1,2}})\.\s")


def split_number(text: str) -> tuple[str | None, str]:
    """The number at the start of the text without its dot (a bullet as „•“), and the rest."""
    match = TYPED.match(text) or LETTER.match(text)
    if match:
        number = next(group for group in match.groups() if group)
        return number.rstrip(".)"), text[match.end() :].lstrip()
    match = BULLET.match(text)
    if match:
        return POINT, text[match.end() :].lstrip()
    return None, text


def counts_up(numbers: Sequence[str]) -> bool:
    """True for „1“, „2“, „3“: nothing but a count from one."""
    return list(numbers) == [str(number) for number in range(1, len(numbers) + 1)]


def points(text: str) -> list[str]:
    """The lines of a text; points of a list that stand on one line, and what announces another list, are lines too."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    marks = {line[0] for line in lines if BULLET.match(line) and line[0] not in DASHES}
    marks |= {mark for mark in SURE_BULLETS if f" {mark} " in text}
    for mark in marks:
        lines = [f"{mark} {part}" if n else part for line in lines for n, part in enumerate(line.split(f" {mark} "))]
    return [part.strip() for line in lines for part in _announcing_apart(line) if part.strip()]


def _announcing_apart(line: str) -> list[str]:
    """The line, what announces a list at its end apart; next to no line ends so, and to look for where takes long."""
    return SAID_BEFORE.split(line) if line.endswith(":") else [line]


def plain_number(text: str) -> str | None:
    """The number without dots around it when the whole text is one („1.1.“, „P3“, „IV“), else None."""
    text = text.strip()
    return text.rstrip(".)") if ONLY_NUMBER.match(text) else None


def is_only_number(text: str) -> bool:
    """True for a number or letter that counts the rows of a table („2.“, “(a)”, “ii.”)."""
    return plain_number(text) is not None or COUNTS.fullmatch(text.strip()) is not None


def depth(number: str) -> int:
    """How many levels a number has: „2.1.3“ and „II-B-1“ have 3."""
    return len([level for level in LEVEL_END.split(number) if level])


def is_below(number: str | None, over: str | None) -> bool:
    """True for 3.2.1 below 3.2, and for II-B-1 below II-B."""
    return number is not None and over is not None and number.startswith((f"{over}.", f"{over}-"))


def follows(text: str, before: str) -> bool:
    """True where the number at the start of a heading is the next after that of one before: „E. …“ after „D. …“."""
    own, last = ORDINAL.match(text), ORDINAL.match(before)
    if not own or not last:
        return False
    if own["letter"] and last["letter"]:
        return ord(own["letter"]) == ord(last["letter"]) + 1
    return bool(own["number"] and last["number"]) and int(own["number"]) == int(last["number"]) + 1
