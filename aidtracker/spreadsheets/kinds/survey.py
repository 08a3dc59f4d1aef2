"""What only the whole sheet tells: how its columns write numbers and days, and a hash of what it says."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from aidtracker.spreadsheets.cells.dates import DayOrder, settle_order, shows_month_first
from aidtracker.spreadsheets.cells.numbers import cell_text, decimal_mark
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Chunk, Grid
from aidtracker.spreadsheets.header_cells import Column
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.spreadsheets.vocabulary import BY_PHRASE, ITEM_FIELDS, Field, fold_phrase

_NUMBERS = frozenset(
    {
        Field.QUANTITY,
        Field.PACK,
        Field.WEIGHT,
        Field.WEIGHT_EACH,
        Field.GROSS,
        Field.VALUE,
        Field.VALUE_EACH,
    }
)
_DAYS = frozenset({Field.DAY, Field.EXPIRY, Field.WEIGHT_AS_OF, Field.VALUE_AS_OF})
_REMEMBERED = 200_000
_LEAST_NAMES = 2
_MOST_MERGED = 200
_LONGEST = 80  # letters of a number or a day with words around it


@dataclass(frozen=True, slots=True)
class Survey:
    """What the whole sheet settles, by the index of the column."""

    marks: dict[int, str] = field(default_factory=dict)
    """Decimal mark, `,` or `.`, of the columns that show one."""
    orders: dict[int, DayOrder] = field(default_factory=dict)
    rows: int = 0
    another_table: int | None = None
    """The number of the row in which the header of another table stands."""


def survey(grid: Grid, table: Table) -> Survey:
    """Go through the sheet once."""
    numbers = [column for column in table.columns if column.field in _NUMBERS]
    days = [column for column in table.columns if column.field in _DAYS]
    seen: dict[int, set[object]] = {column.index: set() for column in (*numbers, *days)}
    rows = 0
    for chunk in chunks_below(grid, table):
        rows += len(chunk.rows)
        for index, values in seen.items():
            cells = [row[index] for row in chunk.rows]
            if len(values) < _REMEMBERED:
                values.update(cells)
            if bool in set(map(type, cells)):
                grid.has_booleans = True
    for values in seen.values():
        values -= {cell for cell in values if isinstance(cell, str) and len(cell) > _LONGEST}
    marks = {
        column.index: mark
        for column in numbers
        if (mark := decimal_mark(text for text in seen[column.index] if isinstance(text, str)))
    }
    another = _another_table(grid, table, seen)
    if another is not None:
        rows = sum(len(chunk.rows) for chunk in chunks_below(grid, table, another))
    return Survey(marks, _orders(days, seen), rows, another)


def chunks_below(grid: Grid, table: Table, end: int | None = None) -> Iterator[Chunk]:
    """The chunks of a grid between its header and row `end`, where another table begins."""
    header = table.header_rows[-1]
    merged = _merged_names(grid, table)
    for chunk in grid.chunks():
        numbers = chunk.numbers
        _fill(chunk, merged)
        first = bisect_right(numbers, header)
        last = len(numbers) if end is None else bisect_left(numbers, end)
        if first < last:
            whole = last - first == len(numbers)
            yield chunk if whole else Chunk(numbers[first:last], chunk.rows[first:last])


def _merged_names(grid: Grid, table: Table) -> dict[int, tuple[int, int]]:
    """Number of a row → the row and the column that name its goods, in one cell over several rows."""
    names = {column.index for column in table.columns if column.field in (*ITEM_FIELDS, Field.ITEM_CODE)}
    return {
        row + 1: (top + 1, left)
        for top, left, bottom, right in grid.merges
        if left == right and left in names and top >= table.header_rows[-1]
        for row in range(top + 1, min(bottom, top + _MOST_MERGED) + 1)
    }


def _fill(chunk: Chunk, merged: Mapping[int, tuple[int, int]]) -> None:
    """Write the name of goods of several sizes into each of their rows that holds anything."""
    for index, number in enumerate(chunk.numbers if merged else ()):
        top, column = merged.get(number, (0, 0))
        above = index - (number - top)
        row = chunk.rows[index]
        if top and above >= 0 and any(cell not in ("", None) for cell in row):
            row[column] = chunk.rows[above][column]


def _another_table(grid: Grid, table: Table, seen: Mapping[int, set[object]]) -> int | None:
    """The first row below the header with other names of columns, so that what follows means others."""
    names = {index: {cell for cell in values if _is_name(cell)} for index, values in seen.items()}
    if not any(names.values()):
        return None
    for chunk in chunks_below(grid, table):
        for number, row in zip(chunk.numbers, chunk.rows, strict=True):
            if any(row[index] in found for index, found in names.items()) and _is_other_header(row, table):
                return number
    return None


def _is_name(cell: object) -> bool:
    return isinstance(cell, str) and len(cell) < _LONGEST and fold_phrase(cell) in BY_PHRASE


def _is_other_header(row: list[object], table: Table) -> bool:
    filled = [cell for cell in row if cell not in ("", None)]
    if not all(isinstance(cell, str) for cell in filled) or sum(map(_is_name, filled)) < _LEAST_NAMES:
        return False
    fields = {
        column.index: BY_PHRASE.get(fold_phrase(cell_text(row[column.index]))) for column in table.columns
    }
    return any(fields[column.index] not in (None, column.field) for column in table.columns)


class ContentHash:
    """SHA-256 over a table's cells as text: a sheet saved as another kind of file still has the same."""

    def __init__(self, table: Table, kind: FileKind) -> None:
        self._digest = sha256("\x1f".join((kind, *table.headers)).encode())
        self._texts = _Texts()

    def add(self, chunk: Chunk) -> None:
        """Add rows; chunks have to come in the same sizes each time."""
        for index, column in enumerate(zip(*chunk.rows, strict=True)):
            if text := "\x1f".join(map(self._texts.__getitem__, column)).rstrip("\x1f"):
                self._digest.update(f"\x1e{index}\x1f{text}".encode("utf-8", "surrogatepass"))

    def __str__(self) -> str:
        return self._digest.hexdigest()


class _Texts(dict[object, str]):
    """Cell → text, remembered for the cells that come again."""

    def __missing__(self, cell: object) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        text = "" if cell == UNCALCULATED else cell_text(cell)
        self[cell] = text
        return text


def _orders(days: list[Column], seen: dict[int, set[object]]) -> dict[int, DayOrder]:
    shown = {column.index: shows_month_first(seen[column.index]) for column in days}
    orders: dict[int, DayOrder] = {}
    for column in days:
        others = [first for index, first in shown.items() if index != column.index and first is not None]
        orders[column.index] = settle_order(
            sorted(seen[column.index], key=_sort_key), others[0] if others else None
        )
    return orders


def _sort_key(value: object) -> tuple[str, str]:
    # So that the example named to the user does not change from run to run.
    return ("date" if isinstance(value, date) else type(value).__name__, str(value))
