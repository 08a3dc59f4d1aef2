"""A needs sheet as PDF: one page for the wall, in letters as large as the list allows.

What is needed stands above, the urgent first; below it, always in full, what is not taken. The same sheet,
languages and paper give the same bytes.
"""

import io
from collections.abc import Sequence
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face
from aidtracker.documents.needs_sheet import NeedsSheet
from aidtracker.documents.needs_sheet_ink import GREY, INK, PRIMARY, Ink
from aidtracker.documents.needs_sheet_refused import Refused
from aidtracker.documents.needs_sheet_rows import lay_out
from aidtracker.documents.needs_sheet_words import NEED, Words
from aidtracker.documents.page import Paper
from aidtracker.i18n import Language

_SIDE = 40.0
_TOP, _BOTTOM = 40.0, 36.0
_GAP = 16.0
_LARGEST_TITLE = 40.0


def render(sheet: NeedsSheet, languages: Sequence[Language], paper: Paper = Paper.A4) -> bytes:
    """The PDF of a sheet in one language, or in two, the second in grey below the first.

    Raises `ValueError` for no language, more than two, or the same twice.
    """
    words = Words(languages)
    file = io.BytesIO()
    canvas = _canvas(file, sheet, words, paper)
    ink = Ink(canvas)
    left, right = _SIDE, paper.width - _SIDE
    below = _draw_head(ink, sheet, words, left, right, paper.height - _TOP)
    refused = Refused(sheet, words, right - left)
    refused.draw(ink, left, _BOTTOM + refused.height)
    room = below - _GAP - (_BOTTOM + refused.height + _GAP)
    lay_out(sheet, words, right - left, room).draw(ink, left, below - _GAP)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _canvas(file: io.BytesIO, sheet: NeedsSheet, words: Words, paper: Paper) -> Canvas:
    fonts.register(Face.REGULAR)
    # Any: its published type is a number, by mistake. Without it the file names Helvetica too.
    first_font: Any = Face.REGULAR.value
    language = words.languages[0].value
    canvas = Canvas(
        file, paper.value, invariant=1, pageCompression=1, initialFontName=first_font, lang=language
    )
    canvas.setTitle(f"{words.said(NEED)[0]} · {sheet.site}")
    canvas.setSubject(words.day(sheet.day)[0])
    for describe in (canvas.setAuthor, canvas.setCreator, canvas.setProducer):
        describe("AidTracker")
    stamp = f"D:{sheet.day:%Y%m%d}000000Z"
    canvas.setDateFormatter(lambda *_: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _draw_head(ink: Ink, sheet: NeedsSheet, words: Words, left: float, right: float, top: float) -> float:
    """Title, place and day; gives the height of its lower edge."""
    first, second = words.said(NEED)
    size = min(_LARGEST_TITLE, (right - left) / fonts.width(Face.BOLD, 1, first))
    y = top - size * 0.8
    ink.text(left, y, Face.BOLD, size, PRIMARY, first)
    if second:
        y -= size * 0.62
        ink.text(left, y, Face.REGULAR, size * 0.5, GREY, second)
    y -= 24
    day, day_second = words.day(sheet.day)
    room = right - left - fonts.width(Face.BOLD, 14, day) - 24
    place = fonts.tidy(" · ".join(filter(None, [sheet.site, sheet.place])))
    (shown,) = fonts.wrap(Face.BOLD, 14, place, room, 1)
    ink.text(left, y, Face.BOLD, 14, INK, shown)
    ink.text_right(right, y, Face.BOLD, 14, INK, day)
    y -= 14
    source = words.source(sheet)
    if source:
        (source,) = fonts.wrap(Face.REGULAR, 9.5, source, (right - left) * 0.7, 1)
        ink.text(left, y, Face.REGULAR, 9.5, GREY, source)
    if day_second:
        ink.text_right(right, y, Face.REGULAR, 9.5, GREY, day_second)
    y -= 9
    ink.rule(left, right, y, 2, PRIMARY)
    return y
