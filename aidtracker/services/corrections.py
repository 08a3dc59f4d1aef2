"""Correcting what was typed wrong in a line."""

from dataclasses import dataclass
from typing import Any

from aidtracker.data.ledger import Move, post
from aidtracker.data.tables import Lot
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.services.donations import (
    Line,
    checked_amounts,
    checked_milli,
    line_columns,
    standing_donation,
)
from aidtracker.services.line_places import StandingLine, moves_back, standing_line, where_more_goes
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class CorrectLine:
    """A line as it should have been logged, all of it. That of a rough line has no item, its quantity is
    packages.
    """

    lot_id: str
    line: Line


def correct_line(work: Work, request: CorrectLine) -> None:
    """Put a typing error right, as one operation; papers that were printed stay as they are.

    What describes the goods changes the line. Quantity goes by movement: more comes from the giver, less goes
    back as the reversal of how it came in, from where the goods are. Refused with the name of the box or
    shipment that is in the way.
    """
    line = standing_line(work.connection, request.lot_id)
    columns = _rough(request.line) if line.rough else _detailed(work, request.line, line)
    moves = _difference(work, line, columns["quantity_milli"])
    work.begin("donation.correct", line.number)
    post(work.journal, moves, work.now)
    work.journal.update(Lot, line.id, **columns)


def _detailed(work: Work, line: Line, standing: StandingLine) -> dict[str, Any]:
    """The columns of a line; what its text was before it had an item is kept."""
    milli = checked_milli(line)
    columns = line_columns(work, line, milli, standing_donation(work.connection, standing.donation_id))
    if line.item_id is not None and not columns["text"]:
        del columns["text"]
    return columns


def _rough(line: Line) -> dict[str, Any]:
    """The columns of bags or boxes that nobody has looked into yet."""
    if line.item_id is not None:
        raise Refused("donation.still_rough", "item")
    milli = checked_amounts(line)
    if milli % 1000:
        raise Refused("donation.whole_packages", "quantity", value=line.quantity)
    return {
        "quantity_milli": milli,
        "weight_g": line.weight_g,
        "weight_source": "stated" if line.weight_g is not None else "",
        "note": line.note.strip(),
        "typed": line.typed.strip(),
        **({"unit": line.unit} if line.unit else {}),
    }


def _difference(work: Work, line: StandingLine, milli: int) -> list[Move]:
    """The movements that make so many thousandths of what was logged."""
    if milli < line.milli:
        return moves_back(work.connection, line, line.milli - milli)
    if milli > line.milli:
        to = where_more_goes(work.connection, line)
        return [Move(line.id, Outside.DONOR, to, milli - line.milli)]
    return []
