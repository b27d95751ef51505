"""What standard error shows of a run while a terminal watches: a row for each plan that is done, then what goes on."""

from __future__ import annotations

import sys

from plan_assessor.messages.catalogue import error_text, printable, text
from plan_assessor.messages.language import Language
from plan_assessor.report.wording import REVIEW, clean, encodable, shorten
from plan_assessor.rules.assessment import SYMBOLS
from plan_assessor.running.dossiers import Failure, Result

CLEAR = "\r\x1b[K"
NAME_WIDTH = 40
REASON_LENGTH = 60


class Shown:
    """A Watch (running/watch.py) that shows what it hears, unless `quiet` or where no terminal watches."""

    def __init__(self, quiet: bool, lang: Language) -> None:
        self._total = 0
        self._done = 0
        self._lang = lang
        self._quiet = quiet
        self._shown = sys.stderr.isatty() and not quiet

    def warned(self, code: str, **values: object) -> None:
        """Something about the run that the user should know, terminal or not."""
        if not self._quiet:
            self._print("")
            worded = {name: printable(value) for name, value in values.items()}
            print(text(f"warning.{code}", self._lang, **worded), file=sys.stderr)

    def begin(self, total: int) -> None:
        """So many plans will be assessed."""
        self._total = total
        self._print(f"0/{total}" if total > 1 else "")

    def pages(self, done: int, total: int) -> None:
        """So many pages of the plan being read are done."""
        self._print(f"{self._done + 1}/{self._total} · {done}/{total}")

    def finished(self, name: str, result: Result) -> None:
        """A plan is done: in a batch its verdicts stay on the screen until the report comes."""
        self._done += 1
        if self._total > 1:
            row = f"{shorten(clean(name), NAME_WIDTH):<{NAME_WIDTH}}  {self._outcome(result)}"
            self._print(f"{row}\n{self._done}/{self._total}")

    def _outcome(self, result: Result) -> str:
        if isinstance(result, Failure):
            return shorten(error_text(result.error.code, result.error.values, self._lang), REASON_LENGTH)
        judged = result.verdicts.values()
        return " ".join(f"{SYMBOLS[each.verdict]}{REVIEW if each.needs_review else ' '}" for each in judged)

    def _print(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(CLEAR + encodable(line, sys.stderr.encoding))
            sys.stderr.flush()

    def __enter__(self) -> Shown:
        return self

    def __exit__(self, *_: object) -> None:
        self._print("")
