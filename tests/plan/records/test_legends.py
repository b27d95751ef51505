"""Labels that a document shortens to letters, or parts from what they name by a sign of its own."""

from plan_assessor.plan.records.legends import legend_of
from tests.plan.reading import LEXICON, kinds, marks, table, understood, written

CARDS = (
    "1. Rengti kalbos kursus/v Švietimo skyrius/p 4 tūkst. Eur (SB)/k 40 dalyvių/l 2025 m. ruduo"
    "| 2. Pasamdyti vertėją/v Bendrasis skyrius/p lėšų nereikia/k 100 pokalbių/l –",
    "3. Surengti tautų šventę/v Kultūros centras/p 2 tūkst. Eur (SB)/k 300 svečių/l nuo rugsėjo 1 d."
    "| 4. Lydėti šeimas į įstaigas/v Socialinių paslaugų centras/p 1 tūkst. Eur/k 20 šeimų/l 2026 m.",
)
LEGEND = "Raidės reiškia: v – kas vykdo; p – kiek kainuos; k – koks rodiklis; l – kada."


def test_letters_explained_once_are_labels_in_cards() -> None:
    assert marks(understood(LEGEND, table(*CARDS))) == [
        "Rengti kalbos kursus IRTF",
        "Pasamdyti vertėją IRF",
        "Surengti tautų šventę IRTF",
        "Lydėti šeimas į įstaigas IRTF",
    ]


def test_letters_in_the_lines_of_a_list() -> None:
    plan = written(
        """
> UŽSIENIEČIŲ INTEGRACIJOS PLANAS

V – vykdytojas, T – terminas, L – lėšos.

# Priemonės

1. Rengti kalbos kursus

V: Švietimo skyrius; T: 2025 m.; L: SB

2. Surengti tautų šventę

V: Kultūros centras; T: 2026 m.; L: SB
"""
    )
    assert marks(plan) == ["Rengti kalbos kursus RTF", "Surengti tautų šventę RTF"]


def test_a_sign_stands_between_label_and_words() -> None:
    plan = written(
        """
> UŽSIENIEČIŲ INTEGRACIJOS PLANAS

**► Rengti kalbos kursus**

Imasi ▪ Švietimo skyrius

Metas ▪ 2025 m. ruduo

Kaina ▪ 2 000 Eur, savivaldybės biudžetas

**► Surengti tautų šventę**

Imasi ▪ Kultūros centras

Metas ▪ 2026 m. gegužė

Kaina ▪ dar skaičiuojama
"""
    )
    assert marks(plan) == ["Rengti kalbos kursus RTF", "Surengti tautų šventę RT"]


def test_a_chapter_of_a_host_says_whom_it_is_for() -> None:
    plan = written(
        """
> ZARASŲ RAJONO BENDRUOMENIŲ STIPRINIMO PROGRAMA

Programos tikslas – stiprios kaimo bendruomenės.

**Nauji kaimynai**

Šis skyrius skirtas trečiųjų šalių piliečiams.

Skyriaus uždavinys – suartinti vietos bendruomenes ir užsieniečius.
"""
    )
    assert plan.hosted
    assert "specific" in kinds(plan, "target_groups")
    assert not kinds(plan, "responsible")


def test_a_chapter_after_the_fields_of_a_record_is_none_of_it() -> None:
    plan = written(
        """
> ZARASŲ RAJONO BENDRUOMENIŲ STIPRINIMO PROGRAMA

Programos tikslas – stiprios kaimo bendruomenės.

**SENOLIAI**

- Lankyti vienišus senolius

Kas daro: Socialinių paslaugų centras

Kada: nuolat

**NAUJI KAIMYNAI**

Skyriaus uždavinys – suartinti vietos bendruomenes ir užsieniečius.

- Kviesti užsieniečius į kalbos vakarus

Kas daro: Viešoji biblioteka

Kada: 2026 m.

- Surengti užsieniečių šventę

Kas daro: Kultūros centras

Kada: 2026 m. gegužė
"""
    )
    assert marks(plan) == ["Kviesti užsieniečius į kalbos vakarus RT", "Surengti užsieniečių šventę RT"]


def test_a_sign_among_words_that_a_legend_explains() -> None:
    plan = understood(
        "Žymėjimas: vykdo – kas atlieka darbą; kada – terminas; € – pinigai; matas – rodiklis.",
        "# Priemonių sąrašas",
        "1. Vežti užsieniečius pas gydytojus; vykdo: Socialinių paslaugų centras; kada: 2026 m.; €: 3 200, SB; matas: 60 kelionių",
        "2. Skiepyti atvykusius vaikus; vykdo: Sveikatos centras; kada: –; €: PSDF; matas: 90 proc. vaikų",
    )
    assert marks(plan) == ["Vežti užsieniečius pas gydytojus IRTF", "Skiepyti atvykusius vaikus IRF"]


def test_abbreviations_are_no_legend_of_fields() -> None:
    texts = ["SPS – Socialinės paramos skyrius; terminas – iki kada; kaina – lėšos."]
    assert legend_of(texts, LEXICON) is None
