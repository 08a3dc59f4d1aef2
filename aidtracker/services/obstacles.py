"""What stands in the way of taking an operation back: whatever was built on it since."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ForeignKeyConstraint,
    Table,
    literal_column,
    or_,
    select,
)

from aidtracker.data.ledger import held_now
from aidtracker.data.tables import Balance, Base, Box, Movement, Operation, Placement, Shipment, ShipmentBox
from aidtracker.domain.errors import Refused

_LEDGER = frozenset({"movements", "placements", "balances", "holders"})
"""Tables whose rows are never taken back: goods and boxes go back by a movement of their own."""

_HOLDERS = frozenset({"boxes", "shipments"})
"""Tables of what holds goods or boxes and has a state that says whether it may."""

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Target:
    """The operation that is to be taken back."""

    id: str
    kind: str
    subject: str
    clock: int


@dataclass(frozen=True, slots=True)
class Written:
    """What the target did to a table: rows that it added, or that it changed (`id`, `before`, `after`)."""

    table: Table
    action: str
    rows: Sequence[Mapping[str, Any]]


def refuse_obstacles(connection: Connection, target: Target, changes: Iterable[Written]) -> None:
    """Raise `Refused("undo.blocked")` with the kind and subject of the latest operation in the way."""
    for change in changes:
        later = _latest(connection, _stamps_in_the_way(connection, target, change))
        if later is not None:
            raise blocked_by(connection, later)


def refuse_full_boxes(connection: Connection, target: Target, keys: Sequence[str]) -> None:
    """Boxes that are to go must be empty once the target's own goods are out of them."""
    for some in chunks(keys):
        full = list(connection.scalars(select(Balance.holder_id).where(Balance.holder_id.in_(some))))
        if full:
            raise _moved_since(connection, target, Movement.to_id.in_(full))


def goods_moved_on(connection: Connection, target: Target, records: Sequence[Mapping[str, Any]]) -> Refused:
    """The refusal where goods are no longer all where the target had put them."""
    held = held_now(connection, {(record["to_id"], record["lot_id"]) for record in records})
    short = [
        record["lot_id"]
        for record in records
        if held[record["to_id"], record["lot_id"]] < record["quantity_milli"]
    ]
    return _moved_since(connection, target, Movement.lot_id.in_(short[:_CHUNK]))


def blocked_by(connection: Connection, operation_id: str) -> Refused:
    """The refusal that names an operation."""
    kind, subject = connection.execute(
        select(Operation.kind, Operation.subject).where(Operation.id == operation_id)
    ).one()
    return Refused("undo.blocked", kind=kind, subject=subject)


def _stamps_in_the_way(connection: Connection, target: Target, change: Written) -> Iterator[str]:
    """Keys of later operations that the target's change is the ground of."""
    table, rows = change.table, change.rows
    if table.name in ("movements", "placements"):
        ends = {row[end] for row in rows for end in ("from_id", "to_id")}
        yield from _later_holders(connection, target, sorted(ends))
    elif change.action == "update":
        keys = [row["id"] for row in rows]
        yield from _later_versions(connection, target, table, keys)
        if table.name in _HOLDERS:
            changed_state = [row["id"] for row in rows if "state" in row["before"]]
            yield from _later_contents(connection, target, changed_state)
            yield from _later_around(connection, target, keys)
        if table.name == "shipment_boxes":
            lists = select(ShipmentBox.shipment_id).where(ShipmentBox.id.in_(keys[:_CHUNK])).distinct()
            yield from _later_holders(connection, target, list(connection.scalars(lists)))
        revived = [row["id"] for row in rows if row["before"].get("retracted") is False]
        yield from _gone_parents(connection, target, table, revived)
    elif "retracted" in table.c:
        keys = [row["id"] for row in rows]
        yield from _later_versions(connection, target, table, keys)
        yield from _later_children(connection, target, table, keys)


def _later_versions(
    connection: Connection, target: Target, table: Table, keys: Sequence[str]
) -> Iterator[str]:
    """A row that a later operation wrote again cannot get its former values."""
    stamp = table.c.operation_id
    for some in chunks(keys):
        yield from connection.scalars(select(stamp).where(table.c.id.in_(some), stamp != target.id))


def _later_holders(connection: Connection, target: Target, holders: Sequence[str]) -> Iterator[str]:
    """A box or shipment that was written again since (sealed, made ready) keeps what is in it."""
    for holder in (Box, Shipment):
        for some in chunks(holders):
            yield from connection.scalars(
                select(Operation.id)
                .join(holder, holder.operation_id == Operation.id)
                .where(holder.id.in_(some), Operation.clock > target.clock)
            )


