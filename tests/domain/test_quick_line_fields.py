"""Single fields of the form: what each takes, and what is said of the rest."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.quantities import MOST, milli_to_quantity
from aidtracker.domain.quick_line import Expiry, Money, read_expiry, read_quantity, read_value, read_weight

TODAY = date(2026, 11, 23)
PASTED = "lorem ipsum\n" * 34


def _code(read: object) -> str:
    assert isinstance(read, Problem)
    return read.code


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        ("12", 12_000), (" 12\n", 12_000), ("1,5", 1_500), ("1.5", 1_500), (".5", 500), ("½", 500),
        ("1/2", 500), ("2½", 2_500), ("2 1/2", 2_500), ("1 234", 1_234_000), ("1 234 567", 1_234_567_000),
        ("1'234", 1_234_000), ("1\u00a0234,5", 1_234_500), ("1,234.5", 1_234_500),
        ("1.234.567", 1_234_567_000), ("0.125", 125), ("2x", 2_000), ("x2", 2_000), ("× 2", 2_000),
        ("3x24", 72_000), ("3 х 24", 72_000), ("3*24", 72_000), ("12 pcs", 12_000), ("12шт.", 12_000),
        ("2 dozen", 24_000), ("999999999", 999_999_999_000),
    ],
)  # fmt: skip
def test_quantities(text: str, milli: int) -> None:
    assert read_quantity(text) == milli


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "row.no_quantity"), (" \t\n", "row.no_quantity"), ("0", "quantity.not_positive"),
        ("0,0", "quantity.not_positive"), ("0x24", "quantity.not_positive"),
        ("-3", "quantity.not_positive"), ("−3", "quantity.not_positive"),
        ("1e9", "row.quantity_not_a_number"), ("1000000000", "quantity.too_large"),
        ("9" * 200, "quantity.too_large"), ("999999x9999", "quantity.too_large"),
        ("1.2345", "quantity.too_fine"), ("0,0001", "quantity.too_fine"),
        ("١٢", "row.quantity_foreign_digits"), ("1２", "row.quantity_foreign_digits"),
        ("1,234", "quantity.two_ways"), ("1.234", "quantity.two_ways"),
        ("12 13", "row.quantity_not_a_number"), ("12 boxes", "row.quantity_not_a_number"),
        ("5 kg", "row.quantity_not_a_number"), ("4x6 m", "row.quantity_not_a_number"),
        ("tuna", "row.quantity_not_a_number"), ("1,2,3", "row.quantity_not_a_number"),
        ("1 2", "row.quantity_not_a_number"), ("12\n13", "line.several"), (PASTED, "text.too_long"),
        ("12" + " " * 400 + "13", "text.too_long"),
    ],
)  # fmt: skip
def test_what_is_no_quantity(text: str, code: str) -> None:
    assert _code(read_quantity(text)) == code


def test_the_mark_of_the_language_settles_three_digits() -> None:
    assert (read_quantity("1,234", "."), read_quantity("1,234", ",")) == (1_234_000, 1_234)
    assert (read_quantity("1.234", "."), read_quantity("1.234", ",")) == (1_234, 1_234_000)


@given(st.integers(1, MOST * 1000 - 1), st.sampled_from([",", "."]))
def test_a_quantity_as_shown_is_read_again(milli: int, mark: str) -> None:
    assert read_quantity(f"{milli_to_quantity(milli):f}".replace(".", mark), mark) == milli


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("", None), ("5", 5_000), ("5,25", 5_250), ("1.234", 1_234), ("5 kg", 5_000), ("5кг", 5_000),
        ("500 g", 500), ("500 г", 500), ("3 lb 4 oz", 1_474), ("3lb 4oz", 1_474), ("12 oz", 340),
        ("10 lbs", 4_536), ("2 funty", 907), ("½ kg", 500), ("1 kg 250 g", 1_250), ("0", 0),
    ],
)  # fmt: skip
def test_weights(text: str, grams: int | None) -> None:
    assert read_weight(text) == grams


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-1", "weight.negative"), ("-1 kg", "weight.negative"), ("2000000", "weight.too_large"),
        ("1e9", "number.not_a_number"), ("abc", "number.not_a_number"), ("5 l", "number.not_a_number"),
        ("5 kg 3", "number.not_a_number"), ("١٢", "number.not_a_number"), ("5\n6", "line.several"),
        (PASTED, "text.too_long"),
    ],
)  # fmt: skip
def test_what_is_no_weight(text: str, code: str) -> None:
    assert _code(read_weight(text)) == code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5/27", date(2027, 5, 31)), ("05/2027", date(2027, 5, 31)), ("05.2027", date(2027, 5, 31)),
        ("05-27", date(2027, 5, 31)), ("2027-05", date(2027, 5, 31)), ("0527", date(2027, 5, 31)),
        ("052027", date(2027, 5, 31)), ("2028-02", date(2028, 2, 29)), ("2027-05-31", date(2027, 5, 31)),
        ("31.05.2027", date(2027, 5, 31)), ("31.5.27", date(2027, 5, 31)),
        ("5/31/2027", date(2027, 5, 31)), ("31/5/2027", date(2027, 5, 31)),
        ("05.06.2027", date(2027, 6, 5)), ("6/6/27", date(2027, 6, 6)), ("2027", date(2027, 12, 31)),
        ("May 2027", date(2027, 5, 31)), ("31 May 2027", date(2027, 5, 31)),
        ("травень 2027", date(2027, 5, 31)), ("31 maja 2027 r.", date(2027, 5, 31)),
        ("V 2027", date(2027, 5, 31)), ("мая 2027", date(2027, 5, 31)),
        ("снежань 2027", date(2027, 12, 31)), ("exp 05/27", date(2027, 5, 31)),
        ("EXP:0527", date(2027, 5, 31)), ("до 05.27", date(2027, 5, 31)),
        ("ważne do 05.2027", date(2027, 5, 31)), ("best before 5/27", date(2027, 5, 31)),
        ("31MAY27", date(2027, 5, 31)),
    ],
)  # fmt: skip
def test_days(text: str, day: date) -> None:
    assert read_expiry(text, TODAY) == Expiry(day)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31 February", "row.no_such_day"), ("30 May", "expiry.no_year"), ("31.02", "row.no_such_day"),
        ("31.02.2027", "row.no_such_day"), ("31/02", "row.no_such_day"), ("29.02.2027", "row.no_such_day"),
        ("13/2027", "row.no_such_day"), ("5/6/27", "expiry.two_ways"), ("05-06-2027", "expiry.two_ways"),
        ("27/05", "expiry.no_year"), ("5/6", "expiry.no_year"), ("29.02", "expiry.no_year"),
        ("soon", "day.not_a_day"), ("12", "day.not_a_day"), ("05/1985", "day.not_a_day"),
        ("2227-05", "day.not_a_day"), ("46000", "day.not_a_day"), ("0000", "row.no_such_day"),
        ("٠٥/٢٧", "day.not_a_day"), ("05/27\n06/27", "line.several"), (PASTED, "text.too_long"),
    ],
)  # fmt: skip
def test_what_is_no_day(text: str, code: str) -> None:
    read = read_expiry(text, TODAY)
    assert read is not None
    assert (read.day, _code(read.problem)) == (None, code)
    assert read.problem is not None
    assert read.problem.level is Level.REFUSED


@pytest.mark.parametrize(
    ("text", "day", "code"),
    [
        ("2026-11-22", date(2026, 11, 22), "expiry.past"),
        ("10/26", date(2026, 10, 31), "expiry.past"),
        ("05/2066", date(2066, 5, 31), "expiry.far"),
    ],
)
def test_past_and_far_days_are_read_with_a_warning(text: str, day: date, code: str) -> None:
    read = read_expiry(text, TODAY)
    assert read is not None
    assert read.problem is not None
    assert (read.day, read.problem.code, read.problem.level) == (day, code, Level.WARNED)


def test_today_and_no_day() -> None:
    assert read_expiry("2026-11-23", TODAY) == Expiry(TODAY)
    assert read_expiry("  ", TODAY) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$12", (1_200, "USD")), ("12 usd", (1_200, "USD")), ("€5,50", (550, "EUR")),
        ("20 zł", (2_000, "PLN")), ("100 грн.", (10_000, "UAH")), ("1.234,50 zł", (123_450, "PLN")),
        ("usd 5", (500, "USD")), ("12", (1_200, "GBP")), ("0", (0, "GBP")), ("£1,234", (123_400, "GBP")),
    ],
)  # fmt: skip
def test_money(text: str, amount: tuple[int, str]) -> None:
    assert read_value(text, "gbp") == Money(*amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12", "value.no_currency"), ("-5", "value.out_of_range"), ("$-5", "value.out_of_range"),
        ("9" * 30, "value.out_of_range"), ("$" + "9" * 30, "value.out_of_range"),
        ("much", "number.not_a_number"), ("1e9", "number.not_a_number"), (PASTED, "text.too_long"),
    ],
)  # fmt: skip
def test_what_is_no_money(text: str, code: str) -> None:
    assert _code(read_value(text)) == code
    assert read_value("") is None


@given(st.text(max_size=400), st.sampled_from(["", ",", "."]))
def test_no_text_breaks_a_field(text: str, mark: str) -> None:
    for read in (
        read_quantity(text, mark),
        read_weight(text),
        read_value(text, "USD"),
        read_expiry(text, TODAY),
    ):
        assert read is None or isinstance(read, int | Problem | Money | Expiry)
