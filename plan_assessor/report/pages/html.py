"""A page as HTML: self-contained, in the look of the report."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plan_assessor.messages.language import Language
from plan_assessor.report.html.render import TEMPLATES
from plan_assessor.report.ours import SEAL
from plan_assessor.report.pages.model import Page


def render(page: Page, lang: Language) -> str:
    """The page as HTML."""
    environment = Environment(
        loader=FileSystemLoader([Path(__file__).parent, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html").render(page=page, lang=lang, seal=SEAL)
