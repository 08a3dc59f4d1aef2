"""Where the goods of a line are now, and how some of them go back to the giver."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from aidtracker.data.ledger import Move
from aidtracker.data.tables import Balance, Box, Donation, Lot, Movement, Site
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.shipments import OPEN_FOR_BOXES, ShipmentState
from aidtracker.services.box_places import shipment_of, site_of, standing_box

_GIVERS = (Outside.DONOR, Outside.SUPPLIER)


@dataclass(frozen=True, slots=True)
class StandingLine:
    """A line as it is now; `number` is its donation's, `site_id` the site that this was handed over at.

    `gone`: taken back, or rough and sorted out.
    """

    id: str
    donation_id: str
    number: str
    site_id: str
    day: date
    position: int
    milli: int
    rough: bool
    gone: bool


def standing_line(connection: Connection, lot_id: str) -> StandingLine:
    """The line with this key; `Refused("donation.line_unknown")` when it was taken back."""
    line = line_with(connection, lot_id)
    if line.gone:
        raise Refused("donation.line_unknown")
    return line


def line_with(connection: Connection, lot_id: str) -> StandingLine:
    """As `standing_line`, but gives lines that were taken back or sorted out, too."""
    row = connection.execute(
        select(
            Lot.id,
            Lot.donation_id,
            Donation.number,
            Donation.site_id,
            Donation.day,
            Lot.position,
            Lot.quantity_milli,
            Lot.rough,
            Lot.retracted,
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .where(Lot.id == lot_id)
    ).one_or_none()
    if row is None:
        raise Refused("donation.line_unknown")
    return StandingLine(*row)


@dataclass(frozen=True, slots=True)
class _Held:
    """Goods of a line within reach: loose at a site, or in an open box (`box_id`) that stands there."""

    site_id: str
    box_id: str
    milli: int


def moves_back(connection: Connection, line: StandingLine, milli: int) -> list[Move]:
    """How `milli` thousandths of a line go back to who gave them, each reversing how they came in.

    Loose goods first, those of the own site before others, then what is in open boxes, which comes out of
    them. Refused with the name of the box or shipment where the rest is, when that does not do.
    """
    moves: list[Move] = []
    entries = iter(_entries(connection, line.id))
    entry, open_milli = "", 0
    giver = ""
    left = milli
    for held in _reachable(connection, line):
        some = min(left, held.milli)
        if not some:
            break
        if held.box_id:
            moves.append(Move(line.id, held.box_id, held.site_id, some))
        left -= some
        while some:
            if not open_milli:
                entry, giver, open_milli = next(entries)
            part = min(some, open_milli)
            moves.append(Move(line.id, held.site_id, giver, part, reverses=entry))
            some, open_milli = some - part, open_milli - part
    if left:
        raise _out_of_reach(connection, line, left)
    return moves


def where_more_goes(connection: Connection, line: StandingLine) -> str:
    """The site where more of a line comes in: its own, or the one where all the rest of it lies loose now."""
    held = _balances(connection, line.id)
    sites = set(connection.scalars(select(Site.id).where(Site.id.in_(list(held)))))
    if held and held.keys() <= sites and line.site_id not in held:
        return max(held, key=lambda site: (held[site], site))
    return line.site_id


def _balances(connection: Connection, lot_id: str) -> dict[str, int]:
    rows = connection.execute(
        select(Balance.holder_id, Balance.quantity_milli)
        .where(Balance.lot_id == lot_id)
        .order_by(Balance.holder_id)
    )
    return {row[0]: row[1] for row in rows}


def _reachable(connection: Connection, line: StandingLine) -> list[_Held]:
    held = _balances(connection, line.id)
    sites = set(connection.scalars(select(Site.id).where(Site.id.in_(list(held)))))
    loose = [_Held(holder, "", milli) for holder, milli in held.items() if holder in sites]
    boxes = connection.scalars(select(Box.id).where(Box.id.in_(list(held)), Box.state == BoxState.OPEN))
    boxed = [_Held(site_of(connection, standing_box(connection, key)), key, held[key]) for key in boxes]
    return sorted(loose, key=lambda one: one.site_id != line.site_id) + boxed


def _entries(connection: Connection, lot_id: str) -> Iterator[tuple[str, str, int]]:
    """What came in of a lot and has not gone back, the newest first: (movement, giver, thousandths)."""
    back, again = aliased(Movement), aliased(Movement)
    entered = connection.execute(
        select(Movement.id, Movement.from_id, Movement.quantity_milli)
        .where(Movement.lot_id == lot_id, Movement.from_id.in_(_GIVERS), Movement.reverses.is_(None))
        .order_by(Movement.id.desc())
    ).all()
    went = connection.execute(
        select(back.reverses, back.quantity_milli, again.id)
        .outerjoin(again, (again.reverses == back.id) & (again.lot_id == lot_id))
        .where(back.lot_id == lot_id, back.reverses.is_not(None))
    ).all()
    for key, giver, milli in entered:
        gone = sum(some for reverses, some, undone in went if reverses == key and undone is None)
        if milli > gone:
            yield key, giver, milli - gone


def _out_of_reach(connection: Connection, line: StandingLine, milli: int) -> Refused:
    """Why so much of a line cannot be taken back, with the first box that is in the way."""
    held = _balances(connection, line.id)
    closed = connection.scalars(
        select(Box.id).where(Box.id.in_(list(held)), Box.state != BoxState.OPEN).order_by(Box.number)
    ).first()
    values = {"number": line.number, "quantity": milli_to_quantity(milli)}
    if closed is None:
        return Refused("donation.goods_gone", "quantity", **values)
    box = standing_box(connection, closed)
    shipment = shipment_of(connection, box)
    if shipment is None:
        outside = box.holder_id in set(Outside)
        code = "donation.box_lost" if outside else "donation.in_sealed_box"
        return Refused(code, "quantity", box=box.number, **values)
    open_yet = shipment[1] in OPEN_FOR_BOXES or shipment[1] is ShipmentState.READY
    code = "donation.on_shipment" if open_yet else "donation.on_the_road"
    return Refused(code, "quantity", box=box.number, shipment=shipment[0], **values)
