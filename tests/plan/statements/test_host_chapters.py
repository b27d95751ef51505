"""Who a chapter of a host document is for does not make the document one on the subject; what may look empty and is none."""

import pytest

from plan_assessor.document.model import Table
from plan_assessor.plan.sentences import is_empty
from tests.plan.reading import HOST as TITLE
from tests.plan.reading import LEXICON, kinds, marks, table, understood, written

HOST = """
> ZARASŲ RAJONO GYVENTOJŲ GEROVĖS STRATEGIJA

# 1. Senjorai

1.1. Įsteigti dienos centrą. Vykdo Socialinių paslaugų centras, 2025 m.

1.2. Plėsti pagalbą namuose. Vykdo Socialinių paslaugų centras, 2026 m.

1.3. Pirkti neįgaliųjų vežimėlius. Vykdo Socialinių paslaugų centras, 2026 m.

# 2. Atvykusieji iš užsienio

2.1. Kam skirtas šis skyrius: iš trečiųjų šalių atvykusiems darbuotojams.

2.2. Uždavinys: gerinti užsieniečių integraciją.
"""


def test_a_question_of_a_chapter_does_not_name_the_document() -> None:
    plan = written(HOST)
    assert plan.hosted
    assert marks(plan) == []
    assert kinds(plan, "target_groups") >= {"specific"}


def test_an_action_on_what_is_to_be_made_clearer_is_no_placeholder() -> None:
    assert is_empty("patikslinti vėliau", LEXICON)
    assert not is_empty("Patikslinti, kaip įstaigos viena kitai perduoda žinias", LEXICON)


def test_measures_of_success_of_the_whole_plan() -> None:
    plan = written(
        """
> UŽSIENIEČIŲ INTEGRACIJOS PLANAS

**Viso plano matai**

- lietuviškai kalba 150 suaugusiųjų;
- darbą turi 70 proc. šeimų.
"""
    )
    assert kinds(plan, "indicators") == {"plan_level"}


def test_what_was_settled_may_hold_for_all() -> None:
    plan = written(
        """
> UŽSIENIEČIŲ INTEGRACIJOS PLANAS

1. Sutarta: kursai vyks mokyklose.

2. Sutarta: apie kursus skelbiama svetainėje.

3. Sutarta: plano darbus koordinuoja Socialinės paramos skyrius.
"""
    )
    assert kinds(plan, "responsible") == {"coordination"}


TASKS = """
> ZARASŲ RAJONO STRATEGINIS PLĖTROS PLANAS

# 2 tikslas. Sveika bendruomenė

| Uždavinys | Priemonė | Vykdytojas |
|---|---|---|
| 2.1. Gerinti sveikatą | Plėsti dviračių takus | Ūkio skyrius |
| 2.2. Didinti mokymosi pasirinkimą | Atnaujinti laboratorijas | Švietimo skyrius |

2.3 uždavinys. Palengvinti užsieniečių įsiliejimą į rajono kaimynystę.
"""


def test_a_chapter_with_tasks_in_its_table_is_not_on_the_subject_of_one_of_them() -> None:
    assert marks(written(TASKS)) == []


def test_a_caption_says_for_whom_its_table_is() -> None:
    def rows(*names: str) -> Table:
        return table("Veiksmas | Kas atlieka", *(f"{name} | Sveikatos biuras" for name in names))

    plan = understood(
        "1 lentelė. Mokiniams", rows("Dantų patikros diena", "Paskaitos apie rūkymą"),
        "2 lentelė. Užsieniečiams, gyvenantiems Utenoje", rows("Nemokami tyrimai", "Slaugytojų seminaras"),
        title=TITLE,
    )  # fmt: skip
    assert [measure.title for measure in plan.measures] == ["Nemokami tyrimai", "Slaugytojų seminaras"]


@pytest.mark.parametrize(
    ("title", "opening", "unclear"),
    [
        ("UTENOS RAJONO BENDRUOMENIŲ VEIKSMŲ PLANAS", "Kaimuose apsigyveno 63 užsieniečiai. Jie ateina retai.", True),
        ("UTENOS RAJONO BENDRUOMENIŲ VEIKSMŲ PLANAS", "Kaimuose veikia 63 bendruomenės. Jos susitinka.", False),
        ("UTENOS RAJONO STRATEGINIS VEIKLOS PLANAS", "Rajone gyvena 63 užsieniečiai. Jų daugėja.", False),
    ],
)
def test_who_opens_with_the_subject_may_be_no_host(title: str, opening: str, *, unclear: bool) -> None:
    plan = understood(opening, "# Veiksmai", "1. Kepti duoną.", "2. Statyti pavėsinę.", title=title)
    assert any(one.why.code == "scope_unclear" for one in plan.otherwise) == unclear
