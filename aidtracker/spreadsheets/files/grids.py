"""The cells of one sheet, whatever file it came in, as chunks of rows that can be gone through again."""

import io
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.files.containers import DAMAGED_ZIP, MOST_ROWS, Container
from aidtracker.spreadsheets.files.delimited import Delimited
from aidtracker.spreadsheets.files.sheet_xml import (
    NO_MARKS,
    Marks,
    content_bytes,
    exact_extent,
    sheet_extent,
    sheet_marks,
)

if TYPE_CHECKING:
    from openpyxl import Workbook as OpenpyxlWorkbook
    from python_calamine import CalamineSheet

Cell: TypeAlias = object
"""A str, int, float, bool, date, datetime, time or timedelta; `""` when empty."""

UNCALCULATED = "\x00formula"
"""Stands for a formula without a stored value."""

_DAMAGED = (*DAMAGED_ZIP, TypeError, AttributeError, SyntaxError, ArithmeticError)
"""What openpyxl and the XML reader stumble with over a workbook that is not whole."""

MOST_CELLS = 4_000_000
_CHUNK = 4_000
_CHUNK_CELLS = 400_000
_MANY_ROWS = 100_000
_LEAST_BYTES_OF_A_ROW = 20


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows: their numbers as the spreadsheet shows them, and their cells, all of one width."""

    numbers: Sequence[int]
    rows: list[list[Cell]]


@dataclass(slots=True)
class Grid:
    """One sheet. `merges`: (first row, first column, last row, last column), from 0."""

    name: str
    source: "_Source"
    width: int
    left: int = 0
    merges: tuple[tuple[int, int, int, int], ...] = ()
    marks: Marks = NO_MARKS
    has_booleans: bool = False
    """Once set, chunks give TRUE and FALSE as text: for Python, and for its dictionaries, True is 1."""
    garbled: tuple[int, ...] = ()
    """The numbers of rows with letters that could not be read; the first of them, where there are many."""

    def chunks(self, size: int = _CHUNK) -> Iterator[Chunk]:
        """The rows from the top, `size` at a time, fewer where they are long; empty ones may be left out."""
        size = max(1, min(size, _CHUNK_CELLS // max(self.width, 1)))
        marks = _marks(self.marks, self.left, self.width)
        for chunk in self.source.chunks(size, self.width):
            if marks:
                _put_marks(chunk, marks)
            if self.has_booleans:
                for row in chunk.rows:
                    row[:] = [str(cell).upper() if isinstance(cell, bool) else cell for cell in row]
            yield chunk

    def letter(self, column: int) -> str:
        """The name of a column of the grid, as the spreadsheet shows it."""
        return column_letters(self.left + column)


class _Source:
    """Where a grid's rows come from."""

    def chunks(self, size: int, width: int) -> Iterator[Chunk]:
        raise NotImplementedError


class _Lists(_Source):
    """Rows in memory, with their numbers, of any length."""

    def __init__(self, numbers: Sequence[int], rows: list[list[Cell]]) -> None:
        self._numbers, self._rows = numbers, rows

    def chunks(self, size: int, width: int) -> Iterator[Chunk]:
        for start in range(0, len(self._rows), size):
            rows = [
                row if len(row) == width else row[:width] + [""] * (width - len(row))
                for row in self._rows[start : start + size]
            ]
            yield Chunk(self._numbers[start : start + size], rows)


class _Text(_Source):
    """The records of a text file; each going through reads it again, so that any length of it fits."""

    def __init__(self, table: Delimited) -> None:
        self._table = table

    def chunks(self, size: int, width: int) -> Iterator[Chunk]:
        records = self._table.records()
        first = 1
        while batch := list(islice(records, size)):
            rows = [row if len(row) == width else row[:width] + [""] * (width - len(row)) for row in batch]
            yield Chunk(range(first, first + len(batch)), cast("list[list[Cell]]", rows))
            first += len(batch)


class _Calamine(_Source):
    """Rows that calamine holds; each going through makes them anew, which costs less than keeping them."""

    def __init__(self, sheet: "CalamineSheet") -> None:
        self._sheet = sheet

    def chunks(self, size: int, width: int) -> Iterator[Chunk]:
        rows = self._sheet.iter_rows()
        first = 1
        while batch := list(islice(rows, size)):
            yield Chunk(range(first, first + len(batch)), cast("list[list[Cell]]", batch))
            first += len(batch)


def _marks(marks: Marks, left: int, width: int) -> dict[int, list[tuple[int, str]]]:
    by_row: dict[int, list[tuple[int, str]]] = {}
    places = [*marks.errors.items(), *((place, UNCALCULATED) for place in marks.uncalculated)]
    for (row, column), text in places:
        if 0 <= column - left < width:
            by_row.setdefault(row + 1, []).append((column - left, text))
    return by_row


