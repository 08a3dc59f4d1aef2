"""One database in one window: what goes on beside the pages."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aidtracker.data.backup import copies
from aidtracker.data.opening import open_database
from aidtracker.domain.errors import Refused
from aidtracker.services import safety
from aidtracker.services.program import Program
from aidtracker.services.settings import LocalSettings, change_settings
from aidtracker.ui.boxes.bench import BenchPage
from aidtracker.ui.running.pages import pages, specs_of
from aidtracker.ui.running.safekeeping import Safekeeping
from aidtracker.ui.running.session import Opening
from aidtracker.ui.theme import Theme
from tests.services.hands import Hands
from tests.ui.conftest import AnsweringDialogs
from tests.ui.running import Running


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()
    assert not dialogs.crashes, dialogs.crashes


def test_the_status_line_says_where_and_who(database_file: Path, running: Running) -> None:
    assert running.window.status._place.text() == "Boston · station BOS1"
    running.session.set_person("Ola")
    assert running.session.program.open().actor == "Ola"
    assert running.window.status._person.text() == "Ola"


def test_every_page_opens_and_is_as_its_package_says(running: Running) -> None:
    for spec in pages(running.session):
        page = running.open(spec.id)
        assert page.head.title, spec.id
    for package in ("donations", "stock", "boxes", "shipments", "receiving", "catalogue"):
        for said in specs_of(package).values():
            shown = next(spec for spec in pages(running.session) if spec.id == said.id)
            assert (shown.title, shown.icon, shown.group, shown.under) == (
                said.title,
                said.icon,
                said.group,
                said.under,
            )


def test_what_another_program_writes_is_seen_and_what_is_done_here_is_not(
    running: Running, database_file: Path, qtbot: QtBot
) -> None:
    heard: list[frozenset[str]] = []
    running.session.context.hub.changed.connect(lambda changed: heard.append(changed.areas))
    keeping = running.window.findChild(Safekeeping)
    assert keeping is not None
    Hands(running.session.program.open()).log()
    keeping._look_for_others()
    running.settle()
    assert heard == []
    with closing(Program(open_database(database_file), "Ola")) as other:
        Hands(other).log()
    keeping._look_for_others()
    running.settle()
    assert len(heard) == 1
    assert {"donations", "stock"} <= heard[0]
    keeping._look_for_others()
    running.settle()
    assert len(heard) == 1


def test_a_copy_is_kept_and_the_status_line_says_when(running: Running, database_file: Path) -> None:
    keeping = running.window.findChild(Safekeeping)
    assert keeping is not None
    assert running.window.status._copy.text() == "No checked copy yet"
    keeping.keep_copy()
    running.settle()
    assert len(copies(database_file)) == 1
    assert running.window.status._copy.text().startswith("Checked copy made ")


def test_a_copy_that_fails_is_told_once(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise Refused("backup.no_room", folder="/data", needed_mb=64)

    monkeypatch.setattr(safety, "keep_copy_if_due", full)
    told: list[object] = []
    running.session.context.tasks.refused.connect(told.append)
    keeping = running.window.findChild(Safekeeping)
    assert keeping is not None
    keeping.keep_copy()
    running.settle()
    keeping.keep_copy()
    running.settle()
    assert len(told) == 1
    assert running.window.status._copy.property("look") == "warning"


def test_a_damaged_file_closes_the_window_and_is_to_be_mended(
    database_file: Path,
    dialogs: AnsweringDialogs,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unsound(path: Path) -> None:
        raise Refused("database.damaged", file=str(path))

    monkeypatch.setattr(safety, "must_be_sound", unsound)
    running = Running(database_file, dialogs, theme, qtbot)
    try:
        qtbot.waitUntil(lambda: not running.window.isVisible())
        following = running.session.next
        assert following is not None
        assert following.refused is not None
        assert following.refused.code == "database.damaged"
    finally:
        running.close()


def test_a_file_that_cannot_be_opened_after_all_closes_the_window(
    database_file: Path,
    dialogs: AnsweringDialogs,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def newer(path: Path) -> None:
        raise Refused("database.newer", file=str(path), version=9, known=1)

    monkeypatch.setattr("aidtracker.data.opening.open_database", newer)
    running = Running(database_file, dialogs, theme, qtbot)
    try:
        qtbot.waitUntil(lambda: not running.window.isVisible())
        following = running.session.next
        assert following is not None
        assert following.refused is not None
        assert following.refused.code == "database.newer"
    finally:
        running.close()


def test_a_new_language_is_a_new_window(running: Running, database_file: Path) -> None:
    running.session.program.do(change_settings, LocalSettings("uk"))
    running.session.reopen("settings")
    assert running.session.next == Opening(database_file, "settings")
    assert not running.window.isVisible()


def test_a_box_is_found_by_its_number_and_opened_by_enter(running: Running) -> None:
    Hands(running.session.program.open()).box()
    running.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    running.type("b00001")
    running.press(Qt.Key.Key_Return)
    page = running.window.current_page()
    assert isinstance(page, BenchPage)
    assert page._number == "BOS1-B00001-9"


@pytest.mark.parametrize(("typed", "page"), [("рис білий", "catalogue"), ("settings", "settings")])
def test_items_and_pages_are_found_by_words(running: Running, typed: str, page: str) -> None:
    running.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    running.window.head.find_field.setText(typed)
    running.settle()
    running.press(Qt.Key.Key_Return)
    shown = running.window.current_page()
    assert shown is not None
    assert shown.objectName() == page
