"""Frames around text are read as the captions and lines that they are."""

from plan_assessor.plan.outline.frames import lines_in_frames
from tests.plan.reading import LEXICON, kinds, marks, table, understood

CANVAS = table(
    "Su kuo kartu/• Parapija/• Klubas „Malva“ | Tikslas/Užsieniečiai Utenoje gyvena savarankiškai, dirba ir jaučiasi saugūs"
    " | Tikslinės grupės/• karo pabėgėliai iš Ukrainos/• darbuotojai iš trečiųjų šalių",
    "Lėšos/Priemonės bus apmokamos iš savivaldybės biudžeto. | < | <",
    "Laikas/Plano priemonės įgyvendinamos 2026–2029 metais. | < | <",
)
SWOT = table("Stiprybės/• Dirba biblioteka/• Yra savanorių | Silpnybės/• Trūksta vertėjų/• Trūksta būsto")


def lines(*rows: str) -> list[str]:
    return [paragraph.text for paragraph in lines_in_frames(table(*rows), LEXICON)]


def test_each_frame_speaks_for_itself() -> None:
    plan = understood(CANVAS)
    assert kinds(plan, "goal") >= {"stated"}
    assert kinds(plan, "target_groups") >= {"specific"}
    assert kinds(plan, "funding") == {"sources"}
    assert kinds(plan, "timeline") == {"stated"}


def test_strengths_and_weaknesses_stay_a_table() -> None:
    assert not lines_in_frames(SWOT, LEXICON)


def test_cards_and_grids_are_no_frames() -> None:
    assert not lines("Kalbos kursai/Vykdo: biblioteka/Kada: 2025 m. | Klubas/Vykdo: muziejus/Kada: 2026 m.")
    assert not lines("Priemonė | Vykdytojas", "Kalbos kursai/vakarais | Biblioteka/skyrius")
    assert not lines("1 stotelė | Kalbos vakarai/Arbata ant stalo./Imasi: biblioteka")


def test_slides_with_one_measure_each() -> None:
    notes = "/".join(["_" * 20] * 4)
    slides = [
        table(f"Priemonė {n} iš 3/{name}/• {who}/• {when}/Utenos rajonas | {notes}")
        for n, (name, who, when) in enumerate(
            (
                ("Kalbos kursai dirbantiems", "Vykdo: Utenos biblioteka", "Nuo 2026 m. rugsėjo"),
                ("Pokalbių klubas prie ežero", "Utenos muziejus", "2026 m. vasara"),
                ("Vertėja priimamajame kasdien", "Socialinės paramos skyrius", "2027 m. I pusmetis"),
            ),
            start=1,
        )
    ]
    assert marks(understood("# Priemonės", *slides)) == [
        "Kalbos kursai dirbantiems RT",
        "Pokalbių klubas prie ežero RT",
        "Vertėja priimamajame kasdien RT",
    ]


def test_quadrants_whose_caption_is_the_term() -> None:
    plan = understood(
        "# Kalba ir mokykla",
        table(
            " | SKUBU | NESKUBU",
            "SVARBU | I. Padaryti iki 2026 m. kovo 31 d./▪ Atidaryti kalbos grupę/▪ Parengti frazių knygelę"
            " | II. Padaryti iki 2026 m. gruodžio 31 d./▪ Apmokyti klasių vadovus/▪ Surinkti savanorių būrį",
            "MAŽIAU SVARBU | III. Padaryti iki 2026 m. birželio 30 d./▪ Perrašyti priėmimo taisykles"
            " | IV. Padaryti 2027 m./▪ Surengti skaitovų konkursą",
        ),
    )
    assert marks(plan) == [
        "Atidaryti kalbos grupę T", "Parengti frazių knygelę T", "Apmokyti klasių vadovus T", "Surinkti savanorių būrį T",
        "Perrašyti priėmimo taisykles T", "Surengti skaitovų konkursą T",
    ]  # fmt: skip


def test_a_frame_around_a_page_is_taken_apart() -> None:
    page = (
        "UŽSIENIEČIŲ INTEGRACIJOS UTENOS RAJONE VEIKSMŲ LENTELĖ/Tikslas: padėti užsieniečiams įsikurti rajone./"
        "Grupės: užsieniečiai, gavę apsaugą./Trukmė: 2026–2027 m./Lėšos: savivaldybės biudžetas."
    )
    plan = understood(
        table(page), table("Nr. | Priemonė | Kas", "1 | Rengti kalbos kursus | Biblioteka"), title="Utena"
    )
    assert kinds(plan, "goal") == {"stated"}
    assert marks(plan) == ["Rengti kalbos kursus R"]
