"""The files that an import gives back: refused rows alone, and a copy of the workbook with cells marked."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aidtracker import i18n
from aidtracker.services.exports import export_refused_rows
from aidtracker.services.import_marks import export_marked_copy
from aidtracker.services.imports import Imported
from aidtracker.ui.context import Context
from aidtracker.ui.tasks import Lane


class ProblemFiles(QObject):
    """Asks where to, and writes. `saved` carries a sentence, `refused` what stood in the way."""

    saved = Signal(str)
    refused = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def save_refused(self, found: Imported, source: Path) -> None:
        """The refused rows with their reasons."""
        title = i18n.translate("Spreadsheets", "Save refused rows")
        word = i18n.translate("Spreadsheets", "refused", "part of a file name")
        path = self._ask(title, source, word, [("Excel", ["xlsx"]), ("CSV", ["csv"])])
        if path is not None:
            self._write(partial(export_refused_rows, found, path), partial(self._saved_refused, path))

    def save_marked(self, found: Imported, source: Path) -> None:
        """A copy of the workbook with the cells marked that something is wrong with."""
        title = i18n.translate("Spreadsheets", "Save a marked copy")
        word = i18n.translate("Spreadsheets", "marked", "part of a file name")
        path = self._ask(title, source, word, [("Excel", ["xlsx"])])
        if path is not None:
            self._write(partial(export_marked_copy, found, source, path), partial(self._saved_marked, path))

    def _ask(self, title: str, source: Path, word: str, kinds: list[tuple[str, list[str]]]) -> Path | None:
        suggested = source.with_name(f"{source.stem} {word}.xlsx")
        return self._context.dialogs.save_file(title, str(suggested), kinds)

    def _write(self, job: Callable[[], int], done: Callable[[int], None]) -> None:
        self._context.tasks.run(job, done, self.refused.emit, owner=self, lane=Lane.FILES)

    def _saved_refused(self, path: Path, rows: int) -> None:
        said = i18n.translate("Spreadsheets", "%n refused row(s) are in {file}.", "", rows)
        self.saved.emit(said.format(file=path.name))

    def _saved_marked(self, path: Path, rows: int) -> None:
        said = i18n.translate("Spreadsheets", "%n row(s) are marked in {file}.", "", rows)
        self.saved.emit(said.format(file=path.name))
