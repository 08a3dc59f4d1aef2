"""CSV as RFC 4180 has it: commas, CRLF, decimal points; UTF-8 with the mark by which Excel knows it.

The same in every language and not after the habits of one country's Excel, because CSV is what other programs
are fed with; people get `.xlsx`. No totals and no explanations: they would be read as data.
"""

import csv
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.tables import AtLeast, Formula, Kind, Table, Value


def write_csv(table: Table, path: Path) -> int:
    """Write `table`; gives back the number of rows."""
    money = [column.kind is Kind.MONEY for column in table.columns]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(_head(table))
        rows = 0
        for row in table.rows:
            writer.writerow([_cell(value, is_money) for value, is_money in zip(row, money, strict=True)])
            rows += 1
    return rows


def _head(table: Table) -> Iterator[list[str]]:
    yield [_text(column.title) for column in table.columns]
    if table.hxl:
        yield [column.hxl for column in table.columns]


def _cell(value: Value, is_money: bool) -> str:
    match value:
        case str():
            return _text(value)
        case None:
            return ""
        case AtLeast(number):
            return _number(number, is_money)
        case Formula(_, number):
            return _number(number, is_money)
        case datetime():
            return value.isoformat(" ", "seconds")
        case date():
            return value.isoformat()
        case _:
            return _number(value, is_money)


def _number(number: Decimal | int, is_money: bool) -> str:
    if is_money:
        return f"{number:.2f}"
    written = f"{number:f}" if isinstance(number, Decimal) else str(number)
    # 1.250 is twelve hundred and fifty to half of the world; 1.2500 is not.
    return f"{written}0" if written[-4:-3] == "." else written


def _text(text: str) -> str:
    clean = plain(text)
    return f"'{clean}" if looks_like_formula(clean) else clean
