"""Shipments: gathering boxes, making ready, sending off."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker import i18n
from aidtracker.data.keys import new_key
from aidtracker.data.ledger import BoxMove, place
from aidtracker.data.tables import Box, Holder, Shipment, ShipmentBox
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.intake import IntakeLevel
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import HolderKind, Outside
from aidtracker.domain.shipments import OPEN_FOR_BOXES, SHIPMENT_MACHINE, Outcome, ShipmentState, ShipmentStep
from aidtracker.services.box_places import Standing, shipment_of, standing_boxes
from aidtracker.services.decisions import checked_reason, record_decisions
from aidtracker.services.documents import freeze_packing_list, supersede_documents
from aidtracker.services.messages import explain
from aidtracker.services.shipment_checks import ShipmentFinding, Spoken, boxes_of, shipment_findings
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class Particulars:
    """How a shipment travels, as far as it is known."""

    mode: str = ""
    carrier: str = ""
    vehicle: str = ""
    waybill: str = ""
    seal: str = ""
    incoterm: str = ""
    leaves: date | None = None
    arrives: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewShipment:
    """A shipment between two sites, with boxes to put on it at once."""

    from_site_id: str
    to_site_id: str
    box_ids: tuple[str, ...] = ()
    particulars: Particulars = Particulars()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A box that could not be added, and why."""

    box_id: str
    number: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class ShipmentChanged:
    """The shipment after the change, and boxes that were left out of it with the reason."""

    shipment_id: str
    number: str
    state: ShipmentState
    left_out: tuple[LeftOut, ...] = ()
    unseen: int = 0
    """Boxes that a rule stops or holds and that nobody has looked at: see `MakeReady.unattended`."""


@dataclass(frozen=True, slots=True)
class ShipmentRef:
    """A shipment by its key."""

    shipment_id: str


@dataclass(frozen=True, slots=True)
class MakeReady:
    """A shipment that is to be made ready.

    `reason`: why all that a rule holds, and nobody decided about yet, may go. `unattended` is for commands,
    where nobody sits in front: the reason for everything that is left, even what a rule stops.
    """

    shipment_id: str
    reason: str = ""
    unattended: str = ""


@dataclass(frozen=True, slots=True)
class ShipmentBoxes:
    """Boxes of, or for, a shipment."""

    shipment_id: str
    box_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeParticulars:
    """New particulars of a shipment that has not been made ready."""

    shipment_id: str
    particulars: Particulars


@dataclass(frozen=True, slots=True)
class StandingShipment:
    """A shipment as it is now."""

    id: str
    number: str
    state: ShipmentState
    from_site_id: str
    to_site_id: str


def new_shipment(work: Work, request: NewShipment) -> ShipmentChanged:
    """Begin a shipment and put the boxes on it that can go; the others are listed with the reason."""
    if request.from_site_id == request.to_site_id:
        raise Refused("shipment.same_site", "to")
    _check_days(request.particulars)
    number, key = work.next_number(Kind.SHIPMENT), new_key()
    work.begin("shipment.new", number)
    work.journal.insert(Holder, [{"id": key, "kind": HolderKind.SHIPMENT}])
    work.journal.insert(
        Shipment,
        [
            {
                "id": key,
                "number": number,
                "state": ShipmentState.DRAFT,
                "from_site_id": request.from_site_id,
                "to_site_id": request.to_site_id,
                **particulars_as_columns(request.particulars),
            }
        ],
    )
    return add_boxes(work, ShipmentBoxes(key, request.box_ids))


def add_boxes(work: Work, request: ShipmentBoxes) -> ShipmentChanged:
    """Put sealed boxes on a shipment. What cannot go is left out and listed, never silently."""
    shipment = standing_shipment(work.connection, request.shipment_id)
    if shipment.state not in OPEN_FOR_BOXES:
        raise Refused("shipment.not_open", number=shipment.number, state=shipment.state)
    moves, left_out = [], []
    for box in standing_boxes(work.connection, request.box_ids):
        problem = _why_not(work.connection, box, shipment)
        if problem is None:
            moves.append(BoxMove(box.id, box.holder_id, shipment.id))
        else:
            left_out.append(LeftOut(box.id, box.number, problem))
    state = shipment.state
    if moves:
        work.begin("shipment.add_boxes", shipment.number)
        place(work.journal, moves, work.now)
        work.journal.insert(
            ShipmentBox,
            [{"id": new_key(), "shipment_id": shipment.id, "box_id": move.box_id} for move in moves],
        )
        if state is ShipmentState.DRAFT:
            state = SHIPMENT_MACHINE.after(state, ShipmentStep.PACK, shipment.number)
            work.journal.update(Shipment, shipment.id, state=state)
    return ShipmentChanged(shipment.id, shipment.number, state, tuple(left_out))


