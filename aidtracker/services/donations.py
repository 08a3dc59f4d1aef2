"""Logging what people bring. A line is on disk when the function returns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, func, select

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.queries.intake import goods_of_item
from aidtracker.data.tables import Donation, Lot
from aidtracker.domain.catalogue import Item
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import Outside
from aidtracker.domain.quantities import MOST, quantity_to_milli
from aidtracker.domain.receipt_codes import new_receipt_code
from aidtracker.services.intake import goods_findings, rules_in_force
from aidtracker.services.line_places import moves_back, standing_line
from aidtracker.services.work import Work

MOST_TEXT = 300
"""Longer text is a slip of the clipboard."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was said: an item of the catalogue, or free text to be sorted out later.

    `weight_g` is of the whole line, when somebody weighed or stated it. `value_minor` is of the whole line.
    `typed` is how quantity or weight was typed where that was in packs or in other units: `3x24`, `5 lb`.
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
    typed: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line for a donation; without `donation_id` a new donation begins at the own site.

    `day` (today without one), `note` and who gave are those of the new donation; `donor_kind` is `person`,
    `organisation` or empty.
    """

    line: Line
    donation_id: str | None = None
    day: date | None = None
    note: str = ""
    donor_id: str | None = None
    donor_kind: str = ""


@dataclass(frozen=True, slots=True)
class LineLogged:
    """The line as saved, and its donation; gifts from lists have no receipt code."""

    donation_id: str
    number: str
    lot_id: str
    receipt_code: str


@dataclass(frozen=True, slots=True)
class LotRef:
    """A line by its key."""

    lot_id: str


@dataclass(frozen=True, slots=True)
class DonationRef:
    """A donation by its key."""

    donation_id: str


@dataclass(frozen=True, slots=True)
class Giving:
    """How a donation begins: when, and what is known of who gave."""

    day: date | None = None
    note: str = ""
    donor_id: str | None = None
    donor_kind: str = ""


@dataclass(frozen=True, slots=True)
class StandingDonation:
    """A donation as it is now."""

    id: str
    number: str
    site_id: str
    day: date
    donor_kind: str
    receipt_code: str


def log_line(work: Work, request: LogLine) -> LineLogged:
    """Save one line; its goods are loose at the donation's site from now on."""
    milli = checked_milli(request.line)
    giving = Giving(request.day, request.note, request.donor_id, request.donor_kind)
    donation = open_donation(work, "donation.line", request.donation_id, giving)
    columns = line_columns(work, request.line, milli, donation)
    (lot_id,) = add_lots(work, donation, [columns])
    post(work.journal, [Move(lot_id, Outside.DONOR, donation.site_id, milli)], work.now)
    return LineLogged(donation.id, donation.number, lot_id, donation.receipt_code)


def take_back_line(work: Work, request: LotRef) -> None:
    """Take a line out that should not have been logged: its goods go back to the giver from where they are.

    Refused, with the name of what is in the way, while some of it is in a closed box or has left.
    """
    line = standing_line(work.connection, request.lot_id)
    moves = moves_back(work.connection, line, line.milli)
    work.begin("donation.take_back", line.number)
    post(work.journal, moves, work.now)
    work.journal.update(Lot, line.id, retracted=True)
    left = work.connection.scalar(
        select(func.count()).select_from(Lot).where(Lot.donation_id == line.donation_id, Lot.stands())
    )
    if not left:
        work.journal.update(Donation, line.donation_id, retracted=True)


def finish_donation(work: Work, request: DonationRef) -> None:
    """The donor has gone; the donation is no longer offered as unfinished."""
    donation = standing_donation(work.connection, request.donation_id)
    work.begin("donation.finish", donation.number)
    work.journal.update(Donation, donation.id, finished=True)


