"""What the first page is told. Apart from the queries, so that the window stands there before the database's
libraries are read.
"""

from dataclasses import dataclass
from datetime import date

from aidtracker.domain.shipments import ShipmentState


@dataclass(frozen=True, slots=True)
class Portion:
    """What stands somewhere: `weight_g` of what is known, `unknown` lines or boxes without a weight."""

    weight_g: int = 0
    unknown: int = 0
    boxes: int = 0
    sealed: int = 0

    def __add__(self, other: "Portion") -> "Portion":
        return Portion(
            self.weight_g + other.weight_g,
            self.unknown + other.unknown,
            self.boxes + other.boxes,
            self.sealed + other.sealed,
        )


@dataclass(frozen=True, slots=True)
class Everywhere:
    """All goods by how far they are on their way. Loose goods weigh what their lines do, boxes what the
    scale said; `loose_at` and `received_at` are the names of the sites.
    """

    loose: Portion
    boxed: Portion
    packing: Portion
    road: Portion
    received: Portion
    loose_at: tuple[str, ...]
    received_at: tuple[str, ...]
    packing_shipments: int
    road_shipments: int


@dataclass(frozen=True, slots=True)
class Expiring:
    """Loose goods at the own site whose date is near or past. Free text has only an English name."""

    lot_id: str
    names: tuple[str, str, str, str]
    detail: str
    quantity_milli: int
    unit: str
    expiry: date

    def name(self, language: str) -> str:
        """The name in a language, in English where there is none."""
        return self.names[("en", "uk", "pl", "be").index(language)] or self.names[0]


@dataclass(frozen=True, slots=True)
class ShipmentDue:
    """A shipment that somebody should look at: due or overdue, arrived, or closed with discrepancies."""

    number: str
    state: ShipmentState
    to_name: str
    arrives: date | None
    discrepancies: int


@dataclass(frozen=True, slots=True)
class Due:
    """What waits. `expiring` holds the first few of `expiring_lines`; `unfinished` is a donation's number."""

    expiring: tuple[Expiring, ...]
    expiring_lines: int
    unsorted: int
    unsorted_since: date | None
    unweighed: int
    shipments: tuple[ShipmentDue, ...]
    unfinished: str
    anything_given: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What was given of one category: grams that were weighed or stated, grams estimated from the
    catalogue, and lines of which nothing is known.
    """

    category: str
    weighed_g: int
    estimated_g: int
    unknown: int
