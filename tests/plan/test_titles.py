from plan_assessor.document.model import Place
from plan_assessor.plan.draft import MeasureDraft
from plan_assessor.plan.titles import MANY, MOST, Titles


def drafts(*titles: str) -> list[MeasureDraft]:
    return [MeasureDraft(title, Place(), 0) for title in titles]


def known(*titles: str) -> Titles:
    made = Titles()
    for draft in drafts(*titles):
        made.add(draft)
    return made


def test_a_title_is_found_whatever_its_case_and_punctuation() -> None:
    titles = known("Rengti kalbos kursus", "Steigti klubą")
    assert titles.twins(drafts("STEIGTI KLUBĄ.", "Kita")) == [titles.drafts[1], None]


def test_titles_may_differ_a_little() -> None:
    titles = known("Rengti lietuvių kalbos kursus suaugusiesiems", "Steigti klubą")
    misprint = "Rengti lietuvių kalbos kursus suagusiesiems"
    assert titles.twins(drafts(misprint, "Steigti klubą")) == titles.drafts
    assert titles.twins(drafts(misprint, "Kita")) == [titles.drafts[0], None]


def test_among_very_many_only_the_same_words_are_found() -> None:
    titles = known("Rengti lietuvių kalbos kursus suaugusiesiems", *map(str, range(MOST)))
    misprint = "Rengti lietuvių kalbos kursus suagusiesiems"
    assert titles.twins(drafts(misprint, "7")) == [None, titles.drafts[8]]


def test_of_several_with_one_title_the_first_is_found() -> None:
    titles = known("Rengti kursus", "Rengti kursus")
    assert titles.twins(drafts("Rengti kursus"))[0] is titles.drafts[0]


def test_where_none_of_many_titles_is_the_same_none_is_looked_for_among_those_alike() -> None:
    titles = known("Rengti lietuvių kalbos kursus suaugusiesiems", "Steigti klubą")
    misprint = "Rengti lietuvių kalbos kursus suagusiesiems"
    others = [f"Kita priemonė Nr. {number * 1111}" for number in range(MANY - 1)]
    assert titles.twins(drafts(misprint, *others)) == [None] * MANY
    assert titles.twins(drafts(misprint, "Steigti klubą", *others))[:2] == titles.drafts
