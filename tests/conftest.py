"""No test uses the cache of whoever runs the tests, and what hypothesis tries is the same in every run.

`pytest --hypothesis-profile=random` tries something new each time.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# commands that tests start take twice as long where they may not keep what Python makes of our modules
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# how long one example takes says more of the machine than of us
settings.register_profile("fixed", derandomize=True, deadline=None)
settings.register_profile("random", derandomize=False, print_blob=True, deadline=None)
settings.load_profile("fixed")


@pytest.fixture(autouse=True, scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("cache")
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        os.environ[variable] = str(home)
    return home
