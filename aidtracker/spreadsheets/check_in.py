"""A list of boxes that came or did not come, as a sorting centre sends it back.

One column with box numbers is enough: then all of them came. A second one may say for each whether it came,
in words of five languages, and a third what is to be noted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.cells.numbers import cell_text
from aidtracker.spreadsheets.files.grids import Grid
from aidtracker.spreadsheets.small import SEARCHED_ROWS, small_grids
from aidtracker.spreadsheets.vocabulary import BY_PHRASE, Field
from aidtracker.spreadsheets.words_of_rows import NOTE_WORDS, TOTAL_WORDS


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold_words, words.split(",")))


_STATUS = _folded(
    "received,arrived,came,status,outcome,check,checked,ok,here,received?,отримано,прибула,прибуло,надійшло,є,стан,"
    "otrzymano,przybyło,przyszło,odebrano,jest,status,прыбыла,атрымана,прыйшло,ёсць,стан,получено,прибыло,пришло"
)
_CAME = _folded(
    "yes,y,ok,x,v,1,true,here,came,received,arrived,found,так,є,отримано,прибула,прибуло,tak,t,jest,otrzymano,"
    "przybyło,odebrano,так,ёсць,прыбыла,атрымана,да,есть,получено,прибыло"
) | {"✓", "✔", "+", "☑"}
_MISSING = _folded(
    "no,n,0,false,missing,lost,not received,not here,not found,did not come,ні,немає,нема,відсутня,"
    "відсутнє,бракує,nie,brak,nie ma,zaginęło,не,няма,адсутнічае,нет,отсутствует,не пришло"
) | {"-", "–", "—", "✗", "✘", "☒"}


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """What a row says of a box: it came, or it is missing; None when `text` is empty or not understood."""

    row: int
    box: str
    came: bool | None
    text: str
    note: str


def read_check_in(path: Path) -> tuple[CheckInRow, ...]:
    """The rows of the first sheet that has a column of boxes, by their row in the spreadsheet.

    Raises `Refused` with a code `file.…` when the file cannot be read or has no such column.
    """
    for grid in small_grids(path, lambda text: _field(text) is not None):
        rows = _rows(grid)
        if rows:
            return rows
    raise Refused("file.no_columns", file=path.name, sheet="", missing="box", headers="")


def _rows(grid: Grid) -> tuple[CheckInRow, ...]:
    cells = (
        (number, [cell_text(cell) for cell in row])
        for chunk in grid.chunks()
        for number, row in zip(chunk.numbers, chunk.rows, strict=True)
    )
    for _, header in islice(cells, SEARCHED_ROWS):
        fields = [_field(text) for text in header]
        if Field.BOX in fields:
            columns = (fields.index(Field.BOX), _status(header), _at(fields, Field.NOTE))
            return tuple(_row(number, row, columns) for number, row in cells if _is_box(row[columns[0]]))
    return ()


def _row(number: int, row: Sequence[str], columns: tuple[int, int | None, int | None]) -> CheckInRow:
    box, status, note = columns
    text = "" if status is None else row[status]
    return CheckInRow(
        row=number,
        box=row[box],
        came=True if status is None else _came(text),
        text=text,
        note="" if note is None else row[note],
    )


def _came(text: str) -> bool | None:
    for words, came in ((_CAME, True), (_MISSING, False)):
        if text in words or (fold_words(text) and fold_words(text) in words):
            return came
    return None


def _is_box(text: str) -> bool:
    first = fold_words(text).partition(" ")[0]
    return bool(text) and first not in TOTAL_WORDS and first not in NOTE_WORDS


def _field(text: str) -> Field | None:
    return BY_PHRASE.get(fold_words(text))


def _status(header: Sequence[str]) -> int | None:
    return next((at for at, text in enumerate(header) if text and fold_words(text) in _STATUS), None)


def _at(fields: Sequence[Field | None], field: Field) -> int | None:
    return fields.index(field) if field in fields else None
