from __future__ import annotations

from dataclasses import replace

import pytest

from plan_assessor.document.model import Place
from plan_assessor.report.view import present
from plan_assessor.report.wording import clean, encodable, place_text, short_name, shorten
from tests.report import examples


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Akmenės rajono savivaldybė", "Akmenės r."),
        ("Kauno miesto savivaldybė", "Kauno m."),
        ("Birštono savivaldybė", "Birštono"),
        ("", ""),
    ],
)
def test_short_name(name: str, short: str) -> None:
    assert short_name(name, "lt") == short


def test_place_names_what_is_known() -> None:
    place = Place(file="a.pdf", page=9, section="I › II SKYRIUS TIKSLAI", table=3, row=4, column="Vykdytojai")
    assert place_text(place, "lt", False) == "9 psl., 3 lentelė, 4 eilutė, stulpelis „Vykdytojai“"
    assert place_text(place, "en", True) == "a.pdf, p. 9, table 3, row 4, column “Vykdytojai”"
    assert place_text(Place(page=9, section="I › II SKYRIUS TIKSLAI"), "lt", True) == "9 psl., II SKYRIUS TIKSLAI"
    assert place_text(Place(section="II SKYRIUS TIKSLAI", table=3), "lt", True) == "II SKYRIUS TIKSLAI, 3 lentelė"
    assert place_text(Place(), "lt", True) == ""


def test_clean_keeps_what_is_read() -> None:
    assert clean(" a\u00ad\n\tb\u202e\x1b c ") == "a b c"
    assert clean("„Ąžuolas – 100 €“ š\u0301") == "„Ąžuolas – 100 €“ š\u0301"


def test_shorten_cuts_between_words() -> None:
    assert shorten("vienas du trys", 14) == "vienas du trys"
    assert shorten("vienas du trys", 12) == "vienas du …"
    assert len(shorten("x" * 50, 20)) <= 21


def test_signs_that_an_encoding_lacks_are_made_plain() -> None:
    assert encodable("− „š“ ┐", "utf-8") == "− „š“ ┐"
    assert encodable("− ± „š“ ┐", "cp1257") == '- ~ "š" +'


def test_neighbours_with_the_same_reasons_are_told_once() -> None:
    report = examples.single()
    same = examples.judgement("goal", "-")
    verdicts = {name: same.model_copy(update={"criterion": name}) for name in examples.TITLES}
    report = replace(report, assessments=(report.assessments[0].model_copy(update={"verdicts": verdicts}),))
    assert [len(group) for group in present(report, "lt").plans[0].grouped] == [9]
    assert len(present(examples.single(), "lt").plans[0].grouped) == 9
