"""The lower part of a needs sheet: what is not taken, on its own ground."""

from collections.abc import Sequence

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face
from aidtracker.documents.needs_sheet import NeedsSheet
from aidtracker.documents.needs_sheet_ink import GREY, GROUND, INK, URGENT, Ink
from aidtracker.documents.needs_sheet_words import REFUSED, Pair, Words

_PADDING, _INDENT, _BETWEEN = 16.0, 14.0, 20.0
_TITLE, _TITLE_SECOND, _TEXT, _SECOND, _STRONG = 22.0, 12.0, 11.5, 9.5, 13.0
_LEADING = 1.3
_MOST_LINES = 3
_Line = tuple[float, Face, float, str, str]
"""How far below the one before, font, size, colour, text."""


class Refused:
    """Measured when it is made, drawn when the rest of the page is known."""

    def __init__(self, sheet: NeedsSheet, words: Words, width: float) -> None:
        self._width = width
        self._title = words.said(REFUSED)
        room = width - 2 * _PADDING
        self._lists = [
            line
            for pair in (words.not_now(sheet), words.enough(sheet))
            for line in _lines(pair, room, Face.BOLD, _STRONG, _MOST_LINES)
        ]
        rules = [words.of(known) for known in sheet.refused]
        half = (len(rules) + 1) // 2
        self._column = (room - _BETWEEN) / 2
        self._columns = [self._bullets(rules[:half]), self._bullets(rules[half:])]
        rows = max((sum(map(_height, column)) for column in self._columns), default=0.0)
        head = _TITLE * 1.1 + (_TITLE_SECOND * 1.5 if self._title[1] else 0)
        self.height = 2 * _PADDING + head + 8 + _height(self._lists) + rows

    def _bullets(self, rules: Sequence[Pair]) -> list[list[_Line]]:
        return [_lines(rule, self._column - _INDENT, Face.REGULAR, _TEXT, 0) for rule in rules]

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draws it below `top`."""
        ink.box(left, top - self.height, self._width, self.height, 10, GROUND)
        x = left + _PADDING
        y = top - _PADDING - _TITLE * 0.8
        ink.no_entry(x, y - _TITLE * 0.12, _TITLE)
        ink.text(x + _TITLE + 8, y, Face.BOLD, _TITLE, URGENT, self._title[0])
        if self._title[1]:
            y -= _TITLE_SECOND * 1.5
            ink.text(x + _TITLE + 8, y, Face.REGULAR, _TITLE_SECOND, GREY, self._title[1])
        y -= _TITLE * 0.3 + 8
        y = _draw_lines(ink, self._lists, x, y)
        for at, column in enumerate(self._columns):
            across, down = x + at * (self._column + _BETWEEN), y
            for bullet in column:
                ink.text(across, down - bullet[0][0], Face.BOLD, _TEXT, URGENT, "×")
                down = _draw_lines(ink, bullet, across + _INDENT, down)


def _lines(pair: Pair, room: float, face: Face, size: float, most: int) -> list[_Line]:
    """A text, and its second language below it, in lines that fit."""
    first, second = pair
    if not first:
        return []
    lines: list[_Line] = [
        (size * _LEADING, face, size, INK, line) for line in fonts.wrap(face, size, first, room, most)
    ]
    if second:
        lines += [
            (_SECOND * _LEADING, Face.REGULAR, _SECOND, GREY, line)
            for line in fonts.wrap(Face.REGULAR, _SECOND, second, room, most)
        ]
    # The next text keeps a little away.
    return [*lines, (size * 0.35, Face.REGULAR, size, INK, "")]


def _height(lines: Sequence[_Line]) -> float:
    return sum(line[0] for line in lines)


def _draw_lines(ink: Ink, lines: Sequence[_Line], x: float, y: float) -> float:
    for down, face, size, colour, text in lines:
        y -= down
        if text:
            ink.text(x, y, face, size, colour, text)
    return y
