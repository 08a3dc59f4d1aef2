"""Which sheet to read, and what kind of table it holds."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.cells.dates import day_in
from aidtracker.spreadsheets.files.containers import Container, recognise
from aidtracker.spreadsheets.files.delimited import open_delimited
from aidtracker.spreadsheets.files.grids import Grid, SheetName, Workbook, text_grid
from aidtracker.spreadsheets.headers import Table, column_named, find_table, likeliest_table
from aidtracker.spreadsheets.rows import FileKind, ParseRequest, SeenSheet
from aidtracker.spreadsheets.vocabulary import BY_PHRASE, ITEM_FIELDS, Field, fold_phrase
from aidtracker.spreadsheets.words_of_rows import FACTS, NEEDS_WORDS

_ITEM = (*ITEM_FIELDS, Field.ITEM_CODE)
_COUNT = (Field.QUANTITY, Field.WEIGHT, Field.GROSS)

_REQUIRED: Mapping[FileKind, tuple[tuple[str, tuple[Field, ...]], ...]] = {
    FileKind.DONATIONS: (("item", _ITEM), ("quantity", _COUNT)),
    FileKind.BOXES: (("box", (Field.BOX,)), ("item", _ITEM), ("quantity", (Field.QUANTITY, Field.WEIGHT))),
    FileKind.NEEDS: (("item", _ITEM), ("quantity or priority", (Field.QUANTITY, Field.PRIORITY))),
    FileKind.CATALOGUE: (("item_code or name", (Field.ITEM_CODE, *ITEM_FIELDS)),),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The sheet that is read, its table and kind."""

    grid: Grid
    table: Table
    kind: FileKind
    other_sheets: tuple[str, ...]
    facts: Mapping[str, str]
    missing: tuple[str, ...] = ()
    """What the kind needs and no column tells; of a first look only."""
    unread: Callable[[], list[str]] = list
    """The other visible sheets that hold a table too; looked for when asked."""


def choose(path: Path, request: ParseRequest, second_reader: bool = False) -> Chosen:
    """Open a file and find the table that was asked for; only one sheet is ever read for data.

    Raises `Refused` with a code `file.…`.
    """
    _check_fields(path.name, request.mapping)
    container = recognise(path)
    if container is Container.TEXT:
        grid = text_grid(open_delimited(path, _is_header_word))
        return _checked(path.name, grid, request, ())
    book = Workbook(path, container, second_reader)
    names = _candidates(path.name, book.sheets, request.sheet)
    refusals: list[Refused] = []
    for name in names:
        others = tuple(sheet.name for sheet in book.sheets if sheet.name != name)
        try:
            chosen = _checked(path.name, book.grid(name), request, others)
        except Refused as refused:
            if refused.code not in _NEXT_SHEET:
                raise
            refusals.append(refused)
            continue
        shown = [sheet.name for sheet in book.sheets if sheet.visible and sheet.name != name]
        return replace(chosen, unread=partial(_tables_in, path, book, shown[:_MOST_SHEETS_LOOKED_AT]))
    raise min(refusals, key=lambda refused: _NEXT_SHEET.index(refused.code))


def sheets_in(path: Path, second_reader: bool = False) -> list[SeenSheet]:
    """What each visible sheet of a file seems to hold. Raises `Refused` with a code `file.…`."""
    container = recognise(path)
    if container is Container.TEXT:
        return [_seen(path.name, "", lambda: text_grid(open_delimited(path, _is_header_word)))]
    book = Workbook(path, container, second_reader)
    names = _candidates(path.name, book.sheets, None)
    return [_seen(path.name, name, partial(book.grid, name)) for name in names]


def grid_of(path: Path, sheet: str | None, second_reader: bool = False) -> Grid:
    """The cells of a sheet by its name; of a text file there is but one."""
    container = recognise(path)
    if container is Container.TEXT:
        return text_grid(open_delimited(path, _is_header_word))
    book = Workbook(path, container, second_reader)
    return book.grid(_candidates(path.name, book.sheets, sheet)[0])


def _seen(file: str, name: str, open_grid: Callable[[], Grid]) -> SeenSheet:
    try:
        grid = open_grid()
    except Refused as refused:
        if refused.code != "file.too_many_cells":
            raise
        return SeenSheet(name, None, 0)
    header, kind = 0, None
    with suppress(Refused):
        found = _checked(file, grid, ParseRequest(date.min), ())
        header, kind = found.table.header_rows[-1], found.kind
    rows = sum(
        number > header and any(cell not in ("", None) for cell in row)
        for chunk in grid.chunks()
        for number, row in zip(chunk.numbers, chunk.rows, strict=True)
    )
    return SeenSheet(name, kind, rows)


