"""Adoption in the forms in which it is met: marks, decisions, numbers and dates."""

import pytest

from plan_assessor.document.model import Document, Paragraph
from plan_assessor.plan.interpret import interpret
from tests.plan.reading import LEXICON, table, understood

TITLE = "UTENOS RAJONO SAVIVALDYBĖS UŽSIENIEČIŲ INTEGRACIJOS PLANAS"
TEXT = "Tikslas – padėti užsieniečiams."
MARK = ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos")
HEAD = ("UTENOS RAJONO SAVIVALDYBĖS TARYBA", "SPRENDIMAS", "DĖL UŽSIENIEČIŲ INTEGRACIJOS PLANO PATVIRTINIMO")
PREAMBLE = (
    "Vadovaudamasi Lietuvos Respublikos vietos savivaldos įstatymo 15 straipsnio 2 dalies 32 punktu ir atsižvelgdama į "
    "Socialinių paslaugų priežiūros departamento 2024 m. sausio 5 d. raštą Nr. SD-12,"
)
POINT = "1. Patvirtinti Utenos rajono savivaldybės užsieniečių integracijos planą (pridedama)."
SIGNATURE = "Savivaldybės meras Jonas Petraitis"


def adopted(*lines: str) -> tuple[str, str, str] | None:
    blocks = tuple(Paragraph(text=line, bold=line.isupper(), centered=line.isupper()) for line in lines)
    act = interpret([Document(file="a.docx", sha256="", reader="docx", blocks=blocks)], LEXICON, "foreigners").adoption
    return act and (act.body, act.date, act.number)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("2024 m. vasario 22 d. sprendimu Nr. 1-49", "1-49"),
        ("2024 m. vasario 22 d. sprendimu Nr. 1-12-4", "1-12-4"),
        ("2024 m. vasario 22 d. sprendimu Nr. B-TS-954", "B-TS-954"),
        ("2024 m. vasario 22 d. sprendimu Nr. T-107(E)", "T-107(E)"),
        ("2024 m. vasario 22 d. sprendimu Nr. T-107 (E)", "T-107(E)"),
        ("2024 m. vasario 22 d. sprendimu T1-273", "T1-273"),
        ("2024 m. vasario 22 d. sprendimu Nr. Tl-273", "T1-273"),
        ("2024 m. vasario 22 d. sprendimu Nr. (5.3)T1-273", "(5.3)T1-273"),
        ("2024 m. vasario 22 d. sprendimu Nr. T-VIII-768", "T-VIII-768"),
        ("2024 m. vasario mėn. 22 d. sprendimu Nr. T-41", "T-41"),
        ("2024 M. VASARIO 22 D. SPRENDIMU NR. T-41", "T-41"),
        ("2024 m. II-22 sprendimu Nr. T-41", "T-41"),
        ("2024 m. vasario 22 d. sprendimu Nr. T–41", "T-41"),
        ("sprendimu Nr. T-41, priimtu 2024-02-22", "T-41"),
    ],
)
def test_marks(line: str, number: str) -> None:
    assert adopted(*MARK, line, TITLE, TEXT) == ("council", "2024-02-22", number)


def test_a_mark_of_another_council_is_none_of_the_municipality() -> None:
    found = adopted(
        "PATVIRTINTA", "Utenos regiono plėtros tarybos", "2024 m. vasario 22 d. sprendimu Nr. 5", TITLE, TEXT
    )
    assert found is None or found[0] == "other"


def test_the_mark_names_the_original_decision() -> None:
    amended = "(Utenos rajono savivaldybės tarybos 2025 m. kovo 27 d. sprendimo Nr. T-99 redakcija)"
    assert adopted(*MARK, "2024 m. vasario 22 d. sprendimu Nr. T-41", amended, TITLE, TEXT) == (
        "council",
        "2024-02-22",
        "T-41",
    )


def test_blocks_of_coordination_before_the_mark() -> None:
    coordinated = ("SUDERINTA", "Socialinės paramos skyriaus vedėja", "2024 m. sausio 10 d. raštu Nr. S-7") * 5
    assert adopted(*coordinated, *MARK, "2024 m. vasario 22 d. sprendimu Nr. T-41", TITLE, TEXT) == (
        "council",
        "2024-02-22",
        "T-41",
    )


@pytest.mark.parametrize(
    "decision",
    [
        (*HEAD, "2024 m. vasario 22 d. Nr. T-41", "Utena", PREAMBLE, "n u s p r e n d ž i a:", POINT, SIGNATURE),
        (*HEAD, "2024 m. vasario 22 d. Nr. T-41", "Utena", f"{PREAMBLE} nusprendžia:", SIGNATURE),
        (*HEAD, "2024-02-22 Nr. T-41", "Utena", f"{PREAMBLE} nusprendžia:", POINT, SIGNATURE),
        (*HEAD, "2024 m. vasario 22 d.", "Nr.", "T-41", "Utena", f"{PREAMBLE} nusprendžia:", POINT, SIGNATURE),
        (
            *HEAD[:2],
            "DĖL PROGRAMOS IR PRIEMONIŲ PLANO PATVIRTINIMO",
            "2024 m. vasario 22 d. Nr. T-41",
            "Utena",
            f"{PREAMBLE} nusprendžia:",
            "1. Patvirtinti pridedamus:",
            "1.1. Utenos rajono savivaldybės užsieniečių integracijos programą;",
            "1.2. Utenos rajono savivaldybės užsieniečių integracijos priemonių planą.",
            SIGNATURE,
        ),
    ],
)
def test_decisions(decision: tuple[str, ...]) -> None:
    assert adopted(*decision, TITLE, TEXT) == ("council", "2024-02-22", "T-41")


