"""Bags that came unsorted: what is in them is logged one line after another, each saved at once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from aidtracker import i18n
from aidtracker.data.queries.to_sort import ToSortRow
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.services.sorting import Sorted, SortRough, sort_rough
from aidtracker.ui import formats, units
from aidtracker.ui.categories import category
from aidtracker.ui.context import Context
from aidtracker.ui.donations.draft import Draft, Field
from aidtracker.ui.donations.line_form import LineForm
from aidtracker.ui.donations.sort_state import Bags
from aidtracker.ui.widgets import Button, Card, ElidingLabel, Look, hairline, label


class SortPackagesCard(Card):
    """`closed` when the person is done with these packages, for now or for good."""

    closed = Signal()

    def __init__(self, context: Context, today: Callable[[], date], page: QWidget) -> None:
        super().__init__(flush=True, parent=page)
        self._context = context
        self._row: ToSortRow | None = None
        self._bags = Bags(0, 0)
        self.form = LineForm(context.language, today, page)
        self.at_once = QSpinBox()
        self._found = ElidingLabel("muted", least=120)
        self.next = Button(look=Look.PRIMARY, keys="Ctrl+Return", clicked=self._next_bag)
        self._fill()
        self.form.entered.connect(self._enter)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            done = QShortcut(QKeySequence(keys), self)
            done.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            done.activated.connect(self._next_bag)

    def _fill(self) -> None:
        words = label(i18n.translate("ToSort", "Opened together"), "label")
        words.setBuddy(self.at_once)
        self.at_once.setAccessibleName(words.text())
        self.at_once.setFixedWidth(72)
        # The style sheet's padding does not reach the field inside a spin box.
        self.at_once.lineEdit().setTextMargins(9, 0, 0, 0)
        self.add_action(words)
        self.add_action(self.at_once)
        self.add_action(
            Button(i18n.translate("ToSort", "Later"), Look.QUIET, keys="Esc", clicked=self.closed.emit)
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._found)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.body.setSpacing(0)
        self.body.addWidget(self.form)
        self.body.addWidget(hairline())
        self.body.addLayout(foot)

    def set_catalogue(self, index: ItemIndex) -> None:
        """The items that are proposed."""
        self.form.set_catalogue(index)

    def show_row(self, row: ToSortRow) -> None:
        """Takes the packages of this line in hand."""
        if self._row is None or self._row.id != row.id:
            self._bags = Bags(row.packages, row.packages - row.done)
        self._row = row
        self.at_once.setRange(1, max(1, self._bags.left))
        self.at_once.setValue(1)
        self._show()
        self.form.quantity.setFocus()

    def _show(self) -> None:
        row, bags = self._row, self._bags
        if row is None:
            return
        name = category(row.category)
        done = i18n.translate("ToSort", "{what}: {done} of {all} done")
        title = done.format(what=name, done=bags.done, all=units.quantity(bags.total * 1000, row.unit))
        about = (row.number, formats.day_in_words(row.day), formats.weight(row.weight_g), row.note)
        self.set_title(title, " · ".join(filter(None, about)))
        self.at_once.setEnabled(not bags.open)
        self.next.setEnabled(bool(bags.open))
        self.next.setText(
            i18n.translate("ToSort", "All sorted")
            if bags.is_last
            else i18n.translate("ToSort", "This one is done")
        )
        self._found.setText(self._what_was_found())

    def _what_was_found(self) -> str:
        if not self._bags.open:
            return i18n.translate("ToSort", "Open one, and log what is in it line by line.")
        listed = ", ".join(reversed(self._bags.found))
        return i18n.translate("ToSort", "Found in it: {lines}").format(lines=listed)

    def _enter(self, draft: Draft) -> None:
        row = self._row
        if row is None:
            return
        line, before = draft.line(), self._bags
        request = SortRough(row.id, before.to_open(self.at_once.value()), (line,))
        named = draft.item.name(self._context.language) if draft.item is not None else line.text
        said = f"{formats.number(line.quantity)} {named}"
        self._bags = before.entered(self.at_once.value(), said)
        self._show()

        def refused(error: Exception) -> None:
            self._put_back(draft, before, error)

        self._context.perform(self, sort_rough, request, self._saved, refused, quiet=True)

    def _saved(self, _sorted: Sorted) -> None:
        self.form.quantity.setFocus()

    def _put_back(self, draft: Draft, before: Bags, error: Exception) -> None:
        """What was typed comes back into the row, with the reason beside it."""
        self._bags = before
        self._show()
        about = error.about if isinstance(error, Refused) else ""
        if isinstance(error, Refused) and self.form.put_back(draft):
            field = Field(about) if about in list(Field) else Field.QUANTITY
            self.form.refuse(field, self._context.words_of(error))
        else:
            self._context.tasks.refused.emit(error)

    def _next_bag(self) -> None:
        if not self._bags.open:
            return
        last = self._bags.is_last
        self._bags = self._bags.closed()
        if last:
            self._row = None
            self.closed.emit()
            return
        self.at_once.setMaximum(max(1, self._bags.left))
        self.at_once.setValue(1)
        self._show()
        self.form.quantity.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the packages for later."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
