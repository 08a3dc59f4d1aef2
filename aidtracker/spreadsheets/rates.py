"""A sheet of exchange rates: day, from which currency, into which, the rate, and who says so.

One row is one rate in one direction: so much of the second currency for one unit of the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.cells.dates import read_day, settle_order
from aidtracker.spreadsheets.cells.money import currency_named
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.files.grids import Grid
from aidtracker.spreadsheets.small import SEARCHED_ROWS, small_grids

_NAMES = {
    "day": "day,date,as of,дата,день,data,dzień,дзень,#date",
    "from": "from,from currency,base,base currency,з,з валюти,валюта,waluta,z,z waluty,з валюты,из,из валюты,"
    "#currency+from",
    "to": "to,to currency,in,quote,у,у валюту,на,do,na,na walutę,в,в валюту,#currency+to",
    "rate": "rate,exchange rate,mid,курс,kurs,kurs średni,#value+rate",
    "source": "source,table,джерело,źródło,tabela,крыніца,источник,#meta+source",
}
_COLUMNS = {fold_words(word): name for name, words in _NAMES.items() for word in words.split(",")}
_NEEDED = frozenset({"day", "from", "to", "rate"})


@dataclass(frozen=True, slots=True)
class RateSheetRow:
    """A row as it was read; `day` or `rate` is None where the text beside it was not understood."""

    row: int
    day: date | None
    day_text: str
    from_currency: str
    to_currency: str
    rate: Decimal | None
    rate_text: str
    source: str


def read_rates(path: Path) -> tuple[RateSheetRow, ...]:
    """The rows of the first sheet that has columns for day, from, to and rate.

    Raises `Refused` with a code `file.…` when the file cannot be read or has no such columns.
    """
    for grid in small_grids(path, lambda text: fold_words(text) in _COLUMNS):
        rows = _rows(grid)
        if rows:
            return rows
    raise Refused("file.no_columns", file=path.name, sheet="", missing="day, from, to, rate", headers="")


def _rows(grid: Grid) -> tuple[RateSheetRow, ...]:
    cells = (
        (number, list(row))
        for chunk in grid.chunks()
        for number, row in zip(chunk.numbers, chunk.rows, strict=True)
    )
    for _, header in islice(cells, SEARCHED_ROWS):
        named = [_COLUMNS.get(fold_words(cell_text(cell)), "") for cell in header]
        if set(named) >= _NEEDED:
            found = [(number, row) for number, row in cells if any(cell_text(cell) for cell in row)]
            return _read(found, {name: named.index(name) for name in set(named) - {""}})
    return ()


def _read(found: Sequence[tuple[int, list[object]]], at: dict[str, int]) -> tuple[RateSheetRow, ...]:
    order = settle_order(row[at["day"]] for _, row in found)
    rows = []
    for number, row in found:
        day = read_day(row[at["day"]], order)
        rate = read_number(row[at["rate"]], unclear="point")
        rows.append(
            RateSheetRow(
                row=number,
                day=day if isinstance(day, date) else None,
                day_text=cell_text(row[at["day"]]),
                from_currency=_currency(row[at["from"]]),
                to_currency=_currency(row[at["to"]]),
                rate=rate.number if rate and not (rate.before or rate.after) else None,
                rate_text=cell_text(row[at["rate"]]),
                source=cell_text(row[at["source"]]) if "source" in at else "",
            )
        )
    return tuple(rows)


def _currency(cell: object) -> str:
    text = cell_text(cell)
    return currency_named(text) or text.upper()
