"""Fixtures of all layers. Qt is imported only by those that need it: tests of the domain start without it."""

import os
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from aidtracker.ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of every window with a least size: that is no matter."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    """Each test starts in English, whatever the one before spoke."""
    yield
    if "aidtracker.i18n" in sys.modules:
        from aidtracker import i18n

        i18n.set_language(i18n.Language.EN)


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    """Fails a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def theme(qapp: "QApplication") -> "Theme":
    """The application dressed as the program's own."""
    from aidtracker.ui.theme import Scheme, Theme

    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def no_widgets_left(qapp: "QApplication", theme: "Theme") -> Iterator[None]:
    """Fails a test that leaves a window or a running timer behind. Tests of the window use it for each."""
    from PySide6.QtCore import QCoreApplication, QEvent

    before = set(map(id, qapp.topLevelWidgets()))
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if id(widget) not in before]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not names, f"windows left: {names}"
    timers = _running_timers(qapp)
    assert not timers, f"timers left running: {timers}"


def _running_timers(app: "QApplication") -> list[str]:
    from PySide6.QtCore import QTimer

    from aidtracker.ui.sweeping import Sweeper

    # The one that sweeps runs as long as the application does.
    running = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    return [str(timer) for timer in running if not isinstance(timer.parent(), Sweeper)]
