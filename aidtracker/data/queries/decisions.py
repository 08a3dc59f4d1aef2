"""What coordinators let through, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from aidtracker.data.tables import Decision, Operation

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
    """What was decided about these lots and boxes, the oldest first."""
    found = [*_about(connection, Decision.lot_id, lot_ids), *_about(connection, Decision.box_id, box_ids)]
    return sorted(found, key=lambda row: row.recorded)


def _about(
    connection: Connection, column: InstrumentedAttribute[str | None], keys: Sequence[str]
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
            .where(column.in_(keys[start : start + _CHUNK]), Decision.stands())
        )
        found += [DecisionRow(row[0], row[1] or "", row[2] or "", *row[3:]) for row in rows]
    return found
