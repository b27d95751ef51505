"""`assess explain CRITERION [PLAN]`: what earns each level, and why a plan got the one that it got."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.rules.explain import explain, explain_plan
from plan_assessor.rules.loading.load import cached_pack
from plan_assessor.running.run import Request
from plan_assessor.running.run import run as assess


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the explanation; returns the exit status."""
    made = parser("explain", lang)
    made.add_argument("criterion", metavar="CRITERION", help=text("cli.explain.criterion", lang))
    made.add_argument("plan", nargs="?", type=a_path, metavar="PLAN", help=text("cli.explain.plan", lang))
    made.add_argument(
        "--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang)
    )
    options = made.parse_args(arguments)
    pack = cached_pack(options.rules)
    pack.criterion(options.criterion)
    if options.plan is None:
        lines = explain(pack, options.criterion, lang).lines()
    else:
        report = assess(Request(paths=(options.plan,), dossier=True, rules=options.rules))
        lines = explain_plan(report.only, pack, options.criterion, lang).lines()
    print("\n".join(lines))
    return Exit.ASSESSED
