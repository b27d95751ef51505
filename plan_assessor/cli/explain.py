"""`assess explain CRITERION [PLAN]`: what earns each level, and why a plan got the one that it got.

`assess explain PLAN --account`: what each table and list of a plan was understood as.
"""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.errors import Exit, UsageError
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.account import account_lines
from plan_assessor.rules.explain import explain, explain_plan
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.running.run import Request
from plan_assessor.running.run import run as assess
from plan_assessor.yaml_files.problems import suggest


def run(arguments: Sequence[str], lang: Language) -> int:
    """Prints the explanation; returns the exit status."""
    made = parser("explain", lang)
    made.add_argument("criterion", metavar="CRITERION", help=text("cli.explain.criterion", lang))
    made.add_argument("plan", nargs="?", type=a_path, metavar="PLAN", help=text("cli.explain.plan", lang))
    made.add_argument(
        "--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang)
    )
    made.add_argument("--recommendations", type=a_path, metavar="FILE", help=text("cli.recommendations_option", lang))
    made.add_argument("--account", action="store_true", help=text("cli.explain.account", lang))
    options = made.parse_args(arguments)
    if options.account:
        plan = options.plan or a_path(options.criterion)
        report = assess(
            Request(paths=(plan,), dossier=True, rules=options.rules, recommendations=options.recommendations)
        )
        print("\n".join(account_lines(report.only.plan, lang)))
        return Exit.ASSESSED
    pack = cached_pack(options.rules)
    criterion = _criterion(pack, options.criterion)
    if options.plan is None:
        lines = explain(pack, criterion, lang).lines()
    else:
        report = assess(
            Request(paths=(options.plan,), dossier=True, rules=options.rules, recommendations=options.recommendations)
        )
        lines = explain_plan(report.only, pack, criterion, lang).lines()
    print("\n".join(lines))
    return Exit.ASSESSED


def _criterion(pack: Pack, words: str) -> str:
    """The id of the criterion that is named by its id or, as in reports, by its title. Raises UsageError."""
    titles = {title.casefold(): name for name, each in pack.criteria.items() for title in each.title.text.values()}
    wanted = words.strip().casefold()
    found = wanted if wanted in pack.criteria else titles.get(wanted)
    if found is None:
        nearest = suggest(wanted, [*pack.criteria, *titles])
        first = [titles.get(nearest, nearest)] if nearest else []
        known = dict.fromkeys([*first, *pack.criteria])
        raise UsageError("unknown_criterion", name=words, known=", ".join(known))
    return found
