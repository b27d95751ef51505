"""Whether what a pack says makes sense: every name that it refers to, its texts and words, its tests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from plan_assessor.language.matcher import Phrases
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.describe import thresholds_of
from plan_assessor.rules.loading.context import Context
from plan_assessor.rules.loading.files import PackFile
from plan_assessor.rules.loading.folder import Folder
from plan_assessor.rules.loading.validate_texts import (
    check_condition,
    check_options,
    check_plain,
    check_say,
    check_says,
)
from plan_assessor.rules.loading.validate_words import words_problems
from plan_assessor.rules.narrative import Sentence
from plan_assessor.rules.pack import NO_SUBJECT, Criterion, Pack
from plan_assessor.rules.says import OUTCOMES, Outcome, Say
from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Problem, suggest

ID = re.compile(r"[a-z][a-z0-9_]*")
SUBJECT_TEXTS = ("subject_field", "subject_group")
"""The texts of a pack by which its comments name the subject."""


def validate(folder: Folder, pack: Pack, given: Mapping[str, Phrases]) -> Iterator[Problem]:
    """Every problem of meaning in the folder; those that it extends were found sound when they were loaded.

    `given` are the word lists that the pack changes.
    """
    head = folder.head
    if head is None:
        return
    contexts = _contexts(folder, head, pack)
    yield from _names(folder, head, pack, contexts["pack"])
    yield from _subject(head, folder, contexts["pack"])
    yield from _head_texts(head, contexts["pack"])
    for each in folder.own:
        yield from _layer_files(each, pack) if each is not folder else ()
        yield from _rules(each, pack, given, contexts if each is folder else _contexts(each, head, pack))


def _layer_files(layer: Folder, pack: Pack) -> Iterator[Problem]:
    """A file for plans in another language that is for no criterion of the pack."""
    for name in layer.criteria:
        if name not in pack.criteria:
            yield layer.sources[name].problem((), "unknown_criterion", name=name)


def _contexts(folder: Folder, head: PackFile, pack: Pack) -> dict[str, Context]:
    """The files of the folder, with what they may refer to."""
    # Themes of a file that could not be read are not unknown for that.
    unread = any(each.sources["themes"].problems for each in folder.chain if "themes" in each.sources)
    themes = None if unread else tuple(theme.id for theme in pack.themes)
    return {
        name: Context(source, head.languages, pack.lexicon.concepts, themes, pack.texts)
        for name, source in folder.sources.items()
    }


def _rules(
    folder: Folder, pack: Pack, given: Mapping[str, Phrases], contexts: Mapping[str, Context]
) -> Iterator[Problem]:
    """What is wrong with the rules of the folder or layer."""
    for name, criterion in folder.criteria.items():
        yield from _criterion(name, criterion, folder, contexts[name])
    yield from words_problems(folder, pack, given)
    yield from _themes(folder, pack, contexts)
    yield from _remarks(folder, pack, contexts)
    yield from _narrative(folder, pack, contexts)
    yield from _more_tests(folder, pack)


def _names(folder: Folder, head: PackFile, pack: Pack, context: Context) -> Iterator[Problem]:
    """The names in pack.yaml: criteria that have files, things to drop that are there, a subject of the lexicon."""
    yield from _files(folder, context.source)
    files = [name for each in folder.chain for name in each.files]
    for at, name in enumerate(head.criteria):
        if name not in files:
            yield context.unknown(("criteria", at), "criterion_without_file", name, folder.files)
    for at, name in enumerate(head.drop):
        if name not in folder.inherited:
            yield context.unknown(("drop", at), "nothing_to_drop", name, folder.inherited)
    for at, row in enumerate(head.rows):
        for place, name in enumerate(row.criteria):
            if name not in files:
                yield context.unknown(("rows", at, "criteria", place), "unknown_criterion", name, pack.criteria)
    if pack.subject and pack.subject not in context.concepts:
        yield context.unknown(("subject",), "unknown_concept", pack.subject, context.concepts)


def _subject(head: PackFile, folder: Folder, context: Context) -> Iterator[Problem]:
    """A pack on another subject than the one that it extends says how its comments are to name it."""
    if head.subject in (None, NO_SUBJECT) or folder.parent is None:
        return
    inherited = {name for each in folder.parent.chain if each.head for name in each.head.texts}
    for name in SUBJECT_TEXTS:
        if name in inherited and name not in head.texts:
            yield context.source.problem(("subject",), "subject_not_named", name=name, pack=head.extends)


def _files(folder: Folder, source: Source) -> Iterator[Problem]:
    listed = [name for each in folder.chain if each.head for name in each.head.criteria]
    for name in folder.files:
        if not ID.fullmatch(name):
            yield source.problem(("criteria",), "bad_id", name=name)
        elif name not in listed:
            yield source.problem(("criteria",), "file_not_listed", name=name)
    if not listed:
        yield source.problem(("criteria",), "no_criteria", key=True)


def _head_texts(head: PackFile, context: Context) -> Iterator[Problem]:
    yield from check_plain(head.title, ("title",), context)
    for at, row in enumerate(head.rows):
        yield from check_plain(row.title, ("rows", at, "title"), context)
    for name, say in head.texts.items():
        yield from check_plain(say, ("texts", name), context)
    if head.no_plan:
        yield from _checks(head.no_plan.checks, context, ("no_plan",))
        for key in ("comment", "to_improve"):
            options: tuple[Say, ...] = getattr(head.no_plan, key)
            yield from check_options(options, head.no_plan.checks, ("no_plan", key), context)


def _criterion(name: str, criterion: Criterion, folder: Folder, context: Context) -> Iterator[Problem]:
    yield from _checks(criterion.checks, context)
    for at, concept in enumerate(criterion.looks_for):
        if concept not in context.concepts:
            yield context.unknown(("looks_for", at), "unknown_concept", concept, context.concepts)
    yield from check_condition(criterion.grade.met, criterion.checks, ("grade", "met"), context)
    if criterion.grade.partial:
        yield from check_condition(criterion.grade.partial, criterion.checks, ("grade", "partial"), context)
    yield from check_plain(criterion.title, ("title",), context)
    if criterion.purpose:
        yield from check_plain(criterion.purpose, ("purpose",), context)
    yield from check_says(
        criterion.codebook, None, ("codebook",), context._replace(texts=thresholds_of(criterion.checks))
    )
    yield from check_says(criterion.comments, criterion.checks, ("comments",), context)
    yield from check_says(criterion.to_improve, criterion.checks, ("to_improve",), context)
    yield from check_says(criterion.narrative, criterion.checks, ("narrative",), context, ends=False)
    if criterion.gap:
        yield from check_plain(criterion.gap, ("gap",), context)
    yield from _levels(name, criterion, folder, context)


def _levels(name: str, criterion: Criterion, folder: Folder, context: Context) -> Iterator[Problem]:
    """Every level that can be earned has a comment and a test, and no other has."""
    levels: list[Outcome] = [level for level in OUTCOMES if level != "partial" or criterion.grade.partial]
    tests = (*criterion.tests, *folder.tests.get(name, ()))
    for level in levels:
        if not getattr(criterion.comments, level):
            yield context.source.problem(("comments",), "missing_comment", key=True, outcome=level)
        if not any(test.verdict == level for test in tests):
            yield context.source.problem(("tests",), "missing_test", key=True, outcome=level)
    for at, test in enumerate(criterion.tests):
        if test.verdict not in levels:
            yield context.source.problem(("tests", at, "verdict"), "test_of_no_level")


def _themes(folder: Folder, pack: Pack, contexts: Mapping[str, Context]) -> Iterator[Problem]:
    seen: set[str] = set()
    if folder.no_theme:
        yield from folder.no_theme.problems(("none",), contexts["themes"])
    for at, theme in enumerate(folder.themes):
        context, path = contexts["themes"], ("themes", at)
        yield from _id(theme.id, seen, (*path, "id"), context)
        if theme.id not in {each.id for each in pack.themes}:
            yield context.source.problem((*path, "id"), "no_such_theme", name=theme.id)
        for key, say in (("title", theme.title), ("example", theme.example)):
            if say:
                yield from check_plain(say, (*path, key), context)
        for place, name in enumerate(theme.over):
            if context.themes is not None and name not in context.themes:
                yield context.unknown((*path, "over", place), "unknown_theme", name, context.themes)
        for key, lists in (("any", theme.any), ("add", theme.add)):
            for place, words in enumerate(lists):
                yield from words.problems((*path, key, place), context)


def _remarks(folder: Folder, pack: Pack, contexts: Mapping[str, Context]) -> Iterator[Problem]:
    seen: set[str] = set()
    whole = {remark.id: remark.checks for remark in pack.remarks}
    for at, remark in enumerate(folder.remarks):
        context, path = contexts["remarks"], ("remarks", at)
        yield from _id(remark.id, seen, (*path, "id"), context)
        yield from _checks(remark.checks, context, path)
        checks = whole.get(remark.id, remark.checks)
        if remark.id not in whole:
            yield context.source.problem((*path, "id"), "no_such_remark", name=remark.id)
        if remark.when:
            yield from check_condition(remark.when, checks, (*path, "when"), context)
        yield from check_options(remark.text, checks, (*path, "text"), context)
        if remark.looked:
            yield from check_say(remark.looked, checks, (*path, "looked"), context)
        for place, name in enumerate(remark.nearest):
            if name not in checks:
                yield context.unknown((*path, "nearest", place), "unknown_check", name, checks)


def _narrative(folder: Folder, pack: Pack, contexts: Mapping[str, Context]) -> Iterator[Problem]:
    narrative = folder.narrative
    if narrative is None:
        return
    context = contexts["narrative"]
    for key, say in (("good", narrative.good), ("also", narrative.also)):
        if say:
            yield from check_say(say, None, (key,), context._replace(texts=("clauses",)))
    levels = dict.fromkeys(f"{name}.{level}" for name in (*pack.criteria, *folder.files) for level in OUTCOMES)
    seen: set[str] = set()
    for key in ("opening", "closing", "no_plan"):
        sentences: tuple[Sentence, ...] = getattr(narrative, key)
        for at, sentence in enumerate(sentences):
            path = (key, at)
            yield from _id(sentence.id, seen, (*path, "id"), context)
            yield from _checks(sentence.checks, context, path)
            texts = (*context.texts, *(("gaps",) if key == "closing" else ()))
            yield from check_options(
                sentence.say, sentence.checks, (*path, "say"), context._replace(texts=texts), levels, ends=False
            )


def _more_tests(folder: Folder, pack: Pack) -> Iterator[Problem]:
    for name in folder.tests:
        if name not in pack.criteria:
            yield folder.sources["tests"].problem(
                ("tests", name), "unknown_criterion", key=True, suggestion=suggest(name, pack.criteria), name=name
            )


def _id(name: str, seen: set[str], path: KeyPath, context: Context) -> Iterator[Problem]:
    if not ID.fullmatch(name):
        yield context.source.problem(path, "bad_id", name=name)
    if name in seen:
        yield context.source.problem(path, "duplicate_id", name=name)
    seen.add(name)


def _checks(checks: Mapping[str, Check], context: Context, root: KeyPath = ()) -> Iterator[Problem]:
    for name, check in checks.items():
        path = (*root, "checks", name)
        if not ID.fullmatch(name):
            yield context.source.problem(path, "bad_id", key=True, name=name)
        yield from check.kind.problems((*path, check.name), context)
