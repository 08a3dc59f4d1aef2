"""Labels with their values side by side: the values of one row stand on one line, however long the labels
are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aidtracker.documents.fonts import Face
from aidtracker.documents.page import GREY, MARGIN, Block, Style

LABEL = Style(Face.REGULAR, 6.2, 8.2, GREY)
_BETWEEN_COLUMNS = 8.0
_MOST_LABEL_LINES = 4


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what stands below it: texts with their styles, each wrapped to at most `most` lines."""

    label: str
    values: Sequence[tuple[Style, str]]
    most: int = 4


def set_fields(block: Block, top: float, right: float, columns: int, fields: Sequence[Field]) -> float:
    """Sets fields in rows of `columns` between the margin and `right`; returns the y below the last row."""
    step = (right - MARGIN) / columns
    for start in range(0, len(fields), columns):
        top = _set_row(block, top + (5 if start else 0), step, fields[start : start + columns])
    return top


def _set_row(block: Block, top: float, step: float, fields: Sequence[Field]) -> float:
    room = step - _BETWEEN_COLUMNS
    labels = [LABEL.wrap(field.label, room, _MOST_LABEL_LINES) for field in fields]
    values_top = top + LABEL.leading * max(map(len, labels))
    bottom = values_top
    for index, (field, label) in enumerate(zip(fields, labels, strict=True)):
        x = MARGIN + index * step
        block.lines(LABEL, x, top, label)
        y = values_top
        for style, text in field.values:
            y = block.lines(style, x, y, style.wrap(text, room, field.most)) if text else y
        bottom = max(bottom, y)
    return bottom
