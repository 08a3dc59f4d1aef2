"""Exchange rates: kept with direction, day and source, asked for by day, never made up."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.data.queries.rates import list_rates
from aidtracker.domain.currencies import currency_of, is_rate
from aidtracker.domain.errors import Refused
from aidtracker.services.program import Program
from aidtracker.services.rates import RateRef as Ref
from aidtracker.services.rates import (
    Rates,
    SetRate,
    converted,
    forget_rate,
    import_rates,
    set_rate,
)
from tests.services.hands import Hands

MONDAY = date(2026, 2, 23)


def keep(program: Program, day: date, rate: str, pair: str = "PLN USD", source: str = "NBP 64/A") -> bool:
    first, second = pair.split()
    return bool(program.do(set_rate, SetRate(day, first, second, Decimal(rate), source)).operation)


def kept(program: Program) -> list[tuple[str, str, str]]:
    return [
        (f"{row.from_currency} {row.to_currency}", f"{row.rate:f}", row.source)
        for row in program.read(list_rates)
    ]


def rate_of(program: Program, day: date, currency: str = "PLN", days_back: int = 7) -> str:
    found = program.read(lambda connection: Rates(connection, "USD", days_back).of(currency, day))
    return f"{found.rate:f}" if found else ""


def test_a_rate_is_kept_as_its_source_has_it(program: Program) -> None:
    assert keep(program, MONDAY, "0.2540")
    assert kept(program) == [("PLN USD", "0.2540", "NBP 64/A")]


def test_the_same_rate_again_writes_nothing_and_another_takes_its_place(program: Program) -> None:
    keep(program, MONDAY, "0.25")
    assert not keep(program, MONDAY, "0.25")
    assert keep(program, MONDAY, "0.26")
    assert kept(program) == [("PLN USD", "0.26", "NBP 64/A")]
    program.undo()
    assert kept(program) == [("PLN USD", "0.25", "NBP 64/A")]


def test_a_rate_can_be_taken_out(program: Program, hands: Hands) -> None:
    keep(program, MONDAY, "0.25")
    (row,) = program.read(list_rates)
    program.do(forget_rate, Ref(row.id))
    assert kept(program) == []
    with pytest.raises(Refused, match=r"rate\.unknown"):
        program.do(forget_rate, Ref(row.id))
    hands.all_well()


@pytest.mark.parametrize(
    ("asked", "about"),
    [
        (SetRate(MONDAY, "zloty", "USD", Decimal(1), "x"), "from_currency"),
        (SetRate(MONDAY, "USD", "usd", Decimal(1), "x"), "to_currency"),
        (SetRate(MONDAY, "PLN", "USD", Decimal(0), "x"), "rate"),
        (SetRate(MONDAY, "PLN", "USD", Decimal("NaN"), "x"), "rate"),
        (SetRate(MONDAY, "PLN", "USD", Decimal(1), "  "), "source"),
        (SetRate(MONDAY, "PLN", "USD", Decimal(1), "x" * 201), "source"),
        (SetRate(date(2026, 3, 3), "PLN", "USD", Decimal(1), "x"), "day"),
    ],
)
def test_what_cannot_be_a_rate_is_refused(program: Program, asked: SetRate, about: str) -> None:
    with pytest.raises(Refused) as refused:
        program.do(set_rate, asked)
    assert refused.value.about == about


def test_a_day_without_a_rate_takes_the_last_one_within_the_days_of_the_rule(program: Program) -> None:
    keep(program, MONDAY, "0.25")
    assert rate_of(program, MONDAY) == "0.25"
    assert rate_of(program, MONDAY + timedelta(days=7)) == "0.25"
    assert rate_of(program, MONDAY + timedelta(days=8)) == ""
    assert rate_of(program, MONDAY - timedelta(days=1)) == ""
    assert rate_of(program, MONDAY + timedelta(days=1), days_back=0) == ""


def test_the_other_direction_is_not_made_up(program: Program) -> None:
    keep(program, MONDAY, "4", "USD PLN")
    assert rate_of(program, MONDAY) == ""


def test_a_sheet_of_rates_in_the_order_of_days_it_has(program: Program, tmp_path: Path) -> None:
    sheet = tmp_path / "rates.csv"
    sheet.write_text(
        "Курси\n\nДата;З валюти;У валюту;Курс;Джерело\n"
        "23.02.2026;zł;usd;0,2541;NBP 64/A\n24.02.2026;EUR;USD;1,16;\n"
        "when;EUR;USD;1;ECB\n25.02.2026;EUR;USD;?;ECB\n",
        encoding="utf-8",
    )
    taken = import_rates(program, sheet, "ECB")
    assert (taken.written, taken.known) == (2, 0)
    assert [(row.row, row.value) for row in taken.not_taken] == [(6, "day"), (7, "rate")]
    assert kept(program) == [("EUR USD", "1.16", "ECB"), ("PLN USD", "0.2541", "NBP 64/A")]
    assert import_rates(program, sheet, "ECB").known == 2


def test_a_sheet_without_rates_says_what_it_lacks(program: Program, tmp_path: Path) -> None:
    sheet = tmp_path / "rates.csv"
    sheet.write_text("Item;Quantity\nSocks;3\n")
    with pytest.raises(Refused, match=r"file\.no_columns"):
        import_rates(program, sheet)


@given(st.integers(0, 10**12), st.decimals("0.000001", "1000", allow_nan=False, places=6))
def test_an_amount_is_converted_exactly_and_rounded_half_up(minor: int, rate: Decimal) -> None:
    exact = minor * rate
    assert abs(converted(minor, rate) - exact) <= Decimal("0.5")
    assert is_rate(rate)


def test_countries_have_the_currency_of_their_books() -> None:
    assert [currency_of(country) for country in ("US", "pl", "LT", "BG", "", "XX")] == [
        *("USD", "PLN", "EUR", "EUR", "", "")
    ]
