"""Boxes: making, filling, weighing, sealing, opening, emptying."""

from dataclasses import dataclass

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import BoxMove, Move, place, post
from aidtracker.data.tables import Box, Holder
from aidtracker.domain.boxes import BOX_MACHINE, BoxState, BoxStep, Package
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import HolderKind
from aidtracker.domain.quantities import MOST
from aidtracker.services.box_places import (
    boxes_inside,
    contents,
    inner_boxes,
    refuse_bound,
    refuse_closed,
    refuse_on_the_way,
    site_of,
    standing_box,
    standing_boxes,
)
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
    refuse_closed(box)
    milli = _checked_milli(request.quantity_milli)
    site_id = site_of(work.connection, box)
    work.begin("box.pack", box.number)
    post(work.journal, [Move(request.lot_id, site_id, box.id, milli)], work.now)


def take_out(work: Work, request: TakeOut) -> None:
    """Put goods from an open box back into the loose stock of the site where it stands."""
    box = standing_box(work.connection, request.box_id)
    refuse_closed(box)
    milli = _checked_milli(request.quantity_milli)
    site_id = site_of(work.connection, box)
    work.begin("box.take_out", box.number)
    post(work.journal, [Move(request.lot_id, box.id, site_id, milli)], work.now)


def measure_box(work: Work, request: Measure) -> None:
    """Write down what a box weighs and its size."""
    box = standing_box(work.connection, request.box_id)
    _check_size(request.length_mm, request.width_mm, request.height_mm, request.gross_g, box.number)
    refuse_on_the_way(work.connection, box)
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
    inner = standing_boxes(work.connection, inner_boxes(work.connection, box.id))
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
    refuse_bound(work.connection, box)
    work.begin("box.unseal", box.number, note=request.reason.strip())
    work.journal.update(Box, box.id, state=state, gross_g=None)


def empty_box(work: Work, request: BoxRef) -> None:
    """Unpack a box: all its goods are loose at its site, the box is done with."""
    box = standing_box(work.connection, request.box_id)
    state = BOX_MACHINE.after(box.state, BoxStep.EMPTY, box.number)
    refuse_bound(work.connection, box)
    if inner_boxes(work.connection, box.id):
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
    if contents(work.connection, [box.id]) or inner_boxes(work.connection, box.id):
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
    refuse_closed(outer)
    site_id = site_of(work.connection, outer)
    moves = []
    for box in standing_boxes(work.connection, request.box_ids):
        if box.id == outer.id or outer.id in boxes_inside(work.connection, box.id):
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
    refuse_closed(outer)
    site_id = site_of(work.connection, outer)
    moves = []
    for box in standing_boxes(work.connection, request.box_ids):
        if box.holder_id != outer.id:
            raise Refused("box.elsewhere", number=box.number)
        moves.append(BoxMove(box.id, outer.id, site_id))
    work.begin("box.unstack", outer.number)
    place(work.journal, moves, work.now)


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
