"""The life of a shipment."""

from enum import StrEnum

from aidtracker.domain.machines import Machine


class ShipmentState(StrEnum):
    """Where a shipment stands, in the order of the way."""

    DRAFT = "draft"
    PACKING = "packing"
    READY = "ready"
    DISPATCHED = "dispatched"
    ARRIVED = "arrived"
    RECEIVING = "receiving"
    CLOSED = "closed"
    CLOSED_WITH_DISCREPANCIES = "closed_with_discrepancies"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    LOST = "lost"


class ShipmentStep(StrEnum):
    """What can be done to a shipment's state."""

    PACK = "pack"
    MAKE_READY = "make_ready"
    REOPEN = "reopen"
    DISPATCH = "dispatch"
    ARRIVE = "arrive"
    RECEIVE = "receive"
    CLOSE = "close"
    CLOSE_WITH_DISCREPANCIES = "close_with_discrepancies"
    CANCEL = "cancel"
    RETURN = "return"
    LOSE = "lose"


_S, _E = ShipmentState, ShipmentStep

SHIPMENT_MACHINE: Machine[ShipmentState, ShipmentStep] = Machine(
    "shipment",
    {
        (_S.DRAFT, _E.PACK): _S.PACKING,
        (_S.PACKING, _E.MAKE_READY): _S.READY,
        (_S.READY, _E.REOPEN): _S.PACKING,
        (_S.READY, _E.DISPATCH): _S.DISPATCHED,
        (_S.DISPATCHED, _E.ARRIVE): _S.ARRIVED,
        (_S.ARRIVED, _E.RECEIVE): _S.RECEIVING,
        (_S.RECEIVING, _E.CLOSE): _S.CLOSED,
        (_S.RECEIVING, _E.CLOSE_WITH_DISCREPANCIES): _S.CLOSED_WITH_DISCREPANCIES,
        (_S.DRAFT, _E.CANCEL): _S.CANCELLED,
        (_S.PACKING, _E.CANCEL): _S.CANCELLED,
        (_S.READY, _E.CANCEL): _S.CANCELLED,
        (_S.DISPATCHED, _E.RETURN): _S.RETURNED,
        (_S.ARRIVED, _E.RETURN): _S.RETURNED,
        (_S.DISPATCHED, _E.LOSE): _S.LOST,
    },
)

OPEN_FOR_BOXES = frozenset({_S.DRAFT, _S.PACKING})
"""States in which boxes come in and go out."""

ON_THE_WAY = frozenset({_S.DISPATCHED, _S.ARRIVED, _S.RECEIVING})
"""States in which its boxes that are not yet received are in transit."""


class Outcome(StrEnum):
    """What became of one box of a shipment."""

    EXPECTED = "expected"
    RECEIVED = "received"
    MISSING = "missing"
    FOUND = "found"


class DiscrepancyKind(StrEnum):
    """What receipt found against what was sent."""

    SHORT = "short"
    DAMAGED = "damaged"
    EXTRA = "extra"
    MISSING = "missing"
    FOUND = "found"
