"""Workbooks. openpyxl makes everything but the rows, which are written as XML straight away.

Three to four times as fast as through openpyxl's cells (tests/benchmarks/export.py measures it), widths fit
all rows and not a sample, and a formula has its value beside it, which openpyxl cannot write: readers that do
not calculate would see nothing.
"""

import io
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from aidtracker.spreadsheets.tables import Book, Report, Table
from aidtracker.spreadsheets.totals import Totals
from aidtracker.spreadsheets.writing_frame import Frame, Written, header_rows_of
from aidtracker.spreadsheets.writing_report import write_report
from aidtracker.spreadsheets.writing_rows import Rows


def write_xlsx(book: Book, path: Path) -> int:
    """Write `book`; gives back the number of rows of its main table."""
    from openpyxl.writer.excel import ExcelWriter

    frame, written = Frame(book), list[Written]()
    parts: dict[str, IO[str]] = {}
    with ExitStack() as files:
        pages = (book.main, *book.others)
        sheets = [frame.add_sheet(page.title) for page in pages]
        for number, (page, sheet) in enumerate(zip(pages, sheets, strict=True), 1):
            # Beside the target, where there is room for the file itself: the system's folder may be memory.
            file = files.enter_context(
                tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=path.parent)
            )
            parts[f"xl/worksheets/sheet{number}.xml"] = file
            if isinstance(page, Report):
                write_report(frame, page, sheet, file)
            else:
                widths, totals = _write_rows(frame, page, file)
                written.append(Written(page, sheet, widths, totals))
                frame.lay_out(written[-1])
            file.seek(0)
        frame.explain(written)
        with _Archive(path, parts, book.main.made) as archive:
            ExcelWriter(frame.workbook, archive).write_data()
    return written[0].totals.rows


def _write_rows(frame: Frame, table: Table, file: IO[str]) -> tuple[list[int], Totals]:
    rows, totals = Rows(file, frame.style_of, table.columns, header_rows_of(table) + 1), Totals(table.columns)
    for row in table.rows:
        rows.write(row)
        totals.add(row)
    rows.write_totals(totals, frame.total_word)
    return rows.widths, totals


class _Archive(ZipFile):
    """A zip whose parts all have one time, and whose sheets get their rows on the way in."""

    def __init__(self, path: Path, rows: Mapping[str, IO[str]], made: datetime) -> None:
        super().__init__(path, "w", ZIP_DEFLATED)
        self._rows = rows
        self._time = made.astimezone(UTC).timetuple()[:6]

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *args: Any, **kwargs: Any) -> None:
        """As in `ZipFile`, at the table's time."""
        super().writestr(self._info(str(zinfo_or_arcname)), data)

    def write(self, filename: str | PathLike[str], arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        """As in `ZipFile`, at the table's time; rows go to the end of the data of their sheet."""
        frame = Path(filename).read_bytes()
        rows = self._rows.get(str(arcname))
        with self.open(self._info(str(arcname)), "w") as part:
            if rows is None:
                part.write(frame)
                return
            head, end, tail = frame.partition(b"</sheetData>")
            part.write(head)
            encoded = io.TextIOWrapper(part, encoding="utf-8", newline="")
            shutil.copyfileobj(rows, encoded, 1 << 20)
            encoded.flush()
            encoded.detach()
            part.write(end + tail)

    def _info(self, name: str) -> ZipInfo:
        info = ZipInfo(name, self._time)
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        info.create_system = 3
        return info
