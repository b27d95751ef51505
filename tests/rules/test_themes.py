"""Themes are what a measure does: at most two, and not the place where it is done."""

import pytest

from plan_assessor.rules.loading.load import load_pack
from plan_assessor.rules.themes import ThemeFinder

FINDER = ThemeFinder(load_pack("integration"))


@pytest.mark.parametrize(
    ("title", "themes"),
    [
        ("Rengti lietuvių kalbos kursus kultūros centre", {"education"}),
        ("Kelti pedagogų kvalifikaciją dirbti daugiakultūrėje klasėje", {"competence"}),
        ("Suskaičiuoti mokyklose ugdomus užsieniečių vaikus", set()),
        ("Išleisti atmintinę apie sveikatos draudimą", {"information", "health"}),
        ("Surengti tautų mugę", {"culture"}),
        ("Išklausyti atvykusiųjų siūlymus dėl autobusų", {"participation"}),
        ("Mokytojai išklausys trijų seminarų apie daugiakalbę klasę", {"competence"}),
        ("Papasakoti sezoniniams pagalbininkams apie jų darbo teises", {"information"}),
        ("Patarti dėl nesumokėto atlyginimo", {"housing_support"}),
        ("Perduoti butams virtuvės reikmenis ir baldus", {"housing_support"}),
        ("Su darbdaviais susitarti, kaip bus apgyvendinti žmonės", {"housing_support"}),
        ("Rasti meistrų, sutinkančių priimti jaunimą į praktiką", {"employment"}),
        ("Mokyti lietuvių kalbos apgyvendinimo įstaigų ir kavinių padavėjus", {"education"}),
        ("Apgyvendinti naujai atvykusius mokyklos bendrabutyje, padėti susitvarkyti", {"housing_support"}),
        ("Mokyti seniūnijų darbuotojus bendrauti su kitakalbiais", {"competence"}),
        ("Sušaukti bendrijų pirmininkų tarybą savivaldybės sprendimų projektams aptarti", {"participation"}),
        ("Steigiama užsieniečių atstovų taryba", {"participation"}),
        ("Surengti lietuvių kalbos kursą maitinimo ir nakvynės įstaigų darbuotojams", {"education"}),
        ("Mokyti apgyvendinimo įstaigų darbuotojus bendrauti su kitakalbiais", {"competence"}),
        ("Gyvenamosios vietos paieškos ir pradinio užstato kompensavimas", {"housing_support"}),
        ("Palaikyti ryšį tarp įstaigų", {"infrastructure"}),
        ("Verslo informacijos centras rudenį ves ekskursijas po kraštą", {"culture"}),
        ("Slaugytojos mokys motinas pirmosios pagalbos kūdikiui", {"health"}),
        ("Seniūnijų darbuotojai mokysis, kaip kalbėtis su kitakalbiu žmogumi", {"competence"}),
        ("Psichologo priėmimai ukrainiečių kalba", {"health"}),
        ("Vertėjas ligoninei ir policijai", {"infrastructure", "health"}),
        ("Surengti lietuvių kalbos vakarus Salantuose", {"education"}),
        ("Padėti pasitvirtinti turimą kvalifikaciją", {"employment"}),
        ("Įsteigti atstovų tarybėlę prie mero", {"participation"}),
        ("Paskirti kontaktinį asmenį", {"infrastructure"}),
        ("Atverti langelį naujakuriams", {"information"}),
        ("Tikrinti, ar skelbimuose neatstumiami kitataučiai", {"equality"}),
        ("Vienu numeriu paaiškinti, kur kreiptis dėl darželio, būsto ar atliekų", {"information"}),
        ("Sezono darbuotojų teisių popietės", {"information"}),
        ("Įstaigų priimamųjų darbuotojų dirbtuvės apie kultūrų skirtumus", {"competence"}),
        ("Laikinų kambarių pabėgėlių šeimoms įrengimas", {"housing_support"}),
        ("Slaugytojos vizitai pas atvykusius", {"health"}),
        ("Suvirintojų kvalifikacijos patikra vietoje", {"employment"}),
        ("Užsieniečių ir vietos jaunimo kūrybos dienos", {"culture"}),
        ("Pagalbos linija nuo išnaudojimo nukentėjusiems", {"housing_support"}),
    ],
)
def test_what_is_done(title: str, themes: set[str]) -> None:
    assert set(FINDER.of_measure(title, "")) == themes


def test_one_leaflet_takes_up_two_themes_at_most() -> None:
    leaflet = "Išleisti lankstinuką apie darbo teisę, sveikatos draudimą, mokyklas, būsto nuomą ir kultūros renginius"
    found = FINDER.of_measure(leaflet, "")
    assert len(found) == 2
    assert found[0] == "information"
