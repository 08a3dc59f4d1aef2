"""What only the whole sheet tells: how its columns write numbers and days, and a hash of what it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from aidtracker.spreadsheets.cells.dates import DayOrder, settle_order, shows_month_first
from aidtracker.spreadsheets.cells.numbers import cell_text, decimal_mark
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Chunk, Grid
from aidtracker.spreadsheets.header_cells import Column
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.spreadsheets.vocabulary import Field

_NUMBERS = frozenset(
    {Field.QUANTITY, Field.WEIGHT, Field.WEIGHT_EACH, Field.GROSS, Field.VALUE, Field.VALUE_EACH}
)
_DAYS = frozenset({Field.DAY, Field.EXPIRY})
_REMEMBERED = 200_000


@dataclass(frozen=True, slots=True)
class Survey:
    """What the whole sheet settles, by the index of the column."""

    marks: dict[int, str] = field(default_factory=dict)
    """Decimal mark, `,` or `.`, of the columns that show one."""
    orders: dict[int, DayOrder] = field(default_factory=dict)
    rows: int = 0


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
            values.update(cells)
            if bool in set(map(type, cells)):
                grid.has_booleans = True
    marks = {
        column.index: mark
        for column in numbers
        if (mark := decimal_mark(text for text in seen[column.index] if isinstance(text, str)))
    }
    return Survey(marks, _orders(days, seen), rows)


def chunks_below(grid: Grid, table: Table) -> Iterator[Chunk]:
    """The chunks of a grid without the header and what stands above it."""
    end = table.header_rows[-1]
    for chunk in grid.chunks():
        above = sum(number <= end for number in chunk.numbers) if chunk.numbers[0] <= end else 0
        if above < len(chunk.numbers):
            yield Chunk(chunk.numbers[above:], chunk.rows[above:]) if above else chunk


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
