"""How many steps a backtracking matcher takes: the patterns of Python's own parser, walked through one sign at a time.

Counting is the same on every machine, where a clock is not. What `re` itself leaves out (it looks for a literal
beginning faster, say) changes the count by a factor, and not the way it grows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from re import _constants as sre
from re import _parser as parser
from typing import Any

Goes = Callable[[int], int | None]
_SINGLE = {sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY, sre.CATEGORY}
_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_CLASSES = {category: re.compile(written) for category, written in _CATEGORIES.items()}


class TooManyError(Exception):
    """There were more steps than the limit."""


class Matcher:
    """A pattern over texts; `steps` counts the signs it looked at, and stops at `limit`."""

    def __init__(self, pattern: re.Pattern[str], limit: int) -> None:
        self._nodes = parser.parse(pattern.pattern, pattern.flags)
        self._flags = pattern.flags
        self._limit = limit
        self.steps = 0
        self._text = ""
        self._groups: dict[int, tuple[int, int]] = {}

    def match(self, text: str, start: int = 0, whole: bool = False) -> int | None:
        """The end of the match at `start`, which with `whole` is that of the text."""
        self._text, self._groups = text, {}
        return self._walk(list(self._nodes), start, lambda end: end if not whole or end == len(text) else None)

    def find_all(self, text: str) -> None:
        """All matches from left to right, as `finditer` finds them."""
        start = 0
        while start <= len(text):
            end = self.match(text, start)
            start = start + 1 if end is None or end == start else end

    def _step(self) -> None:
        self.steps += 1
        if self.steps > self._limit:
            raise TooManyError

    def _walk(self, nodes: list[Any], at: int, goes: Goes) -> int | None:  # noqa: C901
        if not nodes:
            return goes(at)
        (op, value), rest = nodes[0], nodes[1:]

        def on(end: int) -> int | None:
            return self._walk(rest, end, goes)

        if op in _SINGLE:
            return on(at + 1) if self._is(op, value, at) else None
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self._repeat(op, *value, at, on)
        if op is sre.BRANCH:
            return next((end for way in value[1] if (end := self._walk(list(way), at, on)) is not None), None)
        if op is sre.SUBPATTERN:
            group, inner = value[0], value[3]

            def close(end: int) -> int | None:
                self._groups[group] = at, end
                return on(end)

            return self._walk(list(inner), at, close)
        if op is sre.ATOMIC_GROUP:
            end = self._walk(list(value), at, lambda end: end)
            return None if end is None else on(end)
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            ahead, inner = value
            start = at if ahead > 0 else at - inner.getwidth()[0]
            held = start >= 0 and self._walk(list(inner), start, lambda end: end) is not None
            return on(at) if held == (op is sre.ASSERT) else None
        if op is sre.GROUPREF:
            start, end = self._groups.get(value, (0, 0))
            same = self._text.startswith(self._text[start:end], at)
            self.steps += end - start
            return on(at + end - start) if same else None
        assert op is sre.AT, op
        return on(at) if self._is_at(value, at) else None

    def _repeat(self, op: Any, least: int, most: Any, inner: Any, at: int, on: Goes) -> int | None:  # noqa: C901
        most = len(self._text) + 1 if most is sre.MAXREPEAT else int(most)
        item = list(inner)
        if len(item) == 1 and item[0][0] in _SINGLE:
            kind, value = item[0]
            if op is sre.MIN_REPEAT:
                end = at
                while end - at < least or (found := on(end)) is None:
                    if end - at >= most or not self._is(kind, value, end):
                        return None
                    end += 1
                return found
            end = at
            while end - at < most and self._is(kind, value, end):
                end += 1
            if op is sre.POSSESSIVE_REPEAT:
                return on(end) if end - at >= least else None
            for stop in range(end, at + least - 1, -1):
                self._step()
                if (found := on(stop)) is not None:
                    return found
            return None

        def more(done: int, begun: int) -> Goes:
            def at_end(end: int) -> int | None:
                if done < least or (done < most and end > begun and op is not sre.MIN_REPEAT):
                    found = self._walk(item, end, more(done + 1, end))
                    if found is not None or done < least:
                        return found
                return on(end)

            return at_end

        if op is sre.POSSESSIVE_REPEAT:
            count = 0
            while count < most and (end := self._walk(item, at, lambda end: end)) is not None and end > at:
                at, count = end, count + 1
            return on(at) if count >= least else None
        return more(0, at - 1)(at)

    def _is(self, op: Any, value: Any, at: int) -> bool:
        self._step()
        return at < len(self._text) and self._is_sign(op, value, self._text[at])

    def _is_sign(self, op: Any, value: Any, sign: str) -> bool:
        forms = {sign, sign.lower(), sign.upper()} if self._flags & re.IGNORECASE else {sign}
        if op is sre.ANY:
            return bool(self._flags & re.DOTALL) or sign != "\n"
        if op is sre.CATEGORY:
            return _CLASSES[value].match(sign) is not None
        if op is sre.IN:
            negated = value[0][0] is sre.NEGATE
            return negated != any(self._is_sign(*each, sign) for each in value[negated:])
        if op is sre.RANGE:
            return any(value[0] <= ord(form) <= value[1] for form in forms if len(form) == 1)
        return (chr(value) in forms) == (op is sre.LITERAL)

    def _is_at(self, where: Any, at: int) -> bool:
        self._step()
        text = self._text
        if where in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
            lines = self._flags & re.MULTILINE and where is sre.AT_BEGINNING
            return at == 0 or bool(lines and text[at - 1] == "\n")
        if where in (sre.AT_END, sre.AT_END_STRING):
            if at == len(text) or (where is sre.AT_END and text[at:] == "\n"):
                return True
            return bool(self._flags & re.MULTILINE and text[at] == "\n")
        word = re.compile(r"\w")
        sides = at > 0 and word.match(text[at - 1]), at < len(text) and word.match(text[at])
        return (bool(sides[0]) != bool(sides[1])) == (where is sre.AT_BOUNDARY)
