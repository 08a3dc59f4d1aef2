"""What only the database knows of an item that is to be written: whether its code and names are free."""

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from aidtracker.data.tables import Barcode
from aidtracker.data.tables import Item as ItemTable
from aidtracker.data.tables.base import not_set
from aidtracker.domain.barcodes import shown_gtin
from aidtracker.domain.errors import Refused
from aidtracker.domain.item_fields import SERIES, ItemFields, problems_of, refused, tidied
from aidtracker.services.catalogue_rows import standing_row
from aidtracker.services.work import Work


def next_code(connection: Connection, category: str) -> str:
    """The first code after the last one of the category's series that was ever given out: `FOO-023`."""
    letters = SERIES[category]
    numbered = re.compile(rf"{letters}-(\d+)")
    codes = connection.scalars(select(ItemTable.code).where(ItemTable.code.like(f"{letters}-%")))
    given = [int(match[1]) for match in map(numbered.fullmatch, codes) if match]
    return f"{letters}-{max(given, default=0) + 1:03}"


def checked(work: Work, request: ItemFields, before: Mapping[str, Any] | None) -> ItemFields:
    """The fields as they are kept; raises `Refused` about the first that cannot be so."""
    for found in refused(problems_of(request, work.today)):
        raise Refused(found.problem.code, found.field, **found.problem.values)
    fields = tidied(request)
    own = before["id"] if before else ""
    _refuse_taken_code(work.connection, fields.code, own)
    if before is None or fields.name_en != before["name_en"]:
        _refuse_taken_name(work.connection, fields.name_en, own)
    _refuse_taken_barcode(work.connection, fields.barcodes, own)
    return fields


def _refuse_taken_code(connection: Connection, code: str, own: str) -> None:
    row = connection.execute(
        select(ItemTable.id, ItemTable.name_en, ItemTable.retracted).where(ItemTable.code == code)
    ).one_or_none()
    # A new item may take the code of one that was taken back.
    if row is not None and row.id != own and not (row.retracted and not own):
        raise Refused("item.code_taken", "code", code=code, name=row.name_en)


def _refuse_taken_name(connection: Connection, name: str, own: str) -> None:
    in_use = select(ItemTable.id, ItemTable.code, ItemTable.name_en).where(
        ItemTable.stands(), not_set(ItemTable.retired), ItemTable.id != own
    )
    for _, code, other in connection.execute(in_use):
        if other.casefold() == name.casefold():
            raise Refused("item.name_taken", "name_en", code=code, name=other)


def _refuse_taken_barcode(connection: Connection, gtins: tuple[str, ...], own: str) -> None:
    taken = connection.execute(
        select(Barcode.gtin, ItemTable.code, ItemTable.name_en)
        .join(ItemTable, ItemTable.id == Barcode.item_id)
        .where(Barcode.gtin.in_(gtins), Barcode.stands(), Barcode.item_id != own)
    ).first()
    if taken is not None:
        name = f"{taken.code} {taken.name_en}"
        raise Refused("barcode.taken", "barcodes", value=shown_gtin(taken.gtin), name=name)


def known_item(connection: Connection, item_id: str) -> Mapping[str, Any]:
    """All columns of an item. Raises `Refused` when it is not there any more."""
    row = standing_row(connection, item_id)
    if row is None:
        raise Refused("item.gone")
    return row


def called(item: Mapping[str, Any]) -> str:
    """An item as operations and refusals name it."""
    return f"{item['code']} {item['name_en']}"
