"""The search for cycles belongs to the thread of the window."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from aidtracker.ui.sweeping import Sweeper


class _Knot(QObject):
    """Holds itself, as a page does that is connected to its own methods."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    """One that is put away after the test."""
    parent = QObject()
    made = Sweeper(parent)
    for timer in made.findChildren(QTimer):
        timer.stop()
    yield made
    parent.deleteLater()


def _many() -> list[list[object]]:
    """More new objects than any threshold."""
    return [[] for _ in range(200_000)]


def test_a_worker_never_destroys_what_belongs_to_the_window(sweeper: Sweeper) -> None:
    knot = weakref.ref(_Knot())
    worker = threading.Thread(target=_many)
    worker.start()
    worker.join()
    assert knot() is not None
    held = _many()
    assert knot() is not None
    sweeper.look()
    assert knot() is None
    assert held


def test_what_grew_old_is_found_after_a_while(sweeper: Sweeper) -> None:
    kept = _Knot()
    knot = weakref.ref(kept)
    gc.collect()  # it has become old
    del kept
    held = _many()
    sweeper.look()
    assert knot() is not None
    for _ in range(60):
        sweeper.look()
    assert knot() is None
    assert held


def test_what_was_read_at_the_start_is_not_searched_again(sweeper: Sweeper) -> None:
    before = gc.get_freeze_count()
    library = [_many()]
    for _ in range(10):
        sweeper.look()
    assert gc.get_freeze_count() >= before + len(library[0])
    gc.unfreeze()
