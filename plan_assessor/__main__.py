"""`python -m plan_assessor` is `assess`."""

import sys

from plan_assessor.cli.main import main

sys.exit(main())
