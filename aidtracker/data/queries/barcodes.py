"""Barcodes that somebody scanned, and the items they stand on."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from aidtracker.data.tables import Barcode, Item
from aidtracker.data.tables.base import not_set


def barcodes(connection: Connection) -> dict[str, str]:
    """The key of the item to take for each known GTIN (fourteen digits).

    The barcode of a replaced item gives the one in its place; that of an item retired without one, nothing.
    """
    standing = select(Barcode.gtin, Barcode.item_id).where(Barcode.stands())
    places = successors(connection)
    found = {gtin: places.get(item_id, item_id) for gtin, item_id in connection.execute(standing)}
    return {gtin: item_id for gtin, item_id in found.items() if item_id}


def successors(connection: Connection) -> Mapping[str, str]:
    """For each retired item the one in use that stands at the end of its replacements, empty for none."""
    gone = select(Item.id, Item.replaced_by).where(Item.stands(), ~not_set(Item.retired))
    retired = {row.id: row.replaced_by for row in connection.execute(gone)}
    return {item_id: _end(retired, item_id) for item_id in retired}


def _end(retired: Mapping[str, str | None], item_id: str) -> str:
    seen, place = {item_id}, retired[item_id] or ""
    while place in retired and place not in seen:
        seen.add(place)
        place = retired[place] or ""
    return "" if place in seen else place
