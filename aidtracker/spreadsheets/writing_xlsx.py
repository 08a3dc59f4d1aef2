"""Workbooks. openpyxl makes everything but the rows, which are written as XML straight away.

Three to four times as fast as through openpyxl's cells (tests/benchmarks/export.py measures it), widths fit
all rows and not a sample, and a total has both its formula and its value, which openpyxl cannot write:
readers that do not calculate would see nothing.
"""

import io
import shutil
import tempfile
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from aidtracker.spreadsheets.tables import Table
from aidtracker.spreadsheets.totals import Totals
from aidtracker.spreadsheets.writing_frame import DATA_PART, Frame
from aidtracker.spreadsheets.writing_rows import Rows


def write_xlsx(table: Table, path: Path) -> int:
    """Write `table`; gives back the number of rows."""
    from openpyxl.writer.excel import ExcelWriter

    frame, totals = Frame(table), Totals(table.columns)
    # Beside the target, where there is room for the file itself: the system's folder may be memory.
    with tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=path.parent) as file:
        rows = Rows(file, frame.style_of, table.columns, frame.header_rows + 1)
        for row in table.rows:
            rows.write(row)
            totals.add(row)
        rows.write_totals(totals, frame.total_word)
        frame.finish(rows.widths, totals)
        file.seek(0)
        with _Archive(path, file, table.made) as archive:
            ExcelWriter(frame.workbook, archive).write_data()
    return totals.rows


class _Archive(ZipFile):
    """A zip whose parts all have one time, and whose data sheet gets its rows on the way in."""

    def __init__(self, path: Path, rows: IO[str], made: datetime) -> None:
        super().__init__(path, "w", ZIP_DEFLATED)
        self._rows = rows
        self._time = made.astimezone(UTC).timetuple()[:6]

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *args: Any, **kwargs: Any) -> None:
        """As in `ZipFile`, at the table's time."""
        super().writestr(self._info(str(zinfo_or_arcname)), data)

    def write(self, filename: str | PathLike[str], arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        """As in `ZipFile`, at the table's time; the rows go to the end of the data sheet."""
        frame = Path(filename).read_bytes()
        with self.open(self._info(str(arcname)), "w") as part:
            if arcname != DATA_PART:
                part.write(frame)
                return
            head, end, tail = frame.partition(b"</sheetData>")
            part.write(head)
            encoded = io.TextIOWrapper(part, encoding="utf-8", newline="")
            shutil.copyfileobj(self._rows, encoded, 1 << 20)
            encoded.flush()
            encoded.detach()
            part.write(end + tail)

    def _info(self, name: str) -> ZipInfo:
        info = ZipInfo(name, self._time)
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        info.create_system = 3
        return info
