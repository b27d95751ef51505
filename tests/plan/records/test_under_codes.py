"""Rows without a code that tell of the coded one above them (programmes of strategic plans)."""

from tests.plan.reading import HOST, marks, table, understood

HEADER = "Kodas | Uždavinys, priemonė, lėšų šaltinis, rodiklis | Mato vnt. | 2025 | 2026"
COURSES = ("06-01-01 | Kalbos kursai užsieniečiams | tūkst. Eur | 15,5 | 16,0",)
PAID = (" | SB | tūkst. Eur | 4,0 | 4,0", " | KPP | tūkst. Eur | 11,5 | 12,0")
MEASURED = (" | Rodiklis: kursus baigę asmenys | asm. | 40 | 45",)
HELPERS = (
    "06-01-02 | Mokytojų padėjėjai užsieniečių vaikams | tūkst. Eur | 38,4 | 40,1",
    " | VB | tūkst. Eur | 38,4 | 40,1",
    " | Rodiklis: etatai | vnt. | 3 | 3",
)
TASK = "06-01 uždavinys. Sudaryti sąlygas mokytis | < | < | < | <"


def test_sources_and_indicators_are_of_the_coded_row_above_them() -> None:
    plan = understood("# 06 programa", table(HEADER, TASK, *COURSES, *PAID, *MEASURED, *HELPERS), title=HOST)
    assert marks(plan) == ["Kalbos kursai užsieniečiams ITF", "Mokytojų padėjėjai užsieniečių vaikams ITF"]
    first, second = (measure.funding for measure in plan.measures)
    assert first
    assert first.quote.startswith("SB")
    assert "KPP" in first.quote
    assert second
    assert "VB" in second.quote


def test_tables_of_several_programmes_with_one_header_are_read_alike() -> None:
    roads = table(HEADER, "03-01-01 | Žvyrkelių asfaltavimas | tūkst. Eur | 915,0 | 880,0", *PAID, *MEASURED)
    own = table(HEADER, *COURSES, *PAID, *MEASURED)
    plan = understood("# 03 programa", roads, "# 06 programa. Užsieniečių įtrauktis", own, title=HOST)
    assert marks(plan) == ["Kalbos kursai užsieniečiams ITF"]


def test_one_such_row_may_be_anything() -> None:
    plan = understood("# 06 programa", table(HEADER, *COURSES, *PAID[:1], HELPERS[0]), title=HOST)
    assert "Kalbos kursai užsieniečiams" in marks(plan)[0]
