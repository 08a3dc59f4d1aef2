"""The import in three steps, on real files and a real database, driven as a person would."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from aidtracker.data.queries.donations import list_donations
from aidtracker.domain.errors import Level
from aidtracker.services.exports import Export, ExportRequest, export
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.ui.spreadsheets.import_dialog import ImportDialog
from aidtracker.ui.spreadsheets.import_state import ImportState, Step
from aidtracker.ui.spreadsheets.offers import open_import
from tests.spreadsheets.sheets import workbook
from tests.ui.conftest import AnsweringDialogs, Desk, nameless

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


def go_on(desk: Desk, dialog: ImportDialog, steps: int = 1) -> None:
    for _ in range(steps):
        dialog.submit.click()
        desk.settle()


def checked(desk: Desk, dialog: ImportDialog, path: Path) -> None:
    dialog.choose(path)
    desk.settle()
    go_on(desk, dialog, 2)
    assert dialog.state.step is Step.CHECK


def pick(combo: QComboBox, data: object) -> None:
    combo.setCurrentIndex(combo.findData(data))
    assert combo.currentData() == data
    combo.activated.emit(combo.currentIndex())


def test_nothing_is_written_before_the_last_page_said_what_will_be(
    desk: Desk, importing: ImportDialog, sheet: Path
) -> None:
    checked(desk, importing, sheet)
    check = importing.check
    assert check.recognised_words == "Donations · 3 rows"
    come, made, unsorted = check.outcome_words.splitlines()
    assert come == "2 rows come in, 1 of them with a warning, 1 refused."
    assert made.startswith("They make 1 donation")
    assert unsorted == "1 not in the catalogue: kept as text, to be sorted out."
    assert importing.submit.text() == "Import 2 rows"
    first = check.model.rows[0]
    assert (first.row, first.column, first.value) == (4, "Quantity", "a few")
    assert "a few" in first.sentence
    assert counts(desk) == []
    importing.reject()


def test_by_keyboard_from_the_file_to_the_rows(
    desk: Desk, importing: ImportDialog, tmp_path: Path, dialogs: SavingDialogs
) -> None:
    path = tmp_path / "good.csv"
    path.write_text("Item,Quantity\nSalt,12\n", encoding="utf-8")
    dialogs.files = [path]
    assert QApplication.focusWidget() is importing.sheets.file
    for _ in range(4):  # the file, its sheet, its columns, the check
        assert counts(desk) == []
        desk.press(Qt.Key.Key_Return)
    assert counts(desk) == [1]
    assert "good.csv" in desk.window.toasts.message
    desk.context.undo()
    desk.settle()
    assert counts(desk) == []


def test_the_sheets_of_a_workbook_are_listed_and_one_is_chosen(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "all.xlsx",
        {
            "Phones": [["hello", "x"], ["a", 2]],
            "Given": [["Date", "Item", "Quantity"], ["2026-02-01", "Salt", 2]],
            "Wanted": [["Item", "Quantity", "Priority"], ["Rice", 5, "urgent"], ["Food", None, "urgent"]],
        },
    )
    importing.choose(path)
    desk.settle()
    seen = [(row.name, row.kind, row.rows) for row in importing.sheets.model.rows]
    assert seen == [("Phones", None, 2), ("Given", FileKind.DONATIONS, 1), ("Wanted", FileKind.NEEDS, 2)]
    assert importing.state.sheet == "Given"
    assert not importing.sheets.whole.isVisible()
    importing.sheets.sheets.selectRow(2)
    assert importing.sheets.whole.isVisible()
    go_on(desk, importing)
    assert [row.category for row in importing.columns.rows()] == ["", "food"]
    importing.reject()


def test_columns_said_by_hand_change_the_rows_at_once_and_are_remembered(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Ware,Stk.\nSalt,12\nRice white,3\n", encoding="utf-8")
    importing.choose(path)
    desk.settle()
    go_on(desk, importing)
    assert importing.columns.missing == "Nothing says what it is. Nothing says how many."
    assert not importing.submit.isEnabled()
    assert QApplication.focusWidget() is importing.columns.choices[0]
    pick(importing.columns.choices[0], "item")
    pick(importing.columns.choices[1], "quantity")  # while the first look still runs
    desk.settle()
    assert importing.error == ""
    assert [row.quantity_milli for row in importing.columns.rows()] == [12_000, 3_000]
    assert importing.columns.rows()[1].item is not None
    go_on(desk, importing, 2)
    assert counts(desk) == [2]
    path.write_text("Ware,Stk.\nSalt,7\n", encoding="utf-8")
    open_import(desk.context, desk.page(), None, path)
    again = desk.dialog(ImportDialog)
    desk.settle()
    go_on(desk, again)
    assert again.columns.remembered
    assert [row.quantity_milli for row in again.columns.rows()] == [7_000]
    assert not nameless(again)
    again.reject()


def test_a_column_can_be_left_out(desk: Desk, importing: ImportDialog, sheet: Path) -> None:
    importing.choose(sheet)
    desk.settle()
    go_on(desk, importing)
    refused = [row for row in importing.columns.rows() if row.level is Level.REFUSED]
    assert [row.row for row in refused] == [4]
    pick(importing.columns.choices[0], "-")
    desk.settle()
    assert {row.day for row in importing.columns.rows()} == {None}
    importing.back.click()
    assert importing.state.step is Step.FILE
    importing.reject()


def test_a_name_is_decided_once_and_remembered(desk: Desk, importing: ImportDialog, sheet: Path) -> None:
    checked(desk, importing, sheet)
    names = importing.check.names
    importing.check.tabs.setCurrentIndex(1)
    assert [(row.name.text, row.name.rows) for row in names.model.rows] == [("Xylophone", 1)]
    pick(names.choice, "FOO-001")
    assert importing.submit.text() == "Check again"
    assert counts(desk) == []
    go_on(desk, importing)
    assert "not in the catalogue" not in importing.check.outcome_words
    assert names.model.rows[0].means.endswith("FOO-001")
    go_on(desk, importing)
    assert counts(desk) == [2]
    sheet.write_text("Item,Quantity\nXylophone,8\n", encoding="utf-8")
    importing.submit.click()
    open_import(desk.context, desk.page(), None, sheet)
    again = desk.dialog(ImportDialog)
    desk.settle()
    go_on(desk, again)
    (row,) = again.columns.rows()
    assert row.item is not None
    assert row.item.code == "FOO-001"
    again.reject()


def test_a_name_is_decided_by_keyboard_and_enter_in_a_field_imports_nothing(
    desk: Desk, importing: ImportDialog, sheet: Path
) -> None:
    checked(desk, importing, sheet)
    importing.check.tabs.setCurrentIndex(1)
    names = importing.check.names
    names.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert names.choice.hasFocus()
    # Not typed letter by letter: the offscreen platform cannot show the list that this opens.
    names.choice.setEditText(names.choice.itemText(names.choice.findData("FOO-002")))
    desk.press(Qt.Key.Key_Return)
    assert importing.state.matches == {"Xylophone": "FOO-002"}
    assert names.table.hasFocus()
    importing.check.tabs.setCurrentIndex(0)
    importing.check.search.setFocus()
    desk.enter("few")
    assert importing.state.step is Step.CHECK
    assert importing.submit.text() == "Check again"
    assert counts(desk) == []
    importing.reject()


def test_refused_rows_and_a_marked_copy_can_be_saved(
    desk: Desk, importing: ImportDialog, sheet: Path, dialogs: SavingDialogs, tmp_path: Path
) -> None:
    checked(desk, importing, sheet)
    dialogs.target = tmp_path / "marked.xlsx"
    importing.check.save_marked.click()
    desk.settle()
    assert importing.check.sentence.startswith("2 row")
    assert "marked.xlsx" in importing.check.sentence
    active = load_workbook(dialogs.target).active
    assert active is not None
    assert active["C4"].fill.fill_type == "solid"
    go_on(desk, importing)
    assert (counts(desk), importing.submit.text()) == ([2], "Close")
    assert not importing.check.save_marked.isVisible()
    dialogs.target = tmp_path / "refused.csv"
    importing.check.save_refused.click()
    desk.settle()
    assert "a few" in dialogs.target.read_text(encoding="utf-8-sig")
    importing.submit.click()
    desk.settle()
    open_import(desk.context, desk.page(), None, sheet)
    again = desk.dialog(ImportDialog)
    desk.settle()
    go_on(desk, again, 2)
    assert again.check.outcome_words.startswith("This sheet is in already")
    assert not again.submit.isVisible()
    again.reject()
    assert counts(desk) == [2]


def test_problems_can_be_filtered(desk: Desk, importing: ImportDialog, sheet: Path) -> None:
    checked(desk, importing, sheet)
    check = importing.check
    assert check.model.rowCount() == 2
    pick(check.level, Level.REFUSED)
    assert [row.row for row in check.model.visible_rows()] == [4]
    pick(check.level, None)
    check.search.setText("xylo")
    assert [row.row for row in check.model.visible_rows()] == [3]
    importing.reject()


def test_without_one_good_row_the_reasons_are_shown_all_the_same(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("Item,Quantity\nRice,many\nSalt,a few\n", encoding="utf-8")
    checked(desk, importing, path)
    assert "None of the 2 rows" in importing.error
    assert importing.check.model.rowCount() == 2
    assert not importing.submit.isEnabled()
    importing.reject()


def test_a_refused_file_is_said_in_one_sentence(desk: Desk, importing: ImportDialog, tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"not a workbook")
    importing.choose(path)
    desk.settle()
    assert importing.error.startswith("letter.xlsx")
    assert not importing.submit.isEnabled()
    importing.reject()


def test_the_own_list_of_movements_is_refused(desk: Desk, importing: ImportDialog, tmp_path: Path) -> None:
    desk.hands.log("10", "Blankets")
    path = tmp_path / "movements.xlsx"
    export(desk.program, ExportRequest(Export.MOVEMENTS, path))
    importing.choose(path)
    desk.settle()
    go_on(desk, importing)
    assert "own list of movements" in importing.error
    assert importing.state.step is Step.FILE
    importing.reject()


@pytest.mark.parametrize("height", [768, 640])
def test_its_buttons_stay_on_a_low_screen(
    desk: Desk, importing: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, height: int
) -> None:
    screen = QRect(0, 0, 1366, height)
    monkeypatch.setattr("aidtracker.ui.dialogs.screen_of", lambda _window: screen)
    importing.resize(1120, height - 40)
    path = tmp_path / "many.csv"
    header = ",".join(f"{'A very long header of a column ' * 3}{at}" for at in range(40))
    path.write_text(f"Item,Quantity,{header}\n" + "Rice,a few\n" * 200 + "Salt,1\n", encoding="utf-8")
    importing.move(0, 0)
    importing.choose(path)
    desk.settle()
    for _ in range(3):
        assert importing.height() <= height - 40
        for button in (importing.submit, importing.cancel):
            assert importing.rect().contains(QRect(button.mapTo(importing, QPoint(0, 0)), button.size()))
        if importing.state.step is not Step.CHECK:
            go_on(desk, importing)
    assert importing.check.problems.verticalScrollBar().maximum() > 0
    importing.reject()


def test_another_kind_reads_it_otherwise(desk: Desk, importing: ImportDialog, sheet: Path) -> None:
    importing.choose(sheet)
    desk.settle()
    pick(importing.sheets.kind, FileKind.NEEDS)
    go_on(desk, importing, 2)
    assert importing.error == ""
    assert importing.check.recognised_words.startswith("A list of needs")
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
    assert [row.rows for row in dialog.sheets.model.rows] == [3]
    dialog.reject()


def test_cancel_stops_what_runs_and_keeps_the_dialog(
    desk: Desk, importing: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Item,Quantity\n" + "Salt,12\n" * 30_000, encoding="utf-8")
    importing.choose(path)
    desk.settle()
    go_on(desk, importing)
    importing.submit.click()
    importing.reject()
    desk.settle()
    assert importing.isVisible()
    assert importing.state.step is Step.COLUMNS
    assert importing.submit.isEnabled()
    assert counts(desk) == []
    importing.reject()
    assert not importing.isVisible()


def test_a_change_before_wants_the_pages_after_it_anew() -> None:
    state = ImportState(kind=FileKind.BOXES).with_file(Path("a.csv")).busy()
    assert not state.can_go_on
    assert state.stopped().with_file(Path("b.csv")).kind is FileKind.BOXES
    decided = state.with_match("Xylophone", "FOO-001", remember=True)
    assert decided.remember == {"Xylophone"}
    assert decided.with_match("Xylophone", "", remember=True).remember == frozenset()
    assert decided.with_kind(None).matches == {}
    assert decided.with_sheet("Other").matches == {}
