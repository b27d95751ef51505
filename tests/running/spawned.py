"""`assess` on a system like Windows: children are started afresh, and there are neither their limits nor their groups.

A child imports this module anew, so what is taken away here is missing in every process.
"""

import multiprocessing
import os
import signal
import sys

for name in ("setsid", "killpg"):
    delattr(os, name)
for name in ("SIGXCPU", "pthread_sigmask"):
    delattr(signal, name)
sys.modules["resource"] = None  # type: ignore[assignment]

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from plan_assessor.cli.main import main

    sys.exit(main())
