"""How far something is: the steps of a shipment, the load of a van."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.ui import fonts, icons, theme
from aidtracker.ui.widgets.looks import label
from aidtracker.ui.widgets.pills import Tone

_DOT = 22
_GAP = 8


class Stepper(QWidget):
    """The states a thing goes through, in a row: behind it ticked, its own in hand, ahead numbered."""

    def __init__(self, steps: Sequence[str], current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps, current)

    def set_steps(self, steps: Sequence[str], current: int) -> None:
        """`current` counts from 0; one past the last means that all are done."""
        self._steps, self._current = tuple(steps), current
        word = self._steps[min(current, len(self._steps) - 1)]
        said = i18n.translate("Window", "Step {step} of {steps}: {name}")
        self.setAccessibleName(
            said.format(step=min(current + 1, len(steps)), steps=len(self._steps), name=word)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all words and a little line between them."""
        return QSize(round(sum(self._widths())) + 28 * (len(self._steps) - 1), 32)

    def minimumSizeHint(self) -> QSize:
        """Room for the word of any one step."""
        widest = max(self._word_width(at) for at in range(len(self._steps)))
        return QSize(round(widest) + len(self._steps) * (_DOT + 2 * _GAP), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._fitting_widths()
        gaps = max(1, len(self._steps) - 1)
        between = min(64.0, (self.width() - sum(widths)) / gaps)
        x = 0.0
        for at, width in enumerate(widths):
            self._draw_step(painter, at, x, worded=width > _DOT)
            x += width
            if at < len(widths) - 1 and between > 2 * _GAP:
                painter.setPen(QPen(theme.roles().color("line"), 2))
                painter.drawLine(
                    QPointF(x + _GAP, self.height() / 2), QPointF(x + between - _GAP, self.height() / 2)
                )
            x += between
        painter.end()

    def _draw_step(self, painter: QPainter, at: int, x: float, *, worded: bool) -> None:
        colours, middle = theme.roles(), self.height() / 2
        done, now = at < self._current, at == self._current
        dot = QRectF(x + 0.5, middle - _DOT / 2 + 0.5, _DOT - 1, _DOT - 1)
        pen = QPen(colours.color("primary" if done or now else "line"), 1.5 if now else 1)
        painter.setPen(pen)
        painter.setBrush(colours.color("primary" if done else "surface"))
        painter.drawEllipse(dot)
        if done:
            tick = icons.pixmap("check", "on_primary", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(dot.center().x() - 7, dot.center().y() - 7), tick)
        else:
            painter.setPen(colours.color("primary" if now else "muted"))
            painter.setFont(fonts.font(fonts.LABEL, strong=now))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        if worded:
            painter.setPen(colours.color("primary" if done or now else "muted"))
            painter.setFont(fonts.font(strong=now))
            rest = QRectF(x + _DOT + _GAP, 0, self._word_width(at) + 2, self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._steps[at])

    def _fitting_widths(self) -> list[float]:
        """Where the room is short, the steps nearest to the one in hand keep their words."""
        full, widths = self._widths(), [float(_DOT)] * len(self._steps)
        room: float = self.width() - _DOT * len(widths) - 18 * (len(widths) - 1)
        for at in sorted(range(len(widths)), key=lambda step: abs(step - self._current)):
            room -= full[at] - _DOT
            if room < 0:
                break
            widths[at] = full[at]
        return widths

    def _word_width(self, at: int) -> float:
        return QFontMetricsF(fonts.font(strong=at == self._current)).horizontalAdvance(self._steps[at])

    def _widths(self) -> list[float]:
        return [_DOT + _GAP + self._word_width(at) for at in range(len(self._steps))]


class Bar(QWidget):
    """A bar filled to a share of 0 to 1."""

    def __init__(self, height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = 0.0, Tone.PRIMARY
        self.setFixedHeight(height)
        self.setMinimumWidth(48)

    def set_share(self, share: float, tone: Tone = Tone.PRIMARY) -> None:
        """Fills it to `share`; what is over 1 is drawn as full."""
        self._share, self._tone = max(0.0, min(1.0, share)), tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws ground and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        corner = self.height() / 2
        painter.setBrush(theme.roles().color("sunk"))
        painter.drawRoundedRect(self.rect(), corner, corner)
        if self._share > 0:
            painter.setBrush(theme.roles().color(self._tone.role))
            width = max(self.height(), self.width() * self._share)
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), corner, corner)
        painter.end()


class Meter(QWidget):
    """What is used of what there is: a word, a figure (`≥ 702 of 1 200 kg`) and a bar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._figure = label("", "strong")
        self._bar = Bar()
        head = QHBoxLayout()
        head.addWidget(label(text, "muted"), 1)
        head.addWidget(self._figure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._bar)

    def set_figure(self, figure: str, share: float) -> None:
        """Shows `figure` and fills the bar to `share`; above 0.8 it warns, above 1 it is urgent."""
        tone = Tone.URGENT if share > 1 else Tone.WARNING if share > 0.8 else Tone.PRIMARY
        self._figure.setText(figure)
        self._bar.set_share(share, tone)
        self.setAccessibleName(f"{self._text}: {figure}")
