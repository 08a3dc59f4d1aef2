"""Refused rows in a workbook: as they were, with the reason, and ready to be imported again."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl

from aidtracker.domain.errors import Level, Problem
from aidtracker.i18n import Language
from aidtracker.spreadsheets.reading import parse_file
from aidtracker.spreadsheets.rows import FileKind, GoodsRow, Head, Parsed, ParseRequest, RowProblem
from aidtracker.spreadsheets.writing import write_table
from aidtracker.spreadsheets.writing_refused import refused_table

PROBLEMS = (
    RowProblem(3, "Qty", "x", Problem("row.quantity_not_a_number", {"value": "x"})),
    RowProblem(3, "Date", "soon", Problem("row.date_unclear", {"value": "soon"})),
    RowProblem(4, "Unit", "ells", Problem("row.unit_unknown", {"value": "ells"}, Level.WARNED)),
    RowProblem(9, "Qty", "", Problem("row.no_quantity")),
)
PARSED = Parsed(
    head=Head("gifts.xlsx", "March", FileKind.DONATIONS, (1,), ("Item", "Qty", "Date", "D"), {}),
    rows=7,
    good=5,
    refused=2,
    skipped=0,
    problems=PROBLEMS,
    content_hash="",
    refused_cells={9: ("=Socks", "", "2026-03-04"), 3: ("Blankets", "x", "soon", "00123")},
)


def write(path: Path) -> None:
    made = datetime(2026, 3, 4, tzinfo=UTC)
    table = refused_table(PARSED, PROBLEMS, lambda problem: f"<{problem.code}>", Language.EN, made)
    write_table(table, path)


def test_rows_stand_as_they_were_with_every_reason(tmp_path: Path) -> None:
    write(tmp_path / "refused.xlsx")
    data, about = openpyxl.load_workbook(tmp_path / "refused.xlsx").worksheets
    assert list(data.iter_rows(values_only=True)) == [
        ("Item", "Qty", "Date", "D", "Row in the file", "Reason"),
        ("Blankets", "x", "soon", "00123", 3, "<row.quantity_not_a_number> <row.date_unclear>"),
        ("=Socks", None, "2026-03-04", None, 9, "<row.no_quantity>"),
    ]
    assert data["A3"].quotePrefix
    assert about["B2"].value == "gifts.xlsx · March"


def test_what_was_mended_can_be_imported_again(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    write(path)
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["B2"], book.worksheets[0]["C2"], book.worksheets[0]["B3"] = 12, date(2026, 3, 1), 4
    book.save(path)
    with parse_file(path, ParseRequest(today=date(2026, 3, 5))) as stream:
        rows = [row for batch in stream for row in batch if isinstance(row, GoodsRow)]
    assert [(row.item, row.quantity_milli) for row in rows] == [("Blankets", 12_000), ("=Socks", 4_000)]
    assert stream.parsed.refused == 0
