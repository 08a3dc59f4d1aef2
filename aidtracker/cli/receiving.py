"""`receive`: tick off what arrived."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.data.queries.shipments import ShipmentRow, list_shipments
from aidtracker.domain.shipments import ShipmentState
from aidtracker.services.messages import state_name
from aidtracker.services.program import Program
from aidtracker.services.receiving import Receive, arrive
from aidtracker.services.receiving import receive as receive_boxes
from aidtracker.services.sending import shipment_id_of
from aidtracker.services.shipments import ShipmentRef

if TYPE_CHECKING:
    from aidtracker.services.check_in import NotTicked


def receive(session: Session, asked: Namespace) -> int:
    """With `--all` every box came, with `--sheet` what the sheet says; without both the truck has arrived."""
    program = session.program
    key = program.read(shipment_id_of, asked.number)
    left = _tick_off(program, key, asked)
    row = _shipment(program, key)
    session.answer(
        {
            "number": row.number,
            "state": row.state,
            "received": row.received,
            "missing": row.missing,
            "expected": row.boxes - row.received - row.missing,
            "problems": [{"row": one.row, "value": one.value, "reason": one.reason} for one in left],
        },
        [*_lines(row), *(_left(one) for one in left)],
    )
    return 0


def _tick_off(program: Program, key: str, asked: Namespace) -> "Sequence[NotTicked]":
    """Do what was asked; gives the rows of a sheet that ticked nothing off."""
    if asked.all:
        program.do(receive_boxes, Receive(key, all_expected=True))
    elif asked.sheet:
        from aidtracker.services.check_in import CheckIn, check_in

        return check_in(program, CheckIn(key, Path(asked.sheet)))
    elif _shipment(program, key).state not in (ShipmentState.ARRIVED, ShipmentState.RECEIVING):
        program.do(arrive, ShipmentRef(key))
    return ()


def _shipment(program: Program, key: str) -> ShipmentRow:
    return next(row for row in program.read(list_shipments) if row.id == key)


def _lines(row: ShipmentRow) -> list[str]:
    sentence = i18n.translate(
        "Cli", "Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing."
    )
    lines = [
        sentence.format(
            number=row.number,
            state=state_name(row.state),
            received=row.received,
            boxes=row.boxes,
            missing=row.missing,
        )
    ]
    expected = row.boxes - row.received - row.missing
    if expected:
        lines.append(
            i18n.translate("Cli", "%n box(es) to tick off: --all, or --sheet with a list.", "", expected)
        )
    return lines


def _left(one: "NotTicked") -> str:
    sentence = i18n.translate("Cli", "row {row}: {reason}")
    return f"  {sentence.format(row=one.row, reason=one.reason)}"
