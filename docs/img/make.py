"""Make the pictures of the README from the samples: `python docs/img/make.py` (the page needs chromium)."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"
ASSESS = Path(sys.executable).with_name("assess")
WIDTH = 96
PAGE_SIZE = (1200, 1500)

# The font is one of the reader's own, not one from the network.
WEB_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Makes every picture."""
    plan = assess("samples/jonava.pdf")
    matrix = assess("samples/").split("────")[0].rstrip()
    terminal(plan, "assess samples/jonava.pdf", HERE / "terminal.svg")
    terminal(matrix, "assess samples/", HERE / "matrix.svg")
    page(HERE / "report.png")


def assess(*arguments: str) -> str:
    """What `assess` prints on a terminal with colours."""
    environment = {**os.environ, "COLUMNS": str(WIDTH), "TERM": "xterm-256color"}
    run = subprocess.run(
        [ASSESS, *arguments, "--color", "always"],
        cwd=SAMPLES.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout


def terminal(output: str, title: str, path: Path) -> None:
    """A picture of a terminal with the output."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(output))
    path.write_text(WEB_FONT.sub("", console.export_svg(title=title, unique_id=path.stem)), encoding="utf-8")


def page(path: Path) -> None:
    """A picture of the HTML report on the samples."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.html")
        assess("samples/", "-o", str(report))
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"]
        options += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
        places = [f"--user-data-dir={folder}/profile", f"--screenshot={path}", "--window-size={},{}".format(*PAGE_SIZE)]
        subprocess.run(["chromium", *options, *places, report.as_uri()], capture_output=True, check=True)


if __name__ == "__main__":
    main()
