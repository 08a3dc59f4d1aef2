"""Donors who asked to be remembered. Nothing else reads their table; others know `donor_reference`.

Names are read only by those functions that say so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from aidtracker.data.tables import Donation, Donor
from aidtracker.data.tables.base import not_set
from aidtracker.domain.errors import Refused
from aidtracker.domain.text import filter_rows, fold_code, search_text


@dataclass(frozen=True, slots=True)
class DonorRow:
    """A donor with name: for the table at which they stand, never for a list, a log or a title."""

    id: str
    reference: str
    kind: str
    language: str
    wants_receipt: bool
    wants_news: bool
    erased: bool
    name: str
    contact: str
    address: str


@dataclass(frozen=True, slots=True)
class DonorListRow:
    """A donor as the list shows them; `name` and `contact` are empty unless they were asked for."""

    id: str
    reference: str
    kind: str
    gifts: int
    last_gift: date | None
    wants_receipt: bool
    wants_news: bool
    erased: bool
    name: str = ""
    contact: str = ""


_COLUMNS = (
    Donor.id,
    Donor.reference,
    Donor.kind,
    Donor.language,
    Donor.wants_receipt,
    Donor.wants_news,
    Donor.erased,
    Donor.name,
    Donor.contact,
    Donor.address,
)


def donor_reference(donor_id: Any) -> ColumnElement[str]:
    """What stands for the donor whose key is in a column of another table; empty for the anonymous.

    So others say who gave without reading the donors' table: `select(…, donor_reference(Donation.donor_id))`.
    """
    return func.coalesce(select(Donor.reference).where(Donor.id == donor_id).scalar_subquery(), "")


def find_donors(connection: Connection, text: str, limit: int = 8) -> list[DonorRow]:
    """Donors whose reference, name or contact holds `text`, as they were last remembered; none for no text.

    Reads names: the person asks at the table, with the donor before them.
    """
    if not text.strip():
        return []
    rows = list(_rows(connection, not_set(Donor.erased)))
    code = fold_code(text)
    by_code = [row for row in rows if code in row.reference] if len(code) > 1 else []
    known = {row.id for row in by_code}
    by_words = filter_rows([search_text(f"{row.name} {row.contact}") for row in rows], text)
    return [*by_code, *(rows[at] for at in by_words if rows[at].id not in known)][:limit]


def donor_by_reference(connection: Connection, reference: str) -> DonorRow:
    """The donor with this reference, with name. Raises `Refused("donor.unknown")`."""
    return _one(connection, Donor.reference == fold_code(reference))


def donor_by_id(connection: Connection, donor_id: str) -> DonorRow:
    """The donor with this key, with name. Raises `Refused("donor.unknown")`."""
    return _one(connection, Donor.id == donor_id)


def list_donors(connection: Connection, *, names: bool = False) -> list[DonorListRow]:
    """All donors, who gave last first. Names are read only with `names`."""
    gifts = (
        select(
            Donation.donor_id.label("donor_id"),
            func.count().label("gifts"),
            func.max(Donation.day).label("last_gift"),
        )
        .where(Donation.donor_id.is_not(None), Donation.stands())
        .group_by(Donation.donor_id)
        .subquery()
    )
    private = (Donor.name, Donor.contact) if names else ()
    rows = connection.execute(
        select(
            Donor.id,
            Donor.reference,
            Donor.kind,
            func.coalesce(gifts.c.gifts, 0).label("gifts"),
            gifts.c.last_gift,
            Donor.wants_receipt,
            Donor.wants_news,
            Donor.erased,
            *private,
        )
        .outerjoin(gifts, gifts.c.donor_id == Donor.id)
        .where(Donor.stands())
        .order_by(gifts.c.last_gift.desc().nulls_last(), Donor.id.desc())
    )
    return [DonorListRow(*row) for row in rows]


def _rows(connection: Connection, *which: ColumnElement[bool]) -> Iterator[DonorRow]:
    newest_first = select(*_COLUMNS).where(Donor.stands(), *which).order_by(Donor.id.desc())
    return (DonorRow(**row) for row in connection.execute(newest_first).mappings())


def _one(connection: Connection, which: ColumnElement[bool]) -> DonorRow:
    row = next(_rows(connection, which), None)
    if row is None:
        raise Refused("donor.unknown")
    return row
