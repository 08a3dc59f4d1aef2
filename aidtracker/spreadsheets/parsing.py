"""A chosen sheet as batches of typed rows and, at the end, what became of each row. Runs in the worker."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from aidtracker.domain.errors import Level, Problem, Refused
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.files.grids import Chunk
from aidtracker.spreadsheets.kinds.boxes import BoxReader
from aidtracker.spreadsheets.kinds.catalogue import CatalogueReader
from aidtracker.spreadsheets.kinds.goods import GoodsReader
from aidtracker.spreadsheets.kinds.needs import NeedReader
from aidtracker.spreadsheets.kinds.skipping import Skipper
from aidtracker.spreadsheets.kinds.survey import ContentHash, chunks_below, survey
from aidtracker.spreadsheets.kinds.tally import Tally
from aidtracker.spreadsheets.recognising import choose
from aidtracker.spreadsheets.rows import FileKind, Head, Parsed, ParseRequest, Row, RowProblem, SeenColumn
from aidtracker.spreadsheets.vocabulary import ITEM_FIELDS, Field

_BOX_BATCH = 2_000


class Sheet:
    """One sheet: `head` is known at once, `batches` gives its rows, `parsed` the outcome after them."""

    def __init__(self, path: Path, request: ParseRequest, second_reader: bool = False) -> None:
        # A name may hold bytes that are no letters, and line ends.
        self._file = " ".join(os.fsencode(path.name).decode("utf-8", "replace").split())
        self._chosen = choose(path, request, second_reader)
        chosen = self._chosen
        self._survey = survey(chosen.grid, chosen.table)
        self._hash = ContentHash(chosen.table, chosen.kind)
        self._tally = Tally(chosen.table)
        self._good = 0
        self.head = Head(
            self._file,
            chosen.grid.name,
            chosen.kind,
            chosen.table.header_rows,
            chosen.table.headers,
            {column.header: column.field.value for column in chosen.table.columns},
            chosen.facts,
            chosen.other_sheets,
            self._columns(),
            chosen.missing,
        )
        self._first_rows = request.first_rows

    def _columns(self) -> tuple[SeenColumn, ...]:
        grid, table = self._chosen.grid, self._chosen.table
        fields = {column.index: column.field.value for column in table.columns}
        return tuple(
            SeenColumn(grid.letter(index), header, fields.get(index, ""))
            for index, header in enumerate(table.headers)
        )

    def _chunks(self) -> Iterator[Chunk]:
        """The rows below the header; of a first look the first that hold anything."""
        chosen, left = self._chosen, self._first_rows
        for chunk in chunks_below(chosen.grid, chosen.table, self._survey.another_table):
            if left is None:
                yield chunk
                continue
            filled = [at for at, row in enumerate(chunk.rows) if any(cell not in ("", None) for cell in row)]
            last = filled[min(left, len(filled)) - 1] + 1 if left and filled else 0
            if last and not chosen.missing:
                yield Chunk(chunk.numbers[:last], chunk.rows[:last])
            left -= len(filled[:left])
            if not left:
                return

    def batches(self, on_rows: Callable[[int, int], None]) -> Iterator[Sequence[Row]]:
        """The good rows, some thousand at a time; `on_rows` is told how many of how many were seen."""
        done, total = 0, self._survey.rows
        chosen, tally = self._chosen, self._tally
        skipper = Skipper(chosen.table, chosen.grid.merges)
        boxes: BoxReader | None = None
        if chosen.kind is FileKind.BOXES:
            goods = GoodsReader(chosen.table, self._survey, skipper, tally)
            boxes = BoxReader(chosen.table, self._survey, goods, tally)
        reader = None if boxes else self._reader(skipper)
        for chunk in self._chunks():
            self._hash.add(chunk)
            if boxes is not None:
                boxes.read(chunk)
            elif reader is not None:
                rows = reader(chunk)
                self._good += len(rows)
                yield rows
            done += len(chunk.numbers)
            on_rows(done, total)
        if boxes is not None:
            yield from self._box_batches(boxes)

    def _reader(self, skipper: Skipper) -> Callable[[Chunk], Sequence[Row]]:
        table, tally = self._chosen.table, self._tally
        if self._chosen.kind is FileKind.NEEDS:
            return NeedReader(table, self._survey, skipper, tally).read
        if self._chosen.kind is FileKind.CATALOGUE:
            return CatalogueReader(table, self._survey, skipper, tally).read
        return GoodsReader(table, self._survey, skipper, tally).read

    def _box_batches(self, boxes: BoxReader) -> Iterator[Sequence[Row]]:
        batch: list[Row] = []
        rows: set[int] = set()
        for lines in boxes.boxes():
            rows.update(line.goods.row for line in lines)
            batch += lines
            if len(batch) >= _BOX_BATCH:
                yield batch
                batch = []
        self._good = len(rows)
        yield batch

    def parsed(self) -> Parsed:
        """The outcome. Refuses a sheet with nothing below its header."""
        refused, skipped = self._tally.refused, self._tally.skipped()
        if not self._good and not refused and self._first_rows is None:
            sheet = self.head.sheet or Path(self._file).stem
            raise Refused("file.no_rows", file=self._file, sheet=sheet)
        return Parsed(
            self.head,
            self._good + refused + skipped,
            self._good,
            refused,
            skipped,
            (*self._sheet_problems(), *self._tally.problems()),
            str(self._hash),
            self._tally.refused_cells,
        )

    def _sheet_problems(self) -> list[RowProblem]:
        problems: list[RowProblem] = []
        for column in self._chosen.table.columns:
            order = self._survey.orders.get(column.index)
            if (
                order
                and order.unclear
                and not any(one.problem.code == "file.dates_ambiguous" for one in problems)
            ):
                reading = "month, day, year" if order.month_first else "day, month, year"
                values = {"file": self._file, "value": order.unclear, "reading": reading}
                problem = Problem("file.dates_ambiguous", values, Level.WARNED)
                problems.append(RowProblem(0, column.header, cell_text(order.unclear), problem))
            if column.field is Field.DONOR:
                values = {"file": self._file, "value": column.header}
                problem = Problem("file.donors_not_read", values, Level.WARNED)
                problems.append(RowProblem(0, column.header, "", problem))
        garbled = Problem("row.garbled", {"value": ""}, Level.WARNED)
        lost = [RowProblem(row, "", "", garbled) for row in self._chosen.grid.garbled]
        if self._survey.another_table is not None:
            below = Problem("row.another_table", {"value": ""}, Level.WARNED)
            lost.append(RowProblem(self._survey.another_table, "", "", below))
        return [*problems, *self._left_unread(), *lost]

    def _left_unread(self) -> Iterator[RowProblem]:
        """What else in the file may hold goods: other sheets, and a second table beside the first."""
        others = ", ".join(self._chosen.unread())
        if others:
            values = {"file": self._file, "sheet": self.head.sheet, "value": others}
            yield RowProblem(0, "", others, Problem("file.other_sheets", values, Level.WARNED))
        table = self._chosen.table
        for column in table.columns:
            if column.field in (*ITEM_FIELDS, Field.QUANTITY) and table.headers.count(column.header) > 1:
                values = {"file": self._file, "value": column.header}
                problem = Problem("file.column_twice", values, Level.WARNED)
                yield RowProblem(0, column.header, "", problem)
