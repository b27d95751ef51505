"""Headers that count the pages, and headings that count what stands on each of them."""

import pytest

from plan_assessor.document.layout.furniture import drop_furniture
from plan_assessor.document.layout.model import PageContent
from tests.document.layout.words import line

A4_HEIGHT, A4_WIDTH = 842.0, 595.0


def pages(first: float, *tops: float) -> list[PageContent]:
    """A first page whose text begins at a height, and pages with a line that counts at others, and text below."""
    text = [line("Čia prasideda planas.", 70, first), line("Toliau.", 70, 200)]
    others = [
        [line(f"LAPAS NR. {n}", 300, top), line(f"Ką darome {'a' * n}", 70, 200)] for n, top in enumerate(tops, 1)
    ]
    sheets = [text, *others]
    return [PageContent(n, 0, A4_WIDTH, A4_HEIGHT, lines=lines) for n, lines in enumerate(sheets, 1)]


def said(sheets: list[PageContent]) -> list[str]:
    return [each.text for page in sheets for each in page.lines]


def test_a_line_that_counts_over_the_text_is_a_header() -> None:
    sheets = pages(70, 30, 30, 30, 30)
    assert drop_furniture(sheets)
    assert "LAPAS NR. 2" not in said(sheets)


def test_a_line_that_counts_where_text_begins_is_a_heading() -> None:
    sheets = pages(60, 60, 60, 60, 60)
    assert not drop_furniture(sheets)
    assert "LAPAS NR. 2" in said(sheets)


@pytest.mark.parametrize(("height", "left"), [(30, 0), (60, 3)])
def test_a_header_of_the_first_page_of_each_part(height: float, left: int) -> None:
    first = {1, 15, 32}
    sheets = [
        PageContent(
            n,
            0,
            A4_WIDTH,
            A4_HEIGHT,
            lines=[*([line("Planas 2025", 70, height)] if n in first else []), line(f"Tekstas {'a' * n}", 70, 200)],
        )
        for n in range(1, 41)
    ]
    drop_furniture(sheets)
    assert said(sheets).count("Planas 2025") == left
