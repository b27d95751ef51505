"""The languages that the program speaks, and how a number decides the form of a word in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Language = Literal["lt", "en"]
LANGUAGES: tuple[Language, ...] = ("lt", "en")

Text = dict[Language, str]
"""One text in every language."""

Form = Literal["one", "few", "many"]
FORMS: Mapping[Language, tuple[Form, ...]] = {"lt": ("one", "few", "many"), "en": ("one", "many")}


def plural(count: int, lang: Language) -> Form:
    """The form of a noun after a number: `one` (1, 21 vėliava), `few` (2–9 vėliavos) or `many` (10–20 vėliavų)."""
    if lang == "en":
        return "one" if count == 1 else "many"
    if count % 10 == 0 or 11 <= count % 100 <= 19:
        return "many"
    return "one" if count % 10 == 1 else "few"
