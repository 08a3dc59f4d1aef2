"""Receiving by a list that the sorting centre sent: all its good rows in one operation."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aidtracker import i18n
from aidtracker.data.queries.shipments import PackedBox, packed_boxes
from aidtracker.domain.errors import Problem, Refused
from aidtracker.domain.numbers import parse_number
from aidtracker.domain.shipments import Outcome
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.receiving import Receive, receive
from aidtracker.services.shipments import standing_shipment
from aidtracker.services.work import Work
from aidtracker.spreadsheets.check_in import CheckInRow, read_check_in


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A shipment and the list of what came of it."""

    shipment_id: str
    path: Path


@dataclass(frozen=True, slots=True)
class NotTicked:
    """A row that ticked nothing off, and why, in the user's language."""

    row: int
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class _TickOff:
    shipment_id: str
    file: str
    rows: tuple[CheckInRow, ...]


def check_in(program: Program, request: CheckIn) -> tuple[NotTicked, ...]:
    """Tick off the boxes that the list tells of; gives the rows that told nothing, with the reason.

    Boxes that are not on the list stay expected. Raises `Refused` when the file cannot be read, when the
    shipment is not on its way, or when no row tells of a box that is expected.
    """
    rows = read_check_in(request.path)
    return program.do(_tick_off, _TickOff(request.shipment_id, request.path.name, rows)).result


def _tick_off(work: Work, request: _TickOff) -> tuple[NotTicked, ...]:
    number = standing_shipment(work.connection, request.shipment_id).number
    expected = {
        box.number: box
        for box in packed_boxes(work.connection, request.shipment_id)
        if not box.parent_number and box.outcome == Outcome.EXPECTED
    }
    received: dict[str, None] = {}
    missing: defaultdict[str, list[str]] = defaultdict(list)
    left = []
    for row in request.rows:
        if row.came is None and not row.text:
            continue  # nothing said: not counted is not the same as not there
        box = _box_of(row, expected, number)
        if isinstance(box, NotTicked):
            left.append(box)
        elif row.came:
            received[box.id] = None
        else:
            missing[row.note].append(box.id)
    if not received and not missing:
        raise _nothing(request, left)
    # Each note goes with the boxes that it is about; all of it is one operation.
    if received:
        receive(work, Receive(request.shipment_id, received=tuple(received)))
    for note, keys in missing.items():
        receive(work, Receive(request.shipment_id, missing=tuple(keys), note=note))
    return tuple(left)


def _box_of(row: CheckInRow, expected: dict[str, PackedBox], shipment: str) -> PackedBox | NotTicked:
    """The expected box that a row is about, taken off the expected ones, so that it counts once."""
    try:
        number = str(parse_number(row.box))
    except Refused as refused:
        return NotTicked(row.row, row.box, explain(refused.problem))
    if row.came is None:
        text = i18n.translate("CheckIn", "“{value}” says neither that the box came nor that it is missing.")
        return NotTicked(row.row, row.text, text.format(value=row.text))
    box = expected.pop(number, None)
    if box is None:
        problem = Problem("receiving.not_expected", {"number": shipment})
        return NotTicked(row.row, row.box, explain(problem))
    return box


def _nothing(request: _TickOff, left: Sequence[NotTicked]) -> Refused:
    if not left:
        return Refused("file.no_rows", file=request.file, sheet="")
    first = left[0]
    return Refused(
        "import.nothing_good", file=request.file, rows=len(request.rows), row=first.row, reason=first.reason
    )
