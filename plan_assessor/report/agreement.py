"""An agreement in words, as a page, and as JSON by the contract `plan-assessor/agreement@1`."""

from __future__ import annotations

from collections.abc import Iterator
from json import dumps

from plan_assessor.messages.catalogue import text
from plan_assessor.messages.language import Language
from plan_assessor.report.ours import SEAL
from plan_assessor.report.pages.model import Grid, Heading, Items, Page, Part, Sentences
from plan_assessor.report.wording import clean
from plan_assessor.review.agreement.measure import RESAMPLES, SEED
from plan_assessor.review.agreement.model import Agreement, Disagreement, Measured, Row
from plan_assessor.rules.assessment import ORDER, SYMBOLS
from plan_assessor.version import VERSION

SCHEMA = "plan-assessor/agreement@1"
NONE = "–"


def to_page(agreement: Agreement, lang: Language) -> Page:
    """The agreement as a page."""
    return Page(text("agree.title", lang), tuple(_parts(agreement, lang)), VERSION)


def to_json(agreement: Agreement) -> str:
    """The agreement as JSON."""
    data = {
        "schema": SCHEMA,
        "tool": {"version": VERSION, "seal": SEAL},
        "raters": list(agreement.raters),
        "criteria": [_row_json(row) for row in agreement.rows if row.criterion],
        "all": _row_json(agreement.rows[-1]),
        "confusion": {"levels": list(ORDER), "counts": [list(counts) for counts in agreement.confusion]},
        "disagreements": [_disagreement_json(each) for each in agreement.disagreements],
        "bootstrap": {"resamples": RESAMPLES, "seed": SEED},
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"


def _parts(agreement: Agreement, lang: Language) -> Iterator[Part]:
    yield Sentences(" · ".join(map(clean, agreement.raters)))
    header = ("report.criterion", "agree.n", "agree.raw", "agree.kappa", "agree.alpha")
    rows = tuple(_row(row, agreement, lang) for row in agreement.rows)
    yield Grid(tuple(text(key, lang) for key in header), rows, numbers=True)
    yield Sentences(text("agree.method", lang, resamples=RESAMPLES, seed=SEED))
    yield Heading(text("agree.confusion", lang))
    symbols = [SYMBOLS[verdict] for verdict in ORDER]
    counts = zip(symbols, agreement.confusion, strict=True)
    axes = text("agree.axes", lang, first=clean(agreement.raters[0]))
    yield Grid((axes, *symbols), tuple((symbol, *map(str, row)) for symbol, row in counts), numbers=True)
    yield Heading(text("agree.disagreements", lang))
    if agreement.disagreements:
        yield Items(tuple(_disagreement(each, agreement, lang) for each in agreement.disagreements))
    else:
        yield Sentences(text("agree.none", lang))


def _row(row: Row, agreement: Agreement, lang: Language) -> tuple[str, ...]:
    title = agreement.titles[row.criterion][lang] if row.criterion else text("project.total", lang)
    raw = text("agree.share", lang, share=f"{100 * row.raw:.0f}")
    return clean(title), str(row.n), raw, _measured(row.kappa, lang), _measured(row.alpha, lang)


def _measured(measured: Measured, lang: Language) -> str:
    """„0,81 (0,66–0,93)“"""
    if measured.value is None:
        return NONE
    value, low, high = (_number(each, lang) for each in (measured.value, measured.low, measured.high))
    return f"{value} ({low} … {high})" if measured.low is not None else value


def _number(value: float | None, lang: Language) -> str:
    written = "" if value is None else f"{value:.2f}".replace("-", "−")
    return written.replace(".", ",") if lang == "lt" else written


def _disagreement(each: Disagreement, agreement: Agreement, lang: Language) -> tuple[str, tuple[str, ...]]:
    head = f"{clean(each.plan)}: {clean(agreement.titles[each.criterion][lang])}"
    said = (
        f"{clean(name)}: {SYMBOLS[rating.verdict]}{' – ' if rating.reason else ''}{clean(rating.reason)}"
        for name, rating in each.ratings
    )
    return head, tuple(said)


def _row_json(row: Row) -> dict[str, object]:
    return row.model_dump(exclude={"criterion"} if row.criterion is None else None)


def _disagreement_json(each: Disagreement) -> dict[str, object]:
    ratings = [{"rater": name, **rating.model_dump()} for name, rating in each.ratings]
    return {"plan": each.plan, "criterion": each.criterion, "ratings": ratings}