def _put_marks(chunk: Chunk, marks: dict[int, list[tuple[int, str]]]) -> None:
    for index, number in enumerate(chunk.numbers):
        for column, text in marks.get(number, ()):
            if chunk.rows[index][column] == "":
                chunk.rows[index][column] = text


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of a workbook."""

    name: str
    visible: bool


class Workbook:
    """An open workbook: its sheets by name. `second_reader` reads .xlsx with openpyxl instead of calamine."""

    def __init__(self, path: Path, container: Container, second_reader: bool = False) -> None:
        self._path, self._container = path, container
        self._second = second_reader and container is Container.XLSX
        self.sheets = self._list_openpyxl() if self._second else self._list_calamine()

    def _list_calamine(self) -> list[SheetName]:
        import python_calamine as calamine

        try:
            # By content: the name may end in anything.
            with self._path.open("rb") as file:
                self._book = calamine.CalamineWorkbook.from_filelike(file)
        except calamine.PasswordError as error:
            raise Refused("file.password", file=self._path.name) from error
        except (calamine.CalamineError, OSError) as error:
            if self._container is not Container.XLSX:
                raise Refused("file.not_a_workbook", file=self._path.name) from error
            self._second = True
            return self._list_openpyxl()
        shown = calamine.SheetVisibleEnum.Visible
        tables = (calamine.SheetTypeEnum.WorkSheet, calamine.SheetTypeEnum.MacroSheet)
        return [
            SheetName(sheet.name, sheet.visible is shown)
            for sheet in self._book.sheets_metadata
            if sheet.typ in tables
        ]

    def _list_openpyxl(self) -> list[SheetName]:
        book = _open_with_openpyxl(self._path)
        names = [SheetName(sheet.title, sheet.sheet_state == "visible") for sheet in book.worksheets]
        book.close()
        return names

    def grid(self, name: str) -> Grid:
        """The cells of one sheet. Refuses a sheet with more cells than memory should hold."""
        if self._container is not Container.XLSX:
            return self._calamine_grid(name)
        try:
            return self._xlsx_grid(name)
        except _DAMAGED as error:
            raise Refused("file.not_a_workbook", file=self._path.name) from error

    def _xlsx_grid(self, name: str) -> Grid:
        extent = sheet_extent(self._path, name)
        if extent.rows > MOST_ROWS:
            raise Refused("file.not_a_workbook", file=self._path.name)
        sparse = False
        if extent.rows * extent.columns > MOST_CELLS:
            extent, cells = exact_extent(self._path, name)
            sparse = extent.rows * extent.columns > MOST_CELLS
            if sparse and cells > MOST_CELLS:
                raise Refused("file.too_many_cells", file=self._path.name, sheet=name, most=MOST_CELLS)
        # calamine reads without holding Python up, so the marks are looked for at the same time.
        with ThreadPoolExecutor(1) as pool:
            marks = pool.submit(sheet_marks, self._path, name)
            grid = _sparse_grid(self._path, name) if sparse or self._second else self._calamine_grid(name)
            grid.marks = marks.result()
        return grid

    def _calamine_grid(self, name: str) -> Grid:
        import python_calamine as calamine

        try:
            sheet = self._book.get_sheet_by_name(name)
        except calamine.CalamineError as error:
            if self._container is not Container.XLSX:
                raise Refused("file.not_a_workbook", file=self._path.name) from error
            return _sparse_grid(self._path, name)
        self._check_repeated(name, sheet.height)
        left = sheet.start[1] if sheet.start else 0
        merges = tuple((a, b - left, c, d - left) for (a, b), (c, d) in sheet.merged_cell_ranges or ())
        return Grid(name, _Calamine(sheet), sheet.width, left, merges)

    def _check_repeated(self, name: str, rows: int) -> None:
        """Refuse a kilobyte of .ods that says of one row that it stands there a million times."""
        if self._container is not Container.ODS or rows < _MANY_ROWS:
            return
        if rows * _LEAST_BYTES_OF_A_ROW > content_bytes(self._path):
            raise Refused("file.rows_repeated", file=self._path.name, sheet=name, rows=rows)


def _open_with_openpyxl(path: Path) -> "OpenpyxlWorkbook":
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    warnings.simplefilter("ignore")  # about styles and extensions that do not matter here
    try:
        # From memory: a name that does not end in .xlsx would be refused.
        return openpyxl.load_workbook(io.BytesIO(path.read_bytes()), read_only=True, data_only=True)
    except (InvalidFileException, *_DAMAGED) as error:
        raise Refused("file.not_a_workbook", file=path.name) from error


def _sparse_grid(path: Path, name: str) -> Grid:
    """Only the rows that hold something, read with openpyxl: for sheets that declare more than they hold."""
    book = _open_with_openpyxl(path)
    numbers: list[int] = []
    rows: list[list[Cell]] = []
    try:
        sheet = book[name]
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            last = max(
                (i for i, value in enumerate(row) if value is not None and str(value).strip()), default=-1
            )
            if last >= 0:
                numbers.append(number)
                rows.append(["" if value is None else value for value in row[: last + 1]])
    except _DAMAGED as error:
        raise Refused("file.not_a_workbook", file=path.name) from error
    finally:
        book.close()
    return listed_grid(name, numbers, rows)


def listed_grid(name: str, numbers: Sequence[int], rows: list[list[Cell]]) -> Grid:
    """Rows in memory, of any length, with their numbers."""
    return Grid(name, _Lists(numbers, rows), max(map(len, rows), default=0))


def text_grid(table: Delimited) -> Grid:
    """The records of a text file, numbered from 1."""
    return Grid("", _Text(table), table.width, garbled=table.garbled)
