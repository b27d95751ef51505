"""`python -m plan_assessor` is `assess`."""

import sys

from plan_assessor.cli import main

sys.exit(main())
