"""What the first page is told, from what was really done."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from aidtracker.data.queries.home import due, given_by_category, where_everything
from aidtracker.data.queries.home_rows import Given, Portion
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services.boxes import Measure, measure_box
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.program import Program
from aidtracker.services.shipments import ChangeParticulars, Particulars, change_particulars
from tests.services.hands import NOON, Hands

TODAY = NOON.date()


def _log(program: Program, line: Line) -> str:
    return program.do(log_line, LogLine(line, None)).result.lot_id


def test_nothing_is_anywhere_after_the_first_start(program: Program, hands: Hands) -> None:
    everywhere = program.read(where_everything)
    assert {everywhere.loose, everywhere.boxed, everywhere.road, everywhere.received} == {Portion()}
    waiting = program.read(due, hands.boston, TODAY)
    assert (waiting.expiring, waiting.unsorted, waiting.shipments, waiting.anything_given) == (
        (),
        0,
        (),
        False,
    )


def test_goods_are_counted_where_they_are_on_their_way(program: Program, hands: Hands) -> None:
    weighed = _log(program, Line(Decimal(10), text="Rice", weight_g=5000, unit="H87"))
    _log(program, Line(Decimal(3), text="Toys", unit="H87"))
    assert program.read(where_everything).loose == Portion(5000, 1)
    box = hands.box()
    hands.pack(box, weighed, 4000)
    assert program.read(where_everything).loose == Portion(3000, 1)
    assert program.read(where_everything).boxed == Portion(0, 1, 1, 0)
    program.do(measure_box, Measure(box, 2500, None, None, None))
    hands.seal(box)
    assert program.read(where_everything).boxed == Portion(2500, 0, 1, 1)
    shipment = hands.shipment(box)
    assert program.read(where_everything).packing == Portion(2500, 0, 1, 1)
    assert program.read(where_everything).boxed == Portion()
    hands.ready(shipment)
    hands.dispatch(shipment)
    everywhere = program.read(where_everything)
    assert (everywhere.packing, everywhere.road) == (Portion(), Portion(2500, 0, 1, 1))
    assert (everywhere.packing_shipments, everywhere.road_shipments) == (0, 1)
    hands.receive(shipment, rest=True)
    everywhere = program.read(where_everything)
    assert (everywhere.road, everywhere.received) == (Portion(), Portion(2500, 0, 1, 1))
    assert everywhere.received_at == ("Warsaw sorting centre",)
    assert everywhere.loose_at == ("Boston",)


def test_boxes_on_a_pallet_are_counted_and_weighed_with_it(program: Program, hands: Hands) -> None:
    inner = [hands.sealed_box(), hands.sealed_box()]
    pallet = hands.pallet(*inner)
    program.do(measure_box, Measure(pallet, 50_000, None, None, None))
    boxed = program.read(where_everything).boxed
    assert replace(boxed, sealed=0) == Portion(50_000, 0, 3)


def test_what_waits_is_found(program: Program, hands: Hands) -> None:
    for days in (-1, 30, 90):
        _log(program, Line(Decimal(2), hands.items["FOO-001"], expiry=TODAY + timedelta(days=days)))
    hands.log(text="Something soft")
    hands.sealed_box()
    lost_box = hands.sealed_box()
    shipment = hands.shipment(lost_box)
    known = Particulars(leaves=TODAY - timedelta(days=3), arrives=TODAY - timedelta(days=1))
    program.do(change_particulars, ChangeParticulars(shipment, known))
    hands.ready(shipment)
    hands.dispatch(shipment)
    waiting = program.read(due, hands.boston, TODAY)
    assert [goods.expiry - TODAY for goods in waiting.expiring] == [timedelta(-1), timedelta(30)]
    assert waiting.expiring_lines == 2
    assert waiting.unsorted == 3
    assert waiting.unweighed == 1
    assert waiting.anything_given
    assert [(row.state, row.arrives) for row in waiting.shipments] == [
        (ShipmentState.DISPATCHED, known.arrives)
    ]
    hands.receive(shipment, missing=[lost_box])
    found = program.read(due, hands.boston, TODAY).shipments
    assert [(row.state, row.discrepancies) for row in found] == [(ShipmentState.CLOSED_WITH_DISCREPANCIES, 1)]


def test_gifts_of_a_week_by_category(program: Program, hands: Hands) -> None:
    _log(program, Line(Decimal(2), hands.items["FOO-002"]))
    _log(program, Line(Decimal(2), hands.items["FOO-002"], weight_g=3000))
    hands.log(text="Toys")
    found = program.read(given_by_category, TODAY - timedelta(days=6), TODAY)
    assert sorted(found, key=lambda row: row.category) == [Given("", 0, 0, 1), Given("food", 3000, 1020, 0)]
    assert program.read(given_by_category, date(2020, 1, 1), date(2020, 1, 7)) == []
