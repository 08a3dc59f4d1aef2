"""The one model of every table: frozen rows, columns as data, sorting and filtering on positions."""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aidtracker import i18n
from aidtracker.ui.table.columns import Column, R
from aidtracker.ui.table.order import found, searchable, sorted_positions

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Prepared(Generic[R]):
    """Rows with their text to search in, made off the UI thread."""

    rows: Sequence[R]
    texts: Sequence[str]


class RowsModel(QAbstractTableModel, Generic[R]):
    """A table over a sequence of frozen rows.

    `context` is the translation context of the titles. `row_id` names a row over reloads. `search` gives the
    text that the filter looks in; without it, the words of the columns that are not numeric. `query` makes
    what is typed comparable to it: where `search` folds its text, the same folding.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        context: str,
        *,
        row_id: Callable[[R], Hashable] = attrgetter("id"),
        search: Callable[[R], str] | None = None,
        query: Callable[[str], str] = searchable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_id = row_id
        self._context = context
        self._search = search or self._words
        self._query = query
        self._rows: Sequence[R] = ()
        self._texts: Sequence[str] | None = ()
        self._ordered: list[int] = []
        self._visible: list[int] = []
        self._filter: tuple[str, ...] = ()
        self._sorted_by: tuple[int, bool] | None = None

    # Rows

    def prepare(self, rows: Sequence[R]) -> Prepared[R]:
        """Makes the text to search in. Slow for very many rows: call it in the job that reads them."""
        return Prepared(rows, [searchable(self._search(row)) for row in rows])

    def set_rows(self, rows: Sequence[R] | Prepared[R]) -> None:
        """Shows other rows, sorted and filtered as before."""
        self.beginResetModel()
        if isinstance(rows, Prepared):
            self._rows, self._texts = rows.rows, rows.texts
        else:
            self._rows, self._texts = rows, None
        self._order()
        self._narrow(range(0))
        self.endResetModel()

    @property
    def rows(self) -> Sequence[R]:
        """All rows, in the order they were given."""
        return self._rows

    def visible_rows(self) -> list[R]:
        """The rows that pass the filter, in the order they are shown."""
        return [self._rows[at] for at in self._visible]

    def row_at(self, position: int) -> R:
        """The row shown at `position` from the top."""
        return self._rows[self._visible[position]]

    def positions(self, ids: Collection[Hashable]) -> list[int]:
        """Where the rows with these ids are shown, from the top; those not shown are left out."""
        if not ids:
            return []
        name, rows = self.row_id, self._rows
        return [position for position, at in enumerate(self._visible) if name(rows[at]) in ids]

    def filter(self, text: str) -> None:
        """Shows only rows that hold every word of `text`."""
        words = tuple(self._query(text).split())
        if words == self._filter:
            return
        before, self._filter = self._filter, words
        self.beginResetModel()
        narrower = all(any(word in longer for longer in words) for word in before)
        self._narrow(self._visible if narrower and before else range(0))
        self.endResetModel()

    def _narrow(self, already: Sequence[int]) -> None:
        if not self._filter:
            self._visible = self._ordered
            return
        if self._texts is None:
            self._texts = self.prepare(self._rows).texts
        self._visible = found(self._texts, already or self._ordered, self._filter)

    def _order(self) -> None:
        if self._sorted_by is None:
            self._ordered = list(range(len(self._rows)))
            return
        column, descending = self._sorted_by
        key = self.columns[column].sort_value
        self._ordered = sorted_positions([key(row) for row in self._rows], descending=descending)

    def _words(self, row: R) -> str:
        return " ".join(
            f"{column.shown(row)} {column.aside(row) if column.aside else ''}"
            for column in self.columns
            if not column.numeric
        )

    # What Qt asks

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Rows that pass the filter."""
        return 0 if parent.isValid() else len(self._visible)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the delegate asks the row itself for the rest."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and index.isValid():
            return self.columns[index.column()].shown(self.row_at(index.row()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles, aligned as their columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return i18n.translate(self._context, column.title) if column.title else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by the raw values of a column; a negative one brings back the order the rows came in."""
        sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if sorted_by == self._sorted_by:
            return
        self._sorted_by = sorted_by
        self.beginResetModel()
        self._order()
        self._narrow(range(0))
        self.endResetModel()
