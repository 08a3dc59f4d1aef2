"""The colours by role, light and dark, and the switch between them while the program runs.

The colours in force are a fact of the whole process, as Qt's own palette is: whoever paints asks `roles()`
while painting, so that nothing has to be told when they change.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from aidtracker.domain.catalogue import category_kind
from aidtracker.ui import fonts
from aidtracker.ui.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Roles:
    """A colour, `#RRGGBB`, for each role. `…_ground` is what the role's text stands on in a pill."""

    dark: bool
    background: str
    surface: str
    sunk: str
    line: str
    text: str
    muted: str
    primary: str
    primary_ground: str
    on_primary: str
    urgent: str
    urgent_ground: str
    warning: str
    warning_ground: str
    done: str
    done_ground: str
    food: str
    goods: str
    medical: str
    other: str

    def color(self, role: str) -> QColor:
        """The colour of `role`, a name of a field of this class."""
        return QColor(getattr(self, role))


LIGHT = Roles(
    dark=False,
    background="#F6F7F8",
    surface="#FFFFFF",
    sunk="#EEF0F2",
    line="#DDE1E5",
    text="#1B2430",
    muted="#5B6673",
    primary="#0B6577",
    primary_ground="#E0F0F3",
    on_primary="#FFFFFF",
    urgent="#B3261E",
    urgent_ground="#FBE9E7",
    warning="#8A5A00",
    warning_ground="#FFF3D6",
    done="#1A6E45",
    done_ground="#E2F3EA",
    food="#C0392B",
    goods="#2468B2",
    medical="#1E8449",
    other="#6B7280",
)
DARK = Roles(
    dark=True,
    background="#14181D",
    surface="#1C2229",
    sunk="#252C35",
    line="#333C47",
    text="#E8ECF0",
    muted="#9BA7B4",
    primary="#4FB3C6",
    primary_ground="#173941",
    on_primary="#0D1B20",
    urgent="#FF8A80",
    urgent_ground="#3D1F1D",
    warning="#F2C265",
    warning_ground="#3A2E14",
    done="#7BD3A4",
    done_ground="#17352A",
    food="#E57368",
    goods="#6FA8E8",
    medical="#6CC08B",
    other="#9AA3AF",
)


def category_role(category: str) -> str:
    """The role that colours a category of the catalogue (`food`, `baby`, …); `other` if it has none."""
    return category_kind(category).value


class Scheme(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_current = LIGHT


def roles() -> Roles:
    """The colours in force now."""
    return _current


class Theme(QObject):
    """Dresses the application: fonts, palette, style sheet. One a process, made right after it."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        fonts.load()
        app.setStyle("Fusion")
        app.setFont(fonts.font())
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """What was chosen, which may be to follow the system."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Changes the colours at once, for all windows."""
        self._scheme = scheme
        self._dress()

    def _dress(self) -> None:
        global _current  # noqa: PLW0603 - the colours of a process are a global fact, see above
        system_is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = system_is_dark if self._scheme is Scheme.SYSTEM else self._scheme is Scheme.DARK
        _current = DARK if dark else LIGHT
        self._app.setPalette(_palette(_current))
        self._app.setStyleSheet(style_sheet(_current))
        self.changed.emit()


def _palette(colours: Roles) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, of in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunk),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.surface),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Accent, colours.primary),
        (role.Link, colours.primary),
        (role.BrightText, colours.urgent),
        (role.Light, colours.surface),
        (role.Midlight, colours.sunk),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.line),
    ):
        palette.setColor(name, QColor(of))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette


def contrast(first: str, second: str) -> float:
    """How well two colours can be told apart, 1 to 21, as WCAG 2.2 counts it (relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
