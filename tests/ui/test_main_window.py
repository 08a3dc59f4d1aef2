"""The frame: pages, head, find box, undo, messages, keyboard, names for a screen reader."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aidtracker import i18n
from aidtracker.domain.errors import Refused
from aidtracker.i18n import Language
from aidtracker.ui.actions import ActionSpec
from aidtracker.ui.context import Context, Message
from aidtracker.ui.frame.find import Found
from aidtracker.ui.frame.head import PageHead
from aidtracker.ui.main_window import MainWindow
from aidtracker.ui.page import Group, Head, Page, PageSpec
from aidtracker.ui.tasks import Progress
from aidtracker.ui.theme import Scheme, Theme
from aidtracker.ui.widgets import Button, SearchField
from tests.ui.conftest import AnsweringDialogs, ScriptedServices

Wait = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


class Area(Page):
    """A page with a field, and one thing to do."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.opened: list[object] = []
        self.pressed = 0
        self.reads = 0
        new = ActionSpec("area.new", "Tests", "New donation", "plus", "Ctrl+N")
        self.action = context.actions.add(new, self, self.press)
        self.first_focus = SearchField("Search this page")
        QVBoxLayout(self).addWidget(self.first_focus)
        self.set_head(Head("Donations", "BOS1-D00087-5", "Boston", primary=self.action))

    def press(self) -> None:
        self.pressed += 1

    def refresh(self) -> None:
        self.reads += 1

    def open_at(self, argument: object) -> None:
        self.opened.append(argument)


SPECS = [
    PageSpec("home", "Home", "house", Area),
    PageSpec("boxes", "Boxes", "package", Area),
    PageSpec("box", "Box", "package", Area, Group.INSIDE, under="boxes"),
    PageSpec("settings", "Settings", "settings", Area, Group.LOWER),
]


def find(text: str) -> list[Found]:
    return [Found("Medical carton", "BOS1-B00420-2", "sealed", "package", "box", 7)] if text != "zzz" else []


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(context, SPECS, finder=find)
    made.open_page("home")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()


def page(window: MainWindow) -> Area:
    current = window.current_page()
    assert isinstance(current, Area)
    return current


def test_a_page_is_built_when_it_is_first_opened(window: MainWindow) -> None:
    assert list(window._pages) == ["home"]
    first = window.open_page("boxes", "BOS1-B00412-7")
    assert window.open_page("home") is not first
    assert window.open_page("boxes") is first
    assert page(window).opened == ["BOS1-B00412-7"]
    assert page(window).reads == 1


def test_a_page_is_ready_for_typing_when_it_opens(window: MainWindow, qapp: QApplication) -> None:
    assert qapp.focusWidget() is page(window).first_focus
    QTest.mouseClick(window.rail._items["boxes"], Qt.MouseButton.LeftButton)
    assert page(window).objectName() == "boxes"
    assert qapp.focusWidget() is page(window).first_focus


def test_a_page_inside_another_marks_that_in_the_rail(window: MainWindow) -> None:
    window.open_page("box")
    assert [name for name, item in window.rail._items.items() if item.isChecked()] == ["boxes"]


def test_the_head_shows_what_the_page_says_and_does_it(window: MainWindow) -> None:
    buttons = window.head.findChildren(Button)
    assert [button.text() for button in buttons] == ["New donation"]
    buttons[0].click()
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert page(window).pressed == 2
    page(window).action.setEnabled(False)
    assert not buttons[0].isEnabled()
    page(window).set_head(Head("Donations", subtitle="all"))
    assert not [button for button in window.head.findChildren(Button) if button.isVisible()]


def test_the_same_keys_work_for_the_page_that_is_shown(window: MainWindow) -> None:
    home = page(window)
    window.open_page("boxes")
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert (home.pressed, page(window).pressed) == (0, 1)


