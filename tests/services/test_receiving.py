"""Warsaw ticks off what came: each box once, what is missing can be found."""

from aidtracker.domain.places import Outside
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services import receiving
from tests.services.hands import Hands
from tests.services.test_boxes import refused
from tests.services.test_shipments import place, state

Receive, Found = receiving.Receive, receiving.Found


def test_boxes_come_one_by_one_and_the_last_closes_the_shipment(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    result = hands.receive(shipment, first)
    assert (result.state, result.received, result.expected) == (ShipmentState.RECEIVING, 1, 1)
    assert (place(hands, first), place(hands, second)) == (hands.warsaw, shipment)
    result = hands.receive(shipment, second)
    assert (result.state, result.expected) == (ShipmentState.CLOSED, 0)
    hands.all_well()


def test_a_box_named_twice_comes_once(hands: Hands) -> None:
    first, second, third = (hands.sealed_box() for _ in range(3))
    shipment = hands.sent(first, second, third)
    result = hands.receive(shipment, first, first, missing=[second, second])
    assert (result.received, result.missing, result.expected) == (1, 1, 1)
    assert hands.rows("SELECT count(*) FROM discrepancies") == [(1,)]
    hands.all_well()


def test_what_is_said_to_be_missing_did_not_come_even_if_all_the_rest_did(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    result = hands.receive(shipment, first, second, missing=[first], rest=True)
    assert (result.received, result.missing) == (1, 1)
    assert result.state is ShipmentState.CLOSED_WITH_DISCREPANCIES
    assert place(hands, first) == Outside.LOST
    hands.all_well()


def test_receiving_all_twice_is_refused_the_second_time(hands: Hands) -> None:
    shipment = hands.sent(hands.sealed_box())
    everything = Receive(shipment, all_expected=True)
    hands.program.do(receiving.receive, everything)
    assert refused(hands, receiving.receive, everything).code == "shipment.cannot_receive"


def test_a_box_ticked_off_before_or_never_sent_is_refused(hands: Hands) -> None:
    first, second, elsewhere = (hands.sealed_box() for _ in range(3))
    shipment = hands.sent(first, second)
    hands.receive(shipment, first)
    for box in (first, elsewhere, "0" * 32):
        assert refused(hands, receiving.receive, Receive(shipment, (box,))).code == "receiving.not_expected"
        gone = Receive(shipment, missing=(box,), all_expected=True)
        assert refused(hands, receiving.receive, gone).code == "receiving.not_expected"


def test_ticking_off_nothing_is_no_receipt(hands: Hands) -> None:
    shipment = hands.sent(hands.sealed_box())
    assert refused(hands, receiving.receive, Receive(shipment)).code == "receiving.nothing"
    assert state(hands, shipment) == "dispatched"


def test_a_missing_box_turns_up_once(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    hands.receive(shipment, missing=[first])
    assert refused(hands, receiving.box_found, Found(shipment, second)).code == "receiving.not_missing"
    hands.find(shipment, first)
    assert place(hands, first) == hands.warsaw
    assert refused(hands, receiving.box_found, Found(shipment, first)).code == "receiving.not_missing"
    assert hands.receive(shipment, rest=True).state is ShipmentState.CLOSED
    assert [row[0] for row in hands.rows("SELECT kind FROM discrepancies ORDER BY id")] == [
        "missing",
        "found",
    ]
    hands.all_well()


def test_a_missing_pallet_takes_its_boxes_along_and_brings_them_back(hands: Hands) -> None:
    inner = hands.sealed_box()
    pallet = hands.pallet(inner)
    shipment = hands.sent(pallet, hands.sealed_box())
    hands.receive(shipment, missing=[pallet], rest=True)
    assert place(hands, inner) == pallet
    hands.all_well()
    hands.find(shipment, pallet)
    hands.unseal(pallet, "unpacking")
    hands.empty(inner)
    assert hands.rows("SELECT quantity_milli FROM balances WHERE holder_id = :w", w=hands.warsaw) == [
        (10_000,)
    ]
    hands.all_well()


def test_a_receipt_with_missing_and_found_is_undone_step_by_step(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    before = hands.standing()
    hands.receive(shipment, missing=[first], rest=True)
    hands.find(shipment, first)
    for _ in range(2):
        hands.undo()
        hands.all_well()
    assert hands.standing() == before
    assert hands.receive(shipment, rest=True).state is ShipmentState.CLOSED
    hands.all_well()
