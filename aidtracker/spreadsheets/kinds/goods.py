"""Lines of goods: each row of a list of donations, and what a row of a packing list holds.

Most rows are plain: they are put together column by column, with no work for a cell that was seen before.
A row with anything special in it is read cell by cell by `GoodsReader.examine`, with the same outcome.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import repeat
from typing import TypeAlias, TypeVar

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.units import Measure, Unit
from aidtracker.spreadsheets.cells.dates import DayOrder, day_in
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.cells.words import condition_of, donor_kind_of, used_of
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Chunk
from aidtracker.spreadsheets.header_cells import Column
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.kinds.readers import (
    ColumnReader,
    Reading,
    currency_reader,
    day_reader,
    expiry_reader,
    grams_reader,
    name_text,
    problem_of,
    quantity_reader,
    read_text,
    required_text,
    unit_reader,
    value_reader,
    weight_reader,
    whole,
)
from aidtracker.spreadsheets.kinds.skipping import EMPTY, Skipper, may_be_total
from aidtracker.spreadsheets.kinds.survey import Survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import GoodsRow, RowProblem
from aidtracker.spreadsheets.vocabulary import ITEM_FIELDS, Field

T = TypeVar("T")
_AnyReader: TypeAlias = (
    ColumnReader[str] | ColumnReader[int | None] | ColumnReader[Decimal | None] | ColumnReader[Unit | None]
    | ColumnReader[date | None]
)  # fmt: skip
_Line: TypeAlias = tuple[object, ...]
"""The values of a `GoodsRow`, before it is one."""
BoxProblem: TypeAlias = Callable[[list[object]], tuple[Column | None, Problem] | None]


@dataclass(slots=True)
class _Found:
    """A row as it is being examined."""

    number: int
    cells: Sequence[object]
    problems: list[RowProblem]

    def note(self, column: Column | None, cell: object, problem: Problem | None) -> None:
        if problem is not None:
            text = "" if cell == UNCALCULATED else cell_text(cell)
            self.problems.append(RowProblem(self.number, column.header if column else "", text, problem))

    @property
    def refused(self) -> bool:
        return any(problem.problem.level is Level.REFUSED for problem in self.problems)


class GoodsReader:
    """Reads the goods columns of one table."""

    def __init__(self, table: Table, survey: Survey, skipper: Skipper, tally: Tally) -> None:
        self._table, self._survey, self._skipper, self._tally = table, survey, skipper, tally
        self.item = self._text(*ITEM_FIELDS, read=required_text)
        self.item_code = self._text(Field.ITEM_CODE, read=name_text)
        if self.item is None:
            self.item_code = self._text(Field.ITEM_CODE, read=required_text)
        self.detail, self.note = self._text(Field.DETAIL, read=name_text), self._text(Field.NOTE)
        self.batch, self.hs_code, self.origin = (
            self._text(Field.BATCH),
            self._text(Field.HS_CODE),
            self._text(Field.ORIGIN),
        )
        self._set_up_amounts()
        self._set_up_days()
        self._set_up_words()
        self._watched = {index: _Watched() for index in skipper.watched}
        self._headings: list[tuple[int, date]] = []

    def _set_up_amounts(self) -> None:
        table, mark = self._table, self._mark
        weight = table.column(Field.WEIGHT) or (None if table.has(Field.BOX) else table.column(Field.GROSS))
        counted = table.column(Field.QUANTITY) or weight
        self.quantity = ColumnReader[int | None](counted, quantity_reader(mark(counted)))
        default = counted.measure if counted else None
        if counted is weight and default is None:
            default = Measure(Unit.KILOGRAM)
        unit = table.column(Field.UNIT) if counted is not weight else None
        self._default_unit = default
        self.unit = ColumnReader[Unit | None](unit, unit_reader(default)) if unit else None
        self.unit_text = (
            ColumnReader[str](unit, lambda cell: Reading(read_text(cell).value)) if unit else None
        )
        each = table.column(Field.WEIGHT_EACH)
        self.weight = ColumnReader[int | None](weight, grams_reader(weight, mark(weight))) if weight else None
        self.each = ColumnReader[Decimal | None](each, weight_reader(each, mark(each))) if each else None
        total = table.column(Field.VALUE) or table.column(Field.VALUE_EACH)
        self.value = ColumnReader[int | None](total, value_reader(mark(total))) if total else None
        currency = table.column(Field.CURRENCY)
        self.currency = ColumnReader[str](currency, currency_reader) if currency else None

    def _set_up_days(self) -> None:
        orders = self._survey.orders
        day, expiry = self._table.column(Field.DAY), self._table.column(Field.EXPIRY)
        self.day = (
            ColumnReader[date | None](day, day_reader(orders.get(day.index, DayOrder()))) if day else None
        )
        self.expiry = (
            ColumnReader[date | None](expiry, expiry_reader(orders.get(expiry.index, DayOrder())))
            if expiry
            else None
        )

    def _set_up_words(self) -> None:
        told = [
            (self._table.column(field), condition_of) for field in (Field.CONDITION, Field.DETAIL, Field.NOTE)
        ]
        told.append((self.item.column if self.item else None, used_of))
        self._conditions = [ColumnReader[str](column, _meaning(read)) for column, read in told if column]
        donor = self._table.column(Field.DONOR_KIND)
        self.donor_kind = ColumnReader[str](donor, _meaning(donor_kind_of)) if donor else None

    def _mark(self, column: Column | None) -> str:
        return self._survey.marks.get(column.index, "") if column else ""

    def _text(
        self, *fields: Field, read: Callable[[object], Reading] = read_text
    ) -> ColumnReader[str] | None:
        column = next((found for field in fields if (found := self._table.column(field))), None)
        return ColumnReader[str](column, read) if column else None

    def _readers(self) -> tuple[_AnyReader | None, ...]:
        return (
            self.item, self.item_code, self.detail, self.note, self.batch, self.hs_code, self.origin,
            self.quantity, self.unit, self.weight, self.each, self.value, self.day, self.expiry,
        )  # fmt: skip

    # Whole chunks

    def read(self, chunk: Chunk) -> list[GoodsRow]:
        """The good rows of a chunk below the header; the others go to the tally."""
        self._tally.reached(chunk.numbers)
        columns = list(zip(*chunk.rows, strict=True))
        plain = self._plain_rows(chunk.numbers, columns)
        special = self._special_rows(columns, plain)
        rows: list[GoodsRow | None] = list(map(GoodsRow._make, plain))
        for index in sorted(special):
            rows[index] = self.examine(chunk.numbers[index], chunk.rows[index])
        good = [row for row in rows if row is not None]
        if good:
            self._tally.filled(good[-1][0])
        return self._with_days(good) if self._headings else good

    def _with_days(self, rows: list[GoodsRow]) -> list[GoodsRow]:
        """Rows without a day of their own have that of the heading above them: `Saturday, 7 March 2026`."""
        dated: list[GoodsRow] = []
        for row in rows:
            day = next((day for number, day in reversed(self._headings) if number < row.row), None)
            dated.append(row._replace(day=day) if row.day is None else row)
        return dated

    def _special_rows(
        self, columns: list[tuple[object, ...]], plain: Sequence[tuple[object, ...]]
    ) -> set[int]:
        if self.unit is None and self._default_unit is not None and self._default_unit.factor != 1:
            return set(range(len(plain)))
        special: set[int] = set()
        for index, watched in self._watched.items():
            suspects = watched.suspects_in(columns[index])
            if suspects:
                special.update([i for i, cell in enumerate(columns[index]) if cell in suspects])
        for reader in self._readers():
            if reader is not None and reader.special and reader.column:
                odd = reader.special
                special.update([i for i, cell in enumerate(columns[reader.column.index]) if cell in odd])
        if self.value is not None:
            special.update([i for i, row in enumerate(plain) if row[14] is not None and not row[15]])
        return special

    def _plain_rows(self, numbers: Sequence[int], columns: list[tuple[object, ...]]) -> list[_Line]:
        def of(reader: ColumnReader[T] | None, default: T) -> Iterable[T]:
            if reader is None or reader.column is None:
                return repeat(default, len(numbers))
            return list(map(reader.__getitem__, columns[reader.column.index]))

        milli = list(of(self.quantity, None))
        units = list(of(self.unit, self._default_unit.unit if self._default_unit else None))
        weights = self._plain_weights(milli, units, list(of(self.weight, None)), list(of(self.each, None)))
        values = list(of(self.value, None))
        if self.value and self.value.column and self.value.column.field is Field.VALUE_EACH:
            values = [_times(value, count) for value, count in zip(values, milli, strict=True)]
        header_currency = self.value.column.currency if self.value and self.value.column else ""
        currencies = [
            (currency or header_currency) if value is not None else ""
            for value, currency in zip(values, of(self.currency, ""), strict=True)
        ]
        return list(
            zip(
                numbers, of(self.day, None), of(self.item_code, ""), of(self.item, ""), of(self.detail,
                ""), milli, units, of(self.unit_text, ""), weights, of(self.expiry, None), of(self.batch,
                ""), self._plain_conditions(columns, len(numbers)), of(self.note, ""), of(self.donor_kind,
                ""), values, currencies, of(self.hs_code, ""), of(self.origin, ""), strict=True,
            )
        )  # fmt: skip

    @staticmethod
    def _plain_weights(
        milli: list[int | None],
        units: list[Unit | None],
        totals: list[int | None],
        each: list[Decimal | None],
    ) -> list[int | None]:
        return [
            total if total is not None else _line_weight(one, count, unit)
            for total, one, count, unit in zip(totals, each, milli, units, strict=True)
        ]

    def _plain_conditions(self, columns: list[tuple[object, ...]], count: int) -> Iterable[str]:
        conditions: list[str] | None = None
        for reader in self._conditions:
            if reader.column is None:
                continue
            found = map(reader.__getitem__, columns[reader.column.index])
            conditions = (
                list(found)
                if conditions is None
                else [first or second for first, second in zip(conditions, found, strict=True)]
            )
        return repeat("", count) if conditions is None else conditions

    # Single rows

    def examine(
        self, number: int, cells: list[object], box_problem: BoxProblem | None = None
    ) -> GoodsRow | None:
        """One row, cell by cell; None when it is left out or refused, which the tally then knows.

        `box_problem` is asked for every row of goods, good or not: it keeps track of the box they are in.
        """
        reason, shown = self._skipper.reason(number, cells)
        if reason == EMPTY:
            self._tally.empty(number)
            return None
        if reason:
            text = cell_text(cells[shown])
            self._tally.leave_out(number, self._table.headers[shown], text, reason)
            if self.day is None and reason == "row.note" and (day := day_in(text)):
                self._headings.append((number, day))
            return None
        found = _Found(number, cells, [])
        if box_problem and (wrong := box_problem(cells)):
            found.note(wrong[0], cells[wrong[0].index] if wrong[0] else "", wrong[1])
        row = self._goods(found)
        if found.refused:
            self._tally.refuse(number, cells, found.problems)
            return None
        self._tally.filled(number)
        for problem in found.problems:
            self._tally.add(number, problem.column, problem.value, problem.problem)
        return row

    def _goods(self, found: _Found) -> GoodsRow:
        value_of = self._value_of
        item, code = value_of(self.item, found, ""), value_of(self.item_code, found, "")
        too_long = any(one.problem.code == "row.name_too_long" for one in found.problems)
        if not item and not code and not too_long:
            column = (self.item or self.item_code or self.quantity).column
            found.note(column, "", Problem("row.no_item", {"value": ""}, Level.REFUSED))
        milli = value_of(self.quantity, found, None) or 0
        milli, unit, unit_text = self._in_our_unit(found, milli)
        weight = value_of(self.weight, found, None)
        each = value_of(self.each, found, None)
        if weight is None:
            weight = _line_weight(each, milli, unit)
        value, currency = self._money(found, milli)
        conditions = (self._cell(reader, found, "") for reader in self._conditions)
        return GoodsRow(
            found.number, value_of(self.day, found, None), code, item, value_of(self.detail, found, ""),
            milli, unit, unit_text, weight, value_of(self.expiry, found, None), value_of(self.batch,
            found, ""), next(filter(None, conditions), ""), value_of(self.note, found, ""),
            self._cell(self.donor_kind, found, ""), value, currency, value_of(self.hs_code, found, ""),
            value_of(self.origin, found, ""),
        )  # fmt: skip

    @staticmethod
    def _cell(reader: ColumnReader[T] | None, found: _Found, default: T) -> T:
        return (
            default if reader is None or reader.column is None else reader[found.cells[reader.column.index]]
        )

    def _value_of(self, reader: ColumnReader[T] | None, found: _Found, default: T) -> T:
        """The value of a cell; what is wrong with it is noted."""
        if reader is None or reader.column is None:
            return default
        cell = found.cells[reader.column.index]
        value = reader[cell]
        found.note(reader.column, cell, reader.problem(cell))
        return value

    def _told_besides(self, reader: ColumnReader[T] | None, found: _Found) -> object:
        if reader is None or reader.column is None:
            return None
        cell = found.cells[reader.column.index]
        return reader.besides(cell) if reader[cell] is not None else None

    def _in_our_unit(self, found: _Found, milli: int) -> tuple[int, Unit | None, str]:
        """The quantity, its unit and the unit's text: the cell's own unit counts before the column's."""
        own = self._told_besides(self.quantity, found)
        if isinstance(own, tuple):
            measure, text = own
            if measure is None:
                return milli, None, text
            return max(whole(milli * measure.factor), milli and 1), measure.unit, text
        unit = self._value_of(self.unit, found, self._default_unit.unit if self._default_unit else None)
        text = self._cell(self.unit_text, found, "")
        factor = self._told_besides(self.unit, found)
        if self.unit is None and self._default_unit is not None and self._default_unit.factor != 1:
            factor = self._default_unit.factor
        return (whole(milli * factor) if isinstance(factor, Decimal) else milli), unit, text

    def _money(self, found: _Found, milli: int) -> tuple[int | None, str]:
        minor = self._value_of(self.value, found, None)
        if minor is None or self.value is None or self.value.column is None:
            return None, ""
        currency = (
            self._told_besides(self.value, found)
            or self._cell(self.currency, found, "")
            or self.value.column.currency
        )
        if self.value.column.field is Field.VALUE_EACH:
            minor = _times(minor, milli)
        if not currency:
            cell = found.cells[self.value.column.index]
            found.note(
                self.value.column, cell, problem_of("row.currency_unknown", cell_text(cell), Level.WARNED)
            )
            return None, ""
        return minor, str(currency)


class _Watched:
    """A column in which a total may show itself; each different cell is looked at once."""

    def __init__(self) -> None:
        self._seen: set[object] = set()
        self._suspects: set[object] = set()

    def suspects_in(self, column: Iterable[object]) -> set[object]:
        new = set(column) - self._seen
        self._seen |= new
        self._suspects |= {cell for cell in new if may_be_total(cell)}
        return self._suspects


def _meaning(read: Callable[[str], str]) -> Callable[[object], Reading]:
    return lambda cell: Reading("" if cell == UNCALCULATED else read(cell_text(cell)))


def _line_weight(each: Decimal | None, milli: int | None, unit: Unit | None) -> int | None:
    """Grams of a line without a weight of its own: each times the quantity, or a quantity in kilograms."""
    if each is not None and milli:
        return whole(each * milli / 1000)
    return milli or None if unit is Unit.KILOGRAM else None


def _times(each: int | None, milli: int | None) -> int | None:
    return None if each is None or not milli else whole(Decimal(each * milli) / 1000)
