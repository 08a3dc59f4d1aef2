"""Dialogs: answers, errors beside their fields, freed on closing; the report that holds no data."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aidtracker.domain.errors import Refused
from aidtracker.ui.crash import crash_report
from aidtracker.ui.dialogs import CrashDialog, Dialogs, FormDialog, ReasonDialog
from aidtracker.ui.theme import Theme
from aidtracker.ui.widgets import FormField


def in_dialog(act: Callable[[FormDialog], None]) -> None:
    """Does `act` with the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        act(dialog)

    QTimer.singleShot(0, when_open)


def test_confirming_and_letting_be(theme: Theme) -> None:
    in_dialog(lambda dialog: dialog.submit.click())
    assert Dialogs().confirm("Void the box?", "Its number is not used again.", "Void it", danger=True)
    in_dialog(lambda dialog: dialog.cancel.click())
    assert not Dialogs().confirm("Void the box?", "Its number is not used again.", "Void it")


def test_a_reason_must_be_given(theme: Theme) -> None:
    def give(dialog: FormDialog) -> None:
        assert not dialog.submit.isEnabled()
        editor = dialog.fields["reason"].editor
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText("  torn tape ")
        dialog.submit.click()

    in_dialog(give)
    assert Dialogs().ask_reason("Open BOS1-B00412-7", "Why?", "Open it") == "torn tape"
    in_dialog(lambda dialog: dialog.reject())
    assert Dialogs().ask_reason("Open BOS1-B00412-7", "Why?", "Open it") is None


def test_enter_does_it(theme: Theme, qtbot: QtBot) -> None:
    dialog = FormDialog("New box", "Make box")
    dialog.add_field("note", FormField("Note", QLineEdit()))
    with qtbot.waitSignal(dialog.accepted, timeout=3000):
        dialog.open()
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_a_refusal_stands_beside_its_field(theme: Theme, qtbot: QtBot) -> None:
    dialog = FormDialog("New box", "Make box")
    field = dialog.add_field("weight", FormField("Weight", QLineEdit(), required=True, hint="in kg"))
    dialog.open()
    dialog.show_refusal(Refused("weight.negative", "weight"), "A weight is not below zero.")
    assert field.error == "A weight is not below zero."
    assert field.editor.accessibleDescription() == "A weight is not below zero."
    dialog.show_refusal(Refused("place.unknown", "site"), "There is no such site.")
    assert field.error == ""
    dialog.reject()


def test_dialogs_are_freed_on_closing(theme: Theme, qtbot: QtBot) -> None:
    for dialog in (
        FormDialog("New box", "Make box"),
        ReasonDialog("Open", "Why?", "Open it", None),
        CrashDialog("report", None),
    ):
        with qtbot.waitSignal(dialog.destroyed, timeout=3000):
            dialog.open()
            dialog.reject()


def test_the_report_says_where_but_holds_no_data(theme: Theme) -> None:
    try:
        try:
            int("Maria Kowalska")
        except ValueError as error:
            raise RuntimeError("row 7: Maria Kowalska") from error
    except RuntimeError as error:
        report = crash_report(error)
    assert "RuntimeError" in report
    assert "ValueError" in report
    assert "test_dialogs.py:" in report
    assert "Maria" not in report
    assert "/home" not in report


def test_the_report_can_be_copied(theme: Theme) -> None:
    dialog = CrashDialog("AidTracker 1.2.3", None)
    dialog.open()
    dialog.cancel.click()
    assert QGuiApplication.clipboard().text() == "AidTracker 1.2.3"
    dialog.reject()


def test_enter_presses_the_button_that_has_the_focus(theme: Theme) -> None:
    asked = ("Void the box?", "Its number is not used again.", "Void it")
    in_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert not Dialogs().confirm(*asked, danger=True)
    in_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert Dialogs().confirm(*asked)

    def go_over_to_the_other(dialog: FormDialog) -> None:
        dialog.submit.setFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(go_over_to_the_other)
    assert Dialogs().confirm(*asked, danger=True)
