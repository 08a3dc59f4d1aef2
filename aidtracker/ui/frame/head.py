"""The head of the page: what it is, the find box, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aidtracker import i18n
from aidtracker.ui.page import Head
from aidtracker.ui.widgets import Button, ElidingLabel, Look, SearchField, clear, keys_in_words, label

FIND_KEYS = "Ctrl+K"
_FIND_WIDTH = 280
_NARROW_FIND_WIDTH = 180
_SLACK = 40


class FindField(SearchField):
    """The find box. Up, Down and Enter are for the list below it."""

    moved = Signal(int)
    chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(i18n.translate("Window", "Find anything"), width=_FIND_WIDTH, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(130)
        self._keys = label(keys_in_words(QKeySequence(FIND_KEYS)), "key", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        layout.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._make_room)
        self._make_room("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drives the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_room(self, text: str) -> None:
        self._keys.setVisible(not text)
        self.setTextMargins(0, 0, 0 if text else self._keys.sizeHint().width() + 4, 0)


class PageHead(QWidget):
    """Title, number and subtitle at the left; find box and buttons, the primary one last, at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find_field = FindField()
        self._title = ElidingLabel("title", 140)
        self._number = label("", "title-number")
        self._subtitle = ElidingLabel("head-subtitle", 0)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._number)
        layout.addWidget(self._subtitle)
        layout.addStretch(1)
        layout.addSpacing(8)
        layout.addWidget(self.find_field)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        self.setFixedHeight(56)

    def show_head(self, head: Head) -> None:
        """Takes over what a page says of itself."""
        for words, text in (
            (self._title, head.title),
            (self._number, head.number),
            (self._subtitle, head.subtitle),
        ):
            # Without its font its width is not known yet.
            words.ensurePolished()
            words.setText(text)
            words.setVisible(bool(text))
        clear(self._buttons)
        for action in head.secondary:
            self._add(action, Look.SECONDARY)
        if head.primary is not None:
            self._add(head.primary, Look.PRIMARY)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the new room."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The find box gives up width first, then words are cut; the keys of what comes next stay longest."""
        self.find_field.setMaximumWidth(_FIND_WIDTH)
        self._layout.invalidate()
        over = self._layout.sizeHint().width() - self.width()
        self.find_field.setMaximumWidth(min(_FIND_WIDTH, max(_NARROW_FIND_WIDTH, _FIND_WIDTH - over)))
        last = self._buttons.itemAt(self._buttons.count() - 1)
        if last is not None and isinstance(primary := last.widget(), Button):
            primary.setMinimumWidth(primary.sizeHint().width())
            # Some room more, so that this is asked again before the window can become no narrower.
            if self._layout.minimumSize().width() + _SLACK > self.width():
                primary.setMinimumWidth(0)
        self._layout.activate()

    def _add(self, action: QAction, look: Look) -> None:
        button = Button.of(action, look)
        self._buttons.addWidget(button)
        # What is not shown yet counts for no room.
        button.show()
