"""Rows of a sheet as SpreadsheetML (ECMA-376 part 1, 18.3.1), one after another."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import IO
from xml.sax.saxutils import escape

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.tables import AtLeast, Column, Formula, Kind, Value
from aidtracker.spreadsheets.totals import Totals

MOST_ROWS = 1_048_576
"""Of a sheet in Excel and LibreOffice."""

FORMATS = {
    Kind.TEXT: "General",
    Kind.COUNT: "#,##0_m",
    Kind.QUANTITY: "#,##0.0##_m",
    Kind.WEIGHT_KG: "#,##0.000_m",
    Kind.MONEY: "#,##0.00_m",
    Kind.RATE: "0.0000########_m",
    Kind.SHARE: "0%_m",
    Kind.CHECK: '[=0]"✓"_m;[Red]#,##0.00#_m;[Red]-#,##0.00#_m',
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
}
"""ISO dates, as nobody knows whether the reader has the month first; decimals in the reader's own way.

`_m` keeps a number as far as the letter is wide from the unit, currency or day beside it.
"""

StyleOf = Callable[[str, bool, bool], int]
"""The number of a cell style, by number format, whether it is of the totals, whether text is quoted."""

_DAY_ZERO = date(1899, 12, 30)
_FIRST_SERIAL = 61
"""1 March 1900: before it Excel and the calendar disagree: it takes 1900 for a leap year."""


class Rows:
    """Writes rows into `file`; `widths` are the most characters shown in each column so far."""

    def __init__(self, file: IO[str], style_of: StyleOf, columns: Sequence[Column], first_row: int) -> None:
        self._file, self._style_of = file, style_of
        self._first = self._next = first_row
        self._columns = [(column_letters(index), column.kind) for index, column in enumerate(columns)]
        self.widths = [0] * len(columns)
        self.in_total = False
        """Whether rows are written as the sums below a table."""
        self._quoted = style_of("General", False, True)

    def write(self, row: Sequence[Value]) -> None:
        """Write one row. Refused when the sheet is full; one row is kept for the totals."""
        number = self._next
        if number >= MOST_ROWS:
            raise Refused("export.too_many_rows", most=MOST_ROWS - self._first)
        cells = [
            self._cell(f"{letter}{number}", index, kind, value)
            for index, ((letter, kind), value) in enumerate(zip(self._columns, row, strict=True))
            if value is not None and value != ""
        ]
        self._file.write(f'<row r="{number}">{"".join(cells)}</row>')
        self._next += 1

    def write_totals(self, totals: Totals, label: str) -> None:
        """Write the row of totals, if anything adds up: formulas that follow a filter, with their values."""
        sums = totals.below()
        if not sums:
            return
        number = self._next
        cells = [text_cell_xml(f"A{number}", self._style_of("General", True, False), _prepared(label).xml)]
        for index, (letter, kind) in enumerate(self._columns[1:], 1):
            value = sums.get(index)
            exact = value.number if isinstance(value, AtLeast) else value
            style = self._style_of(_format(kind, value), True, False)
            cell = f'<c r="{letter}{number}" s="{style}"'
            if exact is None:
                cells.append(f"{cell}/>")
                continue
            formula = f"SUBTOTAL(109,{letter}{self._first}:{letter}{number - 1})"
            cells.append(f"{cell}><f>{formula}</f><v>{exact:f}</v></c>")
            self._widen(index, len(f"{exact:,.3f}") + 2)
        self._file.write(f'<row r="{number}">{"".join(cells)}</row>')

    def _cell(self, reference: str, index: int, kind: Kind, value: Value) -> str:
        if isinstance(value, str):
            text = _prepared(value)
            self._widen(index, text.width)
            plain_style = self._style_of("General", True, False) if self.in_total else 0
            return text_cell_xml(reference, self._quoted if text.quoted else plain_style, text.xml)
        if isinstance(value, Formula):
            return self._formula(reference, index, kind, value)
        written, width = _number(value)
        if written is None:
            return self._cell(reference, index, kind, str(value))
        self._widen(index, width)
        style = self._style_of(_format(kind, value), self.in_total, False)
        return f'<c r="{reference}" s="{style}"><v>{written}</v></c>'

    def _formula(self, reference: str, index: int, kind: Kind, value: Formula) -> str:
        written, width = _number(value.value)
        self._widen(index, width)
        style = self._style_of(_format(kind, value.value), self.in_total, False)
        return f'<c r="{reference}" s="{style}"><f>{escape(value.text)}</f><v>{written}</v></c>'

    def _widen(self, index: int, width: int) -> None:
        if width > self.widths[index]:
            self.widths[index] = width


class _Text:
    __slots__ = ("quoted", "width", "xml")

    def __init__(self, text: str) -> None:
        clean = plain(text)
        self.quoted = looks_like_formula(clean)
        self.width = max(map(len, clean.split("\n")))
        space = ' xml:space="preserve"' if clean != clean.strip() or "\n" in clean else ""
        self.xml = f"<t{space}>{escape(clean)}</t>"


@lru_cache(maxsize=10_000)
def _prepared(text: str) -> _Text:
    """A text made ready; sites, names and units come again and again."""
    return _Text(text)


def text_cell_xml(reference: str, style: int, xml: str) -> str:
    """A cell with a text that is XML already, `<t>…</t>`."""
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is>{xml}</is></c>'


def _format(kind: Kind, value: Value) -> str:
    if isinstance(value, AtLeast):
        return f'"≥ "{FORMATS[kind]}'
    if kind is Kind.QUANTITY and isinstance(value, Decimal) and value == value.to_integral_value():
        return FORMATS[Kind.COUNT]  # 0.0## would show 12.0, and 0.### a bare point
    return FORMATS[kind]


def _number(value: Value) -> tuple[str | None, int]:
    """A value as it is stored, None when a workbook has no number for it, and how wide it is shown."""
    if isinstance(value, AtLeast):
        written, width = _number(value.number)
        return written, width + 2
    if isinstance(value, datetime):
        past = value - datetime(1899, 12, 30)  # noqa: DTZ001 - workbooks know no zones
        return _serial(past), 16
    if isinstance(value, date):
        return _serial(value - _DAY_ZERO), 10
    if isinstance(value, Decimal):
        return f"{value:f}", len(f"{value:,.3f}")
    return str(value), len(f"{value:,}")


def _serial(past: timedelta) -> str | None:
    if past.days < _FIRST_SERIAL:
        return None
    return f"{past.days + past.seconds / 86_400:.10f}" if past.seconds else str(past.days)
