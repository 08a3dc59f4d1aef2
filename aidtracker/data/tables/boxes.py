"""Boxes and the places they have been."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Keyed, Stamped, one_of, table_args
from aidtracker.domain.boxes import BoxState, Package


class Box(Stamped, Base):
    """Any package unit. `holder_id` is the one place it is in: a site, another box or a shipment.

    `origin_id` is where it was made; its placements lead from there to `holder_id`. `marks` is the number
    that somebody else wrote on it.
    """

    __tablename__ = "boxes"
    __table_args__ = table_args(
        one_of("state", BoxState),
        one_of("package", Package),
        CheckConstraint("holder_id <> id", name="not_in_itself"),
        CheckConstraint("gross_g IS NULL OR gross_g > 0", name="gross_g"),
    )

    id: Mapped[str] = mapped_column(ForeignKey("holders.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    holder_id: Mapped[str] = mapped_column(ForeignKey("holders.id"), index=True)
    origin_id: Mapped[str] = mapped_column(ForeignKey("holders.id"))
    package: Mapped[str] = mapped_column(default=Package.CARTON)
    marks: Mapped[str] = mapped_column(default="")
    length_mm: Mapped[int | None]
    width_mm: Mapped[int | None]
    height_mm: Mapped[int | None]
    gross_g: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class Placement(Keyed, Base):
    """A box went from one place to another; written once, like a movement."""

    __tablename__ = "placements"
    __table_args__ = table_args(CheckConstraint("from_id <> to_id", name="two_holders"))

    box_id: Mapped[str] = mapped_column(ForeignKey("boxes.id"), index=True)
    from_id: Mapped[str] = mapped_column(ForeignKey("holders.id"))
    to_id: Mapped[str] = mapped_column(ForeignKey("holders.id"))
    occurred: Mapped[datetime]
    operation_id: Mapped[str] = mapped_column(ForeignKey("operations.id"))
    reverses: Mapped[str | None] = mapped_column(ForeignKey("placements.id"))
