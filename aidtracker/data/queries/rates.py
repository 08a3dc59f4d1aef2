"""Exchange rates: what one currency was worth in another, by day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, select

from aidtracker.data.tables import Rate


@dataclass(frozen=True, slots=True)
class RateRow:
    """One unit of `from_currency` was worth `rate` of `to_currency` on `day`."""

    id: str
    day: date
    from_currency: str
    to_currency: str
    rate: Decimal
    source: str


def list_rates(connection: Connection, to_currency: str = "") -> list[RateRow]:
    """All rates, or those into one currency: by pair, then by day."""
    query = (
        select(Rate.id, Rate.day, Rate.from_currency, Rate.to_currency, Rate.rate, Rate.source)
        .where(Rate.stands(), *([Rate.to_currency == to_currency] if to_currency else []))
        .order_by(Rate.from_currency, Rate.to_currency, Rate.day)
    )
    return [
        RateRow(row.id, row.day, row.from_currency, row.to_currency, Decimal(row.rate), row.source)
        for row in connection.execute(query)
    ]
