"""Words that every room puts alike: quotations, and days."""

from __future__ import annotations

from datetime import date

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import LANGUAGES, Language, Text

MARKS = "„“”"


def quoted(words: str, lang: Language) -> str:
    """The words between quotation marks that differ from those that stand in the words."""
    inner = any(mark in words for mark in MARKS)
    return text("quote.of_quoted" if inner else "quote", lang, words=words)


def ended(words: str) -> str:
    """The words with a full stop, where no other sign ends them."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def day(iso: str) -> Text:
    """A day in words: „2022 m. vasario 10 d.“; as it is where it is none (a misprint)."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return dict.fromkeys(LANGUAGES, iso)
    return {
        lang: text("day", lang, year=found.year, month=text(f"month.{found.month}", lang), day=found.day)
        for lang in LANGUAGES
    }
