"""Whether the words that a pack changes are words of the lexicon, and whether those that it adds are for anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plan_assessor.language.matcher import Phrases
from plan_assessor.rules.loading.folder import Folder
from plan_assessor.rules.own_words import OwnWords
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.words import phrase_problems
from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Problem, suggest


def words_problems(folder: Folder, pack: Pack, given: Mapping[str, Phrases]) -> Iterator[Problem]:
    """What is wrong with the words of the folder; `given` are the word lists that they change."""
    named = _named(pack)
    for name, own in folder.words.items():
        source = next(each for each in map(folder.sources.get, ("words", "pack")) if each and _at(name) in each.values)
        if name not in given and (own.without or own.only):
            yield _unknown(source, "unknown_concept", name, given)
        elif name not in given and name not in named:
            yield _unknown(source, "unused_concept", name, given)
        yield from _phrases(name, own, given.get(name, Phrases(())), source)


def _named(pack: Pack) -> set[str]:
    """The word lists that the pack looks for by name."""
    lists = [words for check in pack.checks for words in check.kind.word_lists]
    lists += [words for theme in pack.themes for words in theme.words]
    lists += pack.no_theme.lists if pack.no_theme else ()
    named = {name for words in lists for name in words.concepts}
    named.update(name for criterion in pack.criteria.values() for name in criterion.looks_for)
    return named | ({pack.subject} if pack.subject else set())


def _phrases(name: str, own: OwnWords, given: Phrases, source: Source) -> Iterator[Problem]:
    """Phrases that can never match or are not there to be taken out, forms of words that are not in the list."""
    for key, phrases in (("words", own.words), ("not", own.not_), ("only", own.only)):
        for at, phrase in enumerate(phrases):
            yield from phrase_problems(phrase, _path(name, key, at, source), source)
    for at, word in enumerate(own.without):
        if word not in given.words:
            meant = suggest(word, given.words)
            yield source.problem((*_at(name), "without", at), "word_not_listed", suggestion=meant, word=word, name=name)
    changed = own.changed(given)
    used = {word for phrase in (*changed.words, *changed.excluded) for word in phrase.split()}
    for word in own.forms:
        if word not in used:
            yield source.problem((*_at(name), "forms", word), "unused_forms", key=True, word=word)


def _unknown(source: Source, code: str, name: str, known: Mapping[str, Phrases]) -> Problem:
    return source.problem(_at(name), code, key=True, suggestion=suggest(name, known), name=name)


def _at(name: str) -> KeyPath:
    return ("words", name)


def _path(name: str, key: str, at: int, source: Source) -> KeyPath:
    """Where a phrase is written: a list of words need not say that it is one."""
    short = (*_at(name), at)
    return short if short in source.values else (*_at(name), key, at)
