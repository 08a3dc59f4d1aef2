"""Items of the catalogue."""

from collections import defaultdict

from sqlalchemy import Connection, select

from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Item as ItemTable
from aidtracker.data.tables.base import not_set
from aidtracker.domain.catalogue import Alias, Dangerous, Item


def load_items(connection: Connection) -> tuple[Item, ...]:
    """All items that are in use, with their aliases, by code."""
    aliases: defaultdict[str, list[Alias]] = defaultdict(list)
    named = select(AliasTable.item_id, AliasTable.alias, AliasTable.language).where(AliasTable.stands())
    for item_id, alias, language in connection.execute(named):
        aliases[item_id].append(Alias(alias, language))
    rows = connection.execute(
        select(ItemTable.__table__)
        .where(ItemTable.stands(), not_set(ItemTable.retired))
        .order_by(ItemTable.code)
    )
    return tuple(
        Item(
            key=row.id,
            code=row.code,
            category=row.category,
            names={"en": row.name_en, "uk": row.name_uk, "pl": row.name_pl, "be": row.name_be},
            unit=row.unit,
            unit_basis=row.unit_basis,
            unit_weight_g=row.unit_weight_g,
            hs6=row.hs6,
            expiry_tracked=row.expiry_tracked,
            dangerous=Dangerous(row.dangerous),
            un_number=row.un_number,
            flags=frozenset(filter(None, row.flags.split(";"))),
            schedule_m_line=row.schedule_m_line,
            aliases=tuple(aliases[row.id]),
        )
        for row in rows
    )


def item_weight(connection: Connection, item_id: str) -> tuple[str, int | None]:
    """The unit of an item and what one of it weighs, in grams."""
    row = connection.execute(
        select(ItemTable.unit, ItemTable.unit_weight_g).where(ItemTable.id == item_id)
    ).one()
    return row[0], row[1]
