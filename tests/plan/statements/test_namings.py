"""Sentences in words that no list holds, by what they name: sure where two things speak for it, else in doubt."""

import pytest

from plan_assessor.plan.model import Statement
from tests.plan.reading import TITLE, kinds, table, understood

MEASURES = table("Nr. | Priemonė", "1. | Rengti kalbos kursus", "2. | Mokyti darbuotojus", "3. | Surengti šventę")
DATED = f"{TITLE} 2025–2027 METAMS"


def told(topic: str, *blocks: object, title: str = TITLE) -> list[Statement]:
    plan = understood(*blocks, title=title)  # type: ignore[arg-type]
    return [one for one in plan.statements if one.topic == topic and one.kind != "title"]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Visą šią naštą vilks Kultūros centras.", "responsible"),
        ("Vežimą iki kalno viršūnės nutemps visos seniūnijos.", "responsible"),
        ("Viską ant savo pečių neša VšĮ „Bendrystės namai“.", "responsible"),
        ("Viską ant savo pečių neša Socialinės paramos skyrius.", "responsible"),
        ("Viską ant savo pečių neša Lietuvos Raudonojo Kryžiaus draugija.", "responsible"),
        ("Su viskuo susidorosime per 2025–2027 metus.", "timeline"),
        ("Piniginę atvers savivaldybės biudžetas ir Europos Sąjungos fondai.", "funding"),
        ("Ar visas planas nuėjo teisingai? Sutvarkytų takų skaičius – 12.", "indicators"),
        ("Visas planas nusisekė, jei dalyvių skaičius ne mažesnis kaip 40.", "indicators"),
    ],
)
def test_behind_the_measures_and_of_everything(sentence: str, topic: str) -> None:
    (one,) = told(topic, MEASURES, sentence)
    assert one.doubt is None
    assert one.place.quote == sentence


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Vežimą į kalną temps Kultūros centras.", "responsible"),
        ("Nuo kalno leisis per 2026–2027 metus.", "timeline"),
        ("Piniginę atvers savivaldybės biudžetas.", "funding"),
    ],
)
def test_one_reason_leaves_a_doubt(sentence: str, topic: str) -> None:
    (one,) = told(topic, MEASURES, sentence)
    assert one.doubt and one.doubt.code == "read_by_naming"


def test_sources_are_told_where_no_measures_are() -> None:
    assert told("funding", "# Vėliau", "Kišenę praveria savivaldybės biudžetas ir Europos Sąjungos fondai.")


def test_the_years_of_the_title_are_a_reason() -> None:
    assert not told("timeline", MEASURES, "Nuo kalno leisis per 2025–2027 metus.", title=DATED)[0].doubt


@pytest.mark.parametrize(
    "sentence",
    [
        "Apie viską informuojama savivaldybės taryba.",
        "Visi duomenys pateikti pagal 2022–2024 metų ataskaitą.",
        "SB – savivaldybės biudžetas, VB – valstybės biudžetas.",
        "Visus žmones 2023 metais priglaudė parapija.",
        "Nuotraukose – dvaro parkas.",
        "Rajonas įsikūrė aplink gamyklą, į kurią rinktasi iš visų kaimyninių seniūnijų.",
        "Svečiai vis teiravosi, kaip gyvena kitos mokyklos.",
    ],
)
def test_what_says_something_else_names_nothing(sentence: str) -> None:
    assert not [one for topic in ("responsible", "timeline", "funding") for one in told(topic, MEASURES, sentence)]


def test_what_measures_say_of_themselves_needs_no_guess() -> None:
    measures = table(
        "Nr. | Priemonė | Vykdytojas",
        "1. | Rengti kalbos kursus | Biblioteka",
        "2. | Mokyti darbuotojus | –",
        "3. | Surengti šventę | –",
    )
    assert not told("responsible", measures, "Visą šią naštą vilks Kultūros centras.")


def test_who_pays_for_everything_carries_nothing_out() -> None:
    plan = understood(MEASURES, "Visą naštą kelia savivaldybės biudžetas ir Europos Sąjungos fondai.")
    assert kinds(plan, "funding") == {"sources"}
    assert not kinds(plan, "responsible")
