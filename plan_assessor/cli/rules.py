"""`assess rules …`: the rule packs listed, checked, tested; their schema; a new one, and parts to begin with."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.data import shipped_packs
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import printable, text
from plan_assessor.messages.language import Language
from plan_assessor.rules.assessment import SYMBOLS
from plan_assessor.rules.explain import codebook_of
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import VERDICTS, Pack
from plan_assessor.rules.says import OUTCOMES


def run(arguments: Sequence[str], lang: Language) -> int:
    """Runs one of the commands on rule packs; returns the exit status."""
    made = parser("rules", lang)
    commands = made.add_subparsers(required=True, metavar="list|check|test|schema|new|copy")
    for name, action in ACTIONS.items():
        said = text(f"cli.rules.{name}", lang)
        command = commands.add_parser(name, lang=lang, help=said, description=said)
        command.set_defaults(action=action)
        if name in ("list", "check", "test"):
            command.add_argument("pack", type=a_pack, nargs="?", metavar="PACK", help=text("cli.rules_option", lang))
        if name == "test":
            command.add_argument("--only", metavar="CRITERION", help=text("cli.rules.only", lang))
            said = text("cli.rules.from_review", lang)
            command.add_argument("--from-review", type=a_path, metavar="PLAN", help=said)
        if name == "copy":
            named = command.add_mutually_exclusive_group(required=True)
            named.add_argument("criterion", nargs="?", metavar="CRITERION", help=text("cli.rules.criterion", lang))
            named.add_argument("--words", metavar="LIST", help=text("cli.rules.words", lang))
        if name in ("new", "copy"):
            command.add_argument("folder", type=a_path, metavar="DIR", help=text("cli.rules.folder", lang))
    options = made.parse_args(arguments)
    chosen: Callable[[argparse.Namespace, Language], int] = options.action
    return chosen(options, lang)


def _packs(options: argparse.Namespace) -> list[str]:
    return [options.pack] if options.pack else shipped_packs()


def _list(options: argparse.Namespace, lang: Language) -> int:
    """Each criterion of the packs with its title and what earns each level, in a table."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    from plan_assessor.report.terminal.paper import console, trimmed

    out = console(sys.stdout)
    for name in _packs(options):
        pack = load_pack(name)
        table = Table(box=SIMPLE_HEAD, title=f"{pack.id} {pack.version} · {pack.title[lang]}", title_justify="left")
        table.add_column("id", no_wrap=True)
        for header in (text("cli.rules.title", lang), *(SYMBOLS[VERDICTS[outcome]] for outcome in OUTCOMES)):
            table.add_column(header, ratio=1)
        for criterion, rule in pack.criteria.items():
            levels = (codebook_of(rule, outcome, lang) or "" for outcome in OUTCOMES)
            table.add_row(criterion, rule.title.text[lang], *levels)
        with trimmed(out):
            out.print(table)
    return Exit.ASSESSED


def _check(options: argparse.Namespace, lang: Language) -> int:
    """Loads the pack; every mistake in it is an error of loading."""
    for name in _packs(options):
        pack, *_ = _languages(name)
        print(text("cli.rules.sound", lang, pack=pack.id, version=pack.version, count=len(pack.criteria)))
    return Exit.ASSESSED


def _languages(name: str) -> list[Pack]:
    """The pack for plans in each language that it has words for."""
    first = load_pack(name)
    return [first, *(load_pack(name, language) for language in first.languages[1:])]


def _test(options: argparse.Namespace, lang: Language) -> int:
    """Runs the tests that the packs carry; prints what differs."""
    from plan_assessor.rules.testing import run_tests

    if options.from_review:
        return _from_review(options.from_review, options.pack, options.only)
    failed = 0
    for name in _packs(options):
        packs = _languages(name)
        results = [result for pack in packs for result in run_tests(pack, options.only)]
        wrong = [result for result in results if not result.passed]
        for result in wrong:
            first, *more = result.lines(lang)
            print("\n    ".join([f"✗ {name} · {first}", *more]))
        print(f"{name}: {text('cli.rules.passed', lang, passed=len(results) - len(wrong), total=len(results))}")
        if name not in shipped_packs():
            _warn_untested(name, packs, lang)
        failed += len(wrong)
    return Exit.BELOW if failed else Exit.ASSESSED


def _warn_untested(name: str, packs: Sequence[Pack], lang: Language) -> None:
    """Says what the tests of somebody's pack do not show; the shipped ones are looked after by tests of their own."""
    from plan_assessor.rules.untested import untested, without_tests

    for pack in packs:
        bare = without_tests(pack)
        if bare:
            code = "no_tests" if len(bare) == len(pack.criteria) else "without_tests"
            print(f"{name}: {text(f'cli.rules.{code}', lang, names=', '.join(bare))}", file=sys.stderr)
        for criterion, check, threshold, to in untested(pack):
            values = {"criterion": criterion, "check": check, "threshold": str(threshold), "to": str(to)}
            print(f"{name}: {text('cli.rules.untested', lang, **values)}", file=sys.stderr)


def _from_review(plan: Path, pack: str | None, only: str | None) -> int:
    """Prints a test of the pack for each review of the plan that the program does not agree with."""
    from plan_assessor.review.overrides.file import NAME
    from plan_assessor.review.overrides.load import load_reviews
    from plan_assessor.running.pack_test import as_test

    rules = load_pack(pack or "integration")
    entries = [
        entry
        for entry in load_reviews(plan.parent / NAME)
        if entry.plan == plan.stem and entry.verdict != entry.tool and only in (None, entry.criterion)
    ]
    if not entries:
        raise UsageError("no_disagreement", path=plan)
    for entry in entries:
        rules.criterion(entry.criterion)
        sys.stdout.write(as_test(entry, plan, rules))
    return Exit.ASSESSED


def _schema(_: argparse.Namespace, __: Language) -> int:
    """Prints the JSON Schema of the files of a pack."""
    from plan_assessor.rules.schema import schema_text

    sys.stdout.write(schema_text())
    return Exit.ASSESSED


def _new(options: argparse.Namespace, _: Language) -> int:
    """Writes a commented starter pack."""
    from plan_assessor.rules.starter import new_pack

    for path in new_pack(options.folder):
        print(printable(path))
    return Exit.ASSESSED


def _copy(options: argparse.Namespace, _: Language) -> int:
    """Writes a criterion, or a word list, of the pack that one's own extends into its folder."""
    from plan_assessor.rules.copying import copy_criterion, copy_words

    name, copy = (options.words, copy_words) if options.words else (options.criterion, copy_criterion)
    print(printable(copy(name, options.folder)))
    return Exit.ASSESSED


ACTIONS: dict[str, Callable[[argparse.Namespace, Language], int]] = {
    "list": _list,
    "check": _check,
    "test": _test,
    "schema": _schema,
    "new": _new,
    "copy": _copy,
}
