"""Fields of forms: the word above, the field, and below it what is wrong with it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aidtracker import i18n
from aidtracker.ui import icons
from aidtracker.ui.widgets.looks import Icon, label, set_look


class FormField(QWidget):
    """One field of a form with its label above it and its error below it.

    `editor` is any input widget; it gets the label as its accessible name. An error takes the place of the
    hint, so that the form does not jump where there is one.
    """

    def __init__(
        self,
        text: str,
        editor: QWidget,
        *,
        required: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = label(f"{text} *" if required else text, "label")
        self._label.setBuddy(editor)
        if required:
            self._label.setToolTip(i18n.translate("Window", "Needed"))
        editor.setAccessibleName(text)
        if isinstance(editor, QSpinBox | QDoubleSpinBox):
            # The style sheet's padding does not reach the field inside a spin box.
            editor.lineEdit().setTextMargins(9, 0, 0, 0)
        self._sign = Icon("circle-alert", "urgent", 14)
        self._below = label(hint, "small", wrap=True)
        self._lay_out()
        self.set_error("")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._below, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._label)
        layout.addWidget(self.editor)
        layout.addLayout(below)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def error(self) -> str:
        """What is wrong, empty when nothing is."""
        return self._below.text() if self._sign.isVisibleTo(self) else ""

    def set_error(self, sentence: str) -> None:
        """Says beside the field what is wrong with it; an empty sentence takes that away."""
        self._below.setText(sentence or self._hint)
        self._below.setVisible(bool(sentence or self._hint))
        self._sign.setVisible(bool(sentence))
        set_look(self._below, "error" if sentence else "small")
        set_look(self.editor, "true" if sentence else "false", "wrong")
        self.editor.setAccessibleDescription(sentence or self._hint)


class FieldRow(QWidget):
    """Fields side by side, each with its share of the width."""

    def __init__(self, *fields: tuple[QWidget, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for field, share in fields:
            layout.addWidget(field, share, Qt.AlignmentFlag.AlignTop)


class SearchField(QLineEdit):
    """A field that searches while one types. `searched` carries the text, stripped; Esc empties it."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferred = width
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setProperty("look", "search")
        self._sign, self._empty = QAction(self), QAction(i18n.translate("Window", "Empty the field"), self)
        self._empty.triggered.connect(self.clear)
        self._empty.setVisible(False)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._draw_signs()
        if width:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """The width asked for."""
        hint = super().sizeHint()
        return QSize(self._preferred or hint.width(), 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field before it closes anything."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the sign again in the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_signs()
        super().changeEvent(event)

    def _draw_signs(self) -> None:
        self._empty.setIcon(icons.icon("x", "muted", icons.SMALL))
        self._sign.setIcon(icons.icon("search", "muted", icons.SMALL))

    def _tell(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self.searched.emit(text.strip())
