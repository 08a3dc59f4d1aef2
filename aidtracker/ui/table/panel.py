"""A table, or in its place what to do first."""

from collections.abc import Callable, Hashable, Sequence
from operator import attrgetter
from typing import Generic

from PySide6.QtWidgets import QStackedLayout, QWidget

from aidtracker import i18n
from aidtracker.ui.table.columns import Column, R
from aidtracker.ui.table.model import Prepared, RowsModel
from aidtracker.ui.table.order import searchable
from aidtracker.ui.table.view import TableView
from aidtracker.ui.widgets import EmptyState


class TablePanel(QWidget, Generic[R]):
    """A `TableView` over a `RowsModel`, with `empty` in its place while there are no rows.

    A page reads with `tasks.run(lambda: panel.model.prepare(read()), panel.set_rows, …)` and connects a
    `SearchField`'s `searched` to `filter`.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        context: str,
        name: str,
        empty: EmptyState,
        *,
        row_id: Callable[[R], Hashable] = attrgetter("id"),
        search: Callable[[R], str] | None = None,
        query: Callable[[str], str] = searchable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = RowsModel(columns, context, row_id=row_id, search=search, query=query, parent=self)
        self.view = TableView(self.model, name)
        self.empty = empty
        self.nothing_found = EmptyState("search", "")
        self._layout = QStackedLayout(self)
        for shown in (self.view, empty, self.nothing_found):
            self._layout.addWidget(shown)
        self._filter = ""

    def set_rows(self, rows: Sequence[R] | Prepared[R]) -> None:
        """Shows these rows, sorted, filtered and selected as before."""
        self.model.set_rows(rows)
        self._show_right_one()

    def filter(self, text: str) -> None:
        """Shows only rows with every word of `text`."""
        self._filter = text
        self.model.filter(text)
        self._show_right_one()

    def _show_right_one(self) -> None:
        if not self.model.rows:
            self._layout.setCurrentWidget(self.empty)
        elif self.model.rowCount() == 0:
            words = i18n.translate("Window", "Nothing here has “{text}” in it.")
            self.nothing_found.set_text(words.format(text=self._filter))
            self._layout.setCurrentWidget(self.nothing_found)
        else:
            self._layout.setCurrentWidget(self.view)
