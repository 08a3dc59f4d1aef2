"""Operations and what they changed: at once the history, the undo and what stations will send each other."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Keyed, table_args


class Operation(Keyed, Base):
    """One thing a person did.

    `clock` is a hybrid logical clock: milliseconds since 1970 shifted by 16 bits, plus a counter, never
    going back in one database. `kind` names a sentence in `aidtracker.services.messages`.
    """

    __tablename__ = "operations"
    __table_args__ = table_args(Index("ix_operations_clock", "clock"))

    kind: Mapped[str]
    subject: Mapped[str]
    actor: Mapped[str]
    station_id: Mapped[str]
    clock: Mapped[int]
    recorded: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")
    undoes: Mapped[str | None] = mapped_column(ForeignKey("operations.id"), unique=True)


class Change(Base):
    """What one operation did to rows of one table.

    `rows` is JSON. For `insert`: `{"same": {...}, "columns": [...], "rows": [[...], ...]}`, where `same` is
    what all the rows have in common. For `update`: `[{"id": ..., "before": {...}, "after": {...}}, ...]`.
    """

    __tablename__ = "changes"
    __table_args__ = table_args(
        UniqueConstraint("operation_id", "position"),
        CheckConstraint("action IN ('insert', 'update')", name="action"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    operation_id: Mapped[str] = mapped_column(ForeignKey("operations.id"))
    position: Mapped[int]
    table_name: Mapped[str]
    action: Mapped[str]
    rows: Mapped[str]
