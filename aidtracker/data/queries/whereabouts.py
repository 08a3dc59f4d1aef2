"""Where boxes stood at any moment, what was in them when their shipment left, and where goods are now."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, or_, select

from aidtracker.data.queries.places import Place
from aidtracker.data.tables import Balance, Box, Movement, Placement, Shipment, ShipmentBox, Site
from aidtracker.domain.places import Outside
from aidtracker.domain.shipments import Outcome, ShipmentState

_CHUNK = 500
_REASONS = (Outside.DISTRIBUTED, Outside.DISPOSED, Outside.LOST)
_CAME = (Outcome.RECEIVED, Outcome.FOUND)


class BoxPlaces:
    """The places in which every box has been, by time."""

    def __init__(self, connection: Connection) -> None:
        self._start: dict[str, str] = dict(
            connection.execute(select(Box.id, Box.origin_id).where(Box.stands())).all()
        )
        self._moves: defaultdict[str, list[tuple[datetime, str]]] = defaultdict(list)
        self._ever_in: defaultdict[str, set[str]] = defaultdict(set)
        for box, start in self._start.items():
            self._ever_in[start].add(box)
        rows = connection.execute(
            select(Placement.box_id, Placement.occurred, Placement.to_id).order_by(
                Placement.occurred, Placement.id
            )
        )
        for box, occurred, to in rows:
            self._moves[box].append((occurred, to))
            self._ever_in[to].add(box)

    def holder_at(self, box: str, moment: datetime) -> str:
        """What a box was in at a moment, that moment included."""
        moves = self._moves.get(box, [])
        at = bisect_right(moves, moment, key=lambda move: move[0])
        return moves[at - 1][1] if at else self._start.get(box, "")

    def chain_at(self, box: str, moment: datetime) -> list[str]:
        """The box, the box or pallet that it stood in, and so on; the last is no box of ours."""
        chain = [box]
        while chain[-1] in self._start and len(chain) <= len(self._start):
            chain.append(self.holder_at(chain[-1], moment))
        return chain

    def inside_at(self, box: str, moment: datetime) -> list[str]:
        """The box and all boxes that stood in it at a moment, those in them too."""
        found = [box]
        for outer in found:
            found += [
                inner
                for inner in sorted(self._ever_in.get(outer, ()))
                if inner not in found and self.holder_at(inner, moment) == outer
            ]
        return found


@dataclass(frozen=True, slots=True)
class Trip:
    """A shipment that left: when, to which country and site, and when boxes of it were last ticked off."""

    id: str
    number: str
    dispatched: datetime
    received: datetime | None
    country: str
    site: str
    site_name: str
    returned: bool


@dataclass(frozen=True, slots=True)
class Portion:
    """So many thousandths of a lot that left in a box with a shipment. `came` when that box was received."""

    box_id: str
    trip: Trip
    milli: int
    came: bool


class Trips:
    """The shipments that left, with every box on them."""

    def __init__(self, connection: Connection, places: BoxPlaces) -> None:
        self._connection = connection
        self._of_box: defaultdict[str, list[tuple[Trip, bool]]] = defaultdict(list)
        trips = {trip.id: trip for trip in _trips(connection)}
        for shipment, box, outcome in _listed(connection):
            if shipment in trips:
                trip = trips[shipment]
                for inside in places.inside_at(box, trip.dispatched):
                    self._of_box[inside].append((trip, outcome in _CAME))

    def portions(self, lot_ids: Sequence[str]) -> dict[str, list[Portion]]:
        """For each of these lots what of it left, in which box and with which shipment."""
        found: dict[str, list[Portion]] = {lot: [] for lot in lot_ids}
        for lot, moves in _moves_of(self._connection, lot_ids).items():
            for box in dict.fromkeys(end for _, *ends, _ in moves for end in ends if end in self._of_box):
                for trip, came in self._of_box[box]:
                    milli = _held(moves, box, trip.dispatched)
                    if milli > 0:
                        found[lot].append(Portion(box, trip, milli, came))
        return found


def _held(moves: Sequence[tuple[datetime, str, str, int]], holder: str, moment: datetime) -> int:
    held = 0
    for occurred, start, end, milli in moves:
        if occurred <= moment:
            held += milli if end == holder else -milli if start == holder else 0
    return held


def _moves_of(
    connection: Connection, lot_ids: Sequence[str]
) -> dict[str, list[tuple[datetime, str, str, int]]]:
    found: defaultdict[str, list[tuple[datetime, str, str, int]]] = defaultdict(list)
    for start in range(0, len(lot_ids), _CHUNK):
        rows = connection.execute(
            select(
                Movement.lot_id, Movement.occurred, Movement.from_id, Movement.to_id, Movement.quantity_milli
            ).where(Movement.lot_id.in_(lot_ids[start : start + _CHUNK]))
        )
        for lot, occurred, start_id, end_id, milli in rows:
            found[lot].append((occurred, start_id, end_id, milli))
    return found


def _trips(connection: Connection) -> Iterator[Trip]:
    rows = connection.execute(
        select(
            Shipment.id,
            Shipment.number,
            Shipment.dispatched,
            Shipment.received,
            Site.country,
            Site.code.label("site"),
            Site.name.label("site_name"),
            (Shipment.state == ShipmentState.RETURNED).label("returned"),
        )
        .join(Site, Site.id == Shipment.to_site_id)
        .where(Shipment.stands(), Shipment.dispatched.is_not(None))
    )
    return (Trip(**row) for row in rows.mappings())


def _listed(connection: Connection) -> Iterator[tuple[str, str, str]]:
    rows = connection.execute(
        select(ShipmentBox.shipment_id, ShipmentBox.box_id, ShipmentBox.outcome)
        .where(ShipmentBox.stands())
        .order_by(ShipmentBox.id)
    )
    return ((shipment, box, outcome) for shipment, box, outcome in rows)


def held_now(connection: Connection, lot_ids: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    """For each lot where how much of it is: (holder, thousandths); nothing of what left our hands."""
    found: dict[str, list[tuple[str, int]]] = {lot: [] for lot in lot_ids}
    for start in range(0, len(lot_ids), _CHUNK):
        chunk = lot_ids[start : start + _CHUNK]
        rows = connection.execute(
            select(Balance.lot_id, Balance.holder_id, Balance.quantity_milli)
            .where(Balance.lot_id.in_(chunk))
            .order_by(Balance.holder_id)
        )
        for lot, holder, milli in rows:
            found[lot].append((holder, milli))
    return found


def places_at(connection: Connection, before: datetime) -> dict[str, Place]:
    """As `places.places`, but as it was before a moment."""
    moment = before - timedelta(milliseconds=1)
    sites = connection.execute(select(Site.id, Site.code))
    known = {key: Place(site=code, site_id=key) for key, code in sites}
    known[Outside.LOST] = Place(lost=True)
    shipments = connection.execute(
        select(Shipment.id, Shipment.number, Shipment.from_site_id, Shipment.dispatched)
    )
    for key, number, from_site, dispatched in shipments:
        left = dispatched is not None and dispatched < before
        known[key] = replace(Place() if left else known[from_site], shipment=number, shipment_id=key)
    boxes = BoxPlaces(connection)
    numbers: dict[str, str] = dict(connection.execute(select(Box.id, Box.number)).all())
    for key, number in numbers.items():
        _, *outside = boxes.chain_at(key, moment)
        outer = numbers.get(outside[0], "") if outside else ""
        holder = outside[-1] if outside else ""
        known[key] = replace(known.get(holder, Place()), box=number, outer=outer)
    return known


def gone_out(connection: Connection) -> dict[str, dict[str, int]]:
    """For each lot of which something went out of our hands by itself, how much, by reason."""
    found: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    ends = ((Movement.to_id, 1), (Movement.from_id, -1))
    for end, sign in ends:
        rows = connection.execute(
            select(Movement.lot_id, end, Movement.quantity_milli).where(end.in_(_REASONS))
        )
        for lot, reason, milli in rows:
            found[lot][reason] += sign * milli
    return {lot: dict(by_reason) for lot, by_reason in found.items()}


def bought(connection: Connection) -> frozenset[str]:
    """The keys of lots that came from a supplier."""
    return frozenset(
        connection.scalars(select(Movement.lot_id).where(Movement.from_id == Outside.SUPPLIER).distinct())
    )


def in_batches(rows: Iterator[Any], size: int = _CHUNK) -> Iterator[list[Any]]:
    """Rows some hundred at a time, so that what belongs to them is asked for together."""
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def lost_with_boxes(connection: Connection, places: BoxPlaces) -> dict[str, list[tuple[datetime, int]]]:
    """What was lost in boxes, by lot: when, and how many thousandths; below zero where they turned up."""
    steps = [
        (occurred, inside, 1 if to == Outside.LOST else -1)
        for box, occurred, to in _ways_of_lost(connection)
        for inside in places.inside_at(box, occurred)
    ]
    lots = connection.scalars(
        select(Movement.lot_id).where(Movement.to_id.in_({inside for _, inside, _ in steps})).distinct()
    )
    found: defaultdict[str, list[tuple[datetime, int]]] = defaultdict(list)
    for lot, moves in _moves_of(connection, sorted(lots)).items():
        for occurred, box, sign in steps:
            milli = _held(moves, box, occurred)
            if milli:
                found[lot].append((occurred, sign * milli))
    return dict(found)


def _ways_of_lost(connection: Connection) -> list[tuple[str, datetime, str]]:
    rows = connection.execute(
        select(Placement.box_id, Placement.occurred, Placement.to_id)
        .where(or_(Placement.to_id == Outside.LOST, Placement.from_id == Outside.LOST))
        .order_by(Placement.occurred, Placement.id)
    )
    return [(box, occurred, to) for box, occurred, to in rows]
