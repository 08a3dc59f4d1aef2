"""Shipments, what is on them, and what came of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, case, func, select
from sqlalchemy.orm import aliased

from aidtracker.data.category_names import names_or_category
from aidtracker.data.tables import Balance, Box, Item, Lot, Shipment, ShipmentBox, Site
from aidtracker.domain.shipments import Outcome, ShipmentState
from aidtracker.domain.weights import Total, Weighed, gross_of


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """A shipment in a list. `gross_g` is the sum of what was weighed, `unweighed` how many boxes were not."""

    id: str
    number: str
    state: ShipmentState
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    boxes: int
    gross_g: int
    unweighed: int
    received: int
    missing: int
    leaves: date | None
    arrives: date | None


@dataclass(frozen=True, slots=True)
class PackedBox:
    """A box on a shipment's list, in the order of its marks."""

    id: str
    number: str
    marks: str
    state: str
    package: str
    parent_number: str
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    gross_g: int | None
    outcome: str


@dataclass(frozen=True, slots=True)
class PackedLine:
    """Goods in a box. `weight_g` and `value_minor` are of the whole lot of `lot_milli`.

    Bags that nobody looked into have the names of their category.
    """

    box_id: str
    lot_id: str
    item_code: str
    category: str
    names: dict[str, str]
    detail: str
    quantity_milli: int
    lot_milli: int
    unit: str
    weight_g: int | None
    weight_source: str
    expiry: date | None
    batch: str
    condition: str
    value_minor: int | None
    currency: str
    origin: str
    hs6: str
    un_number: str


def list_shipments(connection: Connection) -> list[ShipmentRow]:
    """All shipments, the newest first."""
    listed = (
        select(
            ShipmentBox.shipment_id,
            func.count().label("boxes"),
            func.sum(_one_if(ShipmentBox.outcome.in_((Outcome.RECEIVED, Outcome.FOUND)))).label("received"),
            func.sum(_one_if(ShipmentBox.outcome == Outcome.MISSING)).label("missing"),
        )
        .join(Box, Box.id == ShipmentBox.box_id)
        .where(ShipmentBox.stands())
        .group_by(ShipmentBox.shipment_id)
        .subquery()
    )
    start, end = aliased(Site), aliased(Site)
    rows = connection.execute(
        select(
            Shipment.id,
            Shipment.number,
            Shipment.state,
            start.code.label("from_code"),
            start.name.label("from_name"),
            end.code.label("to_code"),
            end.name.label("to_name"),
            func.coalesce(listed.c.boxes, 0).label("boxes"),
            func.coalesce(listed.c.received, 0).label("received"),
            func.coalesce(listed.c.missing, 0).label("missing"),
            Shipment.leaves,
            Shipment.arrives,
        )
        .join(start, start.id == Shipment.from_site_id)
        .join(end, end.id == Shipment.to_site_id)
        .outerjoin(listed, listed.c.shipment_id == Shipment.id)
        .where(Shipment.stands())
        .order_by(Shipment.id.desc())
    )
    gross = _gross_by_shipment(connection)
    return [
        ShipmentRow(
            **{name: value for name, value in row.items() if name != "state"},
            state=ShipmentState(row["state"]),
            gross_g=gross[row["id"]].grams,
            unweighed=gross[row["id"]].unknown,
        )
        for row in rows.mappings()
    ]


def _gross_by_shipment(connection: Connection) -> defaultdict[str, Total]:
    """The weight of each shipment, with the boxes that stand on its pallets."""
    boxes: defaultdict[str, list[Weighed]] = defaultdict(list)
    listed = select(ShipmentBox.shipment_id, Box.id, Box.gross_g).join(Box, Box.id == ShipmentBox.box_id)
    shipment_of = {}
    for shipment, box, gross_g in connection.execute(listed.where(ShipmentBox.stands())):
        boxes[shipment].append(Weighed(box, "", gross_g))
        shipment_of[box] = shipment
    outer = aliased(Box)
    inner = select(Box.id, Box.holder_id, Box.gross_g).join(outer, outer.id == Box.holder_id)
    for box, parent, gross_g in connection.execute(inner.where(Box.stands())):
        if parent in shipment_of:
            boxes[shipment_of[parent]].append(Weighed(box, parent, gross_g))
    return defaultdict(Total, {shipment: gross_of(found) for shipment, found in boxes.items()})


