"""Where goods and boxes went: the steps of their way, without those that were undone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, zip_longest

from sqlalchemy import ColumnElement, Connection, select

from aidtracker.data.tables import Donation, Lot, Movement, Operation, Placement, Shipment

NEVER = 2**63 - 1
"""After every operation."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that went from one holder to another, in the order of `clock`; `who` did it."""

    clock: int
    when: datetime
    what: str
    subject: str
    who: str
    from_id: str
    to_id: str


@dataclass(frozen=True, slots=True)
class Goods:
    """An event of so many thousandths of a lot."""

    event: Event
    lot_id: str
    milli: int


@dataclass(frozen=True, slots=True)
class Spell:
    """From one operation, itself not counted, to another."""

    since: int
    until: int

    def holds(self, clock: int) -> bool:
        """Whether an operation falls into the spell."""
        return self.since < clock < self.until

    def within(self, other: "Spell") -> "Spell | None":
        """What of this spell falls into another one."""
        since, until = max(self.since, other.since), min(self.until, other.until)
        return Spell(since, until) if since < until else None


def standing() -> ColumnElement[bool]:
    """The condition that an operation still counts: neither an undo nor undone."""
    undone = select(Operation.undoes).where(Operation.undoes.is_not(None))
    return Operation.undoes.is_(None) & Operation.id.not_in(undone)


def goods_moved(connection: Connection, wanted: ColumnElement[bool]) -> list[Goods]:
    """The movements of lots; `wanted` is a condition on lots and their donations."""
    rows = connection.execute(
        select(
            Operation.clock,
            Movement.occurred,
            Operation.kind,
            Operation.subject,
            Operation.actor,
            Movement.from_id,
            Movement.to_id,
            Movement.lot_id,
            Movement.quantity_milli,
        )
        .join(Operation, Operation.id == Movement.operation_id)
        .join(Lot, Lot.id == Movement.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .where(wanted, standing())
        .order_by(Operation.clock, Movement.id)
    )
    return [Goods(Event(*row[:7]), row[7], row[8]) for row in rows]


def spells_in(goods: Iterable[Goods]) -> Iterator[tuple[str, str, int, Spell]]:
    """How much of each lot was in which holder, and when: (holder, lot, thousandths, spell)."""
    changes: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for one in goods:
        changes[one.event.to_id, one.lot_id].append((one.event.clock, one.milli))
        changes[one.event.from_id, one.lot_id].append((one.event.clock, -one.milli))
    for (holder, lot), steps in changes.items():
        held = 0
        for (clock, milli), (until, _) in zip(steps, [*steps[1:], (NEVER, 0)], strict=True):
            held += milli
            if held > 0:
                yield holder, lot, held, Spell(clock, until)


class Ways:
    """Where boxes went, themselves or with the boxes that they stood in."""

    def __init__(self, connection: Connection, holders: set[str]) -> None:
        self._places: dict[str, list[Event]] = {}
        self._left: dict[str, list[Event]] = {}
        while holders:
            found = _placements(connection, holders)
            self._places |= {holder: found.get(holder, []) for holder in holders}
            reached = {event.to_id for events in found.values() for event in events}
            holders = reached - self._places.keys()
        self._left = _departures(connection, self._places)

    def of(self, box: str, spell: Spell) -> Iterator[Event]:
        """What happened to a box in the spell, and to whatever it was in."""
        events = self._places.get(box, [])
        for event, following in zip_longest(events, events[1:]):
            end = following.clock if following else NEVER
            if spell.holds(event.clock):
                yield event
            stay = Spell(event.clock, end).within(spell)
            if stay is not None:
                yield from (gone for gone in self._left.get(event.to_id, []) if stay.holds(gone.clock))
                yield from self.of(event.to_id, stay)


def _placements(connection: Connection, boxes: Iterable[str]) -> dict[str, list[Event]]:
    events: dict[str, list[Event]] = {}
    for some in _chunks(boxes):
        rows = connection.execute(
            select(
                Placement.box_id,
                Operation.clock,
                Placement.occurred,
                Operation.kind,
                Operation.subject,
                Operation.actor,
                Placement.from_id,
                Placement.to_id,
            )
            .join(Operation, Operation.id == Placement.operation_id)
            .where(Placement.box_id.in_(some), standing())
            .order_by(Placement.box_id, Operation.clock, Placement.id)
        )
        for box, steps in groupby(rows, key=lambda row: str(row[0])):
            events[box] = [Event(*row[1:]) for row in steps]
    return events


def _departures(connection: Connection, holders: Iterable[str]) -> dict[str, list[Event]]:
    """When shipments left: from their own site towards the other."""
    left: defaultdict[str, list[Event]] = defaultdict(list)
    for some in _chunks(holders):
        rows = connection.execute(
            select(
                Shipment.id,
                Operation.clock,
                Operation.recorded,
                Operation.kind,
                Operation.subject,
                Operation.actor,
                Shipment.from_site_id,
                Shipment.to_site_id,
            )
            .join(Operation, Operation.subject == Shipment.number)
            .where(Shipment.id.in_(some), Operation.kind == "shipment.dispatch", standing())
        )
        for row in rows:
            left[row[0]].append(Event(*row[1:]))
    return dict(left)


def _chunks(keys: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), 500):
        yield ordered[start : start + 500]
