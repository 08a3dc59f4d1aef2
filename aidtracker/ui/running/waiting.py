"""A long job before there is a window: what it is doing now, until it is done."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout

from aidtracker.ui.widgets import label

T = TypeVar("T")
Tell = Callable[[str], None]


class WaitDialog(QDialog):
    """Shows `title` and each step that the job tells of."""

    told = Signal(str)
    ended = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(None)
        self.setWindowTitle(title)
        self.setFixedWidth(520)
        self._step = label("", "muted", wrap=True)
        self._step.setMinimumHeight(40)
        self._step.setAlignment(Qt.AlignmentFlag.AlignTop)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(6)
        bar.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "section"))
        layout.addWidget(bar)
        layout.addWidget(self._step)
        self.told.connect(self._step.setText)
        self.ended.connect(self.accept, Qt.ConnectionType.QueuedConnection)

    def wait_for(self, job: Callable[[Tell], T]) -> T:
        """Runs `job` off the UI thread and gives its result, or raises what it raised."""
        with ThreadPoolExecutor(1, "aidtracker-wait") as worker:
            future: Future[T] = worker.submit(job, self.told.emit)
            future.add_done_callback(lambda _future: self.ended.emit())
            self.exec()
        self.deleteLater()
        return future.result()

    def reject(self) -> None:
        """It cannot be put away before it is done: what it does must be done whole."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `reject`."""
        event.ignore()
