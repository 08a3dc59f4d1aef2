"""The catalogue: items, their other names and their barcodes."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, table_args


class Item(Stamped, Base):
    """One kind of goods. Flags are the codes of the intake rules, separated by semicolons.

    `pack_milli` is how much of the unit usually comes in one package; weight and value are of one unit, each
    with its source and the day it was true. A retired item may name the one that took its place.
    """

    __tablename__ = "items"
    __table_args__ = table_args(
        CheckConstraint("unit_weight_g IS NULL OR unit_weight_g >= 0", name="unit_weight_g"),
        CheckConstraint("dangerous IN ('yes', 'no', 'check')", name="dangerous"),
        CheckConstraint("pack_milli IS NULL OR pack_milli > 0", name="pack_milli"),
        CheckConstraint(
            "unit_value_minor IS NULL OR (unit_value_minor >= 0 AND currency <> '')", name="unit_value_minor"
        ),
        CheckConstraint("replaced_by IS NULL OR (retired = 1 AND replaced_by <> id)", name="replaced_by"),
    )

    code: Mapped[str] = mapped_column(unique=True)
    category: Mapped[str]
    name_en: Mapped[str]
    name_uk: Mapped[str] = mapped_column(default="")
    name_pl: Mapped[str] = mapped_column(default="")
    name_be: Mapped[str] = mapped_column(default="")
    unit: Mapped[str]
    unit_basis: Mapped[str] = mapped_column(default="")
    unit_weight_g: Mapped[int | None]
    hs6: Mapped[str] = mapped_column(default="")
    hs_confidence: Mapped[str] = mapped_column(default="")
    hs_note: Mapped[str] = mapped_column(default="")
    expiry_tracked: Mapped[bool] = mapped_column(default=False)
    dangerous: Mapped[str] = mapped_column(default="no")
    un_number: Mapped[str] = mapped_column(default="")
    flags: Mapped[str] = mapped_column(default="")
    schedule_m_line: Mapped[str] = mapped_column(default="")
    sector: Mapped[str] = mapped_column(default="")
    core: Mapped[bool] = mapped_column(default=False)
    retired: Mapped[bool] = mapped_column(default=False)
    replaced_by: Mapped[str | None] = mapped_column(ForeignKey("items.id"))
    pack_milli: Mapped[int | None]
    weight_source: Mapped[str] = mapped_column(default="")
    weight_as_of: Mapped[date | None]
    unit_value_minor: Mapped[int | None]
    currency: Mapped[str] = mapped_column(default="")
    value_source: Mapped[str] = mapped_column(default="")
    value_as_of: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class Alias(Stamped, Base):
    """Another name of an item, as people write it."""

    __tablename__ = "aliases"

    item_id: Mapped[str] = mapped_column(ForeignKey("items.id"), index=True)
    language: Mapped[str]
    alias: Mapped[str]


class Barcode(Stamped, Base):
    """A GTIN that somebody scanned and the item it stood on; `gtin` has fourteen digits."""

    __tablename__ = "barcodes"
    __table_args__ = table_args(
        CheckConstraint("length(gtin) = 14", name="gtin"),
        Index(
            "uq_barcodes_gtin",
            "gtin",
            unique=True,
            sqlite_where=text("retracted = 0"),
            postgresql_where=text("retracted = 0"),
        ),
    )

    gtin: Mapped[str]
    item_id: Mapped[str] = mapped_column(ForeignKey("items.id"), index=True)
