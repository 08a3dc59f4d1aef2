"""Which boxes the list shows, and what they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from aidtracker.data.queries.boxes import BoxRow
from aidtracker.domain.boxes import BoxState


class BoxFilter(StrEnum):
    """A choice above the list."""

    ALL = "all"
    OPEN = "open"
    SEALED = "sealed"
    ON_SHIPMENT = "on_shipment"
    IN_TRANSIT = "in_transit"
    NOT_WEIGHED = "not_weighed"
    LOST = "lost"
    DONE = "done"


def fits(choice: BoxFilter, box: BoxRow) -> bool:
    """Whether a box belongs to what was chosen. Sealed ones are those that stand ready at a site."""
    done = box.state in (BoxState.EMPTIED, BoxState.VOID)
    if choice is BoxFilter.DONE or done:
        return choice is BoxFilter.DONE and done
    stands = bool(box.site) and not box.shipment
    return {
        BoxFilter.ALL: True,
        BoxFilter.OPEN: box.state is BoxState.OPEN,
        BoxFilter.SEALED: box.state is BoxState.SEALED and stands,
        BoxFilter.ON_SHIPMENT: bool(box.shipment) and bool(box.site),
        BoxFilter.IN_TRANSIT: bool(box.shipment) and not box.site,
        BoxFilter.NOT_WEIGHED: box.state is BoxState.SEALED and box.gross_g is None and not box.outer,
        BoxFilter.LOST: box.lost,
    }[choice]


@dataclass(frozen=True, slots=True)
class BoxTotal:
    """What some boxes weigh. Those that stand in others are counted, but weighed with them."""

    boxes: int = 0
    gross_g: int = 0
    not_weighed: int = 0


def total(boxes: Iterable[BoxRow]) -> BoxTotal:
    """The sum of the weights that are known, and how many are not."""
    count = gross_g = unknown = 0
    for box in boxes:
        count += 1
        if box.outer:
            continue
        if box.gross_g is None:
            unknown += 1
        else:
            gross_g += box.gross_g
    return BoxTotal(count, gross_g, unknown)
