"""Quantities with their units, as the window shows them."""

from aidtracker.services.units import unit
from aidtracker.ui import formats

__all__ = ["quantity", "unit"]


def quantity(milli: int, code: str) -> str:
    """Thousandths of a unit in words: `12 pcs`."""
    return formats.quantity(milli, unit(code))
