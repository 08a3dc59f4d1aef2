"""Small sheets with a known purpose, read in this process: lists of boxes that came, exchange rates."""

from collections.abc import Callable, Iterator
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.files.containers import Container, recognise
from aidtracker.spreadsheets.files.delimited import open_delimited
from aidtracker.spreadsheets.files.grids import Grid, Workbook, text_grid

MOST_MEGABYTES = 4
"""A list of ten thousand boxes is smaller, and so are ten years of ten currencies."""

SEARCHED_ROWS = 60
"""So many rows from the top the header may stand."""


def small_grids(path: Path, knows_header: Callable[[str], bool]) -> Iterator[Grid]:
    """The sheets of a file, one after the other; `knows_header` tells the words of a header.

    Raises `Refused` with a code `file.…` when the file is too large or cannot be read.
    """
    container = recognise(path)
    if path.stat().st_size > MOST_MEGABYTES * 1024**2:
        raise Refused("file.too_large", file=path.name, most_megabytes=MOST_MEGABYTES)
    if container is Container.TEXT:
        yield text_grid(open_delimited(path, knows_header))
        return
    # In this process only the reader that cannot end it: a small file can be made to do that to calamine.
    book = Workbook(path, container, second_reader=True)
    for sheet in book.sheets:
        if sheet.visible:
            yield book.grid(sheet.name)
