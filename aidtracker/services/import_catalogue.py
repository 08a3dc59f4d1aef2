"""A catalogue from a sheet: new items, and what it says of those that are there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from aidtracker import i18n
from aidtracker.data.keys import new_key
from aidtracker.data.tables import Alias as AliasTable
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.barcodes import shown_gtin
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.item_fields import FieldProblem, ItemFields, problems_of, refused, tidied
from aidtracker.domain.text import fold_code
from aidtracker.services.catalogue_known import KnownItems, told_by
from aidtracker.services.catalogue_rows import (
    dated,
    item_row,
    revived,
    write_aliases,
    write_barcodes,
)
from aidtracker.services.goods_in import UnknownName
from aidtracker.services.work import Work
from aidtracker.spreadsheets.rows import CatalogueRow, Head, Parsed, Row, RowProblem

_COLUMN_OF = {
    "code": "item_code",
    "hs6": "hs_code",
    "dangerous": "dangerous_goods",
    "pack_milli": "pack",
    "unit_weight_g": "weight_each",
    "unit_value_minor": "value_each",
}
"""Where the column of a sheet is called otherwise than the field of an item."""


@dataclass(frozen=True, slots=True)
class ItemCounts:
    """How many items of a sheet are new, changed by it, and as it says already."""

    new: int = 0
    changed: int = 0
    same: int = 0

    @property
    def written(self) -> int:
        """How many are not as they were."""
        return self.new + self.changed


def items_in_words(counts: ItemCounts | None) -> list[str]:
    """What becomes of the items of a sheet, as one sentence; none where a sheet is about something else."""
    if counts is None:
        return []
    text = i18n.translate("Import", "Items: {new} new, {changed} changed, {same} as they are.")
    return [text.format(new=counts.new, changed=counts.changed, same=counts.same)]


class CatalogueIn:
    """Takes items in. A row is about the item with its code, else about the one with just its name."""

    def __init__(self, work: Work, head: Head) -> None:
        self.problems: list[RowProblem] = []
        self.numbers: list[str] = []
        self.unsorted = 0
        self.unknown: tuple[UnknownName, ...] = ()
        self.counts = ItemCounts()
        self._work = work
        self._known = KnownItems(work.connection)
        self._headers = {field: header for header, field in head.mapping.items()}
        self._refused: dict[int, tuple[str, ...]] = {}
        self._rows_of: dict[str, int] = {}

    def take(self, rows: Sequence[Row]) -> None:
        """Write a batch of rows."""
        new: list[tuple[str, ItemFields]] = []
        for row in rows:
            if isinstance(row, CatalogueRow):
                self._take_one(row, new)
        self._write_new(new)

    def finish(self) -> None:
        """All rows are in."""

    def parsed(self, parsed: Parsed) -> Parsed:
        """What was read, with the rows that could not be items counted as refused."""
        count = len(self._refused)
        cells = {**parsed.refused_cells, **self._refused}
        return replace(parsed, good=parsed.good - count, refused=parsed.refused + count, refused_cells=cells)

    def _take_one(self, row: CatalogueRow, new: list[tuple[str, ItemFields]]) -> None:
        item_id = self._known.meant_by(row)
        before = self._known.fields.get(item_id)
        fields = told_by(row, before or ItemFields())
        fields = self._without_taken_barcodes(row, item_id, fields)
        problems = [*self._about_code(row, item_id, before), *self._about_fields(fields, before)]
        self._tell(row, problems)
        if refused(problems):
            self._refused[row.row] = row.cells
            return
        if before is None:
            code = fields.code or self._known.free_code(fields.category)
            fields = replace(fields, code=code)
            item_id = self._known.undone.get(code) or new_key()
            new.append((item_id, fields))
            self.counts = replace(self.counts, new=self.counts.new + 1)
        else:
            fields = replace(fields, code=before.code)
            self._change(item_id, before, fields)
        self._rows_of[item_id] = row.row
        self._known.add(item_id, fields)

    def _about_fields(self, fields: ItemFields, before: ItemFields | None) -> list[FieldProblem]:
        """What is wrong with what the row says; what was so before is not its matter."""
        return [
            found
            for found in problems_of(fields, self._work.today)
            if before is None or getattr(fields, found.field) != getattr(before, found.field)
        ]

    def _about_code(
        self, row: CatalogueRow, item_id: str, before: ItemFields | None
    ) -> Iterable[FieldProblem]:
        """Two rows must not be about one item; an item found by its name keeps its own code."""
        name = row.item_code or row.name_en
        other = self._rows_of.get(item_id)
        if other is not None:
            yield FieldProblem("code", Problem("item.row_twice", {"value": name, "other": other}))
        elif before is not None and row.item_code and fold_code(row.item_code) != before.code:
            values = {"value": row.item_code, "code": before.code, "name": before.name_en}
            yield FieldProblem("code", Problem("item.code_stays", values, Level.WARNED))

    def _without_taken_barcodes(self, row: CatalogueRow, item_id: str, fields: ItemFields) -> ItemFields:
        taken = {
            gtin: owner
            for gtin in fields.barcodes
            if (owner := self._known.by_gtin.get(gtin)) is not None and owner != item_id
        }
        for gtin, owner in taken.items():
            other = self._known.fields[owner]
            values = {"value": shown_gtin(gtin), "name": f"{other.code} {other.name_en}"}
            problem = Problem("barcode.taken", values, Level.WARNED)
            self._tell(row, [FieldProblem("barcodes", problem)])
        kept = tuple(gtin for gtin in fields.barcodes if gtin not in taken)
        return replace(fields, barcodes=kept)

    def _tell(self, row: CatalogueRow, problems: Iterable[FieldProblem]) -> None:
        for found in problems:
            header = self._headers.get(_COLUMN_OF.get(found.field, found.field), "")
            value = str(found.problem.values.get("value", ""))
            self.problems.append(RowProblem(row.row, header, value, found.problem))

    def _change(self, item_id: str, before: ItemFields, fields: ItemFields) -> None:
        if fields == tidied(before):
            self.counts = replace(self.counts, same=self.counts.same + 1)
            return
        self.counts = replace(self.counts, changed=self.counts.changed + 1)
        values = dated(item_row(fields), item_row(before), self._work.today)
        self._work.journal.update(ItemTable, item_id, **values)
        self._write_names(item_id, before, fields)

    def _write_names(self, item_id: str, before: ItemFields, fields: ItemFields) -> None:
        if fields.aliases != before.aliases:
            write_aliases(self._work, item_id, fields.aliases)
        if fields.barcodes != before.barcodes:
            write_barcodes(self._work, item_id, fields.barcodes)

    def _write_new(self, new: Sequence[tuple[str, ItemFields]]) -> None:
        rows = {item_id: dated(item_row(fields), {}, self._work.today) for item_id, fields in new}
        again = set(self._known.undone.values())
        fresh = [(item_id, fields) for item_id, fields in new if item_id not in again]
        journal = self._work.journal
        journal.insert(ItemTable, [{"id": item_id, **rows[item_id]} for item_id, _ in fresh])
        journal.update_many(
            ItemTable, {item_id: revived(row) for item_id, row in rows.items() if item_id in again}
        )
        journal.insert(
            AliasTable,
            [
                {"id": new_key(), "item_id": item_id, "language": alias.language, "alias": alias.text}
                for item_id, fields in fresh
                for alias in fields.aliases
            ],
        )
        for item_id, fields in new:
            if item_id in again:
                write_aliases(self._work, item_id, fields.aliases)
            if fields.barcodes:
                write_barcodes(self._work, item_id, fields.barcodes)
