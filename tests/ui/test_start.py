"""From the start of the program to its end, with everything that can be in the way."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from aidtracker.data.backup import copies, keep_copy
from aidtracker.data.glance import glance
from aidtracker.data.opening import open_database
from aidtracker.services.program import Program
from aidtracker.ui import start
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.first_start.dialog import FirstStart
from aidtracker.ui.frame.band import Band
from aidtracker.ui.main_window import MainWindow
from aidtracker.ui.running.damage import DamageDialog
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.theme import Theme
from tests.services.hands import Hands


@pytest.fixture(autouse=True)
def _one_theme(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    """The application is dressed once a process; and what crashes fails the test."""
    monkeypatch.setattr(start, "Desk", lambda: Desk(None, theme))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def _answer(kind: type, act: Callable[..., object]) -> None:
    """When a window or dialog of this kind is shown, does something to it."""

    def look() -> None:
        shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind)]
        found = [widget for widget in shown if widget.isVisible()]
        if found:
            timer.stop()
            act(found[0])

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    _timers.append(timer)


_timers: list[QTimer] = []


@pytest.fixture(autouse=True)
def _stop_timers() -> object:
    yield
    for timer in _timers:
        timer.stop()
    _timers.clear()


def test_the_window_is_shown_until_it_is_closed_and_a_copy_is_kept(database_file: Path) -> None:
    _answer(MainWindow, lambda window: QTimer.singleShot(300, window.close))
    assert start.run(database_file) == 0
    assert len(copies(database_file)) == 1


def test_what_is_no_database_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Dialogs, "message", lambda _self, _title, text: said.append(text))
    path = tmp_path / "notes.db"
    path.write_text("milk, bread " * 200, encoding="utf-8")
    assert start.run(path) == 1
    assert said == [f"{path} is not an AidTracker database. It was not touched."]
    assert path.read_text(encoding="utf-8").startswith("milk")


def test_the_first_start_leads_to_the_window(tmp_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        first = cast("FirstStart", dialog)
        first._name.setText("Boston")
        first._take_name("Boston")
        first.begin.click()

    path = tmp_path / "new.db"
    _answer(FirstStart, fill)
    _answer(MainWindow, lambda window: window.close())
    assert start.run(path) == 0
    known = glance(path)
    assert known is not None
    assert (known.site_name, known.code) == ("Boston", "BOS1")


def test_closing_the_first_start_ends_the_program(tmp_path: Path) -> None:
    _answer(FirstStart, lambda dialog: dialog.reject())
    assert start.run(tmp_path / "new.db") == 1


def test_practice_is_one_click_and_gone_afterwards(database_file: Path) -> None:
    seen: list[tuple[str, bool]] = []

    def act(window: MainWindow) -> None:
        seen.append((window.status._place.text().rpartition(" ")[2], bool(window.findChildren(Band))))
        if len(seen) == 3:
            window.close()
            return
        wanted = "practice.begin" if len(seen) == 1 else "practice.end"
        _answer(MainWindow, act)
        next(action for action in window.actions() if action.objectName() == wanted).trigger()

    _answer(MainWindow, act)
    assert start.run(database_file) == 0
    assert seen == [("BOS1", False), ("TRIAL", True), ("BOS1", False)]
    assert not list(database_file.parent.rglob("*practice*"))


def _damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * 200_000)


def test_a_damaged_file_is_kept_and_the_newest_copy_takes_its_place(
    database_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Dialogs, "message", lambda _self, _title, text: said.append(text))
    with closing(Program(open_database(database_file), "Alena")) as program:
        Hands(program).log()
    keep_copy(database_file)
    _damage(database_file)
    _answer(DamageDialog, lambda dialog: dialog.submit.click())
    _answer(MainWindow, lambda window: QTimer.singleShot(300, window.close))
    assert start.run(database_file) == 0
    aside = list(database_file.parent.glob("*-aside-*"))
    assert len(aside) == 1
    assert str(aside[0]) in said[0]
    with closing(Program(open_database(database_file), "Alena")) as program:
        Hands(program).all_well()


def test_damage_can_be_left_for_later(database_file: Path) -> None:
    keep_copy(database_file)
    _damage(database_file)
    before = database_file.read_bytes()
    _answer(DamageDialog, lambda dialog: dialog.reject())
    start.run(database_file)
    assert database_file.read_bytes() == before


def test_nothing_heavy_is_read_before_the_window(database_file: Path, qtbot: QtBot) -> None:
    program = (
        "import sys; from pathlib import Path; from aidtracker.data.glance import glance;"
        "from aidtracker.ui import start; from aidtracker.ui.running.desk import Desk;"
        "from aidtracker.ui.running.session import Session;"
        "path = Path(sys.argv[1]); desk = Desk(); session = Session(desk, path, glance(path));"
        "heavy = {'sqlalchemy', 'alembic', 'reportlab', 'openpyxl', 'rapidfuzz', 'python_calamine'};"
        "print(sorted(heavy & sys.modules.keys())); session.close()"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(database_file)], capture_output=True, text=True, check=True
    )
    assert told.stdout == "[]\n"
