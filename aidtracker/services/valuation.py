"""What a line of goods is worth, how that is known, and what it comes to in the currency of the books.

Two ways are known and nothing is guessed: what was stated when the goods came (by the giver, on the list they
came with), and else what the catalogue says of one unit, with its own source and day. A line without either
has no value; an amount whose rate is missing has none in the books. Both are gaps that are named.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from aidtracker.data.queries.rates import RateRow
from aidtracker.domain.weights import part_g
from aidtracker.services.rates import Rates, converted


class Method(StrEnum):
    """How a value is known."""

    STATED = "stated"
    CATALOGUE = "catalogue"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Valued:
    """The worth of a whole line, in hundredths. `each_minor` is of one unit, where that is exact.

    `base_minor` is in the currency of the books, None for a gap; `rate` is what it was converted with, None
    where the line is in that currency already or has a gap.
    """

    minor: int | None = None
    each_minor: int | None = None
    currency: str = ""
    method: Method = Method.NONE
    day: date | None = None
    source: str = ""
    base_minor: int | None = None
    rate: RateRow | None = None

    @property
    def lacks_rate(self) -> bool:
        """Whether there is a value, but no rate for it."""
        return self.minor is not None and self.base_minor is None


def value_of(row: Any, day: date, rates: Rates) -> Valued:
    """The worth of a line received on `day`; `row` has the columns of `queries.valuation.worth`."""
    if row.stated_minor is not None:
        each, rest = divmod(row.stated_minor * 1_000, row.lot_milli)
        stated = Valued(row.stated_minor, None if rest else each, row.stated_currency, Method.STATED, day)
        return _in_the_books(stated, day, rates)
    if row.unit_value_minor is not None and row.in_item_unit:
        known = Valued(
            part_g(row.unit_value_minor, 1_000, row.lot_milli),
            row.unit_value_minor,
            row.item_currency,
            Method.CATALOGUE,
            row.value_as_of,
            row.value_source,
        )
        return _in_the_books(known, day, rates)
    return Valued()


def _in_the_books(known: Valued, day: date, rates: Rates) -> Valued:
    if known.minor is None or known.currency == rates.to_currency:
        return replace(known, base_minor=known.minor)
    rate = rates.of(known.currency, day)
    return replace(known, base_minor=None if rate is None else converted(known.minor, rate.rate), rate=rate)
