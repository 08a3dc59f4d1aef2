"""What every table shares. Only TEXT and INTEGER reach the database, so that SQLite can be strict about
types and PostgreSQL takes the same tables: see docs/decisions/0002-portable-tables.md.
"""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    literal_column,
    type_coerce,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
INTEGER = BigInteger().with_variant(Integer(), "sqlite")


class Day(TypeDecorator[date]):
    """A day without a time, as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A point in time, UTC, as milliseconds since 1970."""

    impl = INTEGER
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else moment_to_ms(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else ms_to_moment(value)


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


def moment_to_ms(moment: datetime) -> int:
    """A point in time as stored."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def ms_to_moment(milliseconds: int) -> datetime:
    """A stored point in time as the program uses it."""
    return EPOCH + timedelta(milliseconds=milliseconds)


def not_set(flag: Any) -> ColumnElement[bool]:
    """The condition that a flag is not set, in words that partial indexes and both databases understand."""
    return type_coerce(flag, Integer) == literal_column("0")


class Base(DeclarativeBase):
    """All tables of the program."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        str: Text(),
        int: INTEGER,
        bool: Flag(),
        date: Day(),
        datetime: Moment(),
    }
    __table_args__: Any = {"sqlite_strict": True}


class Keyed:
    """A row with a key: a UUIDv7 as 32 hexadecimal digits, made by the program."""

    id: Mapped[str] = mapped_column(primary_key=True)


class Stamped(Keyed):
    """A row whose every version is in the journal.

    `operation_id` is the operation whose version of the row stands. A row is never deleted: undoing the
    operation that made it retracts it.
    """

    operation_id: Mapped[str] = mapped_column(ForeignKey("operations.id"))
    retracted: Mapped[bool] = mapped_column(default=False)

    @classmethod
    def stands(cls) -> ColumnElement[bool]:
        """The condition that the row was not retracted."""
        return not_set(cls.retracted)


def private() -> Any:
    """A text that tells who somebody is. It stands in its row and nowhere else: the journal, and so the
    undo and what stations send each other, never hold it; taking the row back empties it.
    """
    return mapped_column(default="", info={"private": True})


def private_columns(table: Table) -> frozenset[str]:
    """The names of the columns of a table that tell who somebody is."""
    return frozenset(column.name for column in table.c if column.info.get("private"))


def table_args(*parts: Any) -> tuple[Any, ...]:
    """The arguments of a table with its own constraints and indexes."""
    return (*parts, {"sqlite_strict": True})


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    """The column holds one of the values."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
