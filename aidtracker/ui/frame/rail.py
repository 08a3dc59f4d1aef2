"""The slim rail at the left: an icon and a word for each area."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui import fonts, icons, theme
from aidtracker.ui.page import Group, PageSpec
from aidtracker.ui.widgets import keys_in_words

_HEIGHT = 48
_LOW_HEIGHT = 44
_SIDE = 4


class RailItem(QAbstractButton):
    """One area: an icon over its word, on a ground of its own while its page is shown."""

    def __init__(self, icon: str, word: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setToolTip(f"{word} ({keys})" if keys else word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def word_width(self) -> float:
        """How wide the word is when it is marked."""
        return QFontMetricsF(fonts.font(fonts.TINY, strong=True)).horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(max(56, round(self.word_width()) + 6), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A little lower in a low window."""
        return QSize(self.sizeHint().width(), _LOW_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word, and the ring of the focus."""
        colours, painter = theme.roles(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "primary" if self.isChecked() else "text" if self.underMouse() else "muted"
        painter.setPen(QPen(colours.color("primary"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colours.color("primary_ground" if self.isChecked() else "sunk"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        top = (self.height() - icons.IN_RAIL - 15) / 2
        picture = icons.pixmap(self._icon_name, role, icons.IN_RAIL, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - icons.IN_RAIL) / 2, top), picture)
        painter.setPen(colours.color(role))
        painter.setFont(fonts.font(fonts.TINY, strong=self.isChecked()))
        below = QRectF(0, top + icons.IN_RAIL + 1, self.width(), 15)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def page_keys(at: int) -> str:
    """The keys of the area at a place in the rail, from 0: Ctrl+1 … Ctrl+9 for the first nine."""
    return f"Ctrl+{at + 1}" if at < 9 else ""


class Rail(QFrame):
    """The areas. `chosen` carries the id of a page. Tab comes to the marked one, arrows go on from it."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 10, _SIDE + 1, 8)
        layout.setSpacing(2)
        self.order = [spec for group in (Group.MAIN, Group.LOWER) for spec in pages if spec.group is group]
        for spec in self.order:
            layout.addWidget(self._item(spec))
        layout.insertStretch(sum(spec.group is Group.MAIN for spec in self.order), 1)
        # One width for all, that of the longest word: in Ukrainian they are half again as long as in English.
        width = max((item.sizeHint().width() for item in self._items.values()), default=56)
        for item in self._items.values():
            item.setFixedWidth(width)
        self.setFixedWidth(width + 2 * _SIDE + 1)

    def mark(self, page: str) -> None:
        """Marks the area whose page is shown."""
        self._items[page].setChecked(True)

    def has_focus(self) -> bool:
        """Whether somebody goes through it by keyboard."""
        return any(item.hasFocus() for item in self._items.values())

    def _item(self, spec: PageSpec) -> RailItem:
        keys = page_keys(len(self._items))
        item = RailItem(spec.icon, i18n.translate("Window", spec.title), keys_in_words(keys))
        item.setObjectName(spec.id)
        item.clicked.connect(self._choose)
        self._group.addButton(item)
        self._items[spec.id] = item
        return item

    def _choose(self) -> None:
        item = self.sender()
        self.chosen.emit(item.objectName())
