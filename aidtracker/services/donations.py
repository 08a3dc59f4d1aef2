"""Logging what people bring. A line is on disk when the function returns."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, func, select

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.queries.catalogue import item_weight
from aidtracker.data.tables import Balance, Donation, Lot
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import MOST, quantity_to_milli
from aidtracker.services.work import Work

MOST_TEXT = 300
"""Longer text is a slip of the clipboard."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was said: an item of the catalogue, or free text to be sorted out later.

    `weight_g` is of the whole line, when somebody weighed or stated it. `value_minor` is of the whole line.
    """

    quantity: Decimal
    item_id: str | None = None
    text: str = ""
    detail: str = ""
    unit: str = ""
    weight_g: int | None = None
    expiry: date | None = None
    batch: str = ""
    condition: str = ""
    value_minor: int | None = None
    currency: str = ""
    origin: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line for a donation; without `donation_id` a new donation begins at the own site today."""

    line: Line
    donation_id: str | None = None
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LineLogged:
    """The line as saved, and its donation."""

    donation_id: str
    number: str
    lot_id: str


@dataclass(frozen=True, slots=True)
class LotRef:
    """A line by its key."""

    lot_id: str


@dataclass(frozen=True, slots=True)
class DonationRef:
    """A donation by its key."""

    donation_id: str


def log_line(work: Work, request: LogLine) -> LineLogged:
    """Save one line; its goods are loose at the donation's site from now on."""
    line = request.line
    milli = _checked(line)
    if request.donation_id is None:
        number, donation_id, site_id = work.next_number(Kind.DONATION), new_key(), work.station.site_id
        work.begin("donation.line", number)
        work.journal.insert(
            Donation,
            [
                {
                    "id": donation_id,
                    "number": number,
                    "site_id": site_id,
                    "day": request.day or work.today,
                    "note": request.note,
                    "finished": False,
                }
            ],
        )
        position = 1
    else:
        donation_id = request.donation_id
        number, site_id = _standing_donation(work.connection, donation_id)
        work.begin("donation.line", number)
        last = work.connection.scalar(select(func.max(Lot.position)).where(Lot.donation_id == donation_id))
        position = (last or 0) + 1
    lot_id = new_key()
    weight_g, weight_source, unit = _weight_and_unit(work, line, milli)
    work.journal.insert(
        Lot,
        [
            {
                "id": lot_id,
                "donation_id": donation_id,
                "position": position,
                "item_id": line.item_id,
                "text": line.text.strip(),
                "detail": line.detail.strip(),
                "quantity_milli": milli,
                "unit": unit,
                "weight_g": weight_g,
                "weight_source": weight_source,
                "expiry": line.expiry,
                "batch": line.batch.strip(),
                "condition": line.condition,
                "value_minor": line.value_minor,
                "currency": line.currency,
                "origin": line.origin,
                "note": line.note.strip(),
            }
        ],
    )
    post(work.journal, [Move(lot_id, Outside.DONOR, site_id, milli)], work.now)
    return LineLogged(donation_id, number, lot_id)


def take_back_line(work: Work, request: LotRef) -> None:
    """Take a line out that should not have been logged; only while all of it is still loose at its site."""
    line = work.connection.execute(
        select(Lot.donation_id, Lot.quantity_milli, Donation.number, Donation.site_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .where(Lot.id == request.lot_id, Lot.stands())
    ).one_or_none()
    if line is None:
        raise Refused("donation.line_unknown")
    donation_id, milli, number, site_id = line
    held = work.connection.scalar(
        select(Balance.quantity_milli).where(Balance.lot_id == request.lot_id, Balance.holder_id == site_id)
    )
    if held != milli:
        raise Refused("donation.line_moved_on", number=number)
    work.begin("donation.take_back", number)
    post(work.journal, [Move(request.lot_id, site_id, Outside.DONOR, milli)], work.now)
    work.journal.update(Lot, request.lot_id, retracted=True)
    left = work.connection.scalar(
        select(func.count()).select_from(Lot).where(Lot.donation_id == donation_id, Lot.stands())
    )
    if not left:
        work.journal.update(Donation, donation_id, retracted=True)


def finish_donation(work: Work, request: DonationRef) -> None:
    """The donor has gone; the donation is no longer offered as unfinished."""
    number, _ = _standing_donation(work.connection, request.donation_id)
    work.begin("donation.finish", number)
    work.journal.update(Donation, request.donation_id, finished=True)


def _standing_donation(connection: Connection, donation_id: str) -> tuple[str, str]:
    """Number and site of a donation; refused when it was taken back."""
    row = connection.execute(
        select(Donation.number, Donation.site_id).where(Donation.id == donation_id, Donation.stands())
    ).one_or_none()
    if row is None:
        raise Refused("donation.unknown")
    return row[0], row[1]


def _checked(line: Line) -> int:
    if line.item_id is None and not line.text.strip():
        raise Refused("donation.no_item", "item")
    for about, text in (("item", line.text), ("detail", line.detail), ("note", line.note)):
        if len(text) > MOST_TEXT:
            raise Refused("text.too_long", about, most=MOST_TEXT)
    if line.value_minor is not None and not line.currency:
        raise Refused("value.no_currency", "currency")
    for about, amount in (("weight", line.weight_g), ("value", line.value_minor)):
        if amount is not None and not 0 <= amount <= MOST * 1000:
            raise Refused(f"{about}.out_of_range", about)
    return quantity_to_milli(line.quantity)


def _weight_and_unit(work: Work, line: Line, milli: int) -> tuple[int | None, str, str]:
    """Weight of the line in grams, where it comes from, and its unit."""
    item_unit, item_g = item_weight(work.connection, line.item_id) if line.item_id else ("", None)
    unit = line.unit or item_unit or "H87"
    return (*line_weight(line.weight_g, unit, milli, item_unit, item_g), unit)


def line_weight(
    stated_g: int | None, unit: str, milli: int, item_unit: str, item_unit_g: int | None
) -> tuple[int | None, str]:
    """What a whole line weighs and from where that is known: `stated`, `catalogue` or nothing.

    Goods counted in kilograms weigh what they count.
    """
    if stated_g is not None:
        return stated_g, "stated"
    if unit == "KGM":
        return milli, "stated"
    if item_unit_g is not None and unit == item_unit:
        return (item_unit_g * milli + 500) // 1000, "catalogue"
    return None, ""
