"""What tests of the window share: a context with scripted services, and dialogs with ready answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidtracker.i18n import Language
from aidtracker.ui.context import Context, Hub
from aidtracker.ui.dialogs import Dialogs
from aidtracker.ui.tasks import Tasks
from aidtracker.ui.theme import Theme

P = ParamSpec("P")
Q = TypeVar("Q")
Request = TypeVar("Request")


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


@pytest.fixture(autouse=True)
def _clean(no_widgets_left: None) -> None:
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
