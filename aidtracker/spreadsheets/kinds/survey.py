"""The first going through a sheet: how its columns write numbers and days, and a hash of what it says."""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from aidtracker.spreadsheets.cells.dates import DayOrder, settle_order, shows_month_first
from aidtracker.spreadsheets.cells.numbers import cell_text, decimal_mark
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Grid
from aidtracker.spreadsheets.headers import Column, Table
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.spreadsheets.vocabulary import Field

_NUMBERS = frozenset(
    {Field.QUANTITY, Field.WEIGHT, Field.WEIGHT_EACH, Field.GROSS, Field.VALUE, Field.VALUE_EACH, Field.LENGTH,
     Field.WIDTH, Field.HEIGHT}
)  # fmt: skip
_DAYS = frozenset({Field.DAY, Field.EXPIRY})
_REMEMBERED = 200_000


@dataclass(frozen=True, slots=True)
class Survey:
    """What the whole sheet settles, by the index of the column."""

    marks: dict[int, str] = field(default_factory=dict)
    """Decimal mark, `,` or `.`, of the columns that show one."""
    orders: dict[int, DayOrder] = field(default_factory=dict)
    content_hash: str = ""
    rows: int = 0


class _Canonical(dict[object, str]):
    """Cells as text, so that a sheet saved as another kind of file still says the same."""

    def __missing__(self, cell: object) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        text = "" if cell == UNCALCULATED else cell_text(cell)
        self[cell] = text
        return text


def survey(grid: Grid, table: Table, kind: FileKind) -> Survey:
    """Go through the sheet once."""
    numbers = [column for column in table.columns if column.field in _NUMBERS]
    days = [column for column in table.columns if column.field in _DAYS]
    seen: dict[int, set[object]] = {column.index: set() for column in (*numbers, *days)}
    digest = sha256(kind.encode())
    canonical = _Canonical()
    header_end, rows = table.header_rows[-1], 0
    for chunk in grid.chunks():
        lines = ("\x1f".join(map(canonical.__getitem__, row)).rstrip("\x1f") for row in chunk.rows)
        digest.update("\x1e".join(filter(None, lines)).encode("utf-8", "surrogatepass") + b"\x1e")
        below = chunk.rows
        if chunk.numbers[0] <= header_end:
            below = [
                row for number, row in zip(chunk.numbers, chunk.rows, strict=True) if number > header_end
            ]
        rows += len(below)
        for index, values in seen.items():
            values.update([row[index] for row in below])
    marks = {
        column.index: mark
        for column in numbers
        if (mark := decimal_mark(text for text in seen[column.index] if isinstance(text, str)))
    }
    return Survey(marks, _orders(days, seen), digest.hexdigest(), rows)


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
