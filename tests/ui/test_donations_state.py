"""What the quick line row means, without a window."""

from datetime import date
from decimal import Decimal

import pytest

from aidtracker.data.queries.donations import LineRow
from aidtracker.domain.catalogue import Item
from aidtracker.ui.donations.state import EXPIRY_PAST, Draft, Field, LinesTotal, Waiting, stops, total

TODAY = date(2026, 3, 2)


def item(category: str = "medical", *, expiry: bool = False, flags: tuple[str, ...] = ()) -> Item:
    return Item(
        "key", "X-001", category, {"en": "Thing"}, "H87", expiry_tracked=expiry, flags=frozenset(flags)
    )


@pytest.mark.parametrize(
    ("typed", "mark", "quantity"),
    [
        ("12", ".", "12"),
        ("2,5", ".", "2.5"),
        ("2.5", ",", "2.5"),
        ("1,000", ".", "1000"),
        ("1,000", ",", "1"),
        (" 1 000 ", ".", "1000"),
    ],
)
def test_quantities_as_people_type_them(typed: str, mark: str, quantity: str) -> None:
    draft = Draft(quantity=typed, what="Tea", mark=mark)
    assert not draft.faults(TODAY)
    assert draft.line().quantity == Decimal(quantity)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("0", "quantity.not_positive"),
        ("-3", "quantity.not_positive"),
        ("1e9", "row.quantity_not_a_number"),
        ("1000000000", "quantity.too_large"),
        ("١٢", "row.quantity_foreign_digits"),
        ("0.0001", "quantity.too_fine"),
        ("12 or 13", "row.quantity_not_a_number"),
    ],
)
def test_quantities_that_are_none(typed: str, code: str) -> None:
    assert Draft(quantity=typed).faults(TODAY)[Field.QUANTITY].code == code


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("05/2027", date(2027, 5, 31)),
        ("05/27", date(2027, 5, 31)),
        ("2027-05", date(2027, 5, 31)),
        ("31.05.2027", date(2027, 5, 31)),
        ("травень 2027", date(2027, 5, 31)),
        ("2027", date(2027, 12, 31)),
        ("", None),
    ],
)
def test_dates_as_they_are_printed(typed: str, day: date | None) -> None:
    assert Draft(expiry=typed).read_expiry() == day
    assert not Draft(expiry=typed).faults(TODAY)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31 February", "row.no_such_day"),
        ("31.02", "row.no_such_day"),
        ("31.02.2027", "row.no_such_day"),
        ("27/05", "day.not_a_day"),
        ("soon", "day.not_a_day"),
        ("2026-03-01", EXPIRY_PAST),
    ],
)
def test_dates_that_cannot_stay(typed: str, code: str) -> None:
    assert Draft(expiry=typed).faults(TODAY)[Field.EXPIRY].code == code


def test_today_is_not_past() -> None:
    assert not Draft(expiry="2026-03-02").faults(TODAY)


@pytest.mark.parametrize(
    ("typed", "grams"),
    [("1.5", 1500), ("1,5", 1500), ("1,500", 1500), ("2 kg", 2000), ("2 lb", 907), ("", None)],
)
def test_weights(typed: str, grams: int | None) -> None:
    assert Draft(quantity="1", what="Tea", weight=typed).line().weight_g == grams


@pytest.mark.parametrize(("typed", "code"), [("-1", "weight.negative"), ("heavy", "number.not_a_number")])
def test_weights_that_are_none(typed: str, code: str) -> None:
    assert Draft(weight=typed).faults(TODAY)[Field.WEIGHT].code == code


def test_a_slip_of_the_clipboard() -> None:
    pasted = "line of text\n" * 40
    assert Draft(what=pasted).faults(TODAY)[Field.ITEM].code == "text.too_long"
    assert Draft(quantity="1", what="two\nlines").line().text == "two lines"


def test_what_is_missing_is_not_wrong_yet() -> None:
    assert not Draft().faults(TODAY)
    assert set(Draft().missing()) == {Field.QUANTITY, Field.ITEM}
    assert not Draft(quantity="1", what="Tea").missing()


def test_words_are_dropped_once_an_item_is_chosen() -> None:
    line = Draft(quantity="1", what="Thing", item=item()).line()
    assert (line.item_id, line.text) == ("key", "")


def test_enter_stops_where_the_kind_asks_for_it() -> None:
    food = Draft(quantity="1", what="Tuna", item=item("food", expiry=True))
    assert stops(food, Field.ITEM) == (Field.EXPIRY,)
    assert stops(food, Field.EXPIRY) == ()
    clothes = Draft(quantity="1", what="Socks", item=item("clothing", flags=("NEW_ONLY",)))
    assert stops(clothes, Field.ITEM) == (Field.CONDITION,)
    assert stops(Draft(quantity="1", what="Bolt", item=item()), Field.ITEM) == ()


def test_lines_are_sent_one_at_a_time_into_one_donation() -> None:
    first, second = Draft(quantity="1", what="a"), Draft(quantity="2", what="b")
    waiting = Waiting().entered(first).entered(second)
    assert waiting.next is first
    waiting = waiting.sent()
    assert waiting.next is None
    waiting = waiting.saved("donation")
    assert (waiting.next, waiting.donation_id) == (second, "donation")
    assert waiting.sent().failed() == Waiting("donation")


def test_a_total_says_what_it_does_not_know() -> None:
    lines = [_line("a", 1000, "stated"), _line("b", 500, "catalogue"), _line("", None, "")]
    assert total(lines) == LinesTotal(lines=3, grams=1500, unweighed=1, estimated=1, unsorted=1)


def _line(item_id: str, weight_g: int | None, source: str) -> LineRow:
    return LineRow(
        id=item_id,
        position=1,
        item_id=item_id,
        item_code="",
        category="",
        name_en="Thing",
        name_uk="",
        name_pl="",
        name_be="",
        flags="",
        detail="",
        quantity_milli=1000,
        unit="H87",
        weight_g=weight_g,
        weight_source=source,
        expiry=None,
        batch="",
        condition="",
        note="",
        findings="",
    )
