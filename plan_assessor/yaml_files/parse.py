"""YAML in a strict subset: mappings, lists, texts, whole numbers, true and false.

Whatever YAML would silently turn into something else (yes, 1.0, 2022-02-10, 010, ~) is an error that asks for quotes;
so are duplicate keys, anchors, aliases, tags and merge keys. PyYAML's C parser gives the events, this module alone
decides what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from plan_assessor.errors import PackError
from plan_assessor.regular import open_regular
from plan_assessor.signs import UNSEEN
from plan_assessor.yaml_files import MAX_BYTES
from plan_assessor.yaml_files.problems import Mark, Problem, Problems

KeyPath = tuple[str | int, ...]

MAX_DEPTH = 24
WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,8})")
# What shows nothing, acts on who shows it, or breaks a line where no editor does: nothing in a text, a name or a key.
UNSEEN_SIGN = re.compile(f"[{UNSEEN}\x0b\x0c\x85\u2028\u2029]")
# What YAML 1.1 or 1.2 would read as a number, a date, a time or nothing.
SURPRISING = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+"
    r"|[-+]?\.(?:inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?|~",
    re.IGNORECASE,
)
SURPRISING_WORDS = frozenset(
    form for word in ("yes", "no", "on", "off", "y", "n", "null", "true", "false")
    for form in (word, word.capitalize(), word.upper())
) - {"true", "false"}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """A file that was read: its data, and where each of its keys and values stands.

    A path is the keys and list positions that lead to a value; `keys` has the marks of keys, `values` those of values.
    """

    file: str
    lines: list[str]
    data: dict[str, Any] = field(default_factory=dict)
    keys: dict[KeyPath, Mark] = field(default_factory=dict)
    values: dict[KeyPath, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(
        self, path: KeyPath, code: str, *, key: bool = False, suggestion: str | None = None, **values: object
    ) -> Problem:
        """A problem at the value (or the key) of the path, or at the nearest thing around it that is written down."""
        while path and path not in self.values:
            path, key = path[:-1], True
        mark = (self.keys if key and path in self.keys else self.values).get(path, Mark(1, 1))
        return self.at(mark, code, values, suggestion)

    def at(
        self, mark: Mark, code: str, values: Mapping[str, object] | None = None, suggestion: str | None = None
    ) -> Problem:
        """A problem at a mark."""
        line = self.lines[mark.line - 1] if mark.line <= len(self.lines) else ""
        return Problem(self.file, code, values or {}, mark, line, suggestion)


def read(path: Path) -> dict[str, Any]:
    """The mapping in the file at `path`; raises PackError with every problem of the file."""
    source = read_source(path)
    if source.problems:
        raise PackError("pack_invalid", problems=Problems(source.problems))
    return source.data


def read_source(path: Path, inside: Path | None = None, shown: str | None = None) -> Source:
    """The file at `path` with the positions of its keys and values; what is wrong stands in its `problems`.

    `shown` is its name in them, by default its path. With `inside`, files that lie outside that folder, be it through
    a link, are not read: their lines would be shown.
    """
    file = shown or str(path)
    if inside and not path.resolve().is_relative_to(inside.resolve()):
        return _unread(file, "outside_folder")
    try:
        with open_regular(path) as stream:
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return _unread(file, "missing_file")
    except OSError as error:
        return _unread(file, "unreadable_file", reason=error.strerror or type(error).__name__)
    if len(content) > MAX_BYTES:
        return _unread(file, "too_big", limit=MAX_BYTES // 1000)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unread(file, "not_utf8", offset=error.start)
    return parse(text, file)


def parse(text: str, file: str = "") -> Source:
    """The mapping written in `text`."""
    # Lines as YAML counts them: str.splitlines would also break at form feeds and the like.
    source = Source(file, re.split(r"\r\n|[\n\r\x85\u2028\u2029]", text))
    try:
        _Reader(source, yaml.parse(text, Loader=yaml.CBaseLoader)).read()
    except yaml.YAMLError as error:
        source.problems.append(_syntax(source, error))
    except _TooDeepError as error:
        source.problems.append(source.at(error.mark, "too_deep", {"limit": MAX_DEPTH}))
    return source


# What the parser says of the commonest slips, and what we say instead.
HINTS = {
    # the parser looks ahead, so that it may reach its own limit before we reach ours
    "exceeded maximum nesting depth": "too_deep",
    "mapping values are not allowed": "stray_colon",
    "character that cannot start any token": "stray_start",
}


class _TooDeepError(Exception):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark


class _Reader:
    """Turns the events of a YAML stream into plain data."""

    def __init__(self, source: Source, events: Iterator[Any]) -> None:
        self._source = source
        self._events = events

    def read(self) -> None:
        source = self._source
        next(self._events)
        event = next(self._events)
        if not isinstance(event, yaml.DocumentStartEvent):
            source.problems.append(source.at(Mark(1, 1), "empty_file"))
            return
        event = next(self._events)
        value = self._value(event, ())
        if not isinstance(value, dict):
            source.problems.append(source.at(_mark(event), "not_a_mapping"))
            return
        source.data.update(value)
        next(self._events)
        event = next(self._events)
        if isinstance(event, yaml.DocumentStartEvent):
            source.problems.append(source.at(_mark(event), "second_document"))

    def _value(self, event: Any, path: KeyPath) -> Any:
        mark = self._source.values[path] = _mark(event)
        if len(path) > MAX_DEPTH:
            raise _TooDeepError(mark)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self._problem(mark, "anchor")
        if isinstance(event, yaml.AliasEvent):
            return ""
        if event.tag:
            self._problem(mark, "tag", tag=event.tag)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, mark)
        return self._mapping(path) if isinstance(event, yaml.MappingStartEvent) else self._list(path)

    def _list(self, path: KeyPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: KeyPath) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            mark = _mark(event)
            key = self._key(event, (*path, ""), mark)
            place = (*path, key)
            if key in data:
                self._problem(mark, "duplicate_key", key=key, line=self._source.keys[place].line)
            else:
                self._source.keys[place] = mark
            value = self._value(next(self._events), place)
            data.setdefault(key, value)
        return data

    def _key(self, event: Any, path: KeyPath, mark: Mark) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._value(event, path)
            self._problem(mark, "key_not_text")
            return ""
        if event.value == "<<":
            self._problem(mark, "merge_key")
        elif event.anchor or event.tag:
            self._problem(mark, "anchor" if event.anchor else "tag", tag=event.tag)
        elif event.style == "" and event.value in SURPRISING_WORDS:
            self._problem(mark, "surprise", value=event.value)
        self._look_for_unseen(event.value, mark)
        return str(event.value)

    def _scalar(self, event: Any, mark: Mark) -> str | int | bool:
        text: str = event.value
        self._look_for_unseen(text, mark)
        if event.style:
            return text
        if text == "true" or text == "false":
            return text == "true"
        if not text:
            self._problem(mark, "empty_value")
        elif text in SURPRISING_WORDS:
            self._problem(mark, "surprise", value=text)
        elif text[0] in "0123456789-+.~":
            if WHOLE.fullmatch(text):
                return int(text)
            if SURPRISING.fullmatch(text):
                self._problem(mark, "surprise", value=text)
        return text

    def _look_for_unseen(self, text: str, mark: Mark) -> None:
        if found := UNSEEN_SIGN.search(text):
            self._problem(mark, "unseen_sign", sign=f"U+{ord(found[0]):04X}")

    def _problem(self, mark: Mark, code: str, **values: object) -> None:
        self._source.problems.append(self._source.at(mark, code, values))


def _mark(event: Any) -> Mark:
    start, end = event.start_mark, event.end_mark
    column = start.column
    return Mark(start.line + 1, column + 1, end.column - column if end.line == start.line else 1)


def _unread(file: str, code: str, **values: object) -> Source:
    return Source(file, [], problems=[Problem(file, code, values)])


def _syntax(source: Source, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    if mark is None:
        return Problem(source.file, "syntax", {"reason": reason})
    place = Mark(mark.line + 1, mark.column + 1)
    code = next((code for words, code in HINTS.items() if words in reason), "syntax")
    return source.at(place, code, {"reason": reason, "limit": MAX_DEPTH})
