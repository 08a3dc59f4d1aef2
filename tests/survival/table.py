"""A person at the table in a process that is to be killed: the real window, driven by keys alone.

Says `saved LOT NUMBER` for each line as soon as it stands in the list; the number is the quantity typed.
"""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

SALT_EVERY = 2
"""One line of so many is an item of the catalogue, the others are words to be sorted out later."""


def typing(path: Path, say: Callable[..., None]) -> None:
    """Lines typed one after another until the end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt is for those only who are about to show a window; the process that forks must not have begun with it.
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from aidtracker.data.glance import glance
    from aidtracker.ui.donations.intake import IntakePage
    from aidtracker.ui.running.desk import Desk
    from aidtracker.ui.running.session import Session

    desk, known = Desk(), glance(path)
    if known is None:
        raise RuntimeError("the database was not set up")
    session = Session(desk, path, known)
    session.window.show()
    session.window.activateWindow()
    session.begin()
    page = session.window.open_page("intake")
    if not isinstance(page, IntakePage):
        raise TypeError(page)

    def wait_until(done: Callable[[], bool]) -> None:
        # Not QTest.qWait: that one keeps Python's lock, and the workers stand still.
        while not done():
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or session.window, key, modifier)

    def type_text(text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or session.window, text)

    def log(number: int) -> None:
        there = {row.line.id for row in page.lines.model.rows}
        type_text(str(number))
        press(Qt.Key.Key_Return)
        if number % SALT_EVERY:
            type_text("salt")
            press(Qt.Key.Key_Return)
        else:
            type_text("things nobody knows")
            press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: len(page.lines.model.rows) > len(there))
        (new,) = (row.line.id for row in page.lines.model.rows if row.line.id not in there)
        say("saved", new, number)

    wait_until(lambda: session.context.tasks.idle)
    for number in count(1):
        log(number)
