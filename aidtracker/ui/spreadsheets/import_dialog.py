"""The import: choose a file, look what is in it, take it in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from aidtracker import i18n
from aidtracker.data.queries.sites import SiteRow, list_sites
from aidtracker.domain.errors import Refused
from aidtracker.services.areas import areas_of
from aidtracker.services.exports import export_refused_rows
from aidtracker.services.imports import Imported, ImportRequest, import_file
from aidtracker.services.messages import operation_title
from aidtracker.services.program import Program
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui.context import Changed, Context, Message
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.running.late_program import LateProgram
from aidtracker.ui.spreadsheets.import_state import (
    KINDS,
    ImportState,
    Stage,
    do_it_words,
    outcome,
    problem_rows,
    recognised,
)
from aidtracker.ui.spreadsheets.offers import ENDINGS, Drops
from aidtracker.ui.spreadsheets.problem_columns import PROBLEM_COLUMNS
from aidtracker.ui.table import RowsModel, TableView
from aidtracker.ui.table.delegate import ROW_HEIGHT
from aidtracker.ui.tasks import Lane, Progress
from aidtracker.ui.widgets import (
    Bar,
    Button,
    ElidingLabel,
    FieldRow,
    FormField,
    label,
)

_WIDTH = 860
_TABLES = ("donations", "lots", "movements", "boxes", "placements", "needs", "imports")
"""What an import may write."""
_TABLE_HEIGHT = 7 * ROW_HEIGHT + 2
_LEAST_TABLE_HEIGHT = 3 * ROW_HEIGHT + 2


def program_of(context: Context) -> Program:
    """The program behind the services; imports and exports manage their own transactions."""
    services = context.services
    if isinstance(services, LateProgram):
        return services.open()
    if not isinstance(services, Program):
        raise TypeError("spreadsheets need the real program")
    return services


class ImportDialog(FormDialog):
    """Looks at a file as soon as it is chosen; nothing is written before the second press."""

    def __init__(
        self, context: Context, kind: FileKind | None, path: Path | None, parent: QWidget | None
    ) -> None:
        super().__init__(
            i18n.translate("Spreadsheets", "Import a spreadsheet"),
            i18n.translate("Spreadsheets", "Look first"),
            parent,
        )
        self._context = context
        self._program = program_of(context)
        self._state = ImportState(kind=kind)
        self._progress: Progress | None = None
        self.setMinimumWidth(_WIDTH)
        self._add_fields()
        self._add_outcome()
        self._connect()
        self._show_state()
        context.tasks.run(lambda: self._program.read(list_sites), self._take_sites, owner=self)
        if path is not None:
            self.choose(path)

    # Parts

    def _add_fields(self) -> None:
        self.file = Button(
            i18n.translate("Spreadsheets", "Choose a file…"), icon="folder-open", clicked=self._ask_file
        )
        self._file_name = ElidingLabel("muted", least=200)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.file)
        row.addWidget(self._file_name)
        row.addStretch(1)
        self.body.addLayout(row)
        self.kind, self.sheet, self.site = QComboBox(), QComboBox(), QComboBox()
        self.kind.addItem(i18n.translate("Spreadsheets", "As recognised"), None)
        for kind, words in KINDS.items():
            self.kind.addItem(i18n.translate("Spreadsheets", words), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self._state.kind)))
        self.fields = {
            "kind": FormField(i18n.translate("Spreadsheets", "What it holds"), self.kind),
            "sheet": FormField(i18n.translate("Spreadsheets", "Sheet"), self.sheet),
            "site": FormField(
                i18n.translate("Spreadsheets", "For the site"),
                self.site,
                hint=i18n.translate("Spreadsheets", "as usual: this one; Warsaw for needs"),
            ),
        }
        self.body.addWidget(FieldRow(*((field, 1) for field in self.fields.values())))
        self.whole = QCheckBox(
            i18n.translate(
                "Spreadsheets", "This is the whole list: what it does not name is no longer asked for"
            )
        )
        self.body.addWidget(self.whole)
        self._fill_sheets(None)

    def _add_outcome(self) -> None:
        self._recognised = label("", "small")
        self._outcome = label("", "strong", wrap=True)
        self._bar, self._bar_words = Bar(), label("", "small")
        self.model = RowsModel(PROBLEM_COLUMNS, "Spreadsheets", parent=self)
        self.problems = TableView(self.model, i18n.translate("Spreadsheets", "Problems"))
        self.problems.setFixedHeight(_TABLE_HEIGHT)
        self._sentence = label("", "muted", wrap=True)
        self._sentence.setMinimumHeight(36)
        for part in (
            self._recognised,
            self._outcome,
            self._bar,
            self._bar_words,
            self.problems,
            self._sentence,
        ):
            self.body.addWidget(part)
        self.save_refused = Button(
            i18n.translate("Spreadsheets", "Save refused rows…"), icon="save", clicked=self._ask_where
        )
        self.body.addWidget(self.save_refused)

    def _connect(self) -> None:
        tasks = self._context.tasks
        tasks.progressed.connect(self._show_progress)
        tasks.ended.connect(self._ended)
        self.kind.activated.connect(self._choose_kind)
        self.sheet.activated.connect(self._choose_sheet)
        self.site.activated.connect(self._choose_site)
        self.whole.toggled.connect(self._choose_whole)
        self.problems.selection_changed.connect(self._show_sentence)
        Drops(self).dropped.connect(self.choose)

    @property
    def recognised_words(self) -> str:
        """What the file was recognised as."""
        return self._recognised.text()

    @property
    def outcome_words(self) -> str:
        """What comes in and what does not."""
        return self._outcome.text()

    # Choosing

    def _ask_file(self) -> None:
        title = i18n.translate("Spreadsheets", "Import a spreadsheet")
        kinds = [(i18n.translate("Spreadsheets", "Spreadsheets"), ENDINGS)]
        paths = self._context.dialogs.open_files(title, kinds)
        if paths:
            self.choose(paths[0])

    def choose(self, path: Path) -> None:
        """Takes a file in hand and looks at it."""
        if self._state.is_busy:
            return
        self._state = self._state.with_file(path)
        self._file_name.setText(path.name)
        self._file_name.setToolTip(str(path))
        self._fill_sheets(None)
        self._look()

    def _choose_kind(self) -> None:
        chosen = self.kind.currentData()
        # Qt gives the bare word back.
        self._change(self._state.with_kind(FileKind(chosen) if chosen else None))

    def _choose_sheet(self) -> None:
        self._change(self._state.with_sheet(str(self.sheet.currentData() or "")))

    def _choose_site(self) -> None:
        self._change(self._state.with_site(str(self.site.currentData() or "")))

    def _choose_whole(self, whole: bool) -> None:
        self._change(self._state.with_whole_list(whole))

    def _change(self, state: ImportState) -> None:
        self._state = state
        self._show_state()
        if state.stage is Stage.CHOSEN:
            self._look()

    def _take_sites(self, sites: Sequence[SiteRow]) -> None:
        self.site.clear()
        self.site.addItem(i18n.translate("Spreadsheets", "As usual"), "")
        for site in sites:
            self.site.addItem(f"{site.code} · {site.name}", site.code)

    def _fill_sheets(self, found: Imported | None) -> None:
        self.sheet.clear()
        self.sheet.addItem(i18n.translate("Spreadsheets", "As recognised"), "")
        names = [] if found is None else [found.parsed.sheet, *found.parsed.head.other_sheets]
        for name in filter(None, names):
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(self._state.sheet)))

    # Looking and importing

    def submitted(self) -> None:
        """The next step."""
        if self._state.stage is Stage.IMPORTED:
            self.accept()
        elif self._state.can_import:
            self._import()
        elif self._state.path is not None and not self._state.is_busy:
            self._look()

    def _look(self) -> None:
        self._state = self._state.looking()
        self._start(self._state.request(dry_run=True), i18n.translate("Spreadsheets", "Looking at the file"))

    def _import(self) -> None:
        self._state = self._state.importing()
        self._start(self._state.request(dry_run=False), i18n.translate("Spreadsheets", "Importing"))

    def _start(self, request: ImportRequest, title: str) -> None:
        self.clear_errors()
        self._bar.set_share(0)
        self._bar_words.setText(title)
        self._show_state()
        job = partial(_imported, self._program, request)
        self._progress = self._context.tasks.run_long(
            job, self._arrive, self._refuse, title=title, owner=self
        )

    def _arrive(self, found: Imported) -> None:
        if self._state.stage is Stage.LOOKING:
            self._state = self._state.looked(found)
            if not self._state.sheet:
                self._fill_sheets(found)
        else:
            self._state = self._state.imported(found)
            self._tell(found)
        self._show_state()
        if self._state.stage is Stage.IMPORTED and not found.parsed.refused:
            self.accept()
        self.submit.setFocus()

    def _tell(self, found: Imported) -> None:
        if not found.operation:
            return
        hub, parsed = self._context.hub, found.parsed
        hub.saved.emit()
        hub.changed.emit(Changed(areas_of(_TABLES)))
        hub.said.emit(Message(operation_title(f"import.{parsed.kind}", parsed.file), can_undo=True))
        self._context.actions.refresh()

    def _refuse(self, error: Exception) -> None:
        self._state = self._state.stopped()
        self._show_state()
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))
            self.submit.setEnabled(self._state.path is not None)

    def _ended(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            if progress.cancelled:
                self._state = self._state.stopped()
                self._show_state()

    def _show_progress(self, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._bar.set_share(progress.done / progress.total if progress.total else 0)
        rows = i18n.translate("Spreadsheets", "%n row(s)", "", progress.done)
        self._bar_words.setText(f"{progress.title} · {rows}")

    def showEvent(self, event: QShowEvent) -> None:
        """The file is what comes first."""
        super().showEvent(event)
        self.file.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the file while there is none."""
        if self._state.stage is Stage.EMPTY and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask_file()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Stops what runs; a second time closes."""
        if self._progress is not None:
            self._progress.cancel()
            return
        super().reject()

    # Refused rows

    def _ask_where(self) -> None:
        found = self._state.found
        if found is None or self._state.path is None:
            return
        title = i18n.translate("Spreadsheets", "Save refused rows")
        refused = i18n.translate("Spreadsheets", "refused", "part of a file name")
        suggested = self._state.path.with_name(f"{self._state.path.stem} {refused}.xlsx")
        path = self._context.dialogs.save_file(title, str(suggested), [("Excel", ["xlsx"]), ("CSV", ["csv"])])
        if path is not None:
            job = partial(export_refused_rows, found, path)
            self._context.tasks.run(
                job, partial(self._saved_refused, path), self._refuse_saving, owner=self, lane=Lane.FILES
            )

    def _saved_refused(self, path: Path, rows: int) -> None:
        said = i18n.translate("Spreadsheets", "%n refused row(s) are in {file}.", "", rows)
        self._sentence.setText(said.format(file=path.name))

    def _refuse_saving(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))

    # Showing

    def _show_state(self) -> None:
        state, found = self._state, self._state.found
        self._file_name.setText(
            state.path.name if state.path else i18n.translate("Spreadsheets", "or drop one here")
        )
        self.whole.setVisible(FileKind.NEEDS in (state.kind, found and found.parsed.kind))
        for choice in (self.file, self.kind, self.sheet, self.site, self.whole):
            choice.setEnabled(not state.is_busy and state.stage is not Stage.IMPORTED)
        self._recognised.setText("" if found is None else recognised(found))
        self._outcome.setText("\n".join(outcome(state)))
        self._bar.setVisible(state.is_busy)
        self._bar_words.setVisible(state.is_busy)
        already = found is not None and found.already_imported
        self.model.set_rows(() if found is None or already else problem_rows(found))
        has_problems = self.model.rowCount() > 0
        self._recognised.setVisible(found is not None)
        self._outcome.setVisible(found is not None)
        self.problems.setVisible(has_problems)
        self._sentence.setVisible(has_problems)
        self._sentence.setText("")
        self.save_refused.setVisible(found is not None and found.parsed.refused > 0 and not already)
        self.submit.setText(do_it_words(state))
        self.submit.setEnabled(_can_go_on(state))
        self.submit.setVisible(not already)
        self.cancel.setVisible(state.stage is not Stage.IMPORTED)
        self.cancel.setText(
            i18n.translate("Spreadsheets", "Close") if already else i18n.translate("Window", "Cancel")
        )
        self._make_room()

    def _show_sentence(self) -> None:
        row = self.problems.current()
        if row is not None:
            self._sentence.setText(row.sentence)
            self._make_room()

    def _make_room(self) -> None:
        """As high as what it shows; where the screen is too low for that, the table scrolls sooner."""
        layout = self.layout()
        if layout is None:
            return
        self.problems.setFixedHeight(_TABLE_HEIGHT)
        layout.activate()
        width = max(self.width(), layout.totalMinimumSize().width())
        over = max(0, layout.totalHeightForWidth(width) - self._room())
        self.problems.setFixedHeight(max(_LEAST_TABLE_HEIGHT, _TABLE_HEIGHT - over))
        layout.activate()
        self.resize(width, min(layout.totalHeightForWidth(width), self._room()))
        self._stay_on_screen()


def _can_go_on(state: ImportState) -> bool:
    return state.can_import or state.stage in {Stage.CHOSEN, Stage.IMPORTED}


def _imported(program: Program, request: ImportRequest, progress: Progress) -> Imported:
    return import_file(program, request, progress.report, lambda: progress.cancelled)
