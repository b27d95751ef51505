"""What the remarks say is true of the plan: where they look, what they quote, and which titles they call general."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan_assessor.document.markdown import read_markdown
from plan_assessor.plan.interpret import interpret
from plan_assessor.rules.assessment import Assessment
from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.pack import Pack
from plan_assessor.running.dossiers import collect
from plan_assessor.running.pipeline import assess

SAMPLES = Path(__file__).parents[2] / "samples"
GENERAL = (
    "Užsieniečių informavimas ir konsultavimas",
    "Informuoti užsieniečius",
    "Konsultuoti užsieniečius",
    "Užsieniečių integracijos skatinimas",
    "Skatinti užsieniečių integraciją",
    "Pagalbos užsieniečiams teikimas",
    "Teikti pagalbą užsieniečiams",
    "Bendradarbiavimo stiprinimas",
    "Stiprinti bendradarbiavimą",
    "Užsieniečių įtrauktis",
    "Užsieniečių dalyvavimo skatinimas",
    "Gerinti užsieniečių gyvenimo sąlygas",
    "Sudaryti sąlygas užsieniečių integracijai",
    "Paslaugų kokybės gerinimas",
    "Paslaugų prieinamumo didinimas",
    "Užtikrinti paslaugų teikimą užsieniečiams",
    "Informacijos sklaida",
    "Visuomenės informavimas",
    "Užsieniečių adaptacijos skatinimas",
    "Integracinių veiklų vykdymas",
)
CONCRETE = (
    "Užsieniečių lietuvių kalbos mokymo organizavimas",
    "Rengti lietuvių kalbos kursus",
    "Išleisti atmintinę ukrainiečių kalba",
    "Įkurti konsultacijų punktą Ruklos seniūnijoje",
    "Kartą per mėnesį konsultuoti užsieniečius bibliotekoje",
    "Surengti darbo mugę",
    "Socialinės paramos prieglobstį gavusiems užsieniečiams teikimas",
    "Užsieniečių dalyvavimo bendruomenės renginiuose skatinimas",
    "Įsteigti koordinatoriaus pareigybę",
    "Parengti vertėjų sąrašą",
    "Sukurti interneto svetainės skiltį anglų kalba",
    "Organizuoti kaimynų dieną",
    "Mokyti seniūnijų darbuotojus tarpkultūrinio bendravimo",
    "Padėti ieškoti būsto",
    "Teikti psichologo konsultacijas",
    "Informuoti užsieniečius apie vaikų darželius",
    "Konsultuoti 50 užsieniečių",
    "Užsieniečių priėmimo centro statyba",
    "Skirti mentorių kiekvienai šeimai",
    "Suburti užsieniečių patariamąją tarybą",
)


def remarked(measures: tuple[str, ...], pack: Pack) -> dict[str, str]:
    rows = "\n".join(f"| {number}. | {title} | Administracija |" for number, title in enumerate(measures, 1))
    document = f"> UŽSIENIEČIŲ INTEGRACIJOS PLANAS\n\n| Nr. | Priemonė | Vykdytojas |\n|---|---|---|\n{rows}\n"
    assessment = judge(interpret([read_markdown(document)], pack.lexicon, pack.subject), pack)
    return {remark.id: remark.text["lt"] for remark in assessment.remarks}


@pytest.mark.parametrize("title", GENERAL)
def test_a_title_without_object_number_or_place_is_general(integration: Pack, title: str) -> None:
    said = remarked(("Surengti darbo mugę", title, "Padėti ieškoti būsto"), integration)
    assert said["abstract_measures"].startswith("Labai bendrai suformuluotos priemonės: 2.")


@pytest.mark.parametrize("title", CONCRETE)
def test_a_title_that_says_what_will_be_done_is_not(integration: Pack, title: str) -> None:
    assert "abstract_measures" not in remarked(("Surengti darbo mugę", title, "Padėti ieškoti būsto"), integration)


@pytest.mark.parametrize("count", range(5))
def test_a_short_list_is_remarked_upon_once_and_truly(integration: Pack, count: int) -> None:
    said = remarked(CONCRETE[:count], integration)["few_measures"]
    assert ("sąrašas trumpas" in said) == (count >= 3)
    assert ("sąrašo nėra" in said) == (count == 0)
    assert f"({count})" in said or count < 3


@pytest.fixture(scope="module")
def jonava() -> Assessment:
    (dossier,) = collect([SAMPLES / "jonava.pdf"]).dossiers
    return assess(dossier, load_pack("integration"))


def test_the_general_provisions_of_a_host_document_hold_for_its_part(jonava: Assessment) -> None:
    assert not {"no_monitoring", "no_annual_review"} & {remark.id for remark in jonava.remarks}


def test_a_remark_on_what_is_missing_says_where_it_looked_and_quotes_the_nearest(jonava: Assessment) -> None:
    said = next(remark for remark in jonava.remarks if remark.id == "no_languages")
    assert said.looked and said.looked["lt"] == "Ieškota plano tekste ir priemonėse."
    assert [place.quote for place in said.evidence] == ["Užsieniečių informavimas ir konsultavimas"]
