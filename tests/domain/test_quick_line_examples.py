"""Lines as volunteers type them, in five languages, and what is understood of them."""

from datetime import date
from pathlib import Path

import pytest

from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.quick_line import QuickLine, understand

TODAY = date(2026, 11, 23)

EXAMPLES = Path(__file__).with_name("quick_lines.txt").read_text("utf-8").splitlines()
"""The line as typed, then: how many in which unit | the words of the item | all else that was found."""


def told(line: QuickLine) -> str:
    """What was understood, in a line."""
    many = [] if line.quantity_milli is None else [f"{milli_to_quantity(line.quantity_milli):f}"]
    many += [line.unit.value] if line.unit else []
    many += [f"= {line.packs} x {line.per_pack}"] if line.packs else []
    rest = [
        f"{name} {value}"
        for name, value in (
            ("detail", line.detail),
            ("until", line.expiry or ""),
            ("each", line.weight_each_g or ""),
            ("all", line.weight_g or ""),
            ("size", line.size),
            ("is", line.condition),
            ("batch", line.batch),
            ("worth", f"{line.value_minor} {line.currency}" if line.value_minor is not None else ""),
            ("barcode", line.barcode),
            ("?", " ".join(doubt.problem.code for doubt in line.doubts)),
        )
        if value
    ]
    return " | ".join((" ".join(many), line.item_text, ", ".join(rest)))


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_line_as_people_type_it(example: str) -> None:
    typed, _, meaning = example.partition(" => ")
    assert told(understand(typed, TODAY)).rstrip() == meaning
