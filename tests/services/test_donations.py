"""Logging: a line is saved whole or not at all, and can be taken back while nobody used it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.services import donations
from aidtracker.services.donations import Line, LogLine, line_weight
from tests.services.hands import Hands
from tests.services.test_boxes import held, refused

BLANKETS = Line(Decimal(10), text="Blankets")


def donation_of(hands: Hands, lot: str) -> str:
    return str(hands.row("SELECT donation_id FROM lots WHERE id = :lot", lot=lot)[0])


def test_the_first_line_begins_a_donation_today_at_the_own_site(hands: Hands) -> None:
    logged = hands.program.do(donations.log_line, LogLine(BLANKETS)).result
    assert parse_number(logged.number).kind is Kind.DONATION
    assert hands.row("SELECT number, site_id, day, finished FROM donations") == (
        logged.number,
        hands.boston,
        "2026-03-02",
        0,
    )
    assert held(hands, hands.boston) == 10_000
    hands.all_well()


def test_today_is_the_day_at_the_site_not_the_day_in_greenwich(hands: Hands) -> None:
    """Four in the morning UTC is still the evening before in Boston."""
    hands.program.clock = lambda: datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
    hands.log()
    assert hands.row("SELECT day FROM donations") == ("2026-03-02",)


def test_further_lines_count_on(hands: Hands) -> None:
    first = hands.log()
    donation = donation_of(hands, first)
    second = hands.log(donation_id=donation)
    hands.program.do(donations.take_back_line, donations.LotRef(second))
    hands.log(donation_id=donation)
    assert [row[0] for row in hands.rows("SELECT position FROM lots ORDER BY id")] == [1, 2, 3]


def test_an_item_brings_its_unit_and_an_estimated_weight(hands: Hands) -> None:
    code, unit, unit_g = hands.row(
        "SELECT code, unit, unit_weight_g FROM items WHERE unit_weight_g > 0 AND unit <> 'KGM' LIMIT 1"
    )
    assert isinstance(unit_g, int)
    hands.program.do(donations.log_line, LogLine(Line(Decimal("2.5"), item_id=hands.items[str(code)])))
    assert hands.row("SELECT unit, weight_g, weight_source FROM lots") == (
        unit,
        (unit_g * 2500 + 500) // 1000,
        "catalogue",
    )


@pytest.mark.parametrize(
    ("stated", "unit", "item_unit", "item_g", "expected"),
    [
        (900, "H87", "H87", 100, (900, "stated")),
        (0, "H87", "H87", 100, (0, "stated")),
        (None, "KGM", "H87", 100, (2500, "stated")),
        (None, "H87", "H87", 100, (250, "catalogue")),
        (None, "XPK", "H87", 100, (None, "")),
        (None, "H87", "", None, (None, "")),
    ],
)
def test_the_weight_of_two_and_a_half(
    stated: int | None, unit: str, item_unit: str, item_g: int | None, expected: tuple[int | None, str]
) -> None:
    assert line_weight(stated, unit, 2500, item_unit, item_g) == expected


@pytest.mark.parametrize(
    ("line", "code", "about"),
    [
        (replace(BLANKETS, quantity=Decimal(0)), "quantity.not_positive", "quantity"),
        (replace(BLANKETS, quantity=Decimal("NaN")), "quantity.not_positive", "quantity"),
        (replace(BLANKETS, quantity=Decimal("1e12")), "quantity.too_large", "quantity"),
        (replace(BLANKETS, quantity=Decimal("0.0001")), "quantity.too_fine", "quantity"),
        (replace(BLANKETS, text="  "), "donation.no_item", "item"),
        (replace(BLANKETS, text="x" * 301), "text.too_long", "item"),
        (replace(BLANKETS, detail="x" * 301), "text.too_long", "detail"),
        (replace(BLANKETS, note="x" * 301), "text.too_long", "note"),
        (replace(BLANKETS, value_minor=100), "value.no_currency", "currency"),
        (replace(BLANKETS, value_minor=-1, currency="USD"), "value.out_of_range", "value"),
        (replace(BLANKETS, weight_g=-1), "weight.out_of_range", "weight"),
        (replace(BLANKETS, weight_g=10**19), "weight.out_of_range", "weight"),
    ],
)
def test_a_line_that_cannot_be_names_its_field(hands: Hands, line: Line, code: str, about: str) -> None:
    refusal = refused(hands, donations.log_line, LogLine(line))
    assert (refusal.code, refusal.about) == (code, about)


def test_a_refused_line_uses_no_number(hands: Hands) -> None:
    refused(hands, donations.log_line, LogLine(replace(BLANKETS, quantity=Decimal(0))))
    hands.log()
    (number,) = hands.row("SELECT number FROM donations")
    assert parse_number(str(number)).serial == 1


def test_logging_twice_logs_twice(hands: Hands) -> None:
    """A double click makes two donations with numbers of their own; one undo takes one of them back."""
    request = LogLine(BLANKETS, day=date(2026, 3, 1))
    first = hands.program.do(donations.log_line, request).result
    second = hands.program.do(donations.log_line, request).result
    assert first.number != second.number
    assert held(hands, hands.boston) == 20_000
    hands.undo()
    assert held(hands, hands.boston) == 10_000


def test_a_line_is_taken_back_once(hands: Hands) -> None:
    lot = hands.log()
    request = donations.LotRef(lot)
    hands.program.do(donations.take_back_line, request)
    assert held(hands, hands.boston) == 0
    assert refused(hands, donations.take_back_line, request).code == "donation.line_unknown"
    hands.all_well()


def test_the_donation_goes_with_its_last_line(hands: Hands) -> None:
    first = hands.log()
    donation = donation_of(hands, first)
    second = hands.log(donation_id=donation)
    hands.program.do(donations.take_back_line, donations.LotRef(first))
    assert hands.row("SELECT retracted FROM donations") == (0,)
    hands.program.do(donations.take_back_line, donations.LotRef(second))
    assert hands.row("SELECT retracted FROM donations") == (1,)
    again = LogLine(BLANKETS, donation)
    assert refused(hands, donations.log_line, again).code == "donation.unknown"
    finish = donations.DonationRef(donation)
    assert refused(hands, donations.finish_donation, finish).code == "donation.unknown"
    hands.undo()
    hands.log(donation_id=donation)
    hands.all_well()


def test_finishing_twice_is_one_operation(hands: Hands) -> None:
    request = donations.DonationRef(donation_of(hands, hands.log()))
    assert hands.program.do(donations.finish_donation, request).operation
    assert not hands.program.do(donations.finish_donation, request).operation
    assert hands.kind_of_last() == "donation.finish"
