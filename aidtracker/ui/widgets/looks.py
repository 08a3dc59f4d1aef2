"""Labels and lines with a look of the style sheet, and icons that follow the theme by themselves."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QSizePolicy, QWidget

from aidtracker.ui import icons


def label(text: str = "", look: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label. `look`: muted, label, small, error, strong, section, title, title-number, number, big, key.

    Always plain text: what people typed is never read as markup.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def set_look(widget: QWidget, look: str, name: str = "look") -> None:
    """Changes the look of a widget that is already shown. `name` is the property the style sheet asks for."""
    if widget.property(name) == look:
        return
    widget.setProperty(name, look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def hairline(parent: QWidget | None = None) -> QFrame:
    """The one line that parts things."""
    made = QFrame(parent)
    made.setProperty("look", "line")
    return made


class Icon(QWidget):
    """An icon beside a word, in the colour of a role. It says nothing to a screen reader: the word does."""

    def __init__(
        self, name: str, role: str = "text", size: int = icons.IN_BUTTON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(size, size))

    def set_icon(self, name: str, role: str) -> None:
        """Shows another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it in the colour the role has now."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.pixmap(self._name, self._role, self._size, self.devicePixelRatioF()))
        painter.end()


def float_over(widget: QWidget) -> None:
    """Gives what floats over the page its ground and a soft shadow: the only shadows there are."""
    widget.setProperty("look", "float")
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(24)
    shadow.setOffset(0, 6)
    shadow.setColor(QColor(0, 0, 0, 70))
    widget.setGraphicsEffect(shadow)


class ElidingLabel(QLabel):
    """A label that ends in … where its room is short, and then shows all of it as a tooltip.

    `least` is how narrow it may become, in pixels.
    """

    def __init__(self, look: str = "", least: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if look:
            self.setProperty("look", look)

    def minimumSizeHint(self) -> QSize:
        """It can become narrow."""
        shortest = min(self.fontMetrics().horizontalAdvance(self.text()) + 1, self._least)
        return QSize(shortest, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws as much as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
        self.setToolTip(self.text() if words != self.text() else "")
