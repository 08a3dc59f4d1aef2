"""What came in quickly is sorted out later: nothing is counted twice, nothing of it is lost."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidtracker.data.category_names import category_name
from aidtracker.data.queries.boxes import box_lines, list_boxes
from aidtracker.data.queries.donations import donation_lines
from aidtracker.data.queries.stock import list_stock
from aidtracker.data.queries.to_sort import to_sort
from aidtracker.domain.errors import Refused
from aidtracker.domain.receipt_codes import parse_receipt_code
from aidtracker.services import donations, sorting
from aidtracker.services.donations import Line
from aidtracker.services.exports import ExportRequest, export
from aidtracker.services.sorting import LogRough, MatchLine, SortRough, part_of_weight
from tests.services.hands import Hands
from tests.services.test_boxes import held, refused
from tests.services.test_donations import donation_of

JACKETS = Line(Decimal(10), text="Jackets")
SOCKS = Line(Decimal(40), text="Socks", weight_g=2_000)
BAGS = LogRough("clothing", 3, weight_g=45_001, note="from the church")


def amounts(hands: Hands) -> list[tuple[object, ...]]:
    """What stands: text or category, thousandths, grams."""
    return hands.rows(
        "SELECT coalesce(nullif(text, ''), category), quantity_milli, weight_g FROM lots "
        "WHERE retracted = 0 ORDER BY position"
    )


def test_a_van_is_logged_with_bags_and_weight(hands: Hands) -> None:
    logged = hands.program.do(sorting.log_rough, BAGS).result
    assert parse_receipt_code(logged.receipt_code) == logged.receipt_code
    assert amounts(hands) == [("clothing", 3_000, 45_001)]
    assert held(hands, hands.boston) == 3_000
    (row,) = hands.program.read(to_sort)
    assert (row.rough, row.category, row.packages, row.done, row.unit) == (True, "clothing", 3, 0, "XBG")
    (line,) = hands.program.read(donation_lines, logged.donation_id)
    assert (line.rough, line.category, line.name("en")) == (True, "clothing", "Clothing")
    hands.all_well()


@pytest.mark.parametrize(
    ("request_", "code", "about"),
    [
        (replace(BAGS, category=""), "donation.no_category", "category"),
        (replace(BAGS, packages=0), "quantity.not_positive", "packages"),
        (replace(BAGS, packages=-3), "quantity.not_positive", "packages"),
        (replace(BAGS, packages=10**10), "quantity.too_large", "packages"),
        (replace(BAGS, weight_g=-1), "weight.out_of_range", "weight"),
        (replace(BAGS, note="x" * 301), "text.too_long", "note"),
    ],
)
def test_packages_that_cannot_be_name_their_field(
    hands: Hands, request_: LogRough, code: str, about: str
) -> None:
    refusal = refused(hands, sorting.log_rough, request_)
    assert (refusal.code, refusal.about) == (code, about)


def test_packages_come_to_a_donation_in_hand(hands: Hands) -> None:
    donation = donation_of(hands, hands.log())
    lot = hands.rough(2, donation_id=donation)
    assert donation_of(hands, lot) == donation
    assert hands.rows("SELECT position FROM lots ORDER BY id") == [(1,), (2,)]


def test_what_was_sorted_is_counted_once_and_the_rest_waits(hands: Hands) -> None:
    bags = hands.rough(3, 45_001)
    done = hands.sort(bags, 1, JACKETS, SOCKS)
    assert done.packages_left == 2
    assert amounts(hands) == [
        ("clothing", 2_000, 30_001),
        ("Jackets", 10_000, None),
        ("Socks", 40_000, 2_000),
    ]
    assert held(hands, hands.boston) == 2_000 + 10_000 + 40_000
    assert {row[0] for row in hands.rows("SELECT sorted_from FROM lots WHERE id <> :bags", bags=bags)} == {
        bags
    }
    (bag_row, *texts) = hands.program.read(to_sort)
    assert (bag_row.packages, bag_row.done, len(texts)) == (3, 1, 2)
    hands.all_well()


def test_the_last_package_takes_the_rough_line_with_it(hands: Hands) -> None:
    bags = hands.rough(2)
    hands.sort(bags, 1)
    assert hands.sort(bags, 1).packages_left == 0
    assert amounts(hands) == [("Jackets", 10_000, None)] * 2
    assert not [row for row in hands.program.read(to_sort) if row.rough]
    request = SortRough(bags, 1, (JACKETS,))
    assert refused(hands, sorting.sort_rough, request).code == "donation.line_unknown"
    hands.all_well()


def test_undoing_a_sort_puts_the_packages_back_as_they_were(hands: Hands) -> None:
    bags = hands.rough(3)
    before = hands.standing()
    hands.sort(bags, 2, JACKETS, SOCKS)
    hands.undo()
    assert hands.standing() == before
    hands.sort(bags, 3)
    hands.undo()
    assert hands.standing() == before
    hands.all_well()


def test_each_line_of_a_bag_is_saved_at_once(hands: Hands) -> None:
    """The first opens the bag, the others are more of it, also when it was the last."""
    bags = hands.rough(1)
    before = hands.standing()
    hands.sort(bags, 1, JACKETS)
    assert hands.sort(bags, 0, SOCKS).packages_left == 0
    assert amounts(hands) == [("Jackets", 10_000, None), ("Socks", 40_000, 2_000)]
    hands.all_well()
    opening = str(
        hands.row("SELECT id FROM operations WHERE kind = 'donation.sort' ORDER BY clock LIMIT 1")[0]
    )
    with pytest.raises(Refused, match=r"undo\.blocked"):
        hands.undo(opening)
    hands.undo()
    hands.undo()
    assert hands.standing() == before
    request = SortRough(bags, 0, (SOCKS,))
    assert refused(hands, sorting.sort_rough, request).code == "sorting.none_open"
    hands.all_well()


def test_a_sort_is_not_undone_once_its_goods_were_packed(hands: Hands) -> None:
    bags = hands.rough(1)
    (jackets,) = hands.sort(bags, 1).lot_ids
    operation = str(hands.row("SELECT id FROM operations WHERE kind = 'donation.sort'")[0])
    hands.pack(hands.box(), jackets, 10_000)
    with pytest.raises(Refused, match=r"undo\.blocked"):
        hands.undo(operation)


def test_a_line_found_in_a_bag_is_taken_back_and_comes_back(hands: Hands) -> None:
    """Though the bag itself is gone."""
    (jackets,) = hands.sort(hands.rough(1), 1).lot_ids
    before = hands.standing()
    hands.take_back(jackets)
    assert amounts(hands) == []
    hands.undo()
    assert hands.standing() == before
    hands.all_well()


def test_a_bag_in_an_open_box_is_sorted_out_of_it(hands: Hands) -> None:
    bags, box = hands.rough(3), hands.box()
    hands.pack(box, bags, 3_000)
    hands.sort(bags, 2)
    assert held(hands, box) == 1_000
    assert held(hands, hands.boston) == 10_000
    hands.seal(box)
    refusal = refused(hands, sorting.sort_rough, SortRough(bags, 1, (JACKETS,)))
    assert refusal.code == "donation.in_sealed_box"
    assert refusal.problem.values["box"] == hands.row("SELECT number FROM boxes")[0]
    hands.all_well()


def test_bags_that_went_to_warsaw_are_sorted_there(hands: Hands) -> None:
    bags, box = hands.rough(2), hands.box()
    hands.pack(box, bags, 1_000)
    hands.seal(box)
    hands.receive(hands.sent(box), rest=True)
    hands.empty(box)
    request = SortRough(bags, 2, (JACKETS,))
    assert refused(hands, sorting.sort_rough, request).code == "sorting.two_places"
    hands.sort(bags, 1)
    hands.sort(bags, 1, SOCKS)
    assert (held(hands, hands.boston), held(hands, hands.warsaw)) == (10_000, 40_000)
    hands.all_well()


def test_what_cannot_be_sorted_is_refused(hands: Hands) -> None:
    bags, blankets = hands.rough(2), hands.log()
    for lot, packages, lines, code in (
        (bags, 3, (JACKETS,), "sorting.not_so_many"),
        (bags, 0, (JACKETS,), "sorting.none_open"),
        (bags, -1, (JACKETS,), "quantity.not_positive"),
        (bags, 1, (), "sorting.no_lines"),
        (bags, 1, (JACKETS, Line(Decimal(1))), "donation.no_item"),
        (blankets, 1, (JACKETS,), "sorting.not_rough"),
    ):
        assert refused(hands, sorting.sort_rough, SortRough(lot, packages, lines)).code == code
    assert len(amounts(hands)) == 2


@given(weight_g=st.integers(0, 10**9), packages=st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_no_gram_is_lost_whatever_is_taken_first(weight_g: int, packages: list[int]) -> None:
    """The parts add up to the whole, and none is off by a gram or more for each part taken."""
    left, left_g, parts = sum(packages), weight_g, []
    for taken in packages:
        part = part_of_weight(left_g, taken * 1000, left * 1000)
        parts.append(part)
        left, left_g = left - taken, left_g - part
    assert sum(parts) == weight_g
    for part, taken in zip(parts, packages, strict=True):
        assert abs(part - Decimal(weight_g) * taken / sum(packages)) <= len(packages)


# Free texts


def test_a_free_text_gets_its_item_and_keeps_its_text(hands: Hands) -> None:
    lot = hands.log("10", "турнікети CAT")
    code, item = next(iter(hands.items.items()))
    assert [row.text for row in hands.program.read(to_sort)] == ["турнікети CAT"]
    hands.program.do(sorting.match_line, MatchLine(lot, item, learn=True))
    assert hands.program.read(to_sort) == []
    unit, unit_g = hands.row("SELECT unit, unit_weight_g FROM items WHERE code = :code", code=code)
    weight = unit_g * 10 if isinstance(unit_g, int) and unit == "H87" else None
    assert hands.row("SELECT item_id, text, weight_g FROM lots") == (item, "турнікети CAT", weight)
    assert hands.rows("SELECT alias FROM aliases WHERE alias = 'турнікети CAT' AND retracted = 0")
    again = MatchLine(lot, item)
    assert refused(hands, sorting.match_line, again).code == "sorting.has_item"
    hands.undo()
    assert not hands.rows("SELECT alias FROM aliases WHERE alias = 'турнікети CAT' AND retracted = 0")
    assert hands.row("SELECT item_id FROM lots") == (None,)
    hands.all_well()


def test_a_name_is_learnt_once(hands: Hands) -> None:
    item = next(iter(hands.items.values()))
    for text in ("Tourniquets of ours", "tourniquets OF  ours"):
        hands.program.do(sorting.match_line, MatchLine(hands.log("1", text), item, learn=True))
    assert len(hands.rows("SELECT id FROM aliases WHERE lower(alias) LIKE 'tourniquets of%ours'")) == 1


def test_a_stated_weight_stays_when_the_item_is_found(hands: Hands) -> None:
    line = Line(Decimal(10), text="Jackets", weight_g=7_777)
    lot = hands.program.do(donations.log_line, donations.LogLine(line)).result.lot_id
    hands.program.do(sorting.match_line, MatchLine(lot, next(iter(hands.items.values()))))
    assert hands.row("SELECT weight_g, weight_source FROM lots") == (7_777, "stated")


def test_packages_are_no_item(hands: Hands) -> None:
    bags, item = hands.rough(), next(iter(hands.items.values()))
    assert refused(hands, sorting.match_line, MatchLine(bags, item)).code == "sorting.is_rough"
    nothing = MatchLine(hands.log(), "no such item")
    assert refused(hands, sorting.match_line, nothing).code == "donation.item_gone"


def test_bags_are_called_by_their_category_wherever_they_are_listed(hands: Hands, tmp_path: Path) -> None:
    loose, packed = hands.rough(), hands.rough()
    box = hands.box()
    hands.pack(box, packed, 3_000)
    hands.seal(box)
    rows = {row.lot_id: row for row in hands.program.read(list_stock)}
    assert {row.name("en") for row in rows.values()} == {"Clothing"}
    assert rows[loose].name("uk") == category_name("clothing", "uk") != "Clothing"
    (listed,) = hands.program.read(list_boxes)
    assert (listed.contents("en"), listed.contents("pl")) == ("Clothing", category_name("clothing", "pl"))
    (line,) = hands.program.read(box_lines, box)
    assert line.names == {code: category_name("clothing", code) for code in ("en", "uk", "pl", "be")}
    for kind in ("donations", "stock", "movements"):
        path = tmp_path / f"{kind}.csv"
        export(hands.program, ExportRequest(kind, path))
        assert path.read_text(encoding="utf-8-sig").count("Clothing") >= 2, kind
