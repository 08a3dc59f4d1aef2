"""Buttons: one primary a page, the rest secondary or quiet. Each may show the keys that do the same."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from aidtracker import i18n
from aidtracker.ui import fonts, icons, theme
from aidtracker.ui.style_sheet import mixed

_GAP = 8
_PADDING = 14


class Look(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


_TEXT_ROLES = {
    Look.PRIMARY: "on_primary",
    Look.SECONDARY: "text",
    Look.QUIET: "primary",
    Look.DANGER: "surface",
}


def keys_in_words(shortcut: str | QKeySequence) -> str:
    """`Ctrl+N` as the hint in a button: `Ctrl N`."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
    return keys.replace("Return", i18n.translate("Window", "Enter", "the key"))


class Button(QPushButton):
    """A button with an icon before its words and its keys after them.

    `shortcut` (`"Ctrl+N"`) is shown and works; with `action` text, icon, keys and state are the action's.
    `keys` are only shown: whoever has the focus answers to them.
    `large` is for gloves: 44 high.
    """

    def __init__(
        self,
        text: str = "",
        look: Look = Look.SECONDARY,
        *,
        icon: str = "",
        shortcut: str = "",
        keys: str = "",
        large: bool = False,
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._look = look
        self._hint = keys_in_words(shortcut or keys)
        self.setProperty("look", str(look))
        self.setProperty("large", large)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leaves the focus in the field where the person was typing; Tab still comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(fonts.font(strong=look is not Look.SECONDARY))
        if shortcut:
            _press_by_keys(self, shortcut)
        if clicked is not None:
            self.clicked.connect(clicked)

    @classmethod
    def of(cls, action: QAction, look: Look = Look.SECONDARY, parent: QWidget | None = None) -> "Button":
        """The button of an action: its words, icon, keys, whether it is enabled, and what it does."""
        made = cls(action.text(), look, icon=str(action.property("icon_name") or ""), parent=parent)
        made._follow(action)
        return made

    def _follow(self, action: QAction) -> None:
        self._action = action
        self._hint = keys_in_words(action.shortcut())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._take_state)
        self._take_state()

    def _take_state(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self._action.text() else "")

    def sizeHint(self) -> QSize:
        """Room for icon, words and keys."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * self._side()
        if self._icon_name:
            width += icons.IN_BUTTON + (_GAP if self.text() else 0)
        width += self._hint_width()
        return QSize(round(width) + 2, 44 if self.property("large") else 32)

    def minimumSizeHint(self) -> QSize:
        """Where the room is short the keys are left out; words are never cut."""
        return QSize(self.sizeHint().width() - round(self._hint_width()), self.sizeHint().height())

    def _hint_width(self) -> float:
        return QFontMetricsF(_hint_font()).horizontalAdvance(self._hint) + _GAP if self._hint else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame from the style sheet, then icon, words and keys."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._draw_words(painter)
        painter.end()

    def _draw_words(self, painter: QPainter) -> None:
        role = _TEXT_ROLES[self._look] if self.isEnabled() else "muted"
        metrics = QFontMetricsF(self.font())
        hinted = bool(self._hint) and self.width() >= self.sizeHint().width()
        size = self.sizeHint() if hinted else self.minimumSizeHint()
        content = size.width() - 2 * self._side()
        x = max(float(self._side()), (self.width() - content) / 2)
        if self._icon_name:
            picture = icons.pixmap(self._icon_name, role, icons.IN_BUTTON, self.devicePixelRatioF())
            painter.drawPixmap(round(x), round((self.height() - icons.IN_BUTTON) / 2), picture)
            x += icons.IN_BUTTON + _GAP
        painter.setPen(theme.roles().color(role))
        painter.setFont(self.font())
        words = metrics.horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, 0, words + 2, self.height()), middle, self.text())
        if hinted:
            painter.setPen(_hint_colour(self._look if self.isEnabled() else Look.SECONDARY))
            painter.setFont(_hint_font())
            painter.drawText(QRectF(x + words + _GAP, 0, self.width(), self.height() + 1), middle, self._hint)

    def _side(self) -> int:
        return 9 if self._look is Look.QUIET else _PADDING


def _press_by_keys(button: QAbstractButton, shortcut: str) -> None:
    # Not the button's own shortcut: that one waits 100 ms to show the button pressed.
    QShortcut(QKeySequence(shortcut), button).activated.connect(button.click)


def _hint_font() -> QFont:
    return fonts.font(fonts.LABEL)


def _hint_colour(look: Look) -> QColor:
    colours = theme.roles()
    if look is Look.PRIMARY:
        return QColor(mixed(colours.on_primary, colours.primary, 0.12))
    return colours.color("surface" if look is Look.DANGER else "muted")


class IconButton(QToolButton):
    """A button that is only an icon; `words` say what it does, in its tooltip and to a screen reader."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        role: str = "muted",
        shortcut: str = "",
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._role = icon, role
        self.setIconSize(QSize(icons.IN_BUTTON, icons.IN_BUTTON))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({keys_in_words(shortcut)})" if shortcut else words)
        if shortcut:
            _press_by_keys(self, shortcut)
        if clicked is not None:
            self.clicked.connect(clicked)
        self._draw_icon()

    def set_icon(self, icon: str, words: str) -> None:
        """Another icon and what it means, for a button that changes over."""
        self._icon_name = icon
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon again in the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        self.setIcon(icons.icon(self._icon_name, self._role))
