"""What makes a measure take a recommendation up, and what only looks like it."""

from __future__ import annotations

import pytest

from plan_assessor.document.model import Place
from plan_assessor.plan.model import Measure
from plan_assessor.recommendations.match import take_up
from plan_assessor.recommendations.meanings import meanings
from plan_assessor.recommendations.model import Package, Recommendation, Uptake
from plan_assessor.recommendations.weights import LINE
from plan_assessor.rules.loading.cached import cached_pack

COURSES = "Suaugusiems užsieniečiams rengti lietuvių kalbos kursus vakarais."
INTERPRETERS = "Rekomenduojama poliklinikose užtikrinti vertimo žodžiu paslaugas užsieniečiams."
PREJUDICE = "Vykdyti kampanijas, mažinančias visuomenės stereotipus apie migrantus."
TRAINING = "Mokyti savivaldybės darbuotojus tarpkultūrinio bendravimo."
ROOMS = "Tuščius savivaldybės butus pritaikyti pabėgėlių šeimoms apgyvendinti."


def measure(title: str, group: str = "", detail: str = "") -> Measure:
    column = Place(quote=group) if group else None
    return Measure(title=title, target_group=column, detail=detail, place=Place(quote=title))


def taken(recommendations: list[str], *measures: Measure) -> Uptake:
    package = Package(recommendations=tuple(Recommendation(id=str(n), text=t) for n, t in enumerate(recommendations)))
    return take_up(package, measures, meanings(cached_pack("integration").lexicon))


@pytest.mark.parametrize(
    ("recommended", "planned"),
    [
        (COURSES, measure("Valstybinės kalbos užsiėmimai po darbo", "Trečiųjų šalių piliečiai")),
        (INTERPRETERS, measure("Vertėjo etatas pirminės sveikatos priežiūros centre", "", "Padeda ukrainiečiams")),
        (PREJUDICE, measure("Tolerancijos pamokos apie atvykėlius", "5–8 klasių mokiniai")),
        (TRAINING, measure("Kultūrų įvairovės mokymai", "Seniūnijų specialistai")),
        (ROOMS, measure("Nenaudojamų savivaldybės būstų parengimas", "Laikinąją apsaugą gavę asmenys")),
    ],
)
def test_other_words_for_the_same_thing_match(recommended: str, planned: Measure) -> None:
    (found,) = taken([recommended], planned).recommendations
    assert [match.title for match in found.matches] == [planned.title]
    assert found.matches[0].strength >= LINE
    assert found.nearest is None


@pytest.mark.parametrize(
    ("recommended", "planned", "difference"),
    [
        (COURSES, measure("Lietuvių kalbos kursai vakarais", "Iš emigracijos grįžusios šeimos"), "people"),
        (COURSES, measure("Lietuvių kalbos kursai vakarais", "Užsieniečių vaikai"), "age"),
        (COURSES, measure("Lietuvių kalbos kursų poreikio tyrimas", "Užsieniečiai"), "survey"),
        (COURSES, measure("Lankstinukas apie lietuvių kalbos kursus", "Užsieniečiai"), "inform"),
        (INTERPRETERS, measure("Poliklinikos remontas, įrengiamas vertėjų kabinetas"), "build"),
        (TRAINING, measure("Tarpkultūrinio bendravimo užsiėmimai", "Užsieniečiai"), "people"),
        (ROOMS, measure("Tuščių savivaldybės butų sąrašo sudarymas"), "plan"),
    ],
)
def test_the_same_words_for_others_or_instead_of_the_thing_are_only_nearest(
    recommended: str, planned: Measure, difference: str
) -> None:
    (found,) = taken([recommended], planned).recommendations
    assert not found.matches
    assert found.nearest is not None
    assert found.nearest.difference == difference


def test_what_was_asked_for_is_no_difference() -> None:
    asked = "Rekomenduojama kasmet apklausti užsieniečius apie jų poreikius."
    (found,) = taken([asked], measure("Užsieniečių poreikių apklausa")).recommendations
    assert found.matches


def test_the_reason_of_a_recommendation_is_not_what_it_asks_for() -> None:
    reasoned = "Kadangi vertėjų poliklinikose nėra, rekomenduojama rengti lietuvių kalbos kursus užsieniečiams."
    first, second = taken(
        [reasoned, INTERPRETERS], measure("Vertėjų pirkimas poliklinikoms", "Užsieniečiai")
    ).recommendations
    assert not first.matches
    assert second.matches


def test_one_measure_may_answer_two_and_two_measures_one() -> None:
    both = measure("Vertėjai poliklinikoje ir lietuvių kalbos kursai vakarais", "Suaugę užsieniečiai")
    courses = measure("Vakariniai valstybinės kalbos kursai", "Užsieniečiai")
    found = taken([COURSES, INTERPRETERS], both, courses).recommendations
    titles = [{match.title for match in each.matches} for each in found]
    assert titles == [{both.title, courses.title}, {both.title}]


def test_a_match_says_which_words_decided() -> None:
    (found,) = taken([INTERPRETERS], measure("Vertėjas poliklinikoje", "Užsieniečiai")).recommendations
    pairs = [(pair.recommended, pair.planned) for pair in found.matches[0].words]
    assert ("vertimo žodžiu", "Vertėjas") in pairs


def test_measures_that_answer_none_are_the_municipality_s_own() -> None:
    found = taken([COURSES], measure("Vakariniai lietuvių kalbos kursai", "Užsieniečiai"), measure("Apšviesti gatves"))
    assert found.own == (1,)
    assert len(found.taken) == 1 and not found.left


def test_another_wording_counts_as_the_recommendation() -> None:
    words = meanings(cached_pack("integration").lexicon)
    planned = (measure("Vertėjai poliklinikose", "Užsieniečiai"),)
    plain = Recommendation(id="1", text="Šalinti kliūtis gydytis.")
    assert not take_up(Package(recommendations=(plain,)), planned, words).taken
    liked = plain.model_copy(update={"like": (INTERPRETERS,)})
    assert take_up(Package(recommendations=(liked,)), planned, words).taken


def test_no_measures_take_nothing_up() -> None:
    found = taken([COURSES, ROOMS])
    assert not found.taken
    assert [each.nearest for each in found.left] == [None, None]


def test_coverage_by_area_keeps_the_order_of_the_package() -> None:
    package = Package(
        recommendations=(
            Recommendation(id="1", area="Kalba", text=COURSES),
            Recommendation(id="2", area="Sveikata", text=INTERPRETERS),
            Recommendation(id="3", area="Kalba", text="Steigti pokalbių klubą užsieniečiams."),
        )
    )
    words = meanings(cached_pack("integration").lexicon)
    areas = take_up(package, (measure("Vakariniai lietuvių kalbos kursai", "Užsieniečiai"),), words).areas
    assert [(area.name, area.taken, area.total) for area in areas] == [("Kalba", 1, 2), ("Sveikata", 0, 1)]


def test_activities_that_the_text_tells_of_count_too() -> None:
    words = meanings(cached_pack("integration").lexicon)
    package = Package(recommendations=(Recommendation(id="1", text=COURSES),))
    told = measure("Suaugusiesiems bus organizuojami lietuvių kalbos kursai.")
    found = take_up(package, (), words, [told])
    assert found.taken and found.own == ()
