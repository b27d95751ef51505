"""Measures in points and paragraphs: what is one of them, what only stands beside them."""

import pytest

from tests.plan.reading import marks, understood, written

TITLE = "> **UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ PLANAS**\n\n"


def test_an_amount_at_the_end_of_a_line() -> None:
    plan = written(
        f"{TITLE}# Priemonės\n\n- Jaunimo erdvės įrengimas pašte   48 000 Eur\n"
        "- Kalbos kursų suaugusiesiems rengimas   9 000 Eur kasmet\n- Paramos būstui teikimas iki 300 Eur\n"
    )
    assert marks(plan) == [
        "Jaunimo erdvės įrengimas pašte F",
        "Kalbos kursų suaugusiesiems rengimas F",
        "Paramos būstui teikimas iki 300 Eur",
    ]


def test_a_bracket_may_count_and_name_its_money() -> None:
    plan = written(
        f"{TITLE}# Priemonės\n\n- Rengti kalbos kursus (Švietimo skyrius, 2025 m., 2 grupės)\n"
        "- Mokyti mokytojus (Švietimo skyrius, 2026 m., kvalifikacijos kėlimo lėšos)\n"
    )
    assert marks(plan) == ["Rengti kalbos kursus IRT", "Mokyti mokytojus RTF"]


def test_paragraphs_that_begin_with_what_is_done() -> None:
    told = (
        "Parengti atmintinę penkiomis kalbomis. Ją iki kovo sudaro Socialinės paramos skyrius.",
        "Surengti tris kalbos kursų grupes. Mokys Švietimo skyriaus samdyti mokytojai.",
        "Įkurti klubą bibliotekoje. Jis veiks kas antrą šeštadienį.",
    )
    found = [measure.title.split(".")[0] for measure in understood("# Ką darysime", *told).measures]
    assert found == [text.split(".")[0] for text in told]
    passive = ("Rajone gyvena žmonės. Jų daug.", "Mokyklos pilnos. Vaikų daugėja.", "Būsto trūksta. Nuomos kyla.")
    assert not understood("# Būklė", *passive).measures


def test_points_on_the_document_are_no_measures() -> None:
    plan = written(
        f"{TITLE}# 1. Priemonės\n\n1.1. Rengti kalbos kursus.\n\n1.2. Steigti klubą.\n\n1.3. Mokyti darbuotojus.\n\n"
        "# 2. Baigiamosios nuostatos\n\n2.1. Ataskaitą kasmet tvirtina taryba.\n\n2.2. Planas skelbiamas svetainėje.\n"
    )
    assert marks(plan) == ["Rengti kalbos kursus", "Steigti klubą", "Mokyti darbuotojus"]


@pytest.mark.parametrize("number", ["1", "Pirmas"])
def test_tasks_counted_in_figures_or_words(number: str) -> None:
    plan = written(
        f"{TITLE}# Priemonės\n\n**{number} uždavinys. Mokyti kalbos.**\n\n- Rengti kalbos kursus\n- Steigti klubą\n"
    )
    assert marks(plan) == ["Rengti kalbos kursus", "Steigti klubą"]


def test_a_group_over_what_is_done_for_it() -> None:
    plan = written(
        f"{TITLE}# Kam ir ką darysime\n\n1. Tikslinė grupė – pasitraukę iš Ukrainos:\n\n- Rengti kalbos kursus\n"
        "- Padėti rasti būstą\n\n2. Tikslinė grupė – darbuotojai iš trečiųjų šalių:\n\n- Konsultuoti dėl leidimų\n"
        "- Steigti klubą\n"
    )
    assert marks(plan) == ["Rengti kalbos kursus", "Padėti rasti būstą", "Konsultuoti dėl leidimų", "Steigti klubą"]


def test_what_a_sentence_announces_ends_with_its_chapter() -> None:
    plan = written(
        f"{TITLE}# Priemonės\n\nToliau pateikiamos plano priemonės.\n\n## Mokymas\n\n- Rengti kalbos kursus\n"
        "- Steigti klubą\n\n# Kas dalyvavo rengiant\n\n- Utenos bendruomenės atstovai\n- Švietimo skyriaus vedėja\n"
    )
    assert marks(plan) == ["Rengti kalbos kursus", "Steigti klubą"]


def test_a_bracket_goes_on_with_a_label() -> None:
    plan = written(
        f"{TITLE}# Priemonės\n\n- Apmokėti vertėją (Sveikatos centras, 2025 m., 4 tūkst. Eur; rodiklis – 90 valandų)\n"
        "- Įkurti grupę moterims (Sveikatos biuras, 2025 m. II pusmetis, 2 tūkst. Eur; rodiklis – 10 susitikimų)\n"
    )
    assert marks(plan) == ["Apmokėti vertėją IRTF", "Įkurti grupę moterims IRTF"]


@pytest.mark.parametrize("label", ["matas / показник", "matas"])
def test_labels_that_another_alphabet_says_again(label: str) -> None:
    points = "".join(
        f"- {name}\n      - kas / хто: viešoji biblioteka\n      - {label}: {many}\n"
        for name, many in (
            ("Kalbos klubo susitikimai su mokytoja", "60 lankytojų"),
            ("Mokytojo padėjėjų etatai mokykloje", "4 etatai"),
            ("Psichologo konsultacijos suaugusiesiems", "180 konsultacijų"),
        )
    )
    assert [mark.rsplit(" ", 1)[-1] for mark in marks(written(f"{TITLE}# Darbai\n\n{points}"))] == ["IR"] * 3
