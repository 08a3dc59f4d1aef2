"""A look at a file before it is imported: its sheets, its columns, its first rows as they are understood."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection

from aidtracker.data.queries.catalogue import load_items
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Level
from aidtracker.services.categories import category_named
from aidtracker.services.import_columns import remembered_columns
from aidtracker.services.import_decisions import refuse_own_export
from aidtracker.services.imports import Cancelled, ImportRequest
from aidtracker.services.matching import Matcher
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.spreadsheets.reading import ParsedStream, parse_file
from aidtracker.spreadsheets.rows import (
    BoxRow,
    CatalogueRow,
    GoodsRow,
    Head,
    NeedRow,
    ParseRequest,
    Row,
    RowProblem,
)

FIRST_ROWS = 8


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it will be understood. `item` None: no item is surely meant, `text` is kept as it stands.

    `level` is `REFUSED` where nothing of the row comes in, and `reasons` says why, in words.
    """

    row: int
    level: Level | None = None
    reasons: str = ""
    text: str = ""
    item: Item | None = None
    category: str = ""
    """Of a need for everything of a category."""
    detail: str = ""
    quantity_milli: int | None = None
    unit: str = ""
    weight_g: int | None = None
    day: date | None = None
    expiry: date | None = None
    box: str = ""
    gross_g: int | None = None
    priority: str = ""
    hs_code: str = ""
    note: str = ""

    @property
    def id(self) -> tuple[int, str, str]:
        """Tells it from the others: a row may stand for several boxes."""
        return self.row, self.box, self.reasons


@dataclass(frozen=True, slots=True)
class Preview:
    """The columns of a sheet and its first rows. `mapping` is what they were read with."""

    head: Head
    rows: tuple[PreviewRow, ...]
    mapping: Mapping[str, str] = field(default_factory=dict)
    remembered: bool = False
    """Whether the mapping was said of a file with these headers before."""


def look_at_columns(
    program: Program,
    request: ImportRequest,
    cancelled: Cancelled | None = None,
    *,
    propose: bool = False,
) -> Preview:
    """How the first rows of a sheet will be understood.

    What is missing or unknown is told and not refused; with `propose` columns are read as it was said of
    these headers before. Raises `Refused` when the file as a whole cannot be read.
    """
    asked = ParseRequest(
        program.clock().date(), request.kind, request.sheet, request.mapping, first_rows=FIRST_ROWS
    )

    def query(connection: Connection) -> Preview:
        preview = _preview(connection, request, asked, cancelled)
        known = remembered_columns(connection, preview.head.headers) if propose else {}
        if not known or known == dict(request.mapping):
            return preview
        proposed = _preview(connection, request, replace(asked, mapping=known), cancelled)
        return replace(proposed, remembered=True)

    return program.read(query)


def _preview(
    connection: Connection, request: ImportRequest, asked: ParseRequest, cancelled: Cancelled | None
) -> Preview:
    with parse_file(request.path, asked, cancelled=cancelled) as stream:
        refuse_own_export(stream.head)
        rows = tuple(_rows(stream, Matcher(load_items(connection), decided=request.matches)))
        return Preview(stream.head, rows, asked.mapping)


def _rows(stream: ParsedStream, matcher: Matcher) -> Iterator[PreviewRow]:
    good = [_understood(row, matcher) for batch in stream for row in batch]
    problems = stream.parsed.problems
    refused = [PreviewRow(row, Level.REFUSED) for row in stream.parsed.refused_cells]
    for row in sorted([*good, *refused], key=lambda one: one.row):
        found = [problem for problem in problems if problem.row == row.row]
        level = row.level or (Level.WARNED if found else None)
        yield replace(row, level=level, reasons=_in_words(found))


def _in_words(problems: Iterable[RowProblem]) -> str:
    return " ".join(explain(found.problem) for found in problems)


def _understood(row: Row, matcher: Matcher) -> PreviewRow:
    match row:
        case GoodsRow():
            return _goods(row, matcher)
        case BoxRow():
            return replace(_goods(row.goods, matcher), box=row.marks, gross_g=row.gross_g)
        case NeedRow():
            category = "" if row.item_code else category_named(row.item)
            item = None if category else matcher.match(row.item_code, row.item, "", str(row.unit or "")).item
            return PreviewRow(
                row.row,
                text="" if category else row.item or row.item_code,
                item=item,
                category=category,
                quantity_milli=row.quantity_milli,
                unit=str(row.unit or (item.unit if item else "KGM" if category else "H87")),
                priority=row.priority,
                note=row.note,
            )
        case CatalogueRow():
            names = filter(None, (row.name_en, row.name_uk, row.name_pl, row.name_be))
            return PreviewRow(
                row.row,
                text=" · ".join(filter(None, (row.item_code, next(names, "")))),
                unit=str(row.unit or ""),
                category=row.category,
                weight_g=row.unit_weight_g,
                hs_code=row.hs_code,
                note=row.note,
            )


def _goods(row: GoodsRow, matcher: Matcher) -> PreviewRow:
    item = matcher.match(row.item_code, row.item, row.detail, str(row.unit or "")).item
    return PreviewRow(
        row.row,
        text=row.item or row.item_code,
        item=item,
        detail=row.detail,
        quantity_milli=row.quantity_milli,
        unit=str(row.unit or (item.unit if item else "H87")),
        weight_g=row.weight_g,
        day=row.day,
        expiry=row.expiry,
        note=row.note,
    )
