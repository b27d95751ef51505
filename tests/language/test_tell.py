"""The language of a text, told by its commonest words."""

from __future__ import annotations

from plan_assessor.language.tell import CERTAIN, Told
from plan_assessor.rules.loading.load import lexicon_of_language

LITHUANIAN = ["Planas parengtas vadovaujantis įstatymu ir kitais teisės aktais, kad jaunimas galėtų likti rajone.",
              "Priemonės finansuojamos iš savivaldybės biudžeto ir kitų lėšų, už jas atsako skyriai."]  # fmt: skip
ENGLISH = ["The goal of the plan is to reduce emissions by half in the next ten years.", "Funds come from the city."]


def test_each_language_has_more_of_its_own_words() -> None:
    common = {language: lexicon_of_language(language).common_words for language in ("lt", "en")}
    for texts, own, other in ((LITHUANIAN, "lt", "en"), (ENGLISH, "en", "lt")):
        told = Told(texts)
        assert told.share(common[own]) > CERTAIN > told.share(common[other])


def test_few_words_tell_nothing() -> None:
    assert Told(["the plan of the city"]).share(lexicon_of_language("en").common_words) == 0
    assert Told([]).share({"the"}) == 0
