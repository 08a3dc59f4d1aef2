"""Exports of boxes and shipments, one row for each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from aidtracker.data.queries.boxes import BoxRow, list_boxes
from aidtracker.data.queries.exports import discrepancies, shipment_papers
from aidtracker.data.queries.shipments import ShipmentRow, list_shipments
from aidtracker.domain.boxes import Package
from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.shipments import DiscrepancyKind
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import Row, Sheet, Source, kg, known_kg
from aidtracker.spreadsheets.tables import Column, Kind

_PACKAGES = {
    Package.CARTON: QT_TRANSLATE_NOOP("Exports", "carton"),
    Package.BOX: QT_TRANSLATE_NOOP("Exports", "box"),
    Package.CASE: QT_TRANSLATE_NOOP("Exports", "case"),
    Package.CRATE: QT_TRANSLATE_NOOP("Exports", "crate"),
    Package.BAG: QT_TRANSLATE_NOOP("Exports", "bag"),
    Package.SACK: QT_TRANSLATE_NOOP("Exports", "sack"),
    Package.BALE: QT_TRANSLATE_NOOP("Exports", "bale"),
    Package.PACKAGE: QT_TRANSLATE_NOOP("Exports", "package"),
    Package.PARCEL: QT_TRANSLATE_NOOP("Exports", "parcel"),
    Package.JERRICAN: QT_TRANSLATE_NOOP("Exports", "canister"),
    Package.ROLL: QT_TRANSLATE_NOOP("Exports", "roll"),
    Package.PALLET: QT_TRANSLATE_NOOP("Exports", "pallet"),
    Package.EURO_PALLET: QT_TRANSLATE_NOOP("Exports", "pallet 80×120"),
    Package.TRIWALL: QT_TRANSLATE_NOOP("Exports", "triwall"),
    Package.SUITCASE: QT_TRANSLATE_NOOP("Exports", "suitcase"),
    Package.UNPACKED: QT_TRANSLATE_NOOP("Exports", "unpacked"),
    Package.OTHER: QT_TRANSLATE_NOOP("Exports", "other"),
}
_FOUND = {
    DiscrepancyKind.SHORT: QT_TRANSLATE_NOOP("Exports", "{box} short"),
    DiscrepancyKind.DAMAGED: QT_TRANSLATE_NOOP("Exports", "{box} damaged"),
    DiscrepancyKind.EXTRA: QT_TRANSLATE_NOOP("Exports", "{box} extra"),
    DiscrepancyKind.MISSING: QT_TRANSLATE_NOOP("Exports", "{box} missing"),
    DiscrepancyKind.FOUND: QT_TRANSLATE_NOOP("Exports", "{box} found later"),
}


def _boxes(source: Source) -> Iterator[Row]:
    for box in reversed(list_boxes(source.connection, with_void=True)):
        yield (
            box.number,
            source.state(box.state),
            _place(source, box),
            box.shipment,
            box.outer,
            box.marks,
            source.words.translate("Exports", _PACKAGES[Package(box.package)]),
            _size_cm(box),
            kg(box.gross_g),
            known_kg(box.net_g, box.unweighed, box.lines),
            box.lines,
            box.unweighed,
            box.earliest_expiry,
            box.contents(source.language),
            box.note,
        )


def _place(source: Source, box: BoxRow) -> str:
    if box.lost:
        return source.words.translate("Exports", "lost", "box")
    return box.site or source.words.translate("Exports", "in transit")


def _size_cm(box: BoxRow) -> str | None:
    sides = (box.length_mm, box.width_mm, box.height_mm)
    if not any(sides):
        return None
    return " × ".join("?" if side is None else f"{milli_to_quantity(side * 100):f}" for side in sides)


BOXES = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Boxes"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "Every box and pallet that was ever made, one row each, with where it is and what is in it now.",
    ),
    (
        Column("number", QT_TRANSLATE_NOOP("Exports", "Box"), hxl="#meta+box"),
        Column("state", QT_TRANSLATE_NOOP("Exports", "Status"), hxl="#status+code"),
        Column(
            "site",
            QT_TRANSLATE_NOOP("Exports", "Site"),
            description=QT_TRANSLATE_NOOP(
                "Exports",
                "Where it stands; in transit when it has left one site and is not received at the other.",
            ),
            hxl="#loc+name",
        ),
        Column("shipment", QT_TRANSLATE_NOOP("Exports", "Shipment"), hxl="#meta+shipment+id"),
        Column(
            "outer",
            QT_TRANSLATE_NOOP("Exports", "On pallet"),
            description=QT_TRANSLATE_NOOP("Exports", "The pallet or outer box in which it stands."),
            hxl="#meta+outer",
        ),
        Column(
            "marks",
            QT_TRANSLATE_NOOP("Exports", "Marks"),
            description=QT_TRANSLATE_NOOP("Exports", "The number that somebody else wrote on it."),
            hxl="#meta+marks",
        ),
        Column("package", QT_TRANSLATE_NOOP("Exports", "Package type"), hxl="#item+package"),
        Column(
            "size",
            QT_TRANSLATE_NOOP("Exports", "Dimensions, cm"),
            description=QT_TRANSLATE_NOOP("Exports", "Length × width × height."),
            hxl="#item+dimensions",
        ),
        Column(
            "gross",
            QT_TRANSLATE_NOOP("Exports", "Gross, kg"),
            Kind.WEIGHT_KG,
            QT_TRANSLATE_NOOP(
                "Exports",
                "On the scale, empty when it was not weighed. Not added up: a pallet weighs its boxes too.",
            ),
            "#indicator+weight+gross+kg+num",
        ),
        Column(
            "net",
            QT_TRANSLATE_NOOP("Exports", "Net, kg"),
            Kind.WEIGHT_KG,
            QT_TRANSLATE_NOOP(
                "Exports",
                "The goods that lie directly in it; ≥ when the weight of some of them is not known.",
            ),
            "#indicator+weight+kg+num",
            total=True,
        ),
        Column("lines", QT_TRANSLATE_NOOP("Exports", "Lines"), Kind.COUNT, hxl="#meta+lines", total=True),
        Column(
            "unweighed",
            QT_TRANSLATE_NOOP("Exports", "Lines without weight"),
            Kind.COUNT,
            hxl="#meta+lines+unweighed",
            total=True,
        ),
        Column("expiry", QT_TRANSLATE_NOOP("Exports", "Earliest expiry"), Kind.DATE, hxl="#date+expiry"),
        Column("contents", QT_TRANSLATE_NOOP("Exports", "Contents"), hxl="#item+name+i_{language}"),
        Column("note", QT_TRANSLATE_NOOP("Exports", "Note"), hxl="#meta+note"),
    ),
    _boxes,
)


def _shipments(source: Source) -> Iterator[Row]:
    papers = shipment_papers(source.connection)
    found = _discrepancies(source)
    for shipment in reversed(list_shipments(source.connection)):
        paper = papers[shipment.id]
        if _is_asked_for(source, shipment, paper):
            yield _shipment(source, shipment, paper, "; ".join(found[shipment.id]))


def _shipment(source: Source, shipment: ShipmentRow, paper: Any, found: str) -> Row:
    return (
        shipment.number,
        source.state(shipment.state),
        shipment.from_code,
        shipment.to_code,
        paper.to_country,
        shipment.boxes,
        known_kg(shipment.gross_g, shipment.unweighed, shipment.boxes),
        shipment.unweighed,
        shipment.leaves,
        shipment.arrives,
        source.local(paper.dispatched),
        source.local(paper.received),
        shipment.received,
        shipment.missing,
        found,
        paper.carrier,
        paper.vehicle,
        paper.waybill,
        paper.seal,
        paper.note,
    )


def _is_asked_for(source: Source, shipment: ShipmentRow, paper: Any) -> bool:
    first, last = source.days.first, source.days.last
    if first is None and last is None:
        return True
    dispatched = source.local(paper.dispatched)
    left = dispatched.date() if dispatched else shipment.leaves
    return left is not None and (first is None or left >= first) and (last is None or left <= last)


def _discrepancies(source: Source) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for shipment_id, box, kind in discrepancies(source.connection):
        sentence = source.words.translate("Exports", _FOUND[DiscrepancyKind(kind)])
        found[shipment_id].append(sentence.format(box=box))
    return found


SHIPMENTS = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Shipments"),
    QT_TRANSLATE_NOOP("Exports", "Every shipment, one row each, with what receipt found."),
    (
        Column("number", QT_TRANSLATE_NOOP("Exports", "Shipment"), hxl="#meta+shipment+id"),
        Column("state", QT_TRANSLATE_NOOP("Exports", "Status"), hxl="#status+code"),
        Column("from", QT_TRANSLATE_NOOP("Exports", "From"), hxl="#loc+name+origin"),
        Column("to", QT_TRANSLATE_NOOP("Exports", "To"), hxl="#loc+name+dest"),
        Column("country", QT_TRANSLATE_NOOP("Exports", "Destination country"), hxl="#country+code+dest"),
        Column("boxes", QT_TRANSLATE_NOOP("Exports", "Boxes"), Kind.COUNT, hxl="#meta+boxes", total=True),
        Column(
            "gross",
            QT_TRANSLATE_NOOP("Exports", "Gross, kg"),
            Kind.WEIGHT_KG,
            QT_TRANSLATE_NOOP("Exports", "Of the boxes that were weighed; ≥ when some were not."),
            "#indicator+weight+gross+kg+num",
            total=True,
        ),
        Column(
            "unweighed",
            QT_TRANSLATE_NOOP("Exports", "Boxes not weighed"),
            Kind.COUNT,
            hxl="#meta+boxes+unweighed",
            total=True,
        ),
        Column(
            "leaves",
            QT_TRANSLATE_NOOP("Exports", "Leaves"),
            Kind.DATE,
            QT_TRANSLATE_NOOP("Exports", "As it is planned."),
            "#date+start+planned",
        ),
        Column(
            "arrives",
            QT_TRANSLATE_NOOP("Exports", "Arrives"),
            Kind.DATE,
            QT_TRANSLATE_NOOP("Exports", "As it is planned."),
            "#date+end+planned",
        ),
        Column("dispatched", QT_TRANSLATE_NOOP("Exports", "Sent off"), Kind.MOMENT, hxl="#date+start"),
        Column(
            "received",
            QT_TRANSLATE_NOOP("Exports", "Received"),
            Kind.MOMENT,
            QT_TRANSLATE_NOOP("Exports", "When boxes of it were last ticked off."),
            "#date+end",
        ),
        Column(
            "came",
            QT_TRANSLATE_NOOP("Exports", "Boxes received"),
            Kind.COUNT,
            hxl="#meta+boxes+received",
            total=True,
        ),
        Column(
            "missing",
            QT_TRANSLATE_NOOP("Exports", "Boxes missing"),
            Kind.COUNT,
            hxl="#meta+boxes+missing",
            total=True,
        ),
        Column("found", QT_TRANSLATE_NOOP("Exports", "Discrepancies"), hxl="#meta+discrepancies"),
        Column("carrier", QT_TRANSLATE_NOOP("Exports", "Carrier"), hxl="#org+carrier"),
        Column("vehicle", QT_TRANSLATE_NOOP("Exports", "Vehicle"), hxl="#meta+vehicle"),
        Column("waybill", QT_TRANSLATE_NOOP("Exports", "Waybill"), hxl="#meta+waybill"),
        Column("seal", QT_TRANSLATE_NOOP("Exports", "Seal"), hxl="#meta+seal"),
        Column("note", QT_TRANSLATE_NOOP("Exports", "Note"), hxl="#meta+note"),
    ),
    _shipments,
    by_day=QT_TRANSLATE_NOOP("Exports", "the day on which it was sent off, or else is planned to leave"),
)
