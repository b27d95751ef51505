from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from plan_assessor.messages.language import Language
from plan_assessor.report.model import Report
from plan_assessor.report.terminal.paper import console
from plan_assessor.report.terminal.show import render
from plan_assessor.rules.assessment import SYMBOLS
from tests.report import examples


def shown(report: Report, width: int = 100, lang: Language = "lt", **options: bool) -> str:
    out = io.StringIO()
    render(report, Console(file=out, width=width, highlight=False, markup=False, emoji=False), lang, **options)
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
@pytest.mark.parametrize("report", [examples.batch(), examples.single(examples.HOSTILE)])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(cell_len(line) for line in shown(report, width, details=True).splitlines()) <= width


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_the_matrix_shows_every_name_and_verdict(width: int) -> None:
    report = examples.batch()
    head = shown(report, width).split("─")[0]
    for name in ("Akmenės", "Jonavos", "Kauno", "Klaipėdos", "Šiaulių", "Vilniaus"):
        assert name in head
    assert "…" not in head
    lines = [re.findall(r"(?<=\s)[+±−]\??(?=\s|$)", line) for line in head.splitlines()]
    assert [line for line in lines if len(line) == 6] == _expected_rows(report)


@pytest.mark.parametrize("width", [60, 100])
def test_a_batch_of_sixty_is_laid_in_blocks(width: int) -> None:
    many = tuple(examples.assessment(f"Vieta{i} rajono savivaldybė", "+p-+p-+p-", count=0) for i in range(60))
    head = shown(Report(pack=examples.pack(), assessments=many, version="0.1.0"), width).split("─")[0]
    assert max(map(cell_len, head.splitlines())) <= width
    assert all(f"Vieta{i} r." in head for i in range(60))


def test_plans_of_one_municipality_are_told_apart_by_name() -> None:
    twins = tuple(examples.assessment("Kauno miesto savivaldybė", "+" * 9, name) for name in ("pirmas", "antras"))
    head = shown(Report(pack=examples.pack(), assessments=twins, version="0.1.0"))
    assert "pirmas" in head.split("─")[0]
    assert "antras" in head.split("─")[0]
    assert "2 planai" in head


def test_one_plan_shows_verdict_comment_evidence_and_advice() -> None:
    report = examples.single()
    words = " ".join(shown(report, 80).split())
    for criterion in report.pack.criteria:
        judgement = report.assessments[0].verdicts[criterion.id]
        assert f"{SYMBOLS[judgement.verdict]} {criterion.title['lt']} {judgement.comment['lt']}" in words
    assert "„Pavyzdinė plano citata apie užsieniečių integraciją“ (9 psl., 3 lentelė" in words
    assert "Ką patikslinti: papildykite 2 priemones rodikliu." in words
    assert "3.2.2 Organizuoti lietuvių kalbos kursus" in words


def test_a_doubt_is_marked() -> None:
    assert "±?" in shown(examples.batch())


def test_an_unreadable_file_is_named_with_its_reason() -> None:
    assert "samples/[red]bloga.pdf: failas pažeistas" in shown(examples.batch(), 200)


def test_where_nothing_could_be_read_only_that_is_told() -> None:
    words = shown(replace(examples.batch(), assessments=()), 200)
    assert words.startswith("Neperskaityta\n  • samples/[red]bloga.pdf")
    assert "įtraukta" not in words


def test_markup_and_control_characters_of_the_plan_do_nothing() -> None:
    words = shown(examples.single(examples.HOSTILE), 140, details=True)
    assert "[/] [bold]x[/bold]" in words
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", words)


def test_english_leaves_no_lithuanian_of_the_program() -> None:
    words = shown(examples.batch(), lang="en")
    assert "What to add:" in words
    assert not re.search("Kad būtų|Pastabos|įtraukta|lentelė|psl", words)


def test_a_pipe_has_no_colour_and_eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    out = io.StringIO()
    render(examples.batch(), console(out), "lt")
    assert "\x1b" not in out.getvalue()
    assert max(map(cell_len, out.getvalue().splitlines())) == 80


def test_columns_sets_the_width_of_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "64")
    assert console(io.StringIO()).width == 64


def test_colour_can_be_forced_and_forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    always, never = io.StringIO(), io.StringIO()
    render(examples.single(), console(always, "always"), "lt")
    render(examples.single(), console(never, "never"), "lt")
    assert "\x1b[1;32m" in always.getvalue()
    assert "\x1b" not in never.getvalue()


def test_places_link_to_their_page(tmp_path: Path) -> None:
    out = io.StringIO()
    plan = tmp_path / "planas.pdf"
    report = replace(examples.single(), files={"planas.pdf": plan})
    render(report, console(out, "always"), "lt")
    assert f"{plan.as_uri()}#page=9" in out.getvalue()


def _expected_rows(report: Report) -> list[list[str]]:
    return [
        [
            SYMBOLS[a.row_verdict(row)] + ("?" if any(a.verdicts[c].needs_review for c in row.criteria) else "")
            for a in report.assessments
        ]
        for row in report.pack.rows
    ]
