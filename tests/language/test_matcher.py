import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.data import data_folder
from plan_assessor.language.inflection import Inflector
from plan_assessor.language.lexicon import load_lexicon
from plan_assessor.language.matcher import Matcher, Phrases

INFLECTOR = Inflector({"as": ["as", "o", "ą"], "ė": ["ė", "ės"]}, {})


def found(words: list[str], text: str, excluded: tuple[str, ...] = ()) -> list[str]:
    matcher = Matcher({"concept": Phrases(words, excluded)}, INFLECTOR)
    return [text[hit.start : hit.end] for hit in matcher.find(text)]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("tikslas", "Plano tikslo nėra, TIKSLAS yra", ["tikslo", "TIKSLAS"]),
        ("kalb*", "kalba ir kalbos", ["kalba", "kalbos"]),
        ("=metai", "metai, metas", ["metai"]),
        ("SB", "SB ir sb", ["SB"]),
        ("plano tikslas", "plano tikslą, plano ir tikslas", ["plano tikslą"]),
        ("tikslas … grupė", "tikslo kelios kitos grupės", ["tikslo kelios kitos grupės"]),
        ("tikslas … grupė", "tikslo a b c d grupės", []),
    ],
)
def test_words_and_phrases(word: str, text: str, expected: list[str]) -> None:
    assert found([word], text) == expected


def test_an_excluded_phrase_hides_the_words_in_it() -> None:
    assert found(["grupė"], "darbo grupė ir grupė", ("darbo grupė",)) == ["grupė"]


@given(st.text())
def test_hits_lie_in_the_text_in_order(text: str) -> None:
    matcher = Matcher({"concept": Phrases(["a*", "b …  a*", "=c"])}, INFLECTOR)
    hits = matcher.find(text)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)


def test_where_two_phrases_start_the_longer_comes_first() -> None:
    for words in (["plano", "plano tikslas"], ["plano tikslas", "plano"]):
        assert found(words, "plano tikslas") == ["plano tikslas", "plano"]


@given(st.text(alphabet="abc ", max_size=30))
def test_the_concepts_of_a_text_are_those_of_its_hits(text: str) -> None:
    concepts = {
        "one": Phrases(["a", "b … c"], ["a b"]),
        "two": Phrases(["c a", "=b"], ["=bb"]),
        "three": Phrases(["ab*"]),
    }
    matcher = Matcher(concepts, INFLECTOR)
    assert matcher.concepts(text) == {hit.concept for hit in matcher.find(text)}


def test_hits_of_some_concepts_alone() -> None:
    matcher = Matcher({"goal": Phrases(["tikslas"]), "plan": Phrases(["planas"])}, INFLECTOR)
    assert [hit.start for hit in matcher.hits("Plano tikslas, planas", "plan")] == [0, 15]
    assert matcher.hits("Plano tikslas", "group") == []


def test_words_that_no_concept_has() -> None:
    lexicon = load_lexicon(data_folder("rules") / "lexicon.lt.yaml")
    assert [word.printed for word in lexicon.unknown("UŽDAVINIAI IR VAGOS")] == ["VAGOS"]
    assert lexicon.unknown("Uždavinys, rodiklis, terminas iki 2026 m.") == []
