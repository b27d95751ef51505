"""Letters as Outlook saves them (.msg): a compound file with a folder for each attachment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from plan_assessor.document.containers.inner import Budget, Inner, Opened
from plan_assessor.document.containers.mail import NAMELESS, as_html
from plan_assessor.document.ole import open_ole
from plan_assessor.errors import UnreadableError

if TYPE_CHECKING:
    from olefile import OleFileIO

_ATTACHMENT: Final = "__attach_version1.0_"
_PROPERTY: Final = "__substg1.0_"
# properties by the numbers and types of MS-OXPROPS: 001F is text in UTF-16, 001E in 8 bits, 0102 bytes, 000D an object
_DATA: Final = _PROPERTY + "37010102"
_LETTER: Final = _PROPERTY + "3701000D"
_NAMES: Final = ("3707001F", "3704001F", "3001001F", "3707001E", "3704001E", "3001001E")
_HTML: Final = _PROPERTY + "10130102"
_TEXTS: Final = ("1000001F", "1000001E")
_8_BITS: Final = "cp1257"
"""What Outlook writes for Lithuanian where it does not write Unicode."""


def open_outlook(data: bytes, budget: Budget) -> Opened:
    """What is attached to a letter, and its text. A letter in it is named as skipped: it is no file of its own."""
    opened = Opened()
    with open_ole(data) as ole:
        for folder in sorted({path[0] for path in ole.listdir() if path[0].startswith(_ATTACHMENT)}):
            _take(ole, folder, budget, opened)
        body = _body(ole)
    if body:
        opened.files.append(Inner(NAMELESS, body, is_body=True))
    return opened


def _take(ole: OleFileIO, folder: str, budget: Budget, opened: Opened) -> None:
    """One attachment, into what was opened."""
    name = _text(ole, folder, _NAMES).replace("\\", "/").rpartition("/")[2].strip() or NAMELESS
    if ole.exists([folder, _LETTER]):
        opened.skip(name, UnreadableError("attached_letter"))
    if not ole.exists([folder, _DATA]):
        return
    try:
        content = ole.openstream([folder, _DATA]).read()
        budget.take(len(content))
    except UnreadableError as error:
        opened.skip(name, error)
    else:
        opened.files.append(Inner(name, content))


def _body(ole: OleFileIO) -> bytes:
    if ole.exists(_HTML):
        html: bytes = ole.openstream(_HTML).read()
        return html
    return as_html(_text(ole, None, _TEXTS))


def _text(ole: OleFileIO, folder: str | None, properties: tuple[str, ...]) -> str:
    """The first of the properties that has words."""
    for number in properties:
        path = [*filter(None, [folder]), _PROPERTY + number]
        if ole.exists(path):
            content: bytes = ole.openstream(path).read()
            text = content.decode("utf-16-le" if number.endswith("F") else _8_BITS, "replace").strip("\0 ")
            if text:
                return text
    return ""
