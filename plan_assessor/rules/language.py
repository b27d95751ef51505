"""The rules for the language that a plan is in: asked for, or told from its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan_assessor.data import known_languages
from plan_assessor.document.model import Document, Notice, Table
from plan_assessor.language.tell import CERTAIN, Told
from plan_assessor.rules.loading.cached import reading
from plan_assessor.rules.pack import Pack

FAR_MORE = 20  # times; a text in one language has next to none of the commonest words of another


def for_plan(documents: Sequence[Document], pack: Pack, asked: str | None = None) -> tuple[Pack, tuple[Notice, ...]]:
    """The pack with its words for the language of the documents; a notice where it has none for it.

    Raises PackError where what the pack has for that language is wrong.
    """
    language = asked or told_language(documents, pack)
    if language in pack.languages:
        return reading(pack, language), ()
    known = {"language": language, "known": ", ".join(pack.languages)}
    return pack, (Notice(code="other_language", values=known),)


def told_language(documents: Sequence[Document], pack: Pack) -> str:
    """The language of the documents by their commonest words; that of the pack where no other shows far more, as in a
    document in two languages.
    """
    told, own = Told(_texts(documents)), pack.lexicon
    shares = {own.language: told.share(own.common_words)}
    if shares[own.language] < CERTAIN:
        # the lexicons of others, and what loads them, are only loaded where they may be needed
        from plan_assessor.rules.loading.load import lexicon_of_language

        others = (language for language in known_languages() if language != own.language)
        shares |= {language: told.share(lexicon_of_language(language).common_words) for language in others}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= max(CERTAIN, FAR_MORE * shares[own.language]) else own.language


def _texts(documents: Sequence[Document]) -> Iterator[str]:
    for document in documents:
        for block in document.blocks:
            if isinstance(block, Table):
                yield from (cell.text for cell in block.cells)
            else:
                yield block.text
