"""Taking back: everything is as it was, and what cannot be taken back names what stands in the way."""

from collections.abc import Callable
from typing import Any

import pytest

from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.services import boxes, donations, shipments
from aidtracker.services.history import last_operation
from aidtracker.services.sites import ChangeSite, SiteRequest, add_site, change_site
from tests.services.hands import Dump, Hands


def blocked(hands: Hands, operation: str) -> tuple[object, object]:
    """The later operation that a refused undo names."""
    before = hands.dump()
    with pytest.raises(Refused) as refusal:
        hands.undo(operation)
    assert refusal.value.code == "undo.blocked"
    assert hands.dump() == before
    values = refusal.value.problem.values
    return values["kind"], values["subject"]


def last(hands: Hands) -> str:
    """The key of the last operation."""
    found = hands.program.read(last_operation, hands.station.id)
    assert found is not None
    return found[0]


def number_of(hands: Hands, box: str) -> object:
    """The number of a box."""
    return hands.row("SELECT number FROM boxes WHERE id = :box", box=box)[0]


def test_nothing_to_undo_on_a_new_file(hands: Hands) -> None:
    with pytest.raises(Refused, match=r"undo\.nothing"):
        hands.undo()


def test_the_first_start_is_not_undone_even_by_its_key(hands: Hands) -> None:
    (first,) = hands.row("SELECT id FROM operations")
    with pytest.raises(Refused, match=r"undo\.nothing"):
        hands.undo(str(first))


def test_nothing_is_undone_twice(hands: Hands) -> None:
    hands.log()
    operation = last(hands)
    hands.undo(operation)
    with pytest.raises(Refused, match=r"undo\.already"):
        hands.undo(operation)


def whole_story(hands: Hands) -> None:
    """Donations to received boxes, with everything that can happen between."""
    lot = hands.log("100")
    (donation,) = hands.row("SELECT id FROM donations")
    other = hands.log("7", "Candles", str(donation))
    hands.program.do(donations.finish_donation, donations.DonationRef(str(donation)))
    first, second, third, fourth, pallet = *(hands.box() for _ in range(4)), hands.box(Package.PALLET)
    for box in (first, second, third, fourth):
        hands.pack(box, lot, 20_000)
    hands.take_out(third, lot, 5_000)
    hands.program.do(donations.take_back_line, donations.LotRef(other))
    for box in (first, second, third, fourth):
        hands.seal(box)
        hands.program.do(boxes.measure_box, boxes.Measure(box, 4_200, 600, 400, 300))
    hands.unseal(fourth)
    hands.take_out(fourth, lot, 20_000)
    hands.program.do(boxes.void_box, boxes.BoxRef(fourth))
    hands.stack(pallet, second, third)
    hands.seal(pallet)
    shipment = hands.shipment(first)
    hands.add(shipment, pallet)
    hands.remove(shipment, first)
    hands.add(shipment, first)
    hands.ready(shipment)
    hands.program.do(shipments.reopen, shipments.ShipmentRef(shipment))
    change = shipments.ChangeParticulars(shipment, shipments.Particulars(carrier="Meest"))
    hands.program.do(shipments.change_particulars, change)
    hands.ready(shipment)
    hands.dispatch(shipment)
    hands.receive(shipment, missing=[first])
    hands.receive(shipment, rest=True)
    hands.find(shipment, first)
    hands.empty(first)
    warsaw = ChangeSite(hands.warsaw, "Warsaw", "Warszawa", "PL", "ul. Prosta 1", "", "")
    hands.program.do(change_site, warsaw)
    given_up = hands.shipment(hands.sealed_box())
    hands.program.do(shipments.cancel, shipments.ShipmentRef(given_up))
    back = hands.sent(hands.sealed_box())
    hands.program.do(shipments.return_shipment, shipments.ShipmentRef(back))
    lost = hands.sent(hands.sealed_box())
    hands.program.do(shipments.lose_shipment, shipments.ShipmentRef(lost))


