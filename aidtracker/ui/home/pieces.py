"""What the first page is made of: tiles to press, lines of what waits, two-coloured bars."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui import formats, theme
from aidtracker.ui.home.state import BarRow, Tile, Todo
from aidtracker.ui.style_sheet import mixed
from aidtracker.ui.widgets import BigNumber, Button, ElidingLabel, Icon, Look, hairline, label

_LEAST_TILE = 158
_TODO_HEIGHT = 34


class TileButton(BigNumber):
    """A tile that leads somewhere, by mouse and by keyboard."""

    pressed = Signal(object)

    def __init__(self, tile: Tile, parent: QWidget | None = None) -> None:
        super().__init__(tile.figure, tile.caption, tile.tone, solid=tile.solid, parent=parent)
        self._target = tile.target
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(_LEAST_TILE)
        # All as high as the one whose caption takes two lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        self._ring = tile.tone.role if not tile.solid else "text"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads there."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit(self._target)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile, and the ring of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.roles().color(self._ring), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            painter.end()


class TodoList(QWidget):
    """Lines of what waits, each with its word to press. `chosen` carries the `Todo`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._content = QWidget()
        self._layout.addWidget(self._content)
        self._layout.addStretch(1)

    def show_all(self, todos: Sequence[Todo]) -> None:
        """Shows these."""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for todo in todos:
            layout.addWidget(self._line(todo))
            layout.addWidget(hairline())
        self._layout.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _line(self, todo: Todo) -> QWidget:
        line = QWidget()
        line.setFixedHeight(_TODO_HEIGHT)
        text = ElidingLabel()
        text.setText(todo.text)
        button = Button(todo.action, Look.QUIET, clicked=self._chooser(todo))
        button.setAccessibleName(f"{todo.action}: {todo.text}")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(14, 0, 8, 0)
        layout.setSpacing(10)
        layout.addWidget(Icon(todo.icon, todo.tone.role))
        layout.addWidget(text)
        layout.addStretch(1)
        layout.addWidget(button)
        return line

    def _chooser(self, todo: Todo) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(todo)

        return choose


class TwoToneBar(QWidget):
    """What was weighed, solid, and what is estimated, pale, in the colour of a category."""

    def __init__(self, row: BarRow, largest_g: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._largest = row, max(1, largest_g)
        self.setFixedHeight(14)
        self.setMinimumWidth(80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws both parts."""
        colours, painter = theme.roles(), QPainter(self)
        colour = getattr(colours, theme.category_role(self._row.category))
        solid = self.width() * self._row.weighed_g / self._largest
        pale = self.width() * self._row.estimated_g / self._largest
        painter.fillRect(
            QRectF(0, 0, solid, self.height()), colours.color(theme.category_role(self._row.category))
        )
        painter.fillRect(QRectF(solid, 0, pale, self.height()), QColor(mixed(colour, colours.surface, 0.65)))
        painter.end()


class Bars(QWidget):
    """One bar below the other, with names before and weights behind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._layout.addWidget(self._content)
        self._layout.addStretch(1)

    def show_all(self, rows: Sequence[BarRow]) -> None:
        """Shows these."""
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        largest = max((row.weighed_g + row.estimated_g for row in rows), default=0)
        for at, row in enumerate(rows):
            grid.addWidget(label(row.name, "muted"), at, 0)
            bar = TwoToneBar(row, largest)
            said = i18n.translate("Home", "{name}: {weight}, of which {weighed} weighed")
            bar.setAccessibleName(
                said.format(name=row.name, weight=row.figure, weighed=formats.weight(row.weighed_g))
            )
            grid.addWidget(bar, at, 1)
            grid.addWidget(label(row.figure), at, 2, Qt.AlignmentFlag.AlignRight)
        self._layout.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
