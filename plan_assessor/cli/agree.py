"""`assess agree A B [C …]`: how far results, reviewers and labels agree."""

from __future__ import annotations

from collections.abc import Sequence

from plan_assessor.cli.pages import add_outputs, check_outputs, put_out
from plan_assessor.cli.parser import a_pack, a_path, parser
from plan_assessor.errors import Exit
from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.agreement import to_json, to_page
from plan_assessor.review.agreement.measure import measure
from plan_assessor.review.agreement.model import titles_of
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.agree import raters_of

FORMATS = ("json", "md", "html", "docx")


def run(arguments: Sequence[str], lang: Language) -> int:
    """Shows the agreement; returns the exit status."""
    made = parser("agree", lang)
    made.add_argument("paths", nargs="+", type=a_path, metavar="FILE", help=text("cli.agree.paths", lang))
    made.add_argument(
        "--rules", type=a_pack, default="integration", metavar="PACK", help=text("cli.rules_option", lang)
    )
    add_outputs(made, lang)
    options = made.parse_args(arguments)
    outputs = check_outputs(options, FORMATS, options.paths)
    raters = raters_of(options.paths)
    agreement = measure(raters, titles_of(raters, cached_pack(options.rules).info))
    put_out(to_page(agreement, lang), to_json(agreement), options, outputs, lang)
    return Exit.ASSESSED
