"""The words for what recommendations speak of are sound, and those that the program asks for are there."""

from __future__ import annotations

from plan_assessor.data import data_folder
from plan_assessor.recommendations import fit, roles
from plan_assessor.recommendations.meanings import KINDS, meanings
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.yaml_files import parse as strict_yaml

DATA = strict_yaml.read(data_folder("rules") / "meanings.lt.yaml")


def test_every_meaning_is_found_by_its_own_words() -> None:
    words = meanings(cached_pack("integration").lexicon)
    for kind in KINDS[:-1]:
        for name, entry in DATA[kind].items():
            phrases = entry["words"] if isinstance(entry, dict) else entry
            texts = [phrase.replace("*", "").replace("=", "").replace("… ", "") for phrase in phrases]
            assert any(name in getattr(words.find(text), kind) for text in texts), (kind, name)


def test_no_phrase_stands_twice_in_a_meaning() -> None:
    for kind in KINDS:
        for name, entry in DATA[kind].items():
            phrases = entry["words"] if isinstance(entry, dict) else entry
            assert len(phrases) == len(set(phrases)), (kind, name)


def test_the_names_that_the_program_asks_for_are_listed() -> None:
    things = roles.HOST_THINGS | roles.EMPLOYER_THINGS | roles.NO_TRAINING | roles.SUBJECT_THINGS
    assert things <= DATA["things"].keys()
    people = roles.ELSEWHERE | roles.LOCALS | roles.YOUNG | fit.GROWN | {"foreigners", "staff", "serving", "public"}
    assert people <= DATA["people"].keys()
    assert {*fit.INSTEAD, "train"} <= DATA["actions"].keys()
