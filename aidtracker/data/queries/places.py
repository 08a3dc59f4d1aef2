"""Where every holder stands: the one answer to "where is it" that all lists share."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from aidtracker.data.tables import Box, Shipment, Site
from aidtracker.domain.places import Outside
from aidtracker.domain.shipments import ShipmentState


@dataclass(frozen=True, slots=True)
class Place:
    """Where the goods in a holder are. In transit there is a shipment and no site.

    `box` is the number of the box that the holder is, `outer` of the box or pallet that this box is in.
    """

    site: str = ""
    site_id: str = ""
    box: str = ""
    outer: str = ""
    shipment: str = ""
    shipment_id: str = ""
    shipment_state: str = ""
    lost: bool = False


def places(connection: Connection) -> dict[str, Place]:
    """For every site, shipment and box, by key, where it stands."""
    sites = connection.execute(select(Site.id, Site.code))
    known = {key: Place(site=code, site_id=key) for key, code in sites}
    known[Outside.LOST] = Place(lost=True)
    shipments = connection.execute(
        select(Shipment.id, Shipment.number, Shipment.state, Shipment.from_site_id)
    )
    for key, number, state, from_site in shipments:
        here = state in (ShipmentState.DRAFT, ShipmentState.PACKING, ShipmentState.READY)
        start = known[from_site] if here else Place()
        known[key] = replace(start, shipment=number, shipment_id=key, shipment_state=state)
    boxes = {
        key: (number, holder)
        for key, number, holder in connection.execute(select(Box.id, Box.number, Box.holder_id))
    }
    return known | {key: _of_box(key, boxes, known) for key in boxes}


def _of_box(key: str, boxes: dict[str, tuple[str, str]], known: dict[str, Place]) -> Place:
    number, holder = boxes[key]
    outer = boxes[holder][0] if holder in boxes else ""
    while holder in boxes:
        holder = boxes[holder][1]
    return replace(known.get(holder, Place()), box=number, outer=outer)
