from plan_assessor.document.model import Place
from plan_assessor.plan.records.builder import MeasureBuilder
from plan_assessor.plan.records.twins import MANY, MOST, Twins
from tests.plan.reading import marks, table, understood

LONG = "Rengti lietuvių kalbos kursus suaugusiesiems"
MISPRINT = "Rengti lietuvių kalbos kursus suagusiesiems"


def drafts(*titles: str) -> list[MeasureBuilder]:
    return [MeasureBuilder(title, Place(), 0) for title in titles]


def known(*titles: str) -> Twins:
    made = Twins()
    for draft in drafts(*titles):
        made.add(draft)
    return made


def test_a_title_is_found_whatever_its_case_and_punctuation() -> None:
    twins = known("Rengti kalbos kursus", "Steigti klubą")
    assert twins.of(drafts("STEIGTI KLUBĄ.", "Kita")) == [twins.drafts[1], None]


def test_titles_of_rows_may_differ_a_little() -> None:
    twins = known(LONG, "Steigti klubą")
    assert twins.of(drafts(MISPRINT, "Steigti klubą")) == twins.drafts
    assert twins.of(drafts(MISPRINT, "Kita")) == [twins.drafts[0], None]


def test_a_point_or_a_card_is_another_one_where_a_letter_differs() -> None:
    assert known(LONG).of(drafts(MISPRINT)) == [None]


def test_where_figures_differ_measures_do() -> None:
    twins = known(f"{LONG} (A1)", f"{LONG}, I etapas")
    assert twins.of(drafts(f"{LONG} (A2)", f"{LONG}, II etapas")) == [None, None]
    assert twins.of(drafts(f"{MISPRINT} (A1)", "Kita")) == [twins.drafts[0], None]


def test_measures_that_differ_in_a_figure_stay_apart() -> None:
    points = [
        f"{n}. Organizuoti {level} lygio lietuvių kalbos kursus." for n, level in enumerate(("A1", "A2", "B1"), 1)
    ]
    assert len(understood("# PRIEMONĖS", *points).measures) == 3
    first = table(
        "Priemonė | Vykdytojas", "Rengti tautų dieną 2024 m. | A skyrius", "Rengti tautų dieną 2025 m. | B skyrius"
    )
    second = table(
        "Priemonė | Rodiklis", "Rengti tautų dieną 2026 m. | 100 svečių", "Rengti tautų dieną 2025 m. | 90 svečių"
    )
    assert marks(understood(first, second)) == [
        "Rengti tautų dieną 2024 m R", "Rengti tautų dieną 2025 m IR", "Rengti tautų dieną 2026 m I",
    ]  # fmt: skip


def test_among_very_many_only_the_same_words_are_found() -> None:
    twins = known(LONG, *map(str, range(MOST)))
    assert twins.of(drafts(MISPRINT, "7")) == [None, twins.drafts[8]]


def test_of_several_with_one_title_the_first_is_found() -> None:
    twins = known("Rengti kursus", "Rengti kursus")
    assert twins.of(drafts("Rengti kursus"))[0] is twins.drafts[0]


def test_where_none_of_many_titles_is_the_same_none_is_looked_for_among_those_alike() -> None:
    twins = known(LONG, "Steigti klubą")
    others = [f"Kita priemonė Nr. {number * 1111}" for number in range(MANY - 1)]
    assert twins.of(drafts(MISPRINT, *others)) == [None] * MANY
    assert twins.of(drafts(MISPRINT, "Steigti klubą", *others))[:2] == twins.drafts
