"""A page that really runs, and a browser that really looks at it."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.webdriver import WebDriver

SECONDS_TO_START = 60
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of a page that serves in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "plan_assessor", "serve", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        found = f"http://127.0.0.1:{port}"
        _wait_for(found)
        yield found
        server.terminate()


def _wait_for(address: str) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/health", timeout=1):
            return
        time.sleep(0.1)
    raise AssertionError("the page did not start")


@pytest.fixture(params=["scripts", "no scripts"])
def any_browser(request: pytest.FixtureRequest) -> Iterator[WebDriver]:
    """A browser with and without JavaScript."""
    with _browser(scripts=request.param == "scripts") as made:
        yield made


@pytest.fixture
def browser() -> Iterator[WebDriver]:
    """A browser."""
    with _browser() as made:
        yield made


@contextlib.contextmanager
def _browser(scripts: bool = True) -> Iterator[WebDriver]:
    if not CHROMIUM or not DRIVER:
        pytest.skip("needs Chromium and its driver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1200,900",
    ):  # fmt: skip
        options.add_argument(flag)
    if not scripts:
        options.add_experimental_option("prefs", {"webkit.webprefs.javascript_enabled": False,
                                                  "profile.managed_default_content_settings.javascript": 2})  # fmt: skip
    driver = webdriver.Chrome(options, Service(DRIVER))
    try:
        yield driver
    finally:
        driver.quit()
