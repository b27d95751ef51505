"""Approval marks, decisions and their traps (field notes, 2.9)."""

import pytest

from plan_assessor.document.model import Document, Paragraph
from plan_assessor.plan.interpret import interpret
from plan_assessor.plan.model import Plan
from tests.plan.reading import LEXICON, TITLE, kinds, table, understood


def marked(*lines: str) -> Plan:
    """The plan under an approval mark of these lines."""
    blocks = [Paragraph(text=line) for line in lines] + [
        Paragraph(text=TITLE, bold=True, centered=True),
        Paragraph(text="1. Plano tikslas – padėti užsieniečiams."),
    ]
    return interpret([Document(file="p.docx", sha256="", reader="docx", blocks=tuple(blocks))], LEXICON, "foreigners")


@pytest.mark.parametrize(
    ("lines", "record"),
    [
        (("PATVIRTINTA", "Utenos rajono savivaldybės tarybos", "2024 m. kovo 28 d. sprendimu Nr. TS-45"), ("council", "2024-03-28", "TS-45")),
        (("PATVIRTINTA", "Utenos rajono savivaldybės", "tarybos 2024 m. kovo", "28 d. sprendimu", "Nr. B1–57"), ("council", "2024-03-28", "B1-57")),
        (("PATVIRTINA", "Utenos rajono savivaldybės tarybos 2024-03-28 sprendimu Nr. 1-TS-244"), ("council", "2024-03-28", "1-TS-244")),
        (("PATVRITINTA", "Utenos rajono savivaldybės tarybos 2024 m. kovo 28d. sprendimu Nr.T-16"), ("council", "2024-03-28", "T-16")),
        (("PATVIRTINTA", "Utenos rajono savivaldybės tarybos 2024 m. kovo 28 d. sprendimu Nr. VI.TS-31"), ("council", "2024-03-28", "VI.TS-31")),
        (("PATVIRTINTA", "Utenos rajono savivaldybės tarybos sprendimu Nr. T-12, 2024 m. kovo 28 d. (protokolas Nr. 7)"), ("council", "2024-03-28", "T-12")),
        (("Priedas Nr. 1 prie Utenos rajono savivaldybės tarybos", "2024 m. kovo 28 d. sprendimo Nr. TS-77"), ("council", "2024-03-28", "TS-77")),
        (("PRITARTA Utenos rajono savivaldybės tarybos 2024 m. kovo 28 d. sprendimu Nr. T-VIII-768",), ("council", "2024-03-28", "T-VIII-768")),
        (("PATVIRTINTA", "Utenos rajono savivaldybės administracijos direktoriaus 2024 m. kovo 28 d. įsakymu Nr. A1- 317"), ("director", "2024-03-28", "A1-317")),
        (("PATVIRTINTA", "Utenos rajono savivaldybės mero", "2024 m. kovo 28 d. potvarkiu Nr. B-MP-162"), ("mayor", "2024-03-28", "B-MP-162")),
        (
            ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos 2021 m. kovo 28 d. sprendimu Nr. T-1", "(2024 m. sausio 2 d. sprendimo Nr. T-9 redakcija)"),
            ("council", "2021-03-28", "T-1"),
        ),
    ],
)  # fmt: skip
def test_marks(lines: tuple[str, ...], record: tuple[str, str, str]) -> None:
    adoption = marked(*lines).adoption
    assert adoption is not None
    assert (adoption.body, adoption.date, adoption.number) == record


@pytest.mark.parametrize(
    "lines",
    [
        ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos", "2024 m. kovo      d. sprendimu Nr. TS-"),
        ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos", "2024 m. ____________ d. sprendimu Nr. ______"),
        ("PATVIRTINTA", "Utenos rajono savivaldybės tarybos 2024 m. kovo 28 d. sprendimu Nr. T-"),
        ("Projektas", "PATVIRTINTA", "Utenos rajono savivaldybės tarybos 2024 m. kovo 28 d. sprendimu Nr. T-1"),
        ("UTENOS RAJONO SAVIVALDYBĖS TARYBOS SPRENDIMO PROJEKTAS, 2025 m.   d. Nr. T-",),
    ],
)
def test_drafts(lines: tuple[str, ...]) -> None:
    plan = marked(*lines)
    assert plan.adoption is None
    assert kinds(plan, "adoption") == {"draft"}


@pytest.mark.parametrize(
    "text",
    [
        "Planas dera su 2007 m. birželio 25 d. Tarybos sprendimu 2007/435/EB.",
        "Planas dera su plėtros planu, patvirtintu savivaldybės tarybos 2021 m. vasario 11 d. sprendimu Nr. K-11.",
        "Plano projektas aptartas jaunimo reikalų tarybos 2023 m. lapkričio 30 d. posėdyje.",
        "Planas bus teikiamas savivaldybės tarybai tvirtinti.",
    ],
)
def test_what_adopts_nothing(text: str) -> None:
    plan = understood(text)
    assert plan.adoption is None
    assert kinds(plan, "adoption") <= {"cited", "intention"}