def test_undoing_a_whole_story_passes_through_every_state_it_had(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    states: list[Dump] = []
    do = hands.program.do

    def watched(action: Callable[..., Any], request: object) -> Any:
        states.append(hands.standing())
        return do(action, request)

    monkeypatch.setattr(hands.program, "do", watched)
    whole_story(hands)
    monkeypatch.undo()
    hands.all_well()
    while states:
        undone = hands.undo()
        assert hands.standing() == states.pop(), f"after undoing {undone.kind} {undone.subject}"
    assert hands.kind_of_last() == ""
    assert hands.dump()["balances"] == []
    hands.all_well()


def test_a_line_packed_since_names_the_packing(hands: Hands) -> None:
    lot = hands.log()
    logged, box = last(hands), hands.box()
    hands.pack(box, lot, 1_000)
    assert blocked(hands, logged) == ("box.pack", number_of(hands, box))


def test_goods_packed_do_not_leave_a_box_that_was_sealed_since(hands: Hands) -> None:
    lot, box = hands.log(), hands.box()
    hands.pack(box, lot, 4_000)
    packed = last(hands)
    hands.pack(box, lot, 1_000)
    hands.seal(box)
    assert blocked(hands, packed) == ("box.seal", number_of(hands, box))


def test_goods_taken_out_do_not_return_into_a_box_that_was_sealed_since(hands: Hands) -> None:
    lot, box = hands.log(), hands.box()
    hands.pack(box, lot, 4_000)
    hands.take_out(box, lot, 1_000)
    taken = last(hands)
    hands.seal(box)
    assert blocked(hands, taken) == ("box.seal", number_of(hands, box))


def test_a_box_does_not_leave_a_pallet_that_was_sealed_since(hands: Hands) -> None:
    inner, other, pallet = hands.sealed_box(), hands.sealed_box(), hands.box(Package.PALLET)
    hands.stack(pallet, inner)
    stacked = last(hands)
    hands.stack(pallet, other)
    hands.seal(pallet)
    assert blocked(hands, stacked) == ("box.seal", number_of(hands, pallet))


def test_a_pallet_does_not_vanish_under_its_boxes(hands: Hands) -> None:
    pallet = hands.box(Package.PALLET)
    made = last(hands)
    hands.stack(pallet, hands.sealed_box())
    assert blocked(hands, made) == ("box.stack", number_of(hands, pallet))


def test_boxes_do_not_leave_a_shipment_that_was_made_ready_since(hands: Hands) -> None:
    shipment = hands.shipment(hands.sealed_box())
    hands.add(shipment, hands.sealed_box())
    added = last(hands)
    number = hands.ready(shipment).result.number
    assert blocked(hands, added) == ("shipment.make_ready", number)
    hands.dispatch(shipment)
    assert blocked(hands, added) == ("shipment.dispatch", number)


def test_boxes_do_not_return_to_a_shipment_that_has_left_since(hands: Hands) -> None:
    stays, leaves = hands.sealed_box(), hands.sealed_box()
    shipment = hands.shipment(stays, leaves)
    hands.remove(shipment, stays)
    removed = last(hands)
    hands.ready(shipment)
    number = hands.dispatch(shipment).result.number
    assert blocked(hands, removed) == ("shipment.dispatch", number)


def test_adding_twice_is_undone_in_two_steps(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.shipment()
    hands.add(shipment, first)
    hands.add(shipment, second)
    hands.undo()
    assert hands.row("SELECT holder_id FROM boxes WHERE id = :box", box=first) == (shipment,)
    hands.undo()
    assert hands.row("SELECT state FROM shipments") == ("draft",)
    hands.all_well()


def test_a_receipt_is_blocked_by_the_box_that_was_found_or_unpacked_since(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    hands.receive(shipment, second, missing=[first])
    received = last(hands)
    hands.find(shipment, first)
    assert blocked(hands, received) == ("shipment.found", number_of(hands, first))
    hands.undo()
    hands.empty(second)
    assert blocked(hands, received) == ("box.empty", number_of(hands, second))
    hands.undo()
    hands.undo()
    assert hands.row("SELECT state FROM shipments") == ("dispatched",)
    hands.all_well()


def test_a_found_box_is_not_missing_again_under_a_shipment_that_closed_since(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.sent(first, second)
    number = hands.receive(shipment, missing=[first]).number
    hands.find(shipment, first)
    found = last(hands)
    assert hands.receive(shipment, rest=True).state == "closed"
    assert blocked(hands, found) == ("shipment.receive", number)


def test_a_line_does_not_return_to_a_donation_that_was_taken_back_since(hands: Hands) -> None:
    first = hands.log()
    (donation, number) = hands.row("SELECT id, number FROM donations")
    second = hands.log(donation_id=str(donation))
    hands.program.do(donations.take_back_line, donations.LotRef(first))
    taken_back = last(hands)
    hands.program.do(donations.take_back_line, donations.LotRef(second))
    assert blocked(hands, taken_back) == ("donation.take_back", number)


def test_a_line_logged_is_blocked_by_what_was_logged_after_it(hands: Hands) -> None:
    hands.log()
    logged = last(hands)
    (donation, number) = hands.row("SELECT id, number FROM donations")
    hands.log(donation_id=str(donation))
    assert blocked(hands, logged) == ("donation.line", number)


def test_a_box_removed_and_added_again_cannot_go_back_to_the_first_time(hands: Hands) -> None:
    box = hands.sealed_box()
    shipment = hands.shipment(box)
    hands.remove(shipment, box)
    removed = last(hands)
    hands.add(shipment, box)
    (number,) = hands.row("SELECT number FROM shipments")
    assert blocked(hands, removed) == ("shipment.add_boxes", number)


def test_the_first_box_of_a_shipment_stays_while_a_second_is_on_it(hands: Hands) -> None:
    first, second = hands.sealed_box(), hands.sealed_box()
    shipment = hands.shipment()
    hands.add(shipment, first)
    added = last(hands)
    hands.add(shipment, second)
    (number,) = hands.row("SELECT number FROM shipments")
    assert blocked(hands, added) == ("shipment.add_boxes", number)


def test_a_box_is_not_sealed_again_over_what_went_in_since_it_was_opened(hands: Hands) -> None:
    box = hands.sealed_box()
    hands.unseal(box)
    opened = last(hands)
    hands.pack(box, hands.log(), 1_000)
    assert blocked(hands, opened) == ("box.pack", number_of(hands, box))


def test_a_pallet_is_not_sealed_again_over_boxes_put_on_it_since(hands: Hands) -> None:
    pallet = hands.pallet(hands.sealed_box())
    hands.unseal(pallet)
    opened = last(hands)
    hands.stack(pallet, hands.sealed_box())
    assert blocked(hands, opened) == ("box.stack", number_of(hands, pallet))


def test_a_box_opened_does_not_close_again_when_the_pallet_was_sealed_since(hands: Hands) -> None:
    inner, pallet = hands.sealed_box(), hands.box(Package.PALLET)
    hands.stack(pallet, inner)
    hands.unseal(inner)
    opened = last(hands)
    hands.undo(opened)
    hands.unseal(inner)
    hands.seal(inner)
    resealed = last(hands)
    hands.seal(pallet)
    assert blocked(hands, resealed) == ("box.seal", number_of(hands, pallet))


def test_a_site_in_use_stays(hands: Hands) -> None:
    site = hands.program.do(add_site, SiteRequest("CHI", "Chicago")).result
    added = last(hands)
    box = hands.box(site_id=site)
    assert blocked(hands, added) == ("box.new", number_of(hands, box))
    hands.undo()
    hands.undo(added)
    hands.all_well()


@pytest.mark.parametrize("kind", ["D", "B", "S"])
def test_a_number_is_never_given_out_twice(hands: Hands, kind: str) -> None:
    def next_number() -> object:
        if kind == "D":
            hands.log()
        elif kind == "B":
            hands.box()
        else:
            hands.shipment()
        table = {"D": "donations", "B": "boxes", "S": "shipments"}[kind]
        return hands.row(f"SELECT number FROM {table} ORDER BY number DESC LIMIT 1")[0]  # noqa: S608

    first = next_number()
    hands.undo()
    assert next_number() != first