def packed_boxes(connection: Connection, shipment_id: str) -> list[PackedBox]:
    """The boxes on a shipment's list and the boxes that stand in them, outer ones first, by number.

    They stay on the list when they have been received.
    """
    outer = aliased(Box)
    columns = (
        Box.id,
        Box.number,
        Box.marks,
        Box.state,
        Box.package,
        func.coalesce(outer.number, "").label("parent_number"),
        Box.length_mm,
        Box.width_mm,
        Box.height_mm,
        Box.gross_g,
    )
    order = (func.length(Box.number), Box.number)
    top = connection.execute(
        select(*columns, ShipmentBox.outcome)
        .join(ShipmentBox, ShipmentBox.box_id == Box.id)
        .outerjoin(outer, outer.id == Box.holder_id)
        .where(ShipmentBox.shipment_id == shipment_id, ShipmentBox.stands())
        .order_by(*order)
    )
    found = [PackedBox(**row) for row in top.mappings()]
    inside: defaultdict[str, list[PackedBox]] = defaultdict(list)
    level = {box.id: box for box in found}
    while level:
        below: dict[str, PackedBox] = {}
        keys = list(level)
        for start in range(0, len(keys), 500):
            inner = connection.execute(
                select(*columns, Box.holder_id)
                .outerjoin(outer, outer.id == Box.holder_id)
                .where(Box.holder_id.in_(keys[start : start + 500]), Box.stands())
                .order_by(*order)
            )
            for row in inner:
                box = PackedBox(*row[:10], level[row.holder_id].outcome)
                inside[row.holder_id].append(box)
                below[box.id] = box
        level = below
    return [box for top_box in found for box in _with_inner(top_box, inside)]


def _with_inner(box: PackedBox, inside: Mapping[str, list[PackedBox]]) -> Iterator[PackedBox]:
    yield box
    for inner in inside.get(box.id, ()):
        yield from _with_inner(inner, inside)


def lines_in(connection: Connection, box_ids: list[str]) -> list[PackedLine]:
    """The goods that lie directly in these boxes."""
    lines: list[PackedLine] = []
    for start in range(0, len(box_ids), 500):
        rows = connection.execute(
            select(
                Balance.holder_id,
                Lot.id,
                func.coalesce(Item.code, ""),
                func.coalesce(Item.category, Lot.category),
                Item.name_en,
                Item.name_uk,
                Item.name_pl,
                Item.name_be,
                Lot.text,
                Lot.detail,
                Balance.quantity_milli,
                Lot.quantity_milli,
                Lot.unit,
                Lot.weight_g,
                Lot.weight_source,
                Lot.expiry,
                Lot.batch,
                Lot.condition,
                Lot.value_minor,
                Lot.currency,
                Lot.origin,
                Lot.hs6,
                func.coalesce(Item.hs6, ""),
                func.coalesce(Item.un_number, ""),
            )
            .join(Lot, Lot.id == Balance.lot_id)
            .outerjoin(Item, Item.id == Lot.item_id)
            .where(Balance.holder_id.in_(box_ids[start : start + 500]))
            .order_by(Balance.holder_id, Lot.donation_id, Lot.position)
        )
        lines.extend(_packed_line(row) for row in rows)
    return lines


def _packed_line(row: Any) -> PackedLine:
    box_id, lot_id, code, category, name_en, name_uk, name_pl, name_be, text, *rest = row
    detail, milli, lot_milli, unit, weight_g, source, expiry, batch, condition, value, currency, origin = (
        rest[:12]
    )
    hs6, item_hs6, un_number = rest[12:]
    said = names_or_category((name_en or text, name_uk or "", name_pl or "", name_be or ""), category)
    names = dict(zip(("en", "uk", "pl", "be"), said, strict=True))
    return PackedLine(
        box_id,
        lot_id,
        code,
        category,
        {language: name for language, name in names.items() if name},
        detail,
        milli,
        lot_milli,
        unit,
        weight_g,
        source,
        expiry,
        batch,
        condition,
        value,
        currency,
        origin,
        hs6 or item_hs6,
        un_number,
    )


def _one_if(condition: Any) -> Any:
    return case((condition, 1), else_=0)
