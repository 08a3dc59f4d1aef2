"""What exports are made of: queries whose rows are fetched as they are written, never all at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, union_all

from aidtracker.data.queries.donors import donor_reference
from aidtracker.data.queries.needs import thing_key
from aidtracker.data.tables import (
    Balance,
    Box,
    Discrepancy,
    Donation,
    Import,
    Item,
    Lot,
    Movement,
    Need,
    Operation,
    Placement,
    Shipment,
    Site,
)
from aidtracker.data.tables.base import not_set
from aidtracker.domain.needs import Priority, newest
from aidtracker.domain.places import Outside

_AT_ONCE = 2_000
Query = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Days:
    """From which day until which, both included; None is open."""

    first: date | None = None
    last: date | None = None

    def of(self, day: Any) -> list[ColumnElement[bool]]:
        """The conditions that a column of days lies in between."""
        return [
            *([] if self.first is None else [day >= self.first]),
            *([] if self.last is None else [day <= self.last]),
        ]


@dataclass(frozen=True, slots=True)
class Moments:
    """From which moment, included, until which, excluded; None is open."""

    first: datetime | None = None
    before: datetime | None = None

    def of(self, moment: Any) -> list[ColumnElement[bool]]:
        """The conditions that a column of moments lies in between."""
        return [
            *([] if self.first is None else [moment >= self.first]),
            *([] if self.before is None else [moment < self.before]),
        ]


def stream(connection: Connection, query: Query) -> Iterator[Any]:
    """The rows of a query, fetched in batches while they are gone through."""
    return iter(connection.execute(query.execution_options(yield_per=_AT_ONCE)))


def count_rows(connection: Connection, query: Query) -> int:
    """How many rows a query will give."""
    return connection.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0


def received_lines(days: Days, language: str, *, with_donors: bool = False) -> Query:
    """Every line received, with its donation, in the order of days and numbers.

    `with_donors` adds `donor`, the reference of who gave, and `donor_kind`.
    """
    gave = (donor_reference(Donation.donor_id).label("donor"), Donation.donor_kind) if with_donors else ()
    return (
        select(
            *gave,
            Donation.number,
            Lot.position,
            Donation.day,
            Site.code.label("site"),
            *_what(language),
            Lot.quantity_milli,
            Lot.unit,
            Lot.weight_g,
            Lot.weight_source,
            Lot.expiry,
            Lot.batch,
            Lot.condition,
            Lot.value_minor,
            Lot.currency,
            Lot.hs6,
            Lot.origin,
            Lot.item_id.is_(None).label("unsorted"),
            Lot.note,
            Donation.note.label("donation_note"),
            func.coalesce(Import.file, "").label("source"),
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .join(Site, Site.id == Donation.site_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .outerjoin(Import, Import.id == Donation.import_id)
        .where(Lot.stands(), Donation.stands(), *days.of(Donation.day))
        .order_by(Donation.day, Donation.id, Lot.position)
    )


def held_lots(language: str) -> Query:
    """What of each lot is in which holder now, goods of the same kind together, the first to expire first."""
    return (
        select(
            Balance.holder_id,
            *_what(language),
            Balance.quantity_milli,
            Lot.quantity_milli.label("lot_milli"),
            Lot.unit,
            Lot.weight_g,
            Lot.weight_source,
            Lot.expiry,
            Lot.batch,
            Lot.condition,
            Donation.number,
            Lot.position,
            Box.state.label("box_state"),
        )
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .outerjoin(Box, Box.id == Balance.holder_id)
        .order_by(Item.code.is_(None), Item.code, Lot.text, Lot.expiry, Lot.id, Balance.holder_id)
    )


def expiring_lots(days: Days, language: str) -> Query:
    """As `held_lots`: what expires on one of these days, the first first."""
    return (
        held_lots(language)
        .where(Lot.expiry.is_not(None), *days.of(Lot.expiry))
        .order_by(None)
        .order_by(Lot.expiry, Lot.id, Balance.holder_id)
    )


def held_lots_at(language: str, before: datetime) -> Query:
    """As `held_lots`, but as it was before a moment, by the movements until then."""
    came = select(
        Movement.to_id.label("holder_id"), Movement.lot_id, Movement.quantity_milli.label("milli")
    ).where(Movement.occurred < before)
    went = select(Movement.from_id, Movement.lot_id, -Movement.quantity_milli).where(
        Movement.occurred < before
    )
    both = union_all(came, went).subquery()
    held = (
        select(both.c.holder_id, both.c.lot_id, func.sum(both.c.milli).label("quantity_milli"))
        .where(both.c.holder_id.not_in(tuple(Outside)))
        .group_by(both.c.holder_id, both.c.lot_id)
        .having(func.sum(both.c.milli) > 0)
        .subquery()
    )
    return (
        select(
            held.c.holder_id,
            *_what(language),
            held.c.quantity_milli,
            Lot.quantity_milli.label("lot_milli"),
            Lot.unit,
            Lot.weight_g,
            Lot.weight_source,
            Lot.expiry,
            Lot.batch,
            Lot.condition,
            Donation.number,
            Lot.position,
            literal("").label("box_state"),
        )
        .join(Lot, Lot.id == held.c.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .order_by(Item.code.is_(None), Item.code, Lot.text, Lot.expiry, Lot.id, held.c.holder_id)
    )


def goods_moved(moments: Moments, language: str) -> Query:
    """Every movement of goods, in the order in which they happened."""
    return (
        select(
            Movement.occurred,
            Movement.id,
            Operation.kind,
            Operation.subject,
            *_what(language),
            Movement.quantity_milli,
            Lot.unit,
            Donation.number,
            Lot.position,
            Movement.from_id,
            Movement.to_id,
            Movement.reverses,
        )
        .join(Operation, Operation.id == Movement.operation_id)
        .join(Lot, Lot.id == Movement.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(*moments.of(Movement.occurred))
        .order_by(Movement.occurred, Movement.id)
    )


def boxes_moved(moments: Moments) -> Query:
    """Every way of a box from one place to another, in the order in which they happened."""
    return (
        select(
            Placement.occurred,
            Placement.id,
            Operation.kind,
            Operation.subject,
            Placement.box_id,
            Placement.from_id,
            Placement.to_id,
            Placement.reverses,
        )
        .join(Operation, Operation.id == Placement.operation_id)
        .where(*moments.of(Placement.occurred))
        .order_by(Placement.occurred, Placement.id)
    )


def holder_names(connection: Connection) -> dict[str, str]:
    """Codes of sites, numbers of boxes and shipments, by key."""
    names: dict[str, str] = {}
    for key, name in (
        (Site.id, Site.code),
        (Box.id, Box.number),
        (Shipment.id, Shipment.number),
    ):
        names.update({row[0]: row[1] for row in connection.execute(select(key, name))})
    return names


def shipment_papers(connection: Connection) -> Mapping[str, Any]:
    """How and to which country each shipment travels, and when it did, by key."""
    rows = connection.execute(
        select(
            Shipment.id,
            Shipment.mode,
            Shipment.carrier,
            Shipment.vehicle,
            Shipment.waybill,
            Shipment.seal,
            Shipment.dispatched,
            Shipment.received,
            Shipment.note,
            Site.country.label("to_country"),
        ).join(Site, Site.id == Shipment.to_site_id)
    )
    return {row.id: row for row in rows}


def discrepancies(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """What receipts found: (shipment, number of the box, kind), in the order in which it was found."""
    rows = connection.execute(
        select(Discrepancy.shipment_id, Box.number, Discrepancy.kind)
        .join(Box, Box.id == Discrepancy.box_id)
        .where(Discrepancy.stands())
        .order_by(Discrepancy.id)
    )
    return ((row[0], row[1], row[2]) for row in rows)


def catalogue_items() -> Query:
    """The items in use, with the columns of the starter catalogue, by code."""
    return select(Item.__table__).where(Item.stands(), not_set(Item.retired)).order_by(Item.code)


def asked_for(connection: Connection, days: Days, language: str) -> list[Any]:
    """What sites ask for by site, the most urgent first: of their words on each thing, up to the last of
    the days, the newest; where that is older than the first of them it is left out.
    """
    words = newest(
        connection.execute(_words_of_sites(days.last, language)),
        lambda row: (row.site, thing_key(row.item_id, row.category, row.text)),
        lambda row: (row.as_of, row.id),
    )
    within = [row for row in words if days.first is None or row.as_of >= days.first]
    return sorted(within, key=lambda row: (row.site, _URGENCY.get(row.priority, len(_URGENCY)), row.id))


_URGENCY = {Priority.URGENT: 0, Priority.NORMAL: 1}


def _words_of_sites(last: date | None, language: str) -> Query:
    return (
        select(
            Need.id,
            Site.code.label("site"),
            Need.item_id,
            Need.category,
            Need.text,
            Need.as_of,
            func.coalesce(Item.code, "").label("code"),
            _name(language, Need.text).label("name"),
            Need.quantity_milli,
            Need.unit,
            Need.priority,
            Need.note,
        )
        .join(Site, Site.id == Need.site_id)
        .outerjoin(Item, Item.id == Need.item_id)
        .where(Need.stands(), *Days(last=last).of(Need.as_of))
    )


def _what(language: str) -> tuple[ColumnElement[Any], ...]:
    """What a lot is: code, name in the language or else in English, category, detail."""
    return (
        func.coalesce(Item.code, "").label("code"),
        _name(language, Lot.text).label("name"),
        func.coalesce(Item.category, Lot.category).label("category"),
        Lot.detail.label("detail"),
    )


def _name(language: str, text: Any) -> ColumnElement[str]:
    return func.coalesce(func.nullif(getattr(Item, f"name_{language}"), ""), Item.name_en, text)
