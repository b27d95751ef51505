"""Where the data that ship with the program lie: in a checkout at its top level, in an installed wheel under data/."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent


def data_folder(name: Literal["rules", "samples"]) -> Path:
    """The folder of the shipped rule packs, or of the samples."""
    installed = HERE / "data" / name
    return installed if installed.is_dir() else HERE.parent / name
