"""The editors of an item's form that are not just a line: several names, several flags, several barcodes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.domain.barcodes import read_gtin, shown_gtin
from aidtracker.ui.widgets import label

_ROW = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NamesEditor(QPlainTextEdit):
    """Other names of an item, one on each line; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)


class Choice(QComboBox):
    """One of a list of codes, each shown in words; a code that is not in the list is added to it."""

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code, words in choices:
            self.addItem(words, code)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def choose(self, code: str) -> None:
        """Shows this one."""
        at = self.findData(code)
        if at < 0:
            self.addItem(code, code)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def chosen(self) -> str:
        """The code that is shown."""
        return str(self.currentData() or "")


class FlagsEditor(QListWidget):
    """What to mind with an item: the space bar ticks."""

    changed = Signal()

    def __init__(self, flags: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ticks")
        self.setFixedHeight(6 * _ROW)
        self.setTabKeyNavigation(False)
        for flag, words in flags:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, flag)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, _ROW - 2))
        self.setCurrentRow(0)
        self.itemChanged.connect(self._tell)

    def tick(self, flags: frozenset[str]) -> None:
        """Ticks these and no other."""
        for item in self._items():
            wanted = item.data(Qt.ItemDataRole.UserRole) in flags
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def ticked(self) -> frozenset[str]:
        """The flags that are ticked."""
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self, _item: QListWidgetItem) -> None:
        self.changed.emit()


class BarcodesEditor(QWidget):
    """A field to scan into and the barcodes that are known; Del takes the chosen one off.

    `scanned` carries what Enter ended and is no barcode of goods; what is one is taken.
    """

    changed = Signal()
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _ScanLine(self._scan)
        self.line.setPlaceholderText(i18n.translate("Catalogue", "Scan here, or type and press Enter"))
        self.list = _Barcodes(self._drop)
        self.list.setAccessibleName(i18n.translate("Catalogue", "Barcodes of this item"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._hint = label(i18n.translate("Catalogue", "Del takes the chosen one off."), "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        self.setFocusProxy(self.line)
        self._show([])

    def show_barcodes(self, gtins: Sequence[str]) -> None:
        """Shows these; the field to scan into is empty."""
        self.line.clear()
        self._show(list(gtins))

    def barcodes(self) -> tuple[str, ...]:
        """Fourteen digits each."""
        return tuple(
            str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())
        )

    def pending(self) -> str:
        """What stands in the field and was not taken yet."""
        return self.line.text().strip()

    def take_pending(self) -> bool:
        """Takes what stands in the field, as Enter does; whether nothing wrong is left there."""
        if self.pending():
            self._scan()
        return not self.pending()

    def _scan(self) -> None:
        typed = self.pending()
        gtin = read_gtin(typed)
        if gtin is None:
            self.wrong.emit(typed)
            return
        self.line.clear()
        if gtin not in self.barcodes():
            self._show([*self.barcodes(), gtin])
        self.changed.emit()

    def _drop(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._show([gtin for at, gtin in enumerate(self.barcodes()) if at != row])
            self.changed.emit()

    def _show(self, gtins: list[str]) -> None:
        self.list.clear()
        for gtin in gtins:
            item = QListWidgetItem(shown_gtin(gtin), self.list)
            item.setData(Qt.ItemDataRole.UserRole, gtin)
            item.setSizeHint(QSize(0, _ROW - 2))
        self.list.setFixedHeight(min(len(gtins), 4) * _ROW + 4)
        self.list.setVisible(bool(gtins))
        self._hint.setVisible(bool(gtins))


class _ScanLine(QLineEdit):
    """Enter takes what was scanned; a scanner ends with it."""

    def __init__(self, entered: Callable[[], object]) -> None:
        super().__init__()
        self._entered = entered

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone; with Ctrl the form is saved."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.text().strip():
                self._entered()
            return
        super().keyPressEvent(event)


class _Barcodes(QListWidget):
    """Del takes one off."""

    def __init__(self, drop: Callable[[], object]) -> None:
        super().__init__()
        self._drop = drop
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._drop()
            return
        super().keyPressEvent(event)
