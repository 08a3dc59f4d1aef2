"""Totals of a packing list."""

import dataclasses
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from aidtracker.documents.packing_list import DangerousGoods, PackingList
from aidtracker.documents.packing_list_totals import Hazard, Sum, totals
from tests.documents.packing_lists import BEEF, DIAPERS, POWER_BANK, SOCKS, box, packing_list, small


def test_the_small_list() -> None:
    sums = totals(small())
    assert sums.boxes == 6
    assert sums.packages == (("CT", 5), ("BG", 1))
    assert sums.gross_g == Sum(71_800, gaps=1)
    assert sums.net_g == Sum(68_650, estimated=1)
    assert sums.volume_dm3 == Sum(577)
    assert sums.values == (("USD", Sum(181_700)),)
    assert sums.value_gaps == 0
    assert sums.earliest_expiry == date(2026, 4, 30)
    assert sums.hazards == (Hazard(DangerousGoods("UN3480", "9"), ("6/6",)),)


def test_units_and_currencies_are_never_added_together() -> None:
    zloty = dataclasses.replace(DIAPERS, currency="PLN", value_minor=100)
    unknown = dataclasses.replace(SOCKS, value_minor=None)
    sums = totals(packing_list((box(1, 1, DIAPERS, zloty, unknown),)))
    assert sums.values == (("PLN", Sum(100)), ("USD", Sum(14_400)))
    assert sums.value_gaps == 1
    assert sums.pieces == (("XPK", 24_000), ("PR", 5_000))


def test_what_stands_on_a_measured_pallet_is_inside_its_volume() -> None:
    pallet = box(2, 2, package="PX", number="P", length_mm=1200, width_mm=800, height_mm=1000)
    inside = box(1, 2, DIAPERS, parent="P")
    assert totals(packing_list((inside, pallet))).volume_dm3 == Sum(960)
    unmeasured = dataclasses.replace(pallet, height_mm=None)
    assert totals(packing_list((inside, unmeasured))).volume_dm3 == Sum(96, gaps=1)


def test_a_weighed_pallet_stands_for_what_is_on_it() -> None:
    pallet = box(2, 2, package="PX", number="P", gross_g=112_400)
    inside = box(1, 2, DIAPERS, parent="P", gross_g=24_000)
    assert totals(packing_list((inside, pallet))).gross_g == Sum(112_400)
    unweighed = dataclasses.replace(pallet, gross_g=None)
    assert totals(packing_list((inside, unweighed))).gross_g == Sum(24_000, gaps=1)


def test_a_kind_of_dangerous_goods_names_each_package_once() -> None:
    sums = totals(packing_list((box(1, 2, POWER_BANK, POWER_BANK), box(2, 2, BEEF, POWER_BANK))))
    assert [hazard.marks for hazard in sums.hazards] == [("1/2", "2/2")]


def test_nothing_adds_up_to_nothing() -> None:
    sums = totals(packing_list(()))
    assert (sums.boxes, sums.gross_g, sums.values, sums.earliest_expiry) == (0, Sum(), (), None)


@settings(max_examples=40, deadline=None)
@given(st.from_type(PackingList))
def test_the_known_parts_of_a_sum_and_its_gaps_are_all_the_parts(given_list: PackingList) -> None:
    apart = tuple(dataclasses.replace(box, parent="") for box in given_list.boxes)
    given_list = dataclasses.replace(given_list, boxes=tuple({box.number: box for box in apart}.values()))
    sums = totals(given_list)
    known = [box.gross_g for box in given_list.boxes if box.gross_g is not None]
    assert sums.gross_g == Sum(sum(known), gaps=sums.boxes - len(known))
    assert sum(count for _, count in sums.packages) == sums.boxes
    quantity = sum(line.quantity_milli for box in given_list.boxes for line in box.lines)
    assert sum(milli for _, milli in sums.pieces) == quantity
