"""What tests of the window share: a context with scripted services, and dialogs with ready answers."""

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aidtracker.i18n import Language
from aidtracker.services.messages import explain
from aidtracker.services.program import Program
from aidtracker.ui.context import Context, Hub
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.main_window import MainWindow
from aidtracker.ui.page import Page, PageSpec
from aidtracker.ui.tasks import Tasks
from aidtracker.ui.theme import Theme
from tests.services.conftest import database_file, program, template
from tests.services.hands import Hands

P = ParamSpec("P")
Q = TypeVar("Q")
Request = TypeVar("Request")
D = TypeVar("D", bound=QWidget)

__all__ = ["database_file", "program", "template"]


@dataclass(frozen=True)
class Done:
    """An outcome as services give it."""

    result: object = None
    areas: frozenset[str] = frozenset({"boxes"})
    title: str = "Box BOS1-B00412-7 sealed"
    ids: frozenset[object] = frozenset({7})


class ScriptedServices:
    """Calls what it is given, as the real ones do, without a database."""

    def __init__(self) -> None:
        self.undone = 0

    def read(self, query: Callable[Concatenate[Any, P], Q], *args: P.args, **kwargs: P.kwargs) -> Q:
        """Calls the query without a connection."""
        return query(None, *args, **kwargs)

    def do(self, action: Callable[[Any, Request], Any], request: Request) -> Done:
        """Calls the action without work. As in the real ones, nothing done has no title."""
        result = action(None, request)
        return Done(result) if result is not None else Done(None, frozenset(), "")

    def undo(self) -> Done:
        """Counts."""
        self.undone += 1
        return Done()


class AnsweringDialogs(Dialogs):
    """Says what a test wants said, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.crashes: list[BaseException] = []
        self.confirms = True
        self.reason: str | None = "because"
        self.files: list[Path] = []

    def confirm(self, title: str, text: str, do_it: str, *, danger: bool = False) -> bool:
        """Answers with `confirms`."""
        self.asked.append(title)
        return self.confirms

    def ask_reason(self, title: str, question: str, do_it: str) -> str | None:
        """Answers with `reason`."""
        self.asked.append(title)
        return self.reason

    def crashed(self, error: BaseException) -> None:
        """Keeps the error for the test to look at."""
        self.crashes.append(error)


@pytest.fixture(scope="session")
def _libraries_read() -> None:
    """What was imported stays; searching through it after each test would cost half of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _swept_here(_libraries_read: None) -> Iterator[None]:
    """As in the program, no worker searches for cycles; what a test left is swept up on this thread."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _clean(_swept_here: None, no_widgets_left: None) -> None:
    """Every test of the window leaves nothing behind."""


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """The workers, ended after the test."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    """Dialogs that answer at once."""
    return AnsweringDialogs()


@pytest.fixture
def services() -> ScriptedServices:
    """Services without a database."""
    return ScriptedServices()


@pytest.fixture
def context(
    theme: Theme, tasks: Tasks, dialogs: AnsweringDialogs, services: ScriptedServices
) -> Iterator[Context]:
    """What pages get; fails the test when something crashed that the test did not look for."""
    made = Context(
        services=services,
        tasks=tasks,
        dialogs=dialogs,
        theme=theme,
        language=Language.EN,
        words_of=lambda refused: f"Refused: {refused.code}",
        zone=ZoneInfo("Europe/Warsaw"),
        hub=Hub(),
    )
    yield made
    assert not dialogs.crashes, dialogs.crashes


@pytest.fixture
def wait_idle(qtbot: QtBot, tasks: Tasks) -> Callable[[], None]:
    """Waits until all jobs are done and told."""
    return lambda: qtbot.waitUntil(lambda: tasks.idle, timeout=3000)


class Desk:
    """The window on a real database, driven as a person would."""

    def __init__(self, context: Context, specs: Sequence[PageSpec], program: Program, qtbot: QtBot) -> None:
        self.context, self.hands, self.program, self._qtbot = context, Hands(program), program, qtbot
        self.window = MainWindow(context, specs)
        self.window.open_page(specs[0].id)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def settle(self) -> None:
        """Waits until everything that was asked for is done and shown."""
        self._qtbot.waitUntil(lambda: self.context.tasks.idle, timeout=5000)
        self._qtbot.wait(1)
        if QApplication.activeWindow() is None:
            # The offscreen platform gives the keyboard to nobody when a dialog closes.
            self.window.activateWindow()
            self._qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, page: str, argument: object = None) -> Page:
        """Shows a page and waits for what it reads."""
        self.window.open_page(page, argument)
        self.settle()
        return self.page()

    def page(self) -> Page:
        """The page in hand."""
        page = self.window.current_page()
        assert page is not None
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the focus is, or in the window."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def enter(self, text: str) -> None:
        """Letters where the focus is, then Enter, as a scanner ends."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.press(Qt.Key.Key_Return)

    def dialog(self, kind: type[D]) -> D:
        """The dialog that stands open."""
        found = [child for child in self.window.findChildren(kind) if child.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def nameless(self) -> list[str]:
        """What takes the focus on this page and tells a screen reader nothing."""
        return nameless(self.page())


def nameless(root: QWidget) -> list[str]:
    """What takes the focus in `root` and tells a screen reader nothing."""
    found = []
    for widget in [child for child in root.findChildren(QWidget) if child.isVisible()]:
        named = QAccessible.queryAccessibleInterface(widget)
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if takes_focus and not named.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.fixture
def desk(
    theme: Theme, tasks: Tasks, dialogs: AnsweringDialogs, program: Program, qtbot: QtBot
) -> Iterator[Desk]:
    """The pages of goods in Boston, on a database that was just set up."""
    from aidtracker.ui import boxes, donations, receiving, rules, shipments, stock

    context = Context(
        services=program,
        tasks=tasks,
        dialogs=dialogs,
        theme=theme,
        language=Language.EN,
        words_of=lambda refused: explain(refused.problem),
        zone=ZoneInfo("America/New_York"),
    )
    areas = (boxes, shipments, receiving, donations, stock)
    # The rules stand under the settings, which need a whole session.
    specs = [*(spec for area in areas for spec in area.SPECS), replace(rules.SPECS[0], under="stock")]
    made = Desk(context, specs, program, qtbot)
    yield made
    made.settle()
    made.window.close()
    made.window.deleteLater()
    assert not dialogs.crashes, dialogs.crashes
    made.hands.all_well()
