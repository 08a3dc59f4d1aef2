"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "counters",
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("last", INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("station_id", "kind", name=op.f("pk_counters")),
        sqlite_strict=True,
    )
    op.create_table(
        "holders",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('site', 'box', 'shipment', 'outside')", name=op.f("ck_holders_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holders")),
        sqlite_strict=True,
    )
    op.create_table(
        "local",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local")),
        sqlite_strict=True,
    )
    op.create_table(
        "operations",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("station_id", sa.Text(), nullable=False),
        sa.Column("clock", INTEGER, nullable=False),
        sa.Column("recorded", INTEGER, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["operations.id"], name=op.f("fk_operations_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operations")),
        sa.UniqueConstraint("undoes", name=op.f("uq_operations_undoes")),
        sqlite_strict=True,
    )
    op.create_index("ix_operations_clock", "operations", ["clock"], unique=False)
    op.create_table(
        "boxes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("holder_id", sa.Text(), nullable=False),
        sa.Column("origin_id", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("length_mm", INTEGER, nullable=True),
        sa.Column("width_mm", INTEGER, nullable=True),
        sa.Column("height_mm", INTEGER, nullable=True),
        sa.Column("gross_g", INTEGER, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "package IN ('CT', 'BX', 'CS', 'CR', 'BG', 'SA', 'BL', 'PK', 'PC', 'JY', 'RO', "
            "'PX', 'OH', 'TW', 'SU', 'NE', 'ZZ')",
            name=op.f("ck_boxes_package"),
        ),
        sa.CheckConstraint("state IN ('open', 'sealed', 'emptied', 'void')", name=op.f("ck_boxes_state")),
        sa.CheckConstraint("gross_g IS NULL OR gross_g > 0", name=op.f("ck_boxes_gross_g")),
        sa.CheckConstraint("holder_id <> id", name=op.f("ck_boxes_not_in_itself")),
        sa.ForeignKeyConstraint(["holder_id"], ["holders.id"], name=op.f("fk_boxes_holder_id")),
        sa.ForeignKeyConstraint(["id"], ["holders.id"], name=op.f("fk_boxes_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_boxes_operation_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["holders.id"], name=op.f("fk_boxes_origin_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_boxes")),
        sa.UniqueConstraint("number", name=op.f("uq_boxes_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_boxes_holder_id"), "boxes", ["holder_id"], unique=False)
    op.create_table(
        "changes",
        sa.Column("id", INTEGER, autoincrement=True, nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.CheckConstraint("action IN ('insert', 'update')", name=op.f("ck_changes_action")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_changes_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sa.UniqueConstraint("operation_id", "position", name=op.f("uq_changes_operation_id_position")),
        sqlite_strict=True,
    )
    op.create_table(
        "imports",
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("good", INTEGER, nullable=False),
        sa.Column("refused", INTEGER, nullable=False),
        sa.Column("skipped", INTEGER, nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_imports_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_imports_content",
        "imports",
        ["content_hash"],
        unique=True,
        sqlite_where=sa.text("retracted = 0"),
        postgresql_where=sa.text("retracted = 0"),
    )
    op.create_table(
        "items",
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
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("dangerous IN ('yes', 'no', 'check')", name=op.f("ck_items_dangerous")),
        sa.CheckConstraint(
            "unit_weight_g IS NULL OR unit_weight_g >= 0", name=op.f("ck_items_unit_weight_g")
        ),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_items_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("code", name=op.f("uq_items_code")),
        sqlite_strict=True,
    )
    op.create_table(
        "sites",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("tax_id", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('collection point', 'warehouse', 'sorting centre', 'recipient')",
            name=op.f("ck_sites_kind"),
        ),
        sa.ForeignKeyConstraint(["id"], ["holders.id"], name=op.f("fk_sites_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_sites_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sites")),
        sa.UniqueConstraint("code", name=op.f("uq_sites_code")),
        sqlite_strict=True,
    )
    op.create_table(
        "aliases",
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_aliases_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_aliases_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aliases")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_aliases_item_id"), "aliases", ["item_id"], unique=False)
    op.create_table(
        "donations",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("finished", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Text(), nullable=True),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_donations_import_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_donations_operation_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_donations_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donations")),
        sa.UniqueConstraint("number", name=op.f("uq_donations_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_donations_import_id"), "donations", ["import_id"], unique=False)
    op.create_index(op.f("ix_donations_site_id"), "donations", ["site_id"], unique=False)
    op.create_table(
        "needs",
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_needs_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_needs_operation_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_needs_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_needs_site_id"), "needs", ["site_id"], unique=False)
    op.create_table(
        "placements",
        sa.Column("box_id", sa.Text(), nullable=False),
        sa.Column("from_id", sa.Text(), nullable=False),
        sa.Column("to_id", sa.Text(), nullable=False),
        sa.Column("occurred", INTEGER, nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("reverses", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_placements_two_holders")),
        sa.ForeignKeyConstraint(["box_id"], ["boxes.id"], name=op.f("fk_placements_box_id")),
        sa.ForeignKeyConstraint(["from_id"], ["holders.id"], name=op.f("fk_placements_from_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_placements_operation_id")),
        sa.ForeignKeyConstraint(["reverses"], ["placements.id"], name=op.f("fk_placements_reverses")),
        sa.ForeignKeyConstraint(["to_id"], ["holders.id"], name=op.f("fk_placements_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placements")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_placements_box_id"), "placements", ["box_id"], unique=False)
    op.create_table(
        "shipments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("from_site_id", sa.Text(), nullable=False),
        sa.Column("to_site_id", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("vehicle", sa.Text(), nullable=False),
        sa.Column("waybill", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("incoterm", sa.Text(), nullable=False),
        sa.Column("leaves", sa.Text(), nullable=True),
        sa.Column("arrives", sa.Text(), nullable=True),
        sa.Column("dispatched", INTEGER, nullable=True),
        sa.Column("received", INTEGER, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'packing', 'ready', 'dispatched', 'arrived', 'receiving', "
            "'closed', 'closed_with_discrepancies', 'cancelled', 'returned', 'lost')",
            name=op.f("ck_shipments_state"),
        ),
        sa.CheckConstraint("from_site_id <> to_site_id", name=op.f("ck_shipments_two_sites")),
        sa.ForeignKeyConstraint(["from_site_id"], ["sites.id"], name=op.f("fk_shipments_from_site_id")),
        sa.ForeignKeyConstraint(["id"], ["holders.id"], name=op.f("fk_shipments_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_shipments_operation_id")),
        sa.ForeignKeyConstraint(["to_site_id"], ["sites.id"], name=op.f("fk_shipments_to_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipments")),
        sa.UniqueConstraint("number", name=op.f("uq_shipments_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "stations",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_stations_operation_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_stations_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stations")),
        sa.UniqueConstraint("code", name=op.f("uq_stations_code")),
        sqlite_strict=True,
    )
    op.create_table(
        "documents",
        sa.Column("shipment_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("revision", INTEGER, nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_documents_operation_id")),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipments.id"], name=op.f("fk_documents_shipment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint(
            "shipment_id", "kind", "revision", name=op.f("uq_documents_shipment_id_kind_revision")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "lots",
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
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("item_id IS NOT NULL OR text <> ''", name=op.f("ck_lots_item_or_text")),
        sa.CheckConstraint(
            "value_minor IS NULL OR (value_minor >= 0 AND currency <> '')", name=op.f("ck_lots_value_minor")
        ),
        sa.CheckConstraint("quantity_milli > 0", name=op.f("ck_lots_quantity_milli")),
        sa.CheckConstraint("weight_g IS NULL OR weight_g >= 0", name=op.f("ck_lots_weight_g")),
        sa.ForeignKeyConstraint(["donation_id"], ["donations.id"], name=op.f("fk_lots_donation_id")),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_lots_item_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_lots_operation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lots")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_lots_donation_id"), "lots", ["donation_id"], unique=False)
    op.create_table(
        "shipment_boxes",
        sa.Column("shipment_id", sa.Text(), nullable=False),
        sa.Column("box_id", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('expected', 'received', 'missing', 'found')", name=op.f("ck_shipment_boxes_outcome")
        ),
        sa.ForeignKeyConstraint(["box_id"], ["boxes.id"], name=op.f("fk_shipment_boxes_box_id")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name=op.f("fk_shipment_boxes_operation_id")
        ),
        sa.ForeignKeyConstraint(
            ["shipment_id"], ["shipments.id"], name=op.f("fk_shipment_boxes_shipment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment_boxes")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_shipment_boxes_box_id"), "shipment_boxes", ["box_id"], unique=False)
    op.create_index(
        "uq_shipment_boxes_once",
        "shipment_boxes",
        ["shipment_id", "box_id"],
        unique=True,
        sqlite_where=sa.text("retracted = 0"),
        postgresql_where=sa.text("retracted = 0"),
    )
    op.create_table(
        "balances",
        sa.Column("holder_id", sa.Text(), nullable=False),
        sa.Column("lot_id", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=False),
        sa.CheckConstraint("quantity_milli > 0", name=op.f("ck_balances_quantity_milli")),
        sa.ForeignKeyConstraint(["holder_id"], ["holders.id"], name=op.f("fk_balances_holder_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lots.id"], name=op.f("fk_balances_lot_id")),
        sa.PrimaryKeyConstraint("holder_id", "lot_id", name=op.f("pk_balances")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_balances_lot_id", "balances", ["lot_id"], unique=False)
    op.create_table(
        "discrepancies",
        sa.Column("shipment_id", sa.Text(), nullable=False),
        sa.Column("box_id", sa.Text(), nullable=False),
        sa.Column("lot_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("retracted", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('short', 'damaged', 'extra', 'missing', 'found')", name=op.f("ck_discrepancies_kind")
        ),
        sa.ForeignKeyConstraint(["box_id"], ["boxes.id"], name=op.f("fk_discrepancies_box_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lots.id"], name=op.f("fk_discrepancies_lot_id")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name=op.f("fk_discrepancies_operation_id")
        ),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipments.id"], name=op.f("fk_discrepancies_shipment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discrepancies")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_discrepancies_box_id"), "discrepancies", ["box_id"], unique=False)
    op.create_index(op.f("ix_discrepancies_shipment_id"), "discrepancies", ["shipment_id"], unique=False)
    op.create_table(
        "movements",
        sa.Column("lot_id", sa.Text(), nullable=False),
        sa.Column("from_id", sa.Text(), nullable=False),
        sa.Column("to_id", sa.Text(), nullable=False),
        sa.Column("quantity_milli", INTEGER, nullable=False),
        sa.Column("occurred", INTEGER, nullable=False),
        sa.Column("operation_id", sa.Text(), nullable=False),
        sa.Column("reverses", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_movements_two_holders")),
        sa.CheckConstraint("quantity_milli > 0", name=op.f("ck_movements_quantity_milli")),
        sa.ForeignKeyConstraint(["from_id"], ["holders.id"], name=op.f("fk_movements_from_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lots.id"], name=op.f("fk_movements_lot_id")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_movements_operation_id")),
        sa.ForeignKeyConstraint(["reverses"], ["movements.id"], name=op.f("fk_movements_reverses")),
        sa.ForeignKeyConstraint(["to_id"], ["holders.id"], name=op.f("fk_movements_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movements")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_movements_lot_id"), "movements", ["lot_id"], unique=False)
