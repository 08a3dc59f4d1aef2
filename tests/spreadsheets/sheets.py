"""Small workbooks for tests, and reading them without the worker."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import cast

import openpyxl

from aidtracker.spreadsheets.parsing import Sheet
from aidtracker.spreadsheets.rows import BoxRow, FileKind, GoodsRow, NeedRow, Parsed, ParseRequest, Row

TODAY = date(2022, 4, 1)
SAMPLES = Path(__file__).parent / "samples"

Table = Sequence[object]


def workbook(path: Path, sheets: Mapping[str, Table] | Table, merge: str = "", hidden: str = "") -> Path:
    """Write an .xlsx file; `merge` ranges apply to all of its sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in (sheets if isinstance(sheets, Mapping) else {"Sheet": sheets}).items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(cast("Sequence[object]", row)))
        for cells in merge.split():
            sheet.merge_cells(cells)
        if title == hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def read(
    path: Path, kind: FileKind | None = None, sheet: str | None = None, **mapping: str
) -> tuple[list[Row], Parsed]:
    """Parse in this process."""
    parsing = Sheet(path, ParseRequest(TODAY, kind, sheet, mapping))
    rows = [row for batch in parsing.batches(lambda *_: None) for row in batch]
    return rows, parsing.parsed()


def goods(path: Path) -> list[GoodsRow]:
    """The good rows of a list of donations."""
    return [row for row in read(path, FileKind.DONATIONS)[0] if isinstance(row, GoodsRow)]


def boxes(path: Path) -> list[BoxRow]:
    """The lines of a packing list."""
    return [row for row in read(path, FileKind.BOXES)[0] if isinstance(row, BoxRow)]


def needs(path: Path) -> list[NeedRow]:
    """The lines of a list of needs."""
    return [row for row in read(path, FileKind.NEEDS)[0] if isinstance(row, NeedRow)]


def told(parsed: Parsed) -> list[tuple[int, str, str]]:
    """Row, code and level of all problems."""
    return [(problem.row, problem.problem.code, problem.problem.level.value) for problem in parsed.problems]
