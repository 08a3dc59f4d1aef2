"""A row of small buttons that narrow a table, one of them pressed."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aidtracker.ui import formats

C = TypeVar("C", bound=StrEnum)

_SIDES = 26


class _Chip(QPushButton):
    """One of them, as wide as its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for its words."""
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + _SIDES, 28)


class Chips(QWidget, Generic[C]):
    """Choices with how many each would show. Choices with nothing behind them are not offered.

    `chosen` tells that the person pressed another one; `choice` says which.
    """

    chosen = Signal()

    def __init__(
        self, words: Mapping[C, str], *, always: Sequence[C] = (), parent: QWidget | None = None
    ) -> None:
        """`words` are translated; the first is pressed. Those in `always` are offered without a count."""
        super().__init__(parent)
        self._words = dict(words)
        self._always = {next(iter(self._words)), *always}
        self._group = QButtonGroup(self)
        self._chips = {choice: _Chip(self) for choice in self._words}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for chip in self._chips.values():
            self._group.addButton(chip)
            layout.addWidget(chip)
        layout.addStretch(1)
        self._chips[next(iter(self._words))].setChecked(True)
        self._group.buttonClicked.connect(self._tell)
        self.set_counts({})

    @property
    def choice(self) -> C:
        """The one that is pressed."""
        return next(choice for choice, chip in self._chips.items() if chip.isChecked())

    def choose(self, choice: C) -> None:
        """Presses one, as the person would."""
        self._chips[choice].setChecked(True)
        self._chips[choice].show()
        self.chosen.emit()

    def set_counts(self, counts: Mapping[C, int]) -> None:
        """Shows how many each choice has."""
        for choice, chip in self._chips.items():
            count = counts.get(choice, 0)
            chip.setText(f"{self._words[choice]} {formats.number(count)}" if count else self._words[choice])
            chip.setVisible(bool(count) or choice in self._always or chip.isChecked())
            chip.updateGeometry()

    def _tell(self) -> None:
        self.chosen.emit()
