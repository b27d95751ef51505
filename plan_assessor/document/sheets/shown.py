"""Values of cells as a spreadsheet shows them: by their number formats (ECMA-376, 18.8.31), in the Lithuanian way.

A Lithuanian Excel writes 12 500,50 and 2024-03-01; words that it would write for months are dates in figures here.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Final

POINT: Final = ","
GROUPS: Final = " "
_GENERAL: Final = "general"
_PLACES: Final = 10
"""Places after the point that a cell without a format shows at most."""
_SECONDS_A_DAY: Final = 86_400
# a colour or condition in brackets says nothing; a currency in brackets is shown; _x and *x fill the cell
_UNSHOWN: Final = re.compile(r"\[(?!\$)[^\]]*\]|\[\$-[^\]]*\]|_.|\*.")
_CURRENCY: Final = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_LITERAL: Final = re.compile(r'"([^"]*)"|\\(.)')
_ESCAPED: Final = re.compile(r"\\(.)")
_DIGITS: Final = re.compile(r"[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+")
_DATE_PART: Final = r"(?<!y)(?:yyyy|yy)(?!y)|(?<!m)mm?(?!m)|(?<!d)dd?(?!d)"
_DATE_PARTS: Final = re.compile(_DATE_PART, re.IGNORECASE)
_DATE: Final = re.compile(rf"(?:(?:{_DATE_PART})[.\-/ ]*)+", re.IGNORECASE)
_KEPT: Final = 0xE000
"""The first of the letters, of private use, that stand for literal words while the rest of a format is read."""
_KEPT_LETTER: Final = re.compile("[\ue000-\uf8ff]")
_OF_THE_SYSTEM: Final = ("mm-dd-yy", "m/d/yy", "m/d/yyyy", "dd/mm/yyyy;@")
"""The short date of whoever looks at it, as files write it."""
_NOT_PLAIN: Final = re.compile(r"[eE][+-]|[?#0]\s*/|[a-df-zA-DF-Z@]")


def shown(value: object, number_format: str) -> str:
    """The text that a cell shows for a value: text, a number, a date or a time."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (int, float, date, time, timedelta)):
        return str(value)
    if isinstance(value, (date, time, timedelta)):
        return _moment(value, number_format)
    return _number(value, number_format)


def _moment(value: date | time | timedelta, number_format: str) -> str:
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600}:{seconds % 3600 // 60:02}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    form = _ESCAPED.sub(r"\1", _UNSHOWN.sub("", number_format.split(";")[0])).strip()
    if form.casefold() not in _OF_THE_SYSTEM and _DATE.fullmatch(form):
        return _DATE_PARTS.sub(lambda part: _date_part(part[0].casefold(), value), form)
    return _iso(value, form.casefold())


def _date_part(part: str, value: date) -> str:
    """One part of a date: „yyyy“, „m“."""
    number = {"y": value.year, "m": value.month, "d": value.day}[part[0]]
    text = f"{number:0{len(part)}}"
    return text[-2:] if part == "yy" else text


def _iso(value: date, form: str) -> str:
    """The date as far as the format shows it, and the time where it shows that alone."""
    if "y" not in form and "d" not in form and isinstance(value, datetime):
        return f"{value:%H:%M}"
    if "d" in form or "y" not in form:
        return f"{value:%Y-%m-%d}"
    return f"{value:%Y-%m}" if "m" in form else f"{value:%Y}"


def _number(value: float, number_format: str) -> str:
    sections = number_format.split(";")
    section, negative = sections[0], value < 0
    if negative and len(sections) > 1:
        section, negative, value = sections[1], False, -value
    elif not value and len(sections) > 2:
        section = sections[2]
    literals: dict[str, str] = {}

    def kept(literal: re.Match[str]) -> str:
        letter = chr(_KEPT + len(literals))
        literals[letter] = next(filter(None, literal.groups()), "")
        return letter

    form = _LITERAL.sub(kept, _CURRENCY.sub(kept, _UNSHOWN.sub("", section)))
    digits = _DIGITS.search(form)
    if form.strip().casefold() == _GENERAL or (not digits and not literals) or _NOT_PLAIN.search(form):
        return _general(value)
    number = _rounded(value, digits[0], form.count("%")) if digits else ""
    before, after = (form[: digits.start()], form[digits.end() :]) if digits else (form, "")
    text = f"{'-' if negative else ''}{before}{number}{after}"
    return _KEPT_LETTER.sub(lambda letter: literals.get(letter[0], ""), text).strip()


def _rounded(value: float, digits: str, percents: int) -> str:
    """The number in places such as „#,##0.00“; a comma at the end of them divides by a thousand."""
    whole, _, part = digits.partition(".")
    exact = abs(_exact(value)) * 100**percents / 1000 ** (len(digits) - len(digits.rstrip(",")))
    try:
        exact = exact.quantize(Decimal(1).scaleb(-len(part)), ROUND_HALF_UP)
    except InvalidOperation:
        return _general(value)
    left, _, right = f"{exact:f}".partition(".")
    left = left.zfill(whole.count("0")) if left != "0" or "0" in whole else ""
    while right and right.endswith("0") and part[len(right) - 1] == "#":
        right = right[:-1]
    if "," in whole.rstrip(","):
        left = f"{int(left or 0):,}".replace(",", GROUPS)
    return f"{left}{POINT}{right}" if right else left


def _general(value: float) -> str:
    text = f"{_exact(value):f}"
    if "." in text:
        text = f"{_exact(value):.{_PLACES}f}".rstrip("0").rstrip(".")
    return text.replace(".", POINT)


def _exact(value: float) -> Decimal:
    """The number as it was written; its binary neighbour would be rounded the wrong way."""
    return Decimal(repr(value)) if abs(value) != float("inf") and value == value else Decimal(0)
