"""Days as people type them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.spreadsheets.cells.dates import (
    DayFault,
    DayOrder,
    day_in,
    read_day,
    read_expiry,
    settle_order,
)

DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
MARCH_6 = date(2022, 3, 6)


@pytest.mark.parametrize(
    "cell",
    [
        MARCH_6, datetime(2022, 3, 6, 10, 5), 44626, 44626.5, "44626", "2022-03-06",  # noqa: DTZ001
        "2022-03-06 10:05:00", "20220306", "06.03.2022",
        "6.3.22", "6/3/2022", "6 March 2022", "March 6th, 2022", "Sun 6 Mar 2022", "6 березня 2022 р.",
        "6 marca 2022 r.",
        "6 сакавіка 2022", "6 марта 2022 г.", "6-Mar-22",
    ],
)  # fmt: skip
def test_days(cell: object) -> None:
    assert read_day(cell, DayOrder()) == MARCH_6


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Stan na 14.03.2022", date(2022, 3, 14)), ("Drop-off, Saturday 7 March 2026", date(2026, 3, 7)),
        ("Week of 3/15/2026", date(2026, 3, 15)), ("Week of 3/5/2026", None), ("Phone 44626", None),
        ("Spring 2026", None),
    ],
)  # fmt: skip
def test_the_day_in_a_title_is_read_when_it_is_clear(title: str, day: date | None) -> None:
    assert day_in(title) == day


@pytest.mark.parametrize(
    ("cell", "fault"),
    [("31.02.2022", "no such day"), ("2022-13-01", "no such day"), ("soon", "unclear"), ("3/14", "unclear")],
)
def test_no_days(cell: str, fault: str) -> None:
    assert read_day(cell, DayOrder()) == DayFault(fault)


@pytest.mark.parametrize(
    ("cell", "last"),
    [
        ("05/2024", date(2024, 5, 31)), ("12/24", date(2024, 12, 31)), ("02.2024", date(2024, 2, 29)),
        ("2024-05", date(2024, 5, 31)),
        ("May 2024", date(2024, 5, 31)), ("травень 2024", date(2024, 5, 31)),
        ("maj 2024 r.", date(2024, 5, 31)), ("Dec-24", date(2024, 12, 31)),
        (2025, date(2025, 12, 31)), ("exp 05/2024", date(2024, 5, 31)), ("до 05.2024", date(2024, 5, 31)),
        ("31.12.2024", date(2024, 12, 31)), ("V 2024", date(2024, 5, 31)), ("XII.2024", date(2024, 12, 31)),
        ("ІІ/24", date(2024, 2, 29)), ("BBE: MAR 2024", date(2024, 3, 31)),
        ("до кінця травня 2024", date(2024, 5, 31)), ("best before end 2024", date(2024, 12, 31)),
        ("best before 12 May 2024", date(2024, 5, 12)), ("'05/24", date(2024, 5, 31)),
    ],
)  # fmt: skip
def test_an_expiry_month_ends_with_its_last_day(cell: object, last: date) -> None:
    assert read_expiry(cell, DayOrder()) == last


@pytest.mark.parametrize(
    ("column", "month_first", "clear"),
    [
        (["3/5/2022", "3/15/2022"], True, True),
        (["3/5/2022", "15/3/2022"], False, True),
        (["3/5/2022", date(2022, 3, 4), date(2022, 3, 9)], True, True),
        (["3/5/2022", date(2022, 5, 1), date(2022, 5, 9)], False, True),
        (["3/5/2022", "4/5/2022"], False, False),
        (["3/5/2022", "3/6/2022", "3/7/2022"], True, False),
        (["5/5/2022"], False, True),
    ],
)
def test_the_column_settles_the_order(column: list[object], month_first: bool, clear: bool) -> None:
    order = settle_order(column)
    assert ("/" in order.month_first, order.unclear == "") == (month_first, clear)


def test_points_are_day_first_beside_american_slashes() -> None:
    order = settle_order(["3/25/2022", "08.03.2022"])
    assert read_day("08.03.2022", order) == date(2022, 3, 8)
    assert read_day("3/8/2022", order) == date(2022, 3, 8)


@given(
    st.lists(DAYS, min_size=1, max_size=20),
    st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y"]),
)
def test_what_is_written_is_read(days: list[date], form: str) -> None:
    texts = [day.strftime(form) for day in days]
    order = settle_order(texts)
    assert [read_day(text, order) for text in texts] == days


@given(st.lists(DAYS, max_size=20), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y"]))
def test_one_clear_day_settles_the_column(days: list[date], form: str) -> None:
    days = [*days, date(2022, 3, 25)]
    texts = [day.strftime(form) for day in days]
    order = settle_order(texts)
    assert [read_day(text, order) for text in texts] == days


@given(st.text(max_size=15) | st.floats() | st.integers())
def test_any_cell_is_read_or_not_without_an_error(cell: object) -> None:
    read_day(cell, DayOrder())
    read_expiry(cell, DayOrder())
    settle_order([cell])


@pytest.mark.parametrize(
    "text",
    [
        "mid 2027",
        "made 05/2021",
        "виготовлено 05.2021",
        "wyprodukowano 2021",
        "after 2026",
        "x" * 500 + " 2027",
    ],
)
def test_a_date_of_something_else_is_no_expiry(text: str) -> None:
    assert read_expiry(text, DayOrder()) is DayFault.UNCLEAR
