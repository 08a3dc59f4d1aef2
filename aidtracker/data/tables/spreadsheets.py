"""What was read from files, and what a receiving site asked for."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, table_args


class Import(Stamped, Base):
    """One run of an import; the hash tells the same content when it comes again."""

    __tablename__ = "imports"
    __table_args__ = table_args(
        Index(
            "uq_imports_content",
            "content_hash",
            unique=True,
            sqlite_where=text("retracted = 0"),
            postgresql_where=text("retracted = 0"),
        )
    )

    file: Mapped[str]
    sheet: Mapped[str]
    kind: Mapped[str]
    content_hash: Mapped[str]
    good: Mapped[int]
    refused: Mapped[int]
    skipped: Mapped[int]


class Need(Stamped, Base):
    """What a receiving site asks for, as of a day: an item, a whole category, or a thing in words."""

    __tablename__ = "needs"

    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"), index=True)
    item_id: Mapped[str | None] = mapped_column(ForeignKey("items.id"))
    text: Mapped[str] = mapped_column(default="")
    quantity_milli: Mapped[int | None]
    unit: Mapped[str]
    priority: Mapped[str]
    as_of: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    category: Mapped[str] = mapped_column(default="")
