"""Where the data that ship with the program lie: in a checkout at its top level, in an installed wheel under data/."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent
LEXICON = "lexicon.{}.yaml"


def data_folder(name: Literal["rules", "samples"]) -> Path:
    """The folder of the shipped rule packs, or of the samples."""
    installed = HERE / "data" / name
    return installed if installed.is_dir() else HERE.parent / name


@cache
def known_languages() -> tuple[str, ...]:
    """The languages of plans that a lexicon ships for."""
    return tuple(sorted(path.name.split(".")[1] for path in data_folder("rules").glob(LEXICON.format("*"))))


def shipped_packs() -> list[str]:
    """The names of the packs that ship with the program."""
    return sorted(path.parent.name for path in data_folder("rules").glob("*/pack.yaml"))
