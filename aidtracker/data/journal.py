"""The one way in which rows are written: into their table and, under their operation, into the journal."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import repeat
from typing import Any

import orjson
from sqlalchemy import Column, Connection, Dialect, Table, bindparam, insert, select, text, update

from aidtracker.data.overwriting import overwriting
from aidtracker.data.tables import Base, Change
from aidtracker.data.tables.base import Day, Flag, Moment, moment_to_ms, ms_to_moment, private_columns

Row = Mapping[str, Any]
BATCH = 5_000
"""Rows in one entry of the journal."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How rows of one table, with the columns in this order, are written and journalled."""

    names: tuple[str, ...]
    converters: tuple[tuple[int, Callable[[Any], Any]], ...]
    """Places of the values that need it, and what makes them storable; None stays None."""
    statement: str
    private: frozenset[str]
    """Columns of which the journal tells nothing: see `data.tables.base.private`."""

    def stored(self, rows: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
        """The columns of the rows as the database stores them."""
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for place, convert in self.converters:
            known = {value: None if value is None else convert(value) for value in set(columns[place])}
            columns[place] = [known[value] for value in columns[place]]
        return columns

    def told(self, columns: Sequence[Sequence[Any]], common: Mapping[str, Any]) -> dict[str, Any]:
        """The rows as the journal tells them: what is the same in all of them is said once."""
        given = [
            (name, column)
            for name, column in zip(self.names, columns, strict=False)
            if name not in self.private
        ]
        same = {name: column[0] for name, column in given if column.count(column[0]) == len(column) > 1}
        differing = [(name, column) for name, column in given if name not in same]
        common = {name: value for name, value in common.items() if name not in self.private}
        return {
            "same": {**same, **common},
            "columns": [name for name, _ in differing],
            "rows": list(zip(*(column for _, column in differing), strict=True)),
        }


class Journal:
    """Writes rows for one operation. `tables` collects the names of the tables that were touched."""

    def __init__(self, connection: Connection, operation_id: str) -> None:
        self.connection = connection
        self.operation_id = operation_id
        self.tables: set[str] = set()
        self._position = 0

    def insert(self, table: type[Base], rows: Sequence[Row]) -> None:
        """Add rows; what a row does not say takes the column's default, then null."""
        if rows:
            names = list(rows[0])
            self.insert_rows(table, names, [[row[name] for name in names] for row in rows])

    def insert_rows(self, table: type[Base], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """As `insert`, for many: the values of each row in the order of `names`, the same for all rows."""
        if not rows:
            return
        target = _table(table)
        shape, rest = _shape(target, tuple(names), self.connection.dialect)
        common = {name: self.operation_id if name == "operation_id" else value for name, value in rest}
        for start in range(0, len(rows), BATCH):
            columns = shape.stored(rows[start : start + BATCH])
            stored = list(zip(*columns, *map(repeat, common.values()), strict=False))
            self.connection.exec_driver_sql(shape.statement, stored)
            self._note(target, "insert", shape.told(columns, common))

    def update(self, table: type[Base], key: str, **values: Any) -> None:
        """Change columns of one row; nothing is written where nothing changes."""
        self.update_many(table, {key: values})

    def update_many(self, table: type[Base], changes: Mapping[str, Row]) -> None:
        """Change columns of many rows, by key. The row's stamp becomes this operation, unless given.

        Raises `KeyError` for a key that is not in the table.
        """
        target = _table(table)
        entries = []
        for some in _chunks(list(changes)):
            rows = self.connection.execute(select(target).where(target.c.id.in_(some)))
            standing = {row.id: row._asdict() for row in rows}
            entries += [
                entry for key in some if (entry := self._entry(target, key, standing[key], changes[key]))
            ]
        private = private_columns(target)
        with overwriting(self.connection) if private else nullcontext():
            self._write(target, entries)
        told = [_without(entry, private) for entry in entries] if private else entries
        for start in range(0, len(told), BATCH):
            self._note(target, "update", told[start : start + BATCH])

    def _write(self, target: Table, entries: Iterable[dict[str, Any]]) -> None:
        for names, group in _by_columns(entries).items():
            statement = update(target).where(target.c.id == bindparam("key_"))
            self.connection.execute(
                statement.values(
                    {name: bindparam(f"new_{name}", type_=target.c[name].type) for name in names}
                ),
                [
                    {"key_": entry["id"], **{f"new_{name}": entry["after"][name] for name in names}}
                    for entry in group
                ],
            )

    def _entry(self, target: Table, key: str, before: Row, wanted: Row) -> dict[str, Any] | None:
        """What the journal says of one row's change; None where nothing changes."""
        after = {name: value for name, value in wanted.items() if before[name] != value}
        if not after:
            return None
        if "operation_id" in target.c:
            after.setdefault("operation_id", self.operation_id)
        return {"id": key, "before": {name: before[name] for name in after}, "after": after}

    def _note(self, target: Table, action: str, rows: object) -> None:
        self._position += 1
        self.tables.add(target.name)
        self.connection.execute(
            insert(Change).values(
                operation_id=self.operation_id,
                position=self._position,
                table_name=target.name,
                action=action,
                rows=orjson.dumps(rows, default=_plain, option=orjson.OPT_PASSTHROUGH_DATETIME).decode(),
            )
        )


def _chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), 500):
        yield keys[start : start + 500]


