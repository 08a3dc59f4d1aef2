"""The reconciliation: for each item and unit what there was, what came in, what went out, what there is.

What there is is counted on its own: from what is held now, less what moved after the last day. It has to be
what the formula comes to; the column of checks is the difference.

Values follow the quantities: a part of a line is worth its share of the line's amount in the books, rounded
so that the shares of a lot always add up.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from aidtracker.data.queries.exports import Query, stream
from aidtracker.data.queries.places import places
from aidtracker.data.queries.treasurer import all_lots, balances, flows
from aidtracker.data.queries.whereabouts import BoxPlaces, lost_with_boxes
from aidtracker.domain.places import Outside
from aidtracker.domain.weights import part_g
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_source import Row, money, quantity
from aidtracker.services.treasurer_lines import TO_SORT
from aidtracker.services.treasurer_source import Books
from aidtracker.services.valuation import value_of
from aidtracker.spreadsheets.files.column_names import column_letters
from aidtracker.spreadsheets.tables import Column, Formula, Kind, Value

REASONS = {
    Outside.DONOR: (1, QT_TRANSLATE_NOOP("Exports", "Given")),
    Outside.SUPPLIER: (1, QT_TRANSLATE_NOOP("Exports", "Bought")),
    Outside.FOUND: (1, QT_TRANSLATE_NOOP("Exports", "Found")),
    Outside.DISTRIBUTED: (-1, QT_TRANSLATE_NOOP("Exports", "Given out")),
    Outside.DISPOSED: (-1, QT_TRANSLATE_NOOP("Exports", "Disposed of")),
    Outside.LOST: (-1, QT_TRANSLATE_NOOP("Exports", "Lost")),
}
"""Why goods come in (1) and go out (-1), in the order of the columns."""


@dataclass(slots=True)
class Lot:
    """What one lot did: thousandths at the beginning, in and out by reason, and as counted at the end."""

    opening: int = 0
    by_reason: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    after: int = 0
    held: int = 0

    @property
    def counted(self) -> int:
        """What is held now, less what moved after the last day."""
        return self.held - self.after

    @property
    def moved(self) -> bool:
        """Whether there is anything to tell of it."""
        return bool(self.opening or self.counted or any(self.by_reason.values()))


@dataclass(slots=True)
class Line:
    """An item in one unit: quantities in thousandths, values in hundredths of the books' currency."""

    milli: Lot = field(default_factory=Lot)
    minor: Lot = field(default_factory=Lot)
    without_value: int = 0


Key = tuple[str, str, str]
"""Code (empty for free text), name, unit."""


class Reconciliation:
    """What happened to every item. Reads the database when it is made."""

    def __init__(self, books: Books) -> None:
        self._books, self._source = books, books.source
        connection = self._source.connection
        self._lost = lost_with_boxes(connection, BoxPlaces(connection))
        self._gone = {key for key, place in places(connection).items() if place.lost}
        self.lines: defaultdict[Key, Line] = defaultdict(Line)
        flowed = _ByLot(self._stream(flows(self._source.days, self._source.moments)))
        held = _ByLot(self._stream(balances()))
        for row in self._stream(all_lots(self._source.language)):
            lot = self._lot(row.id, flowed.of(row.id), held.of(row.id))
            if lot.moved:
                self._add(row, lot)

    def _stream(self, query: Query) -> Iterator[Any]:
        return stream(self._source.connection, query)

    @property
    def reasons(self) -> list[Outside]:
        """The reasons that have a column: that of gifts, and those for which something happened."""
        happened = {
            reason for line in self.lines.values() for reason, milli in line.milli.by_reason.items() if milli
        }
        return [reason for reason in REASONS if reason in happened or reason is Outside.DONOR]

    def _lot(self, key: str, flowed: Sequence[Any], held: Sequence[Any]) -> Lot:
        lot = Lot()
        for row in flowed:
            lot.opening += row.before
            lot.by_reason[row.reason] += row.during
            lot.after += row.after
        lot.held = sum(row.quantity_milli for row in held if row.holder_id not in self._gone)
        moments = self._source.moments
        for occurred, milli in self._lost.get(key, ()):
            if moments.first is not None and occurred < moments.first:
                lot.opening -= milli
            elif moments.before is not None and occurred >= moments.before:
                lot.after -= milli
            else:
                lot.by_reason[Outside.LOST] -= milli
        return lot

    def _add(self, row: Any, lot: Lot) -> None:
        name = row.name or self._source.category(row.category) or self._books.say(TO_SORT)
        line = self.lines[row.code, name, row.unit]
        _add_up(line.milli, lot)
        base_minor = value_of(row, row.day, self._books.rates).base_minor
        if base_minor is None:
            line.without_value += 1
        else:
            _add_up(line.minor, _shared_out(lot, base_minor, row.lot_milli))

    def rows(self) -> Iterator[Row]:
        """The rows of the sheet, items by code, then free texts by name; formulas for the first row at 2."""
        ordered = sorted(self.lines.items(), key=lambda pair: (not pair[0][0], pair[0]))
        for number, ((code, name, unit), line) in enumerate(ordered, 2):
            yield (
                code,
                name,
                self._source.unit(unit),
                *self._cells(number, 3, line.milli, quantity),
                *self._cells(number, 3 + len(self.reasons) + 4, line.minor, money),
                line.without_value,
            )

    def _cells(self, number: int, start: int, told: Lot, shown: Any) -> Iterator[Value]:
        """Opening, the reasons, closing and its formula, counted, check; the first in column `start`."""
        reasons = self.reasons
        yield shown(told.opening)
        closing, terms = told.opening, f"{column_letters(start)}{number}"
        for at, reason in enumerate(reasons, start + 1):
            sign = REASONS[reason][0]
            yield shown(told.by_reason[reason] * sign)
            closing += told.by_reason[reason]
            terms += f"{'+' if sign > 0 else '-'}{column_letters(at)}{number}"
        end = start + len(reasons) + 1
        yield Formula(terms, shown(closing))
        yield shown(told.counted)
        yield Formula(
            f"ROUND({column_letters(end)}{number}-{column_letters(end + 1)}{number},3)",
            shown(closing - told.counted),
        )