@pytest.mark.parametrize(
    "text",
    [
        "Planas patvirtintas Utenos rajono savivaldybės tarybos 2024 m. vasario 29 d. sprendimu Nr. B1-37.",
        "Planą Utenos rajono savivaldybės taryba patvirtino 2024 m. vasario 29 d. sprendimu Nr. B1-37.",
    ],
)
def test_what_the_first_lines_say_of_the_plan(text: str) -> None:
    adoption = understood(text, "Tikslas – padėti užsieniečiams.").adoption
    assert adoption is not None
    assert (adoption.body, adoption.date, adoption.number) == ("council", "2024-02-29", "B1-37")
    later = ("Rajone gyvena 300 užsieniečių.",) * 6
    assert understood(*later, text).adoption is None
    other = "Planas, patvirtintas savivaldybės tarybos 2019 m. kovo 2 d. sprendimu Nr. T-1, baigėsi."
    assert understood(other).adoption is None
    leaning = (
        "Planas remiasi planu „Utena 2030“, kurį savivaldybės taryba patvirtino 2019 m. kovo 2 d. sprendimu Nr. T-1."
    )
    assert understood(leaning).adoption is None


def test_a_decision_of_the_same_dossier() -> None:
    lines = (
        "UTENOS RAJONO SAVIVALDYBĖS TARYBA",
        "S P R E N D I M A S",
        f"DĖL {TITLE[:-3]}O PATVIRTINIMO",
        "2024 m. kovo 28 d. Nr. TS-45",
        "Vadovaudamasi planavimo aprašu, patvirtintu 2021 m. gegužės 4 d. sprendimu Nr. T-401, taryba n u s p r e n d ž i a:",
        "1. Patvirtinti planą (pridedama).",
    )
    decision = Document(file="d.docx", sha256="", reader="docx", blocks=tuple(Paragraph(text=line) for line in lines))
    text = (Paragraph(text=TITLE, bold=True), Paragraph(text="1. Plano tikslas – padėti užsieniečiams."))
    plan = interpret([decision, Document(file="p.docx", sha256="", reader="docx", blocks=text)], LEXICON, "foreigners")
    assert plan.adoption is not None
    assert (plan.adoption.body, plan.adoption.date, plan.adoption.number) == ("council", "2024-03-28", "TS-45")


def test_a_law_that_the_first_lines_cite_with_a_decision_adopts_no_plan() -> None:
    told = "Planas remiasi įstatymu ir 2022 m. kovo 4 d. Tarybos sprendimu Nr. 2022/382, kuriam pritarta."
    assert understood(told, "1. Rengti kursus.").adoption is None


@pytest.mark.parametrize(
    ("lines", "record"),
    [
        (("Galioja, nes taip nutarė", "Utenos rajono savivaldybės taryba", "2024 m. kovo 28 d.", "sprendimu Nr. TS-45"), ("council", "2024-03-28", "TS-45")),
        (("Utenos rajono savivaldybės taryba", "šį dokumentą priėmė 2024 m. kovo 28 d.", "(sprendimas Nr. TS-45)"), ("council", "2024-03-28", "TS-45")),
        (("Pradėti leista ir pritarta:", "Utenos rajono savivaldybės mero", "2024 m. kovo 28 d. potvarkis Nr. V-7"), ("mayor", "2024-03-28", "V-7")),
        (("Tvarka patvirtinta Utenos rajono savivaldybės tarybos", "2024 m. kovo 28 d. sprendimu Nr. TS-45"), None),
        (("Šį planą atmetė Utenos rajono savivaldybės taryba", "2024 m. kovo 28 d. sprendimu Nr. TS-45"), None),
        (("Šis planas parengtas vykdant Utenos rajono savivaldybės tarybos", "2024 m. kovo 28 d. sprendimą Nr. TS-45"), None),
    ],
)  # fmt: skip
def test_lines_of_the_shell_that_tell_as_much_as_a_mark(
    lines: tuple[str, ...], record: tuple[str, str, str] | None
) -> None:
    adoption = marked(*lines).adoption
    assert (adoption and (adoption.body, adoption.date, adoption.number)) == record


@pytest.mark.parametrize(
    "text",
    [
        "Utenos rajono savivaldybės taryba šioms gairėms pritarė 2024 m. vasario 29 d. sprendimu Nr. B1-37.",
        "Šį planą priėmė savivaldybės taryba. Balsuota 2024 m. vasario 29 d., sprendimas pažymėtas numeriu B1-37.",
    ],
)
def test_the_plan_that_a_sentence_points_at_is_this_one_wherever_it_stands(text: str) -> None:
    before = ("Rajone gyvena 300 užsieniečių, kurie čia dirba.",) * 6
    adoption = understood(*before, text, "Tikslas – padėti užsieniečiams.").adoption
    assert adoption is not None
    assert (adoption.body, adoption.date, adoption.number) == ("council", "2024-02-29", "B1-37")


