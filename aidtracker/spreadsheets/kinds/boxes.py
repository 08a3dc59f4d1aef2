"""Somebody else's packing list: goods in boxes, a row for each line, the box's number in its first or all."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeVar

from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.text import fold_code
from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.cells.words import package_of
from aidtracker.spreadsheets.files.grids import Chunk
from aidtracker.spreadsheets.header_cells import Column
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.kinds.box_marks import is_number, marks_of, says_none, says_same, totals_named
from aidtracker.spreadsheets.kinds.goods import GoodsReader
from aidtracker.spreadsheets.kinds.readers import (
    ColumnReader,
    Reading,
    broken_cell,
    grams_reader,
    problem_of,
    whole,
)
from aidtracker.spreadsheets.kinds.survey import Survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.rows import BoxRow, GoodsRow, RowProblem
from aidtracker.spreadsheets.vocabulary import ITEM_FIELDS, Field

_LEAST_SIDE_MM = 50
_SIZES = re.compile(r"\s*[xхXХ×*]\s*")

_GOODS = (*ITEM_FIELDS, Field.ITEM_CODE, Field.QUANTITY, Field.WEIGHT)

T = TypeVar("T")
Size = tuple[int | None, int | None, int | None]


@dataclass(slots=True)
class _Box:
    """A box, or a range of equal boxes, as far as it was read."""

    marks: list[str]
    row: int
    written: str
    gross: list[int] = field(default_factory=list)
    size: Size = (None, None, None)
    package: str = ""
    goods: list[GoodsRow] = field(default_factory=list)


class BoxReader:
    """Reads a packing list; `boxes` gives them when all chunks were read."""

    def __init__(self, table: Table, survey: Survey, goods: GoodsReader, tally: Tally) -> None:
        self._table, self._goods, self._tally = table, goods, tally
        self._marks = table.column(Field.BOX)
        gross, self._package = table.column(Field.GROSS), table.column(Field.PACKAGE)
        mark = survey.marks.get(gross.index, "") if gross else ""
        self._gross = ColumnReader[int | None](gross, grams_reader(gross, mark)) if gross else None
        sizes = table.column(Field.DIMENSIONS)
        self._size = ColumnReader[Size | None](sizes, _size_reader(sizes)) if sizes else None
        detail = None if sizes else table.column(Field.DETAIL)
        self._size_in_detail = ColumnReader[Size | None](detail, _size_reader(detail)) if detail else None
        self._sides = [table.column(side) for side in (Field.LENGTH, Field.WIDTH, Field.HEIGHT)]
        self._boxes: dict[tuple[str, ...], _Box] = {}
        self._spelled: dict[str, str] = {}
        quantity = table.column(Field.QUANTITY)
        self._per_box = quantity is not None and quantity.per_box
        self._current: _Box | None = None
        self._opened: list[tuple[int, list[object], _Box]] = []
        self._goods_columns = [column.index for column in table.columns if column.field in _GOODS]

    def read(self, chunk: Chunk) -> None:
        """Read the rows of a chunk below the header."""
        self._tally.reached(chunk.numbers)
        for number, cells in zip(chunk.numbers, chunk.rows, strict=True):
            if self._opens_only(number, cells):
                continue
            goods = self._goods.examine(number, cells, self._box_problem)
            if self._marks is not None and goods is not None:
                self._add(number, cells, goods)

    def _box_problem(self, cells: list[object]) -> tuple[Column | None, Problem] | None:
        """Opens the row's box; what is wrong with its number refuses the row."""
        assert self._marks is not None  # noqa: S101 - a packing list without a box column is refused before
        cell = cells[self._marks.index]
        text = cell_text(cell)
        wrong = self._open(cell, text)
        if wrong is None and self._current is None:
            wrong = Problem("row.no_box", {"value": ""}, Level.REFUSED)
        return (self._marks, wrong) if wrong else None

    def _open(self, cell: object, text: str) -> Problem | None:
        """Make the box of a cell the current one; says what is wrong with it, and then none is."""
        if says_same(text):
            return None
        self._current = None
        if isinstance(cell, date):
            return problem_of("row.box_is_a_date", text, Level.REFUSED)
        if problem := broken_cell(text, Level.REFUSED):
            return problem
        if says_none(text):
            return problem_of("row.no_box", text, Level.REFUSED)
        marks = marks_of(text)
        if marks is None:
            return problem_of("row.box_range", text, Level.REFUSED)
        # A box is the same whichever alphabet its letters were typed in.
        marks = [self._spelled.setdefault(fold_code(mark), mark) for mark in marks]
        self._current = self._boxes.get(tuple(marks)) or _Box(marks, 0, text)
        return None

    def _opens_only(self, number: int, cells: list[object]) -> bool:
        """Takes a row that names a box, and perhaps its weight and size, but no goods: they stand below."""
        if self._marks is None or any(cells[index] not in ("", None) for index in self._goods_columns):
            return False
        cell = cells[self._marks.index]
        text = cell_text(cell)
        if not is_number(text) or isinstance(cell, date) or self._open(cell, text):
            return False
        if self._current is not None:
            self._tally.filled(number)
            self._opened.append((number, cells, self._current))
            self._read_box_cells(self._current, number, cells)
        return True

    def _add(self, number: int, cells: list[object], goods: GoodsRow) -> None:
        box = self._current
        if box is None:
            return
        if self._size_in_detail is not None and self._size_in_detail.column:
            # "Size" is the box's when it reads 60x40x40, else that of the goods.
            size = self._size_in_detail[cells[self._size_in_detail.column.index]]
            box.size = size or box.size
            goods = goods._replace(detail="") if size else goods
        box.row = box.row or number
        self._boxes.setdefault(tuple(box.marks), box)
        box.goods.append(goods)
        self._read_box_cells(box, number, cells)

    def _read_box_cells(self, box: _Box, number: int, cells: list[object]) -> None:
        if self._gross is not None and (grams := self._read(self._gross, number, cells)):
            box.gross.append(grams)
        if self._size is not None and (size := self._read(self._size, number, cells)):
            box.size = size
        elif any(self._sides):
            sides = [_side(column, cells) for column in self._sides]
            box.size = (sides[0] or box.size[0], sides[1] or box.size[1], sides[2] or box.size[2])
        if self._package is not None:
            box.package = package_of(cell_text(cells[self._package.index])) or box.package

    def _read(self, reader: ColumnReader[T], number: int, cells: list[object]) -> T | None:
        if reader.column is None:
            return None
        cell = cells[reader.column.index]
        value = reader[cell]
        if problem := reader.problem(cell):
            self._tally.add(number, reader.column.header, cell_text(cell), problem)
        return value

    def boxes(self) -> Iterator[list[BoxRow]]:
        """The lines of each box in turn; a range gives one box after the other."""
        self._settle_opened()
        numbered = totals_named(mark for box in self._boxes.values() for mark in box.marks)
        for box in self._boxes.values():
            gross = self._gross_of(box)
            for index, mark in enumerate(box.marks):
                lines = [self._share(goods, len(box.marks), index) for goods in box.goods]
                marks = mark.partition("/")[0] if numbered else mark
                yield [
                    BoxRow(marks, line, gross, *box.size, box.package)
                    if first
                    else BoxRow(marks, line, None, None, None, None, "")
                    for first, line in zip([True] + [False] * len(lines), lines, strict=False)
                    if line.quantity_milli > 0
                ]

    def _settle_opened(self) -> None:
        """Rows that only opened a box are left out, or refused when nothing followed that was in it."""
        assert self._marks is not None  # noqa: S101 - as above
        for number, cells, box in self._opened:
            if box.goods:
                self._tally.leave_out(number, self._marks.header, box.written, "row.box")
            else:
                problem = problem_of("row.no_item", box.written, Level.REFUSED)
                self._tally.refuse(
                    number, cells, [RowProblem(number, self._marks.header, box.written, problem)]
                )

    def _share(self, goods: GoodsRow, boxes: int, index: int) -> GoodsRow:
        share = _share(goods, boxes, index)
        return share._replace(quantity_milli=goods.quantity_milli) if self._per_box else share

    def _gross_of(self, box: _Box) -> int | None:
        if not box.gross:
            return None
        # The same weight in each row is the box's, repeated; different ones are those of its lines.
        gross = box.gross[0] if len(set(box.gross)) == 1 else sum(box.gross)
        nets = [goods.weight_g for goods in box.goods]
        net = sum(grams for grams in nets if grams is not None)
        if len(set(box.gross)) > 1:
            self._warn(box, "row.gross_differs", gross_kg=_kg(gross))
        if len(box.marks) > 1:
            if net and gross >= net:
                self._warn(box, "row.gross_each", value=_kg(gross), boxes=len(box.marks))
        elif gross < net:
            self._warn(box, "row.gross_below_net", gross_kg=_kg(gross), net_kg=_kg(net))
        return gross

    def _warn(self, box: _Box, code: str, **values: object) -> None:
        column = self._gross.column if self._gross else None
        problem = Problem(code, {"value": box.written, **values}, Level.WARNED)
        self._tally.add(box.row, column.header if column else "", box.written, problem)


