"""How items, their names and their barcodes are written and read again as rows of the database."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from aidtracker.data.keys import new_key
from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Barcode
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.catalogue import Alias
from aidtracker.domain.item_fields import ItemFields
from aidtracker.services.work import Work

_PLAIN = tuple(
    name for name in ItemFields.__dataclass_fields__ if name not in {"flags", "aliases", "barcodes"}
)
_DATED = (
    ("unit_weight_g", "weight_source", "weight_as_of"),
    ("unit_value_minor", "value_source", "value_as_of"),
)


def item_row(fields: ItemFields) -> dict[str, Any]:
    """The columns of an item."""
    row = {name: getattr(fields, name) for name in _PLAIN}
    return {**row, "flags": ";".join(sorted(fields.flags))}


def dated(row: Mapping[str, Any], before: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The columns of an item whose figures know the day they are true of: a new figure was told today,
    unless another day is said with it; without a figure there is neither day nor source.
    """
    told = dict(row)
    for figure, source, day in _DATED:
        if told[figure] is None:
            told[source], told[day] = "", None
        elif told[figure] != before.get(figure) and told[day] == before.get(day):
            told[day] = today
    return told


def revived(row: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of an item that was taken back before and is made again."""
    return {**row, "retracted": False, "retired": False, "replaced_by": None}


def fields_of(row: Mapping[str, Any], aliases: Sequence[Alias], gtins: Sequence[str]) -> ItemFields:
    """The reverse of `item_row`, with what stands in other tables."""
    return ItemFields(
        **{name: row[name] for name in _PLAIN},
        flags=frozenset(filter(None, row["flags"].split(";"))),
        aliases=tuple(aliases),
        barcodes=tuple(gtins),
    )


def write_aliases(work: Work, item_id: str, wanted: Sequence[Alias]) -> None:
    """Give an item these other names and no more; one that it had before is taken up again."""
    rows = work.connection.execute(
        select(AliasTable.id, AliasTable.alias, AliasTable.language, AliasTable.retracted)
        .where(AliasTable.item_id == item_id)
        .order_by(AliasTable.retracted.desc())  # of two rows for one name the standing one counts
    ).all()
    known = {Alias(row.alias, row.language): row.id for row in rows}
    standing = {row.id for row in rows if not row.retracted}
    kept = {known[alias] for alias in wanted if alias in known}
    changes = {key: {"retracted": True} for key in standing - kept}
    changes |= {key: {"retracted": False} for key in kept - standing}
    work.journal.update_many(AliasTable, changes)
    new = [alias for alias in dict.fromkeys(wanted) if alias not in known]
    work.journal.insert(
        AliasTable,
        [
            {"id": new_key(), "item_id": item_id, "language": alias.language, "alias": alias.text}
            for alias in new
        ],
    )


def write_barcodes(work: Work, item_id: str, wanted: Sequence[str]) -> None:
    """Give an item these barcodes (fourteen digits) and no more."""
    own = select(Barcode.id, Barcode.gtin).where(Barcode.item_id == item_id, Barcode.stands())
    gone = {key: {"retracted": True} for key, gtin in work.connection.execute(own) if gtin not in wanted}
    work.journal.update_many(Barcode, gone)
    for gtin in wanted:
        write_barcode(work, gtin, item_id)


def write_barcode(work: Work, gtin: str, item_id: str) -> None:
    """From now on this barcode means this item. A number has one row for good: undo goes by rows."""
    known = work.connection.scalar(
        select(Barcode.id).where(Barcode.gtin == gtin).order_by(Barcode.retracted).limit(1)
    )
    if known is None:
        work.journal.insert(Barcode, [{"id": new_key(), "gtin": gtin, "item_id": item_id}])
    else:
        work.journal.update(Barcode, known, item_id=item_id, retracted=False)


def own_names(connection: Connection, item_id: str) -> tuple[Alias, ...]:
    """The other names of an item, in the order in which they were given."""
    rows = connection.execute(
        select(AliasTable.alias, AliasTable.language)
        .where(AliasTable.item_id == item_id, AliasTable.stands())
        .order_by(AliasTable.id)
    )
    return tuple(Alias(text, language) for text, language in rows)


def own_barcodes(connection: Connection, item_id: str) -> tuple[str, ...]:
    """The barcodes of an item."""
    return tuple(
        connection.scalars(
            select(Barcode.gtin).where(Barcode.item_id == item_id, Barcode.stands()).order_by(Barcode.gtin)
        )
    )


def standing_row(connection: Connection, item_id: str) -> Mapping[str, Any] | None:
    """All columns of an item; None when there is none."""
    table = ItemTable.__table__
    row = connection.execute(select(table).where(table.c.id == item_id, ItemTable.stands())).one_or_none()
    return None if row is None else row._asdict()
