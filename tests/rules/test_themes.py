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
        ("Nuomotojams aiškinti, kad atsisakyti nuomoti dėl kilmės draudžiama", {"equality"}),
        ("Pokalbiai su darbdaviais apie vienodą atlygį užsieniečiams ir vietiniams", {"employment", "equality"}),
        ("Socialinė reklama apie pagarbą žmogui", {"equality"}),
        ("Moksleivių rašinių konkursas apie pakantumą", {"equality"}),
        ("Kartą per ketvirtį rengti mero susitikimus su užsieniečių bendruomene", {"participation"}),
        ("Suteikti užsieniečiams balsą dalyvaujamajame biudžete", {"participation"}),
        ("Siūlymų dėžutės ir mero priėmimai naujiesiems gyventojams", {"participation"}),
        ("Naujakurių susirinkimai seniūnijose dėl vietos reikalų", {"participation"}),
        ("Kviesti atvykusių šeimų atstovus į mokyklų tarybas", {"participation"}),
        ("Tartis su užsienio studentais dėl jaunimo politikos", {"participation"}),
        ("Ugdyti kultūros centrų darbuotojų tarpkultūrines kompetencijas", {"competence"}),
        ("Seminaras socialiniams darbuotojams „Darbas su trauma“", {"competence"}),
        ("Klientų aptarnavimo specialistų išvyka pasimokyti į Klaipėdą", {"competence"}),
        ("Anglų kalbos kursai savivaldybės specialistams", {"competence"}),
        ("Vidiniai mokymai savivaldybės padaliniams", {"competence"}),
        ("Padėti mokytojams pasiruošti dirbti daugiakalbėje klasėje", {"competence"}),
        ("Atvejų analizės mokymai vaiko teisių specialistams", {"competence"}),
        ("Įstaigų kolektyvų diskusijos su kviestiniais ekspertais apie kultūrų skirtumus", {"competence"}),
        ("Viena savivaldybės, Užimtumo tarnybos ir „Sodros“ duomenų mainų sutartis", {"infrastructure"}),
        ("Suderinti įstaigų veiksmus atvykus didesnei grupei", {"infrastructure"}),
        ("Reguliarūs įstaigų pasitarimai dėl užsieniečių klausimų", {"infrastructure"}),
        ("Bendra savivaldybės ir NVO komanda užsieniečių klausimams spręsti", {"infrastructure"}),
        ("Kultūrinio tarpininko etatas Socialinių paslaugų centre", {"infrastructure"}),
        ("Sudaryti kalbančių užsienio kalbomis darbuotojų sąrašą ir iškvietimo tvarką", {"infrastructure"}),
        ("Tikrinti darbininkų gyvenamąsias patalpas", {"housing_support"}),
        ("Šeimų, priglaudusių pabėgėlius, rėmimas", {"housing_support"}),
        ("Vienišų senyvo amžiaus pabėgėlių lankymas", {"housing_support"}),
        ("Šeimos globėjų paieška nelydimiems vaikams", {"housing_support"}),
        ("Apsigyvenimo išlaidų padengimas pirmąjį pusmetį", {"housing_support"}),
        ("Savanorių mentorių programa naujai atvykusioms šeimoms", {"housing_support"}),
        ("Sielovados valandos netekusiems artimųjų", {"health"}),
        ("Vaikų regėjimo patikra mokyklose", {"health"}),
        ("Dailės terapijos užsiėmimai traumą patyrusiems vaikams", {"health"}),
        ("Kalbos mentorių programa", {"education"}),
        ("Kalbos pamokėlės mamoms", {"education"}),
        ("Studijų galimybių mugė atvykusiems abiturientams", {"education"}),
        ("Asistentas pirmokui, nemokančiam lietuviškai", {"education"}),
        ("Savaitgalio mokykla suaugusiems", {"education"}),
        ("Pailgintos dienos grupė su kalbos ugdymu", {"education"}),
        ("Atvirų durų diena baldų fabrike", {"employment"}),
        ("Ekskursijos į įmones", {"employment"}),
        ("Gyvenimo aprašymo rašymo dirbtuvės", {"employment"}),
        ("Verslo konsultacijos migrantams", {"employment"}),
        ("Užsienio specialistų pritraukimas į rajono įmones", {"employment"}),
        ("Siuvėjų kooperatyvo steigimas", {"employment"}),
        ("Bendra kaimynų talka", {"culture"}),
        ("Medžių sodinimo talka", {"culture"}),
        ("Mamų ir kūdikių susitikimai bibliotekoje", {"culture"}),
        ("Sekmadieninės mišios ir pietūs ukrainiečiams", {"culture"}),
        ("Kalėdų vakaras su ukrainiečių šeimomis", {"culture"}),
        ("Užgavėnių persirengėlių eitynės kartu su atvykėliais", {"culture"}),
        ("Telegram kanalas uzbekų kalba", {"information"}),
        ("Paaiškinti komunalinių sąskaitų supratimą ir atliekų rūšiavimą", {"information"}),
        ("Sveikinimo aplankas kiekvienam naujai atvykusiam gyventojui", {"information"}),
        ("Padėti užpildyti prašymus dėl leidimo laikinai gyventi", {"information"}),
        ("Nemokamos teisininko konsultacijos migrantams", {"information"}),
        ("Skyriaus specialistų priėmimo valandos užsieniečiams", {"information"}),
        ("Apklausti mokyklas, kiek jose mokosi užsieniečių vaikų ir kokia jų gimtoji kalba", set()),
        ("Įvertinti, kaip užsieniečiai patenka pas gydytojus", set()),
        ("Rinkti duomenis apie socialinio būsto laukiančius pabėgėlius", set()),
        ("Suskaičiuoti užsieniečius, lankančius kalbos kursus", set()),
        ("Mokyklų duomenų apie kitakalbius mokinius suvedimas", set()),
        ("Fokus grupės su mokytojais apie kalbos poreikius", set()),
        # of two deeds the one that gathers data tells nothing, nor does what is asked
        ("Apklausti seniūnijas ir sudaryti nuomojamų būstų sąrašą šeimoms", {"housing_support"}),
        ("Ištirti poreikius ir rengti lietuvių kalbos kursus", {"education"}),
        # in what language, for whom and in what form it is done tells less than what is done
        ("Darbo skelbimų lenta ukrainiečių kalba", {"employment"}),
        ("Tolerancijos pamokos mokiniams", {"equality"}),
        ("Darbo paieškos dirbtuvės", {"employment"}),
        ("Skelbti naujienas ukrainiečių kalba", {"information"}),
    ],
)
def test_what_is_done(title: str, themes: set[str]) -> None:
    assert set(FINDER.of_measure(title, "")) == themes


def test_running_text_is_asked_sentence_by_sentence() -> None:
    told = "Apklausiami gyventojai. Rengiami lietuvių kalbos kursai. Mokyklose dirba psichologas, kalbantis ukrainiečių kalba."
    assert FINDER.of_text(told) == {"education", "health"}


def test_one_leaflet_takes_up_two_themes_at_most() -> None:
    leaflet = "Išleisti lankstinuką apie darbo teisę, sveikatos draudimą, mokyklas, būsto nuomą ir kultūros renginius"
    found = FINDER.of_measure(leaflet, "")
    assert len(found) == 2
    assert found[0] == "information"
