"""The whole catalogue in hand while a sheet is taken in, and what an item becomes by a row of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, select

from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Barcode
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.catalogue import Alias
from aidtracker.domain.item_fields import LANGUAGES, SERIES, ItemFields, tidied
from aidtracker.domain.text import fold_code
from aidtracker.services.catalogue_checks import next_code
from aidtracker.services.catalogue_rows import fields_of
from aidtracker.services.categories import category_named
from aidtracker.spreadsheets.rows import CatalogueRow

T = TypeVar("T")


class KnownItems:
    """All items by key, found by code, name and barcode. `undone` are codes of items that were taken back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.fields: dict[str, ItemFields] = {}
        self.by_gtin: dict[str, str] = {}
        self._by_code: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._codes: dict[str, int] = {}
        self._retired: set[str] = set()
        for item_id, fields, retired in _all_fields(connection):
            self._retired |= {item_id} if retired else set()
            self.add(item_id, fields)
        gone = select(ItemTable.code, ItemTable.id).where(~ItemTable.stands())
        self.undone = {row.code: row.id for row in connection.execute(gone)}

    def add(self, item_id: str, fields: ItemFields) -> None:
        """Know an item as it is from now on; a retired one is not meant by its name alone."""
        self.fields[item_id] = fields
        self._by_code[fields.code] = item_id
        self.by_gtin.update(dict.fromkeys(fields.barcodes, item_id))
        if item_id not in self._retired:
            for name in filter(None, fields.names.values()):
                self._by_name.setdefault(name.casefold(), item_id)

    def meant_by(self, row: CatalogueRow) -> str:
        """The key of the item that a row is about: by its code, else by its exact name; empty for none."""
        by_code = self._by_code.get(fold_code(row.item_code))
        if by_code is not None:
            return by_code
        names = (getattr(row, f"name_{language}") for language in LANGUAGES)
        found = {self._by_name.get(" ".join(name.split()).casefold(), "") for name in names if name} - {""}
        return found.pop() if len(found) == 1 else ""

    def free_code(self, category: str) -> str:
        """The next code of the category's series that nobody has."""
        letters = SERIES[category]
        if category not in self._codes:
            self._codes[category] = int(next_code(self._connection, category).removeprefix(f"{letters}-"))
        while (code := f"{letters}-{self._codes[category]:03}") in self._by_code:
            self._codes[category] += 1
        return code


def told_by(row: CatalogueRow, before: ItemFields) -> ItemFields:
    """An item after a row: where the row says nothing it stays as it was.

    Names that a row tells in a language, and barcodes, take the place of those there were. A new figure
    does not keep the source of the old one.
    """
    fields = tidied(
        replace(
            before,
            code=row.item_code or before.code,
            category=category_named(row.category) or row.category or before.category,
            name_en=row.name_en or before.name_en,
            name_uk=row.name_uk or before.name_uk,
            name_pl=row.name_pl or before.name_pl,
            name_be=row.name_be or before.name_be,
            unit=str(row.unit or before.unit),
            unit_basis=row.unit_basis or before.unit_basis,
            hs6=row.hs_code or before.hs6,
            hs_confidence=row.hs_confidence or before.hs_confidence,
            hs_note=row.hs_note or before.hs_note,
            expiry_tracked=_said(row.expiry_tracked, before.expiry_tracked),
            dangerous=row.dangerous_goods or before.dangerous,
            un_number=row.un_number or before.un_number,
            flags=frozenset(row.flags) or before.flags,
            schedule_m_line=row.schedule_m_line or before.schedule_m_line,
            sector=row.sector or before.sector,
            core=_said(row.core, before.core),
            pack_milli=row.pack_milli or before.pack_milli,
            note=row.note or before.note,
            aliases=_aliases(row, before),
            barcodes=row.barcodes or before.barcodes,
        )
    )
    fields = _figures(row, fields)
    same_codes = set(fields.barcodes) == set(before.barcodes)
    return replace(fields, barcodes=before.barcodes) if same_codes else fields


def _figures(row: CatalogueRow, before: ItemFields) -> ItemFields:
    """Weight and value with where they come from."""
    weight = _said(row.unit_weight_g, before.unit_weight_g)
    value = _said(row.unit_value_minor, before.unit_value_minor)
    currency = row.currency or before.currency
    same_value = (value, currency) == (before.unit_value_minor, before.currency)
    return tidied(
        replace(
            before,
            unit_weight_g=weight,
            weight_source=row.weight_source
            or (before.weight_source if weight == before.unit_weight_g else ""),
            weight_as_of=row.weight_as_of or before.weight_as_of,
            unit_value_minor=value,
            currency=currency,
            value_source=row.value_source or (before.value_source if same_value else ""),
            value_as_of=row.value_as_of or before.value_as_of,
        )
    )


def _aliases(row: CatalogueRow, before: ItemFields) -> tuple[Alias, ...]:
    told = [Alias(" ".join(text.split()), language) for language, text in row.aliases]
    languages = {alias.language for alias in told}
    after = [*(alias for alias in before.aliases if alias.language not in languages), *told]
    return before.aliases if set(after) == set(before.aliases) else tuple(after)


def _said(told: T | None, before: T) -> T:
    return before if told is None else told


def _all_fields(connection: Connection) -> Iterator[tuple[str, ItemFields, bool]]:
    """Key, fields, and whether it is retired, of all items."""
    named = (
        select(AliasTable.item_id, AliasTable.alias, AliasTable.language)
        .where(AliasTable.stands())
        .order_by(AliasTable.id)
    )
    aliases = _gathered((row.item_id, Alias(row.alias, row.language)) for row in connection.execute(named))
    coded = select(Barcode.item_id, Barcode.gtin).where(Barcode.stands()).order_by(Barcode.gtin)
    gtins = _gathered((row.item_id, row.gtin) for row in connection.execute(coded))
    table = ItemTable.__table__
    for row in connection.execute(select(table).where(ItemTable.stands()).order_by(table.c.code)):
        fields = fields_of(row._asdict(), aliases.get(row.id, []), gtins.get(row.id, []))
        yield row.id, fields, row.retired


def _gathered(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for item_id, value in pairs:
        found[item_id].append(value)
    return found
