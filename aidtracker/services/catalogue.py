"""The catalogue: what a coordinator does to its items, and what a scan teaches it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.keys import new_key, shared_key
from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Barcode
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.barcodes import read_gtin, shown_gtin
from aidtracker.domain.catalogue import Alias, Item, read_items
from aidtracker.domain.errors import Refused
from aidtracker.domain.item_fields import ItemFields, kept_alias
from aidtracker.services.catalogue_checks import called, checked, known_item, next_code
from aidtracker.services.catalogue_rows import (
    dated,
    fields_of,
    item_row,
    own_barcodes,
    own_names,
    revived,
    write_aliases,
    write_barcode,
    write_barcodes,
)
from aidtracker.services.work import Work
from aidtracker.settings import resource


@dataclass(frozen=True, slots=True)
class ItemAdded:
    """The new item."""

    item_id: str
    code: str


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """An item as it is to be from now on, its other names and barcodes included."""

    item_id: str
    fields: ItemFields


@dataclass(frozen=True, slots=True)
class ItemRef:
    """An item by its key."""

    item_id: str


@dataclass(frozen=True, slots=True)
class ReplaceItem:
    """New lines take `by_id` in place of `item_id`."""

    item_id: str
    by_id: str


@dataclass(frozen=True, slots=True)
class NameItem:
    """One other name of an item, as people write it; `language` is one of `en uk pl be ru`, or empty."""

    item_id: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class LearnBarcode:
    """A barcode as scanned, and the item that it stands on."""

    gtin: str
    item_id: str


@dataclass(frozen=True, slots=True)
class BarcodeRef:
    """A barcode as scanned or as kept."""

    gtin: str


def add_item(work: Work, request: ItemFields) -> ItemAdded:
    """A new item; without a code it takes the next free one of its category.

    Raises `Refused` about the first field that cannot be so.
    """
    fields = checked(work, request, None)
    code = fields.code or next_code(work.connection, fields.category)
    values = {**dated(item_row(fields), {}, work.today), "code": code}
    work.begin("item.add", f"{code} {fields.name_en}")
    undone = work.connection.scalar(select(ItemTable.id).where(ItemTable.code == code))
    item_id = undone or new_key()
    if undone is None:
        work.journal.insert(ItemTable, [{"id": item_id, **values}])
    else:  # an item of this code was taken back before
        work.journal.update(ItemTable, item_id, **revived(values))
    write_aliases(work, item_id, fields.aliases)
    write_barcodes(work, item_id, fields.barcodes)
    return ItemAdded(item_id, code)


def change_item(work: Work, request: ChangeItem) -> None:
    """Change an item to what `fields` say; lines that are there keep the weight and unit they were given."""
    before = known_item(work.connection, request.item_id)
    fields = checked(work, request.fields, before)
    values = dated(item_row(fields), before, work.today)
    values["code"] = fields.code or before["code"]
    work.begin("item.change", f"{values['code']} {fields.name_en}")
    work.journal.update(ItemTable, request.item_id, **values)
    write_aliases(work, request.item_id, fields.aliases)
    write_barcodes(work, request.item_id, fields.barcodes)


def retire_item(work: Work, request: ItemRef) -> None:
    """No new line takes it any more; lines that have it keep it."""
    item = known_item(work.connection, request.item_id)
    work.begin("item.retire", called(item))
    work.journal.update(ItemTable, request.item_id, retired=True, replaced_by=None)


def bring_back_item(work: Work, request: ItemRef) -> None:
    """A retired item is in use again, also when another had taken its place."""
    item = known_item(work.connection, request.item_id)
    work.begin("item.bring_back", called(item))
    work.journal.update(ItemTable, request.item_id, retired=False, replaced_by=None)


def replace_item(work: Work, request: ReplaceItem) -> None:
    """Retire an item in favour of another, which is found by the old one's names, code and barcodes too."""
    item, other = known_item(work.connection, request.item_id), known_item(work.connection, request.by_id)
    if request.item_id == request.by_id:
        raise Refused("item.by_itself", "by_id", name=called(item))
    if other["retired"]:
        raise Refused("item.by_retired", "by_id", name=called(other))
    work.begin("item.replace", called(item))
    work.journal.update(ItemTable, request.item_id, retired=True, replaced_by=request.by_id)


def add_alias(work: Work, request: NameItem) -> None:
    """An item is found by one more name."""
    item = known_item(work.connection, request.item_id)
    text = kept_alias(request.text)
    if not text:
        raise Refused("item.no_alias", "text")
    work.begin("item.alias", called(item))
    write_aliases(
        work, request.item_id, [*own_names(work.connection, request.item_id), Alias(text, request.language)]
    )


def remove_alias(work: Work, request: NameItem) -> None:
    """An item is no longer found by this name."""
    item = known_item(work.connection, request.item_id)
    gone = Alias(request.text, request.language)
    work.begin("item.alias", called(item))
    kept = [alias for alias in own_names(work.connection, request.item_id) if alias != gone]
    write_aliases(work, request.item_id, kept)


def learn_barcode(work: Work, request: LearnBarcode) -> None:
    """A scan of this barcode proposes this item from now on, whatever it proposed before."""
    gtin = read_gtin(request.gtin)
    if gtin is None:
        raise Refused("barcode.form", "gtin", value=request.gtin.strip())
    item = known_item(work.connection, request.item_id)
    if item["retired"]:
        raise Refused("item.is_retired", "item_id", name=called(item))
    work.begin("barcode.learn", called(item))
    write_barcode(work, gtin, request.item_id)


def forget_barcode(work: Work, request: BarcodeRef) -> None:
    """A scan of this barcode proposes nothing any more."""
    gtin = read_gtin(request.gtin) or request.gtin
    known = work.connection.scalar(select(Barcode.id).where(Barcode.gtin == gtin, Barcode.stands()))
    if known is not None:
        work.begin("barcode.forget", shown_gtin(gtin))
        work.journal.update(Barcode, known, retracted=True)


def item_fields(connection: Connection, item_id: str) -> ItemFields:
    """All that is known of an item. Raises `Refused` when it is not there any more."""
    row = known_item(connection, item_id)
    return fields_of(row, own_names(connection, item_id), own_barcodes(connection, item_id))


def starter_items() -> tuple[Item, ...]:
    """The items that every database starts with."""
    with (
        resource("catalogue.csv").open(encoding="utf-8", newline="") as catalogue,
        resource("aliases.csv").open(encoding="utf-8", newline="") as aliases,
    ):
        return read_items(catalogue, aliases)


def add_starter_catalogue(work: Work) -> None:
    """Write the starter catalogue; its keys are the same in every database, so that databases merge."""
    items = starter_items()
    work.journal.insert(
        ItemTable,
        [
            {
                "id": shared_key(f"item {item.code}"),
                "code": item.code,
                "category": item.category,
                **{f"name_{language}": name for language, name in item.names.items()},
                "unit": item.unit,
                "unit_basis": item.unit_basis,
                "unit_weight_g": item.unit_weight_g,
                "hs6": item.hs6,
                "expiry_tracked": item.expiry_tracked,
                "dangerous": item.dangerous,
                "un_number": item.un_number,
                "flags": ";".join(sorted(item.flags)),
                "schedule_m_line": item.schedule_m_line,
            }
            for item in items
        ],
    )
    work.journal.insert(
        AliasTable,
        [
            {
                "id": shared_key(f"alias {item.code} {alias.language} {alias.text}"),
                "item_id": shared_key(f"item {item.code}"),
                "language": alias.language,
                "alias": alias.text,
            }
            for item in items
            for alias in item.aliases
        ],
    )