def _tables_in(path: Path, book: Workbook, names: list[str]) -> list[str]:
    """Those of some sheets that hold a table as well; of a large file all, because looking takes too long."""
    if path.stat().st_size > _MOST_BYTES_LOOKED_AT:
        return names
    found = []
    for name in names:
        with suppress(Refused):
            _checked(path.name, book.grid(name), ParseRequest(date.min), ())
            found.append(name)
    return found


_MOST_SHEETS_TRIED = 60
_MOST_SHEETS_LOOKED_AT = 12
_MOST_BYTES_LOOKED_AT = 1024**2

_NEXT_SHEET = ("file.no_rows", "file.no_such_header", "file.no_columns", "file.no_header", "file.no_cells")
"""Refusals of a sheet after which another sheet may still hold the table; the first of them tells most."""


def _is_header_word(text: str) -> bool:
    return fold_phrase(text) in BY_PHRASE or (text.lstrip().startswith("#") and "+" in text)


def _check_fields(file: str, mapping: Mapping[str, str]) -> None:
    for field in mapping.values():
        if field != "-" and field not in list(Field):
            raise Refused("file.unknown_field", "mapping", file=file, field=field, fields=", ".join(Field))


def _candidates(file: str, sheets: list[SheetName], wanted: str | None) -> list[str]:
    if wanted is None:
        visible = [sheet.name for sheet in sheets if sheet.visible]
        names = visible or [sheet.name for sheet in sheets]
        if not names:
            raise Refused("file.no_cells", file=file)
        return names[:_MOST_SHEETS_TRIED]
    for same in (str, fold_words):
        for sheet in sheets:
            if same(sheet.name) == same(wanted):
                return [sheet.name]
    names = [sheet.name for sheet in sheets]
    raise Refused("file.no_such_sheet", "sheet", file=file, sheet=wanted, sheets=", ".join(names))


def _checked(file: str, grid: Grid, request: ParseRequest, others: tuple[str, ...]) -> Chosen:
    is_look = request.first_rows is not None
    table = find_table(grid, request.mapping) or (likeliest_table(grid) if is_look else None)
    if table is None:
        first = next(grid.chunks(200), None)
        empty = first is None or all(cell in ("", None) for row in first.rows for cell in row)
        raise Refused("file.no_cells" if empty else "file.no_header", file=file, sheet=grid.name)
    sheet = grid.name or Path(file).stem  # as programs call the one sheet of a text file
    headers = ", ".join(header for header in table.headers if len(header) > 2 or header in _read(table))
    for header in request.mapping:
        if column_named(grid, table, header) is None:
            raise Refused(
                "file.no_such_header", "mapping", file=file, sheet=sheet, header=header, headers=headers
            )
    titles = " ".join(cell for row in table.above for cell in row)
    kind = request.kind or _kind_of(table, f"{grid.name} {titles}")
    missing = [name for name, fields in _REQUIRED[kind] if not table.has(*fields)]
    if missing and not is_look:
        raise Refused(
            "file.no_columns",
            file=file,
            sheet=sheet,
            kind=kind,
            missing=", ".join(missing),
            headers=headers,
        )
    return Chosen(grid, table, kind, others, _facts(table), tuple(missing))


def _read(table: Table) -> set[str]:
    return {column.header for column in table.columns}


def _kind_of(table: Table, titles: str) -> FileKind:
    """The kind by its columns; the words above the table and the sheet's name tell needs from donations."""
    named = (
        table.has(Field.ITEM_CODE) and table.has(*ITEM_FIELDS) and not table.has(Field.QUANTITY, Field.DAY)
    )
    if named and table.has(Field.UNIT_BASIS, Field.CATEGORY, Field.UNIT, Field.NAME_UK, Field.HS_CODE):
        return FileKind.CATALOGUE
    if table.has(Field.BOX) and not table.has(Field.DAY, Field.PRIORITY):
        return FileKind.BOXES
    if table.has(Field.PRIORITY):
        return FileKind.NEEDS
    asks = bool(NEEDS_WORDS & set(fold_words(titles).split()))
    if asks and not table.has(Field.DAY, Field.EXPIRY, Field.CONDITION):
        return FileKind.NEEDS
    return FileKind.DONATIONS


def _facts(table: Table) -> dict[str, str]:
    """What is said above the header: `Shipper: …`, and the day that a title tells."""
    facts: dict[str, str] = {}
    for row in table.above:
        filled = [cell for cell in row if cell]
        if not filled:
            continue
        label, _, rest = filled[0].partition(":")
        name = FACTS.get(fold_words(label))
        value = rest.strip() or (filled[1] if len(filled) > 1 else "")
        if name and value:
            facts.setdefault(name, value)
        tells_day = name == "day" or (name is None and not table.has(Field.DAY))
        if tells_day and (day := day_in(value if name else " ".join(filled))):
            facts["day"] = day.isoformat()
    return facts