def remove_boxes(work: Work, request: ShipmentBoxes) -> None:
    """Take boxes off a shipment that has not been made ready; they stand at its site again."""
    shipment = standing_shipment(work.connection, request.shipment_id)
    if shipment.state not in OPEN_FOR_BOXES:
        raise Refused("shipment.not_open", number=shipment.number, state=shipment.state)
    work.begin("shipment.remove_boxes", shipment.number)
    _free(work, shipment, tuple(dict.fromkeys(request.box_ids)))


def change_particulars(work: Work, request: ChangeParticulars) -> None:
    """Write down carrier, dates and the like."""
    shipment = standing_shipment(work.connection, request.shipment_id)
    if shipment.state not in OPEN_FOR_BOXES:
        raise Refused("shipment.not_open", number=shipment.number, state=shipment.state)
    _check_days(request.particulars)
    work.begin("shipment.change", shipment.number)
    work.journal.update(Shipment, shipment.id, **particulars_as_columns(request.particulars))


def make_ready(work: Work, request: MakeReady) -> ShipmentChanged:
    """Check the shipment and freeze its packing list.

    Refused when it has no boxes or one is open, when a rule stops goods on it, and when a rule holds some
    about which nobody decided.
    """
    shipment = standing_shipment(work.connection, request.shipment_id)
    state = SHIPMENT_MACHINE.after(shipment.state, ShipmentStep.MAKE_READY, shipment.number)
    boxes = standing_boxes(work.connection, boxes_on(work.connection, shipment.id))
    if not boxes:
        raise Refused("shipment.no_boxes", number=shipment.number)
    for box in boxes:
        if box.state is not BoxState.SEALED:
            raise Refused("shipment.box_open", number=shipment.number, box=box.number)
    findings = shipment_findings(work.connection, shipment.id, work.today)
    settled = _settled(findings, request, shipment.number)
    work.begin("shipment.make_ready", shipment.number)
    for reason, places in settled.items():
        record_decisions(work, [place.held for place in places], reason)
    work.journal.update(Shipment, shipment.id, state=state)
    freeze_packing_list(work, shipment.id)
    unseen = len(boxes_of(settled.get(request.unattended, ())))
    return ShipmentChanged(shipment.id, shipment.number, state, unseen=unseen)


def _settled(findings: Sequence[ShipmentFinding], request: MakeReady, number: str) -> dict[str, list[Spoken]]:
    """What goes on by which reason of the request; refused where something is left."""
    settled: dict[str, list[Spoken]] = {}
    for level, reason, code in (
        (IntakeLevel.STOP, request.unattended, "shipment.stopped"),
        (IntakeLevel.HOLD, request.reason or request.unattended, "shipment.held"),
    ):
        found = [one for one in findings if one.level is level and one.open]
        places = [place for one in found for place in one.open]
        if places and not reason.strip():
            raise _blocked(code, found, number)
        if places:
            settled.setdefault(checked_reason(reason), []).extend(places)
    return settled


def _blocked(code: str, found: Sequence[ShipmentFinding], number: str) -> Refused:
    """The refusal that says how many boxes, which is the first, and what is the matter with it."""
    worst = found[0]
    names = worst.names(i18n.current_language())
    why = explain(worst.problem)
    boxes = boxes_of([place for one in found for place in one.open])
    return Refused(
        code,
        number=number,
        boxes=len(boxes),
        box=worst.open[0].number,
        why=f"{', '.join(names)}: {why}" if names else why,
    )


def reopen(work: Work, request: ShipmentRef) -> ShipmentChanged:
    """Go back to packing; papers printed so far are superseded."""
    changed = _step(work, request.shipment_id, ShipmentStep.REOPEN)
    supersede_documents(work, request.shipment_id)
    return changed


def dispatch(work: Work, request: ShipmentRef) -> ShipmentChanged:
    """The shipment has left; its boxes are in transit until they are received, returned or lost."""
    changed = _step(work, request.shipment_id, ShipmentStep.DISPATCH)
    work.journal.update(Shipment, request.shipment_id, dispatched=work.now)
    return changed


def cancel(work: Work, request: ShipmentRef) -> ShipmentChanged:
    """Give up a shipment that has not left; its boxes are free again."""
    changed = _step(work, request.shipment_id, ShipmentStep.CANCEL)
    supersede_documents(work, request.shipment_id)
    shipment = standing_shipment(work.connection, request.shipment_id)
    _free(work, shipment, boxes_on(work.connection, request.shipment_id))
    return changed


