"""Sizes and weights as people type them: centimetres and kilograms, with a comma or a point."""

from decimal import Decimal, InvalidOperation

from aidtracker.domain.errors import Refused
from aidtracker.domain.quantities import MOST, kg_to_g
from aidtracker.ui import formats


def decimal(text: str, about: str) -> Decimal | None:
    """A typed number, None for an empty field. Raises `Refused("number.not_a_number")` about the field."""
    plain = "".join(text.split()).replace(",", ".")
    if not plain:
        return None
    try:
        value = Decimal(plain)
    except InvalidOperation:
        raise Refused("number.not_a_number", about, value=text.strip()) from None
    if not value.is_finite() or abs(value) > MOST:
        raise Refused("quantity.too_large", about, value=text.strip())
    return value


def grams(text: str, about: str = "weight") -> int | None:
    """Typed kilograms as grams."""
    value = decimal(text, about)
    return None if value is None else kg_to_g(value, about)


def millimetres(text: str, about: str) -> int | None:
    """Typed centimetres as millimetres."""
    value = decimal(text, about)
    return None if value is None else int(value * 10)


def kilograms(weight_g: int | None) -> str:
    """Grams as they are typed; empty for nothing."""
    return "" if weight_g is None else formats.quantity(weight_g)


def centimetres(side_mm: int | None) -> str:
    """Millimetres as they are typed; empty for nothing."""
    return "" if side_mm is None else formats.quantity(side_mm * 100)
