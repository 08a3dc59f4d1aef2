"""The made-up workbooks in `resources/samples`: they were written once, and are always of these weeks."""

from datetime import date, timedelta
from pathlib import Path

SAMPLE_DAY = date(2026, 11, 20)
"""The day around which they are written."""


def shift_days(source: Path, target: Path, days: int) -> None:
    """Copy an `.xlsx` workbook to `target` with every day in it moved by `days`; a text stays as it is."""
    import openpyxl

    book = openpyxl.load_workbook(source)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, date):
                    cell.value = cell.value + timedelta(days=days)
    book.save(target)
    book.close()
