"""One box in hand, what is in it, and what lies loose beside it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.orm import aliased

from aidtracker.data.queries.sites import own_station
from aidtracker.data.queries.stock import StockRow, stock_in
from aidtracker.data.tables import Box, Operation, Shipment, Site
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import Outside
from aidtracker.domain.shipments import OPEN_FOR_BOXES, ShipmentState


@dataclass(frozen=True, slots=True)
class BoxCard:
    """A box and where it stands: at a site, on a shipment, in `outer`, or lost. In transit it has no site."""

    id: str
    number: str
    state: BoxState
    package: str
    marks: str
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    gross_g: int | None
    note: str
    site_id: str
    site: str
    shipment: str
    shipment_state: str
    outer: str
    lost: bool

    @property
    def travels(self) -> bool:
        """Whether it has left: nothing goes in or out."""
        return not self.site_id


@dataclass(frozen=True, slots=True)
class InnerBox:
    """A box that stands in another one."""

    id: str
    number: str
    state: BoxState
    package: str
    gross_g: int | None


@dataclass(frozen=True, slots=True)
class Sealed:
    """A box that was sealed at this station, and when."""

    number: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Bench:
    """The packing bench: the box in hand, if any, and the loose goods of the site `site` where it stands."""

    box: BoxCard | None
    goods: tuple[StockRow, ...]
    inner: tuple[InnerBox, ...]
    site: str
    loose: tuple[StockRow, ...]
    sealed: tuple[Sealed, ...]


def packing_bench(connection: Connection, number: str = "") -> Bench:
    """The bench with the box `number` in hand; `Refused("box.no_such")` when there is none."""
    box = box_card(connection, number) if number else None
    station = own_station(connection)
    here = ("", "") if station is None else (station.site_id, station.site_name)
    site_id, site = (box.site_id, box.site) if box is not None else here
    return Bench(
        box,
        tuple(stock_in(connection, box.id)) if box is not None else (),
        tuple(_inner(connection, box.id)) if box is not None else (),
        site,
        tuple(stock_in(connection, site_id)) if site_id else (),
        tuple(_sealed(connection, station.id)) if station is not None else (),
    )


def box_card(connection: Connection, number: str) -> BoxCard:
    """The box with this number; `Refused("box.no_such")` when there is none or it was taken back."""
    row = connection.execute(select(Box.__table__).where(Box.number == number, Box.stands())).one_or_none()
    if row is None:
        raise Refused("box.no_such", "number", number=number)
    outer, holder_id = "", row.holder_id
    while (around := _outer(connection, holder_id)) is not None:
        outer, holder_id = outer or around[0], around[1]
    site_id, site, shipment, state = _place(connection, holder_id)
    return BoxCard(
        row.id,
        row.number,
        BoxState(row.state),
        row.package,
        row.marks,
        row.length_mm,
        row.width_mm,
        row.height_mm,
        row.gross_g,
        row.note,
        site_id,
        site,
        shipment,
        state,
        outer,
        holder_id == Outside.LOST,
    )


def _outer(connection: Connection, holder_id: str) -> tuple[str, str] | None:
    row = connection.execute(select(Box.number, Box.holder_id).where(Box.id == holder_id)).one_or_none()
    return None if row is None else (row[0], row[1])


def _place(connection: Connection, holder_id: str) -> tuple[str, str, str, str]:
    """Key and name of the site, number and state of the shipment, of what is no box."""
    row = connection.execute(select(Site.id, Site.name).where(Site.id == holder_id)).one_or_none()
    if row is not None:
        return row[0], row[1], "", ""
    start = aliased(Site)
    shipment = connection.execute(
        select(Shipment.number, Shipment.state, start.id, start.name)
        .join(start, start.id == Shipment.from_site_id)
        .where(Shipment.id == holder_id)
    ).one_or_none()
    if shipment is None:
        return "", "", "", ""
    number, state, site_id, site = shipment
    here = state in OPEN_FOR_BOXES or state == ShipmentState.READY
    return (site_id, site, number, state) if here else ("", "", number, state)


def _inner(connection: Connection, box_id: str) -> list[InnerBox]:
    rows = connection.execute(
        select(Box.id, Box.number, Box.state, Box.package, Box.gross_g)
        .where(Box.holder_id == box_id, Box.stands())
        .order_by(Box.id)
    )
    return [InnerBox(row[0], row[1], BoxState(row[2]), row[3], row[4]) for row in rows]


def _sealed(connection: Connection, station_id: str, limit: int = 4) -> list[Sealed]:
    undone = select(Operation.undoes).where(Operation.undoes.is_not(None))
    rows = connection.execute(
        select(Operation.subject, Operation.recorded)
        .where(Operation.kind == "box.seal", Operation.station_id == station_id, Operation.id.not_in(undone))
        .order_by(Operation.clock.desc())
        .limit(limit)
    )
    return [Sealed(row[0], row[1]) for row in rows]
