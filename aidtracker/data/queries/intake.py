"""The donation that is being logged."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from aidtracker.data.queries.donations import LineRow, donation_lines, unfinished_donation
from aidtracker.data.queries.donors import donor_reference
from aidtracker.data.queries.sites import own_station
from aidtracker.data.tables import Donation, Import, Site
from aidtracker.data.tables import Item as ItemTable
from aidtracker.domain.catalogue import Dangerous, Item
from aidtracker.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class DonationHead:
    """What stands above the lines of a donation; `donor` is a reference, empty where nobody is remembered."""

    id: str
    number: str
    day: date
    site: str
    finished: bool
    source: str
    note: str
    receipt_code: str = ""
    donor_kind: str = ""
    donor: str = ""


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
                func.coalesce(Donation.receipt_code, "").label("receipt_code"),
                Donation.donor_kind,
                donor_reference(Donation.donor_id).label("donor"),
            )
            .join(Site, Site.id == Donation.site_id)
            .outerjoin(Import, Import.id == Donation.import_id)
            .where(Donation.id == donation_id)
        )
        .mappings()
        .one()
    )
    return DonationHead(**row)


def goods_of_item(connection: Connection, item_id: str) -> Item | None:
    """An item as far as logging asks: its unit, its weight and what the rules of intake go by; no aliases.

    None where there is no such item; one that is no longer in use is given.
    """
    row = connection.execute(
        select(ItemTable.__table__).where(ItemTable.id == item_id, ItemTable.stands())
    ).one_or_none()
    if row is None:
        return None
    return Item(
        key=row.id,
        code=row.code,
        category=row.category,
        names={"en": row.name_en, "uk": row.name_uk, "pl": row.name_pl, "be": row.name_be},
        unit=row.unit,
        unit_weight_g=row.unit_weight_g,
        expiry_tracked=row.expiry_tracked,
        dangerous=Dangerous(row.dangerous),
        un_number=row.un_number,
        flags=frozenset(filter(None, row.flags.split(";"))),
    )
