"""`ship`: a shipment with its boxes, in one go."""

import sys
from argparse import Namespace

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.services.messages import explain, state_name
from aidtracker.services.sending import Send, send
from aidtracker.services.shipments import LeftOut, MakeReady, ShipmentRef, dispatch, make_ready


def ship(session: Session, asked: Namespace) -> int:
    """Make a shipment; with `--dispatch` it is made ready and leaves."""
    numbers = tuple(filter(None, (text.strip() for text in (asked.boxes or "").split(","))))
    program = session.program
    made = program.do(send, Send(asked.origin, asked.target, numbers, asked.all_sealed)).result
    shipment = ShipmentRef(made.shipment_id)
    state = made.state
    if asked.dispatch:
        unattended = i18n.translate("Cli", "sent by command; not looked at by a coordinator")
        ready = program.do(make_ready, MakeReady(made.shipment_id, asked.reason, unattended)).result
        if ready.unseen:
            _say_unseen(ready.unseen)
        state = program.do(dispatch, shipment).result.state
    boxes = next(row.boxes for row in program.read(list_shipments) if row.id == made.shipment_id)
    first = i18n.translate("Cli", "Shipment {number} is {state}, with %n box(es).", "", boxes)
    session.answer(
        {
            "number": made.number,
            "state": state,
            "boxes": boxes,
            "left_out": [{"number": box.number, "reason": explain(box.problem)} for box in made.left_out],
        },
        [
            first.format(number=made.number, state=state_name(state)),
            *(_left_out(box) for box in made.left_out),
        ],
    )
    return 0


def _say_unseen(boxes: int) -> None:
    """On stderr: what is asked for on stdout stays as it was."""
    said = i18n.translate(
        "Cli",
        "No coordinator looked at %n box(es) that a rule holds or stops: sent by command.",
        "",
        boxes,
    )
    print(said, file=sys.stderr)


def _left_out(box: LeftOut) -> str:
    return i18n.translate("Cli", "Left out: {number}. {reason}").format(
        number=box.number, reason=explain(box.problem)
    )
