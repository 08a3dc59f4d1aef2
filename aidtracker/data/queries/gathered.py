"""What is gathered of the things that sites ask for: waiting, on the way, arrived since a day."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, case, func, literal, or_, select, union_all

from aidtracker.data.tables import Balance, Box, Holder, Item, Lot, Movement, Placement, Shipment, Site
from aidtracker.domain.places import HolderKind, Outside, SiteKind
from aidtracker.domain.shipments import ON_THE_WAY, OPEN_FOR_BOXES, ShipmentState

_BEING_PACKED = OPEN_FOR_BOXES | {ShipmentState.READY}
_GATHERING = frozenset({SiteKind.COLLECTION_POINT, SiteKind.WAREHOUSE})
"""Sites whose goods wait to be sent on; what others have, they have for themselves."""
_AT_ONCE = 500


class Place(Enum):
    """Where goods are, as the asking site sees it."""

    GATHERED = auto()
    ON_THE_WAY = auto()
    THERE = auto()
    ARRIVED = auto()


@dataclass(frozen=True, slots=True)
class Goods:
    """Some goods of an item, or rough ones of a category, all in one unit.

    At a site `site_id` and `site_kind`; on a shipment `to_site_id` and `state`; arrived at a site `site_id`
    and `arrived`. `weight_g` is of what has a weight; `unweighed` says that some of it has none.
    """

    item_id: str
    category: str
    unit: str
    quantity_milli: int
    weight_g: int
    unweighed: bool
    site_id: str = ""
    site_kind: str = ""
    to_site_id: str = ""
    state: str = ""
    arrived: datetime | None = None

    def is_of(self, item_id: str, category: str) -> bool:
        """Whether it is of the item or, without one, of the category."""
        return self.item_id == item_id if item_id else self.category == category

    def place_for(self, site_id: str, since: datetime) -> Place | None:
        """Where it is for a site that asks since then; None when it does not concern that site."""
        if self.arrived is not None:
            return Place.ARRIVED if self.site_id == site_id and self.arrived >= since else None
        if self.site_id == site_id:
            return Place.THERE
        if self.to_site_id == site_id:
            return Place.GATHERED if self.state in _BEING_PACKED else Place.ON_THE_WAY
        return Place.GATHERED if self.site_kind in _GATHERING else None

    def amount(self, unit: str) -> tuple[int, bool]:
        """How much of it is known in a unit, in thousandths, and whether that is all of it."""
        if unit == self.unit:
            return self.quantity_milli, True
        if unit == "KGM":
            return self.weight_g, not self.unweighed
        return 0, False


def gathered_goods(
    connection: Connection, items: Collection[str], categories: Collection[str]
) -> list[Goods]:
    """All goods of these items and categories that are in a site or in a shipment, summed by where."""
    place = _places()
    rows = connection.execute(
        select(
            Lot.item_id,
            *_WHAT,
            *_sums(Balance.quantity_milli),
            place.c.site_id,
            place.c.site_kind,
            place.c.to_site_id,
            place.c.state,
        )
        .select_from(Lot)
        .outerjoin(Item, Item.id == Lot.item_id)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(place, place.c.holder_id == Balance.holder_id)
        .where(_asked_for(items, categories))
        .group_by(Lot.item_id, *_WHAT, place.c.site_id, place.c.site_kind, place.c.to_site_id, place.c.state)
    )
    return [
        Goods(row[0] or "", row[1], row[2], row[3], int(row[4] or 0), bool(row[5]), *row[6:]) for row in rows
    ]


_WHAT = (func.coalesce(Item.category, Lot.category).label("category"), Lot.unit)


def _sums(milli: Any) -> tuple[ColumnElement[Any], ...]:
    """Quantity, weight of that part of the lot, and how many parts have none."""
    part = case((milli == Lot.quantity_milli, Lot.weight_g), else_=Lot.weight_g * milli / Lot.quantity_milli)
    return func.sum(milli), func.sum(part), func.sum(case((Lot.weight_g.is_(None), 1), else_=0))


def _asked_for(items: Collection[str], categories: Collection[str]) -> ColumnElement[bool]:
    """The lots that count: those of the items, and of the categories where whole categories are asked for."""
    asked = select(Item.id).where(or_(Item.id.in_(items), Item.category.in_(categories)))
    return or_(Lot.item_id.in_(asked), Lot.category.in_(categories)) if categories else Lot.item_id.in_(asked)


def _places() -> Any:
    """Every holder with the site or the shipment that it stands in."""
    empty = literal("")
    sites = select(
        Site.id.label("holder_id"),
        Site.id.label("site_id"),
        Site.kind.label("site_kind"),
        empty.label("to_site_id"),
        empty.label("state"),
    )
    shipments = select(Shipment.id, empty, empty, Shipment.to_site_id, Shipment.state).where(
        Shipment.state.in_([*_BEING_PACKED, *ON_THE_WAY])
    )
    place = union_all(sites, shipments).cte("place", recursive=True)
    inside = select(Box.id, place.c.site_id, place.c.site_kind, place.c.to_site_id, place.c.state).join(
        place, Box.holder_id == place.c.holder_id
    )
    return place.union_all(inside)


# What arrived


def arrived_since(
    connection: Connection,
    sites: Collection[str],
    first: datetime,
    items: Collection[str],
    categories: Collection[str],
) -> list[Goods]:
    """Goods of these items and categories that shipments brought to the sites since then, with the moment.

    What was in a box when it came is what is in it now, and what was taken out since, without what the site
    put in.
    """
    boxes = _with_inner(connection, _arrivals(connection, sites, first), first)
    if not boxes:
        return []
    asked = _asked_for(items, categories)
    goods: defaultdict[tuple[Any, ...], int] = defaultdict(int)
    for holder, rest in _contents(connection, list(boxes), asked):
        goods[(*boxes[holder], *rest[:-1])] += rest[-1]
    for box, sign, occurred, rest in _moved(connection, sites, min(at for _, at in boxes.values()), asked):
        if box in boxes and occurred >= boxes[box][1]:
            goods[(*boxes[box], *rest[:-1])] += sign * rest[-1]
    return [_arrived_goods(key, milli) for key, milli in goods.items()]


def _arrived_goods(key: tuple[Any, ...], milli: int) -> Goods:
    site_id, arrived, item_id, category, unit, lot_milli, weight_g = key
    known = 0 if weight_g is None else weight_g * milli // lot_milli
    return Goods(item_id or "", category, unit, milli, known, weight_g is None, site_id, arrived=arrived)


def _arrivals(
    connection: Connection, sites: Collection[str], first: datetime
) -> dict[str, tuple[str, datetime]]:
    """Boxes that came off a shipment, or turned up, since then: their site and when."""
    taken_back = set(connection.scalars(select(Placement.reverses).where(Placement.reverses.is_not(None))))
    rows = connection.execute(
        select(Placement.id, Placement.box_id, Placement.to_id, Placement.occurred)
        .join(Holder, Holder.id == Placement.from_id)
        .where(
            Placement.occurred >= first,
            Placement.to_id.in_(sites),
            Placement.reverses.is_(None),
            or_(Holder.kind == HolderKind.SHIPMENT, Holder.id == Outside.LOST),
        )
        .order_by(Placement.occurred)
    )
    return {row.box_id: (row.to_id, row.occurred) for row in rows if row.id not in taken_back}


def _with_inner(
    connection: Connection, arrivals: dict[str, tuple[str, datetime]], first: datetime
) -> dict[str, tuple[str, datetime]]:
    """The boxes and those that stood in them when they came."""
    if not arrivals:
        return {}
    taken_out: defaultdict[str, list[tuple[str, datetime]]] = defaultdict(list)
    for box, outer, occurred in connection.execute(
        select(Placement.box_id, Placement.from_id, Placement.occurred)
        .join(Holder, Holder.id == Placement.from_id)
        .where(Placement.occurred >= first, Holder.kind == HolderKind.BOX)
    ):
        taken_out[outer].append((box, occurred))
    known, level = dict(arrivals), list(arrivals)
    while level:
        inner = [
            (row.id, row.holder_id)
            for some in _chunks(level)
            for row in connection.execute(select(Box.id, Box.holder_id).where(Box.holder_id.in_(some)))
        ]
        inner += [(box, outer) for outer in level for box, at in taken_out[outer] if at >= known[outer][1]]
        fresh = {box: known[outer] for box, outer in inner if box not in known}
        known |= fresh
        level = list(fresh)
    return known


_LOT = (Lot.item_id, *_WHAT, Lot.quantity_milli.label("lot_milli"), Lot.weight_g)


def _contents(
    connection: Connection, boxes: Sequence[str], asked: ColumnElement[bool]
) -> Iterator[tuple[str, Sequence[Any]]]:
    for some in _chunks(boxes):
        query = _lots(select(Balance.holder_id, *_LOT, Balance.quantity_milli), Balance.lot_id, asked)
        for row in connection.execute(query.where(Balance.holder_id.in_(some))):
            yield row[0], row[1:]


def _moved(
    connection: Connection, sites: Collection[str], first: datetime, asked: ColumnElement[bool]
) -> Iterator[tuple[str, int, datetime, Sequence[Any]]]:
    """What was taken out of boxes since then, and what the sites put into some, with its sign."""
    columns = (*_LOT, Movement.quantity_milli)
    out = (
        select(Movement.from_id, literal(1, Integer), Movement.occurred, *columns)
        .join(Holder, Holder.id == Movement.from_id)
        .where(Holder.kind == HolderKind.BOX)
    )
    back = (
        select(Movement.to_id, literal(-1, Integer), Movement.occurred, *columns)
        .join(Holder, Holder.id == Movement.to_id)
        .where(Holder.kind == HolderKind.BOX, Movement.from_id.in_(sites))
    )
    for query in (out, back):
        rows = connection.execute(_lots(query, Movement.lot_id, asked).where(Movement.occurred >= first))
        for row in rows:
            yield row[0], row[1], row[2], row[3:]


def _lots(
    query: Select[*tuple[Any, ...]], lot_id: Any, asked: ColumnElement[bool]
) -> Select[*tuple[Any, ...]]:
    return query.join(Lot, Lot.id == lot_id).outerjoin(Item, Item.id == Lot.item_id).where(asked)


def _chunks(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
