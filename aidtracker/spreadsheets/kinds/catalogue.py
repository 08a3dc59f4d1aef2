"""A catalogue of items, with the columns of the starter catalogue."""

import re
from decimal import Decimal

from aidtracker.domain.errors import Level
from aidtracker.domain.units import fold_words, measure_named
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.cells.words import is_yes
from aidtracker.spreadsheets.files.grids import Chunk
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.kinds.readers import problem_of, read_text, weight_reader, whole
from aidtracker.spreadsheets.kinds.skipping import EMPTY, Skipper
from aidtracker.spreadsheets.kinds.survey import Survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import CatalogueRow, RowProblem
from aidtracker.spreadsheets.vocabulary import Field


class CatalogueReader:
    """Reads a catalogue."""

    def __init__(self, table: Table, survey: Survey, skipper: Skipper, tally: Tally) -> None:
        self._table, self._skipper, self._tally = table, skipper, tally
        self._weight_column = table.column(Field.WEIGHT_EACH) or table.column(Field.WEIGHT)
        mark = survey.marks.get(self._weight_column.index, "") if self._weight_column else ""
        self._weight = weight_reader(self._weight_column, mark) if self._weight_column else None
        self._codes: dict[str, int] = {}

    def read(self, chunk: Chunk) -> list[CatalogueRow]:
        """The good rows of a chunk below the header; the others go to the tally."""
        self._tally.reached(chunk.numbers)
        rows = (self._one(number, cells) for number, cells in zip(chunk.numbers, chunk.rows, strict=True))
        return [row for row in rows if row is not None]

    def _one(self, number: int, cells: list[object]) -> CatalogueRow | None:
        reason, shown = self._skipper.reason(number, cells)
        if reason == EMPTY:
            self._tally.empty(number)
            return None
        if reason:
            self._tally.leave_out(number, self._table.headers[shown], cell_text(cells[shown]), reason)
            return None
        problems: list[RowProblem] = []
        row = self._row(number, cells, problems)
        self._check(row, problems)
        if any(problem.problem.level is Level.REFUSED for problem in problems):
            self._tally.refuse(number, cells, problems)
            return None
        self._tally.filled(number)
        for problem in problems:
            self._tally.add(number, problem.column, problem.value, problem.problem)
        return row

    def _row(self, number: int, cells: list[object], problems: list[RowProblem]) -> CatalogueRow:
        def text(field: Field) -> str:
            column = self._table.column(field)
            return str(read_text(cells[column.index]).value) if column else ""

        unit_text = text(Field.UNIT)
        measure = measure_named(unit_text)
        if unit_text and measure is None:
            self._problem(problems, number, Field.UNIT, "row.unit_unknown", unit_text, Level.WARNED)
        return CatalogueRow(
            number,
            text(Field.ITEM_CODE),
            text(Field.CATEGORY),
            text(Field.NAME_EN) or text(Field.ITEM),
            text(Field.NAME_UK),
            text(Field.NAME_PL),
            text(Field.NAME_BE),
            measure.unit if measure else None,
            text(Field.UNIT_BASIS),
            self._unit_weight(number, cells, problems),
            text(Field.HS_CODE),
            text(Field.HS_CONFIDENCE),
            text(Field.HS_NOTE),
            is_yes(text(Field.EXPIRY_TRACKED)),
            text(Field.DANGEROUS_GOODS),
            text(Field.UN_NUMBER),
            tuple(flag for flag in re.split(r"[\s,;|]+", text(Field.FLAGS)) if flag),
            text(Field.SCHEDULE_M_LINE),
            text(Field.SECTOR),
            is_yes(text(Field.CORE)),
        )

    def _check(self, row: CatalogueRow, problems: list[RowProblem]) -> None:
        code = fold_words(row.item_code)
        if not code:
            self._problem(problems, row.row, Field.ITEM_CODE, "row.no_code", "", Level.REFUSED)
        elif code in self._codes:
            other = self._codes[code]
            self._problem(
                problems,
                row.row,
                Field.ITEM_CODE,
                "row.code_twice",
                row.item_code,
                Level.REFUSED,
                other=other,
            )
        self._codes.setdefault(code, row.row)
        if not (row.name_en or row.name_uk or row.name_pl or row.name_be):
            self._problem(problems, row.row, Field.NAME_EN, "row.no_name", "", Level.REFUSED)

    def _unit_weight(self, number: int, cells: list[object], problems: list[RowProblem]) -> int | None:
        if self._weight is None or self._weight_column is None:
            return None
        cell = cells[self._weight_column.index]
        reading = self._weight(cell)
        if reading.problem:
            problems.append(RowProblem(number, self._weight_column.header, cell_text(cell), reading.problem))
        return whole(reading.value) if isinstance(reading.value, Decimal) else None

    def _problem(
        self,
        problems: list[RowProblem],
        number: int,
        field: Field,
        code: str,
        text: str,
        level: Level,
        **values: object,
    ) -> None:
        column = self._table.column(field)
        problem = problem_of(code, text, level, **values)
        problems.append(RowProblem(number, column.header if column else "", text, problem))
