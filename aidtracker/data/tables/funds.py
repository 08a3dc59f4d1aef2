"""Money: what one currency was worth in another, by day."""

from datetime import date

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped

from aidtracker.data.tables.base import Base, Stamped, table_args


class Rate(Stamped, Base):
    """One unit of `from_currency` was worth `rate` units of `to_currency` on a day, as `source` says.

    The other direction is another row, from its own source: a bank's two rates are not each other's inverse.
    `rate` is a decimal number as text, with just the digits that the source has.
    """

    __tablename__ = "rates"
    __table_args__ = table_args(
        CheckConstraint("from_currency <> to_currency", name="two_currencies"),
        CheckConstraint("source <> ''", name="source"),
        Index(
            "uq_rates_day",
            "from_currency",
            "to_currency",
            "day",
            unique=True,
            sqlite_where=text("retracted = 0"),
            postgresql_where=text("retracted = 0"),
        ),
    )

    day: Mapped[date]
    from_currency: Mapped[str]
    to_currency: Mapped[str]
    rate: Mapped[str]
    source: Mapped[str]
