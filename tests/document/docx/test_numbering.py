"""The numbers that Word draws."""

from __future__ import annotations

import pytest

from tests.document.docx.builder import abstract, listed, lvl, num, p, paragraphs, style, styled, tbl, tc, texts, tr

POINTS = abstract(lvl(0, "%1."), lvl(1, "%1.%2."), lvl(2, "%1.%2.%3.")) + num()


def numbers(body: str, numbering: str = POINTS, styles: str = "") -> list[str | None]:
    return [paragraph.number for paragraph in paragraphs(body, numbering=numbering, styles=styles)]


def points(*levels: int, num_id: int = 1) -> str:
    return "".join(p("x", listed(level, num_id)) for level in levels)


def test_levels_count_and_restart() -> None:
    assert numbers(points(0, 1, 1, 2, 0, 1, 2)) == ["1.", "1.1.", "1.2.", "1.2.1.", "2.", "2.1.", "2.1.1."]


def test_paragraphs_between_do_not_matter_and_empty_ones_count() -> None:
    assert numbers(points(0) + p("x") + p("", listed()) + points(0)) == ["1.", None, "3."]


def test_a_level_that_was_skipped_shows_its_start() -> None:
    assert numbers(points(2, 0)) == ["1.1.1.", "1."]


def test_a_list_unknown_or_switched_off_has_no_numbers() -> None:
    assert numbers(points(0, num_id=7) + points(0, num_id=0) + points(8)) == [None, None, None]


@pytest.mark.parametrize(
    ("style", "value", "number"),
    [
        ("upperRoman", 1994, "MCMXCIV"),
        ("lowerRoman", 4, "iv"),
        ("upperLetter", 28, "BB"),
        ("lowerLetter", 3, "c"),
        ("decimalZero", 7, "07"),
        ("decimal", 0, "0"),
        ("upperRoman", 0, "0"),
        ("ordinal", 5, "5"),
        ("none", 1, None),
        ("bullet", 1, "•"),
    ],
)
def test_formats(style: str, value: int, number: str | None) -> None:
    assert numbers(points(0), abstract(lvl(0, "%1", style, start=value)) + num()) == [number]


def test_a_bullet_without_a_sign_is_none() -> None:
    assert numbers(points(0), abstract(lvl(0, "", "bullet")) + num()) == [None]


def test_a_custom_format_pads_to_its_samples() -> None:
    custom = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003"/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    level = f'<w:lvl w:ilvl="0"><w:start w:val="9"/>{custom}<w:lvlText w:val="%1"/></w:lvl>'
    assert numbers(points(0, 0), abstract(level) + num()) == ["009", "010"]


def test_words_around_the_number_and_legal_numbers() -> None:
    legal = abstract(lvl(0, "%1 SKYRIUS", "upperRoman"), lvl(1, "%1.%2.", more="<w:isLgl/>")) + num()
    assert numbers(points(0, 0, 1), legal) == ["I SKYRIUS", "II SKYRIUS", "2.1."]


def test_levels_without_a_number_of_their_own_leave_none_in_others() -> None:
    mixed = abstract(lvl(0, "%1."), lvl(1, "–", "bullet"), lvl(2, "%1.%2%3.")) + num()
    assert numbers(points(0, 1, 2), mixed) == ["1.", "•", "1.1."]


@pytest.mark.parametrize(
    ("restart", "expected"),
    [
        ("0", ["1.", "1.1.", "1.1.1.", "1.2.", "1.2.2.", "2.", "2.1.", "2.1.3."]),
        ("1", ["1.", "1.1.", "1.1.1.", "1.2.", "1.2.2.", "2.", "2.1.", "2.1.1."]),
    ],
)
def test_restart_rules(restart: str, expected: list[str]) -> None:
    third = lvl(2, "%1.%2.%3.", more=f'<w:lvlRestart w:val="{restart}"/>')
    rules = abstract(lvl(0, "%1."), lvl(1, "%1.%2."), third) + num()
    assert numbers(points(0, 1, 2, 1, 2, 0, 1, 2), rules) == expected


