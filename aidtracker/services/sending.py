"""A shipment in one go, for who names its boxes by number or takes all that are sealed."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.queries.boxes import box_by_number, list_boxes
from aidtracker.data.queries.sites import SiteRow, site_by_code
from aidtracker.data.tables import Shipment
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import parse_number
from aidtracker.services.messages import explain
from aidtracker.services.shipments import NewShipment, ShipmentChanged, new_shipment
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class Send:
    """From site to site, by code; boxes by number, or all sealed ones, or none yet."""

    from_code: str
    to_code: str
    numbers: tuple[str, ...] = ()
    all_sealed: bool = False


def send(work: Work, request: Send) -> ShipmentChanged:
    """Begin a shipment with these boxes. Those that cannot go are listed with the reason.

    Refused, with nothing written, where boxes were asked for and none of them can go.
    """
    origin = site_by_code(work.connection, request.from_code)
    target = site_by_code(work.connection, request.to_code)
    keys = _boxes(work.connection, request, origin)
    made = new_shipment(work, NewShipment(origin.id, target.id, keys))
    if keys and len(made.left_out) == len(set(keys)):
        first = made.left_out[0]
        raise Refused("shipment.nothing_to_send", number=first.number, reason=explain(first.problem))
    return made


def shipment_id_of(connection: Connection, number: str) -> str:
    """The key of the shipment with this number, however it was typed; refuses when there is none."""
    wanted = str(parse_number(number))
    key = connection.scalar(select(Shipment.id).where(Shipment.number == wanted, Shipment.stands()))
    if key is None:
        raise Refused("shipment.no_such", "number", number=wanted)
    return key


def box_id_of(connection: Connection, number: str) -> str:
    """The key of the box with this number, however it was typed; refuses when there is none."""
    return box_by_number(connection, str(parse_number(number)))


def _boxes(connection: Connection, request: Send, origin: SiteRow) -> tuple[str, ...]:
    if not request.all_sealed:
        return tuple(box_id_of(connection, number) for number in request.numbers)
    keys = tuple(
        box.id
        for box in reversed(list_boxes(connection))
        if box.state is BoxState.SEALED and box.site_id == origin.id and not box.outer and not box.shipment
    )
    if not keys:
        raise Refused("shipment.no_sealed_boxes", site=origin.code)
    return keys
