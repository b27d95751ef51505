"""Values are read as they are shown."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plan_assessor.document.sheets.shown import shown


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (None, "General", ""),
        ("1.1.", "General", "1.1."),
        (2024, "General", "2024"),
        (12500.5, "General", "12500,5"),
        (0.1 + 0.2, "General", "0,3"),
        (1e20, "General", "100000000000000000000"),
        (12500.5, "#,##0.00", "12 500,50"),
        (2.675, "0.00", "2,68"),
        (7, "00", "07"),
        (0.5, "#.##", ",5"),
        (3, "0.##", "3"),
        (0.125, "0%", "13%"),
        (0.125, "0.0%", "12,5%"),
        (1234567, "#,##0,", "1 235"),
        (12500, '#,##0 "Eur"', "12 500 Eur"),
        (12500, "#,##0.00 [$€-427]", "12 500,00 €"),
        (12500, r"#,##0\ \€", "12 500 €"),
        (0, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "-"),
        (-5, "0;[Red]-0", "-5"),
        (-5, "0", "-5"),
        (3, "@", "3"),
        (12345.678, "0.00E+00", "12345,678"),
        (datetime(2024, 3, 1), "yyyy-mm-dd", "2024-03-01"),
        (datetime(2024, 3, 1), "yyyy.m.d", "2024.3.1"),
        (datetime(2024, 3, 1), r"yyyy\-mm\-dd", "2024-03-01"),
        (datetime(2024, 3, 1), "mm-dd-yy", "2024-03-01"),
        (datetime(2024, 3, 1), "[$-427]yyyy mmmm", "2024-03"),
        (datetime(2024, 3, 1), '[$-427]yyyy "m." mmmm d "d.";@', "2024-03-01"),
        (datetime(2024, 3, 1), "yyyy", "2024"),
        (date(2024, 3, 1), "dd/mm/yy", "01/03/24"),
        (datetime(2024, 3, 1, 9, 30), "h:mm", "09:30"),
        (time(9, 30), "h:mm", "09:30"),
        (timedelta(hours=26), "[h]:mm", "26:00"),
    ],
)
def test_a_value_is_shown_by_its_format(value: object, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


@given(
    st.floats() | st.integers() | st.datetimes() | st.text(),
    st.text(alphabet='0#?,.;%"\\[]$€yYmMdDhs_*-/ E+@a', max_size=20),
)
def test_any_format_shows_something_or_nothing(value: object, number_format: str) -> None:
    assert isinstance(shown(value, number_format), str)
