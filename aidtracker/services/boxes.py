"""Boxes: making, filling, weighing, sealing, opening, emptying."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import BoxMove, Move, place, post
from aidtracker.data.tables import Balance, Box, Holder, Shipment
from aidtracker.domain.boxes import BOX_MACHINE, BoxState, BoxStep, Package
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import HolderKind
from aidtracker.domain.quantities import MOST
from aidtracker.domain.shipments import OPEN_FOR_BOXES, ShipmentState
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class NewBox:
    """An empty box at a site, the own one when `site_id` is empty. Sizes in millimetres."""

    package: Package = Package.CARTON
    site_id: str = ""
    marks: str = ""
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoxMade:
    """The new box."""

    box_id: str
    number: str


@dataclass(frozen=True, slots=True)
class BoxRef:
    """A box by its key."""

    box_id: str


@dataclass(frozen=True, slots=True)
class Pack:
    """So much of a lot, in thousandths of its unit, into a box from where the box stands."""

    box_id: str
    lot_id: str
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class TakeOut:
    """So much of a lot out of a box, to where the box stands."""

    box_id: str
    lot_id: str
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class Unseal:
    """Open a sealed box, and why."""

    box_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Measure:
    """What a box weighs on the scale, all of it, in grams, and its sizes in millimetres; None is unknown."""

    box_id: str
    gross_g: int | None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A box as it is now."""

    id: str
    number: str
    state: BoxState
    holder_id: str


def new_box(work: Work, request: NewBox) -> BoxMade:
    """Make an empty box; it has its number from now on."""
    _check_size(request.length_mm, request.width_mm, request.height_mm)
    site_id = request.site_id or work.station.site_id
    number, key = work.next_number(Kind.BOX), new_key()
    work.begin("box.new", number)
    work.journal.insert(Holder, [{"id": key, "kind": HolderKind.BOX}])
    work.journal.insert(
        Box,
        [
            {
                "id": key,
                "number": number,
                "state": BoxState.OPEN,
                "holder_id": site_id,
                "origin_id": site_id,
                "package": request.package,
                "marks": request.marks.strip(),
                "length_mm": request.length_mm,
                "width_mm": request.width_mm,
                "height_mm": request.height_mm,
                "note": request.note.strip(),
            }
        ],
    )
    return BoxMade(key, number)


def pack(work: Work, request: Pack) -> None:
    """Put goods into an open box, from the loose stock of the site where it stands."""
    box = standing_box(work.connection, request.box_id)
    _must_be_open(box)
    milli = _checked_milli(request.quantity_milli)
    site_id = site_of(work.connection, box)
    work.begin("box.pack", box.number)
    post(work.journal, [Move(request.lot_id, site_id, box.id, milli)], work.now)


def take_out(work: Work, request: TakeOut) -> None:
    """Put goods from an open box back into the loose stock of the site where it stands."""
    box = standing_box(work.connection, request.box_id)
    _must_be_open(box)
    milli = _checked_milli(request.quantity_milli)
    site_id = site_of(work.connection, box)
    work.begin("box.take_out", box.number)
    post(work.journal, [Move(request.lot_id, box.id, site_id, milli)], work.now)


def measure_box(work: Work, request: Measure) -> None:
    """Write down what a box weighs and its size."""
    box = standing_box(work.connection, request.box_id)
    _check_size(request.length_mm, request.width_mm, request.height_mm, request.gross_g, box.number)
    _must_not_travel(work.connection, box)
    work.begin("box.measure", box.number)
    work.journal.update(
        Box,
        box.id,
        gross_g=request.gross_g,
        length_mm=request.length_mm,
        width_mm=request.width_mm,
        height_mm=request.height_mm,
    )


def seal_box(work: Work, request: BoxRef) -> None:
    """Close a box; its contents do not change from now on. It must hold something, and no open box."""
    box = standing_box(work.connection, request.box_id)
    state = BOX_MACHINE.after(box.state, BoxStep.SEAL, box.number)
    inner = standing_boxes(work.connection, _inner_boxes(work.connection, box.id))
    if not inner and not contents(work.connection, [box.id]):
        raise Refused("box.empty", number=box.number)
    for other in inner:
        if other.state is not BoxState.SEALED:
            raise Refused("box.inner_open", number=box.number, inner=other.number)
    work.begin("box.seal", box.number)
    work.journal.update(Box, box.id, state=state)


def unseal_box(work: Work, request: Unseal) -> None:
    """Open a sealed box again. Its weight is then no longer known."""
    box = standing_box(work.connection, request.box_id)
    state = BOX_MACHINE.after(box.state, BoxStep.UNSEAL, box.number)
    if not request.reason.strip():
        raise Refused("box.no_reason", "reason", number=box.number)
    _must_stand_free(work.connection, box)
    work.begin("box.unseal", box.number, note=request.reason.strip())
    work.journal.update(Box, box.id, state=state, gross_g=None)


