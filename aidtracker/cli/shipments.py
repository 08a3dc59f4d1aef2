"""`ship`: a shipment with its boxes, in one go."""

from argparse import Namespace

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.services.messages import explain, state_name
from aidtracker.services.sending import Send, send
from aidtracker.services.shipments import LeftOut, ShipmentRef, dispatch, make_ready


def ship(session: Session, asked: Namespace) -> int:
    """Make a shipment; with `--dispatch` it is made ready and leaves."""
    numbers = tuple(filter(None, (text.strip() for text in (asked.boxes or "").split(","))))
    program = session.program
    made = program.do(send, Send(asked.origin, asked.target, numbers, asked.all_sealed)).result
    shipment = ShipmentRef(made.shipment_id)
    state = made.state
    if asked.dispatch:
        program.do(make_ready, shipment)
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


def _left_out(box: LeftOut) -> str:
    return i18n.translate("Cli", "Left out: {number}. {reason}").format(
        number=box.number, reason=explain(box.problem)
    )
