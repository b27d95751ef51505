"""The page under load: `python benchmarks/page.py [--clients 20] [--plans 50]`.

Every client uploads its share of the plans at once and waits for all of them; then one client uploads a DOCX of ten
pages alone, again and again. Printed are the plans lost, the seconds, and the memory of the page with its workers.
"""

from __future__ import annotations

import argparse
import re
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from threading import Event, Thread

import httpx2
from inputs import word

SAMPLES = Path(__file__).parents[1] / "samples"
PLANS = [SAMPLES / name for name in ("akmene.docx", "jonava.pdf", "kaunas.docx", "klaipeda.docx", "vilnius.pdf")]
MIB = 1024
EVERY, PATIENCE = 0.2, 600.0  # seconds
ALONE = 5  # times
PAGES = 10


class Visitor:
    """One client of the page, with a session of its own."""

    def __init__(self, address: str) -> None:
        self._client = httpx2.Client(base_url=address, timeout=PATIENCE)

    def upload(self, files: list[tuple[str, bytes]]) -> str:
        """The address of the results, once all bytes were sent."""
        token = re.search(r'name="token" value="([^"]+)"', self._client.get("/").text)
        assert token
        given = [("files", file) for file in files]
        return self._client.post("/upload", data={"token": token[1]}, files=given).headers["location"]

    def wait(self, results: str) -> list[str]:
        """The states of the plans, once all are over."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            status = self._client.get(f"{results}/status").json()
            if status["over"]:
                return [plan["state"] for plan in status["plans"]]
            time.sleep(EVERY)
        return []

    def first_verdict(self, content: bytes) -> float:
        """Seconds from the end of the upload until the plan is done."""
        results = self.upload([("planas.docx", content)])
        sent = time.monotonic()
        while not self._client.get(f"{results}/status").json()["over"]:
            time.sleep(EVERY / 10)
        return time.monotonic() - sent


class Memory(Thread):
    """Looks at the memory of a process and its children until it is told to stop; `most` is in MiB."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process, self._over, self.most = process, Event(), 0

    def run(self) -> None:
        while not self._over.wait(EVERY):
            self.most = max(self.most, sum(map(_proportional, _family(self._process))) // MIB)

    def stop(self) -> None:
        self._over.set()
        self.join()


def _family(process: int) -> list[int]:
    """A process with all that it started."""
    found = [process]
    for parent in found:
        for path in Path(f"/proc/{parent}/task").glob("*/children"):
            found += map(int, _text(path).split())
    return found


def _proportional(process: int) -> int:
    """KiB of memory, what is shared with others counted in part."""
    line = re.search(r"^Pss:\s+(\d+)", _text(Path(f"/proc/{process}/smaps_rollup")), re.MULTILINE)
    return int(line[1]) if line else 0


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        # the process has ended
        return ""


def main() -> None:
    """Prints the figures."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("--clients", type=int, default=20)
    made.add_argument("--plans", type=int, default=50)
    options = made.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen([sys.executable, "-m", "plan_assessor", "serve", "--port", str(port)]) as page:
        _until_up(address)
        memory = Memory(page.pid)
        memory.start()
        _crowd(address, options.clients, list(islice(cycle(PLANS), options.plans)))
        memory.stop()
        print(f"most memory of the page and its workers {memory.most} MiB")
        alone = [Visitor(address).first_verdict(word(PAGES)) for _ in range(ALONE)]
        print(f"verdicts on a DOCX of {PAGES} pages {median(alone):.2f} s after its upload, {max(alone):.2f} at most")
        page.terminate()


def _crowd(address: str, clients: int, plans: list[Path]) -> None:
    shares = [plans[at::clients] for at in range(clients)]

    def visit(share: list[Path]) -> tuple[float, list[str]]:
        start, visitor = time.monotonic(), Visitor(address)
        results = visitor.upload([(path.name, path.read_bytes()) for path in share])
        answered = time.monotonic() - start
        return answered, visitor.wait(results)

    start = time.monotonic()
    with ThreadPoolExecutor(clients) as pool:
        came = list(pool.map(visit, shares))
    done = sum(states.count("done") for _, states in came)
    slowest = max(answered for answered, _ in came)
    seconds = time.monotonic() - start
    print(f"{len(plans)} plans from {clients} clients: {done} done, {len(plans) - done} lost, {seconds:.1f} s")
    print(f"an upload was answered after {slowest:.2f} s at most")


def _until_up(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            if httpx2.get(f"{address}/health").is_success:
                return
        except httpx2.HTTPError:
            time.sleep(EVERY)


if __name__ == "__main__":
    main()
