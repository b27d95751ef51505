"""Times the program against its yardsticks: `python benchmarks/run.py [GROUP...] [--repeat N] [--json FILE]`.

The inputs are made at the first run, which takes some minutes, and kept in a folder for temporary files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import tempfile
from pathlib import Path

import inputs
from measures import GROUPS, Figure


def main() -> None:
    """Prints each figure as soon as it is there."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(group.__name__ for group in GROUPS))
    made.add_argument("--repeat", type=int, default=5, metavar="N", help="rounds (default 5)")
    made.add_argument("--json", type=Path, metavar="FILE", help="also write the figures to FILE")
    options = made.parse_args()
    folder = input_folder()
    figures: list[Figure] = []
    for group in GROUPS:
        if options.groups and group.__name__ not in options.groups:
            continue
        print(f"\n{group.__doc__}")
        for figure in group(folder, options.repeat):
            figures.append(figure)
            print(row(figure), flush=True)
    if options.json:
        machine = {"python": platform.python_version(), "system": platform.platform(), "load": os.getloadavg()}
        content = {"machine": machine, "figures": [{**each._asdict(), "met": each.is_met} for each in figures]}
        options.json.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def input_folder() -> Path:
    """The folder of the inputs; another one for each version of what makes them."""
    recipe = hashlib.sha256(Path(inputs.__file__).read_bytes()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"plan-assessor-benchmarks-{recipe}"
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=folder.parent) as unfinished:
            inputs.make(Path(unfinished) / "made")
            (Path(unfinished) / "made").rename(folder)
    return folder


def row(figure: Figure) -> str:
    """A line of the table, in Markdown."""
    sign = "≥" if figure.at_least else "≤"
    target = f"{sign} {figure.target:g}" if figure.target is not None else ""
    missed = "" if figure.is_met else " **missed**"
    return f"| {figure.name} | {figure.value:.3g} {figure.unit} | {target}{missed} | {figure.detail} |"


if __name__ == "__main__":
    main()
