"""A large list of donations as a site would keep it, for measuring."""

import random
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook

from aidtracker.services.catalogue import starter_items

HEADER = (
    "Date",
    "Item",
    "Size / kind",
    "Quantity",
    "Unit",
    "Weight, kg",
    "Best before",
    "Batch",
    "Condition",
    "Value",
    "Currency",
    "Remarks",
)
_UNIT_WORDS = {
    "H87": "pcs",
    "XPK": "packs",
    "KGM": "kg",
    "LTR": "l",
    "SET": "sets",
    "PR": "pairs",
    "XBX": "boxes",
}


def large_workbook(path: Path, rows: int) -> None:
    """Write `rows` rows of twelve columns; the same every time."""
    dice = random.Random(20220305)
    items = starter_items()
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Donations")
    sheet.append(HEADER)
    first = date(2022, 3, 5)
    for number in range(rows):
        item = dice.choice(items)
        quantity = dice.randint(1, 400)
        sheet.append(
            (
                first + timedelta(days=number * 300 // rows),
                item.names[dice.choice(("en", "uk", "pl", "be"))],
                dice.choice(("", "", "size 4", "XL", "500 g")),
                quantity,
                _UNIT_WORDS.get(item.unit, "pcs"),
                round(quantity * dice.uniform(0.1, 2.0), 2),
                first + timedelta(days=dice.randint(400, 900)) if item.expiry_tracked else None,
                f"L{dice.randint(1, 9999):04d}" if dice.random() < 0.2 else None,
                dice.choice(("new", "used", None)),
                dice.randint(100, 90_000) / 100,
                "USD",
                f"table {dice.randint(1, 12)}, note {number}" if dice.random() < 0.3 else None,
            )
        )
    book.save(path)
