"""A table drawn by hand: columns as wide as what they hold, cells of stacked texts, a heading in one or two
languages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aidtracker.documents.page import Block, Style

Cell = tuple[tuple[Style, str], ...]
"""Tidy texts under each other."""

GAP = 8.0
NARROWEST = 22.0
COMFORT, LEAST = 0.26, 0.18
"""Of the width: what long headings give way for, and what only then the cells do."""
SHORT_HEADING = 28.0
"""A heading no wider than this stays on one line."""


@dataclass(frozen=True, slots=True)
class Column:
    """`heading` in each language. The flexible column takes what the others leave and wraps.

    A column of figures is set to the right; with `by_point` its decimal points stand under each other.
    """

    heading: tuple[str, ...]
    right: bool = False
    widest: float = 60.0
    flexible: bool = False
    by_point: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a column stands: its left edge and width; `after_point` is kept free to the right of a decimal
    point.
    """

    x: float
    width: float
    right: bool
    after_point: float = 0.0


def arrange(
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    headings: tuple[Style, Style],
    left: float,
    right: float,
) -> list[Slot]:
    """A slot for each column between `left` and `right`: no wider than needed, so that the flexible one gets
    the rest.
    """
    widths = [0.0] * len(columns)
    wholes, fractions = [0.0] * len(columns), [0.0] * len(columns)
    fixed = [(index, column.by_point) for index, column in enumerate(columns) if not column.flexible]
    for row in rows:
        for index, by_point in fixed:
            for style, text in row[index]:
                wide = style.width(text)
                if wide > widths[index]:
                    widths[index] = wide
                if by_point:
                    fraction = _fraction(style, text)
                    fractions[index] = max(fractions[index], fraction)
                    wholes[index] = max(wholes[index], wide - fraction)
    contents = [max(held, whole + part) for held, whole, part in zip(widths, wholes, fractions, strict=True)]
    widths = _share(columns, contents, headings, right - left - GAP * (len(columns) - 1))
    slots, x = [], left
    for column, width, fraction in zip(columns, widths, fractions, strict=True):
        slots.append(Slot(x, width, column.right, fraction))
        x += width + GAP
    return slots


def _heading_width(column: Column, headings: tuple[Style, Style]) -> float:
    """The narrowest in which each heading stands on two lines."""
    return max(_two_lines(style, text.split()) for style, text in zip(headings, column.heading, strict=False))


def _two_lines(style: Style, words: list[str]) -> float:
    whole = style.width(" ".join(words))
    if whole <= SHORT_HEADING:
        return whole + 0.01
    cuts = range(1, len(words) + 1)
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts)
    return min((max(map(style.width, each)) for each in halves), default=0.0) + 0.01


def _fraction(style: Style, text: str) -> float:
    point = text.find(".")
    return 0.0 if point < 0 else style.width(text[point:])


def _share(
    columns: Sequence[Column], contents: Sequence[float], headings: tuple[Style, Style], room: float
) -> list[float]:
    """The widths of the columns; the flexible one gets the rest.

    When that is too little for it, long headings are narrowed first, and what the cells hold only after.
    """
    needed = [min(content, column.widest) for content, column in zip(contents, columns, strict=True)]
    wanted = [min(_heading_width(column, headings), column.widest) for column in columns]
    widths = [max(pair) for pair in zip(needed, wanted, strict=True)]
    widths[[column.flexible for column in columns].index(True)] = 0.0
    for share, floor in ((COMFORT, needed), (LEAST, [0.0] * len(columns))):
        short = room * share - (room - sum(widths))
        spare = [max(0.0, width - max(each, NARROWEST)) for width, each in zip(widths, floor, strict=True)]
        if short > 0 and sum(spare) > 0:
            part = min(1.0, short / sum(spare))
            widths = [width - each * part for width, each in zip(widths, spare, strict=True)]
    rest = room - sum(widths)
    return [rest if column.flexible else width for column, width in zip(columns, widths, strict=True)]


def heading(columns: Sequence[Column], slots: Sequence[Slot], styles: tuple[Style, Style]) -> Block:
    """The heading of the table with a rule below; words stand on the rule."""
    block = Block()
    stacks: list[list[tuple[Style, str]]] = []
    for column, slot in zip(columns, slots, strict=True):
        pairs = zip(styles, dict.fromkeys(column.heading), strict=False)
        stacks.append([(style, line) for style, text in pairs for line in style.wrap(text, slot.width)])
    height = max(sum(style.leading for style, _ in stack) for stack in stacks)
    for slot, stack in zip(slots, stacks, strict=True):
        y = height - sum(style.leading for style, _ in stack)
        for style, line in stack:
            y += style.leading
            set_in(block, slot, style, y, line)
    block.height = height + 4.5
    block.rule(slots[0].x, slots[-1].x + slots[-1].width, block.height)
    return block


def set_in(block: Block, slot: Slot, style: Style, y: float, text: str) -> None:
    """One line of text in a column."""
    if slot.right:
        width = style.width(text)
        after_point = slot.after_point - _fraction(style, text) if slot.after_point else 0.0
        if width + after_point > slot.width:  # a part of a figure too long for its column
            after_point = 0.0
        block.text(style, slot.x + slot.width - after_point - width, y, text)
    else:
        block.text(style, slot.x, y, text)


def set_cell(block: Block, slot: Slot, y: float, cell: Cell, most: int) -> float:
    """A cell with its top at `y`, each text wrapped to at most `most` lines; returns the y below it."""
    for style, text in cell:
        for line in style.wrap(text, slot.width, most) if style.width(text) > slot.width else (text,):
            y += style.leading
            set_in(block, slot, style, y, line)
    return y


def cell_height(slot: Slot, cell: Cell, most: int) -> float:
    """How high `set_cell` makes the cell."""
    return sum(
        style.leading * (len(style.wrap(text, slot.width, most)) if style.width(text) > slot.width else 1)
        for style, text in cell
    )
