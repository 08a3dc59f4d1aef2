"""The import and export dialogs, on real files and a real database."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from aidtracker.data.queries.donations import list_donations
from aidtracker.domain.errors import Refused
from aidtracker.services.exports import Export
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui.spreadsheets.export_dialog import NOW_ONLY, ExportDialog
from aidtracker.ui.spreadsheets.import_dialog import ImportDialog
from aidtracker.ui.spreadsheets.import_state import ImportState, Stage
from aidtracker.ui.spreadsheets.offers import export_action, open_import
from tests.ui.conftest import AnsweringDialogs, Desk

GOOD = "Date,Item,Quantity\n2026-02-01,Salt,12\n2026-02-01,Xylophone,3\n2026-02-01,Rice,a few\n"


class SavingDialogs(AnsweringDialogs):
    """Names the file that a test wants written or read."""

    target: Path | None = None

    def open_files(self, title: str, kinds: object) -> list[Path]:
        self.asked.append(title)
        return self.files

    def save_file(self, title: str, suggested: str, kinds: object) -> Path | None:
        self.asked.append(suggested)
        return self.target


@pytest.fixture
def dialogs() -> SavingDialogs:
    return SavingDialogs()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "drop-offs.csv"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def importing(desk: Desk) -> ImportDialog:
    desk.open("donations")
    open_import(desk.context, desk.page())
    dialog = desk.dialog(ImportDialog)
    desk.settle()
    return dialog


def counts(desk: Desk) -> list[int]:
    return [row.lines for row in desk.program.read(list_donations)]


def test_a_file_is_looked_at_before_anything_is_written(
    desk: Desk, importing: ImportDialog, sheet: Path
) -> None:
    importing.choose(sheet)
    desk.settle()
    assert (
        importing.outcome_words == "2 rows come in, 1 of them with a warning, 1 refused.\n"
        "1 not in the catalogue: kept as text, to be sorted out."
    )
    assert importing.submit.text() == "Import 2 rows"
    first = importing.model.rows[0]
    assert (first.row, first.column, first.value) == (4, "Quantity", "a few")
    assert "a few" in first.sentence
    assert counts(desk) == []
    importing.reject()


def test_then_it_is_imported_once(
    desk: Desk, importing: ImportDialog, sheet: Path, dialogs: SavingDialogs, tmp_path: Path
) -> None:
    importing.choose(sheet)
    desk.settle()
    importing.submit.click()
    desk.settle()
    assert counts(desk) == [2]
    assert importing.isVisible()
    assert importing.submit.text() == "Close"
    dialogs.target = tmp_path / "refused.csv"
    importing.save_refused.click()
    desk.settle()
    assert "a few" in dialogs.target.read_text(encoding="utf-8-sig")
    importing.submit.click()
    desk.settle()
    open_import(desk.context, desk.page(), None, sheet)
    again = desk.dialog(ImportDialog)
    desk.settle()
    assert again.outcome_words.startswith("This sheet is in already")
    assert not again.submit.isVisible()
    again.reject()
    assert counts(desk) == [2]


def test_without_refused_rows_it_closes_and_can_be_undone(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "good.csv"
    path.write_text("Item,Quantity\nSalt,12\n", encoding="utf-8")
    importing.choose(path)
    desk.settle()
    importing.submit.click()
    desk.settle()
    assert "good.csv" in desk.window.toasts.message
    assert counts(desk) == [1]
    desk.context.undo()
    desk.settle()
    assert counts(desk) == []


def test_a_refused_file_is_said_in_one_sentence(desk: Desk, importing: ImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"not a workbook")
    importing.choose(path)
    desk.settle()
    assert importing.error.startswith("letter.xlsx")
    assert importing.submit.text() == "Look first"
    importing.reject()


@pytest.mark.parametrize("height", [768, 640])
def test_its_buttons_stay_on_a_low_screen(
    desk: Desk, importing: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, height: int
) -> None:
    screen = QRect(0, 0, 1366, height)
    monkeypatch.setattr("aidtracker.ui.dialogs.screen_of", lambda _window: screen)
    importing.move(100, 300)
    path = tmp_path / "many.csv"
    path.write_text("Item,Quantity\n" + "Rice,a few\n" * 200 + "Salt,1\n", encoding="utf-8")
    importing.choose(path)
    desk.settle()
    importing.problems.selectRow(0)
    importing.show_refusal(Refused("import.any", "else"), "One sentence that is long enough to wrap. " * 8)
    desk.settle()
    assert importing.model.rowCount() >= 200
    assert screen.contains(importing.frameGeometry())
    for button in (importing.submit, importing.cancel, importing.save_refused):
        assert importing.rect().contains(QRect(button.mapTo(importing, QPoint(0, 0)), button.size()))
    assert importing.problems.verticalScrollBar().maximum() > 0
    importing.reject()


def test_enter_asks_for_the_file(
    desk: Desk, importing: ImportDialog, sheet: Path, dialogs: SavingDialogs
) -> None:
    dialogs.files = [sheet]
    assert QApplication.focusWidget() is importing.file
    desk.press(Qt.Key.Key_Return)
    assert importing.submit.text() == "Import 2 rows"
    importing.reject()


def test_another_kind_wants_another_look(desk: Desk, importing: ImportDialog, sheet: Path) -> None:
    importing.choose(sheet)
    desk.settle()
    importing.kind.setCurrentIndex(importing.kind.findData(FileKind.NEEDS))
    importing.kind.activated.emit(importing.kind.currentIndex())
    desk.settle()
    assert importing.error == ""
    assert importing.recognised_words.startswith("A list of needs")
    importing.reject()


def test_a_file_dropped_on_the_page_is_looked_at(desk: Desk, sheet: Path) -> None:
    page = desk.open("donations")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    dialog = desk.dialog(ImportDialog)
    desk.settle()
    assert dialog.submit.text() == "Import 2 rows"
    dialog.reject()


def test_cancel_stops_what_runs_and_keeps_the_dialog(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Item,Quantity\n" + "Salt,12\n" * 30_000, encoding="utf-8")
    importing.choose(path)
    importing.reject()
    desk.settle()
    assert importing.isVisible()
    assert importing.submit.text() == "Look first"
    assert counts(desk) == []
    importing.reject()
    assert not importing.isVisible()


def test_changes_of_what_is_asked_for() -> None:
    state = ImportState().with_file(Path("a.csv")).looking()
    assert state.is_busy
    assert state.stopped().stage is Stage.CHOSEN
    assert state.with_kind(FileKind.BOXES).stage is Stage.CHOSEN
    assert ImportState().with_kind(FileKind.BOXES).stage is Stage.EMPTY
    assert state.with_sheet("Other").with_file(Path("b.csv")).sheet == ""
    assert not state.can_import


# Export


def _exporting(desk: Desk, what: Export) -> ExportDialog:
    page = desk.open("donations")
    dialog = ExportDialog(desk.context, what, page.window())
    dialog.open()
    return dialog


def test_the_catalogue_is_offered_on_its_page(desk: Desk) -> None:
    page = desk.open("donations")
    for what in Export:
        page.removeAction(action := export_action(desk.context, page, what))
        action.trigger()
        exporting = desk.dialog(ExportDialog)
        assert exporting.what.currentData() == what
        exporting.reject()
        desk.settle()


def test_export_writes_a_file_and_offers_it(desk: Desk, dialogs: SavingDialogs, tmp_path: Path) -> None:
    desk.hands.log("10", "Blankets")
    dialogs.target = tmp_path / "stock.csv"
    exporting = _exporting(desk, Export.STOCK)
    assert not exporting.first.isEnabled()
    exporting.format.setCurrentIndex(1)
    exporting.submit.click()
    desk.settle()
    assert "Blankets" in dialogs.target.read_text(encoding="utf-8-sig")
    assert desk.window.toasts.message == "stock.csv: 1 row written."
    assert dialogs.asked[-1].startswith("stock 2026-")


@pytest.mark.parametrize(
    ("first", "last", "about"),
    [("31.02.2026", "", "first"), ("", "soon", "last"), ("2026-03-02", "2026-03-01", "first")],
)
def test_days_that_are_none_stand_beside_their_field(
    desk: Desk, dialogs: SavingDialogs, first: str, last: str, about: str
) -> None:
    exporting = _exporting(desk, Export.DONATIONS)
    exporting.first.setText(first)
    exporting.last.setText(last)
    exporting.submit.click()
    assert exporting.fields[about].error
    assert dialogs.asked == []
    exporting.reject()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    desk: Desk, dialogs: SavingDialogs, tmp_path: Path
) -> None:
    dialogs.target = tmp_path / "no folder" / "stock.csv"
    exporting = _exporting(desk, Export.STOCK)
    exporting.submit.click()
    desk.settle()
    assert exporting.fields["to"].error
    assert exporting.submit.isEnabled()
    exporting.reject()


@pytest.mark.parametrize("what", sorted(NOW_ONLY))
def test_what_is_about_now_takes_no_days(desk: Desk, what: Export, tmp_path: Path) -> None:
    from datetime import date

    from aidtracker.services.exports import ExportRequest, export

    with pytest.raises(Refused, match="now_only"):
        export(desk.program, ExportRequest(what, tmp_path / "a.csv", date(2026, 1, 1)))
