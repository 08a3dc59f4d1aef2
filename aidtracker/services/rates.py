"""Exchange rates: typed or from a sheet, each with its direction, its day and its source; never made up."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from sqlalchemy import Connection

from aidtracker.data.keys import new_key
from aidtracker.data.queries.rates import RateRow, list_rates
from aidtracker.data.tables import Rate
from aidtracker.domain.currencies import is_currency, is_rate
from aidtracker.domain.errors import Refused
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.services.work import Work
from aidtracker.spreadsheets.rates import RateSheetRow, read_rates

DAYS_BACK = 7
"""How old a rate may be that is taken for a day that has none: banks give none on holidays."""
MOST_SOURCE = 200


@dataclass(frozen=True, slots=True)
class SetRate:
    """One unit of `from_currency` was worth `rate` units of `to_currency` on `day`, says `source`."""

    day: date
    from_currency: str
    to_currency: str
    rate: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class RateRef:
    """A rate by its key."""

    rate_id: str


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A row of a sheet of rates that was not taken, and why, in the user's language."""

    row: int
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class RatesTaken:
    """How many rates a sheet had that are new or changed, how many stood already, and what was not taken."""

    written: int
    known: int
    not_taken: tuple[NotTaken, ...]


@dataclass(frozen=True, slots=True)
class _Sheet:
    file: str
    rates: tuple[SetRate, ...]


def set_rate(work: Work, request: SetRate) -> None:
    """Keep a rate; another one of that day and direction gives way, and the history keeps it.

    Raises `Refused`: `item.currency`, `rate.same_currency`, `rate.number`, `rate.no_source`, `rate.ahead`.
    """
    checked = _checked(request, work.today)
    _write(work, [checked], f"{checked.from_currency} → {checked.to_currency} {checked.day}")


def forget_rate(work: Work, request: RateRef) -> None:
    """Take a rate out that should not be there."""
    for row in list_rates(work.connection):
        if row.id == request.rate_id:
            work.begin("rate.forget", f"{row.from_currency} → {row.to_currency} {row.day}")
            work.journal.update(Rate, row.id, retracted=True)
            return
    raise Refused("rate.unknown")


def import_rates(program: Program, path: Path, source: str = "") -> RatesTaken:
    """Take the good rows of a sheet of rates in, in one operation; a row that names no source has `source`.

    Raises `Refused` with a code `file.…` when the sheet cannot be read or has no such columns.
    """
    rows = read_rates(path)
    today = program.clock().date() + timedelta(days=1)  # whatever the zone
    good: list[SetRate] = []
    not_taken: list[NotTaken] = []
    for row in rows:
        try:
            good.append(_checked(_read(row, source), today))
        except Refused as refusal:
            not_taken.append(NotTaken(row.row, refusal.about, explain(refusal.problem)))
    written = program.do(_take_in, _Sheet(path.name, tuple(good))).result
    return RatesTaken(written, len(good) - written, tuple(not_taken))


def _take_in(work: Work, sheet: _Sheet) -> int:
    return _write(work, sheet.rates, sheet.file)


def _read(row: RateSheetRow, source: str) -> SetRate:
    if row.day is None:
        raise Refused("day.not_a_day", "day", value=row.day_text)
    if row.rate is None:
        raise Refused("rate.number", "rate", value=row.rate_text)
    return SetRate(row.day, row.from_currency, row.to_currency, row.rate, row.source or source)


def _checked(request: SetRate, today: date) -> SetRate:
    """As it is kept; raises `Refused` about the field that cannot be so."""
    codes = request.from_currency.strip().upper(), request.to_currency.strip().upper()
    for about, code in zip(("from_currency", "to_currency"), codes, strict=True):
        if not is_currency(code):
            raise Refused("item.currency", about, value=code)
    if codes[0] == codes[1]:
        raise Refused("rate.same_currency", "to_currency")
    if not is_rate(request.rate):
        raise Refused("rate.number", "rate", value=str(request.rate))
    source = " ".join(request.source.split())
    if not source:
        raise Refused("rate.no_source", "source")
    if len(source) > MOST_SOURCE:
        raise Refused("text.too_long", "source", most=MOST_SOURCE)
    if request.day > today:
        raise Refused("rate.ahead", "day", value=request.day)
    return SetRate(request.day, *codes, request.rate, source)


def _write(work: Work, rates: Iterable[SetRate], subject: str) -> int:
    """Write those that are not so yet, the later of two for the same day; gives how many that were."""
    standing = {(row.day, row.from_currency, row.to_currency): row for row in list_rates(work.connection)}
    wanted = {(rate.day, rate.from_currency, rate.to_currency): rate for rate in rates}
    new: list[dict[str, object]] = []
    changed: dict[str, dict[str, object]] = {}
    for key, rate in wanted.items():
        values: dict[str, object] = {"rate": f"{rate.rate:f}", "source": rate.source}
        row = standing.get(key)
        if row is None:
            new.append({"id": new_key(), **dict(zip(_KEY, key, strict=True)), **values})
        elif (f"{row.rate:f}", row.source) != (f"{rate.rate:f}", rate.source):
            changed[row.id] = values
    if new or changed:
        work.begin("rate.set", subject)
        if new:
            work.journal.insert(Rate, new)
        if changed:
            work.journal.update_many(Rate, changed)
    return len(new) + len(changed)


_KEY = ("day", "from_currency", "to_currency")


class Rates:
    """The rates into one currency, to be asked for a day: the rate of that day, or else the last one before
    it that is not older than `days_back` days. The other direction is never turned around.
    """

    def __init__(self, connection: Connection, to_currency: str, days_back: int = DAYS_BACK) -> None:
        self.to_currency, self.days_back = to_currency, days_back
        self._by_currency: defaultdict[str, list[RateRow]] = defaultdict(list)
        for row in list_rates(connection, to_currency):
            self._by_currency[row.from_currency].append(row)

    def of(self, currency: str, day: date) -> RateRow | None:
        """The rate to take for a day; None when it is missing."""
        rows = self._by_currency.get(currency, [])
        at = bisect_right(rows, day, key=lambda row: row.day)
        if not at or day - rows[at - 1].day > timedelta(days=self.days_back):
            return None
        return rows[at - 1]


def converted(minor: int, rate: Decimal) -> int:
    """Hundredths of one currency as hundredths of the other, half up."""
    return int((minor * rate).quantize(Decimal(1), ROUND_HALF_UP))
