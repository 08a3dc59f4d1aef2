"""Items of the catalogue."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from aidtracker.data.queries.barcodes import barcodes, successors
from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Barcode
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.catalogue import Alias, Dangerous, Former, Item

_COLUMNS = """
    id code category name_en name_uk name_pl name_be unit unit_basis unit_weight_g hs6 expiry_tracked
    dangerous un_number flags schedule_m_line pack_milli unit_value_minor currency retired"""
_Names = Mapping[str, tuple[Alias, ...]]


def load_items(connection: Connection) -> tuple[Item, ...]:
    """All items that are in use, by code, with their aliases and barcodes and what they take the place of."""
    rows, names = _rows(connection), _aliases(connection)
    by_item = _gathered((item_id, gtin) for gtin, item_id in barcodes(connection).items())
    former = _former(rows, names, successors(connection))
    return tuple(
        _item(row, names.get(row.id, ()), by_item.get(row.id, ()), former.get(row.id, ()))
        for row in rows
        if not row.retired
    )


def all_items(connection: Connection) -> tuple[Item, ...]:
    """All items, the retired ones too, by code, each with its own names and barcodes only."""
    names = _aliases(connection)
    own = select(Barcode.item_id, Barcode.gtin).where(Barcode.stands()).order_by(Barcode.gtin)
    by_item = _gathered((row.item_id, row.gtin) for row in connection.execute(own))
    return tuple(_item(row, names.get(row.id, ()), by_item.get(row.id, ())) for row in _rows(connection))


def item_weight(connection: Connection, item_id: str) -> tuple[str, int | None]:
    """The unit of an item and what one of it weighs, in grams."""
    row = connection.execute(
        select(ItemTable.unit, ItemTable.unit_weight_g).where(ItemTable.id == item_id)
    ).one()
    return row[0], row[1]


def _rows(connection: Connection) -> list[Row[Any]]:
    columns = [getattr(ItemTable, name) for name in _COLUMNS.split()]
    return list(connection.execute(select(*columns).where(ItemTable.stands()).order_by(ItemTable.code)))


def _aliases(connection: Connection) -> _Names:
    named = (
        select(AliasTable.item_id, AliasTable.alias, AliasTable.language)
        .where(AliasTable.stands())
        .order_by(AliasTable.id)
    )
    found: defaultdict[str, list[Alias]] = defaultdict(list)
    for item_id, alias, language in connection.execute(named):
        found[item_id].append(Alias(alias, language))
    return {item_id: tuple(names) for item_id, names in found.items()}


def _gathered(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for item_id, text in pairs:
        found[item_id].append(text)
    return {item_id: tuple(texts) for item_id, texts in found.items()}


def _former(
    rows: Iterable[Row[Any]], names: _Names, places: Mapping[str, str]
) -> Mapping[str, tuple[Former, ...]]:
    """For each item in use what it takes the place of."""
    found: defaultdict[str, list[Former]] = defaultdict(list)
    for row in rows:
        place = places.get(row.id)
        if place:
            own = (Alias(name, language) for language, name in _names(row).items() if name)
            found[place].append(Former(row.code, (*own, *names.get(row.id, ()))))
    return {item_id: tuple(former) for item_id, former in found.items()}


def _names(row: Row[Any]) -> dict[str, str]:
    return {"en": row.name_en, "uk": row.name_uk, "pl": row.name_pl, "be": row.name_be}


def _item(
    row: Row[Any], aliases: tuple[Alias, ...], gtins: tuple[str, ...], former: tuple[Former, ...] = ()
) -> Item:
    return Item(
        key=row.id,
        code=row.code,
        category=row.category,
        names=_names(row),
        unit=row.unit,
        unit_basis=row.unit_basis,
        unit_weight_g=row.unit_weight_g,
        hs6=row.hs6,
        expiry_tracked=row.expiry_tracked,
        dangerous=Dangerous(row.dangerous),
        un_number=row.un_number,
        flags=frozenset(filter(None, row.flags.split(";"))),
        schedule_m_line=row.schedule_m_line,
        aliases=aliases,
        pack_milli=row.pack_milli,
        unit_value_minor=row.unit_value_minor,
        currency=row.currency,
        barcodes=gtins,
        former=former,
        retired=row.retired,
    )
