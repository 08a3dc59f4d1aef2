"""Rows of a table that are no data: empty ones, totals, notes, the header once more."""

from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.cells.dates import day_in
from aidtracker.spreadsheets.cells.numbers import cell_text, read_number
from aidtracker.spreadsheets.files.grids import UNCALCULATED
from aidtracker.spreadsheets.headers import Table
from aidtracker.spreadsheets.vocabulary import BY_PHRASE, ITEM_FIELDS, Field, fold_phrase
from aidtracker.spreadsheets.words_of_rows import (
    HEADING_WORDS,
    NOTE_WORDS,
    TOTAL_IN_NAMES,
    TOTAL_WORDS,
    WORDS_BESIDE_TOTAL,
)

EMPTY = "row.empty"
_ITEMS = (*ITEM_FIELDS, Field.ITEM_CODE)
_HEADINGS_SPAN = 3
_HEADED_BY = frozenset({Field.DONOR, Field.DONOR_KIND, Field.BOX, Field.DAY, Field.CATEGORY})
_QUOTES = "\"'"


def may_be_total(cell: object) -> bool:
    """Whether a word for a total stands in a cell, so that the row needs a closer look."""
    return isinstance(cell, str) and not TOTAL_WORDS.isdisjoint(fold_words(cell).split())


class Skipper:
    """Tells data from other rows of one table."""

    def __init__(self, table: Table, merges: tuple[tuple[int, int, int, int], ...] = ()) -> None:
        self._headers = [fold_words(header.split(" / ")[-1]) for header in table.headers]
        self._items = {column.index for column in table.columns if column.field in _ITEMS}
        quantity = table.column(Field.QUANTITY)
        self._quantity = quantity.index if quantity else -1
        # Rows numbered ahead, with the unit filled in, are still empty.
        self._fillers = {
            column.index
            for column in table.columns
            if column.field in (Field.ORDINAL, Field.UNIT, Field.CURRENCY)
        }
        ordinal = table.column(Field.ORDINAL)
        self._ordinal = ordinal.index if ordinal else -1
        self.watched = range(max(self._items, default=0) + 1)
        """The columns in which a total shows itself."""
        self._donors = {column.index for column in table.columns if column.field is Field.DONOR}
        self._headings = {
            row
            for row, first, last_row, last in merges
            if row == last_row and last - first + 1 >= _HEADINGS_SPAN
        }

    def reason(self, number: int, cells: list[object]) -> tuple[str, int]:
        """The code of the reason to leave the row out and the column that shows it; no code for data."""
        filled = [i for i, cell in enumerate(cells) if cell not in ("", None) and str(cell).strip()]
        if not filled:
            return EMPTY, 0
        if self._fillers.issuperset(filled) and not self._has_text(cells, self._ordinal):
            return EMPTY, 0
        texts = {i: fold_words(cell_text(cells[i])) for i in filled if isinstance(cells[i], str)}
        for index, text in texts.items():
            if index in self.watched and self._is_total(text, index, filled):
                return "row.total", index
        if len(texts) == len(filled) > 1 and all(text == self._headers[i] for i, text in texts.items()):
            return "row.header_again", filled[0]
        if self._is_note(number, texts, filled, cells):
            return "row.note", filled[0]
        return "", 0

    @staticmethod
    def _has_text(cells: list[object], index: int) -> bool:
        return (
            index >= 0
            and isinstance(cells[index], str)
            and bool(cells[index])
            and ((written := read_number(cells[index])) is None or written.before != "")
        )

    def _is_total(self, text: str, index: int, filled: list[int]) -> bool:
        words = text.split()
        if not words or TOTAL_WORDS.isdisjoint((words[0], words[-1])):
            return False
        if words[0] in TOTAL_WORDS - TOTAL_IN_NAMES:
            return True
        rest = [word for word in words if word not in TOTAL_WORDS and not word.isdigit()]
        if all(word in WORDS_BESIDE_TOTAL or word in HEADING_WORDS for word in rest):
            return True
        return words[0] in TOTAL_WORDS and index in self._items and self._quantity not in filled

    def _is_note(self, number: int, texts: dict[int, str], filled: list[int], cells: list[object]) -> bool:
        if any(cells[i] == UNCALCULATED for i in filled):
            return False
        visible = [i for i in filled if i not in self._donors]
        if not visible:
            return False
        first = texts.get(filled[0], "")
        if self._quantity in filled and cells[self._quantity] != "":
            return False
        if number - 1 in self._headings and len(filled) == 1:
            return True
        if first.split(" ")[0] in NOTE_WORDS or cell_text(cells[filled[0]]).startswith("*"):
            return len(filled) <= 2
        if len(filled) == 1 and _is_heading(cell_text(cells[filled[0]]), first):
            return True
        alone = len(filled) == 1 and filled[0] in texts and filled[0] not in self._items
        written = read_number(cells[filled[0]])
        return alone and (written is None or written.before != "")


def _is_heading(text: str, folded: str) -> bool:
    """Whether a text alone in its row stands over a part of the table: `Food:`, `Donor: parish`, a day."""
    words = folded.split()
    if text.endswith(":") or (words and all(word in HEADING_WORDS for word in words)):
        return bool(words)
    label, colon, _ = text.partition(":")
    if colon and BY_PHRASE.get(fold_phrase(label)) in _HEADED_BY:
        return True
    # "Box 3", "--- page 2 ---"
    numbered = words[-1:] and words[-1].isdigit() and BY_PHRASE.get(" ".join(words[:-1])) is Field.BOX
    ruled = not text[0].isalnum() and text[0] == text[-1] and text[0] not in _QUOTES
    return bool(numbered) or ruled or day_in(text) is not None
