"""Work off the UI thread: one worker for the database, one for files. Results come back on the UI thread."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from aidtracker.domain.errors import Refused

T = TypeVar("T")

BUSY_AFTER_MS = 500
_REPORT_EVERY_S = 0.05


class Lane(StrEnum):
    """Which worker does a job. Whatever touches the database goes to its one worker."""

    DATABASE = "database"
    FILES = "files"


class Cancelled(Exception):
    """The person pressed Cancel; raised inside the job, so that its transaction is rolled back."""


class Progress:
    """Given to a long job: it tells how far it is, and learns that it is no longer wanted."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.done, self.total, self.text = 0, 0, ""
        self._stop = threading.Event()
        self._told: Callable[[], None] = _nothing
        self._told_at = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the person pressed Cancel."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the job to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int, text: str = "") -> None:
        """`done` of `total` steps; a `total` of 0 means that nobody knows. Raises `Cancelled`."""
        if self.cancelled:
            raise Cancelled
        self.done, self.total, self.text = done, total, text
        if time.monotonic() - self._told_at >= _REPORT_EVERY_S:
            self._told_at = time.monotonic()
            self._told()


def _nothing() -> None:
    """Nobody listens yet."""


@dataclass(eq=False, slots=True)
class _Running:
    """A job on its way. `owner` is who waits for it; when it is gone nobody is told."""

    done: Callable[[Any], object]
    failed: Callable[[Exception], object] | None
    owner: QObject | None
    key: str
    progress: Progress | None = None
    future: "Future[Any]" = field(init=False)
    superseded: bool = False

    @property
    def wanted(self) -> bool:
        return not self.superseded and (self.owner is None or isValid(self.owner))


class Tasks(QObject):
    """Runs jobs one after another in each lane.

    `refused` carries an expected refusal (`Refused`) that nobody asked to handle, `crashed` any other error,
    `busy_changed` whether something has been running for more than half a second, `progressed` the `Progress`
    of a long job that moved on, `ended` the one that is over.
    """

    refused = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    progressed = Signal(object)
    ended = Signal(object)
    _finished = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: ThreadPoolExecutor(1, f"aidtracker-{lane}") for lane in Lane}
        self._running: list[_Running] = []
        self._closed = False
        self._busy = False
        self._clock = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._clock.timeout.connect(self._show_busy)
        # Queued even on this thread: a job may be over before `run` returns, and is told after it.
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._report)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        owner: QObject | None = None,
        lane: Lane = Lane.DATABASE,
        key: str = "",
    ) -> None:
        """Runs `job` on its worker, then `done` with its result here.

        `failed` gets an expected refusal. `owner` (by default the object whose method `done` is) may be
        gone by then: nobody is told. Of jobs with the same `key` and owner only the latest is told.
        """
        self._start(job, _Running(done, failed, owner or _owner_of(done), key), lane)

    def run_long(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        title: str,
        owner: QObject | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Progress:
        """As `run`, for what can take over half a second: `title` is shown with a bar and a Cancel button."""
        progress = Progress(title)
        running = _Running(done, failed, owner or _owner_of(done), "", progress)
        progress._told = partial(self._reported.emit, running)  # noqa: SLF001 - one mechanism in one module
        self._start(partial(job, progress), running, lane)
        return progress

    def close(self) -> None:
        """Waits for the job in hand, drops the rest and ends the workers."""
        self._closed = True
        self._clock.stop()
        for running in self._running:
            if running.progress is not None:
                running.progress.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits; for tests and for closing."""
        return not self._running

    def _start(self, job: Callable[[], object], running: _Running, lane: Lane) -> None:
        if self._closed:
            return
        if running.key:
            self._supersede(running)
        self._running.append(running)
        if not self._clock.isActive():
            self._clock.start()
        running.future = self._lanes[lane].submit(job)
        running.future.add_done_callback(partial(self._hand_over, running))

    def _supersede(self, newer: _Running) -> None:
        for older in [other for other in self._running if other.key == newer.key]:
            if older.owner is newer.owner:
                older.superseded = True
                older.future.cancel()

    def _hand_over(self, running: _Running, _future: "Future[Any]") -> None:
        # On the worker's thread: the signal takes it to the UI thread.
        self._finished.emit(running)

    def _report(self, running: _Running) -> None:
        if running in self._running:
            self.progressed.emit(running.progress)

    def _finish(self, running: _Running) -> None:
        if self._closed:
            return
        self._running.remove(running)
        if running.progress is not None:
            self.ended.emit(running.progress)
        if not self._running:
            self._clock.stop()
            self._set_busy(busy=False)
        if not running.future.cancelled():
            self._tell(running)

    def _tell(self, running: _Running) -> None:
        error = running.future.exception()
        if error is None:
            if running.wanted:
                running.done(running.future.result())
        elif isinstance(error, Refused):
            if running.failed is not None and running.wanted:
                running.failed(error)
            else:
                self.refused.emit(error)
        elif not isinstance(error, Cancelled | CancelledError):
            self.crashed.emit(error)

    def _show_busy(self) -> None:
        self._set_busy(busy=bool(self._running))

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


def _owner_of(done: Callable[..., object]) -> QObject | None:
    owner = getattr(done, "__self__", None)
    return owner if isinstance(owner, QObject) else None
