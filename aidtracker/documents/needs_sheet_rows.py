"""The upper part of a needs sheet: what is needed, in the largest letters in which all of it fits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from aidtracker.documents import fonts
from aidtracker.documents.fonts import Face
from aidtracker.documents.needs_sheet import NeedsSheet, Wanted
from aidtracker.documents.needs_sheet_ink import GREY, INK, LINE, URGENT, Ink
from aidtracker.documents.needs_sheet_words import ALSO, NOTHING, Pair, Words
from aidtracker.documents.needs_sheet_words import URGENT as MOST_URGENT

_BETWEEN = 24.0
_SIZES = ((27.0, 1), (23.0, 1), (20.0, 1), (17.5, 1), (17.5, 2), (15.0, 2), (13.0, 2), (11.0, 2), (9.5, 2))
"""Letters, and in how many columns; tried in this order."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading (without a thing) or a thing, in lines that fit."""

    height: float
    first: tuple[str, ...]
    second: tuple[str, ...]
    thing: Wanted | None = None
    amount: tuple[str, str] = ("", "")
    urgent: bool = False
    beside: bool = False
    """Whether the second language stands on the line of the first."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows in columns, ready to be drawn."""

    columns: tuple[tuple[_Row, ...], ...]
    size: float
    column: float

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draws them below `top`."""
        for at, rows in enumerate(self.columns):
            x, y = left + at * (self.column + _BETWEEN), top
            for row in rows:
                self._draw_row(ink, row, x, y)
                y -= row.height

    def _draw_row(self, ink: Ink, row: _Row, x: float, top: float) -> None:
        size, y = self.size, top - self.size
        if row.thing is None:
            size = _heading(self.size)
            sign = "▲ " if row.urgent else ""
            y = top - size * 1.2
            colour = URGENT if row.urgent else INK
            ink.text(x, y, Face.BOLD, size, colour, f"{sign}{row.first[0]}")
            if row.second:
                end = x + fonts.width(Face.BOLD, size, f"{sign}{row.first[0]}  ")
                ink.text(end, y, Face.REGULAR, size * 0.8, GREY, row.second[0])
            ink.rule(x, x + self.column, y - size * 0.45, 1, colour)
            return
        ink.square(x, y - size * 0.2, size * 1.05, row.thing.kind)
        self._draw_amount(ink, row, x + self.column, y)
        across = x + size * 1.6
        for line in row.first:
            ink.text(across, y, Face.BOLD, size, INK, line)
            y -= size * 1.2
        if row.beside:
            across += fonts.width(Face.BOLD, size, row.first[0]) + size * 0.5
            y += _second(size) * 1.3
        y += size * 1.2 - _second(size) * 1.3
        for line in row.second:
            ink.text(across, y, Face.REGULAR, _second(size), GREY, line)
            y -= _second(size) * 1.25
        ink.rule(x, x + self.column, top - row.height + size * 0.05, 0.5, LINE)

    def _draw_amount(self, ink: Ink, row: _Row, right: float, y: float) -> None:
        figure, unit = row.amount
        if figure:
            ink.text_right(right, y, Face.REGULAR, _second(self.size), GREY, unit)
            right -= fonts.width(Face.REGULAR, _second(self.size), unit) + self.size * 0.25
            ink.text_right(right, y, Face.BOLD, self.size, URGENT if row.urgent else INK, figure)


def lay_out(sheet: NeedsSheet, words: Words, width: float, room: float) -> Rows:
    """The rows of a sheet in a place of this size. What fits not even in the smallest letters is counted in a
    last line.
    """
    if not sheet.wanted:
        size = 17.5
        first, second = words.said(NOTHING)
        lines = fonts.wrap(Face.BOLD, size, first, width)
        below = fonts.wrap(Face.REGULAR, size * 0.7, second, width) if second else ()
        return _Sentence(((_Row(room, lines, below),),), size, width)
    for size, columns in _SIZES:
        column = (width - _BETWEEN * (columns - 1)) / columns
        rows = list(_rows(sheet.wanted, words, size, column))
        placed = _in_columns(rows, columns, room)
        if placed is not None:
            return Rows(placed, size, column)
    return _cut(rows, words, size, column, room)


class _Sentence(Rows):
    """Nothing but a sentence."""

    __slots__ = ()

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draws it below `top`."""
        ((row,),) = self.columns
        y = top
        for line in row.first:
            y -= self.size * 1.4
            ink.text(left, y, Face.BOLD, self.size, INK, line)
        for line in row.second:
            y -= self.size
            ink.text(left, y, Face.REGULAR, self.size * 0.7, GREY, line)


