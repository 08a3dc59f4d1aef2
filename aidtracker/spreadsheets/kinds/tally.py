"""What became of each row below the header."""

from collections.abc import Sequence

from aidtracker.domain.errors import Level, Problem
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.files.grids import UNCALCULATED
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.rows import RowProblem
from aidtracker.spreadsheets.vocabulary import BY_PHRASE, Field, fold_phrase

_LISTED_ONE_BY_ONE = 20


class Tally:
    """Counts rows and keeps their problems. Empty rows below the last filled one do not count."""

    def __init__(self, table: Table) -> None:
        self._read = frozenset(column.index for column in table.columns if column.field is not Field.DONOR)
        self._last = table.header_rows[-1]
        self._header_end = self._last
        self._empty: list[tuple[int, int]] = []
        self._problems: list[RowProblem] = []
        self.refused_cells: dict[int, tuple[str, ...]] = {}
        self._left_out = 0

    def reached(self, numbers: Sequence[int]) -> None:
        """Note rows that were not even delivered, because nothing stands in them."""
        before = self._header_end
        for number in numbers if not isinstance(numbers, range) else numbers[:1]:
            if number > before + 1 and not isinstance(numbers, range):
                self._add_empty(before + 1, number - 1)
            before = number
        self._header_end = max(self._header_end, numbers[-1])

    def filled(self, number: int) -> None:
        """Note a row that holds something."""
        self._last = max(self._last, number)

    def empty(self, number: int) -> None:
        """Note an empty row."""
        self._add_empty(number, number)

    def leave_out(self, number: int, column: str, value: str, code: str) -> None:
        """Note a row that is no data: a total, a note."""
        self.filled(number)
        self._left_out += 1
        value = _without_donor(value)
        self._problems.append(
            RowProblem(number, column, value, Problem(code, {"value": value}, Level.SKIPPED))
        )

    def add(self, number: int, column: str, value: str, problem: Problem) -> None:
        """Note a warning."""
        self._problems.append(RowProblem(number, column, value, problem))

    def refuse(self, number: int, cells: Sequence[object], faults: Sequence[RowProblem]) -> None:
        """Note a refused row with all that is wrong in it; the cells of columns that are read are kept.

        In the others may stand who gave it, whatever they are called.
        """
        self.filled(number)
        self._problems.extend(faults)
        self.refused_cells[number] = tuple(
            "" if index not in self._read or cell == UNCALCULATED else cell_text(cell)
            for index, cell in enumerate(cells)
        )

    @property
    def refused(self) -> int:
        """How many rows were refused."""
        return len(self.refused_cells)

    def _add_empty(self, first: int, last: int) -> None:
        if self._empty and self._empty[-1][1] == first - 1:
            self._empty[-1] = (self._empty[-1][0], last)
        else:
            self._empty.append((first, last))

    def skipped(self) -> int:
        """How many rows were left out: notes, totals and empty rows above the last filled one."""
        return self._left_out + sum(last - first + 1 for first, last in self._inner_empty())

    def _inner_empty(self) -> list[tuple[int, int]]:
        return [(first, min(last, self._last - 1)) for first, last in self._empty if first < self._last]

    def problems(self) -> tuple[RowProblem, ...]:
        """All problems, by row."""
        listed = list(self._problems)
        for first, last in self._inner_empty():
            if last - first < _LISTED_ONE_BY_ONE:
                listed += [
                    _skip(number, Problem("row.empty", {"value": ""}, Level.SKIPPED))
                    for number in range(first, last + 1)
                ]
            else:
                listed.append(
                    _skip(first, Problem("row.empty_until", {"value": "", "until": last}, Level.SKIPPED))
                )
        return tuple(sorted(listed, key=lambda problem: problem.row))


def _without_donor(text: str) -> str:
    """`Donor: A. B.` tells no more than that somebody was named."""
    label, colon, _ = text.partition(":")
    return f"{label}: …" if colon and BY_PHRASE.get(fold_phrase(label)) is Field.DONOR else text


def _skip(number: int, problem: Problem) -> RowProblem:
    return RowProblem(number, "", "", problem)
