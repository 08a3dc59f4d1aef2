"""The sheet of lines: one row for each line received, with its worth, the rate, and where it went."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from aidtracker.data.queries.exports import count_rows, stream
from aidtracker.data.queries.places import Place, places
from aidtracker.data.queries.treasurer import treasurer_lines
from aidtracker.data.queries.whereabouts import (
    BoxPlaces,
    Portion,
    Trips,
    bought,
    gone_out,
    held_now,
    in_batches,
)
from aidtracker.domain.places import Outside
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import DONOR_TYPES, Row, kg, money, quantity
from aidtracker.services.outside import outside_names
from aidtracker.services.treasurer_source import Books, Gap, Tally
from aidtracker.services.valuation import Method, Valued, value_of


def count_lines(books: Books) -> int:
    """How many rows the sheet will have."""
    return count_rows(books.source.connection, treasurer_lines(books.source.days, books.source.language))


class Lines:
    """The rows of the sheet. When they have been gone through, `tally` knows their sums and gaps."""

    def __init__(self, books: Books) -> None:
        self._books, self._source = books, books.source
        self.tally = Tally()

    def __iter__(self) -> Iterator[Row]:
        connection = self._source.connection
        self._ways = _Ways(self._books)
        self._bought = bought(connection)
        self._contributed: set[tuple[str, str]] = set()
        query = treasurer_lines(self._source.days, self._source.language)
        for batch in in_batches(stream(connection, query)):
            ways = self._ways.of([row.id for row in batch])
            for row in batch:
                yield self._row(row, ways[row.id])

    def _row(self, row: Any, way: Row) -> Row:
        say, source = self._books.say, self._source
        valued = value_of(row, row.day, self._books.rates)
        is_bought = row.id in self._bought
        schedule_m = "" if is_bought else row.schedule_m_line
        first = self._is_first(row.donation_id, schedule_m)
        category = source.category(row.category) or say(TO_SORT)
        name = row.name or category
        self._count(row, valued, schedule_m, category, first)
        self._note_gap(row, valued, name)
        return (
            row.number,
            f"{row.number}/{row.position}",
            row.day,
            str(row.day.year),
            say(_PURCHASED) if is_bought else say(_IN_KIND),
            *((row.donor,) if self._books.with_donors else ()),
            say(DONOR_TYPES[row.donor_kind]) if row.donor_kind else None,
            row.code,
            name,
            row.detail,
            category,
            int(schedule_m) if schedule_m.isdecimal() else None,
            int(first),
            quantity(row.lot_milli),
            source.unit(row.unit),
            kg(row.weight_g),
            source.condition(row.condition),
            *self._worth(valued),
            row.site,
            *way,
        )

    def _worth(self, valued: Valued) -> Row:
        rate = valued.rate
        stated = self._books.say(_GIVEN_WITH) if valued.method is Method.STATED else valued.source
        return (
            money(valued.each_minor),
            money(valued.minor),
            valued.currency,
            self._books.say(METHODS[valued.method]) if valued.method else None,
            valued.day,
            stated,
            *((rate.rate, rate.day, rate.source) if rate else (None, None, None)),
            money(valued.base_minor),
            None,
            None,
        )

    def _is_first(self, donation_id: str, schedule_m: str) -> bool:
        key = (donation_id, schedule_m)
        if key in self._contributed:
            return False
        self._contributed.add(key)
        return True

    def _count(self, row: Any, valued: Valued, schedule_m: str, category: str, first: bool) -> None:
        tally = self.tally
        sums = [
            tally.all,
            tally.by_category[category],
            tally.by_schedule_m[schedule_m if schedule_m.isdecimal() else ""],
            tally.by_currency[valued.currency],
            tally.by_site[row.site],
        ]
        if self._books.with_donors:
            sums.append(tally.by_donor[row.donor])
        for one in sums:
            one.add(valued, row.weight_g, contribution=first)

    def _note_gap(self, row: Any, valued: Valued, name: str) -> None:
        if valued.method is Method.NONE:
            kind, detail = "value", ""
        elif valued.lacks_rate:
            kind, detail = "rate", f"{valued.currency} → {self._books.currency}"
        elif valued.method is Method.CATALOGUE:
            kind, detail = "estimate", valued.source
        else:
            return
        self.tally.gaps.append(Gap(kind, f"{row.number}/{row.position}", row.day, row.code, name, detail))


class _Ways:
    """Where lines went: boxes, shipments, and what has become of the goods."""

    def __init__(self, books: Books) -> None:
        self._books, self._source = books, books.source
        connection = self._source.connection
        self._places = places(connection)
        self._trips = Trips(connection, BoxPlaces(connection))
        self._out = gone_out(connection)
        self._outside = outside_names(self._source.words)

    def of(self, lot_ids: Sequence[str]) -> dict[str, Row]:
        """For each lot the cells of the columns from the boxes to the end."""
        portions = self._trips.portions(lot_ids)
        held = held_now(self._source.connection, lot_ids)
        return {lot: self._cells(lot, portions[lot], held[lot]) for lot in lot_ids}

    def _cells(self, lot: str, portions: list[Portion], held: list[tuple[str, int]]) -> Row:
        trips = {portion.trip.id: portion.trip for portion in portions}.values()
        boxes = [*(portion.box_id for portion in portions), *(holder for holder, _ in held)]
        came = [portion.trip for portion in portions if portion.came]
        return (
            _joined(self._places[box].box for box in boxes),
            _joined(trip.number for trip in trips),
            _joined(trip.country for trip in trips),
            _joined(trip.site_name for trip in trips),
            min(map(self._day, (trip.dispatched for trip in trips)), default=None),
            max((self._day(trip.received) for trip in came if trip.received), default=None),
            self._disposition(lot, {trip.site for trip in came}, held),
            None,
            None,
            None,
        )

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._source.zone).date()

    def _disposition(self, lot: str, came_to: set[str], held: list[tuple[str, int]]) -> str:
        parts: dict[str, int] = {}
        for holder, milli in held:
            state = self._state(self._places[holder], came_to)
            parts[state] = parts.get(state, 0) + milli
        for reason, milli in self._out.get(lot, {}).items():
            if milli > 0:
                name = self._outside[reason]
                parts[name] = parts.get(name, 0) + milli
        if len(parts) == 1:
            return next(iter(parts))
        largest_first = sorted(parts.items(), key=lambda part: (-part[1], part[0]))
        return "; ".join(f"{name} {quantity(milli):f}" for name, milli in largest_first)

    def _state(self, place: Place, came_to: set[str]) -> str:
        if place.lost:
            return self._outside[Outside.LOST]
        if not place.site:
            return self._books.say(_IN_TRANSIT)
        return self._books.say(_RECEIVED if place.site in came_to else _IN_STOCK)


def _joined(names: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(filter(None, names)))


TO_SORT = QT_TRANSLATE_NOOP("Exports", "to be sorted out")
METHODS = {
    Method.STATED: QT_TRANSLATE_NOOP("Exports", "statement"),
    Method.CATALOGUE: QT_TRANSLATE_NOOP("Exports", "catalogue"),
}
"""How a value is known, in a word."""
_GIVEN_WITH = QT_TRANSLATE_NOOP("Exports", "donor or list")
_IN_KIND = QT_TRANSLATE_NOOP("Exports", "in kind")
_PURCHASED = QT_TRANSLATE_NOOP("Exports", "purchased")
_IN_TRANSIT = QT_TRANSLATE_NOOP("Exports", "in transit")
_RECEIVED = QT_TRANSLATE_NOOP("Exports", "received")
_IN_STOCK = QT_TRANSLATE_NOOP("Exports", "in stock")
