import pytest

from plan_assessor.plan.outline.numbering import depth, follows, plain_number, split_number


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


@pytest.mark.parametrize(
    ("text", "before", "is_next"),
    [
        ("E. Veiksmai", "D. Gyventojai", True),
        ("4. Veiksmai", "3. Gyventojai", True),
        ("F. Veiksmai", "D. Gyventojai", False),
        ("4. Veiksmai", "D. Gyventojai", False),
        ("Veiksmai", "D. Gyventojai", False),
    ],
)
def test_a_heading_follows_the_one_before_it(text: str, before: str, is_next: bool) -> None:
    assert follows(text, before) is is_next
