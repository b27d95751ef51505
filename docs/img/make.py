"""Make the pictures of the README from the samples: `python docs/img/make.py`.

The page needs chromium, chromedriver and the extras `web` and `test`.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from rich.console import Console
from rich.text import Text
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"
ASSESS = Path(sys.executable).with_name("assess")
WIDTH = 96
PAGE_SIZE = (1200, 900)
AS_OF = "2022-07-15"
PORT = 8731
PATIENCE = 90  # seconds
SECONDS_TO_SCROLL = 1

# The font is one of the reader's own, not one from the network.
WEB_FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Makes every picture."""
    terminal(assess("samples/jonava.pdf"), "assess samples/jonava.pdf", HERE / "terminal.svg")
    page(HERE / "page.png")


def assess(*arguments: str) -> str:
    """What `assess` prints on a terminal with colours, as of the day of the final report."""
    environment = {**os.environ, "COLUMNS": str(WIDTH), "TERM": "xterm-256color"}
    run = subprocess.run(
        [ASSESS, *arguments, "--as-of", AS_OF, "--color", "always"],
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
    """A picture of a plan beside its verdicts, in a browser."""
    with subprocess.Popen([ASSESS, "serve", "--port", str(PORT)], stdout=subprocess.DEVNULL) as server:
        try:
            photograph(f"http://127.0.0.1:{PORT}", path)
        finally:
            server.terminate()


def photograph(address: str, path: Path) -> None:
    """Uploads a sample to the page, opens it at the first quotation, and takes a picture."""
    options = webdriver.ChromeOptions()
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--window-size={},{}".format(*PAGE_SIZE),
    ):
        options.add_argument(flag)
    wait_for(address)
    with webdriver.Chrome(options, Service(shutil.which("chromedriver"))) as browser:
        wait = WebDriverWait(browser, PATIENCE)
        browser.get(address)
        browser.find_element(By.ID, "files").send_keys(str(SAMPLES / "akmene.docx"))
        browser.find_element(By.CSS_SELECTOR, "form[action='/upload'] button").click()
        wait.until(lambda b: "/b/" in b.current_url and not b.find_elements(By.CSS_SELECTOR, "[data-status]"))
        browser.find_element(By.CSS_SELECTOR, ".rows a").click()
        wait.until(lambda b: b.find_elements(By.CSS_SELECTOR, ".paper mark"))
        browser.execute_script("document.querySelector('.finding .evidence a').click()")
        time.sleep(SECONDS_TO_SCROLL)
        browser.save_screenshot(str(path))


def wait_for(address: str) -> None:
    """Waits until the page answers."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/health", timeout=1):
            return
        time.sleep(0.1)
    raise TimeoutError(address)


if __name__ == "__main__":
    main()
