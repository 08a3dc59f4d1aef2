"""What coordinators let through, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, true
from sqlalchemy.orm import InstrumentedAttribute, aliased

from aidtracker.data.tables import Box, Decision, Operation

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """Why goods (`lot_id`) or a box (`box_id`) that a rule holds may go on; the other key is empty."""

    id: str
    lot_id: str
    box_id: str
    rule: str
    reason: str
    actor: str
    recorded: datetime


def decisions_of(
    connection: Connection, lot_ids: Sequence[str] = (), box_ids: Sequence[str] = ()
) -> list[DecisionRow]:
    """What was decided about these lots and boxes, the oldest first.

    What was decided about a box is of the box as it was then: once it was opened again it no longer counts.
    """
    found = [
        *_about(connection, Decision.lot_id, lot_ids, true()),
        *_about(connection, Decision.box_id, box_ids, ~_opened_since()),
    ]
    return sorted(found, key=lambda row: row.recorded)


def _opened_since() -> ColumnElement[bool]:
    """The box of a decision was opened after it, and that was not undone."""
    opened, undone = aliased(Operation), aliased(Operation)
    return (
        select(opened.id)
        .join(Box, Box.number == opened.subject)
        .where(
            Box.id == Decision.box_id,
            opened.kind == "box.unseal",
            opened.clock > Operation.clock,
            ~select(undone.id).where(undone.undoes == opened.id).exists(),
        )
        .exists()
    )


def _about(
    connection: Connection,
    column: InstrumentedAttribute[str | None],
    keys: Sequence[str],
    holds: ColumnElement[bool],
) -> list[DecisionRow]:
    found: list[DecisionRow] = []
    for start in range(0, len(keys), _CHUNK):
        rows = connection.execute(
            select(
                Decision.id,
                Decision.lot_id,
                Decision.box_id,
                Decision.rule,
                Decision.reason,
                Operation.actor,
                Operation.recorded,
            )
            .join(Operation, Operation.id == Decision.operation_id)
            .where(column.in_(keys[start : start + _CHUNK]), Decision.stands(), holds)
        )
        found += [DecisionRow(row[0], row[1] or "", row[2] or "", *row[3:]) for row in rows]
    return found
