import pytest

from plan_assessor.plan.outline.numbering import depth, plain_number, split_number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("1. Tikslas", "1", "Tikslas"),
        ("2.1. tikslas", "2.1", "tikslas"),
        ("2.1 Tikslas", "2.1", "Tikslas"),
        ("3) tikslas", "3", "tikslas"),
        ("D.1.1.1. Priemonė", "D.1.1.1", "Priemonė"),
        ("1Organizuoti kursus", "1", "Organizuoti kursus"),
        ("3.2Lietuvos", "3.2", "Lietuvos"),
        ("V1 Vertimo paslauga", "V1", "Vertimo paslauga"),
        ("• kursai", "•", "kursai"),
        ("– kursai", "•", "kursai"),
        ("a) kursai", "a", "kursai"),
        ("2024 m. sausio 1 d.", None, "2024 m. sausio 1 d."),
        ("30 km zonos", None, "30 km zonos"),
        ("1,5 karto daugiau", None, "1,5 karto daugiau"),
    ],
)
def test_the_number_at_the_start(text: str, number: str | None, rest: str) -> None:
    assert split_number(text) == (number, rest)


@pytest.mark.parametrize(
    ("text", "number"), [("1.1.", "1.1"), ("IV", "IV"), ("P3", "P3"), ("2024-06", None), ("x", None)]
)
def test_a_cell_that_is_only_a_number(text: str, number: str | None) -> None:
    assert plain_number(text) == number


def test_depth() -> None:
    assert [depth(number) for number in ("1", "2.1", "D.1.1.1")] == [1, 2, 4]
