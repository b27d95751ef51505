"""Tables within the cells of others: measures of a direction that stands beside them, merged over all."""

from tests.plan.reading import kinds, marks, table, understood

HEADER = "Veiksmas | Kam | Kas daro | Kada | Pinigai | Ženklas, kad pavyko"


def test_a_group_merged_over_header_and_rows() -> None:
    plan = understood(
        table(
            "Tikslas | Atvykusiems žmonėms sudaryti sąlygas gyventi drauge | < | < | < | < | <",
            f"Kryptis „Kalba“ | {HEADER}",
            "^ | Atvežti kalbos mokytoją | ukrainiečiams | Švietimo skyrius | 2024 m. | 7 800 Eur, SB | 36 žmonės",
            "^ | Nupirkti žodynų | mokiniams | Švietimo pagalbos tarnyba | 2024 m. | | 200 knygų",
            f"Kryptis „Kaimynai“ | {HEADER}",
            "^ | Surengti lėlių teatro dirbtuves | mamoms | Kultūros centras | 2024 m. | | 12 dirbtuvių",
        )
    )
    assert marks(plan) == [
        "Atvežti kalbos mokytoją IRTF",
        "Nupirkti žodynų IRT",
        "Surengti lėlių teatro dirbtuves IRT",
    ]


def test_a_table_within_a_cell_states_nothing_of_the_plan() -> None:
    inner = f"{HEADER}\n{'Atvežti mokytoją | ukrainiečiams | Švietimo skyrius | 2024 m. | SB | 36 žmonės'}"
    outer = table("Kryptis „Kalba“ | X", "Kryptis „Kaimynai“ | Y")
    cells = [
        cell.model_copy(update={"text": inner.replace(" | ", "\t")}) if cell.text in "XY" else cell
        for cell in outer.cells
    ]
    grid = ((cells[0], cells[1]), (cells[2], cells[3]))
    rows = inner.split("\n")
    plan = understood(outer.model_copy(update={"grid": grid}), table(*rows, rows[-1].replace("mokytoją", "vertėją")))
    assert "specific" not in kinds(plan, "target_groups")
    assert not kinds(plan, "responsible")


def test_a_cell_beside_a_table_within_a_cell_says_who_does_all_of_it() -> None:
    rows = ("Ką darysime | Kada", "Išleisti vadovą | 2025 m.", "Skirti pašalpas | kasmet", "Rengti kursus | 2026 m.")
    outer = table("A kryptis/Visas krypties priemones vykdo Utenos kultūros centras | X", "B kryptis | Y")
    inner = "\n".join(rows).replace(" | ", "\t")
    grid = tuple(
        tuple(cell.model_copy(update={"text": inner}) if cell.text == "X" else cell for cell in row)
        for row in outer.grid
    )
    plan = understood("# Priemonės", outer.model_copy(update={"grid": grid}), table(*rows))
    assert marks(plan) == ["Išleisti vadovą RT", "Skirti pašalpas RT", "Rengti kursus RT"]
    assert "named" not in kinds(plan, "responsible")
