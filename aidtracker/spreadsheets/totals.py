"""Sums below a table, which say what they do not know."""

from collections.abc import Sequence
from decimal import Decimal

from aidtracker.spreadsheets.tables import AtLeast, Column, Formula, Value


class Totals:
    """The sums of the columns that ask for one, added up while the rows go by."""

    def __init__(self, columns: Sequence[Column]) -> None:
        keys = [column.key for column in columns]
        self.rows = 0
        self._summed = [
            _Sum(index, keys.index(column.per) if column.per else None)
            for index, column in enumerate(columns)
            if column.total
        ]

    def add(self, row: Sequence[Value]) -> None:
        """Take a row in."""
        self.rows += 1
        for each in self._summed:
            each.add(row)

    def by_column(self) -> dict[int, dict[str, Decimal | AtLeast]]:
        """For each summed column, by its index, the sum of each unit or currency in it."""
        return {each.index: each.sums() for each in self._summed if each.known}

    def below(self) -> dict[int, Decimal | AtLeast]:
        """What stands in the row of totals: the sums of columns that add up."""
        return {
            index: next(iter(sums.values())) for index, sums in self.by_column().items() if len(sums) == 1
        }


class _Sum:
    def __init__(self, index: int, per: int | None) -> None:
        self.index = index
        self._per = per
        self.known: dict[str, Decimal] = {}
        self._gaps: set[str] = set()

    def add(self, row: Sequence[Value]) -> None:
        value = row[self.index]
        group = "" if self._per is None else str(row[self._per] or "")
        if isinstance(value, AtLeast):
            self._gaps.add(group)
            value = value.number
        if isinstance(value, Formula):
            value = value.value
        if isinstance(value, Decimal | int):
            self.known[group] = self.known.get(group, Decimal(0)) + value
        else:
            self._gaps.add(group)

    def sums(self) -> dict[str, Decimal | AtLeast]:
        # A row without a value and without a currency is a gap in the sum of every currency.
        unknown = "" in self._gaps
        return {
            group: AtLeast(number) if unknown or group in self._gaps else number
            for group, number in sorted(self.known.items())
        }
