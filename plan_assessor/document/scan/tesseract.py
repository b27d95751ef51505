"""Words recognised by the tesseract program: pictures in, words with their boxes and sizes out."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

if TYPE_CHECKING:
    from PIL import Image

PROGRAM = "tesseract"
LANGUAGE = "lit"
_NUMBER = r"-?\d+(?:\.\d+)?"
_BOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_LINE = re.compile(rf"baseline {_NUMBER} ({_NUMBER});.* x_size ({_NUMBER}); x_descenders ({_NUMBER})")
_SURE = re.compile(r"x_wconf (\d+)")
_VERSION = re.compile(r"tesseract v?(\d[\w.-]*)")
_ASKING = 10.0
"""Seconds for a question about the program itself."""
_ROTATE = re.compile(rb"^Rotate: (90|180|270)$", re.MULTILINE)


class Layout(IntEnum):
    """How a picture is laid out (tesseract's page segmentation modes)."""

    BLOCK = 6
    LINE = 7


class Seen(NamedTuple):
    """A recognised word; lengths are pixels.

    The box is that of its letters. `baseline` is where its line stands, `size` the height of the line from ascenders
    to descenders, `descent` what of it is below the baseline; `sure` is from 0 to 100.
    """

    left: int
    top: int
    right: int
    bottom: int
    text: str
    sure: int
    baseline: float
    size: float
    descent: float

    def moved(self, right: int, down: int) -> Seen:
        """The word of a part of a picture in the picture itself."""
        return self._replace(
            left=self.left + right,
            top=self.top + down,
            right=self.right + right,
            bottom=self.bottom + down,
            baseline=self.baseline + down,
        )


class RecognitionError(Exception):
    """The program took too long, or failed."""


@cache
def tesseract_version() -> str | None:
    """The version of the program, None where it is not installed."""
    found = _VERSION.search(_ask("--version"))
    return found[1] if found else None


@cache
def languages() -> frozenset[str]:
    """The languages that the program has data for; none where it is not installed."""
    return frozenset(_ask("--list-langs").split())


def can_recognise() -> bool:
    """Whether the program and its Lithuanian data are installed."""
    return LANGUAGE in languages()


def recognise(pictures: Sequence[Image.Image], layout: Layout, deadline: float) -> list[list[Seen]]:
    """The words of each picture, from top to bottom, all of one `layout`.

    `deadline` is a time of the monotonic clock. Raises RecognitionError.
    """
    if not pictures:
        return []
    hocr = _run(pictures, ["-l", LANGUAGE, "--psm", str(int(layout)), "--dpi", "300", "hocr"], deadline)
    try:
        pages = [list(_words(page)) for page in ElementTree.fromstring(hocr).iterfind(".//*[@class='ocr_page']")]
    except ElementTree.ParseError as error:
        raise RecognitionError from error
    if len(pages) != len(pictures):
        raise RecognitionError
    return pages


def find_turn(picture: Image.Image, deadline: float) -> int:
    """Degrees (0, 90, 180, 270) by which the picture has to be turned clockwise for its text to stand upright."""
    try:
        found = _ROTATE.search(_run([picture], ["--psm", "0"], deadline))
    except RecognitionError:  # too little text to tell, or no data for this (tesseract-ocr-osd)
        return 0
    return int(found[1]) if found else 0


def _ask(option: str) -> str:
    """What the program says of itself."""
    try:
        done = subprocess.run([PROGRAM, option], capture_output=True, check=True, timeout=_ASKING, text=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout + done.stderr  # older versions use the one, newer the other


def _run(pictures: Sequence[Image.Image], options: Sequence[str], deadline: float) -> bytes:
    """What the program says of the pictures; they go in as the pages of one TIFF, so no file is left anywhere."""
    tiff = BytesIO()
    pictures[0].save(tiff, "TIFF", save_all=True, append_images=pictures[1:])
    try:
        done = subprocess.run(
            [PROGRAM, "stdin", "stdout", *options],
            input=tiff.getvalue(),
            capture_output=True,
            check=True,
            timeout=max(deadline - time.monotonic(), 0),
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # more threads are slower on pages
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise RecognitionError from error
    return done.stdout


def _words(page: ElementTree.Element) -> Iterator[Seen]:
    """The words of all lines of a page."""
    baseline = size = descent = 0.0
    for element in page.iter():
        title = element.get("title", "")
        box = _BOX.search(title)
        if not box:
            continue
        left, top, right, bottom = map(int, box.groups())
        if line := _LINE.search(title):
            offset, size, descent = map(float, line.groups())
            baseline = bottom + offset
        elif element.get("class") == "ocrx_word" and (text := "".join(element.itertext()).strip()):
            sure = _SURE.search(title)
            yield Seen(left, top, right, bottom, text, int(sure[1]) if sure else 0, baseline, size, descent)
