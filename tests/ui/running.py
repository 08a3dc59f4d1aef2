"""A whole session in a test: the window on a database that is set up, as `start.run` makes it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidtracker.data.glance import glance
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.page import Page
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.pages import HOME
from aidtracker.ui.running.session import Session
from aidtracker.ui.theme import Theme


class Running:
    """A session, begun, and what a person does in it."""

    def __init__(self, path: Path, dialogs: Dialogs, theme: Theme, qtbot: QtBot) -> None:
        self.desk = Desk(dialogs, theme)
        known = glance(path)
        assert known is not None
        self.desk.take(known.language, known.look)
        self.session = Session(self.desk, path, known)
        self.window, self._qtbot = self.session.window, qtbot
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session.begin()
        self.settle()

    def settle(self) -> None:
        """Waits until everything that was asked for is done and shown."""
        self._qtbot.waitUntil(lambda: self.session.context.tasks.idle, timeout=10_000)
        self._qtbot.wait(1)

    def open(self, page: str = HOME, argument: object = None) -> Page:
        """Shows a page and waits for what it reads."""
        self.window.open_page(page, argument)
        self.settle()
        shown = self.window.current_page()
        assert shown is not None
        return shown

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Letters where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def close(self) -> None:
        """Closes the window, as at the end."""
        self.window.close()
        self.session.close()
