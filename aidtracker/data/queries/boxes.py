"""Boxes, where they are and what is in them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker.data.category_names import names_or_category
from aidtracker.data.queries.places import places
from aidtracker.data.queries.shipments import PackedLine, lines_in
from aidtracker.data.tables import Balance, Box, Item, Lot
from aidtracker.domain.boxes import BoxState
from aidtracker.domain.errors import Refused
from aidtracker.domain.weights import part_g


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A box in a list: at `site`, in transit on `shipment`, or `lost`; `outer` is the pallet it is on.

    `net_g` is what is known of the weight of its goods, `unweighed` how many lines are not known.
    """

    id: str
    number: str
    state: BoxState
    package: str
    marks: str
    site: str
    site_id: str
    shipment: str
    shipment_id: str
    shipment_state: str
    outer: str
    lost: bool
    gross_g: int | None
    net_g: int
    unweighed: int
    lines: int
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    earliest_expiry: date | None
    categories: tuple[str, ...]
    names: tuple[tuple[str, str, str, str], ...]
    note: str

    def contents(self, language: str) -> str:
        """What is in it, in words."""
        column = ("en", "uk", "pl", "be").index(language)
        return ", ".join(dict.fromkeys(name[column] or name[0] for name in self.names))


def list_boxes(connection: Connection, *, with_void: bool = False) -> list[BoxRow]:
    """All boxes, the newest first; emptied and void ones only when asked for."""
    states = list(BoxState) if with_void else [BoxState.OPEN, BoxState.SEALED]
    where = places(connection)
    goods = _goods(connection)
    rows = connection.execute(
        select(Box.__table__).where(Box.state.in_(states), Box.stands()).order_by(Box.id.desc())
    )
    found = []
    for row in rows:
        place, lines = where[row.id], goods[row.id]
        known = [line.weight_g for line in lines if line.weight_g is not None]
        expiries = [line.expiry for line in lines if line.expiry is not None]
        found.append(
            BoxRow(
                row.id,
                row.number,
                BoxState(row.state),
                row.package,
                row.marks,
                place.site,
                place.site_id,
                place.shipment,
                place.shipment_id,
                place.shipment_state,
                place.outer,
                place.lost,
                row.gross_g,
                sum(known),
                len(lines) - len(known),
                len(lines),
                row.length_mm,
                row.width_mm,
                row.height_mm,
                min(expiries, default=None),
                tuple(dict.fromkeys(line.category for line in lines)),
                tuple(line.names for line in lines),
                row.note,
            )
        )
    return found


def box_by_number(connection: Connection, number: str) -> str:
    """The key of the box with this number, as `parse_number` gives it; else `Refused("box.no_such")`."""
    key = connection.scalar(select(Box.id).where(Box.number == number, Box.stands()))
    if key is None:
        raise Refused("box.no_such", "number", number=number)
    return key


def box_lines(connection: Connection, box_id: str) -> list[PackedLine]:
    """What lies directly in a box, in the order of logging."""
    return lines_in(connection, [box_id])


@dataclass(frozen=True, slots=True)
class _Goods:
    category: str
    names: tuple[str, str, str, str]
    weight_g: int | None
    expiry: date | None


def _goods(connection: Connection) -> defaultdict[str, list[_Goods]]:
    goods: defaultdict[str, list[_Goods]] = defaultdict(list)
    rows = connection.execute(
        select(
            Balance.holder_id,
            func.coalesce(Item.category, Lot.category),
            func.coalesce(Item.name_en, Lot.text),
            func.coalesce(Item.name_uk, ""),
            func.coalesce(Item.name_pl, ""),
            func.coalesce(Item.name_be, ""),
            Lot.weight_g,
            Lot.quantity_milli,
            Balance.quantity_milli,
            Lot.expiry,
        )
        .join(Box, Box.id == Balance.holder_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .order_by(Lot.donation_id, Lot.position)
    )
    for holder, category, en, uk, pl, be, weight_g, lot_milli, milli, expiry in rows:
        names = names_or_category((en, uk, pl, be), category)
        goods[holder].append(_Goods(category, names, part_g(weight_g, lot_milli, milli), expiry))
    return goods
