"""Cards each of which is a box of its own."""

from tests.plan.reading import kinds, marks, table, understood

HEADING = "# Priemonės"


def box(name: str, body: str) -> str:
    return f"{name}/Arbata ir vadovėliai ant stalo, be registracijos./Imasi: {body}"


def test_frames_with_the_same_label_are_cards() -> None:
    plan = understood(
        HEADING,
        table(box("Kalbos vakarai bibliotekoje", "Utenos viešoji biblioteka")),
        table(box("Kaimynų sriubos šventė", "Utenos kultūros centras")),
        table(box("Vertėjas priimamajame", "Bendrasis skyrius")),
    )
    assert marks(plan) == ["Kalbos vakarai bibliotekoje R", "Kaimynų sriubos šventė R", "Vertėjas priimamajame R"]


def test_a_frame_of_one_line_stands_over_the_cards_below_it() -> None:
    plan = understood(
        HEADING,
        table("2025 metai: sausis–birželis"),
        table(f"1/stotelė | {box('Kalbos vakarai bibliotekoje', 'Utenos viešoji biblioteka')}"),
        table(f"2/stotelė | {box('Kaimynų sriubos šventė', 'Utenos kultūros centras')}"),
        table("2025 metai: liepa–gruodis"),
        table(f"3/stotelė | {box('Vertėjas priimamajame', 'Bendrasis skyrius')}"),
    )
    assert marks(plan) == ["Kalbos vakarai bibliotekoje RT", "Kaimynų sriubos šventė RT", "Vertėjas priimamajame RT"]
    assert [measure.timeline.quote for measure in plan.measures if measure.timeline] == [
        "2025 metai: sausis–birželis",
        "2025 metai: sausis–birželis",
        "2025 metai: liepa–gruodis",
    ]


def test_boxes_of_which_two_follow_in_one_table() -> None:
    plan = understood(
        HEADING,
        table(f"1 stotelė | {box('Kalbos vakarai bibliotekoje', 'Utenos viešoji biblioteka')}"),
        table(
            f"2 stotelė | {box('Kaimynų sriubos šventė', 'Utenos kultūros centras')}",
            f"3 stotelė | {box('Vertėjas priimamajame', 'Bendrasis skyrius')}",
        ),
    )
    assert marks(plan) == ["Kalbos vakarai bibliotekoje R", "Kaimynų sriubos šventė R", "Vertėjas priimamajame R"]


def test_two_frames_are_no_cards_by_their_shape_alone() -> None:
    plan = understood(
        table("Skaičių kampelis/Mieste gyveno: 2 304 užsieniečiai"),
        table("Kas toliau/Mieste gyveno: daug žmonių"),
    )
    assert not plan.measures


def test_a_number_beside_a_name_over_what_is_said_of_it() -> None:
    plan = understood(
        HEADING,
        table("1 | Kalbos vakarai bibliotekoje", "Arbata ir vadovėliai./Imasi: Utenos viešoji biblioteka | <"),
        table(
            "2 | Kaimynų sriubos šventė",
            "Katilas ant laužo./Imasi: Utenos kultūros centras | <",
            "3 | Vertėjas priimamajame",
            "Kas rytą./Imasi: Bendrasis skyrius | <",
        ),
    )
    assert marks(plan) == ["Kalbos vakarai bibliotekoje R", "Kaimynų sriubos šventė R", "Vertėjas priimamajame R"]


def test_a_frame_around_the_goal_is_read_as_text() -> None:
    plan = understood(table("MŪSŲ TIKSLAS/Padėti užsieniečiams įsikurti."), table("PRINCIPAI/Pagarba."))
    assert "stated" in kinds(plan, "goal")


def test_what_only_counts_cards_is_no_name() -> None:
    plan = understood(
        HEADING,
        *(
            table(
                f"{n} kortelė | <",
                f"{name} | <",
                f"Kas imasi | {body}",
                "Kada | 2025 m.",
                "Iš ko pamatysime | 5 kartai",
            )
            for n, name, body in (
                (1, "Rengti kalbos vakarus", "Biblioteka"),
                (2, "Leisti atmintinę", "Bendrasis skyrius"),
                (3, "Steigti kaimynų klubą", "Kultūros centras"),
            )
        ),
    )
    assert marks(plan) == ["Rengti kalbos vakarus IRT", "Leisti atmintinę IRT", "Steigti kaimynų klubą IRT"]


def test_a_table_in_whose_cells_cards_stand_is_none_of_measures() -> None:
    cards = [
        (f"{n} kortelė", name, (("Kas imasi", body), ("Kada", "2025 m."), ("Iš ko pamatysime", "5 kartai")))
        for n, name, body in (
            (1, "Rengti kalbos vakarus", "Biblioteka"),
            (2, "Leisti atmintinę", "Bendrasis skyrius"),
            (3, "Steigti kaimynų klubą", "Kultūros centras"),
        )
    ]
    around = table(
        " | ".join(f"{n}/{name}/" + "/".join(f"{label}\t{said}" for label, said in rows) for n, name, rows in cards)
    )
    inner = [table(f"{n} | <", f"{name} | <", *(f"{a} | {b}" for a, b in rows)) for n, name, rows in cards]
    plan = understood(HEADING, around, *inner)
    assert marks(plan) == ["Rengti kalbos vakarus IRT", "Leisti atmintinę IRT", "Steigti kaimynų klubą IRT"]
