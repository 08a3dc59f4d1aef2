"""Doing something, the broadcast that follows, and pages that reload."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aidtracker.domain.errors import Refused
from aidtracker.services.program import Program
from aidtracker.ui.context import Changed, Context, Message, Services
from aidtracker.ui.page import Page
from tests.ui.conftest import ScriptedServices

Wait = Callable[[], None]


def seal(_work: object, request: object) -> str:
    return f"{request} sealed"


def refuse(_work: object, request: object) -> None:
    raise Refused("box.empty", "box", number=request)


class Boxes(Page):
    """A page that counts how often it read."""

    areas = frozenset({"boxes"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.reads = 0
        self.heard: list[frozenset[Hashable]] = []

    def refresh(self) -> None:
        self.reads += 1

    def changed(self, areas: frozenset[str], ids: frozenset[Hashable]) -> None:
        self.heard.append(ids)
        super().changed(areas, ids)


def test_doing_something_tells_the_pages_and_the_person(context: Context, wait_idle: Wait) -> None:
    changes: list[Changed] = []
    messages: list[Message] = []
    saved: list[bool] = []
    context.hub.changed.connect(changes.append)
    context.hub.said.connect(messages.append)
    context.hub.saved.connect(lambda: saved.append(True))
    done: list[object] = []
    context.perform(context.hub, seal, "BOS1-B00412-7", done.append)
    wait_idle()
    assert done == ["BOS1-B00412-7 sealed"]
    assert changes == [Changed(frozenset({"boxes"}), frozenset({7}))]
    assert messages == [Message("Box BOS1-B00412-7 sealed", can_undo=True)]
    assert saved == [True]


def the_real_ones_fit(program: Program) -> Services:
    """For mypy: what the window asks of services is what they are."""
    return program


def test_nothing_done_says_nothing(context: Context, wait_idle: Wait) -> None:
    messages: list[Message] = []
    context.hub.said.connect(messages.append)
    done: list[object] = []
    context.perform(context.hub, lambda _work, _request: None, "B1", done.append)
    wait_idle()
    assert (done, messages) == ([None], [])


def test_a_refusal_is_shown_where_it_was_asked_for_or_in_a_toast(context: Context, wait_idle: Wait) -> None:
    failed: list[Exception] = []
    toasted: list[Exception] = []
    context.tasks.refused.connect(toasted.append)
    context.perform(context.hub, refuse, "B1", failed=failed.append)
    context.perform(context.hub, refuse, "B2")
    wait_idle()
    assert [str(error) for error in failed] == ["box.empty(number=B1)"]
    assert [str(error) for error in toasted] == ["box.empty(number=B2)"]


def test_what_was_done_is_broadcast_even_if_who_asked_is_gone(context: Context, wait_idle: Wait) -> None:
    changes: list[Changed] = []
    done: list[object] = []
    context.hub.changed.connect(changes.append)
    owner = QObject()
    context.perform(owner, seal, "B1", done.append)
    delete(owner)
    wait_idle()
    assert len(changes) == 1
    assert done == []


def test_undo_says_what_was_taken_back(context: Context, services: ScriptedServices, wait_idle: Wait) -> None:
    messages: list[Message] = []
    context.hub.said.connect(messages.append)
    context.undo()
    wait_idle()
    assert services.undone == 1
    assert messages == [Message("Taken back: Box BOS1-B00412-7 sealed")]


def test_a_page_reads_when_shown_and_again_when_something_changed(context: Context, qtbot: QtBot) -> None:
    page = Boxes(context)
    qtbot.addWidget(page)
    assert page.reads == 0
    page.show()
    assert page.reads == 1
    context.hub.changed.emit(Changed(frozenset({"boxes"}), frozenset({1})))
    context.hub.changed.emit(Changed(frozenset({"funds"})))
    assert (page.reads, page.heard) == (2, [frozenset({1})])


def test_a_hidden_page_reads_when_it_is_shown_next(context: Context, qtbot: QtBot) -> None:
    page = Boxes(context)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    for _ in range(3):
        context.hub.changed.emit(Changed(frozenset({"boxes"})))
    assert page.reads == 1
    page.show()
    page.hide()
    page.show()
    assert page.reads == 2
