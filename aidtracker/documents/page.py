"""What every paper is drawn with: paper sizes, text styles, blocks of text and rules, and the writing of the
file.

A paper is laid out first, as pages of blocks whose text stands where it will be drawn, and drawn after: so
the number of pages is known, and a test can measure every piece. Measures are points (1/72 inch).
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face
from aidtracker.i18n import Language

MARGIN = 36.0
INK = 0.0
GREY = 0.32
"""Second language and labels: lighter than ink, and still there after a copy and a fax."""


class Paper(Enum):
    """A size of paper, width and height."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.value[0]

    @property
    def height(self) -> float:
        """From edge to edge."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Cut:
    """Any other piece of paper: a smaller sheet, or one from a roll, as long as its text."""

    width: float
    height: float

    @property
    def value(self) -> tuple[float, float]:
        """As that of a `Paper`."""
        return self.width, self.height


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a text is set; each style is one object, compared by identity."""

    face: Face
    size: float
    leading: float
    grey: float = INK

    def width(self, text: str) -> float:
        """The width of tidy `text`."""
        return fonts.width(self.face, self.size, text)

    def wrap(self, text: str, room: float, most: int = 0) -> tuple[str, ...]:
        """`text` made tidy, in lines no wider than `room`."""
        return fonts.wrap(self.face, self.size, fonts.tidy(text), room, most)


Piece = tuple[Style, Face, float, float, str]
"""Style, the font that has these characters, x from the left edge of the paper, baseline below the block's
top, text.
"""
Rule = tuple[float, float, float, float, float]
"""x from, x to, distance below the block's top, thickness, grey."""


class Block:
    """Text and rules that stay together; y runs downwards from the block's top."""

    __slots__ = ("height", "pieces", "rules")

    def __init__(self, height: float = 0.0) -> None:
        self.height = height
        self.pieces: list[Piece] = []
        self.rules: list[Rule] = []

    def text(self, style: Style, x: float, y: float, text: str) -> None:
        """Sets tidy `text` with its left end at `x` and its baseline at `y`."""
        for face, piece in fonts.runs(style.face, text):
            self.pieces.append((style, face, x, y, piece))
            if piece is not text:
                x += fonts.width(face, style.size, piece)

    def text_right(self, style: Style, x: float, y: float, text: str) -> None:
        """Sets tidy `text` with its right end at `x`."""
        self.text(style, x - style.width(text), y, text)

    def lines(self, style: Style, x: float, y: float, lines: Sequence[str]) -> float:
        """Sets lines under each other, the first baseline one leading below `y`; returns the y under the
        last.
        """
        for line in lines:
            y += style.leading
            self.text(style, x, y, line)
        return y

    def rule(self, left: float, right: float, y: float, thickness: float = 0.6, grey: float = INK) -> None:
        """A horizontal line; a thick one is a bar that text can stand on."""
        self.rules.append((left, right, y, thickness, grey))

    def grow(self, y: float) -> None:
        """Makes the block at least `y` high."""
        self.height = max(self.height, y)


@dataclass(slots=True)
class Page:
    """Blocks with the height of their top above the lower edge of the paper, where the QR stands (x, y,
    side), and a word printed large and light across the page.
    """

    blocks: list[tuple[Block, float]] = field(default_factory=list)
    qr: tuple[float, float, float] | None = None
    stamp: str = ""

    def stack(self, blocks: Sequence[Block], top: float) -> float:
        """Places blocks under each other and returns where the last one ends."""
        for block in blocks:
            self.blocks.append((block, top))
            top -= block.height
        return top


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself. Nothing of a person, a machine or a path."""

    title: str
    subject: str
    language: Language
    issued: date
    qr: str


def to_pdf(
    pages: Sequence[Page], paper: Paper | Cut, about: About, on_page: Callable[[int, int], None] | None
) -> bytes:
    """The PDF of `pages`; the same pages give the same bytes. `on_page` hears of each page drawn, and of how
    many.
    """
    file = io.BytesIO()
    fonts.register(Face.REGULAR)
    # Any: its published type is a number, by mistake. Without it the file names Helvetica too.
    first_font: Any = Face.REGULAR.value
    canvas = Canvas(
        file,
        pagesize=paper.value,
        invariant=1,
        pageCompression=1,
        initialFontName=first_font,
        lang=about.language.value,
    )
    _describe(canvas, about)
    modules = _define_qr(canvas, about.qr)
    for done, page in enumerate(pages, start=1):
        _draw(canvas, page, modules, paper)
        canvas.showPage()
        if on_page is not None:
            on_page(done, len(pages))
    canvas.save()
    return file.getvalue()


def _describe(canvas: Canvas, about: About) -> None:
    canvas.setTitle(about.title)
    canvas.setSubject(about.subject)
    canvas.setAuthor("AidTracker")
    canvas.setCreator("AidTracker")
    canvas.setProducer("AidTracker")
    stamp = f"D:{about.issued:%Y%m%d}000000Z"
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw(canvas: Canvas, page: Page, modules: int, paper: Paper | Cut) -> None:
    if page.stamp:
        _draw_stamp(canvas, page.stamp, paper)
    for block, top in page.blocks:
        for left, right, y, thickness, grey in block.rules:
            canvas.setLineWidth(thickness)
            canvas.setStrokeGray(grey)
            canvas.line(left, top - y, right, top - y)
    if page.qr is not None:
        x, y, side = page.qr
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(side / modules, side / modules)
        canvas.doForm("qr")
        canvas.restoreState()
    text = canvas.beginText()
    _write_text(text, page)
    canvas.drawText(text)


def _draw_stamp(canvas: Canvas, word: str, paper: Paper | Cut) -> None:
    """Very light, below the text, which stays readable; a fax may lose it, so the head says it in black as
    well.
    """
    word = fonts.tidy(word)
    size = min(170.0, 560 / max(0.1, fonts.width(Face.BOLD, 1, word)))
    canvas.saveState()
    canvas.translate(paper.width / 2, paper.height / 2)
    canvas.rotate(52)
    canvas.setFont(Face.BOLD.value, size)
    canvas.setFillGray(0.93)
    canvas.drawCentredString(0, -size * 0.35, word)
    canvas.restoreState()


def _write_text(text: PDFTextObject, page: Page) -> None:
    font: Face | None = None
    size = grey = -1.0
    for block, top in page.blocks:
        for style, face, x, y, piece in block.pieces:
            if face is not font or style.size != size:
                font, size = face, style.size
                text.setFont(font.value, size, style.leading)
            if style.grey != grey:
                grey = style.grey
                text.setFillGray(grey)
            text.setTextOrigin(x, top - y)
            text.textLine(piece)


def _define_qr(canvas: Canvas, content: str) -> int:
    """The QR code as a form, one unit a module; returns its modules a side. Level M: paper gets dirty."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(content)
    code.make()
    modules: list[list[bool]] = code.modules
    side = len(modules)
    path = canvas.beginPath()
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                path.rect(column, side - 1 - row, 1, 1)
    canvas.beginForm("qr", 0, 0, side, side)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.endForm()
    return side
