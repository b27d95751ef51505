"""Lines of the text that only count its pages or slides are left out."""

from plan_assessor.document.model import Paragraph
from plan_assessor.plan.outline.running_lines import without_running_lines


def texts(*lines: str) -> list[str]:
    return [block.text for block in without_running_lines([Paragraph(text=line) for line in lines])]  # type: ignore[union-attr]


def test_lines_that_count_up_are_left_out() -> None:
    slides = [line for n in range(1, 5) for line in (f"Kursai {n}", f"Utenos rajono savivaldybė | {n}")]
    assert texts(*slides) == ["Kursai 1", "Kursai 2", "Kursai 3", "Kursai 4"]


def test_what_does_not_count_up_stays() -> None:
    lines = ["Kursai | 2", "Kursai | 7", "Kursai | 8", "Kursai | 20"]
    assert texts(*lines) == lines
    assert len(texts("Uždavinys 1", "Uždavinys 2", "Uždavinys 3", "Uždavinys 4")) == 4
    assert len(texts("Tekstas | 1", "Tekstas | 2", "Tekstas | 3")) == 3
