"""A document that misbehaves ends itself, in the time and memory that it was given, and nothing else."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plan_assessor.errors import PackError, UnreadableError
from plan_assessor.running.isolation import Progress, run_isolated
from plan_assessor.running.limits import Limits

LIMITS = Limits(memory=1024, stalled=1, cpu=2)


def aborts(_: Progress) -> None:
    os.abort()


def loops(_: Progress) -> None:
    while True:
        pass


def hangs(_: Progress) -> None:
    time.sleep(60)


def fills_memory(_: Progress) -> int:
    return len([bytes(1 << 20) for _ in range(1 << 20)])


def recurses(report: Progress) -> None:
    recurses(report)


def fails(_: Progress) -> None:
    raise ValueError("unforeseen")


@pytest.mark.parametrize(
    ("function", "code"),
    [
        (aborts, "crashed"),
        (loops, "too_slow"),
        (hangs, "too_slow"),
        (fills_memory, "no_memory"),
        (recurses, "too_large"),
        (fails, "failed"),
    ],
)
def test_what_goes_wrong_in_a_document_is_an_error_of_that_document(
    function: Callable[[Progress], object], code: str
) -> None:
    with pytest.raises(UnreadableError) as error:
        run_isolated(function, LIMITS)
    assert error.value.code == code, error.value.values


def test_a_result_comes_back() -> None:
    assert run_isolated(lambda _: {"a": [1, 2]}, LIMITS) == {"a": [1, 2]}


def test_errors_of_ours_come_back_as_they_are() -> None:
    def refuses(_: Progress) -> None:
        raise PackError("pack_invalid", problems=["one"])

    with pytest.raises(PackError) as error:
        run_isolated(refuses, LIMITS)
    assert error.value.values == {"problems": ["one"]}


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no telling which files are open")
def test_errors_that_are_kept_keep_no_files_open() -> None:
    before = len(os.listdir("/proc/self/fd"))
    errors = []
    for _ in range(5):
        with pytest.raises(UnreadableError) as error:
            run_isolated(fails, LIMITS)
        errors.append(error.value)
    assert len(os.listdir("/proc/self/fd")) == before


def test_progress_is_a_sign_of_life() -> None:
    def slow_but_moving(report: Progress) -> str:
        for page in range(3):
            time.sleep(0.6)
            report(page + 1, 3)
        return "done"

    seen: list[tuple[int, int]] = []
    assert run_isolated(slow_but_moving, LIMITS, lambda *pages: seen.append(pages)) == "done"
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_what_a_document_started_ends_with_it() -> None:
    def starts_a_program(_: Progress) -> None:
        os.spawnlp(os.P_NOWAIT, "sleep", "sleep", "321.5")
        time.sleep(60)

    with pytest.raises(UnreadableError):
        run_isolated(starts_a_program, LIMITS)
    time.sleep(0.2)
    commands = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert not any(b"321.5" in command for command in commands)
