"""The papers of a shipment: drawn from the database as a draft, from a frozen snapshot once it is ready."""

from collections import defaultdict
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from aidtracker.data.keys import new_key
from aidtracker.data.queries.shipments import PackedBox, PackedLine, lines_in, packed_boxes
from aidtracker.data.queries.sites import SiteRow, site_by_id
from aidtracker.data.tables import Document, Operation, Shipment
from aidtracker.data.tables.base import not_set
from aidtracker.documents.packing_list import (
    BoxLine,
    DangerousGoods,
    GoodsLine,
    Mode,
    PackingList,
    Party,
    Replaced,
    TaxId,
    Transport,
    Wood,
    content_hash,
    from_json,
    to_json,
)
from aidtracker.domain.boxes import Package
from aidtracker.domain.dangerous_goods import hazard_class
from aidtracker.domain.weights import part_g
from aidtracker.services.work import Work

PACKING_LIST = "packing-list"
_WOODEN = frozenset({Package.PALLET, Package.EURO_PALLET, Package.CRATE})


@dataclass(frozen=True, slots=True)
class Paper:
    """A packing list to be drawn, and whether it is the frozen one."""

    packing_list: PackingList
    content_hash: str


def packing_list(connection: Connection, shipment_id: str) -> Paper:
    """The current packing list: the frozen revision where there is one, else a draft of what is known now."""
    snapshot = connection.scalar(
        select(Document.snapshot)
        .where(
            Document.shipment_id == shipment_id,
            Document.kind == PACKING_LIST,
            Document.stands(),
            not_set(Document.superseded),
        )
        .order_by(Document.revision.desc())
        .limit(1)
    )
    paper = from_json(snapshot) if snapshot else _drawn(connection, shipment_id)
    return Paper(paper, content_hash(paper))


def freeze_packing_list(work: Work, shipment_id: str) -> None:
    """Keep the packing list as it is now, as the next revision; called inside `make_ready`."""
    last = work.connection.execute(
        select(Document.revision, Operation.recorded)
        .join(Operation, Operation.id == Document.operation_id)
        .where(Document.shipment_id == shipment_id, Document.kind == PACKING_LIST)
        .order_by(Document.revision.desc())
        .limit(1)
    ).one_or_none()
    paper = replace(
        _drawn(work.connection, shipment_id),
        revision=1 + (last[0] if last else 0),
        final=True,
        issued=work.today,
        replaces=Replaced(last[0], last[1].date()) if last else None,
    )
    work.journal.insert(
        Document,
        [
            {
                "id": new_key(),
                "shipment_id": shipment_id,
                "kind": PACKING_LIST,
                "revision": paper.revision,
                "content_hash": content_hash(paper),
                "snapshot": to_json(paper),
            }
        ],
    )


def supersede_documents(work: Work, shipment_id: str) -> None:
    """The papers printed so far no longer hold; called inside the operation that changed the shipment."""
    rows = work.connection.scalars(
        select(Document.id).where(
            Document.shipment_id == shipment_id, Document.stands(), not_set(Document.superseded)
        )
    )
    work.journal.update_many(Document, {key: {"superseded": True} for key in rows})


def _drawn(connection: Connection, shipment_id: str) -> PackingList:
    shipment = connection.execute(select(Shipment.__table__).where(Shipment.id == shipment_id)).one()
    issued = connection.execute(
        select(func.max(Operation.recorded)).where(Operation.id == shipment.operation_id)
    ).scalar_one()
    origin, destination = (
        site_by_id(connection, shipment.from_site_id),
        site_by_id(connection, shipment.to_site_id),
    )
    boxes = packed_boxes(connection, shipment_id)
    lines = lines_in(connection, [box.id for box in boxes])
    return PackingList(
        number=shipment.number,
        revision=0,
        final=False,
        issued=issued.date(),
        shipper=_party(origin),
        consignee=_party(destination),
        transport=Transport(
            mode=Mode(shipment.mode) if shipment.mode else None,
            carrier=shipment.carrier,
            waybill=shipment.waybill,
            conveyance=shipment.vehicle,
            loading=origin.place or origin.name,
            discharge=destination.place or destination.name,
            country=destination.country,
            leaves=shipment.leaves,
            arrives=shipment.arrives,
            seal=shipment.seal,
            terms=shipment.incoterm,
        ),
        wood=None if any(box.package in _WOODEN for box in boxes) else Wood.NONE,
        boxes=_box_lines(boxes, lines),
    )


def _box_lines(boxes: list[PackedBox], lines: list[PackedLine]) -> tuple[BoxLine, ...]:
    inside: defaultdict[str, list[GoodsLine]] = defaultdict(list)
    for line in lines:
        inside[line.box_id].append(_goods_line(line))
    return tuple(
        BoxLine(
            number=box.number,
            marks=f"{mark}/{len(boxes)}",
            package=box.package,
            parent=box.parent_number,
            length_mm=box.length_mm,
            width_mm=box.width_mm,
            height_mm=box.height_mm,
            gross_g=box.gross_g,
            lines=tuple(inside[box.id]),
        )
        for mark, box in enumerate(boxes, 1)
    )


def _goods_line(line: PackedLine) -> GoodsLine:
    return GoodsLine(
        names=line.names,
        quantity_milli=line.quantity_milli,
        unit=line.unit,
        item_code=line.item_code,
        hs_code=line.hs6,
        origin=line.origin,
        condition=line.condition,
        net_g=part_g(line.weight_g, line.lot_milli, line.quantity_milli),
        net_estimated=line.weight_source == "catalogue",
        expiry=line.expiry,
        batch=line.batch,
        value_minor=part_g(line.value_minor, line.lot_milli, line.quantity_milli),
        currency=line.currency,
        dangerous=DangerousGoods(line.un_number, hazard_class(line.un_number)) if line.un_number else None,
        remark=line.detail,
    )


def _party(site: SiteRow) -> Party:
    lines = [
        *site.address.splitlines(),
        *([site.place] if site.place and site.place not in site.address else []),
    ]
    return Party(
        name=site.name,
        address=tuple(line.strip() for line in [*lines, site.country] if line.strip()),
        tax_ids=tuple(tax_id_of(text) for text in site.tax_id.split(",") if text.strip()),
        contact=site.contact,
    )


def tax_id_of(text: str) -> TaxId:
    """A tax number as sites keep it, `EIN 00-0000000`, in its two parts."""
    label, _, value = text.strip().partition(" ")
    return TaxId(label, value) if value else TaxId("", label)
