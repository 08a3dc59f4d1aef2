"""Choosing the item that takes the place of another."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import Item, ItemIndex
from aidtracker.domain.errors import Refused
from aidtracker.services.catalogue import ReplaceItem, replace_item
from aidtracker.ui.context import Context
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.widgets import FormField, SearchField, label

_ROWS, _ROW = 7, 30
_MOST = 50
"""More items than this nobody reads: another letter is quicker."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ReplaceDialog(FormDialog):
    """Retires `item` in favour of one that is chosen. `items` are those in use."""

    def __init__(self, context: Context, item: Item, items: ItemIndex, parent: QWidget | None) -> None:
        title = i18n.translate("Catalogue", "What takes the place of {code}?")
        super().__init__(title.format(code=item.code), i18n.translate("Catalogue", "Replace"), parent)
        self._context, self._item, self._items = context, item, items
        told = i18n.translate(
            "Catalogue",
            "New lines take the other item, which is then found by the names, code and barcodes of this one "
            "too. Lines that are there keep what they have.",
        )
        self.body.addWidget(label(item.name(context.language), "strong", wrap=True))
        self.body.addWidget(label(told, "muted", wrap=True))
        self.search = SearchField(i18n.translate("Catalogue", "Search in any language, or by code"))
        self.found = QListWidget()
        self.found.setAccessibleName(i18n.translate("Catalogue", "Items"))
        self.found.setFixedHeight(_ROWS * _ROW + 6)
        self.add_field("by_id", FormField(i18n.translate("Catalogue", "The other item"), self.search))
        self.body.addWidget(self.found)
        self.search.searched.connect(self._search)
        self.found.itemDoubleClicked.connect(self.submitted)
        self._search("")

    def submitted(self) -> None:
        """Replaces it by the chosen one."""
        if self.found.currentRow() < 0:
            return
        chosen = self.found.currentItem()
        self.clear_errors()
        self.submit.setEnabled(False)
        request = ReplaceItem(self._item.key, str(chosen.data(Qt.ItemDataRole.UserRole)))
        self._context.perform(self, replace_item, request, self._done, self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose while one types."""
        if event.key() in _MOVES and self.focusWidget() is self.search:
            self.found.event(event)
            return
        super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        """The likeliest first; while nothing is typed those of the same category."""
        index = self._items
        items = [match.item for match in index.search(text, _MOST)] if text else self._alike()
        self.found.clear()
        for item in items:
            if item.key != self._item.key:
                row = QListWidgetItem(f"{item.name(self._context.language)}  ·  {item.code}", self.found)
                row.setData(Qt.ItemDataRole.UserRole, item.key)
                row.setSizeHint(QSize(0, _ROW))
        self.found.setCurrentRow(0)
        self.submit.setEnabled(self.found.count() > 0)

    def _alike(self) -> list[Item]:
        return [item for item in self._items.items if item.category == self._item.category]

    def _done(self, _result: object) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))
