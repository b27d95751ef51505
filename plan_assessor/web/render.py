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
from plan_assessor.report.html.render import TEMPLATES as PARTS_OF_REPORTS
from plan_assessor.report.html.render import signs
from plan_assessor.rules.assessment import SYMBOLS

TEMPLATES = Path(__file__).parent / "templates"
PARTS_OF_PAGES = Path(pages.__file__).parent
LANG_COOKIE = "lang"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader([TEMPLATES, PARTS_OF_PAGES, PARTS_OF_REPORTS]),
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
    other: Language = next(each for each in LANGUAGES if each != lang)
    content = (
        _environment()
        .get_template(template)
        .render(
            lang=lang,
            other=other,
            in_other=_in_language(request, other),
            t=partial(_text, lang),
            symbols=SYMBOLS,
            **signs(lang),
            token=request.state.session.token,
            path=request.url.path,
            settings=request.app.state.settings,
            **values,
        )
    )
    answer = HTMLResponse(content, status)
    if LANG_COOKIE in request.query_params:
        answer.set_cookie(LANG_COOKIE, lang, httponly=True, samesite="strict")
    return answer


def _in_language(request: Request, lang: Language) -> str:
    """The address of this page in another language; what answers a form has none."""
    if request.method != "GET":
        return f"/?{LANG_COOKIE}={lang}"
    return f"{request.url.path}?{request.url.include_query_params(**{LANG_COOKIE: lang}).query}"


def problem(request: Request, status: int, key: str, **values: object) -> HTMLResponse:
    """A page that says in one line what is wrong and what to do."""
    lang = language_of(request)
    return page(request, "problem.html", status, line=text(key if has(key) else "web.error.broken", lang, **values))


def _text(lang: Language, key: str, **values: object) -> str:
    return text(key, lang, **values)
