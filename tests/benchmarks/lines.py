"""One donation line, from the call to its being on disk, in a database that already holds many."""

import statistics
import tempfile
import time
from decimal import Decimal
from pathlib import Path

from aidtracker.data.opening import open_database
from aidtracker.data.queries.catalogue import load_items
from aidtracker.services.donations import Line, LogLine, log_line
from aidtracker.services.imports import ImportRequest, import_file
from aidtracker.services.program import Program, system_clock
from aidtracker.services.sites import SiteRequest, set_up
from tests.benchmarks.workbooks import large_workbook

ROWS = 20_000
LINES = 300


def run() -> dict[str, float]:
    """Milliseconds for a line, median and the worst of a hundred."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = Program(open_database(folder / "aid.db"), "")
        set_up(program.database, SiteRequest("BOS", "Boston"), "", system_clock)
        large_workbook(folder / "donations.xlsx", ROWS)
        import_file(program, ImportRequest(folder / "donations.xlsx"))
        items = program.read(load_items)
        times = []
        donation = None
        for number in range(LINES):
            line = Line(Decimal(12), item_id=items[number % len(items)].key)
            start = time.perf_counter()
            donation = program.do(log_line, LogLine(line, donation)).result.donation_id
            times.append((time.perf_counter() - start) * 1000)
        program.close()
    return {"line_ms": statistics.median(times), "line_p99_ms": statistics.quantiles(times, n=100)[-1]}
