"""The export: what, which days, which kind of file."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.spreadsheets.cells.dates import DayFault, DayOrder, read_day
from aidtracker.ui import formats
from aidtracker.ui.context import Context, Message
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.spreadsheets.import_dialog import program_of
from aidtracker.ui.tasks import Lane, Progress
from aidtracker.ui.widgets import FieldRow, FormField, Offer, Tone

_WORDS: Mapping[Export, tuple[str, str]] = {
    Export.DONATIONS: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Donations, line by line"),
        QT_TRANSLATE_NOOP("Spreadsheets", "donations"),
    ),
    Export.STOCK: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Stock, now or as of a day"),
        QT_TRANSLATE_NOOP("Spreadsheets", "stock"),
    ),
    Export.EXPIRING: (
        QT_TRANSLATE_NOOP("Spreadsheets", "What expires, by day"),
        QT_TRANSLATE_NOOP("Spreadsheets", "expiring"),
    ),
    Export.BOXES: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Boxes as they are now"),
        QT_TRANSLATE_NOOP("Spreadsheets", "boxes"),
    ),
    Export.SHIPMENTS: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Shipments"),
        QT_TRANSLATE_NOOP("Spreadsheets", "shipments"),
    ),
    Export.MOVEMENTS: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Movements of goods"),
        QT_TRANSLATE_NOOP("Spreadsheets", "movements"),
    ),
    Export.CATALOGUE: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Catalogue of items"),
        QT_TRANSLATE_NOOP("Spreadsheets", "catalogue"),
    ),
    Export.NEEDS: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Lists of needs"),
        QT_TRANSLATE_NOOP("Spreadsheets", "needs"),
    ),
    Export.TREASURER: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Treasurer's workbook"),
        QT_TRANSLATE_NOOP("Spreadsheets", "treasurer"),
    ),
    Export.PUBLIC_REPORT: (
        QT_TRANSLATE_NOOP("Spreadsheets", "Public report"),
        QT_TRANSLATE_NOOP("Spreadsheets", "public report"),
    ),
}
"""What is offered, and how the file is called."""

NOW_ONLY = frozenset({Export.BOXES, Export.CATALOGUE})
"""These show what is there now, so days say nothing."""

OF_ONE_DAY = frozenset({Export.STOCK})
"""These can show what was there at the end of a day, so the first day says nothing."""


class ExportDialog(FormDialog):
    """Asks for a name when all is said; the file is written by the worker for files."""

    def __init__(self, context: Context, what: Export, parent: QWidget | None) -> None:
        super().__init__(
            i18n.translate("Spreadsheets", "Export"), i18n.translate("Spreadsheets", "Save…"), parent
        )
        self._context = context
        self._program = program_of(context)
        self.what, self.format, self.language = QComboBox(), QComboBox(), QComboBox()
        for choice, (words, _) in _WORDS.items():
            self.what.addItem(i18n.translate("Spreadsheets", words), choice)
        self.what.setCurrentIndex(max(0, self.what.findData(what)))
        self.format.addItem(i18n.translate("Spreadsheets", "Excel (.xlsx), for people"), "xlsx")
        self.format.addItem(i18n.translate("Spreadsheets", "CSV (.csv), for other programs"), "csv")
        for language in Language:
            self.language.addItem(language.own_name, language)
        self.language.setCurrentIndex(self.language.findData(i18n.current_language()))
        self.first, self.last = QLineEdit(), QLineEdit()
        for line in (self.first, self.last):
            line.setPlaceholderText(i18n.translate("Spreadsheets", "any day"))
        self.add_field("what", FormField(i18n.translate("Spreadsheets", "What"), self.what))
        kind = FormField(i18n.translate("Spreadsheets", "Kind of file"), self.format)
        spoken = FormField(i18n.translate("Spreadsheets", "Language"), self.language)
        self.fields |= {"to": kind, "language": spoken}
        self.body.addWidget(FieldRow((kind, 2), (spoken, 1)))
        first = FormField(i18n.translate("Spreadsheets", "From day"), self.first)
        last = FormField(i18n.translate("Spreadsheets", "Until day"), self.last)
        self.fields |= {"first": first, "last": last}
        self.body.addWidget(FieldRow((first, 1), (last, 1)))
        self.what.currentIndexChanged.connect(self._enable_days)
        self._enable_days()

    def _enable_days(self) -> None:
        self.first.setEnabled(self._what() not in NOW_ONLY | OF_ONE_DAY)
        self.last.setEnabled(self._what() not in NOW_ONLY)

    def _what(self) -> Export:
        return Export(self.what.currentData())

    def submitted(self) -> None:
        """Reads the days, asks where to, writes."""
        self.clear_errors()
        try:
            first, last = self._days()
        except Refused as refused:
            self.show_refusal(refused, explain(refused.problem))
            return
        path = self._ask_where()
        if path is not None:
            language = Language(self.language.currentData())
            self._write(ExportRequest(self._what(), path, first, last, language=language))

    def _days(self) -> tuple[date | None, date | None]:
        """The days that were typed; raises `Refused` about the field that has to be changed."""
        if self._what() in NOW_ONLY:
            return None, None
        first = None if self._what() in OF_ONE_DAY else _day("first", self.first.text())
        last = _day("last", self.last.text())
        if first and last and first > last:
            raise Refused("export.days", "first", first=formats.day(first), last=formats.day(last))
        return first, last

    def _ask_where(self) -> Path | None:
        ending = str(self.format.currentData())
        name = i18n.translate("Spreadsheets", _WORDS[self._what()][1])
        today = self._program.clock().astimezone(self._context.zone).date()
        suggested = f"{name} {today.isoformat()}.{ending}"
        kinds = [(self.format.currentText(), [ending])]
        path = self._context.dialogs.save_file(i18n.translate("Spreadsheets", "Export"), suggested, kinds)
        return None if path is None else path if path.suffix else path.with_suffix(f".{ending}")

    def _write(self, request: ExportRequest) -> None:
        self.submit.setEnabled(False)
        title = i18n.translate("Spreadsheets", "Writing {file}").format(file=request.path.name)
        self._context.tasks.run_long(
            partial(_exported, self._program, request),
            partial(self._written, request.path),
            self._refuse,
            title=title,
            owner=self,
            lane=Lane.FILES,
        )

    def _written(self, path: Path, rows: int) -> None:
        said = i18n.translate("Spreadsheets", "{file}: %n row(s) written.", "", rows)
        offer = Offer(i18n.translate("Spreadsheets", "Open it"), partial(open_file, path))
        self._context.hub.said.emit(Message(said.format(file=path.name), Tone.DONE, offer=offer))
        self.accept()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))


def open_file(path: Path) -> None:
    """Opens a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _day(name: str, typed: str) -> date | None:
    text = " ".join(typed.split())
    day = read_day(text, DayOrder()) if text else None
    if isinstance(day, DayFault):
        code = "row.no_such_day" if day is DayFault.NO_SUCH_DAY else "day.not_a_day"
        raise Refused(code, name, value=text[:40])
    return day


def _exported(program: Program, request: ExportRequest, progress: Progress) -> int:
    return export(program, request, progress.report)
