"""The one table: rows of 34, one hairline, driven by keyboard, selection kept over reloads."""

from collections.abc import Hashable, Iterator, Sequence
from math import ceil
from typing import Generic

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aidtracker.ui.table.columns import R
from aidtracker.ui.table.delegate import EDGE, ROW_HEIGHT, SIDE, RowDelegate, words_width
from aidtracker.ui.table.model import RowsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEADER_HEIGHT = 34
_MEASURED_ROWS = 300


class TableView(QTableView, Generic[R]):
    """Shows a `RowsModel`. `activated_row` carries the row of a double click or Enter."""

    activated_row = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: RowsModel[R], name: str, parent: QWidget | None = None) -> None:
        """`name` tells a screen reader which table this is."""
        super().__init__(parent)
        self.model_of_rows = model
        self.hovered = -1
        self._asked = [column.width for column in model.columns]
        self._stretching = next((at for at, column in enumerate(model.columns) if column.stretch), None)
        self._filling = False
        self._kept: tuple[set[Hashable], Hashable | None, int] = (set(), None, 0)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self._set_up_look()
        self._set_up_header()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        self.doubleClicked.connect(self._activate)
        self.selectionModel().selectionChanged.connect(self._tell_selection)

    def _set_up_look(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(48)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sectionResized.connect(self._take_width)

    # What pages ask

    def selected(self) -> list[R]:
        """The selected rows, as they are shown from the top."""
        return [self.model_of_rows.row_at(at) for at in self._selected_positions()]

    def current(self) -> R | None:
        """The row that the keyboard stands on."""
        index = self.currentIndex()
        return self.model_of_rows.row_at(index.row()) if index.isValid() else None

    def select_ids(self, ids: Sequence[Hashable]) -> None:
        """Selects the rows with these ids and shows the first of them."""
        positions = self.model_of_rows.positions(set(ids))
        self._select(positions)
        if positions:
            index = self.model_of_rows.index(positions[0], 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def copy(self) -> None:
        """Puts the selected rows on the clipboard as a spreadsheet takes them, with the titles."""
        rows = self.selected()
        if not rows:
            return
        model, across = self.model_of_rows, Qt.Orientation.Horizontal
        lines = [[str(model.headerData(at, across)) for at in range(model.columnCount())]]
        lines += [[column.shown(row) for column in model.columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    # Selection over a reload

    def _selected_positions(self) -> Iterator[int]:
        selection = self.selectionModel().selection()
        parts = [selection.at(at) for at in range(selection.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        for top, bottom in ranges:
            yield from range(top, bottom + 1)

    def _keep_selection(self) -> None:
        model, current = self.model_of_rows, self.current()
        self._kept = (
            {model.row_id(row) for row in self.selected()},
            None if current is None else model.row_id(current),
            self.verticalScrollBar().value(),
        )

    def _restore_selection(self) -> None:
        self._fit_columns()
        selected, current, scrolled = self._kept
        self.hovered = -1
        self.verticalScrollBar().setValue(scrolled)
        self._select(self.model_of_rows.positions(selected))
        for position in self.model_of_rows.positions({current} if current is not None else ()):
            index = self.model_of_rows.index(position, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._tell_selection()

    def _select(self, positions: Sequence[int]) -> None:
        model, last = self.model_of_rows, self.model_of_rows.columnCount() - 1
        selection = QItemSelection()
        start = None
        for at, position in enumerate(positions):
            start = position if start is None else start
            if at + 1 == len(positions) or positions[at + 1] != position + 1:
                selection.select(model.index(start, 0), model.index(position, last))
                start = None
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_selection(self) -> None:
        self.selection_changed.emit()

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.activated_row.emit(self.model_of_rows.row_at(index.row()))

    # Keyboard, mouse, width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._activate(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump between rows: they are for the search field and for shortcuts."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard to a table where no row is current, the first one is."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if by_keyboard and not self.currentIndex().isValid() and self.model_of_rows.rowCount():
            self.selectRow(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the mouse is marked as a whole."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretching column takes what is left."""
        super().resizeEvent(event)
        self._fill_width()

    def _fill_width(self) -> None:
        self._filling = True
        firm = [column.firm for column in self.model_of_rows.columns]
        widths = fitted_widths(self._asked, firm, self._stretching, self.viewport().width())
        for at, width in enumerate(widths):
            if self.columnWidth(at) != width:
                self.setColumnWidth(at, width)
        self._filling = False

    def _fit_columns(self) -> None:
        """Makes fitted columns as wide as what stands in them; of long tables the first rows say it."""
        model, header = self.model_of_rows, self.horizontalHeader().fontMetrics()
        fitted = [at for at, column in enumerate(model.columns) if column.fitted]
        rows = [model.row_at(at) for at in range(min(model.rowCount(), _MEASURED_ROWS))] if fitted else []
        for at in fitted:
            column = model.columns[at]
            title = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
            words = max((words_width(column, row) for row in rows), default=0.0)
            ends = SIDE + (EDGE if at in {0, len(model.columns) - 1} else SIDE)
            needed = max(words, header.horizontalAdvance(title)) + ends
            self._asked[at] = max(column.width, ceil(needed) + 2)
        if fitted:
            self._fill_width()

    def _take_width(self, at: int, _before: int, width: int) -> None:
        if not self._filling:
            self._asked[at] = width
            QTimer.singleShot(0, self, self._fill_width)


def fitted_widths(asked: Sequence[int], firm: Sequence[bool], stretching: int | None, room: int) -> list[int]:
    """The widths of columns that asked for so much, in `room`: one may stretch; those not
    firm give up to half.
    """
    widths, over = list(asked), sum(asked) - room
    if over <= 0:
        if stretching is not None:
            widths[stretching] -= over
        return widths
    giving = sum(width for width, keeps in zip(asked, firm, strict=True) if not keeps)
    if giving:
        share = max(1 - over / giving, 0.5)
        widths = [width if keeps else int(width * share) for width, keeps in zip(asked, firm, strict=True)]
    return widths
