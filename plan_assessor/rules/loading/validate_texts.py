"""Whether the texts and word lists of a pack can do what they are for: languages, placeholders, words that match."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from plan_assessor.messages.fill import has_stray_brace, placeholders
from plan_assessor.messages.language import FORMS, Language
from plan_assessor.rules.checks.registry import Check
from plan_assessor.rules.grade import Condition
from plan_assessor.rules.loading.context import Context
from plan_assessor.rules.says import OUTCOMES, Say, Says
from plan_assessor.yaml_files.parse import KeyPath, Source
from plan_assessor.yaml_files.problems import Mark, Problem, suggest

PLAN_NUMBERS = frozenset({"measures"})
PLAN_WORDS = frozenset({"municipality", "title"})
# The checks whose values a text can quote; None for a text that has at most the placeholders of its context.
Checks = Mapping[str, Check] | None


def check_condition(
    condition: Condition, checks: Collection[str], path: KeyPath, context: Context
) -> Iterator[Problem]:
    """The checks that a condition names are there."""
    if condition.check is not None and condition.check not in checks:
        yield context.unknown(path, "unknown_check", condition.check, checks)
    for key, parts in (("all", condition.all), ("any", condition.any)):
        for at, part in enumerate(parts or ()):
            yield from check_condition(part, checks, (*path, key, at), context)
    if condition.not_:
        yield from check_condition(condition.not_, checks, (*path, "not"), context)


def check_says(says: Says, checks: Checks, path: KeyPath, context: Context, ends: bool = True) -> Iterator[Problem]:
    """Every text is sound, and of several each has its turn."""
    for level in OUTCOMES:
        options: tuple[Say, ...] = getattr(says, level)
        yield from check_options(options, checks, (*path, level), context, ends=ends)


def check_options(
    options: Sequence[Say],
    checks: Checks,
    path: KeyPath,
    context: Context,
    levels: Collection[str] = (),
    ends: bool = True,
) -> Iterator[Problem]:
    """Of several texts only the last has no `when`, and it must have none where something is always said (`ends`).

    Conditions may name `levels` beside checks.
    """
    for at, say in enumerate(options):
        # A single text need not be written as a list.
        place = (*path, at) if (*path, at) in context.source.values else path
        yield from check_say(say, checks, place, context)
        if say.when:
            yield from check_condition(say.when, (*(checks or ()), *levels), (*place, "when"), context)
        elif at < len(options) - 1:
            yield context.source.problem((*path, at + 1), "never_said")
    if ends and options and options[-1].when:
        yield context.source.problem(path, "no_last_text", key=True)


def check_plain(say: Say, path: KeyPath, context: Context) -> Iterator[Problem]:
    """The text is there in every language of the pack, and has no placeholders: a title, an example."""
    yield from check_say(say, None, path, context._replace(texts=()))


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
    numbers, words = _values(checks, context)
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


def _values(checks: Checks, context: Context) -> tuple[frozenset[str], frozenset[str]]:
    """The placeholders that a text may have: numbers, and words."""
    if checks is None:
        return frozenset(), frozenset(context.texts)
    numbers = PLAN_NUMBERS | {f"{name}.{value}" for name, check in checks.items() for value in check.kind.numbers}
    words = PLAN_WORDS | {f"{name}.{value}" for name, check in checks.items() for value in check.kind.words_filled}
    return numbers, words | set(context.texts)


def _mark(name: str, path: KeyPath, source: Source) -> Mark:
    """Where the placeholder stands inside a text that may run over several lines."""
    mark = source.values.get(path, Mark(1, 1))
    for number, line in enumerate(source.lines[mark.line - 1 :], start=mark.line):
        column = line.find("{" + name, mark.column - 1 if number == mark.line else 0)
        if column >= 0:
            return Mark(number, column + 1, line.find("}", column) - column + 1)
    return mark
