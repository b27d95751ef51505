"""What the first words of a line, or of a heading over lists, say of what stands below."""

import pytest

from tests.plan.reading import kinds, marks, table, understood, written

HEADING = "# II. PROGRAMOS PRIEMONĖS"


def test_a_counted_task_stands_over_its_measures() -> None:
    plan = understood(
        HEADING,
        "1 uždavinys. Atverti paslaugas:",
        "1.1. įrengti informacinį terminalą (vykdo Informatikos skyrius, 2025 m., rodiklis – 1 terminalas);",
        "1.2. pirkti vertimo paslaugą (vykdo Pirkimų skyrius, 2025–2026 m., rodiklis – 200 valandų).",
        "2 uždavinys. Sustiprinti šeimas:",
        "2.1. skirti dantų gydymo talonus vaikams (vykdo Utenos poliklinika, nuolat, rodiklis – 40 vaikų).",
    )
    assert [mark.rsplit(maxsplit=1)[-1] for mark in marks(plan)] == ["IRT", "IRT", "IRT"]
    first = plan.measures[0]
    assert first.timeline and first.timeline.quote == "2025 m."


@pytest.mark.parametrize(
    ("over", "found"), [("3. Plano priemonės, jų terminai ir rodikliai:", 3), ("3. Plano priemonių rodikliai:", 0)]
)
def test_measures_named_before_their_indicators(over: str, found: int) -> None:
    plan = understood(
        over,
        "3.1. mokyti užsieniečius lietuvių kalbos; terminas – nuolat; rodiklis – 20 besimokančiųjų;",
        "3.2. talkinti užsieniečiams ieškant darbo; terminas – 2024–2026 m.; rodiklis – 35 asmenys;",
        "3.3. versti skelbimus į ukrainiečių kalbą; terminas – nuolat; rodiklis – 12 skelbimų.",
    )
    assert len(plan.measures) == found


def test_a_heading_with_its_time_in_brackets_before_a_sum() -> None:
    stages = [
        ("Pirmas etapas (2026 m. vasario 1–14 d.). Sąmata – 5 200 Eur", "Įrengti lovas bendrabutyje"),
        ("Antras etapas (2026 m. kovo mėn.). Sąmata – 1 900 Eur", "Priimti vaikus į išlyginamąją klasę"),
        ("Trečias etapas (nuo 2026 m. balandžio 1 d.). Sąmata – 700 Eur", "Supažindinti suaugusiuosius su darbu"),
    ]
    text = "".join(f"**{over}**\n\n- {measure}\n- {measure} dar kartą\n\n" for over, measure in stages)
    plan = written(f"> **PABĖGĖLIŲ PRIĖMIMO UTENOS RAJONE PLANAS**\n\n{text}")
    assert len(plan.measures) == 6
    assert all(measure.timeline and measure.funding for measure in plan.measures)


def test_a_column_that_asks_for_two_things() -> None:
    plan = understood(
        table(
            "Ką darysime | Kas ir kada | Lėšos",
            "Kompensuosime būsto šildymą | Socialinės paramos skyrius, 2024 m. lapkritis | 9 000 Eur",
            "Vešime senjorus pas gydytojus | Socialinių paslaugų centras, kas antrą trečiadienį | 2 400 Eur",
            "Suvesime siuvėjas su siuvyklomis | Užimtumo tarnyba, 2024 m. I pusmetis | 300 Eur",
        )
    )
    assert all(measure.responsible and measure.timeline for measure in plan.measures)


def test_letters_of_a_legend_say_who_carries_out() -> None:
    plan = understood(
        "Stulpeliuose „Kas daro“: A – atsako ir atlieka, D – padeda.",
        table(
            "Nr. | Priemonė | Kas daro | <",
            "^ | ^ | Socialinių paslaugų centras | Viešoji biblioteka",
            "1.1. | Parengti atmintinę atvykstantiesiems | A | D",
            "1.2. | Įrengti svetainėje skiltį |  | A",
            "1.3. | Pirkti vertimo paslaugą | A | ",
        ),
    )
    named = [measure.responsible.quote if measure.responsible else "" for measure in plan.measures]
    assert ["centras" in quote for quote in named] == [True, False, True]
    assert ["biblioteka" in quote for quote in named] == [False, True, False]


def test_a_term_behind_one_of_the_names() -> None:
    plan = understood(
        "# Mūsų pažadai",
        "- Įkursime užsieniečių patariamąją grupę. Iki 2026 m. rugsėjo 1 d.",
        "- Mokysime bibliotekininkes aptarnauti kitakalbius.",
        "- Sušoksime bendrą suktinį. 2026 m. birželio 27 d.",
    )
    assert marks(plan) == [
        "Įkursime užsieniečių patariamąją grupę T",
        "Mokysime bibliotekininkes aptarnauti kitakalbius",
        "Sušoksime bendrą suktinį T",
    ]


def test_points_of_a_strategy_are_no_measures() -> None:
    plan = understood(
        "1. Utenos rajono užsieniečių integracijos strategija (toliau – Strategija) yra planavimo dokumentas.",
        "2. Strategijos tikslas – užtikrinti lygiavertes užsieniečių integracijos sąlygas.",
        "3. Siektina, kad integracijos procesas būtų suvokiamas kaip abipusis.",
        "4. Strategijos priemonės finansuojamos iš savivaldybės biudžeto ir valstybės dotacijų.",
        "5. Strategijos vertinimo rodikliai: ne mažiau kaip 60 proc. užsieniečių palankiai vertina savo padėtį.",
        title="UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS STRATEGIJA",
    )
    assert not plan.measures
    assert "sources" in kinds(plan, "funding")
    assert "plan_level" in kinds(plan, "indicators")
