"""What a needs sheet is drawn with: colours, text at a place, the squares of the categories."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face
from aidtracker.domain.catalogue import CategoryKind

INK, GREY, LINE = "#1B2430", "#5B6673", "#C3C9D0"
PRIMARY, URGENT, GROUND, WHITE = "#0B6577", "#B3261E", "#FBE9E7", "#FFFFFF"
_SQUARES = {
    CategoryKind.FOOD: "#C0392B",
    CategoryKind.GOODS: "#2468B2",
    CategoryKind.MEDICAL: "#1E8449",
    CategoryKind.OTHER: "#6B7280",
}


@dataclass(frozen=True, slots=True)
class Ink:
    """Draws on a canvas; y is the height above the lower edge of the paper."""

    canvas: Canvas

    def text(self, x: float, y: float, face: Face, size: float, colour: str, text: str) -> None:
        """A tidy line with its left end at `x` and its baseline at `y`."""
        self.canvas.setFillColor(HexColor(colour))
        for font, piece in fonts.runs(face, text):
            self.canvas.setFont(font.value, size)
            self.canvas.drawString(x, y, piece)
            x += fonts.width(font, size, piece)

    def text_right(self, x: float, y: float, face: Face, size: float, colour: str, text: str) -> None:
        """The same with its right end at `x`."""
        self.text(x - fonts.width(face, size, text), y, face, size, colour, text)

    def rule(self, left: float, right: float, y: float, thickness: float, colour: str) -> None:
        """A horizontal line."""
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(thickness)
        self.canvas.line(left, y, right, y)

    def box(self, x: float, y: float, width: float, height: float, corner: float, colour: str) -> None:
        """A filled rectangle with round corners; `x`, `y` is its lower left one."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.roundRect(x, y, width, height, corner, stroke=0, fill=1)

    def square(self, x: float, y: float, side: float, kind: CategoryKind) -> None:
        """The square of a category, with its sign in white, so that it is told without the colour too."""
        self.box(x, y, side, side, side * 0.16, _SQUARES[kind])
        canvas: Any = self.canvas
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(side / 24, side / 24)
        canvas.setFillColor(HexColor(WHITE))
        canvas.setStrokeColor(HexColor(WHITE))
        _SIGNS[kind](canvas)
        canvas.restoreState()

    def no_entry(self, x: float, y: float, side: float) -> None:
        """A ring with a bar across."""
        canvas: Any = self.canvas
        canvas.setStrokeColor(HexColor(URGENT))
        canvas.setLineWidth(side * 0.14)
        radius = side * 0.43
        canvas.circle(x + side / 2, y + side / 2, radius, stroke=1, fill=0)
        reach = radius * 0.7
        middle_x, middle_y = x + side / 2, y + side / 2
        canvas.line(middle_x - reach, middle_y + reach, middle_x + reach, middle_y - reach)


# Each sign in a field of 24 by 24, y upwards.


def _cross(canvas: Any) -> None:
    canvas.rect(10, 5, 4, 14, stroke=0, fill=1)
    canvas.rect(5, 10, 14, 4, stroke=0, fill=1)


def _apple(canvas: Any) -> None:
    canvas.circle(9.6, 10, 4.9, stroke=0, fill=1)
    canvas.circle(14.4, 10, 4.9, stroke=0, fill=1)
    canvas.setLineWidth(1.8)
    canvas.setLineCap(1)
    canvas.line(12, 14, 13.6, 19)


def _shirt(canvas: Any) -> None:
    _fill(
        canvas,
        [
            (8, 19),
            (4, 16),
            (6, 12),
            (8, 13),
            (8, 5),
            (16, 5),
            (16, 13),
            (18, 12),
            (20, 16),
            (16, 19),
            (12, 17),
        ],
    )


def _parcel(canvas: Any) -> None:
    canvas.rect(5, 5, 14, 9, stroke=0, fill=1)
    canvas.rect(5, 15.2, 6.2, 3.8, stroke=0, fill=1)
    canvas.rect(12.8, 15.2, 6.2, 3.8, stroke=0, fill=1)


def _fill(canvas: Any, corners: list[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


_SIGNS = {
    CategoryKind.FOOD: _apple,
    CategoryKind.GOODS: _shirt,
    CategoryKind.MEDICAL: _cross,
    CategoryKind.OTHER: _parcel,
}
