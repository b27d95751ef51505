"""Files that no reader reads: why not, and whether a part of a plan may be in them all the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from plan_assessor.document.model import Skipped
from plan_assessor.errors import UnreadableError

SMALLEST_PAGE: Final = 50 * 1024
"""Bytes: the picture of a page has more, a coat of arms or a signature has fewer."""


class _Reason(NamedTuple):
    """The error text that says why, and whether a plan may be in such a file."""

    code: str
    may_hold_plan: bool


_NO_DOCUMENT: Final = _Reason("no_document", False)
_PICTURE: Final = _Reason("picture", True)
_UNKNOWN: Final = _Reason("wrong_type", True)
_BY_SUFFIX: Final[Mapping[_Reason, str]] = {
    _PICTURE: "jpg jpeg jpe png gif bmp tif tiff webp heic",
    _Reason("presentation", True): "ppt pptx pps ppsx odp",
    _Reason("archive", True): "rar 7z tar gz tgz bz2",
    _Reason("plain_text", False): "txt md",
    _NO_DOCUMENT: (
        "mp3 m4a wav ogg wma mp4 avi mov mkv wmv webm exe dll msi bat cmd lnk url ini log tmp ttf otf ico svg emf wmf "
        "json yaml yml xml xsd xsl css js p7s sig asc cer crt pem key ics vcf db"
    ),
}
_REASONS: Final = {suffix: reason for reason, suffixes in _BY_SUFFIX.items() for suffix in suffixes.split()}


def why_not_read(name: str, size: int) -> Skipped:
    """Why a file of so many bytes is left out: no reader knows its content, so its name has to tell."""
    reason = _REASONS.get(PurePosixPath(name).suffix.lower().removeprefix("."), _UNKNOWN)
    if not size:
        reason = _Reason("empty", reason.may_hold_plan)
    elif reason == _PICTURE and size < SMALLEST_PAGE:
        reason = _NO_DOCUMENT
    return Skipped.of(name, UnreadableError(reason.code), reason.may_hold_plan)
