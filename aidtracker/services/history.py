"""Taking back what was done, as one more operation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, Table, select

from aidtracker.data.journal import inserted, python_value
from aidtracker.data.ledger import BoxMove, Move, post, record_placements
from aidtracker.data.tables import Base, Change, Operation
from aidtracker.data.tables.base import private_columns
from aidtracker.domain.errors import Refused
from aidtracker.services.obstacles import (
    Target,
    Written,
    goods_moved_on,
    refuse_full_boxes,
    refuse_obstacles,
)
from aidtracker.services.work import Work

NOT_UNDONE = ("site.set_up",)
"""Operations that nobody takes back."""

NOT_KEPT = ("donor.erase", "donor.rename")
"""Operations that replaced what only its own row knew. They are not passed over by the undo, as it would
then take back something else than the person means; it says that they stay.
"""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back one operation, the last one of this station when `operation_id` is empty."""

    operation_id: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    operation_id: str
    kind: str
    subject: str


def undo(work: Work, request: Undo) -> Undone:
    """Take back an operation: goods and boxes move back, rows get former values, new rows are retracted.

    Refuses with `undo.nothing`, with `undo.not_kept`, or with `undo.blocked` and the later operation that
    stands in the way.
    """
    target = _target(work, request.operation_id)
    changes = _changes(work.connection, target)
    refuse_obstacles(work.connection, target, changes)
    work.begin("undo", target.subject, undoes=target.id, note=target.kind)
    for change in changes:
        _take_back(work, target, change)
    return Undone(target.id, target.kind, target.subject)


def last_operation(connection: Connection, station_id: str) -> tuple[str, str, str] | None:
    """Key, kind and subject of what `undo` would take back now."""
    undone = select(Operation.undoes).where(Operation.undoes.is_not(None))
    row = connection.execute(
        select(Operation.id, Operation.kind, Operation.subject)
        .where(
            Operation.station_id == station_id,
            Operation.undoes.is_(None),
            Operation.id.not_in(undone),
            Operation.kind.not_in(NOT_UNDONE),
        )
        .order_by(Operation.clock.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


def _target(work: Work, operation_id: str) -> Target:
    if not operation_id:
        last = last_operation(work.connection, work.station.id)
        if last is None:
            raise Refused("undo.nothing")
        operation_id = last[0]
    row = work.connection.execute(
        select(Operation.id, Operation.kind, Operation.subject, Operation.clock).where(
            Operation.id == operation_id
        )
    ).one_or_none()
    if row is None or row[1] in NOT_UNDONE or row[1] == "undo":
        raise Refused("undo.nothing")
    if work.connection.scalar(select(Operation.id).where(Operation.undoes == operation_id)) is not None:
        raise Refused("undo.already", subject=row[2])
    if row[1] in NOT_KEPT:
        raise Refused("undo.not_kept", kind=row[1], subject=row[2])
    return Target(*row)


def _changes(connection: Connection, target: Target) -> list[Written]:
    """What the target wrote, the last first."""
    rows = connection.execute(
        select(Change.table_name, Change.action, Change.rows)
        .where(Change.operation_id == target.id)
        .order_by(Change.position.desc())
    )
    return [_written(*row) for row in rows]


def _written(table_name: str, action: str, rows: str) -> Written:
    read = orjson.loads(rows)
    if action == "insert":
        read = inserted(read)
    return Written(Base.metadata.tables[table_name], action, read)


def _take_back(work: Work, target: Target, change: Written) -> None:
    table, rows = change.table, change.rows
    if change.action == "update":
        _restore(work, table, rows)
    elif table.name == "movements":
        _move_back(work, target, rows)
    elif table.name == "placements":
        back = [BoxMove(row["box_id"], row["to_id"], row["from_id"], reverses=row["id"]) for row in rows]
        record_placements(work.journal, back, work.now)  # the boxes themselves go back with their rows
    elif "retracted" in table.c:
        keys = [row["id"] for row in rows]
        if table.name == "boxes":
            refuse_full_boxes(work.connection, target, keys)
        forgotten = dict.fromkeys(private_columns(table), "")
        work.journal.update_many(_mapped(table), {key: {"retracted": True, **forgotten} for key in keys})


def _restore(work: Work, table: Table, entries: Sequence[Mapping[str, Any]]) -> None:
    """Give rows the values they had, and their stamp, so that an earlier operation can be undone next."""
    work.journal.update_many(
        _mapped(table),
        {
            entry["id"]: {name: python_value(table, name, value) for name, value in entry["before"].items()}
            for entry in entries
        },
    )


def _move_back(work: Work, target: Target, rows: Sequence[Mapping[str, Any]]) -> None:
    moves = [
        Move(row["lot_id"], row["to_id"], row["from_id"], row["quantity_milli"], reverses=row["id"])
        for row in rows
    ]
    try:
        post(work.journal, moves, work.now)
    except Refused as refusal:
        raise goods_moved_on(work.connection, target, rows) from refusal


def _mapped(table: Table) -> type[Base]:
    return next(mapper.class_ for mapper in Base.registry.mappers if mapper.local_table is table)
