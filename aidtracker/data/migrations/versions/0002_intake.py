"""Donors, decisions, barcodes, changed rules; what logging at the table needs to know of lots and items."""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ADDED: Mapping[str, Mapping[str, object]] = {
    "items": {"currency": "", "weight_source": "", "value_source": "", "note": ""},
    "donations": {"donor_kind": ""},
    "lots": {"category": "", "rough": 0, "typed": ""},
    "needs": {"category": ""},
}
"""What rows of before hold in the new columns that may not be null."""


def upgrade() -> None:
    """Make the new tables, and make four anew with more columns."""
    _donors()
    _items()
    _donations()
    _lots()
    _needs()
    _intake()


def _donors() -> None:
    op.create_table(
        "donors",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("wants_receipt", sa.Integer(), nullable=False),
        sa.Column("wants_news", sa.Integer(), nullable=False),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('person', 'organisation')", name=op.f("ck_donors_kind")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_donors_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donors")),
        sa.UniqueConstraint("reference", name=op.f("uq_donors_reference")),
        sqlite_strict=True,
    )


def _items() -> None:
    op.create_table(
        "items_new",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("name_uk", sa.Text(), nullable=False),
        sa.Column("name_pl", sa.Text(), nullable=False),
        sa.Column("name_be", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("unit_basis", sa.Text(), nullable=False),
        sa.Column("unit_weight_g", INTEGER, nullable=True),
        sa.Column("hs6", sa.Text(), nullable=False),
        sa.Column("hs_confidence", sa.Text(), nullable=False),
        sa.Column("hs_note", sa.Text(), nullable=False),
        sa.Column("expiry_tracked", sa.Integer(), nullable=False),
        sa.Column("dangerous", sa.Text(), nullable=False),
        sa.Column("un_number", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("schedule_m_line", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("core", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.Column("replaced_by", sa.Text(), nullable=True),
        sa.Column("pack_milli", INTEGER, nullable=True),
        sa.Column("weight_source", sa.Text(), nullable=False),
        sa.Column("weight_as_of", sa.Text(), nullable=True),
        sa.Column("unit_value_minor", INTEGER, nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("value_source", sa.Text(), nullable=False),
        sa.Column("value_as_of", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("dangerous IN ('yes', 'no', 'check')", name=op.f("ck_items_dangerous")),
        sa.CheckConstraint(
            "unit_value_minor IS NULL OR (unit_value_minor >= 0 AND currency <> '')",
            name=op.f("ck_items_unit_value_minor"),
        ),
        sa.CheckConstraint("pack_milli IS NULL OR pack_milli > 0", name=op.f("ck_items_pack_milli")),
        sa.CheckConstraint(
            "replaced_by IS NULL OR (retired = 1 AND replaced_by <> id)", name=op.f("ck_items_replaced_by")
        ),
        sa.CheckConstraint(
            "unit_weight_g IS NULL OR unit_weight_g >= 0", name=op.f("ck_items_unit_weight_g")
        ),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_items_operation_id")),
        sa.ForeignKeyConstraint(["replaced_by"], ["items.id"], name=op.f("fk_items_replaced_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("code", name=op.f("uq_items_code")),
        sqlite_strict=True,
    )
    _take_over("items")
    op.create_table(
        "barcodes",
        sa.Column("gtin", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("length(gtin) = 14", name=op.f("ck_barcodes_gtin")),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_barcodes_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_barcodes_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barcodes")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_barcodes_item_id"), "barcodes", ["item_id"], unique=False)
    op.create_index(
        "uq_barcodes_gtin",
        "barcodes",
        ["gtin"],
        unique=True,
        sqlite_where=sa.text("retracted = 0"),
        postgresql_where=sa.text("retracted = 0"),
    )


def _donations() -> None:
    op.create_table(
        "donations_new",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("finished", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Text(), nullable=True),
        sa.Column("donor_id", sa.Text(), nullable=True),
        sa.Column("donor_kind", sa.Text(), nullable=False),
        sa.Column("receipt_code", sa.Text(), nullable=True),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "donor_kind IN ('', 'person', 'organisation')", name=op.f("ck_donations_donor_kind")
        ),
        sa.ForeignKeyConstraint(["donor_id"], ["donors.id"], name=op.f("fk_donations_donor_id")),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_donations_import_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_donations_operation_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_donations_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donations")),
        sa.UniqueConstraint("number", name=op.f("uq_donations_number")),
        sa.UniqueConstraint("receipt_code", name=op.f("uq_donations_receipt_code")),
        sqlite_strict=True,
    )
    _take_over("donations")
    op.create_index(op.f("ix_donations_donor_id"), "donations", ["donor_id"], unique=False)
    op.create_index(op.f("ix_donations_import_id"), "donations", ["import_id"], unique=False)
    op.create_index(op.f("ix_donations_site_id"), "donations", ["site_id"], unique=False)


def _lots() -> None:
    op.create_table(
        "lots_new",
        sa.Column("donation_id", sa.Text(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("weight_g", INTEGER, nullable=True),
        sa.Column("weight_source", sa.Text(), nullable=False),
        sa.Column("expiry", sa.Text(), nullable=True),
        sa.Column("batch", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("value_minor", INTEGER, nullable=True),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("hs6", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("rough", sa.Integer(), nullable=False),
        sa.Column("sorted_from", sa.Text(), nullable=True),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "item_id IS NOT NULL OR text <> '' OR rough = 1", name=op.f("ck_lots_item_or_text")
        ),
        sa.CheckConstraint("rough = 0 OR (category <> '' AND item_id IS NULL)", name=op.f("ck_lots_rough")),
        sa.CheckConstraint(
            "value_minor IS NULL OR (value_minor >= 0 AND currency <> '')", name=op.f("ck_lots_value_minor")
        ),
        sa.CheckConstraint("quantity_milli > 0", name=op.f("ck_lots_quantity_milli")),
        sa.CheckConstraint("weight_g IS NULL OR weight_g >= 0", name=op.f("ck_lots_weight_g")),
        sa.ForeignKeyConstraint(["donation_id"], ["donations.id"], name=op.f("fk_lots_donation_id")),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_lots_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_lots_operation_id")),
        sa.ForeignKeyConstraint(["sorted_from"], ["lots.id"], name=op.f("fk_lots_sorted_from")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lots")),
        sqlite_strict=True,
    )
    _take_over("lots")
    op.create_index(op.f("ix_lots_donation_id"), "lots", ["donation_id"], unique=False)
    op.create_index(
        "ix_lots_sorted_from",
        "lots",
        ["sorted_from"],
        unique=False,
        sqlite_where=sa.text("sorted_from IS NOT NULL"),
        postgresql_where=sa.text("sorted_from IS NOT NULL"),
    )
    op.create_index(
        "ix_lots_to_sort",
        "lots",
        ["donation_id"],
        unique=False,
        sqlite_where=sa.text("item_id IS NULL AND retracted = 0"),
        postgresql_where=sa.text("item_id IS NULL AND retracted = 0"),
    )


def _needs() -> None:
    op.create_table(
        "needs_new",
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_needs_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_needs_operation_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_needs_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs")),
        sqlite_strict=True,
    )
    _take_over("needs")
    op.create_index(op.f("ix_needs_site_id"), "needs", ["site_id"], unique=False)


def _intake() -> None:
    op.create_table(
        "rule_changes",
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("threshold", INTEGER, nullable=True),
        sa.Column("off", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("level IN ('stop', 'hold', 'warn')", name=op.f("ck_rule_changes_level")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name=op.f("fk_rule_changes_operation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_changes")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_rule_changes_rule",
        "rule_changes",
        ["rule"],
        unique=True,
        sqlite_where=sa.text("retracted = 0"),
        postgresql_where=sa.text("retracted = 0"),
    )
    op.create_table(
        "decisions",
        sa.Column("lot_id", sa.Text(), nullable=True),
        sa.Column("box_id", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_decisions_reason")),
        sa.CheckConstraint("(lot_id IS NULL) <> (box_id IS NULL)", name=op.f("ck_decisions_lot_or_box")),
        sa.ForeignKeyConstraint(["box_id"], ["boxes.id"], name=op.f("fk_decisions_box_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lots.id"], name=op.f("fk_decisions_lot_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_decisions_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_decisions_box_id"), "decisions", ["box_id"], unique=False)
    op.create_index(op.f("ix_decisions_lot_id"), "decisions", ["lot_id"], unique=False)


def _take_over(name: str) -> None:
    """The new table gets the rows of the old one, and its name.

    References are not checked meanwhile (`Database.migrating`), so those to the old table become those to
    the new one.
    """
    connection = op.get_bind()
    kept = [column["name"] for column in sa.inspect(connection).get_columns(name)]
    old = sa.table(name, *map(sa.column, kept))
    added = _ADDED[name]
    new = sa.table(f"{name}_new", *map(sa.column, [*kept, *added]))
    values = sa.select(*old.c, *(sa.literal(value) for value in added.values()))
    connection.execute(new.insert().from_select([*kept, *added], values))
    op.drop_table(name)
    op.rename_table(f"{name}_new", name)