def _share(goods: GoodsRow, boxes: int, index: int) -> GoodsRow:
    """The part of a line that is in one of several equal boxes; whole units stay whole."""
    if boxes == 1:
        return goods
    step = 1000 if goods.quantity_milli % 1000 == 0 else 1
    count, rest = divmod(goods.quantity_milli // step, boxes)
    weight = goods.weight_g
    if weight is not None:
        weight = weight // boxes + (index < weight % boxes)
    value = goods.value_minor
    if value is not None:
        value = value // boxes + (index < value % boxes)
    quantity = (count + (index < rest)) * step
    return goods._replace(quantity_milli=quantity, weight_g=weight, value_minor=value)


def _size_reader(column: Column) -> Callable[[object], Reading]:
    def read(cell: object) -> Reading:
        text = cell_text(cell)
        if not text:
            return Reading(None)
        parts = _SIZES.split(text)
        written = [read_number(part, unclear="point") for part in parts]
        millimetres = _millimetres_named(written[-1].after if written[-1] else "") or column.mm
        sides = [
            whole(one.number * millimetres) for one in written if one and one.number > 0 and not one.before
        ]
        if len(sides) != 3 or not _LEAST_SIDE_MM <= max(sides) <= 20_000:
            return Reading(None, problem_of("row.size_unknown", text, Level.WARNED))
        return Reading(tuple(sides))

    return read


def _millimetres_named(word: str) -> Decimal | None:
    named = {"CM": "10", "MM": "1", "M": "1000", "IN": "25.4", "INCH": "25.4", "INCHES": "25.4"}
    found = named.get(fold_words(word).replace("С", "C"), "")
    return Decimal("25.4") if word.strip() == '"' else Decimal(found) if found else None


def _side(column: Column | None, cells: list[object]) -> int | None:
    written = read_number(cells[column.index], unclear="point") if column else None
    return int(written.number * column.mm) or None if written and column and written.number > 0 else None


def _kg(grams: int) -> str:
    return f"{(Decimal(grams) / 1000).normalize():f}"