def test_the_rail_is_driven_by_keys(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert page(window).objectName() == "boxes"
    QTest.mouseClick(window.rail._items["settings"], Qt.MouseButton.LeftButton)
    assert page(window).objectName() == "settings"


def test_finding_and_opening_by_keyboard(window: MainWindow, qtbot: QtBot, wait_idle: Wait) -> None:
    field = window.head.find_field
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(field.hasFocus, timeout=3000)
    QTest.keyClicks(field, "medical")
    wait_idle()
    assert window.find_popup.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page(window).objectName() == "box"
    assert page(window).opened == [7]
    assert not window.find_popup.isVisible()
    assert field.text() == ""


def test_a_scanner_presses_enter_before_the_answer_is_there(window: MainWindow, wait_idle: Wait) -> None:
    field = window.head.find_field
    field.setFocus()
    QTest.keyClicks(field, "B00420")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_idle()
    assert page(window).objectName() == "box"


def test_finding_runs_commands_too(window: MainWindow, wait_idle: Wait) -> None:
    field = window.head.find_field
    field.setFocus()
    QTest.keyClicks(field, "ettings")
    wait_idle()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page(window).objectName() == "settings"


def test_what_is_called_by_the_beginning_of_its_name_comes_first(window: MainWindow, wait_idle: Wait) -> None:
    field = window.head.find_field
    field.setFocus()
    QTest.keyClicks(field, "sett")
    wait_idle()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page(window).objectName() == "settings"


def test_when_nothing_is_found_it_says_so(window: MainWindow, wait_idle: Wait) -> None:
    field = window.head.find_field
    field.setFocus()
    QTest.keyClicks(field, "zzz")
    wait_idle()
    assert "zzz" in window.find_popup._nothing.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.find_popup.isVisible()


def test_undo_by_key_and_in_the_toast(
    window: MainWindow, services: ScriptedServices, context: Context, wait_idle: Wait
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    wait_idle()
    assert window.toasts.message.startswith("Taken back")
    context.hub.said.emit(Message("Box sealed", can_undo=True))
    toast = window.toasts._toast
    assert toast is not None
    toast.findChildren(Button)[0].click()
    wait_idle()
    assert services.undone == 2


def test_ctrl_z_in_a_field_takes_back_the_typing(window: MainWindow, services: ScriptedServices) -> None:
    field = page(window).findChildren(SearchField)[0]
    field.setFocus()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert services.undone == 0


def test_ctrl_z_in_a_field_without_typing_takes_back_the_last_step(
    window: MainWindow, services: ScriptedServices, wait_idle: Wait
) -> None:
    page(window).findChildren(SearchField)[0].setFocus()
    QTest.keyClick(page(window).findChildren(SearchField)[0], Qt.Key.Key_Z, CONTROL)
    wait_idle()
    assert services.undone == 1


def test_a_refusal_is_said_in_words(window: MainWindow, context: Context) -> None:
    context.tasks.refused.emit(Refused("box.sealed"))
    assert window.toasts.message == "Refused: box.sealed"


def test_a_crash_reaches_the_one_dialog(
    window: MainWindow, context: Context, dialogs: AnsweringDialogs, wait_idle: Wait
) -> None:
    context.tasks.run(lambda: 1 // 0, lambda _result: None)
    wait_idle()
    assert [type(error) for error in dialogs.crashes] == [ZeroDivisionError]
    dialogs.crashes.clear()


def test_a_long_job_shows_how_far_it_is_and_can_be_cancelled(
    window: MainWindow, context: Context, qtbot: QtBot, wait_idle: Wait
) -> None:
    window.busy_panel._patience.setInterval(10)

    def job(progress: Progress) -> None:
        for step in range(10_000):
            progress.report(step, 10_000, "reading")
            time.sleep(0.001)

    context.tasks.run_long(job, lambda _none: None, title="Importing")
    qtbot.waitUntil(window.busy_panel.isVisible, timeout=3000)
    assert window.busy_panel.accessibleName().startswith("Importing")
    window.busy_panel._cancel.click()
    wait_idle()
    assert not window.busy_panel.isVisible()


def test_size_and_place_are_remembered(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for expected in (None, (1024, 700)):
        window = MainWindow(context, SPECS, memory=memory)
        window.open_page("home")
        window.show()
        if expected is not None:
            assert (window.width(), window.height()) == expected
        window.resize(1024, 700)
        window.close()
        window.deleteLater()


def test_the_longest_words_have_room(context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"Boxes": "Відправлення вантажів", "New donation": "Зареєструвати нову пожертву"}
    monkeypatch.setattr(i18n, "translate", lambda _context, text, *_rest: words.get(text, text))
    i18n.set_language(Language.UK)
    window = MainWindow(context, SPECS)
    window.open_page("home")
    window.resize(1024, 640)
    window.show()
    item = window.rail._items["boxes"]
    assert item.width() >= item.word_width()
    for button in window.head.findChildren(Button):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.mapTo(window, button.rect().topRight()).x() < window.width()
    assert window.width() == 1024
    window.close()
    window.deleteLater()


def test_it_can_be_low_and_narrow_and_dark(window: MainWindow, context: Context) -> None:
    window.resize(1024, 640)
    context.theme.choose(Scheme.DARK)
    assert (window.width(), window.height()) == (1024, 640)
    bottom = window.rail._items["settings"]
    assert bottom.geometry().bottom() <= window.rail.height()
    assert window.grab().toImage().pixelColor(2, 300).name().upper() == "#1C2229"
    context.theme.choose(Scheme.LIGHT)


def nodes(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from nodes(child)


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, wait_idle: Wait) -> None:
    window.toasts.show("Box sealed", undo=window.close)
    nameless = []
    for node in nodes(QAccessible.queryAccessibleInterface(window)):
        widget = node.object()
        takes_focus = isinstance(widget, QWidget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and not node.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} in {type(node.parent().object()).__name__}")
    assert nameless == []


def test_tab_comes_to_everything_there_is_to_press(window: MainWindow, qapp: QApplication) -> None:
    reached = set()
    for _ in range(60):
        QTest.keyClick(qapp.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(qapp.focusWidget())
    wanted = {window.rail._items["home"], window.head.find_field, *window.head.findChildren(Button)}
    wanted |= set(page(window).findChildren(QLineEdit))
    assert wanted <= reached
    window.rail._items["home"].setFocus()
    QTest.keyClick(window.rail._items["home"], Qt.Key.Key_Down)
    assert page(window).objectName() == "boxes"
    assert qapp.focusWidget() is window.rail._items["boxes"]


def test_the_find_box_gives_way_before_words_are_cut(theme: Theme, qtbot: QtBot) -> None:
    action = QAction("Make the shipment ready")
    action.setShortcut("F9")
    head = PageHead()
    head.show_head(Head("Shipment", "BOS1-S0012-4", "Boston → the sorting centre in Warsaw", action))
    subtitle = head._subtitle
    head.resize(1400, 56)
    head.show()
    needed = head._layout.sizeHint().width()
    assert head.find_field.width() == 280
    head.resize(needed - 60, 56)
    head.show_head(Head("Shipment", "BOS1-S0012-4", "Boston → the sorting centre in Warsaw", action))
    assert head.find_field.width() == 220
    button = head.findChildren(Button)[-1]
    for width in (needed, needed - 50, needed - 100):
        head.resize(width, 56)
        assert head.find_field.width() == 280 - (needed - width)
        assert subtitle.width() >= subtitle.sizeHint().width()
        assert button.width() == button.sizeHint().width()
    head.resize(needed - 200, 56)
    assert subtitle.width() < subtitle.sizeHint().width()
    assert button.width() == button.sizeHint().width()
    head.close()
    head.deleteLater()
