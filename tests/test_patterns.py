"""Regular expressions that every Python that we admit reads alike."""

import re
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "plan_assessor"
CLASS = re.compile(r"\[(?:\\.|[^\]\\])*\]")
# „(?:…)*+“ matches wrongly before Python 3.11.5 (python/cpython#106052); „\d*+“ does not
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+")


def test_no_group_is_repeated_possessively() -> None:
    assert POSSESSIVE_GROUP.search(r"\d++(?:\.\d++)*+") and not POSSESSIVE_GROUP.search(r"\d*+(?:\.\d++)*")
    sources = {path: CLASS.sub("[]", path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    assert sources and not [path.name for path, source in sources.items() if POSSESSIVE_GROUP.search(source)]
