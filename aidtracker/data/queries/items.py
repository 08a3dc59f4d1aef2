"""One item of the catalogue with all that is known of it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.tables import Item


@dataclass(frozen=True, slots=True)
class ItemNotes:
    """What stands beside an item's HS code: how sure it is (`high`, `medium`, `low`), and a note."""

    hs_confidence: str
    hs_note: str


def notes_by_item(connection: Connection) -> dict[str, ItemNotes]:
    """The notes of all items, by key."""
    rows = connection.execute(select(Item.id, Item.hs_confidence, Item.hs_note).where(Item.stands()))
    return {key: ItemNotes(confidence, note) for key, confidence, note in rows}
