"""Reading 100,000 rows of 12 columns to typed rows in this process,
against calamine alone on the same file.
"""

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import python_calamine

from aidtracker.spreadsheets.reading import parse_file
from aidtracker.spreadsheets.rows import ParseRequest

ROWS = 100_000
ROUNDS = 3


def run() -> dict[str, float]:
    """Seconds of the floor (`to_python`) and of ours, the best of some rounds in turn, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "donations.xlsx"
        write_donations(path, ROWS)
        rounds = [(_seconds(lambda: _floor(path)), _seconds(lambda: _ours(path))) for _ in range(ROUNDS)]
    floor, ours = (min(times) for times in zip(*rounds, strict=True))
    return {"floor_seconds": floor, "ours_seconds": ours, "ratio": ours / floor}


def write_donations(path: Path, rows: int) -> None:
    """A list of donations as a site keeps it: few different items, many different notes and weights."""
    chance = random.Random(1)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Donations")
    sheet.append(
        [
            "Date",
            "Item",
            "Size",
            "Qty",
            "Unit",
            "Weight kg",
            "Expiry",
            "Batch",
            "Condition",
            "Notes",
            "Value USD",
            "HS code",
        ]
    )
    for number in range(rows):
        sheet.append(
            [
                date(2022, 3, 1) + timedelta(days=number % 400),
                f"Item number {chance.randrange(300)}",
                chance.choice(["S", "M", "L", None]),
                chance.randint(1, 500),
                chance.choice(["pcs", "packs", "kg"]),
                round(chance.random() * 50, 1),
                date(2024, 1, 1) + timedelta(days=number % 700) if number % 3 else None,
                f"LOT{chance.randint(1, 5000)}" if number % 2 else None,
                chance.choice(["new", "used"]),
                f"note {number}" if number % 5 == 0 else None,
                round(chance.random() * 100, 2),
                "300590",
            ]
        )
    book.save(path)


def _floor(path: Path) -> int:
    sheet = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return len(sheet.to_python()) - 1


def _ours(path: Path) -> int:
    with parse_file(path, ParseRequest(date(2023, 1, 1))) as stream:
        return sum(len(batch) for batch in stream)


def _seconds(work: Callable[[], int]) -> float:
    start = time.perf_counter()
    rows = work()
    seconds = time.perf_counter() - start
    if rows != ROWS:
        raise AssertionError(f"{rows} rows instead of {ROWS}")
    return seconds