def return_shipment(work: Work, request: ShipmentRef) -> ShipmentChanged:
    """The whole shipment came back; its boxes stand at the site it left from."""
    changed = _step(work, request.shipment_id, ShipmentStep.RETURN)
    shipment = standing_shipment(work.connection, request.shipment_id)
    moves = [
        BoxMove(box, shipment.id, shipment.from_site_id)
        for box in boxes_on(work.connection, request.shipment_id)
    ]
    place(work.journal, moves, work.now)
    return changed


def lose_shipment(work: Work, request: ShipmentRef) -> ShipmentChanged:
    """The whole shipment is lost: all its boxes are missing, each of them can still be found."""
    changed = _step(work, request.shipment_id, ShipmentStep.LOSE)
    moves = [
        BoxMove(box, changed.shipment_id, Outside.LOST)
        for box in boxes_on(work.connection, changed.shipment_id)
    ]
    place(work.journal, moves, work.now)
    entries = _entries(work.connection, changed.shipment_id)
    work.journal.update_many(
        ShipmentBox, {entries[move.box_id]: {"outcome": Outcome.MISSING} for move in moves}
    )
    return changed


def standing_shipment(connection: Connection, shipment_id: str) -> StandingShipment:
    """The shipment with this key; `Refused("shipment.unknown")` when there is none or it was taken back."""
    row = connection.execute(
        select(
            Shipment.id, Shipment.number, Shipment.state, Shipment.from_site_id, Shipment.to_site_id
        ).where(Shipment.id == shipment_id, Shipment.stands())
    ).one_or_none()
    if row is None:
        raise Refused("shipment.unknown")
    return StandingShipment(row[0], row[1], ShipmentState(row[2]), row[3], row[4])


def boxes_on(connection: Connection, shipment_id: str) -> list[str]:
    """Keys of the boxes that are on a shipment now, by number."""
    rows = connection.scalars(
        select(Box.id)
        .where(Box.holder_id == shipment_id, Box.stands())
        .order_by(func.length(Box.number), Box.number)
    )
    return list(rows)


def particulars_as_columns(particulars: Particulars) -> dict[str, object]:
    """Particulars by the name of their column."""
    return {field.name: getattr(particulars, field.name) for field in fields(particulars)}


def _step(work: Work, shipment_id: str, step: ShipmentStep) -> ShipmentChanged:
    shipment = standing_shipment(work.connection, shipment_id)
    state = SHIPMENT_MACHINE.after(shipment.state, step, shipment.number)
    work.begin(f"shipment.{step}", shipment.number)
    work.journal.update(Shipment, shipment.id, state=state)
    return ShipmentChanged(shipment.id, shipment.number, state)


def _check_days(particulars: Particulars) -> None:
    leaves, arrives = particulars.leaves, particulars.arrives
    if leaves and arrives and arrives < leaves:
        raise Refused("shipment.arrives_before_leaving", "arrives")


def _why_not(connection: Connection, box: Standing, shipment: StandingShipment) -> Problem | None:
    """Why a box cannot go on a shipment, or None."""
    other = None if box.holder_id == shipment.from_site_id else shipment_of(connection, box)
    if other is not None:
        code = "box.already_on" if other[0] == shipment.number else "box.on_shipment"
        return Problem(code, {"number": box.number, "shipment": other[0]})
    if box.state is not BoxState.SEALED:
        return Problem(f"box.is_{box.state}", {"number": box.number})
    if box.holder_id != shipment.from_site_id:
        return Problem("box.elsewhere", {"number": box.number})
    return None


def _entries(connection: Connection, shipment_id: str) -> dict[str, str]:
    """The list of a shipment: key of the box → key of its entry."""
    rows = connection.execute(
        select(ShipmentBox.box_id, ShipmentBox.id).where(
            ShipmentBox.shipment_id == shipment_id, ShipmentBox.stands()
        )
    )
    return {row.box_id: row.id for row in rows}


def _free(work: Work, shipment: StandingShipment, box_ids: Sequence[str]) -> None:
    """Boxes back to the site that the shipment would have left from."""
    entries = _entries(work.connection, shipment.id)
    for key in box_ids:
        if key not in entries:
            raise Refused("shipment.not_on_it", number=shipment.number)
    place(work.journal, [BoxMove(key, shipment.id, shipment.from_site_id) for key in box_ids], work.now)
    work.journal.update_many(ShipmentBox, {entries[key]: {"retracted": True} for key in box_ids})
