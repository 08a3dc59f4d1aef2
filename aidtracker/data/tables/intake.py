"""The rules of intake where a group changed them, and what a coordinator decided."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from aidtracker.data.tables.base import Base, Stamped, one_of, table_args
from aidtracker.domain.intake import IntakeLevel


class RuleChange(Stamped, Base):
    """A rule of `resources/intake-rules.csv` as this group keeps it; `threshold` is in days or grams."""

    __tablename__ = "rule_changes"
    __table_args__ = table_args(
        one_of("level", IntakeLevel),
        Index(
            "uq_rule_changes_rule",
            "rule",
            unique=True,
            sqlite_where=text("retracted = 0"),
            postgresql_where=text("retracted = 0"),
        ),
    )

    rule: Mapped[str]
    level: Mapped[str]
    threshold: Mapped[int | None]
    off: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str]
    as_of: Mapped[date]


class Decision(Stamped, Base):
    """A coordinator's reason why goods that a rule holds may go on. Who and when says the operation."""

    __tablename__ = "decisions"
    __table_args__ = table_args(
        CheckConstraint("(lot_id IS NULL) <> (box_id IS NULL)", name="lot_or_box"),
        CheckConstraint("reason <> ''", name="reason"),
    )

    lot_id: Mapped[str | None] = mapped_column(ForeignKey("lots.id"), index=True)
    box_id: Mapped[str | None] = mapped_column(ForeignKey("boxes.id"), index=True)
    rule: Mapped[str]
    reason: Mapped[str]
