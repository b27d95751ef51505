"""Letters as mail programs save them (.eml), and web pages that Word and browsers save in the same way (MHT)."""

from __future__ import annotations

import email
import email.header
import email.policy
from collections.abc import Iterator, Sequence
from email.message import Message
from html import escape
from typing import Final

from plan_assessor.document.containers.inner import NAMELESS, Budget, Inner, Opened
from plan_assessor.errors import UnreadableError

"""What stands for the name of a file that has none."""
_MOST_PARTS: Final = 2_000
_LETTER: Final = "message/rfc822"
# what the library raises of headers and encodings that are damaged
_ERRORS: Final = (ValueError, LookupError, AttributeError, TypeError, RecursionError)


def open_mail(data: bytes, budget: Budget) -> Opened:
    """What is attached to a letter, and its text; pictures and styles that belong to the text are left with it."""
    if data.count(b"\n--") > _MOST_PARTS:
        raise UnreadableError("too_large")
    try:
        parts = list(_leaves(email.message_from_bytes(data, policy=email.policy.compat32)))
    except _ERRORS as error:
        raise UnreadableError("broken") from error
    opened = Opened()
    for part in filter(_is_attached, parts):
        name = _file_name(part) or NAMELESS
        try:
            content = _content(part)
            budget.take(len(content))
        except UnreadableError as error:
            opened.skip(name, error)
        else:
            opened.files.append(Inner(name, content))
    body = _body([part for part in parts if not _is_attached(part)])
    if body:
        opened.files.append(Inner(NAMELESS, body, is_body=True))
    return opened


def as_html(text: str) -> bytes:
    """Plain text as a page with a paragraph for each line."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<html><meta charset='utf-8'><body>{lines}</body></html>".encode() if lines else b""


def _leaves(part: Message) -> Iterator[Message]:
    """The parts that hold something; a letter in a letter is one."""
    inside = part.get_payload()
    if part.get_content_maintype() == "multipart" and isinstance(inside, list):
        for each in inside:
            if isinstance(each, Message):
                yield from _leaves(each)
    else:
        yield part


def _is_attached(part: Message) -> bool:
    if part.get_content_type() == _LETTER or part.get_content_disposition() == "attachment":
        return True
    return bool(_file_name(part)) and part.get_content_maintype() == "application"


def _file_name(part: Message) -> str:
    try:
        name = str(email.header.make_header(email.header.decode_header(part.get_filename() or "")))
    except _ERRORS:
        return ""
    return name.replace("\\", "/").rpartition("/")[2].strip()


def _content(part: Message) -> bytes:
    """The bytes of a part. Raises UnreadableError: "broken"."""
    try:
        inside = part.get_payload()
        if isinstance(inside, list):
            return b"".join(each.as_bytes() for each in inside if isinstance(each, Message))
        content = part.get_payload(decode=True)
    except _ERRORS as error:
        raise UnreadableError("broken") from error
    return content if isinstance(content, bytes) else b""


def _body(parts: Sequence[Message]) -> bytes:
    """The text of the letter as a page; where it is there twice, as a page and plain, the page has the tables."""
    for part in parts:
        if part.get_content_type() == "text/html":
            return _text(part).encode()
    return b"".join(as_html(_text(part)) for part in parts if part.get_content_type() == "text/plain")


def _text(part: Message) -> str:
    """The letters of a text, whose encoding stands in the letter, not in the text."""
    content = _content(part)
    try:
        return content.decode(str(part.get_content_charset() or "utf-8"), "replace")
    except LookupError:
        return content.decode(errors="replace")
