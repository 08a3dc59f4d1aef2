"""The ledger: movements, written once, and the balances that are their sum."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Keyed, table_args


class Movement(Keyed, Base):
    """Some quantity of one lot from one holder to another. A correction names the movement it reverses."""

    __tablename__ = "movements"
    __table_args__ = table_args(
        CheckConstraint("quantity_milli > 0", name="quantity_milli"),
        CheckConstraint("from_id <> to_id", name="two_holders"),
    )

    lot_id: Mapped[str] = mapped_column(ForeignKey("lots.id"), index=True)
    from_id: Mapped[str] = mapped_column(ForeignKey("holders.id"))
    to_id: Mapped[str] = mapped_column(ForeignKey("holders.id"))
    quantity_milli: Mapped[int]
    occurred: Mapped[datetime]
    operation_id: Mapped[str] = mapped_column(ForeignKey("operations.id"))
    reverses: Mapped[str | None] = mapped_column(ForeignKey("movements.id"))


class Balance(Base):
    """The quantity of a lot in a site or box now; no row means none. Derived, so not in the journal."""

    __tablename__ = "balances"
    __table_args__ = (
        CheckConstraint("quantity_milli > 0", name="quantity_milli"),
        Index("ix_balances_lot_id", "lot_id"),
        # SQLite keeps the rows in the index of their key instead of beside it.
        {"sqlite_strict": True, "sqlite_with_rowid": False},
    )

    holder_id: Mapped[str] = mapped_column(ForeignKey("holders.id"), primary_key=True)
    lot_id: Mapped[str] = mapped_column(ForeignKey("lots.id"), primary_key=True)
    quantity_milli: Mapped[int]
