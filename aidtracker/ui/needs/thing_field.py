"""The field for what is needed: items and categories are proposed while one types; other words stay words."""

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import ItemIndex
from aidtracker.i18n import Language
from aidtracker.services.donations import MOST_TEXT
from aidtracker.ui import units
from aidtracker.ui.needs.state import Thing, proposed, thing_of
from aidtracker.ui.widgets import float_over

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SPACING = 3


class _Proposals(QFrame):
    """The list under the field, which keeps the focus. Nothing is marked until an arrow marks it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._names = QStringListModel(self)
        self.view = QListView()
        self.view.setModel(self._names)
        self.view.setSpacing(_SPACING)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(i18n.translate("Needs", "Proposals"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.view)
        self.hide()

    def propose(self, names: list[str]) -> None:
        """Shows these, or nothing for none."""
        self._names.setStringList(names)
        page = self._field.window()
        if not names:
            self.hide()
            return
        if self.parentWidget() is not page:
            self.setParent(page)
            float_over(self)
        corner = self._field.mapTo(page, QPoint(0, self._field.height() + 4))
        rows = len(names) * (self.view.sizeHintForRow(0) + 2 * _SPACING)
        self.setGeometry(corner.x(), corner.y(), self._field.width(), rows + 12)
        self.show()
        self.raise_()

    def move_mark(self, steps: int) -> None:
        """Marks the next one, or the one before."""
        row = max(0, min(self._names.rowCount() - 1, self.view.currentIndex().row() + steps))
        self.view.setCurrentIndex(self._names.index(row))

    @property
    def marked(self) -> str:
        """What is marked, empty for nothing."""
        return str(self.view.currentIndex().data() or "")


class ThingField(QLineEdit):
    """`thing` says what stands there."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._index = ItemIndex(())
        self.setMaxLength(MOST_TEXT)
        self.setPlaceholderText(i18n.translate("Needs", "item, category, or own words"))
        self.proposals = _Proposals(self)
        self.proposals.view.clicked.connect(self._take)
        self.textEdited.connect(self._propose)

    def set_index(self, index: ItemIndex) -> None:
        """The items that are proposed."""
        self._index = index

    @property
    def thing(self) -> Thing:
        """What the words mean."""
        return thing_of(self.text(), self._index, self._language)

    @property
    def understood(self) -> str:
        """How it is understood, in words; empty while nothing stands there."""
        thing = self.thing
        if thing.item is not None:
            unit = units.unit(thing.item.unit)
            return i18n.translate("Needs", "{code}, counted in {unit}").format(
                code=thing.item.code, unit=unit
            )
        if thing.category:
            return i18n.translate("Needs", "the whole category, counted by weight in kg")
        return i18n.translate("Needs", "in words: nothing can be counted against it") if thing.name else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While something is proposed, arrows, Enter and Esc are for the list."""
        key = Qt.Key(event.key())
        if not self.proposals.isVisible():
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.proposals.move_mark(_STEPS[key])
        elif key in _ENTER and self.proposals.marked:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.proposals.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes what is marked."""
        if self.proposals.isVisible():
            self._take()
        super().focusOutEvent(event)

    def _propose(self, text: str) -> None:
        self.proposals.propose(proposed(text, self._index, self._language))

    def _take(self) -> None:
        marked = self.proposals.marked
        self.proposals.hide()
        if marked:
            self.setText(marked)