def empty_box(work: Work, request: BoxRef) -> None:
    """Unpack a box: all its goods are loose at its site, the box is done with."""
    box = standing_box(work.connection, request.box_id)
    state = BOX_MACHINE.after(box.state, BoxStep.EMPTY, box.number)
    _must_stand_free(work.connection, box)
    if _inner_boxes(work.connection, box.id):
        raise Refused("box.holds_boxes", number=box.number)
    site_id = site_of(work.connection, box)
    work.begin("box.empty", box.number)
    moves = [Move(lot, box.id, site_id, milli) for _, lot, milli in contents(work.connection, [box.id])]
    post(work.journal, moves, work.now)
    work.journal.update(Box, box.id, state=state)


def void_box(work: Work, request: BoxRef) -> None:
    """Give up an empty box; its number is not used again."""
    box = standing_box(work.connection, request.box_id)
    state = BOX_MACHINE.after(box.state, BoxStep.VOID, box.number)
    if contents(work.connection, [box.id]) or _inner_boxes(work.connection, box.id):
        raise Refused("box.not_empty", number=box.number)
    work.begin("box.void", box.number)
    work.journal.update(Box, box.id, state=state)


@dataclass(frozen=True, slots=True)
class PutBoxes:
    """Boxes onto a pallet or into another box that stands at the same site."""

    box_ids: tuple[str, ...]
    into_id: str


def put_boxes(work: Work, request: PutBoxes) -> None:
    """Stack boxes on a pallet or into an outer box. Both must be at the same site and not on a shipment."""
    outer = standing_box(work.connection, request.into_id)
    _must_be_open(outer)
    site_id = site_of(work.connection, outer)
    moves = []
    for box in standing_boxes(work.connection, request.box_ids):
        if box.id == outer.id or outer.id in _inside(work.connection, box.id):
            raise Refused("box.in_itself", number=box.number)
        if box.state not in (BoxState.OPEN, BoxState.SEALED):
            raise Refused(f"box.is_{box.state}", number=box.number)
        if box.holder_id != site_id:
            raise Refused("box.elsewhere", number=box.number)
        moves.append(BoxMove(box.id, box.holder_id, outer.id))
    work.begin("box.stack", outer.number)
    place(work.journal, moves, work.now)


@dataclass(frozen=True, slots=True)
class TakeBoxesOff:
    """Boxes off the pallet, or out of the outer box, that they stand in."""

    outer_id: str
    box_ids: tuple[str, ...]


def take_boxes_off(work: Work, request: TakeBoxesOff) -> None:
    """Put boxes down beside the open pallet that they stood on."""
    outer = standing_box(work.connection, request.outer_id)
    _must_be_open(outer)
    site_id = site_of(work.connection, outer)
    moves = []
    for box in standing_boxes(work.connection, request.box_ids):
        if box.holder_id != outer.id:
            raise Refused("box.elsewhere", number=box.number)
        moves.append(BoxMove(box.id, outer.id, site_id))
    work.begin("box.unstack", outer.number)
    place(work.journal, moves, work.now)


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


def _must_be_open(box: Standing) -> None:
    if box.state is not BoxState.OPEN:
        raise Refused(f"box.is_{box.state}", number=box.number)


def _must_stand_free(connection: Connection, box: Standing) -> None:
    """At a site, on no shipment and in no sealed box: what is closed keeps what is in it."""
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


def _must_not_travel(connection: Connection, box: Standing) -> None:
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


def _inner_boxes(connection: Connection, box_id: str) -> list[str]:
    return list(connection.scalars(select(Box.id).where(Box.holder_id == box_id, Box.stands())))


def _inside(connection: Connection, box_id: str) -> set[str]:
    """All boxes that stand in a box, at any depth."""
    found: set[str] = set()
    waiting = [box_id]
    while waiting:
        inner = _inner_boxes(connection, waiting.pop())
        found.update(inner)
        waiting.extend(inner)
    return found


def _check_size(
    length_mm: int | None,
    width_mm: int | None,
    height_mm: int | None,
    gross_g: int | None = None,
    number: str = "",
) -> None:
    for about, value in (
        ("weight", gross_g),
        ("length", length_mm),
        ("width", width_mm),
        ("height", height_mm),
    ):
        if value is not None and not 0 < value <= MOST:
            raise Refused("box.measure", about, number=number)


def _checked_milli(milli: int) -> int:
    if not 0 < milli <= MOST * 1000:
        raise Refused("quantity.not_positive", "quantity", value=milli)
    return milli
