"""What is where now."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from aidtracker.data.category_names import category_name
from aidtracker.data.queries.places import Place, places
from aidtracker.data.tables import Balance, Donation, Holder, Item, Lot
from aidtracker.domain.places import HolderKind
from aidtracker.domain.weights import part_g


@dataclass(frozen=True, slots=True)
class StockRow:
    """Some of a lot in one holder. In transit `site` is empty and `shipment` says where it is.

    Free text has only an English name, bags that nobody looked into have only their category. `weight_g` is
    of this quantity.
    """

    id: str
    lot_id: str
    holder_id: str
    item_id: str
    item_code: str
    category: str
    name_en: str
    name_uk: str
    name_pl: str
    name_be: str
    detail: str
    quantity_milli: int
    unit: str
    weight_g: int | None
    weight_source: str
    expiry: date | None
    condition: str
    batch: str
    lot: str
    site: str
    box: str
    shipment: str

    def name(self, language: str) -> str:
        """The name in a language, in English where there is none, else that of the category."""
        named = str(getattr(self, f"name_{language}", "")) or self.name_en
        return named or category_name(self.category, language)


def list_stock(connection: Connection, *, site_id: str = "", loose_only: bool = False) -> list[StockRow]:
    """Everything that is in a site, box or shipment now, in the order in which it was logged.

    With `site_id` only what stands at that site, with `loose_only` only what is not in a box.
    """
    where = places(connection)
    rows = connection.execute(_stock_query(site_id if loose_only else "", loose_only))
    return [
        _stock_row(row, where[row.holder_id])
        for row in rows
        if not site_id or where[row.holder_id].site_id == site_id
    ]


def stock_in(connection: Connection, holder_id: str) -> list[StockRow]:
    """What lies directly in one site or box, first to expire first. It does not look where that stands:
    `site`, `box` and `shipment` are empty.
    """
    rows = [_stock_row(row, Place()) for row in connection.execute(_stock_query(holder_id, False))]
    return sorted(rows, key=lambda row: row.expiry or date.max)


def _stock_query(holder_id: str, loose_only: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(
            Balance.holder_id,
            Balance.lot_id,
            Balance.quantity_milli,
            Lot.quantity_milli.label("lot_milli"),
            Lot.item_id,
            Lot.text,
            Lot.detail,
            Lot.unit,
            Lot.weight_g,
            Lot.weight_source,
            Lot.expiry,
            Lot.condition,
            Lot.batch,
            Lot.position,
            Donation.number.label("donation"),
            Item.code,
            func.coalesce(Item.category, Lot.category).label("category"),
            Item.name_en,
            Item.name_uk,
            Item.name_pl,
            Item.name_be,
        )
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .order_by(Balance.lot_id, Balance.holder_id)
    )
    if loose_only:
        query = query.join(Holder, Holder.id == Balance.holder_id).where(Holder.kind == HolderKind.SITE)
    return query.where(Balance.holder_id == holder_id) if holder_id else query


def _stock_row(row: Any, place: Place) -> StockRow:
    return StockRow(
        id=row.lot_id + row.holder_id,
        lot_id=row.lot_id,
        holder_id=row.holder_id,
        item_id=row.item_id or "",
        item_code=row.code or "",
        category=row.category,
        name_en=row.name_en or row.text,
        name_uk=row.name_uk or "",
        name_pl=row.name_pl or "",
        name_be=row.name_be or "",
        detail=row.detail,
        quantity_milli=row.quantity_milli,
        unit=row.unit,
        weight_g=part_g(row.weight_g, row.lot_milli, row.quantity_milli),
        weight_source=row.weight_source,
        expiry=row.expiry,
        condition=row.condition,
        batch=row.batch,
        lot=f"{row.donation}/{row.position}",
        site=place.site,
        box=place.box,
        shipment=place.shipment,
    )
