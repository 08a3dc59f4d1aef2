"""`receive`: tick off what arrived."""

from argparse import Namespace
from pathlib import Path

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.data.queries.shipments import list_shipments
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services.messages import state_name
from aidtracker.services.receiving import Receive, arrive
from aidtracker.services.receiving import receive as receive_boxes
from aidtracker.services.sending import shipment_id_of
from aidtracker.services.shipments import ShipmentRef


def receive(session: Session, asked: Namespace) -> int:
    """With `--all` every box came, with `--sheet` what the sheet says; without both the truck has arrived."""
    program = session.program
    key = program.read(shipment_id_of, asked.number)
    if asked.all:
        program.do(receive_boxes, Receive(key, all_expected=True))
    elif asked.sheet:
        from aidtracker.services.check_in import CheckInSheet, receive_by_sheet

        receive_by_sheet(program, CheckInSheet(key, Path(asked.sheet)))
    else:
        row = next(row for row in program.read(list_shipments) if row.id == key)
        if row.state not in (ShipmentState.ARRIVED, ShipmentState.RECEIVING):
            program.do(arrive, ShipmentRef(key))
    row = next(row for row in program.read(list_shipments) if row.id == key)
    expected = row.boxes - row.received - row.missing
    sentence = i18n.translate(
        "Cli", "Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing."
    ).format(
        number=row.number,
        state=state_name(row.state),
        received=row.received,
        boxes=row.boxes,
        missing=row.missing,
    )
    lines = [sentence]
    if expected:
        lines.append(
            i18n.translate(
                "Cli", "%n box(es) still to tick off: --all, or --sheet with a list.", "", expected
            )
        )
    session.answer(
        {
            "number": row.number,
            "state": row.state,
            "received": row.received,
            "missing": row.missing,
            "expected": expected,
        },
        lines,
    )
    return 0
