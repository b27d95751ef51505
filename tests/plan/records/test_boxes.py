"""Cards each of which is a box of its own."""

from tests.plan.reading import marks, table, understood

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
