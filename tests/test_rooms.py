"""The map of the house: which room may know which. Data flows one way, and no import goes against it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "plan_assessor"
ROOMS = sorted(path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists())
# what faces people, in a terminal or a browser
FRONT = {
    "errors",
    "version",
    "data",
    "messages",
    "document",
    "recommendations",
    "rules",
    "review",
    "report",
    "running",
}
KNOWS = {
    "errors": set(),
    "data": set(),
    "version": set(),
    "signs": set(),
    "regular": set(),
    "private": {"regular"},
    "messages": {"errors", "private", "signs", "document"},
    "yaml_files": {"errors", "signs", "regular", "messages"},
    "language": {"signs", "yaml_files"},
    "document": {"errors", "signs", "regular", "language"},
    "plan": {"document", "language"},
    "recommendations": {"errors", "data", "yaml_files", "language", "document", "plan"},
    "rules": {"errors", "data", "private", "messages", "yaml_files", "language", "document", "plan", "recommendations"},
    "review": {"errors", "messages", "yaml_files", "document", "plan", "recommendations", "rules"},
    "report": {
        "errors",
        "version",
        "signs",
        "regular",
        "messages",
        "document",
        "plan",
        "recommendations",
        "rules",
        "review",
    },
    "running": {
        "errors",
        "version",
        "regular",
        "private",
        "messages",
        "document",
        "plan",
        "rules",
        "review",
        "report",
        "recommendations",
    },
    "api": {"data", "document", "rules", "report", "running"},
    "doctor": {"document"},
    "web": FRONT,
    # the commands know every room but what reads and understands within them
    "cli": FRONT | {"yaml_files", "doctor", "web"},
    "__init__": {"api", "errors", "document", "plan", "rules", "report"},
    "__main__": {"cli"},
}
# words and rulings in, paragraphs and tables out: what reads a page from a file stays outside
PURE = ("document/layout", "document/tables")
READERS_OF_PAGES = {"pypdfium2", "PIL", "pdfplumber", "pdfminer"}


def imported(path: Path) -> set[str]:
    """The modules that a file imports, at its top, within functions, or for types alone."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "plan_assessor":
            names |= {f"plan_assessor.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_the_rooms_before_it(room: str) -> None:
    files = [PACKAGE / f"{room}.py"] if (PACKAGE / f"{room}.py").exists() else (PACKAGE / room).rglob("*.py")
    known = {name.split(".")[1] for path in files for name in imported(path) if name.startswith("plan_assessor.")}
    assert known - {room} <= KNOWS[room]


@pytest.mark.parametrize("room", PURE)
def test_layout_and_tables_read_no_file(room: str) -> None:
    used = {name.split(".")[0] for path in (PACKAGE / room).rglob("*.py") for name in imported(path)}
    assert not used & READERS_OF_PAGES
