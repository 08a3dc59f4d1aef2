"""Shipments: which boxes go, what is checked before they leave, and what may no longer change then."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from aidtracker.domain.shipments import SHIPMENT_MACHINE, ShipmentState, ShipmentStep
from aidtracker.services import boxes, receiving, shipments
from tests.services.hands import Hands
from tests.services.test_boxes import refused

REF = shipments.ShipmentRef


def state(hands: Hands, shipment: str) -> object:
    return hands.row("SELECT state FROM shipments WHERE id = :key", key=shipment)[0]


def place(hands: Hands, box: str) -> object:
    return hands.row("SELECT holder_id FROM boxes WHERE id = :key", key=box)[0]


def test_sealed_boxes_go_and_the_others_are_listed_with_the_reason(hands: Hands) -> None:
    sealed, unsealed, elsewhere = hands.sealed_box(), hands.box(), hands.box(site_id=hands.warsaw)
    hands.pack(unsealed, hands.log(), 1_000)
    taken = hands.sealed_box()
    hands.shipment(taken)
    inner = hands.sealed_box()
    hands.pallet(inner)
    request = shipments.NewShipment(
        hands.boston, hands.warsaw, (sealed, unsealed, elsewhere, taken, inner, sealed)
    )
    made = hands.program.do(shipments.new_shipment, request).result
    assert made.state is ShipmentState.PACKING
    assert [left.problem.code for left in made.left_out] == [
        "box.is_open",
        "box.is_open",
        "box.on_shipment",
        "box.elsewhere",
    ]
    assert place(hands, sealed) == made.shipment_id
    hands.all_well()


def test_adding_twice_lists_the_box_the_second_time_and_changes_nothing(hands: Hands) -> None:
    box = hands.sealed_box()
    shipment = hands.shipment(box)
    before = hands.dump()
    (left,) = hands.add(shipment, box).left_out
    assert left.problem.code == "box.already_on"
    assert hands.dump() == before


def test_a_box_named_twice_comes_off_once(hands: Hands) -> None:
    box = hands.sealed_box()
    shipment = hands.shipment(box)
    hands.remove(shipment, box, box)
    assert place(hands, box) == hands.boston
    assert state(hands, shipment) == "packing"
    hands.all_well()
    again = shipments.ShipmentBoxes(shipment, (box,))
    assert refused(hands, shipments.remove_boxes, again).code == "shipment.not_on_it"


def test_a_shipment_goes_somewhere_else(hands: Hands) -> None:
    request = shipments.NewShipment(hands.boston, hands.boston)
    assert refused(hands, shipments.new_shipment, request).code == "shipment.same_site"


def test_a_shipment_does_not_arrive_before_it_leaves(hands: Hands) -> None:
    impossible = shipments.Particulars(leaves=date(2026, 3, 9), arrives=date(2026, 3, 8))
    new = shipments.NewShipment(hands.boston, hands.warsaw, (), impossible)
    assert refused(hands, shipments.new_shipment, new).code == "shipment.arrives_before_leaving"
    change = shipments.ChangeParticulars(hands.shipment(), impossible)
    assert refused(hands, shipments.change_particulars, change).about == "arrives"


def test_nothing_leaves_without_boxes(hands: Hands) -> None:
    box = hands.sealed_box()
    shipment = hands.shipment(box)
    hands.remove(shipment, box)
    assert refused(hands, shipments.make_ready, shipments.MakeReady(shipment)).code == "shipment.no_boxes"


def test_ready_freezes_the_papers_and_going_back_supersedes_them(hands: Hands) -> None:
    shipment = hands.shipment(hands.sealed_box())
    hands.ready(shipment)
    hands.program.do(shipments.reopen, REF(shipment))
    hands.ready(shipment)
    found = hands.rows("SELECT revision, superseded FROM documents ORDER BY revision")
    assert found == [(1, 1), (2, 0)]


def test_a_revision_that_was_undone_is_not_used_again(hands: Hands) -> None:
    shipment = hands.shipment(hands.sealed_box())
    hands.ready(shipment)
    hands.undo()
    hands.ready(shipment)
    assert hands.rows("SELECT revision FROM documents WHERE retracted = 0") == [(2,)]


def test_a_shipment_that_is_ready_or_gone_takes_and_gives_no_boxes(hands: Hands) -> None:
    box, other = hands.sealed_box(), hands.sealed_box()
    shipment = hands.shipment(box)
    for go_on in (hands.ready, hands.dispatch):
        go_on(shipment)
        adding = shipments.ShipmentBoxes(shipment, (other,))
        removing = shipments.ShipmentBoxes(shipment, (box,))
        change = shipments.ChangeParticulars(shipment, shipments.Particulars(carrier="Meest"))
        assert refused(hands, shipments.add_boxes, adding).code == "shipment.not_open"
        assert refused(hands, shipments.remove_boxes, removing).code == "shipment.not_open"
        assert refused(hands, shipments.change_particulars, change).code == "shipment.not_open"


@pytest.mark.parametrize("leave", [False, True])
def test_boxes_of_a_shipment_keep_what_is_in_them_at_any_depth(hands: Hands, leave: bool) -> None:
    inner = hands.sealed_box()
    pallet = hands.pallet(inner)
    shipment = hands.shipment(pallet)
    hands.ready(shipment)
    if leave:
        hands.dispatch(shipment)
    for box in (inner, pallet):
        assert refused(hands, boxes.unseal_box, boxes.Unseal(box, "look")).code == "box.on_shipment"
        assert refused(hands, boxes.empty_box, boxes.BoxRef(box)).code in (
            "box.on_shipment",
            "box.holds_boxes",
        )
        assert refused(hands, boxes.measure_box, boxes.Measure(box, 5_000)).code == "box.on_shipment"


def test_pallets_travel_with_their_boxes_and_are_unpacked_in_warsaw(hands: Hands) -> None:
    inner, loose = hands.sealed_box("6"), hands.sealed_box("4")
    pallet = hands.pallet(inner)
    shipment = hands.sent(pallet, loose)
    assert (place(hands, pallet), place(hands, inner)) == (shipment, pallet)
    assert hands.receive(shipment, rest=True).state is ShipmentState.CLOSED
    hands.unseal(pallet, "unpacking")
    hands.empty(inner)
    hands.program.do(boxes.take_boxes_off, boxes.TakeBoxesOff(pallet, (inner,)))
    hands.empty(loose)
    hands.program.do(boxes.void_box, boxes.BoxRef(pallet))
    assert hands.rows("SELECT holder_id, sum(quantity_milli) FROM balances GROUP BY 1") == [
        (hands.warsaw, 10_000)
    ]
    hands.all_well()
    hands.undo_all()
    hands.all_well()


def test_cancelling_frees_the_boxes(hands: Hands) -> None:
    box = hands.sealed_box()
    shipment = hands.shipment(box)
    hands.ready(shipment)
    hands.program.do(shipments.cancel, REF(shipment))
    assert (place(hands, box), state(hands, shipment)) == (hands.boston, "cancelled")
    assert hands.rows("SELECT superseded FROM documents") == [(1,)]
    assert place(hands, box) != hands.shipment(box)
    hands.all_well()


def test_a_shipment_that_came_back_gives_its_boxes_to_the_next(hands: Hands) -> None:
    box = hands.sealed_box()
    hands.program.do(shipments.return_shipment, REF(hands.sent(box)))
    assert place(hands, box) == hands.boston
    again = hands.sent(box)
    hands.receive(again, rest=True)
    hands.all_well()


def test_a_lost_shipment_has_its_boxes_missing_and_each_can_be_found(hands: Hands) -> None:
    box, other = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(box, other)
    hands.program.do(shipments.lose_shipment, REF(shipment))
    assert refused(hands, boxes.unseal_box, boxes.Unseal(box, "look")).code == "box.travels"
    hands.all_well()
    hands.find(shipment, box)
    assert place(hands, box) == hands.warsaw
    hands.all_well()


def test_two_thousand_boxes_are_few_statements(hands: Hands, statements: list[str]) -> None:
    """Not a matter of seconds in a test: the number of statements does not grow with the boxes."""
    few = [hands.sealed_box() for _ in range(2)]
    many = [hands.sealed_box() for _ in range(12)]

    def whole_way(some: list[str]) -> int:
        statements.clear()
        hands.receive(hands.sent(*some), rest=True)
        return len(statements)

    assert whole_way(few) == whole_way(many)


STEPS: dict[ShipmentStep, Callable[..., Any]] = {
    ShipmentStep.MAKE_READY: lambda work, ref: shipments.make_ready(
        work, shipments.MakeReady(ref.shipment_id)
    ),
    ShipmentStep.REOPEN: shipments.reopen,
    ShipmentStep.DISPATCH: shipments.dispatch,
    ShipmentStep.ARRIVE: receiving.arrive,
    ShipmentStep.CANCEL: shipments.cancel,
    ShipmentStep.RETURN: shipments.return_shipment,
    ShipmentStep.LOSE: shipments.lose_shipment,
}
"""Steps that are actions of their own."""


AFTER_LEAVING: dict[ShipmentState, Callable[[Hands, str, str], object]] = {
    ShipmentState.DISPATCHED: lambda _hands, _shipment, _box: None,
    ShipmentState.ARRIVED: lambda hands, shipment, _box: hands.program.do(receiving.arrive, REF(shipment)),
    ShipmentState.RECEIVING: lambda hands, shipment, box: hands.receive(shipment, box),
    ShipmentState.CLOSED: lambda hands, shipment, _box: hands.receive(shipment, rest=True),
    ShipmentState.CLOSED_WITH_DISCREPANCIES: lambda hands, shipment, box: hands.receive(
        shipment, missing=[box], rest=True
    ),
    ShipmentState.RETURNED: lambda hands, shipment, _box: hands.program.do(
        shipments.return_shipment, REF(shipment)
    ),
    ShipmentState.LOST: lambda hands, shipment, _box: hands.program.do(
        shipments.lose_shipment, REF(shipment)
    ),
}
"""How a shipment that has left comes to a state; the box is one of those on it."""


def shipment_in(hands: Hands, wanted: ShipmentState) -> str:
    """A shipment that came to this state on the way that people take."""
    if wanted is ShipmentState.DRAFT:
        return hands.shipment()
    first, second = hands.sealed_box(), hands.pallet(hands.sealed_box())
    shipment = hands.shipment(first, second)
    if wanted is ShipmentState.CANCELLED:
        hands.program.do(shipments.cancel, REF(shipment))
    elif wanted is not ShipmentState.PACKING:
        hands.ready(shipment)
    if wanted in AFTER_LEAVING:
        hands.dispatch(shipment)
        AFTER_LEAVING[wanted](hands, shipment, first)
    assert state(hands, shipment) == wanted
    return shipment


@pytest.mark.parametrize("before", ShipmentState)
def test_every_step_that_is_not_in_the_table_is_refused(hands: Hands, before: ShipmentState) -> None:
    shipment = shipment_in(hands, before)
    for step, action in STEPS.items():
        if not SHIPMENT_MACHINE.allows(before, step):
            assert refused(hands, action, REF(shipment)).code == f"shipment.cannot_{step}"
    for step, action in STEPS.items():
        if SHIPMENT_MACHINE.allows(before, step):
            hands.program.do(action, REF(shipment))
            assert state(hands, shipment) == SHIPMENT_MACHINE.table[before, step]
            hands.all_well()
            hands.undo()
            assert state(hands, shipment) == before
    hands.all_well()


@pytest.mark.parametrize("before", ShipmentState)
def test_boxes_are_ticked_off_only_while_they_are_on_the_way(hands: Hands, before: ShipmentState) -> None:
    shipment = shipment_in(hands, before)
    everything = receiving.Receive(shipment, all_expected=True)
    if before in (ShipmentState.DISPATCHED, ShipmentState.ARRIVED, ShipmentState.RECEIVING):
        assert hands.program.do(receiving.receive, everything).result.state is ShipmentState.CLOSED
    else:
        assert refused(hands, receiving.receive, everything).code == "shipment.cannot_receive"
