"""Lucide icons, drawn in the colour of a role at the screen's own resolution.

The files in `resources/icons/` are Lucide's (ISC licence beside them), only those that are used.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from aidtracker.settings import resource
from aidtracker.ui import theme

IN_BUTTON = 18
IN_RAIL = 20
SMALL = 16
STROKE = "1.75"


def icon(name: str, role: str = "text", size: int = IN_BUTTON, *, on_role: str = "") -> QIcon:
    """The icon `name` (a file of `resources/icons` without its ending) in the colour `role` has now.

    `on_role` colours it while its button is checked. A widget makes its icons again when the theme changes.
    """
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(pixmap(name, role, size, ratio))
        made.addPixmap(pixmap(name, "muted", size, ratio), QIcon.Mode.Disabled)
        if on_role:
            made.addPixmap(pixmap(name, on_role, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def pixmap(name: str, role: str = "text", size: int = IN_BUTTON, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels for a screen with `ratio` device pixels in each."""
    return _drawn(name, getattr(theme.roles(), role), size, ratio)


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    device = round(size * ratio)
    picture = QPixmap(QSize(device, device))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(_source(name, colour)).render(painter, QRectF(0, 0, device, device))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _source(name: str, colour: str) -> QByteArray:
    svg = resource(f"icons/{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QByteArray(svg.encode())


def _ratios() -> list[float]:
    """Those of the screens: the window may be dragged to any of them."""
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
