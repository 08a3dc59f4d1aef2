"""Surfaces on the page: cards, the figure tile, and what stands where there is nothing yet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aidtracker.ui import theme
from aidtracker.ui.widgets.buttons import Button, Look
from aidtracker.ui.widgets.looks import Icon, label
from aidtracker.ui.widgets.pills import Tone

PADDING = 16
GAP = 12
_TEXT_WIDTH = 380


class Card(QFrame):
    """A surface with a title, a subtitle, things to press at its right, and a body (a vertical layout).

    `flush` lets the body reach the edges, for tables and lists.
    """

    def __init__(
        self, title: str = "", subtitle: str = "", *, flush: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._title = label(title, "section")
        self._subtitle = label(subtitle, "small")
        self._head = QWidget()
        self._pressed = QHBoxLayout()
        self.body = QVBoxLayout()
        self._lay_out(flush)
        self.set_title(title, subtitle)

    def _lay_out(self, flush: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(PADDING, 12, PADDING, 8 if flush else 0)
        head.addLayout(words, 1)
        self._pressed.setSpacing(8)
        head.addLayout(self._pressed)
        side = 0 if flush else PADDING
        self.body.setContentsMargins(side, 0 if flush else 12, side, 0 if flush else PADDING)
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Other words; without any the head is not shown."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._title.setVisible(bool(title))
        self._subtitle.setVisible(bool(subtitle))
        self._head.setVisible(bool(title or subtitle) or self._pressed.count() > 0)

    def add_action(self, widget: QWidget) -> None:
        """A button or a pill at the right of the title."""
        self._pressed.addWidget(widget)
        self._head.setVisible(True)


class BigNumber(QFrame):
    """A tile with one figure and what it counts. `solid` fills it with the tone: the one to look at."""

    def __init__(
        self,
        figure: str = "",
        caption: str = "",
        tone: Tone = Tone.PLAIN,
        *,
        solid: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._solid = tone, solid
        self._figure = label(figure, "figure")
        self._caption = label(caption, "caption", wrap=True)
        for words in (self._figure, self._caption):
            words.setProperty("on", "solid" if solid else str(tone))
        self.setAccessibleName(f"{figure} {caption}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 11)
        layout.setSpacing(0)
        layout.addWidget(self._figure)
        layout.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_figure(self, figure: str, caption: str) -> None:
        """Shows another figure."""
        self._figure.setText(figure)
        self._caption.setText(caption)
        self.setAccessibleName(f"{figure} {caption}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, in the colour its tone has now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._tone.role if self._solid else self._tone.ground
        painter.setBrush(theme.roles().color(ground))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.end()


class EmptyState(QWidget):
    """Stands where a table has no rows: says what belongs here and how it comes, with one thing to press."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        action: str = "",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = label("", "muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setFixedWidth(_TEXT_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 32, PADDING, 32)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        _add_centred(layout, Icon(icon, "muted", 32))
        _add_centred(layout, self._text)
        if action and pressed is not None:
            self.button = Button(action, Look.SECONDARY, clicked=pressed)
            _add_centred(layout, self.button)
        layout.addStretch(3)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Says something else, for example that a search found nothing."""
        self._text.setText(text)
        self._text.ensurePolished()
        self._text.setFixedHeight(max(0, self._text.heightForWidth(_TEXT_WIDTH)))


def _add_centred(layout: QVBoxLayout, widget: QWidget) -> None:
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)


class Scrolled(QScrollArea):
    """`content` in a place that scrolls up and down where the window is low: side columns and long forms."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        content.setProperty("look", "scrolled")
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """What the content would like."""
        return self._content.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Asks for more width when the content came to need it."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content must be, with its scroll bar; as low as one likes."""
        return QSize(
            self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), 80
        )


def clear(layout: QLayout) -> None:
    """Takes out of a layout all it holds, to fill it again in a `refresh()`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
