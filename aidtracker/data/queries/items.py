"""One item of the catalogue with all that is known of it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from aidtracker.data.tables import Item


@dataclass(frozen=True, slots=True)
class ItemNotes:
    """What stands beside an item's figures: how sure its HS code is (`high`, `medium`, `low`), where weight
    and value come from, a note. `replaced_by` is the code of the item that took its place.
    """

    hs_confidence: str
    hs_note: str
    weight_source: str = ""
    weight_as_of: date | None = None
    value_source: str = ""
    value_as_of: date | None = None
    note: str = ""
    replaced_by: str = ""


def notes_by_item(connection: Connection) -> dict[str, ItemNotes]:
    """The notes of all items, by key."""
    other = aliased(Item)
    rows = connection.execute(
        select(
            Item.id,
            Item.hs_confidence,
            Item.hs_note,
            Item.weight_source,
            Item.weight_as_of,
            Item.value_source,
            Item.value_as_of,
            Item.note,
            other.code,
        )
        .outerjoin(other, other.id == Item.replaced_by)
        .where(Item.stands())
    )
    return {row[0]: ItemNotes(*row[1:-1], replaced_by=row[-1] or "") for row in rows}
