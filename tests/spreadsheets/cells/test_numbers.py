"""Numbers as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.spreadsheets.cells.numbers import decimal_mark, read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 234,50", "1234.5"), ("1\u00a0234,50", "1234.5"), ("1,000", "1000"), ("1.000", "1000"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"), ("1,234,567", "1234567"), ("1'234.5", "1234.5"), ("0,500", "0.5"),
        (".5", "0.5"), ("21,6", "21.6"),
        ("-4", "-4"), ("−4", "-4"), ("12 345 678", "12345678"),
        ("½", "0.5"), ("2½ kg", "2.5"), ("1 1/2", "1.5"), ("¾ l", "0.75"), ("'5", "5"),
    ],
)  # fmt: skip
def test_one_number(text: str, number: str) -> None:
    written = read_number(text)
    assert written is not None
    assert written.number == Decimal(number)


@pytest.mark.parametrize("text", ["", "a few", "1 2", "1,2,3", "1.2.3", "12 34", "١٢", "20+"])
def test_no_number(text: str) -> None:
    assert read_number(text) is None


def test_the_column_settles_what_a_comma_is() -> None:
    assert decimal_mark(["1,000", "8", "21,6"]) == ","
    assert decimal_mark(["1,000", "8"]) == ""
    assert decimal_mark(["1,000", "1.5"]) == "."
    written = read_number("1,000", ",")
    assert written is not None
    assert written.number == 1


@given(
    st.decimals(0, 10**9, places=2),
    st.sampled_from([("", "."), (" ", ","), ("\u00a0", ","), (",", "."), (".", ","), ("'", ".")]),
)
def test_what_is_written_is_read(number: Decimal, style: tuple[str, str]) -> None:
    group, mark = style
    whole, _, decimals = f"{number:,.2f}".partition(".")
    written = read_number(whole.replace(",", group) + mark + decimals)
    assert written is not None
    assert written.number == number


@given(st.floats(0, 1e9, allow_nan=False))
def test_numbers_stay_what_they_are(number: float) -> None:
    written = read_number(number)
    assert written is not None
    assert written.number == Decimal(repr(number))


@given(st.text(max_size=12))
def test_any_text_is_read_or_not_without_an_error(text: str) -> None:
    read_number(text)
    decimal_mark([text])
