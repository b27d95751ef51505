"""Whether the texts and word lists of a pack can do what they are for: languages, placeholders, words that match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from plan_assessor.language.folding import PRINTED
from plan_assessor.rules.checks import NUMBERS, WORDS
from plan_assessor.rules.grade import Condition
from plan_assessor.rules.kinds import Check, Words, WordsNear
from plan_assessor.rules.language import Language
from plan_assessor.rules.pack import OUTCOMES, Pack, Say, Says
from plan_assessor.rules.texts import FORMS, has_stray_brace, placeholders
from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Mark, Problem, suggest

PLAN_NUMBERS = frozenset({"measures"})
PLAN_WORDS = frozenset({"municipality", "title"})
SHORTEST_BEGINNING = 3
# The checks whose values a text can quote; None for a text without placeholders, such as a title.
Checks = Mapping[str, Check] | None


class Context(NamedTuple):
    """A file of a pack, and what it can refer to."""

    pack: Pack
    languages: tuple[Language, ...]
    source: Source
    themes: tuple[str, ...] | None = None

    def unknown(self, path: KeyPath, code: str, name: str, known: Iterable[str], topic: str = "") -> Problem:
        """A name that refers to nothing."""
        known = list(known)
        meant = suggest(name, known)
        return self.source.problem(path, code, suggestion=meant, name=name, known=", ".join(known), topic=topic)


def check_condition(
    condition: Condition, checks: Mapping[str, Check], path: KeyPath, context: Context
) -> Iterator[Problem]:
    """The checks that a condition names are there."""
    if condition.check is not None and condition.check not in checks:
        yield context.unknown(path, "unknown_check", condition.check, checks)
    for key, parts in (("all", condition.all), ("any", condition.any)):
        for at, part in enumerate(parts or ()):
            yield from check_condition(part, checks, (*path, key, at), context)
    if condition.not_:
        yield from check_condition(condition.not_, checks, (*path, "not"), context)


def check_words_near(words: WordsNear, path: KeyPath, context: Context) -> Iterator[Problem]:
    """The words, and those that they must be near to, can match."""
    yield from check_words(words, path, context)
    for at, phrase in enumerate(words.near):
        yield from check_phrase(phrase, (*path, "near", at), context.source)


def check_words(words: Words, path: KeyPath, context: Context) -> Iterator[Problem]:
    """Every phrase can match, every concept is in the lexicon, every word with forms is in the list."""
    for name, phrases in (("words", words.words), ("not", words.not_)):
        for at, phrase in enumerate(phrases):
            yield from check_phrase(phrase, (*path, name, at), context.source)
    for at, concept in enumerate(words.concepts):
        if concept not in context.pack.lexicon.concepts:
            yield context.unknown((*path, "concepts", at), "unknown_concept", concept, context.pack.lexicon.concepts)
    used = {word for phrase in (*words.words, *words.not_) for word in phrase.split()}
    for word in words.forms:
        if word not in used:
            yield context.source.problem((*path, "forms", word), "unused_forms", key=True, word=word)


def check_phrase(phrase: str, path: KeyPath, source: Source) -> Iterator[Problem]:
    """The phrase can match: words of letters and digits, gaps only between them."""
    words = phrase.split()
    if not words or words[0] == "…" or words[-1] == "…":
        yield source.problem(path, "stray_gap" if words else "unmatchable_word", word=phrase)
        return
    for word in words:
        bare = (word[1:] if word[0] in "=-" else word).removesuffix("*")
        if word != "…" and not PRINTED[0].token.fullmatch(bare):
            yield source.problem(path, "unmatchable_word", word=word)
        elif len(words) == 1 and word.endswith("*") and len(bare) < SHORTEST_BEGINNING:
            yield source.problem(path, "short_beginning", word=word)


def check_says(says: Says, checks: Checks, path: KeyPath, context: Context) -> Iterator[Problem]:
    """Every text is sound, and of several each has its turn: only the last has no `when`."""
    for level in OUTCOMES:
        options: tuple[Say, ...] = getattr(says, level)
        for at, say in enumerate(options):
            # A single text need not be written as a list.
            place = (*path, level, at) if (*path, level, at) in context.source.values else (*path, level)
            yield from check_say(say, checks, place, context)
            if say.when:
                yield from check_condition(say.when, checks or {}, (*place, "when"), context)
            elif at < len(options) - 1:
                yield context.source.problem((*path, level, at + 1), "never_said")
        if options and options[-1].when:
            yield context.source.problem((*path, level), "no_last_text", key=True)


def check_say(say: Say, checks: Checks, path: KeyPath, context: Context) -> Iterator[Problem]:
    """The text is there in every language of the pack, and its placeholders can be filled."""
    for lang in context.languages:
        text: str | None = getattr(say, lang)
        if text is None or not text.strip():
            yield context.source.problem(path, "missing_language", key=True, lang=lang)
        else:
            yield from _text(text, lang, checks, (*path, lang), context)


def _text(text: str, lang: Language, checks: Checks, path: KeyPath, context: Context) -> Iterator[Problem]:
    if "{" not in text and "}" not in text:
        return
    if has_stray_brace(text):
        yield context.source.problem(path, "stray_brace")
    numbers, words = _values(checks, context.pack)
    known = sorted(numbers | words)
    for name, forms in placeholders(text):
        at = _mark(name, path, context.source)
        if name not in known:
            yield context.source.at(at, "unknown_placeholder", {"name": name}, suggest(name, known))
        elif forms and name not in numbers:
            yield context.source.at(at, "plural_of_text", {"name": name})
        elif forms and len(forms) != len(FORMS[lang]):
            needed = {"name": name, "needed": len(FORMS[lang]), "found": len(forms)}
            yield context.source.at(at, "plural_forms", needed)


def _values(checks: Checks, pack: Pack) -> tuple[frozenset[str], frozenset[str]]:
    """The placeholders that a text may have: numbers, and words."""
    if checks is None:
        return frozenset(), frozenset()
    numbers = PLAN_NUMBERS | {f"{name}.{value}" for name, check in checks.items() for value in NUMBERS[check.kind]}
    words = PLAN_WORDS | {f"{name}.{value}" for name, check in checks.items() for value in WORDS[check.kind]}
    return numbers, words | set(pack.texts)


def _mark(name: str, path: KeyPath, source: Source) -> Mark:
    """Where the placeholder stands inside a text that may run over several lines."""
    mark = source.values.get(path, Mark(1, 1))
    for number, line in enumerate(source.lines[mark.line - 1 :], start=mark.line):
        column = line.find("{" + name, mark.column - 1 if number == mark.line else 0)
        if column >= 0:
            return Mark(number, column + 1, line.find("}", column) - column + 1)
    return mark
