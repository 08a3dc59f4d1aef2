"""Donations and their lines. A line is a lot: the thread from the giver's hand to Warsaw."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, table_args


class Donation(Stamped, Base):
    """What one donor, or one list of gifts, brought to a site on a day.

    Without `donor_id` it is anonymous. `donor_kind` is `person`, `organisation` or empty where nobody said.
    `receipt_code` lets the giver follow the gift without a name; gifts from lists have none.
    """

    __tablename__ = "donations"
    __table_args__ = table_args(
        CheckConstraint("donor_kind IN ('', 'person', 'organisation')", name="donor_kind")
    )

    number: Mapped[str] = mapped_column(unique=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"), index=True)
    day: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    finished: Mapped[bool] = mapped_column(default=True)
    import_id: Mapped[str | None] = mapped_column(ForeignKey("imports.id"), index=True)
    donor_id: Mapped[str | None] = mapped_column(ForeignKey("donors.id"), index=True)
    donor_kind: Mapped[str] = mapped_column(default="")
    receipt_code: Mapped[str | None] = mapped_column(unique=True)


class Lot(Stamped, Base):
    """One line of a donation: one item, batch, expiry and condition; never merged with another.

    Without `item_id` it is a free text, to be sorted out. A `rough` line is bags or boxes of a `category`
    that nobody has looked into yet; the lines it turns out to be name it in `sorted_from`. `quantity_milli`
    is what was logged; where it is now, the balances say. `weight_g` is of the whole line; its source is
    `stated`, `catalogue` or unknown. `typed` is a quantity or weight as it was typed, where that was in
    packs or in other units.
    """

    __tablename__ = "lots"
    __table_args__ = table_args(
        CheckConstraint("quantity_milli > 0", name="quantity_milli"),
        CheckConstraint("weight_g IS NULL OR weight_g >= 0", name="weight_g"),
        CheckConstraint("value_minor IS NULL OR (value_minor >= 0 AND currency <> '')", name="value_minor"),
        CheckConstraint("item_id IS NOT NULL OR text <> '' OR rough = 1", name="item_or_text"),
        CheckConstraint("rough = 0 OR (category <> '' AND item_id IS NULL)", name="rough"),
        Index(
            "ix_lots_sorted_from",
            "sorted_from",
            sqlite_where=text("sorted_from IS NOT NULL"),
            postgresql_where=text("sorted_from IS NOT NULL"),
        ),
        Index(
            "ix_lots_to_sort",
            "donation_id",
            sqlite_where=text("item_id IS NULL AND retracted = 0"),
            postgresql_where=text("item_id IS NULL AND retracted = 0"),
        ),
    )

    donation_id: Mapped[str] = mapped_column(ForeignKey("donations.id"), index=True)
    position: Mapped[int]
    item_id: Mapped[str | None] = mapped_column(ForeignKey("items.id"))
    text: Mapped[str] = mapped_column(default="")
    detail: Mapped[str] = mapped_column(default="")
    quantity_milli: Mapped[int]
    unit: Mapped[str]
    weight_g: Mapped[int | None]
    weight_source: Mapped[str] = mapped_column(default="")
    expiry: Mapped[date | None]
    batch: Mapped[str] = mapped_column(default="")
    condition: Mapped[str] = mapped_column(default="")
    value_minor: Mapped[int | None]
    currency: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="")
    hs6: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    findings: Mapped[str] = mapped_column(default="")
    category: Mapped[str] = mapped_column(default="")
    rough: Mapped[bool] = mapped_column(default=False)
    sorted_from: Mapped[str | None] = mapped_column(ForeignKey("lots.id"))
    typed: Mapped[str] = mapped_column(default="")
