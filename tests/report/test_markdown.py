"""What a plan says is read in Markdown, and never acts: no link, mention, reference or formula of its own."""

from __future__ import annotations

import pytest

from plan_assessor.report.markdown.escape import escape, line


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("https://x.lt/a", r"https\://x.lt/a"),
        ("žr. www.x.lt", r"žr. www\.x.lt"),
        ("WWW.X.LT", r"WWW\.X.LT"),
        ("@vardas ir a@x.lt", "@<!-- -->vardas ir a@x.lt"),
        ("#12, Nr. 12", "#<!-- -->12, Nr. 12"),
        ("$x$", r"\$x\$"),
        ("1:2, a. b", "1:2, a. b"),
    ],
)
def test_what_would_act_is_escaped(words: str, escaped: str) -> None:
    assert escape(words) == escaped


def test_a_reference_at_the_start_of_a_line() -> None:
    assert line("#12") == r"\#<!-- -->12"
