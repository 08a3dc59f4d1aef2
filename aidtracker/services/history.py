"""Taking back what was done, as one more operation."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, ForeignKeyConstraint, Table, literal_column, select

from aidtracker.data.journal import python_value
from aidtracker.data.ledger import BoxMove, Move, post, record_placements
from aidtracker.data.tables import Balance, Base, Change, Movement, Operation
from aidtracker.domain.errors import Refused
from aidtracker.services.work import Work

NOT_UNDONE = ("site.set_up",)
"""Operations that nobody takes back."""

_LEDGER = ("movements", "placements", "balances", "holders")
"""Tables whose rows are never retracted: goods and boxes go back by a movement of their own."""

_CHUNK = 500


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


@dataclass(frozen=True, slots=True)
class _Target:
    id: str
    kind: str
    subject: str
    clock: int


def undo(work: Work, request: Undo) -> Undone:
    """Take back an operation: goods and boxes move back, rows get former values, new rows are retracted.

    Refuses with `undo.nothing`, or with `undo.blocked` and the later operation that stands in the way.
    """
    target = _target(work, request.operation_id)
    work.begin("undo", target.subject, undoes=target.id, note=target.kind)
    changes = work.connection.execute(
        select(Change.table_name, Change.action, Change.rows)
        .where(Change.operation_id == target.id)
        .order_by(Change.position.desc())
    ).all()
    for table_name, action, rows in changes:
        _take_back(work, target, Base.metadata.tables[table_name], action, json.loads(rows))
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


def _target(work: Work, operation_id: str) -> _Target:
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
    return _Target(*row)


def _take_back(work: Work, target: _Target, table: Table, action: str, rows: Any) -> None:
    if action == "update":
        _restore(work, target, table, rows)
        return
    records = [dict(zip(rows["columns"], row, strict=True)) for row in rows["rows"]]
    if table.name == "movements":
        _move_back(work, target, records)
    elif table.name == "placements":
        back = [BoxMove(row["box_id"], row["to_id"], row["from_id"], reverses=row["id"]) for row in records]
        record_placements(work.journal, back, work.now)  # the boxes themselves go back with their rows
    elif "retracted" in table.c:
        keys = [record["id"] for record in records]
        _refuse_later_versions(work, target, table, keys)
        _refuse_later_children(work, target, table, keys)
        if table.name == "boxes":
            _refuse_full_boxes(work.connection, target, keys)
        work.journal.update_many(_mapped(table), {key: {"retracted": True} for key in keys})


def _restore(work: Work, target: _Target, table: Table, entries: Any) -> None:
    """Give rows the values they had, and their stamp, so that an earlier operation can be undone next."""
    _refuse_later_versions(work, target, table, [entry["id"] for entry in entries])
    work.journal.update_many(
        _mapped(table),
        {
            entry["id"]: {name: python_value(table, name, value) for name, value in entry["before"].items()}
            for entry in entries
        },
    )


def _move_back(work: Work, target: _Target, records: Sequence[dict[str, Any]]) -> None:
    moves = [
        Move(row["lot_id"], row["to_id"], row["from_id"], row["quantity_milli"], reverses=row["id"])
        for row in records
    ]
    try:
        post(work.journal, moves, work.now)
    except Refused as refusal:
        lots = [row["lot_id"] for row in records]
        raise _blocked(work.connection, target, Movement.__table__.c.lot_id, lots) from refusal


def _mapped(table: Table) -> type[Base]:
    return next(mapper.class_ for mapper in Base.registry.mappers if mapper.local_table is table)


def _refuse_later_versions(work: Work, target: _Target, table: Table, keys: Sequence[str]) -> None:
    """A row that a later operation wrote again cannot get its former values."""
    stamp = table.c.operation_id
    for some in _chunks(keys):
        later = work.connection.scalar(
            select(stamp)
            .where(table.c.id.in_(some), stamp != target.id, stamp != work.journal.operation_id)
            .limit(1)
        )
        if later is not None:
            raise _blocked_by(work.connection, later)


def _refuse_later_children(work: Work, target: _Target, table: Table, keys: Sequence[str]) -> None:
    """A row on which a later operation built something cannot go."""
    for child, column in _children(table):
        stands = literal_column(f"{child.name}.retracted") == literal_column("0")
        for some in _chunks(keys):
            later = work.connection.scalar(
                select(child.c.operation_id)
                .where(
                    child.c[column].in_(some),
                    child.c.operation_id != target.id,
                    child.c.operation_id != work.journal.operation_id,
                    stands,
                )
                .limit(1)
            )
            if later is not None:
                raise _blocked_by(work.connection, later)


def _refuse_full_boxes(connection: Connection, target: _Target, keys: Sequence[str]) -> None:
    for some in _chunks(keys):
        full = list(connection.scalars(select(Balance.holder_id).where(Balance.holder_id.in_(some))))
        if full:
            raise _blocked(connection, target, Movement.__table__.c.to_id, full)


def _children(table: Table) -> Iterator[tuple[Table, str]]:
    """Tables, with the column, whose rows point at rows of `table` or at the holder that it is."""
    parents = {table.name} | ({"holders"} if table.name in ("boxes", "shipments", "sites") else set())
    for child in Base.metadata.tables.values():
        if child.name in _LEDGER or "retracted" not in child.c:
            continue
        for constraint in child.constraints:
            if isinstance(constraint, ForeignKeyConstraint) and constraint.referred_table.name in parents:
                column = constraint.columns[0].name
                if column != "id":
                    yield child, column


def _blocked(connection: Connection, target: _Target, column: Any, keys: Sequence[str]) -> Refused:
    """The refusal that names the latest operation which moved one of these lots or boxes on."""
    table = column.table
    undone = select(Operation.undoes).where(Operation.undoes.is_not(None))
    for some in _chunks(keys):
        later = connection.scalar(
            select(Operation.id)
            .join(table, table.c.operation_id == Operation.id)
            .where(
                column.in_(some),
                Operation.clock > target.clock,
                Operation.undoes.is_(None),
                Operation.id.not_in(undone),
            )
            .order_by(Operation.clock.desc())
            .limit(1)
        )
        if later is not None:
            return _blocked_by(connection, later)
    return Refused("undo.blocked", kind="", subject=target.subject)


def _blocked_by(connection: Connection, operation_id: str) -> Refused:
    kind, subject = connection.execute(
        select(Operation.kind, Operation.subject).where(Operation.id == operation_id)
    ).one()
    return Refused("undo.blocked", kind=kind, subject=subject)


def _chunks(keys: Sequence[str]) -> Iterator[list[str]]:
    waiting = iter(keys)
    while some := list(islice(waiting, _CHUNK)):
        yield some
