"""The first page: where everything is, what waits to be done, what was given lately.

Each is a handful of statements over whole sets, quick at a hundred thousand lots.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import CTE, Connection, Select, and_, case, func, or_, select
from sqlalchemy.orm import aliased

from aidtracker.data.queries.home_rows import Due, Everywhere, Expiring, Given, Portion, ShipmentDue
from aidtracker.data.tables import (
    Balance,
    Box,
    Discrepancy,
    Donation,
    Holder,
    Item,
    Lot,
    Shipment,
    Site,
)
from aidtracker.data.tables.base import not_set
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.places import HolderKind, SiteKind
from aidtracker.domain.shipments import ON_THE_WAY, OPEN_FOR_BOXES, DiscrepancyKind, ShipmentState

SOON = timedelta(days=60)
"""Food with less than this left at arrival is held (FIELD, rules at intake)."""

DISCREPANCIES_FOR = timedelta(days=30)
"""So long a shipment that was closed with discrepancies is shown."""

_SHOWN = 3
_IN_USE = (BoxState.OPEN, BoxState.SEALED)
_BEING_PACKED = (*OPEN_FOR_BOXES, ShipmentState.READY)
_ENDS = (SiteKind.SORTING_CENTRE, SiteKind.RECIPIENT)


def where_everything(connection: Connection) -> Everywhere:
    """Where all goods are."""
    sites = {row.id: row for row in connection.execute(select(Site.id, Site.name, Site.kind))}
    states = {
        key: ShipmentState(state) for key, state in connection.execute(select(Shipment.id, Shipment.state))
    }
    boxes = _by_holder(connection.execute(_boxes_by_place()))
    loose = _by_holder(connection.execute(_loose_by_site()))
    ends = {key for key, site in sites.items() if site.kind in _ENDS}
    starts = sites.keys() - ends
    packing = {key for key, state in states.items() if state in _BEING_PACKED}
    road = {key for key, state in states.items() if state in ON_THE_WAY}
    return Everywhere(
        loose=_sum(loose, starts),
        boxed=_sum(boxes, starts),
        packing=_sum(boxes, packing),
        road=_sum(boxes, road),
        received=_sum(loose, ends) + _sum(boxes, ends),
        loose_at=tuple(sites[key].name for key in sorted(starts & loose.keys())),
        received_at=tuple(sites[key].name for key in sorted(ends & (loose.keys() | boxes.keys()))),
        packing_shipments=len(packing),
        road_shipments=len(road),
    )


def due(connection: Connection, site_id: str, today: date) -> Due:
    """What waits to be done at this site, and with shipments anywhere."""
    expiring = connection.execute(_expiring(site_id, today)).all()
    unsorted, since = connection.execute(
        select(func.count(), func.min(Donation.day))
        .select_from(Lot)
        .join(Donation, Donation.id == Lot.donation_id)
        .where(Lot.item_id.is_(None), Lot.stands())
    ).one()
    unfinished = connection.scalar(
        select(Donation.number)
        .where(Donation.site_id == site_id, not_set(Donation.finished), Donation.stands())
        .order_by(Donation.id.desc())
        .limit(1)
    )
    return Due(
        expiring=tuple(
            Expiring(lot, (en, uk or "", pl or "", be or ""), detail, milli, unit, expiry)
            for _lines, lot, en, uk, pl, be, detail, milli, unit, expiry in expiring
        ),
        expiring_lines=expiring[0][0] if expiring else 0,
        unsorted=unsorted,
        unsorted_since=since,
        unweighed=_unweighed(connection, site_id),
        shipments=tuple(_shipments_due(connection, today)),
        unfinished=unfinished or "",
        anything_given=connection.scalar(select(Donation.id).where(Donation.stands()).limit(1)) is not None,
    )


def given_by_category(connection: Connection, first: date, last: date) -> list[Given]:
    """What was given from `first` to `last`, both included, by category; free text has none."""
    estimated = Lot.weight_source == "catalogue"
    lately = select(Donation.id).where(Donation.day.between(first, last), Donation.stands())
    rows = connection.execute(
        select(
            func.coalesce(Item.category, ""),
            func.coalesce(func.sum(case((estimated, 0), else_=Lot.weight_g)), 0),
            func.coalesce(func.sum(case((estimated, Lot.weight_g), else_=0)), 0),
            func.sum(case((Lot.weight_g.is_(None), 1), else_=0)),
        )
        .select_from(Lot)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(Lot.donation_id.in_(lately), Lot.stands())
        .group_by(func.coalesce(Item.category, ""))
    )
    return [Given(*row) for row in rows]


def _sum(portions: dict[str, Portion], keys: Iterable[str]) -> Portion:
    return sum((portions[key] for key in keys if key in portions), Portion())


def _by_holder(rows: Any) -> dict[str, Portion]:
    return {key: Portion(*figures) for key, *figures in rows}


def _roots() -> CTE:
    """For each box in use the site or shipment it is at, through the boxes around it; `outer` is its own
    holder where that is no box.
    """
    root = (
        select(Box.id.label("box_id"), Box.holder_id.label("holder_id"), Box.holder_id.label("first_id"))
        .where(Box.state.in_(_IN_USE), Box.stands())
        .cte("root", recursive=True)
    )
    around = aliased(Box)
    step = select(root.c.box_id, around.holder_id, root.c.first_id).join(
        around, around.id == root.c.holder_id
    )
    return root.union_all(step)


def _boxes_by_place() -> Select[*tuple[Any, ...]]:
    """Boxes that stand in others are counted, but weighed with them."""
    root = _roots()
    outermost = root.c.first_id == root.c.holder_id
    return (
        select(
            root.c.holder_id,
            func.coalesce(func.sum(case((outermost, Box.gross_g), else_=0)), 0),
            func.sum(case((and_(outermost, Box.gross_g.is_(None)), 1), else_=0)),
            func.count(),
            func.sum(case((Box.state == BoxState.SEALED, 1), else_=0)),
        )
        .join(Box, Box.id == root.c.box_id)
        .join(Holder, Holder.id == root.c.holder_id)
        .where(Holder.kind != HolderKind.BOX)
        .group_by(root.c.holder_id)
    )


def _loose_by_site() -> Select[*tuple[Any, ...]]:
    """The weights of parts of lines, half a gram up as `weights.part_g` has it."""
    part = (2 * Lot.weight_g * Balance.quantity_milli + Lot.quantity_milli) // (2 * Lot.quantity_milli)
    return (
        select(
            Balance.holder_id,
            func.coalesce(func.sum(part), 0),
            func.sum(case((Lot.weight_g.is_(None), 1), else_=0)),
        )
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Balance.holder_id.in_(select(Site.id)))
        .group_by(Balance.holder_id)
    )


def _expiring(site_id: str, today: date) -> Select[*tuple[Any, ...]]:
    """The first of them, each with the number of all."""
    return (
        select(
            func.count().over(),
            Lot.id,
            func.coalesce(Item.name_en, Lot.text),
            Item.name_uk,
            Item.name_pl,
            Item.name_be,
            Lot.detail,
            Balance.quantity_milli,
            Lot.unit,
            Lot.expiry,
        )
        .join(Balance, Balance.lot_id == Lot.id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(Lot.expiry <= today + SOON, Balance.holder_id == site_id, Lot.stands())
        .order_by(Lot.expiry, Lot.id)
        .limit(_SHOWN)
    )


def _unweighed(connection: Connection, site_id: str) -> int:
    """Sealed boxes that wait at the site, or in a shipment that leaves from it, and were not weighed."""
    here = select(Shipment.id).where(Shipment.from_site_id == site_id, Shipment.state.in_(_BEING_PACKED))
    query = select(func.count()).where(
        Box.state == BoxState.SEALED,
        Box.gross_g.is_(None),
        or_(Box.holder_id == site_id, Box.holder_id.in_(here)),
        Box.stands(),
    )
    return connection.scalar(query) or 0


def _shipments_due(connection: Connection, today: date) -> list[ShipmentDue]:
    """Those that arrive today or should have, that are being received, and those that miss something.

    A box that turned up takes back what was said of it.
    """
    turned_up = Discrepancy.kind == DiscrepancyKind.FOUND
    found = (
        select(func.coalesce(func.sum(case((turned_up, -1), else_=1)), 0))
        .where(Discrepancy.shipment_id == Shipment.id, Discrepancy.stands())
        .scalar_subquery()
    )
    arriving = and_(Shipment.state == ShipmentState.DISPATCHED, Shipment.arrives <= today)
    there = Shipment.state.in_((ShipmentState.ARRIVED, ShipmentState.RECEIVING))
    lately = func.coalesce(Shipment.arrives, today) >= today - DISCREPANCIES_FOR
    short = and_(Shipment.state == ShipmentState.CLOSED_WITH_DISCREPANCIES, lately, found > 0)
    rows = connection.execute(
        select(Shipment.number, Shipment.state, Site.name, Shipment.arrives, found)
        .join(Site, Site.id == Shipment.to_site_id)
        .where(or_(arriving, there, short), Shipment.stands())
        .order_by(Shipment.arrives, Shipment.id)
    )
    return [
        ShipmentDue(number, ShipmentState(state), name, day, count)
        for number, state, name, day, count in rows
    ]
