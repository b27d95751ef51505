"""Pages out of templates: the same words and macros as the report, in the visitor's language."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from plan_assessor.messages.catalogue import has, text
from plan_assessor.messages.language import LANGUAGES, Language
from plan_assessor.report import pages
from plan_assessor.report.html.render import CLASSES
from plan_assessor.rules.assessment import SYMBOLS

TEMPLATES = Path(__file__).parent / "templates"
PARTS_OF_PAGES = Path(pages.__file__).parent
LANG_COOKIE = "lang"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader([TEMPLATES, PARTS_OF_PAGES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def language_of(request: Request) -> Language:
    """The language that the visitor chose, or that of the page."""
    chosen = request.query_params.get(LANG_COOKIE) or request.cookies.get(LANG_COOKIE)
    lang: Language = next((lang for lang in LANGUAGES if lang == chosen), request.app.state.settings.lang)
    return lang


def page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page as an answer."""
    lang = language_of(request)
    session = request.state.session
    content = (
        _environment()
        .get_template(template)
        .render(
            lang=lang,
            other=next(other for other in LANGUAGES if other != lang),
            t=partial(_text, lang),
            symbols=SYMBOLS,
            classes=CLASSES,
            token=session.token,
            path=request.url.path,
            minutes=request.app.state.settings.minutes,
            **values,
        )
    )
    return HTMLResponse(content, status)


def problem(request: Request, status: int, key: str, **values: object) -> HTMLResponse:
    """A page that says in one line what is wrong and what to do."""
    lang = language_of(request)
    return page(request, "problem.html", status, line=text(key if has(key) else "web.error.broken", lang, **values))


def _text(lang: Language, key: str, **values: object) -> str:
    return text(key, lang, **values)
