"""The keys of every page, while a person types in one of its fields."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aidtracker.ui.page import Page
from aidtracker.ui.running.pages import pages
from aidtracker.ui.theme import Theme
from tests.ui.conftest import AnsweringDialogs
from tests.ui.running import Running

OF_A_LINE = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+E", "Ctrl+U", "Ctrl+V", "Ctrl+X", "Ctrl+Y"})
"""What a field does itself with some keys on Linux; tests run without that keyboard."""
FOR_ROWS = frozenset({"Del"})
"""In a field it deletes a letter; in a table it is the row's."""


@pytest.fixture
def running(database_file: Path, dialogs: AnsweringDialogs, theme: Theme, qtbot: QtBot) -> Iterator[Running]:
    """A session in Boston."""
    made = Running(database_file, dialogs, theme, qtbot)
    yield made
    made.close()


def keys_of(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


def field_of(running: Running, page: Page) -> QLineEdit:
    """Where one types on this page: its search or first field, else the find box."""
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible() and field.isEnabled()]
    return fields[0] if fields else running.window.head.find_field


def test_shortcuts_work_while_one_types(running: Running) -> None:
    tried = 0
    for spec in pages(running.session):
        page = running.open(spec.id)
        own = [action for action in page.actions() if keys_of(action) not in {"", *FOR_ROWS}]
        for action in own:
            for other in own:
                other.setEnabled(other is action)
            assert keys_of(action) not in OF_A_LINE, (spec.id, action.objectName())
            assert has_arrived(action, field_of(running, page)), (spec.id, action.objectName())
            tried += 1
    assert tried > 15


def has_arrived(action: QAction, field: QLineEdit) -> bool:
    """Whether the keys of `action`, pressed in `field`, do it. What it does is left out."""
    presses: list[str] = []
    action.triggered.disconnect()
    action.triggered.connect(partial(presses.append, ""))
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keySequence(field, action.shortcut())
    return bool(presses)
