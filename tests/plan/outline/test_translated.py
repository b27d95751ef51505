"""Plans in two languages: what stands in the other alphabet says the same again."""

from plan_assessor.plan.outline.translated import in_one_alphabet
from tests.plan.reading import kinds, marks, table, understood


def test_measures_beside_their_translation_count_once() -> None:
    plan = understood(
        table(
            "Priemonė | Vykdytojas | Захід | Виконавець",
            "Rengti lietuvių kalbos kursus | Švietimo centras | Навчати литовської мови | Освітній центр",
            "Išleisti atmintinę ukrainiečių kalba | Administracija | Видати пам’ятку | Адміністрація",
            "Skirti kultūrinį tarpininką | Seniūnija | Призначити посередника | Староство",
        )
    )
    assert marks(plan) == [
        "Rengti lietuvių kalbos kursus R",
        "Išleisti atmintinę ukrainiečių kalba R",
        "Skirti kultūrinį tarpininką R",
    ]


def test_text_beside_its_translation_is_text() -> None:
    plan = understood(
        table("Tikslas – padėti užsieniečiams įsikurti. | Мета – допомогти іноземцям."),
        table("Planas skirtas Ukrainos karo pabėgėliams. | План призначений для біженців."),
    )
    assert kinds(plan, "goal") == {"stated"}
    assert "specific" in kinds(plan, "target_groups")


def test_merged_cells_keep_what_is_left_of_them() -> None:
    (left,) = in_one_alphabet(table("Kursai | < | Курси", "A | B | Б а б"))
    assert [(cell.text, cell.column, cell.columns) for cell in left.cells] == [
        ("Kursai", 0, 2),
        ("A", 0, 1),
        ("B", 1, 1),
    ]


def test_tables_in_one_alphabet_stay_as_they_are() -> None:
    for each in (table("Kursai | 5 | –", "Žirgai | 7 |"), table("Курси | Біб", "Мова | Вів")):
        assert list(in_one_alphabet(each)) == [each]
