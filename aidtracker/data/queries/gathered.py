"""What is gathered of the things that sites ask for: waiting, on the way, arrived since a day."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, case, func, literal, or_, select

from aidtracker.data.tables import Balance, Box, Holder, Item, Lot, Movement, Placement, Shipment, Site
from aidtracker.domain.places import HolderKind, Outside, SiteKind
from aidtracker.domain.shipments import ON_THE_WAY, OPEN_FOR_BOXES, ShipmentState
from aidtracker.domain.weights import part_g

_BEING_PACKED = OPEN_FOR_BOXES | {ShipmentState.READY}
_UNDER_WAY = _BEING_PACKED | ON_THE_WAY
_GATHERING = frozenset({SiteKind.COLLECTION_POINT, SiteKind.WAREHOUSE})
"""Sites whose goods wait to be sent on; what others have, they have for themselves."""
_AT_ONCE = 500


class Place(Enum):
    """Where goods are, as the asking site sees it."""

    GATHERED = auto()
    ON_THE_WAY = auto()
    ARRIVED = auto()


@dataclass(frozen=True, slots=True)
class Goods:
    """Some goods of an item, or rough ones of a category, all in one unit.

    At a gathering site `site_id`; on a shipment `to_site_id` and `state`; arrived at a site `site_id` and
    `arrived`. `weight_g` is of what has a weight; `unweighed` says that some of it has none.
    """

    item_id: str
    category: str
    unit: str
    quantity_milli: int
    weight_g: int
    unweighed: bool
    site_id: str = ""
    to_site_id: str = ""
    state: str = ""
    arrived: datetime | None = None

    def place_for(self, site_id: str, since: datetime) -> Place | None:
        """Where it is for a site that asks since then; None when it does not concern that site."""
        if self.arrived is not None:
            return Place.ARRIVED if self.site_id == site_id and self.arrived >= since else None
        if self.site_id:
            return Place.GATHERED if self.site_id != site_id else None
        if self.to_site_id != site_id:
            return None
        return Place.GATHERED if self.state in _BEING_PACKED else Place.ON_THE_WAY

    def amount(self, unit: str) -> tuple[int, bool]:
        """How much of it is known in a unit, in thousandths, and whether that is all of it."""
        if unit == self.unit:
            return self.quantity_milli, True
        if unit == "KGM":
            return self.weight_g, not self.unweighed
        return 0, False


@dataclass(frozen=True, slots=True)
class Asked:
    """The things that somebody asks for: items with their category, and rough goods of whole categories."""

    items: Mapping[str, str]
    categories: frozenset[str]

    def lots(self) -> ColumnElement[bool]:
        """The condition that a lot is of these."""
        of_items = Lot.item_id.in_(list(self.items))
        return or_(of_items, Lot.category.in_(self.categories)) if self.categories else of_items

    def category(self, item_id: str | None, category: str) -> str:
        """The category of a lot: that of its item, or its own while nobody has looked into it."""
        return self.items[item_id] if item_id else category


def asked_for(connection: Connection, items: Collection[str], categories: Collection[str]) -> Asked:
    """These items and all items of these categories."""
    rows = connection.execute(
        select(Item.id, Item.category).where(or_(Item.id.in_(items), Item.category.in_(categories)))
    )
    return Asked({row.id: row.category for row in rows}, frozenset(categories))


def gathered_goods(connection: Connection, asked: Asked) -> list[Goods]:
    """All goods of these things that are in a site or in a shipment, summed by where."""
    root = _roots()
    rows = connection.execute(
        select(root.c.root_id, Lot.item_id, Lot.category, Lot.unit, *_sums(Balance.quantity_milli))
        .select_from(Lot)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(root, root.c.holder_id == Balance.holder_id)
        .where(asked.lots())
        .group_by(root.c.root_id, Lot.item_id, Lot.category, Lot.unit)
    )
    shipments = _shipments(connection)
    return [
        Goods(
            item_id=item_id or "",
            category=asked.category(item_id, category),
            unit=unit,
            quantity_milli=milli,
            weight_g=int(weight_g or 0),
            unweighed=bool(unweighed),
            site_id="" if root_id in shipments else root_id,
            to_site_id=shipments.get(root_id, ("", ""))[0],
            state=shipments.get(root_id, ("", ""))[1],
        )
        for root_id, item_id, category, unit, milli, weight_g, unweighed in rows
    ]


def _sums(milli: Any) -> tuple[ColumnElement[Any], ...]:
    """Quantity, weight of that part of the lot, and how many parts have none."""
    part = case((milli == Lot.quantity_milli, Lot.weight_g), else_=Lot.weight_g * milli / Lot.quantity_milli)
    return func.sum(milli), func.sum(part), func.sum(case((Lot.weight_g.is_(None), 1), else_=0))


def _roots() -> Any:
    """The holders in gathering sites and in shipments that are being packed or on the way, each with the
    site or the shipment. What was received long ago is the most, and is left out.
    """
    sites = select(Site.id.label("holder_id"), Site.id.label("root_id")).where(Site.kind.in_(_GATHERING))
    shipments = select(Shipment.id, Shipment.id).where(Shipment.state.in_(_UNDER_WAY))
    root = sites.cte("root", recursive=True)
    inside = select(Box.id, root.c.root_id).join(root, Box.holder_id == root.c.holder_id)
    return root.union_all(shipments, inside)


def _shipments(connection: Connection) -> dict[str, tuple[str, str]]:
    """Where each shipment that is being packed or on the way goes, and its state."""
    rows = connection.execute(
        select(Shipment.id, Shipment.to_site_id, Shipment.state).where(Shipment.state.in_(_UNDER_WAY))
    )
    return {row.id: (row.to_site_id, row.state) for row in rows}


# What arrived


def arrived_since(
    connection: Connection, sites: Collection[str], first: datetime, asked: Asked
) -> list[Goods]:
    """Goods of these things that shipments brought to the sites since then, with the moment.

    What was in a box when it came is what is in it now, and what was taken out since, without what the site
    put in.
    """
    boxes = _with_inner(connection, _arrivals(connection, sites, first), first)
    if not boxes:
        return []
    goods: defaultdict[tuple[Any, ...], int] = defaultdict(int)
    for holder, rest in _contents(connection, list(boxes), asked):
        goods[(*boxes[holder], *rest[:-1])] += rest[-1]
    for box, sign, occurred, rest in _moved(connection, sites, min(at for _, at in boxes.values()), asked):
        if box in boxes and occurred >= boxes[box][1]:
            goods[(*boxes[box], *rest[:-1])] += sign * rest[-1]
    return [_arrived_goods(key, milli, asked) for key, milli in goods.items()]


def _arrived_goods(key: tuple[Any, ...], milli: int, asked: Asked) -> Goods:
    site_id, arrived, item_id, category, unit, lot_milli, weight_g = key
    return Goods(
        item_id=item_id or "",
        category=asked.category(item_id, category),
        unit=unit,
        quantity_milli=milli,
        weight_g=part_g(weight_g, lot_milli, milli) or 0,
        unweighed=weight_g is None,
        site_id=site_id,
        arrived=arrived,
    )


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


_LOT = (Lot.item_id, Lot.category, Lot.unit, Lot.quantity_milli.label("lot_milli"), Lot.weight_g)


def _contents(
    connection: Connection, boxes: Sequence[str], asked: Asked
) -> Iterator[tuple[str, Sequence[Any]]]:
    for some in _chunks(boxes):
        query = _lots(select(Balance.holder_id, *_LOT, Balance.quantity_milli), Balance.lot_id, asked)
        for row in connection.execute(query.where(Balance.holder_id.in_(some))):
            yield row[0], row[1:]


def _moved(
    connection: Connection, sites: Collection[str], first: datetime, asked: Asked
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


def _lots(query: Select[*tuple[Any, ...]], lot_id: Any, asked: Asked) -> Select[*tuple[Any, ...]]:
    return query.join(Lot, Lot.id == lot_id).where(asked.lots())


def _chunks(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
