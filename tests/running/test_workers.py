"""What children find ready that are forked for the plans of a batch."""

import subprocess
import sys
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"
# in a process of its own: this one has read files before
IMPORTED_LATER = """
import sys
from pathlib import Path
from plan_assessor.running.pipeline import read_all
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.workers import warm_up
warm_up(cached_pack("integration"))
before = set(sys.modules)
for path in sys.argv[1:]:
    read_all(Path(path))
print(*sorted(name for name in set(sys.modules) - before if name.startswith("plan_assessor")))
"""


def test_no_child_imports_what_the_one_before_it_did() -> None:
    files = [str(SAMPLES / name) for name in ("akmene.docx", "vilnius.pdf")]
    command = [sys.executable, "-c", IMPORTED_LATER, *files]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == []
