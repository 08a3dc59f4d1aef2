"""Tables in the terminal: plain text in columns that line up."""

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass

_GAP = "  "
_NARROWEST = 8


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, whether it holds figures, whether it gives way in a narrow terminal."""

    heading: str
    figures: bool = False
    gives_way: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table. In a terminal it keeps to the width, in a file or pipe nothing is cut."""
    cells = [[column.heading for column in columns], *([_flat(cell) for cell in row] for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(columns))]
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - _room()
    for at in sorted(range(len(columns)), key=lambda at: -widths[at]):
        if columns[at].gives_way and excess > 0:
            less = max(min(widths[at], _NARROWEST), widths[at] - excess)
            excess -= widths[at] - less
            widths[at] = less
    return [_line(columns, widths, row) for row in cells]


def _line(columns: Sequence[Column], widths: Sequence[int], row: Sequence[str]) -> str:
    shown = []
    for column, width, text in zip(columns, widths, row, strict=True):
        fitting = text if len(text) <= width else text[: width - 1] + "…"
        shown.append(fitting.rjust(width) if column.figures else fitting.ljust(width))
    return _GAP.join(shown).rstrip()


def _flat(text: str) -> str:
    return " ".join(text.split())


def _room() -> int:
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 10_000
