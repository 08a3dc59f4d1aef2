"""One shipment with all that its page, its papers and its receipt show."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from aidtracker.data.queries.shipments import PackedBox, PackedLine, lines_in, packed_boxes
from aidtracker.data.queries.sites import SiteRow, site_by_id
from aidtracker.data.tables import Box, Discrepancy, Document, Operation, Shipment, ShipmentBox
from aidtracker.domain.errors import Refused
from aidtracker.domain.shipments import ON_THE_WAY, DiscrepancyKind, ShipmentState


@dataclass(frozen=True, slots=True)
class ShipmentCard:
    """A shipment and its particulars."""

    id: str
    number: str
    state: ShipmentState
    mode: str
    carrier: str
    vehicle: str
    waybill: str
    seal: str
    incoterm: str
    leaves: date | None
    arrives: date | None
    dispatched: datetime | None
    received: datetime | None
    note: str


@dataclass(frozen=True, slots=True)
class SheetBox:
    """A box of the shipment with its goods. `inside` is the box of the same shipment that it stands in."""

    box: PackedBox
    lines: tuple[PackedLine, ...]
    inside: str

    @property
    def id(self) -> str:
        """The key of the box."""
        return self.box.id

    @property
    def number(self) -> str:
        """The number of the box."""
        return self.box.number

    def contents(self, language: str) -> str:
        """What is in it, in words."""
        return ", ".join(dict.fromkeys(line.names.get(language) or line.names["en"] for line in self.lines))

    @property
    def category(self) -> str:
        """The category of the first of its goods."""
        return next((line.category for line in self.lines), "")


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A revision of a paper that was frozen."""

    id: str
    kind: str
    revision: int
    superseded: bool
    frozen: datetime


@dataclass(frozen=True, slots=True)
class DiscrepancyRow:
    """What receipt found, when, and what the receiver wrote."""

    id: str
    box_id: str
    number: str
    kind: DiscrepancyKind
    note: str
    recorded: datetime


@dataclass(frozen=True, slots=True)
class ShipmentSheet:
    """A shipment, its two sites, its boxes in the order of the marks, and what became of it."""

    shipment: ShipmentCard
    start: SiteRow
    end: SiteRow
    boxes: tuple[SheetBox, ...]
    papers: tuple[PaperRow, ...]
    discrepancies: tuple[DiscrepancyRow, ...]

    @property
    def outer(self) -> list[SheetBox]:
        """Its boxes that stand in no other one: these are loaded, weighed and ticked off."""
        return [box for box in self.boxes if not box.inside]


def shipment_sheet(connection: Connection, number: str) -> ShipmentSheet:
    """The shipment with this number; `Refused("shipment.no_such")` when there is none."""
    row = connection.execute(
        select(Shipment.__table__).where(Shipment.number == number, Shipment.stands())
    ).one_or_none()
    if row is None:
        raise Refused("shipment.no_such", "number", number=number)
    card = ShipmentCard(
        row.id,
        row.number,
        ShipmentState(row.state),
        row.mode,
        row.carrier,
        row.vehicle,
        row.waybill,
        row.seal,
        row.incoterm,
        row.leaves,
        row.arrives,
        row.dispatched,
        row.received,
        row.note,
    )
    return ShipmentSheet(
        card,
        site_by_id(connection, row.from_site_id),
        site_by_id(connection, row.to_site_id),
        _sheet_boxes(connection, row.id),
        _papers(connection, row.id),
        _discrepancies(connection, row.id),
    )


def paper_snapshot(connection: Connection, document_id: str) -> str:
    """What a frozen paper is drawn from."""
    return connection.execute(select(Document.snapshot).where(Document.id == document_id)).scalar_one()


def shipment_bringing(connection: Connection, box_number: str) -> str | None:
    """The number of the shipment on the way that has this box on its list."""
    return connection.scalar(
        select(Shipment.number)
        .join(ShipmentBox, ShipmentBox.shipment_id == Shipment.id)
        .join(Box, Box.id == ShipmentBox.box_id)
        .where(Box.number == box_number, Shipment.state.in_(ON_THE_WAY), ShipmentBox.stands())
    )


def _sheet_boxes(connection: Connection, shipment_id: str) -> tuple[SheetBox, ...]:
    boxes = packed_boxes(connection, shipment_id)
    numbers = {box.number for box in boxes}
    goods: defaultdict[str, list[PackedLine]] = defaultdict(list)
    for line in lines_in(connection, [box.id for box in boxes]):
        goods[line.box_id].append(line)
    return tuple(
        SheetBox(box, tuple(goods[box.id]), box.parent_number if box.parent_number in numbers else "")
        for box in boxes
    )


def _papers(connection: Connection, shipment_id: str) -> tuple[PaperRow, ...]:
    rows = connection.execute(
        select(Document.id, Document.kind, Document.revision, Document.superseded, Operation.recorded)
        .join(Operation, Operation.id == Document.operation_id)
        .where(Document.shipment_id == shipment_id, Document.stands())
        .order_by(Document.kind, Document.revision.desc())
    )
    return tuple(PaperRow(*row) for row in rows)


def _discrepancies(connection: Connection, shipment_id: str) -> tuple[DiscrepancyRow, ...]:
    rows = connection.execute(
        select(
            Discrepancy.id,
            Discrepancy.box_id,
            Box.number,
            Discrepancy.kind,
            Discrepancy.note,
            Operation.recorded,
        )
        .join(Box, Box.id == Discrepancy.box_id)
        .join(Operation, Operation.id == Discrepancy.operation_id)
        .where(Discrepancy.shipment_id == shipment_id, Discrepancy.stands())
        .order_by(Discrepancy.id)
    )
    return tuple(
        DiscrepancyRow(row[0], row[1], row[2], DiscrepancyKind(row[3]), row[4], row[5]) for row in rows
    )
