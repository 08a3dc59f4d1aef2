"""A state in a sign and a word on its ground: never by colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidtracker.ui import fonts, icons, theme

HEIGHT = 22
_SIDE = 8
_ICON = 14
_GAP = 4


class Tone(StrEnum):
    """What a state, a figure or a tile wants to say."""

    PLAIN = "plain"
    MUTED = "muted"
    PRIMARY = "primary"
    DONE = "done"
    WARNING = "warning"
    URGENT = "urgent"

    @property
    def role(self) -> str:
        """The role of its text."""
        return "text" if self is Tone.PLAIN else str(self)

    @property
    def ground(self) -> str:
        """The role it stands on."""
        return "sunk" if self in {Tone.PLAIN, Tone.MUTED} else f"{self}_ground"


@dataclass(frozen=True, slots=True)
class PillText:
    """What a pill says. `icon` is its sign; an urgent one has ▲ before its word by itself."""

    text: str
    tone: Tone = Tone.PLAIN
    icon: str = ""

    @property
    def words(self) -> str:
        """As it is drawn, read aloud and copied."""
        return f"▲ {self.text}" if self.tone is Tone.URGENT and not self.icon else self.text


def pill_font(pill: PillText) -> QFont:
    """Urgent is semi-bold, so that it is seen without its colour too."""
    return fonts.font(12, strong=pill.tone is Tone.URGENT)


def pill_width(pill: PillText) -> float:
    """How wide it is drawn."""
    words = QFontMetricsF(pill_font(pill)).horizontalAdvance(pill.words)
    return words + 2 * _SIDE + (_ICON + _GAP if pill.icon else 0)


def draw_pill(painter: QPainter, left: float, middle: float, pill: PillText, room: float) -> None:
    """Draws `pill` from `left`, centred on `middle`, cut with … where `room` is short."""
    width = min(pill_width(pill), room)
    colours = theme.roles()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(pill.tone.ground))
    area = QRectF(left, middle - HEIGHT / 2, width, HEIGHT)
    painter.drawRoundedRect(area, HEIGHT / 2, HEIGHT / 2)
    inside = area.adjusted(_SIDE, 0, -_SIDE, -1)
    if pill.icon:
        picture = icons.pixmap(pill.icon, pill.tone.role, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(inside.left(), middle - _ICON / 2), picture)
        inside.setLeft(inside.left() + _ICON + _GAP)
    painter.setPen(colours.color(pill.tone.role))
    painter.setFont(pill_font(pill))
    words = QFontMetricsF(painter.font()).elidedText(
        pill.words, Qt.TextElideMode.ElideRight, inside.width() + 1
    )
    painter.drawText(inside.adjusted(0, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


class Pill(QWidget):
    """A pill that stands alone, outside a table."""

    def __init__(self, pill: PillText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_pill(pill)

    def set_pill(self, pill: PillText) -> None:
        """Says something else."""
        self._pill = pill
        self.setAccessibleName(pill.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(pill_width(self._pill)) + 1, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        draw_pill(painter, 0, self.height() / 2, self._pill, self.width())
        painter.end()
