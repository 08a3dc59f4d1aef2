"""Work off the UI thread: order, owners, refusals, cancelling, closing."""

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aidtracker.domain.errors import Refused
from aidtracker.ui.tasks import Lane, Progress, Tasks

Wait = Callable[[], None]


def refuse() -> None:
    raise Refused("box.sealed", "box", number="BOS1-B00412-7")


def crash() -> None:
    raise ZeroDivisionError


def test_a_job_runs_elsewhere_and_is_told_here(tasks: Tasks, qapp: QApplication, wait_idle: Wait) -> None:
    threads: list[object] = []
    tasks.run(threading.get_ident, threads.append)
    wait_idle()
    assert threads[0] != threading.get_ident()
    told: list[bool] = []
    tasks.run(lambda: None, lambda _none: told.append(QThread.currentThread() is qapp.thread()))
    wait_idle()
    assert told == [True]


def test_one_lane_does_one_job_after_the_other(tasks: Tasks, wait_idle: Wait) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.run(lambda number=number: number, done.append)  # type: ignore[misc]  # a default binds the number
    wait_idle()
    assert done == list(range(20))


def test_files_do_not_wait_for_the_database(tasks: Tasks, wait_idle: Wait) -> None:
    gate = threading.Event()
    done: list[str] = []
    tasks.run(lambda: gate.wait(3), lambda _seen: done.append("database"))
    tasks.run(gate.set, lambda _none: done.append("files"), lane=Lane.FILES)
    wait_idle()
    assert done.count("database") == done.count("files") == 1


def test_a_refusal_goes_to_who_asked_for_it(tasks: Tasks, qtbot: QtBot, wait_idle: Wait) -> None:
    failed: list[Exception] = []
    tasks.run(refuse, lambda _none: None, failed.append)
    wait_idle()
    assert [str(error) for error in failed] == ["box.sealed(number=BOS1-B00412-7)"]
    with qtbot.waitSignal(tasks.refused, timeout=3000):
        tasks.run(refuse, lambda _none: None)
    wait_idle()


def test_what_nobody_expected_crashes_in_one_place(tasks: Tasks, qtbot: QtBot, wait_idle: Wait) -> None:
    failed: list[Exception] = []
    with qtbot.waitSignal(tasks.crashed, timeout=3000) as crashed:
        tasks.run(crash, lambda _none: None, failed.append)
    wait_idle()
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert not failed


def test_nobody_is_told_when_the_owner_is_gone(tasks: Tasks, wait_idle: Wait) -> None:
    told: list[object] = []
    owner = QObject()
    gate = threading.Event()
    tasks.run(lambda: gate.wait(3), told.append, owner=owner)
    delete(owner)
    gate.set()
    wait_idle()
    assert told == []


def test_the_owner_is_whose_method_is_to_be_told(tasks: Tasks, wait_idle: Wait) -> None:
    class Owner(QObject):
        def take(self, _result: object) -> None:
            self.setObjectName("told")

    owner = Owner()
    gate = threading.Event()
    tasks.run(lambda: gate.wait(3), owner.take)
    delete(owner)
    gate.set()
    wait_idle()  # `take` would have raised: its object is gone


def test_of_jobs_with_one_key_only_the_latest_is_told(tasks: Tasks, wait_idle: Wait) -> None:
    told: list[str] = []
    owner = QObject()
    for text in ("t", "tu", "tun"):
        tasks.run(lambda text=text: text, told.append, owner=owner, key="search")  # type: ignore[misc]  # as above
    wait_idle()
    assert told == ["tun"]


def test_a_long_job_tells_how_far_it_is(tasks: Tasks, qtbot: QtBot, wait_idle: Wait) -> None:
    def job(progress: Progress) -> str:
        progress.report(1, 2, "reading")
        return "read"

    done: list[str] = []
    with qtbot.waitSignals([tasks.progressed, tasks.ended], timeout=3000):
        progress = tasks.run_long(job, done.append, title="Importing")
    wait_idle()
    assert (done, progress.done, progress.total, progress.text) == (["read"], 1, 2, "reading")


def test_a_long_job_can_be_cancelled(tasks: Tasks, qtbot: QtBot, wait_idle: Wait) -> None:
    def job(progress: Progress) -> None:
        for step in range(10_000):
            progress.report(step, 10_000)
            time.sleep(0.001)

    done: list[None] = []
    crashed: list[object] = []
    tasks.crashed.connect(crashed.append)
    progress = tasks.run_long(job, done.append, title="Importing")
    qtbot.waitUntil(lambda: progress.done > 2, timeout=3000)
    progress.cancel()
    wait_idle()
    assert done == []
    assert crashed == []
    assert progress.done < 9_999


def test_busy_is_shown_only_after_a_moment(
    tasks: Tasks, qtbot: QtBot, wait_idle: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks._clock.setInterval(30)
    shown: list[bool] = []
    tasks.busy_changed.connect(shown.append)
    tasks.run(lambda: None, lambda _none: None)
    wait_idle()
    assert shown == []
    gate = threading.Event()
    tasks.run(lambda: gate.wait(3), lambda _seen: None)
    qtbot.waitUntil(lambda: shown == [True], timeout=3000)
    gate.set()
    wait_idle()
    assert shown == [True, False]


def test_closing_ends_the_workers_and_drops_what_waits(qapp: QApplication) -> None:
    told: list[object] = []
    tasks = Tasks()
    started = threading.Event()

    def slow() -> None:
        started.set()
        time.sleep(0.05)

    tasks.run(slow, told.append)
    for _ in range(5):
        tasks.run(lambda: time.sleep(5), told.append)
    assert started.wait(3)
    tasks.close()
    qapp.processEvents()
    tasks.run(lambda: None, told.append)
    assert told == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("aidtracker-")]
