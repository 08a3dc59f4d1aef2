"""The first page on a real database: what it shows, and where it leads."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aidtracker.services.donations import DonationRef, Line, LogLine, finish_donation, log_line
from aidtracker.ui.home.page import HomePage
from aidtracker.ui.home.pieces import TileButton
from aidtracker.ui.theme import Theme
from aidtracker.ui.widgets import Button
from tests.services.hands import Hands
from tests.ui.conftest import AnsweringDialogs, nameless
from tests.ui.running import Running


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston, on Home."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()
    assert not dialogs.crashes, dialogs.crashes


def _home(running: Running) -> HomePage:
    page = running.open("home")
    assert isinstance(page, HomePage)
    return page


def _tiles(page: HomePage) -> list[TileButton]:
    return [tile for tile in page.findChildren(TileButton) if tile.isVisible()]


def _words(page: HomePage, text: str) -> list[Button]:
    return [button for button in page.findChildren(Button) if button.text() == text and button.isVisible()]


def test_an_empty_database_says_what_to_do_first(running: Running) -> None:
    page = _home(running)
    assert page.nothing_yet.isVisible()
    assert page.no_gifts.isVisible()
    assert page.head.title.startswith("Good ")
    page.nothing_yet.button.click()
    running.settle()
    shown = running.window.current_page()
    assert shown is not None
    assert shown.objectName() == "intake"


def test_it_follows_what_is_done_and_leads_to_it(running: Running) -> None:
    hands = Hands(running.session.program.open())
    hands.sealed_box()
    hands.log(text="Something soft")
    page = _home(running)
    page.reload()
    running.settle()
    assert not page.nothing_yet.isVisible()
    assert len(_tiles(page)) == 5
    _words(page, "Weigh")[0].click()
    running.settle()
    shown = running.window.current_page()
    assert shown is not None
    assert shown.objectName() == "boxes"


def test_when_all_is_done_it_says_so(running: Running) -> None:
    hands = Hands(running.session.program.open())
    logged = hands.program.do(log_line, LogLine(Line(Decimal(2), hands.items["FOO-002"]))).result
    hands.program.do(finish_donation, DonationRef(logged.donation_id))
    page = _home(running)
    page.reload()
    running.settle()
    assert page.nothing_waits.isVisible()


def test_tiles_work_by_mouse_and_by_keyboard(running: Running) -> None:
    tile = _tiles(_home(running))[1]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    running.settle()
    shown = running.window.current_page()
    assert shown is not None
    assert shown.objectName() == "boxes"
    tile = _tiles(_home(running))[3]
    tile.setFocus()
    running.press(Qt.Key.Key_Return)
    shown = running.window.current_page()
    assert shown is not None
    assert shown.objectName() == "shipments"


def test_everything_that_takes_the_focus_has_a_name(running: Running) -> None:
    Hands(running.session.program.open()).sealed_box()
    page: QWidget = _home(running)
    running.settle()
    assert nameless(page) == []
