"""What receiving sites ask for, by their newest word on each thing."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker.data.tables import Item, Need, Site


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One thing that a site asks for. `quantity_milli` None: as much as there is. Free text has no item.

    `priority` is `urgent`, `normal` or `not needed`.
    """

    id: str
    site_id: str
    site: str
    item_id: str
    item_code: str
    category: str
    name_en: str
    name_uk: str
    name_pl: str
    name_be: str
    quantity_milli: int | None
    unit: str
    priority: str
    as_of: date

    def name(self, language: str) -> str:
        """The name in a language, in English where there is none."""
        return str(getattr(self, f"name_{language}", "")) or self.name_en


_ORDER = ("urgent", "normal", "not needed")


def latest_needs(connection: Connection) -> list[NeedRow]:
    """The newest need of each site and item, the urgent ones first, else as their list had them."""
    rows = connection.execute(
        select(
            Need.id,
            Need.site_id,
            func.coalesce(func.nullif(Site.place, ""), Site.name).label("site"),
            func.coalesce(Need.item_id, "").label("item_id"),
            func.coalesce(Item.code, "").label("item_code"),
            func.coalesce(Item.category, "").label("category"),
            func.coalesce(Item.name_en, Need.text).label("name_en"),
            func.coalesce(Item.name_uk, "").label("name_uk"),
            func.coalesce(Item.name_pl, "").label("name_pl"),
            func.coalesce(Item.name_be, "").label("name_be"),
            Need.quantity_milli,
            Need.unit,
            Need.priority,
            Need.as_of,
        )
        .join(Site, Site.id == Need.site_id)
        .outerjoin(Item, Item.id == Need.item_id)
        .where(Need.stands())
        .order_by(Need.as_of, Need.id)
    )
    latest: dict[tuple[str, str], NeedRow] = {}
    for row in rows.mappings():
        need = NeedRow(**row)
        latest[need.site_id, need.item_id or need.name_en.casefold()] = need
    return sorted(latest.values(), key=lambda need: (_ORDER.index(need.priority), need.id))
