"""One batch of many documents: the memory of the process that leads it, as the batch goes on.

python tests/hostile/soak.py --count 500
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from datetime import date
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from plan_assessor.running.batch import spread  # noqa: E402
from plan_assessor.running.dossiers import Failure, collect  # noqa: E402
from plan_assessor.running.pipeline import Job  # noqa: E402
from plan_assessor.running.workers import Children  # noqa: E402
from tests.hostile import fuzz  # noqa: E402

STEP = 50


def memory_of(process: str = "self") -> int:
    """The memory that a process has in use now, in MiB."""
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) // 1024


def main() -> int:
    """Runs the batch; every fifth document is damaged."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for number, (source, data) in enumerate(islice(cycle(fuzz.sources()), options.count)):
            content = fuzz.case(1, number).data if number % 5 == 4 else data
            Path(folder, f"{number:04}{Path(source).suffix}").write_bytes(content)
        start, tally = time.perf_counter(), Counter[str]()
        with Children(options.jobs, Job(as_of=date.today())) as workers:
            for done, (_, result) in enumerate(spread(collect([Path(folder)]).dossiers, lambda: workers), 1):
                tally["unreadable" if isinstance(result, Failure) else "assessed"] += 1
                if done % STEP == 0 or done == options.count:
                    children = Path("/proc/self/task").glob("*/children")
                    each = [memory_of(child) for path in children for child in path.read_text().split()]
                    print(f"{done:5} done · {memory_of()} MiB here · {each} MiB in workers", flush=True)
        print(f"{dict(tally)} in {time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
