"""The shipped packs do what they say: their own tests, and what every criterion must have."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
import yaml

from plan_assessor.data import data_folder, known_languages, shipped_packs
from plan_assessor.document.markdown import read_markdown
from plan_assessor.errors import PackError
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.lexicon_file import read_lexicon
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.narrative import NarrativeTest
from plan_assessor.rules.pack import Pack
from plan_assessor.rules.says import OUTCOMES
from plan_assessor.rules.testing import TestResult, run_tests
from plan_assessor.rules.untested import untested, without_tests
from plan_assessor.running.dossiers import Dossier
from plan_assessor.running.pipeline import assess

PACKS = tuple(shipped_packs())


IN_ALL_LANGUAGES = [load_pack(name, language) for name in PACKS for language in load_pack(name).languages]


@pytest.mark.parametrize("result", [r for pack in IN_ALL_LANGUAGES for r in run_tests(pack)], ids=lambda r: r.test.name)
def test_shipped_tests(result: TestResult) -> None:
    assert result.outcome == result.test.verdict, result.judgement.comment["lt"]
    assert result.has_evidence, result.judgement.evidence


def test_two_tests_for_every_level(integration) -> None:
    for name, tests in integration.tests.items():
        count = Counter(test.verdict for test in tests)
        assert all(count[outcome] >= 2 for outcome in OUTCOMES), (name, count)


@pytest.mark.parametrize("name", PACKS)
def test_what_is_earned_is_quoted_and_what_is_not_can_be_improved(name: str) -> None:
    for result in run_tests(load_pack(name)):
        judgement = result.judgement
        assert bool(judgement.evidence) or judgement.verdict == "-", result.test.name
        assert (judgement.to_improve is None) == (judgement.verdict == "+"), result.test.name
        for text in (judgement.comment, judgement.to_improve or {"lt": "x.", "en": "x."}):
            for words in text.values():
                assert words.endswith((".", "“", "”", "?")), words
                assert "{" not in words
                assert "  " not in words


def test_every_criterion_can_be_explained(integration) -> None:
    for name, criterion in integration.criteria.items():
        assert criterion.purpose, name
        assert criterion.looks_for, name
        assert all(getattr(criterion.codebook, outcome) for outcome in OUTCOMES), name


def test_only_one_criterion(integration) -> None:
    assert {r.criterion for r in run_tests(integration, only="goal")} == {"goal"}
    with pytest.raises(PackError) as error:
        run_tests(integration, only="gaol")
    assert "→ goal?" in str(error.value.values["problems"])


@pytest.mark.parametrize("language", known_languages())
def test_the_shipped_lexicons_are_sound(language: str) -> None:
    lexicon = read_lexicon(data_folder("rules") / f"lexicon.{language}.yaml", data_folder("rules"))
    assert lexicon.language == language
    assert lexicon.concepts.keys() <= load_pack("general").lexicon.concepts.keys()


def test_every_list_of_words_is_in_the_language_of_the_plans() -> None:
    for pack in IN_ALL_LANGUAGES:
        if pack.lexicon.language != "en":
            continue
        words = [word for theme in pack.themes for words in theme.words for word in words.words]
        words += [
            word
            for remark in pack.remarks
            for check in remark.checks.values()
            for lists in check.kind.word_lists
            for word in lists.words
        ]
        assert all(word.isascii() or "…" in word for word in words), pack.id


def test_the_same_in_every_order_of_judging(integration) -> None:
    documents = [test.document for tests in integration.tests.values() for test in tests]
    plans = [interpret([read_markdown(d)], integration.lexicon, integration.subject) for d in documents[:12]]
    forth = [judge(plan, integration) for plan in plans]
    back = [judge(plan, integration) for plan in reversed(plans)]
    assert forth == back[::-1]


def told(document: str, pack: Pack) -> str:
    plan = interpret([read_markdown(document, "plan.md")], pack.lexicon, pack.subject)
    return " ".join(paragraph["lt"] for paragraph in judge(plan, pack).narrative)


@pytest.mark.parametrize("test", load_pack("integration").narrative.tests, ids=lambda test: test.name)
def test_the_narrative_says_what_was_found_and_never_more(integration: Pack, test: NarrativeTest) -> None:
    words = told(test.document, integration)
    assert [part for part in test.says if part not in words] == [], words
    assert [part for part in test.lacks if part in words] == [], words


@pytest.mark.parametrize("name", PACKS)
def test_a_narrative_is_of_whole_sentences_in_both_languages(name: str) -> None:
    pack = load_pack(name)
    documents = {test.document for tests in pack.tests.values() for test in tests}
    for document in documents:
        for paragraph in judge(interpret([read_markdown(document)], pack.lexicon, pack.subject), pack).narrative:
            assert paragraph["lt"][0].isupper() and paragraph["en"][0].isupper()
            for words in paragraph.values():
                assert words.endswith("."), words
                assert not re.search(r"[{}…]|  |\(\)|\.\.|„“|: \.", words), words


def test_a_test_stands_on_either_side_of_every_threshold(integration: Pack) -> None:
    assert untested(integration) == []
    assert without_tests(integration) == []


SAMPLE_VERDICTS = {
    "youth": "+ + + + + + + + +",
    "climate": "+ - + - + + + + partial",
    "equality": "partial partial + + + partial - + partial",
}


@pytest.mark.parametrize("name", SAMPLE_VERDICTS)
def test_a_pack_on_its_sample_plan(name: str) -> None:
    sample = data_folder("samples") / "packs" / f"{name}.docx"
    assessment = assess(Dossier(name, ((sample, sample.name),)), load_pack(name), date(2025, 1, 1))
    assert [judgement.verdict for judgement in assessment.verdicts.values()] == SAMPLE_VERDICTS[name].split()
    assert len(assessment.themes) >= 3


@pytest.mark.parametrize("language", known_languages())
def test_no_concept_of_the_lexicon_lists_a_phrase_twice(language: str) -> None:
    concepts = yaml.safe_load((data_folder("rules") / f"lexicon.{language}.yaml").read_text(encoding="utf-8"))[
        "concepts"
    ]
    words = {name: concept if isinstance(concept, list) else concept["words"] for name, concept in concepts.items()}
    twice = {name: [word for word, count in Counter(listed).items() if count > 1] for name, listed in words.items()}
    assert words and not {name: again for name, again in twice.items() if again}
