"""`list`: what there is, as a table or as JSON."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.cli.tables import Column, table
from aidtracker.cli.words import iso, kg, quantity, weight, where
from aidtracker.data.queries.boxes import BoxRow, list_boxes
from aidtracker.data.queries.donations import DonationRow, list_donations
from aidtracker.data.queries.shipments import ShipmentRow, list_shipments
from aidtracker.data.queries.sites import SiteRow, list_sites
from aidtracker.data.queries.stock import StockRow, list_stock
from aidtracker.services.messages import state_name
from aidtracker.services.program import Program
from aidtracker.services.units import unit

Listed = tuple[list[dict[str, Any]], list[str]]
"""The same rows for JSON and in words."""


def show(session: Session, asked: Namespace) -> int:
    """Show one of the lists."""
    document, lines = _LISTS[asked.what](session.program)
    if not document:
        lines = [i18n.translate("Cli", "Nothing there yet.")]
    session.answer(document, lines)
    return 0


def _sites(program: Program) -> Listed:
    rows = program.read(list_sites)
    columns = [
        Column(i18n.translate("Cli", "Code")),
        Column(i18n.translate("Cli", "Name"), gives_way=True),
        Column(i18n.translate("Cli", "Kind")),
        Column(i18n.translate("Cli", "Place"), gives_way=True),
        Column(i18n.translate("Cli", "Country")),
    ]
    return [_site(row) for row in rows], table(
        columns, [(row.code, row.name, _site_kind(row.kind), row.place, row.country) for row in rows]
    )


def _site(row: SiteRow) -> dict[str, Any]:
    return {"code": row.code, "name": row.name, "kind": row.kind, "country": row.country, "place": row.place}


def _site_kind(kind: str) -> str:
    return {
        "collection point": i18n.translate("Cli", "collection point"),
        "warehouse": i18n.translate("Cli", "warehouse"),
        "sorting centre": i18n.translate("Cli", "sorting centre"),
        "recipient": i18n.translate("Cli", "recipient"),
    }.get(kind, kind)


def _donations(program: Program) -> Listed:
    rows = program.read(list_donations)
    columns = [
        Column(i18n.translate("Cli", "Number")),
        Column(i18n.translate("Cli", "Day")),
        Column(i18n.translate("Cli", "Site")),
        Column(i18n.translate("Cli", "Lines"), figures=True),
        Column(i18n.translate("Cli", "Weight"), figures=True),
        Column(i18n.translate("Cli", "To sort out"), figures=True),
        Column(i18n.translate("Cli", "From file"), gives_way=True),
    ]
    return [_donation(row) for row in rows], table(
        columns,
        [
            (
                row.number,
                row.day.isoformat(),
                row.site,
                str(row.lines),
                weight(row.weight_g, complete=not row.unweighed),
                str(row.unsorted or ""),
                row.source,
            )
            for row in rows
        ],
    )


def _donation(row: DonationRow) -> dict[str, Any]:
    # Notes stay out: people write into them who gave.
    return {
        "number": row.number,
        "day": row.day.isoformat(),
        "site": row.site,
        "lines": row.lines,
        "weight_kg": kg(row.weight_g),
        "weight_complete": not row.unweighed,
        "unsorted": row.unsorted,
        "finished": row.finished,
        "source": row.source,
    }


def _stock(program: Program) -> Listed:
    rows = program.read(list_stock)
    language = i18n.current_language()
    columns = [
        Column(i18n.translate("Cli", "Item")),
        Column(i18n.translate("Cli", "Name"), gives_way=True),
        Column(i18n.translate("Cli", "Quantity"), figures=True),
        Column(i18n.translate("Cli", "Unit")),
        Column(i18n.translate("Cli", "Where")),
        Column(i18n.translate("Cli", "Expiry")),
        Column(i18n.translate("Cli", "Lot")),
    ]
    return [_goods(row) for row in rows], table(
        columns,
        [
            (
                row.item_code,
                row.name(language),
                quantity(row.quantity_milli),
                unit(row.unit),
                where(row.site, row.box, row.shipment),
                iso(row.expiry) or "",
                row.lot,
            )
            for row in rows
        ],
    )


def _goods(row: StockRow) -> dict[str, Any]:
    return {
        "item": row.item_code,
        "name": row.name(i18n.current_language()),
        "quantity": quantity(row.quantity_milli),
        "unit": row.unit,
        "site": row.site,
        "box": row.box,
        "shipment": row.shipment,
        "lot": row.lot,
        "expiry": iso(row.expiry),
    }


def _boxes(program: Program) -> Listed:
    rows = program.read(list_boxes)
    language = i18n.current_language()
    columns = [
        Column(i18n.translate("Cli", "Box")),
        Column(i18n.translate("Cli", "State")),
        Column(i18n.translate("Cli", "Where")),
        Column(i18n.translate("Cli", "Gross"), figures=True),
        Column(i18n.translate("Cli", "Lines"), figures=True),
        Column(i18n.translate("Cli", "Contents"), gives_way=True),
    ]
    return [_box(row) for row in rows], table(
        columns,
        [
            (
                row.number,
                state_name(row.state),
                where(row.site, row.outer, row.shipment),
                weight(row.gross_g),
                str(row.lines),
                row.contents(language),
            )
            for row in rows
        ],
    )


def _box(row: BoxRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "state": row.state,
        "site": row.site,
        "shipment": row.shipment,
        "outer": row.outer,
        "lost": row.lost,
        "gross_kg": None if row.gross_g is None else kg(row.gross_g),
        "lines": row.lines,
    }


def _shipments(program: Program) -> Listed:
    rows = program.read(list_shipments)
    columns = [
        Column(i18n.translate("Cli", "Shipment")),
        Column(i18n.translate("Cli", "State")),
        Column(i18n.translate("Cli", "From")),
        Column(i18n.translate("Cli", "To")),
        Column(i18n.translate("Cli", "Boxes"), figures=True),
        Column(i18n.translate("Cli", "Gross"), figures=True),
        Column(i18n.translate("Cli", "Received"), figures=True),
        Column(i18n.translate("Cli", "Missing"), figures=True),
    ]
    return [_shipment(row) for row in rows], table(
        columns,
        [
            (
                row.number,
                state_name(row.state),
                row.from_code,
                row.to_code,
                str(row.boxes),
                weight(row.gross_g, complete=not row.unweighed),
                str(row.received or ""),
                str(row.missing or ""),
            )
            for row in rows
        ],
    )


def _shipment(row: ShipmentRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "state": row.state,
        "from": row.from_code,
        "to": row.to_code,
        "boxes": row.boxes,
        "gross_kg": kg(row.gross_g),
        "gross_kg_complete": not row.unweighed,
        "received": row.received,
        "missing": row.missing,
    }


def shipments_in_words(program: Program) -> list[str]:
    """The table of shipments."""
    return _shipments(program)[1]


_LISTS: dict[str, Callable[[Program], Listed]] = {
    "sites": _sites,
    "donations": _donations,
    "stock": _stock,
    "boxes": _boxes,
    "shipments": _shipments,
}