def open_donation(work: Work, kind: str, donation_id: str | None, giving: Giving) -> StandingDonation:
    """Begin the operation `kind` on a donation that lines are written to, a new one without `donation_id`."""
    if donation_id is not None:
        donation = standing_donation(work.connection, donation_id)
        work.begin(kind, donation.number)
        return donation
    donation = StandingDonation(
        new_key(),
        work.next_number(Kind.DONATION),
        work.station.site_id,
        giving.day or work.today,
        giving.donor_kind,
        new_receipt_code(),
    )
    work.begin(kind, donation.number)
    work.journal.insert(
        Donation,
        [
            {
                "id": donation.id,
                "number": donation.number,
                "site_id": donation.site_id,
                "day": donation.day,
                "note": giving.note,
                "finished": False,
                "donor_id": giving.donor_id,
                "donor_kind": donation.donor_kind,
                "receipt_code": donation.receipt_code,
            }
        ],
    )
    return donation


def standing_donation(connection: Connection, donation_id: str) -> StandingDonation:
    """The donation with this key; `Refused("donation.unknown")` when it was taken back."""
    row = connection.execute(
        select(
            Donation.id,
            Donation.number,
            Donation.site_id,
            Donation.day,
            Donation.donor_kind,
            func.coalesce(Donation.receipt_code, ""),
        ).where(Donation.id == donation_id, Donation.stands())
    ).one_or_none()
    if row is None:
        raise Refused("donation.unknown")
    return StandingDonation(*row)


def add_lots(work: Work, donation: StandingDonation, lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """Write lots of a donation below those that it has; gives their keys. Their goods do not move here."""
    last = work.connection.scalar(select(func.max(Lot.position)).where(Lot.donation_id == donation.id)) or 0
    keys = [new_key() for _ in lines]
    work.journal.insert(
        Lot,
        [
            {"id": key, "donation_id": donation.id, "position": position, **columns}
            for position, (key, columns) in enumerate(zip(keys, lines, strict=True), last + 1)
        ],
    )
    return keys


def checked_milli(line: Line) -> int:
    """The quantity of a line in thousandths; refuses what cannot be a line, naming the field."""
    if line.item_id is None and not line.text.strip():
        raise Refused("donation.no_item", "item")
    return checked_amounts(line)


def checked_amounts(line: Line) -> int:
    """As `checked_milli`, whatever the line is of."""
    texts = (("item", line.text), ("detail", line.detail), ("note", line.note), ("quantity", line.typed))
    for about, text in (*texts, ("batch", line.batch)):
        if len(text) > MOST_TEXT:
            raise Refused("text.too_long", about, most=MOST_TEXT)
    if line.value_minor is not None and not line.currency:
        raise Refused("value.no_currency", "currency")
    for about, amount in (("weight", line.weight_g), ("value", line.value_minor)):
        if amount is not None and not 0 <= amount <= MOST * 1000:
            raise Refused(f"{about}.out_of_range", about)
    return quantity_to_milli(line.quantity)


def line_columns(work: Work, line: Line, milli: int, donation: StandingDonation) -> dict[str, Any]:
    """What a lot's row says of a line: `checked_milli` has looked at it."""
    item = goods_of_item(work.connection, line.item_id) if line.item_id else None
    if line.item_id and item is None:
        raise Refused("donation.item_gone", "item")
    item_unit, item_g = (item.unit, item.unit_weight_g) if item else ("", None)
    unit = line.unit or item_unit or "H87"
    weight_g, weight_source = line_weight(line.weight_g, unit, milli, item_unit, item_g)
    return {
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
        "typed": line.typed.strip(),
        "findings": findings_of(work, item, line, donation),
    }


def findings_of(work: Work, item: Item | None, line: Line, donation: StandingDonation) -> str:
    """The codes of what the rules of intake say of a line, joined; nothing of a free text."""
    if item is None:
        return ""
    found = goods_findings(
        item,
        line.expiry,
        line.condition,
        donation.donor_kind,
        donation.day,
        line.batch.strip(),
        rules_in_force(work.connection),
    )
    return ";".join(finding.code for finding in found)


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
