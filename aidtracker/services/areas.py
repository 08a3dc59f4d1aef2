"""Which pages a change concerns."""

from collections.abc import Iterable

_AREAS = {
    "sites": {"sites"},
    "stations": {"sites"},
    "items": {"catalogue", "stock"},
    "aliases": {"catalogue"},
    "barcodes": {"catalogue"},
    "rule_changes": {"catalogue"},
    "decisions": {"donations", "shipments"},
    "donors": {"donors", "donations"},
    "donations": {"donations"},
    "lots": {"donations", "stock"},
    "movements": {"stock", "boxes"},
    "boxes": {"boxes", "shipments"},
    "placements": {"boxes", "shipments"},
    "shipments": {"shipments", "receiving"},
    "shipment_boxes": {"shipments", "receiving", "boxes"},
    "discrepancies": {"shipments", "receiving"},
    "documents": {"shipments", "documents"},
    "imports": {"spreadsheets"},
    "needs": {"needs"},
    "rates": {"funds"},
    "holders": set[str](),
}


def areas_of(tables: Iterable[str]) -> frozenset[str]:
    """The areas whose pages show rows of these tables."""
    return frozenset(area for table in tables for area in _AREAS[table])
