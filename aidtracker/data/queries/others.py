"""What was done to the file lately, for seeing that another program works on it too."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from aidtracker.data.tables import Change, Operation


@dataclass(frozen=True, slots=True)
class Done:
    """An operation, and the tables of which it changed rows."""

    id: str
    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest clock in the file, and what was done since the one that was asked for."""

    clock: int
    done: tuple[Done, ...]


def latest_clock(connection: Connection) -> int:
    """The clock of the newest operation, 0 before the first."""
    return connection.scalar(select(func.max(Operation.clock))) or 0


def done_since(connection: Connection, clock: int) -> Latest:
    """The operations after `clock`, in their order; reads nothing else when there are none."""
    newest = latest_clock(connection)
    if newest <= clock:
        return Latest(clock, ())
    rows = connection.execute(
        select(Operation.id, Change.table_name)
        .outerjoin(Change, Change.operation_id == Operation.id)
        .where(Operation.clock > clock)
        .order_by(Operation.clock)
        .distinct()
    )
    tables: dict[str, set[str]] = {}
    for key, table in rows:
        tables.setdefault(key, set()).update(filter(None, [table]))
    return Latest(newest, tuple(Done(key, frozenset(names)) for key, names in tables.items()))
