"""A pack of one's own: a tenth criterion, other thresholds, things left out, another subject."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.explain import explain, explain_plan
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.testing import run_tests

HEAD = 'id: ours\nversion: "2"\ntitle: {lt: Mūsų, en: Ours}\n'
TEXTS = "texts: {subject_field: {lt: srityje, en: here}, subject_group: {lt: jaunuoliai, en: youths}}\n"
MONITORING = """
title: {lt: Stebėsena, en: Monitoring}
checks:
  said: {mention: {words: [stebėsena, ataskaita], near: [planas], where: text}}
  heading: {section: {words: [stebėsena]}}
grade: {met: {all: [said, heading]}, partial: {any: [said, heading]}}
comments:
  met: {lt: "Stebėsena numatyta ({said.count} {said.count:vieta|vietos|vietų}).", en: Monitoring is foreseen.}
  partial: {lt: Stebėsena tik paminėta., en: Monitoring is only mentioned.}
  missing: {lt: Stebėsenos nėra., en: No monitoring.}
tests:
  - name: visa
    verdict: met
    document: "> PLANAS\\n\\n# V SKYRIUS\\n# PLANO STEBĖSENA\\n\\n9. Užsieniečių plano stebėseną atlieka skyrius."
  - {name: tik žodis, verdict: partial, document: "> UŽSIENIEČIŲ PLANAS\\n\\n9. Plano ataskaita teikiama tarybai."}
  - {name: nieko, verdict: missing, document: "> UŽSIENIEČIŲ PLANAS\\n\\n1. Plano tikslas – padėti."}
"""
PLAN = """
> PATVIRTINTA
> Akmenės rajono savivaldybės tarybos
> 2022 m. vasario 10 d. sprendimu Nr. T-12

> AKMENĖS RAJONO UŽSIENIEČIŲ INTEGRACIJOS PLANAS

1. Plano tikslas – padėti užsieniečiams įsikurti.

| Nr. | Priemonė | Rodiklis |
|---|---|---|
| 1. | Rengti lietuvių kalbos kursus | Kursų skaičius – 4 |
| 2. | Skirti mentorius šeimoms | – |
| 3. | Surengti darbo mugę | – |

