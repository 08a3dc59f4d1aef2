"""The one field of a bench: a scanner and a keyboard both type here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from aidtracker.ui.widgets import Card, Icon, label, set_look


class ScanLine(QLineEdit):
    """A line that a scanner ends with Enter. Up and Down are for the list beside it."""

    entered = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, arrows and Esc are told, the rest is typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ScanField(Card):
    """The line with its sign, and below it what Enter will do or what was wrong."""

    def __init__(self, placeholder: str, idle: str, parent: QWidget | None = None) -> None:
        """`idle` stands below the line while there is nothing else to say."""
        super().__init__(parent=parent)
        self._idle = idle
        self.line = ScanLine()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setProperty("large", True)
        self._sign = Icon("circle-alert", "urgent", 14)
        self._below = label("", "small")
        self._below.setMinimumHeight(18)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon("scan-barcode", "primary", 24))
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._sign)
        below.addWidget(self._below, 1)
        row.addWidget(self.line, 1)
        self.body.setContentsMargins(16, 14, 16, 6)
        self.body.setSpacing(4)
        self.body.addLayout(row)
        below.setContentsMargins(37, 0, 0, 0)
        self.body.addLayout(below)
        self.say("")

    @property
    def error(self) -> str:
        """What was wrong, empty when nothing was."""
        return self._below.text() if self._sign.isVisibleTo(self) else ""

    @property
    def hint(self) -> str:
        """What stands below the field."""
        return self._below.text()

    def say(self, hint: str) -> None:
        """Shows what Enter will do, or what it did."""
        self._show(hint or self._idle, wrong=False)

    def refuse(self, sentence: str) -> None:
        """Says what was wrong; what was typed stays, marked, so that the next scan replaces it."""
        self._show(sentence, wrong=True)
        self.line.selectAll()
        self.line.setFocus()

    def empty(self) -> None:
        """Ready for the next one."""
        # Emptied with clear(), Ctrl+Z would bring back the scan instead of undoing it.
        self.line.setText("")
        self.line.setFocus()

    def _show(self, text: str, *, wrong: bool) -> None:
        self._below.setText(text)
        self._sign.setVisible(wrong)
        set_look(self._below, "error" if wrong else "small")
        set_look(self.line, "true" if wrong else "false", "wrong")
        self.line.setAccessibleDescription(text)
