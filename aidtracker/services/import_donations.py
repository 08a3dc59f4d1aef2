"""Donations from a sheet: one donation for each day, a line for each row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aidtracker.data.keys import new_key
from aidtracker.data.ledger import Move, post
from aidtracker.data.tables import Donation, Lot
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.numbers import Kind
from aidtracker.domain.places import Outside
from aidtracker.services.goods_in import LOT_COLUMNS, GoodsIn, LotRow
from aidtracker.services.intake import rules_in_force
from aidtracker.services.matching import Matcher
from aidtracker.services.work import Work
from aidtracker.spreadsheets.rows import GoodsRow, Head, Row

_DONOR = str(Outside.DONOR)  # the driver looks twice at each value that is not quite a string


@dataclass(slots=True)
class _Day:
    donation_id: str
    lines: int = 0


class DonationsIn(GoodsIn):
    """Takes rows of donations in; rows without a day belong to that of the row above.

    Above the first day it is the one that the sheet's title tells, or today; that is said.
    """

    def __init__(self, work: Work, head: Head, matcher: Matcher, site_id: str, import_id: str) -> None:
        super().__init__(matcher, rules_in_force(work.connection))
        self._work = work
        self._site_id = site_id or work.station.site_id
        self._import_id = import_id
        self._days: dict[date, _Day] = {}
        self._new: dict[date, _Day] = {}
        told = head.facts.get("day")
        self._last_day = date.fromisoformat(told) if told else work.today
        self._day_taken: date | None = None
        self._any_day = False
        self._note = head.sheet

    def take(self, rows: Sequence[Row]) -> None:
        """Write a batch of rows."""
        lots = [self._line(row) for row in rows if isinstance(row, GoodsRow)]
        self._write_donations()
        self._work.journal.insert_rows(Lot, LOT_COLUMNS, lots)
        moves = [Move(lot[0], _DONOR, self._site_id, lot[1]) for lot in lots]
        post(self._work.journal, moves, self._work.now)

    def finish(self) -> None:
        """All rows are in."""
        if self._day_taken is not None:
            values = {"value": self._day_taken}
            self.warn(0, "", Problem("file.day_taken", values, Level.WARNED))

    def _line(self, row: GoodsRow) -> LotRow:
        if row.day is None and not self._any_day:
            self._day_taken = self._last_day
        self._any_day = self._any_day or row.day is not None
        day = self._last_day = row.day or self._last_day
        donation = self._days.get(day) or self._new_donation(day)
        donation.lines += 1
        lot, _ = self.lot(row, donation.donation_id, donation.lines, day)
        return lot

    def _new_donation(self, day: date) -> _Day:
        donation = self._days[day] = self._new[day] = _Day(new_key())
        return donation

    def _write_donations(self) -> None:
        """Write the donations of days that were new in this batch."""
        numbers = self._work.next_numbers(Kind.DONATION, len(self._new))
        self.numbers += numbers
        donations = [
            {
                "id": donation.donation_id,
                "number": number,
                "site_id": self._site_id,
                "day": day,
                "note": self._note,
                "import_id": self._import_id,
            }
            for (day, donation), number in zip(self._new.items(), numbers, strict=True)
        ]
        self._work.journal.insert(Donation, donations)
        self._new.clear()