def _later_around(connection: Connection, target: Target, boxes: Sequence[str]) -> Iterator[str]:
    """A box stays as it is while what it stands in, at any depth, was written again since."""
    holders, seen = boxes, set(boxes)
    while holders:
        around: set[str] = set()
        for some in chunks(holders):
            around.update(connection.scalars(select(Box.holder_id).where(Box.id.in_(some))))
        holders = sorted(around - seen)
        seen |= around
        yield from _later_holders(connection, target, holders)


def _later_contents(connection: Connection, target: Target, holders: Sequence[str]) -> Iterator[str]:
    """A box or shipment that goods or boxes went into or out of since keeps its state."""
    for moved in (Movement, Placement):
        for some in chunks(holders):
            touches = or_(moved.from_id.in_(some), moved.to_id.in_(some))
            yield from connection.scalars(
                select(Operation.id)
                .join(moved, moved.operation_id == Operation.id)
                .where(touches, _since(target))
                .distinct()
            )


def _later_children(
    connection: Connection, target: Target, table: Table, keys: Sequence[str]
) -> Iterator[str]:
    """A row on which a later operation built something cannot go."""
    for child, column in _children(table):
        stands = literal_column(f"{child.name}.retracted") == literal_column("0")
        for some in chunks(keys):
            yield from connection.scalars(
                select(child.c.operation_id)
                .where(child.c[column].in_(some), child.c.operation_id != target.id, stands)
                .distinct()
            )


def _gone_parents(connection: Connection, target: Target, table: Table, keys: Sequence[str]) -> Iterator[str]:
    """A row cannot come back while what it belongs to is taken back by another operation.

    Only a rough line may be gone: it goes when its last package was sorted, what was found in it stays.
    """
    for column, parent in _references(table):
        if "retracted" not in parent.c or column == "sorted_from":
            continue
        above = parent.alias("above")  # a line can belong to a line
        gone = literal_column("above.retracted") == literal_column("1")
        for some in chunks(keys):
            yield from connection.scalars(
                select(above.c.operation_id)
                .join(table, table.c[column] == above.c.id)
                .where(table.c.id.in_(some), gone, above.c.operation_id != target.id)
            )


def _children(table: Table) -> Iterator[tuple[Table, str]]:
    """Tables, with the column, whose rows point at rows of `table` or at the holder that it is."""
    parents = {table.name} | ({"holders"} if table.name in _HOLDERS | {"sites"} else set())
    for child in Base.metadata.tables.values():
        if child.name not in _LEDGER and "retracted" in child.c:
            yield from ((child, column) for column, parent in _references(child) if parent.name in parents)


def _references(table: Table) -> Iterator[tuple[str, Table]]:
    """Columns that point at other rows, with the table of these; not the key that a row has as a holder."""
    for constraint in table.constraints:
        if isinstance(constraint, ForeignKeyConstraint):
            column = constraint.columns[0].name
            if column != "id":
                yield column, constraint.referred_table


def _moved_since(connection: Connection, target: Target, touches: ColumnElement[bool]) -> Refused:
    """The refusal that names the latest operation since the target with movements that `touches` picks."""
    later = connection.scalar(
        select(Operation.id)
        .join(Movement, Movement.operation_id == Operation.id)
        .where(touches, _since(target))
        .order_by(Operation.clock.desc())
        .limit(1)
    )
    if later is None:
        return Refused("undo.blocked", kind="", subject=target.subject)
    return blocked_by(connection, later)


def _since(target: Target) -> ColumnElement[bool]:
    """The condition that an operation is later than the target and still counts."""
    undone = select(Operation.undoes).where(Operation.undoes.is_not(None))
    return (Operation.clock > target.clock) & Operation.undoes.is_(None) & Operation.id.not_in(undone)


def _latest(connection: Connection, operation_ids: Iterable[str]) -> str | None:
    wanted = sorted(set(operation_ids))
    newest: tuple[int, str] | None = None
    for some in chunks(wanted):
        rows = connection.execute(select(Operation.clock, Operation.id).where(Operation.id.in_(some)))
        newest = max([*filter(None, [newest]), *((row[0], row[1]) for row in rows)], default=None)
    return newest[1] if newest else None


def chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """Keys in portions that one statement takes."""
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]
