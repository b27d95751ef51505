"""Pictures of pages that stand in another document, as the pages of a scan."""

from __future__ import annotations

from collections.abc import Iterable
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
    """A PDF with a page for each picture, None where one of them cannot be opened or is too large."""
    try:
        first, *rest = map(_opened, pictures)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None
    out = BytesIO()
    resolution = max(page.width for page in (first, *rest)) / _INCHES
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=resolution, quality=_QUALITY)
    return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    """The picture in shades of grey, on white where it is transparent. Raises ValueError, and what Pillow does."""
    picture = Image.open(BytesIO(data))
    if picture.width * picture.height > _MOST_PIXELS:
        raise ValueError
    if not picture.has_transparency_data:
        return picture.convert("L")
    shown = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("L")
