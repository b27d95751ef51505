"""Letters as Outlook saves them (.msg): a compound file with a folder for each attachment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from plan_assessor.document.containers.inner import DEEPEST, NAMELESS, Budget, Inner, Opened
from plan_assessor.document.containers.mail import as_html
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
_FOLDERS: Final = 2
"""In which a letter stands in another: that of the attachment, and its own."""
Folder = tuple[str, ...]
"""The names of the folders in one another that lead to one."""
_8_BITS: Final = "cp1257"
"""What Outlook writes for Lithuanian where it does not write Unicode."""


def open_outlook(data: bytes, budget: Budget) -> Opened:
    """What is attached to a letter, with what is attached to the letters in it, and its text."""
    opened = Opened()
    with open_ole(data) as ole:
        _take_letter(ole, (), budget, opened)
    return opened


def _take_letter(ole: OleFileIO, letter: Folder, budget: Budget, opened: Opened, name: str = NAMELESS) -> None:
    """The letter in a folder; the text of one that brings no files is a file itself where it came in another.

    Raises UnreadableError: "too_deep" (limit) for a letter in too many others.
    """
    if len(letter) > _FOLDERS * DEEPEST:
        raise UnreadableError("too_deep", limit=DEEPEST)
    known = len(opened.files)
    depth = len(letter)
    folders = {path[depth] for path in ole.listdir() if path[:depth] == [*letter] and len(path) > depth + 1}
    for folder in sorted(folder for folder in folders if folder.startswith(_ATTACHMENT)):
        _take(ole, (*letter, folder), budget, opened, f"{name}/" if letter else "")
    body = _body(ole, letter)
    if body and not letter:
        opened.files.append(Inner(name, body, is_body=True))
    elif body and len(opened.files) == known:
        opened.files.append(Inner(name, body))


def _take(ole: OleFileIO, folder: Folder, budget: Budget, opened: Opened, before: str) -> None:
    """One attachment, into what was opened; its name stands after that of the letter that it came in."""
    name = before + (_text(ole, folder, _NAMES).replace("\\", "/").rpartition("/")[2].strip() or NAMELESS)
    letter = (*folder, _LETTER)
    try:
        if ole.exists([*letter]):
            _take_letter(ole, letter, budget, opened, name)
        elif ole.exists([*folder, _DATA]):
            content = ole.openstream([*folder, _DATA]).read()
            budget.take(len(content))
            opened.files.append(Inner(name, content))
    except UnreadableError as error:
        opened.skip(name, error)


def _body(ole: OleFileIO, letter: Folder) -> bytes:
    if ole.exists([*letter, _HTML]):
        html: bytes = ole.openstream([*letter, _HTML]).read()
        return html
    return as_html(_text(ole, letter, _TEXTS))


def _text(ole: OleFileIO, folder: Folder, properties: tuple[str, ...]) -> str:
    """The first of the properties that has words."""
    for number in properties:
        path = [*folder, _PROPERTY + number]
        if ole.exists(path):
            content: bytes = ole.openstream(path).read()
            text = content.decode("utf-16-le" if number.endswith("F") else _8_BITS, "replace").strip("\0 ")
            if text:
                return text
    return ""
