"""Columns described as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from aidtracker.ui.widgets import PillText, Tone

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column of a table over rows of type `R`. Only `title` and `value` are needed.

    `title` is marked with `QT_TRANSLATE_NOOP(context, …)` in the context that the table is made with.
    """

    title: str
    value: Callable[[R], Any]
    """The raw value: a number, a date, a text or None. The table sorts by it; None comes last either way."""
    text: Callable[[R], str] | None = None
    """What is shown, for values that `str()` does not show well."""
    sort: Callable[[R], Any] | None = None
    """What to sort by where it is not the value."""
    width: int = 120
    """In pixels, paddings of 24 included. Where the table is wider than its place, columns of plain text give
    up to half of it; numbers of things, figures and pills are never cut."""
    fitted: bool = False
    """As wide as its title and what stands in it, `width` at least: for words that differ by language."""
    stretch: bool = False
    """Takes the width that is left; one column of a table, its `width` is the least."""
    numeric: bool = False
    """Aligned to the right."""
    mono: bool = False
    """For the numbers of things, BOS1-B00412-7."""
    muted: bool = False
    strong: bool = False
    square: Callable[[R], str | None] | None = None
    """The category (`food`, `medical`, …) whose colour stands as a small square before the text, if any."""
    icon: Callable[[R], tuple[str, str] | None] | None = None
    """An icon before the text: its name and the role that colours it."""
    aside: Callable[[R], str] | None = None
    """Muted code after the text, such as the item's."""
    tone: Callable[[R], Tone] | None = None
    """Colours the text of a row that needs a look: `unweighed`, a near best-before date."""
    pill: Callable[[R], PillText | None] | None = None
    """A pill in place of the text."""

    @property
    def firm(self) -> bool:
        """Whether it keeps its width where there is little room."""
        return self.mono or self.numeric or self.fitted or self.pill is not None

    def shown(self, row: R) -> str:
        """The words of a cell, as they are read, copied and read aloud."""
        if self.pill is not None:
            pill = self.pill(row)
            return pill.words if pill is not None else ""
        if self.text is not None:
            return self.text(row)
        value = self.value(row)
        return "" if value is None else str(value)

    def sort_value(self, row: R) -> Any:
        """What the row is sorted by in this column."""
        return self.value(row) if self.sort is None else self.sort(row)
