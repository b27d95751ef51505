"""`assess PATH...`: what may be asked for. What is done about it is in assessing.py, imported once it is understood."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Sequence
from typing import Any

from plan_assessor.cli.parser import a_number, a_pack, a_path, parser
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.running.limits import Limits

FORMATS = ("terminal", "json", "md", "csv")
OBJECTS_BETWEEN_COLLECTIONS = 50_000


def run(arguments: Sequence[str], lang: Language) -> int:
    """Assesses the paths, prints the report and writes the outputs; returns the exit status."""
    options = _options(arguments, lang)
    # what is read lives as long as the run, and has no cycles: looking for some took a third of the time of a batch
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, 20, 20)
    from plan_assessor.cli.assessing import assess

    return assess(options, lang)


def _options(arguments: Sequence[str], lang: Language) -> argparse.Namespace:
    made = parser("assess", lang)
    add = made.add_argument
    add("paths", nargs="+", type=a_path, metavar="PATH", help=text("cli.paths", lang))
    add("--dossier", action="store_true", help=text("cli.dossier", lang))
    add("--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang))
    add("--format", choices=FORMATS, default="terminal", help=text("cli.format", lang))
    add("-o", "--output", action="append", type=a_path, default=[], metavar="FILE", help=text("cli.output", lang))
    add("--force", action="store_true", help=text("cli.force", lang))
    add("--details", action="store_true", help=text("cli.details", lang))
    add("--jobs", type=a_number(lang, 1), metavar="N", help=text("cli.jobs", lang))
    add("--cluster", metavar="tcp://HOST:PORT", help=text("cli.cluster", lang))
    add("--no-cache", action="store_true", help=text("cli.no_cache", lang))
    add("--timeout", type=a_number(lang, 1), default=Limits().stalled, metavar="S", help=text("cli.timeout", lang))
    add("--memory", type=a_number(lang, 1), default=Limits().memory, metavar="MIB", help=text("cli.memory", lang))
    add("--fail-under", type=a_number(lang, 0, 100, "%"), metavar="N", help=text("cli.fail_under", lang))
    add("--quiet", action="store_true", help=text("cli.quiet", lang))
    add("--color", choices=("auto", "always", "never"), default="auto", help=text("cli.color", lang))
    add("--version", action=_Version, help=text("cli.version", lang))
    return made.parse_args(arguments)


class _Version(argparse.Action):
    """Shows the version; it is looked up only where it is asked for."""

    def __init__(self, **options: Any) -> None:
        super().__init__(nargs=0, **options)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"assess {version('plan-assessor')}")
        parser.exit()
