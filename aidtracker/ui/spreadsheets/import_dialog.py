"""The import in three steps: the file and its sheets, the columns, the check. Only the last one writes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QStackedWidget, QWidget

from aidtracker import i18n
from aidtracker.data.queries.catalogue import load_items
from aidtracker.data.queries.sites import SiteRow, list_sites
from aidtracker.domain.errors import Refused
from aidtracker.services.areas import areas_of
from aidtracker.services.import_preview import Preview, look_at_columns
from aidtracker.services.imports import Imported, ImportRequest, NothingGood, import_file
from aidtracker.services.messages import operation_title
from aidtracker.services.program import Program
from aidtracker.spreadsheets.reading import look_at_sheets
from aidtracker.spreadsheets.rows import FileKind, SeenSheet
from aidtracker.ui.context import Changed, Context, Message
from aidtracker.ui.dialogs import FormDialog
from aidtracker.ui.running.late_program import LateProgram
from aidtracker.ui.spreadsheets.check_step import CheckStep
from aidtracker.ui.spreadsheets.column_step import ColumnStep
from aidtracker.ui.spreadsheets.import_state import ImportState, Step, do_it_words
from aidtracker.ui.spreadsheets.import_words import ProblemRow, problem_rows
from aidtracker.ui.spreadsheets.offers import ENDINGS, Drops
from aidtracker.ui.spreadsheets.problem_files import ProblemFile, marked_copy, refused_rows
from aidtracker.ui.spreadsheets.sheet_step import SheetStep
from aidtracker.ui.tasks import Lane, Progress
from aidtracker.ui.widgets import Bar, Button, Stepper, label

T = TypeVar("T")

_WIDTH, _HEIGHT = 1120, 640
_FIELDS = (QLineEdit, QComboBox)
_TABLES = ("donations", "lots", "movements", "boxes", "placements", "needs", "imports", "items", "aliases")
"""What an import may write."""


def program_of(context: Context) -> Program:
    """The program behind the services; imports and exports manage their own transactions."""
    services = context.services
    if isinstance(services, LateProgram):
        return services.open()
    if not isinstance(services, Program):
        raise TypeError("spreadsheets need the real program")
    return services


class ImportDialog(FormDialog):
    """A wizard in one dialog. What each step shows is its own widget's; what is decided, `ImportState`'s."""

    def __init__(
        self, context: Context, kind: FileKind | None, path: Path | None, parent: QWidget | None
    ) -> None:
        title = i18n.translate("Spreadsheets", "Import a spreadsheet")
        super().__init__(title, i18n.translate("Spreadsheets", "Next: columns"), parent)
        self._context = context
        self._program = program_of(context)
        self.state = ImportState(kind=kind)
        self._progress: Progress | None = None
        self._add_parts()
        self._connect()
        self._show_state()
        self.setMinimumWidth(min(_WIDTH, self._wide()))
        self.resize(self.minimumWidth(), min(_HEIGHT, self._room()))
        context.tasks.run(lambda: self._program.read(list_sites), self._take_sites, owner=self)
        context.tasks.run(lambda: self._program.read(load_items), self.check.take_items, owner=self)
        if path is not None:
            self.choose(path)

    def _wide(self) -> int:
        return self.screen().availableGeometry().width()

    # Parts

    def _add_parts(self) -> None:
        self._steps = Stepper(self._step_words())
        self.sheets, self.columns = SheetStep(self.state, self), ColumnStep(self)
        self.check = CheckStep(self)
        self._pages = QStackedWidget()
        for page in (self.sheets, self.columns, self.check):
            self._pages.addWidget(page)
        self.fields["kind"], self.fields["site_code"] = self.sheets.kind_field, self.sheets.site_field
        self._bar, self._bar_words = Bar(), label("", "small")
        self.back = Button(i18n.translate("Spreadsheets", "Back"), icon="arrow-left", clicked=self._go_back)
        self.body.addWidget(self._steps)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._bar_words)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.setStretchFactor(self.body, 1000)  # all room to the page, none to the gap below it
            last = layout.itemAt(layout.count() - 1)
            buttons = last.layout() if last is not None else None
            if isinstance(buttons, QBoxLayout):
                buttons.insertWidget(0, self.back)
        QWidget.setTabOrder(self.back, self.cancel)
        QWidget.setTabOrder(self.cancel, self.submit)

    def _step_words(self) -> list[str]:
        return [
            i18n.translate("Spreadsheets", "File"),
            i18n.translate("Spreadsheets", "Columns"),
            i18n.translate("Spreadsheets", "Check"),
        ]

    def _connect(self) -> None:
        tasks = self._context.tasks
        tasks.progressed.connect(self._show_progress)
        tasks.ended.connect(self._ended)
        self.sheets.file_wanted.connect(self._ask_file)
        self.sheets.sheet_chosen.connect(self._choose_sheet)
        self.sheets.kind_chosen.connect(self._choose_kind)
        self.sheets.site_chosen.connect(self._choose_site)
        self.sheets.whole_chosen.connect(self._choose_whole)
        self.sheets.go_on.connect(self.submitted)
        self.columns.column_said.connect(self._say_column)
        self.check.decided.connect(self._decide)
        self.check.refused_wanted.connect(self._save_refused)
        self.check.marked_wanted.connect(self._save_marked)
        Drops(self).dropped.connect(self.choose)

    # The file

    def _ask_file(self) -> None:
        title = i18n.translate("Spreadsheets", "Import a spreadsheet")
        kinds = [(i18n.translate("Spreadsheets", "Spreadsheets"), ENDINGS)]
        paths = self._context.dialogs.open_files(title, kinds)
        if paths:
            self.choose(paths[0])

    def choose(self, path: Path) -> None:
        """Takes a file in hand and looks what sheets it has."""
        if self.state.is_busy or self.state.is_imported:
            return
        self.state = self.state.with_file(path)
        title = i18n.translate("Spreadsheets", "Looking at the file")
        self._run(partial(_sheets, path), self._take_sheets, title, Lane.FILES)

    def _take_sheets(self, sheets: list[SeenSheet]) -> None:
        self.state = self.state.with_sheets(sheets)
        self._show_state()
        if len(sheets) > 1:
            self.sheets.sheets.setFocus()
        else:
            self.submit.setFocus()

    def _take_sites(self, sites: Sequence[SiteRow]) -> None:
        self.sheets.take_sites(sites)

    def _choose_sheet(self, sheet: str) -> None:
        self._change(self.state.with_sheet(sheet))

    def _choose_kind(self, kind: FileKind | None) -> None:
        self._change(self.state.with_kind(kind))

    def _choose_site(self, site_code: str) -> None:
        self._change(self.state.with_site(site_code))

    def _choose_whole(self, whole: bool) -> None:
        self._change(self.state.with_whole_list(whole))

    def _change(self, state: ImportState) -> None:
        if state != self.state:
            self.state = state
            self._show_state()

    # The steps

    def submitted(self) -> None:
        """The next step."""
        state = self.state
        if state.is_imported:
            self.accept()
        elif not state.can_go_on:
            return
        elif state.step is Step.FILE:
            self._look(propose=not state.mapping)
        elif state.step is Step.COLUMNS or state.wants_check:
            title = i18n.translate("Spreadsheets", "Checking all rows")
            self._run(partial(_checked, self._program, state.request(dry_run=True)), self._take_check, title)
        else:
            title = i18n.translate("Spreadsheets", "Importing")
            job = partial(_imported, self._program, state.request(dry_run=False))
            self._run(job, self._take_imported, title)

    def _go_back(self) -> None:
        self.state = self.state.back()
        self.clear_errors()
        self._show_state()
        self.submit.setFocus()

    def _look(self, *, propose: bool) -> None:
        job = partial(_looked, self._program, self.state.request(dry_run=True), propose)
        self._run(job, self._take_preview, i18n.translate("Spreadsheets", "Looking at the columns"))

    def _take_preview(self, preview: Preview) -> None:
        came_here = self.state.step is Step.FILE
        self.state = self.state.with_preview(preview)
        self._show_state()
        if came_here:
            self.submit.setFocus()
            self.columns.focus_first()

    def _say_column(self, at: int, field: str) -> None:
        self.state = self.state.with_column(at, field)
        self._look(propose=False)

    def _take_check(self, checked: "_Checked") -> None:
        came_here = self.state.step is Step.COLUMNS
        self.state = self.state.with_check(checked.found)
        self.check.take_problems(checked.problems)
        self._show_state()
        if came_here:
            self.check.open_likeliest(self.state)
        if checked.refusal is not None:
            self._refuse(checked.refusal)
        self.submit.setFocus()

    def _decide(self, text: str, code: str, remember: bool) -> None:
        self._change(self.state.with_match(text, code, remember=remember))

    def _take_imported(self, found: Imported) -> None:
        self.state = self.state.with_imported(found)
        self._tell(found)
        self._show_state()
        self.submit.setFocus()
        if not found.parsed.refused:
            self.accept()

    def _tell(self, found: Imported) -> None:
        if not found.operation:
            return
        hub, parsed = self._context.hub, found.parsed
        hub.saved.emit()
        hub.changed.emit(Changed(areas_of(_TABLES)))
        hub.said.emit(Message(operation_title(f"import.{parsed.kind}", parsed.file), can_undo=True))
        self._context.actions.refresh()

    # What runs

    def _run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        title: str,
        lane: Lane = Lane.DATABASE,
    ) -> None:
        """One job at a time: a column that is said while the rows are looked at begins a new look."""
        if self._progress is not None:
            self._progress.cancel()
        self.state = self.state.busy()
        self.clear_errors()
        self._bar.set_share(0)
        self._bar_words.setText(title)
        self._show_state()
        self._progress = self._context.tasks.run_long(
            job, done, self._refuse, title=title, owner=self, lane=lane
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "file.cancelled":
            return  # `_ended` tells whose; a look that was overtaken says nothing
        self.state = self.state.stopped()
        self._show_state()
        if isinstance(error, Refused):
            self.show_refusal(error, self._context.words_of(error))
            self.submit.setEnabled(self.state.can_go_on)

    def _ended(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            if progress.cancelled:
                self.state = self.state.stopped()
                self._show_state()

    def _show_progress(self, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._bar.set_share(progress.done / progress.total if progress.total else 0)
        rows = i18n.translate("Spreadsheets", "%n row(s)", "", progress.done)
        self._bar_words.setText(f"{progress.title} · {rows}")

    def _save_refused(self) -> None:
        if self.state.found is not None and self.state.path is not None:
            self._save(refused_rows(self._context.dialogs, self.state.found, self.state.path))

    def _save_marked(self) -> None:
        if self.state.found is not None and self.state.path is not None:
            self._save(marked_copy(self._context.dialogs, self.state.found, self.state.path))

    def _save(self, file: ProblemFile | None) -> None:
        if file is not None and not self.state.is_busy:
            self._run(file.job, partial(self._saved, file), file.title, Lane.FILES)

    def _saved(self, file: ProblemFile, rows: int) -> None:
        self.state = self.state.stopped()
        self._show_state()
        self.check.say(file.told(rows))

    # Showing

    def _show_state(self) -> None:
        state = self.state
        self._steps.set_steps(self._step_words(), len(Step) if state.is_imported else state.step)
        self._pages.setCurrentIndex(state.step)
        self.sheets.show_state(state)
        if state.preview is not None:
            self.columns.show_preview(state.preview)
        self.check.show_state(state)
        for part in (self._bar, self._bar_words):
            part.setVisible(state.is_busy)
        already = state.step is Step.CHECK and state.found is not None and state.found.already_imported
        self.back.setVisible(state.step is not Step.FILE and not state.is_imported)
        self.back.setEnabled(not state.is_busy)
        self.submit.setText(do_it_words(state))
        self.submit.setEnabled(state.can_go_on)
        self.submit.setVisible(not already)
        self.cancel.setVisible(not state.is_imported)
        self.cancel.setText(
            i18n.translate("Spreadsheets", "Close") if already else i18n.translate("Window", "Cancel")
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The file is what comes first."""
        super().showEvent(event)
        self.sheets.file.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the file while there is none; in a field of the last page it must not import."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.state.step is Step.CHECK and isinstance(self.focusWidget(), _FIELDS):
            return
        if is_enter and self.state.path is None:
            self._ask_file()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Stops what runs; a second time closes."""
        if self._progress is not None:
            self._progress.cancel()
            return
        super().reject()


def _sheets(path: Path, progress: Progress) -> list[SeenSheet]:
    return look_at_sheets(path, lambda: progress.cancelled)


def _looked(program: Program, request: ImportRequest, propose: bool, progress: Progress) -> Preview:
    return look_at_columns(program, request, lambda: progress.cancelled, propose=propose)


@dataclass(frozen=True, slots=True)
class _Checked:
    """What a check found; the problems in words are made off the window's thread, there may be very many."""

    found: Imported
    problems: tuple[ProblemRow, ...]
    refusal: NothingGood | None = None


def _checked(program: Program, request: ImportRequest, progress: Progress) -> _Checked:
    try:
        found = _imported(program, request, progress)
    except NothingGood as refusal:
        return _Checked(refusal.imported, problem_rows(refusal.imported), refusal)
    return _Checked(found, problem_rows(found))


def _imported(program: Program, request: ImportRequest, progress: Progress) -> Imported:
    return import_file(program, request, progress.report, lambda: progress.cancelled)
