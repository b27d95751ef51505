"""Whether the program does more work than it did: instructions of a fixed run, counted by valgrind.

    python benchmarks/instructions.py            # fails where a run takes over a tenth more than instructions.json says
    python benchmarks/instructions.py --keep     # writes what is counted now

Unlike seconds they are the same on a busy machine. From one build of Python to another they are not, so each run is
counted in units of a yardstick: python-docx and pdfplumber that read the same files in a fresh process.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from inputs import pdf, word

KEPT = Path(__file__).with_name("instructions.json")
PAGES = 10
MOST = 1.10  # times what is kept
COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")

# in one process: a child that is forked begins with what its parent has counted
ASSESS = "import sys, plan_assessor; plan_assessor.assess(sys.argv[1])"
PYTHON_DOCX = "import docx, sys; [c.text for t in docx.Document(sys.argv[1]).tables for r in t.rows for c in r.cells]"
PDFPLUMBER = "import pdfplumber, sys; [p.extract_tables() for p in pdfplumber.open(sys.argv[1]).pages[:1]]"


def instructions(cache: Path, *arguments: str) -> int:
    """Of this Python with the arguments; what it keeps from one run to the next lies in the folder `cache`."""
    counted = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    # the order of sets decides how long some searches take, and what is imported first is compiled first
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONHASHSEED"] = "0"
    # that of the user is another's, too, who may drop what a run has kept
    environment["XDG_CACHE_HOME"] = str(cache)
    command = [sys.executable, *arguments]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    done = subprocess.run([*counted, *command], check=True, capture_output=True, text=True, env=environment)
    found = COUNTED.search(done.stderr)
    assert found, done.stderr
    return int(found[1].replace(",", ""))


def count() -> dict[str, float]:
    """The fixed runs, each in units of its yardstick."""
    with tempfile.TemporaryDirectory() as folder:
        made = {"docx": Path(folder) / "plan.docx", "pdf": Path(folder) / "plan.pdf"}
        made["docx"].write_bytes(word(PAGES))
        made["pdf"].write_bytes(pdf(PAGES))
        yardsticks = {"docx": PYTHON_DOCX, "pdf": PDFPLUMBER}
        return {
            f"assess {PAGES}-pages.{suffix}": round(
                instructions(Path(folder), "-c", ASSESS, str(path))
                / instructions(Path(folder), "-c", yardsticks[suffix], str(path)),
                3,
            )
            for suffix, path in made.items()
        }


def main() -> int:
    """The exit status: 1 where a run has grown too much."""
    now = count()
    if "--keep" in sys.argv:
        KEPT.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
    before = json.loads(KEPT.read_text(encoding="utf-8"))
    for name, value in now.items():
        print(f"{name}: {value:.3f} of its yardstick's instructions ({before[name]:.3f} kept)")
    grown = [name for name, value in now.items() if value > MOST * before[name]]
    if grown:
        print(f"more than {MOST:.2f} times what is kept: {', '.join(grown)}", file=sys.stderr)
    return bool(grown)


if __name__ == "__main__":
    sys.exit(main())
