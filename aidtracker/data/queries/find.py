"""Finding things by a number, a part of one, or words of a note."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, or_, select
from sqlalchemy.orm import aliased

from aidtracker.data.tables import Balance, Box, Donation, Lot, Shipment, Site
from aidtracker.domain.errors import Refused
from aidtracker.domain.receipt_codes import parse_receipt_code
from aidtracker.domain.text import fold_code


class FoundKind(StrEnum):
    """What was found."""

    DONATION = "donation"
    BOX = "box"
    SHIPMENT = "shipment"


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A thing with a number. `detail` is a site's name, or the note of a donation; `state` its raw state."""

    kind: FoundKind
    number: str
    state: str
    detail: str


def find_numbers(connection: Connection, text: str, limit: int) -> list[FoundRow]:
    """Shipments, boxes and donations whose number holds `text`, the newest of each first.

    The number may be typed without its check digit, in small letters, with spaces, or be scanned. A whole
    receipt code finds its donation.
    """
    by_code = _by_receipt_code(connection, text)
    if by_code:
        return by_code
    wanted = fold_code(text).removeprefix("AID1:")
    if not any(character.isdigit() for character in wanted):
        return []
    return [
        *_shipments(connection, Shipment.number.contains(wanted, autoescape=True), limit),
        *_boxes(connection, _holds(wanted), limit),
        *_donations(connection, Donation.number.contains(wanted, autoescape=True), limit),
    ]


def find_notes(connection: Connection, text: str, limit: int) -> list[FoundRow]:
    """Donations whose note holds `text`, and boxes on which somebody else wrote it, the newest first."""
    # SQLite compares small and capital letters of the Latin alphabet only.
    forms = dict.fromkeys([text, text.lower(), text.capitalize(), text.title(), text.upper()])
    notes = or_(*(Donation.note.contains(form, autoescape=True) for form in forms))
    marks = or_(
        *(column.contains(form, autoescape=True) for form in forms for column in (Box.note, Box.marks))
    )
    return [*_donations(connection, notes, limit), *_boxes(connection, marks, limit)]


def items_in_stock(connection: Connection) -> frozenset[str]:
    """The keys of all items of which something is there."""
    rows = connection.scalars(
        select(Lot.item_id).join(Balance, Balance.lot_id == Lot.id).where(Lot.item_id.is_not(None)).distinct()
    )
    return frozenset(key for key in rows if key is not None)


def _by_receipt_code(connection: Connection, text: str) -> list[FoundRow]:
    try:
        code = parse_receipt_code(text)
    except Refused:
        return []
    return _donations(connection, Donation.receipt_code == code, 1)


def _holds(wanted: str) -> ColumnElement[bool]:
    marks = Box.marks.contains(wanted, autoescape=True)
    return or_(Box.number.contains(wanted, autoescape=True), marks)


def _shipments(connection: Connection, which: ColumnElement[bool], limit: int) -> list[FoundRow]:
    start, end = aliased(Site), aliased(Site)
    rows = connection.execute(
        select(Shipment.number, Shipment.state, start.name, end.name)
        .join(start, start.id == Shipment.from_site_id)
        .join(end, end.id == Shipment.to_site_id)
        .where(which, Shipment.stands())
        .order_by(Shipment.id.desc())
        .limit(limit)
    )
    return [
        FoundRow(FoundKind.SHIPMENT, number, state, f"{sender} → {receiver}")
        for number, state, sender, receiver in rows
    ]


def _boxes(connection: Connection, which: ColumnElement[bool], limit: int) -> list[FoundRow]:
    rows = connection.execute(
        select(Box.number, Box.state, Box.marks)
        .where(which, Box.stands())
        .order_by(Box.id.desc())
        .limit(limit)
    )
    return [FoundRow(FoundKind.BOX, number, state, marks) for number, state, marks in rows]


def _donations(connection: Connection, which: ColumnElement[bool], limit: int) -> list[FoundRow]:
    rows = connection.execute(
        select(Donation.number, Donation.note, Site.name)
        .join(Site, Site.id == Donation.site_id)
        .where(which, Donation.stands())
        .order_by(Donation.id.desc())
        .limit(limit)
    )
    return [FoundRow(FoundKind.DONATION, number, "", note or site) for number, note, site in rows]