9. Plano stebėseną atlieka Socialinės paramos skyrius.
"""


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def assess(pack: Pack, text: str = PLAN):
    return judge(interpret([read_markdown(text, "plan.md")], pack.lexicon, pack.subject, "plan"), pack)


@pytest.fixture
def ours(tmp_path: Path) -> Pack:
    head = HEAD + "extends: integration\ndrop: [recommendations, few_measures]\ncriteria: [monitoring]\n"
    return load_pack(write(tmp_path / "ours", pack=head, monitoring=MONITORING))


def test_a_tenth_criterion_goes_everywhere(ours: Pack) -> None:
    assessment = assess(ours)
    assert list(assessment.verdicts)[-2:] == ["adoption", "monitoring"]
    said = assessment.verdicts["monitoring"]
    assert (said.verdict, said.comment["lt"]) == ("partial", "Stebėsena tik paminėta.")
    assert said.evidence[0].quote == "Plano stebėseną atlieka Socialinės paramos skyrius."
    assert [row.criteria for row in assessment.pack.rows][-1] == ("monitoring",)
    assert assessment.pack.rows[-1].title["en"] == "Monitoring"
    assert "Stebėsena" in explain(ours, "monitoring").lines()[0]
    assert any(
        "tekste yra: stebėsena, ataskaita; greta – planas" in line for line in explain(ours, "monitoring").lines()
    )
    assert "✗ heading" in "\n".join(explain_plan(assessment, ours, "monitoring").lines())


def test_its_tests_run_with_those_taken_over(ours: Pack) -> None:
    assert all(result.passed for result in run_tests(ours, only="monitoring"))
    assert len(run_tests(ours, only="monitoring")) == 3
    assert run_tests(ours, only="adoption")


def test_what_is_dropped_is_gone(ours: Pack) -> None:
    assessment = assess(ours)
    assert "recommendations" not in assessment.verdicts
    assert "few_measures" not in {remark.id for remark in assessment.remarks}
    assert assessment.themes, "a remark still asks for themes"


def test_a_file_of_the_same_name_replaces_the_criterion(tmp_path: Path, pack_copy: Path) -> None:
    text = (pack_copy / "indicators.yaml").read_text(encoding="utf-8")
    lower = text.replace(
        "covered: {coverage: {field: indicator, at_least: 80%}}",
        "covered: {coverage: {field: indicator, at_least: 30%}}",
    )
    pack = load_pack(write(tmp_path / "ours", pack=HEAD + "extends: integration\n", indicators=lower))
    assert list(pack.criteria) == list(load_pack("integration").criteria), "its place stays"
    assert assess(pack).verdicts["indicators"].verdict == "+"
    assert assess(load_pack("integration")).verdicts["indicators"].verdict == "partial"
    failed = [r for r in run_tests(pack, only="indicators") if not r.passed]
    assert failed[0].lines("en")[:3] == [
        "indicators · Trys iš penkių",
        "expected partial, got met",
        "3 of 5 measures have an indicator; missing: 4, 5.",
    ]
    assert len(failed) == 1


def test_themes_and_remarks_are_replaced_one_by_one(tmp_path: Path) -> None:
    themes = "themes:\n  - {id: health, title: {lt: Sveikata, en: Health}, any: [{words: [mentorius]}]}\n"
    checks = "checks: {any: {count: {of: measures, at_least: 1}}}, when: any"
    remarks = f"remarks:\n  - {{id: hello, {checks}, text: {{lt: Labas., en: Hello.}}}}\n"
    pack = load_pack(write(tmp_path / "ours", pack=HEAD + "extends: integration\n", themes=themes, remarks=remarks))
    assessment = assess(pack)
    assert {theme.id for theme in assessment.themes} == {"health", "education", "employment"}
    assert next(t.title["lt"] for t in assessment.themes if t.id == "health") == "Sveikata"
    assert assessment.remarks[-1].text == {"lt": "Labas.", "en": "Hello."}


def test_a_pack_that_stands_alone_in_one_language(tmp_path: Path) -> None:
    criterion = MONITORING.replace(", en: Monitoring}", "}").replace(", en: Monitoring is foreseen.", "").replace(
        ", en: Monitoring is only mentioned.", "").replace(", en: No monitoring.", "")  # fmt: skip
    head = 'id: alone\nversion: "1"\nlanguages: [lt]\ntitle: {lt: Viena}\ncriteria: [monitoring]\n'
    pack = load_pack(write(tmp_path / "alone", pack=head, monitoring=criterion))
    said = assess(pack).verdicts
    assert list(said) == ["monitoring"]
    assert said["monitoring"].comment["en"] == "Stebėsena tik paminėta."
    assert assess(pack, "> RAŠTAS\n\nGerbiamieji, plano neturime.").plan.is_plan is False


def test_another_subject_takes_no_tests_over(tmp_path: Path) -> None:
    head = HEAD + "extends: integration\nsubject: young\nwords: {young: [jaunimas, jaunuolis]}\n" + TEXTS
    pack = load_pack(write(tmp_path / "ours", pack=head + "criteria: [monitoring]\n", monitoring=MONITORING))
    assert pack.subject == "young"
    assert [r.criterion for r in run_tests(pack)] == ["monitoring"] * 3


def test_placing_a_criterion_among_the_others(tmp_path: Path) -> None:
    head = HEAD + "extends: integration\ncriteria: [monitoring, adoption]\n"
    pack = load_pack(write(tmp_path / "ours", pack=head, monitoring=MONITORING))
    assert list(pack.criteria)[-3:] == ["recommendations", "monitoring", "adoption"]
