"""What the treasurer's workbook is made of: lines received, and what came in and went out of each lot."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    false,
    func,
    or_,
    select,
    union_all,
)

from aidtracker.data.queries.donors import donor_reference
from aidtracker.data.queries.exports import Days, Moments, Query
from aidtracker.data.queries.valuation import worth
from aidtracker.data.tables import Balance, Donation, Item, Lot, Movement, Site
from aidtracker.domain.places import Outside

_BY_GIFT = (Outside.DONOR, Outside.SUPPLIER)


def treasurer_lines(days: Days, language: str) -> Query:
    """Every line received, with what is known of its worth and of its giver, in the order of days."""
    return (
        select(
            Lot.id,
            Donation.id.label("donation_id"),
            Donation.number,
            Lot.position,
            Donation.day,
            Site.code.label("site"),
            Donation.donor_kind,
            donor_reference(Donation.donor_id).label("donor"),
            *goods(language),
            Lot.detail,
            func.coalesce(Item.schedule_m_line, "").label("schedule_m_line"),
            Lot.weight_g,
            Lot.condition,
            *worth(),
        )
        .join(Donation, Donation.id == Lot.donation_id)
        .join(Site, Site.id == Donation.site_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .where(Lot.stands(), Donation.stands(), *days.of(Donation.day))
        .order_by(Donation.day, Donation.id, Lot.position)
    )


def goods(language: str) -> tuple[Any, ...]:
    """What a lot is: code, name in the language or else in English or as it was written, category, unit."""
    name = func.nullif(getattr(Item, f"name_{language}"), "")
    return (
        func.coalesce(Item.code, "").label("code"),
        func.coalesce(name, Item.name_en, Lot.text).label("name"),
        func.coalesce(Item.category, Lot.category).label("category"),
        Lot.unit,
    )


def commonest_currency(connection: Connection) -> str:
    """The currency in which most lines were valued; empty where none was."""
    return (
        connection.scalar(
            select(Lot.currency)
            .where(Lot.stands(), Lot.value_minor.is_not(None))
            .group_by(Lot.currency)
            .order_by(func.count().desc(), Lot.currency)
            .limit(1)
        )
        or ""
    )


def all_lots(language: str) -> Query:
    """Every lot that was ever logged, also those taken back, with what it is worth, by key."""
    return (
        select(Lot.id, Donation.day, *goods(language), *worth())
        .join(Donation, Donation.id == Lot.donation_id)
        .outerjoin(Item, Item.id == Lot.item_id)
        .order_by(Lot.id)
    )


def flows(days: Days, moments: Moments) -> Select[Any]:
    """For each lot and reason what came in from outside, less what went out there, by lot: `before` the days
    asked for, `during` them and `after` them, in thousandths.

    What was given counts on the day of its donation. So does what was taken back of it: a mistake is put
    right where it was made, and what came in agrees with the lines as they stand.
    """
    came = _one_way(Movement.from_id, 1, days, moments)
    went = _one_way(Movement.to_id, -1, days, moments)
    both = union_all(came, went).subquery()
    return (
        select(
            both.c.lot_id,
            both.c.reason,
            *(func.sum(both.c[bucket]).label(bucket) for bucket in ("before", "during", "after")),
        )
        .group_by(both.c.lot_id, both.c.reason)
        .order_by(both.c.lot_id)
    )


def _one_way(end: Any, sign: int, days: Days, moments: Moments) -> Select[Any]:
    gift = end.in_(_BY_GIFT)
    before = or_(
        and_(gift, _is(Donation.day, "<", days.first)),
        and_(~gift, _is(Movement.occurred, "<", moments.first)),
    )
    after = or_(
        and_(gift, _is(Donation.day, ">", days.last)),
        and_(~gift, _is(Movement.occurred, ">=", moments.before)),
    )
    signed = Movement.quantity_milli * sign
    return (
        select(
            Movement.lot_id,
            end.label("reason"),
            case((before, signed), else_=0).label("before"),
            case((or_(before, after), 0), else_=signed).label("during"),
            case((after, signed), else_=0).label("after"),
        )
        .join(Lot, Lot.id == Movement.lot_id)
        .join(Donation, Donation.id == Lot.donation_id)
        .where(end.in_(tuple(Outside)))
    )


def _is(column: Any, sign: str, limit: Any) -> ColumnElement[bool]:
    return false() if limit is None else column.op(sign, is_comparison=True)(limit)


def balances() -> Query:
    """What is held now: lot, holder, thousandths, by lot."""
    return select(Balance.lot_id, Balance.holder_id, Balance.quantity_milli).order_by(Balance.lot_id)
