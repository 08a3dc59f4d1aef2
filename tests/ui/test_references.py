"""PySide6 6.12.0 loses a reference with each signal and each void call, and aborts in the end.

Short tests pass on it: these loops are long enough to bring the process down.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_TIMES = 20_000
_STRAY = 2_000
"""References to True and None come and go by themselves, but not by the thousand."""


class _Bell(QObject):
    rung = Signal(bool)


def test_signals_do_not_lose_references() -> None:
    bell, heard = _Bell(), [0]

    def hear(_loud: bool) -> None:
        heard[0] += 1

    bell.rung.connect(hear)
    before = sys.getrefcount(True)
    for _ in range(_TIMES):
        bell.rung.emit(True)
    assert heard == [_TIMES]
    assert sys.getrefcount(True) > before - _STRAY


def test_calls_that_return_nothing_do_not_lose_references(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(_TIMES):
        label.setText("a")
    assert sys.getrefcount(None) > before - _STRAY