def _without(entry: Mapping[str, Any], private: frozenset[str]) -> dict[str, Any]:
    """What the journal may say of a row's change."""
    return {
        "id": entry["id"],
        **{
            side: {name: value for name, value in entry[side].items() if name not in private}
            for side in ("before", "after")
        },
    }


def _by_columns(entries: Iterable[dict[str, Any]]) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    """Entries that change the same columns, together."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(tuple(entry["after"]), []).append(entry)
    return groups


def inserted(told: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The rows of an entry about an insert, each by its columns."""
    same = told.get("same", {})
    return [{**same, **dict(zip(told["columns"], row, strict=True))} for row in told["rows"]]


def python_value(target: Table, name: str, stored: object) -> object:
    """A value from the journal as the program uses it: the reverse of what was written there."""
    if isinstance(stored, str) and isinstance(target.c[name].type, Day):
        return date.fromisoformat(stored)
    if isinstance(stored, int) and isinstance(target.c[name].type, Moment):
        return ms_to_moment(stored)
    return stored


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return moment_to_ms(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in the journal")


def _table(table: type[Base]) -> Table:
    target = table.__table__
    assert isinstance(target, Table)  # noqa: S101 - tells the type checker what declarative tables are
    return target


@cache
def _shape(
    target: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[_Shape, tuple[tuple[str, Any], ...]]:
    """The shape of rows with these columns, and the other columns with what they hold by default."""
    rest = tuple((c.name, _default(c)) for c in target.c if c.name not in names)
    order = (*names, *(name for name, _ in rest))
    quote = dialect.identifier_preparer.quote
    listed, marks = ", ".join(map(quote, order)), ", ".join(f":{name}" for name in order)
    # SQLAlchemy's own insert has an order of its own; the names are those of our tables.
    statement = text(f"INSERT INTO {quote(target.name)} ({listed}) VALUES ({marks})")  # noqa: S608
    places = {name: place for place, name in enumerate(order)}
    converters = [
        (places[column.name], _TO_STORE[type(column.type)])
        for column in target.c
        if type(column.type) in _TO_STORE and column.name in names
    ]
    compiled = str(statement.compile(dialect=dialect))
    return _Shape(order, tuple(converters), compiled, private_columns(target)), rest


def _default(column: Column[Any]) -> Any:
    """What a column holds where a row does not say, as it is stored."""
    value = getattr(column.default, "arg", None)
    convert = _TO_STORE.get(type(column.type))
    return convert(value) if convert is not None and value is not None else value


_TO_STORE: Mapping[type, Callable[[Any], Any]] = {Day: date.isoformat, Moment: moment_to_ms, Flag: int}
