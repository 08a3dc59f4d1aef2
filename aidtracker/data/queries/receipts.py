"""Donations by what stands on their receipt: the number, or the code that says nothing of the giver."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, select

from aidtracker.data.tables import Donation
from aidtracker.domain.errors import Refused
from aidtracker.domain.numbers import Kind, parse_number
from aidtracker.domain.receipt_codes import parse_receipt_code


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A donation as its papers need it. `code` is empty for gifts from lists."""

    id: str
    number: str
    code: str
    day: date
    site_id: str
    donor_id: str | None


def donation_on_receipt(connection: Connection, text: str) -> ReceiptRow:
    """The donation with this number or receipt code.

    Raises `Refused`: `number.form`, `number.check`, `number.unknown` or `receipt.no_donation` for a number,
    `receipt.check` or `receipt.unknown` for a code.
    """
    which, unknown = _asked(text)
    row = connection.execute(
        select(
            Donation.id,
            Donation.number,
            Donation.receipt_code,
            Donation.day,
            Donation.site_id,
            Donation.donor_id,
        ).where(which, Donation.stands())
    ).one_or_none()
    if row is None:
        raise unknown
    return ReceiptRow(row[0], row[1], row[2] or "", *row[3:])


def number_behind(connection: Connection, text: str) -> str:
    """The donation's number behind a receipt code; any other text as it is.

    Raises `Refused` with `receipt.check` for a code with a slip in it, `receipt.unknown` for one that is not
    here.
    """
    try:
        return donation_on_receipt(connection, text).number
    except Refused as refused:
        if refused.code.startswith("receipt.") and refused.code != "receipt.no_donation":
            raise
        return text


def _asked(text: str) -> tuple[ColumnElement[bool], Refused]:
    """What was asked for, and what to say where it is not there."""
    try:
        number = parse_number(text)
    except Refused as no_number:
        try:
            code = parse_receipt_code(text)
        except Refused as no_code:
            # A slip in a code is told as such; what looks like neither is told as a number.
            raise (no_code if no_code.code == "receipt.check" else no_number) from None
        return Donation.receipt_code == code, Refused("receipt.unknown", "number", code=code)
    if number.kind is not Kind.DONATION:
        raise Refused("receipt.no_donation", "number", number=str(number))
    return Donation.number == str(number), Refused("number.unknown", "number", number=str(number))
