"""Shipments, the boxes on them, what receipt found, and their papers."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, one_of, table_args
from aidtracker.domain.shipments import DiscrepancyKind, Outcome, ShipmentState


class Shipment(Stamped, Base):
    """The boxes that go together from one site to another."""

    __tablename__ = "shipments"
    __table_args__ = table_args(
        one_of("state", ShipmentState), CheckConstraint("from_site_id <> to_site_id", name="two_sites")
    )

    id: Mapped[str] = mapped_column(ForeignKey("holders.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    from_site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))
    to_site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"))
    mode: Mapped[str] = mapped_column(default="")
    carrier: Mapped[str] = mapped_column(default="")
    vehicle: Mapped[str] = mapped_column(default="")
    waybill: Mapped[str] = mapped_column(default="")
    seal: Mapped[str] = mapped_column(default="")
    incoterm: Mapped[str] = mapped_column(default="")
    leaves: Mapped[date | None]
    arrives: Mapped[date | None]
    dispatched: Mapped[datetime | None]
    received: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")


class ShipmentBox(Stamped, Base):
    """A box on a shipment's list; it stays there when the box has been received."""

    __tablename__ = "shipment_boxes"
    __table_args__ = table_args(
        one_of("outcome", Outcome),
        Index(
            "uq_shipment_boxes_once",
            "shipment_id",
            "box_id",
            unique=True,
            sqlite_where=text("retracted = 0"),
            postgresql_where=text("retracted = 0"),
        ),
    )

    shipment_id: Mapped[str] = mapped_column(ForeignKey("shipments.id"))
    box_id: Mapped[str] = mapped_column(ForeignKey("boxes.id"), index=True)
    outcome: Mapped[str] = mapped_column(default=Outcome.EXPECTED)


class Discrepancy(Stamped, Base):
    """What receipt found against what was sent, for a box and, where known, a lot in it."""

    __tablename__ = "discrepancies"
    __table_args__ = table_args(one_of("kind", DiscrepancyKind))

    shipment_id: Mapped[str] = mapped_column(ForeignKey("shipments.id"), index=True)
    box_id: Mapped[str] = mapped_column(ForeignKey("boxes.id"), index=True)
    lot_id: Mapped[str | None] = mapped_column(ForeignKey("lots.id"))
    kind: Mapped[str]
    quantity_milli: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")


class Document(Stamped, Base):
    """A paper as it was frozen when the shipment was made ready; `snapshot` is all that it is drawn from."""

    __tablename__ = "documents"
    __table_args__ = table_args(UniqueConstraint("shipment_id", "kind", "revision"))

    shipment_id: Mapped[str] = mapped_column(ForeignKey("shipments.id"))
    kind: Mapped[str]
    revision: Mapped[int]
    content_hash: Mapped[str]
    snapshot: Mapped[str]
    superseded: Mapped[bool] = mapped_column(default=False)
