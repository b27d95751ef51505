"""What a plan says of itself where labels, marks and clauses stand among other words."""

import pytest

from tests.plan.reading import HOST, kinds, marks, table, understood, written

MEASURES = table("Nr. | Priemonė", "1. | Rengti kalbos kursus", "2. | Mokyti darbuotojus", "3. | Surengti šventę")


@pytest.mark.parametrize(
    ("blocks", "kind"),
    [
        (("# Programos tikslas (kodas 14-01)", "Mažinti užsieniečių atskirtį."), "stated"),
        (("2. Plano tikslas:", "3. Planas skirtas rajono užsieniečiams."), "empty"),
        (("2. Plano tikslas:", "2.1. mažinti užsieniečių atskirtį."), "stated"),
    ],
)
def test_a_label_of_the_goal_with_a_code_and_one_with_nothing_behind_it(blocks: tuple[str, ...], kind: str) -> None:
    assert kind in kinds(understood(*blocks, MEASURES), "goal")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Plano rodikliai 2026 metų pabaigai yra du: bent 60 proc. užsieniečių dirba.", True),
        ("4 priedas. Užsieniečių apklausa, 2 lapai.", False),
    ],
)
def test_indicators_behind_a_year_and_the_leaves_of_an_annex(text: str, found: bool) -> None:
    plan = understood(MEASURES, "# Kaip žinosime, ar pavyko", text)
    assert ("plan_level" in kinds(plan, "indicators")) is found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lėšų poreikis: …", set()),
        ("Plano darbai finansuojami iš AB „Nafta“ paramos.", {"sources"}),
        ("Plano darbus dengia kurorto bendruomenė ir Utenos viešbučių asociacija.", {"sources"}),
    ],
)
def test_who_pays_and_a_place_to_fill_in(text: str, kind: set[str]) -> None:
    assert kinds(understood(MEASURES, "# Ištekliai", text), "funding") == kind


def test_what_pays_for_all_of_a_host_stands_in_its_closing_chapter() -> None:
    own = ("# Užsieniečiai", "1. Mokyti užsieniečius kalbos.")
    last = ("# Baigiamosios nuostatos", "Planas vykdomas iš savivaldybės biudžeto lėšų.")
    assert kinds(understood(*own, *last, title=HOST), "funding") == {"sources"}


@pytest.mark.parametrize(
    ("label", "topic"),
    [("Kurį laiką vykdoma | 2024 m. balandis – 2025 m. kovas", "timeline"), ("Kas moka už tai | PMIF", "funding")],
)
def test_labels_that_name_a_field_among_other_words(label: str, topic: str) -> None:
    sheet = table("Rengėja | Utenos verslininkų asociacija", label)
    assert kinds(understood(sheet, MEASURES), topic) - {"title"}


def test_what_was_is_no_period_under_whatever_heading() -> None:
    text = "2021 metų rudenį Utenoje pasirodė pirmosios šeimos. Šiandien jų 58."
    assert not kinds(understood("# Pasakojimas pradžiai", text, MEASURES), "timeline")


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (("Planas skirtas jums, jeigu:", "• pabėgote nuo karo Ukrainoje;", "• esate tokio užsieniečio vaikas."), True),
        (("# Strateginis tikslas", "Utena – atvykėliams atviras kraštas, kuriame jų bendruomenė auga."), False),
        (("# 2 kryptis. Plano užsieniečiai tarp mūsų",), False),
    ],
)
def test_whom_a_clause_and_what_a_goal_or_a_part_names(blocks: tuple[str, ...], found: bool) -> None:
    assert ("specific" in kinds(understood(*blocks, MEASURES), "target_groups")) is found


def test_somebody_of_a_department_carries_everything_out() -> None:
    plan = understood("Viską rengia ir veda mūsų Aptarnavimo skyriaus bibliotekininkės.", MEASURES)
    assert kinds(plan, "responsible") == {"named"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Patarėjos parengtas planas, kurį savivaldybės taryba patvirtino 2025 m. sausio 30 d. sprendimu Nr. T1-9.",
            "adopted",
        ),
        (
            "Rengiant vadovautasi aprašu, kurį savivaldybės taryba patvirtino 2025 m. sausio 30 d. sprendimu Nr. T1-9.",
            "cited",
        ),
    ],
)
def test_the_first_line_says_who_made_the_plan_and_who_adopted_it(line: str, kind: str) -> None:
    assert kinds(understood(line, MEASURES), "adoption") == {kind}


@pytest.mark.parametrize("day", ["____", "     "])
def test_an_annex_of_a_decision_whose_day_will_be_written_in(day: str) -> None:
    mark = f"> Utenos rajono savivaldybės tarybos\n> 2025 m. {day} d. sprendimo Nr.\n> priedas\n\n"
    plan = written(f"{mark}# UŽSIENIEČIŲ INTEGRACIJOS PLANAS\n\nPlano tikslas – padėti užsieniečiams.\n")
    assert kinds(plan, "adoption") == {"draft"}


def test_a_subject_named_in_one_of_several_chapters_does_not_make_the_plan_its_own() -> None:
    chapters = ("# Tikslas", "Programos tikslas – rasti darbą.", "# Darbai", "1. Tvarkyti kapines.")
    on_it = ("# Užsieniečių kelias", "2. Padėti ukrainiečiams rasti darbą.", "3. Kviesti užsieniečius į mugę.")
    title = "UTENOS RAJONO DARBŲ PROGRAMA"
    assert understood(*chapters, *on_it, title=title).hosted
    assert not understood("# Tikslas", "Padėti užsieniečiams.", *on_it, title=title).hosted


def test_what_is_told_like_a_plan_under_the_name_of_an_agreement_is_doubtful() -> None:
    text = (
        "Visus čia surašytus darbus atlieka Utenos lopšelio-darželio komanda.",
        "Visi darbai vykdomi nuo 2024 m. rugsėjo iki 2026 m. birželio.",
        "Visi darbai apmokami iš savivaldybės biudžeto.",
    )
    plan = understood(*text, title="UTENOS LOPŠELIO-DARŽELIO SUSITARIMAS DĖL UŽSIENIEČIŲ VAIKŲ")
    assert not plan.is_plan
    assert plan.otherwise


def test_what_is_beside_the_past_is_not_of_the_past() -> None:
    points = ("• skirs mokytoją", "• surengs pietus", "• įrengs kambarį")
    over = ("# Ką žinome", "Pernai gyveno 26 žmonės.", "# Ką padarys Utenos kultūros centras")
    assert len(marks(understood(*over, *points))) == 3


def test_the_place_of_a_plan_labels_no_goal() -> None:
    text = "Utena – miestas, kuriame norima padėti užsieniečiams įsikurti."
    assert "stated" not in kinds(understood(text, MEASURES), "goal")


def test_every_inhabitant_is_no_group_of_its_own() -> None:
    plan = understood("Planas skirtas visai rajono bendruomenei – kiekvienam Utenos krašto gyventojui.", MEASURES)
    assert kinds(plan, "target_groups") == {"generic"}


def test_what_will_be_settled_is_no_source() -> None:
    plan = understood(MEASURES, "# Lėšos", "Iš kur jų bus skirta, spręs taryba, svarstydama biudžetą, pagal galimybes.")
    assert kinds(plan, "funding") == {"vague"}
