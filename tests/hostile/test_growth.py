"""A document with ten times the text is about ten times the work: calls are counted, as a clock would tell the machine."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from plan_assessor.document.open import read_bytes
from plan_assessor.language.matcher import Hit, _outside
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.signs import composed
from tests.document.docx.builder import p, packed, parts, tbl, tr
from tests.hostile import pdfs

SHORT, LONG = 800, 8_000
MOST = 20
PUMPS = (
    "a", "1", ".", "…", "a ", "1 ", "1. ", "a. ", "a; ", "a: ", "(a) ", "„", "užsieniečiai ", "Plano tikslas ", "uždavinys ",
    "skyrius, ", "I ketv. ", "2022 m. ", "2022–2023, ", "1 Eur ", "Nr. T1-1 ",
)  # fmt: skip
HEAD = p("UŽSIENIEČIŲ INTEGRACIJOS 2022–2024 METŲ PLANAS") + p("Plano tikslas – padėti užsieniečiams.")
COLUMNS = ("Eil. Nr.", "Priemonė", "Vykdytojas", "Rodiklis", "Terminas", "Lėšos")


def paragraph(words: str) -> bytes:
    return packed(parts(HEAD + p(f"Vykdytojai: {words}") + p(words)))


def cells(words: str) -> bytes:
    return packed(parts(HEAD + tbl(tr(*COLUMNS), *(tr(f"1.{row}.", *([words] * 5)) for row in (1, 2)))))


def calls(work: Callable[[], object]) -> int:
    """How often functions are called, Python's own among them, while the work is done."""
    counted = 0

    def count(_: Any, event: str, __: Any) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


def assess(data: bytes) -> None:
    pack = cached_pack("integration")
    judge(interpret([read_bytes(data, "a")], pack.lexicon, pack.subject, "a"), pack, date(2024, 5, 6))


@pytest.mark.parametrize("shape", [paragraph, cells])
@pytest.mark.parametrize("pump", PUMPS)
def test_ten_times_the_text_is_no_more_than_in_proportion(shape: Callable[[str], bytes], pump: str) -> None:
    short, long = (shape(pump * (size // len(pump))) for size in (SHORT, LONG))
    assess(short)  # words met for the first time are looked up
    assert calls(lambda: assess(long)) < MOST * calls(lambda: assess(short))


@pytest.mark.parametrize(
    "note", ["/Subtype /Text /Contents (a)", f"{pdfs.FIELD} /FT /Tx /V (a)", "/Subtype /FreeText /F 4 /Contents (a)"]
)
def test_notes_and_fields_of_a_page(note: str) -> None:
    short, long = (pdfs.annotated(*([note] * count)) for count in (30, 300))
    assess(short)
    assert calls(lambda: assess(long)) < MOST * calls(lambda: assess(short))


def test_marks_upon_a_letter_are_as_many_as_any_script_needs() -> None:
    piled, sound = "\u0316\u0301" * 100_000, "ė\u0301 " + "…" * 100 + "–" * 100
    found = composed(f"tik{piled}slas {sound}")
    assert len(found) < 300
    assert found.startswith("ti")
    assert found.endswith("slas " + unicodedata.normalize("NFC", sound))


def test_a_hit_is_dropped_where_its_own_concept_is_excluded() -> None:
    hits = [Hit("a", 0, 4), Hit("b", 0, 4), Hit("a", 5, 9), Hit("a", 20, 24)]
    excluded = [Hit("a", 0, 9), Hit("a", 10, 12), Hit("b", 4, 9)]
    assert _outside(hits, excluded) == [Hit("b", 0, 4), Hit("a", 20, 24)]
