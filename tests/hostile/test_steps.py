"""No pattern takes long over a long text: tenfold the text is about tenfold the steps."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import plan_assessor
from tests.hostile.steps import Matcher, TooManyError

PACKAGE = Path(plan_assessor.__file__).parent
# rooms whose patterns meet the text of documents
ROOMS = ("language", "document", "plan", "rules", "recommendations", "review", "report")
SHORT, LONG = 80, 800
# at most so many times the steps for ten times the text: more than in proportion, as some repeats are bounded by 60, and what is quadratic is tenfold
MOST = 20
ONLY_FROM_THE_START = {"match", "fullmatch"}
PUMPS = (
    "a", "A", "I", "1", ".", ",", "–", "-", "(", "„", "\n", " ", "\t", "…", "_", "1 ", "a ", "A ", "1.", "a.", "a, ", "a\n", "(a) ",
    "2022 m. ", "Nr. ", "..",
)  # fmt: skip
END = "!"


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns of all modules, each by the name of its module and its own."""
    for found in pkgutil.walk_packages([str(PACKAGE)], "plan_assessor."):
        if found.name.split(".")[1] not in ROOMS:
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str) and written_in(module.__file__, name):
                yield f"{found.name.removeprefix('plan_assessor.')}.{name}", value


def written_in(file: str | None, name: str) -> bool:
    """Whether a module gives the name its value, and does not only import it."""
    assert file
    return re.search(rf"^{name}\b.*=", Path(file).read_text(encoding="utf-8"), re.MULTILINE) is not None


def ways() -> dict[str, set[str]]:
    """How the patterns of each name are used, in all files."""
    used: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                owner = node.value
                name = (
                    owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
                )
                used.setdefault(name, set()).add(node.attr)
    return used


USED = ways()
PATTERNS = dict(patterns())


def steps(pattern: re.Pattern[str], text: str, way: str, limit: int = sys.maxsize) -> int:
    matcher = Matcher(pattern, limit)
    if way == "find":
        matcher.find_all(text)
    else:
        matcher.match(text, whole=way == "fullmatch")
    return matcher.steps


@pytest.mark.parametrize("name", PATTERNS)
def test_steps_grow_with_the_text_and_not_with_its_square(name: str) -> None:
    pattern = PATTERNS[name]
    used = USED.get(name.rpartition(".")[2], set())
    anchored = used & ONLY_FROM_THE_START
    scanning = used & {"search", "finditer", "findall", "sub", "split"} or not anchored
    sys.setrecursionlimit(100_000)
    slow = []
    for way in [*(["find"] if scanning else []), *anchored]:
        for pump in PUMPS:
            short, long = (pump * (size // len(pump)) + END for size in (SHORT, LONG))
            try:
                steps(pattern, long, way, MOST * max(steps(pattern, short, way, SHORT * SHORT), SHORT))
            except TooManyError:
                slow.append((way, pump))
    assert not slow, slow[:5]


def test_the_count_tells_what_is_quadratic() -> None:
    """That the count itself can fail, and that it finds what `re` finds."""
    with pytest.raises(TooManyError):
        steps(re.compile(r"\d+x"), "1" * LONG, "find", MOST * steps(re.compile(r"\d+x"), "1" * SHORT, "find"))
    for written, text in (
        (r"(a|b)+c?\b", "abac d"),
        (r"(?<!\d)\d++(?=x)", "12x"),
        (r"(\w)\1", "xaab"),
        (r"^a.*?b$", "a1b"),
    ):
        pattern = re.compile(written)
        found = pattern.search(text)
        matcher = Matcher(pattern, sys.maxsize)
        ends = [end for start in range(len(text)) if (end := matcher.match(text, start)) is not None]
        assert found and ends[0] == found.end()
