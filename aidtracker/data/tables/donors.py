"""Who gave, where somebody wished to be known. Only the area of donors reads or writes this table."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, private, table_args


class Donor(Stamped, Base):
    """A donor who asked to be remembered. Everywhere else stands only `reference`.

    Erasing empties the private columns and sets `erased`; the row and its reference stay, so that what was
    given still adds up.
    """

    __tablename__ = "donors"
    __table_args__ = table_args(CheckConstraint("kind IN ('person', 'organisation')", name="kind"))

    reference: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="person")
    language: Mapped[str] = mapped_column(default="")
    wants_receipt: Mapped[bool] = mapped_column(default=False)
    wants_news: Mapped[bool] = mapped_column(default=False)
    erased: Mapped[bool] = mapped_column(default=False)
    name: Mapped[str] = private()
    contact: Mapped[str] = private()
    address: Mapped[str] = private()
