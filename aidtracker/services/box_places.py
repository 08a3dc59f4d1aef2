"""Where boxes are and what is in them, as they stand now; what that forbids."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.tables import Balance, Box, Holder, Shipment
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.places import HolderKind
from aidtracker.domain.shipments import OPEN_FOR_BOXES, ShipmentState


@dataclass(frozen=True, slots=True)
class Standing:
    """A box as it is now."""

    id: str
    number: str
    state: BoxState
    holder_id: str


def standing_box(connection: Connection, box_id: str) -> Standing:
    """The box with this key; `Refused("box.unknown")` when there is none or it was taken back."""
    return standing_boxes(connection, [box_id])[0]


def standing_boxes(connection: Connection, box_ids: Sequence[str]) -> list[Standing]:
    """The boxes with these keys, each once, in the order given; refuses like `standing_box`."""
    wanted = list(dict.fromkeys(box_ids))
    found: dict[str, Standing] = {}
    for start in range(0, len(wanted), 500):
        rows = connection.execute(
            select(Box.id, Box.number, Box.state, Box.holder_id).where(
                Box.id.in_(wanted[start : start + 500]), Box.stands()
            )
        )
        found |= {row[0]: Standing(row[0], row[1], BoxState(row[2]), row[3]) for row in rows}
    if len(found) < len(wanted):
        raise Refused("box.unknown")
    return [found[key] for key in wanted]


def contents(connection: Connection, box_ids: Sequence[str]) -> list[tuple[str, str, int]]:
    """What lies directly in these boxes: (box, lot, thousandths)."""
    rows = connection.execute(
        select(Balance.holder_id, Balance.lot_id, Balance.quantity_milli).where(
            Balance.holder_id.in_(box_ids)
        )
    )
    return [(row[0], row[1], row[2]) for row in rows]


def site_of(connection: Connection, box: Standing) -> str:
    """The site where a box stands; `Refused("box.travels")` when it is on a shipment that has left."""
    holder = box.holder_id
    while True:
        kind = connection.scalar(select(Holder.kind).where(Holder.id == holder))
        if kind == HolderKind.SITE:
            return holder
        if kind == HolderKind.SHIPMENT:
            state, from_site = connection.execute(
                select(Shipment.state, Shipment.from_site_id).where(Shipment.id == holder)
            ).one()
            if state in OPEN_FOR_BOXES or state == ShipmentState.READY:
                return str(from_site)
        if kind != HolderKind.BOX:
            raise Refused("box.travels", number=box.number)
        holder = connection.execute(select(Box.holder_id).where(Box.id == holder)).scalar_one()


def refuse_closed(box: Standing) -> None:
    """Goods and boxes go in and out only while a box is open."""
    if box.state is not BoxState.OPEN:
        raise Refused(f"box.is_{box.state}", number=box.number)


def refuse_bound(connection: Connection, box: Standing) -> None:
    """A box is opened only at a site, on no shipment and in no sealed box: these keep what is in them."""
    shipment = shipment_of(connection, box)
    if shipment is not None:
        raise Refused("box.on_shipment", number=box.number, shipment=shipment[0])
    site_of(connection, box)
    holder = box.holder_id
    while (outer := _outer_box(connection, holder)) is not None:
        if outer.state is BoxState.SEALED:
            raise Refused("box.in_sealed", number=box.number, outer=outer.number)
        holder = outer.holder_id


def _outer_box(connection: Connection, holder_id: str) -> Standing | None:
    kind = connection.scalar(select(Holder.kind).where(Holder.id == holder_id))
    return standing_box(connection, holder_id) if kind == HolderKind.BOX else None


def refuse_on_the_way(connection: Connection, box: Standing) -> None:
    """What a box weighs is not changed from when its shipment is ready: it stands in the papers."""
    shipment = shipment_of(connection, box)
    if shipment is not None and shipment[1] not in OPEN_FOR_BOXES:
        raise Refused("box.on_shipment", number=box.number, shipment=shipment[0])


def shipment_of(connection: Connection, box: Standing) -> tuple[str, ShipmentState] | None:
    """Number and state of the shipment that a box is on, itself or in an outer box."""
    holder = box.holder_id
    while True:
        row = connection.execute(
            select(Shipment.number, Shipment.state).where(Shipment.id == holder)
        ).one_or_none()
        if row is not None:
            return row[0], ShipmentState(row[1])
        outer = connection.scalar(select(Box.holder_id).where(Box.id == holder))
        if outer is None:
            return None
        holder = outer


def inner_boxes(connection: Connection, box_id: str) -> list[str]:
    """Boxes that stand directly in a box."""
    return list(connection.scalars(select(Box.id).where(Box.holder_id == box_id, Box.stands())))


def boxes_inside(connection: Connection, box_id: str) -> set[str]:
    """All boxes that stand in a box, at any depth."""
    found: set[str] = set()
    waiting = [box_id]
    while waiting:
        inner = inner_boxes(connection, waiting.pop())
        found.update(inner)
        waiting.extend(inner)
    return found
