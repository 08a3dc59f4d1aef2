"""Tables into files: `.xlsx` for people, `.csv` for programs. The file appears whole or not at all."""

import errno
import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from aidtracker.domain.errors import Refused
from aidtracker.spreadsheets.tables import Book, Table, Value

OnProgress = Callable[[int, int], object]
"""Told the rows done and the rows in all, 0 when nobody knows; whatever it raises stops the writing."""

_REPORT_EVERY = 1_000


def write_table(table: Table, path: Path, on_progress: OnProgress | None = None) -> int:
    """Write a table to `path` in the format that its suffix names, and give back the number of its rows.

    An older file of that name is replaced once the new one is whole and on disk. The same table gives the
    same bytes. Raises `Refused("export.suffix")`, `Refused("export.cannot_write")` and
    `Refused("database.disk_full")`, which is said of any file.
    """
    return write_book(Book(table), path, on_progress)


def write_book(book: Book, path: Path, on_progress: OnProgress | None = None) -> int:
    """As `write_table`, with further sheets; a file of one table alone (`.csv`) has the main one."""
    write = _writer(path)
    if on_progress is not None:
        book = replace(book, main=replace(book.main, rows=_reported(book.main, on_progress)))
    with replacing(path) as temporary:
        return write(book, temporary)


def _writer(path: Path) -> Callable[[Book, Path], int]:
    match path.suffix.lower():
        case ".xlsx":
            from aidtracker.spreadsheets.writing_xlsx import write_xlsx

            return write_xlsx
        case ".csv":
            from aidtracker.spreadsheets.writing_csv import write_csv

            return lambda book, target: write_csv(book.main, target)
        case _:
            raise Refused("export.suffix", "to", file=str(path))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary name beside `path`; what was written there takes its place when all went well."""
    target = path.resolve()
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        yield temporary
        _to_disk(temporary)
        temporary.replace(target)
        if os.name == "posix":
            _to_disk(target.parent)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise Refused(
            "database.disk_full" if full else "export.cannot_write", "to", file=str(path)
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    number = os.open(path, flags)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _reported(table: Table, on_progress: OnProgress) -> Iterator[Sequence[Value]]:
    done = 0
    for done, row in enumerate(table.rows, 1):
        if done % _REPORT_EVERY == 1:
            on_progress(done - 1, table.count)
        yield row
    on_progress(done, max(done, table.count))
