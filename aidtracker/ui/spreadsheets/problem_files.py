"""The files that an import gives back: refused rows alone, and a copy of the workbook with cells marked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from aidtracker import i18n
from aidtracker.services.exports import export_refused_rows
from aidtracker.services.import_marks import export_marked_copy
from aidtracker.services.imports import Imported
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class ProblemFile:
    """What is to be written: `job` gives back a number of rows, `told` makes a sentence of it."""

    title: str
    job: Callable[[Progress], int]
    told: Callable[[int], str]


def refused_rows(dialogs: Dialogs, found: Imported, source: Path) -> ProblemFile | None:
    """The refused rows with their reasons; None when the person did not say where to."""
    title = i18n.translate("Spreadsheets", "Save refused rows")
    word = i18n.translate("Spreadsheets", "refused", "part of a file name")
    path = dialogs.save_file(title, _suggested(source, word), [("Excel", ["xlsx"]), ("CSV", ["csv"])])
    if path is None:
        return None
    return ProblemFile(title, partial(_write_refused, found, path), partial(_refused_told, path))


def marked_copy(dialogs: Dialogs, found: Imported, source: Path) -> ProblemFile | None:
    """A copy of the workbook with the cells marked that something is wrong with."""
    title = i18n.translate("Spreadsheets", "Save a marked copy")
    word = i18n.translate("Spreadsheets", "marked", "part of a file name")
    path = dialogs.save_file(title, _suggested(source, word), [("Excel", ["xlsx"])])
    if path is None:
        return None
    return ProblemFile(title, partial(_write_marked, found, source, path), partial(_marked_told, path))


def _suggested(source: Path, word: str) -> str:
    return str(source.with_name(f"{source.stem} {word}.xlsx"))


def _write_refused(found: Imported, path: Path, _progress: Progress) -> int:
    return export_refused_rows(found, path)


def _write_marked(found: Imported, source: Path, path: Path, progress: Progress) -> int:
    return export_marked_copy(found, source, path, progress.report)


def _refused_told(path: Path, rows: int) -> str:
    said = i18n.translate("Spreadsheets", "%n refused row(s) are in {file}.", "", rows)
    return said.format(file=path.name)


def _marked_told(path: Path, rows: int) -> str:
    said = i18n.translate("Spreadsheets", "%n row(s) are marked in {file}.", "", rows)
    return said.format(file=path.name)