def reconciliation_columns(books: Books, reasons: Sequence[Outside]) -> list[Column]:
    """The columns of the sheet, in the language of the file."""
    say = books.say
    in_books = f", {books.currency}"
    return [
        *books.columns(
            (
                Column("code", QT_TRANSLATE_NOOP("Exports", "Item code"), hxl="#item+code"),
                Column("item", QT_TRANSLATE_NOOP("Exports", "Item"), hxl="#item+name+i_{language}"),
                Column("unit", QT_TRANSLATE_NOOP("Exports", "Unit"), hxl="#indicator+unit+code"),
            )
        ),
        *_columns(books, reasons, Kind.QUANTITY, ""),
        *_columns(books, reasons, Kind.MONEY, in_books),
        Column(
            "without_value",
            say(QT_TRANSLATE_NOOP("Exports", "Lines without amount")),
            Kind.COUNT,
            say(QT_TRANSLATE_NOOP("Exports", "Their goods are in the quantities, but not in the values.")),
            total=True,
        ),
    ]


def _columns(books: Books, reasons: Sequence[Outside], kind: Kind, suffix: str) -> Iterator[Column]:
    say, total = books.say, kind is Kind.MONEY
    named = [
        ("opening", say(_OPENING), say(_OPENING_TOLD)),
        *((reason.name.lower(), say(REASONS[reason][1]), say(_TOLD.get(reason, ""))) for reason in reasons),
        ("closing", say(_CLOSING), say(_CLOSING_TOLD)),
        ("counted", say(_COUNTED), say(_COUNTED_TOLD)),
    ]
    for key, title, description in named:
        yield Column(f"{key}{suffix}", f"{title}{suffix}", kind, description, total=total)
    yield Column(f"check{suffix}", f"{say(_CHECK)}{suffix}", Kind.CHECK, say(_CHECK_TOLD))


_OPENING = QT_TRANSLATE_NOOP("Exports", "Opening")
_OPENING_TOLD = QT_TRANSLATE_NOOP("Exports", "What there was before the first day, wherever it was.")
_CLOSING = QT_TRANSLATE_NOOP("Exports", "Closing")
_CLOSING_TOLD = QT_TRANSLATE_NOOP("Exports", "Opening, plus what came in, less what went out.")
_COUNTED = QT_TRANSLATE_NOOP("Exports", "Counted")
_COUNTED_TOLD = QT_TRANSLATE_NOOP(
    "Exports", "What all sites, boxes and shipments hold, put back to the end of the last day."
)
_CHECK = QT_TRANSLATE_NOOP("Exports", "Check")
_CHECK_TOLD = QT_TRANSLATE_NOOP("Exports", "Closing less counted: a tick when it is nothing.")
_TOLD = {
    Outside.DONOR: QT_TRANSLATE_NOOP(
        "Exports", "As the lines say; a mistake that was put right counts on the day of its donation."
    ),
    Outside.LOST: QT_TRANSLATE_NOOP("Exports", "Less what turned up again."),
}


def _add_up(told: Lot, lot: Lot) -> None:
    told.opening += lot.opening
    told.after += lot.after
    told.held += lot.held
    for reason, milli in lot.by_reason.items():
        told.by_reason[reason] += milli


def _shared_out(lot: Lot, base_minor: int, lot_milli: int) -> Lot:
    """The same in money: what each step changes of the worth of what is there."""

    def worth(milli: int) -> int:
        return part_g(base_minor, lot_milli, milli) or 0

    there = lot.opening
    shared = Lot(opening=worth(there), held=worth(lot.counted))
    for reason in REASONS:
        after = there + lot.by_reason[reason]
        shared.by_reason[reason] = worth(after) - worth(there)
        there = after
    return shared


class _ByLot:
    """Rows that come in the order of their lots, asked for lot by lot in the same order."""

    def __init__(self, rows: Iterator[Any]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, lot_id: str) -> list[Any]:
        """The rows of a lot."""
        found = []
        while self._next is not None and self._next.lot_id <= lot_id:
            if self._next.lot_id == lot_id:
                found.append(self._next)
            self._next = next(self._rows, None)
        return found
