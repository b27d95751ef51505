"""docs/rules.md says what the packs say, and its example works."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.testing import run_tests

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_current() -> None:
    built = runpy.run_path(str(DOCS / "build_rules.py"))["page"]()
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == built, "run: python docs/build_rules.py"
    assert "{{" not in built


def test_the_worked_example_works(tmp_path: Path) -> None:
    criterion, head, *_ = re.findall(r"```yaml\n(.*?)```", (DOCS / "rules.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(criterion.splitlines()) == 10
    (tmp_path / "children.yaml").write_text(criterion, encoding="utf-8")
    (tmp_path / "pack.yaml").write_text(head, encoding="utf-8")
    results = run_tests(load_pack(tmp_path), only="children")
    assert [result.passed for result in results] == [True, True]


@pytest.mark.parametrize("name", ["integration", "general"])
def test_every_criterion_is_in_the_page(name: str) -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    for criterion in load_pack(name).criteria:
        assert f"### `{criterion}`" in text
