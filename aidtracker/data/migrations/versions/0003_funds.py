"""Exchange rates."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table of rates."""
    op.create_table(
        "rates",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("from_currency", sa.Text(), nullable=False),
        sa.Column("to_currency", sa.Text(), nullable=False),
        sa.Column("rate", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("from_currency <> to_currency", name=op.f("ck_rates_two_currencies")),
        sa.CheckConstraint("source <> ''", name=op.f("ck_rates_source")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_rates_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rates")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_rates_day",
        "rates",
        ["from_currency", "to_currency", "day"],
        unique=True,
        sqlite_where=sa.text("retracted = 0"),
        postgresql_where=sa.text("retracted = 0"),
    )
