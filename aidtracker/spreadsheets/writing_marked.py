"""A copy of a sheet with the cells marked that something is wrong with, to be mended and read again."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from aidtracker.domain.errors import Level, Problem
from aidtracker.spreadsheets.files.containers import Container, recognise
from aidtracker.spreadsheets.files.grids import UNCALCULATED
from aidtracker.spreadsheets.reading import read_cells
from aidtracker.spreadsheets.rows import Parsed, RowProblem
from aidtracker.spreadsheets.safe_text import looks_like_formula, plain
from aidtracker.spreadsheets.vocabulary import ITEM_FIELDS, Field
from aidtracker.spreadsheets.writing import OnProgress, replacing

_COLOURS = {Level.REFUSED: "FFF4B6B0", Level.WARNED: "FFFFE699"}
_MOST_BYTES, _MOST_CELLS = 2 * 1024**2, 300_000
"""What openpyxl opens in a few seconds; of larger ones the sheet alone is written anew."""
_REASON_WIDTH = 70
_REPORT_EVERY = 1_000
_UNREADABLE = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, OSError)
"""What openpyxl stumbles with over workbooks that other readers take."""


@dataclass(slots=True)
class _Marks:
    """Of a row: the column (from 1) → how bad it is, and all reasons in words."""

    cells: dict[int, Level] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)


def write_marked(
    parsed: Parsed,
    problems: Iterable[RowProblem],
    source: Path,
    path: Path,
    sentence: Callable[[Problem], str],
    reason_title: str,
    on_progress: OnProgress | None = None,
) -> int:
    """Write the copy of `source` to `path` (.xlsx) and give back the number of rows that are marked.

    A workbook keeps all that is in it; of other files, and of very large ones, the sheet is written anew with
    its rows where they were. `sentence` puts a problem in words; the reasons stand in a column after the
    last, under `reason_title`. Raises `Refused` as `write_table` and reading do.
    """
    marks = _marks_of(parsed, problems, sentence)
    with replacing(path) as temporary:
        book = _own_book(parsed, source)
        if book is not None:
            _mark(book[parsed.sheet], parsed, marks, reason_title)
            book.save(temporary)
        else:
            told = on_progress or _nobody_asks
            _write_anew(parsed, source, marks, reason_title, told).save(temporary)
    return len(marks)


def _marks_of(
    parsed: Parsed, problems: Iterable[RowProblem], sentence: Callable[[Problem], str]
) -> dict[int, _Marks]:
    columns = {column.header: column_index_from_string(column.letter) for column in parsed.head.columns}
    columns |= {column.letter: column_index_from_string(column.letter) for column in parsed.head.columns}
    named = _column_of_names(parsed)
    marks: dict[int, _Marks] = {}
    for found in problems:
        level = found.problem.level
        if not found.row or level not in _COLOURS:
            continue
        row = marks.setdefault(found.row, _Marks())
        at = columns.get(found.column, named)
        if row.cells.get(at) is not Level.REFUSED:
            row.cells[at] = level
        row.reasons.append(sentence(found.problem))
    return marks


def _column_of_names(parsed: Parsed) -> int:
    """Where the goods are named: what is said of a row as a whole is marked there."""
    names = {str(each) for each in (*ITEM_FIELDS, Field.ITEM_CODE)}
    letter = next((column.letter for column in parsed.head.columns if column.field in names), "A")
    return column_index_from_string(letter)


def _nobody_asks(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


# In the workbook itself


def _own_book(parsed: Parsed, source: Path) -> Workbook | None:
    if recognise(source) is not Container.XLSX or source.stat().st_size > _MOST_BYTES:
        return None
    if parsed.rows * len(parsed.head.columns) > _MOST_CELLS:
        return None
    try:
        book = load_workbook(source)
    except _UNREADABLE:
        return None
    sheet = book[parsed.sheet] if parsed.sheet in book.sheetnames else None
    # A cell far out would make openpyxl go through all the empty ones before it.
    is_small = isinstance(sheet, Worksheet) and sheet.max_row * sheet.max_column <= _MOST_CELLS
    return book if is_small else None


def _mark(sheet: Any, parsed: Parsed, marks: Mapping[int, _Marks], title: str) -> None:
    header = parsed.head.header_rows[-1]
    at = _reason_column(sheet, header, title)
    _clear(sheet, header, at)
    _title(sheet.cell(header, at), title)
    sheet.column_dimensions[get_column_letter(at)].width = _REASON_WIDTH
    for number, row in marks.items():
        for column, level in row.cells.items():
            sheet.cell(number, column).fill = _fill(level)
        cell = sheet.cell(number, at)
        _as_text(cell, " ".join(row.reasons))


def _reason_column(sheet: Any, header: int, title: str) -> int:
    """The column of a former copy, else the first one with nothing in it or after it."""
    for cell in sheet[header]:
        if cell.value == title:
            return int(cell.column)
    return (
        max((cell.column for row in sheet.iter_rows() for cell in row if cell.value is not None), default=0)
        + 1
    )


def _clear(sheet: Any, header: int, at: int) -> None:
    """Take the marks of a former copy away."""
    for row in sheet.iter_rows(min_row=header + 1):
        for cell in row:
            if cell.fill.fill_type == "solid" and cell.fill.fgColor.rgb in _COLOURS.values():
                cell.fill = PatternFill()
            if cell.column == at:
                cell.value = None


# Anew


def _write_anew(
    parsed: Parsed, source: Path, marks: Mapping[int, _Marks], title: str, on_progress: OnProgress
) -> Workbook:
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(_sheet_title(parsed))
    header, width = parsed.head.header_rows[-1], 0
    rows = list(read_cells(source, parsed.sheet or None))
    width = max(
        (at for _, cells in rows for at, cell in enumerate(cells, 1) if cell not in ("", None)), default=0
    )
    sheet.column_dimensions[get_column_letter(width + 1)].width = _REASON_WIDTH
    last = done = 0
    for number, cells in rows:
        for _ in range(number - last - 1):
            sheet.append([])
        last, done = number, done + 1
        if done % _REPORT_EVERY == 0:
            on_progress(done, len(rows))
        made = [_copied(sheet, cell) for cell in cells[:width]]
        made += [None] * (width - len(made))
        if number == header:
            made.append(_title(WriteOnlyCell(sheet), title))
        elif number in marks:
            for column, level in marks[number].cells.items():
                made[column - 1] = made[column - 1] or WriteOnlyCell(sheet)
                made[column - 1].fill = _fill(level)
            made.append(_as_text(WriteOnlyCell(sheet), " ".join(marks[number].reasons)))
        sheet.append(made)
    return book


def _copied(sheet: Any, value: object) -> Any:
    if value in ("", None, UNCALCULATED):
        return None
    cell: Any = WriteOnlyCell(sheet)
    if isinstance(value, str):
        return _as_text(cell, value)
    cell.value = value
    return cell


def _sheet_title(parsed: Parsed) -> str:
    kept = "".join(" " if sign in "[]:*?/\\" else sign for sign in parsed.sheet or Path(parsed.file).stem)
    return kept.strip(" '")[:31] or "1"


def _as_text(cell: Any, text: str) -> Any:
    """What begins with `=` is a formula to openpyxl unless it is told otherwise."""
    cell.value = plain(text)
    cell.data_type = "s"
    if looks_like_formula(text):
        cell.quotePrefix = True
    return cell


def _title(cell: Any, title: str) -> Any:
    cell.value = title
    cell.font = Font(bold=True)
    return cell


def _fill(level: Level) -> PatternFill:
    return PatternFill("solid", fgColor=_COLOURS[level])
