"""A plan is read by the words of its own language, whatever the language of the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document as Docx

from plan_assessor.cli.main import main
from plan_assessor.document.markdown import read_markdown
from plan_assessor.recommendations.model import Package, Recommendation
from plan_assessor.rules.language import for_plan, told_language
from plan_assessor.rules.loading.cached import reading, with_readers
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.running.dossiers import Dossier
from plan_assessor.running.pipeline import assess
from tests.rules.test_user_pack import HEAD, write

ENGLISH = [
    "CITY OF SPRINGFIELD CLIMATE ACTION PLAN",
    "The goal of this plan is to reduce the emissions of the city by 40 percent by 2030.",
    "The actions of this plan will be carried out by the Department of Public Works and funded by state grants.",
]


@pytest.fixture
def english(tmp_path: Path) -> Path:
    document = Docx()
    for text in ENGLISH:
        document.add_paragraph(text).alignment = 1 if text.isupper() else None
    document.save(str(tmp_path / "plan.docx"))
    return tmp_path / "plan.docx"


def test_the_language_is_told_from_the_text() -> None:
    climate = load_pack("climate")
    lithuanian = read_markdown(climate.tests["recommendations"][0].document)
    assert told_language([read_markdown("\n\n".join(ENGLISH))], climate) == "en"
    assert told_language([lithuanian], reading(climate, "en")) == "en", "too short to tell: that of the pack"
    assert told_language([read_markdown("1")], climate) == "lt"


def test_a_plan_in_english(english: Path) -> None:
    found = assess(Dossier("plan", ((english, "plan.docx"),)), load_pack("climate"))
    assert found.plan.language == "en"
    assert found.verdicts["goal"].verdict == "+"
    assert found.verdicts["goal"].comment["lt"] == "Dokumente suformuluotas tikslas."


def test_the_language_can_be_given_and_the_report_has_its_own(english: Path, capsys) -> None:
    for plan_lang, lang, verdict in (("en", "lt", "+"), ("lt", "en", "-")):
        arguments = [str(english), "--rules", "climate", "--plan-lang", plan_lang, "--lang", lang, "--format", "json"]
        assert main([*arguments, "--no-cache"]) == 0
        plan = json.loads(capsys.readouterr().out)["plans"][0]
        assert (plan["language"], plan["verdicts"]["goal"]["verdict"]) == (plan_lang, verdict)


def test_a_pack_that_cannot_read_the_plan_says_so(english: Path, tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path / "ours", pack=HEAD + "extends: climate\n"))
    assert pack.languages == ("lt",)
    found = assess(Dossier("plan", ((english, "plan.docx"),)), pack)
    assert found.plan.language == "lt"
    assert all(judgement.doubt and judgement.doubt.code == "other_language" for judgement in found.verdicts.values())


def test_a_pack_for_plans_in_english_alone(tmp_path: Path) -> None:
    head = HEAD + "extends: climate\nplan_language: en\nwords: {climate: [sea wall]}\n"
    pack = load_pack(write(tmp_path / "ours", pack=head))
    assert (pack.languages, pack.lexicon.language) == (("en",), "en")
    assert "climate" in pack.lexicon.matcher.concepts("Build sea walls") & pack.lexicon.matcher.concepts("Solar panels")
    assert not any("ą" in word for theme in pack.themes for words in theme.words for word in words.words)


def test_a_pack_carries_its_languages_to_another_machine() -> None:
    pack = with_readers(load_pack("climate"))
    assert reading(pack, "en") is pack.readers["en"]
    assert for_plan([read_markdown("\n\n".join(ENGLISH))], pack)[0] is pack.readers["en"]


def test_a_package_that_cannot_be_matched_is_not_guessed_at(english: Path) -> None:
    package = Package(recommendations=(Recommendation(id="1", text="Įrengti saulės elektrines"),))
    found = assess(Dossier("plan", ((english, "plan.docx"),), package=package), load_pack("climate"))
    doubt = found.verdicts["recommendations"].doubt
    assert doubt and doubt.code == "package_unmatched"


def test_a_plan_half_in_english_is_read_in_the_language_of_its_pack() -> None:
    pack = load_pack("integration")
    lithuanian = [
        "Atvykusieji daugiausia dirba pieninėje ir žemės ūkio bendrovėse, o mokyklose mokosi jų vaikai.",
        "Planas skirtas tiems, kurie gyvena rajone ir nori čia likti, bei jų šeimoms.",
        "Lėšos bus patikslintos, kai bus žinoma, kiek jų reikia ir iš ko jos gali būti skirtos.",
    ]
    assert told_language([read_markdown("\n\n".join([*ENGLISH, *lithuanian]))], pack) == "lt"
