"""How an approval mark begins: PATVIRTINTA, in the forms and misprints in which it is met."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from plan_assessor.language.lexicon import Lexicon

LONGEST_MARK = 320  # characters


def is_approval(text: str, lexicon: Lexicon) -> bool:
    """True for the first line of an approval mark; one misprint in the word is tolerated (PATVIRTINA)."""
    if not text or len(text) > LONGEST_MARK:
        return False
    # a draft is sometimes marked in the same box: „Projektas PATVIRTINTA …“
    words = re.findall(r"\w+", text)[:2]
    while words and "draft" in lexicon.matcher.concepts(words[0]):
        words.pop(0)
    if not words or not words[0][0].isupper():
        return False
    word = words[0].casefold()
    found = lexicon.matcher.concepts(words[0])
    if "approved" in found:
        return True
    if "approved_alone" in found and len(text.split("\n")[0].split()) == 1:
        return True
    misprint = any(OSA.distance(word, form.lstrip("=")) == 1 for form in lexicon.concepts["approved"].words)
    return misprint and words[0].isupper() and (len(words) == 1 or not words[1].isupper())
