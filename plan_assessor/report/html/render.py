"""The report as one self-contained HTML page: no network, no scripts, accessible, and fit to print on A4."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.marks import mark
from plan_assessor.report.model import Report
from plan_assessor.report.ours import SEAL
from plan_assessor.report.prose import to_html as prose_html
from plan_assessor.report.view import present
from plan_assessor.report.wording import REVIEW
from plan_assessor.rules.assessment import SYMBOLS, Verdict

TEMPLATES = Path(__file__).parent
QUOTES_SHOWN = 1

# The verdicts as names that CSS can take.
CLASSES: dict[Verdict, str] = {"+": "met", "partial": "partial", "-": "missing"}


def render(report: Report, lang: Language) -> str:
    """The report as an HTML page."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html").render(
        view=present(report, lang),
        seal=SEAL,
        t=lambda key, **values: text(key, lang, **values),
        prose=prose_html,
        **signs(lang),
        quotes_shown=QUOTES_SHOWN,
    )


def signs(lang: Language) -> dict[str, Any]:
    """What the templates know of marks: the classes of verdicts, and what each level and „?“ mean."""
    return {
        "classes": CLASSES,
        "levels": [(mark(verdict, False, lang), text(f"level.{verdict}", lang)) for verdict in SYMBOLS],
        "review": (REVIEW, text("level.review", lang)),
    }
