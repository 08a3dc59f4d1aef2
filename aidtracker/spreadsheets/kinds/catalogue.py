"""A catalogue of items, with the columns of the starter catalogue and more.

A row may say as little as a code and a name in one more language: what it does not say stays as it is. So
only what cannot be read is refused here; whether an item can be so is known where the catalogue is.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import cast

from aidtracker.domain.errors import Level
from aidtracker.domain.units import Unit, fold_words, measure_named
from aidtracker.spreadsheets.cells.dates import DayOrder
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.cells.words import is_yes
from aidtracker.spreadsheets.files.grids import UNCALCULATED, Chunk
from aidtracker.spreadsheets.header_cells import Column
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.kinds.readers import (
    Reading,
    currency_reader,
    day_reader,
    grams_reader,
    problem_of,
    quantity_reader,
    read_text,
    value_reader,
)
from aidtracker.spreadsheets.kinds.skipping import EMPTY, Skipper
from aidtracker.spreadsheets.kinds.survey import Survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import CatalogueRow, RowProblem
from aidtracker.spreadsheets.vocabulary import Field

_Read = Callable[[object], Reading]
_ALIASES: Mapping[Field, str] = {
    Field.ALIASES_EN: "en",
    Field.ALIASES_UK: "uk",
    Field.ALIASES_PL: "pl",
    Field.ALIASES_BE: "be",
    Field.ALIASES_RU: "ru",
    Field.ALIASES: "",
}
_NAMES = (Field.NAME_EN, Field.NAME_UK, Field.NAME_PL, Field.NAME_BE, Field.ITEM)
_BETWEEN_NAMES = re.compile(r"[;\n]+")
_BETWEEN_CODES = re.compile(r"[\s,;|]+")
_LEAST_UPC = 11  # a spreadsheet drops the zero that most American barcodes begin with


class CatalogueReader:
    """Reads a catalogue."""

    def __init__(self, table: Table, survey: Survey, skipper: Skipper, tally: Tally) -> None:
        self._table, self._survey, self._skipper, self._tally = table, survey, skipper, tally
        self._columns = {column.field: column for column in table.columns}
        self._read_indexes = frozenset(column.index for column in table.columns)
        self._readers: dict[Field, _Read] = {
            Field.UNIT: _unit,
            Field.EXPIRY_TRACKED: _yes_or_no,
            Field.CORE: _yes_or_no,
            Field.CURRENCY: currency_reader,
        }
        self._weight_field = Field.WEIGHT_EACH if Field.WEIGHT_EACH in self._columns else Field.WEIGHT
        self._value_field = Field.VALUE_EACH if Field.VALUE_EACH in self._columns else Field.VALUE
        self._add_reader(self._weight_field, grams_reader)
        self._add_reader(self._value_field, lambda _, mark: value_reader(mark))
        self._add_reader(Field.PACK, lambda _, mark: _optional(quantity_reader(mark)))
        for field in (Field.WEIGHT_AS_OF, Field.VALUE_AS_OF):
            self._add_reader(field, self._day_reader)
        self._codes: dict[str, int] = {}

    def read(self, chunk: Chunk) -> list[CatalogueRow]:
        """The good rows of a chunk below the header; the others go to the tally."""
        self._tally.reached(chunk.numbers)
        rows = (self._one(number, cells) for number, cells in zip(chunk.numbers, chunk.rows, strict=True))
        return [row for row in rows if row is not None]

    def _add_reader(self, field: Field, make: Callable[[Column, str], _Read]) -> None:
        column = self._columns.get(field)
        if column is not None:
            self._readers[field] = make(column, self._survey.marks.get(column.index, ""))

    def _day_reader(self, column: Column, _mark: str) -> _Read:
        return day_reader(self._survey.orders.get(column.index, DayOrder()))

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
        def value(field: Field) -> object:
            column = self._columns.get(field)
            if column is None:
                return None
            cell = cells[column.index]
            reading = self._readers.get(field, read_text)(cell)
            if reading.problem:
                problems.append(RowProblem(number, column.header, cell_text(cell), reading.problem))
            told[field] = reading.extra
            return reading.value

        def text(field: Field) -> str:
            return str(value(field) or "")

        told: dict[Field, object] = {}
        minor = cast("int | None", value(self._value_field))
        return CatalogueRow(
            row=number,
            item_code=text(Field.ITEM_CODE),
            category=text(Field.CATEGORY),
            name_en=text(Field.NAME_EN) or text(Field.ITEM),
            name_uk=text(Field.NAME_UK),
            name_pl=text(Field.NAME_PL),
            name_be=text(Field.NAME_BE),
            unit=cast("Unit | None", value(Field.UNIT)),
            unit_basis=text(Field.UNIT_BASIS),
            unit_weight_g=cast("int | None", value(self._weight_field)),
            hs_code=text(Field.HS_CODE),
            hs_confidence=text(Field.HS_CONFIDENCE).lower(),
            hs_note=text(Field.HS_NOTE),
            expiry_tracked=cast("bool | None", value(Field.EXPIRY_TRACKED)),
            dangerous_goods=_danger(text(Field.DANGEROUS_GOODS)),
            un_number=text(Field.UN_NUMBER),
            flags=tuple(flag.upper() for flag in _BETWEEN_CODES.split(text(Field.FLAGS)) if flag),
            schedule_m_line=text(Field.SCHEDULE_M_LINE),
            sector=text(Field.SECTOR),
            core=cast("bool | None", value(Field.CORE)),
            pack_milli=cast("int | None", value(Field.PACK)),
            weight_source=text(Field.WEIGHT_SOURCE),
            weight_as_of=cast("date | None", value(Field.WEIGHT_AS_OF)),
            unit_value_minor=minor,
            currency=str(told.get(self._value_field) or text(Field.CURRENCY)),
            value_source=text(Field.VALUE_SOURCE),
            value_as_of=cast("date | None", value(Field.VALUE_AS_OF)),
            note=text(Field.NOTE),
            aliases=tuple(
                (language, name.strip())
                for field, language in _ALIASES.items()
                for name in _BETWEEN_NAMES.split(text(field))
                if name.strip()
            ),
            barcodes=tuple(_barcode(code) for code in _BETWEEN_CODES.split(text(Field.BARCODES)) if code),
            cells=tuple(
                cell_text(cell) if index in self._read_indexes and cell != UNCALCULATED else ""
                for index, cell in enumerate(cells)
            ),
        )

    def _check(self, row: CatalogueRow, problems: list[RowProblem]) -> None:
        code = fold_words(row.item_code)
        if not code and not (row.name_en or row.name_uk or row.name_pl or row.name_be):
            self._refuse(problems, row.row, Field.NAME_EN, "row.no_name", "")
        elif code and code in self._codes:
            other = self._codes[code]
            self._refuse(problems, row.row, Field.ITEM_CODE, "row.code_twice", row.item_code, other=other)
        self._codes.setdefault(code, row.row)

    def _refuse(
        self, problems: list[RowProblem], number: int, field: Field, code: str, text: str, **values: object
    ) -> None:
        column = self._columns.get(field) or next(map(self._columns.get, _NAMES), None)
        problem = problem_of(code, text, Level.REFUSED, **values)
        problems.append(RowProblem(number, column.header if column else "", text, problem))


def _unit(cell: object) -> Reading:
    """The unit; None when nothing is said, or nothing that is a unit of ours by itself."""
    reading = read_text(cell)
    text = str(reading.value)
    measure = measure_named(text) if text else None
    if measure is not None and measure.factor == Decimal(1):
        return Reading(measure.unit)
    unknown = problem_of("row.unit_unknown", text, Level.WARNED) if text else None
    return Reading(None, reading.problem or unknown)


def _optional(read: _Read) -> _Read:
    return lambda cell: read(cell) if cell_text(cell) else Reading(None)


def _yes_or_no(cell: object) -> Reading:
    text = cell_text(cell)
    return Reading(is_yes(text) if text else None)


def _danger(text: str) -> str:
    """`yes`, `no` or `check`, whatever the language; other words stay for the person to see."""
    if is_yes(text):
        return "yes"
    return "no" if fold_words(text) in _NO else text.lower()


_NO = frozenset(map(fold_words, ("no", "n", "false", "0", "ні", "немає", "nie", "не", "нет", "-")))


def _barcode(text: str) -> str:
    return text.zfill(_LEAST_UPC + 1) if text.isdecimal() and len(text) == _LEAST_UPC else text
