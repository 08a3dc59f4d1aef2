"""The catalogue: items and their other names."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, table_args


class Item(Stamped, Base):
    """One kind of goods. Flags are the codes of the intake rules, separated by semicolons."""

    __tablename__ = "items"
    __table_args__ = table_args(
        CheckConstraint("unit_weight_g IS NULL OR unit_weight_g >= 0", name="unit_weight_g"),
        CheckConstraint("dangerous IN ('yes', 'no', 'check')", name="dangerous"),
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


class Alias(Stamped, Base):
    """Another name of an item, as people write it."""

    __tablename__ = "aliases"

    item_id: Mapped[str] = mapped_column(ForeignKey("items.id"), index=True)
    language: Mapped[str]
    alias: Mapped[str]
