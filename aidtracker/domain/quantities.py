"""Exact amounts: `Decimal` in the program, integers of the smallest unit in the database.

A quantity is counted in thousandths of its unit, a weight in grams, money in hundredths of its currency.
"""

from decimal import ROUND_HALF_UP, Decimal

from aidtracker.domain.errors import Refused

MOST = 1_000_000_000
"""No line of a donation holds this many of anything: a larger number is a slip of the hand."""

GRAMS_PER_POUND = Decimal("453.59237")
GRAMS_PER_OUNCE = Decimal("28.349523125")


def quantity_to_milli(quantity: Decimal, about: str = "quantity") -> int:
    """A quantity as stored: whole thousandths. Refuses what is not above zero, too large or too fine."""
    if not quantity.is_finite() or quantity <= 0:
        raise Refused("quantity.not_positive", about, value=quantity)
    if quantity > MOST:
        raise Refused("quantity.too_large", about, value=quantity)
    milli = quantity * 1000
    if milli != milli.to_integral_value():
        raise Refused("quantity.too_fine", about, value=quantity)
    return int(milli)


def milli_to_quantity(milli: int) -> Decimal:
    """The quantity that `milli` thousandths stand for, without trailing zeros: 2500 → 2.5, 12000 → 12."""
    whole, rest = divmod(milli, 1000)
    return Decimal(whole) if rest == 0 else (Decimal(milli) / 1000).normalize()


def kg_to_g(weight_kg: Decimal, about: str = "weight") -> int:
    """Kilograms as whole grams, half a gram up. Refuses what is below zero or above a thousand tonnes."""
    if not weight_kg.is_finite() or weight_kg < 0:
        raise Refused("weight.negative", about, value=weight_kg)
    if weight_kg > 1_000_000:
        raise Refused("weight.too_large", about, value=weight_kg)
    return int((weight_kg * 1000).quantize(Decimal(1), ROUND_HALF_UP))


def g_to_kg(weight_g: int) -> Decimal:
    """Whole grams as kilograms."""
    return Decimal(weight_g) / 1000
