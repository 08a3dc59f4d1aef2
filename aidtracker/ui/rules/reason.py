"""The field in which a coordinator says, on the spot, why something that a rule holds may go on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.decisions import DecisionRow
from aidtracker.services.decisions import MOST_REASON
from aidtracker.ui import icons
from aidtracker.ui.widgets import label, set_look


class ReasonField(QWidget):
    """`given` carries the reason once Enter or the sign in it is pressed; `about` is for screen readers."""

    given = Signal(str)

    def __init__(self, invitation: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(invitation)
        self.line.setAccessibleName(f"{invitation} {about}")
        self.line.setMaxLength(MOST_REASON)
        self.line.returnPressed.connect(self._give)
        self.line.textEdited.connect(self._forget_error)
        self._press = QAction(i18n.translate("Rules", "Let through"), self.line)
        self._press.triggered.connect(self._give)
        self.line.addAction(self._press, QLineEdit.ActionPosition.TrailingPosition)
        self._draw_sign()
        self._error = label("", "error", wrap=True)
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.line)
        layout.addWidget(self._error)
        self.setFocusProxy(self.line)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign again in the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        super().changeEvent(event)

    def refuse(self, sentence: str) -> None:
        """Says below the field what is wrong; nothing typed is lost."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        set_look(self.line, "true" if sentence else "false", "wrong")
        self.line.setAccessibleDescription(sentence)

    def _draw_sign(self) -> None:
        self._press.setIcon(icons.icon("check", "primary", icons.SMALL))

    def _give(self) -> None:
        if self.line.text().strip():
            self.given.emit(self.line.text())
        else:
            self.refuse(i18n.translate("Rules", "Say why it may go on."))
            self.line.setFocus()

    def _forget_error(self) -> None:
        self.refuse("")


def decided_words(decision: DecisionRow, day: str) -> str:
    """Who let it through, when, and why."""
    if decision.actor:
        said = i18n.translate("Rules", "Let through by {who}, {day}: {reason}")
        return said.format(who=decision.actor, day=day, reason=decision.reason)
    return i18n.translate("Rules", "Let through {day}: {reason}").format(day=day, reason=decision.reason)
