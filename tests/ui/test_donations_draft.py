"""What the quick line row means, without a window."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from aidtracker.domain.catalogue import Item
from aidtracker.domain.units import Unit
from aidtracker.ui.donations.draft import Draft, Field, stops
from aidtracker.ui.donations.taking import taken

TODAY = date(2026, 3, 2)


def item(
    category: str = "medical", *, unit: str = "H87", expiry: bool = False, flags: tuple[str, ...] = ()
) -> Item:
    names = {"en": "Thing 4"}
    return Item("key", "X-001", category, names, unit, expiry_tracked=expiry, flags=frozenset(flags))


def draft(quantity: str = "", what: str = "", mark: str = ".") -> Draft:
    return Draft(quantity, what, mark=mark, today=TODAY)


@pytest.mark.parametrize(
    ("typed", "mark", "quantity"),
    [
        ("12", ".", "12"),
        ("2,5", ".", "2.5"),
        ("2.5", ",", "2.5"),
        ("1,000", ".", "1000"),
        ("1,000", ",", "1"),
        ("3x24", ".", "72"),
        (" 1 000 ", ".", "1000"),
    ],
)
def test_quantities_as_people_type_them(typed: str, mark: str, quantity: str) -> None:
    made = draft(typed, "Tea", mark)
    assert not made.read().faults
    assert made.line().quantity == Decimal(quantity)


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
    assert draft(typed).read().faults[Field.QUANTITY].code == code
    assert draft(typed, "Tea").read().faults[Field.QUANTITY].code == code


@pytest.mark.parametrize(
    ("quantity", "what", "read"),
    [
        ("", "12 підгузки 4 exp 2027-05", (12_000, "", "підгузки 4", date(2027, 5, 31), None)),
        ("12", "підгузки 4 exp 2027-05", (12_000, "", "підгузки 4", date(2027, 5, 31), None)),
        ("", "2x rice 5kg", (2_000, "", "rice", None, 10_000)),
        ("2", "rice 5kg", (2_000, "", "rice", None, 10_000)),
        ("", "10 lb rice", (4_536, "KGM", "rice", None, 4_536)),
        ("", "48 tuna 5/27", (48_000, "", "tuna", date(2027, 5, 31), None)),
        ("", "5 boxes of gloves", (5_000, "XBX", "gloves", None, None)),
        ("2", "dozen socks", (24_000, "H87", "dozen socks", None, None)),
    ],
)
def test_quantity_and_words_are_one_line(
    quantity: str, what: str, read: tuple[int, str, str, date | None, int | None]
) -> None:
    found = draft(quantity, what).read()
    assert (found.milli, found.unit, found.text, found.expiry, found.weight_g) == read
    assert not found.faults


def test_a_field_of_its_own_counts_before_the_words() -> None:
    made = replace(draft("", "2 tuna 5/27 used"), expiry="06/2028", condition="new", weight="3")
    found = made.read()
    assert (found.expiry, found.condition, found.weight_g) == (date(2028, 6, 30), "new", 3000)


@pytest.mark.parametrize(
    ("what", "field", "code"),
    [
        ("12 tuna 31.02.2027", Field.EXPIRY, "row.no_such_day"),
        ("12 tuna exp soon1", Field.EXPIRY, "day.not_a_day"),
        ("diapers 1 234", Field.QUANTITY, "quantity.two_ways"),
        ("line of text\n" * 40, Field.ITEM, "text.too_long"),
        ("two\nlines", Field.ITEM, "line.several"),
    ],
)
def test_what_is_wrong_is_told_of_its_field(what: str, field: Field, code: str) -> None:
    assert draft("", what).read().faults[field].code == code


def test_a_past_date_is_told_and_not_refused() -> None:
    found = replace(draft("1", "Tea"), expiry="2026-03-01").read()
    assert found.warnings[Field.EXPIRY].code == "expiry.past"
    assert not found.faults
    assert not replace(draft("1", "Tea"), expiry="2026-03-02").read().warnings


def test_what_was_said_stands_in_fields_once_the_item_is_chosen() -> None:
    made = taken(draft("", "3x24 thing 4 exp 2027-05 lot A12 used 12 USD"), item(), "Thing 4")
    assert (made.quantity, made.what, made.expiry) == ("3x24", "Thing 4", "05/2027")
    assert (made.batch, made.condition, made.value, made.currency) == ("A12", "used", "12", "USD")
    assert made.detail == ""
    line = made.line()
    assert (line.item_id, line.text, line.quantity, line.typed) == ("key", "", Decimal(72), "3x24")
    assert (line.value_minor, line.currency, line.batch) == (1200, "USD", "A12")


def test_a_number_that_the_item_does_not_have_is_its_size() -> None:
    assert taken(draft("", "12 thing 5"), item(), "Thing").line().detail == "5"


def test_a_weight_alone_is_a_quantity_only_of_what_is_weighed() -> None:
    rice = taken(draft("", "10 lb rice"), item(unit="KGM"), "Rice")
    assert (rice.quantity, rice.line().quantity, rice.line().typed) == ("10 lb", Decimal("4.536"), "10 lb")
    packs = taken(draft("", "10 lb rice"), item(), "Rice")
    assert set(packs.missing()) == {Field.QUANTITY}
    assert packs.read().weight_g == 4536
    two_bags = taken(draft("", "2x rice 5 lb"), item(unit="KGM"), "Rice")
    assert two_bags.line().quantity == Decimal("4.536")


def test_packages_of_what_is_counted_otherwise_keep_their_unit() -> None:
    assert taken(draft("", "5 boxes of gloves"), item(unit="PR"), "Gloves").line().unit == Unit.BOX
    assert taken(draft("", "5 pcs rice"), item(unit="KGM"), "Rice").line().unit == Unit.PIECE
    assert taken(draft("", "5 pcs socks"), item(unit="PR"), "Socks").line().unit == ""


def test_what_was_wrong_stays_to_be_put_right() -> None:
    made = taken(draft("", "12 tuna 31.02.2027"), item(expiry=True), "Tuna")
    assert made.expiry == "31.02.2027"
    assert Field.EXPIRY in made.read().faults


@pytest.mark.parametrize(
    ("typed", "grams"), [("1.5", 1500), ("1,5", 1500), ("2 kg", 2000), ("2 lb", 907), ("", None)]
)
def test_weights(typed: str, grams: int | None) -> None:
    assert replace(draft("1", "Tea"), weight=typed).line().weight_g == grams


def test_a_value_needs_a_currency() -> None:
    assert replace(draft("1", "Tea"), value="12").read().faults[Field.CURRENCY].code == "value.no_currency"
    line = replace(draft("1", "Tea"), value="12", currency="PLN").line()
    assert (line.value_minor, line.currency) == (1200, "PLN")


def test_what_is_missing_is_not_wrong_yet() -> None:
    assert not draft().read().faults
    assert set(draft().missing()) == {Field.QUANTITY, Field.ITEM}
    assert not draft("1", "Tea").missing()


def test_enter_stops_where_the_kind_asks_for_it() -> None:
    food = replace(draft("1", "Tuna"), item=item("food", expiry=True))
    assert stops(food, Field.ITEM) == (Field.EXPIRY,)
    assert stops(food, Field.EXPIRY) == ()
    clothes = replace(draft("1", "Socks"), item=item("clothing", flags=("NEW_ONLY",)))
    assert stops(clothes, Field.ITEM) == (Field.CONDITION,)
    assert stops(replace(draft("1", "Bolt"), item=item()), Field.ITEM) == ()
