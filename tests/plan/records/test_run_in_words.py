"""Fields in lines of their own, or behind a name, that no colon marks."""

import pytest

from tests.plan.reading import marks, table, understood, written

HEADING = "# Priemonės"


def test_labels_with_a_full_stop() -> None:
    plan = understood(
        "Priemonė. Surengti žygį su skautais",
        "Grupė. Užsieniečių paaugliai",
        "Metai. 2025",
        "Rodiklis. 35 dalyviai",
        "Priemonė. Pradėti pokalbių klubą",
        "Grupė. Suaugę darbininkai",
        "Metai. 2025–2026",
        "Rodiklis. –",
        "Priemonė. Patikrinti darbininkų regėjimą",
        "Grupė. Suaugę darbininkai",
        "Metai. bus patikslinta",
        "Rodiklis. 90 patikrų",
    )
    assert marks(plan) == [
        "Surengti žygį su skautais IT",
        "Pradėti pokalbių klubą T",
        "Patikrinti darbininkų regėjimą I",
    ]


def test_an_arrow_before_a_label_is_a_bullet() -> None:
    lines = [
        line
        for name in ("Surengti bendrą popietę", "Suteikti gydytojo apžiūras", "Padėti rasti darbą")
        for line in (name, "→ kas: Kultūros centras", "→ kada: 2026 m. balandis", "→ pinigai: savivaldybės biudžetas")
    ]
    plan = understood(*lines)
    assert marks(plan) == ["Surengti bendrą popietę RTF", "Suteikti gydytojo apžiūras RTF", "Padėti rasti darbą RTF"]


def test_several_dashes_part_who_and_when() -> None:
    plan = understood(
        HEADING,
        "1. Skirti mokytojo padėjėją kiekvienam atvykusiam vaikui – Utenos progimnazija – nuolat",
        "2. Įsigyti lietuvių kalbos žaidimų – Utenos viešoji biblioteka – 2026 m. sausis",
        "3. Surengti šventę – Utenos sporto centras – 2026 m. gegužė",
    )
    assert marks(plan) == [
        "Skirti mokytojo padėjėją kiekvienam atvykusiam vaikui RT",
        "Įsigyti lietuvių kalbos žaidimų RT",
        "Surengti šventę RT",
    ]


def test_an_executor_a_year_and_a_sum_after_one_label() -> None:
    point = "{}. Priemonė – {}. Vykdytojas: Turto skyrius. 2025 m. 60 tūkst. Eur. Rodiklis: 8 butai."
    plan = understood(HEADING, point.format("1.1", "Teikti būstą pabėgėliams"), point.format("1.2", "Remontuoti butus"))
    (first, _) = plan.measures
    told = (first.responsible, first.timeline, first.funding, first.indicator)
    assert [place.quote for place in told if place] == ["Turto skyrius", "2025 m.", "60 tūkst. Eur", "8 butai"]


def test_a_short_sentence_behind_each_name_is_a_comment() -> None:
    plan = understood(
        "# Kas bus daroma",
        "1. Leisti naujakurio laikraštį trimis kalbomis. Pasirodys kas ketvirtį.",
        "2. Kurti portretų ciklą apie atvykėlius. Herojai – kaimynai, ne statistikos eilutės.",
        "3. Atverti vakarinę lietuvių kalbos klasę. Durys atsidarys 2025 m. spalį.",
    )
    assert marks(plan) == [
        "Leisti naujakurio laikraštį trimis kalbomis T",
        "Kurti portretų ciklą apie atvykėlius",
        "Atverti vakarinę lietuvių kalbos klasę T",
    ]


def test_what_is_to_be_done_in_participles() -> None:
    plan = understood(
        "# Numatomi veiksmai",
        "7. Rengtinas užsieniečiams prieinamų paslaugų aprašymas. Įvykdytina iki 2025 m. rugsėjo 1 d.",
        "8. Organizuotini bendravimo mokymai darbuotojams. Vykdytina kasmet.",
        "9. Teiktinos psichologo konsultacijos karą patyrusiems asmenims. Vykdytina nuolat.",
    )
    assert len(plan.measures) == 3
    assert all(measure.timeline for measure in plan.measures)


def test_a_line_that_ends_with_a_colon_names_who_does_all_below() -> None:
    plan = written(
        "> **UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS**\n\n# Veiksmai\n\n"
        "**Vykdytojas – Socialinės paramos skyrius:**\n\n"
        "- Išdalyti maisto korteles vienišoms motinoms\n- Surasti vietą laikinajai nakvynei\n\n"
        "**Vykdytojas – Švietimo skyrius:**\n\n- Priimti paauglius į vakarinę mokyklą\n- Rengti kalbos kursus\n"
    )
    named = [measure.responsible.quote if measure.responsible else "" for measure in plan.measures]
    assert ["Socialinės" in quote for quote in named] == [True, True, False, False]
    assert all("Švietimo" in quote for quote in named[2:])


@pytest.mark.parametrize(
    ("labels", "timed"),
    [("2025 m. reikšmė | 2026 m. reikšmė", True), ("Esama reikšmė 2024 m. | Siektina reikšmė 2027 m.", False)],
)
def test_a_value_for_each_year_tells_when(labels: str, timed: bool) -> None:
    plan = understood(
        HEADING,
        table(
            f"Veikla | Rodiklis | {labels}",
            "Mokyti lietuvių kalbos savanorių grupelėse | Mokinių skaičius | 30 | 40",
            "Pirkti vertimo žodžiu paslaugą | Valandų skaičius | 120 | 150",
            "Surengti skirtingų tautų vakarą | Vakarų skaičius | 1 | 2",
        ),
    )
    assert len(plan.measures) == 3
    assert all(bool(measure.timeline) is timed for measure in plan.measures)


def test_a_name_stands_before_the_question_what_is_done() -> None:
    cards = [
        table(
            f"{number} kortelė | <",
            f"Priemonė | {name}",
            f"Kas bus daroma | {told}",
            "Kas darys | Utenos kultūros centras",
            "Kada | 2025–2026 m.",
        )
        for number, name, told in (
            (1, "Kultūrų virtuvės vakarai", "Šeimos kartu gamina ir ragauja patiekalus seniūnijose."),
            (2, "Pirmojo mėnesio vadovas", "Parengiamas vadovas, kuriame paaiškinta, kur kreiptis."),
            (3, "Pokalbių klubas „Kalbame“", "Savanoriai kartą per savaitę padeda mokytis kalbos."),
        )
    ]
    plan = understood(HEADING, *cards)
    assert [measure.title for measure in plan.measures] == [
        "Kultūrų virtuvės vakarai",
        "Pirmojo mėnesio vadovas",
        "Pokalbių klubas „Kalbame“",
    ]
