"""An export of 100,000 donation lines against openpyxl alone writing the same cells in write-only mode.

Ours also reads them from the database, puts them in words, adds up, fits the columns and guards the text.
"""

import gc
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import openpyxl
from sqlalchemy import Connection, insert

from aidtracker.data.keys import new_key
from aidtracker.data.opening import open_database
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.sites import own_station
from aidtracker.data.tables import Donation, Lot, Operation
from aidtracker.i18n import Language
from aidtracker.services.exports import ExportRequest, export, export_table
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from aidtracker.spreadsheets.tables import Value

LINES = 100_000
LINES_A_DONATION = 20
REQUEST = ExportRequest("donations", Path("unused.xlsx"), language=Language.UK)


def run() -> dict[str, float]:
    """Seconds for the export and for openpyxl alone, their ratio, seconds for CSV, and peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        program = _program(Path(folder) / "aid.db")
        ours = _seconds(lambda: _export(program, Path(folder) / "ours.xlsx"))
        as_csv = _seconds(lambda: _export(program, Path(folder) / "ours.csv"))
        peak_mb = _peak_mb(lambda: _export(program, Path(folder) / "ours.xlsx"))
        rows = program.read(_rows)
        floor = _seconds(lambda: _plain(rows, Path(folder) / "plain.xlsx"))
        program.close()
    return {
        "export_s": ours,
        "openpyxl_s": floor,
        "ratio": ours / floor,
        "csv_s": as_csv,
        "peak_mb": peak_mb,
    }


def _export(program: Program, path: Path) -> None:
    rows = export(program, ExportRequest(REQUEST.what, path, language=REQUEST.language))
    if rows != LINES:
        raise RuntimeError(f"{rows} rows were exported, not {LINES}")


def _plain(rows: Sequence[Sequence[Value]], path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Donations")
    for row in rows:
        sheet.append(list(row))
    book.save(path)


def _rows(connection: Connection) -> list[Sequence[Value]]:
    """The cells of the export as openpyxl takes them: a formula to it is text to us."""
    table = export_table(connection, REQUEST, datetime(2026, 3, 4, tzinfo=UTC))
    return list(map(tuple, table.rows))


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _peak_mb(work: Callable[[], object]) -> float:
    gc.collect()
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1024**2


def _program(path: Path) -> Program:
    database = open_database(path)
    set_up(database, SiteRequest("BOS", "Boston", timezone="America/New_York"), "Alena", system_clock)
    program = Program(database, "Alena")
    with database.writing() as connection:
        _fill(connection)
    return program


def _fill(connection: Connection) -> None:
    """Lines as they are logged, without their movements, which this export does not look at."""
    station = own_station(connection)
    if station is None:
        raise RuntimeError("the database was not set up")
    operation = new_key()
    connection.execute(
        insert(Operation).values(
            id=operation,
            kind="import.donations",
            subject="bench",
            actor="Alena",
            station_id=station.id,
            clock=1 << 62,
            recorded=datetime(2026, 3, 4, tzinfo=UTC),
        )
    )
    items = load_items(connection)
    donations = [new_key() for _ in range(LINES // LINES_A_DONATION)]
    connection.execute(
        insert(Donation),
        [
            {
                "id": key,
                "number": f"BOS1-D{number:05d}-0",
                "site_id": station.site_id,
                "day": date(2025, 1, 1) + timedelta(days=number % 400),
                "operation_id": operation,
            }
            for number, key in enumerate(donations, 1)
        ],
    )
    connection.execute(
        insert(Lot),
        [
            {
                "id": new_key(),
                "donation_id": donations[line // LINES_A_DONATION],
                "position": line % LINES_A_DONATION + 1,
                "item_id": items[line % len(items)].key,
                "detail": f"size {line % 60}",
                "quantity_milli": 1000 + line * 10 % 90_000,
                "unit": items[line % len(items)].unit,
                "weight_g": None if line % 9 == 0 else 250 + line % 5000,
                "weight_source": "" if line % 9 == 0 else "stated",
                "expiry": date(2027, 1, 1) + timedelta(days=line % 700) if line % 2 else None,
                "batch": f"L{line:06d}" if line % 3 else "",
                "condition": "new",
                "value_minor": 500 + line % 9000 if line % 2 else None,
                "currency": "USD" if line % 2 else "",
                "note": f"shelf {line}" if line % 5 == 0 else "",
                "operation_id": operation,
            }
            for line in range(LINES)
        ],
    )
