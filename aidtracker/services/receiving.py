"""Warsaw ticks off what came."""

from dataclasses import dataclass

from sqlalchemy import select

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import BoxMove, place
from aidtracker.data.tables import Box, Discrepancy, Shipment, ShipmentBox
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.shipments import (
    SHIPMENT_MACHINE,
    DiscrepancyKind,
    Outcome,
    ShipmentState,
    ShipmentStep,
)
from aidtracker.services.shipments import ShipmentRef, StandingShipment, standing_shipment
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class Receive:
    """Boxes that came, and boxes that are known not to have come. With `all_expected` all the rest came."""

    shipment_id: str
    received: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    all_expected: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A box that was declared missing has turned up at the shipment's destination."""

    shipment_id: str
    box_id: str


@dataclass(frozen=True, slots=True)
class Received:
    """Where the shipment stands after this."""

    number: str
    state: ShipmentState
    received: int
    missing: int
    expected: int


def receive(work: Work, request: Receive) -> Received:
    """Tick off boxes. The shipment arrives with the first and closes with the last.

    A missing box leaves the stock for the outside world (lost) with a discrepancy; when it turns up,
    `box_found` brings it back.
    """
    shipment = standing_shipment(work.connection, request.shipment_id)
    state = _open_receiving(shipment)
    expected = _expected(work, shipment.id)
    missing = dict.fromkeys(request.missing)
    came = expected if request.all_expected else dict.fromkeys(request.received)
    received = [key for key in came if key not in missing]
    if not expected.keys() >= {*received, *missing}:
        raise Refused("receiving.not_expected", number=shipment.number)
    if not received and not missing:
        raise Refused("receiving.nothing", number=shipment.number)
    work.begin("shipment.receive", shipment.number)
    moves = [BoxMove(key, shipment.id, shipment.to_site_id) for key in received]
    moves += [BoxMove(key, shipment.id, Outside.LOST) for key in missing]
    place(work.journal, moves, work.now)
    outcomes = dict.fromkeys(received, Outcome.RECEIVED) | dict.fromkeys(missing, Outcome.MISSING)
    work.journal.update_many(ShipmentBox, {expected[key]: {"outcome": now} for key, now in outcomes.items()})
    work.journal.insert(
        Discrepancy,
        [
            {
                "id": new_key(),
                "shipment_id": shipment.id,
                "box_id": key,
                "kind": DiscrepancyKind.MISSING,
                "note": request.note,
            }
            for key in missing
        ],
    )
    left = len(expected) - len(outcomes)
    if left == 0:
        state = _closed(work, shipment, state)
    work.journal.update(Shipment, shipment.id, state=state, received=work.now)
    return Received(shipment.number, state, len(received), len(missing), left)


def arrive(work: Work, request: ShipmentRef) -> None:
    """The truck is in the yard; nothing is ticked off yet."""
    shipment = standing_shipment(work.connection, request.shipment_id)
    state = SHIPMENT_MACHINE.after(shipment.state, ShipmentStep.ARRIVE, shipment.number)
    work.begin("shipment.arrive", shipment.number)
    work.journal.update(Shipment, shipment.id, state=state)


def box_found(work: Work, request: Found) -> None:
    """A missing box turned up; it stands at the destination now."""
    shipment = standing_shipment(work.connection, request.shipment_id)
    row = work.connection.execute(
        select(ShipmentBox.id, Box.number)
        .join(Box, Box.id == ShipmentBox.box_id)
        .where(
            ShipmentBox.shipment_id == shipment.id,
            ShipmentBox.box_id == request.box_id,
            ShipmentBox.outcome == Outcome.MISSING,
            ShipmentBox.stands(),
        )
    ).one_or_none()
    if row is None:
        raise Refused("receiving.not_missing", number=shipment.number)
    work.begin("shipment.found", row[1])
    place(work.journal, [BoxMove(request.box_id, Outside.LOST, shipment.to_site_id)], work.now)
    work.journal.update(ShipmentBox, row[0], outcome=Outcome.FOUND)
    work.journal.insert(
        Discrepancy,
        [
            {
                "id": new_key(),
                "shipment_id": shipment.id,
                "box_id": request.box_id,
                "kind": DiscrepancyKind.FOUND,
            }
        ],
    )


def _open_receiving(shipment: StandingShipment) -> ShipmentState:
    """The state in which boxes are ticked off, through the steps that lead there."""
    state = shipment.state
    if state is ShipmentState.DISPATCHED:
        state = SHIPMENT_MACHINE.after(state, ShipmentStep.ARRIVE, shipment.number)
    if state is not ShipmentState.RECEIVING:
        state = SHIPMENT_MACHINE.after(state, ShipmentStep.RECEIVE, shipment.number)
    return state


def _closed(work: Work, shipment: StandingShipment, state: ShipmentState) -> ShipmentState:
    missing = work.connection.scalar(
        select(ShipmentBox.id)
        .where(
            ShipmentBox.shipment_id == shipment.id,
            ShipmentBox.outcome == Outcome.MISSING,
            ShipmentBox.stands(),
        )
        .limit(1)
    )
    step = ShipmentStep.CLOSE if missing is None else ShipmentStep.CLOSE_WITH_DISCREPANCIES
    return SHIPMENT_MACHINE.after(state, step, shipment.number)


def _expected(work: Work, shipment_id: str) -> dict[str, str]:
    """Boxes not yet ticked off: key of the box → key of its entry on the list."""
    rows = work.connection.execute(
        select(ShipmentBox.box_id, ShipmentBox.id).where(
            ShipmentBox.shipment_id == shipment_id,
            ShipmentBox.outcome == Outcome.EXPECTED,
            ShipmentBox.stands(),
        )
    )
    return {row.box_id: row.id for row in rows}
