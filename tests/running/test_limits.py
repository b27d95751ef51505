"""How much one document may use."""

from pathlib import Path

import pytest

from plan_assessor.running import limits
from plan_assessor.running.limits import Limits


@pytest.mark.parametrize(
    ("memory", "processors", "expected"),
    [(2048, 1, 1), (2048, 2, 2), (2048, 64, 8), (700, 8, 1), (900, 8, 3), (250, 4, 1)],
)
def test_pages_of_a_scan_are_recognised_within_the_memory(memory: int, processors: int, expected: int) -> None:
    assert Limits(memory=memory, processors=processors).pages_at_once == expected


@pytest.mark.parametrize(("machine", "expected"), [(16_000, 7), (4_096, 2), (1_000, 1)])
def test_documents_are_read_within_the_memory_of_the_machine(
    machine: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "machine_memory", lambda: machine)
    assert Limits(memory=2048).most_documents == expected


def test_a_container_has_less_than_its_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CONTAINER_LIMIT", tmp_path / "memory.max")
    whole = limits.machine_memory()
    (tmp_path / "memory.max").write_text("max\n")
    assert limits.machine_memory() == whole
    (tmp_path / "memory.max").write_text(f"{64 * limits.MIB}\n")
    assert limits.machine_memory() == 64
