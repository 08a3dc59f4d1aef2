"""The one weight function: what part of a line weighs."""

from collections.abc import Iterable
from dataclasses import dataclass


def part_g(line_g: int | None, line_milli: int, part_milli: int) -> int | None:
    """Grams of `part_milli` out of a line of `line_milli` that weighs `line_g`; half a gram up."""
    if line_g is None:
        return None
    return (2 * line_g * part_milli + line_milli) // (2 * line_milli)


@dataclass(frozen=True, slots=True)
class Total:
    """A sum that says what it does not know: the real weight is at least `grams`."""

    grams: int = 0
    unknown: int = 0
    estimated: int = 0

    @property
    def complete(self) -> bool:
        """Whether every part was known."""
        return self.unknown == 0


def total_of(weights_g: Iterable[int | None]) -> Total:
    """The sum of known weights and the number of unknown ones."""
    grams = unknown = 0
    for weight in weights_g:
        if weight is None:
            unknown += 1
        else:
            grams += weight
    return Total(grams, unknown)
