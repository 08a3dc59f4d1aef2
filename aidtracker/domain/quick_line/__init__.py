"""The line typed at the intake table, and the fields of its form: from text to what it says."""

from aidtracker.domain.quick_line.amounts import Money
from aidtracker.domain.quick_line.dates import Expiry
from aidtracker.domain.quick_line.fields import read_expiry, read_quantity, read_value, read_weight
from aidtracker.domain.quick_line.line import Doubt, Kind, Part, QuickLine
from aidtracker.domain.quick_line.reading import LONGEST, understand

__all__ = [
    "LONGEST",
    "Doubt",
    "Expiry",
    "Kind",
    "Money",
    "Part",
    "QuickLine",
    "read_expiry",
    "read_quantity",
    "read_value",
    "read_weight",
    "understand",
]
