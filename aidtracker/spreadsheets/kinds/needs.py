"""What a site asks for: items, how many, how urgently."""

from aidtracker.domain.errors import Level
from aidtracker.domain.units import Unit, measure_named
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.cells.words import is_error, means_nothing, priority_of
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Chunk
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.kinds.readers import (
    name_text,
    problem_of,
    quantity_reader,
    read_text,
    unit_reader,
    whole,
)
from aidtracker.spreadsheets.kinds.skipping import EMPTY, Skipper
from aidtracker.spreadsheets.kinds.survey import Survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import NeedRow, RowProblem
from aidtracker.spreadsheets.vocabulary import ITEM_FIELDS, Field


class NeedReader:
    """Reads a list of needs."""

    def __init__(self, table: Table, survey: Survey, skipper: Skipper, tally: Tally) -> None:
        self._table, self._skipper, self._tally = table, skipper, tally
        self._item = next((column for field in ITEM_FIELDS if (column := table.column(field))), None)
        quantity = table.column(Field.QUANTITY)
        self._count = quantity_reader(survey.marks.get(quantity.index, "") if quantity else "")
        self._unit = unit_reader(quantity.measure if quantity else None)

    def read(self, chunk: Chunk) -> list[NeedRow]:
        """The good rows of a chunk below the header; the others go to the tally."""
        self._tally.reached(chunk.numbers)
        rows = (self._one(number, cells) for number, cells in zip(chunk.numbers, chunk.rows, strict=True))
        return [row for row in rows if row is not None]

    def _one(self, number: int, cells: list[object]) -> NeedRow | None:
        reason, shown = self._skipper.reason(number, cells)
        if reason == EMPTY:
            self._tally.empty(number)
            return None
        if reason:
            self._tally.leave_out(number, self._table.headers[shown], cell_text(cells[shown]), reason)
            return None
        problems: list[RowProblem] = []
        item = str(name_text(cells[self._item.index]).value) if self._item else ""
        code = self._text(cells, Field.ITEM_CODE)
        if not (item or code):
            problems.append(
                RowProblem(
                    number,
                    self._item.header if self._item else "",
                    "",
                    problem_of("row.no_item", "", Level.REFUSED),
                )
            )
        milli, unit, unit_text = self._quantity(number, cells, problems)
        priority = self._priority(number, cells, problems)
        if milli is None and (count := self._table.column(Field.QUANTITY)):
            # "Not needed" may stand where the number should be.
            priority = (
                "not needed" if priority_of(cell_text(cells[count.index])) == "not needed" else priority
            )
        if any(problem.problem.level is Level.REFUSED for problem in problems):
            self._tally.refuse(number, cells, problems)
            return None
        self._tally.filled(number)
        for problem in problems:
            self._tally.add(number, problem.column, problem.value, problem.problem)
        return NeedRow(number, code, item, milli, unit, unit_text, priority, self._text(cells, Field.NOTE))

    def _text(self, cells: list[object], field: Field) -> str:
        column = self._table.column(field)
        return str(read_text(cells[column.index]).value) if column else ""

    def _quantity(
        self, number: int, cells: list[object], problems: list[RowProblem]
    ) -> tuple[int | None, Unit | None, str]:
        unit_text = self._text(cells, Field.UNIT)
        unit = self._unit(unit_text)
        measure = measure_named(unit_text)
        column = self._table.column(Field.QUANTITY)
        cell = cells[column.index] if column else ""
        found_unit = unit.value if isinstance(unit.value, Unit) else None
        written = read_number(cell)
        # "0" beside "not needed" and an empty cell are fine here: nobody counted.
        if (
            column is None
            or cell in ("", UNCALCULATED)
            or means_nothing(cell_text(cell))
            or (written and written.number == 0)
        ):
            return None, found_unit, unit_text
        text = cell_text(cell)
        if not any(character.isdigit() for character in text) and not is_error(text):
            problem = problem_of("row.need_without_number", text, Level.WARNED)
            problems.append(RowProblem(number, column.header, text, problem))
            return None, found_unit, unit_text
        reading = self._count(cell)
        if reading.problem:
            problems.append(RowProblem(number, column.header, cell_text(cell), reading.problem))
        milli = reading.value if isinstance(reading.value, int) else None
        if isinstance(reading.extra, tuple):
            measure, unit_text = reading.extra
            found_unit = measure.unit if measure else None
        if milli and measure and measure.factor != 1:
            milli = whole(milli * measure.factor)
        return milli, found_unit, unit_text

    def _priority(self, number: int, cells: list[object], problems: list[RowProblem]) -> str:
        column = self._table.column(Field.PRIORITY)
        text = cell_text(cells[column.index]) if column else ""
        priority = priority_of("" if text == UNCALCULATED else text)
        if priority is None and column:
            problems.append(
                RowProblem(
                    number, column.header, text, problem_of("row.priority_unknown", text, Level.WARNED)
                )
            )
        return priority or "normal"
