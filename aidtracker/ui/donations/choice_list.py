"""A line with a list of choices below it, which the keyboard reaches without leaving the line."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.widgets import float_over

AS_TEXT = "Ctrl+Return"
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_EDGE = 8

R = TypeVar("R")


class ChoiceField(QLineEdit):
    """The line. While choices stand below it, arrows, Enter and Esc are for them."""

    moved = Signal(int)
    chosen = Signal()
    as_text = Signal()
    taken = Signal()
    """Tab takes the choice and goes on."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposing = False

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the choices, not to the page, as long as there are some."""
        if not self.proposing or not isinstance(event, QKeyEvent):
            return super().event(event)
        own = event.key() in (*ENTER, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            # Before the focus goes on: the choice decides which field is next.
            self.taken.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the choice, Ctrl+Enter the words themselves, Esc puts the list away."""
        key = Qt.Key(event.key())
        if not self.proposing:
            super().keyPressEvent(event)
        elif key in ENTER:
            with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.as_text if with_ctrl else self.chosen).emit()
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it closes the list."""
        if self.proposing:
            self.left.emit()
        super().focusOutEvent(event)


class ChoiceList(QFrame, Generic[R]):
    """The list below a `ChoiceField`, which keeps the focus.

    `chosen` carries the row that Enter or a click took, `taken` the one that Tab took. It stands below
    `under`, (the field itself without one), as wide as the field and `least` pixels at the least.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        field: ChoiceField,
        columns: Sequence[Column[R]],
        name: str,
        *,
        page: QWidget,
        least: int,
        under: QWidget | None = None,
    ) -> None:
        super().__init__(page)
        self._field, self._under, self._page, self._least = field, under or field, page, least
        float_over(self)
        self.model = RowsModel(columns, "Donations", parent=self)
        self.view = TableView(self.model, name)
        self.view.horizontalHeader().hide()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.addWidget(self.view)
        self.hide()
        field.moved.connect(self._move)
        field.chosen.connect(self.choose)
        field.taken.connect(self._take)
        field.left.connect(self.close_list)
        self.view.clicked.connect(self.choose)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Shows these, the first one marked; without any it closes."""
        if not rows:
            self.close_list()
            return
        self.model.set_rows(rows)
        self.view.selectRow(0)
        self._field.proposing = True
        self._place()
        self.show()
        self.raise_()

    @property
    def marked(self) -> R | None:
        """The row that Enter would take."""
        return self.view.current()

    def close_list(self) -> None:
        """Puts the list away."""
        self._field.proposing = False
        self.hide()

    def choose(self) -> None:
        """Takes the row that is marked."""
        row = self.marked
        self.close_list()
        if row is not None:
            self.chosen.emit(row)

    def choose_last(self) -> None:
        """Takes the row at the end."""
        self.view.selectRow(self.model.rowCount() - 1)
        self.choose()

    def _take(self) -> None:
        row = self.marked
        self.close_list()
        if row is not None:
            self.taken.emit(row)

    def _move(self, steps: int) -> None:
        at = self.view.currentIndex().row() + steps
        self.view.selectRow(max(0, min(self.model.rowCount() - 1, at)))

    def _place(self) -> None:
        page = self._page
        left = self._field.mapTo(page, QPoint(0, 0)).x()
        top = self._under.mapTo(page, QPoint(0, self._under.height() + 4)).y()
        width = min(max(self._least, self._field.width()), page.width() - left)
        height = min(self.model.rowCount() * ROW_HEIGHT + 14, page.height() - top - _EDGE)
        self.setGeometry(left, top, width, height)
