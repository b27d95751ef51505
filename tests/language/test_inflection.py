import pytest

from plan_assessor.data import data_folder
from plan_assessor.language.lexicon import load_lexicon

INFLECTOR = load_lexicon(data_folder("rules") / "lexicon.lt.yaml").inflector


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("tikslas", "tikslas tikslo tikslui tikslą tikslu tiksle tikslai tikslų tikslams tikslus tikslais tiksluose"),
        ("uždavinys", "uždavinys uždavinio uždaviniui uždavinį uždaviniai uždavinių uždaviniams uždavinius"),
        ("priemonė", "priemonė priemonės priemonei priemonę priemone priemonių priemonėms priemones priemonėmis"),
        ("užsienietis", "užsienietis užsieniečio užsieniečiai užsieniečių užsieniečiams užsieniečius užsienietį"),
        ("pilietis", "pilietis piliečio piliečiai piliečių piliečiams piliečius"),
        ("pabėgėlis", "pabėgėlis pabėgėlio pabėgėliai pabėgėlių pabėgėliams pabėgėlius"),
        ("programa", "programa programos programai programą programoje programų programoms programas programomis"),
        ("tikslinis", "tikslinis tikslinė tikslinės tikslinių tikslinėms tikslinę tiksline tikslinėmis"),
        ("įgyvendinti", "įgyvendinti įgyvendina įgyvendinama įgyvendinamos įgyvendinimas įgyvendinimo įgyvendinant"),
        ("finansuoti", "finansuoti finansuoja finansuojama finansavimas finansavimo finansuojant finansuos"),
    ],
)
def test_a_lemma_has_the_forms_of_its_declension(lemma: str, forms: str) -> None:
    assert set(forms.split()) <= INFLECTOR.forms(lemma)


def test_the_goal_is_no_target_group() -> None:
    assert not INFLECTOR.forms("tikslas") & INFLECTOR.forms("tikslinis")


def test_a_word_of_no_known_ending_has_only_itself() -> None:
    assert INFLECTOR.forms("nvo") == {"nvo"}