def test_unknown_words_on_this_plan_and_a_decision_are_looked_at_by_somebody() -> None:
    text = "Šiam planui savivaldybės taryba uždegė žalią šviesą 2024 m. vasario 29 d. sprendimu Nr. B1-37."
    plan = understood("Tikslas – padėti užsieniečiams.", *("Rajone gyvena 300 užsieniečių.",) * 6, text)
    assert plan.adoption is None
    assert "adoption" in plan.unclear


def test_a_mark_that_fills_a_row_of_a_form() -> None:
    mark = "PATVIRTINTA Utenos rajono savivaldybės tarybos 2024 m. kovo 28 d. sprendimu Nr. TS-45"
    rows = ("Rengėjas | Socialinės paramos skyrius", "Rūšis | veiksmų planas", "Trukmė | 2 metai")
    form = table(*rows, f"Žyma | {mark}", "Plano tikslas | Padėti užsieniečiams")
    adoption = understood(form).adoption
    assert adoption is not None
    assert adoption.number == "TS-45"


def test_the_mark_of_an_annex_begins_under_the_signature_of_the_decision() -> None:
    lines = ("Utenos rajono savivaldybės tarybos", "2024 m. kovo 28 d. sprendimo Nr. TS-45", "priedas")
    adoption = marked("Savivaldybės meras Jonas Petraitis", *lines).adoption
    assert adoption is not None
    assert adoption.place.quote == "\n".join(lines)


@pytest.mark.parametrize(
    ("asked", "record"),
    [
        ("Kas ir kada patvirtino šį planą?", ("council", "2024-03-28", "T-12")),
        ("Kas patvirtino strateginį plėtros planą?", None),
    ],
)
def test_the_answer_to_who_adopted_the_plan(asked: str, record: tuple[str, str, str] | None) -> None:
    answer = "Utenos rajono savivaldybės taryba, 2024 m. kovo 28 d. sprendimas Nr. T-12."
    act = understood(f"# {asked}", answer).adoption
    assert (act and (act.body, act.date, act.number)) == record


COUNCIL = "Utenos rajono savivaldybės taryba"
ACT = "2024 m. kovo 28 d. sprendimu Nr. T-12"


@pytest.mark.parametrize(
    ("told", "adopted"),
    [
        (f"Pernai priėmėme tris šeimas, ir gimė šis trumpas planas. {COUNCIL} jį svarstė ir {ACT} patvirtino.", True),
        (f"Planas įsigaliojo, kai {COUNCIL}, už jį balsavus daugumai, {ACT} jį patvirtino.", True),
        (f"Planas, kurį {COUNCIL} patvirtino {ACT}, galioja dvejus metus.", True),
        (f"Planui {COUNCIL} pritarė {ACT}.", True),
        (f"Planas remiasi švietimo programa. {COUNCIL} ją patvirtino {ACT}.", False),
        (f"Planas remiasi rinkliava, kurią {COUNCIL} patvirtino {ACT}.", False),
        (f"Ankstesnis planas baigėsi. {COUNCIL} jį patvirtino {ACT}.", False),
    ],
)
def test_what_stands_for_the_plan_in_a_sentence_on_its_adoption(told: str, adopted: bool) -> None:
    act = understood("Tikslas – padėti užsieniečiams.", told).adoption
    assert (act and (act.body, act.date, act.number)) == (("council", "2024-03-28", "T-12") if adopted else None)


def test_the_plan_by_its_name_in_another_case() -> None:
    told = "Veikimo planą „Naujas Dzūkijoje“ savivaldybės taryba patvirtino 2025 m. vasario 27 d., sprendimo numeris – K-38."
    title = "ALYTAUS RAJONO SAVIVALDYBĖ VEIKIMO PLANAS „NAUJAS DZŪKIJOJE“"
    text = ("Tikslas – padėti užsieniečiams.", told, "Planas peržiūrimas kasmet.")
    act = understood(*text, title=title).adoption
    assert act and (act.body, act.date, act.number) == ("council", "2025-02-27", "K-38")


def test_minutes_behind_the_plan_are_another_document() -> None:
    plan = understood(
        "Išmokyti užsieniečius kalbos.",
        "Padėti jiems rasti darbo.",
        "# UTENOS RAJONO SAVIVALDYBĖS TARYBOS POSĖDŽIO PROTOKOLO IŠRAŠAS",
        "Posėdžio pirmininkas – savivaldybės meras.",
        "Svarstyta dėl gatvių remonto.",
    )
    assert kinds(plan, "responsible") == set()


def test_what_had_been_adopted_before_is_another_document() -> None:
    plan = understood(
        "Savivaldybės taryba 2022 m. spalio 27 d. sprendimu Nr. T2-301 buvo patvirtinusi ankstesnįjį dokumentą."
    )
    assert plan.adoption is None
