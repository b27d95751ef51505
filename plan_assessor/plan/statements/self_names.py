"""What a document calls itself besides „planas“: „Septyni pažadai“, „Kompasas – tai planas“, „(toliau – Aktas)“."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan_assessor.document.model import Table
from plan_assessor.language.letters import UPPER
from plan_assessor.language.lexicon import Lexicon
from plan_assessor.language.text import BRACKETED, DASHES, QUOTED
from plan_assessor.plan.outline.item import Item

# „Darbų sąvadas, kaip gyvensime drauge“
CLAUSE = re.compile(rf"[,:{DASHES}]\s+(?=(?P<first>\w+))")
DEFINED = re.compile(rf"(?P<name>[{UPPER}]\w+)\s[{DASHES}]\s(?P<is>\w+)\s(?P<what>[^:;.]+)")
# „Šis planas (toliau – Aktas)“
HEREAFTER = re.compile(rf"\((?P<mark>\w+)\s[{DASHES}]\s(?P<name>[^\W\d_]+)\)")
SPOKEN_OF = 2  # paragraphs that begin with the head of a first line
CALLED_SO = 4  # words before the bracket, one of which names the plan
# what stands in a title beside the name of the document
NO_NAME_OF_ITSELF = frozenset(
    {"territory", "municipality", "people", "foreigners", "time_word", "infinitive", "about_line"}
)
OPENING = 10  # texts


def names_of_itself(title: str, items: Sequence[Item], lexicon: Lexicon) -> frozenset[str]:
    """What a document calls itself besides „planas“, folded: by its title or its words („Kompasas – tai … planas“,
    „Šis žemėlapis …“ under „Veiksmų žemėlapis“).
    """
    plain = [item.text for item in items if item.zone == "plan" and not isinstance(item.block, Table)]
    texts = plain[:OPENING]
    titles = [title, *(item.text for item in items if item.zone == "title")]
    defined = (match["name"] for text in texts if (match := _defined(text, lexicon)))
    called = (name for text in texts for name in _called_hereafter(text, lexicon))
    pointed = _pointed_at([*titles, *texts], lexicon)
    names = [
        name
        for name in (_head(title, lexicon), *_spoken_of(titles[1:2], plain, lexicon), *defined, *called, *pointed)
        if name
    ]
    forms = (form for name in names for form in lexicon.inflector.forms(name.casefold()))
    return frozenset(token.folded for form in forms for token in lexicon.tokens(form))


def _spoken_of(first: Sequence[str], texts: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """„Septyni pažadai užsieniečiams“ over the line that says what they are: what the text goes on to speak of."""
    for name in filter(None, (_head(line, lexicon) for line in first)):
        forms = lexicon.inflector.forms(name.casefold())
        if sum(text.partition(" ")[0].casefold() in forms for text in texts) >= SPOKEN_OF:
            yield name


def _defined(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """„Kompasas – tai užsieniečių integracijos planas …“."""
    match = DEFINED.match(text)
    defines = match and "that_is" in lexicon.matcher.concepts(match["is"])
    return match if match and defines and "plan_kind" in lexicon.matcher.concepts(match["what"]) else None


def _called_hereafter(text: str, lexicon: Lexicon) -> Iterator[str]:
    """„Šis planas (toliau – Aktas) …“: what the plan calls itself from here on."""
    for match in HEREAFTER.finditer(text):
        before = " ".join(text[: match.start()].split()[-CALLED_SO:])
        if "hereafter" in lexicon.matcher.concepts(match["mark"]) and "plan_kind" in lexicon.matcher.concepts(before):
            yield match["name"]


def _pointed_at(texts: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """„Šis žemėlapis …“, and in what is no sentence „Iš kur šis žemėlapis“: what is pointed at that the title names, or
    a line before it that is no sentence.
    """
    lines: list[str] = []
    for text in texts:
        words = [token.printed for token in lexicon.tokens(text)] if "this" in lexicon.matcher.concepts(text) else []
        for number, (this, name) in enumerate(pairwise(words)):
            pointed = (number == 0 or not text.endswith(".")) and "this" in lexicon.matcher.concepts(this)
            forms = lexicon.inflector.forms(name.casefold()) if pointed else ()
            if any(token.printed.casefold() in forms for line in lines for token in lexicon.tokens(line)):
                yield name
        if not text.endswith("."):
            lines.append(text)


def _head(title: str, lexicon: Lexicon) -> str | None:
    """The noun that a title is headed by („… DARBŲ RINKINYS“, „KALENDORIUS (VEIKSMŲ PLANAS)“); „planas“ needs none."""
    title = BRACKETED.sub(" ", title)
    # a motto beside the name („Kalendorius „Dvylika žingsnių““) is none, and a clause behind it tells what it is on
    title = QUOTED.sub(" ", title).strip() or title
    clauses = (at.start() for at in CLAUSE.finditer(title) if "asks" in lexicon.matcher.concepts(at["first"]))
    title = title[: next(clauses, None)]
    hits = lexicon.matcher.find(title)
    others = {hit.start for hit in hits if hit.concept in NO_NAME_OF_ITSELF}
    heads = [
        token
        for token in lexicon.tokens(title)
        if token.start not in others and "nominative" in lexicon.matcher.concepts(token.printed)
    ]
    known = {hit.end for hit in hits if hit.concept == "plan_itself"}
    return heads[-1].printed if heads and heads[-1].end not in known else None
