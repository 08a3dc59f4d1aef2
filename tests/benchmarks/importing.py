"""Import of a large workbook, against the floor (calamine and one executemany) and against pandas."""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from python_calamine import CalamineWorkbook

from aidtracker.data.opening import open_database
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from tests.benchmarks.workbooks import HEADER, large_workbook

ROWS = 100_000


def run(rows: int = ROWS) -> dict[str, float]:
    """Seconds of each, in one run, and the two ratios that count."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = folder / "donations.xlsx"
        large_workbook(book, rows)
        floor = min(_timed(lambda: _floor(book, folder / "floor.db")) for _ in range(2))
        ours = min(_timed_import(book, folder / f"ours{turn}.db", rows) for turn in range(2))
        floor = min(floor, _timed(lambda: _floor(book, folder / "floor.db")))
        peer = _timed(lambda: _pandas(book, folder / "peer.db"))
    return {
        "floor_s": floor,
        "import_s": ours,
        "pandas_s": peer,
        "import_to_floor": ours / floor,
        "pandas_to_import": peer / ours,
    }


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _floor(book: Path, database: Path) -> None:
    rows = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    database.unlink(missing_ok=True)
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    columns = ", ".join(f"c{at}" for at in range(len(HEADER)))
    connection.execute(f"CREATE TABLE donations ({columns})")
    marks = ", ".join("?" * len(HEADER))
    plain = [[cell if isinstance(cell, str | float | int) else str(cell) for cell in row] for row in rows[1:]]
    with connection:
        connection.executemany(f"INSERT INTO donations VALUES ({marks})", plain)  # noqa: S608 - no outside text
    connection.close()


def _timed_import(book: Path, database: Path, rows: int) -> float:
    program = Program(open_database(database), "")
    set_up(program.database, SiteRequest("BOS", "Boston"), "", system_clock)
    start = time.perf_counter()
    imported = import_file(program, ImportRequest(book))
    seconds = time.perf_counter() - start
    program.close()
    if imported.parsed.good != rows:
        raise AssertionError(f"{imported.parsed.good} of {rows} rows came in")
    return seconds


def _pandas(book: Path, database: Path) -> None:
    import pandas as pd

    connection = sqlite3.connect(database)
    pd.read_excel(book, engine="openpyxl").to_sql("donations", connection, index=False)
    connection.close()