def test_lists_of_one_abstract_list_count_on_until_one_starts_anew() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists = POINTS + num(2) + num(3, overrides=override)
    body = points(0) + points(0, num_id=2) + points(0, 0, num_id=3) + points(0)
    assert numbers(body, lists) == ["1.", "2.", "5.", "6.", "7."]


def test_a_list_may_redefine_a_level() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{lvl(0, "%1)", "lowerLetter")}</w:lvlOverride>'
    assert numbers(points(0, num_id=2), POINTS + num(2, overrides=override)) == ["a)"]


# ── Numbers from styles ───────────────────────────────────────────────────────────────────────────────────────────────


def in_list(num_id: int | None = None, level: int | None = None) -> str:
    ilvl = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    of = "" if num_id is None else f'<w:numId w:val="{num_id}"/>'
    return f"<w:pPr><w:numPr>{ilvl}{of}</w:numPr></w:pPr>"


HEADINGS = (
    style("H1", in_list(1))
    + style("H2", in_list(1, 1))
    + style("Mano", based_on="H2")
    + style("H3", in_list(level=2), based_on="H1")
    + style("Be", in_list(0), based_on="H1")
)


def test_numbers_through_styles_and_what_they_are_based_on() -> None:
    body = "".join(p("x", styled(name)) for name in ("H1", "H2", "Mano", "H3", "Be", "H1"))
    assert numbers(body, styles=HEADINGS) == ["1.", "1.1.", "1.2.", "1.2.1.", None, "2."]


def test_a_level_linked_to_a_style_holds_for_it() -> None:
    linked = (
        abstract(lvl(0, "%1.", more='<w:pStyle w:val="A"/>'), lvl(1, "%1.%2.", more='<w:pStyle w:val="B"/>')) + num()
    )
    styles = style("A", in_list(1)) + style("B", in_list(1))
    assert numbers(p("x", styled("A")) + p("x", styled("B")), linked, styles) == ["1.", "1.1."]


def test_direct_formatting_wins_over_the_style() -> None:
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    deeper = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    body = p("x", styled("H1")) + p("x", styled("H1") + off) + p("x", styled("H1") + deeper)
    assert numbers(body, styles=HEADINGS) == ["1.", None, "1.1."]


def test_a_list_that_links_to_a_list_style() -> None:
    lists = (
        abstract(number=5, more='<w:numStyleLink w:val="Punktai"/>')
        + abstract(lvl(0, "%1)"), number=6, more='<w:styleLink w:val="Punktai"/>')
        + num(1, 5)
        + num(2, 6)
    )
    assert numbers(points(0, 0), lists, style("Punktai", in_list(2), kind="numbering")) == ["1)", "2)"]


# ── Numbers in cells ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_cells_show_their_numbers() -> None:
    rows = [tr(tc(p("", listed())), tc(p("Organizuoti", listed(1))), tc(p("", styled("H1")))) for _ in range(2)]
    assert texts(tbl(*rows), numbering=POINTS, styles=HEADINGS) == [
        "1. | 1.1. Organizuoti | 2.",
        "3. | 3.1. Organizuoti | 4.",
    ]


def test_an_empty_bullet_is_no_text() -> None:
    bullets = abstract(lvl(0, "–", "bullet")) + num()
    assert texts(tbl(tr(tc(p("", listed())), tc(p("a", listed()) + p("b", listed())))), numbering=bullets) == [
        " | • a\n• b"
    ]


def test_where_a_paragraph_begins_it_says_itself_or_its_list_does() -> None:
    def indented(left: int) -> str:
        return f'<w:pPr><w:ind w:left="{left}"/></w:pPr>'

    levels = (lvl(0, "•", "bullet", indented(720)), lvl(1, "o", "bullet", indented(1440)))
    bullets = abstract(*levels) + num()
    body = p("a", listed(0)) + p("b", listed(1)) + p("c", '<w:ind w:start="200"/>') + p("d")
    assert [paragraph.left for paragraph in paragraphs(body, numbering=bullets)] == [36, 72, 10, 0]