def test_an_amending_decision_names_the_one_that_adopted_the_plan() -> None:
    decision = (
        *HEAD[:2],
        "DĖL UTENOS RAJONO SAVIVALDYBĖS TARYBOS 2024 M. VASARIO 22 D. SPRENDIMO NR. T-41 „DĖL UŽSIENIEČIŲ "
        "INTEGRACIJOS PLANO PATVIRTINIMO“ PAKEITIMO",
        "2025 m. kovo 27 d. Nr. T-99",
        "Utena",
        f"{PREAMBLE} nusprendžia:",
        "Pakeisti Utenos rajono savivaldybės užsieniečių integracijos planą, patvirtintą Utenos rajono savivaldybės "
        "tarybos 2024 m. vasario 22 d. sprendimu Nr. T-41 „Dėl užsieniečių integracijos plano patvirtinimo“, ir "
        "išdėstyti jį nauja redakcija (pridedama).",
        SIGNATURE,
    )
    assert adopted(*decision, TITLE, TEXT) == ("council", "2024-02-22", "T-41")


@pytest.mark.parametrize(
    "line",
    [
        "2024 m. vasario     d. sprendimu Nr.",
        "2024 m. d. sprendimu Nr. T-",
        "2024 m. vasario 22 d. sprendimu Nr.",
        "2024 m. vasario 22 d. sprendimu Nr. T-",
        "2024 m. ____________ d. sprendimu Nr. ____",
        "20__ m. __________ d. sprendimu Nr. __",
    ],
)
def test_a_mark_with_blanks_is_no_adoption(line: str) -> None:
    assert adopted(*MARK, line, TITLE, TEXT) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ankstesnis planas patvirtintas Utenos rajono savivaldybės tarybos 2020 m. vasario 27 d. sprendimu Nr. T-7.",
        "Planas rengtas pagal strategiją, patvirtintą savivaldybės tarybos 2020 m. vasario 27 d. sprendimu Nr. T-7.",
        "Planas patvirtintas 2024 m. vasario 29 d.",
    ],
)
def test_what_is_said_of_another_plan_is_no_adoption(line: str) -> None:
    assert adopted(TITLE, line, TEXT) is None


@pytest.mark.parametrize(
    ("lines", "act"),
    [
        (
            ("Šiam planui uždegė žalią šviesą", "Utenos rajono savivaldybės taryba", "2024 m. vasario 22 d.",
             "sprendimu Nr. T-41"),
            ("council", "2024-02-22", "T-41"),
        ),
        (
            ("Įsigalioja", "Utenos rajono savivaldybės administracijos direktoriaus 2024 m. vasario 22 d.",
             "įsakymu Nr. A-7"),
            ("director", "2024-02-22", "A-7"),
        ),
        (("Vadovaujantis Utenos rajono savivaldybės tarybos", "2024 m. vasario 22 d. sprendimu Nr. T-41"), None),
        (("Projektas", "Utenos rajono savivaldybės tarybos 2024 m. ____ d.", "sprendimu Nr. T-___"), None),
    ],
)  # fmt: skip
def test_lines_over_the_title_that_name_the_decision(lines: tuple[str, ...], act: tuple[str, str, str] | None) -> None:
    assert adopted(*lines, TITLE, TEXT) == act


@pytest.mark.parametrize(
    ("line", "act"),
    [
        ("Savivaldybės tarybos apsvarstyta ir priimta 2024 m. vasario 22 d. (sprendimas Nr. T-41)", True),
        ("Dokumentą priėmė Utenos rajono savivaldybės taryba:\n2024 m. vasario 22 d. sprendimas Nr. T-41", True),
        ("Jis remiasi savivaldybės tarybos 2024 m. vasario 22 d. sprendimu Nr. T-41, kuris tebegalioja.", False),
        ("Parengė darbo grupė, sudaryta savivaldybės tarybos 2024 m. vasario 22 d. sprendimu Nr. T-41", False),
    ],
)
def test_a_line_under_the_title_that_names_the_decision(line: str, act: bool) -> None:
    assert (adopted(TITLE, line, "Apie planą", TEXT) == ("council", "2024-02-22", "T-41")) is act


def test_the_day_and_the_number_may_have_rows_of_their_own() -> None:
    rows = ["Kas patvirtino šį planą | Utenos rajono savivaldybės taryba", "Patvirtinimo data | 2025 m. vasario 27 d."]
    number = "Sprendimo numeris | T1-38"
    adoption = understood(table(*rows, number)).adoption
    assert adoption and (adoption.body, adoption.date, adoption.number) == ("council", "2025-02-27", "T1-38")
    assert understood(table(*rows)).adoption is None
