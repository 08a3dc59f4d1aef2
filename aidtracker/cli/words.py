"""Figures, units and places in words, as the terminal shows them; decimals for JSON."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from aidtracker import i18n
from aidtracker.domain.quantities import g_to_kg, milli_to_quantity


def plain(value: Decimal) -> str:
    """An exact number without an exponent or trailing zeros."""
    return f"{value.normalize():f}" if value else "0"


def quantity(milli: int) -> str:
    """Thousandths as a number."""
    return plain(milli_to_quantity(milli))


def kg(weight_g: int) -> str:
    """Grams as kilograms, a number."""
    return plain(g_to_kg(weight_g))


def weight(weight_g: int | None, *, complete: bool = True) -> str:
    """Grams as kilograms with the unit, `≥` when not everything was weighed; empty when nothing is known.

    To the tenth: nobody weighs a box finer, and figures below each other are read at a glance.
    """
    if weight_g is None or (weight_g == 0 and not complete):
        return ""
    rounded = g_to_kg(weight_g).quantize(Decimal("0.1"), ROUND_HALF_UP)
    figure = f"{rounded} {i18n.translate('Units', 'kg')}"
    return figure if complete else f"≥ {figure}"


def iso(day: date | None) -> str | None:
    """A day for JSON."""
    return None if day is None else day.isoformat()


def where(site: str, box: str = "", shipment: str = "") -> str:
    """The box, and the site or shipment it is in; what is at neither is missing."""
    around = site or shipment or i18n.translate("Cli", "missing")
    return " · ".join(part for part in (around, box) if part)
