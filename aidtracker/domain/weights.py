"""The one place where weights are worked out: of part of a line, of boxes on pallets, of sums with gaps."""

from collections.abc import Iterable, Mapping
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


@dataclass(frozen=True, slots=True)
class Weighed:
    """A box, the pallet it stands on (empty for none), and what the scale said of it with all on it."""

    key: str
    parent: str
    gross_g: int | None


def gross_of(boxes: Iterable[Weighed]) -> Total:
    """What boxes weigh together: a weighed pallet stands for all that is on it; of one that was not weighed
    what is on it counts, and the pallet itself is unknown.
    """
    known = {box.key: box for box in boxes}
    return total_of(box.gross_g for box in known.values() if not _in_a_weighed_one(box, known))


def _in_a_weighed_one(box: Weighed, known: Mapping[str, Weighed]) -> bool:
    passed = {box.key}  # a paper that says that a box stands on itself must not hold us up
    while box.parent and box.parent in known and box.parent not in passed:
        box = known[box.parent]
        if box.gross_g is not None:
            return True
        passed.add(box.key)
    return False
