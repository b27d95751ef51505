"""Forms: boxes, and prompts that nobody wrote over."""

from plan_assessor.plan.outline.forms import filled_in
from tests.plan.reading import kinds, marks, table, understood

BODIES = ("Švietimo skyrius", "Kultūros centras", "Sporto mokykla", "Biblioteka")
PROMPT = "Rašykite tekstą čia nuspaudę pelę."


def card(title: str, who: str, when: str, how_much: str, result: str) -> tuple[str, ...]:
    return (
        f"Veiksmas | {title}",
        f"Kas atliks | {who}",
        f"Kada | {when}",
        f"Lėšos | {how_much}",
        f"Rodiklis | {result}",
    )


def test_a_sentence_beside_labels_of_every_kind_is_a_prompt() -> None:
    plan = understood(
        table(*card("Rengti kursus", PROMPT, "2026 m.", "500 Eur", PROMPT)),
        table(*card("Steigti klubą", "Kultūros centras", "2026 m.", PROMPT, "20 narių")),
    )
    assert marks(plan) == ["Rengti kursus TF", "Steigti klubą IRT"]


def test_what_stands_beside_many_bodies_in_one_column_is_no_prompt() -> None:
    rows = (f"Rengti kursus | {who} | visą kitą laikotarpį." for who in BODIES)
    block = table("Veiksmas | Vykdytojas | Terminas", *rows)
    assert list(filled_in([block])) == [block]


def test_only_what_is_ticked_is_said() -> None:
    plan = understood(
        table(*card("Rengti kursus", "Mokykla", "☐ 2026 m. ☐ 2027 m.", "500 Eur", "20 dalyvių")),
        table(*card("Steigti klubą", "Kultūros centras", "☐ 2026 m. ☒ 2027 m.", "–", "20 narių")),
    )
    assert marks(plan) == ["Rengti kursus IRF", "Steigti klubą IRT"]
    assert plan.measures[1].timeline is not None
    assert plan.measures[1].timeline.quote == "2027 m."


def test_whom_a_form_is_ticked_for() -> None:
    ticked = understood(
        "Pildo rengėjas.", "# Kam planas skirtas (pažymėti)", "☒ karo pabėgėliams", "☐ studentams", "# Veiksmai"
    )
    assert kinds(ticked, "target_groups") >= {"specific"}
    blank = understood(
        "Pildo rengėjas.", "# Kam planas skirtas (pažymėti)", "☐ karo pabėgėliams", "☐ studentams", "# Veiksmai"
    )
    assert "specific" not in kinds(blank, "target_groups")
