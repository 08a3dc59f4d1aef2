"""The way of a donation, a line or a box; and what was done, newest first."""

import pytest

from aidtracker.data.queries.history import Step, operations, trace
from aidtracker.domain.boxes import Package
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, Number
from aidtracker.services import boxes, shipments
from tests.services.hands import Hands


def way(hands: Hands, number: str) -> list[tuple[str, str, str, str]]:
    """What, how much, from where and where to."""
    path = hands.program.read(trace, number).path
    return [
        (step.what, "" if step.quantity is None else str(step.quantity), step.from_, step.to) for step in path
    ]


def number_of(hands: Hands, table: str, key: str) -> str:
    queries = {
        "boxes": "SELECT number FROM boxes WHERE id = :key",
        "shipments": "SELECT number FROM shipments WHERE id = :key",
        "lots": "SELECT number FROM donations JOIN lots ON donation_id = donations.id WHERE lots.id = :key",
    }
    return str(hands.row(queries[table], key=key)[0])


def test_a_line_is_followed_through_its_boxes_to_warsaw(hands: Hands) -> None:
    lot = hands.log("10")
    first, second = hands.box(), hands.box()
    hands.pack(first, lot, 6_000)
    hands.pack(second, lot, 3_000)
    for box in (first, second):
        hands.seal(box)
    shipment = hands.shipment(first)
    hands.ready(shipment)
    hands.dispatch(shipment)
    hands.receive(shipment, rest=True)
    hands.empty(first)
    donation, load = number_of(hands, "lots", lot), number_of(hands, "shipments", shipment)
    one, two = (number_of(hands, "boxes", box) for box in (first, second))
    assert way(hands, donation) == [
        ("donation.line", "10", "donor", "BOS"),
        ("box.pack", "6", "BOS", one),
        ("box.pack", "3", "BOS", two),
        ("shipment.new", "6", "BOS", load),
        ("shipment.dispatch", "6", "BOS", "WAW"),
        ("shipment.receive", "6", load, "WAW"),
        ("box.empty", "6", one, "WAW"),
    ]
    path = hands.program.read(trace, donation).path
    assert [step.document for step in path] == [donation, "", "", load, load, load, ""]
    assert {(step.item, step.unit) for step in path} == {("Blankets", "H87")}
    assert [step.when for step in path] == sorted(step.when for step in path)


def test_one_line_of_several_is_followed_alone(hands: Hands) -> None:
    lot = hands.log("10")
    donation = number_of(hands, "lots", lot)
    (key,) = hands.row("SELECT id FROM donations")
    hands.log("7", "Candles", str(key))
    assert len(way(hands, donation)) == 2
    assert way(hands, f"{donation}/2") == [("donation.line", "7", "donor", "BOS")]
    assert hands.program.read(trace, f" {donation.lower()} / 02 ").number == f"{donation}/2"


def test_goods_travel_with_the_pallet_that_their_box_stands_on(hands: Hands) -> None:
    lot, inner, pallet = hands.log("10"), hands.box(), hands.box(Package.PALLET)
    hands.pack(inner, lot, 10_000)
    hands.seal(inner)
    hands.stack(pallet, inner)
    hands.seal(pallet)
    shipment = hands.sent(pallet)
    hands.receive(shipment, missing=[pallet])
    hands.find(shipment, pallet)
    hands.unseal(pallet)
    hands.program.do(boxes.take_boxes_off, boxes.TakeBoxesOff(pallet, (inner,)))
    load = number_of(hands, "shipments", shipment)
    box, outer = number_of(hands, "boxes", inner), number_of(hands, "boxes", pallet)
    travelled = [
        ("box.stack", "BOS", outer),
        ("shipment.new", "BOS", load),
        ("shipment.dispatch", "BOS", "WAW"),
        ("shipment.receive", load, "lost"),
        ("shipment.found", "lost", "WAW"),
        ("box.unstack", outer, "WAW"),
    ]
    steps = way(hands, number_of(hands, "lots", lot))
    assert steps[2:] == [(what, "10", from_, to) for what, from_, to in travelled]
    assert way(hands, box) == [*steps[:2], *((what, "", from_, to) for what, from_, to in travelled)]


def test_a_box_tells_what_went_in_and_out(hands: Hands) -> None:
    lot, other, box = hands.log("10"), hands.log("4", "Candles"), hands.box()
    elsewhere = hands.box()
    hands.pack(box, lot, 6_000)
    hands.pack(box, other, 4_000)
    hands.take_out(box, lot, 2_000)
    hands.pack(elsewhere, lot, 1_000)
    number = number_of(hands, "boxes", box)
    assert way(hands, number) == [
        ("donation.line", "10", "donor", "BOS"),
        ("donation.line", "4", "donor", "BOS"),
        ("box.pack", "6", "BOS", number),
        ("box.pack", "4", "BOS", number),
        ("box.take_out", "2", number, "BOS"),
    ]


def test_goods_put_in_after_a_journey_did_not_make_it(hands: Hands) -> None:
    early, late = hands.log("10"), hands.log("5", "Candles")
    box = hands.box()
    hands.pack(box, early, 10_000)
    hands.seal(box)
    hands.program.do(shipments.return_shipment, shipments.ShipmentRef(hands.sent(box)))
    hands.unseal(box)
    hands.pack(box, late, 5_000)
    assert [step[0] for step in way(hands, number_of(hands, "lots", late))] == ["donation.line", "box.pack"]


def test_what_was_undone_is_not_part_of_the_way(hands: Hands) -> None:
    lot, box = hands.log("10"), hands.box()
    donation = number_of(hands, "lots", lot)
    hands.pack(box, lot, 6_000)
    hands.seal(box)
    shipment = hands.sent(box)
    hands.receive(shipment, rest=True)
    for _ in range(6):
        hands.undo()
    assert way(hands, donation) == [("donation.line", "10", "donor", "BOS")]
    hands.undo_all()
    assert way(hands, donation) == []


@pytest.mark.parametrize(
    "number",
    [*(str(Number("BOS1", kind, 99)) for kind in Kind), f"{Number('BOS1', Kind.BOX, 1)}/1"],
)
def test_a_number_that_nothing_has_is_refused(hands: Hands, number: str) -> None:
    with pytest.raises(Refused, match=r"number\.unknown"):
        hands.program.read(trace, number)


@pytest.mark.parametrize(("number", "code"), [("blankets", "number.form"), ("BOS1-D00001-1", "number.check")])
def test_what_is_no_number_is_refused(hands: Hands, number: str, code: str) -> None:
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        hands.program.read(trace, number)


def test_operations_are_listed_newest_first_and_say_what_was_undone(hands: Hands) -> None:
    hands.log()
    hands.box()
    hands.undo()
    undo, box, line, first = hands.program.read(operations)
    assert [row.kind for row in (undo, box, line, first)] == [
        "undo",
        "box.new",
        "donation.line",
        "site.set_up",
    ]
    assert (undo.undoes, box.undone, line.undone, undo.undone) == (box.id, True, False, False)
    assert (line.actor, line.station) == ("Alena", "BOS1")
    assert [row.kind for row in hands.program.read(operations, 2)] == ["undo", "box.new"]


def test_a_step_names_no_donor(hands: Hands) -> None:
    """Only that it was a donor: who it was stands nowhere in a trace."""
    lot = hands.log()
    (step,) = hands.program.read(trace, number_of(hands, "lots", lot)).path
    number = step.document
    assert step == Step(
        step.when, "donation.line", number, step.quantity, "H87", "donor", "BOS", number, "Blankets"
    )
