"""The donation that is being logged."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker.data.queries.donations import LineRow, donation_lines, unfinished_donation
from aidtracker.data.queries.sites import own_station
from aidtracker.data.tables import Donation, Import, Site
from aidtracker.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class DonationHead:
    """What stands above the lines of a donation."""

    id: str
    number: str
    day: date
    site: str
    finished: bool
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class InHand:
    """A donation with its lines, in the order they were logged; no `head` before its first line."""

    site: str
    head: DonationHead | None
    lines: tuple[LineRow, ...]


def donation_in_hand(connection: Connection, number: str = "", *, fresh: bool = False) -> InHand:
    """The donation with this number; without one the unfinished of the own site, or none where all are done.

    `fresh` looks for none. Raises `Refused("donation.unknown")` for a number that is not there.
    """
    station = own_station(connection)
    if station is None:
        raise Refused("program.not_set_up")
    key = None
    if number:
        key = connection.scalar(select(Donation.id).where(Donation.number == number, Donation.stands()))
        if key is None:
            raise Refused("donation.unknown")
    elif not fresh:
        key = unfinished_donation(connection, station.site_id)
    if key is None:
        return InHand(station.site_name, None, ())
    head = _head(connection, key)
    return InHand(head.site, head, tuple(donation_lines(connection, key)))


def _head(connection: Connection, donation_id: str) -> DonationHead:
    row = (
        connection.execute(
            select(
                Donation.id,
                Donation.number,
                Donation.day,
                Site.name.label("site"),
                Donation.finished,
                func.coalesce(Import.file, "").label("source"),
                Donation.note,
            )
            .join(Site, Site.id == Donation.site_id)
            .outerjoin(Import, Import.id == Donation.import_id)
            .where(Donation.id == donation_id)
        )
        .mappings()
        .one()
    )
    return DonationHead(**row)