def _rows(wanted: Sequence[Wanted], words: Words, size: float, column: float) -> Iterator[_Row]:
    for urgent, title in ((True, MOST_URGENT), (False, ALSO)):
        things = [thing for thing in wanted if thing.urgent is urgent]
        # Where nothing is urgent the title of the sheet says it all.
        if things and (urgent or len(things) < len(wanted)):
            yield _heading_row(words.said(title), size, column, urgent)
        for thing in things:
            yield _thing_row(thing, words, size, column)


def _heading_row(pair: Pair, size: float, column: float, urgent: bool) -> _Row:
    heading = _heading(size)
    first = fonts.wrap(Face.BOLD, heading, pair[0], column, 1)
    left = column - fonts.width(Face.BOLD, heading, f"▲ {first[0]}  ")
    fits = pair[1] and fonts.width(Face.REGULAR, heading * 0.8, pair[1]) <= left
    return _Row(heading * 2.05, first, (pair[1],) if fits else (), urgent=urgent)


def _thing_row(thing: Wanted, words: Words, size: float, column: float) -> _Row:
    amount = words.amount(thing)
    taken = size * 1.6
    if amount[0]:
        taken += fonts.width(Face.BOLD, size, amount[0]) + size
        taken += fonts.width(Face.REGULAR, _second(size), amount[1])
    first, second = words.of(thing.name)
    lines = fonts.wrap(Face.BOLD, size, first, column - taken, 2)
    used = fonts.width(Face.BOLD, size, lines[-1]) + size * 0.5
    beside = len(lines) == 1 and used + fonts.width(Face.REGULAR, _second(size), second) <= column - taken
    below = fonts.wrap(Face.REGULAR, _second(size), second, column - size * 1.6, 2) if second else ()
    height = size * 1.2 * len(lines) + (0 if beside else _second(size) * 1.25 * len(below)) + size * 0.45
    return _Row(height, lines, below, thing, amount, thing.urgent, beside)


def _in_columns(rows: Sequence[_Row], columns: int, room: float) -> tuple[tuple[_Row, ...], ...] | None:
    """The rows in columns, as low as may be; None where they do not fit."""
    step = min(row.height for row in rows) / 2
    limit = min(room, sum(row.height for row in rows) / columns)
    while True:
        placed = _filled(rows, limit)
        if len(placed) <= columns and all(sum(row.height for row in column) <= room for column in placed):
            return placed
        if limit >= room:
            return None
        limit = min(room, limit + step)


def _filled(rows: Sequence[_Row], limit: float) -> tuple[tuple[_Row, ...], ...]:
    placed: list[list[_Row]] = [[]]
    used = 0.0
    for at, row in enumerate(rows):
        # A heading does not stand alone at the foot of a column.
        heads = row.thing is None and at + 1 < len(rows)
        if placed[-1] and used + row.height + (rows[at + 1].height if heads else 0) > limit:
            placed.append([])
            used = 0.0
        placed[-1].append(row)
        used += row.height
    return tuple(map(tuple, placed))


def _cut(rows: Sequence[_Row], words: Words, size: float, column: float, room: float) -> Rows:
    for kept in range(len(rows) - 1, 0, -1):
        left_out = sum(row.thing is not None for row in rows[kept:])
        last = _heading_row(words.more(left_out), size, column, urgent=False)
        placed = _in_columns([*rows[:kept], last], 2, room) if rows[kept - 1].thing is not None else None
        if placed is not None:
            return Rows(placed, size, column)
    return Rows((), size, column)


def _heading(size: float) -> float:
    return max(12.0, size * 0.72)


def _second(size: float) -> float:
    """The size of the second language and of units."""
    return max(8.0, size * 0.58)
