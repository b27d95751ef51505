"""Measures in lines whose fields have no labels: at the end of a line, in points, in sentences, in an index behind."""

from tests.plan.reading import marks, understood, written

TITLE = "> **UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS**\n\n"


def test_what_dots_or_a_tab_lead_to() -> None:
    plan = understood(
        "# Priemonės",
        "Kalbos pamokos dirbantiems..........7 400 Eur, SB",
        "Utenos meno mokykla ∙ nuo 2025 m. rugsėjo",
        "Pokalbių kavinė prie ežero\t1 200 Eur, SB",
        "viešoji biblioteka ∙ vasaromis, 2025–2027 m.",
        "Kaimynų šventė ... lėšų nereikia",
        "kultūros centras ∙ 2026 m. liepa",
    )
    assert marks(plan) == [
        "Kalbos pamokos dirbantiems RTF", "Pokalbių kavinė prie ežero RTF", "Kaimynų šventė RTF",
    ]  # fmt: skip


def test_two_such_lines_are_not_enough() -> None:
    plan = understood("# Priemonės", "Rengti kalbos pamokas.....7 400 Eur", "Rengti pokalbių klubus.....1 200 Eur")
    assert all(".." in measure.title or not measure.funding for measure in plan.measures)


def test_paragraphs_counted_in_words() -> None:
    plan = written(
        f"{TITLE}Pirmas pažadas. Atidarysime klientų langelį (iki 2025 m. kovo 1 d.).\n\n"
        "Antras pažadas. Kiekvienam vaikui surasime vietą darželyje (2025 m.).\n\n"
        "Trečias pažadas. Mokysime lietuvių kalbos žiemą (2025 m. sausis).\n"
    )
    assert marks(plan) == [
        "Atidarysime klientų langelį T", "Kiekvienam vaikui surasime vietą darželyje T", "Mokysime lietuvių kalbos žiemą T",
    ]  # fmt: skip


def test_an_index_behind_the_measures_names_who_carries_them_out() -> None:
    names = ("Kalbos pamokos Utenoje", "Pokalbiai prie arbatos", "Pagalba mokiniams po pamokų", "Vasaros stovykla")
    measures = "".join(f"{n}. {name}\n\n" for n, name in enumerate(names, start=1))
    index = "Švietimo centras ..... 1, 3\n\nSocialinių paslaugų centras\t2\n\nSporto centras ..... 4\n"
    assert marks(written(f"{TITLE}# Priemonės\n\n{measures}# Rodyklė\n\n{index}")) == [f"{name} R" for name in names]
    pages = "Švietimo centras ..... 11\n\nSocialinių paslaugų centras ..... 22\n\nSporto centras ..... 34\n"
    assert marks(written(f"{TITLE}# Priemonės\n\n{measures}# Rodyklė\n\n{pages}")) == [*names]


def test_who_answers_for_all_is_no_field_of_the_last() -> None:
    points = "".join(
        f"- {name}\n\nIki 2025 m. {month} 15 d.\n\n"
        for name, month in (
            ("Iškabinti darbo laiką", "kovo"),
            ("Užrašyti vaikus į klasę", "gegužės"),
            ("Aprūpinti malkomis", "spalio"),
        )
    )
    plan = written(f"{TITLE}# Priemonės\n\n{points}Už visus šiuos darbus atsako socialinio darbo organizatorė.\n")
    assert [mark[-1] for mark in marks(plan)] == ["T", "T", "T"]


def test_a_single_point_beside_lists_like_it() -> None:
    text = (
        "## Butrimonys\n\n- Iškabinti darbo laiką rusų kalba\n- Užrašyti vaikus į parengiamąją klasę\n\n"
        "## Eičiūnai\n\n- Aprūpinti šeimą malkomis žiemai\n\n## Punia\n\n- Pakviesti gyventojus į Jonines\n- Nuvežti pas gydytoją\n"
    )
    assert len(written(TITLE + text).measures) == 5


def test_a_list_of_partners_is_none_of_measures() -> None:
    plan = written(
        f"{TITLE}# Su kuo kartu\n\n- Užimtumo tarnybos skyrius\n- Mažeikių politechnikos mokykla\n- Šv. Pranciškaus parapija\n"
    )
    assert not plan.measures
    assert not any(reading.why.code == "list_not_understood" for reading in plan.otherwise)


def test_names_of_areas_over_several_activities_each_are_no_measures() -> None:
    much = (
        "Bus rengiami kalbos kursai. Biblioteka atidarys pokalbių klubą. Vasarą vaikai vyks į stovyklą. "
        "Suaugusiesiems siūlysime nuotolines pamokas."
    )
    areas = "".join(
        f"### 3.{n}. {name}\n\n{much}\n\n"
        for n, name in enumerate(("Kalba kaip raktas", "Aiški informacija", "Bendrijų balsas"), start=1)
    )
    assert not written(f"{TITLE}## 3. Priemonės\n\n{areas}").measures
