"""Who gives this: a list under a field, and for a new donor a form; all by keyboard."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.data.queries.donors import DonorRow, find_donors
from aidtracker.domain.errors import Refused
from aidtracker.services.donors import NewDonor, Remembered, remember_donor
from aidtracker.ui.context import Context
from aidtracker.ui.donors.donor_form import DonorForm
from aidtracker.ui.donors.giver_state import Choice, Means, choices, giver_of
from aidtracker.ui.table import Column, RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.widgets import Button, Look, float_over, label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WIDTH = 530
_EDGE = 8
_HEADING = 98
"""What stands above the list, with the edges."""

_COLUMNS: tuple[Column[Choice], ...] = (
    Column("", lambda row: row.title, width=240, stretch=True, icon=lambda row: (row.icon, "muted")),
    Column("", lambda row: row.about, width=80, fitted=True, muted=True, numeric=True),
)


class GiverPopup(QFrame):
    """Floats beside the chip. `chosen` carries the `Giver`; Esc goes a step back, then closes.

    It goes by itself when the person turns to another field.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._awaited = self._choose_on_arrival = False
        float_over(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(i18n.translate("Donors", "Code or name of a returning donor"))
        self.field.setAccessibleName(i18n.translate("Donors", "Code or name of a returning donor"))
        self.model = RowsModel(_COLUMNS, "Donors", parent=self)
        self.view = TableView(self.model, i18n.translate("Donors", "Who gives this"))
        self.view.horizontalHeader().hide()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = DonorForm()
        self.remember = Button(
            i18n.translate("Donors", "Remember"), Look.PRIMARY, keys="Return", clicked=self._remember
        )
        self._panes = QStackedWidget()
        self._lay_out()
        self.hide()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self.choose)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        asking, typing = QWidget(), QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        heading = QVBoxLayout()
        heading.setContentsMargins(14, 0, 14, 0)
        heading.setSpacing(8)
        heading.addWidget(label(i18n.translate("Donors", "Who gives this?"), "strong"))
        heading.addWidget(self.field)
        column.addLayout(heading)
        column.addWidget(self.view)
        filled = QVBoxLayout(typing)
        filled.setContentsMargins(14, 0, 14, 0)
        filled.setSpacing(10)
        filled.addWidget(label(i18n.translate("Donors", "New donor"), "strong"))
        filled.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(Button(i18n.translate("Donors", "Back"), keys="Esc", clicked=self._back))
        buttons.addWidget(self.remember)
        filled.addLayout(buttons)
        self._panes.addWidget(asking)
        self._panes.addWidget(typing)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 12, 1, 12)
        self._layout.addWidget(self._panes)

    # Opening and closing

    def open_below(self, chip: QWidget) -> None:
        """Shows it under the chip, ready for typing."""
        self._chip = chip
        self._panes.setCurrentIndex(0)
        self.field.clear()
        self._show([])
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_popup(self) -> None:
        """Puts it away, and gives the keyboard back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A list that drops down from a field of the form is a window of its own, and still ours."""
        if not self.isVisible() or now is None or self.isAncestorOf(now):
            return
        if now.window() is self.window():
            self.hide()

    def _place(self) -> None:
        corner = self._chip.mapTo(self._page, QPoint(self._chip.width(), self._chip.height() + 6))
        if self._panes.currentIndex() == 0:
            height = _HEADING + self.model.rowCount() * ROW_HEIGHT
        else:
            height = self._layout.totalHeightForWidth(_WIDTH)
        height = min(height, self._page.height() - corner.y() - _EDGE)
        self.setGeometry(max(0, corner.x() - _WIDTH), corner.y(), _WIDTH, height)

    # The list

    def _search(self, text: str) -> None:
        self._choose_on_arrival = False
        self._awaited = bool(text.strip())
        if not self._awaited:
            self._show([])
            return
        read = self._context.services.read
        self._context.tasks.run(
            partial(read, find_donors, text), partial(self._arrive, text), owner=self, key="givers"
        )

    def _arrive(self, text: str, found: Sequence[DonorRow]) -> None:
        if text != self.field.text():
            return
        self._awaited = False
        self._show(found)
        if self._choose_on_arrival and self.isVisible():
            self.choose()

    def _show(self, found: Sequence[DonorRow]) -> None:
        self.model.set_rows(choices(self.field.text(), found))
        self.view.selectRow(0)
        self._place()

    def choose(self) -> None:
        """Takes the line that is marked; not one that answers to what stood in the field before."""
        self._choose_on_arrival = self._awaited
        if self._awaited:
            return
        choice = self.view.current()
        if choice is None:
            return
        if choice.means is Means.GIVER:
            self.close_popup()
            self.chosen.emit(choice.giver)
        else:
            self._ask_who(choice.donor)

    # The form

    def _ask_who(self, donor: NewDonor) -> None:
        self.form.show_donor(donor)
        self._turn_to(1, self.form.contact if donor.name else self.form.name)

    def _back(self) -> None:
        self._turn_to(0, self.field)

    def _turn_to(self, pane: int, field: QWidget) -> None:
        here = QApplication.focusWidget()
        if here is not None:
            here.clearFocus()  # else it goes to the page for a moment, and the popup with it
        self._panes.setCurrentIndex(pane)
        self._place()
        field.setFocus()

    def _remember(self) -> None:
        donor = self.form.donor
        self.remember.setEnabled(False)
        # Quiet: a toast would offer to undo on a table where the donor stands by; the chip shows it.
        self._context.perform(
            self, remember_donor, donor, partial(self._remembered, donor.kind), self._refuse, quiet=True
        )

    def _remembered(self, kind: str, kept: Remembered) -> None:
        self.remember.setEnabled(True)
        self.close_popup()
        self.chosen.emit(giver_of(kept.reference, kept.donor_id, kind))

    def _refuse(self, error: Exception) -> None:
        self.remember.setEnabled(True)
        if not isinstance(error, Refused) or not self.form.show_refusal(error, self._context.words_of(error)):
            self._context.tasks.refused.emit(error)
        self._place()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Enter and Esc are for the popup, not for the page below it."""
        own = isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape)
        if own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                at = self.view.currentIndex().row() + step
                self.view.selectRow(max(0, min(self.model.rowCount() - 1, at)))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the line, ticks a wish or saves the form; Esc goes a step back."""
        key, asking = Qt.Key(event.key()), self._panes.currentIndex() == 0
        if key == Qt.Key.Key_Escape:
            self.close_popup() if asking else self._back()
        elif key in _ENTER and asking:
            self.choose()
        elif key in _ENTER:
            here = self.focusWidget()
            if isinstance(here, QPushButton):
                here.click()
            elif self.remember.isEnabled():
                self._remember()
        else:
            super().keyPressEvent(event)
