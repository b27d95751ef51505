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


def test_a_sentence_across_all_columns_is_no_prompt() -> None:
    said = "Priemonės bus apmokamos iš savivaldybės biudžeto."
    block = table("Kas | Kur | Kada", f"{said} | < | <", "Kursai | Utenoje | 2025 m.")
    assert list(filled_in([block])) == [block]


def test_lines_to_write_on_say_nothing() -> None:
    ruled = "/".join(["_" * 12] * 3)
    (told,) = filled_in([table(f"Kursai | {ruled}", f"Klubas | {'_' * 12}")])
    assert [row[1].text for row in told.grid] == ["", "_" * 12]  # type: ignore[union-attr]


def test_of_circles_the_one_that_is_filled_in_counts() -> None:
    (told,) = filled_in([table("Kas vykdys? */○ Biblioteka/● Švietimo skyrius/○ Muziejus")])
    assert told.grid[0][0].text == "Kas vykdys?\nŠvietimo skyrius"  # type: ignore[union-attr]
    bullets = table("Veiksmai/● Kursai/○ pradedantiems/○ pažengusiems/● Klubas/○ jaunimui")
    assert list(filled_in([bullets])) == [bullets]
