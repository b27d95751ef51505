"""What is no plan earns nothing, whatever goals, groups, activities and funds it speaks of (codebook, „Not a plan“)."""

from datetime import date

import pytest

from plan_assessor.rules.judge import judge
from plan_assessor.rules.loading.load import load_pack
from tests.plan.reading import written

PACK = load_pack("integration")
NO_PLANS = {
    "a law": """
> LIETUVOS RESPUBLIKOS

> UŽSIENIEČIŲ INTEGRACIJOS ĮSTATYMAS

> 2024 m. birželio 11 d. Nr. XIV-2700

> Vilnius

# PIRMASIS SKIRSNIS

# BENDROSIOS NUOSTATOS

1 straipsnis. Įstatymo paskirtis ir tikslas

1. Šio įstatymo tikslas – nustatyti užsieniečių integracijos priemones, jų įgyvendinimą ir finansavimą.

2. Šis įstatymas taikomas užsieniečiams, turintiems leidimą laikinai gyventi.

2 straipsnis. Integracijos priemonės

1. Integracijos priemonės finansuojamos iš valstybės ir savivaldybių biudžetų.

2. Savivaldybės:

1) organizuoja lietuvių kalbos mokymą;

2) teikia socialines paslaugas;

3) informuoja užsieniečius apie jų teises.

3 straipsnis. Įsigaliojimas

Šis įstatymas įsigalioja 2025 m. sausio 1 d.
""",
    "an order on a working group": """
> ALYTAUS MIESTO SAVIVALDYBĖS ADMINISTRACIJOS DIREKTORIUS

> ĮSAKYMAS

> DĖL DARBO GRUPĖS UŽSIENIEČIŲ INTEGRACIJOS KLAUSIMAMS SPRĘSTI SUDARYMO

> 2024 m. kovo 5 d. Nr. DV-120

Vadovaudamasis Vietos savivaldos įstatymo 34 straipsniu:

1. Sudarau darbo grupę užsieniečių integracijos priemonių planui parengti:

1.1. Jonas Jonaitis, Socialinės paramos skyriaus vedėjas (grupės pirmininkas);

1.2. Ona Onaitė, Švietimo skyriaus specialistė.

2. Pavedu darbo grupei iki 2024 m. rugsėjo 1 d. parengti planą ir pateikti tarybai.

3. Įsakymo vykdymo kontrolę pavedu administracijos direktoriaus pavaduotojui.

Administracijos direktorius   Petras Petraitis
""",
    "minutes": """
> ALYTAUS MIESTO SAVIVALDYBĖS TARYBOS SOCIALINIŲ REIKALŲ KOMITETO POSĖDŽIO PROTOKOLAS

2024 m. gegužės 3 d. Nr. SK-12

Dalyvavo: komiteto nariai, Socialinės paramos skyriaus vedėja.

DARBOTVARKĖ: 1. Dėl užsieniečių integracijos plano projekto.

SVARSTYTA. Užsieniečių integracijos plano projektas.

Plano tikslas – padėti užsieniečiams integruotis. Priemonės finansuojamos iš savivaldybės biudžeto. Planas skirtas ukrainiečiams.

NUTARTA:

1. Pritarti plano projektui.

2. Organizuoti lietuvių kalbos kursus.

3. Pavesti Socialinės paramos skyriui iki birželio 1 d. patikslinti lėšas.

4. Parengti atmintinę užsieniečiams.

Komiteto pirmininkas   J. Jonaitis
""",
    "news": """
# Alytuje pradedami nemokami lietuvių kalbos kursai užsieniečiams

2024-09-02

Nuo rugsėjo 10 d. Alytaus suaugusiųjų mokykloje prasidės nemokami lietuvių kalbos kursai užsieniečiams. Kursų tikslas – padėti naujakuriams greičiau įsitvirtinti.

„Planuojame, kad kursus baigs 60 žmonių“, – sakė mokyklos direktorė.

Kursai finansuojami iš Prieglobsčio, migracijos ir integracijos fondo lėšų. Kursai skirti Ukrainos karo pabėgėliams ir darbo migrantams.

Registracija vyksta iki rugsėjo 8 d. el. paštu kursai@alytus.lt.

Taip pat kviečiame:

- apsilankyti bibliotekoje;

- dalyvauti kalbos klube;

- užsiregistruoti į Tautų dieną.
""",
    "a page of information": """
# Informacija užsieniečiams

## Gyvenamosios vietos deklaravimas

Atvykę į Lietuvą per 7 dienas deklaruokite gyvenamąją vietą seniūnijoje.

## Sveikatos priežiūra

Užsieniečiai, turintys leidimą gyventi, gali prisirašyti prie poliklinikos.

## Darbas

Kreipkitės į Užimtumo tarnybą. Tarnyba padeda rasti darbą, organizuoja mokymus.

## Kontaktai

Socialinės paramos skyrius, tel. 8 315 00000

| Paslauga | Kas teikia | Kada |
|---|---|---|
| Konsultuoti dėl dokumentų | Migracijos skyrius | Darbo dienomis |
| Mokyti lietuvių kalbos | Suaugusiųjų mokykla | Antradieniais |
| Teikti maisto paketus | Caritas | Penktadieniais |
""",
    "a project": """
# Projektas „Namai be sienų“

Projekto pavadinimas: Namai be sienų

Projekto vykdytojas: Alytaus socialinių paslaugų centras

Projekto partneriai: Caritas, Alytaus miesto savivaldybės administracija

Projekto tikslas – padėti prieglobsčio gavėjams integruotis Alytuje.

Projekto tikslinė grupė – prieglobsčio gavėjai ir jų šeimos.

Projekto veiklos:

1. Organizuoti lietuvių kalbos kursus.

2. Teikti psichologo konsultacijas.

3. Vykdyti mentorystę.

Projekto įgyvendinimo laikotarpis: 2024 m. sausis – 2025 m. gruodis.

Projekto biudžetas: 120 000 Eur, finansuojama iš PMIF lėšų.
""",
    "a job": """
# Skelbiamas konkursas užsieniečių integracijos koordinatoriaus pareigoms

Alytaus miesto savivaldybės administracija skelbia atranką integracijos koordinatoriaus pareigoms užimti.

Pareigybės tikslas – koordinuoti užsieniečių integraciją savivaldybėje.

Funkcijos:

1. koordinuoja savivaldybės įstaigų veiklą užsieniečių integracijos srityje;

2. konsultuoja užsieniečius;

3. organizuoja renginius;

4. rengia integracijos priemonių planą.

Reikalavimai: aukštasis išsilavinimas, anglų ir rusų kalbos.

Darbo užmokestis: 1 800 Eur. Dokumentai priimami iki 2024 m. spalio 15 d.
""",
    "a questionnaire": """
# Anketa užsieniečiams, gyvenantiems Alytaus mieste

Gerb. respondente, Alytaus miesto savivaldybė atlieka apklausą, kurios tikslas – išsiaiškinti užsieniečių poreikius. Anketa skirta trečiųjų šalių piliečiams.

1. Iš kokios šalies atvykote? ____________

2. Kiek laiko gyvenate Alytuje?

☐ Iki 1 metų

☐ 1–3 metus

3. Kokių paslaugų Jums trūksta?

☐ Lietuvių kalbos kursų

☐ Informacijos gimtąja kalba

☐ Pagalbos ieškant darbo

Dėkojame už atsakymus!
""",
    "a budget": """
> ALYTAUS MIESTO SAVIVALDYBĖS TARYBA

> SPRENDIMAS

> DĖL ALYTAUS MIESTO SAVIVALDYBĖS 2025 METŲ BIUDŽETO PATVIRTINIMO

> 2025 m. vasario 6 d. Nr. T-20

Alytaus miesto savivaldybės taryba n u s p r e n d ž i a:

1. Patvirtinti Alytaus miesto savivaldybės 2025 metų biudžetą – 98 450,2 tūkst. eurų pajamų.

2. Patvirtinti asignavimus pagal programas (1 priedas).

| Eil. Nr. | Programos pavadinimas | Asignavimų valdytojas | Suma, tūkst. Eur |
|---|---|---|---|
| 1. | Socialinės paramos programa | Socialinės paramos skyrius | 12 400,0 |
| 2. | Švietimo programa | Švietimo skyrius | 38 100,5 |
| 3. | Užsieniečių integracijos programa | Socialinės paramos skyrius | 45,0 |

Savivaldybės meras   Jonas Jonaitis
""",
    "a report": """
> PATVIRTINTA

> Alytaus miesto savivaldybės tarybos

> 2025 m. kovo 27 d. sprendimu Nr. T-77

> UŽSIENIEČIŲ INTEGRACIJOS ALYTAUS MIESTE 2024 METŲ VEIKSMŲ PLANO ĮGYVENDINIMO ATASKAITA

1. Plano tikslas – padėti užsieniečiams integruotis.

2. 2024 metais įvykdytos šios priemonės:

| Eil. Nr. | Priemonė | Vykdytojas | Terminas | Įvykdymas | Panaudota lėšų, Eur |
|---|---|---|---|---|---|
| 1. | Rengti lietuvių kalbos kursus | Švietimo centras | 2024 m. | Įvykdyta: kursus baigė 40 asmenų | 5 000 |
| 2. | Konsultuoti užsieniečius | SPC | 2024 m. | Įvykdyta: 120 konsultacijų | 0 |
| 3. | Surengti tautų dieną | Kultūros centras | 2024 m. | Neįvykdyta | 0 |

3. Priemonės finansuotos iš savivaldybės biudžeto.
""",
    "a procedure": """
> PATVIRTINTA

> Alytaus miesto savivaldybės tarybos

> 2024 m. gegužės 30 d. sprendimu Nr. T-150

> LAIKINOJO APGYVENDINIMO UŽSIENIEČIAMS TEIKIMO TVARKOS APRAŠAS

# I SKYRIUS

# BENDROSIOS NUOSTATOS

1. Tvarkos aprašo tikslas – reglamentuoti apgyvendinimo paslaugų teikimą užsieniečiams.

2. Aprašas taikomas prieglobsčio gavėjams ir laikinąją apsaugą gavusiems asmenims.

3. Paslaugas teikia Alytaus socialinių paslaugų centras.

4. Paslaugos finansuojamos iš savivaldybės biudžeto.

5. Socialinis darbuotojas:

5.1. įvertina asmens poreikius;

5.2. sudaro sutartį;

5.3. informuoja apie taisykles.
""",
    "a call for projects": """
> KVIETIMAS TEIKTI PARAIŠKAS PROJEKTAMS UŽSIENIEČIŲ INTEGRACIJAI

Alytaus miesto savivaldybės administracija kviečia NVO teikti paraiškas.

Konkurso tikslas – skatinti užsieniečių integraciją.

Tikslinė grupė: Ukrainos karo pabėgėliai.

Remiamos veiklos:

1. Lietuvių kalbos mokymas.

2. Kultūriniai renginiai.

3. Savanorystė.

Skiriama suma – 20 000 Eur iš savivaldybės biudžeto. Projektai turi būti įgyvendinti iki 2025 m. gruodžio 31 d.
""",
    "a conference": """
# Konferencija „Integracija savivaldybėse“

Konferencijos programa

| Laikas | Tema | Pranešėjas |
|---|---|---|
| 9.00 | Registracija | |
| 9.30 | Užsieniečių integracijos politika | Socialinės apsaugos ir darbo ministerija |
| 10.30 | Kalbos mokymas | Švietimo, mokslo ir sporto ministerija |
| 12.00 | Diskusija apie savivaldybių planus | Visi dalyviai |

Konferencijos tikslas – pasidalyti gerąja patirtimi. Renginys skirtas savivaldybių specialistams.
""",
    "a post": """
> PATVIRTINTA

> Alytaus miesto savivaldybės administracijos direktoriaus

> 2024 m. vasario 2 d. įsakymu Nr. DV-55

> INTEGRACIJOS KOORDINATORIAUS PAREIGYBĖS APRAŠYMAS

1. Pareigybės paskirtis – koordinuoti užsieniečių integraciją.

2. Funkcijos:

2.1. koordinuoja įstaigų veiklą;

2.2. rengia užsieniečių integracijos priemonių planą;

2.3. teikia informaciją užsieniečiams.
""",
    "a statement of facts": """
> PAŽYMA APIE UŽSIENIEČIŲ PADĖTĮ ALYTAUS MIESTE

2024 m. spalio 1 d. Alytaus mieste gyveno 1 240 užsieniečių.

Savivaldybės tikslas – užtikrinti paslaugas. Lietuvių kalbos kursuose dalyvavo 80 asmenų. Kursai finansuoti iš PMIF.

| Veikla | Vykdytojas | Rezultatas |
|---|---|---|
| Kalbos kursai | Švietimo centras | 80 dalyvių |
| Konsultacijos | SPC | 300 konsultacijų |
| Tautų diena | Kultūros centras | 500 lankytojų |
""",
}


@pytest.mark.parametrize("text", NO_PLANS.values(), ids=NO_PLANS)
def test_what_is_no_plan_earns_nothing(text: str) -> None:
    judged = judge(written(text), PACK, date(2026, 1, 1))
    assert {name: found.verdict for name, found in judged.verdicts.items() if found.verdict != "-"} == {}
    assert not any(found.needs_review for found in judged.verdicts.values())
