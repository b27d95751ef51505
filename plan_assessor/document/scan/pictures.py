"""Pictures of pages that stand in another document, as the pages of a scan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final

from PIL import Image, UnidentifiedImageError

_INCHES: Final = 8.27
"""The width of the widest page: A4."""
_MOST_PIXELS: Final = 100_000_000
"""Of one picture: A2 at 400 dots an inch."""
_QUALITY: Final = 95
"""Of the pictures in the scan (JPEG): letters keep their edges."""


def as_scan(pictures: Iterable[bytes]) -> bytes | None:
    """A PDF with a page for each picture, None where none of them is one that can be opened."""
    pages = list(_opened(pictures))
    if not pages:
        return None
    first, *rest = pages
    out = BytesIO()
    resolution = max(page.width for page in pages) / _INCHES
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=resolution, quality=_QUALITY)
    return out.getvalue()


def _opened(pictures: Iterable[bytes]) -> Iterator[Image.Image]:
    """The pictures in shades of grey, without those that are none, or too large."""
    for data in pictures:
        try:
            picture = Image.open(BytesIO(data))
            if picture.width * picture.height <= _MOST_PIXELS:
                yield picture.convert("L")
        except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
            continue
