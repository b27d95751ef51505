"""Reads damaged samples by the thousand; anything but an assessment or an UnreadableError is a finding.

    python tests/hostile/fuzz.py --count 5000 --seed 1      all of it
    python tests/hostile/fuzz.py --only 1234 --seed 1       one case again, its file kept beside

Each case is decided by the seed and its number alone, and is read in a child process as `assess` does.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

import plan_assessor.document.docx.reader  # noqa: E402
import plan_assessor.document.html.reader  # noqa: E402
import plan_assessor.document.pdf.reader  # noqa: E402, F401  (children have what is imported here)
from plan_assessor.document.model import Document, Skipped  # noqa: E402
from plan_assessor.document.open import read_all_bytes  # noqa: E402
from plan_assessor.document.reading import Progress  # noqa: E402
from plan_assessor.errors import UnreadableError  # noqa: E402
from plan_assessor.plan.interpret import interpret  # noqa: E402
from plan_assessor.report.html.render import render as to_html  # noqa: E402
from plan_assessor.report.json.render import render as to_json  # noqa: E402
from plan_assessor.report.model import Report  # noqa: E402
from plan_assessor.rules.judge import judge  # noqa: E402
from plan_assessor.rules.loading.cached import cached_pack  # noqa: E402
from plan_assessor.running.isolation import Limits, run_isolated  # noqa: E402
from tests.document.docx.drawn_builder import drawn  # noqa: E402
from tests.hostile import contained, pdfs  # noqa: E402
from tests.hostile.damage import damaged  # noqa: E402

# damaged samples are small: what takes this long or this much is a finding of its own
LIMITS = Limits(memory=1536, stalled=15, cpu=30)
SLOW = 10.0
CONTAINED = 20
"""How often each file that holds others, sheet and page stands among the sources, which are mostly plans."""
FINDINGS = ("traceback", "slow", "crashed", "failed", "too_slow")


class Case(NamedTuple):
    """A damaged file: its number, and how it was made."""

    number: int
    source: str
    damage: str
    data: bytes


class Outcome(NamedTuple):
    """What came of a case: „assessed“, „no_text“, the code of an error or one of FINDINGS; seconds of the processor."""

    kind: str
    seconds: float
    memory: int = 0
    details: str = ""


@cache
def sources() -> list[tuple[str, bytes]]:
    """The files that are damaged."""
    folders = (ROOT / "samples", ROOT / "tests" / "corpus")
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".docx", ".pdf"))
    made = [("fields.pdf", pdfs.filled()), ("drawn.docx", drawn())]
    plans = [(str(path.relative_to(ROOT)), path.read_bytes()) for path in files]
    return plans + made + CONTAINED * [*contained.files(plans[0][1], made[0][1])]


def case(seed: int, number: int) -> Case:
    """The case of that number."""
    chance = Random(f"{seed}/{number}")
    source, data = chance.choice(sources())
    damage, left = damaged(data, chance)
    return Case(number, source, damage, left)


def outcome(case: Case) -> Outcome:
    """Reads a case, understands, judges and reports it."""
    try:
        kind, seconds, memory, details = run_isolated(lambda report: _assessed(case.data, report), LIMITS)
    except UnreadableError as error:
        kind, seconds, memory, details = error.code, 0.0, 0, str(error.values)
    return Outcome("slow" if kind == "assessed" and seconds > SLOW else kind, seconds, memory, details)


def _assessed(data: bytes, progress: Progress) -> tuple[str, float, int, str]:
    """Runs in the child: the kind of outcome, the seconds and MiB that it took, and details of a finding."""
    kind, details = "assessed", ""
    try:
        contents = read_all_bytes(data, "planas", progress)
        documents = [document for document in contents.documents if document.blocks]
        if documents:
            _reported(documents, contents.skipped)
        else:
            kind = "no_text"
    except UnreadableError as error:
        kind = error.code
    except MemoryError:
        kind = "no_memory"
    except Exception:
        # RecursionError too: a reader that recurses as deep as a file says is to be mended
        kind, details = "traceback", traceback.format_exc()
    used = resource.getrusage(resource.RUSAGE_SELF)
    return kind, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, details


def _reported(documents: Sequence[Document], skipped: Sequence[Skipped]) -> None:
    pack = cached_pack("integration")
    assessment = judge(interpret(documents, pack.lexicon, pack.subject, "planas", skipped), pack)
    for judgement in assessment.verdicts.values():
        assert judgement.verdict == "-" or judgement.evidence, f"{judgement.criterion}: no evidence"
    report = Report(pack=pack.info, assessments=(assessment,), version="0", source="planas")
    to_json(report, "lt").encode()
    to_html(report, "en").encode()


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the cases, prints what was found; 1 where something was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--first", type=int, default=0, help="the number of the first case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="one case, its file kept in the working folder")
    options = parser.parse_args(arguments)
    cached_pack("integration")
    if options.only is not None:
        found = case(options.seed, options.only)
        Path(f"fuzz-{found.number}{Path(found.source).suffix}").write_bytes(found.data)
        print(found.source, found.damage, outcome(found))
        return 0
    tally: Counter[str] = Counter()
    most_memory, longest, findings = 0, 0.0, 0
    start = time.perf_counter()
    for number in range(options.first, options.first + options.count):
        found = case(options.seed, number)
        result = outcome(found)
        tally[result.kind] += 1
        most_memory, longest = max(most_memory, result.memory), max(longest, result.seconds)
        if result.kind in FINDINGS:
            findings += 1
            print(f"case {number}: {result.kind} in {result.seconds:.1f} s · {found.damage} of {found.source}")
            print(result.details, flush=True)
    print(f"{options.count} cases in {time.perf_counter() - start:.0f} s · {findings} findings")
    print(f"longest {longest:.1f} s · most memory {most_memory} MiB · {dict(tally.most_common())}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
