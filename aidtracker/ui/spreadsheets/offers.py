"""Import and export as actions of any page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.exports import Export
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context

ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv")

_IMPORT = ActionSpec(
    "spreadsheets.import",
    "Spreadsheets",
    QT_TRANSLATE_NOOP("Spreadsheets", "Import a spreadsheet"),
    "file-spreadsheet",
    "Ctrl+I",
)
_EXPORT = ActionSpec(
    "spreadsheets.export",
    "Spreadsheets",
    QT_TRANSLATE_NOOP("Spreadsheets", "Export"),
    "download",
    # Ctrl+E alone goes to the end of a line that one types in.
    "Ctrl+Shift+E",
)


def import_action(context: Context, page: QWidget, kind: FileKind | None = None) -> QAction:
    """Opens the import. `kind` is what the page is about; without it the file says what it holds."""
    return context.actions.add(_IMPORT, page, partial(open_import, context, page, kind))


def export_action(context: Context, page: QWidget, what: str) -> QAction:
    """Opens the export with `what` chosen: a word of `Export`, such as `stock`."""
    return context.actions.add(_EXPORT, page, partial(_open_export, context, page, Export(what)))


def open_import(
    context: Context, page: QWidget, kind: FileKind | None = None, path: Path | None = None
) -> None:
    """Asks what is to be imported; `path` is looked at directly."""
    from aidtracker.ui.spreadsheets.import_dialog import ImportDialog

    ImportDialog(context, kind, path, page.window()).open()


def _open_export(context: Context, page: QWidget, what: Export) -> None:
    from aidtracker.ui.spreadsheets.export_dialog import ExportDialog

    ExportDialog(context, what, page.window()).open()


class Drops(QObject):
    """Lets a widget take a spreadsheet that is dropped on it. `dropped` carries its path."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes one file with the right ending."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        paths = _spreadsheets([url.toLocalFile() for url in event.mimeData().urls()])
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths[0])
        return True


def take_drops(context: Context, page: QWidget, kind: FileKind | None = None) -> None:
    """A spreadsheet dropped on `page` opens the import with it."""
    Drops(page).dropped.connect(partial(open_import, context, page, kind))


def _spreadsheets(names: Sequence[str]) -> list[Path]:
    paths = [Path(name) for name in names if name]
    return [path for path in paths if path.suffix.lower().lstrip(".") in ENDINGS]
