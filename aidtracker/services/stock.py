"""What is done with goods straight from the list of stock."""

from dataclasses import dataclass

from aidtracker.services.boxes import BoxMade, NewBox, Pack, new_box, pack
from aidtracker.services.work import Work


@dataclass(frozen=True, slots=True)
class SomeOfLot:
    """So much of a lot, in thousandths of its unit."""

    lot_id: str
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class BoxFromStock:
    """Goods that lie loose at one site and go into a new box there."""

    site_id: str
    goods: tuple[SomeOfLot, ...]


def box_from_stock(work: Work, request: BoxFromStock) -> BoxMade:
    """Make a carton at the site and put the goods in, as one operation. Refused as packing is."""
    made = new_box(work, NewBox(site_id=request.site_id))
    for some in request.goods:
        pack(work, Pack(made.box_id, some.lot_id, some.quantity_milli))
    return made
